"""Conversion by walking over the fields: plain, and able to tell where a value is wrong."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TypeAlias, cast

from imagebuilder_typed import _timestamps
from imagebuilder_typed._fields import Kind, TypePlan, fields_of
from imagebuilder_typed.exceptions._base import ConversionError
from imagebuilder_typed.models._base import AbsentDict, AbsentList, JsonObject, JsonValue, OpenEnum, Shape
from imagebuilder_typed.models._define import declared_fields

__all__ = ["from_wire", "to_wire"]


_ABSENT_CLASSES = (AbsentList, AbsentDict)

# The way to a value: empty at the top, below that the way to what holds it, and the step from there. Paths are written
# out when they are needed, which is when something is wrong.
_Way: TypeAlias = "tuple[()] | tuple[_Way, str | int | _Key]"


class _Key(str):
    """A step into a map; a plain string is the name of a field, a number a place in a list."""

    __slots__ = ()


def _written(way: _Way) -> str:
    if not way:
        return ""
    before, step = way
    if isinstance(step, int | _Key):
        return f"{_written(before)}[{step!r}]"
    return f"{_written(before)}.{step}" if before else step


def from_wire(cls: type[Shape], value: object, way: _Way = ()) -> Shape:
    """Make an object of a structure's wire form.

    Raises:
        ConversionError: A value has another type than the model says.
    """
    if not isinstance(value, Mapping):
        raise ConversionError(_written(way) or cls.__name__, "a JSON object", value)
    payload = cast("Mapping[str, object]", value)
    arguments: dict[str, object] = {}
    for field in fields_of(cls):
        member = payload.get(field.wire_name)
        if member is not None:
            arguments[field.name] = _value_from_wire(field.type, member, (way, field.name))
        else:
            arguments[field.name] = None if field.make_absent is None else field.make_absent()
    if declared_fields(cls) is None:
        return cls(**arguments)  # derived from one of ours: its __init__ may do more than set fields
    obj = object.__new__(cls)
    for name, argument in arguments.items():
        setattr(obj, name, argument)
    return obj


def _value_from_wire(plan: TypePlan, value: object, way: _Way) -> object:
    match plan.kind:
        case Kind.PLAIN:
            return _plain(plan, value, way)
        case Kind.STRUCTURE:
            return from_wire(cast("type[Shape]", plan.cls), value, way)
        case Kind.LIST:
            if not isinstance(value, list | tuple):
                raise ConversionError(_written(way), plan.described, value)
            entries = cast("list[object]", value)
            return [_value_from_wire(plan.inner, entry, (way, i)) for i, entry in enumerate(entries)]
        case Kind.MAP:
            if not isinstance(value, Mapping):
                raise ConversionError(_written(way), plan.described, value)
            pairs = cast("Mapping[object, object]", value).items()
            return {
                _key(key, way): _value_from_wire(plan.inner, entry, (way, _Key(key))) for key, entry in pairs
            }
        case Kind.ENUM:
            if not isinstance(value, str):
                raise ConversionError(_written(way), plan.described, value)
            return cast("type[OpenEnum]", plan.cls)(value)
        case Kind.TIMESTAMP:
            try:
                return _timestamps.from_wire(value)
            except ValueError as error:
                raise ConversionError(_written(way), plan.described, value) from error


def _plain(plan: TypePlan, value: object, way: _Way) -> object:
    if value.__class__ is plan.cls:
        return value
    accepted = (int, float) if plan.cls is float else plan.cls
    # bool is a subclass of int, and true is no number.
    if not isinstance(value, accepted) or (isinstance(value, bool) and plan.cls is not bool):
        raise ConversionError(_written(way), plan.described, value)
    return value


def _key(key: object, way: _Way) -> str:
    if not isinstance(key, str):
        raise ConversionError(_written(way), "a dict with str keys", key)
    return key


def to_wire(obj: Shape, way: _Way = ()) -> JsonObject:
    """Make the wire form of an object.

    Raises:
        ConversionError: A field holds a value of another type than the model says.
    """
    payload: JsonObject = {}
    for field in fields_of(type(obj)):
        value: object = getattr(obj, field.name)
        if value is not None and (value or value.__class__ not in _ABSENT_CLASSES):
            payload[field.wire_name] = _value_to_wire(field.type, value, (way, field.name))
    return payload


def _value_to_wire(plan: TypePlan, value: object, way: _Way) -> JsonValue:
    match plan.kind:
        case Kind.PLAIN:
            return cast("JsonValue", _plain(plan, value, way))
        case Kind.STRUCTURE:
            if not isinstance(value, plan.cls):
                raise ConversionError(_written(way), plan.described, value)
            return to_wire(cast("Shape", value), way)
        case Kind.LIST:
            if not isinstance(value, list | tuple):
                raise ConversionError(_written(way), plan.described, value)
            entries = cast("list[object]", value)
            return [_value_to_wire(plan.inner, entry, (way, i)) for i, entry in enumerate(entries)]
        case Kind.MAP:
            if not isinstance(value, Mapping):
                raise ConversionError(_written(way), plan.described, value)
            pairs = cast("Mapping[object, object]", value).items()
            return {
                _key(key, way): _value_to_wire(plan.inner, entry, (way, _Key(key))) for key, entry in pairs
            }
        case Kind.ENUM:
            if not isinstance(value, str):
                raise ConversionError(_written(way), plan.described, value)
            return str(value)
        case Kind.TIMESTAMP:
            if not isinstance(value, datetime):
                raise ConversionError(_written(way), "a datetime", value)
            return _timestamps.to_wire(value)
