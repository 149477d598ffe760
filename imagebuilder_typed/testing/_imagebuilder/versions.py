"""Semantic versions in Image Builder: three numbers, of which `x` means the latest.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/ibhow-semantic-versioning.html
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from .exceptions import InvalidVersionNumber

if TYPE_CHECKING:
    from collections.abc import Iterable

HIGHEST_NODE = 2**30 - 1
WILDCARD = "x"
_NODE = re.compile(r"[0-9]+")
_MAX_DIGITS = len(str(HIGHEST_NODE)) + 1


class Version(NamedTuple):
    """A version without wildcards."""

    major: int
    minor: int
    patch: int

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"


class VersionPattern(NamedTuple):
    """A version that may have wildcards (None). All nodes to the right of a wildcard are wildcards."""

    nodes: tuple[int | None, int | None, int | None]

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

    def next_after(self, existing: Iterable[Version]) -> Version:
        """The version that a create request with this pattern gets.

        The first wildcard becomes the newest matching version's number plus one, and the nodes to its right become 0.
        If no version matches, wildcards become 0, except that `x.x.x` becomes 1.0.0.
        """
        if self.is_exact:
            return self.exact()
        open_at = self.nodes.index(None)
        newest = max((version for version in existing if self.matches(version)), default=None)
        fixed = [node for node in self.nodes[:open_at] if node is not None]
        counted = (1 if open_at == 0 else 0) if newest is None else newest[open_at] + 1
        if counted > HIGHEST_NODE:
            raise InvalidVersionNumber(f"No version is left that matches {self}.")
        numbers = [*fixed, counted, 0, 0][:3]
        return Version(*numbers)

    def __str__(self) -> str:
        return ".".join(WILDCARD if node is None else str(node) for node in self.nodes)


def parse(text: str) -> VersionPattern:
    """Parse `1.2.3`, `1.2.x`, `1.x.x` or `x.x.x`.

    Raises:
        InvalidVersionNumber: `text` has another form, a number above 2^30-1, or a number to the right of a wildcard.
    """
    parts = text.split(".")
    if len(parts) != 3 or not all(part == WILDCARD or _NODE.fullmatch(part) for part in parts):
        raise InvalidVersionNumber(f"'{text[:100]}' is not a version of the form major.minor.patch.")
    # Python refuses to convert thousands of digits. The cut number is still above the limit.
    nodes = [None if part == WILDCARD else int(part.lstrip("0")[:_MAX_DIGITS] or "0") for part in parts]
    if any(node is not None and node > HIGHEST_NODE for node in nodes):
        raise InvalidVersionNumber(f"A node of the version '{text[:100]}' is larger than {HIGHEST_NODE}.")
    if None in nodes and any(node is not None for node in nodes[nodes.index(None) :]):
        raise InvalidVersionNumber(f"In the version '{text}' a number stands to the right of a wildcard.")
    return VersionPattern((nodes[0], nodes[1], nodes[2]))
