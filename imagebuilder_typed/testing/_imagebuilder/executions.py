"""Workflow executions and step executions of builds."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from imagebuilder_typed.documents._expressions import parameter_values, resolved, value_of
from imagebuilder_typed.documents._workflow_facts import WAIT_ACTION

from . import step_outputs
from .conditions import holds
from .ids import unique_id
from .other_services import ServiceRefused
from .planned_failures import BuildFailure
from .wire import Document, now, present_members, structs_at, timestamp_text
from .workflow_documents import WorkflowStep
from .workflow_plans import plan_of

if TYPE_CHECKING:
    from .arns import Arn

_FINISHED = ("COMPLETED", "FAILED", "SKIPPED", "CANCELLED")
_MESSAGE_LENGTH = 500


@dataclass(slots=True, eq=False)
class StepExecution:
    """One step of a workflow execution."""

    step: WorkflowStep
    condition: object = None
    id: str = field(default_factory=lambda: f"step-{unique_id()}")
    status: str = "PENDING"
    message: str | None = None
    inputs: Document = field(default_factory=dict[str, Any])
    outputs: Document = field(default_factory=dict[str, Any])
    start: str | None = None
    end: str | None = None

    def __post_init__(self) -> None:
        self.inputs = self.step.inputs

    def begin(self, inputs: Document) -> None:
        self.status, self.inputs, self.start = "RUNNING", inputs, timestamp_text(now())

    def skip(self) -> None:
        """Skip the step. Its inputs stay as they are written in the document."""
        self.status = "SKIPPED"
        self.start = self.end = timestamp_text(now())

    def complete(self, outputs: Document) -> None:
        self._end("COMPLETED", outputs)

    def fail(self, message: str, outputs: Document | None = None) -> None:
        self.message = message[:_MESSAGE_LENGTH]
        self._end("FAILED", outputs or step_outputs.outputs_of_failure(self.step.action, message))

    def cancel(self) -> None:
        self.status = "CANCELLED"
        if self.start is not None:
            self.end = timestamp_text(now())

    def _end(self, status: str, outputs: Document) -> None:
        self.status, self.outputs, self.end = status, outputs, timestamp_text(now())

    @property
    def is_finished(self) -> bool:
        return self.status in _FINISHED

    def document(self) -> Document:
        document: Document = {
            "stepExecutionId": self.id,
            "name": self.step.name,
            "description": self.step.description,
            "action": self.step.action,
            "status": self.status,
            "message": self.message,
            "inputs": json.dumps(self.inputs) if self.inputs else None,
            "outputs": json.dumps(self.outputs) if self.outputs else None,
            "startTime": self.start,
            "endTime": self.end,
            "onFailure": self.step.on_failure,
            "timeoutSeconds": self.step.timeout_seconds,
            "attemptNumber": 1,
            "maxAttempts": 1,
        }
        return present_members(document)


class StepHost(Protocol):
    """The build, as its workflows see it."""

    def has_nothing_to_run(self, workflow_type: str, action: str) -> bool:
        """Whether a step is skipped although its condition holds, as when the recipe has no components for it."""
        ...

    def carry_out(self, action: str, inputs: Document) -> Document:
        """Do the work of a step, and return its outputs.

        Raises:
            ServiceRefused: another service refuses a part of it.
        """
        ...

    def note_waiting(self, execution: WorkflowExecution, step: StepExecution) -> None:
        """Note that a step has begun to wait for an action."""
        ...

    def variable(self, workflow_type: str, root: str, names: list[str]) -> Any:
        """The value of a variable that doesn't belong to one workflow; None when there is none."""
        ...


@dataclass(slots=True, eq=False)
class WorkflowExecution:
    """One workflow that a build has started."""

    workflow_arn: Arn
    image_arn: str
    type: str
    host: StepHost
    steps: list[StepExecution]
    declared_outputs: dict[str, object] = field(default_factory=dict[str, object])
    parameters: Document = field(default_factory=dict[str, Any])
    parallel_group: str | None = None
    continue_on_failure: bool = False
    id: str = field(default_factory=lambda: f"wf-{unique_id()}")
    status: str = "PENDING"
    message: str | None = None
    start: str | None = None
    end: str | None = None
    retried: bool = False
    waiting_step: StepExecution | None = None
    failed_step: StepExecution | None = None
    failure: BuildFailure | None = None
    _planned_step: StepExecution | None = None
    _planned: BuildFailure | None = None
    _planned_aborts: bool = False

    @classmethod
    def planned(
        cls, workflow_arn: Arn, workflow: Document, image_arn: str, configuration: Document, host: StepHost
    ) -> WorkflowExecution:
        """A new execution of a workflow.

        Args:
            workflow_arn: The workflow.
            workflow: The workflow's document, as `GetWorkflow` answers it.
            image_arn: The image that is built.
            configuration: The workflow's configuration in the request for the build.
            host: The build.
        """
        plan = plan_of(workflow["data"], workflow["type"])
        return cls(
            workflow_arn=workflow_arn,
            image_arn=image_arn,
            type=workflow["type"],
            host=host,
            steps=[StepExecution(step, condition) for step, condition in plan.steps],
            declared_outputs=plan.outputs,
            parameters=parameter_values(
                structs_at(workflow, "parameters"), structs_at(configuration, "parameters")
            ),
            parallel_group=configuration.get("parallelGroup"),
            continue_on_failure=configuration.get("onFailure") == "CONTINUE",
        )

    @property
    def is_finished(self) -> bool:
        return self.status in _FINISHED

    # Which step fails

    def plan_failure(self, failure: BuildFailure, *actions: str, aborts: bool = False) -> bool:
        """Let a step fail when its turn comes, even one that has nothing to run. Returns False if there is no such step.

        Args:
            failure: The failure. If it names no step, the first step with one of `actions`, or else the first step at all
                will fail, of those whose condition holds.
            actions: The actions that do the main work.
            aborts: Whether the workflow ends even if the step's onFailure is Continue.
        """
        if failure.step is not None:
            chosen = next((step for step in self.steps if step.step.name == failure.step), None)
        else:
            ahead = [step for step in self.steps if not step.is_finished and self._condition_holds(step)]
            preferred = (step for action in actions for step in ahead if step.step.action == action)
            chosen = next(preferred, next(iter(ahead), None))
        if chosen is None:
            return False
        self._planned_step, self._planned, self._planned_aborts = chosen, failure, aborts
        return True

    @property
    def unmet_failure(self) -> BuildFailure | None:
        """The planned failure of a step whose turn has not come."""
        return self._planned

    # How the steps run

    def begin(self) -> None:
        """Start or continue: run to the next step that waits for an action, if there is one. Else begin one step."""
        if self.start is None:
            self.start = timestamp_text(now())
        self.status = "RUNNING"
        ahead = [step for step in self.steps if not step.is_finished]
        for step in ahead:
            if step is self._planned_step:
                break
            if step.step.action == WAIT_ACTION and self._runs(step):
                self.run()
                return
        for step in ahead:
            if self._begin_or_skip(step):
                return

    def run(self) -> None:
        """Run all steps, up to one that waits for an action or aborts the workflow."""
        if self.start is None:
            self.start = timestamp_text(now())
        self.status = "RUNNING"
        for step in self.steps:
            if step.is_finished or not self._begin_or_skip(step):
                continue
            if step is self._planned_step and self._planned is not None:
                failure, self._planned = self._planned, None
                self._fail_step(step, failure, aborts=self._planned_aborts)
            elif step.step.action == WAIT_ACTION:
                self.waiting_step = step
                self.host.note_waiting(self, step)
                return
            else:
                self._carry_out(step)
            if self.is_finished:
                return
        self._end("COMPLETED")

    def _begin_or_skip(self, step: StepExecution) -> bool:
        if step.status == "RUNNING":
            return True
        if not self._runs(step):
            step.skip()
            return False
        step.begin(resolved(step.step.inputs, self._lookup))
        return True

    def _runs(self, step: StepExecution) -> bool:
        if step is not self._planned_step and self.host.has_nothing_to_run(self.type, step.step.action):
            return False
        return self._condition_holds(step)

    def _condition_holds(self, step: StepExecution) -> bool:
        return holds(step.condition, lambda expression: value_of(expression, self._lookup))

    def _carry_out(self, step: StepExecution) -> None:
        try:
            outputs = self.host.carry_out(step.step.action, step.inputs)
        except ServiceRefused as refusal:
            self._fail_step(step, BuildFailure(message=str(refusal), region=refusal.region), aborts=True)
        else:
            step.complete(outputs)

    def _fail_step(self, step: StepExecution, failure: BuildFailure, *, aborts: bool) -> None:
        step.fail(failure.message)
        self._abort_after(step, failure, aborts=aborts)

    def _abort_after(self, step: StepExecution, failure: BuildFailure, *, aborts: bool) -> None:
        """End the workflow after a failed step, unless its onFailure is Continue. Later steps stay PENDING."""
        if aborts or step.step.on_failure == "Abort":
            self.failed_step, self.failure = step, failure
            self._end("FAILED", failure.message)

    def answer(self, action: str, reason: str | None) -> None:
        """Complete the step that waits (RESUME) or fail it (STOP)."""
        step = self.waiting_step
        if step is None:
            return
        self.waiting_step = None
        outputs: Document = {"action": action, **({"reason": reason} if reason else {})}
        if action == "STOP":
            message = reason or "The step was stopped."
            step.fail(message, outputs)
            self._abort_after(step, BuildFailure(message=message), aborts=False)
        else:
            step.complete(outputs)

    def stop_waiting(self) -> None:
        self.waiting_step = None

    def cancel(self) -> None:
        self.waiting_step = None
        for step in self.steps:
            if not step.is_finished:
                step.cancel()
        self._end("CANCELLED")

    def _end(self, status: str, message: str | None = None) -> None:
        self.status, self.end = status, timestamp_text(now())
        self.message = None if message is None else message[:_MESSAGE_LENGTH]

    # Variables

    def _lookup(self, root: str, names: list[str]) -> Any:
        if root == "parameters":
            return self.parameters.get(names[-1])
        if root == "stepOutputs":
            step = next((step for step in self.steps if step.step.name == names[0]), None)
            return None if step is None else step.outputs.get(names[-1])
        return self.host.variable(self.type, root, names)

    def outputs(self) -> Document:
        """The outputs that the workflow's document declares, as far as they have values."""
        values = {
            name: value_of(expression, self._lookup) for name, expression in self.declared_outputs.items()
        }
        return present_members(values)

    # Answers

    def ids(self) -> Document:
        """The members by which answers name this execution, its workflow and its image."""
        return {
            "workflowBuildVersionArn": str(self.workflow_arn),
            "workflowExecutionId": self.id,
            "imageBuildVersionArn": self.image_arn,
        }

    def document(self) -> Document:
        def count(status: str) -> int:
            return sum(step.status == status for step in self.steps)

        document: Document = {
            **self.ids(),
            "type": self.type,
            "status": self.status,
            "message": self.message,
            "totalStepCount": len(self.steps),
            "totalStepsSucceeded": count("COMPLETED"),
            "totalStepsFailed": count("FAILED"),
            "totalStepsSkipped": count("SKIPPED"),
            "startTime": self.start,
            "endTime": self.end,
            "parallelGroup": self.parallel_group,
            "retried": self.retried,
        }
        return present_members(document)
