# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Components: objects of decoded JSON."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, members_of, new, reject
from imagebuilder_typed.conversion._incomplete import note_incomplete
from imagebuilder_typed.models._base import new_client_token
from imagebuilder_typed.models.component import (
    ComponentFormat,
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
    "make_create_component_request",
    "make_delete_component_request",
    "make_get_component_policy_request",
    "make_get_component_request",
    "make_import_component_request",
    "make_list_component_build_versions_request",
    "make_list_components_request",
    "make_put_component_policy_request",
]

component_format_of = members_of(ComponentFormat)
component_type_of = members_of(ComponentType)
ownership_of = members_of(Ownership)
platform_of = members_of(Platform)

make_filter = load_later("make_filter", "imagebuilder_typed.conversion._requests_from_wire.shared", globals())


def make_delete_component_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(DeleteComponentRequest)
    if (v := get("componentBuildVersionArn")).__class__ is str:
        obj.component_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_get_component_policy_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetComponentPolicyRequest)
    if (v := get("componentArn")).__class__ is str:
        obj.component_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_get_component_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetComponentRequest)
    if (v := get("componentBuildVersionArn")).__class__ is str:
        obj.component_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_import_component_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ImportComponentRequest)
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
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
    obj.change_description = v if (v := get("changeDescription")).__class__ is str or v is None else reject()
    if (v := get("type")) is not None:
        obj.type = component_type_of[v]
    else:
        note_incomplete(obj)
    if (v := get("format")) is not None:
        obj.format = component_format_of[v]
    else:
        note_incomplete(obj)
    if (v := get("platform")) is not None:
        obj.platform = platform_of[v]
    else:
        note_incomplete(obj)
    obj.data = v if (v := get("data")).__class__ is str or v is None else reject()
    obj.uri = v if (v := get("uri")).__class__ is str or v is None else reject()
    obj.kms_key_id = v if (v := get("kmsKeyId")).__class__ is str or v is None else reject()
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
    return obj


def make_list_component_build_versions_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListComponentBuildVersionsRequest)
    obj.component_version_arn = (
        v if (v := get("componentVersionArn")).__class__ is str or v is None else reject()
    )
    obj.max_results = v if (v := get("maxResults")).__class__ is int or v is None else reject()
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_list_components_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListComponentsRequest)
    obj.owner = None if (v := get("owner")) is None else ownership_of[v]
    obj.filters = (
        None
        if (v := get("filters")) is None
        else ([make_filter(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject())
    )
    obj.by_name = v if (v := get("byName")).__class__ is bool or v is None else reject()
    obj.max_results = v if (v := get("maxResults")).__class__ is int or v is None else reject()
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_put_component_policy_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(PutComponentPolicyRequest)
    if (v := get("componentArn")).__class__ is str:
        obj.component_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("policy")).__class__ is str:
        obj.policy = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_create_component_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(CreateComponentRequest)
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
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
    obj.change_description = v if (v := get("changeDescription")).__class__ is str or v is None else reject()
    if (v := get("platform")) is not None:
        obj.platform = platform_of[v]
    else:
        note_incomplete(obj)
    obj.supported_os_versions = (
        None
        if (v := get("supportedOsVersions")) is None
        else (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    obj.data = v if (v := get("data")).__class__ is str or v is None else reject()
    obj.uri = v if (v := get("uri")).__class__ is str or v is None else reject()
    obj.kms_key_id = v if (v := get("kmsKeyId")).__class__ is str or v is None else reject()
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


FUNCTIONS: dict[type[Any], Any] = {
    DeleteComponentRequest: make_delete_component_request,
    GetComponentPolicyRequest: make_get_component_policy_request,
    GetComponentRequest: make_get_component_request,
    ImportComponentRequest: make_import_component_request,
    ListComponentBuildVersionsRequest: make_list_component_build_versions_request,
    ListComponentsRequest: make_list_components_request,
    PutComponentPolicyRequest: make_put_component_policy_request,
    CreateComponentRequest: make_create_component_request,
}
"""The function of each class."""
