"""Names that someone may have meant by another one, for the advice in errors."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["closest_name", "listed", "suggestion"]

_MOST_LISTED = 12


def closest_name(name: str, names: Iterable[str]) -> str | None:
    """The name that is meant by AWS's or another spelling of it, or a misspelt one. None if none is close."""
    from difflib import get_close_matches  # most programs never need it

    by_bare_name = {_bare(each): each for each in names}
    close = get_close_matches(_bare(name), by_bare_name, n=1)
    return by_bare_name[close[0]] if close else None


def suggestion(name: object, names: Iterable[str]) -> str:
    """The end of a message about a name that doesn't exist; empty if none is close."""
    close = closest_name(name, names) if isinstance(name, str) else None
    return "" if close is None else f"; did you mean {close!r}?"


def listed(names: Iterable[str]) -> str:
    """The first of the names that there are, for messages."""
    found = list(names)
    return ", ".join(found[:_MOST_LISTED]) + (", ..." if len(found) > _MOST_LISTED else "")


def _bare(name: str) -> str:
    return name.replace("_", "").casefold()
