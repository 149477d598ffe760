# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Lifecycles: objects of decoded JSON."""

from datetime import UTC, datetime
from typing import Any

from imagebuilder_typed.conversion._function_parts import (
    load_later,
    members_of,
    new,
    reject,
    timestamp_from_wire,
)
from imagebuilder_typed.conversion._incomplete import note_incomplete
from imagebuilder_typed.models._base import new_client_token
from imagebuilder_typed.models.lifecycle import (
    CancelLifecycleExecutionRequest,
    CreateLifecyclePolicyRequest,
    DeleteLifecyclePolicyRequest,
    GetLifecycleExecutionRequest,
    GetLifecyclePolicyRequest,
    LifecyclePolicyResourceType,
    LifecyclePolicyStatus,
    ListLifecycleExecutionResourcesRequest,
    ListLifecycleExecutionsRequest,
    ListLifecyclePoliciesRequest,
    ResourceState,
    ResourceStateUpdateExclusionRules,
    ResourceStateUpdateIncludeResources,
    ResourceStatus,
    StartResourceStateUpdateRequest,
    UpdateLifecyclePolicyRequest,
)

__all__ = [
    "FUNCTIONS",
    "make_cancel_lifecycle_execution_request",
    "make_create_lifecycle_policy_request",
    "make_delete_lifecycle_policy_request",
    "make_get_lifecycle_execution_request",
    "make_get_lifecycle_policy_request",
    "make_list_lifecycle_execution_resources_request",
    "make_list_lifecycle_executions_request",
    "make_list_lifecycle_policies_request",
    "make_resource_state",
    "make_resource_state_update_exclusion_rules",
    "make_resource_state_update_include_resources",
    "make_start_resource_state_update_request",
    "make_update_lifecycle_policy_request",
]

lifecycle_policy_resource_type_of = members_of(LifecyclePolicyResourceType)
lifecycle_policy_status_of = members_of(LifecyclePolicyStatus)
resource_status_of = members_of(ResourceStatus)

make_filter = load_later("make_filter", "imagebuilder_typed.conversion._requests_from_wire.shared", globals())
make_lifecycle_policy_detail = load_later(
    "make_lifecycle_policy_detail", "imagebuilder_typed.conversion._from_wire.lifecycle", globals()
)
make_lifecycle_policy_detail_exclusion_rules_amis = load_later(
    "make_lifecycle_policy_detail_exclusion_rules_amis",
    "imagebuilder_typed.conversion._from_wire.lifecycle",
    globals(),
)
make_lifecycle_policy_resource_selection = load_later(
    "make_lifecycle_policy_resource_selection",
    "imagebuilder_typed.conversion._from_wire.lifecycle",
    globals(),
)


def make_cancel_lifecycle_execution_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(CancelLifecycleExecutionRequest)
    if (v := get("lifecycleExecutionId")).__class__ is str:
        obj.lifecycle_execution_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.client_token = (
        new_client_token() if (v := get("clientToken")) is None else (v if v.__class__ is str else reject())
    )
    return obj


def make_delete_lifecycle_policy_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(DeleteLifecyclePolicyRequest)
    if (v := get("lifecyclePolicyArn")).__class__ is str:
        obj.lifecycle_policy_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_get_lifecycle_execution_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetLifecycleExecutionRequest)
    if (v := get("lifecycleExecutionId")).__class__ is str:
        obj.lifecycle_execution_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_get_lifecycle_policy_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetLifecyclePolicyRequest)
    if (v := get("lifecyclePolicyArn")).__class__ is str:
        obj.lifecycle_policy_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_list_lifecycle_execution_resources_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListLifecycleExecutionResourcesRequest)
    if (v := get("lifecycleExecutionId")).__class__ is str:
        obj.lifecycle_execution_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.parent_resource_id = v if (v := get("parentResourceId")).__class__ is str or v is None else reject()
    obj.max_results = v if (v := get("maxResults")).__class__ is int or v is None else reject()
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_list_lifecycle_executions_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListLifecycleExecutionsRequest)
    obj.max_results = v if (v := get("maxResults")).__class__ is int or v is None else reject()
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    if (v := get("resourceArn")).__class__ is str:
        obj.resource_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_list_lifecycle_policies_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListLifecyclePoliciesRequest)
    obj.filters = (
        None
        if (v := get("filters")) is None
        else ([make_filter(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject())
    )
    obj.max_results = v if (v := get("maxResults")).__class__ is int or v is None else reject()
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_resource_state(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ResourceState)
    obj.status = None if (v := get("status")) is None else resource_status_of[v]
    return obj


def make_resource_state_update_include_resources(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ResourceStateUpdateIncludeResources)
    obj.amis = v if (v := get("amis")).__class__ is bool or v is None else reject()
    obj.snapshots = v if (v := get("snapshots")).__class__ is bool or v is None else reject()
    obj.containers = v if (v := get("containers")).__class__ is bool or v is None else reject()
    return obj


def make_resource_state_update_exclusion_rules(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ResourceStateUpdateExclusionRules)
    obj.amis = None if (v := get("amis")) is None else make_lifecycle_policy_detail_exclusion_rules_amis(v)
    return obj


def make_start_resource_state_update_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(StartResourceStateUpdateRequest)
    if (v := get("resourceArn")).__class__ is str:
        obj.resource_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("state")) is not None:
        obj.state = make_resource_state(v)
    else:
        note_incomplete(obj)
    obj.execution_role = v if (v := get("executionRole")).__class__ is str or v is None else reject()
    obj.include_resources = (
        None if (v := get("includeResources")) is None else make_resource_state_update_include_resources(v)
    )
    obj.exclusion_rules = (
        None if (v := get("exclusionRules")) is None else make_resource_state_update_exclusion_rules(v)
    )
    obj.update_at = (
        None
        if (v := get("updateAt")) is None
        else (
            datetime.fromtimestamp(v, UTC)
            if (v.__class__ is float or v.__class__ is int)
            else timestamp_from_wire(v)
        )
    )
    obj.client_token = (
        new_client_token() if (v := get("clientToken")) is None else (v if v.__class__ is str else reject())
    )
    return obj


def make_create_lifecycle_policy_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(CreateLifecyclePolicyRequest)
    if (v := get("name")).__class__ is str:
        obj.name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
    obj.status = None if (v := get("status")) is None else lifecycle_policy_status_of[v]
    if (v := get("executionRole")).__class__ is str:
        obj.execution_role = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("resourceType")) is not None:
        obj.resource_type = lifecycle_policy_resource_type_of[v]
    else:
        note_incomplete(obj)
    if (v := get("policyDetails")) is not None:
        obj.policy_details = (
            [make_lifecycle_policy_detail(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    else:
        note_incomplete(obj)
    if (v := get("resourceSelection")) is not None:
        obj.resource_selection = make_lifecycle_policy_resource_selection(v)
    else:
        note_incomplete(obj)
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
    obj.dry_run = v if (v := get("dryRun")).__class__ is bool or v is None else reject()
    return obj


def make_update_lifecycle_policy_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(UpdateLifecyclePolicyRequest)
    if (v := get("lifecyclePolicyArn")).__class__ is str:
        obj.lifecycle_policy_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
    obj.status = None if (v := get("status")) is None else lifecycle_policy_status_of[v]
    if (v := get("executionRole")).__class__ is str:
        obj.execution_role = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("resourceType")) is not None:
        obj.resource_type = lifecycle_policy_resource_type_of[v]
    else:
        note_incomplete(obj)
    if (v := get("policyDetails")) is not None:
        obj.policy_details = (
            [make_lifecycle_policy_detail(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    else:
        note_incomplete(obj)
    if (v := get("resourceSelection")) is not None:
        obj.resource_selection = make_lifecycle_policy_resource_selection(v)
    else:
        note_incomplete(obj)
    obj.client_token = (
        new_client_token() if (v := get("clientToken")) is None else (v if v.__class__ is str else reject())
    )
    return obj


FUNCTIONS: dict[type[Any], Any] = {
    CancelLifecycleExecutionRequest: make_cancel_lifecycle_execution_request,
    DeleteLifecyclePolicyRequest: make_delete_lifecycle_policy_request,
    GetLifecycleExecutionRequest: make_get_lifecycle_execution_request,
    GetLifecyclePolicyRequest: make_get_lifecycle_policy_request,
    ListLifecycleExecutionResourcesRequest: make_list_lifecycle_execution_resources_request,
    ListLifecycleExecutionsRequest: make_list_lifecycle_executions_request,
    ListLifecyclePoliciesRequest: make_list_lifecycle_policies_request,
    ResourceState: make_resource_state,
    ResourceStateUpdateIncludeResources: make_resource_state_update_include_resources,
    ResourceStateUpdateExclusionRules: make_resource_state_update_exclusion_rules,
    StartResourceStateUpdateRequest: make_start_resource_state_update_request,
    CreateLifecyclePolicyRequest: make_create_lifecycle_policy_request,
    UpdateLifecyclePolicyRequest: make_update_lifecycle_policy_request,
}
"""The function of each class."""
