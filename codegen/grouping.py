"""Assign every structure and enum to the module of a resource family."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from graphlib import CycleError, TopologicalSorter

from codegen.reader import UnsupportedModelError

SHARED = "shared"

# The first pattern that matches a name decides. Otherwise the name goes to the family of its users, or to the shared
# module if they are in several families.
_FAMILY_PATTERNS: tuple[tuple[str, str], ...] = (
    ("marketplace", r"Marketplace"),
    ("lifecycle", r"Lifecycle|ResourceState|ResourceStatus"),
    ("workflow", r"Workflow"),
    ("scan_finding", r"Finding|Aggregation|Cvss|Inspector|Vulnerab|Remediation|SeverityCounts"),
    ("component", r"^(?!ComponentFailureContext)(?:[A-Z][a-z]+)?Component|ProductCode"),
    ("container_recipe", r"ContainerRecipe"),
    ("image_recipe", r"ImageRecipe"),
    ("infrastructure", r"InfrastructureConfiguration"),
    ("distribution", r"DistributionConfiguration"),
    ("pipeline", r"Pipeline(?!Aggregation)"),
    ("tag", r"^(?:Tag|Untag|ListTags)"),
    (SHARED, r"^(?:Platform|Ownership|Filter|ImageType|LatestVersionReferences)$"),
    ("image", r"Image"),
)
# These match another family's pattern.
_FAMILY_EXCEPTIONS: Mapping[str, str] = {
    "AmiDistributionConfiguration": "distribution",
    "DiskImageFormat": "distribution",
}


def group(names: Iterable[str], users: Mapping[str, set[str]]) -> dict[str, str]:
    """Family of every name.

    Args:
        names: All structures and enums.
        users: For each name, the structures that have a member of that type.
    """
    families: dict[str, str] = {}

    def family_of(name: str) -> str:
        if name not in families:
            families[name] = _by_name(name) or _by_users({family_of(user) for user in users.get(name, ())})
        return families[name]

    for name in names:
        family_of(name)
    return families


def _by_name(name: str) -> str | None:
    if name in _FAMILY_EXCEPTIONS:
        return _FAMILY_EXCEPTIONS[name]
    return next((family for family, pattern in _FAMILY_PATTERNS if re.search(pattern, name)), None)


def _by_users(families: set[str]) -> str:
    return families.pop() if len(families) == 1 else SHARED


def in_order(graph: Mapping[str, set[str]]) -> list[str]:
    """Nodes in order: dependencies first, otherwise by name.

    Raises:
        UnsupportedModelError: The graph has a cycle.
    """
    sorter = TopologicalSorter(graph)
    try:
        sorter.prepare()
    except CycleError as error:
        raise UnsupportedModelError(
            f"modules would import each other ({error.args[1]}): change grouping.py"
        ) from error
    ordered: list[str] = []
    while sorter.is_active():
        ready = sorted(sorter.get_ready())
        ordered += ready
        sorter.done(*ready)
    return ordered
