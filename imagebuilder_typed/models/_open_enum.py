# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""The base of the enums, which accept values that this version does not know."""

from enum import StrEnum
from functools import partial
from typing import Self, cast
from weakref import ref

__all__ = ["OpenEnum"]

_unknown_members: "dict[tuple[type[OpenEnum], str], ref[OpenEnum]]" = {}


class OpenEnum(StrEnum):
    """An enum of strings that accepts unknown values.

    A member equals its string and serializes as such. ``Platform("BeOS")`` gives a member whose
    :attr:`is_unknown` is True; while that object is alive, the same call returns it again.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        text = str.__str__(value)
        key = (cls, text)
        # Weak references, so that unknown values don't accumulate.
        kept = _unknown_members.get(key)
        while (member := None if kept is None else kept()) is None:
            made = str.__new__(cls, text)
            made._name_ = made._value_ = text
            # setdefault, so that two threads get one object. When a member is collected, its callback removes the entry.
            # Keep no other name for the reference: a loser's reference must die before its member, or its callback runs.
            kept = _unknown_members.setdefault(key, ref(made, partial(_unknown_members.pop, key)))
        return cast("Self", member)

    @property
    def is_unknown(self) -> bool:
        """True when this version of the package does not list the value."""
        return type(self).__members__.get(self._name_) is not self

    def __repr__(self) -> str:
        if self.is_unknown:
            return f"{type(self).__name__}({self._value_!r})"
        return f"{type(self).__name__}.{self._name_}"
