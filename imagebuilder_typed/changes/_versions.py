"""Which version comes next."""

from __future__ import annotations

from typing import Final, get_args

from attrs import frozen

from imagebuilder_typed._suggestions import suggestion
from imagebuilder_typed.arns import SemanticVersion
from imagebuilder_typed.changes._results import Bump

__all__ = ["WantedVersion", "check_bump"]

_WILDCARD: Final = "x"
_BUMPS: Final[tuple[Bump, ...]] = ("major", "minor", "patch")
assert set(_BUMPS) == set(get_args(Bump))


def check_bump(bump: str) -> None:
    """Refuse what is no number of a version.

    Raises:
        ValueError: It is none.
    """
    if bump not in _BUMPS:
        raise ValueError(f"bump is one of {', '.join(_BUMPS)}, not {bump!r}{suggestion(bump, _BUMPS)}")


@frozen
class WantedVersion:
    """The version in a request, which may have wildcards where the service counts up."""

    text: str

    @classmethod
    def parse(cls, text: str) -> WantedVersion:
        """Read the version of a request: ``1.0.0``, ``1.0.x``, ``1.x.0``.

        Raises:
            ValueError: It is no version.
        """
        SemanticVersion(".".join("0" if node == _WILDCARD else node for node in text.split(".")))
        return cls(text)

    @property
    def line(self) -> str:
        """The versions among which the newest is looked for: ``1.0.x`` for itself, ``x.x.x`` for a version without wildcards."""
        nodes = self._nodes
        fixed = nodes.index(_WILDCARD) if _WILDCARD in nodes else 0
        return ".".join([*nodes[:fixed], *[_WILDCARD] * (3 - fixed)])

    def first(self) -> SemanticVersion:
        """The version of a resource of which there is none in the line: as it stands, or as the service chooses it."""
        start = "1" if self._nodes == [_WILDCARD] * 3 else "0"
        first, *rest = (node if node != _WILDCARD else "0" for node in self._nodes)
        return SemanticVersion(".".join([start if self._nodes[0] == _WILDCARD else first, *rest]))

    def is_after(self, newest: SemanticVersion) -> bool:
        """Whether it is without wildcards and higher than the newest version."""
        if _WILDCARD in self._nodes:
            return False
        own = SemanticVersion(self.text)
        return (own.major, own.minor, own.patch) > (newest.major, newest.minor, newest.patch)

    def next_after(self, newest: SemanticVersion, bump: Bump) -> SemanticVersion:
        """The version after the newest in the line. The first wildcard decides what counts up, otherwise `bump`."""
        nodes = self._nodes
        counted = nodes.index(_WILDCARD) if _WILDCARD in nodes else _BUMPS.index(bump)
        following = (newest.next_major, newest.next_minor, newest.next_patch)[counted]()
        if _WILDCARD not in nodes:
            return following
        # Numbers after a wildcard stay: the service makes 1.3.7 of 1.x.7 after 1.2.7.
        rest = [
            new if node == _WILDCARD else node
            for node, new in zip(nodes[counted + 1 :], following.split(".")[counted + 1 :], strict=True)
        ]
        return SemanticVersion(".".join([*following.split(".")[: counted + 1], *rest]))

    @property
    def _nodes(self) -> list[str]:
        return self.text.split(".")
