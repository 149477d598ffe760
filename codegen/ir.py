"""The intermediate form that the templates use, independent of botocore's data layout. `codegen/build_ir.py` builds it."""

from __future__ import annotations

from enum import Enum as PyEnum

import attrs

from codegen import grouping
from codegen.reader import UnsupportedModelError


class TypeKind(PyEnum):
    """How values of a type are converted."""

    PRIMITIVE = "primitive"
    TIMESTAMP = "timestamp"
    ENUM = "enum"
    STRUCTURE = "structure"
    LIST = "list"
    MAP = "map"


@attrs.frozen
class TypeRef:
    """A type as Python source writes it."""

    kind: TypeKind
    name: str
    """Python name of a plain type, an enum or a structure."""
    item: TypeRef | None = None
    """Type of a list's entries or a map's values."""
    literals: tuple[str, ...] = ()
    """Strings that are accepted besides the enum's members; only in shapes that are sent."""

    @property
    def annotation(self) -> str:
        """The type of a field, in a module that imports the names."""
        return self._written("list", "dict", "")

    @property
    def accepted(self) -> str:
        """The type of a keyword: any sequence or mapping is accepted. Names are those of the package ``models``."""
        return self._written("Sequence", "Mapping", "models.")

    @property
    def sent(self) -> str:
        """As :attr:`annotation`, where any sequence or mapping is accepted."""
        return self._written("Sequence", "Mapping", "")

    @property
    def returned(self) -> str:
        """The type of a field, with the names of the package ``models``."""
        return self._written("list", "dict", "models.")

    def _written(self, list_type: str, map_type: str, package: str) -> str:
        match self.kind:
            case TypeKind.LIST:
                return f"{list_type}[{self.inner._written(list_type, map_type, package)}]"
            case TypeKind.MAP:
                return f"{map_type}[str, {self.inner._written(list_type, map_type, package)}]"
            case TypeKind.ENUM if self.literals:
                literals = ", ".join(repr(value) for value in self.literals)
                return f"{package}{self.name} | Literal[{literals}]"
            case TypeKind.ENUM | TypeKind.STRUCTURE:
                return f"{package}{self.name}"
            case _:
                return self.name

    @property
    def inner(self) -> TypeRef:
        """The same as :attr:`item`, for a list or map, where it is never None."""
        if self.item is None:
            raise UnsupportedModelError(f"{self.kind} without an item type")
        return self.item

    @property
    def leaf(self) -> TypeRef:
        """The innermost type of nested lists and maps."""
        return self if self.item is None else self.item.leaf


@attrs.frozen
class Rules:
    """Limits that the model sets on values of one shape."""

    shape: str
    counted: str
    """What the limits count: ``character`` or ``entry``; empty for numbers, which are limited themselves."""
    min: float | int | None = None
    max: float | int | None = None
    pattern: str | None = None
    item: Rules | None = None
    key: Rules | None = None
    expected: str = ""
    """Meaning of the pattern, in words."""
    document: str = ""
    """The class of ``imagebuilder_typed.documents`` whose objects are taken besides text; empty for most values."""

    @property
    def empty(self) -> bool:
        return (
            self.min is None and self.max is None and self.pattern is None and not self.item and not self.key
        )


@attrs.frozen
class Field:
    wire_name: str
    name: str
    type: TypeRef
    required: bool
    token: bool
    rules: Rules | None
    always_present: bool = False
    """Whether every answer has it. Required members of answers are not marked: the model says that they are there."""
    doc: str = ""
    words_by_name: bool = False
    """Whether the words are the common ones of all members with this wire name."""

    @property
    def document(self) -> str:
        """The class of ``imagebuilder_typed.documents`` whose objects it takes besides text; empty for most fields."""
        return self.rules.document if self.rules else ""


@attrs.frozen
class Counterpart:
    """The resource that a request can be made from."""

    resource: str
    parameter: str
    """Name of the argument that takes it."""
    renamed: tuple[tuple[str, str], ...]
    """Fields of the request that have another name in the resource, and where they are there."""
    only_with: tuple[tuple[str, str], ...]
    """Fields that are copied only if the resource has another field too, and that field."""


@attrs.frozen
class Structure:
    name: str
    family: str
    fields: tuple[Field, ...]
    sent: bool
    received: bool
    operation: str | None
    """The operation whose request or response this is; None for nested structures."""
    doc: str = ""
    counterpart: Counterpart | None = None

    @property
    def accepts_more(self) -> bool:
        """Whether its constructor accepts other sequences and mappings than the attributes hold."""
        return self.sent and self.received and any(field.type.item is not None for field in self.fields)

    @property
    def only_lists(self) -> bool:
        """Whether it has nothing but lists and maps, so that an empty object stands for an absent one."""
        return bool(self.fields) and all(field.type.item is not None for field in self.fields)

    @property
    def base(self) -> str:
        if self.operation is None:
            return "Shape"
        return "Request" if self.sent else "Response"


@attrs.frozen
class EnumValue:
    name: str
    value: str
    doc: str = ""


@attrs.frozen
class Enum:
    name: str
    family: str
    values: tuple[EnumValue, ...]
    doc: str = ""


@attrs.frozen
class Error:
    name: str
    status_code: int
    throttling: bool
    doc: str = ""


@attrs.frozen
class Pagination:
    result_field: str
    item: TypeRef
    input_token: str
    output_token: str
    limit_field: str | None


@attrs.frozen
class Operation:
    name: str
    method_name: str
    request: Structure
    response: Structure
    read_only: bool
    token_field: str | None
    dry_run: bool
    errors: tuple[str, ...]
    pagination: Pagination | None
    doc: str = ""


@attrs.frozen
class Service:
    botocore_version: str
    api_version: str
    structures: dict[str, Structure]
    enums: dict[str, Enum]
    errors: tuple[Error, ...]
    operations: tuple[Operation, ...]

    @property
    def families(self) -> list[str]:
        """Module names. A module comes after those that it imports."""
        graph: dict[str, set[str]] = {}
        shapes: list[Structure | Enum] = [*self.structures.values(), *self.enums.values()]
        for shape in shapes:
            needed = graph.setdefault(shape.family, set())
            if isinstance(shape, Structure):
                needed |= {self._family_of(name) for name in named_in(shape)} - {shape.family}
        return grouping.in_order(graph)

    def _family_of(self, name: str) -> str:
        return (self.structures.get(name) or self.enums[name]).family

    @property
    def optional_in_answers(self) -> dict[str, list[str]]:
        """By structure that only answers have, the members that are neither required nor read as empty where they are absent."""
        return {
            structure.name: [
                field.name
                for field in structure.fields
                if not field.required and not self.is_read_as_empty(field)
            ]
            for structure in self.structures.values()
            if structure.received and not structure.sent
        }

    def is_read_as_empty(self, field: Field) -> bool:
        """Whether an empty list, map or object stands for the field where an answer doesn't have it."""
        if field.type.kind is TypeKind.STRUCTURE:
            return self.structures[field.type.name].only_lists
        return field.type.item is not None

    def is_read_from_empty_slot(self, field: Field, structure: Structure) -> bool:
        """Whether an empty list, map or object is read from the slot of the field, where an answer doesn't have it."""
        always_there = structure.sent or field.required or field.always_present
        return not always_there and self.is_read_as_empty(field)

    def can_be_unset(self, field: Field, structure: Structure) -> bool:
        """Whether the type of the field has no None: without a value, its slot stays empty."""
        if field.token:
            return False
        if structure.sent:
            return field.required and not field.document
        return field.required or field.always_present or self.is_read_as_empty(field)

    def structures_of(self, family: str) -> list[Structure]:
        """Structures of one module. A structure comes after those that it uses."""
        own = {name: shape for name, shape in self.structures.items() if shape.family == family}
        graph = {name: named_in(shape) & own.keys() for name, shape in own.items()}
        return [own[name] for name in grouping.in_order(graph)]

    def enums_of(self, family: str) -> list[Enum]:
        return [enum for _, enum in sorted(self.enums.items()) if enum.family == family]

    def imports_of(self, family: str) -> dict[str, list[str]]:
        """Names that a module imports from other families' modules."""
        wanted: dict[str, set[str]] = {}
        for shape in self.structures_of(family):
            for name in named_in(shape):
                if self._family_of(name) != family:
                    wanted.setdefault(self._family_of(name), set()).add(name)
        return {module: sorted(names) for module, names in sorted(wanted.items())}


def named_in(structure: Structure) -> set[str]:
    """Names of the enums and structures that a structure's class needs."""
    counterpart = {structure.counterpart.resource} if structure.counterpart else set[str]()
    return nested_names(structure) | counterpart


def nested_names(structure: Structure) -> set[str]:
    """Names of the enums and structures that a structure's fields are made of."""
    leaves = {field.type.leaf for field in structure.fields}
    return {leaf.name for leaf in leaves if leaf.kind in (TypeKind.ENUM, TypeKind.STRUCTURE)}
