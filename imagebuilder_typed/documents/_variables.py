"""The parameters and constants that component documents declare.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-user-defined-variables.html
"""

# The classes here and `Part` are one family.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from typing import Any, Literal, Self, TypeAlias

from attrs import define, field

from imagebuilder_typed.documents._origins import NO_ORIGIN, Origin
from imagebuilder_typed.documents._parts import Part, Reader, arranged, part_fields
from imagebuilder_typed.documents._problems import Path
from imagebuilder_typed.documents._values import is_list, is_mapping

__all__ = ["Constant", "Parameter", "ParameterType", "variables"]

ParameterType: TypeAlias = Literal["string", "integer", "boolean", "stringList"]
"""The type of a parameter. Components have only ``string`` in the user guide."""


@define(kw_only=True, repr=False)
class _Variable(Part):
    """A variable. In a document, it is a mapping of its name to its definition."""

    name: str
    """Its name: 3 to 128 letters, digits, ``-`` and ``_``. No parameter and constant can have the same."""

    _definition: Origin = field(default=NO_ORIGIN, init=False, eq=False)

    @classmethod
    def _read_entry(cls, entry: Mapping[str, Any], origin: Origin) -> Self:
        [(name, definition)] = entry.items()
        variable = cls._read(definition, origin.member(name))
        variable.name, variable._origin, variable._definition = name, origin, origin.member(name)
        if "name" in definition:
            variable.extra["name"] = definition["name"]
        return variable

    def _unknown_keys(self) -> Iterator[tuple[Path, Iterable[str]]]:
        known = [key for key in part_fields(type(self)) if key != "name"]
        for key in self.extra:
            yield (str(self.name), key), known

    def _members(self) -> dict[str, Any]:
        definition = super()._members()
        if "name" not in self.extra:
            definition.pop("name", None)
        return {str(self.name): arranged(definition, self._definition)}


@define(kw_only=True, repr=False)
class Parameter(_Variable):
    """A value that recipes can set. Inputs refer to it: ``{{ name }}``."""

    type: ParameterType
    """Its type."""
    default: str | int | bool | list[str] | None = None
    """Its value if the recipe has none."""
    description: str | None = None
    """What it is for: 1,024 characters at most."""


@define(kw_only=True, repr=False)
class Constant(_Variable):
    """A value with a name. Inputs refer to it: ``{{ name }}``."""

    type: Literal["string"]
    """Its type."""
    value: str
    """Its value. References in it aren't resolved."""


def variables(kind: type[_Variable]) -> Reader:
    """Reads a list of variables. Entries of another form stay as they are."""

    def read(value: Any, origin: Origin) -> Any:
        if value is None:
            return []
        if not is_list(value):
            return deepcopy(value)
        return [
            kind._read_entry(entry, origin.item(index)) if _is_entry(entry) else deepcopy(entry)
            for index, entry in enumerate(value)
        ]

    return read


def _is_entry(entry: object) -> bool:
    return is_mapping(entry) and len(entry) == 1 and is_mapping(next(iter(entry.values())))
