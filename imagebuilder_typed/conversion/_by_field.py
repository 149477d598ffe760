"""Conversion field by field: slower than generated functions, and able to say which value is wrong.

Hooks that a user registered for a class of the models are called instead. Their exceptions pass unchanged.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import cast

from imagebuilder_typed.conversion import _timestamps
from imagebuilder_typed.conversion._accepted_values import is_list, is_map, is_primitive
from imagebuilder_typed.conversion._fields import TypeKind, TypePlan, fields_of
from imagebuilder_typed.conversion._hooks import ByFieldHook, Hooks
from imagebuilder_typed.conversion._incomplete import note_incomplete
from imagebuilder_typed.conversion._paths import Key, Path, format_path
from imagebuilder_typed.exceptions import ConversionError
from imagebuilder_typed.exceptions._values import exact, is_a
from imagebuilder_typed.models._base import UNSET, JsonObject, JsonValue, Shape, stored
from imagebuilder_typed.models._define import declared_fields, settle_fields
from imagebuilder_typed.models._open_enum import OpenEnum

__all__ = ["FromWireByField", "ToWireByField", "from_wire", "to_wire"]


def _conversion_error(plan: TypePlan, value: object, path: Path, expected: str = "") -> ConversionError:
    return ConversionError(format_path(path), expected or plan.description, value, secret=plan.secret)


class FromWireByField(ByFieldHook):
    """The structure hook of classes that are derived from ours, or that have a class with a user's hook below them."""

    __slots__ = ()

    def __call__(self, payload: object, cls: type[Shape]) -> Shape:
        return from_wire(cls, payload, self._hooks)


class ToWireByField(ByFieldHook):
    """The same for the other direction."""

    __slots__ = ()

    def __call__(self, obj: Shape) -> JsonObject:
        return to_wire(obj, self._hooks)


def from_wire(cls: type[Shape], value: object, hooks: Hooks, path: Path = ()) -> Shape:
    """Make an object of a structure's wire form.

    Raises:
        ConversionError: A value has another type than the model says.
    """
    if not is_map(value):
        raise ConversionError(format_path(path) or cls.__name__, "a JSON object", value, secret=True)
    payload = cast("Mapping[str, object]", value)
    if declared_fields(cls) is None:
        return _derived_from_wire(cls, payload, hooks, path)
    obj = object.__new__(cls)
    incomplete = False
    for field in fields_of(cls):
        member = payload.get(field.wire_name)
        if member is None:
            if field.can_be_unset:
                incomplete = incomplete or not field.read_as_empty
                continue
            member = None if field.make_absent is None else field.make_absent()
        elif type(member) is not field.type.cls or field.type.kind is not TypeKind.PRIMITIVE:
            member = _value_from_wire(field.type, member, hooks, (path, field.name))
        setattr(obj, field.name, member)
    if incomplete:
        note_incomplete(obj)
    return obj


def _derived_from_wire(cls: type[Shape], payload: Mapping[str, object], hooks: Hooks, path: Path) -> Shape:
    """Make an object of a class that somebody derived. Its ``__init__`` may do more than set fields, and has defaults."""
    arguments: dict[str, object] = {}
    incomplete = False
    for field in fields_of(cls):
        member = payload.get(field.wire_name)
        if member is not None:
            arguments[field.alias] = _value_from_wire(field.type, member, hooks, (path, field.name))
            continue
        incomplete = incomplete or (field.can_be_unset and not field.read_as_empty)
        if field.required:
            arguments[field.alias] = None
    obj = cls(**arguments)
    settle_fields(obj)
    if incomplete:
        note_incomplete(obj)
    return obj


# The cases of both functions stand in the order of their frequency: each one that doesn't match takes time.
def _value_from_wire(plan: TypePlan, value: object, hooks: Hooks, path: Path) -> object:
    match plan.kind:
        case TypeKind.STRUCTURE:
            hook = hooks.structure_hook(plan.cls)
            if hook is not None:
                return hook(value, plan.cls)
            return from_wire(cast("type[Shape]", plan.cls), value, hooks, path)
        case TypeKind.ENUM:
            hook = hooks.structure_hook(plan.cls)
            return _member(plan, value, path) if hook is None else hook(value, plan.cls)
        case TypeKind.PRIMITIVE:
            return _primitive(plan, value, path)
        case TypeKind.LIST:
            return [
                _value_from_wire(plan.inner, entry, hooks, (path, index))
                for index, entry in enumerate(_entries(plan, value, path))
            ]
        case TypeKind.TIMESTAMP:
            hook = hooks.structure_hook(plan.cls)
            if hook is not None:
                return hook(value, plan.cls)
            try:
                return _timestamps.from_wire(value)
            except ValueError as error:
                raise _conversion_error(plan, value, path) from error
        case TypeKind.MAP:
            return {
                key: _value_from_wire(plan.inner, entry, hooks, (path, Key(key, secret=False)))
                for key, entry in _pairs(plan, value, path)
            }
        case TypeKind.FOREIGN:
            try:
                return hooks.structure(value, plan.cls)
            except hooks.failures as error:
                raise _conversion_error(plan, value, path) from error


def _member(plan: TypePlan, value: object, path: Path) -> OpenEnum:
    if not is_a(value, str):
        raise _conversion_error(plan, value, path)
    return cast("type[OpenEnum]", plan.cls)(exact(cast("str", value)))


def _primitive(plan: TypePlan, value: object, path: Path) -> object:
    if not is_primitive(value, plan.cls):
        raise _conversion_error(plan, value, path)
    return value


def _entries(plan: TypePlan, value: object, path: Path) -> list[object]:
    if not is_list(value):
        raise _conversion_error(plan, value, path)
    return list(cast("list[object]", value))


def _pairs(plan: TypePlan, value: object, path: Path) -> list[tuple[str, object]]:
    if not is_map(value):
        raise _conversion_error(plan, value, path)
    pairs = list(cast("Mapping[object, object]", value).items())
    for key, _ in pairs:
        if not is_a(key, str):
            raise _conversion_error(plan, key, path, "a dict with str keys")
    return [(key if type(key) is str else exact(cast("str", key)), entry) for key, entry in pairs]


def to_wire(obj: Shape, hooks: Hooks, path: Path = ()) -> JsonObject:
    """Make the wire form of an object.

    Raises:
        ConversionError: A field holds a value of another type than the model says.
    """
    payload: JsonObject = {}
    for field in fields_of(type(obj)):
        value = stored(obj, field.name) if field.can_be_unset else getattr(obj, field.name)
        if value is not None and value is not UNSET:
            if type(value) is not field.type.cls or field.type.kind is not TypeKind.PRIMITIVE:
                value = _value_to_wire(field.type, value, hooks, (path, field.name))
            payload[field.wire_name] = cast("JsonValue", value)
    return payload


def _value_to_wire(plan: TypePlan, value: object, hooks: Hooks, path: Path) -> JsonValue:
    match plan.kind:
        case TypeKind.STRUCTURE:
            if not is_a(value, plan.cls):
                raise _conversion_error(plan, value, path)
            hook = hooks.unstructure_hook(type(value))
            if hook is not None:
                return cast("JsonValue", hook(value))
            return to_wire(cast("Shape", value), hooks, path)
        case TypeKind.ENUM:
            if not is_a(value, str):
                raise _conversion_error(plan, value, path)
            hook = hooks.unstructure_hook(plan.cls)
            if hook is not None:
                # The hook gets a member also where the field holds a plain string.
                return cast("JsonValue", hook(_member(plan, value, path)))
            return exact(cast("str", value))
        case TypeKind.PRIMITIVE:
            return cast("JsonValue", _primitive(plan, value, path))
        case TypeKind.LIST:
            return [
                _value_to_wire(plan.inner, entry, hooks, (path, index))
                for index, entry in enumerate(_entries(plan, value, path))
            ]
        case TypeKind.TIMESTAMP:
            return _timestamp_to_wire(plan, value, hooks, path)
        case TypeKind.MAP:
            return {
                key: _value_to_wire(plan.inner, entry, hooks, (path, Key(key, secret=False)))
                for key, entry in _pairs(plan, value, path)
            }
        case TypeKind.FOREIGN:
            try:
                return cast("JsonValue", hooks.unstructure(value, plan.cls))
            except hooks.failures as error:
                expected = f"a value that cattrs turns into JSON ({plan.name})"
                raise _conversion_error(plan, value, path, expected) from error


def _timestamp_to_wire(plan: TypePlan, value: object, hooks: Hooks, path: Path) -> JsonValue:
    if not is_a(value, datetime):
        raise _conversion_error(plan, value, path, "a datetime")
    hook = hooks.unstructure_hook(plan.cls)
    if hook is not None:
        return cast("JsonValue", hook(value))
    try:
        return _timestamps.to_wire(cast("datetime", value))
    except (ValueError, OverflowError) as error:
        raise _conversion_error(plan, value, path, "a datetime with an offset from UTC") from error
