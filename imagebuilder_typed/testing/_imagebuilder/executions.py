"""Workflow executions and step executions of builds."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from . import workflow_documents
from .ids import unique_id
from .wire import Document, now, present_members, timestamp_text
from .workflow_documents import WAIT_ACTION, WorkflowStep

if TYPE_CHECKING:
    from .arns import Arn

_FINISHED = ("COMPLETED", "FAILED", "SKIPPED", "CANCELLED")


@dataclass(slots=True, eq=False)
class StepExecution:
    """One step of a workflow execution."""

    step: WorkflowStep
    id: str = field(default_factory=lambda: f"step-{unique_id()}")
    status: str = "PENDING"
    message: str | None = None
    outputs: Document = field(default_factory=dict[str, object])
    start: str | None = None
    end: str | None = None

    def begin(self) -> None:
        if self.start is None:
            self.start = timestamp_text(now())
        self.status = "RUNNING"

    def finish(self, status: str = "COMPLETED", message: str | None = None) -> None:
        if self.start is None and status != "SKIPPED":
            self.start = timestamp_text(now())
        if self.start is not None:
            self.end = timestamp_text(now())
        self.status, self.message = status, message

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
            "inputs": json.dumps(self.step.inputs),
            "outputs": json.dumps(self.outputs),
            "startTime": self.start,
            "endTime": self.end,
            "onFailure": self.step.on_failure,
            "timeoutSeconds": self.step.timeout_seconds,
            "attemptNumber": 1,
            "maxAttempts": 1,
        }
        return present_members(document)


@dataclass(slots=True, eq=False)
class WorkflowExecution:
    """One workflow that a build has started."""

    workflow_arn: Arn
    image_arn: str
    type: str
    steps: list[StepExecution]
    parallel_group: str | None = None
    continue_on_failure: bool = False
    id: str = field(default_factory=lambda: f"wf-{unique_id()}")
    status: str = "PENDING"
    message: str | None = None
    start: str | None = None
    end: str | None = None
    retried: bool = False

    @classmethod
    def planned(
        cls, workflow_arn: Arn, workflow: Document, image_arn: str, configuration: Document
    ) -> WorkflowExecution:
        """A new execution of a workflow.

        Args:
            workflow_arn: The workflow.
            workflow: The workflow's document, as `GetWorkflow` answers it.
            image_arn: The image that is built.
            configuration: The workflow's configuration in the request for the build.
        """
        parsed = workflow_documents.parse(workflow["data"], workflow["type"])
        return cls(
            workflow_arn=workflow_arn,
            image_arn=image_arn,
            type=workflow["type"],
            steps=[StepExecution(step) for step in parsed.steps],
            parallel_group=configuration.get("parallelGroup"),
            continue_on_failure=configuration.get("onFailure") == "CONTINUE",
        )

    def run_until_waiting(self) -> StepExecution | None:
        """Start or continue. Returns the next step that waits for an action; None when no step waits."""
        if self.start is None:
            self.start = timestamp_text(now())
        self.status = "RUNNING"
        ahead = [step for step in self.steps if not step.is_finished]
        for index, step in enumerate(ahead):
            if step.step.action == WAIT_ACTION:
                for done in ahead[:index]:
                    done.finish()
                step.begin()
                return step
        if ahead:
            ahead[0].begin()
        return None

    def complete(self) -> None:
        for step in self.steps:
            if not step.is_finished:
                step.finish()
        self._end("COMPLETED", "Workflow completed successfully.")

    def fail_at(self, failed: StepExecution, message: str) -> None:
        """Fail at a step: earlier steps are completed, later ones skipped."""
        behind = False
        for step in self.steps:
            if step is failed:
                step.finish("FAILED", message)
                behind = True
            elif not step.is_finished:
                step.finish("SKIPPED" if behind else "COMPLETED")
        self._end("FAILED", f"Workflow failed at the step {failed.step.name}: {message}"[:500])

    def cancel(self) -> None:
        for step in self.steps:
            if not step.is_finished:
                step.finish("CANCELLED")
        self._end("CANCELLED", "Workflow was cancelled.")

    def _end(self, status: str, message: str) -> None:
        self.status, self.message, self.end = status, message, timestamp_text(now())

    @property
    def is_finished(self) -> bool:
        return self.status in _FINISHED

    def find_step(self, name: str | None, action: str) -> StepExecution:
        """The step with this name, else the first with this action, else the first one."""
        if name is not None:
            for step in self.steps:
                if step.step.name == name:
                    return step
        return next((step for step in self.steps if step.step.action == action), self.steps[0])

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
