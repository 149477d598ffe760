# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Container recipes: JSON of objects."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, reject, stored
from imagebuilder_typed.models._base import UNSET
from imagebuilder_typed.models.container_recipe import (
    ContainerRecipe,
    ContainerRecipeSummary,
    ContainerType,
    CreateContainerRecipeResponse,
    DeleteContainerRecipeResponse,
    GetContainerRecipePolicyResponse,
    GetContainerRecipeResponse,
    ListContainerRecipesResponse,
    PutContainerRecipePolicyResponse,
)
from imagebuilder_typed.models.shared import Platform

__all__ = [
    "FUNCTIONS",
    "container_recipe_summary_to_wire",
    "container_recipe_to_wire",
    "create_container_recipe_response_to_wire",
    "delete_container_recipe_response_to_wire",
    "get_container_recipe_policy_response_to_wire",
    "get_container_recipe_response_to_wire",
    "list_container_recipes_response_to_wire",
    "put_container_recipe_policy_response_to_wire",
]

component_configuration_to_wire = load_later(
    "component_configuration_to_wire", "imagebuilder_typed.conversion._to_wire.component", globals()
)
instance_configuration_to_wire = load_later(
    "instance_configuration_to_wire", "imagebuilder_typed.conversion._to_wire.container_recipe", globals()
)
latest_version_references_to_wire = load_later(
    "latest_version_references_to_wire", "imagebuilder_typed.conversion._answers_to_wire.shared", globals()
)
target_container_repository_to_wire = load_later(
    "target_container_repository_to_wire", "imagebuilder_typed.conversion._to_wire.shared", globals()
)


def container_recipe_summary_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ContainerRecipeSummary:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.arn) is not None:
        payload["arn"] = v if v.__class__ is str else reject()
    if (v := obj.container_type) is not None:
        payload["containerType"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is ContainerType else reject()
        )
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
    if (v := obj.instance_image) is not None:
        payload["instanceImage"] = v if v.__class__ is str else reject()
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


def create_container_recipe_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not CreateContainerRecipeResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.container_recipe_arn) is not None:
        payload["containerRecipeArn"] = v if v.__class__ is str else reject()
    if (v := obj.latest_version_references) is not None:
        payload["latestVersionReferences"] = latest_version_references_to_wire(v)
    return payload


def delete_container_recipe_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not DeleteContainerRecipeResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.container_recipe_arn) is not None:
        payload["containerRecipeArn"] = v if v.__class__ is str else reject()
    return payload


def get_container_recipe_policy_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetContainerRecipePolicyResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.policy) is not None:
        payload["policy"] = v if v.__class__ is str else reject()
    return payload


def put_container_recipe_policy_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not PutContainerRecipePolicyResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.container_recipe_arn) is not None:
        payload["containerRecipeArn"] = v if v.__class__ is str else reject()
    return payload


def container_recipe_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ContainerRecipe:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.arn) is not None:
        payload["arn"] = v if v.__class__ is str else reject()
    if (v := obj.container_type) is not None:
        payload["containerType"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is ContainerType else reject()
        )
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
    if (v := obj.instance_configuration) is not None:
        payload["instanceConfiguration"] = instance_configuration_to_wire(v)
    if (v := obj.dockerfile_template_data) is not None:
        payload["dockerfileTemplateData"] = v if v.__class__ is str else reject()
    if (v := obj.kms_key_id) is not None:
        payload["kmsKeyId"] = v if v.__class__ is str else reject()
    if (v := obj.encrypted) is not None:
        payload["encrypted"] = v if v.__class__ is bool else reject()
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
    if (v := obj.working_directory) is not None:
        payload["workingDirectory"] = v if v.__class__ is str else reject()
    if (v := obj.target_repository) is not None:
        payload["targetRepository"] = target_container_repository_to_wire(v)
    return payload


def list_container_recipes_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListContainerRecipesResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "container_recipe_summary_list")) is not None and v is not UNSET:
        payload["containerRecipeSummaryList"] = (
            [container_recipe_summary_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def get_container_recipe_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetContainerRecipeResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.container_recipe) is not None:
        payload["containerRecipe"] = container_recipe_to_wire(v)
    if (v := obj.latest_version_references) is not None:
        payload["latestVersionReferences"] = latest_version_references_to_wire(v)
    return payload


FUNCTIONS: dict[type[Any], Any] = {
    ContainerRecipeSummary: container_recipe_summary_to_wire,
    CreateContainerRecipeResponse: create_container_recipe_response_to_wire,
    DeleteContainerRecipeResponse: delete_container_recipe_response_to_wire,
    GetContainerRecipePolicyResponse: get_container_recipe_policy_response_to_wire,
    PutContainerRecipePolicyResponse: put_container_recipe_policy_response_to_wire,
    ContainerRecipe: container_recipe_to_wire,
    ListContainerRecipesResponse: list_container_recipes_response_to_wire,
    GetContainerRecipeResponse: get_container_recipe_response_to_wire,
}
"""The function of each class."""
