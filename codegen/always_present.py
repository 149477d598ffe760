"""The table of members that every answer has, ``codegen/facts/always_present.toml``, and what it says nothing about."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

__all__ = ["FACTS", "UndecidedError", "append", "left_out", "listing", "table", "undecided"]

FACTS = Path(__file__).parent / "facts"
_LEFT_OUT = "left_out"


class UndecidedError(Exception):
    """The table says nothing about some structures of answers. The message lists them."""

    def __init__(self, structures: Iterable[str]) -> None:
        super().__init__(
            f"codegen/facts/always_present.toml does not say which members every answer has: {', '.join(structures)}"
        )


def _file() -> Path:
    return FACTS / "always_present.toml"


@cache
def _parsed(text: str) -> dict[str, dict[str, str]]:
    return tomllib.loads(text)


def _document() -> dict[str, dict[str, str]]:
    return _parsed(_file().read_text("utf-8"))


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


def listing(structures: Mapping[str, list[str]]) -> Iterator[str]:
    """Lines to paste into the table."""
    for name, members in structures.items():
        yield f"[{name}]"
        yield from [f'{member} = ""  # why every answer has it; or without this line' for member in members]
    yield "# or, if nothing is known of a structure, into the existing [left_out]:"
    yield from [f'{name} = ""' for name in structures]


def append(structures: Iterable[str]) -> None:
    """Put the structures into ``[left_out]``, without a reason. They stay undecided."""
    text = _file().read_text("utf-8")
    new = [f'{name} = ""\n' for name in structures if name not in left_out() and name not in table()]
    if new:
        # It is the last table of the file.
        _file().write_text(text.rstrip("\n") + "\n" + "".join(new), "utf-8")
