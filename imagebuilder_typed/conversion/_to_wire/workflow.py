# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Workflows: JSON of objects."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, reject
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
    OnWorkflowFailure,
    SendWorkflowStepActionRequest,
    WorkflowConfiguration,
    WorkflowParameter,
    WorkflowStepActionType,
    WorkflowType,
)

__all__ = [
    "FUNCTIONS",
    "create_workflow_request_to_wire",
    "delete_workflow_request_to_wire",
    "get_workflow_execution_request_to_wire",
    "get_workflow_request_to_wire",
    "get_workflow_step_execution_request_to_wire",
    "list_waiting_workflow_steps_request_to_wire",
    "list_workflow_build_versions_request_to_wire",
    "list_workflow_executions_request_to_wire",
    "list_workflow_step_executions_request_to_wire",
    "list_workflows_request_to_wire",
    "send_workflow_step_action_request_to_wire",
    "workflow_configuration_to_wire",
    "workflow_parameter_to_wire",
]

filter_to_wire = load_later("filter_to_wire", "imagebuilder_typed.conversion._to_wire.shared", globals())


def delete_workflow_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not DeleteWorkflowRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.workflow_build_version_arn) is not None:
        payload["workflowBuildVersionArn"] = v if v.__class__ is str else reject()
    return payload


def get_workflow_execution_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetWorkflowExecutionRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.workflow_execution_id) is not None:
        payload["workflowExecutionId"] = v if v.__class__ is str else reject()
    return payload


def get_workflow_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetWorkflowRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.workflow_build_version_arn) is not None:
        payload["workflowBuildVersionArn"] = v if v.__class__ is str else reject()
    return payload


def get_workflow_step_execution_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetWorkflowStepExecutionRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.step_execution_id) is not None:
        payload["stepExecutionId"] = v if v.__class__ is str else reject()
    return payload


def list_waiting_workflow_steps_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListWaitingWorkflowStepsRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.max_results) is not None:
        payload["maxResults"] = v if v.__class__ is int else reject()
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def list_workflow_build_versions_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListWorkflowBuildVersionsRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.workflow_version_arn) is not None:
        payload["workflowVersionArn"] = v if v.__class__ is str else reject()
    if (v := obj.max_results) is not None:
        payload["maxResults"] = v if v.__class__ is int else reject()
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def list_workflow_executions_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListWorkflowExecutionsRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.max_results) is not None:
        payload["maxResults"] = v if v.__class__ is int else reject()
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    if (v := obj.image_build_version_arn) is not None:
        payload["imageBuildVersionArn"] = v if v.__class__ is str else reject()
    return payload


def list_workflow_step_executions_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListWorkflowStepExecutionsRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.max_results) is not None:
        payload["maxResults"] = v if v.__class__ is int else reject()
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    if (v := obj.workflow_execution_id) is not None:
        payload["workflowExecutionId"] = v if v.__class__ is str else reject()
    return payload


def list_workflows_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListWorkflowsRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.owner) is not None:
        payload["owner"] = v if v.__class__ is str else v._value_ if v.__class__ is Ownership else reject()
    if (v := obj.filters) is not None:
        payload["filters"] = (
            [filter_to_wire(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject()
        )
    if (v := obj.by_name) is not None:
        payload["byName"] = v if v.__class__ is bool else reject()
    if (v := obj.max_results) is not None:
        payload["maxResults"] = v if v.__class__ is int else reject()
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def send_workflow_step_action_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not SendWorkflowStepActionRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.step_execution_id) is not None:
        payload["stepExecutionId"] = v if v.__class__ is str else reject()
    if (v := obj.image_build_version_arn) is not None:
        payload["imageBuildVersionArn"] = v if v.__class__ is str else reject()
    if (v := obj.action) is not None:
        payload["action"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is WorkflowStepActionType else reject()
        )
    if (v := obj.reason) is not None:
        payload["reason"] = v if v.__class__ is str else reject()
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    return payload


def workflow_parameter_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not WorkflowParameter:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.value) is not None:
        payload["value"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    return payload


def workflow_configuration_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not WorkflowConfiguration:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.workflow_arn) is not None:
        payload["workflowArn"] = v if v.__class__ is str else reject()
    if (v := obj.parameters) is not None:
        payload["parameters"] = (
            [workflow_parameter_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.parallel_group) is not None:
        payload["parallelGroup"] = v if v.__class__ is str else reject()
    if (v := obj.on_failure) is not None:
        payload["onFailure"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is OnWorkflowFailure else reject()
        )
    return payload


def create_workflow_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not CreateWorkflowRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.semantic_version) is not None:
        payload["semanticVersion"] = v if v.__class__ is str else reject()
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
    if (v := obj.change_description) is not None:
        payload["changeDescription"] = v if v.__class__ is str else reject()
    if (v := obj.data) is not None:
        payload["data"] = v if v.__class__ is str else reject()
    if (v := obj.uri) is not None:
        payload["uri"] = v if v.__class__ is str else reject()
    if (v := obj.kms_key_id) is not None:
        payload["kmsKeyId"] = v if v.__class__ is str else reject()
    if (v := obj.tags) is not None:
        payload["tags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.type) is not None:
        payload["type"] = v if v.__class__ is str else v._value_ if v.__class__ is WorkflowType else reject()
    if (v := obj.dry_run) is not None:
        payload["dryRun"] = v if v.__class__ is bool else reject()
    return payload


FUNCTIONS: dict[type[Any], Any] = {
    DeleteWorkflowRequest: delete_workflow_request_to_wire,
    GetWorkflowExecutionRequest: get_workflow_execution_request_to_wire,
    GetWorkflowRequest: get_workflow_request_to_wire,
    GetWorkflowStepExecutionRequest: get_workflow_step_execution_request_to_wire,
    ListWaitingWorkflowStepsRequest: list_waiting_workflow_steps_request_to_wire,
    ListWorkflowBuildVersionsRequest: list_workflow_build_versions_request_to_wire,
    ListWorkflowExecutionsRequest: list_workflow_executions_request_to_wire,
    ListWorkflowStepExecutionsRequest: list_workflow_step_executions_request_to_wire,
    ListWorkflowsRequest: list_workflows_request_to_wire,
    SendWorkflowStepActionRequest: send_workflow_step_action_request_to_wire,
    WorkflowParameter: workflow_parameter_to_wire,
    WorkflowConfiguration: workflow_configuration_to_wire,
    CreateWorkflowRequest: create_workflow_request_to_wire,
}
"""The function of each class."""
