"""Which Python values a field takes. Conversion and validation share these rules.

Generated functions and checks test for the exact class, which is faster. They leave values of subclasses to these functions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from imagebuilder_typed.exceptions._values import is_a

__all__ = ["is_list", "is_map", "is_primitive"]


def is_primitive(value: object, cls: type[object]) -> bool:
    """True for a value of ``str``, ``int``, ``float`` or ``bool``. An int is a valid float, and a bool is not a number."""
    accepted = (int, float) if cls is float else cls
    return is_a(value, accepted) and (cls is bool or not is_a(value, bool))


def is_list(value: object) -> bool:
    """True for any sequence. A str is not a list of characters, and bytes are not a list of numbers."""
    return is_a(value, Sequence) and not is_a(value, (str, bytes, bytearray, memoryview))


def is_map(value: object) -> bool:
    """True for any mapping."""
    return is_a(value, Mapping)
