"""Whether a build has the Region and the component that its planned failure names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import outputs
from .arns import Arn
from .wire import struct_at, structs_at

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .other_services import AccountRegion
    from .planned_failures import BuildFailure
    from .store import Record


def unfit_name(image: Record, home: AccountRegion, failure: BuildFailure) -> str | None:
    """The reason of a build whose planned failure names what the build doesn't have; None if it has all of it."""
    if failure.region is not None:
        regions = outputs.destination_regions(home, image)
        if failure.region not in regions:
            return (
                f"The planned failure names the Region {failure.region}, to which this build doesn't distribute. "
                f"Regions of this build: {_listed(regions)}."
            )
    if failure.component_arn is not None:
        components = _component_arns(image)
        if not any(_can_mean(failure.component_arn, each) for each in components):
            return (
                f"The planned failure names the component {failure.component_arn:.300}, which the recipe doesn't have. "
                f"Components of the recipe: {_listed(components)}."
            )
    return None


def _listed(names: Iterable[str]) -> str:
    return ", ".join(names) or "none"


def _component_arns(image: Record) -> list[str]:
    recipe = struct_at(image.document, "imageRecipe") or struct_at(image.document, "containerRecipe")
    return [str(configuration["componentArn"]) for configuration in structs_at(recipe, "components")]


def _can_mean(planned: str, used: str) -> bool:
    """Whether two ARNs, each with or without wildcards and a build number, can mean one component build version."""
    one, other = Arn.parse(planned), Arn.parse(used)
    if one is None or other is None or one.version is None or other.version is None:
        return planned == used
    if one.with_version(other.version, other.build) != other:
        return False
    pairs = [*zip(one.version.nodes, other.version.nodes, strict=True), (one.build, other.build)]
    return all(left is None or right is None or left == right for left, right in pairs)
