# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Container recipes: objects of decoded JSON."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, members_of, new, reject
from imagebuilder_typed.conversion._incomplete import note_incomplete
from imagebuilder_typed.models._base import new_client_token
from imagebuilder_typed.models.container_recipe import (
    ContainerType,
    CreateContainerRecipeRequest,
    DeleteContainerRecipeRequest,
    GetContainerRecipePolicyRequest,
    GetContainerRecipeRequest,
    ListContainerRecipesRequest,
    PutContainerRecipePolicyRequest,
)
from imagebuilder_typed.models.shared import Ownership, Platform

__all__ = [
    "FUNCTIONS",
    "make_create_container_recipe_request",
    "make_delete_container_recipe_request",
    "make_get_container_recipe_policy_request",
    "make_get_container_recipe_request",
    "make_list_container_recipes_request",
    "make_put_container_recipe_policy_request",
]

container_type_of = members_of(ContainerType)
ownership_of = members_of(Ownership)
platform_of = members_of(Platform)

make_component_configuration = load_later(
    "make_component_configuration", "imagebuilder_typed.conversion._from_wire.component", globals()
)
make_filter = load_later("make_filter", "imagebuilder_typed.conversion._requests_from_wire.shared", globals())
make_instance_configuration = load_later(
    "make_instance_configuration", "imagebuilder_typed.conversion._from_wire.container_recipe", globals()
)
make_target_container_repository = load_later(
    "make_target_container_repository", "imagebuilder_typed.conversion._from_wire.shared", globals()
)


def make_delete_container_recipe_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(DeleteContainerRecipeRequest)
    if (v := get("containerRecipeArn")).__class__ is str:
        obj.container_recipe_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_get_container_recipe_policy_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetContainerRecipePolicyRequest)
    if (v := get("containerRecipeArn")).__class__ is str:
        obj.container_recipe_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_get_container_recipe_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetContainerRecipeRequest)
    if (v := get("containerRecipeArn")).__class__ is str:
        obj.container_recipe_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_list_container_recipes_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListContainerRecipesRequest)
    obj.owner = None if (v := get("owner")) is None else ownership_of[v]
    obj.filters = (
        None
        if (v := get("filters")) is None
        else ([make_filter(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject())
    )
    obj.max_results = v if (v := get("maxResults")).__class__ is int or v is None else reject()
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_put_container_recipe_policy_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(PutContainerRecipePolicyRequest)
    if (v := get("containerRecipeArn")).__class__ is str:
        obj.container_recipe_arn = v
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


def make_create_container_recipe_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(CreateContainerRecipeRequest)
    if (v := get("containerType")) is not None:
        obj.container_type = container_type_of[v]
    else:
        note_incomplete(obj)
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
    obj.instance_configuration = (
        None if (v := get("instanceConfiguration")) is None else make_instance_configuration(v)
    )
    obj.dockerfile_template_data = (
        v if (v := get("dockerfileTemplateData")).__class__ is str or v is None else reject()
    )
    obj.dockerfile_template_uri = (
        v if (v := get("dockerfileTemplateUri")).__class__ is str or v is None else reject()
    )
    obj.platform_override = None if (v := get("platformOverride")) is None else platform_of[v]
    obj.image_os_version_override = (
        v if (v := get("imageOsVersionOverride")).__class__ is str or v is None else reject()
    )
    if (v := get("parentImage")).__class__ is str:
        obj.parent_image = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
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
    if (v := get("targetRepository")) is not None:
        obj.target_repository = make_target_container_repository(v)
    else:
        note_incomplete(obj)
    obj.kms_key_id = v if (v := get("kmsKeyId")).__class__ is str or v is None else reject()
    obj.client_token = (
        new_client_token() if (v := get("clientToken")) is None else (v if v.__class__ is str else reject())
    )
    obj.dry_run = v if (v := get("dryRun")).__class__ is bool or v is None else reject()
    return obj


FUNCTIONS: dict[type[Any], Any] = {
    DeleteContainerRecipeRequest: make_delete_container_recipe_request,
    GetContainerRecipePolicyRequest: make_get_container_recipe_policy_request,
    GetContainerRecipeRequest: make_get_container_recipe_request,
    ListContainerRecipesRequest: make_list_container_recipes_request,
    PutContainerRecipePolicyRequest: make_put_container_recipe_policy_request,
    CreateContainerRecipeRequest: make_create_container_recipe_request,
}
"""The function of each class."""
