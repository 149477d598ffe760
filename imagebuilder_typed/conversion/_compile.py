"""cattrs hooks compiled for one class each: as direct as Python can be.

For a class with the fields ``arn: str | None`` and ``state: ImageState | None`` the structure hook reads::

    def from_wire(payload, _):
        try:
            get = payload.get
            obj = new(cls)
            obj.arn = v if (v := get('arn')) is None or v.__class__ is str else reject()
            obj.state = None if (v := get('state')) is None else from_ImageState(v, ImageState)
            return obj
        except Exception:
            pass
        return by_field(payload, cls)

Fields are set one by one rather than through ``__init__``, whose many keywords would take a third of the time; the
classes have neither converters nor validators, so that nothing is left out by that. Values of the wrong type fail in
whatever way they may. Then ``conversion/_by_field.py`` takes over: it converts what can be converted after all (a tuple in the place of a
list, say), and otherwise raises an error that says where the value is.

What is compiled calls nothing but code of this package. Where somebody registered a hook for a class that is somewhere
below, there is one way alone, the walk: so the hook is called once for each value, and what it raises is not taken for a
reason to try again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any, NoReturn, TypeAlias, cast

from cattrs import Converter

from imagebuilder_typed.conversion import _timestamps
from imagebuilder_typed.conversion._by_field import FromWireByField, ToWireByField
from imagebuilder_typed.conversion._fields import FieldPlan, TypeKind, TypePlan, fields_of
from imagebuilder_typed.conversion._generated_code import define_function
from imagebuilder_typed.conversion._hooks import Hook, built_in, is_built_in
from imagebuilder_typed.models._base import (
    AbsentDict,
    AbsentList,
    JsonObject,
    OpenEnum,
    Shape,
    absent_dict,
    absent_list,
)
from imagebuilder_typed.models._define import declared_fields

__all__ = ["make_converter"]

_Names: TypeAlias = dict[str, object]

_ABSENT_CLASSES: dict[object, type] = {absent_list: AbsentList, absent_dict: AbsentDict}


_KEY = "(k if k.__class__ is str else reject())"


class _Rejected(Exception):
    """A value has the wrong type."""


def _reject() -> NoReturn:
    raise _Rejected


class _MembersByValue(dict[str, OpenEnum]):
    """An enum's members by value; asks the enum for others, which makes unknown ones."""

    def __init__(self, cls: type[OpenEnum]) -> None:
        super().__init__({member.value: member for member in cls})
        self._cls = cls

    def __missing__(self, key: str) -> OpenEnum:
        return self._cls(key)


def make_converter() -> Converter:
    """Make the converter that knows the structures of the API, their enums and timestamps."""
    converter = Converter()
    converter.register_structure_hook_factory(_is_structure, structure_hook)
    converter.register_unstructure_hook_factory(_is_structure, unstructure_hook)
    converter.register_structure_hook(OpenEnum, _enum_from_wire)
    converter.register_unstructure_hook(OpenEnum, _enum_to_wire)
    converter.register_structure_hook(datetime, _timestamp_from_wire)
    converter.register_unstructure_hook(datetime, _timestamp_to_wire)
    return converter


def _is_structure(cls: object) -> bool:
    return isinstance(cls, type) and issubclass(cls, Shape)


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


def structure_hook(cls: type[Shape], converter: Converter) -> Callable[[object, type[Shape]], Shape]:
    """Make the function that turns a decoded JSON object into an object of ``cls``."""
    by_field = FromWireByField(converter)
    # A class derived from one of ours has an __init__ that may do more than set fields.
    if declared_fields(cls) is None or not all(
        is_built_in(hook) for hook in _hooks(cls, converter.get_structure_hook)
    ):
        return by_field
    names: _Names = {"cls": cls, "new": object.__new__, "reject": _reject, "by_field": by_field}
    assignments = [f"obj.{field.name} = {_from_wire(field, converter, names)}" for field in fields_of(cls)]
    body = ["get = payload.get", "obj = new(cls)", *assignments, "return obj"]
    return _define_hook("from_wire(payload, _)", body, "by_field(payload, cls)", cls, names)


def _hooks(cls: type[Shape], hook_of: Callable[[Any], Hook]) -> Iterator[Hook]:
    """The hooks for the classes of the fields, those in lists and maps among them."""
    for field in fields_of(cls):
        plan = field.type
        while plan.item is not None:
            plan = plan.item
        if plan.kind is not TypeKind.PRIMITIVE:
            yield hook_of(plan.cls)


def _from_wire(field: FieldPlan, converter: Converter, names: _Names) -> str:
    take = f"(v := get({field.wire_name!r}))"
    if field.make_absent is not None:
        names[f"absent_{field.name}"] = field.make_absent
        absent = f"absent_{field.name}()"
    elif field.type.kind is TypeKind.PRIMITIVE:
        return f"v if {take} is None or {_is_primitive('v', field.type)} else reject()"
    else:
        absent = "None"
    return f"{absent} if {take} is None else {_value_from_wire('v', field.type, converter, names)}"


def _is_primitive(value: str, plan: TypePlan) -> str:
    if plan.cls is float:
        return f"({value}.__class__ is float or {value}.__class__ is int)"
    return f"{value}.__class__ is {plan.cls.__name__}"


def _value_from_wire(value: str, plan: TypePlan, converter: Converter, names: _Names) -> str:
    name = plan.cls.__name__
    match plan.kind:
        case TypeKind.STRUCTURE | TypeKind.TIMESTAMP:
            names[name] = plan.cls
            names[f"from_{name}"] = converter.get_structure_hook(plan.cls)
            return f"from_{name}({value}, {name})"
        case TypeKind.ENUM:
            names[f"{name}_members"] = _MembersByValue(cast("type[OpenEnum]", plan.cls))
            return f"{name}_members[{value}]"
        case TypeKind.PRIMITIVE:
            return f"({value} if {_is_primitive(value, plan)} else reject())"
        case TypeKind.LIST:
            entry = _value_from_wire("e", plan.inner, converter, names)
            return f"([{entry} for e in {value}] if {value}.__class__ is list else reject())"
        case TypeKind.MAP:
            entry = _value_from_wire("e", plan.inner, converter, names)
            return f"({{{_KEY}: {entry} for k, e in {value}.items()}} if {value}.__class__ is dict else reject())"
        case TypeKind.FOREIGN:
            raise TypeError(f"{plan.name} is of no class that the models have")


def unstructure_hook(cls: type[Shape], converter: Converter) -> Callable[[Shape], JsonObject]:
    """Make the function that turns an object of ``cls`` into its wire form."""
    by_field = ToWireByField(converter)
    if declared_fields(cls) is None or not all(
        is_built_in(hook) for hook in _hooks(cls, converter.get_unstructure_hook)
    ):
        return by_field
    names: _Names = {"cls": cls, "reject": _reject, "by_field": by_field}
    body = ["if obj.__class__ is not cls: reject()", "payload = {}"]
    for field in fields_of(cls):
        body += [
            f"if (v := obj.{field.name}) is not None{_unless_absent(field, names)}:",
            f"    payload[{field.wire_name!r}] = {_value_to_wire('v', field.type, converter, names)}",
        ]
    return _define_hook("to_wire(obj)", [*body, "return payload"], "by_field(obj)", cls, names)


def _unless_absent(field: FieldPlan, names: _Names) -> str:
    """A list or map that the answer didn't have is not sent back; one that was given is, empty or not."""
    absent = _ABSENT_CLASSES.get(field.make_absent)
    if absent is None:
        return ""
    names[absent.__name__] = absent
    return f" and (v or v.__class__ is not {absent.__name__})"


def _value_to_wire(value: str, plan: TypePlan, converter: Converter, names: _Names) -> str:
    name = plan.cls.__name__
    match plan.kind:
        case TypeKind.STRUCTURE | TypeKind.TIMESTAMP:
            names[name] = plan.cls
            names[f"to_{name}"] = converter.get_unstructure_hook(plan.cls)
            # Or an object of another class of ours would be walked over as what it is.
            return f"(to_{name}({value}) if isinstance({value}, {name}) else reject())"
        case TypeKind.ENUM:
            return f"({value} if {value}.__class__ is str else {value}.value)"
        case TypeKind.PRIMITIVE:
            return f"({value} if {_is_primitive(value, plan)} else reject())"
        case TypeKind.LIST:
            entry = _value_to_wire("e", plan.inner, converter, names)
            return f"([{entry} for e in {value}] if isinstance({value}, (list, tuple)) else reject())"
        case TypeKind.MAP:
            entry = _value_to_wire("e", plan.inner, converter, names)
            return f"({{{_KEY}: {entry} for k, e in {value}.items()}} if isinstance({value}, dict) else reject())"
        case TypeKind.FOREIGN:
            raise TypeError(f"{plan.name} is of no class that the models have")


def _define_hook(
    signature: str, body: list[str], otherwise: str, cls: type[Shape], names: _Names
) -> Callable[..., Any]:
    lines = [f"def {signature}:", "    try:", *(f"        {line}" for line in body)]
    lines += ["    except Exception:", "        pass", f"    return {otherwise}"]
    function = define_function(signature.partition("(")[0], lines, cls, names)
    return built_in(cast("Callable[..., Any]", function))
