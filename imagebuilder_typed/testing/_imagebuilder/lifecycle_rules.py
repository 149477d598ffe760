"""Which images a lifecycle policy selects, and which of its rules applies to each of them.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/lifecycle-policy-execution.html
"""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import TYPE_CHECKING, TypeAlias

from . import versions
from .arns import slug
from .lifecycle_actions import FINAL_STATES, UNFINISHED_STATES, ImageAction, has_any_tag, time_span
from .wire import Document, struct_at, structs_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .store import Record

_IMAGE_TYPES = {"AMI_IMAGE": "AMI", "CONTAINER_IMAGE": "DOCKER"}
_SKIPPED_STATES = {
    "DEPRECATE": UNFINISHED_STATES | {"DEPRECATED", "DISABLED"},
    "DISABLE": UNFINISHED_STATES | {"DISABLED"},
    "DELETE": frozenset[str](),
}
"""Action to the states of images that its rule skips, in the order in which rules are evaluated."""

_RULE_ORDER = tuple(_SKIPPED_STATES)

_RecipeVersion: TypeAlias = tuple[str, str]


def planned_actions(images: Iterable[Record], policy: Document, moment: datetime) -> Iterator[ImageAction]:
    """The actions of a policy on that date, from the newest image to the oldest.

    An image gets one action at most: that of the first rule that applies.
    """
    rules = sorted(policy["policyDetails"], key=lambda rule: _RULE_ORDER.index(rule["action"]["type"]))
    selected = [image for image in images if _is_selected(image, policy)]
    newer_images = Counter[_RecipeVersion]()
    for image in sorted(selected, key=_created, reverse=True):
        recipe_version = _recipe_version(image)
        for rule in rules:
            if _applies(rule, image, newer_images[recipe_version], moment):
                yield _action(rule, image, moment)
                break
        # Failed and cancelled images take none of the places that a rule retains.
        newer_images[recipe_version] += image.status not in UNFINISHED_STATES


def _applies(rule: Document, image: Record, newer_images: int, moment: datetime) -> bool:
    action, limits = rule["action"]["type"], rule["filter"]
    if image.status in _SKIPPED_STATES[action]:
        return False
    if image.status in UNFINISHED_STATES:
        return True
    retained = 0
    if limits["type"] == "COUNT":
        retained = limits["value"]
    elif _created(image)[0] > moment - time_span(limits["value"], limits["unit"]):
        return False
    elif action == "DELETE":
        retained = limits.get("retainAtLeast") or 0
    if newer_images < retained:
        return False
    return not has_any_tag(image.tags, struct_at(struct_at(rule, "exclusionRules"), "tagMap"))


def _action(rule: Document, image: Record, moment: datetime) -> ImageAction:
    limits = rule["filter"]
    limit = f"{limits['value']} {limits['unit']}" if limits["type"] == "AGE" else str(limits["value"])
    return ImageAction(
        image=image,
        action=rule["action"]["type"],
        reason=f"The image exceeds the {limits['type']} of {limit} in the policy's rule.",
        moment=moment,
        include=struct_at(rule["action"], "includeResources"),
        exclude=struct_at(struct_at(rule, "exclusionRules"), "amis"),
    )


def _is_selected(image: Record, policy: Document) -> bool:
    if image.document["type"] != _IMAGE_TYPES[policy["resourceType"]] or image.status not in FINAL_STATES:
        return False
    selection = policy["resourceSelection"]
    if has_any_tag(image.tags, struct_at(selection, "tagMap")):
        return True
    recipe = _recipe(image)
    return bool(recipe) and any(
        slug(wanted["name"]) == slug(recipe["name"])
        and versions.parse(wanted["semanticVersion"]).matches(versions.parse(recipe["version"]).exact())
        for wanted in structs_at(selection, "recipes")
    )


def _created(image: Record) -> tuple[datetime, int]:
    return datetime.fromisoformat(image.document["dateCreated"]), image.sequence


def _recipe(image: Record) -> Document:
    return struct_at(image.document, "imageRecipe") or struct_at(image.document, "containerRecipe")


def _recipe_version(image: Record) -> _RecipeVersion:
    """The recipe version whose images are counted together. For an imported image, it is the image's own version."""
    recipe = _recipe(image)
    if recipe:
        return slug(recipe["name"]), recipe["version"]
    return image.arn.name, str(image.arn.version)
