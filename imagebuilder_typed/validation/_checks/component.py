# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Components: whether requests keep to the rules of the API."""
# ruff: noqa: SIM103  # all fields are checked in one form, the last one too

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, members_of
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
from imagebuilder_typed.validation._check_parts import breaks_relation, is_utf8, search_for

__all__ = [
    "ARN_FIELDS",
    "FUNCTIONS",
    "is_valid_component_configuration",
    "is_valid_component_parameter",
    "is_valid_create_component_request",
    "is_valid_delete_component_request",
    "is_valid_get_component_policy_request",
    "is_valid_get_component_request",
    "is_valid_import_component_request",
    "is_valid_list_component_build_versions_request",
    "is_valid_list_components_request",
    "is_valid_put_component_policy_request",
]

component_format_of = members_of(ComponentFormat)
component_type_of = members_of(ComponentType)
ownership_of = members_of(Ownership)
platform_of = members_of(Platform)

is_valid_filter = load_later("is_valid_filter", "imagebuilder_typed.validation._checks.shared", globals())

matches_component_build_version_arn = search_for(
    r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):component/[a-z0-9-_]+/[0-9]+\.[0-9]+\.[0-9]+/[0-9]+\Z",
    globals(),
    "matches_component_build_version_arn",
)
matches_component_version_arn = search_for(
    r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):component/[a-z0-9-_]+/[0-9]+\.[0-9]+\.[0-9]+\Z",
    globals(),
    "matches_component_version_arn",
)
matches_component_version_arn_or_build_version_arn = search_for(
    r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):component/[a-z0-9-_]+/(?:(?:([0-9]+|x)\.([0-9]+|x)\.([0-9]+|x))|(?:[0-9]+\.[0-9]+\.[0-9]+/[0-9]+))\Z",
    globals(),
    "matches_component_version_arn_or_build_version_arn",
)
matches_resource_name = search_for(
    r"^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]\Z", globals(), "matches_resource_name"
)
matches_tag_key = search_for(r"^(?!aws:)[a-zA-Z0-9\s_.:/=+\-@]*\Z", globals(), "matches_tag_key")
matches_version_number = search_for(r"^[0-9]+\.[0-9]+\.[0-9]+\Z", globals(), "matches_version_number")


def is_valid_component_parameter(obj: Any) -> bool:
    if obj.__class__ is not ComponentParameter:
        return False
    v: Any
    v = obj.name
    if not (v.__class__ is str and 1 <= len(v) <= 256 and (v.isascii() or is_utf8(v)) and v.strip("\0")):
        return False
    v = obj.value
    if not (
        (v.__class__ is list or v.__class__ is tuple)
        and not [1 for e1 in v if not (e1.__class__ is str and (e1.isascii() or is_utf8(e1)))]
    ):
        return False
    return True


def is_valid_delete_component_request(obj: Any) -> bool:
    if obj.__class__ is not DeleteComponentRequest:
        return False
    v: Any
    v = obj.component_build_version_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_component_build_version_arn(v)):
        return False
    return True


def is_valid_get_component_policy_request(obj: Any) -> bool:
    if obj.__class__ is not GetComponentPolicyRequest:
        return False
    v: Any
    v = obj.component_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_component_build_version_arn(v)):
        return False
    return True


def is_valid_get_component_request(obj: Any) -> bool:
    if obj.__class__ is not GetComponentRequest:
        return False
    v: Any
    v = obj.component_build_version_arn
    if not (
        v.__class__ is str
        and (v.isascii() or is_utf8(v))
        and matches_component_version_arn_or_build_version_arn(v)
    ):
        return False
    return True


def is_valid_import_component_request(obj: Any) -> bool:
    if obj.__class__ is not ImportComponentRequest:
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
    v = obj.type
    if not (v.__class__ is ComponentType or v in component_type_of):
        return False
    v = obj.format
    if not (v.__class__ is ComponentFormat or v in component_format_of):
        return False
    v = obj.platform
    if not (v.__class__ is Platform or v in platform_of):
        return False
    v = obj.data
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
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
    return not breaks_relation("ImportComponentRequest", obj)


def is_valid_list_component_build_versions_request(obj: Any) -> bool:
    if obj.__class__ is not ListComponentBuildVersionsRequest:
        return False
    v: Any
    v = obj.component_version_arn
    if v is not None and not (
        v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_component_version_arn(v)
    ):
        return False
    v = obj.max_results
    if v is not None and not (v.__class__ is int and 1 <= v <= 100):
        return False
    v = obj.next_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 65535 and (v.isascii() or is_utf8(v))):
        return False
    return True


def is_valid_list_components_request(obj: Any) -> bool:
    if obj.__class__ is not ListComponentsRequest:
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
    return not breaks_relation("ListComponentsRequest", obj)


def is_valid_put_component_policy_request(obj: Any) -> bool:
    if obj.__class__ is not PutComponentPolicyRequest:
        return False
    v: Any
    v = obj.component_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_component_build_version_arn(v)):
        return False
    v = obj.policy
    if not (v.__class__ is str and 1 <= len(v) <= 30000 and (v.isascii() or is_utf8(v))):
        return False
    return True


def is_valid_component_configuration(obj: Any) -> bool:
    if obj.__class__ is not ComponentConfiguration:
        return False
    v: Any
    v = obj.component_arn
    if not (
        v.__class__ is str
        and (v.isascii() or is_utf8(v))
        and matches_component_version_arn_or_build_version_arn(v)
    ):
        return False
    v = obj.parameters
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and len(v) >= 1
        and not [1 for e1 in v if not is_valid_component_parameter(e1)]
    ):
        return False
    return True


def is_valid_create_component_request(obj: Any) -> bool:
    if obj.__class__ is not CreateComponentRequest:
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
    v = obj.platform
    if not (v.__class__ is Platform or v in platform_of):
        return False
    v = obj.supported_os_versions
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and 1 <= len(v) <= 25
        and not [
            1 for e1 in v if not (e1.__class__ is str and len(e1) >= 1 and (e1.isascii() or is_utf8(e1)))
        ]
    ):
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
    v = obj.dry_run
    if v is not None and v.__class__ is not bool:
        return False
    return not breaks_relation("CreateComponentRequest", obj)


FUNCTIONS: dict[type[Any], Any] = {
    ComponentParameter: is_valid_component_parameter,
    DeleteComponentRequest: is_valid_delete_component_request,
    GetComponentPolicyRequest: is_valid_get_component_policy_request,
    GetComponentRequest: is_valid_get_component_request,
    ImportComponentRequest: is_valid_import_component_request,
    ListComponentBuildVersionsRequest: is_valid_list_component_build_versions_request,
    ListComponentsRequest: is_valid_list_components_request,
    PutComponentPolicyRequest: is_valid_put_component_policy_request,
    ComponentConfiguration: is_valid_component_configuration,
    CreateComponentRequest: is_valid_create_component_request,
}
"""The check of each class."""

ARN_FIELDS: dict[type[Any], tuple[tuple[str, type[Any] | None], ...]] = {
    DeleteComponentRequest: (("component_build_version_arn", None),),
    GetComponentPolicyRequest: (("component_arn", None),),
    GetComponentRequest: (("component_build_version_arn", None),),
    ListComponentBuildVersionsRequest: (("component_version_arn", None),),
    PutComponentPolicyRequest: (("component_arn", None),),
    ComponentConfiguration: (("component_arn", None),),
}
"""The fields that take nothing but ARNs of Image Builder (None), or objects with such fields (their class)."""
