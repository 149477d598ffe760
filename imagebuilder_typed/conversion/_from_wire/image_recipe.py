# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Image recipes: objects of decoded JSON."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, members_of, new, reject
from imagebuilder_typed.conversion._incomplete import note_incomplete
from imagebuilder_typed.models.image_recipe import (
    AdditionalInstanceConfiguration,
    CreateImageRecipeResponse,
    DeleteImageRecipeResponse,
    GetImageRecipePolicyResponse,
    GetImageRecipeResponse,
    ImageRecipe,
    ImageRecipeSummary,
    ListImageRecipesResponse,
    PutImageRecipePolicyResponse,
    SystemsManagerAgent,
)
from imagebuilder_typed.models.shared import (
    ImageType,
    Platform,
)

__all__ = [
    "FUNCTIONS",
    "make_additional_instance_configuration",
    "make_create_image_recipe_response",
    "make_delete_image_recipe_response",
    "make_get_image_recipe_policy_response",
    "make_get_image_recipe_response",
    "make_image_recipe",
    "make_image_recipe_summary",
    "make_list_image_recipes_response",
    "make_put_image_recipe_policy_response",
    "make_systems_manager_agent",
]

image_type_of = members_of(ImageType)
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


def make_create_image_recipe_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(CreateImageRecipeResponse)
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
    if (v := get("imageRecipeArn")).__class__ is str:
        obj.image_recipe_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.latest_version_references = (
        None if (v := get("latestVersionReferences")) is None else make_latest_version_references(v)
    )
    return obj


def make_delete_image_recipe_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(DeleteImageRecipeResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("imageRecipeArn")).__class__ is str:
        obj.image_recipe_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_get_image_recipe_policy_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetImageRecipePolicyResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.policy = v if (v := get("policy")).__class__ is str or v is None else reject()
    return obj


def make_image_recipe_summary(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ImageRecipeSummary)
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


def make_put_image_recipe_policy_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(PutImageRecipePolicyResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("imageRecipeArn")).__class__ is str:
        obj.image_recipe_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_systems_manager_agent(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(SystemsManagerAgent)
    obj.uninstall_after_build = (
        v if (v := get("uninstallAfterBuild")).__class__ is bool or v is None else reject()
    )
    return obj


def make_additional_instance_configuration(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(AdditionalInstanceConfiguration)
    obj.systems_manager_agent = (
        None if (v := get("systemsManagerAgent")) is None else make_systems_manager_agent(v)
    )
    obj.user_data_override = v if (v := get("userDataOverride")).__class__ is str or v is None else reject()
    return obj


def make_list_image_recipes_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListImageRecipesResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("imageRecipeSummaryList")) is not None:
        obj.image_recipe_summary_list = (
            [make_image_recipe_summary(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_image_recipe(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ImageRecipe)
    if (v := get("arn")).__class__ is str:
        obj.arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.type = None if (v := get("type")) is None else image_type_of[v]
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
    if (v := get("parentImage")).__class__ is str:
        obj.parent_image = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("blockDeviceMappings")) is not None:
        obj.block_device_mappings = (
            [make_instance_block_device_mapping(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
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
    obj.additional_instance_configuration = (
        None
        if (v := get("additionalInstanceConfiguration")) is None
        else make_additional_instance_configuration(v)
    )
    if (v := get("amiTags")) is not None:
        obj.ami_tags = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := get("amiWatermarks")) is not None:
        obj.ami_watermarks = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    return obj


def make_get_image_recipe_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetImageRecipeResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("imageRecipe")) is not None:
        obj.image_recipe = make_image_recipe(v)
    else:
        note_incomplete(obj)
    obj.latest_version_references = (
        None if (v := get("latestVersionReferences")) is None else make_latest_version_references(v)
    )
    return obj


FUNCTIONS: dict[type[Any], Any] = {
    CreateImageRecipeResponse: make_create_image_recipe_response,
    DeleteImageRecipeResponse: make_delete_image_recipe_response,
    GetImageRecipePolicyResponse: make_get_image_recipe_policy_response,
    ImageRecipeSummary: make_image_recipe_summary,
    PutImageRecipePolicyResponse: make_put_image_recipe_policy_response,
    SystemsManagerAgent: make_systems_manager_agent,
    AdditionalInstanceConfiguration: make_additional_instance_configuration,
    ListImageRecipesResponse: make_list_image_recipes_response,
    ImageRecipe: make_image_recipe,
    GetImageRecipeResponse: make_get_image_recipe_response,
}
"""The function of each class."""
