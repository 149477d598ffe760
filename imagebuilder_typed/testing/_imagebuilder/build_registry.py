"""All builds of an account in a Region, and their workflow executions by id."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .exceptions import ResourceNotFound

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .builds import Build
    from .executions import StepExecution, WorkflowExecution


class BuildRegistry:
    """Builds by the ARN of their image, in the order in which they started."""

    def __init__(self) -> None:
        self._builds: dict[str, Build] = {}
        self._progressing: dict[Build, None] = {}

    def __getitem__(self, image_arn: str) -> Build:
        return self._builds[image_arn]

    def get(self, image_arn: str) -> Build | None:
        return self._builds.get(image_arn)

    def start(self, build: Build) -> None:
        self._builds[str(build.image.arn)] = build
        self.resume(build)

    def resume(self, build: Build) -> None:
        """Let `tick` advance a new or retried build from now on."""
        self._progressing[build] = None
        build.tick()

    def tick(self) -> None:
        """Advance the builds that are due without a read."""
        for build in list(self._progressing):
            build.tick()
            if not build.is_running:
                self._progressing.pop(build, None)

    def remove(self, image_arn: str) -> None:
        self._builds.pop(image_arn, None)

    def execution(self, execution_id: str) -> WorkflowExecution:
        """The workflow execution with this id.

        Raises:
            ResourceNotFound: no build has such an execution.
        """
        for build in self._builds.values():
            for execution in build.executions:
                if execution.id == execution_id:
                    return execution
        raise ResourceNotFound(execution_id)

    def step(self, step_id: str) -> tuple[WorkflowExecution, StepExecution]:
        """The step execution with this id, and the workflow execution that it belongs to.

        Raises:
            ResourceNotFound: no build has such an execution.
        """
        for build in self._builds.values():
            for execution, step in build.steps():
                if step.id == step_id:
                    return execution, step
        raise ResourceNotFound(step_id)

    def waiting_steps(self) -> Iterator[tuple[Build, WorkflowExecution, StepExecution]]:
        """The steps that wait for an action, each with its build and workflow execution."""
        for build in self._builds.values():
            for execution, step in build.steps():
                if step is build.waiting_step:
                    yield build, execution, step
