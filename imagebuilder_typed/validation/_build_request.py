"""Build the request of a call: from keywords to the request object, and from that to boto3's parameters."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from imagebuilder_typed.conversion._convert import unstructure_shape
from imagebuilder_typed.conversion._fields import fields_of
from imagebuilder_typed.conversion._wire_names import wire_name
from imagebuilder_typed.exceptions import ConversionError, RequestValidationError, ValidationProblem
from imagebuilder_typed.exceptions._values import is_a, type_name
from imagebuilder_typed.models._base import new_client_token
from imagebuilder_typed.validation._check_request import validate
from imagebuilder_typed.validation._find_problems import problems_of

if TYPE_CHECKING:
    from imagebuilder_typed._call.operation import Operation, RequestT
    from imagebuilder_typed.models._base import JsonObject, Request

__all__ = ["build_request", "to_parameters"]


def build_request(
    operation: Operation[RequestT, Any],
    request: RequestT | None,
    fields: Mapping[str, object],
    *,
    validated: bool = False,
) -> RequestT:
    """Make the request object of a call from its arguments: a request object or keywords.

    A client token that is None, in either, is replaced with a new one.

    Args:
        operation: The operation that is called.
        request: The request object, if the call was made with one.
        fields: The keywords of the call.
        validated: Whether to check the request against the rules of the API.

    Raises:
        RequestValidationError: Both were given, a keyword is unknown or a required one is missing, or ``validated`` and a
            rule of the API is broken.
    """
    cls = operation.request_type
    if request is None:
        request = _from_keywords(operation, cls, fields, validated=validated)
    elif fields:
        problem = f"give either a {cls.__name__} or keywords, not both ({', '.join(fields)})"
        raise RequestValidationError(operation.name, [ValidationProblem("", problem)])
    elif not is_a(request, cls):
        advice = ": pass its entries as keywords, **" if is_a(request, Mapping) else ""
        problem = f"takes a {cls.__name__} or keywords, not {type_name(request)}{advice}"
        raise RequestValidationError(operation.name, [ValidationProblem("", problem, request)])
    token_field = operation.token_field
    if token_field is not None and getattr(request, token_field, None) is None:
        setattr(request, token_field, new_client_token())
    if validated:
        validate(operation, request)
    return request


def _from_keywords(
    operation: Operation[RequestT, Any], cls: type[RequestT], fields: Mapping[str, object], *, validated: bool
) -> RequestT:
    try:
        return cls(**fields)
    except TypeError:
        plans = {plan.name: plan for plan in fields_of(cls)}
    problems = [_unknown(name, plans) for name in fields if name not in plans]
    missing = [plan.name for plan in plans.values() if plan.required and plan.name not in fields]
    if validated:
        # The error lists the problems of the other keywords too. A required field that is None counts as missing.
        known = {name: value for name, value in fields.items() if name in plans}
        problems += problems_of(cls(**dict.fromkeys(missing), **known))
    else:
        problems += [ValidationProblem(name, "is required") for name in missing]
    raise RequestValidationError(operation.name, problems)


def _unknown(name: str, known: Mapping[str, object]) -> ValidationProblem:
    by_wire_name = {wire_name(field): field for field in known}
    close = [by_wire_name[name]] if name in by_wire_name else get_close_matches(name, known, n=1)
    advice = f"did you mean {close[0]}?" if close else f"there are: {', '.join(known)}"
    return ValidationProblem(name, f"no such field; {advice}")


def to_parameters(operation: Operation[Any, Any], request: Request) -> JsonObject:
    """Make the wire form of a request, which need not have been validated.

    Raises:
        RequestValidationError: A value has a type that the wire form cannot have; nothing was sent.
    """
    try:
        return unstructure_shape(request)
    except ConversionError as error:
        problem = f"must be {error.expected}, not {type_name(error.value)} {error.shown}"
        raise RequestValidationError(
            operation.name, [ValidationProblem(error.path, problem, error.value)]
        ) from error
