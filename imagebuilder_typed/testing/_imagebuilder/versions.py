"""Semantic versions in Image Builder: three numbers, of which `x` means the latest.

A version is kept as it is written (`2019.12.02`), and compared by its numbers.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/ibhow-semantic-versioning.html
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from .exceptions import InvalidVersionNumber

if TYPE_CHECKING:
    from collections.abc import Iterable

HIGHEST_NODE = 2**30 - 1
WILDCARD = "x"
_NODE = re.compile(r"[0-9]+")
_MAX_DIGITS = len(str(HIGHEST_NODE)) + 1

Nodes: TypeAlias = tuple[int | None, int | None, int | None]
"""The numbers of a version; None for a wildcard."""


class Version(NamedTuple):
    """The numbers of a version without wildcards."""

    major: int
    minor: int
    patch: int


@dataclass(frozen=True, slots=True)
class VersionPattern:
    """A version that may have wildcards (None).

    Two versions with the same numbers are equal, however many zeros they are written with.
    """

    nodes: Nodes
    text: str = field(default="", compare=False)

    def __post_init__(self) -> None:
        if not self.text:
            written = ".".join(WILDCARD if node is None else str(node) for node in self.nodes)
            object.__setattr__(self, "text", written)

    @property
    def is_exact(self) -> bool:
        return None not in self.nodes

    def matches(self, version: Version) -> bool:
        return all(node is None or node == number for node, number in zip(self.nodes, version, strict=True))

    def exact(self) -> Version:
        major, minor, patch = self.nodes
        if major is None or minor is None or patch is None:
            raise InvalidVersionNumber(f"The version {self} has wildcards where none are allowed.")
        return Version(major, minor, patch)

    def latest_within(self, fixed: int) -> VersionPattern:
        """The pattern that keeps the first `fixed` nodes as they are written, and has wildcards for the others."""
        written = self.text.split(".")[:fixed]
        major, minor, patch = (*self.nodes[:fixed], None, None, None)[:3]
        return VersionPattern((major, minor, patch), ".".join((*written, *[WILDCARD] * (3 - fixed))))

    def next_after(self, existing: Iterable[Version]) -> VersionPattern:
        """The version that a create request with this pattern gets.

        The first wildcard becomes the newest matching version's number plus one, and later wildcards become 0. If no
        version matches, wildcards become 0, except that `x.x.x` becomes 1.0.0. Versions match by the nodes to the left
        of the first wildcard. Numbers to its right stay: AWS creates 1.0.0 from `1.x.0`.
        """
        if self.is_exact:
            return self
        open_at = self.nodes.index(None)
        left = self.latest_within(open_at)
        newest = max((version for version in existing if left.matches(version)), default=None)
        counted = (1 if open_at == 0 else 0) if newest is None else newest[open_at] + 1
        if counted > HIGHEST_NODE:
            raise InvalidVersionNumber(f"No version is left that matches {self}.")
        written = [*self.text.split(".")]
        written[open_at] = str(counted)
        return parse_new(".".join("0" if node == WILDCARD else node for node in written))

    def __str__(self) -> str:
        return self.text


def parse_new(text: str) -> VersionPattern:
    """Parse a version for a new resource: `1.2.3`, `1.2.x`, `x.x.x`, `1.x.0`.

    Raises:
        InvalidVersionNumber: `text` has another form, or a number above 2^30-1.
    """
    parts = text.split(".")
    if len(parts) != 3 or not all(part == WILDCARD or _NODE.fullmatch(part) for part in parts):
        raise InvalidVersionNumber(f"'{text[:100]}' is not a version of the form major.minor.patch.")
    # Python refuses to convert thousands of digits. The cut number is still above the limit.
    nodes = [None if part == WILDCARD else int(part.lstrip("0")[:_MAX_DIGITS] or "0") for part in parts]
    if any(node is not None and node > HIGHEST_NODE for node in nodes):
        raise InvalidVersionNumber(f"A node of the version '{text[:100]}' is larger than {HIGHEST_NODE}.")
    return VersionPattern((nodes[0], nodes[1], nodes[2]), text)


def parse(text: str) -> VersionPattern:
    """Parse a version that selects existing resources. All nodes to the right of a wildcard have to be wildcards.

    Raises:
        InvalidVersionNumber: as `parse_new`, and for a number to the right of a wildcard.
    """
    pattern = parse_new(text)
    if None in pattern.nodes and any(node is not None for node in pattern.nodes[pattern.nodes.index(None) :]):
        raise InvalidVersionNumber(f"In the version '{text}' a number stands to the right of a wildcard.")
    return pattern
