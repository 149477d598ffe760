"""Check requests against the rules of the API before they are sent, and report all problems together.

A valid request passes the generated check of its class (``validation/_checks/``), which takes microseconds. If the check rejects a
request, ``validation/_find_problems.py`` decides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from imagebuilder_typed import exceptions
from imagebuilder_typed.conversion._fast_path import FAST_PATH
from imagebuilder_typed.conversion._generated_functions import GeneratedFunctions
from imagebuilder_typed.models._base import Shape

if TYPE_CHECKING:
    from imagebuilder_typed._call.operation import Operation
    from imagebuilder_typed.models._base import Request
    from imagebuilder_typed.validation import (
        _checks as _checks,  # is loaded by name, which packing tools don't see
    )

__all__ = ["checks", "find_problems", "passes_check", "validate"]

checks = GeneratedFunctions("imagebuilder_typed.validation._checks")
"""Each takes an object; it is true for a valid one, and false or an exception for others, and for some valid ones."""


def passes_check(obj: Shape) -> bool:
    """True for an object that breaks no rule. False means nothing."""
    check = checks[type(obj)]
    try:
        return check is not None and bool(check(obj))
    except Exception:
        return False


def validate(operation: Operation[Any, Any], request: Request) -> None:
    """Check a request.

    Raises:
        RequestValidationError: It breaks rules of the API; ``problems`` has all of them.
    """
    if FAST_PATH and passes_check(request):
        return
    problems = find_problems(request)
    if problems:
        raise exceptions.RequestValidationError(operation.name, problems)


def find_problems(request: Shape) -> list[exceptions.ValidationProblem]:
    """Check a request without sending it, or a structure that will be part of one.

    Args:
        request: A request, or any other structure that is sent. Structures of answers have no rules.

    Returns:
        The problems, in the order of the fields; empty for a valid request.

    Raises:
        TypeError: It is not an object of the models.
    """
    # Imported here, because the rules and the words for problems take longer to load than valid requests to check.
    from imagebuilder_typed.validation._find_problems import problems_of

    if not isinstance(request, Shape):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without type checks
        raise _no_shape(request)
    return list(problems_of(request))


def _no_shape(value: object) -> TypeError:
    from imagebuilder_typed.exceptions._values import type_name

    return TypeError(f"request must be an object of imagebuilder_typed.models, not {type_name(value)}")
