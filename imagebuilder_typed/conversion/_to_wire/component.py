# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Components: JSON of objects."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, reject
from imagebuilder_typed.models.component import (
    ComponentConfiguration,
    ComponentFormat,
    ComponentParameter,
    ComponentType,
    CreateComponentRequest,
    DeleteComponentRequest,
    GetComponentPolicyRequest,
    GetComponentRequest,
    ImportComponentRequest,
    ListComponentBuildVersionsRequest,
    ListComponentsRequest,
    PutComponentPolicyRequest,
)
from imagebuilder_typed.models.shared import Ownership, Platform

__all__ = [
    "FUNCTIONS",
    "component_configuration_to_wire",
    "component_parameter_to_wire",
    "create_component_request_to_wire",
    "delete_component_request_to_wire",
    "get_component_policy_request_to_wire",
    "get_component_request_to_wire",
    "import_component_request_to_wire",
    "list_component_build_versions_request_to_wire",
    "list_components_request_to_wire",
    "put_component_policy_request_to_wire",
]

filter_to_wire = load_later("filter_to_wire", "imagebuilder_typed.conversion._to_wire.shared", globals())


def component_parameter_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ComponentParameter:
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


def delete_component_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not DeleteComponentRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.component_build_version_arn) is not None:
        payload["componentBuildVersionArn"] = v if v.__class__ is str else reject()
    return payload


def get_component_policy_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetComponentPolicyRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.component_arn) is not None:
        payload["componentArn"] = v if v.__class__ is str else reject()
    return payload


def get_component_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetComponentRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.component_build_version_arn) is not None:
        payload["componentBuildVersionArn"] = v if v.__class__ is str else reject()
    return payload


def import_component_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ImportComponentRequest:
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
    if (v := obj.type) is not None:
        payload["type"] = v if v.__class__ is str else v._value_ if v.__class__ is ComponentType else reject()
    if (v := obj.format) is not None:
        payload["format"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is ComponentFormat else reject()
        )
    if (v := obj.platform) is not None:
        payload["platform"] = v if v.__class__ is str else v._value_ if v.__class__ is Platform else reject()
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
    return payload


def list_component_build_versions_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListComponentBuildVersionsRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.component_version_arn) is not None:
        payload["componentVersionArn"] = v if v.__class__ is str else reject()
    if (v := obj.max_results) is not None:
        payload["maxResults"] = v if v.__class__ is int else reject()
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def list_components_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListComponentsRequest:
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


def put_component_policy_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not PutComponentPolicyRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.component_arn) is not None:
        payload["componentArn"] = v if v.__class__ is str else reject()
    if (v := obj.policy) is not None:
        payload["policy"] = v if v.__class__ is str else reject()
    return payload


def component_configuration_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ComponentConfiguration:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.component_arn) is not None:
        payload["componentArn"] = v if v.__class__ is str else reject()
    if (v := obj.parameters) is not None:
        payload["parameters"] = (
            [component_parameter_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    return payload


def create_component_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not CreateComponentRequest:
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
    if (v := obj.platform) is not None:
        payload["platform"] = v if v.__class__ is str else v._value_ if v.__class__ is Platform else reject()
    if (v := obj.supported_os_versions) is not None:
        payload["supportedOsVersions"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
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
    if (v := obj.dry_run) is not None:
        payload["dryRun"] = v if v.__class__ is bool else reject()
    return payload


FUNCTIONS: dict[type[Any], Any] = {
    ComponentParameter: component_parameter_to_wire,
    DeleteComponentRequest: delete_component_request_to_wire,
    GetComponentPolicyRequest: get_component_policy_request_to_wire,
    GetComponentRequest: get_component_request_to_wire,
    ImportComponentRequest: import_component_request_to_wire,
    ListComponentBuildVersionsRequest: list_component_build_versions_request_to_wire,
    ListComponentsRequest: list_components_request_to_wire,
    PutComponentPolicyRequest: put_component_policy_request_to_wire,
    ComponentConfiguration: component_configuration_to_wire,
    CreateComponentRequest: create_component_request_to_wire,
}
"""The function of each class."""
