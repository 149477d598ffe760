# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Workflows: whether requests keep to the rules of the API."""
# ruff: noqa: SIM103  # all fields are checked in one form, the last one too

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, members_of
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
from imagebuilder_typed.validation._check_parts import breaks_relation, is_utf8, search_for

__all__ = [
    "ARN_FIELDS",
    "FUNCTIONS",
    "is_valid_create_workflow_request",
    "is_valid_delete_workflow_request",
    "is_valid_get_workflow_execution_request",
    "is_valid_get_workflow_request",
    "is_valid_get_workflow_step_execution_request",
    "is_valid_list_waiting_workflow_steps_request",
    "is_valid_list_workflow_build_versions_request",
    "is_valid_list_workflow_executions_request",
    "is_valid_list_workflow_step_executions_request",
    "is_valid_list_workflows_request",
    "is_valid_send_workflow_step_action_request",
    "is_valid_workflow_configuration",
    "is_valid_workflow_parameter",
]

on_workflow_failure_of = members_of(OnWorkflowFailure)
ownership_of = members_of(Ownership)
workflow_step_action_type_of = members_of(WorkflowStepActionType)
workflow_type_of = members_of(WorkflowType)

is_valid_filter = load_later("is_valid_filter", "imagebuilder_typed.validation._checks.shared", globals())

matches_image_build_version_arn = search_for(
    r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/[0-9]+\.[0-9]+\.[0-9]+/[0-9]+\Z",
    globals(),
    "matches_image_build_version_arn",
)
matches_parallel_group = search_for(
    r"^[A-Za-z0-9][A-Za-z0-9-_+#]{0,99}\Z", globals(), "matches_parallel_group"
)
matches_resource_name = search_for(
    r"^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]\Z", globals(), "matches_resource_name"
)
matches_tag_key = search_for(r"^(?!aws:)[a-zA-Z0-9\s_.:/=+\-@]*\Z", globals(), "matches_tag_key")
matches_version_number = search_for(r"^[0-9]+\.[0-9]+\.[0-9]+\Z", globals(), "matches_version_number")
matches_workflow_build_version_arn = search_for(
    r"^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):workflow/(build|test|distribution)/[a-z0-9-_]+/[0-9]+\.[0-9]+\.[0-9]+/[0-9]+\Z",
    globals(),
    "matches_workflow_build_version_arn",
)
matches_workflow_execution_id = search_for(
    r"^wf-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\Z",
    globals(),
    "matches_workflow_execution_id",
)
matches_workflow_step_execution_id = search_for(
    r"^step-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\Z",
    globals(),
    "matches_workflow_step_execution_id",
)
matches_workflow_version_arn_or_build_version_arn = search_for(
    r"^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):workflow/(build|test|distribution)/[a-z0-9-_]+/(?:(?:([0-9]+|x)\.([0-9]+|x)\.([0-9]+|x))|(?:[0-9]+\.[0-9]+\.[0-9]+/[0-9]+))\Z",
    globals(),
    "matches_workflow_version_arn_or_build_version_arn",
)
matches_workflow_wildcard_version_arn = search_for(
    r"^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):workflow/(build|test|distribution)/[a-z0-9-_]+/(?:[0-9]+|x)\.(?:[0-9]+|x)\.(?:[0-9]+|x)\Z",
    globals(),
    "matches_workflow_wildcard_version_arn",
)


def is_valid_delete_workflow_request(obj: Any) -> bool:
    if obj.__class__ is not DeleteWorkflowRequest:
        return False
    v: Any
    v = obj.workflow_build_version_arn
    if not (
        v.__class__ is str
        and len(v) <= 1024
        and (v.isascii() or is_utf8(v))
        and matches_workflow_build_version_arn(v)
    ):
        return False
    return True


def is_valid_get_workflow_execution_request(obj: Any) -> bool:
    if obj.__class__ is not GetWorkflowExecutionRequest:
        return False
    v: Any
    v = obj.workflow_execution_id
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_workflow_execution_id(v)):
        return False
    return True


def is_valid_get_workflow_request(obj: Any) -> bool:
    if obj.__class__ is not GetWorkflowRequest:
        return False
    v: Any
    v = obj.workflow_build_version_arn
    if not (
        v.__class__ is str
        and (v.isascii() or is_utf8(v))
        and matches_workflow_version_arn_or_build_version_arn(v)
    ):
        return False
    return True


def is_valid_get_workflow_step_execution_request(obj: Any) -> bool:
    if obj.__class__ is not GetWorkflowStepExecutionRequest:
        return False
    v: Any
    v = obj.step_execution_id
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_workflow_step_execution_id(v)):
        return False
    return True


def is_valid_list_waiting_workflow_steps_request(obj: Any) -> bool:
    if obj.__class__ is not ListWaitingWorkflowStepsRequest:
        return False
    v: Any
    v = obj.max_results
    if v is not None and not (v.__class__ is int and 1 <= v <= 100):
        return False
    v = obj.next_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 65535 and (v.isascii() or is_utf8(v))):
        return False
    return True


def is_valid_list_workflow_build_versions_request(obj: Any) -> bool:
    if obj.__class__ is not ListWorkflowBuildVersionsRequest:
        return False
    v: Any
    v = obj.workflow_version_arn
    if v is not None and not (
        v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_workflow_wildcard_version_arn(v)
    ):
        return False
    v = obj.max_results
    if v is not None and not (v.__class__ is int and 1 <= v <= 100):
        return False
    v = obj.next_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 65535 and (v.isascii() or is_utf8(v))):
        return False
    return True


def is_valid_list_workflow_executions_request(obj: Any) -> bool:
    if obj.__class__ is not ListWorkflowExecutionsRequest:
        return False
    v: Any
    v = obj.max_results
    if v is not None and not (v.__class__ is int and 1 <= v <= 100):
        return False
    v = obj.next_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 65535 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.image_build_version_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_build_version_arn(v)):
        return False
    return True


def is_valid_list_workflow_step_executions_request(obj: Any) -> bool:
    if obj.__class__ is not ListWorkflowStepExecutionsRequest:
        return False
    v: Any
    v = obj.max_results
    if v is not None and not (v.__class__ is int and 1 <= v <= 100):
        return False
    v = obj.next_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 65535 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.workflow_execution_id
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_workflow_execution_id(v)):
        return False
    return True


def is_valid_list_workflows_request(obj: Any) -> bool:
    if obj.__class__ is not ListWorkflowsRequest:
        return False
    v: Any
    v = obj.owner
    if v is not None and not (v.__class__ is Ownership or v in ownership_of):
        return False
    v = obj.filters
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and 1 <= len(v) <= 10
        and not [1 for e1 in v if not is_valid_filter(e1)]
    ):
        return False
    v = obj.by_name
    if v is not None and v.__class__ is not bool:
        return False
    v = obj.max_results
    if v is not None and not (v.__class__ is int and 1 <= v <= 100):
        return False
    v = obj.next_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 65535 and (v.isascii() or is_utf8(v))):
        return False
    return not breaks_relation("ListWorkflowsRequest", obj)


def is_valid_send_workflow_step_action_request(obj: Any) -> bool:
    if obj.__class__ is not SendWorkflowStepActionRequest:
        return False
    v: Any
    v = obj.step_execution_id
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_workflow_step_execution_id(v)):
        return False
    v = obj.image_build_version_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_build_version_arn(v)):
        return False
    v = obj.action
    if not (v.__class__ is WorkflowStepActionType or v in workflow_step_action_type_of):
        return False
    v = obj.reason
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.client_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 64 and (v.isascii() or is_utf8(v))):
        return False
    return True


def is_valid_workflow_parameter(obj: Any) -> bool:
    if obj.__class__ is not WorkflowParameter:
        return False
    v: Any
    v = obj.name
    if not (v.__class__ is str and 1 <= len(v) <= 128 and (v.isascii() or is_utf8(v)) and v.strip("\0")):
        return False
    v = obj.value
    if not (
        (v.__class__ is list or v.__class__ is tuple)
        and not [1 for e1 in v if not (e1.__class__ is str and (e1.isascii() or is_utf8(e1)))]
    ):
        return False
    return True


def is_valid_workflow_configuration(obj: Any) -> bool:
    if obj.__class__ is not WorkflowConfiguration:
        return False
    v: Any
    v = obj.workflow_arn
    if not (
        v.__class__ is str
        and (v.isascii() or is_utf8(v))
        and matches_workflow_version_arn_or_build_version_arn(v)
    ):
        return False
    v = obj.parameters
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and len(v) >= 1
        and not [1 for e1 in v if not is_valid_workflow_parameter(e1)]
    ):
        return False
    v = obj.parallel_group
    if v is not None and not (
        v.__class__ is str
        and 1 <= len(v) <= 100
        and (v.isascii() or is_utf8(v))
        and matches_parallel_group(v)
    ):
        return False
    v = obj.on_failure
    if v is not None and not (v.__class__ is OnWorkflowFailure or v in on_workflow_failure_of):
        return False
    return True


def is_valid_create_workflow_request(obj: Any) -> bool:
    if obj.__class__ is not CreateWorkflowRequest:
        return False
    v: Any
    v = obj.name
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_resource_name(v)):
        return False
    v = obj.semantic_version
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_version_number(v)):
        return False
    v = obj.description
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.change_description
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.data
    if v is not None and not (
        v.__class__ is str and 1 <= len(v) <= 16000 and (v.isascii() or is_utf8(v)) and v.strip("\0")
    ):
        return False
    v = obj.uri
    if v is not None and not (v.__class__ is str and (v.isascii() or is_utf8(v))):
        return False
    v = obj.kms_key_id
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.tags
    if v is not None and not (
        v.__class__ is dict
        and 1 <= len(v) <= 50
        and not [
            1
            for k, e1 in v.items()
            if not (
                k.__class__ is str
                and 1 <= len(k) <= 128
                and (k.isascii() or is_utf8(k))
                and matches_tag_key(k)
                and e1.__class__ is str
                and len(e1) <= 256
                and (e1.isascii() or is_utf8(e1))
            )
        ]
    ):
        return False
    v = obj.client_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 64 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.type
    if not (v.__class__ is WorkflowType or v in workflow_type_of):
        return False
    v = obj.dry_run
    if v is not None and v.__class__ is not bool:
        return False
    return not breaks_relation("CreateWorkflowRequest", obj)


FUNCTIONS: dict[type[Any], Any] = {
    DeleteWorkflowRequest: is_valid_delete_workflow_request,
    GetWorkflowExecutionRequest: is_valid_get_workflow_execution_request,
    GetWorkflowRequest: is_valid_get_workflow_request,
    GetWorkflowStepExecutionRequest: is_valid_get_workflow_step_execution_request,
    ListWaitingWorkflowStepsRequest: is_valid_list_waiting_workflow_steps_request,
    ListWorkflowBuildVersionsRequest: is_valid_list_workflow_build_versions_request,
    ListWorkflowExecutionsRequest: is_valid_list_workflow_executions_request,
    ListWorkflowStepExecutionsRequest: is_valid_list_workflow_step_executions_request,
    ListWorkflowsRequest: is_valid_list_workflows_request,
    SendWorkflowStepActionRequest: is_valid_send_workflow_step_action_request,
    WorkflowParameter: is_valid_workflow_parameter,
    WorkflowConfiguration: is_valid_workflow_configuration,
    CreateWorkflowRequest: is_valid_create_workflow_request,
}
"""The check of each class."""

ARN_FIELDS: dict[type[Any], tuple[tuple[str, type[Any] | None], ...]] = {
    DeleteWorkflowRequest: (("workflow_build_version_arn", None),),
    GetWorkflowRequest: (("workflow_build_version_arn", None),),
    ListWorkflowBuildVersionsRequest: (("workflow_version_arn", None),),
    ListWorkflowExecutionsRequest: (("image_build_version_arn", None),),
    SendWorkflowStepActionRequest: (("image_build_version_arn", None),),
    WorkflowConfiguration: (("workflow_arn", None),),
}
"""The fields that take nothing but ARNs of Image Builder (None), or objects with such fields (their class)."""
