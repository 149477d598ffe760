# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Workflows: objects of decoded JSON."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, members_of, new, reject
from imagebuilder_typed.conversion._incomplete import note_incomplete
from imagebuilder_typed.models._base import new_client_token
from imagebuilder_typed.models.shared import Ownership
from imagebuilder_typed.models.workflow import (
    CreateWorkflowRequest,
    DeleteWorkflowRequest,
    GetWorkflowExecutionRequest,
    GetWorkflowRequest,
    GetWorkflowStepExecutionRequest,
    ListWaitingWorkflowStepsRequest,
    ListWorkflowBuildVersionsRequest,
    ListWorkflowExecutionsRequest,
    ListWorkflowsRequest,
    ListWorkflowStepExecutionsRequest,
    SendWorkflowStepActionRequest,
    WorkflowStepActionType,
    WorkflowType,
)

__all__ = [
    "FUNCTIONS",
    "make_create_workflow_request",
    "make_delete_workflow_request",
    "make_get_workflow_execution_request",
    "make_get_workflow_request",
    "make_get_workflow_step_execution_request",
    "make_list_waiting_workflow_steps_request",
    "make_list_workflow_build_versions_request",
    "make_list_workflow_executions_request",
    "make_list_workflow_step_executions_request",
    "make_list_workflows_request",
    "make_send_workflow_step_action_request",
]

ownership_of = members_of(Ownership)
workflow_step_action_type_of = members_of(WorkflowStepActionType)
workflow_type_of = members_of(WorkflowType)

make_filter = load_later("make_filter", "imagebuilder_typed.conversion._requests_from_wire.shared", globals())


def make_delete_workflow_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(DeleteWorkflowRequest)
    if (v := get("workflowBuildVersionArn")).__class__ is str:
        obj.workflow_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_get_workflow_execution_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetWorkflowExecutionRequest)
    if (v := get("workflowExecutionId")).__class__ is str:
        obj.workflow_execution_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_get_workflow_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetWorkflowRequest)
    if (v := get("workflowBuildVersionArn")).__class__ is str:
        obj.workflow_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_get_workflow_step_execution_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetWorkflowStepExecutionRequest)
    if (v := get("stepExecutionId")).__class__ is str:
        obj.step_execution_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_list_waiting_workflow_steps_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListWaitingWorkflowStepsRequest)
    obj.max_results = v if (v := get("maxResults")).__class__ is int or v is None else reject()
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_list_workflow_build_versions_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListWorkflowBuildVersionsRequest)
    obj.workflow_version_arn = (
        v if (v := get("workflowVersionArn")).__class__ is str or v is None else reject()
    )
    obj.max_results = v if (v := get("maxResults")).__class__ is int or v is None else reject()
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_list_workflow_executions_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListWorkflowExecutionsRequest)
    obj.max_results = v if (v := get("maxResults")).__class__ is int or v is None else reject()
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    if (v := get("imageBuildVersionArn")).__class__ is str:
        obj.image_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_list_workflow_step_executions_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListWorkflowStepExecutionsRequest)
    obj.max_results = v if (v := get("maxResults")).__class__ is int or v is None else reject()
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    if (v := get("workflowExecutionId")).__class__ is str:
        obj.workflow_execution_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_list_workflows_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListWorkflowsRequest)
    obj.owner = None if (v := get("owner")) is None else ownership_of[v]
    obj.filters = (
        None
        if (v := get("filters")) is None
        else ([make_filter(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject())
    )
    obj.by_name = v if (v := get("byName")).__class__ is bool or v is None else reject()
    obj.max_results = v if (v := get("maxResults")).__class__ is int or v is None else reject()
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_send_workflow_step_action_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(SendWorkflowStepActionRequest)
    if (v := get("stepExecutionId")).__class__ is str:
        obj.step_execution_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("imageBuildVersionArn")).__class__ is str:
        obj.image_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("action")) is not None:
        obj.action = workflow_step_action_type_of[v]
    else:
        note_incomplete(obj)
    obj.reason = v if (v := get("reason")).__class__ is str or v is None else reject()
    obj.client_token = (
        new_client_token() if (v := get("clientToken")) is None else (v if v.__class__ is str else reject())
    )
    return obj


def make_create_workflow_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(CreateWorkflowRequest)
    if (v := get("name")).__class__ is str:
        obj.name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("semanticVersion")).__class__ is str:
        obj.semantic_version = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
    obj.change_description = v if (v := get("changeDescription")).__class__ is str or v is None else reject()
    obj.data = v if (v := get("data")).__class__ is str or v is None else reject()
    obj.uri = v if (v := get("uri")).__class__ is str or v is None else reject()
    obj.kms_key_id = v if (v := get("kmsKeyId")).__class__ is str or v is None else reject()
    obj.tags = (
        None
        if (v := get("tags")) is None
        else (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    )
    obj.client_token = (
        new_client_token() if (v := get("clientToken")) is None else (v if v.__class__ is str else reject())
    )
    if (v := get("type")) is not None:
        obj.type = workflow_type_of[v]
    else:
        note_incomplete(obj)
    obj.dry_run = v if (v := get("dryRun")).__class__ is bool or v is None else reject()
    return obj


FUNCTIONS: dict[type[Any], Any] = {
    DeleteWorkflowRequest: make_delete_workflow_request,
    GetWorkflowExecutionRequest: make_get_workflow_execution_request,
    GetWorkflowRequest: make_get_workflow_request,
    GetWorkflowStepExecutionRequest: make_get_workflow_step_execution_request,
    ListWaitingWorkflowStepsRequest: make_list_waiting_workflow_steps_request,
    ListWorkflowBuildVersionsRequest: make_list_workflow_build_versions_request,
    ListWorkflowExecutionsRequest: make_list_workflow_executions_request,
    ListWorkflowStepExecutionsRequest: make_list_workflow_step_executions_request,
    ListWorkflowsRequest: make_list_workflows_request,
    SendWorkflowStepActionRequest: make_send_workflow_step_action_request,
    CreateWorkflowRequest: make_create_workflow_request,
}
"""The function of each class."""
