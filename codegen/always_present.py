"""The table of members that every answer has, ``codegen/facts/always_present.toml``, and what it says nothing about."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from codegen.words import Gap

__all__ = ["FACTS", "UndecidedError", "gaps", "left_out", "left_out_gaps", "table", "undecided"]

FACTS = Path(__file__).parent / "facts"
_FILE = "always_present"
_LEFT_OUT = "left_out"


class UndecidedError(Exception):
    """The table says nothing about some structures of answers. The message lists them."""

    def __init__(self, structures: Iterable[str]) -> None:
        super().__init__(
            f"codegen/facts/always_present.toml does not say which members every answer has: {', '.join(structures)}"
        )


@cache
def _parsed(text: str) -> dict[str, dict[str, str]]:
    return tomllib.loads(text)


def _document() -> dict[str, dict[str, str]]:
    return _parsed((FACTS / f"{_FILE}.toml").read_text("utf-8"))


def table() -> Mapping[str, Mapping[str, str]]:
    """The members that every answer has: reasons by structure and attribute."""
    return {name: members for name, members in _document().items() if name != _LEFT_OUT}


def left_out() -> Mapping[str, str]:
    """Why nothing is known of a structure, by structure."""
    return _document()[_LEFT_OUT]


def undecided(optional: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """Structures of answers without an entry, or with an empty reason.

    Args:
        optional: By structure, the members that the table has to decide on.
    """
    decided = {name for name, members in table().items() if all(members.values())}
    decided |= {name for name, reason in left_out().items() if reason}
    return {name: members for name, members in optional.items() if members and name not in decided}


def gaps(structures: Mapping[str, list[str]]) -> list[Gap]:
    """Entries for all members of the structures. A member that some answers lack needs none."""
    return [
        Gap(f"{name}.{member}", _FILE, (name,), member)
        for name, members in structures.items()
        for member in members
    ]


def left_out_gaps(structures: Iterable[str]) -> list[Gap]:
    """Entries for structures of which nothing is known."""
    return [Gap(name, _FILE, (_LEFT_OUT,), name) for name in structures]
