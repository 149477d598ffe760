"""The runs of pipelines: the date of the next one, and the effects of the last ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import schedules
from .wire import Document, now, struct_at, timestamp_text

if TYPE_CHECKING:
    from .store import Record


def with_next_run(document: Document) -> Document:
    """A pipeline's document with the date of its next run after now."""
    upcoming = None
    if document["status"] == "ENABLED" and document.get("schedule"):
        upcoming = schedules.next_run(document["schedule"], now())
    return {**document, "dateNextRun": timestamp_text(upcoming)} if upcoming else document


DEFAULT_FAILURES_BEFORE_DISABLING = 5


def note_build_state(pipeline: Record, image: Record) -> None:
    """Record the state of a pipeline's build in the pipeline. Too many failed scheduled builds disable it."""
    status = image.status
    document = pipeline.document
    document["lastRunStatus"] = status
    if image.document["buildType"] != "SCHEDULED":
        return
    if status == "AVAILABLE":
        document["consecutiveFailures"] = 0
    elif status == "FAILED":
        document["consecutiveFailures"] = document.get("consecutiveFailures", 0) + 1
        policy = struct_at(struct_at(document, "schedule"), "autoDisablePolicy")
        if document["consecutiveFailures"] >= policy.get("failureCount", DEFAULT_FAILURES_BEFORE_DISABLING):
            document["status"] = "DISABLED"
