"""Converts the properties of a resource to members of a request.

CloudFormation passes numbers and booleans as strings too. The model of the API decides what they become. Patterns and
limits are checked by the operation.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from botocore.model import ListShape, MapShape, Shape, StructureShape

from .._imagebuilder.wire import Document, is_integer, is_list, is_mapping, is_number
from .failures import PropertiesRefused
from .kinds import Kind, properties_of

if TYPE_CHECKING:
    from collections.abc import Mapping

ReadParameter = Callable[[str], str | None]
"""Returns the value of a parameter in SSM; None when it does not exist."""

_DYNAMIC_REFERENCE = re.compile(r"\{\{resolve:ssm:(?P<name>[^{}]+)\}\}")
_INTEGER = re.compile(r"[+-]?[0-9]{1,18}")
_BOOLEANS = {"true": True, "false": False}
_TYPE_TITLES = {
    "string": "String",
    "integer": "Integer",
    "long": "Integer",
    "boolean": "Boolean",
    "structure": "JSONObject",
    "map": "JSONObject",
    "list": "JSONArray",
}


def to_request(kind: Kind, properties: object, read_parameter: ReadParameter) -> Document:
    """The members of a create request for the properties of a resource, which have no functions any more.

    Raises:
        PropertiesRefused: a property does not exist, or has the wrong type.
    """
    conversion = _Conversion(read_parameter)
    if is_mapping(properties):
        members = conversion.members(kind.properties, properties, "#")
    else:
        members = {}
        conversion.refuse("#", "JSONObject", properties)
    if conversion.problems:
        raise PropertiesRefused(conversion.problems)
    return members


_NOTHING = object()
"""The value of a property that is refused."""


@dataclass
class _Conversion:
    """Converts values, and collects what is wrong with them."""

    read_parameter: ReadParameter
    problems: list[str] = field(default_factory=list[str])

    def refuse(self, path: str, expected: str, value: object) -> object:
        self.problems.append(f"{path}: expected type: {expected}, found: {_type_title(value)}")
        return _NOTHING

    def members(self, known: Mapping[str, tuple[str, Shape]], properties: Document, path: str) -> Document:
        converted: Document = {}
        for name, value in properties.items():
            if name not in known:
                self.problems.append(f"{path}: extraneous key [{name}] is not permitted")
            else:
                member, shape = known[name]
                converted[member] = self.value(shape, value, f"{path}/{name}")
        return converted

    def value(self, shape: Shape, value: object, path: str) -> object:
        if isinstance(shape, StructureShape) and is_mapping(value):
            return self.members(properties_of(shape), value, path)
        if isinstance(shape, MapShape) and is_mapping(value):
            return {str(key): self.value(shape.value, item, f"{path}/{key}") for key, item in value.items()}
        if isinstance(shape, ListShape) and is_list(value):
            # AWS::NoValue in a list stands for no item.
            present = [item for item in value if item is not None]
            return [self.value(shape.member, item, f"{path}/{index}") for index, item in enumerate(present)]
        convert = _SCALARS.get(shape.type_name)
        converted = convert(value) if convert else None
        if converted is None:
            return self.refuse(path, _TYPE_TITLES[shape.type_name], value)
        return self._resolved(converted, path) if isinstance(converted, str) else converted

    def _resolved(self, text: str, path: str) -> str:
        """A string with the values of the parameters that it names as `{{resolve:ssm:name}}`."""

        def value_of(reference: re.Match[str]) -> str:
            value = self.read_parameter(reference["name"])
            if value is None:
                self.problems.append(f"{path}: the parameter {reference['name']} does not exist in SSM")
            return value or ""

        return _DYNAMIC_REFERENCE.sub(value_of, text)


def _string(value: object) -> str | None:
    if isinstance(value, bool):
        return str(value).lower()
    # YAML reads 2024-01-31 as a date.
    return str(value) if isinstance(value, str | date) or is_number(value) else None


def _boolean(value: object) -> bool | None:
    return value if isinstance(value, bool) else _BOOLEANS.get(str(value).lower())


def _integer(value: object) -> int | None:
    if is_integer(value):
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() else None
    return int(value) if isinstance(value, str) and _INTEGER.fullmatch(value) else None


_SCALARS: dict[str, Callable[[object], Any]] = {
    "string": _string,
    "boolean": _boolean,
    "integer": _integer,
    "long": _integer,
}


def _type_title(value: object) -> str:
    if is_mapping(value):
        return "JSONObject"
    if is_list(value):
        return "JSONArray"
    if isinstance(value, bool):
        return "Boolean"
    return "Number" if is_number(value) else "String" if isinstance(value, str) else "null"
