"""Image recipes and container recipes: their references have to exist and to match."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from . import other_services, references
from .arns import Arn
from .constraints import invalid_combination
from .exceptions import InvalidParameterValue
from .parameters import check_parameters
from .resource_types import COMPONENT, CONTAINER_RECIPE, IMAGE, IMAGE_RECIPE
from .resources import exactly_one, preparation
from .wire import strings_at, struct_at, structs_at

if TYPE_CHECKING:
    from .models import ImageBuilderBackend
    from .store import Record
    from .wire import Document

_AMI_ID = re.compile(r"ami-[0-9a-f]{6,17}")
_MARKETPLACE_PRODUCT = re.compile(r"prod-[a-z0-9]+|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_PUBLIC_ECR = re.compile(r"public\.ecr\.aws/.+")
_PRIVATE_ECR = re.compile(r"[0-9]{12}\.dkr[.-]ecr[^/]*/.+")
_CONTAINER_PLATFORMS = ("Linux", "Windows")
_UNUSABLE = ("DEPRECATED", "DISABLED")
_WORKING_DIRECTORIES = {"Windows": "C:/"}


@preparation(IMAGE_RECIPE)
def prepare_image_recipe(backend: ImageBuilderBackend, request: Document, current: Record | None) -> Document:
    parent = _parent_image(backend, request["parentImage"])
    components = _components(backend, request)
    platform = _platform(parent, components)
    _check_platforms(platform, components)
    _check_agent(request, platform)
    _check_os_versions(parent, components)
    # The recipe's `type` is in no answer, although the model has it.
    directory = request.get("workingDirectory") or _WORKING_DIRECTORIES.get(platform, "/tmp")
    return {"platform": platform, "workingDirectory": directory}


def _check_agent(request: Document, platform: str) -> None:
    # The API reference of SystemsManagerAgent says that recipes for Windows can't have it, and not which code they get.
    agent = struct_at(struct_at(request, "additionalInstanceConfiguration"), "systemsManagerAgent")
    if agent and platform == "Windows":
        raise invalid_combination(
            "additionalInstanceConfiguration.systemsManagerAgent", "Windows images can't have these settings."
        )


@preparation(CONTAINER_RECIPE)
def prepare_container_recipe(
    backend: ImageBuilderBackend, request: Document, current: Record | None
) -> Document:
    parent_arn = Arn.parse(request["parentImage"])
    parent = references.require(backend, IMAGE, request["parentImage"]) if parent_arn else None
    components = _components(backend, request)
    platform = request.get("platformOverride") or _platform(parent, components)
    _check_container_parent(request, platform)
    _check_platforms(platform, components)
    _check_target_repository(backend, request)
    if exactly_one(request, "dockerfileTemplateData", "dockerfileTemplateUri") == "dockerfileTemplateData":
        template = request["dockerfileTemplateData"]
    else:
        template = other_services.read_object(
            backend.account_id,
            backend.partition,
            request["dockerfileTemplateUri"],
            "dockerfileTemplateUri",
        )
    return {
        "platform": platform,
        "dockerfileTemplateData": template,
        "encrypted": True,
        # No answer has it. The images of the recipe need it.
        "imageOsVersionOverride": request.get("imageOsVersionOverride"),
    }


def _check_container_parent(request: Document, platform: str) -> None:
    """Check what a parent image in ECR needs.

    Facts: CloudSnorkel/cdk-github-runners, pull request 550; hashicorp/terraform-provider-aws, issue 24711 and pull
    request 24712, whose test shows the code.
    """
    if platform not in _CONTAINER_PLATFORMS:
        raise InvalidParameterValue("platformOverride", f"There are no containers for {platform}.")
    parent = request["parentImage"]
    is_private = _PRIVATE_ECR.fullmatch(parent) is not None
    if (is_private or _PUBLIC_ECR.fullmatch(parent)) and not request.get("platformOverride"):
        raise invalid_combination("parentImage", "A parent image in ECR needs a platform override.")
    if is_private and platform == "Windows" and not request.get("imageOsVersionOverride"):
        raise invalid_combination(
            "parentImage", "A parent image for Windows in ECR needs an image OsVersion override."
        )


def _check_target_repository(backend: ImageBuilderBackend, request: Document) -> None:
    # The API reference of CreateContainerRecipe says that it has to exist, and not which code the request gets.
    name = request["targetRepository"]["repositoryName"]
    if not other_services.ecr_repository_exists(backend.account_region, name):
        raise InvalidParameterValue(
            "targetRepository.repositoryName", f"There is no ECR repository '{name}' in this Region."
        )


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
    """The components of a recipe. Each can stand in it once, whatever its version."""
    found: list[Record] = []
    names: set[tuple[str, str]] = set()
    for index, configuration in enumerate(structs_at(request, "components")):
        path = f"components[{index}]"
        record = references.require(backend, COMPONENT, configuration["componentArn"])
        if record.status in _UNUSABLE:
            raise InvalidParameterValue(f"{path}.componentArn", f"{record.arn} is {record.status}.")
        name = (record.arn.account, record.arn.name)
        if name in names:
            raise InvalidParameterValue(f"{path}.componentArn", f"{record.arn} stands in the recipe twice.")
        # The documents of managed components are placeholders, so their parameters are unknown.
        if record.arn.account.isdecimal() or structs_at(record.document, "parameters"):
            check_parameters(record, configuration, f"{path}.parameters")
        names.add(name)
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
