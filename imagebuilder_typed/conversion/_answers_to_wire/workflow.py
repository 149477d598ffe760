# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Workflows: JSON of objects."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, reject, stored
from imagebuilder_typed.models._base import UNSET
from imagebuilder_typed.models.workflow import (
    CreateWorkflowResponse,
    DeleteWorkflowResponse,
    GetWorkflowExecutionResponse,
    GetWorkflowResponse,
    GetWorkflowStepExecutionResponse,
    ListWaitingWorkflowStepsResponse,
    ListWorkflowBuildVersionsResponse,
    ListWorkflowExecutionsResponse,
    ListWorkflowsResponse,
    ListWorkflowStepExecutionsResponse,
    SendWorkflowStepActionResponse,
    Workflow,
    WorkflowExecutionMetadata,
    WorkflowExecutionStatus,
    WorkflowParameterDetail,
    WorkflowState,
    WorkflowStatus,
    WorkflowStepExecution,
    WorkflowStepExecutionRollbackStatus,
    WorkflowStepExecutionStatus,
    WorkflowStepMetadata,
    WorkflowSummary,
    WorkflowType,
    WorkflowVersion,
)

__all__ = [
    "FUNCTIONS",
    "create_workflow_response_to_wire",
    "delete_workflow_response_to_wire",
    "get_workflow_execution_response_to_wire",
    "get_workflow_response_to_wire",
    "get_workflow_step_execution_response_to_wire",
    "list_waiting_workflow_steps_response_to_wire",
    "list_workflow_build_versions_response_to_wire",
    "list_workflow_executions_response_to_wire",
    "list_workflow_step_executions_response_to_wire",
    "list_workflows_response_to_wire",
    "send_workflow_step_action_response_to_wire",
    "workflow_execution_metadata_to_wire",
    "workflow_parameter_detail_to_wire",
    "workflow_state_to_wire",
    "workflow_step_execution_to_wire",
    "workflow_step_metadata_to_wire",
    "workflow_summary_to_wire",
    "workflow_to_wire",
    "workflow_version_to_wire",
]

latest_version_references_to_wire = load_later(
    "latest_version_references_to_wire", "imagebuilder_typed.conversion._answers_to_wire.shared", globals()
)


def create_workflow_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not CreateWorkflowResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.workflow_build_version_arn) is not None:
        payload["workflowBuildVersionArn"] = v if v.__class__ is str else reject()
    if (v := obj.latest_version_references) is not None:
        payload["latestVersionReferences"] = latest_version_references_to_wire(v)
    return payload


def delete_workflow_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not DeleteWorkflowResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.workflow_build_version_arn) is not None:
        payload["workflowBuildVersionArn"] = v if v.__class__ is str else reject()
    return payload


def get_workflow_execution_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetWorkflowExecutionResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.workflow_build_version_arn) is not None:
        payload["workflowBuildVersionArn"] = v if v.__class__ is str else reject()
    if (v := obj.workflow_execution_id) is not None:
        payload["workflowExecutionId"] = v if v.__class__ is str else reject()
    if (v := obj.image_build_version_arn) is not None:
        payload["imageBuildVersionArn"] = v if v.__class__ is str else reject()
    if (v := obj.type) is not None:
        payload["type"] = v if v.__class__ is str else v._value_ if v.__class__ is WorkflowType else reject()
    if (v := obj.status) is not None:
        payload["status"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is WorkflowExecutionStatus else reject()
        )
    if (v := obj.message) is not None:
        payload["message"] = v if v.__class__ is str else reject()
    if (v := obj.total_step_count) is not None:
        payload["totalStepCount"] = v if v.__class__ is int else reject()
    if (v := obj.total_steps_succeeded) is not None:
        payload["totalStepsSucceeded"] = v if v.__class__ is int else reject()
    if (v := obj.total_steps_failed) is not None:
        payload["totalStepsFailed"] = v if v.__class__ is int else reject()
    if (v := obj.total_steps_skipped) is not None:
        payload["totalStepsSkipped"] = v if v.__class__ is int else reject()
    if (v := obj.start_time) is not None:
        payload["startTime"] = v if v.__class__ is str else reject()
    if (v := obj.end_time) is not None:
        payload["endTime"] = v if v.__class__ is str else reject()
    if (v := obj.parallel_group) is not None:
        payload["parallelGroup"] = v if v.__class__ is str else reject()
    return payload


def get_workflow_step_execution_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetWorkflowStepExecutionResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.step_execution_id) is not None:
        payload["stepExecutionId"] = v if v.__class__ is str else reject()
    if (v := obj.workflow_build_version_arn) is not None:
        payload["workflowBuildVersionArn"] = v if v.__class__ is str else reject()
    if (v := obj.workflow_execution_id) is not None:
        payload["workflowExecutionId"] = v if v.__class__ is str else reject()
    if (v := obj.image_build_version_arn) is not None:
        payload["imageBuildVersionArn"] = v if v.__class__ is str else reject()
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
    if (v := obj.action) is not None:
        payload["action"] = v if v.__class__ is str else reject()
    if (v := obj.status) is not None:
        payload["status"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is WorkflowStepExecutionStatus else reject()
        )
    if (v := obj.rollback_status) is not None:
        payload["rollbackStatus"] = (
            v
            if v.__class__ is str
            else v._value_
            if v.__class__ is WorkflowStepExecutionRollbackStatus
            else reject()
        )
    if (v := obj.message) is not None:
        payload["message"] = v if v.__class__ is str else reject()
    if (v := obj.inputs) is not None:
        payload["inputs"] = v if v.__class__ is str else reject()
    if (v := obj.outputs) is not None:
        payload["outputs"] = v if v.__class__ is str else reject()
    if (v := obj.start_time) is not None:
        payload["startTime"] = v if v.__class__ is str else reject()
    if (v := obj.end_time) is not None:
        payload["endTime"] = v if v.__class__ is str else reject()
    if (v := obj.on_failure) is not None:
        payload["onFailure"] = v if v.__class__ is str else reject()
    if (v := obj.timeout_seconds) is not None:
        payload["timeoutSeconds"] = v if v.__class__ is int else reject()
    if (v := obj.attempt_number) is not None:
        payload["attemptNumber"] = v if v.__class__ is int else reject()
    if (v := obj.max_attempts) is not None:
        payload["maxAttempts"] = v if v.__class__ is int else reject()
    return payload


def send_workflow_step_action_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not SendWorkflowStepActionResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.step_execution_id) is not None:
        payload["stepExecutionId"] = v if v.__class__ is str else reject()
    if (v := obj.image_build_version_arn) is not None:
        payload["imageBuildVersionArn"] = v if v.__class__ is str else reject()
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    return payload


def workflow_execution_metadata_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not WorkflowExecutionMetadata:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.workflow_build_version_arn) is not None:
        payload["workflowBuildVersionArn"] = v if v.__class__ is str else reject()
    if (v := obj.workflow_execution_id) is not None:
        payload["workflowExecutionId"] = v if v.__class__ is str else reject()
    if (v := obj.type) is not None:
        payload["type"] = v if v.__class__ is str else v._value_ if v.__class__ is WorkflowType else reject()
    if (v := obj.status) is not None:
        payload["status"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is WorkflowExecutionStatus else reject()
        )
    if (v := obj.message) is not None:
        payload["message"] = v if v.__class__ is str else reject()
    if (v := obj.total_step_count) is not None:
        payload["totalStepCount"] = v if v.__class__ is int else reject()
    if (v := obj.total_steps_succeeded) is not None:
        payload["totalStepsSucceeded"] = v if v.__class__ is int else reject()
    if (v := obj.total_steps_failed) is not None:
        payload["totalStepsFailed"] = v if v.__class__ is int else reject()
    if (v := obj.total_steps_skipped) is not None:
        payload["totalStepsSkipped"] = v if v.__class__ is int else reject()
    if (v := obj.start_time) is not None:
        payload["startTime"] = v if v.__class__ is str else reject()
    if (v := obj.end_time) is not None:
        payload["endTime"] = v if v.__class__ is str else reject()
    if (v := obj.parallel_group) is not None:
        payload["parallelGroup"] = v if v.__class__ is str else reject()
    if (v := obj.retried) is not None:
        payload["retried"] = v if v.__class__ is bool else reject()
    return payload


def workflow_parameter_detail_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not WorkflowParameterDetail:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.type) is not None:
        payload["type"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "default_value")) is not None and v is not UNSET:
        payload["defaultValue"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
    return payload


def workflow_state_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not WorkflowState:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.status) is not None:
        payload["status"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is WorkflowStatus else reject()
        )
    if (v := obj.reason) is not None:
        payload["reason"] = v if v.__class__ is str else reject()
    return payload


def workflow_step_execution_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not WorkflowStepExecution:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.step_execution_id) is not None:
        payload["stepExecutionId"] = v if v.__class__ is str else reject()
    if (v := obj.image_build_version_arn) is not None:
        payload["imageBuildVersionArn"] = v if v.__class__ is str else reject()
    if (v := obj.workflow_execution_id) is not None:
        payload["workflowExecutionId"] = v if v.__class__ is str else reject()
    if (v := obj.workflow_build_version_arn) is not None:
        payload["workflowBuildVersionArn"] = v if v.__class__ is str else reject()
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.action) is not None:
        payload["action"] = v if v.__class__ is str else reject()
    if (v := obj.start_time) is not None:
        payload["startTime"] = v if v.__class__ is str else reject()
    return payload


def workflow_step_metadata_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not WorkflowStepMetadata:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.step_execution_id) is not None:
        payload["stepExecutionId"] = v if v.__class__ is str else reject()
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
    if (v := obj.action) is not None:
        payload["action"] = v if v.__class__ is str else reject()
    if (v := obj.status) is not None:
        payload["status"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is WorkflowStepExecutionStatus else reject()
        )
    if (v := obj.rollback_status) is not None:
        payload["rollbackStatus"] = (
            v
            if v.__class__ is str
            else v._value_
            if v.__class__ is WorkflowStepExecutionRollbackStatus
            else reject()
        )
    if (v := obj.message) is not None:
        payload["message"] = v if v.__class__ is str else reject()
    if (v := obj.inputs) is not None:
        payload["inputs"] = v if v.__class__ is str else reject()
    if (v := obj.outputs) is not None:
        payload["outputs"] = v if v.__class__ is str else reject()
    if (v := obj.start_time) is not None:
        payload["startTime"] = v if v.__class__ is str else reject()
    if (v := obj.end_time) is not None:
        payload["endTime"] = v if v.__class__ is str else reject()
    if (v := obj.attempt_number) is not None:
        payload["attemptNumber"] = v if v.__class__ is int else reject()
    if (v := obj.max_attempts) is not None:
        payload["maxAttempts"] = v if v.__class__ is int else reject()
    return payload


def workflow_version_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not WorkflowVersion:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.arn) is not None:
        payload["arn"] = v if v.__class__ is str else reject()
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.version) is not None:
        payload["version"] = v if v.__class__ is str else reject()
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
    if (v := obj.type) is not None:
        payload["type"] = v if v.__class__ is str else v._value_ if v.__class__ is WorkflowType else reject()
    if (v := obj.owner) is not None:
        payload["owner"] = v if v.__class__ is str else reject()
    if (v := obj.date_created) is not None:
        payload["dateCreated"] = v if v.__class__ is str else reject()
    return payload


def list_waiting_workflow_steps_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListWaitingWorkflowStepsResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := stored(obj, "steps")) is not None and v is not UNSET:
        payload["steps"] = (
            [workflow_step_execution_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def list_workflow_executions_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListWorkflowExecutionsResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "workflow_executions")) is not None and v is not UNSET:
        payload["workflowExecutions"] = (
            [workflow_execution_metadata_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.image_build_version_arn) is not None:
        payload["imageBuildVersionArn"] = v if v.__class__ is str else reject()
    if (v := obj.message) is not None:
        payload["message"] = v if v.__class__ is str else reject()
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def list_workflow_step_executions_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListWorkflowStepExecutionsResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "steps")) is not None and v is not UNSET:
        payload["steps"] = (
            [workflow_step_metadata_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.workflow_build_version_arn) is not None:
        payload["workflowBuildVersionArn"] = v if v.__class__ is str else reject()
    if (v := obj.workflow_execution_id) is not None:
        payload["workflowExecutionId"] = v if v.__class__ is str else reject()
    if (v := obj.image_build_version_arn) is not None:
        payload["imageBuildVersionArn"] = v if v.__class__ is str else reject()
    if (v := obj.message) is not None:
        payload["message"] = v if v.__class__ is str else reject()
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def list_workflows_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListWorkflowsResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := stored(obj, "workflow_version_list")) is not None and v is not UNSET:
        payload["workflowVersionList"] = (
            [workflow_version_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def workflow_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not Workflow:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.arn) is not None:
        payload["arn"] = v if v.__class__ is str else reject()
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.version) is not None:
        payload["version"] = v if v.__class__ is str else reject()
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
    if (v := obj.change_description) is not None:
        payload["changeDescription"] = v if v.__class__ is str else reject()
    if (v := obj.type) is not None:
        payload["type"] = v if v.__class__ is str else v._value_ if v.__class__ is WorkflowType else reject()
    if (v := obj.state) is not None:
        payload["state"] = workflow_state_to_wire(v)
    if (v := obj.owner) is not None:
        payload["owner"] = v if v.__class__ is str else reject()
    if (v := obj.data) is not None:
        payload["data"] = v if v.__class__ is str else reject()
    if (v := obj.kms_key_id) is not None:
        payload["kmsKeyId"] = v if v.__class__ is str else reject()
    if (v := obj.date_created) is not None:
        payload["dateCreated"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "tags")) is not None and v is not UNSET:
        payload["tags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := stored(obj, "parameters")) is not None and v is not UNSET:
        payload["parameters"] = (
            [workflow_parameter_detail_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    return payload


def workflow_summary_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not WorkflowSummary:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.arn) is not None:
        payload["arn"] = v if v.__class__ is str else reject()
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.version) is not None:
        payload["version"] = v if v.__class__ is str else reject()
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
    if (v := obj.change_description) is not None:
        payload["changeDescription"] = v if v.__class__ is str else reject()
    if (v := obj.type) is not None:
        payload["type"] = v if v.__class__ is str else v._value_ if v.__class__ is WorkflowType else reject()
    if (v := obj.owner) is not None:
        payload["owner"] = v if v.__class__ is str else reject()
    if (v := obj.state) is not None:
        payload["state"] = workflow_state_to_wire(v)
    if (v := obj.date_created) is not None:
        payload["dateCreated"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "tags")) is not None and v is not UNSET:
        payload["tags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    return payload


def get_workflow_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetWorkflowResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.workflow) is not None:
        payload["workflow"] = workflow_to_wire(v)
    if (v := obj.latest_version_references) is not None:
        payload["latestVersionReferences"] = latest_version_references_to_wire(v)
    return payload


def list_workflow_build_versions_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListWorkflowBuildVersionsResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := stored(obj, "workflow_summary_list")) is not None and v is not UNSET:
        payload["workflowSummaryList"] = (
            [workflow_summary_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


FUNCTIONS: dict[type[Any], Any] = {
    CreateWorkflowResponse: create_workflow_response_to_wire,
    DeleteWorkflowResponse: delete_workflow_response_to_wire,
    GetWorkflowExecutionResponse: get_workflow_execution_response_to_wire,
    GetWorkflowStepExecutionResponse: get_workflow_step_execution_response_to_wire,
    SendWorkflowStepActionResponse: send_workflow_step_action_response_to_wire,
    WorkflowExecutionMetadata: workflow_execution_metadata_to_wire,
    WorkflowParameterDetail: workflow_parameter_detail_to_wire,
    WorkflowState: workflow_state_to_wire,
    WorkflowStepExecution: workflow_step_execution_to_wire,
    WorkflowStepMetadata: workflow_step_metadata_to_wire,
    WorkflowVersion: workflow_version_to_wire,
    ListWaitingWorkflowStepsResponse: list_waiting_workflow_steps_response_to_wire,
    ListWorkflowExecutionsResponse: list_workflow_executions_response_to_wire,
    ListWorkflowStepExecutionsResponse: list_workflow_step_executions_response_to_wire,
    ListWorkflowsResponse: list_workflows_response_to_wire,
    Workflow: workflow_to_wire,
    WorkflowSummary: workflow_summary_to_wire,
    GetWorkflowResponse: get_workflow_response_to_wire,
    ListWorkflowBuildVersionsResponse: list_workflow_build_versions_response_to_wire,
}
"""The function of each class."""
