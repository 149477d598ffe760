# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Container recipes: JSON of objects."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, reject
from imagebuilder_typed.models.container_recipe import (
    ContainerType,
    CreateContainerRecipeRequest,
    DeleteContainerRecipeRequest,
    GetContainerRecipePolicyRequest,
    GetContainerRecipeRequest,
    InstanceConfiguration,
    ListContainerRecipesRequest,
    PutContainerRecipePolicyRequest,
)
from imagebuilder_typed.models.shared import (
    Ownership,
    Platform,
)

__all__ = [
    "FUNCTIONS",
    "create_container_recipe_request_to_wire",
    "delete_container_recipe_request_to_wire",
    "get_container_recipe_policy_request_to_wire",
    "get_container_recipe_request_to_wire",
    "instance_configuration_to_wire",
    "list_container_recipes_request_to_wire",
    "put_container_recipe_policy_request_to_wire",
]

component_configuration_to_wire = load_later(
    "component_configuration_to_wire", "imagebuilder_typed.conversion._to_wire.component", globals()
)
filter_to_wire = load_later("filter_to_wire", "imagebuilder_typed.conversion._to_wire.shared", globals())
instance_block_device_mapping_to_wire = load_later(
    "instance_block_device_mapping_to_wire", "imagebuilder_typed.conversion._to_wire.shared", globals()
)
target_container_repository_to_wire = load_later(
    "target_container_repository_to_wire", "imagebuilder_typed.conversion._to_wire.shared", globals()
)


def delete_container_recipe_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not DeleteContainerRecipeRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.container_recipe_arn) is not None:
        payload["containerRecipeArn"] = v if v.__class__ is str else reject()
    return payload


def get_container_recipe_policy_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetContainerRecipePolicyRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.container_recipe_arn) is not None:
        payload["containerRecipeArn"] = v if v.__class__ is str else reject()
    return payload


def get_container_recipe_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetContainerRecipeRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.container_recipe_arn) is not None:
        payload["containerRecipeArn"] = v if v.__class__ is str else reject()
    return payload


def instance_configuration_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not InstanceConfiguration:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.image) is not None:
        payload["image"] = v if v.__class__ is str else reject()
    if (v := obj.block_device_mappings) is not None:
        payload["blockDeviceMappings"] = (
            [instance_block_device_mapping_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    return payload


def list_container_recipes_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListContainerRecipesRequest:
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


def put_container_recipe_policy_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not PutContainerRecipePolicyRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.container_recipe_arn) is not None:
        payload["containerRecipeArn"] = v if v.__class__ is str else reject()
    if (v := obj.policy) is not None:
        payload["policy"] = v if v.__class__ is str else reject()
    return payload


def create_container_recipe_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not CreateContainerRecipeRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.container_type) is not None:
        payload["containerType"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is ContainerType else reject()
        )
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
    if (v := obj.instance_configuration) is not None:
        payload["instanceConfiguration"] = instance_configuration_to_wire(v)
    if (v := obj.dockerfile_template_data) is not None:
        payload["dockerfileTemplateData"] = v if v.__class__ is str else reject()
    if (v := obj.dockerfile_template_uri) is not None:
        payload["dockerfileTemplateUri"] = v if v.__class__ is str else reject()
    if (v := obj.platform_override) is not None:
        payload["platformOverride"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is Platform else reject()
        )
    if (v := obj.image_os_version_override) is not None:
        payload["imageOsVersionOverride"] = v if v.__class__ is str else reject()
    if (v := obj.parent_image) is not None:
        payload["parentImage"] = v if v.__class__ is str else reject()
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
    if (v := obj.target_repository) is not None:
        payload["targetRepository"] = target_container_repository_to_wire(v)
    if (v := obj.kms_key_id) is not None:
        payload["kmsKeyId"] = v if v.__class__ is str else reject()
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.dry_run) is not None:
        payload["dryRun"] = v if v.__class__ is bool else reject()
    return payload


FUNCTIONS: dict[type[Any], Any] = {
    DeleteContainerRecipeRequest: delete_container_recipe_request_to_wire,
    GetContainerRecipePolicyRequest: get_container_recipe_policy_request_to_wire,
    GetContainerRecipeRequest: get_container_recipe_request_to_wire,
    InstanceConfiguration: instance_configuration_to_wire,
    ListContainerRecipesRequest: list_container_recipes_request_to_wire,
    PutContainerRecipePolicyRequest: put_container_recipe_policy_request_to_wire,
    CreateContainerRecipeRequest: create_container_recipe_request_to_wire,
}
"""The function of each class."""
