"""Requests are looked over before they are sent: every mistake that can be seen from here, told at once."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from imagebuilder_typed._fields import fields_of, wire_name
from imagebuilder_typed.exceptions._base import RequestValidationError, ValidationProblem

if TYPE_CHECKING:
    from imagebuilder_typed._operation import Operation, RequestT
    from imagebuilder_typed.models._base import Request

__all__ = ["build_request", "validate"]


def build_request(
    operation: Operation[RequestT, Any], request: RequestT | None, fields: Mapping[str, object]
) -> RequestT:
    """Make the request object of a call, from the object or the keywords that it was made with.

    Raises:
        RequestValidationError: Both were given, a keyword is unknown or a required one is missing.
    """
    cls = operation.request_type
    if request is not None:
        if fields:
            problem = f"give either a {cls.__name__} or keywords, not both ({', '.join(fields)})"
            raise RequestValidationError(operation.name, [ValidationProblem("", problem)])
        if not isinstance(request, cls):
            problem = f"takes a {cls.__name__}, not {type(request).__name__}"
            raise RequestValidationError(operation.name, [ValidationProblem("", problem, request)])
        return request
    plans = {plan.name: plan for plan in fields_of(cls)}
    problems = [_unknown(name, plans) for name in fields if name not in plans]
    problems += [
        ValidationProblem(plan.name, "is required") for plan in plans.values() if plan.required and plan.name not in fields
    ]
    if problems:
        raise RequestValidationError(operation.name, problems)
    # A token of None is one that the caller left to us.
    return cls(**{name: value for name, value in fields.items() if name != operation.token_field or value is not None})


def _unknown(name: str, known: Mapping[str, object]) -> ValidationProblem:
    by_wire_name = {wire_name(field): field for field in known}
    close = [by_wire_name[name]] if name in by_wire_name else get_close_matches(name, known, n=1)
    advice = f"did you mean {close[0]}?" if close else f"there are: {', '.join(known)}"
    return ValidationProblem(name, f"no such field; {advice}")


def validate(operation: Operation[Any, Any], request: Request) -> None:
    """Look a request over.

    Raises:
        RequestValidationError: It breaks rules of the API.
    """
