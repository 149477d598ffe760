"""The text of a failure report, section by section. Texts of the service and log lines lose their control characters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds._failure_parts import (
    BuildLog,
    DistributionResult,
    FailedComponent,
    FailedStep,
    FailedWorkflow,
    FailurePlaces,
    RegionResult,
    UnreadPart,
)
from imagebuilder_typed.builds._lines import clean, cut, on_one_line

__all__ = [
    "component_place",
    "component_section",
    "distribution_section",
    "headline",
    "log_section",
    "outputs_section",
    "places_section",
    "reason_section",
    "short_arn",
    "unread_section",
    "workflow_section",
]

_HEADLINE_MESSAGE = 120
_MOST_REGIONS = 6
_MOST_WORKFLOWS = 2
_MOST_STEPS = 2
_REASON_LINES = 4
_REASON_WIDTH = 1024


def short_arn(arn: str | None) -> str:
    """Name, version and build of an ARN; what is none stays as it is."""
    try:
        parsed = Arn(arn or "")
    except ValueError:
        return on_one_line(arn or "unknown")
    numbers = "/".join(str(part) for part in (parsed.version, parsed.build) if part is not None)
    return f"{parsed.name} {numbers}".rstrip()


def headline(place: str, message: str | None) -> str:
    """Where something failed, and the first line of what it reported, in a length that fits into a list of errors."""
    first = next((clean(line).strip() for line in (message or "").splitlines() if line.strip()), "")
    shown = first if len(first) <= _HEADLINE_MESSAGE else f"{first[:_HEADLINE_MESSAGE]}…"
    return ": ".join(part for part in (on_one_line(place), shown) if part)


def reason_section(reason: str | None) -> Iterator[str]:
    # A reason has at most 1,024 characters, and what it is about is often at its end.
    lines = [clean(line).rstrip()[:_REASON_WIDTH] for line in (reason or "").splitlines() if line.strip()]
    for index, line in enumerate(lines[:_REASON_LINES]):
        yield f"Reason: {line}" if index == 0 else f"  {line}"
    if len(lines) > _REASON_LINES:
        yield f"  … and {len(lines) - _REASON_LINES} more lines"


def component_place(component: FailedComponent) -> str:
    """Phase, step and action of a component, as far as they are known."""
    step = component.step and f"step {component.step}" + (
        f" ({component.action})" if component.action else ""
    )
    return ", ".join(part for part in (component.phase and f"phase {component.phase}", step) if part)


def component_section(component: FailedComponent | None) -> Iterator[str]:
    if component is None:
        return
    yield f"Component: {on_one_line(component.arn or 'unknown')}"
    facts = [on_one_line(component_place(component)), on_one_line(component.message or "")]
    if detail := ": ".join(fact for fact in facts if fact):
        yield f"  {detail}"


def workflow_section(workflows: Sequence[FailedWorkflow], told: str) -> Iterator[str]:
    """The workflows in which something failed.

    Args:
        workflows: The workflows.
        told: What the report has said before. Messages that it contains are left out.
    """
    # The one that ended the build first: it may be the last of many.
    ordered = sorted(workflows, key=lambda workflow: not workflow.ended_build)
    for workflow in ordered[:_MOST_WORKFLOWS]:
        yield _workflow(workflow)
        if workflow.message and workflow.message not in told:
            yield f"  {on_one_line(workflow.message)}"
            told += workflow.message
        for step in sorted(workflow.steps, key=lambda step: not step.ended_workflow)[:_MOST_STEPS]:
            yield from _step(step, workflow, told)
        if len(workflow.steps) > _MOST_STEPS:
            yield f"  … and {len(workflow.steps) - _MOST_STEPS} more failed steps"
    if len(workflows) > _MOST_WORKFLOWS:
        yield f"  … and {len(workflows) - _MOST_WORKFLOWS} more workflows with failed steps"


def _workflow(workflow: FailedWorkflow) -> str:
    kind = f" ({workflow.type})" if workflow.type else ""
    status = workflow.status or "status not read"
    counts = [
        f"{count} {name}"
        for count, name in (
            (workflow.steps_succeeded, "succeeded"),
            (workflow.steps_failed, "failed"),
            (workflow.steps_skipped, "skipped"),
        )
        if count
    ]
    steps = (
        f"; of {workflow.steps_total} steps {', '.join(counts)}" if counts and workflow.steps_total else ""
    )
    note = ", but the build continued" if workflow.build_continued else ""
    return f"Workflow: {short_arn(workflow.arn)}{kind} {status}{_after(workflow)}{note}{steps}"


def _step(step: FailedStep, workflow: FailedWorkflow, told: str) -> Iterator[str]:
    action = f" ({step.action})" if step.action else ""
    ending = " and ended the build" if workflow.ended_build and step.ended_workflow else ""
    if not step.ended_workflow:
        ending = ", but the workflow continued (onFailure: Continue)"
    moment = f" at {step.ended_at:%Y-%m-%d %H:%M:%S %Z}" if step.ended_at else ""
    message = f": {on_one_line(step.message)}" if step.message and step.message not in told else ""
    yield f"  step {step.name or step.id}{action} failed{moment}{_after(step)}{ending}{message}"
    if step.rollback_status == "FAILED":
        yield "    its rollback failed too, so that what it made may still exist"
    if not (workflow.ended_build and step.ended_workflow):
        return
    if step.run_command_id:
        yield f"    output: aws ssm list-command-invocations --details --command-id {step.run_command_id}"
    if step.log_url:
        yield f"    log files: {on_one_line(step.log_url)}"


def _after(run: FailedWorkflow | FailedStep) -> str:
    return f" after {_duration(run.started_at, run.ended_at)}" if run.started_at and run.ended_at else ""


def _duration(start: datetime, end: datetime) -> str:
    minutes, seconds = divmod(max(0, round((end - start).total_seconds())), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours} h {minutes} min"
    return f"{minutes} min {seconds} s" if minutes else f"{seconds} s"


def distribution_section(distribution: DistributionResult | None) -> Iterator[str]:
    if distribution is None:
        return
    failed, succeeded = distribution.failed, distribution.succeeded
    yield f"Distribution: {len(failed)} failed, {len(succeeded)} succeeded"
    if not failed and distribution.message:
        yield f"  {on_one_line(distribution.message)}"
    for result in failed[:_MOST_REGIONS]:
        yield f"  {_region(result)}"
    if len(failed) > _MOST_REGIONS:
        yield f"  … and {len(failed) - _MOST_REGIONS} more that failed"
    if succeeded:
        yield f"  succeeded: {_listed(map(_output, succeeded))}"
    if distribution.not_reported:
        yield f"  not reported: {_listed(distribution.not_reported)}"


def _region(result: RegionResult) -> str:
    place = [result.region, *([f"account {result.account}"] if result.account else [])]
    place += [result.configuration_step] if result.configuration_step else []
    made = f" ({', '.join(result.images)} exists)" if result.images else ""
    message = f": {on_one_line(result.message)}" if result.message else ""
    return f"{', '.join(place)}: {result.status or 'FAILED'}{made}{message}"


def _output(result: RegionResult) -> str:
    images = ", ".join(result.images) or "no id"
    return f"{result.region}{f' {result.account}' if result.account else ''} ({images})"


def _listed(texts: Iterable[str]) -> str:
    entries = list(texts)
    more = f" and {len(entries) - _MOST_REGIONS} more" if len(entries) > _MOST_REGIONS else ""
    return ", ".join(entries[:_MOST_REGIONS]) + more


def outputs_section(outputs: Sequence[RegionResult]) -> Iterator[str]:
    """What the build made before it failed: it still exists, and costs."""
    if outputs:
        yield f"Made before the failure: {_listed(map(_output, outputs))}"


def log_section(log: BuildLog | None, places: FailurePlaces, most: int) -> Iterator[str]:
    """The lines of the log.

    Args:
        log: The log; None if it could not be read.
        places: Where it is.
        most: The most lines to show.
    """
    if log is None:
        return
    shown = log.excerpt[-most:]
    place = f"{places.log_group}, stream {places.log_stream}"
    if not shown:
        yield f"Log: {place}, has no lines"
        return
    later = f", {log.later} later left out" if log.later else ""
    count = "1 line" if len(shown) == 1 else f"{len(shown)} lines"
    yield f"Log: {place}, {'' if log.later else 'last '}{count}{later}"
    yield from (f"  | {cut(clean(line.message))}" for line in shown)


def unread_section(unread: Sequence[UnreadPart]) -> Iterator[str]:
    if unread:
        yield "Not read:"
        yield from (f"  {on_one_line(each.part)}: {on_one_line(each.reason)}" for each in unread)


def places_section(places: FailurePlaces, *, log_is_shown: bool) -> Iterator[str]:
    yield "Look here:"
    if not log_is_shown:
        yield f"  log group {places.log_group}, stream {places.log_stream}"
    yield f"  {places.log_url}"
    if places.s3_logs:
        yield f"  {places.s3_logs} (logs of the instances)"
    yield f"  {places.console_url}"
