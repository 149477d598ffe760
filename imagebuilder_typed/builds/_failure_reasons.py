"""What Image Builder writes into the texts about failures, for builds whose answers have no fields for it.

The forms are those that the service has printed since 2020. Unknown ones are shown as they are.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, cast

from attrs import frozen

from imagebuilder_typed.builds._failure_parts import RegionResult

__all__ = ["ReasonFacts", "StepFacts", "facts_of_outputs", "facts_of_reason"]

_LONGEST_TEXT = 20_000

# Until 2023: SSM execution '<id>' failed [for image arn: '<arn>'] with status = 'Failed' in state = 'BUILDING' and failure
# message = '<text>'
_STATE = re.compile(r"with status = '[^']*' in state = '(?P<state>[A-Z]+)'")
# Since: Workflow Execution ID: 'wf-<id>' failed with reason: <text>
_EXECUTION = re.compile(r"Workflow Execution ID: '(?P<id>wf-[^']+)'")
# Both: Document arn:aws:imagebuilder:…:component/<name>/<version>/<build> failed!
_COMPONENT = re.compile(
    r"Document (?P<arn>arn:[^:\s]+:imagebuilder:[^:\s]*:[^:\s]*:component/[^\s']+) failed"
)
_MESSAGE = re.compile(
    r"(?:failed with reason: |failure message = '|, status = '[^']*' for ARN '[^']*'\. )(?P<message>.+)",
    re.DOTALL,
)
_STEP = re.compile(r"in workflow step (?P<step>[A-Za-z][\w-]*)")
_JOB = re.compile(r"\b(?P<job>Distribution|Integration) failed with JobId")
_JOBS = {"Distribution": "DISTRIBUTING", "Integration": "INTEGRATING"}
# Not all distribution jobs are completed. 1) <text> when distributing the image from the source account (ID: <id>) to the
# destination account (ID: <id>) in Region <region>.
_JOBS_INCOMPLETE = re.compile(r"Not all distribution jobs are completed\.?\s*(?P<jobs>.*)", re.DOTALL)
_REGION = re.compile(
    r" when distributing the image from the source account \(ID: [^)]*\) "
    r"to the destination account \(ID: (?P<account>[^)]*)\) in Region (?P<region>[a-z0-9-]+)"
)
_NUMBER = re.compile(r"^[\s.'\"]*(?:\d+\)\s*)?")


@frozen(kw_only=True)
class ReasonFacts:
    """What the reason of a failure names."""

    message: str | None = None
    """The error without what the service puts around it."""
    stage: str | None = None
    workflow_execution_id: str | None = None
    component_arn: str | None = None
    step: str | None = None
    regions: tuple[RegionResult, ...] = ()


def facts_of_reason(reason: str | None) -> ReasonFacts:
    """Find what a reason names."""
    text = (reason or "")[:_LONGEST_TEXT]
    regions = tuple(_regions(text))
    job = _JOB.search(text)
    stage = _group(_STATE, text, "state") or (_JOBS[job["job"]] if job else None)
    message = _group(_MESSAGE, text, "message")
    return ReasonFacts(
        message=message.strip(" '\"") if message else None,
        stage=stage or ("DISTRIBUTING" if regions else None),
        workflow_execution_id=_group(_EXECUTION, text, "id"),
        component_arn=_group(_COMPONENT, text, "arn"),
        step=_group(_STEP, text, "step"),
        regions=regions,
    )


def _group(pattern: re.Pattern[str], text: str, name: str) -> str | None:
    found = pattern.search(text)
    return found[name] if found else None


def _regions(text: str) -> Iterator[RegionResult]:
    jobs = _group(_JOBS_INCOMPLETE, text, "jobs")
    if jobs is None:
        return
    start = 0
    for found in _REGION.finditer(jobs):
        message = _NUMBER.sub("", jobs[start : found.start()]).strip()
        yield RegionResult(
            region=found["region"], account=found["account"], status="FAILED", message=message or None
        )
        start = found.end()


@frozen(kw_only=True)
class StepFacts:
    """What the outputs of a failed step name."""

    message: str | None = None
    run_command_id: str | None = None
    log_url: str | None = None


def facts_of_outputs(outputs: str | None) -> StepFacts:
    """Find what the outputs of a step name. Steps that run components have the summary of the component manager inside."""
    members = dict(_members(outputs, 3))
    return StepFacts(
        message=members.get("failureMessage") or members.get("errorMessage"),
        run_command_id=members.get("runCommandId"),
        log_url=members.get("logUrl"),
    )


def _members(value: object, depth: int) -> Iterator[tuple[str, str]]:
    """The members with a text in a JSON object, and in JSON objects inside its texts, outer ones last."""
    content = _parsed(value)
    if not isinstance(content, dict) or depth == 0:
        return
    members = cast("dict[str, Any]", content)
    for inner in members.values():
        yield from _members(inner, depth - 1)
    yield from ((name, inner) for name, inner in members.items() if isinstance(inner, str) and inner)


def _parsed(value: object) -> object:
    if not isinstance(value, str):
        return value
    start, end = value.find("{"), value.rfind("}")
    if start < 0 or end < start or len(value) > _LONGEST_TEXT * 5:
        return None
    try:
        return json.loads(value[start : end + 1])
    except (ValueError, RecursionError):
        return None
