"""Options that a call takes beside the fields of its request, such as ``page_size`` and ``poll_interval``.

What is wrong with them is reported together with what is wrong with the request.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from imagebuilder_typed.exceptions import RequestValidationError, ValidationProblem

__all__ = ["build_or_report", "option_problems"]

T = TypeVar("T")


def option_problems(
    name: str, value: object, check: Callable[[str, object], None]
) -> list[ValidationProblem]:
    """The problem that a check of :mod:`imagebuilder_typed._numbers` finds, if any."""
    try:
        check(name, value)
    except (TypeError, ValueError) as error:
        return [ValidationProblem(name, str(error).removeprefix(f"{name} "), value)]
    return []


def build_or_report(build: Callable[[], T], problems: list[ValidationProblem]) -> T | None:
    """Build a request. Where that fails, add its problems to ``problems``, and return None."""
    try:
        return build()
    except RequestValidationError as error:
        problems += error.problems
        return None
