"""Checks requests against the service model: required members, types, lengths, ranges, patterns, enums.

botocore checks some of this before it sends a request. Other clients don't, and no client checks patterns.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cache
from typing import Any

from botocore.model import ListShape, MapShape, Shape, StringShape, StructureShape

from .exceptions import InvalidParameterCombination, InvalidParameterValue, InvalidRequest
from .wire import Document, is_integer, is_list, is_mapping, is_number, operation_model, service_model


def _is_a(python_type: type) -> Callable[[object], bool]:
    return lambda value: isinstance(value, python_type)


_HAS_TYPE: dict[str, Callable[[object], bool]] = {
    "string": _is_a(str),
    "boolean": _is_a(bool),
    "integer": is_integer,
    "long": is_integer,
    "double": is_number,
    "float": is_number,
    "timestamp": _is_a(datetime),
    "structure": is_mapping,
    "list": is_list,
    "map": is_mapping,
}


def check_request(operation: str, request: Document) -> None:
    """Raise for the first problem of a request.

    Raises:
        InvalidRequest: a required member is missing, or a value has the wrong JSON type.
        InvalidParameterValue: a value breaks a length, range, pattern or enum.
    """
    shape = operation_model(operation).input_shape
    if isinstance(shape, StructureShape):
        for error in _structure(shape, request, ""):
            raise error


def check_value(shape_name: str, value: object, path: str) -> None:
    """Check a value against a shape, and raise like `check_request`.

    For values that the service restricts more than their own shape in the model does.
    """
    for error in _value(service_model().shape_for(shape_name), value, path):
        raise error


def invalid_combination(parameter: str, problem: str) -> InvalidParameterCombination:
    """The error for a value that other members of the request don't allow."""
    return InvalidParameterCombination(
        f"The value supplied for parameter '{parameter}' is not valid. {problem}"
    )


Errors = Iterator[Exception]


def _structure(shape: StructureShape, value: Document, path: str) -> Errors:
    for name in shape.required_members:
        if value.get(name) is None:
            yield InvalidRequest(f"The parameter '{_member_path(path, name)}' is required.")
    for name, member in shape.members.items():
        if value.get(name) is not None:
            yield from _value(member, value[name], _member_path(path, name))


def _list(shape: ListShape, value: list[Any], path: str) -> Errors:
    yield from _bounds(shape, len(value), path, "items")
    for index, item in enumerate(value):
        yield from _value(shape.member, item, f"{path}[{index}]")


def _map(shape: MapShape, value: Document, path: str) -> Errors:
    yield from _bounds(shape, len(value), path, "entries")
    for key, item in value.items():
        yield from _value(shape.key, key, path)
        yield from _value(shape.value, item, f"{path}.{key}")


def _string(shape: StringShape, value: str, path: str) -> Errors:
    yield from _bounds(shape, len(value), path, "characters")
    if shape.enum and value not in shape.enum:
        yield InvalidParameterValue(path, f"Expected one of {', '.join(shape.enum)}.")
    pattern = shape.metadata.get("pattern")
    if pattern and not _compiled(pattern).search(value):
        yield InvalidParameterValue(path, f"'{path}' must match pattern {pattern}")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    # In the model, `$` matches only at the end. In Python it also matches before a final newline.
    return re.compile(re.sub(r"(?<!\\)\$$", r"\\Z", pattern))


def _number(shape: Shape, value: float, path: str) -> Errors:
    yield from _bounds(shape, value, path, "")


_CHECKERS: dict[str, Callable[[Any, Any, str], Errors]] = {
    "structure": _structure,
    "list": _list,
    "map": _map,
    "string": _string,
    "integer": _number,
    "long": _number,
    "double": _number,
}


def _value(shape: Shape, value: object, path: str) -> Errors:
    has_type = _HAS_TYPE.get(shape.type_name)
    if has_type is not None and not has_type(value):
        yield InvalidRequest(f"The parameter '{path}' is not of the type {shape.type_name}.")
        return
    if shape.type_name in _CHECKERS:
        yield from _CHECKERS[shape.type_name](shape, value, path)


def _bounds(shape: Shape, size: float, path: str, unit: str) -> Errors:
    metadata: Document = shape.metadata
    low, high = metadata.get("min"), metadata.get("max")
    if low is not None and size < low:
        yield InvalidParameterValue(path, f"Expected at least {low} {unit}".rstrip() + ".")
    if high is not None and size > high:
        yield InvalidParameterValue(path, f"Expected at most {high} {unit}".rstrip() + ".")


def _member_path(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
