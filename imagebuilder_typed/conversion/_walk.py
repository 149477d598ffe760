"""Conversion by walking over the fields: plain, and able to tell where a value is wrong.

Both directions take the cattrs converter that asks for it. Hooks that somebody registered on that converter for a class of
the models are asked in the place of a walk, and what they raise comes through as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from types import FunctionType
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

from imagebuilder_typed.conversion import _timestamps
from imagebuilder_typed.conversion._fields import Kind, TypePlan, fields_of
from imagebuilder_typed.exceptions import ConversionError
from imagebuilder_typed.exceptions._values import exact, is_a
from imagebuilder_typed.models._base import AbsentDict, AbsentList, JsonObject, JsonValue, OpenEnum, Shape
from imagebuilder_typed.models._define import declared_fields

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["Hook", "WalkFromWire", "WalkToWire", "from_wire", "is_own", "own", "to_wire"]

Hook: TypeAlias = Callable[..., Any]
_HookT = TypeVar("_HookT", bound=Hook)

_ABSENT_CLASSES = (AbsentList, AbsentDict)

# The way to a value: empty at the top, below that the way to what holds it, and the step from there. Paths are written
# out when they are needed, which is when something is wrong.
_Way: TypeAlias = "tuple[()] | tuple[_Way, str | int | _Key]"


class _Key(str):
    """A step into a map; a plain string is the name of a field, a number a place in a list."""

    __slots__ = ()


def _wrong(plan: TypePlan, value: object, way: _Way, expected: str = "") -> ConversionError:
    return ConversionError(_written(way), expected or plan.described, value, secret=plan.secret)


def _written(way: _Way) -> str:
    if not way:
        return ""
    before, step = way
    if isinstance(step, int | _Key):
        return f"{_written(before)}[{step!r}]"
    return f"{_written(before)}.{step}" if before else step


def own(hook: _HookT) -> _HookT:
    """Mark a hook that does what a walk does, so that there is no need to ask it."""
    # The mark is the hook itself: functools.wraps copies attributes to a wrapper, which does something else.
    hook.__dict__["imagebuilder_typed_own"] = hook
    return hook


def is_own(hook: Hook) -> bool:
    """True for a hook that :func:`own` has marked."""
    return isinstance(hook, FunctionType) and hook.__dict__.get("imagebuilder_typed_own") is hook


class WalkFromWire:
    """A structure hook that walks: where a hook of somebody's is somewhere below, and for classes derived from ours."""

    __slots__ = ("_converter",)

    def __init__(self, converter: Converter) -> None:
        self._converter = converter

    def __call__(self, payload: object, cls: type[Shape]) -> Shape:
        return from_wire(cls, payload, converter=self._converter)


class WalkToWire:
    """The same for the other direction."""

    __slots__ = ("_converter",)

    def __init__(self, converter: Converter) -> None:
        self._converter = converter

    def __call__(self, obj: Shape) -> JsonObject:
        return to_wire(obj, converter=self._converter)


def _structure_hook(converter: Converter | None, cls: type[object]) -> Hook | None:
    """The hook that somebody registered for a class of ours; None where there is none."""
    if converter is None:
        return None
    hook: Hook = converter.get_structure_hook(cls)
    return None if is_own(hook) or isinstance(hook, WalkFromWire) else hook


def _unstructure_hook(converter: Converter | None, cls: type[object]) -> Hook | None:
    if converter is None:
        return None
    hook: Hook = converter.get_unstructure_hook(cls)
    return None if is_own(hook) or isinstance(hook, WalkToWire) else hook


def from_wire(
    cls: type[Shape], value: object, way: _Way = (), *, converter: Converter | None = None
) -> Shape:
    """Make an object of a structure's wire form.

    Raises:
        ConversionError: A value has another type than the model says.
    """
    if not is_a(value, Mapping):
        raise ConversionError(_written(way) or cls.__name__, "a JSON object", value, secret=True)
    payload = cast("Mapping[str, object]", value)
    derived = declared_fields(cls) is None
    arguments: dict[str, object] = {}
    for field in fields_of(cls):
        member = payload.get(field.wire_name)
        name = field.argument if derived else field.name
        if member is not None:
            arguments[name] = _value_from_wire(field.type, member, (way, field.name), converter)
        elif not derived or field.required:
            arguments[name] = None if field.make_absent is None else field.make_absent()
    if derived:
        return cls(**arguments)  # its __init__ may do more than set fields, and has defaults of its own
    obj = object.__new__(cls)
    for name, argument in arguments.items():
        setattr(obj, name, argument)
    return obj


def _value_from_wire(plan: TypePlan, value: object, way: _Way, converter: Converter | None) -> object:
    match plan.kind:
        case Kind.PLAIN:
            return _plain(plan, value, way)
        case Kind.LIST:
            return [
                _value_from_wire(plan.inner, entry, (way, i), converter)
                for i, entry in enumerate(_entries(plan, value, way))
            ]
        case Kind.MAP:
            return {
                key: _value_from_wire(plan.inner, entry, (way, _Key(key)), converter)
                for key, entry in _pairs(plan, value, way)
            }
        case Kind.OTHER:
            return _other_from_wire(plan, value, way, converter)
        case Kind.STRUCTURE | Kind.ENUM | Kind.TIMESTAMP:
            hook = _structure_hook(converter, plan.cls)
            if hook is not None:
                return hook(value, plan.cls)
    if plan.kind is Kind.STRUCTURE:
        return from_wire(cast("type[Shape]", plan.cls), value, way, converter=converter)
    if plan.kind is Kind.ENUM:
        return _member(plan, value, way)
    try:
        return _timestamps.from_wire(value)
    except ValueError as error:
        raise _wrong(plan, value, way) from error


def _member(plan: TypePlan, value: object, way: _Way) -> OpenEnum:
    if not is_a(value, str):
        raise _wrong(plan, value, way)
    return cast("type[OpenEnum]", plan.cls)(exact(cast("str", value)))


def _plain(plan: TypePlan, value: object, way: _Way) -> object:
    if type(value) is plan.cls:
        return value
    accepted = (int, float) if plan.cls is float else plan.cls
    # bool is a subclass of int, and true is no number.
    if not is_a(value, accepted) or (isinstance(value, bool) and plan.cls is not bool):
        raise _wrong(plan, value, way)
    return value


def _entries(plan: TypePlan, value: object, way: _Way) -> list[object]:
    if not is_a(value, (list, tuple)):
        raise _wrong(plan, value, way)
    return list(cast("list[object]", value))


def _pairs(plan: TypePlan, value: object, way: _Way) -> list[tuple[str, object]]:
    if not is_a(value, Mapping):
        raise _wrong(plan, value, way)
    pairs = list(cast("Mapping[object, object]", value).items())
    for key, _ in pairs:
        if not is_a(key, str):
            raise _wrong(plan, key, way, "a dict with str keys")
    return [(key if type(key) is str else exact(cast("str", key)), entry) for key, entry in pairs]


def _other_from_wire(plan: TypePlan, value: object, way: _Way, converter: Converter | None) -> object:
    """Leave a type to cattrs. Who brought a converter gets what it raises; otherwise there is one kind of error."""
    if converter is not None:
        return converter.structure(value, plan.cls)
    try:
        return _default_converter().structure(value, plan.cls)
    except Exception as error:
        raise _wrong(plan, value, way) from error


def _default_converter() -> Converter:
    # Here, since that module imports this one.
    from imagebuilder_typed.conversion._convert import get_converter

    return get_converter()


def to_wire(obj: Shape, way: _Way = (), *, converter: Converter | None = None) -> JsonObject:
    """Make the wire form of an object.

    Raises:
        ConversionError: A field holds a value of another type than the model says.
    """
    payload: JsonObject = {}
    for field in fields_of(type(obj)):
        value: object = getattr(obj, field.name)
        if value is not None and (type(value) not in _ABSENT_CLASSES or value):
            payload[field.wire_name] = _value_to_wire(field.type, value, (way, field.name), converter)
    return payload


def _value_to_wire(plan: TypePlan, value: object, way: _Way, converter: Converter | None) -> JsonValue:
    match plan.kind:
        case Kind.PLAIN:
            return cast("JsonValue", _plain(plan, value, way))
        case Kind.STRUCTURE:
            if not is_a(value, plan.cls):
                raise _wrong(plan, value, way)
            hook = _unstructure_hook(converter, type(value))
            if hook is not None:
                return cast("JsonValue", hook(value))
            return to_wire(cast("Shape", value), way, converter=converter)
        case Kind.LIST:
            return [
                _value_to_wire(plan.inner, entry, (way, i), converter)
                for i, entry in enumerate(_entries(plan, value, way))
            ]
        case Kind.MAP:
            return {
                key: _value_to_wire(plan.inner, entry, (way, _Key(key)), converter)
                for key, entry in _pairs(plan, value, way)
            }
        case Kind.ENUM:
            if not is_a(value, str):
                raise _wrong(plan, value, way)
            hook = _unstructure_hook(converter, plan.cls)
            if hook is not None:
                # A string passes for a member, so the hook gets one.
                return cast("JsonValue", hook(_member(plan, value, way)))
            return exact(cast("str", value))
        case Kind.TIMESTAMP:
            if not is_a(value, datetime):
                raise _wrong(plan, value, way, "a datetime")
            hook = _unstructure_hook(converter, plan.cls)
            if hook is not None:
                return cast("JsonValue", hook(value))
            try:
                return _timestamps.to_wire(cast("datetime", value))
            except (ValueError, OverflowError) as error:
                raise _wrong(plan, value, way, "a datetime with an offset from UTC") from error
        case Kind.OTHER:
            return _other_to_wire(plan, value, way, converter)


def _other_to_wire(plan: TypePlan, value: object, way: _Way, converter: Converter | None) -> JsonValue:
    if converter is not None:
        return cast("JsonValue", converter.unstructure(value, unstructure_as=plan.cls))
    try:
        made = _default_converter().unstructure(value, unstructure_as=plan.cls)
    except Exception as error:
        raise _wrong(plan, value, way) from error
    if not _is_json(made):
        raise _wrong(plan, value, way, f"of a type that JSON has, or that cattrs makes one of ({plan.name})")
    return cast("JsonValue", made)


def _is_json(value: object) -> bool:
    if isinstance(value, dict):
        pairs = cast("dict[object, object]", value).items()
        return all(isinstance(key, str) and _is_json(entry) for key, entry in pairs)
    if isinstance(value, list | tuple):
        return all(_is_json(entry) for entry in cast("list[object]", value))
    return value is None or isinstance(value, str | int | float)
