"""The builds of an image, and the newest available one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from imagebuilder_typed._suggestions import listed, suggestion
from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds._build import Boto3Session, Build
from imagebuilder_typed.builds._errors import BuildNotFoundError
from imagebuilder_typed.builds._summaries import number_of_version, summaries_of, version_arns

if TYPE_CHECKING:
    from imagebuilder_typed.client import ImageBuilderClient

__all__ = ["latest", "of_image"]


def latest(
    client: ImageBuilderClient, name: str, version: str = "x.x.x", *, session: Boto3Session | None = None
) -> Build:
    """Find the newest build of an image that is available.

    The highest version counts first, then the highest build number, whatever was built last. Only images of the client's
    account and Region are searched.

    Args:
        client: The client that asks the service.
        name: Name of the image, as given at creation or as in its ARNs. Case does not matter, nor whether there are spaces, ``_`` or ``-`` between words.
        version: Version such as ``1.2.3``, or one with wildcards such as ``1.x.x``.
        session: As for :class:`Build`.

    Raises:
        BuildNotFoundError: There is none. The message says which images, versions or builds there are.
        ValueError: `version` is no version, or `name` is an ARN.
        ImageBuilderError: As with ``list_images`` and ``list_image_build_versions``.
    """
    seen: list[str] = []
    for summary in summaries_of(client, name, version):
        status = summary.state.status
        if status == "AVAILABLE":
            return Build(client, summary, session=session)
        arn = Arn(summary.arn)
        seen.append(f"{arn.version}/{arn.build} is {status}")
    if seen:
        raise BuildNotFoundError(f"no build of the image {name!r}{_of(version)} is available: {listed(seen)}")
    raise BuildNotFoundError(_what_there_is(client, name, version))


def of_image(
    client: ImageBuilderClient, name: str, version: str = "x.x.x", *, session: Boto3Session | None = None
) -> Iterator[Build]:
    """List the builds of an image in all states, the newest first: by version, then by build number.

    Requests are made as the items are needed, at least one for each version. It is empty if there is no such image.

    Args:
        client: The client that asks the service.
        name: Name of the image, as for :func:`latest`. The image of a recipe has the recipe's name.
        version: Version such as ``1.2.3``, or one with wildcards such as ``1.x.x``.
        session: As for :class:`Build`.

    Raises:
        ValueError: `version` is no version, or `name` is an ARN.
        ImageBuilderError: As with ``list_images`` and ``list_image_build_versions``.
    """
    summaries = summaries_of(client, name, version)
    return (Build(client, summary, session=session) for summary in summaries)


def _of(version: str) -> str:
    return "" if version == "x.x.x" else f" with a version {version}"


def _what_there_is(client: ImageBuilderClient, name: str, version: str) -> str:
    """The message for an image or a version without builds."""
    arns = sorted(version_arns(client, name), key=number_of_version, reverse=True)
    if arns:
        versions = listed(str(arn.version) for arn in arns)
        return f"the image {name!r} has no builds{_of(version)}; it has the versions {versions}"
    images = client.get_paginator("list_images").paginate(owner="Self", by_name=True, page_size=100)
    names = sorted({image.name for image in images if hasattr(image, "name")})
    advice = suggestion(name, names)
    return f"there is no image {name!r} of this account in {_region(client)}{_images(names)}{advice}"


def _images(names: Iterable[str]) -> str:
    text = listed(names)
    return f", which has {text or 'no images'}"


def _region(client: ImageBuilderClient) -> str:
    return str(client.boto3_client.meta.region_name)
