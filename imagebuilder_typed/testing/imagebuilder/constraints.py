"""A request held against the service model: what is required, types, lengths, ranges, patterns, enums.

botocore checks a part of this before it sends; other clients don't, and no client checks patterns.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import cache
from typing import Any

from botocore.model import ListShape, MapShape, Shape, StringShape, StructureShape

from .exceptions import InvalidParameterValue, InvalidRequest
from .wire import Document, operation_model, service_model

_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "long": (int,),
    "double": (int, float),
    "float": (int, float),
    "timestamp": (datetime,),
}


def check_request(operation: str, request: Document) -> None:
    """Raise for the first member of `request` that the model forbids.

    Raises:
        InvalidRequest: a required member is missing, or a value has the wrong JSON type.
        InvalidParameterValue: a value breaks a length, range, pattern or enum.
    """
    shape = operation_model(operation).input_shape
    if isinstance(shape, StructureShape):
        for error in _structure(shape, request, ""):
            raise error


def check_value(shape_name: str, value: object, path: str) -> None:
    """Raise like `check_request` for a value that the model binds less than the service does."""
    for error in _value(service_model().shape_for(shape_name), value, path):
        raise error


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
        yield InvalidParameterValue(path, f"'{value}' doesn't match the pattern {pattern}.")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    # `$` in the model means the very end; in Python it also matches before a final newline.
    return re.compile(re.sub(r"(?<!\\)\$$", r"\\Z", pattern))


def _number(shape: Shape, value: float, path: str) -> Errors:
    yield from _bounds(shape, value, path, "")


_CONTAINERS: dict[str, tuple[type, Callable[[Any, Any, str], Errors]]] = {
    "structure": (dict, _structure),
    "list": (list, _list),
    "map": (dict, _map),
}
_SCALARS: dict[str, Callable[[Any, Any, str], Errors]] = {
    "string": _string,
    "integer": _number,
    "long": _number,
    "double": _number,
}


def _value(shape: Shape, value: object, path: str) -> Errors:
    if shape.type_name in _CONTAINERS:
        expected, checker = _CONTAINERS[shape.type_name]
        fits = isinstance(value, expected)
    else:
        allowed = _TYPES.get(shape.type_name, (object,))
        # JSON has no number that is also a truth value; Python's bool is an int.
        fits = isinstance(value, allowed) and (isinstance(value, bool) <= (bool in allowed))
        checker = _SCALARS.get(shape.type_name, _nothing)
    if not fits:
        yield InvalidRequest(f"The parameter '{path}' is not of the type {shape.type_name}.")
        return
    yield from checker(shape, value, path)


def _nothing(shape: object, value: object, path: str) -> Errors:
    return iter(())


def _bounds(shape: Shape, size: float, path: str, unit: str) -> Errors:
    metadata: Document = shape.metadata
    low, high = metadata.get("min"), metadata.get("max")
    if low is not None and size < low:
        yield InvalidParameterValue(path, f"Expected at least {low} {unit}".rstrip() + ".")
    if high is not None and size > high:
        yield InvalidParameterValue(path, f"Expected at most {high} {unit}".rstrip() + ".")


def _member_path(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
