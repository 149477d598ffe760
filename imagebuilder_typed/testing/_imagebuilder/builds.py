"""Builds: the states of an image from PENDING to AVAILABLE, and what happens in each state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from . import component_documents, events, outputs, scan_findings
from .executions import StepExecution, WorkflowExecution
from .other_services import AccountRegion, ServiceRefused
from .planned_failures import BuildFailure
from .progress import IMAGE_MODEL, Progress

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .component_documents import ComponentStep
    from .store import Record
    from .wire import Document

RECIPE_STATES = ("PENDING", "CREATING", "BUILDING", "TESTING", "DISTRIBUTING", "INTEGRATING", "AVAILABLE")
DISTRIBUTION_STATES = ("PENDING", "DISTRIBUTING", "INTEGRATING", "AVAILABLE")
VM_IMPORT_STATES = ("PENDING", "CREATING", "AVAILABLE")
DISK_IMPORT_STATES = ("PENDING", "CREATING", "BUILDING", "DISTRIBUTING", "AVAILABLE")

WORKFLOW_TYPES = {"BUILDING": "BUILD", "TESTING": "TEST", "DISTRIBUTING": "DISTRIBUTION"}
"""State to the type of the workflows that run in it."""

_MAIN_ACTIONS = {
    "BUILD": "ExecuteComponents",
    "TEST": "ExecuteComponents",
    "DISTRIBUTION": "DistributeImage",
}
_RETRYABLE = ("FAILED", "CANCELLED")


@dataclass(frozen=True, slots=True)
class PlannedWorkflow:
    """A workflow that a build runs: its record, and its configuration in the request for the build."""

    record: Record
    configuration: Document


class BuildHost(Protocol):
    """The part of the backend that a build uses."""

    @property
    def account_region(self) -> AccountRegion: ...

    def find(self, arn_text: str) -> Record | None: ...

    def findings_of(self, image: Record) -> Sequence[Document]: ...

    def note_build_state(self, image: Record) -> None: ...


class Build:
    """The build of one image build version. It writes state and outputs into the image's record."""

    def __init__(
        self,
        host: BuildHost,
        image: Record,
        states: Sequence[str],
        workflows: Sequence[PlannedWorkflow],
        failure: BuildFailure | None,
    ) -> None:
        self._host = host
        self.image = image
        self.states: tuple[str, ...] = tuple(states)
        self.executions: list[WorkflowExecution] = []
        self.waiting_step: StepExecution | None = None
        self.state_index: int = 0
        self._workflows = tuple(workflows)
        self._failure = failure
        self._configuration_step = "PUT_SSM_PARAMETERS"
        self._progress = Progress(IMAGE_MODEL, self._advance)
        self._set_state(self.states[0])

    @property
    def status(self) -> str:
        return self.image.status

    @property
    def is_running(self) -> bool:
        return self.status == self.states[self.state_index] != self.states[-1]

    def tick(self) -> None:
        if self.is_running:
            self._progress.tick()

    def on_read(self) -> None:
        if self.is_running:
            self._progress.on_read()

    def run_until_waiting(self) -> str:
        """Run to the end, or to a workflow step that waits. Returns the image's status."""
        while self._advance():
            pass
        return self.status

    def _set_state(self, status: str, **more: object) -> None:
        previous = self.image.document.get("state", {}).get("status")
        self.image.document["state"] = {"status": status, **more}
        self._host.note_build_state(self.image)
        outputs.image_state_changed(self._host, self.image, previous)

    def _advance(self) -> bool:
        """Change to the next state. Returns whether another step can follow now."""
        if not self.is_running or self.waiting_step is not None:
            return False
        if self._failure is not None and self._failure.stage == self.states[self.state_index]:
            failure, self._failure = self._failure, None
            if not self._fail(failure):
                return False
        if not self._leave_state():
            return False
        self.state_index += 1
        self._enter_state()
        return self.is_running and self.waiting_step is None

    def _enter_state(self) -> None:
        status = self.states[self.state_index]
        if status == "AVAILABLE":
            if not any(self.image.document["outputResources"].values()):
                outputs.create_outputs(self._host.account_region, self.image)
            scan_findings.complete_scan(self.image)
        self._set_state(status)
        workflow_type = WORKFLOW_TYPES.get(status)
        for planned in self._workflows:
            if planned.record.document["type"] == workflow_type:
                self.executions.append(
                    WorkflowExecution.planned(
                        planned.record.arn,
                        planned.record.document,
                        str(self.image.arn),
                        planned.configuration,
                    )
                )
        self._run_workflows()
        if not self.is_running:
            outputs.publish_image(self._host.account_region, self.image)

    def _run_workflows(self) -> None:
        """Run the workflows of this state in order, up to the first step that waits."""
        self.waiting_step = None
        for execution in self._open_executions():
            self.waiting_step = execution.run_until_waiting()
            if self.waiting_step is not None:
                events.step_waiting(self._host.account_region, execution, self.waiting_step)
                return

    def _leave_state(self) -> bool:
        """Do the work of the present state. Returns False when the build fails."""
        status = self.states[self.state_index]
        if status == "TESTING":
            blocking = scan_findings.blocking_finding(self.image, self._host.findings_of(self.image))
            if blocking is not None:
                self._fail(BuildFailure(stage="TESTING", message=blocking))
                return False
        try:
            if status == "BUILDING":
                outputs.create_output(self._host.account_region, self.image)
            elif status == "DISTRIBUTING":
                outputs.distribute(self._host.account_region, self.image)
            elif status == "INTEGRATING":
                outputs.integrate(self._host.account_region, self.image)
        except ServiceRefused as refusal:
            self._configuration_step = refusal.step or self._configuration_step
            self._fail(BuildFailure(message=str(refusal), region=refusal.region))
            return False
        for execution in self._open_executions():
            execution.complete()
        return True

    def steps(self) -> Iterator[tuple[WorkflowExecution, StepExecution]]:
        """All steps of all workflows that were started, each with its workflow execution."""
        for execution in self.executions:
            for step in execution.steps:
                yield execution, step

    def _open_executions(self) -> list[WorkflowExecution]:
        return [execution for execution in self.executions if not execution.is_finished]

    def _fail(self, failure: BuildFailure) -> bool:
        """Apply a failure. Returns True when the build continues, after a test workflow with onFailure CONTINUE."""
        open_executions = self._open_executions()
        context: Document = {"imageStatus": self.status}
        reason = failure.message
        if open_executions:
            execution = open_executions[-1]
            failed = execution.find_step(failure.step, _MAIN_ACTIONS[execution.type])
            return self._fail_step(execution, failed, failure, context)
        if self.status == "INTEGRATING":
            context["distributionFailure"] = self._distribution_failure(failure)
        self._set_failed(reason, context)
        return False

    def _fail_step(
        self,
        execution: WorkflowExecution,
        failed: StepExecution,
        failure: BuildFailure,
        context: Document,
    ) -> bool:
        execution.fail_at(failed, failure.message)
        if execution.continue_on_failure:
            return True
        for other in self._open_executions():
            other.cancel()
        context |= {
            "workflowExecutionId": execution.id,
            "workflowArn": str(execution.workflow_arn),
            "stepExecutionId": failed.id,
            "failedStep": failed.step.name,
        }
        if failure.component_arn:
            context["componentFailure"] = self._component_failure(failure)
        if execution.type == "DISTRIBUTION":
            context["distributionFailure"] = self._distribution_failure(failure)
        reason = (
            f"The step {failed.step.name} of the workflow {execution.workflow_arn} failed: {failure.message}"
        )
        self._set_failed(reason, context)
        return False

    def _component_failure(self, failure: BuildFailure) -> Document:
        context: Document = {"componentArn": failure.component_arn, "errorMessage": failure.message}
        step = self._failed_component_step(str(failure.component_arn))
        if step is not None:
            context |= {"phaseName": step.phase, "stepName": step.name, "action": step.action}
        return context

    def _failed_component_step(self, component_arn: str) -> ComponentStep | None:
        """The step that a planned failure of a component names."""
        component = self._host.find(component_arn)
        if component is None or "data" not in component.document:
            return None
        phases = ("test",) if self.status == "TESTING" else ("build", "validate")
        steps = component_documents.parse(component.document["data"]).steps
        return next((step for step in steps if step.phase in phases), steps[0] if steps else None)

    def _distribution_failure(self, failure: BuildFailure) -> Document:
        region = failure.region or outputs.distributions(self._host.account_region, self.image)[0]["region"]
        problem: Document = {
            "region": region,
            "status": "FAILED",
            "errorMessage": failure.message,
            "targetAccountId": self._host.account_region.account,
        }
        if self.status == "INTEGRATING":
            problem["imageConfigurationStep"] = self._configuration_step
        return {"errorMessage": failure.message, "regionFailures": [problem]}

    def _set_failed(self, reason: str, context: Document) -> None:
        self.waiting_step = None
        self._set_state("FAILED", reason=reason[:1024], failureContext=context)
        outputs.publish_image(self._host.account_region, self.image)

    def cancel(self) -> None:
        for execution in self._open_executions():
            execution.cancel()
        self.waiting_step = None
        self._set_state("CANCELLED", reason="The build was cancelled.")

    @property
    def can_retry(self) -> bool:
        return self.status in _RETRYABLE

    def retry(self, failure: BuildFailure | None) -> None:
        """Continue the build in the state in which it ended. Completed workflows stay completed."""
        for execution in self.executions:
            if execution.status in ("FAILED", "CANCELLED"):
                execution.retried = True
        self._failure = failure
        self._progress = Progress(IMAGE_MODEL, self._advance)
        self._enter_state()

    def answer_waiting_step(self, action: str, reason: str | None) -> None:
        """Complete the waiting step (RESUME) or fail it (STOP), and continue."""
        step = self.waiting_step
        if step is None:
            return
        execution = next(execution for execution, other in self.steps() if other is step)
        step.outputs = {"action": action, **({"reason": reason} if reason else {})}
        if action == "STOP" and step.step.on_failure == "Abort":
            failure = BuildFailure(stage="BUILDING", message=reason or "The step was stopped.")
            if not self._fail_step(execution, step, failure, {"imageStatus": self.status}):
                return
        else:
            step.finish("COMPLETED" if action == "RESUME" else "FAILED", reason)
        self._run_workflows()
