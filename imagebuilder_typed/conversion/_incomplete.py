"""Objects that lack a member which every answer has. Reading the member raises an error that names the operation.

Conversion doesn't know the operation. It notes such objects in a list of the thread, while there is one.
"""

from __future__ import annotations

import threading
from collections.abc import Generator
from contextlib import contextmanager

from imagebuilder_typed.models._base import Shape, name_operation

__all__ = ["note_incomplete", "part_of_answer"]


class _Noted(threading.local):
    objects: list[Shape] | None = None


_noted = _Noted()


def note_incomplete(obj: Shape) -> None:
    """Note an object that lacks a member."""
    if _noted.objects is not None:
        _noted.objects.append(obj)


@contextmanager
def part_of_answer(operation_name: str) -> Generator[None]:
    """Objects that are converted within this context are parts of an operation's answer."""
    outer, _noted.objects = _noted.objects, []
    try:
        yield
        for obj in _noted.objects:
            name_operation(obj, operation_name)
    finally:
        _noted.objects = outer
