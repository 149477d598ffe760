"""Checks of numbers that a caller sets, such as ``timeout`` or ``max_items``.

``True`` and ``False`` are not numbers here, though ``bool`` is a subclass of ``int``: ``timeout=True`` is a mistake.
"""

from __future__ import annotations

import math

__all__ = ["check_count", "check_seconds", "check_timeout"]


def check_count(name: str, value: object) -> None:
    """Check a count, such as ``max_items``.

    Raises:
        TypeError: It is not a whole number.
        ValueError: It is below 1.
    """
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"{name} must be a whole number, not {value!r}")
    if value < 1:
        raise ValueError(f"{name} must be 1 or more, not {value!r}")


def check_seconds(name: str, value: object) -> None:
    """Check a duration in which nothing needs to be done, such as a pause.

    Raises:
        TypeError: It is not a number.
        ValueError: It is negative, infinite or NaN.
    """
    if not 0 <= _number_of_seconds(name, value) < math.inf:
        raise ValueError(f"{name} must be 0 seconds or more, and finite, not {value!r}")


def check_timeout(name: str, value: object) -> None:
    """Check a duration in which something has to be done.

    Raises:
        TypeError: It is not a number.
        ValueError: It is 0, negative, infinite or NaN.
    """
    if not 0 < _number_of_seconds(name, value) < math.inf:
        raise ValueError(f"{name} must be above 0 seconds, and finite, not {value!r}")


def _number_of_seconds(name: str, value: object) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise TypeError(f"{name} must be a number of seconds, not {value!r}")
    try:
        return float(value)
    except OverflowError:  # a whole number that no clock can reach
        return math.inf
