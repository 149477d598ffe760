"""A limit that the API model sets on a value in a request."""

from __future__ import annotations

import attrs

__all__ = ["Rule"]


@attrs.frozen(kw_only=True, slots=True, repr=False)
class Rule:
    """Limits of one value: of the length for strings, lists and maps, of the value itself for numbers."""

    minimum: float | None = None
    """Smallest length or number."""
    maximum: float | None = None
    """Largest length or number."""
    pattern: str | None = None
    """Regular expression, in Python's notation, that must be found in a string. It has its own anchors."""
    expected: str = ""
    """Meaning of :attr:`pattern`, as it continues "must be"."""
    document: str = ""
    """The class of ``imagebuilder_typed.documents`` whose objects are taken besides text."""
    item: Rule | None = None
    """Rule of each entry of a list and of each value of a map."""
    key: Rule | None = None
    """Rule of each key of a map."""
