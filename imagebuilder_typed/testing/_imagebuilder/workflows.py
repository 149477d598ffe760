"""Workflows, and the operations for workflow executions of builds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import references, resource_types, workflow_documents
from .components import document_text, refuse_identical
from .exceptions import InvalidParameterValue, InvalidRequest
from .operations import operation
from .pages import Item, paginate, paginate_documents
from .resource_types import WORKFLOW
from .resources import preparation
from .wire import Document, only_members_of

if TYPE_CHECKING:
    from .models import ImageBuilderBackend
    from .store import Record

_MESSAGE_LENGTH = 500


@preparation(WORKFLOW)
def prepare_workflow(backend: ImageBuilderBackend, request: Document, current: Record | None) -> Document:
    text = document_text(backend, request)
    parsed = workflow_documents.parse(text, request["type"])
    refuse_identical(backend, f"workflow/{request['type'].lower()}", WORKFLOW.name, request, text)
    derived: Document = {"data": text}
    if parsed.parameters:
        derived["parameters"] = parsed.parameters
    return derived


def require_ami_output(backend: ImageBuilderBackend, configuration: Document) -> None:
    """A build workflow of an AMI has to return the AMI: CloudSnorkel/cdk-github-runners, pull request 812.

    Raises:
        InvalidParameterValue: the workflow has no output ImageId.
    """
    workflow = references.require(backend, WORKFLOW, configuration["workflowArn"])
    document = workflow.document
    if document["type"] == "BUILD" and not workflow_documents.parse(document["data"], "BUILD").returns_an_ami:
        raise InvalidParameterValue(
            "workflows", f"A build workflow for an AMI must have output named ImageId: {workflow.arn}"
        )


@operation("ListWorkflowExecutions")
def list_workflow_executions(backend: ImageBuilderBackend, request: Document) -> Document:
    image = references.require_named(backend, resource_types.IMAGE, request)
    build = backend.builds.get(str(image.arn))
    executions = build.executions if build else []
    shown, token = paginate_documents(
        "ListWorkflowExecutions",
        request,
        [only_members_of(execution.document(), "WorkflowExecutionMetadata") for execution in executions],
    )
    state = image.document["state"]
    return {
        "workflowExecutions": shown,
        "imageBuildVersionArn": str(image.arn),
        "message": state["reason"][:_MESSAGE_LENGTH] if state["status"] == "FAILED" else None,
        "nextToken": token,
    }


@operation("GetWorkflowExecution")
def get_workflow_execution(backend: ImageBuilderBackend, request: Document) -> Document:
    execution = backend.builds.execution(request["workflowExecutionId"])
    return only_members_of(execution.document(), "GetWorkflowExecutionResponse")


@operation("ListWorkflowStepExecutions")
def list_workflow_step_executions(backend: ImageBuilderBackend, request: Document) -> Document:
    execution = backend.builds.execution(request["workflowExecutionId"])
    shown, token = paginate_documents(
        "ListWorkflowStepExecutions",
        request,
        [only_members_of(step.document(), "WorkflowStepMetadata") for step in execution.steps],
    )
    return {"steps": shown, **execution.ids(), "message": execution.message, "nextToken": token}


@operation("GetWorkflowStepExecution")
def get_workflow_step_execution(backend: ImageBuilderBackend, request: Document) -> Document:
    execution, step = backend.builds.step(request["stepExecutionId"])
    return {**step.document(), **execution.ids()}


@operation("ListWaitingWorkflowSteps")
def list_waiting_workflow_steps(backend: ImageBuilderBackend, request: Document) -> Document:
    waiting = [
        Item(
            build.image.sequence,
            only_members_of({**step.document(), **execution.ids()}, "WorkflowStepExecution"),
            step.id,
        )
        for build, execution, step in backend.builds.waiting_steps()
    ]
    shown, token = paginate("ListWaitingWorkflowSteps", request, waiting)
    return {"steps": shown, "nextToken": token}


@operation("SendWorkflowStepAction")
def send_workflow_step_action(backend: ImageBuilderBackend, request: Document) -> Document:
    image = backend.own_resource(resource_types.IMAGE, request["imageBuildVersionArn"])
    wanted = request["stepExecutionId"]
    execution, step = backend.builds.step(wanted)
    if execution.image_arn != str(image.arn):
        raise InvalidParameterValue("imageBuildVersionArn", f"{wanted} is not a step of {image.arn}.")
    if execution.waiting_step is not step:
        raise InvalidRequest(f"The step {wanted} doesn't wait for an action; it is {step.status}.")
    build = backend.builds[execution.image_arn]
    build.answer_waiting_step(execution, request["action"], request.get("reason"))
    backend.builds.resume(build)
    return {"stepExecutionId": wanted, "imageBuildVersionArn": str(image.arn)}
