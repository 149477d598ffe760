"""What fragments on the pages of the documentation take for granted: a client, a recipe, a pipeline, an image, the reader's functions.

Type checkers see the names with their types, as the pages that hold fragments begin with ``from ... import *``. Tests that
run the pages call `readers_program`, which makes the values.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, exceptions, models, structure, unstructure

client: ImageBuilderClient
arn: str
arns: list[str]
component_arn: str
image_arn: str
infrastructure_arn: str
pipeline_arn: str
recipe_arn: str
document: str
handle: Callable[[object], None]
store: Callable[[Sequence[object]], None]
load_token: Callable[[], str | None]
save_token: Callable[[str | None], None]

__all__ = [
    "ImageBuilderClient",
    "RetryPolicy",
    "arn",
    "arns",
    "client",
    "component_arn",
    "document",
    "exceptions",
    "handle",
    "image_arn",
    "infrastructure_arn",
    "load_token",
    "models",
    "pipeline_arn",
    "recipe_arn",
    "save_token",
    "store",
    "structure",
    "unstructure",
]

_DOCUMENT = """
schemaVersion: 1.0
phases:
  - name: build
    steps: [{name: install, action: ExecuteBash, inputs: {commands: [dnf install -y nginx]}}]
"""
_PARENT_IMAGE = "arn:aws:imagebuilder:eu-west-1:aws:image/amazon-linux-2023-x86/x.x.x"


def readers_program() -> dict[str, Any]:
    """The names of a program that has built an image, by which snippets call them."""
    client = ImageBuilderClient(region_name="eu-west-1")
    component = client.create_component(
        name="reader", semantic_version="1.0.0", platform="Linux", data=_DOCUMENT
    ).component_build_version_arn
    built, recipe = (_recipe(client, name, component) for name in ("reader", "web"))
    infrastructure = client.create_infrastructure_configuration(
        name="reader", instance_profile_name="EC2InstanceProfileForImageBuilder"
    ).infrastructure_configuration_arn
    pipeline = client.create_image_pipeline(
        name="reader", image_recipe_arn=built, infrastructure_configuration_arn=infrastructure
    ).image_pipeline_arn
    image = client.start_image_pipeline_execution(image_pipeline_arn=pipeline).image_build_version_arn
    return {
        "ImageBuilderClient": ImageBuilderClient,
        "RetryPolicy": RetryPolicy,
        "arn": image,
        "arns": [image],
        "client": client,
        "component_arn": component,
        "document": _DOCUMENT,
        "exceptions": exceptions,
        "handle": lambda item: None,
        "image_arn": image,
        "infrastructure_arn": infrastructure,
        "load_token": lambda: None,
        "models": models,
        "pipeline_arn": pipeline,
        "recipe_arn": recipe,
        "save_token": lambda token: None,
        "store": lambda items: None,
        "structure": structure,
        "unstructure": unstructure,
    }


def _recipe(client: ImageBuilderClient, name: str, component: str) -> str:
    return client.create_image_recipe(
        name=name,
        semantic_version="1.0.0",
        parent_image=_PARENT_IMAGE,
        components=[models.ComponentConfiguration(component_arn=component)],
    ).image_recipe_arn
