"""Functions compiled for one class each, in both directions: as direct as Python can be.

For a class with the fields ``arn: str`` and ``state: ImageState | None`` the function reads::

    def from_wire(payload, _):
        try:
            get = payload.get
            obj = new(cls)
            if (v := get('arn')) is not None:
                obj.arn = (v if v.__class__ is str else reject())
            else:
                note_incomplete(obj)
            obj.state = None if (v := get('state')) is None else from_ImageState(v, ImageState)
            return obj
        except Exception:
            pass
        return by_field(payload, cls)

Fields are set one by one, because the keywords of ``__init__`` would take a third of the time. The classes have no
validators, and their converters leave text as it is, so skipping ``__init__`` is safe. A value of a wrong type raises anything. Then conversion
field by field takes over: it may accept the value after all (a subclass of ``str``, say), and otherwise says where it is.

Compiled functions call only code of this package. A class with a user's hook somewhere below it is not compiled but
converted field by field: so the hook is called once for each value, and its exceptions don't start a second attempt.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, NoReturn, TypeAlias, cast

from imagebuilder_typed.conversion import _timestamps
from imagebuilder_typed.conversion._accepted_values import (
    is_list_condition,
    is_map_condition,
    is_primitive_condition,
)
from imagebuilder_typed.conversion._fields import FieldPlan, TypeKind, TypePlan, fields_of
from imagebuilder_typed.conversion._generated_code import define_function
from imagebuilder_typed.conversion._hooks import Hook, built_in, is_built_in
from imagebuilder_typed.conversion._incomplete import note_incomplete
from imagebuilder_typed.models._base import UNSET, JsonObject, Shape, stored
from imagebuilder_typed.models._define import declared_fields
from imagebuilder_typed.models._open_enum import OpenEnum

__all__ = [
    "compile_structure",
    "compile_unstructure",
    "enum_from_wire",
    "enum_to_wire",
    "timestamp_from_wire",
    "timestamp_to_wire",
]

_Names: TypeAlias = dict[str, object]
_Structure: TypeAlias = Callable[[object, type[Shape]], Shape]
_Unstructure: TypeAlias = Callable[[Shape], JsonObject]
_HookOf: TypeAlias = Callable[[type[Any]], Hook]


_KEY = f"(k if {is_primitive_condition('k', str)} else reject())"


class _Rejected(Exception):
    """A value has the wrong type."""


def _reject() -> NoReturn:
    raise _Rejected


class _MembersByValue(dict[str, OpenEnum]):
    """An enum's members by value. For another value the enum makes an unknown member."""

    def __init__(self, cls: type[OpenEnum]) -> None:
        super().__init__({member.value: member for member in cls})
        self._cls = cls

    def __missing__(self, key: str) -> OpenEnum:
        return self._cls(key)


@built_in
def enum_from_wire(value: Any, cls: type[OpenEnum]) -> OpenEnum:
    return cls(value)


@built_in
def enum_to_wire(value: str) -> str:
    return str.__str__(value)


@built_in
def timestamp_from_wire(value: object, _: object) -> datetime:
    return _timestamps.from_wire(value)


@built_in
def timestamp_to_wire(value: datetime) -> int | float:
    return _timestamps.to_wire(value)


def compile_structure(cls: type[Shape], hook_of: _HookOf, by_field: _Structure) -> _Structure:
    """Compile the function that makes objects of a class; it is ``by_field`` where compiling is not possible.

    Args:
        cls: The class.
        hook_of: Gives the hooks for the classes of the fields.
        by_field: Takes over when a value has another type than expected.
    """
    # A class derived from one of ours has an __init__ that may do more than set fields.
    if declared_fields(cls) is None or not _all_built_in(cls, hook_of):
        return by_field
    names: _Names = {"cls": cls, "new": object.__new__, "reject": _reject, "by_field": by_field}
    names["note_incomplete"] = note_incomplete
    body = ["get = payload.get", "obj = new(cls)"]
    for field in fields_of(cls):
        body += _from_wire(field, hook_of, names)
    body.append("return obj")
    return _define_hook("from_wire(payload, _)", body, "by_field(payload, cls)", cls, names)


def _all_built_in(cls: type[Shape], hook_of: _HookOf) -> bool:
    """True when no user's hook is registered for a class below this one."""
    types = [field.type.innermost for field in fields_of(cls)]
    return all(is_built_in(hook_of(plan.cls)) for plan in types if plan.kind is not TypeKind.PRIMITIVE)


def _from_wire(field: FieldPlan, hook_of: _HookOf, names: _Names) -> list[str]:
    """The statements that set a field."""
    target, take = f"obj.{field.name}", f"(v := get({field.wire_name!r}))"
    value = _value_from_wire("v", field.type, hook_of, names)
    if field.can_be_unset:
        lines = [f"if {take} is not None:", f"    {target} = {value}"]
        return lines if field.read_as_empty else [*lines, "else:", "    note_incomplete(obj)"]
    if field.make_absent is not None:
        names[f"absent_{field.name}"] = field.make_absent
        return [f"{target} = absent_{field.name}() if {take} is None else {value}"]
    if field.type.kind is TypeKind.PRIMITIVE:
        # The usual case in one test less.
        condition = is_primitive_condition("v", field.type.cls)
        return [f"{target} = v if {take} is None or {condition} else reject()"]
    return [f"{target} = None if {take} is None else {value}"]


def _value_from_wire(value: str, plan: TypePlan, hook_of: _HookOf, names: _Names) -> str:
    name = plan.cls.__name__
    match plan.kind:
        case TypeKind.STRUCTURE | TypeKind.TIMESTAMP:
            names[name] = plan.cls
            names[f"from_{name}"] = hook_of(plan.cls)
            return f"from_{name}({value}, {name})"
        case TypeKind.ENUM:
            names[f"{name}_members"] = _MembersByValue(cast("type[OpenEnum]", plan.cls))
            return f"{name}_members[{value}]"
        case TypeKind.PRIMITIVE:
            return f"({value} if {is_primitive_condition(value, plan.cls)} else reject())"
        case TypeKind.LIST:
            entry = _value_from_wire("e", plan.inner, hook_of, names)
            return f"([{entry} for e in {value}] if {is_list_condition(value)} else reject())"
        case TypeKind.MAP:
            entry = _value_from_wire("e", plan.inner, hook_of, names)
            return f"({{{_KEY}: {entry} for k, e in {value}.items()}} if {is_map_condition(value)} else reject())"
        case TypeKind.FOREIGN:
            raise TypeError(f"{plan.name} is not a type that the models have")


def compile_unstructure(cls: type[Shape], hook_of: _HookOf, by_field: _Unstructure) -> _Unstructure:
    """As :func:`compile_structure`, for the other direction."""
    if declared_fields(cls) is None or not _all_built_in(cls, hook_of):
        return by_field
    names: _Names = {"cls": cls, "reject": _reject, "by_field": by_field, "stored": stored, "UNSET": UNSET}
    body = ["if obj.__class__ is not cls: reject()", "payload = {}"]
    for field in fields_of(cls):
        # An empty slot raises, so conversion field by field takes over; or an empty list is read, which was not in the answer.
        take = f"stored(obj, {field.name!r})" if field.read_as_empty else f"obj.{field.name}"
        present = "is not None and v is not UNSET" if field.read_as_empty else "is not None"
        body += [
            f"if (v := {take}) {present}:",
            f"    payload[{field.wire_name!r}] = {_value_to_wire('v', field.type, hook_of, names)}",
        ]
    return _define_hook("to_wire(obj)", [*body, "return payload"], "by_field(obj)", cls, names)


def _value_to_wire(value: str, plan: TypePlan, hook_of: _HookOf, names: _Names) -> str:
    name = plan.cls.__name__
    match plan.kind:
        case TypeKind.STRUCTURE | TypeKind.TIMESTAMP:
            names[name] = plan.cls
            names[f"to_{name}"] = hook_of(plan.cls)
            # An object of another class of ours would be converted by its own fields.
            return f"(to_{name}({value}) if isinstance({value}, {name}) else reject())"
        case TypeKind.ENUM:
            return f"({value} if {value}.__class__ is str else {value}.value)"
        case TypeKind.PRIMITIVE:
            return f"({value} if {is_primitive_condition(value, plan.cls)} else reject())"
        case TypeKind.LIST:
            entry = _value_to_wire("e", plan.inner, hook_of, names)
            return f"([{entry} for e in {value}] if {is_list_condition(value)} else reject())"
        case TypeKind.MAP:
            entry = _value_to_wire("e", plan.inner, hook_of, names)
            return f"({{{_KEY}: {entry} for k, e in {value}.items()}} if {is_map_condition(value)} else reject())"
        case TypeKind.FOREIGN:
            raise TypeError(f"{plan.name} is not a type that the models have")


def _define_hook(
    signature: str, body: list[str], otherwise: str, cls: type[Shape], names: _Names
) -> Callable[..., Any]:
    lines = [f"def {signature}:", "    try:", *(f"        {line}" for line in body)]
    lines += ["    except Exception:", "        pass", f"    return {otherwise}"]
    function = define_function(signature.partition("(")[0], lines, cls, names)
    return built_in(cast("Callable[..., Any]", function))
