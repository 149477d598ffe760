"""The builds of an image, and the newest available one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from imagebuilder_typed._suggestions import listed, suggestion
from imagebuilder_typed.arns import Arn, SemanticVersion
from imagebuilder_typed.builds._build import Boto3Session, Build
from imagebuilder_typed.builds._errors import BuildNotFoundError
from imagebuilder_typed.builds._started import check_client

if TYPE_CHECKING:
    from imagebuilder_typed.client import ImageBuilderClient
    from imagebuilder_typed.models import ImageSummary

__all__ = ["latest", "of_image", "summaries_of"]


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


def summaries_of(client: ImageBuilderClient, name: str, version: str = "x.x.x") -> Iterator[ImageSummary]:
    """The builds of an image as the lists show them, the newest first. The arguments are those of :func:`of_image`."""
    check_client(client)
    _check_name(name)
    _check_version(version)
    wanted = SemanticVersion(version)
    return _summaries(client, name, wanted)


def _summaries(client: ImageBuilderClient, name: str, wanted: SemanticVersion) -> Iterator[ImageSummary]:
    versions = [arn for arn in _version_arns(client, name) if arn.version and wanted.matches(arn.version)]
    for arn in sorted(versions, key=_version, reverse=True):
        found = client.get_paginator("list_image_build_versions").paginate(image_version_arn=arn)
        # A page has no order that the reference promises.
        yield from sorted(found, key=lambda summary: Arn(summary.arn).build or 0, reverse=True)


def _version_arns(client: ImageBuilderClient, name: str) -> set[Arn]:
    """The ARNs of an image's versions.

    All images are listed, since a filter by name finds only names in the spelling that they were created with.
    """
    images = client.get_paginator("list_images").paginate(
        owner="Self", include_deprecated=True, page_size=100
    )
    arns = (Arn(image.arn) for image in images)
    return {arn.version_arn for arn in arns if _folded(arn.name) == _folded(name) and arn.version is not None}


def _version(arn: Arn) -> SemanticVersion:
    assert arn.version is not None
    return arn.version


def _folded(name: str) -> str:
    """A name without what does not tell names apart: ARNs have lower case, and ``-`` for spaces and ``_``."""
    return name.lower().replace(" ", "-").replace("_", "-")


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


def _of(version: str) -> str:
    return "" if version == "x.x.x" else f" with a version {version}"


def _what_there_is(client: ImageBuilderClient, name: str, version: str) -> str:
    """The message for an image or a version without builds."""
    arns = sorted(_version_arns(client, name), key=_version, reverse=True)
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
