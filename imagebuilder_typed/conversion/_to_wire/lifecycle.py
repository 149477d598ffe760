# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Lifecycles: JSON of objects."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, reject, timestamp_to_wire
from imagebuilder_typed.models.lifecycle import (
    CancelLifecycleExecutionRequest,
    CreateLifecyclePolicyRequest,
    DeleteLifecyclePolicyRequest,
    GetLifecycleExecutionRequest,
    GetLifecyclePolicyRequest,
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
    LifecyclePolicyTimeUnit,
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
    "cancel_lifecycle_execution_request_to_wire",
    "create_lifecycle_policy_request_to_wire",
    "delete_lifecycle_policy_request_to_wire",
    "get_lifecycle_execution_request_to_wire",
    "get_lifecycle_policy_request_to_wire",
    "lifecycle_policy_detail_action_include_resources_to_wire",
    "lifecycle_policy_detail_action_to_wire",
    "lifecycle_policy_detail_exclusion_rules_amis_last_launched_to_wire",
    "lifecycle_policy_detail_exclusion_rules_amis_to_wire",
    "lifecycle_policy_detail_exclusion_rules_to_wire",
    "lifecycle_policy_detail_filter_to_wire",
    "lifecycle_policy_detail_to_wire",
    "lifecycle_policy_resource_selection_recipe_to_wire",
    "lifecycle_policy_resource_selection_to_wire",
    "list_lifecycle_execution_resources_request_to_wire",
    "list_lifecycle_executions_request_to_wire",
    "list_lifecycle_policies_request_to_wire",
    "resource_state_to_wire",
    "resource_state_update_exclusion_rules_to_wire",
    "resource_state_update_include_resources_to_wire",
    "start_resource_state_update_request_to_wire",
    "update_lifecycle_policy_request_to_wire",
]

filter_to_wire = load_later("filter_to_wire", "imagebuilder_typed.conversion._to_wire.shared", globals())


def cancel_lifecycle_execution_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not CancelLifecycleExecutionRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.lifecycle_execution_id) is not None:
        payload["lifecycleExecutionId"] = v if v.__class__ is str else reject()
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    return payload


def delete_lifecycle_policy_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not DeleteLifecyclePolicyRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.lifecycle_policy_arn) is not None:
        payload["lifecyclePolicyArn"] = v if v.__class__ is str else reject()
    return payload


def get_lifecycle_execution_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetLifecycleExecutionRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.lifecycle_execution_id) is not None:
        payload["lifecycleExecutionId"] = v if v.__class__ is str else reject()
    return payload


def get_lifecycle_policy_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetLifecyclePolicyRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.lifecycle_policy_arn) is not None:
        payload["lifecyclePolicyArn"] = v if v.__class__ is str else reject()
    return payload


def lifecycle_policy_detail_action_include_resources_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not LifecyclePolicyDetailActionIncludeResources:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.amis) is not None:
        payload["amis"] = v if v.__class__ is bool else reject()
    if (v := obj.snapshots) is not None:
        payload["snapshots"] = v if v.__class__ is bool else reject()
    if (v := obj.containers) is not None:
        payload["containers"] = v if v.__class__ is bool else reject()
    return payload


def lifecycle_policy_detail_exclusion_rules_amis_last_launched_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not LifecyclePolicyDetailExclusionRulesAmisLastLaunched:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.value) is not None:
        payload["value"] = v if v.__class__ is int else reject()
    if (v := obj.unit) is not None:
        payload["unit"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is LifecyclePolicyTimeUnit else reject()
        )
    return payload


def lifecycle_policy_detail_filter_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not LifecyclePolicyDetailFilter:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.type) is not None:
        payload["type"] = (
            v
            if v.__class__ is str
            else v._value_
            if v.__class__ is LifecyclePolicyDetailFilterType
            else reject()
        )
    if (v := obj.value) is not None:
        payload["value"] = v if v.__class__ is int else reject()
    if (v := obj.unit) is not None:
        payload["unit"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is LifecyclePolicyTimeUnit else reject()
        )
    if (v := obj.retain_at_least) is not None:
        payload["retainAtLeast"] = v if v.__class__ is int else reject()
    return payload


def lifecycle_policy_resource_selection_recipe_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not LifecyclePolicyResourceSelectionRecipe:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.semantic_version) is not None:
        payload["semanticVersion"] = v if v.__class__ is str else reject()
    return payload


def list_lifecycle_execution_resources_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListLifecycleExecutionResourcesRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.lifecycle_execution_id) is not None:
        payload["lifecycleExecutionId"] = v if v.__class__ is str else reject()
    if (v := obj.parent_resource_id) is not None:
        payload["parentResourceId"] = v if v.__class__ is str else reject()
    if (v := obj.max_results) is not None:
        payload["maxResults"] = v if v.__class__ is int else reject()
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def list_lifecycle_executions_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListLifecycleExecutionsRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.max_results) is not None:
        payload["maxResults"] = v if v.__class__ is int else reject()
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    if (v := obj.resource_arn) is not None:
        payload["resourceArn"] = v if v.__class__ is str else reject()
    return payload


def list_lifecycle_policies_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListLifecyclePoliciesRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.filters) is not None:
        payload["filters"] = (
            [filter_to_wire(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject()
        )
    if (v := obj.max_results) is not None:
        payload["maxResults"] = v if v.__class__ is int else reject()
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def resource_state_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ResourceState:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.status) is not None:
        payload["status"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is ResourceStatus else reject()
        )
    return payload


def resource_state_update_include_resources_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ResourceStateUpdateIncludeResources:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.amis) is not None:
        payload["amis"] = v if v.__class__ is bool else reject()
    if (v := obj.snapshots) is not None:
        payload["snapshots"] = v if v.__class__ is bool else reject()
    if (v := obj.containers) is not None:
        payload["containers"] = v if v.__class__ is bool else reject()
    return payload


def lifecycle_policy_detail_action_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not LifecyclePolicyDetailAction:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.type) is not None:
        payload["type"] = (
            v
            if v.__class__ is str
            else v._value_
            if v.__class__ is LifecyclePolicyDetailActionType
            else reject()
        )
    if (v := obj.include_resources) is not None:
        payload["includeResources"] = lifecycle_policy_detail_action_include_resources_to_wire(v)
    return payload


def lifecycle_policy_detail_exclusion_rules_amis_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not LifecyclePolicyDetailExclusionRulesAmis:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.is_public) is not None:
        payload["isPublic"] = v if v.__class__ is bool else reject()
    if (v := obj.regions) is not None:
        payload["regions"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.shared_accounts) is not None:
        payload["sharedAccounts"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.last_launched) is not None:
        payload["lastLaunched"] = lifecycle_policy_detail_exclusion_rules_amis_last_launched_to_wire(v)
    if (v := obj.tag_map) is not None:
        payload["tagMap"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    return payload


def lifecycle_policy_resource_selection_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not LifecyclePolicyResourceSelection:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.recipes) is not None:
        payload["recipes"] = (
            [lifecycle_policy_resource_selection_recipe_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.tag_map) is not None:
        payload["tagMap"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    return payload


def lifecycle_policy_detail_exclusion_rules_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not LifecyclePolicyDetailExclusionRules:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.tag_map) is not None:
        payload["tagMap"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := obj.amis) is not None:
        payload["amis"] = lifecycle_policy_detail_exclusion_rules_amis_to_wire(v)
    return payload


def resource_state_update_exclusion_rules_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ResourceStateUpdateExclusionRules:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.amis) is not None:
        payload["amis"] = lifecycle_policy_detail_exclusion_rules_amis_to_wire(v)
    return payload


def lifecycle_policy_detail_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not LifecyclePolicyDetail:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.action) is not None:
        payload["action"] = lifecycle_policy_detail_action_to_wire(v)
    if (v := obj.filter) is not None:
        payload["filter"] = lifecycle_policy_detail_filter_to_wire(v)
    if (v := obj.exclusion_rules) is not None:
        payload["exclusionRules"] = lifecycle_policy_detail_exclusion_rules_to_wire(v)
    return payload


def start_resource_state_update_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not StartResourceStateUpdateRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.resource_arn) is not None:
        payload["resourceArn"] = v if v.__class__ is str else reject()
    if (v := obj.state) is not None:
        payload["state"] = resource_state_to_wire(v)
    if (v := obj.execution_role) is not None:
        payload["executionRole"] = v if v.__class__ is str else reject()
    if (v := obj.include_resources) is not None:
        payload["includeResources"] = resource_state_update_include_resources_to_wire(v)
    if (v := obj.exclusion_rules) is not None:
        payload["exclusionRules"] = resource_state_update_exclusion_rules_to_wire(v)
    if (v := obj.update_at) is not None:
        payload["updateAt"] = timestamp_to_wire(v)
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    return payload


def create_lifecycle_policy_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not CreateLifecyclePolicyRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
    if (v := obj.status) is not None:
        payload["status"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is LifecyclePolicyStatus else reject()
        )
    if (v := obj.execution_role) is not None:
        payload["executionRole"] = v if v.__class__ is str else reject()
    if (v := obj.resource_type) is not None:
        payload["resourceType"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is LifecyclePolicyResourceType else reject()
        )
    if (v := obj.policy_details) is not None:
        payload["policyDetails"] = (
            [lifecycle_policy_detail_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.resource_selection) is not None:
        payload["resourceSelection"] = lifecycle_policy_resource_selection_to_wire(v)
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
    if (v := obj.dry_run) is not None:
        payload["dryRun"] = v if v.__class__ is bool else reject()
    return payload


def update_lifecycle_policy_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not UpdateLifecyclePolicyRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.lifecycle_policy_arn) is not None:
        payload["lifecyclePolicyArn"] = v if v.__class__ is str else reject()
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
    if (v := obj.status) is not None:
        payload["status"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is LifecyclePolicyStatus else reject()
        )
    if (v := obj.execution_role) is not None:
        payload["executionRole"] = v if v.__class__ is str else reject()
    if (v := obj.resource_type) is not None:
        payload["resourceType"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is LifecyclePolicyResourceType else reject()
        )
    if (v := obj.policy_details) is not None:
        payload["policyDetails"] = (
            [lifecycle_policy_detail_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.resource_selection) is not None:
        payload["resourceSelection"] = lifecycle_policy_resource_selection_to_wire(v)
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    return payload


FUNCTIONS: dict[type[Any], Any] = {
    CancelLifecycleExecutionRequest: cancel_lifecycle_execution_request_to_wire,
    DeleteLifecyclePolicyRequest: delete_lifecycle_policy_request_to_wire,
    GetLifecycleExecutionRequest: get_lifecycle_execution_request_to_wire,
    GetLifecyclePolicyRequest: get_lifecycle_policy_request_to_wire,
    LifecyclePolicyDetailActionIncludeResources: lifecycle_policy_detail_action_include_resources_to_wire,
    LifecyclePolicyDetailExclusionRulesAmisLastLaunched: lifecycle_policy_detail_exclusion_rules_amis_last_launched_to_wire,
    LifecyclePolicyDetailFilter: lifecycle_policy_detail_filter_to_wire,
    LifecyclePolicyResourceSelectionRecipe: lifecycle_policy_resource_selection_recipe_to_wire,
    ListLifecycleExecutionResourcesRequest: list_lifecycle_execution_resources_request_to_wire,
    ListLifecycleExecutionsRequest: list_lifecycle_executions_request_to_wire,
    ListLifecyclePoliciesRequest: list_lifecycle_policies_request_to_wire,
    ResourceState: resource_state_to_wire,
    ResourceStateUpdateIncludeResources: resource_state_update_include_resources_to_wire,
    LifecyclePolicyDetailAction: lifecycle_policy_detail_action_to_wire,
    LifecyclePolicyDetailExclusionRulesAmis: lifecycle_policy_detail_exclusion_rules_amis_to_wire,
    LifecyclePolicyResourceSelection: lifecycle_policy_resource_selection_to_wire,
    LifecyclePolicyDetailExclusionRules: lifecycle_policy_detail_exclusion_rules_to_wire,
    ResourceStateUpdateExclusionRules: resource_state_update_exclusion_rules_to_wire,
    LifecyclePolicyDetail: lifecycle_policy_detail_to_wire,
    StartResourceStateUpdateRequest: start_resource_state_update_request_to_wire,
    CreateLifecyclePolicyRequest: create_lifecycle_policy_request_to_wire,
    UpdateLifecyclePolicyRequest: update_lifecycle_policy_request_to_wire,
}
"""The function of each class."""
