"""Image recipes and container recipes: their references have to exist and to match."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from . import other_services, references
from .arns import Arn
from .exceptions import InvalidParameterValue
from .parameters import check_parameters
from .resource_types import COMPONENT, CONTAINER_RECIPE, IMAGE, IMAGE_RECIPE
from .resources import exactly_one, preparation
from .wire import strings_at, structs_at

if TYPE_CHECKING:
    from .models import ImageBuilderBackend
    from .store import Record
    from .wire import Document

_AMI_ID = re.compile(r"ami-[0-9a-f]{6,17}")
_MARKETPLACE_PRODUCT = re.compile(r"prod-[a-z0-9]+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_UNUSABLE = ("DEPRECATED", "DISABLED")
_WORKING_DIRECTORIES = {"Windows": "C:/"}


@preparation(IMAGE_RECIPE)
def prepare_image_recipe(backend: ImageBuilderBackend, request: Document, current: Record | None) -> Document:
    parent = _parent_image(backend, request["parentImage"])
    components = _components(backend, request)
    platform = _platform(parent, components)
    _check_platforms(platform, components)
    _check_os_versions(parent, components)
    # The recipe's `type` is in no answer, although the model has it.
    directory = request.get("workingDirectory") or _WORKING_DIRECTORIES.get(platform, "/tmp")
    return {"platform": platform, "workingDirectory": directory}


@preparation(CONTAINER_RECIPE)
def prepare_container_recipe(
    backend: ImageBuilderBackend, request: Document, current: Record | None
) -> Document:
    parent_arn = Arn.parse(request["parentImage"])
    parent = references.require(backend, IMAGE, request["parentImage"]) if parent_arn else None
    components = _components(backend, request)
    platform = request.get("platformOverride") or _platform(parent, components)
    _check_platforms(platform, components)
    if exactly_one(request, "dockerfileTemplateData", "dockerfileTemplateUri") == "dockerfileTemplateData":
        template = request["dockerfileTemplateData"]
    else:
        template = other_services.read_object(
            backend.account_id,
            backend.partition,
            request["dockerfileTemplateUri"],
            "dockerfileTemplateUri",
        )
    return {"platform": platform, "dockerfileTemplateData": template, "encrypted": True}


def _parent_image(backend: ImageBuilderBackend, parent: str) -> Record | None:
    """The record of an Image Builder image; None for an AMI, a parameter or a Marketplace product.

    AMI ids are not looked up in EC2, so that tests can use any AMI id.
    """
    if parent.startswith("arn:") and ":imagebuilder:" in parent:
        return references.require(backend, IMAGE, parent)
    known = _AMI_ID.fullmatch(parent) or _MARKETPLACE_PRODUCT.fullmatch(parent) or parent.startswith("ssm:")
    if not known:
        raise InvalidParameterValue(
            "parentImage",
            "Expected an AMI id, an Image Builder image ARN, an SSM parameter (ssm:…) or a Marketplace product id.",
        )
    return None


def _components(backend: ImageBuilderBackend, request: Document) -> list[Record]:
    found: list[Record] = []
    for index, configuration in enumerate(structs_at(request, "components")):
        path = f"components[{index}].componentArn"
        record = references.require(backend, COMPONENT, configuration["componentArn"])
        if record.status in _UNUSABLE:
            raise InvalidParameterValue(path, f"{record.arn} is {record.status}.")
        if record in found:
            raise InvalidParameterValue(path, f"{record.arn} stands in the recipe twice.")
        check_parameters(record, configuration, f"components[{index}].parameters")
        found.append(record)
    return found


def _platform(parent: Record | None, components: list[Record]) -> str:
    if parent is not None:
        return str(parent.document["platform"])
    return str(components[0].document["platform"]) if components else "Linux"


def _check_platforms(platform: str, components: list[Record]) -> None:
    for component in components:
        if component.document["platform"] != platform:
            raise InvalidParameterValue(
                "components",
                f"{component.arn} is for {component.document['platform']}, the recipe for {platform}.",
            )


def _check_os_versions(parent: Record | None, components: list[Record]) -> None:
    os_version = parent.document.get("osVersion") if parent is not None else None
    for component in components:
        supported = strings_at(component.document, "supportedOsVersions")
        if os_version and supported and not any(os_version.startswith(version) for version in supported):
            raise InvalidParameterValue(
                "components", f"{component.arn} supports {', '.join(supported)}, not {os_version}."
            )
