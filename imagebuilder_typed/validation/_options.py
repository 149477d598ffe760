"""Options that a call takes beside the fields of its request, such as ``page_size`` and ``poll_interval``.

What is wrong with them is reported together with what is wrong with the request.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from imagebuilder_typed.exceptions import RequestValidationError, ValidationProblem

__all__ = ["PAGINATE_ADVICE", "WAIT_ADVICE", "build_or_report", "option_problems", "split_misplaced"]

T = TypeVar("T")

# Keywords that users may expect, from boto3 for example, with what to pass instead.
PAGINATE_ADVICE: Mapping[str, str] = {
    "PaginationConfig": "is boto3's way; pass page_size, max_items and starting_token as keywords",
}
WAIT_ADVICE: Mapping[str, str] = {
    "WaiterConfig": "is boto3's way; pass poll_interval and timeout as keywords, in seconds",
    "deadline": "no such keyword; did you mean timeout?",
}


def option_problems(
    name: str, value: object, check: Callable[[str, object], None]
) -> list[ValidationProblem]:
    """The problem that a check of :mod:`imagebuilder_typed._numbers` finds, if any."""
    try:
        check(name, value)
    except (TypeError, ValueError) as error:
        return [ValidationProblem(name, str(error).removeprefix(f"{name} "), value)]
    return []


def split_misplaced(
    fields: Mapping[str, object], advice: Mapping[str, str]
) -> tuple[dict[str, object], list[ValidationProblem]]:
    """Separate the request's fields from keywords that there is advice for; each of those becomes a problem."""
    kept = {name: value for name, value in fields.items() if name not in advice}
    return kept, [ValidationProblem(name, advice[name]) for name in fields if name in advice]


def build_or_report(build: Callable[[], T], problems: list[ValidationProblem]) -> T | None:
    """Build a request. Where that fails, add its problems to ``problems``, and return None."""
    try:
        return build()
    except RequestValidationError as error:
        problems += error.problems
        return None
