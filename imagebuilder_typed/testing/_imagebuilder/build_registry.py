"""All builds of an account in a Region, and their workflow executions by id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from imagebuilder_typed.documents._workflow_facts import WAIT_ACTION

from .exceptions import ResourceNotFound
from .progress import IMAGE_MODEL, Agenda

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .builds import Build
    from .executions import StepExecution, WorkflowExecution


class BuildRegistry:
    """Builds by the ARN of their image, in the order in which they started.

    Executions and steps are indexed, and builds that advance by time wait in an agenda, so that the cost of a call does
    not grow with the number of builds.
    """

    def __init__(self) -> None:
        self._builds: dict[str, Build] = {}
        self._agenda: Agenda[Build] = Agenda(IMAGE_MODEL, self._builds.values)
        self._executions: dict[str, WorkflowExecution] = {}
        self._steps: dict[str, tuple[WorkflowExecution, StepExecution]] = {}
        self._may_wait: dict[Build, None] = {}

    def __getitem__(self, image_arn: str) -> Build:
        return self._builds[image_arn]

    def get(self, image_arn: str) -> Build | None:
        return self._builds.get(image_arn)

    def start(self, build: Build) -> None:
        self._builds[str(build.image.arn)] = build
        self.resume(build)

    def resume(self, build: Build) -> None:
        """Let `tick` advance a build that is new, or whose wait or end is over."""
        build.tick()
        self._agenda.add(build)

    def tick(self) -> None:
        """Advance the builds that are due without a read."""
        self._agenda.tick()

    def remove(self, image_arn: str) -> None:
        build = self._builds.pop(image_arn, None)
        if build is None:
            return
        self._may_wait.pop(build, None)
        for execution in build.executions:
            self._executions.pop(execution.id, None)
            for step in execution.steps:
                self._steps.pop(step.id, None)

    def note_execution(self, build: Build, execution: WorkflowExecution) -> None:
        """Note a workflow execution that a build has started."""
        self._executions[execution.id] = execution
        for step in execution.steps:
            self._steps[step.id] = execution, step
            if step.step.action == WAIT_ACTION:
                self._may_wait[build] = None

    def execution(self, execution_id: str) -> WorkflowExecution:
        """The workflow execution with this id.

        Raises:
            ResourceNotFound: no build has such an execution.
        """
        if execution_id not in self._executions:
            raise ResourceNotFound(execution_id)
        return self._executions[execution_id]

    def step(self, step_id: str) -> tuple[WorkflowExecution, StepExecution]:
        """The step execution with this id, and the workflow execution that it belongs to.

        Raises:
            ResourceNotFound: no build has such an execution.
        """
        if step_id not in self._steps:
            raise ResourceNotFound(step_id)
        return self._steps[step_id]

    def waiting_steps(self) -> Iterator[tuple[Build, WorkflowExecution, StepExecution]]:
        """The steps that wait for an action, each with its build and workflow execution."""
        for build in list(self._may_wait):
            if not build.is_running:
                del self._may_wait[build]
                continue
            for execution in build.executions:
                if execution.waiting_step is not None:
                    yield build, execution, execution.waiting_step
