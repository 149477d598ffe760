# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Components: JSON of objects."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, reject, stored
from imagebuilder_typed.models._base import UNSET
from imagebuilder_typed.models.component import (
    Component,
    ComponentParameterDetail,
    ComponentState,
    ComponentStatus,
    ComponentSummary,
    ComponentType,
    ComponentVersion,
    CreateComponentResponse,
    DeleteComponentResponse,
    GetComponentPolicyResponse,
    GetComponentResponse,
    ImportComponentResponse,
    ListComponentBuildVersionsResponse,
    ListComponentsResponse,
    ProductCodeListItem,
    ProductCodeType,
    PutComponentPolicyResponse,
)
from imagebuilder_typed.models.shared import Platform

__all__ = [
    "FUNCTIONS",
    "component_parameter_detail_to_wire",
    "component_state_to_wire",
    "component_summary_to_wire",
    "component_to_wire",
    "component_version_to_wire",
    "create_component_response_to_wire",
    "delete_component_response_to_wire",
    "get_component_policy_response_to_wire",
    "get_component_response_to_wire",
    "import_component_response_to_wire",
    "list_component_build_versions_response_to_wire",
    "list_components_response_to_wire",
    "product_code_list_item_to_wire",
    "put_component_policy_response_to_wire",
]

latest_version_references_to_wire = load_later(
    "latest_version_references_to_wire", "imagebuilder_typed.conversion._answers_to_wire.shared", globals()
)


def component_parameter_detail_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ComponentParameterDetail:
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


def component_state_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ComponentState:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.status) is not None:
        payload["status"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is ComponentStatus else reject()
        )
    if (v := obj.reason) is not None:
        payload["reason"] = v if v.__class__ is str else reject()
    return payload


def create_component_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not CreateComponentResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.component_build_version_arn) is not None:
        payload["componentBuildVersionArn"] = v if v.__class__ is str else reject()
    if (v := obj.latest_version_references) is not None:
        payload["latestVersionReferences"] = latest_version_references_to_wire(v)
    return payload


def delete_component_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not DeleteComponentResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.component_build_version_arn) is not None:
        payload["componentBuildVersionArn"] = v if v.__class__ is str else reject()
    return payload


def get_component_policy_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetComponentPolicyResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.policy) is not None:
        payload["policy"] = v if v.__class__ is str else reject()
    return payload


def import_component_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ImportComponentResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.component_build_version_arn) is not None:
        payload["componentBuildVersionArn"] = v if v.__class__ is str else reject()
    return payload


def product_code_list_item_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ProductCodeListItem:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.product_code_id) is not None:
        payload["productCodeId"] = v if v.__class__ is str else reject()
    if (v := obj.product_code_type) is not None:
        payload["productCodeType"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is ProductCodeType else reject()
        )
    return payload


def put_component_policy_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not PutComponentPolicyResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.component_arn) is not None:
        payload["componentArn"] = v if v.__class__ is str else reject()
    return payload


def component_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not Component:
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
        payload["type"] = v if v.__class__ is str else v._value_ if v.__class__ is ComponentType else reject()
    if (v := obj.platform) is not None:
        payload["platform"] = v if v.__class__ is str else v._value_ if v.__class__ is Platform else reject()
    if (v := stored(obj, "supported_os_versions")) is not None and v is not UNSET:
        payload["supportedOsVersions"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.state) is not None:
        payload["state"] = component_state_to_wire(v)
    if (v := stored(obj, "parameters")) is not None and v is not UNSET:
        payload["parameters"] = (
            [component_parameter_detail_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.owner) is not None:
        payload["owner"] = v if v.__class__ is str else reject()
    if (v := obj.data) is not None:
        payload["data"] = v if v.__class__ is str else reject()
    if (v := obj.kms_key_id) is not None:
        payload["kmsKeyId"] = v if v.__class__ is str else reject()
    if (v := obj.encrypted) is not None:
        payload["encrypted"] = v if v.__class__ is bool else reject()
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
    if (v := obj.publisher) is not None:
        payload["publisher"] = v if v.__class__ is str else reject()
    if (v := obj.obfuscate) is not None:
        payload["obfuscate"] = v if v.__class__ is bool else reject()
    if (v := stored(obj, "product_codes")) is not None and v is not UNSET:
        payload["productCodes"] = (
            [product_code_list_item_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    return payload


def component_summary_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ComponentSummary:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.arn) is not None:
        payload["arn"] = v if v.__class__ is str else reject()
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.version) is not None:
        payload["version"] = v if v.__class__ is str else reject()
    if (v := obj.platform) is not None:
        payload["platform"] = v if v.__class__ is str else v._value_ if v.__class__ is Platform else reject()
    if (v := stored(obj, "supported_os_versions")) is not None and v is not UNSET:
        payload["supportedOsVersions"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.state) is not None:
        payload["state"] = component_state_to_wire(v)
    if (v := obj.type) is not None:
        payload["type"] = v if v.__class__ is str else v._value_ if v.__class__ is ComponentType else reject()
    if (v := obj.owner) is not None:
        payload["owner"] = v if v.__class__ is str else reject()
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
    if (v := obj.change_description) is not None:
        payload["changeDescription"] = v if v.__class__ is str else reject()
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
    if (v := obj.publisher) is not None:
        payload["publisher"] = v if v.__class__ is str else reject()
    if (v := obj.obfuscate) is not None:
        payload["obfuscate"] = v if v.__class__ is bool else reject()
    return payload


def component_version_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ComponentVersion:
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
    if (v := obj.platform) is not None:
        payload["platform"] = v if v.__class__ is str else v._value_ if v.__class__ is Platform else reject()
    if (v := stored(obj, "supported_os_versions")) is not None and v is not UNSET:
        payload["supportedOsVersions"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.type) is not None:
        payload["type"] = v if v.__class__ is str else v._value_ if v.__class__ is ComponentType else reject()
    if (v := obj.owner) is not None:
        payload["owner"] = v if v.__class__ is str else reject()
    if (v := obj.date_created) is not None:
        payload["dateCreated"] = v if v.__class__ is str else reject()
    if (v := obj.status) is not None:
        payload["status"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is ComponentStatus else reject()
        )
    if (v := stored(obj, "product_codes")) is not None and v is not UNSET:
        payload["productCodes"] = (
            [product_code_list_item_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    return payload


def get_component_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetComponentResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.component) is not None:
        payload["component"] = component_to_wire(v)
    if (v := obj.latest_version_references) is not None:
        payload["latestVersionReferences"] = latest_version_references_to_wire(v)
    return payload


def list_component_build_versions_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListComponentBuildVersionsResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "component_summary_list")) is not None and v is not UNSET:
        payload["componentSummaryList"] = (
            [component_summary_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def list_components_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListComponentsResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "component_version_list")) is not None and v is not UNSET:
        payload["componentVersionList"] = (
            [component_version_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


FUNCTIONS: dict[type[Any], Any] = {
    ComponentParameterDetail: component_parameter_detail_to_wire,
    ComponentState: component_state_to_wire,
    CreateComponentResponse: create_component_response_to_wire,
    DeleteComponentResponse: delete_component_response_to_wire,
    GetComponentPolicyResponse: get_component_policy_response_to_wire,
    ImportComponentResponse: import_component_response_to_wire,
    ProductCodeListItem: product_code_list_item_to_wire,
    PutComponentPolicyResponse: put_component_policy_response_to_wire,
    Component: component_to_wire,
    ComponentSummary: component_summary_to_wire,
    ComponentVersion: component_version_to_wire,
    GetComponentResponse: get_component_response_to_wire,
    ListComponentBuildVersionsResponse: list_component_build_versions_response_to_wire,
    ListComponentsResponse: list_components_response_to_wire,
}
"""The function of each class."""
