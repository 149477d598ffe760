"""The values that documents have: what YAML and JSON can represent, with strings as keys."""

from __future__ import annotations

import math
import re
from typing import Any, TypeAlias, TypeGuard

Document: TypeAlias = dict[str, Any]
"""A mapping of a document, by AWS's keys."""

MAX_LEVELS = 50
"""How deep lists and mappings may be nested."""

MAX_BITS = 64
"""The size limit of a whole number."""

_WHOLE_NUMBER = re.compile(r"-?[0-9]{1,9}")


def is_integer(value: object) -> TypeGuard[int]:
    """Whether the value is a whole number in YAML. Python's bool is an int, but YAML's true is not a number."""
    return isinstance(value, int) and not isinstance(value, bool)


def is_number(value: object) -> TypeGuard[float]:
    return is_integer(value) or isinstance(value, float)


def is_mapping(value: object) -> TypeGuard[Document]:
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def is_scalar(value: object) -> bool:
    return value is not None and not is_list(value) and not is_mapping(value)


def scalar_text(value: object) -> str:
    """A scalar as text, with true and false as YAML writes them."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def whole_number(value: object) -> int | None:
    """The whole number that a value is or spells; None for other values."""
    if isinstance(value, str) and _WHOLE_NUMBER.fullmatch(value):
        return int(value)
    return value if is_integer(value) else None


def is_readable(scalar: object) -> bool:
    """Whether a document with this scalar can be read again: numbers are limited, and text has no half of a surrogate pair."""
    if isinstance(scalar, str):
        return not any("\ud800" <= character <= "\udfff" for character in scalar)
    if isinstance(scalar, float):
        return math.isfinite(scalar)
    return not isinstance(scalar, int) or scalar.bit_length() <= MAX_BITS


def quoted(value: object) -> str:
    """A value of a document, quoted and shortened for an error message."""
    text = str(value)
    return f"'{text}'" if len(text) <= 100 else f"'{text[:100]}…'"
