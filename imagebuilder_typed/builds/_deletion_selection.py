"""Which builds of an image go: all but the newest."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds._moments import as_moment
from imagebuilder_typed.builds._summaries import summaries_of
from imagebuilder_typed.models import BuildType, ImageStatus, ImageSummary

if TYPE_CHECKING:
    from imagebuilder_typed.client import ImageBuilderClient

__all__ = ["IMPORTED", "available_builds", "builds_to_delete", "is_running"]

_FAILED: Final = (ImageStatus.FAILED, ImageStatus.CANCELLED)
_USED: Final = (ImageStatus.AVAILABLE, ImageStatus.DEPRECATED, ImageStatus.DISABLED)
_ENDED: Final = (*_FAILED, *_USED, ImageStatus.DELETED)
_TYPES: Final = {"image-recipe": "AMI", "container-recipe": "DOCKER"}
IMPORTED: Final = (BuildType.IMPORT, BuildType.IMPORT_ISO)


def is_running(status: str) -> bool:
    """Whether a build has not ended. A status that this version doesn't know counts as one that runs."""
    return status not in _ENDED


def available_builds(client: ImageBuilderClient, name: str) -> list[Arn]:
    """The account's builds of an image that are AVAILABLE, the newest first."""
    return [Arn(build.arn) for build in summaries_of(client, name) if build.state.status == "AVAILABLE"]


def builds_to_delete(
    client: ImageBuilderClient,
    *,
    recipe: str | None,
    name: str | None,
    keep: int,
    older_than: timedelta | None,
    include_failed: bool,
) -> tuple[list[Arn], int]:
    """The builds that go, the oldest version first, and how many there are in all.

    Raises:
        TypeError: An argument has a wrong type.
        ValueError: An argument has a wrong value.
    """
    _check_limits(keep, older_than, include_failed)
    if (recipe is None) == (name is None):
        raise TypeError("deletion_plan needs either recipe= or name=")
    if recipe is not None:
        made_by = _recipe_arn(client, recipe)
        builds = [build for build in summaries_of(client, made_by.name) if _is_of(build, made_by)]
    else:
        builds = list(summaries_of(client, name or ""))
    kept = {build.arn for build in [each for each in builds if each.state.status == "AVAILABLE"][:keep]}
    statuses = (*_USED, *_FAILED) if include_failed else _USED
    going = [build for build in builds if build.state.status in statuses and build.arn not in kept]
    if older_than is not None:
        limit = datetime.now(UTC) - older_than
        going = [build for build in going if as_moment(build.date_created) < limit]
    return [Arn(build.arn) for build in reversed(going)], len(builds)


def _check_limits(keep: object, older_than: object, include_failed: object) -> None:
    if isinstance(keep, bool) or not isinstance(keep, int):
        raise TypeError(f"keep must be a whole number, not {keep!r}")
    if keep < 0:
        raise ValueError(f"keep must be 0 or more, not {keep}")
    if older_than is not None and not isinstance(older_than, timedelta):
        raise TypeError(f"older_than must be a timedelta, not {older_than!r}")
    if older_than is not None and older_than < timedelta():
        raise ValueError(f"older_than must not be negative: {older_than}")
    if not isinstance(include_failed, bool):
        raise TypeError(f"include_failed must be True or False, not {include_failed!r}")


def _recipe_arn(client: ImageBuilderClient, recipe: object) -> Arn:
    """The ARN of a recipe in the client's Region. Other recipes have no builds there, whatever their names are."""
    if not isinstance(recipe, str):
        raise TypeError(f"recipe must be the ARN of a recipe, not {recipe!r}")
    arn = Arn(recipe)
    if arn.kind not in _TYPES:
        raise ValueError(f"recipe must be the ARN of an image recipe or a container recipe, not {recipe}")
    region = client.boto3_client.meta.region_name
    if arn.region != region:
        raise ValueError(f"recipe is in {arn.region}, and the client in {region}: {recipe}")
    return arn


def _is_of(build: ImageSummary, recipe: Arn) -> bool:
    """Whether a build is of a recipe.

    It has the account, the name and the version of the recipe, and its type. Imported images can have all of that too.
    """
    arn = Arn(build.arn)
    fits = recipe.version is None or (arn.version is not None and recipe.version.matches(arn.version))
    return (
        fits
        and arn.account == recipe.account
        and build.type in (None, _TYPES[recipe.kind])
        and build.build_type not in IMPORTED
    )
