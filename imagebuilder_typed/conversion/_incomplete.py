"""Objects that lack a member which every answer has. Reading the member raises an error that names the operation.

Conversion doesn't know the operation. It notes such objects in a list of the thread, while there is one.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from imagebuilder_typed.models._base import Shape, name_operation

__all__ = ["note_incomplete", "with_operation_name"]

ShapeT = TypeVar("ShapeT", bound=Shape)


class _Noted(threading.local):
    objects: list[Shape] | None = None


_noted = _Noted()


def note_incomplete(obj: Shape) -> None:
    """Note an object that lacks a member."""
    if _noted.objects is not None:
        _noted.objects.append(obj)


def with_operation_name(
    operation_name: str, convert: Callable[[object, type[ShapeT]], ShapeT], payload: object, cls: type[ShapeT]
) -> ShapeT:
    """Convert an operation's answer. Objects without some member get the operation's name."""
    outer = _noted.objects
    objects = _noted.objects = []
    try:
        answer = convert(payload, cls)
    finally:
        _noted.objects = outer
    for obj in objects:
        name_operation(obj, operation_name)
    return answer
