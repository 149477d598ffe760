# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Image recipes: JSON of objects."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, reject
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

__all__ = [
    "FUNCTIONS",
    "additional_instance_configuration_to_wire",
    "create_image_recipe_request_to_wire",
    "delete_image_recipe_request_to_wire",
    "get_image_recipe_policy_request_to_wire",
    "get_image_recipe_request_to_wire",
    "list_image_recipes_request_to_wire",
    "put_image_recipe_policy_request_to_wire",
    "systems_manager_agent_to_wire",
]

component_configuration_to_wire = load_later(
    "component_configuration_to_wire", "imagebuilder_typed.conversion._to_wire.component", globals()
)
filter_to_wire = load_later("filter_to_wire", "imagebuilder_typed.conversion._to_wire.shared", globals())
instance_block_device_mapping_to_wire = load_later(
    "instance_block_device_mapping_to_wire", "imagebuilder_typed.conversion._to_wire.shared", globals()
)


def delete_image_recipe_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not DeleteImageRecipeRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.image_recipe_arn) is not None:
        payload["imageRecipeArn"] = v if v.__class__ is str else reject()
    return payload


def get_image_recipe_policy_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetImageRecipePolicyRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.image_recipe_arn) is not None:
        payload["imageRecipeArn"] = v if v.__class__ is str else reject()
    return payload


def get_image_recipe_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetImageRecipeRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.image_recipe_arn) is not None:
        payload["imageRecipeArn"] = v if v.__class__ is str else reject()
    return payload


def list_image_recipes_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListImageRecipesRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.owner) is not None:
        payload["owner"] = v if v.__class__ is str else v._value_ if v.__class__ is Ownership else reject()
    if (v := obj.filters) is not None:
        payload["filters"] = (
            [filter_to_wire(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject()
        )
    if (v := obj.max_results) is not None:
        payload["maxResults"] = v if v.__class__ is int else reject()
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def put_image_recipe_policy_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not PutImageRecipePolicyRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.image_recipe_arn) is not None:
        payload["imageRecipeArn"] = v if v.__class__ is str else reject()
    if (v := obj.policy) is not None:
        payload["policy"] = v if v.__class__ is str else reject()
    return payload


def systems_manager_agent_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not SystemsManagerAgent:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.uninstall_after_build) is not None:
        payload["uninstallAfterBuild"] = v if v.__class__ is bool else reject()
    return payload


def additional_instance_configuration_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not AdditionalInstanceConfiguration:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.systems_manager_agent) is not None:
        payload["systemsManagerAgent"] = systems_manager_agent_to_wire(v)
    if (v := obj.user_data_override) is not None:
        payload["userDataOverride"] = v if v.__class__ is str else reject()
    return payload


def create_image_recipe_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not CreateImageRecipeRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
    if (v := obj.semantic_version) is not None:
        payload["semanticVersion"] = v if v.__class__ is str else reject()
    if (v := obj.components) is not None:
        payload["components"] = (
            [component_configuration_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.parent_image) is not None:
        payload["parentImage"] = v if v.__class__ is str else reject()
    if (v := obj.block_device_mappings) is not None:
        payload["blockDeviceMappings"] = (
            [instance_block_device_mapping_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.tags) is not None:
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
    if (v := obj.ami_tags) is not None:
        payload["amiTags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := obj.ami_watermarks) is not None:
        payload["amiWatermarks"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.dry_run) is not None:
        payload["dryRun"] = v if v.__class__ is bool else reject()
    return payload


FUNCTIONS: dict[type[Any], Any] = {
    DeleteImageRecipeRequest: delete_image_recipe_request_to_wire,
    GetImageRecipePolicyRequest: get_image_recipe_policy_request_to_wire,
    GetImageRecipeRequest: get_image_recipe_request_to_wire,
    ListImageRecipesRequest: list_image_recipes_request_to_wire,
    PutImageRecipePolicyRequest: put_image_recipe_policy_request_to_wire,
    SystemsManagerAgent: systems_manager_agent_to_wire,
    AdditionalInstanceConfiguration: additional_instance_configuration_to_wire,
    CreateImageRecipeRequest: create_image_recipe_request_to_wire,
}
"""The function of each class."""
