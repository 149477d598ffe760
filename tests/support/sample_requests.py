"""Requests that are right, to change into ones that aren't."""

from __future__ import annotations

from typing import Any

from imagebuilder_typed import models
from imagebuilder_typed.models._base import Shape
from imagebuilder_typed.validation import find_problems

__all__ = ["COMPONENT", "CONTAINER", "INFRASTRUCTURE", "RECIPE", "component", "image", "problems"]

_ACCOUNT = "arn:aws:imagebuilder:eu-west-1:123456789012"
COMPONENT = f"{_ACCOUNT}:component/nginx/1.0.0/1"
RECIPE = f"{_ACCOUNT}:image-recipe/web/1.0.0"
CONTAINER = f"{_ACCOUNT}:container-recipe/web/1.0.0"
INFRASTRUCTURE = f"{_ACCOUNT}:infrastructure-configuration/web"


def component(**changes: Any) -> models.CreateComponentRequest:
    """A request for a component from a document, with other fields as told."""
    fields = {
        "name": "nginx",
        "semantic_version": "1.0.0",
        "platform": "Linux",
        "data": "name: nginx",
        **changes,
    }
    return models.CreateComponentRequest(**fields)


def image(**changes: Any) -> models.CreateImageRequest:
    """A request for an image from a recipe, with other fields as told."""
    fields = {"image_recipe_arn": RECIPE, "infrastructure_configuration_arn": INFRASTRUCTURE, **changes}
    return models.CreateImageRequest(**fields)


def problems(request: Shape) -> dict[str, str]:
    """What validation says of a request, by path."""
    return {problem.path: problem.problem for problem in find_problems(request)}
