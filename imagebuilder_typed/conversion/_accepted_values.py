"""Which Python values a field takes. Conversion and validation share these rules.

Each rule has two forms. The functions accept subclasses as well. The conditions are source text for compiled functions:
they test for the exact class, which is faster, and values of subclasses are left to the functions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from imagebuilder_typed.exceptions._values import is_a

__all__ = [
    "is_list",
    "is_list_condition",
    "is_map",
    "is_map_condition",
    "is_primitive",
    "is_primitive_condition",
]


def is_primitive(value: object, cls: type[object]) -> bool:
    """True for a value of ``str``, ``int``, ``float`` or ``bool``. An int is a valid float, and a bool is not a number."""
    accepted = (int, float) if cls is float else cls
    return is_a(value, accepted) and (cls is bool or not is_a(value, bool))


def is_primitive_condition(name: str, cls: type[object]) -> str:
    """The condition for the variable of a name."""
    return _class_condition(name, *((float, int) if cls is float else (cls,)))


def is_list(value: object) -> bool:
    """True for any sequence. A str is not a list of characters, and bytes are not a list of numbers."""
    return is_a(value, Sequence) and not is_a(value, (str, bytes, bytearray, memoryview))


def is_list_condition(name: str) -> str:
    """The condition for the variable of a name."""
    return _class_condition(name, list, tuple)


def is_map(value: object) -> bool:
    """True for any mapping."""
    return is_a(value, Mapping)


def is_map_condition(name: str) -> str:
    """The condition for the variable of a name."""
    return _class_condition(name, dict)


def _class_condition(name: str, *classes: type[object]) -> str:
    tests = [f"{name}.__class__ is {cls.__name__}" for cls in classes]
    return tests[0] if len(tests) == 1 else f"({' or '.join(tests)})"
