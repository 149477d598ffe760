"""Build the request of a call: from keywords to the request object, and from that to boto3's parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from imagebuilder_typed.conversion._convert import unstructure_shape
from imagebuilder_typed.models._base import new_client_token
from imagebuilder_typed.models._define import make

if TYPE_CHECKING:
    from imagebuilder_typed._call.operation import Operation, RequestT
    from imagebuilder_typed.models._base import JsonObject, Request

__all__ = ["build_request", "complete_request", "to_parameters"]


def build_request(operation: Operation[RequestT, Any], fields: Mapping[str, object]) -> RequestT:
    """Make the request object of a call from its keywords. A keyword that is None counts as not given."""
    request = make(operation.request_type, fields)
    complete_request(operation, request)
    return request


def complete_request(operation: Operation[RequestT, Any], request: RequestT) -> None:
    """Give a request a client token if it has none."""
    token_field = operation.token_field
    if token_field is not None and getattr(request, token_field, None) is None:
        setattr(request, token_field, new_client_token())


def to_parameters(operation: Operation[Any, Any], request: Request) -> JsonObject:
    """Make the wire form of a request, which need not have been validated.

    Raises:
        RequestValidationError: A value has a type that the wire form cannot have; nothing was sent.
    """
    try:
        return unstructure_shape(request)
    except Exception as error:
        refused = _refused(operation, error)
        if refused is None:
            raise
        raise refused from error


def _refused(operation: Operation[Any, Any], error: Exception) -> Exception | None:
    """The error about the request, for an error of its conversion. None for other exceptions."""
    # Imported here, because a valid request doesn't need them.
    from imagebuilder_typed.exceptions import ConversionError, RequestValidationError, ValidationProblem
    from imagebuilder_typed.exceptions._values import type_name

    if not isinstance(error, ConversionError):
        return None
    problem = f"must be {error.expected}, not {type_name(error.value)} {error.shown}"
    return RequestValidationError(operation.name, [ValidationProblem(error.path, problem, error.value)])
