# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Lifecycles: objects of decoded JSON."""

from datetime import UTC, datetime
from typing import Any

from imagebuilder_typed.conversion._function_parts import (
    members_of,
    new,
    reject,
    timestamp_from_wire,
)
from imagebuilder_typed.conversion._incomplete import note_incomplete
from imagebuilder_typed.models.lifecycle import (
    CancelLifecycleExecutionResponse,
    CreateLifecyclePolicyResponse,
    DeleteLifecyclePolicyResponse,
    GetLifecycleExecutionResponse,
    GetLifecyclePolicyResponse,
    LifecycleExecution,
    LifecycleExecutionResource,
    LifecycleExecutionResourceAction,
    LifecycleExecutionResourceActionName,
    LifecycleExecutionResourcesImpactedSummary,
    LifecycleExecutionResourceState,
    LifecycleExecutionResourceStatus,
    LifecycleExecutionSnapshotResource,
    LifecycleExecutionState,
    LifecycleExecutionStatus,
    LifecyclePolicy,
    LifecyclePolicyDetail,
    LifecyclePolicyDetailAction,
    LifecyclePolicyDetailActionIncludeResources,
    LifecyclePolicyDetailActionType,
    LifecyclePolicyDetailExclusionRules,
    LifecyclePolicyDetailExclusionRulesAmis,
    LifecyclePolicyDetailExclusionRulesAmisLastLaunched,
    LifecyclePolicyDetailFilter,
    LifecyclePolicyDetailFilterType,
    LifecyclePolicyResourceSelection,
    LifecyclePolicyResourceSelectionRecipe,
    LifecyclePolicyResourceType,
    LifecyclePolicyStatus,
    LifecyclePolicySummary,
    LifecyclePolicyTimeUnit,
    ListLifecycleExecutionResourcesResponse,
    ListLifecycleExecutionsResponse,
    ListLifecyclePoliciesResponse,
    StartResourceStateUpdateResponse,
    UpdateLifecyclePolicyResponse,
)

__all__ = [
    "FUNCTIONS",
    "make_cancel_lifecycle_execution_response",
    "make_create_lifecycle_policy_response",
    "make_delete_lifecycle_policy_response",
    "make_get_lifecycle_execution_response",
    "make_get_lifecycle_policy_response",
    "make_lifecycle_execution",
    "make_lifecycle_execution_resource",
    "make_lifecycle_execution_resource_action",
    "make_lifecycle_execution_resource_state",
    "make_lifecycle_execution_resources_impacted_summary",
    "make_lifecycle_execution_snapshot_resource",
    "make_lifecycle_execution_state",
    "make_lifecycle_policy",
    "make_lifecycle_policy_detail",
    "make_lifecycle_policy_detail_action",
    "make_lifecycle_policy_detail_action_include_resources",
    "make_lifecycle_policy_detail_exclusion_rules",
    "make_lifecycle_policy_detail_exclusion_rules_amis",
    "make_lifecycle_policy_detail_exclusion_rules_amis_last_launched",
    "make_lifecycle_policy_detail_filter",
    "make_lifecycle_policy_resource_selection",
    "make_lifecycle_policy_resource_selection_recipe",
    "make_lifecycle_policy_summary",
    "make_list_lifecycle_execution_resources_response",
    "make_list_lifecycle_executions_response",
    "make_list_lifecycle_policies_response",
    "make_start_resource_state_update_response",
    "make_update_lifecycle_policy_response",
]

lifecycle_execution_resource_action_name_of = members_of(LifecycleExecutionResourceActionName)
lifecycle_execution_resource_status_of = members_of(LifecycleExecutionResourceStatus)
lifecycle_execution_status_of = members_of(LifecycleExecutionStatus)
lifecycle_policy_detail_action_type_of = members_of(LifecyclePolicyDetailActionType)
lifecycle_policy_detail_filter_type_of = members_of(LifecyclePolicyDetailFilterType)
lifecycle_policy_resource_type_of = members_of(LifecyclePolicyResourceType)
lifecycle_policy_status_of = members_of(LifecyclePolicyStatus)
lifecycle_policy_time_unit_of = members_of(LifecyclePolicyTimeUnit)


def make_cancel_lifecycle_execution_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(CancelLifecycleExecutionResponse)
    if (v := get("lifecycleExecutionId")).__class__ is str:
        obj.lifecycle_execution_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_create_lifecycle_policy_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(CreateLifecyclePolicyResponse)
    if (v := get("clientToken")).__class__ is str:
        obj.client_token = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("lifecyclePolicyArn")).__class__ is str:
        obj.lifecycle_policy_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_delete_lifecycle_policy_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(DeleteLifecyclePolicyResponse)
    if (v := get("lifecyclePolicyArn")).__class__ is str:
        obj.lifecycle_policy_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_lifecycle_execution_resource_action(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(LifecycleExecutionResourceAction)
    obj.name = None if (v := get("name")) is None else lifecycle_execution_resource_action_name_of[v]
    obj.reason = v if (v := get("reason")).__class__ is str or v is None else reject()
    return obj


def make_lifecycle_execution_resource_state(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(LifecycleExecutionResourceState)
    obj.status = None if (v := get("status")) is None else lifecycle_execution_resource_status_of[v]
    obj.reason = v if (v := get("reason")).__class__ is str or v is None else reject()
    return obj


def make_lifecycle_execution_resources_impacted_summary(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(LifecycleExecutionResourcesImpactedSummary)
    if (v := get("hasImpactedResources")).__class__ is bool:
        obj.has_impacted_resources = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_lifecycle_execution_state(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(LifecycleExecutionState)
    if (v := get("status")) is not None:
        obj.status = lifecycle_execution_status_of[v]
    else:
        note_incomplete(obj)
    obj.reason = v if (v := get("reason")).__class__ is str or v is None else reject()
    return obj


def make_lifecycle_policy_detail_action_include_resources(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(LifecyclePolicyDetailActionIncludeResources)
    obj.amis = v if (v := get("amis")).__class__ is bool or v is None else reject()
    obj.snapshots = v if (v := get("snapshots")).__class__ is bool or v is None else reject()
    obj.containers = v if (v := get("containers")).__class__ is bool or v is None else reject()
    return obj


def make_lifecycle_policy_detail_exclusion_rules_amis_last_launched(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(LifecyclePolicyDetailExclusionRulesAmisLastLaunched)
    if (v := get("value")).__class__ is int:
        obj.value = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("unit")) is not None:
        obj.unit = lifecycle_policy_time_unit_of[v]
    else:
        note_incomplete(obj)
    return obj


def make_lifecycle_policy_detail_filter(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(LifecyclePolicyDetailFilter)
    if (v := get("type")) is not None:
        obj.type = lifecycle_policy_detail_filter_type_of[v]
    else:
        note_incomplete(obj)
    if (v := get("value")).__class__ is int:
        obj.value = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.unit = None if (v := get("unit")) is None else lifecycle_policy_time_unit_of[v]
    obj.retain_at_least = v if (v := get("retainAtLeast")).__class__ is int or v is None else reject()
    return obj


def make_lifecycle_policy_resource_selection_recipe(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(LifecyclePolicyResourceSelectionRecipe)
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
    return obj


def make_lifecycle_policy_summary(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(LifecyclePolicySummary)
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
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
    if (v := get("status")) is not None:
        obj.status = lifecycle_policy_status_of[v]
    else:
        note_incomplete(obj)
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
    if (v := get("dateCreated")) is not None:
        obj.date_created = (
            datetime.fromtimestamp(v, UTC)
            if (v.__class__ is float or v.__class__ is int)
            else timestamp_from_wire(v)
        )
    else:
        note_incomplete(obj)
    obj.date_updated = (
        None
        if (v := get("dateUpdated")) is None
        else (
            datetime.fromtimestamp(v, UTC)
            if (v.__class__ is float or v.__class__ is int)
            else timestamp_from_wire(v)
        )
    )
    obj.date_last_run = (
        None
        if (v := get("dateLastRun")) is None
        else (
            datetime.fromtimestamp(v, UTC)
            if (v.__class__ is float or v.__class__ is int)
            else timestamp_from_wire(v)
        )
    )
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


def make_start_resource_state_update_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(StartResourceStateUpdateResponse)
    obj.lifecycle_execution_id = (
        v if (v := get("lifecycleExecutionId")).__class__ is str or v is None else reject()
    )
    if (v := get("resourceArn")).__class__ is str:
        obj.resource_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_update_lifecycle_policy_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(UpdateLifecyclePolicyResponse)
    if (v := get("lifecyclePolicyArn")).__class__ is str:
        obj.lifecycle_policy_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_lifecycle_execution(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(LifecycleExecution)
    if (v := get("lifecycleExecutionId")).__class__ is str:
        obj.lifecycle_execution_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.lifecycle_policy_arn = (
        v if (v := get("lifecyclePolicyArn")).__class__ is str or v is None else reject()
    )
    obj.resources_impacted_summary = (
        None
        if (v := get("resourcesImpactedSummary")) is None
        else make_lifecycle_execution_resources_impacted_summary(v)
    )
    if (v := get("state")) is not None:
        obj.state = make_lifecycle_execution_state(v)
    else:
        note_incomplete(obj)
    obj.start_time = (
        None
        if (v := get("startTime")) is None
        else (
            datetime.fromtimestamp(v, UTC)
            if (v.__class__ is float or v.__class__ is int)
            else timestamp_from_wire(v)
        )
    )
    obj.end_time = (
        None
        if (v := get("endTime")) is None
        else (
            datetime.fromtimestamp(v, UTC)
            if (v.__class__ is float or v.__class__ is int)
            else timestamp_from_wire(v)
        )
    )
    return obj


def make_lifecycle_execution_snapshot_resource(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(LifecycleExecutionSnapshotResource)
    obj.snapshot_id = v if (v := get("snapshotId")).__class__ is str or v is None else reject()
    obj.state = None if (v := get("state")) is None else make_lifecycle_execution_resource_state(v)
    return obj


def make_lifecycle_policy_detail_action(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(LifecyclePolicyDetailAction)
    if (v := get("type")) is not None:
        obj.type = lifecycle_policy_detail_action_type_of[v]
    else:
        note_incomplete(obj)
    obj.include_resources = (
        None
        if (v := get("includeResources")) is None
        else make_lifecycle_policy_detail_action_include_resources(v)
    )
    return obj


def make_lifecycle_policy_detail_exclusion_rules_amis(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(LifecyclePolicyDetailExclusionRulesAmis)
    obj.is_public = v if (v := get("isPublic")).__class__ is bool or v is None else reject()
    obj.regions = (
        None
        if (v := get("regions")) is None
        else (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    obj.shared_accounts = (
        None
        if (v := get("sharedAccounts")) is None
        else (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    obj.last_launched = (
        None
        if (v := get("lastLaunched")) is None
        else make_lifecycle_policy_detail_exclusion_rules_amis_last_launched(v)
    )
    obj.tag_map = (
        None
        if (v := get("tagMap")) is None
        else (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    )
    return obj


def make_lifecycle_policy_resource_selection(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(LifecyclePolicyResourceSelection)
    obj.recipes = (
        None
        if (v := get("recipes")) is None
        else (
            [make_lifecycle_policy_resource_selection_recipe(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    obj.tag_map = (
        None
        if (v := get("tagMap")) is None
        else (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    )
    return obj


def make_list_lifecycle_policies_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListLifecyclePoliciesResponse)
    if (v := get("lifecyclePolicySummaryList")) is not None:
        obj.lifecycle_policy_summary_list = (
            [make_lifecycle_policy_summary(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_get_lifecycle_execution_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetLifecycleExecutionResponse)
    if (v := get("lifecycleExecution")) is not None:
        obj.lifecycle_execution = make_lifecycle_execution(v)
    else:
        note_incomplete(obj)
    return obj


def make_lifecycle_execution_resource(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(LifecycleExecutionResource)
    obj.account_id = v if (v := get("accountId")).__class__ is str or v is None else reject()
    obj.resource_id = v if (v := get("resourceId")).__class__ is str or v is None else reject()
    obj.state = None if (v := get("state")) is None else make_lifecycle_execution_resource_state(v)
    obj.action = None if (v := get("action")) is None else make_lifecycle_execution_resource_action(v)
    obj.region = v if (v := get("region")).__class__ is str or v is None else reject()
    if (v := get("snapshots")) is not None:
        obj.snapshots = (
            [make_lifecycle_execution_snapshot_resource(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := get("imageUris")) is not None:
        obj.image_uris = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    obj.start_time = (
        None
        if (v := get("startTime")) is None
        else (
            datetime.fromtimestamp(v, UTC)
            if (v.__class__ is float or v.__class__ is int)
            else timestamp_from_wire(v)
        )
    )
    obj.end_time = (
        None
        if (v := get("endTime")) is None
        else (
            datetime.fromtimestamp(v, UTC)
            if (v.__class__ is float or v.__class__ is int)
            else timestamp_from_wire(v)
        )
    )
    return obj


def make_lifecycle_policy_detail_exclusion_rules(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(LifecyclePolicyDetailExclusionRules)
    obj.tag_map = (
        None
        if (v := get("tagMap")) is None
        else (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    )
    obj.amis = None if (v := get("amis")) is None else make_lifecycle_policy_detail_exclusion_rules_amis(v)
    return obj


def make_list_lifecycle_executions_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListLifecycleExecutionsResponse)
    if (v := get("lifecycleExecutions")) is not None:
        obj.lifecycle_executions = (
            [make_lifecycle_execution(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_lifecycle_policy_detail(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(LifecyclePolicyDetail)
    if (v := get("action")) is not None:
        obj.action = make_lifecycle_policy_detail_action(v)
    else:
        note_incomplete(obj)
    if (v := get("filter")) is not None:
        obj.filter = make_lifecycle_policy_detail_filter(v)
    else:
        note_incomplete(obj)
    obj.exclusion_rules = (
        None if (v := get("exclusionRules")) is None else make_lifecycle_policy_detail_exclusion_rules(v)
    )
    return obj


def make_list_lifecycle_execution_resources_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListLifecycleExecutionResourcesResponse)
    if (v := get("lifecycleExecutionId")).__class__ is str:
        obj.lifecycle_execution_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("lifecycleExecutionState")) is not None:
        obj.lifecycle_execution_state = make_lifecycle_execution_state(v)
    else:
        note_incomplete(obj)
    if (v := get("resources")) is not None:
        obj.resources = (
            [make_lifecycle_execution_resource(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_lifecycle_policy(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(LifecyclePolicy)
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
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
    if (v := get("status")) is not None:
        obj.status = lifecycle_policy_status_of[v]
    else:
        note_incomplete(obj)
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
    if (v := get("resourceSelection")) is not None:
        obj.resource_selection = make_lifecycle_policy_resource_selection(v)
    if (v := get("dateCreated")) is not None:
        obj.date_created = (
            datetime.fromtimestamp(v, UTC)
            if (v.__class__ is float or v.__class__ is int)
            else timestamp_from_wire(v)
        )
    else:
        note_incomplete(obj)
    obj.date_updated = (
        None
        if (v := get("dateUpdated")) is None
        else (
            datetime.fromtimestamp(v, UTC)
            if (v.__class__ is float or v.__class__ is int)
            else timestamp_from_wire(v)
        )
    )
    obj.date_last_run = (
        None
        if (v := get("dateLastRun")) is None
        else (
            datetime.fromtimestamp(v, UTC)
            if (v.__class__ is float or v.__class__ is int)
            else timestamp_from_wire(v)
        )
    )
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


def make_get_lifecycle_policy_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetLifecyclePolicyResponse)
    if (v := get("lifecyclePolicy")) is not None:
        obj.lifecycle_policy = make_lifecycle_policy(v)
    else:
        note_incomplete(obj)
    return obj


FUNCTIONS: dict[type[Any], Any] = {
    CancelLifecycleExecutionResponse: make_cancel_lifecycle_execution_response,
    CreateLifecyclePolicyResponse: make_create_lifecycle_policy_response,
    DeleteLifecyclePolicyResponse: make_delete_lifecycle_policy_response,
    LifecycleExecutionResourceAction: make_lifecycle_execution_resource_action,
    LifecycleExecutionResourceState: make_lifecycle_execution_resource_state,
    LifecycleExecutionResourcesImpactedSummary: make_lifecycle_execution_resources_impacted_summary,
    LifecycleExecutionState: make_lifecycle_execution_state,
    LifecyclePolicyDetailActionIncludeResources: make_lifecycle_policy_detail_action_include_resources,
    LifecyclePolicyDetailExclusionRulesAmisLastLaunched: make_lifecycle_policy_detail_exclusion_rules_amis_last_launched,
    LifecyclePolicyDetailFilter: make_lifecycle_policy_detail_filter,
    LifecyclePolicyResourceSelectionRecipe: make_lifecycle_policy_resource_selection_recipe,
    LifecyclePolicySummary: make_lifecycle_policy_summary,
    StartResourceStateUpdateResponse: make_start_resource_state_update_response,
    UpdateLifecyclePolicyResponse: make_update_lifecycle_policy_response,
    LifecycleExecution: make_lifecycle_execution,
    LifecycleExecutionSnapshotResource: make_lifecycle_execution_snapshot_resource,
    LifecyclePolicyDetailAction: make_lifecycle_policy_detail_action,
    LifecyclePolicyDetailExclusionRulesAmis: make_lifecycle_policy_detail_exclusion_rules_amis,
    LifecyclePolicyResourceSelection: make_lifecycle_policy_resource_selection,
    ListLifecyclePoliciesResponse: make_list_lifecycle_policies_response,
    GetLifecycleExecutionResponse: make_get_lifecycle_execution_response,
    LifecycleExecutionResource: make_lifecycle_execution_resource,
    LifecyclePolicyDetailExclusionRules: make_lifecycle_policy_detail_exclusion_rules,
    ListLifecycleExecutionsResponse: make_list_lifecycle_executions_response,
    LifecyclePolicyDetail: make_lifecycle_policy_detail,
    ListLifecycleExecutionResourcesResponse: make_list_lifecycle_execution_resources_response,
    LifecyclePolicy: make_lifecycle_policy,
    GetLifecyclePolicyResponse: make_get_lifecycle_policy_response,
}
"""The function of each class."""
