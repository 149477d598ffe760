# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Components: objects of decoded JSON."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, members_of, new, reject
from imagebuilder_typed.conversion._incomplete import note_incomplete
from imagebuilder_typed.models.component import (
    Component,
    ComponentConfiguration,
    ComponentParameter,
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
    "make_component",
    "make_component_configuration",
    "make_component_parameter",
    "make_component_parameter_detail",
    "make_component_state",
    "make_component_summary",
    "make_component_version",
    "make_create_component_response",
    "make_delete_component_response",
    "make_get_component_policy_response",
    "make_get_component_response",
    "make_import_component_response",
    "make_list_component_build_versions_response",
    "make_list_components_response",
    "make_product_code_list_item",
    "make_put_component_policy_response",
]

component_status_of = members_of(ComponentStatus)
component_type_of = members_of(ComponentType)
platform_of = members_of(Platform)
product_code_type_of = members_of(ProductCodeType)

make_latest_version_references = load_later(
    "make_latest_version_references", "imagebuilder_typed.conversion._from_wire.shared", globals()
)


def make_component_parameter(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ComponentParameter)
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


def make_component_parameter_detail(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ComponentParameterDetail)
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


def make_component_state(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ComponentState)
    if (v := get("status")) is not None:
        obj.status = component_status_of[v]
    else:
        note_incomplete(obj)
    obj.reason = v if (v := get("reason")).__class__ is str or v is None else reject()
    return obj


def make_create_component_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(CreateComponentResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
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
    if (v := get("componentBuildVersionArn")).__class__ is str:
        obj.component_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.latest_version_references = (
        None if (v := get("latestVersionReferences")) is None else make_latest_version_references(v)
    )
    return obj


def make_delete_component_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(DeleteComponentResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("componentBuildVersionArn")).__class__ is str:
        obj.component_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_get_component_policy_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetComponentPolicyResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.policy = v if (v := get("policy")).__class__ is str or v is None else reject()
    return obj


def make_import_component_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ImportComponentResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
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
    if (v := get("componentBuildVersionArn")).__class__ is str:
        obj.component_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_product_code_list_item(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ProductCodeListItem)
    if (v := get("productCodeId")).__class__ is str:
        obj.product_code_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("productCodeType")) is not None:
        obj.product_code_type = product_code_type_of[v]
    else:
        note_incomplete(obj)
    return obj


def make_put_component_policy_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(PutComponentPolicyResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("componentArn")).__class__ is str:
        obj.component_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_component(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(Component)
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
        obj.type = component_type_of[v]
    else:
        note_incomplete(obj)
    if (v := get("platform")) is not None:
        obj.platform = platform_of[v]
    else:
        note_incomplete(obj)
    if (v := get("supportedOsVersions")) is not None:
        obj.supported_os_versions = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    obj.state = None if (v := get("state")) is None else make_component_state(v)
    if (v := get("parameters")) is not None:
        obj.parameters = (
            [make_component_parameter_detail(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := get("owner")).__class__ is str:
        obj.owner = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.data = v if (v := get("data")).__class__ is str or v is None else reject()
    obj.kms_key_id = v if (v := get("kmsKeyId")).__class__ is str or v is None else reject()
    obj.encrypted = v if (v := get("encrypted")).__class__ is bool or v is None else reject()
    if (v := get("dateCreated")).__class__ is str:
        obj.date_created = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("tags")) is not None:
        obj.tags = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    obj.publisher = v if (v := get("publisher")).__class__ is str or v is None else reject()
    obj.obfuscate = v if (v := get("obfuscate")).__class__ is bool or v is None else reject()
    if (v := get("productCodes")) is not None:
        obj.product_codes = (
            [make_product_code_list_item(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    return obj


def make_component_configuration(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ComponentConfiguration)
    if (v := get("componentArn")).__class__ is str:
        obj.component_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.parameters = (
        None
        if (v := get("parameters")) is None
        else (
            [make_component_parameter(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    return obj


def make_component_summary(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ComponentSummary)
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
    if (v := get("platform")) is not None:
        obj.platform = platform_of[v]
    else:
        note_incomplete(obj)
    if (v := get("supportedOsVersions")) is not None:
        obj.supported_os_versions = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    obj.state = None if (v := get("state")) is None else make_component_state(v)
    if (v := get("type")) is not None:
        obj.type = component_type_of[v]
    else:
        note_incomplete(obj)
    if (v := get("owner")).__class__ is str:
        obj.owner = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
    obj.change_description = v if (v := get("changeDescription")).__class__ is str or v is None else reject()
    if (v := get("dateCreated")).__class__ is str:
        obj.date_created = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("tags")) is not None:
        obj.tags = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    obj.publisher = v if (v := get("publisher")).__class__ is str or v is None else reject()
    obj.obfuscate = v if (v := get("obfuscate")).__class__ is bool or v is None else reject()
    return obj


def make_component_version(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ComponentVersion)
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
    if (v := get("platform")) is not None:
        obj.platform = platform_of[v]
    else:
        note_incomplete(obj)
    if (v := get("supportedOsVersions")) is not None:
        obj.supported_os_versions = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := get("type")) is not None:
        obj.type = component_type_of[v]
    else:
        note_incomplete(obj)
    if (v := get("owner")).__class__ is str:
        obj.owner = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("dateCreated")).__class__ is str:
        obj.date_created = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.status = None if (v := get("status")) is None else component_status_of[v]
    if (v := get("productCodes")) is not None:
        obj.product_codes = (
            [make_product_code_list_item(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    return obj


def make_get_component_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetComponentResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("component")) is not None:
        obj.component = make_component(v)
    else:
        note_incomplete(obj)
    obj.latest_version_references = (
        None if (v := get("latestVersionReferences")) is None else make_latest_version_references(v)
    )
    return obj


def make_list_component_build_versions_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListComponentBuildVersionsResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("componentSummaryList")) is not None:
        obj.component_summary_list = (
            [make_component_summary(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_list_components_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListComponentsResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("componentVersionList")) is not None:
        obj.component_version_list = (
            [make_component_version(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


FUNCTIONS: dict[type[Any], Any] = {
    ComponentParameter: make_component_parameter,
    ComponentParameterDetail: make_component_parameter_detail,
    ComponentState: make_component_state,
    CreateComponentResponse: make_create_component_response,
    DeleteComponentResponse: make_delete_component_response,
    GetComponentPolicyResponse: make_get_component_policy_response,
    ImportComponentResponse: make_import_component_response,
    ProductCodeListItem: make_product_code_list_item,
    PutComponentPolicyResponse: make_put_component_policy_response,
    Component: make_component,
    ComponentConfiguration: make_component_configuration,
    ComponentSummary: make_component_summary,
    ComponentVersion: make_component_version,
    GetComponentResponse: make_get_component_response,
    ListComponentBuildVersionsResponse: make_list_component_build_versions_response,
    ListComponentsResponse: make_list_components_response,
}
"""The function of each class."""
