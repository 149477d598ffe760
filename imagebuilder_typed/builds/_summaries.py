"""The builds of an image as the service lists them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from imagebuilder_typed.arns import Arn, SemanticVersion, name_in_arns
from imagebuilder_typed.builds._started import check_client

if TYPE_CHECKING:
    from imagebuilder_typed.client import ImageBuilderClient
    from imagebuilder_typed.models import ImageSummary

__all__ = ["number_of_version", "summaries_of", "version_arns"]


def summaries_of(client: ImageBuilderClient, name: str, version: str = "x.x.x") -> Iterator[ImageSummary]:
    """The builds of an image as the lists show them, the newest first. The arguments are those of :func:`of_image`."""
    check_client(client)
    _check_name(name)
    _check_version(version)
    wanted = SemanticVersion(version)
    return _summaries(client, name, wanted)


def _summaries(client: ImageBuilderClient, name: str, wanted: SemanticVersion) -> Iterator[ImageSummary]:
    versions = [arn for arn in version_arns(client, name) if arn.version and wanted.matches(arn.version)]
    for arn in sorted(versions, key=number_of_version, reverse=True):
        found = client.get_paginator("list_image_build_versions").paginate(image_version_arn=arn)
        # A page has no order that the reference promises.
        yield from sorted(found, key=lambda summary: Arn(summary.arn).build or 0, reverse=True)


def version_arns(client: ImageBuilderClient, name: str) -> set[Arn]:
    """The ARNs of an image's versions.

    All images are listed, since a filter by name finds only names in the spelling that they were created with.
    """
    images = client.get_paginator("list_images").paginate(
        owner="Self", include_deprecated=True, page_size=100
    )
    arns = (Arn(image.arn) for image in images)
    return {
        arn.version_arn
        for arn in arns
        if name_in_arns(arn.name) == name_in_arns(name) and arn.version is not None
    }


def number_of_version(arn: Arn) -> SemanticVersion:
    assert arn.version is not None
    return arn.version


def _check_name(name: object) -> None:
    what = "name must be the name of an image, such as 'web-server'"
    if not isinstance(name, str):
        raise TypeError(f"{what}, not {name!r}")
    if not name.strip():
        raise ValueError(f"{what}, not {name!r}")
    if name.startswith("arn:"):
        raise ValueError(f"{what}, not an ARN: {name}")


def _check_version(version: object) -> None:
    if not isinstance(version, str):
        raise TypeError(f"version must be text, such as '1.x.x', not {version!r}")
