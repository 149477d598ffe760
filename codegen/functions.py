"""The source of conversion functions: one for each structure and direction.

Fields are set one by one on an object that ``object.__new__`` made, because the keywords of ``__init__`` would take a third
of the time. A value of a wrong type raises anything. Then conversion field by field takes over
(``conversion/_by_field.py``): it may accept the value after all (a subclass of ``str``, say), and otherwise says where it is.

The functions call each other and the names of ``conversion/_function_parts.py``, nothing else. Those of other modules are
loaded when they are first called.
"""

from __future__ import annotations

from codegen.ir import Field, Service, Structure, TypeKind, TypeRef
from codegen.naming import method_name

__all__ = ["from_wire", "is_list", "is_map", "is_primitive", "snake", "to_wire"]

_KEY = "k if k.__class__ is str else reject()"


def snake(name: str) -> str:
    """The name of a structure or enum as a part of a function's name."""
    return method_name(name)


def is_primitive(value: str, type_name: str, again: str = "") -> str:
    """The condition that a value has exactly this type. An int is a valid float.

    Args:
        value: An expression.
        type_name: The type.
        again: A variable with the value, if it is not ``value``.
    """
    if type_name == "float":
        return f"({value}.__class__ is float or {again or value}.__class__ is int)"
    return f"{value}.__class__ is {type_name}"


def is_list(value: str) -> str:
    """The condition for a list or a tuple."""
    return f"({value}.__class__ is list or {value}.__class__ is tuple)"


def is_map(value: str) -> str:
    """The condition for a dict."""
    return f"{value}.__class__ is dict"


def from_wire(structure: Structure, service: Service) -> list[str]:
    """The lines of the function that makes an object of decoded JSON."""
    lines = [
        f"def make_{snake(structure.name)}(payload: Any) -> Any:",
        *_GET_OF[bool(structure.fields)],
        f"    obj: Any = new({structure.name})",
    ]
    for field in structure.fields:
        lines += [f"    {line}" for line in _set_field(field, structure, service)]
    return [*lines, "    return obj"]


# Either form refuses what is no JSON object.
_GET_OF = {
    True: ["    get = payload.get"],
    False: ["    if payload.__class__ is not dict:", "        reject()"],
}


def _set_field(field: Field, structure: Structure, service: Service) -> list[str]:
    """The statements that set a field. The usual case of a plain value, that it is there and right, takes one test."""
    target, take = f"obj.{field.name}", f"(v := get({_quoted(field.wire_name)}))"
    value = _value_from_wire("v", field.type)
    plain = is_primitive(take, field.type.name, "v") if field.type.kind is TypeKind.PRIMITIVE else ""
    if field.token:
        return [f"{target} = new_client_token() if {take} is None else {value}"]
    if service.can_be_unset(field, structure):
        is_complete = service.is_read_from_empty_slot(field, structure)
        if plain:
            lines = [f"if {plain}:", f"    {target} = v", "elif v is not None:", "    reject()"]
        else:
            lines = [f"if {take} is not None:", f"    {target} = {value}"]
        return lines if is_complete else [*lines, "else:", "    note_incomplete(obj)"]
    if plain:
        return [f"{target} = v if {plain} or v is None else reject()"]
    return [f"{target} = None if {take} is None else {value}"]


def _value_from_wire(value: str, type_: TypeRef) -> str:
    match type_.kind:
        case TypeKind.STRUCTURE:
            return f"make_{snake(type_.name)}({value})"
        case TypeKind.TIMESTAMP:
            seconds = f"datetime.fromtimestamp({value}, UTC)"
            return f"({seconds} if {is_primitive(value, 'float')} else timestamp_from_wire({value}))"
        case TypeKind.ENUM:
            return f"{snake(type_.name)}_of[{value}]"
        case TypeKind.PRIMITIVE:
            return f"({value} if {is_primitive(value, type_.name)} else reject())"
        case TypeKind.LIST:
            return (
                f"([{_value_from_wire('e', type_.inner)} for e in {value}] if {is_list(value)} else reject())"
            )
        case TypeKind.MAP:
            entries = f"{{{_KEY}: {_value_from_wire('e', type_.inner)} for k, e in {value}.items()}}"
            return f"({entries} if {is_map(value)} else reject())"


def to_wire(structure: Structure, service: Service) -> list[str]:
    """The lines of the function for the other direction."""
    lines = [
        f"def {snake(structure.name)}_to_wire(obj: Any) -> dict[str, Any]:",
        # An object of another class is converted by its own fields, or refused.
        f"    if obj.__class__ is not {structure.name}:",
        "        reject()",
        "    payload: dict[str, Any] = {}",
    ]
    for field in structure.fields:
        take, present = f"obj.{field.name}", "is not None"
        if service.is_read_from_empty_slot(field, structure):
            # Reading an empty slot would give an empty list, which was not in the answer.
            take, present = f"stored(obj, {_quoted(field.name)})", "is not None and v is not UNSET"
        lines += [
            f"    if (v := {take}) {present}:",
            f"        payload[{_quoted(field.wire_name)}] = {_value_to_wire('v', field.type)}",
        ]
    return [*lines, "    return payload"]


def _value_to_wire(value: str, type_: TypeRef) -> str:
    match type_.kind:
        case TypeKind.STRUCTURE:
            return f"{snake(type_.name)}_to_wire({value})"
        case TypeKind.TIMESTAMP:
            return f"timestamp_to_wire({value})"
        case TypeKind.ENUM:
            member = f"{value}._value_ if {value}.__class__ is {type_.name} else reject()"
            return f"({value} if {value}.__class__ is str else {member})"
        case TypeKind.PRIMITIVE:
            return f"({value} if {is_primitive(value, type_.name)} else reject())"
        case TypeKind.LIST:
            return (
                f"([{_value_to_wire('e', type_.inner)} for e in {value}] if {is_list(value)} else reject())"
            )
        case TypeKind.MAP:
            entries = f"{{{_KEY}: {_value_to_wire('e', type_.inner)} for k, e in {value}.items()}}"
            return f"({entries} if {is_map(value)} else reject())"


def _quoted(value: str) -> str:
    return f'"{value}"'
