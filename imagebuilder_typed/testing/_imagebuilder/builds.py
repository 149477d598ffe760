"""Builds: the states of an image from PENDING to AVAILABLE, and what happens in each state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from . import build_facts, events, failure_reports, outputs, scan_findings, step_outputs, unfit_plans
from .executions import StepExecution, WorkflowExecution
from .other_services import AccountRegion, ServiceRefused
from .planned_failures import BuildFailure
from .progress import IMAGE_MODEL, Progress

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from .progress import Timing
    from .store import Record
    from .wire import Document

RECIPE_STATES = ("PENDING", "CREATING", "BUILDING", "TESTING", "DISTRIBUTING", "INTEGRATING", "AVAILABLE")
DISTRIBUTION_STATES = ("PENDING", "DISTRIBUTING", "INTEGRATING", "AVAILABLE")
VM_IMPORT_STATES = ("PENDING", "AVAILABLE")
DISK_IMPORT_STATES = ("PENDING", "CREATING", "BUILDING", "DISTRIBUTING", "AVAILABLE")

WORKFLOW_TYPES = {"BUILDING": "BUILD", "TESTING": "TEST", "DISTRIBUTING": "DISTRIBUTION"}
"""State to the type of the workflows that run in it."""

_STATES_WITH_OUTPUT = ("TESTING", "DISTRIBUTING", "AVAILABLE")
"""The states that need the image's output, which the state before makes."""

_MAIN_ACTIONS = {
    "BUILD": ("ExecuteComponents",),
    "TEST": ("ExecuteComponents",),
    "DISTRIBUTION": ("DistributeImage", "DistributeContainerImage"),
}
"""Type of a workflow to the actions whose step fails when a planned failure names none."""

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

    def note_execution(self, build: Build, execution: WorkflowExecution) -> None: ...


class Build:
    """The build of one image build version. It writes state and outputs into the image's record."""

    def __init__(
        self,
        host: BuildHost,
        image: Record,
        states: Sequence[str],
        workflows: Sequence[PlannedWorkflow],
        failure: BuildFailure | None,
        phases: frozenset[str] = frozenset(),
        source_ami: Document | None = None,
    ) -> None:
        """
        Args:
            host: The backend.
            image: The image's record.
            states: The states in their order, from PENDING to AVAILABLE.
            workflows: The workflows in their order.
            failure: A planned failure.
            phases: The phases in which the components of the recipe have steps.
            source_ami: The AMI to distribute, as an entry of `outputResources`; None if the build makes an AMI.
        """
        self._host = host
        self.image = image
        self.states: tuple[str, ...] = tuple(states)
        self.executions: list[WorkflowExecution] = []
        self.state_index: int = 0
        self._workflows = tuple(workflows)
        self._failure = failure
        self._phases = phases
        self._source_ami = source_ami
        self._is_cancelling = False
        self._is_distributed = False
        self._configuration_step = "PUT_SSM_PARAMETERS"
        self._progress = Progress(IMAGE_MODEL, self._advance)
        self._set_state(self.states[0])

    @property
    def status(self) -> str:
        return self.image.status

    @property
    def is_running(self) -> bool:
        return self.status == self.states[self.state_index] != self.states[-1]

    # Progress

    def tick(self) -> None:
        if self.is_running:
            self._progress.tick()

    def on_read(self) -> None:
        if self.is_running:
            self._progress.on_read()

    def due(self, timing: Timing) -> datetime | None:
        """When `tick` will have something to do; None if only a read or an action lets the build advance."""
        can_advance = self.is_running and (self._is_cancelling or not self._is_waiting)
        return self._progress.due(timing) if can_advance else None

    def run_until_waiting(self) -> str:
        """Run to the end, or to a workflow step that waits. Returns the image's status."""
        while self._advance():
            pass
        return self.status

    def _advance(self) -> bool:
        """Change to the next state. Returns whether another step can follow now."""
        if not self.is_running:
            return False
        if self._is_cancelling:
            self._become_cancelled()
            return False
        if self._is_waiting or not self._leave_state():
            return False
        self.state_index += 1
        self._enter_state()
        return self.is_running and not self._is_waiting

    def _set_state(self, status: str, **more: object) -> None:
        previous = self.image.document.get("state", {}).get("status")
        self.image.document["state"] = {"status": status, **more}
        self._host.note_build_state(self.image)
        outputs.image_state_changed(self._host, self.image, previous)

    def _enter_state(self) -> None:
        status = self.states[self.state_index]
        if status == "AVAILABLE":
            scan_findings.complete_scan(self.image)
        self._set_state(status)
        self._start_workflows(WORKFLOW_TYPES.get(status))
        if not self.is_running:
            outputs.publish_image(self._host.account_region, self.image)

    def _leave_state(self) -> bool:
        """Do the work of the present state. Returns False when the build fails or waits."""
        status = self.states[self.state_index]
        failure = self._take_failure(status)
        if failure is not None:
            return self._fail_as_planned(failure)
        if status == "TESTING":
            self._plan_failure_of_scan()
        if not self._run_workflows():
            return False
        try:
            self._complete_outputs(status)
        except ServiceRefused as refusal:
            self._configuration_step = refusal.step or self._configuration_step
            return self._fail(BuildFailure(message=str(refusal), region=refusal.region))
        return True

    def _complete_outputs(self, status: str) -> None:
        """Make what the workflows of a state, which may lack the steps for it, have not made."""
        if status == "DISTRIBUTING":
            self._distribute()
        elif status == "INTEGRATING":
            outputs.integrate(self._host.account_region, self.image)
        if self.states[self.state_index + 1] in _STATES_WITH_OUTPUT:
            self._make_output()

    def _make_output(self) -> None:
        """Make the AMI or container image in the Region of the build, unless it exists."""
        if any(self.image.document["outputResources"].values()):
            return
        if self._source_ami is not None:
            self.image.document["outputResources"] = {"amis": [self._source_ami]}
        else:
            outputs.create_output(self._host.account_region, self.image)

    def _distribute(self) -> None:
        if not self._is_distributed:
            self._make_output()
            if self._source_ami is None and self.image.document.get("distributionConfiguration"):
                outputs.require_built_ami(self._host.account_region, self.image)
            outputs.distribute(self._host.account_region, self.image)
            self._is_distributed = True

    # Workflows

    def _start_workflows(self, workflow_type: str | None) -> None:
        for planned in self._workflows:
            if planned.record.document["type"] == workflow_type:
                execution = WorkflowExecution.planned(
                    planned.record.arn,
                    planned.record.document,
                    str(self.image.arn),
                    planned.configuration,
                    self,
                )
                self.executions.append(execution)
                self._host.note_execution(self, execution)
        failure = self._failure
        if failure is not None and failure.stage == self.status and self._unfit_name(failure) is None:
            self._plan_failure(failure)
        self._begin_workflows()

    def _open_executions(self) -> list[WorkflowExecution]:
        return [execution for execution in self.executions if not execution.is_finished]

    def _current_executions(self) -> list[WorkflowExecution]:
        """The workflows whose turn it is: the first open one, with those of its parallel group."""
        ahead = self._open_executions()
        group = ahead[0].parallel_group if ahead else None
        return ahead[:1] if group is None else [each for each in ahead if each.parallel_group == group]

    def _begin_workflows(self) -> None:
        for execution in self._current_executions():
            if execution.waiting_step is None:
                execution.begin()

    def _run_workflows(self) -> bool:
        """Run the workflows of the present state. Returns False when one waits, or fails the build."""
        while current := self._current_executions():
            for execution in current:
                if execution.waiting_step is None:
                    execution.run()
                if not self._accept_end(execution):
                    return False
            if self._is_waiting:
                return False
        return True

    def _accept_end(self, execution: WorkflowExecution) -> bool:
        """Whether the build continues after what a workflow did."""
        if execution.status == "COMPLETED" and execution.unmet_failure is not None:
            return self._fail_for_want_of_step(execution.unmet_failure)
        if execution.status == "FAILED" and not execution.continue_on_failure:
            assert execution.failure is not None
            return self._fail(execution.failure, execution)
        return True

    def steps(self) -> Iterator[tuple[WorkflowExecution, StepExecution]]:
        """All steps of all workflows that were started, each with its workflow execution."""
        for execution in self.executions:
            for step in execution.steps:
                yield execution, step

    @property
    def _is_waiting(self) -> bool:
        return any(execution.waiting_step is not None for execution in self.executions)

    def answer_waiting_step(self, execution: WorkflowExecution, action: str, reason: str | None) -> None:
        """Complete the waiting step of a workflow (RESUME) or fail it (STOP), and continue."""
        execution.answer(action, reason)
        self._progress.restart_clock()
        if self._accept_end(execution):
            self._begin_workflows()

    # What steps need of the build

    def has_nothing_to_run(self, workflow_type: str, action: str) -> bool:
        # Building a container image is the work of this step, with or without components.
        builds_container = self.image.document["type"] == "DOCKER" and workflow_type == "BUILD"
        if action != "ExecuteComponents" or builds_container:
            return False
        return not self._phases & build_facts.PHASES_OF_WORKFLOW.get(workflow_type, frozenset())

    def carry_out(self, action: str, inputs: Document) -> Document:
        if action in step_outputs.IMAGE_ACTIONS:
            self._make_output()
        elif action in step_outputs.DISTRIBUTION_ACTIONS:
            self._distribute()
        return step_outputs.outputs_of(action, inputs, self.image)

    def note_waiting(self, execution: WorkflowExecution, step: StepExecution) -> None:
        """A step has begun to wait for an action."""
        events.step_waiting(self._host.account_region, execution, step)

    def variable(self, workflow_type: str, root: str, names: list[str]) -> Any:
        if root == "workflowOutputs":
            found = [execution.outputs().get(names[-1]) for execution in self.executions]
            return next((value for value in reversed(found) if value is not None), None)
        variables = build_facts.system_variables(self.image, workflow_type)
        return variables.get(names[-1].lower()) if root.lower() == "imagebuilder" else None

    # Failures

    def _take_failure(self, status: str) -> BuildFailure | None:
        """The planned failure of a state, unless a step of a workflow has it."""
        if self._failure is None or self._failure.stage != status:
            return None
        failure, self._failure = self._failure, None
        return failure

    def _unfit_name(self, failure: BuildFailure) -> str | None:
        return unfit_plans.unfit_name(self.image, self._host.account_region, failure)

    def _plan_failure(self, failure: BuildFailure) -> None:
        for execution in self._open_executions():
            if execution.plan_failure(failure, *_MAIN_ACTIONS[execution.type]):
                self._failure = None
                return

    def _plan_failure_of_scan(self) -> None:
        blocking = scan_findings.blocking_finding(self.image, self._host.findings_of(self.image))
        if blocking is None:
            return
        failure = BuildFailure(stage="TESTING", message=blocking)
        for execution in self._open_executions()[:1]:
            execution.plan_failure(failure, "CollectImageScanFindings", "ExecuteComponents", aborts=True)

    def _fail_as_planned(self, failure: BuildFailure) -> bool:
        """Fail by a planned failure that no step of a workflow has."""
        problem = self._unfit_name(failure)
        if problem is not None:
            return self._end_as_failed(failure_reports.state_of_unfit_plan(self.image, problem))
        return self._fail(failure) if failure.step is None else self._fail_for_want_of_step(failure)

    def _fail_for_want_of_step(self, failure: BuildFailure) -> bool:
        ran = [step.step.name for _, step in self.steps() if step.status != "SKIPPED"]
        problem = (
            f"The planned failure names the step {failure.step!r:.120}, which didn't run in {self.status}. "
            f"Steps of this build: {', '.join(ran) or 'none'}."
        )
        return self._end_as_failed(failure_reports.state_of_unfit_plan(self.image, problem))

    def _fail(self, failure: BuildFailure, execution: WorkflowExecution | None = None) -> bool:
        component: Document | None = None
        if execution is not None and failure.component_arn:
            found = self._host.find(failure.component_arn)
            component = failure_reports.component_failure(found, failure, self.status)
        state = failure_reports.failed_state(
            self.image,
            self._host.account_region,
            failure,
            execution,
            component=component,
            configuration_step=self._configuration_step,
        )
        return self._end_as_failed(state)

    def _end_as_failed(self, state: Document) -> bool:
        """Fail the build, and cancel the workflows that have not ended. Returns False: the build doesn't continue."""
        for execution in self._open_executions():
            execution.cancel()
        self._set_state(**state)
        outputs.publish_image(self._host.account_region, self.image)
        return False

    # Cancelling and retrying

    def cancel(self) -> None:
        """Let the build end as CANCELLED when it advances the next time."""
        for execution in self._open_executions():
            execution.stop_waiting()
        self._is_cancelling = True
        self._progress = Progress(IMAGE_MODEL, self._advance)

    def _become_cancelled(self) -> None:
        self._is_cancelling = False
        for execution in self._open_executions():
            execution.cancel()
        self._set_state("CANCELLED", reason="The build was cancelled.")

    @property
    def can_retry(self) -> bool:
        """Whether the build can continue where it ended. A failed integration can't be repeated."""
        failed_integration = self.status == "FAILED" and self.states[self.state_index] == "INTEGRATING"
        return self.status in _RETRYABLE and not failed_integration

    def retry(self, failure: BuildFailure | None) -> None:
        """Continue the build in the state in which it ended. The workflows of earlier states stay as they are."""
        workflow_type = WORKFLOW_TYPES.get(self.states[self.state_index])
        for execution in self.executions:
            execution.retried = execution.retried or execution.type == workflow_type
        self._failure = failure
        self._progress = Progress(IMAGE_MODEL, self._advance)
        self._enter_state()
