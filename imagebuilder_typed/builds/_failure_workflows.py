"""The workflows of a build in which something failed, and their failed steps."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from attrs import frozen

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds._failure_parts import FailedStep, FailedWorkflow, UnreadPart
from imagebuilder_typed.builds._failure_reasons import facts_of_outputs
from imagebuilder_typed.builds._lines import cut
from imagebuilder_typed.builds._moments import moment
from imagebuilder_typed.client import ImageBuilderClient
from imagebuilder_typed.exceptions import CredentialsError, ImageBuilderError
from imagebuilder_typed.models import (
    ListWorkflowExecutionsRequest,
    ListWorkflowStepExecutionsRequest,
    WorkflowConfiguration,
    WorkflowExecutionMetadata,
    WorkflowStepMetadata,
)

__all__ = ["WorkflowsRead", "brief_error", "is_hopeless", "member", "read_workflows"]

_FAILED = ("FAILED", "ROLLBACK_IN_PROGRESS", "ROLLBACK_COMPLETED")
_LONGEST_REASON = 300


@frozen(kw_only=True)
class WorkflowsRead:
    """What was read of the workflows."""

    workflows: tuple[FailedWorkflow, ...] = ()
    message: str | None = None
    """Why the build failed: the service keeps it longer than the workflows."""
    unread: tuple[UnreadPart, ...] = ()


def read_workflows(
    client: ImageBuilderClient,
    arn: Arn,
    configured: Sequence[WorkflowConfiguration],
    ended_by: str | None,
) -> WorkflowsRead:
    """Read the workflows in which something failed. A call that fails leaves its part out.

    Args:
        client: The client.
        arn: The build.
        configured: The workflows in the request for the build.
        ended_by: Id of the run that ended the build, if it is known.
    """
    executions: list[WorkflowExecutionMetadata] = []
    message: str | None = None
    unread: list[UnreadPart] = []
    try:
        for page in client.paginate(ListWorkflowExecutionsRequest(image_build_version_arn=arn)).pages():
            message = message or page.message
            executions += page.workflow_executions
    except ImageBuilderError as error:
        unread.append(UnreadPart(part="workflows of the build", reason=brief_error(error), error=error))
    workflows: list[FailedWorkflow] = []
    for execution in executions:
        if _has_failure(execution) and not execution.retried:
            steps = _Steps(client, execution)
            found = steps.read() if _execution_id(execution) and not is_hopeless(unread) else ()
            workflows.append(_workflow(execution, found, _continues(execution, configured), ended_by))
            unread += steps.unread
    return WorkflowsRead(workflows=tuple(workflows), message=message, unread=tuple(unread))


def is_hopeless(unread: Sequence[UnreadPart]) -> bool:
    """Whether the next call would fail as the last one did, after as many retries: no answers, throttling, credentials."""
    error = unread[-1].error if unread else None
    return isinstance(error, CredentialsError) or (isinstance(error, ImageBuilderError) and error.transient)


def _has_failure(execution: WorkflowExecutionMetadata) -> bool:
    return member(execution, "status") in _FAILED or bool(execution.total_steps_failed)


def _continues(execution: WorkflowExecutionMetadata, configured: Sequence[WorkflowConfiguration]) -> bool:
    """Whether the build continues after a workflow in which something failed."""
    if member(execution, "status") not in _FAILED:
        return True
    text = member(execution, "workflow_build_version_arn")
    continued = (each.workflow_arn for each in configured if each.on_failure == "CONTINUE")
    return any(_stands_for(pattern, text) for pattern in continued)


def _stands_for(pattern: str, text: object) -> bool:
    try:
        return Arn(pattern).matches(str(text))
    except ValueError:
        return False


def _workflow(
    execution: WorkflowExecutionMetadata, steps: tuple[FailedStep, ...], continues: bool, ended_by: str | None
) -> FailedWorkflow:
    named = ended_by in (None, _execution_id(execution))
    return FailedWorkflow(
        id=_execution_id(execution),
        arn=member(execution, "workflow_build_version_arn"),
        type=execution.type,
        status=member(execution, "status"),
        message=execution.message,
        started_at=moment(execution.start_time),
        ended_at=moment(execution.end_time),
        steps_total=member(execution, "total_step_count"),
        steps_succeeded=execution.total_steps_succeeded,
        steps_skipped=execution.total_steps_skipped,
        steps_failed=execution.total_steps_failed,
        steps=steps,
        ended_build=named and not continues,
        build_continued=continues,
    )


def _execution_id(execution: WorkflowExecutionMetadata) -> str:
    return str(member(execution, "workflow_execution_id") or "")


class _Steps:
    """The failed steps of one workflow."""

    def __init__(self, client: ImageBuilderClient, execution: WorkflowExecutionMetadata) -> None:
        self._client = client
        self._id = _execution_id(execution)
        self._workflow_failed = member(execution, "status") in _FAILED
        self.unread: list[UnreadPart] = []

    def read(self) -> tuple[FailedStep, ...]:
        steps = list(self._list())
        if not self._workflow_failed:
            return tuple(_step(step, "Continue", ended_workflow=False) for step in steps)
        if len(steps) <= 1:
            return tuple(_step(step, None, ended_workflow=True) for step in steps)
        # Nothing runs after the step that ended the workflow. It counts where the service doesn't say what was to happen.
        last = max(steps, key=lambda step: step.end_time or "")
        answers = [(step, self._on_failure(step)) for step in steps]
        return tuple(
            _step(step, wish, ended_workflow=step is last if wish is None else wish != "Continue")
            for step, wish in answers
        )

    def _list(self) -> Iterator[WorkflowStepMetadata]:
        request = ListWorkflowStepExecutionsRequest(workflow_execution_id=self._id)
        try:
            for step in self._client.paginate(request):
                if member(step, "status") == "FAILED":
                    yield step
        except ImageBuilderError as error:
            self._note(f"steps of {self._id}", error)

    def _on_failure(self, step: WorkflowStepMetadata) -> str | None:
        """What the workflow does after the step. Lists don't say it."""
        id_ = member(step, "step_execution_id")
        if id_ is None or is_hopeless(self.unread):
            return None
        try:
            return self._client.get_workflow_step_execution(step_execution_id=id_).on_failure
        except ImageBuilderError as error:
            self._note(f"onFailure of step {member(step, 'name')}", error)
            return None

    def _note(self, part: str, error: ImageBuilderError) -> None:
        self.unread.append(UnreadPart(part=part, reason=brief_error(error), error=error))


def _step(step: WorkflowStepMetadata, on_failure: str | None, *, ended_workflow: bool) -> FailedStep:
    facts = facts_of_outputs(step.outputs)
    return FailedStep(
        id=member(step, "step_execution_id"),
        name=member(step, "name"),
        action=member(step, "action"),
        message=step.message or facts.message,
        started_at=moment(step.start_time),
        ended_at=moment(step.end_time),
        inputs=step.inputs,
        outputs=step.outputs,
        on_failure=on_failure,
        ended_workflow=ended_workflow,
        rollback_status=step.rollback_status,
        run_command_id=facts.run_command_id,
        log_url=facts.log_url,
    )


def member(shape: object, name: str) -> Any:
    """A member that every answer has, or None: a report without it is better than an error about it."""
    return getattr(shape, name, None)


def brief_error(error: Exception) -> str:
    """An error on one line."""
    return cut(" ".join(str(error).split()) or type(error).__name__, _LONGEST_REASON)
