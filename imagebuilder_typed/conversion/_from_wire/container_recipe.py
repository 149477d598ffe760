# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Container recipes: objects of decoded JSON."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, members_of, new, reject
from imagebuilder_typed.conversion._incomplete import note_incomplete
from imagebuilder_typed.models.container_recipe import (
    ContainerRecipe,
    ContainerRecipeSummary,
    ContainerType,
    CreateContainerRecipeResponse,
    DeleteContainerRecipeResponse,
    GetContainerRecipePolicyResponse,
    GetContainerRecipeResponse,
    InstanceConfiguration,
    ListContainerRecipesResponse,
    PutContainerRecipePolicyResponse,
)
from imagebuilder_typed.models.shared import Platform

__all__ = [
    "FUNCTIONS",
    "make_container_recipe",
    "make_container_recipe_summary",
    "make_create_container_recipe_response",
    "make_delete_container_recipe_response",
    "make_get_container_recipe_policy_response",
    "make_get_container_recipe_response",
    "make_instance_configuration",
    "make_list_container_recipes_response",
    "make_put_container_recipe_policy_response",
]

container_type_of = members_of(ContainerType)
platform_of = members_of(Platform)

make_component_configuration = load_later(
    "make_component_configuration", "imagebuilder_typed.conversion._from_wire.component", globals()
)
make_instance_block_device_mapping = load_later(
    "make_instance_block_device_mapping", "imagebuilder_typed.conversion._from_wire.shared", globals()
)
make_latest_version_references = load_later(
    "make_latest_version_references", "imagebuilder_typed.conversion._from_wire.shared", globals()
)
make_target_container_repository = load_later(
    "make_target_container_repository", "imagebuilder_typed.conversion._from_wire.shared", globals()
)


def make_container_recipe_summary(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ContainerRecipeSummary)
    if (v := get("arn")).__class__ is str:
        obj.arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
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
    if (v := get("platform")) is not None:
        obj.platform = platform_of[v]
    else:
        note_incomplete(obj)
    if (v := get("owner")).__class__ is str:
        obj.owner = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("parentImage")).__class__ is str:
        obj.parent_image = v
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
    obj.instance_image = v if (v := get("instanceImage")).__class__ is str or v is None else reject()
    if (v := get("tags")) is not None:
        obj.tags = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    return obj


def make_create_container_recipe_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(CreateContainerRecipeResponse)
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
    if (v := get("containerRecipeArn")).__class__ is str:
        obj.container_recipe_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.latest_version_references = (
        None if (v := get("latestVersionReferences")) is None else make_latest_version_references(v)
    )
    return obj


def make_delete_container_recipe_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(DeleteContainerRecipeResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("containerRecipeArn")).__class__ is str:
        obj.container_recipe_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_get_container_recipe_policy_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetContainerRecipePolicyResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.policy = v if (v := get("policy")).__class__ is str or v is None else reject()
    return obj


def make_instance_configuration(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(InstanceConfiguration)
    obj.image = v if (v := get("image")).__class__ is str or v is None else reject()
    obj.block_device_mappings = (
        None
        if (v := get("blockDeviceMappings")) is None
        else (
            [make_instance_block_device_mapping(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    return obj


def make_put_container_recipe_policy_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(PutContainerRecipePolicyResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("containerRecipeArn")).__class__ is str:
        obj.container_recipe_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_container_recipe(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ContainerRecipe)
    if (v := get("arn")).__class__ is str:
        obj.arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
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
    if (v := get("platform")) is not None:
        obj.platform = platform_of[v]
    else:
        note_incomplete(obj)
    obj.owner = v if (v := get("owner")).__class__ is str or v is None else reject()
    if (v := get("version")).__class__ is str:
        obj.version = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("components")) is not None:
        obj.components = (
            [make_component_configuration(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    obj.instance_configuration = (
        None if (v := get("instanceConfiguration")) is None else make_instance_configuration(v)
    )
    obj.dockerfile_template_data = (
        v if (v := get("dockerfileTemplateData")).__class__ is str or v is None else reject()
    )
    obj.kms_key_id = v if (v := get("kmsKeyId")).__class__ is str or v is None else reject()
    obj.encrypted = v if (v := get("encrypted")).__class__ is bool or v is None else reject()
    if (v := get("parentImage")).__class__ is str:
        obj.parent_image = v
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
    if (v := get("tags")) is not None:
        obj.tags = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    obj.working_directory = v if (v := get("workingDirectory")).__class__ is str or v is None else reject()
    if (v := get("targetRepository")) is not None:
        obj.target_repository = make_target_container_repository(v)
    else:
        note_incomplete(obj)
    return obj


def make_list_container_recipes_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListContainerRecipesResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("containerRecipeSummaryList")) is not None:
        obj.container_recipe_summary_list = (
            [make_container_recipe_summary(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_get_container_recipe_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetContainerRecipeResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("containerRecipe")) is not None:
        obj.container_recipe = make_container_recipe(v)
    else:
        note_incomplete(obj)
    obj.latest_version_references = (
        None if (v := get("latestVersionReferences")) is None else make_latest_version_references(v)
    )
    return obj


FUNCTIONS: dict[type[Any], Any] = {
    ContainerRecipeSummary: make_container_recipe_summary,
    CreateContainerRecipeResponse: make_create_container_recipe_response,
    DeleteContainerRecipeResponse: make_delete_container_recipe_response,
    GetContainerRecipePolicyResponse: make_get_container_recipe_policy_response,
    InstanceConfiguration: make_instance_configuration,
    PutContainerRecipePolicyResponse: make_put_container_recipe_policy_response,
    ContainerRecipe: make_container_recipe,
    ListContainerRecipesResponse: make_list_container_recipes_response,
    GetContainerRecipeResponse: make_get_container_recipe_response,
}
"""The function of each class."""
