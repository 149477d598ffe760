# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Workflows: objects of decoded JSON."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, members_of, new, reject
from imagebuilder_typed.conversion._incomplete import note_incomplete
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
    OnWorkflowFailure,
    SendWorkflowStepActionResponse,
    Workflow,
    WorkflowConfiguration,
    WorkflowExecutionMetadata,
    WorkflowExecutionStatus,
    WorkflowParameter,
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
    "make_create_workflow_response",
    "make_delete_workflow_response",
    "make_get_workflow_execution_response",
    "make_get_workflow_response",
    "make_get_workflow_step_execution_response",
    "make_list_waiting_workflow_steps_response",
    "make_list_workflow_build_versions_response",
    "make_list_workflow_executions_response",
    "make_list_workflow_step_executions_response",
    "make_list_workflows_response",
    "make_send_workflow_step_action_response",
    "make_workflow",
    "make_workflow_configuration",
    "make_workflow_execution_metadata",
    "make_workflow_parameter",
    "make_workflow_parameter_detail",
    "make_workflow_state",
    "make_workflow_step_execution",
    "make_workflow_step_metadata",
    "make_workflow_summary",
    "make_workflow_version",
]

on_workflow_failure_of = members_of(OnWorkflowFailure)
workflow_execution_status_of = members_of(WorkflowExecutionStatus)
workflow_status_of = members_of(WorkflowStatus)
workflow_step_execution_rollback_status_of = members_of(WorkflowStepExecutionRollbackStatus)
workflow_step_execution_status_of = members_of(WorkflowStepExecutionStatus)
workflow_type_of = members_of(WorkflowType)

make_latest_version_references = load_later(
    "make_latest_version_references", "imagebuilder_typed.conversion._from_wire.shared", globals()
)


def make_create_workflow_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(CreateWorkflowResponse)
    if (v := get("clientToken")).__class__ is str:
        obj.client_token = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("workflowBuildVersionArn")).__class__ is str:
        obj.workflow_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.latest_version_references = (
        None if (v := get("latestVersionReferences")) is None else make_latest_version_references(v)
    )
    return obj


def make_delete_workflow_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(DeleteWorkflowResponse)
    if (v := get("workflowBuildVersionArn")).__class__ is str:
        obj.workflow_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_get_workflow_execution_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetWorkflowExecutionResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("workflowBuildVersionArn")).__class__ is str:
        obj.workflow_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("workflowExecutionId")).__class__ is str:
        obj.workflow_execution_id = v
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
    obj.type = None if (v := get("type")) is None else workflow_type_of[v]
    if (v := get("status")) is not None:
        obj.status = workflow_execution_status_of[v]
    else:
        note_incomplete(obj)
    obj.message = v if (v := get("message")).__class__ is str or v is None else reject()
    if (v := get("totalStepCount")).__class__ is int:
        obj.total_step_count = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.total_steps_succeeded = (
        v if (v := get("totalStepsSucceeded")).__class__ is int or v is None else reject()
    )
    obj.total_steps_failed = v if (v := get("totalStepsFailed")).__class__ is int or v is None else reject()
    obj.total_steps_skipped = v if (v := get("totalStepsSkipped")).__class__ is int or v is None else reject()
    obj.start_time = v if (v := get("startTime")).__class__ is str or v is None else reject()
    obj.end_time = v if (v := get("endTime")).__class__ is str or v is None else reject()
    obj.parallel_group = v if (v := get("parallelGroup")).__class__ is str or v is None else reject()
    return obj


def make_get_workflow_step_execution_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetWorkflowStepExecutionResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("stepExecutionId")).__class__ is str:
        obj.step_execution_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("workflowBuildVersionArn")).__class__ is str:
        obj.workflow_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("workflowExecutionId")).__class__ is str:
        obj.workflow_execution_id = v
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
    if (v := get("name")).__class__ is str:
        obj.name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
    if (v := get("action")).__class__ is str:
        obj.action = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("status")) is not None:
        obj.status = workflow_step_execution_status_of[v]
    else:
        note_incomplete(obj)
    obj.rollback_status = (
        None if (v := get("rollbackStatus")) is None else workflow_step_execution_rollback_status_of[v]
    )
    obj.message = v if (v := get("message")).__class__ is str or v is None else reject()
    obj.inputs = v if (v := get("inputs")).__class__ is str or v is None else reject()
    obj.outputs = v if (v := get("outputs")).__class__ is str or v is None else reject()
    obj.start_time = v if (v := get("startTime")).__class__ is str or v is None else reject()
    obj.end_time = v if (v := get("endTime")).__class__ is str or v is None else reject()
    obj.on_failure = v if (v := get("onFailure")).__class__ is str or v is None else reject()
    obj.timeout_seconds = v if (v := get("timeoutSeconds")).__class__ is int or v is None else reject()
    obj.attempt_number = v if (v := get("attemptNumber")).__class__ is int or v is None else reject()
    obj.max_attempts = v if (v := get("maxAttempts")).__class__ is int or v is None else reject()
    return obj


def make_send_workflow_step_action_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(SendWorkflowStepActionResponse)
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
    if (v := get("clientToken")).__class__ is str:
        obj.client_token = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_workflow_execution_metadata(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(WorkflowExecutionMetadata)
    if (v := get("workflowBuildVersionArn")).__class__ is str:
        obj.workflow_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("workflowExecutionId")).__class__ is str:
        obj.workflow_execution_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.type = None if (v := get("type")) is None else workflow_type_of[v]
    if (v := get("status")) is not None:
        obj.status = workflow_execution_status_of[v]
    else:
        note_incomplete(obj)
    obj.message = v if (v := get("message")).__class__ is str or v is None else reject()
    if (v := get("totalStepCount")).__class__ is int:
        obj.total_step_count = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.total_steps_succeeded = (
        v if (v := get("totalStepsSucceeded")).__class__ is int or v is None else reject()
    )
    obj.total_steps_failed = v if (v := get("totalStepsFailed")).__class__ is int or v is None else reject()
    obj.total_steps_skipped = v if (v := get("totalStepsSkipped")).__class__ is int or v is None else reject()
    obj.start_time = v if (v := get("startTime")).__class__ is str or v is None else reject()
    obj.end_time = v if (v := get("endTime")).__class__ is str or v is None else reject()
    obj.parallel_group = v if (v := get("parallelGroup")).__class__ is str or v is None else reject()
    obj.retried = v if (v := get("retried")).__class__ is bool or v is None else reject()
    return obj


def make_workflow_parameter(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(WorkflowParameter)
    if (v := get("name")).__class__ is str:
        obj.name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("value")) is not None:
        obj.value = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    else:
        note_incomplete(obj)
    return obj


def make_workflow_parameter_detail(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(WorkflowParameterDetail)
    if (v := get("name")).__class__ is str:
        obj.name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("type")).__class__ is str:
        obj.type = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("defaultValue")) is not None:
        obj.default_value = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
    return obj


def make_workflow_state(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(WorkflowState)
    obj.status = None if (v := get("status")) is None else workflow_status_of[v]
    obj.reason = v if (v := get("reason")).__class__ is str or v is None else reject()
    return obj


def make_workflow_step_execution(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(WorkflowStepExecution)
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
    if (v := get("workflowExecutionId")).__class__ is str:
        obj.workflow_execution_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("workflowBuildVersionArn")).__class__ is str:
        obj.workflow_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("name")).__class__ is str:
        obj.name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("action")).__class__ is str:
        obj.action = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("startTime")).__class__ is str:
        obj.start_time = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_workflow_step_metadata(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(WorkflowStepMetadata)
    if (v := get("stepExecutionId")).__class__ is str:
        obj.step_execution_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("name")).__class__ is str:
        obj.name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
    if (v := get("action")).__class__ is str:
        obj.action = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("status")) is not None:
        obj.status = workflow_step_execution_status_of[v]
    else:
        note_incomplete(obj)
    obj.rollback_status = (
        None if (v := get("rollbackStatus")) is None else workflow_step_execution_rollback_status_of[v]
    )
    obj.message = v if (v := get("message")).__class__ is str or v is None else reject()
    obj.inputs = v if (v := get("inputs")).__class__ is str or v is None else reject()
    obj.outputs = v if (v := get("outputs")).__class__ is str or v is None else reject()
    obj.start_time = v if (v := get("startTime")).__class__ is str or v is None else reject()
    obj.end_time = v if (v := get("endTime")).__class__ is str or v is None else reject()
    obj.attempt_number = v if (v := get("attemptNumber")).__class__ is int or v is None else reject()
    obj.max_attempts = v if (v := get("maxAttempts")).__class__ is int or v is None else reject()
    return obj


def make_workflow_version(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(WorkflowVersion)
    if (v := get("arn")).__class__ is str:
        obj.arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("name")).__class__ is str:
        obj.name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.version = v if (v := get("version")).__class__ is str or v is None else reject()
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
    if (v := get("type")) is not None:
        obj.type = workflow_type_of[v]
    else:
        note_incomplete(obj)
    if (v := get("owner")).__class__ is str:
        obj.owner = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.date_created = v if (v := get("dateCreated")).__class__ is str or v is None else reject()
    return obj


def make_list_waiting_workflow_steps_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListWaitingWorkflowStepsResponse)
    if (v := get("steps")) is not None:
        obj.steps = (
            [make_workflow_step_execution(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_list_workflow_executions_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListWorkflowExecutionsResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("workflowExecutions")) is not None:
        obj.workflow_executions = (
            [make_workflow_execution_metadata(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := get("imageBuildVersionArn")).__class__ is str:
        obj.image_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.message = v if (v := get("message")).__class__ is str or v is None else reject()
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_list_workflow_step_executions_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListWorkflowStepExecutionsResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("steps")) is not None:
        obj.steps = (
            [make_workflow_step_metadata(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := get("workflowBuildVersionArn")).__class__ is str:
        obj.workflow_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("workflowExecutionId")).__class__ is str:
        obj.workflow_execution_id = v
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
    obj.message = v if (v := get("message")).__class__ is str or v is None else reject()
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_list_workflows_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListWorkflowsResponse)
    if (v := get("workflowVersionList")) is not None:
        obj.workflow_version_list = (
            [make_workflow_version(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_workflow(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(Workflow)
    if (v := get("arn")).__class__ is str:
        obj.arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("name")).__class__ is str:
        obj.name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("version")).__class__ is str:
        obj.version = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
    obj.change_description = v if (v := get("changeDescription")).__class__ is str or v is None else reject()
    if (v := get("type")) is not None:
        obj.type = workflow_type_of[v]
    else:
        note_incomplete(obj)
    obj.state = None if (v := get("state")) is None else make_workflow_state(v)
    if (v := get("owner")).__class__ is str:
        obj.owner = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("data")).__class__ is str:
        obj.data = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.kms_key_id = v if (v := get("kmsKeyId")).__class__ is str or v is None else reject()
    obj.date_created = v if (v := get("dateCreated")).__class__ is str or v is None else reject()
    if (v := get("tags")) is not None:
        obj.tags = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := get("parameters")) is not None:
        obj.parameters = (
            [make_workflow_parameter_detail(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    return obj


def make_workflow_configuration(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(WorkflowConfiguration)
    if (v := get("workflowArn")).__class__ is str:
        obj.workflow_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.parameters = (
        None
        if (v := get("parameters")) is None
        else (
            [make_workflow_parameter(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    obj.parallel_group = v if (v := get("parallelGroup")).__class__ is str or v is None else reject()
    obj.on_failure = None if (v := get("onFailure")) is None else on_workflow_failure_of[v]
    return obj


def make_workflow_summary(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(WorkflowSummary)
    if (v := get("arn")).__class__ is str:
        obj.arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("name")).__class__ is str:
        obj.name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("version")).__class__ is str:
        obj.version = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
    obj.change_description = v if (v := get("changeDescription")).__class__ is str or v is None else reject()
    if (v := get("type")) is not None:
        obj.type = workflow_type_of[v]
    else:
        note_incomplete(obj)
    if (v := get("owner")).__class__ is str:
        obj.owner = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.state = None if (v := get("state")) is None else make_workflow_state(v)
    obj.date_created = v if (v := get("dateCreated")).__class__ is str or v is None else reject()
    if (v := get("tags")) is not None:
        obj.tags = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    return obj


def make_get_workflow_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetWorkflowResponse)
    if (v := get("workflow")) is not None:
        obj.workflow = make_workflow(v)
    else:
        note_incomplete(obj)
    obj.latest_version_references = (
        None if (v := get("latestVersionReferences")) is None else make_latest_version_references(v)
    )
    return obj


def make_list_workflow_build_versions_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListWorkflowBuildVersionsResponse)
    if (v := get("workflowSummaryList")) is not None:
        obj.workflow_summary_list = (
            [make_workflow_summary(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


FUNCTIONS: dict[type[Any], Any] = {
    CreateWorkflowResponse: make_create_workflow_response,
    DeleteWorkflowResponse: make_delete_workflow_response,
    GetWorkflowExecutionResponse: make_get_workflow_execution_response,
    GetWorkflowStepExecutionResponse: make_get_workflow_step_execution_response,
    SendWorkflowStepActionResponse: make_send_workflow_step_action_response,
    WorkflowExecutionMetadata: make_workflow_execution_metadata,
    WorkflowParameter: make_workflow_parameter,
    WorkflowParameterDetail: make_workflow_parameter_detail,
    WorkflowState: make_workflow_state,
    WorkflowStepExecution: make_workflow_step_execution,
    WorkflowStepMetadata: make_workflow_step_metadata,
    WorkflowVersion: make_workflow_version,
    ListWaitingWorkflowStepsResponse: make_list_waiting_workflow_steps_response,
    ListWorkflowExecutionsResponse: make_list_workflow_executions_response,
    ListWorkflowStepExecutionsResponse: make_list_workflow_step_executions_response,
    ListWorkflowsResponse: make_list_workflows_response,
    Workflow: make_workflow,
    WorkflowConfiguration: make_workflow_configuration,
    WorkflowSummary: make_workflow_summary,
    GetWorkflowResponse: make_get_workflow_response,
    ListWorkflowBuildVersionsResponse: make_list_workflow_build_versions_response,
}
"""The function of each class."""
