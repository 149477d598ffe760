# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Lifecycles: whether requests keep to the rules of the API."""
# ruff: noqa: SIM103  # all fields are checked in one form, the last one too

from datetime import datetime
from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, members_of
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
from imagebuilder_typed.validation._check_parts import breaks_relation, is_utf8, search_for

__all__ = [
    "ARN_FIELDS",
    "FUNCTIONS",
    "is_valid_cancel_lifecycle_execution_request",
    "is_valid_create_lifecycle_policy_request",
    "is_valid_delete_lifecycle_policy_request",
    "is_valid_get_lifecycle_execution_request",
    "is_valid_get_lifecycle_policy_request",
    "is_valid_lifecycle_policy_detail",
    "is_valid_lifecycle_policy_detail_action",
    "is_valid_lifecycle_policy_detail_action_include_resources",
    "is_valid_lifecycle_policy_detail_exclusion_rules",
    "is_valid_lifecycle_policy_detail_exclusion_rules_amis",
    "is_valid_lifecycle_policy_detail_exclusion_rules_amis_last_launched",
    "is_valid_lifecycle_policy_detail_filter",
    "is_valid_lifecycle_policy_resource_selection",
    "is_valid_lifecycle_policy_resource_selection_recipe",
    "is_valid_list_lifecycle_execution_resources_request",
    "is_valid_list_lifecycle_executions_request",
    "is_valid_list_lifecycle_policies_request",
    "is_valid_resource_state",
    "is_valid_resource_state_update_exclusion_rules",
    "is_valid_resource_state_update_include_resources",
    "is_valid_start_resource_state_update_request",
    "is_valid_update_lifecycle_policy_request",
]

lifecycle_policy_detail_action_type_of = members_of(LifecyclePolicyDetailActionType)
lifecycle_policy_detail_filter_type_of = members_of(LifecyclePolicyDetailFilterType)
lifecycle_policy_resource_type_of = members_of(LifecyclePolicyResourceType)
lifecycle_policy_status_of = members_of(LifecyclePolicyStatus)
lifecycle_policy_time_unit_of = members_of(LifecyclePolicyTimeUnit)
resource_status_of = members_of(ResourceStatus)

is_valid_filter = load_later("is_valid_filter", "imagebuilder_typed.validation._checks.shared", globals())

matches_account_id = search_for(r"^[0-9]{12}\Z", globals(), "matches_account_id")
matches_image_build_version_arn = search_for(
    r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/[0-9]+\.[0-9]+\.[0-9]+/[0-9]+\Z",
    globals(),
    "matches_image_build_version_arn",
)
matches_image_builder_arn = search_for(
    r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):(?:image-recipe|container-recipe|infrastructure-configuration|distribution-configuration|component|image|image-pipeline|lifecycle-policy|workflow\/(?:build|test|distribution))/[a-z0-9-_]+(?:/(?:(?:x|[0-9]+)\.(?:x|[0-9]+)\.(?:x|[0-9]+))(?:/[0-9]+)?)?\Z",
    globals(),
    "matches_image_builder_arn",
)
matches_lifecycle_execution_id = search_for(
    r"^lce-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}\Z",
    globals(),
    "matches_lifecycle_execution_id",
)
matches_lifecycle_policy_arn = search_for(
    r"^arn:aws(?:-[a-z]+)*:imagebuilder:[a-z]{2,}(?:-[a-z]+)+-[0-9]+:(?:[0-9]{12}|aws):lifecycle-policy/[a-z0-9-_]+\Z",
    globals(),
    "matches_lifecycle_policy_arn",
)
matches_resource_name = search_for(
    r"^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]\Z", globals(), "matches_resource_name"
)
matches_role_name_or_arn = search_for(
    r"^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\-_/]+\Z",
    globals(),
    "matches_role_name_or_arn",
)
matches_tag_key = search_for(r"^(?!aws:)[a-zA-Z0-9\s_.:/=+\-@]*\Z", globals(), "matches_tag_key")
matches_wildcard_version_number = search_for(
    r"^(?:[0-9]+|x)\.(?:[0-9]+|x)\.(?:[0-9]+|x)\Z", globals(), "matches_wildcard_version_number"
)


def is_valid_cancel_lifecycle_execution_request(obj: Any) -> bool:
    if obj.__class__ is not CancelLifecycleExecutionRequest:
        return False
    v: Any
    v = obj.lifecycle_execution_id
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_lifecycle_execution_id(v)):
        return False
    v = obj.client_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 64 and (v.isascii() or is_utf8(v))):
        return False
    return True


def is_valid_delete_lifecycle_policy_request(obj: Any) -> bool:
    if obj.__class__ is not DeleteLifecyclePolicyRequest:
        return False
    v: Any
    v = obj.lifecycle_policy_arn
    if not (
        v.__class__ is str
        and len(v) <= 1024
        and (v.isascii() or is_utf8(v))
        and matches_lifecycle_policy_arn(v)
    ):
        return False
    return True


def is_valid_get_lifecycle_execution_request(obj: Any) -> bool:
    if obj.__class__ is not GetLifecycleExecutionRequest:
        return False
    v: Any
    v = obj.lifecycle_execution_id
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_lifecycle_execution_id(v)):
        return False
    return True


def is_valid_get_lifecycle_policy_request(obj: Any) -> bool:
    if obj.__class__ is not GetLifecyclePolicyRequest:
        return False
    v: Any
    v = obj.lifecycle_policy_arn
    if not (
        v.__class__ is str
        and len(v) <= 1024
        and (v.isascii() or is_utf8(v))
        and matches_lifecycle_policy_arn(v)
    ):
        return False
    return True


def is_valid_lifecycle_policy_detail_action_include_resources(obj: Any) -> bool:
    if obj.__class__ is not LifecyclePolicyDetailActionIncludeResources:
        return False
    v: Any
    v = obj.amis
    if v is not None and v.__class__ is not bool:
        return False
    v = obj.snapshots
    if v is not None and v.__class__ is not bool:
        return False
    v = obj.containers
    if v is not None and v.__class__ is not bool:
        return False
    return not breaks_relation("LifecyclePolicyDetailActionIncludeResources", obj)


def is_valid_lifecycle_policy_detail_exclusion_rules_amis_last_launched(obj: Any) -> bool:
    if obj.__class__ is not LifecyclePolicyDetailExclusionRulesAmisLastLaunched:
        return False
    v: Any
    v = obj.value
    if not (v.__class__ is int and 1 <= v <= 365):
        return False
    v = obj.unit
    if not (v.__class__ is LifecyclePolicyTimeUnit or v in lifecycle_policy_time_unit_of):
        return False
    return True


def is_valid_lifecycle_policy_detail_filter(obj: Any) -> bool:
    if obj.__class__ is not LifecyclePolicyDetailFilter:
        return False
    v: Any
    v = obj.type
    if not (v.__class__ is LifecyclePolicyDetailFilterType or v in lifecycle_policy_detail_filter_type_of):
        return False
    v = obj.value
    if not (v.__class__ is int and 1 <= v <= 1000):
        return False
    v = obj.unit
    if v is not None and not (v.__class__ is LifecyclePolicyTimeUnit or v in lifecycle_policy_time_unit_of):
        return False
    v = obj.retain_at_least
    if v is not None and not (v.__class__ is int and 1 <= v <= 10):
        return False
    return not breaks_relation("LifecyclePolicyDetailFilter", obj)


def is_valid_lifecycle_policy_resource_selection_recipe(obj: Any) -> bool:
    if obj.__class__ is not LifecyclePolicyResourceSelectionRecipe:
        return False
    v: Any
    v = obj.name
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_resource_name(v)):
        return False
    v = obj.semantic_version
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_wildcard_version_number(v)):
        return False
    return True


def is_valid_list_lifecycle_execution_resources_request(obj: Any) -> bool:
    if obj.__class__ is not ListLifecycleExecutionResourcesRequest:
        return False
    v: Any
    v = obj.lifecycle_execution_id
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_lifecycle_execution_id(v)):
        return False
    v = obj.parent_resource_id
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.max_results
    if v is not None and not (v.__class__ is int and 1 <= v <= 100):
        return False
    v = obj.next_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 65535 and (v.isascii() or is_utf8(v))):
        return False
    return True


def is_valid_list_lifecycle_executions_request(obj: Any) -> bool:
    if obj.__class__ is not ListLifecycleExecutionsRequest:
        return False
    v: Any
    v = obj.max_results
    if v is not None and not (v.__class__ is int and 1 <= v <= 100):
        return False
    v = obj.next_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 65535 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.resource_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_builder_arn(v)):
        return False
    return True


def is_valid_list_lifecycle_policies_request(obj: Any) -> bool:
    if obj.__class__ is not ListLifecyclePoliciesRequest:
        return False
    v: Any
    v = obj.filters
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and 1 <= len(v) <= 10
        and not [1 for e1 in v if not is_valid_filter(e1)]
    ):
        return False
    v = obj.max_results
    if v is not None and not (v.__class__ is int and 1 <= v <= 100):
        return False
    v = obj.next_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 65535 and (v.isascii() or is_utf8(v))):
        return False
    return True


def is_valid_resource_state(obj: Any) -> bool:
    if obj.__class__ is not ResourceState:
        return False
    v: Any
    v = obj.status
    if v is not None and not (v.__class__ is ResourceStatus or v in resource_status_of):
        return False
    return True


def is_valid_resource_state_update_include_resources(obj: Any) -> bool:
    if obj.__class__ is not ResourceStateUpdateIncludeResources:
        return False
    v: Any
    v = obj.amis
    if v is not None and v.__class__ is not bool:
        return False
    v = obj.snapshots
    if v is not None and v.__class__ is not bool:
        return False
    v = obj.containers
    if v is not None and v.__class__ is not bool:
        return False
    return True


def is_valid_lifecycle_policy_detail_action(obj: Any) -> bool:
    if obj.__class__ is not LifecyclePolicyDetailAction:
        return False
    v: Any
    v = obj.type
    if not (v.__class__ is LifecyclePolicyDetailActionType or v in lifecycle_policy_detail_action_type_of):
        return False
    v = obj.include_resources
    if v is not None and not is_valid_lifecycle_policy_detail_action_include_resources(v):
        return False
    return True


def is_valid_lifecycle_policy_detail_exclusion_rules_amis(obj: Any) -> bool:
    if obj.__class__ is not LifecyclePolicyDetailExclusionRulesAmis:
        return False
    v: Any
    v = obj.is_public
    if v is not None and v.__class__ is not bool:
        return False
    v = obj.regions
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and not [
            1
            for e1 in v
            if not (e1.__class__ is str and 1 <= len(e1) <= 1024 and (e1.isascii() or is_utf8(e1)))
        ]
    ):
        return False
    v = obj.shared_accounts
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and 1 <= len(v) <= 1536
        and not [
            1
            for e1 in v
            if not (e1.__class__ is str and (e1.isascii() or is_utf8(e1)) and matches_account_id(e1))
        ]
    ):
        return False
    v = obj.last_launched
    if v is not None and not is_valid_lifecycle_policy_detail_exclusion_rules_amis_last_launched(v):
        return False
    v = obj.tag_map
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
    return True


def is_valid_lifecycle_policy_resource_selection(obj: Any) -> bool:
    if obj.__class__ is not LifecyclePolicyResourceSelection:
        return False
    v: Any
    v = obj.recipes
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and 1 <= len(v) <= 50
        and not [1 for e1 in v if not is_valid_lifecycle_policy_resource_selection_recipe(e1)]
    ):
        return False
    v = obj.tag_map
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
    return not breaks_relation("LifecyclePolicyResourceSelection", obj)


def is_valid_lifecycle_policy_detail_exclusion_rules(obj: Any) -> bool:
    if obj.__class__ is not LifecyclePolicyDetailExclusionRules:
        return False
    v: Any
    v = obj.tag_map
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
    v = obj.amis
    if v is not None and not is_valid_lifecycle_policy_detail_exclusion_rules_amis(v):
        return False
    return True


def is_valid_resource_state_update_exclusion_rules(obj: Any) -> bool:
    if obj.__class__ is not ResourceStateUpdateExclusionRules:
        return False
    v: Any
    v = obj.amis
    if v is not None and not is_valid_lifecycle_policy_detail_exclusion_rules_amis(v):
        return False
    return True


def is_valid_lifecycle_policy_detail(obj: Any) -> bool:
    if obj.__class__ is not LifecyclePolicyDetail:
        return False
    v: Any
    v = obj.action
    if not is_valid_lifecycle_policy_detail_action(v):
        return False
    v = obj.filter
    if not is_valid_lifecycle_policy_detail_filter(v):
        return False
    v = obj.exclusion_rules
    if v is not None and not is_valid_lifecycle_policy_detail_exclusion_rules(v):
        return False
    return not breaks_relation("LifecyclePolicyDetail", obj)


def is_valid_start_resource_state_update_request(obj: Any) -> bool:
    if obj.__class__ is not StartResourceStateUpdateRequest:
        return False
    v: Any
    v = obj.resource_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_build_version_arn(v)):
        return False
    v = obj.state
    if not is_valid_resource_state(v):
        return False
    v = obj.execution_role
    if v is not None and not (
        v.__class__ is str
        and 1 <= len(v) <= 2048
        and (v.isascii() or is_utf8(v))
        and matches_role_name_or_arn(v)
    ):
        return False
    v = obj.include_resources
    if v is not None and not is_valid_resource_state_update_include_resources(v):
        return False
    v = obj.exclusion_rules
    if v is not None and not is_valid_resource_state_update_exclusion_rules(v):
        return False
    v = obj.update_at
    if v is not None and not (v.__class__ is datetime and v.utcoffset() is not None):
        return False
    v = obj.client_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 64 and (v.isascii() or is_utf8(v))):
        return False
    return not breaks_relation("StartResourceStateUpdateRequest", obj)


def is_valid_create_lifecycle_policy_request(obj: Any) -> bool:
    if obj.__class__ is not CreateLifecyclePolicyRequest:
        return False
    v: Any
    v = obj.name
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_resource_name(v)):
        return False
    v = obj.description
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.status
    if v is not None and not (v.__class__ is LifecyclePolicyStatus or v in lifecycle_policy_status_of):
        return False
    v = obj.execution_role
    if not (
        v.__class__ is str
        and 1 <= len(v) <= 2048
        and (v.isascii() or is_utf8(v))
        and matches_role_name_or_arn(v)
    ):
        return False
    v = obj.resource_type
    if not (v.__class__ is LifecyclePolicyResourceType or v in lifecycle_policy_resource_type_of):
        return False
    v = obj.policy_details
    if not (
        (v.__class__ is list or v.__class__ is tuple)
        and 1 <= len(v) <= 3
        and not [1 for e1 in v if not is_valid_lifecycle_policy_detail(e1)]
    ):
        return False
    v = obj.resource_selection
    if not is_valid_lifecycle_policy_resource_selection(v):
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
    v = obj.dry_run
    if v is not None and v.__class__ is not bool:
        return False
    return not breaks_relation("CreateLifecyclePolicyRequest", obj)


def is_valid_update_lifecycle_policy_request(obj: Any) -> bool:
    if obj.__class__ is not UpdateLifecyclePolicyRequest:
        return False
    v: Any
    v = obj.lifecycle_policy_arn
    if not (
        v.__class__ is str
        and len(v) <= 1024
        and (v.isascii() or is_utf8(v))
        and matches_lifecycle_policy_arn(v)
    ):
        return False
    v = obj.description
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.status
    if v is not None and not (v.__class__ is LifecyclePolicyStatus or v in lifecycle_policy_status_of):
        return False
    v = obj.execution_role
    if not (
        v.__class__ is str
        and 1 <= len(v) <= 2048
        and (v.isascii() or is_utf8(v))
        and matches_role_name_or_arn(v)
    ):
        return False
    v = obj.resource_type
    if not (v.__class__ is LifecyclePolicyResourceType or v in lifecycle_policy_resource_type_of):
        return False
    v = obj.policy_details
    if not (
        (v.__class__ is list or v.__class__ is tuple)
        and 1 <= len(v) <= 3
        and not [1 for e1 in v if not is_valid_lifecycle_policy_detail(e1)]
    ):
        return False
    v = obj.resource_selection
    if not is_valid_lifecycle_policy_resource_selection(v):
        return False
    v = obj.client_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 64 and (v.isascii() or is_utf8(v))):
        return False
    return not breaks_relation("UpdateLifecyclePolicyRequest", obj)


FUNCTIONS: dict[type[Any], Any] = {
    CancelLifecycleExecutionRequest: is_valid_cancel_lifecycle_execution_request,
    DeleteLifecyclePolicyRequest: is_valid_delete_lifecycle_policy_request,
    GetLifecycleExecutionRequest: is_valid_get_lifecycle_execution_request,
    GetLifecyclePolicyRequest: is_valid_get_lifecycle_policy_request,
    LifecyclePolicyDetailActionIncludeResources: is_valid_lifecycle_policy_detail_action_include_resources,
    LifecyclePolicyDetailExclusionRulesAmisLastLaunched: is_valid_lifecycle_policy_detail_exclusion_rules_amis_last_launched,
    LifecyclePolicyDetailFilter: is_valid_lifecycle_policy_detail_filter,
    LifecyclePolicyResourceSelectionRecipe: is_valid_lifecycle_policy_resource_selection_recipe,
    ListLifecycleExecutionResourcesRequest: is_valid_list_lifecycle_execution_resources_request,
    ListLifecycleExecutionsRequest: is_valid_list_lifecycle_executions_request,
    ListLifecyclePoliciesRequest: is_valid_list_lifecycle_policies_request,
    ResourceState: is_valid_resource_state,
    ResourceStateUpdateIncludeResources: is_valid_resource_state_update_include_resources,
    LifecyclePolicyDetailAction: is_valid_lifecycle_policy_detail_action,
    LifecyclePolicyDetailExclusionRulesAmis: is_valid_lifecycle_policy_detail_exclusion_rules_amis,
    LifecyclePolicyResourceSelection: is_valid_lifecycle_policy_resource_selection,
    LifecyclePolicyDetailExclusionRules: is_valid_lifecycle_policy_detail_exclusion_rules,
    ResourceStateUpdateExclusionRules: is_valid_resource_state_update_exclusion_rules,
    LifecyclePolicyDetail: is_valid_lifecycle_policy_detail,
    StartResourceStateUpdateRequest: is_valid_start_resource_state_update_request,
    CreateLifecyclePolicyRequest: is_valid_create_lifecycle_policy_request,
    UpdateLifecyclePolicyRequest: is_valid_update_lifecycle_policy_request,
}
"""The check of each class."""

ARN_FIELDS: dict[type[Any], tuple[tuple[str, type[Any] | None], ...]] = {
    DeleteLifecyclePolicyRequest: (("lifecycle_policy_arn", None),),
    GetLifecyclePolicyRequest: (("lifecycle_policy_arn", None),),
    ListLifecycleExecutionsRequest: (("resource_arn", None),),
    StartResourceStateUpdateRequest: (("resource_arn", None),),
    UpdateLifecyclePolicyRequest: (("lifecycle_policy_arn", None),),
}
"""The fields that take nothing but ARNs of Image Builder (None), or objects with such fields (their class)."""
