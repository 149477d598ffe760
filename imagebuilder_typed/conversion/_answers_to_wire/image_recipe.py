# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Image recipes: JSON of objects."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, reject, stored
from imagebuilder_typed.models._base import UNSET
from imagebuilder_typed.models.image_recipe import (
    CreateImageRecipeResponse,
    DeleteImageRecipeResponse,
    GetImageRecipePolicyResponse,
    GetImageRecipeResponse,
    ImageRecipe,
    ImageRecipeSummary,
    ListImageRecipesResponse,
    PutImageRecipePolicyResponse,
)
from imagebuilder_typed.models.shared import (
    ImageType,
    Platform,
)

__all__ = [
    "FUNCTIONS",
    "create_image_recipe_response_to_wire",
    "delete_image_recipe_response_to_wire",
    "get_image_recipe_policy_response_to_wire",
    "get_image_recipe_response_to_wire",
    "image_recipe_summary_to_wire",
    "image_recipe_to_wire",
    "list_image_recipes_response_to_wire",
    "put_image_recipe_policy_response_to_wire",
]

additional_instance_configuration_to_wire = load_later(
    "additional_instance_configuration_to_wire",
    "imagebuilder_typed.conversion._to_wire.image_recipe",
    globals(),
)
component_configuration_to_wire = load_later(
    "component_configuration_to_wire", "imagebuilder_typed.conversion._to_wire.component", globals()
)
instance_block_device_mapping_to_wire = load_later(
    "instance_block_device_mapping_to_wire", "imagebuilder_typed.conversion._to_wire.shared", globals()
)
latest_version_references_to_wire = load_later(
    "latest_version_references_to_wire", "imagebuilder_typed.conversion._answers_to_wire.shared", globals()
)


def create_image_recipe_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not CreateImageRecipeResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.image_recipe_arn) is not None:
        payload["imageRecipeArn"] = v if v.__class__ is str else reject()
    if (v := obj.latest_version_references) is not None:
        payload["latestVersionReferences"] = latest_version_references_to_wire(v)
    return payload


def delete_image_recipe_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not DeleteImageRecipeResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.image_recipe_arn) is not None:
        payload["imageRecipeArn"] = v if v.__class__ is str else reject()
    return payload


def get_image_recipe_policy_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetImageRecipePolicyResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.policy) is not None:
        payload["policy"] = v if v.__class__ is str else reject()
    return payload


def image_recipe_summary_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ImageRecipeSummary:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.arn) is not None:
        payload["arn"] = v if v.__class__ is str else reject()
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.platform) is not None:
        payload["platform"] = v if v.__class__ is str else v._value_ if v.__class__ is Platform else reject()
    if (v := obj.owner) is not None:
        payload["owner"] = v if v.__class__ is str else reject()
    if (v := obj.parent_image) is not None:
        payload["parentImage"] = v if v.__class__ is str else reject()
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
    return payload


def put_image_recipe_policy_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not PutImageRecipePolicyResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.image_recipe_arn) is not None:
        payload["imageRecipeArn"] = v if v.__class__ is str else reject()
    return payload


def list_image_recipes_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListImageRecipesResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "image_recipe_summary_list")) is not None and v is not UNSET:
        payload["imageRecipeSummaryList"] = (
            [image_recipe_summary_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def image_recipe_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ImageRecipe:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.arn) is not None:
        payload["arn"] = v if v.__class__ is str else reject()
    if (v := obj.type) is not None:
        payload["type"] = v if v.__class__ is str else v._value_ if v.__class__ is ImageType else reject()
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
    if (v := obj.platform) is not None:
        payload["platform"] = v if v.__class__ is str else v._value_ if v.__class__ is Platform else reject()
    if (v := obj.owner) is not None:
        payload["owner"] = v if v.__class__ is str else reject()
    if (v := obj.version) is not None:
        payload["version"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "components")) is not None and v is not UNSET:
        payload["components"] = (
            [component_configuration_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.parent_image) is not None:
        payload["parentImage"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "block_device_mappings")) is not None and v is not UNSET:
        payload["blockDeviceMappings"] = (
            [instance_block_device_mapping_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
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
    if (v := obj.working_directory) is not None:
        payload["workingDirectory"] = v if v.__class__ is str else reject()
    if (v := obj.additional_instance_configuration) is not None:
        payload["additionalInstanceConfiguration"] = additional_instance_configuration_to_wire(v)
    if (v := stored(obj, "ami_tags")) is not None and v is not UNSET:
        payload["amiTags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := stored(obj, "ami_watermarks")) is not None and v is not UNSET:
        payload["amiWatermarks"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    return payload


def get_image_recipe_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetImageRecipeResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.image_recipe) is not None:
        payload["imageRecipe"] = image_recipe_to_wire(v)
    if (v := obj.latest_version_references) is not None:
        payload["latestVersionReferences"] = latest_version_references_to_wire(v)
    return payload


FUNCTIONS: dict[type[Any], Any] = {
    CreateImageRecipeResponse: create_image_recipe_response_to_wire,
    DeleteImageRecipeResponse: delete_image_recipe_response_to_wire,
    GetImageRecipePolicyResponse: get_image_recipe_policy_response_to_wire,
    ImageRecipeSummary: image_recipe_summary_to_wire,
    PutImageRecipePolicyResponse: put_image_recipe_policy_response_to_wire,
    ListImageRecipesResponse: list_image_recipes_response_to_wire,
    ImageRecipe: image_recipe_to_wire,
    GetImageRecipeResponse: get_image_recipe_response_to_wire,
}
"""The function of each class."""
