"""Which build a caller means: from its ARN, or from the response that started it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.client import ImageBuilderClient
from imagebuilder_typed.models._base import Shape

if TYPE_CHECKING:
    from imagebuilder_typed import models

    Started: TypeAlias = (
        str
        | models.CreateImageResponse
        | models.StartImagePipelineExecutionResponse
        | models.RetryImageResponse
        | models.ImportVmImageResponse
        | models.ImportDiskImageResponse
        | models.DistributeImageResponse
        | models.Image
        | models.ImageSummary
    )

__all__ = ["arn_of_build", "check_client"]

_ARN_FIELDS = {
    "CreateImageResponse": "image_build_version_arn",
    "StartImagePipelineExecutionResponse": "image_build_version_arn",
    "RetryImageResponse": "image_build_version_arn",
    "ImportVmImageResponse": "image_arn",
    "ImportDiskImageResponse": "image_build_version_arn",
    "DistributeImageResponse": "image_build_version_arn",
    "Image": "arn",
    "ImageSummary": "arn",
}
"""The classes that name a build, and the attribute with its ARN. Their names: the classes aren't imported before use."""

_WHAT_TO_PASS = "the ARN of a build, a response that started one (such as that of create_image), or a models.Image or ImageSummary"
_ADVICE = {
    "image-pipeline": "start it, and pass the response of start_image_pipeline_execution",
    "image-recipe": "builds.of_image(client, name) has the builds of its image",
    "container-recipe": "builds.of_image(client, name) has the builds of its image",
}


def arn_of_build(started: Started) -> Arn:
    """The ARN of a build.

    Raises:
        TypeError: It is an object that names no build.
        ValueError: It is no ARN, or not that of a build. The message says what it is.
        AbsentMemberError: The response came without the ARN.
    """
    text: object = started
    if isinstance(started, Shape):
        name = type(started).__name__
        if name not in _ARN_FIELDS:
            raise TypeError(f"a {name} names no build: pass {_WHAT_TO_PASS}")
        text = getattr(started, _ARN_FIELDS[name])
    if not isinstance(text, str):
        raise TypeError(f"{text!r:.200} names no build: pass {_WHAT_TO_PASS}")
    arn = Arn.parse(text)
    if arn.kind != "image":
        advice = _ADVICE.get(arn.kind, f"pass {_WHAT_TO_PASS}")
        raise ValueError(
            f"{str(arn)!r} is the ARN of a resource of kind {arn.kind!r}, not of a build: {advice}"
        )
    if arn.build is None:
        version = arn.version or "x.x.x"
        raise ValueError(
            f"{str(arn)!r} has no build number, so it names no single build: append one, such as /1, or find the newest "
            f"with builds.latest(client, {arn.name!r}, {str(version)!r})"
        )
    return arn


def check_client(client: object) -> None:
    """Refuse everything that is not a typed client.

    Raises:
        TypeError: It is something else, such as a boto3 client.
    """
    if isinstance(client, ImageBuilderClient):
        return
    advice = ": write ImageBuilderClient(session=...)" if hasattr(client, "meta") else ""
    if type(client).__name__ == "AsyncImageBuilderClient":  # whose module is imported by those who use it
        advice = ": AsyncBuild takes that"
    raise TypeError(f"client must be an ImageBuilderClient, not {type(client).__name__}{advice}")
