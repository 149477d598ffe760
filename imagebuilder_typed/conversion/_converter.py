"""The cattrs converter for the classes of the models."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeAlias, cast

from cattrs import Converter

from imagebuilder_typed.conversion import _timestamps
from imagebuilder_typed.conversion._by_field import FromWireByField, ToWireByField
from imagebuilder_typed.conversion._fields import TypeKind, fields_of
from imagebuilder_typed.conversion._generated_functions import from_wire_functions, to_wire_functions
from imagebuilder_typed.conversion._hooks import (
    ConverterHooks,
    DefaultHooks,
    Hook,
    Hooks,
    built_in,
    is_built_in,
)
from imagebuilder_typed.models._base import JsonObject, Shape
from imagebuilder_typed.models._open_enum import OpenEnum

__all__ = ["make_converter"]

_Structure: TypeAlias = Callable[[object, type[Shape]], Shape]
_Unstructure: TypeAlias = Callable[[Shape], JsonObject]


def make_converter() -> Converter:
    """Make the converter that knows the structures of the API, their enums and timestamps."""
    converter = Converter()

    def hooks_of(used: Converter) -> Hooks:
        # A copy of this converter asks for its own hooks, and users may have registered some on it.
        return DefaultHooks(lambda: converter) if used is converter else ConverterHooks(used)

    def structure_hook(cls: type[Shape], used: Converter) -> _Structure:
        return _structure_hook(cls, used.get_structure_hook, FromWireByField(hooks_of(used)))

    def unstructure_hook(cls: type[Shape], used: Converter) -> _Unstructure:
        return _unstructure_hook(cls, used.get_unstructure_hook, ToWireByField(hooks_of(used)))

    converter.register_structure_hook_factory(_is_structure, structure_hook)
    converter.register_unstructure_hook_factory(_is_structure, unstructure_hook)
    converter.register_structure_hook(OpenEnum, _enum_from_wire)
    converter.register_unstructure_hook(OpenEnum, _enum_to_wire)
    converter.register_structure_hook(datetime, _timestamp_from_wire)
    converter.register_unstructure_hook(datetime, _timestamp_to_wire)
    return converter


def _is_structure(cls: object) -> bool:
    return isinstance(cls, type) and issubclass(cls, Shape)


def _structure_hook(
    cls: type[Shape], hook_of: Callable[[type[Any]], Hook], by_field: _Structure
) -> _Structure:
    """The hook that makes objects of a class; it is ``by_field`` where the generated function would bypass a user's hook.

    Generated functions call each other, and no hooks. So a class with a user's hook somewhere below it is converted
    field by field: then the hook is called once for each value, and its exceptions don't start a second attempt.
    """
    make = from_wire_functions[cls]
    if make is None or not _all_built_in(cls, hook_of):
        return by_field

    @built_in
    def hook(payload: object, _: type[Shape]) -> Shape:
        try:
            return cast("Shape", make(payload))
        except Exception:
            pass  # what is wrong, if anything, is found field by field
        return by_field(payload, cls)

    return hook


def _unstructure_hook(
    cls: type[Shape], hook_of: Callable[[type[Any]], Hook], by_field: _Unstructure
) -> _Unstructure:
    """As :func:`_structure_hook`, for the other direction."""
    write = to_wire_functions[cls]
    if write is None or not _all_built_in(cls, hook_of):
        return by_field

    @built_in
    def hook(obj: Shape) -> JsonObject:
        try:
            return cast("JsonObject", write(obj))
        except Exception:
            pass  # what is wrong, if anything, is found field by field
        return by_field(obj)

    return hook


def _all_built_in(cls: type[Shape], hook_of: Callable[[type[Any]], Hook]) -> bool:
    """True when no user's hook is registered for a class below this one."""
    types = [field.type.innermost for field in fields_of(cls)]
    return all(is_built_in(hook_of(plan.cls)) for plan in types if plan.kind is not TypeKind.PRIMITIVE)


@built_in
def _enum_from_wire(value: Any, cls: type[OpenEnum]) -> OpenEnum:
    return cls(value)


@built_in
def _enum_to_wire(value: str) -> str:
    return str.__str__(value)


@built_in
def _timestamp_from_wire(value: object, _: object) -> datetime:
    return _timestamps.from_wire(value)


@built_in
def _timestamp_to_wire(value: datetime) -> int | float:
    return _timestamps.to_wire(value)
