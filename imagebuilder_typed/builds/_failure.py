"""Why a build failed: asks Image Builder and CloudWatch Logs, each for itself, and puts the answers together."""

from __future__ import annotations

from typing import Any, Protocol

from attrs import evolve

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds import _failure_log as logs
from imagebuilder_typed.builds._failure_distribution import DISTRIBUTION_STAGES, distribution_of, outputs_of
from imagebuilder_typed.builds._failure_parts import (
    BuildEnd,
    BuildLog,
    FailedComponent,
    FailedStep,
    FailedWorkflow,
    LogLine,
    Places,
    UnreadPart,
)
from imagebuilder_typed.builds._failure_reasons import ReasonFacts, facts_of_reason
from imagebuilder_typed.builds._failure_report import FailureReport
from imagebuilder_typed.builds._failure_workflows import (
    WorkflowsRead,
    brief_error,
    is_hopeless,
    member,
    read_workflows,
)
from imagebuilder_typed.client import ImageBuilderClient
from imagebuilder_typed.exceptions import ImageBuilderError
from imagebuilder_typed.models import ComponentFailureContext, Image, ImageFailureContext, ImageScanState

__all__ = ["BuildHandle", "report_failure"]

_ENDS: dict[str | None, BuildEnd] = {
    "FAILED": "failed",
    "CANCELLED": "cancelled",
    "AVAILABLE": "succeeded",
    "DEPRECATED": "succeeded",
    "DISABLED": "succeeded",
    "DELETED": "succeeded",
    None: "unknown",
}
_STAGES = {"BUILD": "BUILDING", "TEST": "TESTING", "DISTRIBUTION": "DISTRIBUTING"}
_FAILED_SCANS = ("FAILED", "TIMED_OUT", "ABANDONED")
_COMPONENT_ACTION = "ExecuteComponents"


class BuildHandle(Protocol):
    """What a report needs of a build."""

    @property
    def client(self) -> ImageBuilderClient: ...

    @property
    def arn(self) -> Arn: ...

    def image(self) -> Image: ...

    def _boto3(self, service: str, region: str) -> Any: ...


def report_failure(build: BuildHandle, image: Image | None = None) -> FailureReport:
    """Find out why a build failed.

    It asks with few requests: for the image, for the workflows of the build, for the steps of each workflow in which something
    failed, and for the end of the log. What can't be read is named in the report instead of raised. A build that has not failed
    costs one request.

    Args:
        build: The build.
        image: The image, if it has just been read.
    """
    unread: list[UnreadPart] = []
    if image is None:
        try:
            image = build.image()
        except ImageBuilderError as error:
            unread.append(UnreadPart(part="image", reason=brief_error(error), error=error))
    status = member(member(image, "state"), "status")
    end = _ENDS.get(status, "running")
    places = logs.places_of(build.arn, image)
    reason = member(member(image, "state"), "reason")
    if end not in ("failed", "unknown"):
        return FailureReport(arn=build.arn, end=end, status=status, reason=reason, places=places)
    return _Investigation(build, image, places, unread).report(end, status, reason)


class _Investigation:
    """What is found out about one build that failed, or whose state could not be read."""

    def __init__(
        self, build: BuildHandle, image: Image | None, places: Places, unread: list[UnreadPart]
    ) -> None:
        self._build = build
        self._image = image
        self._places = places
        self._unread = unread
        self._context: ImageFailureContext | None = member(member(image, "state"), "failure_context")

    def report(self, end: BuildEnd, status: str | None, reason: str | None) -> FailureReport:
        facts = facts_of_reason(reason)
        read = self._read_workflows(facts)
        if reason is None and read.message:
            reason, facts = read.message, facts_of_reason(read.message)
        workflows = self._with_step_of_context(read.workflows, facts)
        stage = self._stage(facts, workflows)
        step = _ending_step(workflows)
        component = self._component(facts, workflows) if stage not in DISTRIBUTION_STAGES else None
        of_component = component is not None or (step is not None and step.action == _COMPONENT_ACTION)
        log = self._read_log(of_component and stage not in DISTRIBUTION_STAGES)
        if of_component and log is not None and stage not in DISTRIBUTION_STAGES:
            component = _with_facts_of_log(component, log.lines)
        image = self._image
        return FailureReport(
            arn=self._build.arn,
            end=end,
            status=status,
            reason=reason,
            stage=stage,
            component=component,
            workflows=workflows,
            distribution=None if image is None else distribution_of(image, stage, facts),
            outputs=() if image is None else outputs_of(image),
            scan=None if image is None else _failed_scan(image.scan_state),
            log=log,
            places=self._places,
            unread=tuple(self._unread),
        )

    def _read_workflows(self, facts: ReasonFacts) -> WorkflowsRead:
        if is_hopeless(self._unread):
            note = "not asked for, since the image could not be read for a reason that holds for all calls"
            self._unread.append(UnreadPart(part="workflows of the build", reason=note))
            return WorkflowsRead()
        ended_by = (self._context and self._context.workflow_execution_id) or facts.workflow_execution_id
        configured = self._image.workflows if self._image is not None else []
        read = read_workflows(self._build.client, self._build.arn, configured, ended_by)
        self._unread += read.unread
        return read

    def _with_step_of_context(
        self, workflows: tuple[FailedWorkflow, ...], facts: ReasonFacts
    ) -> tuple[FailedWorkflow, ...]:
        """The workflows, and what image and reason say about the one that ended the build if it could not be read."""
        context = self._context
        id_ = (context and context.workflow_execution_id) or facts.workflow_execution_id
        name = (context and context.failed_step) or facts.step
        if id_ is None or any(workflow.id == id_ and workflow.steps for workflow in workflows):
            return workflows
        step_id = context.step_execution_id if context is not None else None
        steps = (FailedStep(id=step_id, name=name),) if name or step_id else ()
        if any(workflow.id == id_ for workflow in workflows):
            return tuple(evolve(each, steps=steps) if each.id == id_ else each for each in workflows)
        arn = context.workflow_arn if context is not None else None
        return (*workflows, FailedWorkflow(id=id_, arn=arn, steps=steps))

    def _stage(self, facts: ReasonFacts, workflows: tuple[FailedWorkflow, ...]) -> str | None:
        stage = member(self._context, "image_status") or facts.stage
        types = (_STAGES.get(each.type or "") for each in workflows if each.ended_build)
        return stage or next((each for each in types if each), None)

    def _component(self, facts: ReasonFacts, workflows: tuple[FailedWorkflow, ...]) -> FailedComponent | None:
        if self._context is not None and self._context.component_failure is not None:
            return _component_of_context(self._context.component_failure)
        step = _ending_step(workflows)
        texts = [step.message if step else None, *(each.message for each in workflows if each.ended_build)]
        arns = [facts.component_arn, *(facts_of_reason(each).component_arn for each in texts)]
        arn = next((each for each in arns if each), None)
        return FailedComponent(arn=arn, source="reason") if arn else None

    def _read_log(self, of_component: bool) -> BuildLog | None:
        arn = self._build.arn
        try:
            client = self._build._boto3("logs", arn.region)  # pyright: ignore[reportPrivateUsage]  # of this package
            lines = logs.read_end(client, self._places)
        except (
            Exception
        ) as error:  # botocore's parsers raise anything for a broken answer, and the report must come
            part = f"log {self._places.log_group}, stream {self._places.log_stream}"
            self._unread.append(UnreadPart(part=part, reason=brief_error(error), error=error))
            return None
        return logs.excerpt_of(lines, of_component=of_component)


def _ending_step(workflows: tuple[FailedWorkflow, ...]) -> FailedStep | None:
    steps = (step for each in workflows if each.ended_build for step in each.steps if step.ended_workflow)
    return next(steps, None)


def _component_of_context(failure: ComponentFailureContext) -> FailedComponent:
    return FailedComponent(
        arn=member(failure, "component_arn"),
        phase=failure.phase_name,
        step=failure.step_name,
        action=failure.action,
        message=failure.error_message,
    )


def _with_facts_of_log(
    component: FailedComponent | None, lines: tuple[LogLine, ...]
) -> FailedComponent | None:
    """The component with what only the log says. Facts about another component stay out."""
    found = logs.component_in_log(lines)
    if component is None or found is None:
        return component or found
    if component.step or found.arn not in (None, component.arn):
        return component
    return evolve(
        component,
        phase=component.phase or found.phase,
        step=found.step,
        action=component.action or found.action,
        message=component.message or found.message,
    )


def _failed_scan(scan: ImageScanState | None) -> str | None:
    if scan is None or scan.status not in _FAILED_SCANS:
        return None
    return f"{scan.status}: {scan.reason}" if scan.reason else str(scan.status)
