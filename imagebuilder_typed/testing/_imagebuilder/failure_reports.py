"""What an image reports when its build fails: the reason, and the failure context.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-failure-context.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import component_documents, outputs
from .ids import unique_id
from .wire import Document

if TYPE_CHECKING:
    from .component_documents import ComponentStep
    from .executions import WorkflowExecution
    from .other_services import AccountRegion
    from .planned_failures import BuildFailure
    from .store import Record

_JOBS = {"DISTRIBUTING": "Distribution", "INTEGRATING": "Integration"}
_REASON_LENGTH = 1024


def failed_state(
    image: Record,
    home: AccountRegion,
    failure: BuildFailure,
    execution: WorkflowExecution | None,
    *,
    component: Document | None = None,
    configuration_step: str = "PUT_SSM_PARAMETERS",
) -> Document:
    """The state of an image whose build fails in its present state.

    Args:
        image: The image.
        home: Account and Region of the build.
        failure: What failed.
        execution: The workflow that failed; None if none did.
        component: The failure of the component that failed; None if none did.
        configuration_step: The step that failed, if the image is INTEGRATING.
    """
    status = image.status
    context: Document = {"imageStatus": status}
    if execution is not None and execution.failed_step is not None:
        context |= {
            "workflowExecutionId": execution.id,
            "workflowArn": str(execution.workflow_arn),
            "stepExecutionId": execution.failed_step.id,
            "failedStep": execution.failed_step.step.name,
        }
    if component is not None:
        context["componentFailure"] = component
    if status in _JOBS:
        region = failure.region or outputs.distributions(home, image)[0]["region"]
        problem: Document = {"region": region, "status": "FAILED", "errorMessage": failure.message}
        if status == "INTEGRATING":
            problem["imageConfigurationStep"] = configuration_step
        summary = f"In region '{region}' - '{failure.message}'"
        context["distributionFailure"] = {"errorMessage": summary, "regionFailures": [problem]}
    reason = _reason(image, failure, execution)
    return {"status": "FAILED", "reason": reason[:_REASON_LENGTH], "failureContext": context}


def state_of_unfit_plan(image: Record, problem: str) -> Document:
    """The state of an image whose planned failure names what the build doesn't have."""
    return {
        "status": "FAILED",
        "reason": problem[:_REASON_LENGTH],
        "failureContext": {"imageStatus": image.status},
    }


def _reason(image: Record, failure: BuildFailure, execution: WorkflowExecution | None) -> str:
    text = failure.message
    if execution is not None:
        if failure.component_arn:
            text = f"Document {failure.component_arn} failed!"
        return f"Workflow Execution ID: '{execution.id}' failed with reason: {text}"
    if image.status in _JOBS:
        job = _JOBS[image.status]
        return f"{job} failed with JobId '{unique_id()}', status = 'Failed' for ARN '{image.arn}'. {text}"
    return text


def component_failure(component: Record | None, failure: BuildFailure, status: str) -> Document:
    """The failure of a component, with its first step for the image's state."""
    context: Document = {"componentArn": failure.component_arn, "errorMessage": failure.message}
    step = _first_step(component, status)
    if step is not None:
        context |= {"phaseName": step.phase, "stepName": step.name, "action": step.action}
    return context


def _first_step(component: Record | None, status: str) -> ComponentStep | None:
    if component is None or "data" not in component.document:
        return None
    phases = ("test",) if status == "TESTING" else ("build", "validate")
    steps = component_documents.parse(component.document["data"]).steps
    return next((step for step in steps if step.phase in phases), next(iter(steps), None))
