"""The runs of pipelines: the date of the next one, and the effects of the last ones.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/schedule-pipeline.html
"""

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


class PipelineRuns:
    """The last image of each pipeline."""

    def __init__(self) -> None:
        self._last_images: dict[str, str] = {}

    def note_start(self, image: Record) -> None:
        """Note that an image is built, by a pipeline or without one."""
        pipeline = image.document.get("sourcePipelineArn")
        if pipeline is not None:
            self._last_images[pipeline] = str(image.arn)

    def forget(self, pipeline_arn: str) -> None:
        self._last_images.pop(pipeline_arn, None)

    def note_build_state(self, pipeline: Record, image: Record) -> None:
        """Record the state of an image in the pipeline that builds it."""
        if self._last_images.get(str(pipeline.arn)) == str(image.arn):
            pipeline.document["lastRunStatus"] = image.status
        if image.status == "AVAILABLE":
            pipeline.document["consecutiveFailures"] = 0
        elif image.status == "FAILED" and image.document["buildType"] == "SCHEDULED":
            _count_failure(pipeline.document)


def _count_failure(document: Document) -> None:
    """Count the failure of a scheduled build. As many as the pipeline's policy says disable it."""
    document["consecutiveFailures"] = document.get("consecutiveFailures", 0) + 1
    policy = struct_at(struct_at(document, "schedule"), "autoDisablePolicy")
    if document["consecutiveFailures"] >= policy.get("failureCount", DEFAULT_FAILURES_BEFORE_DISABLING):
        document["status"] = "DISABLED"
