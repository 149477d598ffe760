"""Request objects that callers pass: which operation they belong to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed._call.operation import Operation
from imagebuilder_typed.exceptions._values import is_a, type_name
from imagebuilder_typed.models._base import Request

__all__ = ["operation_of"]

_BY_REQUEST = {f"{operation.name}Request": operation for operation in OPERATIONS.values()}


def operation_of(
    request: object, taker: str, *, example: str = "CreateImageRecipeRequest"
) -> tuple[Operation[Any, Any], Request]:
    """Find the operation of what should be a request object, and return both.

    Args:
        request: What the caller passed.
        taker: The method that takes it, for messages.
        example: A class that the method takes.

    Raises:
        TypeError: It is not a request object.
    """
    for cls in type(request).__mro__:
        if (operation := _BY_REQUEST.get(cls.__name__)) is not None and issubclass(cls, Request):
            return operation, cast("Request", request)
    advice = f": make one of it with structure(value, {example})" if is_a(request, Mapping) else ""
    raise TypeError(
        f"{taker} takes a request object of imagebuilder_typed.models, such as {example}, "
        f"not {type_name(request)}{advice}"
    )
