"""When a class gets compiled functions: one rule for conversion and for the validation of requests.

Handling an object field by field takes longer than with a compiled function, and compiling takes as long as handling
about a hundred objects field by field. So the first objects of a class are handled field by field. Nested objects count: an
answer with a hundred images counts as a hundred objects and one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar, cast

from imagebuilder_typed.conversion._fields import TypeKind, fields_of
from imagebuilder_typed.models._base import Shape, stored

__all__ = ["COMPILE_AFTER", "CompiledFunctions"]

FunctionT = TypeVar("FunctionT")

COMPILE_AFTER = 250
"""Objects of a class, nested ones included, that are handled field by field before its function is compiled.

docs/design/fast-path.md says why it is this number.
"""


class CompiledFunctions(Generic[FunctionT]):
    """Functions for one purpose, compiled for one class each."""

    def __init__(self, compile: Callable[[type[Shape]], FunctionT], *, enabled: bool = True) -> None:
        self._compile = compile
        self._enabled = enabled
        self._functions: dict[type[Shape], FunctionT] = {}
        # Threads may overwrite each other's counts. Then a class is compiled a little later.
        self._objects: dict[type[Shape], int] = {}

    def get(self, cls: type[Shape]) -> FunctionT | None:
        """The function of a class; None while its objects are to be handled field by field."""
        function = self._functions.get(cls)
        if function is None and self._enabled and self._objects.get(cls, 0) >= COMPILE_AFTER:
            function = self._functions[cls] = self._compile(cls)
        return function

    def count(self, obj: Shape) -> None:
        """Note that an object was handled field by field."""
        if self._enabled:
            cls = type(obj)
            self._objects[cls] = self._objects.get(cls, 0) + _objects_in(obj, COMPILE_AFTER)


def _objects_in(obj: Shape, limit: int) -> int:
    """How many objects there are in an object, itself included; no more than ``limit`` are counted."""
    found = 0
    pending: list[object] = [obj]
    while pending and found < limit:
        value = pending.pop()
        if isinstance(value, Shape):
            found += 1
            pending += [stored(value, name) for name in _fields_with_objects(type(value))]
        elif isinstance(value, list | tuple):
            pending += cast("list[object]", value)
        elif isinstance(value, dict):
            pending += cast("dict[str, object]", value).values()
    return found


_with_objects: dict[type[Shape], tuple[str, ...]] = {}


def _fields_with_objects(cls: type[Shape]) -> tuple[str, ...]:
    names = _with_objects.get(cls)
    if names is None:
        names = _with_objects[cls] = tuple(
            [field.name for field in fields_of(cls) if field.type.innermost.kind is TypeKind.STRUCTURE]
        )
    return names
