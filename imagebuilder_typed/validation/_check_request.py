"""Check requests against the rules of the API before they are sent, and report all problems together.

A valid request passes a check that is compiled for its class (``validation/_compile_check.py``) and takes microseconds. If the
check rejects a request, and for the first requests of a class, ``validation/_find_problems.py`` decides.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from imagebuilder_typed.conversion._compiled_functions import CompiledFunctions
from imagebuilder_typed.exceptions import RequestValidationError, ValidationProblem
from imagebuilder_typed.exceptions._values import type_name
from imagebuilder_typed.models._base import Shape
from imagebuilder_typed.validation._find_problems import problems_of

if TYPE_CHECKING:
    from imagebuilder_typed._call.operation import Operation
    from imagebuilder_typed.models._base import Request
    from imagebuilder_typed.validation._compile_check import Check

__all__ = ["find_problems", "validate"]


def _compile_check(cls: type[Shape]) -> Check:
    from imagebuilder_typed.validation._compile_check import check_for

    return check_for(cls)


_checks = CompiledFunctions(_compile_check)


def validate(operation: Operation[Any, Any], request: Request) -> None:
    """Check a request.

    Raises:
        RequestValidationError: It breaks rules of the API; ``problems`` has all of them.
    """
    check = _checks.get(type(request))
    if check is not None and check(request):
        return
    problems = list(problems_of(request))
    if problems:
        raise RequestValidationError(operation.name, problems)
    if check is None:
        _checks.count(request)


def find_problems(request: Shape) -> list[ValidationProblem]:
    """Check a request without sending it, or a structure that will be part of one.

    Args:
        request: A request, or any other structure that is sent. Structures of answers have no rules.

    Returns:
        The problems, in the order of the fields; empty for a valid request.

    Raises:
        TypeError: It is not an object of the models.
    """
    if not isinstance(request, Shape):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without type checks
        raise TypeError(f"request must be an object of imagebuilder_typed.models, not {type_name(request)}")
    return list(problems_of(request))
