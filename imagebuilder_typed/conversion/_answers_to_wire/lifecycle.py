# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Lifecycles: JSON of objects."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, reject, stored, timestamp_to_wire
from imagebuilder_typed.models._base import UNSET
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
    LifecyclePolicyResourceType,
    LifecyclePolicyStatus,
    LifecyclePolicySummary,
    ListLifecycleExecutionResourcesResponse,
    ListLifecycleExecutionsResponse,
    ListLifecyclePoliciesResponse,
    StartResourceStateUpdateResponse,
    UpdateLifecyclePolicyResponse,
)

__all__ = [
    "FUNCTIONS",
    "cancel_lifecycle_execution_response_to_wire",
    "create_lifecycle_policy_response_to_wire",
    "delete_lifecycle_policy_response_to_wire",
    "get_lifecycle_execution_response_to_wire",
    "get_lifecycle_policy_response_to_wire",
    "lifecycle_execution_resource_action_to_wire",
    "lifecycle_execution_resource_state_to_wire",
    "lifecycle_execution_resource_to_wire",
    "lifecycle_execution_resources_impacted_summary_to_wire",
    "lifecycle_execution_snapshot_resource_to_wire",
    "lifecycle_execution_state_to_wire",
    "lifecycle_execution_to_wire",
    "lifecycle_policy_summary_to_wire",
    "lifecycle_policy_to_wire",
    "list_lifecycle_execution_resources_response_to_wire",
    "list_lifecycle_executions_response_to_wire",
    "list_lifecycle_policies_response_to_wire",
    "start_resource_state_update_response_to_wire",
    "update_lifecycle_policy_response_to_wire",
]

lifecycle_policy_detail_to_wire = load_later(
    "lifecycle_policy_detail_to_wire", "imagebuilder_typed.conversion._to_wire.lifecycle", globals()
)
lifecycle_policy_resource_selection_to_wire = load_later(
    "lifecycle_policy_resource_selection_to_wire",
    "imagebuilder_typed.conversion._to_wire.lifecycle",
    globals(),
)


def cancel_lifecycle_execution_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not CancelLifecycleExecutionResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.lifecycle_execution_id) is not None:
        payload["lifecycleExecutionId"] = v if v.__class__ is str else reject()
    return payload


def create_lifecycle_policy_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not CreateLifecyclePolicyResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.lifecycle_policy_arn) is not None:
        payload["lifecyclePolicyArn"] = v if v.__class__ is str else reject()
    return payload


def delete_lifecycle_policy_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not DeleteLifecyclePolicyResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.lifecycle_policy_arn) is not None:
        payload["lifecyclePolicyArn"] = v if v.__class__ is str else reject()
    return payload


def lifecycle_execution_resource_action_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not LifecycleExecutionResourceAction:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.name) is not None:
        payload["name"] = (
            v
            if v.__class__ is str
            else v._value_
            if v.__class__ is LifecycleExecutionResourceActionName
            else reject()
        )
    if (v := obj.reason) is not None:
        payload["reason"] = v if v.__class__ is str else reject()
    return payload


def lifecycle_execution_resource_state_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not LifecycleExecutionResourceState:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.status) is not None:
        payload["status"] = (
            v
            if v.__class__ is str
            else v._value_
            if v.__class__ is LifecycleExecutionResourceStatus
            else reject()
        )
    if (v := obj.reason) is not None:
        payload["reason"] = v if v.__class__ is str else reject()
    return payload


def lifecycle_execution_resources_impacted_summary_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not LifecycleExecutionResourcesImpactedSummary:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.has_impacted_resources) is not None:
        payload["hasImpactedResources"] = v if v.__class__ is bool else reject()
    return payload


def lifecycle_execution_state_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not LifecycleExecutionState:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.status) is not None:
        payload["status"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is LifecycleExecutionStatus else reject()
        )
    if (v := obj.reason) is not None:
        payload["reason"] = v if v.__class__ is str else reject()
    return payload


def lifecycle_policy_summary_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not LifecyclePolicySummary:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.arn) is not None:
        payload["arn"] = v if v.__class__ is str else reject()
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
    if (v := obj.date_created) is not None:
        payload["dateCreated"] = timestamp_to_wire(v)
    if (v := obj.date_updated) is not None:
        payload["dateUpdated"] = timestamp_to_wire(v)
    if (v := obj.date_last_run) is not None:
        payload["dateLastRun"] = timestamp_to_wire(v)
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


def start_resource_state_update_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not StartResourceStateUpdateResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.lifecycle_execution_id) is not None:
        payload["lifecycleExecutionId"] = v if v.__class__ is str else reject()
    if (v := obj.resource_arn) is not None:
        payload["resourceArn"] = v if v.__class__ is str else reject()
    return payload


def update_lifecycle_policy_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not UpdateLifecyclePolicyResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.lifecycle_policy_arn) is not None:
        payload["lifecyclePolicyArn"] = v if v.__class__ is str else reject()
    return payload


def lifecycle_execution_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not LifecycleExecution:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.lifecycle_execution_id) is not None:
        payload["lifecycleExecutionId"] = v if v.__class__ is str else reject()
    if (v := obj.lifecycle_policy_arn) is not None:
        payload["lifecyclePolicyArn"] = v if v.__class__ is str else reject()
    if (v := obj.resources_impacted_summary) is not None:
        payload["resourcesImpactedSummary"] = lifecycle_execution_resources_impacted_summary_to_wire(v)
    if (v := obj.state) is not None:
        payload["state"] = lifecycle_execution_state_to_wire(v)
    if (v := obj.start_time) is not None:
        payload["startTime"] = timestamp_to_wire(v)
    if (v := obj.end_time) is not None:
        payload["endTime"] = timestamp_to_wire(v)
    return payload


def lifecycle_execution_snapshot_resource_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not LifecycleExecutionSnapshotResource:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.snapshot_id) is not None:
        payload["snapshotId"] = v if v.__class__ is str else reject()
    if (v := obj.state) is not None:
        payload["state"] = lifecycle_execution_resource_state_to_wire(v)
    return payload


def list_lifecycle_policies_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListLifecyclePoliciesResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := stored(obj, "lifecycle_policy_summary_list")) is not None and v is not UNSET:
        payload["lifecyclePolicySummaryList"] = (
            [lifecycle_policy_summary_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def get_lifecycle_execution_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetLifecycleExecutionResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.lifecycle_execution) is not None:
        payload["lifecycleExecution"] = lifecycle_execution_to_wire(v)
    return payload


def lifecycle_execution_resource_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not LifecycleExecutionResource:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.account_id) is not None:
        payload["accountId"] = v if v.__class__ is str else reject()
    if (v := obj.resource_id) is not None:
        payload["resourceId"] = v if v.__class__ is str else reject()
    if (v := obj.state) is not None:
        payload["state"] = lifecycle_execution_resource_state_to_wire(v)
    if (v := obj.action) is not None:
        payload["action"] = lifecycle_execution_resource_action_to_wire(v)
    if (v := obj.region) is not None:
        payload["region"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "snapshots")) is not None and v is not UNSET:
        payload["snapshots"] = (
            [lifecycle_execution_snapshot_resource_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := stored(obj, "image_uris")) is not None and v is not UNSET:
        payload["imageUris"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.start_time) is not None:
        payload["startTime"] = timestamp_to_wire(v)
    if (v := obj.end_time) is not None:
        payload["endTime"] = timestamp_to_wire(v)
    return payload


def list_lifecycle_executions_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListLifecycleExecutionsResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := stored(obj, "lifecycle_executions")) is not None and v is not UNSET:
        payload["lifecycleExecutions"] = (
            [lifecycle_execution_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def list_lifecycle_execution_resources_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListLifecycleExecutionResourcesResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.lifecycle_execution_id) is not None:
        payload["lifecycleExecutionId"] = v if v.__class__ is str else reject()
    if (v := obj.lifecycle_execution_state) is not None:
        payload["lifecycleExecutionState"] = lifecycle_execution_state_to_wire(v)
    if (v := stored(obj, "resources")) is not None and v is not UNSET:
        payload["resources"] = (
            [lifecycle_execution_resource_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def lifecycle_policy_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not LifecyclePolicy:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.arn) is not None:
        payload["arn"] = v if v.__class__ is str else reject()
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
    if (v := stored(obj, "policy_details")) is not None and v is not UNSET:
        payload["policyDetails"] = (
            [lifecycle_policy_detail_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := stored(obj, "resource_selection")) is not None and v is not UNSET:
        payload["resourceSelection"] = lifecycle_policy_resource_selection_to_wire(v)
    if (v := obj.date_created) is not None:
        payload["dateCreated"] = timestamp_to_wire(v)
    if (v := obj.date_updated) is not None:
        payload["dateUpdated"] = timestamp_to_wire(v)
    if (v := obj.date_last_run) is not None:
        payload["dateLastRun"] = timestamp_to_wire(v)
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


def get_lifecycle_policy_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetLifecyclePolicyResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.lifecycle_policy) is not None:
        payload["lifecyclePolicy"] = lifecycle_policy_to_wire(v)
    return payload


FUNCTIONS: dict[type[Any], Any] = {
    CancelLifecycleExecutionResponse: cancel_lifecycle_execution_response_to_wire,
    CreateLifecyclePolicyResponse: create_lifecycle_policy_response_to_wire,
    DeleteLifecyclePolicyResponse: delete_lifecycle_policy_response_to_wire,
    LifecycleExecutionResourceAction: lifecycle_execution_resource_action_to_wire,
    LifecycleExecutionResourceState: lifecycle_execution_resource_state_to_wire,
    LifecycleExecutionResourcesImpactedSummary: lifecycle_execution_resources_impacted_summary_to_wire,
    LifecycleExecutionState: lifecycle_execution_state_to_wire,
    LifecyclePolicySummary: lifecycle_policy_summary_to_wire,
    StartResourceStateUpdateResponse: start_resource_state_update_response_to_wire,
    UpdateLifecyclePolicyResponse: update_lifecycle_policy_response_to_wire,
    LifecycleExecution: lifecycle_execution_to_wire,
    LifecycleExecutionSnapshotResource: lifecycle_execution_snapshot_resource_to_wire,
    ListLifecyclePoliciesResponse: list_lifecycle_policies_response_to_wire,
    GetLifecycleExecutionResponse: get_lifecycle_execution_response_to_wire,
    LifecycleExecutionResource: lifecycle_execution_resource_to_wire,
    ListLifecycleExecutionsResponse: list_lifecycle_executions_response_to_wire,
    ListLifecycleExecutionResourcesResponse: list_lifecycle_execution_resources_response_to_wire,
    LifecyclePolicy: lifecycle_policy_to_wire,
    GetLifecyclePolicyResponse: get_lifecycle_policy_response_to_wire,
}
"""The function of each class."""
