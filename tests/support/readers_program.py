"""What snippets of the documentation take for granted: a client, a recipe, a pipeline, an image, and the reader's own functions."""

from __future__ import annotations

from typing import Any

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, exceptions, models, structure, unstructure

__all__ = ["readers_program"]

_DOCUMENT = """
schemaVersion: 1.0
phases:
  - name: build
    steps: [{name: install, action: ExecuteBash, inputs: {commands: [dnf install -y nginx]}}]
"""
_PARENT_IMAGE = "arn:aws:imagebuilder:eu-west-1:aws:image/amazon-linux-2023-x86/x.x.x"


class _Journal:
    """A file of the reader's, say."""

    def __init__(self) -> None:
        self._text = ""

    def write(self, text: str) -> None:
        self._text = text

    def read(self) -> str:
        return self._text


def readers_program() -> dict[str, Any]:
    """The names of a program that has built an image, by which snippets call them."""
    client = ImageBuilderClient(region_name="eu-west-1")
    component: Any = client.create_component(
        name="reader", semantic_version="1.0.0", platform="Linux", data=_DOCUMENT
    ).component_build_version_arn
    built, recipe = (_recipe(client, name, component) for name in ("reader", "web"))
    infrastructure: Any = client.create_infrastructure_configuration(
        name="reader", instance_profile_name="EC2InstanceProfileForImageBuilder"
    ).infrastructure_configuration_arn
    pipeline: Any = client.create_image_pipeline(
        name="reader", image_recipe_arn=built, infrastructure_configuration_arn=infrastructure
    ).image_pipeline_arn
    image = client.start_image_pipeline_execution(image_pipeline_arn=pipeline).image_build_version_arn
    return {
        "ImageBuilderClient": ImageBuilderClient,
        "RetryPolicy": RetryPolicy,
        "client": client,
        "exceptions": exceptions,
        "models": models,
        "structure": structure,
        "unstructure": unstructure,
        "arn": image,
        "component_arn": component,
        "image_arn": image,
        "infrastructure_arn": infrastructure,
        "pipeline_arn": pipeline,
        "recipe": recipe,
        "recipe_arn": recipe,
        "infrastructure": infrastructure,
        "document": _DOCUMENT,
        "paginate": client.get_paginator("list_images").paginate,
        "journal": _Journal(),
        "handle": lambda item: None,
        "store": lambda items: None,
        "load_token": lambda: None,
        "save_token": lambda token: None,
    }


def _recipe(client: ImageBuilderClient, name: str, component: str) -> Any:
    return client.create_image_recipe(
        name=name,
        semantic_version="1.0.0",
        parent_image=_PARENT_IMAGE,
        components=[models.ComponentConfiguration(component_arn=component)],
    ).image_recipe_arn
