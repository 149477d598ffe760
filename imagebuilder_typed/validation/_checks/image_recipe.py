# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Image recipes: whether requests keep to the rules of the API."""
# ruff: noqa: SIM103  # all fields are checked in one form, the last one too

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, members_of
from imagebuilder_typed.models.component import ComponentConfiguration
from imagebuilder_typed.models.image_recipe import (
    AdditionalInstanceConfiguration,
    CreateImageRecipeRequest,
    DeleteImageRecipeRequest,
    GetImageRecipePolicyRequest,
    GetImageRecipeRequest,
    ListImageRecipesRequest,
    PutImageRecipePolicyRequest,
    SystemsManagerAgent,
)
from imagebuilder_typed.models.shared import Ownership
from imagebuilder_typed.validation._check_parts import is_utf8, search_for

__all__ = [
    "ARN_FIELDS",
    "FUNCTIONS",
    "is_valid_additional_instance_configuration",
    "is_valid_create_image_recipe_request",
    "is_valid_delete_image_recipe_request",
    "is_valid_get_image_recipe_policy_request",
    "is_valid_get_image_recipe_request",
    "is_valid_list_image_recipes_request",
    "is_valid_put_image_recipe_policy_request",
    "is_valid_systems_manager_agent",
]

ownership_of = members_of(Ownership)

is_valid_component_configuration = load_later(
    "is_valid_component_configuration", "imagebuilder_typed.validation._checks.component", globals()
)
is_valid_filter = load_later("is_valid_filter", "imagebuilder_typed.validation._checks.shared", globals())
is_valid_instance_block_device_mapping = load_later(
    "is_valid_instance_block_device_mapping", "imagebuilder_typed.validation._checks.shared", globals()
)

matches_ami_watermark_name = search_for(
    r"^[A-Za-z0-9()\[\]./'@_\-][A-Za-z0-9 ()\[\]./'@_\-]{1,126}[A-Za-z0-9()\[\]./'@_\-]\Z",
    globals(),
    "matches_ami_watermark_name",
)
matches_image_recipe_arn = search_for(
    r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-recipe/[a-z0-9-_]+/(?:[0-9]+|x)\.(?:[0-9]+|x)\.(?:[0-9]+|x)\Z",
    globals(),
    "matches_image_recipe_arn",
)
matches_resource_name = search_for(
    r"^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]\Z", globals(), "matches_resource_name"
)
matches_tag_key = search_for(r"^(?!aws:)[a-zA-Z0-9\s_.:/=+\-@]*\Z", globals(), "matches_tag_key")
matches_user_data_override = search_for(
    r"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?\Z",
    globals(),
    "matches_user_data_override",
)
matches_wildcard_version_number = search_for(
    r"^(?:[0-9]+|x)\.(?:[0-9]+|x)\.(?:[0-9]+|x)\Z", globals(), "matches_wildcard_version_number"
)


def is_valid_delete_image_recipe_request(obj: Any) -> bool:
    if obj.__class__ is not DeleteImageRecipeRequest:
        return False
    v: Any
    v = obj.image_recipe_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_recipe_arn(v)):
        return False
    return True


def is_valid_get_image_recipe_policy_request(obj: Any) -> bool:
    if obj.__class__ is not GetImageRecipePolicyRequest:
        return False
    v: Any
    v = obj.image_recipe_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_recipe_arn(v)):
        return False
    return True


def is_valid_get_image_recipe_request(obj: Any) -> bool:
    if obj.__class__ is not GetImageRecipeRequest:
        return False
    v: Any
    v = obj.image_recipe_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_recipe_arn(v)):
        return False
    return True


def is_valid_list_image_recipes_request(obj: Any) -> bool:
    if obj.__class__ is not ListImageRecipesRequest:
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
    v = obj.max_results
    if v is not None and not (v.__class__ is int and 1 <= v <= 100):
        return False
    v = obj.next_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 65535 and (v.isascii() or is_utf8(v))):
        return False
    return True


def is_valid_put_image_recipe_policy_request(obj: Any) -> bool:
    if obj.__class__ is not PutImageRecipePolicyRequest:
        return False
    v: Any
    v = obj.image_recipe_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_recipe_arn(v)):
        return False
    v = obj.policy
    if not (v.__class__ is str and 1 <= len(v) <= 30000 and (v.isascii() or is_utf8(v))):
        return False
    return True


def is_valid_systems_manager_agent(obj: Any) -> bool:
    if obj.__class__ is not SystemsManagerAgent:
        return False
    v: Any
    v = obj.uninstall_after_build
    if v is not None and v.__class__ is not bool:
        return False
    return True


def is_valid_additional_instance_configuration(obj: Any) -> bool:
    if obj.__class__ is not AdditionalInstanceConfiguration:
        return False
    v: Any
    v = obj.systems_manager_agent
    if v is not None and not is_valid_systems_manager_agent(v):
        return False
    v = obj.user_data_override
    if v is not None and not (
        v.__class__ is str
        and 1 <= len(v) <= 21847
        and (v.isascii() or is_utf8(v))
        and matches_user_data_override(v)
    ):
        return False
    return True


def is_valid_create_image_recipe_request(obj: Any) -> bool:
    if obj.__class__ is not CreateImageRecipeRequest:
        return False
    v: Any
    v = obj.name
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_resource_name(v)):
        return False
    v = obj.description
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.semantic_version
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_wildcard_version_number(v)):
        return False
    v = obj.components
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and len(v) >= 1
        and not [1 for e1 in v if not is_valid_component_configuration(e1)]
    ):
        return False
    v = obj.parent_image
    if not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.block_device_mappings
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and not [1 for e1 in v if not is_valid_instance_block_device_mapping(e1)]
    ):
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
    v = obj.working_directory
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.additional_instance_configuration
    if v is not None and not is_valid_additional_instance_configuration(v):
        return False
    v = obj.ami_tags
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
    v = obj.ami_watermarks
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and 1 <= len(v) <= 5
        and not [
            1
            for e1 in v
            if not (
                e1.__class__ is str
                and 3 <= len(e1) <= 128
                and (e1.isascii() or is_utf8(e1))
                and matches_ami_watermark_name(e1)
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
    return True


FUNCTIONS: dict[type[Any], Any] = {
    DeleteImageRecipeRequest: is_valid_delete_image_recipe_request,
    GetImageRecipePolicyRequest: is_valid_get_image_recipe_policy_request,
    GetImageRecipeRequest: is_valid_get_image_recipe_request,
    ListImageRecipesRequest: is_valid_list_image_recipes_request,
    PutImageRecipePolicyRequest: is_valid_put_image_recipe_policy_request,
    SystemsManagerAgent: is_valid_systems_manager_agent,
    AdditionalInstanceConfiguration: is_valid_additional_instance_configuration,
    CreateImageRecipeRequest: is_valid_create_image_recipe_request,
}
"""The check of each class."""

ARN_FIELDS: dict[type[Any], tuple[tuple[str, type[Any] | None], ...]] = {
    DeleteImageRecipeRequest: (("image_recipe_arn", None),),
    GetImageRecipePolicyRequest: (("image_recipe_arn", None),),
    GetImageRecipeRequest: (("image_recipe_arn", None),),
    PutImageRecipePolicyRequest: (("image_recipe_arn", None),),
    CreateImageRecipeRequest: (("components", ComponentConfiguration),),
}
"""The fields that take nothing but ARNs of Image Builder (None), or objects with such fields (their class)."""
