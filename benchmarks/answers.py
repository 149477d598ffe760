"""Full answers: every member of an operation's output set, made from botocore's model."""

from __future__ import annotations

import json
from functools import cache
from itertools import count
from typing import Any

import botocore.session
from botocore.model import ServiceModel, Shape

__all__ = ["PAGE_ENTRIES", "full_answer", "service_model"]

PAGE_ENTRIES = 25
"""Entries on a page of a listing: the most that the service returns."""
_NESTED_ENTRIES = 2
_TEXT_LENGTH = 24
_SECONDS = 1_767_225_600


@cache
def service_model() -> ServiceModel:
    """botocore's model of the service."""
    return botocore.session.get_session().get_service_model("imagebuilder")


def full_answer(operation_name: str, entries: int = PAGE_ENTRIES) -> bytes:
    """The JSON body of an answer in which nothing is absent.

    Args:
        operation_name: API name, such as ``ListImages``.
        entries: Length of the lists that are members of the answer itself; lists further in have two entries.
    """
    shape = service_model().operation_model(operation_name).output_shape
    numbers = count()
    members = {
        name: [_value(member.member, numbers) for _ in range(entries)]
        if member.type_name == "list"
        else _value(member, numbers)
        for name, member in shape.members.items()
    }
    # A page token in an answer would make a paginator continue for ever.
    members.pop("nextToken", None)
    return json.dumps(members, separators=(",", ":")).encode()


def _value(shape: Shape, numbers: count[int]) -> Any:
    match shape.type_name:
        case "structure":
            return {name: _value(member, numbers) for name, member in shape.members.items()}
        case "list":
            return [_value(shape.member, numbers) for _ in range(_NESTED_ENTRIES)]
        case "map":
            return {f"key{number}": _value(shape.value, numbers) for number in range(_NESTED_ENTRIES)}
        case "timestamp":
            return _SECONDS + next(numbers)
        case "boolean":
            return next(numbers) % 2 == 0
        case "integer" | "long":
            return next(numbers)
        case "float" | "double":
            return next(numbers) + 0.5
        case "string":
            if shape.enum:
                return shape.enum[next(numbers) % len(shape.enum)]
            return f"value-{next(numbers)}-".ljust(_TEXT_LENGTH, "x")
        case other:
            raise TypeError(f"{shape.name} is a {other}, and nobody said what a full one is like")
