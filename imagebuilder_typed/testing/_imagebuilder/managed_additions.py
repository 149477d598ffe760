"""Checks the managed resources that tests add to the catalogue."""

from __future__ import annotations

import re
from collections.abc import Generator
from contextlib import contextmanager
from typing import cast

from botocore.model import StringShape
from moto.core.exceptions import ServiceException

from . import component_documents, versions, workflow_documents
from .argument_checks import check_choice, check_text
from .catalogue import ManagedWorkflow
from .default_workflows import WORKFLOW_VERSION
from .managed_names import ManagedComponent, ManagedImage
from .wire import service_model

_NAME = re.compile(r"[a-z0-9-_]{1,126}")
_OWNERS = ("Amazon", "AWSMarketplace", "ThirdParty")


def component(
    name: object, platform: object, version: object, owner: object, data: object | None
) -> ManagedComponent:
    """The component to add, with its document or a placeholder."""
    if data is not None:
        with _as_argument("data"):
            component_documents.parse(check_text("data", data))
    return ManagedComponent(
        name=_name(name),
        platform=_one_of("platform", platform, "Platform"),
        version=_version(version),
        owner=check_choice("owner", owner, _OWNERS),
        data=None if data is None else check_text("data", data),
    )


def image(
    name: object, platform: object, os_version: object, image_type: object, version: object
) -> ManagedImage:
    """The image to add, in one version."""
    return ManagedImage(
        name=_name(name),
        platform=_one_of("platform", platform, "Platform"),
        os_version=check_text("os_version", os_version),
        type=_one_of("image_type", image_type, "ImageType"),
        versions=(_version(version),),
    )


def workflow(
    name: object, workflow_type: object, data: object, version: object = WORKFLOW_VERSION
) -> ManagedWorkflow:
    """The workflow to add, with its document."""
    stage, text = _one_of("workflow_type", workflow_type, "WorkflowType"), check_text("data", data)
    with _as_argument("data"):
        workflow_documents.parse(text, stage)
    return ManagedWorkflow(f"{stage.lower()}/{_name(name)}", text, _version(version))


def _name(value: object) -> str:
    name = check_text("name", value)
    if not _NAME.fullmatch(name):
        raise ValueError("name has to be as in an ARN: lower-case letters, digits, - and _, up to 126.")
    return name


def _version(value: object) -> str:
    text = check_text("version", value)
    with _as_argument("version"):
        versions.parse(text).exact()
    return text


def _one_of(name: str, value: object, enum_shape: str) -> str:
    return check_choice(name, value, cast(StringShape, service_model().shape_for(enum_shape)).enum)


@contextmanager
def _as_argument(name: str) -> Generator[None]:
    """Raise ValueError for errors of the service."""
    try:
        yield
    except ServiceException as problem:
        raise ValueError(f"{name}: {problem.message}") from None
