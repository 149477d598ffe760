"""Which builds of an image go: all but the newest."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.models import ImageStatus, ImageSummary

if TYPE_CHECKING:
    from imagebuilder_typed import ImageBuilderClient

__all__ = ["available_builds", "builds_to_delete", "is_running"]

_FAILED: Final = (ImageStatus.FAILED, ImageStatus.CANCELLED)
_USED: Final = (ImageStatus.AVAILABLE, ImageStatus.DEPRECATED, ImageStatus.DISABLED)
_ENDED: Final = (*_FAILED, *_USED, ImageStatus.DELETED)
_KINDS: Final = {"image-recipe": "AMI", "container-recipe": "DOCKER"}


def is_running(status: str) -> bool:
    """Whether a build has not ended. A status that this version doesn't know counts as one that runs."""
    return status not in _ENDED


def all_builds(client: ImageBuilderClient, name: str) -> list[ImageSummary]:
    """The account's builds of an image, the newest first.

    Args:
        client: The client to ask.
        name: The name. Letter case, spaces and underscores do not distinguish names.
    """
    versions = client.get_paginator("list_images").paginate(owner="Self", include_deprecated=True)
    name = _folded(name)
    found: dict[str, ImageSummary] = {}
    for version in {Arn(each.arn).version_arn for each in versions if _folded(Arn(each.arn).name) == name}:
        for build in client.get_paginator("list_image_build_versions").paginate(image_version_arn=version):
            found[build.arn] = build
    return sorted(found.values(), key=_age, reverse=True)


def available_builds(client: ImageBuilderClient, name: str) -> list[Arn]:
    """The account's builds of an image that are AVAILABLE, the newest first."""
    return [Arn(build.arn) for build in all_builds(client, name) if build.state.status == "AVAILABLE"]


def builds_to_delete(
    client: ImageBuilderClient,
    *,
    recipe: str | None,
    name: str | None,
    keep: int,
    older_than: timedelta | None,
    include_failed: bool,
) -> list[Arn]:
    """The builds that go, the oldest first.

    Raises:
        ValueError: An argument has a wrong value.
        TypeError: An argument has a wrong type.
    """
    _check(recipe, name, keep, older_than)
    wanted = None if recipe is None else _recipe(recipe)
    image_name = wanted.name if wanted is not None else _image_name(name or "")
    builds = [build for build in all_builds(client, image_name) if wanted is None or _is_of(build, wanted)]
    available = [build.arn for build in builds if build.state.status == "AVAILABLE"]
    kept = set(available[:keep])
    statuses = (*_USED, *_FAILED) if include_failed else _USED
    going = [build for build in builds if build.state.status in statuses and build.arn not in kept]
    if older_than is not None:
        limit = datetime.now(UTC) - older_than
        going = [build for build in going if _created(build) < limit]
    return [Arn(build.arn) for build in reversed(going)]


def _check(recipe: object, name: object, keep: object, older_than: object) -> None:
    if (recipe is None) == (name is None):
        raise TypeError("deletion_plan needs either recipe= or name=")
    if isinstance(keep, bool) or not isinstance(keep, int):
        raise TypeError(f"keep must be a whole number, not {keep!r}")
    if keep < 0:
        raise ValueError(f"keep must be 0 or more, not {keep}")
    if older_than is not None and not isinstance(older_than, timedelta):
        raise TypeError(f"older_than must be a timedelta, not {older_than!r}")


def _recipe(text: str) -> Arn:
    arn = Arn(text)
    if arn.kind not in _KINDS:
        raise ValueError(f"recipe must be the ARN of an image recipe or a container recipe, not {text}")
    return arn


def _image_name(name: str) -> str:
    if not name or ":" in name or "/" in name:
        raise ValueError(f"name must be the name of an image such as 'web-server', not {name!r}")
    return name


def _folded(name: str) -> str:
    return name.lower().replace(" ", "-").replace("_", "-")


def _is_of(build: ImageSummary, recipe: Arn) -> bool:
    """Whether a build is of a recipe: it has its name and version, and is an AMI or a container image as that makes them."""
    version = Arn(build.arn).version
    fits = recipe.version is None or (version is not None and recipe.version.matches(version))
    return fits and (build.type is None or build.type == _KINDS[recipe.kind])


def _age(build: ImageSummary) -> tuple[Any, int]:
    arn = Arn(build.arn)
    return arn.version, arn.build or 0


def _created(build: ImageSummary) -> datetime:
    return datetime.fromisoformat(build.date_created).astimezone(UTC)
