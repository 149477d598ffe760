# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Image recipes: objects of decoded JSON."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, members_of, new, reject
from imagebuilder_typed.conversion._incomplete import note_incomplete
from imagebuilder_typed.models._base import new_client_token
from imagebuilder_typed.models.image_recipe import (
    CreateImageRecipeRequest,
    DeleteImageRecipeRequest,
    GetImageRecipePolicyRequest,
    GetImageRecipeRequest,
    ListImageRecipesRequest,
    PutImageRecipePolicyRequest,
)
from imagebuilder_typed.models.shared import Ownership

__all__ = [
    "FUNCTIONS",
    "make_create_image_recipe_request",
    "make_delete_image_recipe_request",
    "make_get_image_recipe_policy_request",
    "make_get_image_recipe_request",
    "make_list_image_recipes_request",
    "make_put_image_recipe_policy_request",
]

ownership_of = members_of(Ownership)

make_additional_instance_configuration = load_later(
    "make_additional_instance_configuration",
    "imagebuilder_typed.conversion._from_wire.image_recipe",
    globals(),
)
make_component_configuration = load_later(
    "make_component_configuration", "imagebuilder_typed.conversion._from_wire.component", globals()
)
make_filter = load_later("make_filter", "imagebuilder_typed.conversion._requests_from_wire.shared", globals())
make_instance_block_device_mapping = load_later(
    "make_instance_block_device_mapping", "imagebuilder_typed.conversion._from_wire.shared", globals()
)


def make_delete_image_recipe_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(DeleteImageRecipeRequest)
    if (v := get("imageRecipeArn")).__class__ is str:
        obj.image_recipe_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_get_image_recipe_policy_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetImageRecipePolicyRequest)
    if (v := get("imageRecipeArn")).__class__ is str:
        obj.image_recipe_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_get_image_recipe_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetImageRecipeRequest)
    if (v := get("imageRecipeArn")).__class__ is str:
        obj.image_recipe_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_list_image_recipes_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListImageRecipesRequest)
    obj.owner = None if (v := get("owner")) is None else ownership_of[v]
    obj.filters = (
        None
        if (v := get("filters")) is None
        else ([make_filter(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject())
    )
    obj.max_results = v if (v := get("maxResults")).__class__ is int or v is None else reject()
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_put_image_recipe_policy_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(PutImageRecipePolicyRequest)
    if (v := get("imageRecipeArn")).__class__ is str:
        obj.image_recipe_arn = v
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


def make_create_image_recipe_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(CreateImageRecipeRequest)
    if (v := get("name")).__class__ is str:
        obj.name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
    if (v := get("semanticVersion")).__class__ is str:
        obj.semantic_version = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.components = (
        None
        if (v := get("components")) is None
        else (
            [make_component_configuration(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    if (v := get("parentImage")).__class__ is str:
        obj.parent_image = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.block_device_mappings = (
        None
        if (v := get("blockDeviceMappings")) is None
        else (
            [make_instance_block_device_mapping(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
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
    obj.working_directory = v if (v := get("workingDirectory")).__class__ is str or v is None else reject()
    obj.additional_instance_configuration = (
        None
        if (v := get("additionalInstanceConfiguration")) is None
        else make_additional_instance_configuration(v)
    )
    obj.ami_tags = (
        None
        if (v := get("amiTags")) is None
        else (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    )
    obj.ami_watermarks = (
        None
        if (v := get("amiWatermarks")) is None
        else (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    obj.client_token = (
        new_client_token() if (v := get("clientToken")) is None else (v if v.__class__ is str else reject())
    )
    obj.dry_run = v if (v := get("dryRun")).__class__ is bool or v is None else reject()
    return obj


FUNCTIONS: dict[type[Any], Any] = {
    DeleteImageRecipeRequest: make_delete_image_recipe_request,
    GetImageRecipePolicyRequest: make_get_image_recipe_policy_request,
    GetImageRecipeRequest: make_get_image_recipe_request,
    ListImageRecipesRequest: make_list_image_recipes_request,
    PutImageRecipePolicyRequest: make_put_image_recipe_policy_request,
    CreateImageRecipeRequest: make_create_image_recipe_request,
}
"""The function of each class."""
