"""What generated conversion functions and checks have in common."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from importlib import import_module
from typing import Any

from imagebuilder_typed.models import _base
from imagebuilder_typed.models._open_enum import OpenEnum

__all__ = [
    "load_later",
    "members_of",
    "new",
    "reject",
    "replace_at_first_call",
    "stored",
    "timestamp_from_wire",
    "timestamp_to_wire",
]

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


def load_later(name: str, module: str, names: dict[str, Any]) -> Callable[[Any], Any]:
    """A function of another module, which is imported at the first call. The function then replaces itself with that one.

    So a request without filters doesn't load what filters need.

    Args:
        name: The name of the function, here and there.
        module: Full name of the module that has it.
        names: The names of the module that uses it.
    """

    return replace_at_first_call(name, names, lambda: getattr(import_module(module), name))


def replace_at_first_call(
    name: str, names: dict[str, Any], make: Callable[[], Callable[[Any], Any]]
) -> Callable[[Any], Any]:
    """A function that at its first call replaces itself, under ``name`` in ``names``, with the one that ``make`` returns."""

    def first(value: Any) -> Any:
        function = names[name] = make()
        return function(value)

    return first


def timestamp_from_wire(value: object) -> datetime:
    """Make a datetime of anything but a plain number. Answers have numbers, as a rule."""
    from imagebuilder_typed.conversion._timestamps import from_wire

    return from_wire(value)


def timestamp_to_wire(value: datetime) -> int | float:
    """Make a number of a datetime. Few requests have one."""
    from imagebuilder_typed.conversion._timestamps import to_wire

    return to_wire(value)
