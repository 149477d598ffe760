"""What generated conversion functions and checks have in common."""

from __future__ import annotations

from typing import Any

from imagebuilder_typed.models import _base
from imagebuilder_typed.models._open_enum import OpenEnum

__all__ = ["members_of", "new", "reject", "stored"]

new: Any = object.__new__
"""Makes an object without values. The functions set them."""
stored: Any = _base.stored
"""The value of a field, also of an empty slot. The functions test the types of values themselves."""


class _Rejected(Exception):
    """A value has another type than the function expects."""


def reject() -> Any:
    """Leave the value to conversion field by field. It never returns."""
    raise _Rejected


class _MembersByValue(dict[str, OpenEnum]):
    """An enum's members by value. For another value the enum makes an unknown member."""

    def __init__(self, cls: type[OpenEnum]) -> None:
        super().__init__({member._value_: member for member in cls.__members__.values()})
        self._cls = cls

    def __missing__(self, key: str) -> OpenEnum:
        return self._cls(key)


_tables: dict[type[OpenEnum], _MembersByValue] = {}


def members_of(cls: type[OpenEnum]) -> dict[str, OpenEnum]:
    """An enum's members by value; looking up another value makes an unknown member. All modules share the table."""
    table = _tables.get(cls)
    if table is None:
        table = _tables[cls] = _MembersByValue(cls)
    return table
