"""The intermediate form that the templates use. It is built from the model and independent of botocore's data layout."""

from __future__ import annotations

from enum import Enum as PyEnum

import attrs

from codegen import grouping, naming
from codegen.always_present import table
from codegen.reader import Json, ServiceModel, UnsupportedModelError, references


class TypeKind(PyEnum):
    """How values of a type are converted."""

    PRIMITIVE = "primitive"
    TIMESTAMP = "timestamp"
    ENUM = "enum"
    STRUCTURE = "structure"
    LIST = "list"
    MAP = "map"


_PRIMITIVE_TYPES = {
    "string": "str",
    "integer": "int",
    "long": "int",
    "boolean": "bool",
    "double": "float",
    "float": "float",
}


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
                return f"{list_type}[{self._item._written(list_type, map_type, package)}]"
            case TypeKind.MAP:
                return f"{map_type}[str, {self._item._written(list_type, map_type, package)}]"
            case TypeKind.ENUM if self.literals:
                literals = ", ".join(repr(value) for value in self.literals)
                return f"{package}{self.name} | Literal[{literals}]"
            case TypeKind.ENUM | TypeKind.STRUCTURE:
                return f"{package}{self.name}"
            case _:
                return self.name

    @property
    def _item(self) -> TypeRef:
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
                needed |= {self._family_of(name) for name in nested_names(shape)} - {shape.family}
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

    def structures_of(self, family: str) -> list[Structure]:
        """Structures of one module. A structure comes after those that it uses."""
        own = {name: shape for name, shape in self.structures.items() if shape.family == family}
        graph = {name: nested_names(shape) & own.keys() for name, shape in own.items()}
        return [own[name] for name in grouping.in_order(graph)]

    def enums_of(self, family: str) -> list[Enum]:
        return [enum for _, enum in sorted(self.enums.items()) if enum.family == family]

    def imports_of(self, family: str) -> dict[str, list[str]]:
        """Names that a module imports from other families' modules."""
        wanted: dict[str, set[str]] = {}
        for shape in self.structures_of(family):
            for name in nested_names(shape):
                if self._family_of(name) != family:
                    wanted.setdefault(self._family_of(name), set()).add(name)
        return {module: sorted(names) for module, names in sorted(wanted.items())}


def nested_names(structure: Structure) -> set[str]:
    """Names of the enums and structures that a structure's fields are made of."""
    leaves = {field.type.leaf for field in structure.fields}
    return {leaf.name for leaf in leaves if leaf.kind in (TypeKind.ENUM, TypeKind.STRUCTURE)}


def build(model: ServiceModel) -> Service:
    """Turn the model into the intermediate form."""
    sent = model.reachable([operation["input"]["shape"] for operation in model.operations.values()])
    received = model.reachable([operation["output"]["shape"] for operation in model.operations.values()])
    structure_names = [
        name
        for name, shape in model.shapes.items()
        if shape["type"] == "structure" and not shape.get("exception") and name in sent | received
    ]
    enum_names = [name for name, shape in model.shapes.items() if "enum" in shape]
    families = grouping.group([*structure_names, *enum_names], _users(model, structure_names))
    owners = {
        operation[part]["shape"]: name
        for name, operation in model.operations.items()
        for part in ("input", "output")
    }
    structures = {
        name: Structure(
            name=name,
            family=families[name],
            fields=tuple(_fields(model, name, sent=name in sent)),
            sent=name in sent,
            received=name in received,
            operation=owners.get(name),
        )
        for name in sorted(structure_names)
    }
    enums = {
        name: Enum(name, families[name], tuple(_enum_values(name, model.shapes[name])))
        for name in sorted(enum_names)
    }
    return Service(
        botocore_version=model.botocore_version,
        api_version=model.api_version,
        structures=structures,
        enums=enums,
        errors=tuple(_errors(model)),
        operations=tuple(_operation(model, structures, name) for name in sorted(model.operations)),
    )


def _users(model: ServiceModel, structure_names: list[str]) -> dict[str, set[str]]:
    users: dict[str, set[str]] = {}
    for name in structure_names:
        for reference in references(model.shapes[name]):
            target = reference["shape"]
            while (
                inner := references(model.shapes[target])
                if model.shapes[target]["type"] in ("list", "map")
                else []
            ):
                target = inner[-1]["shape"]
            users.setdefault(target, set()).add(name)
    return users


def _fields(model: ServiceModel, structure: str, *, sent: bool) -> list[Field]:
    shape = model.shapes[structure]
    required = set(shape.get("required", ()))
    always_present = table().get(structure, {})
    fields = []
    for member, reference in shape["members"].items():
        token = bool(reference.get("idempotencyToken"))
        fields.append(
            Field(
                wire_name=member,
                name=naming.attribute_name(member),
                type=_type(model, reference["shape"], sent=sent),
                required=member in required and not token,
                token=token,
                rules=_rules(model, reference["shape"]),
                always_present=naming.attribute_name(member) in always_present,
            )
        )
    return fields


def _type(model: ServiceModel, name: str, *, sent: bool) -> TypeRef:
    shape = model.shapes[name]
    if "enum" in shape:
        return TypeRef(TypeKind.ENUM, name, literals=tuple(shape["enum"]) if sent else ())
    match shape["type"]:
        case "structure":
            return TypeRef(TypeKind.STRUCTURE, name)
        case "list":
            return TypeRef(TypeKind.LIST, name, _type(model, shape["member"]["shape"], sent=sent))
        case "map":
            return TypeRef(TypeKind.MAP, name, _type(model, shape["value"]["shape"], sent=sent))
        case "timestamp":
            return TypeRef(TypeKind.TIMESTAMP, "datetime")
        case plain:
            return TypeRef(TypeKind.PRIMITIVE, _PRIMITIVE_TYPES[plain])


def _rules(model: ServiceModel, name: str) -> Rules | None:
    shape = model.shapes[name]
    rules = Rules(
        shape=name,
        counted={"string": "character", "list": "entry", "map": "entry"}.get(shape["type"], ""),
        min=shape.get("min"),
        max=shape.get("max"),
        pattern=shape.get("pattern"),
        item=_part_rules(model, shape, "member") or _part_rules(model, shape, "value"),
        key=_part_rules(model, shape, "key"),
    )
    return None if rules.empty else rules


def _part_rules(model: ServiceModel, shape: Json, part: str) -> Rules | None:
    return _rules(model, shape[part]["shape"]) if part in shape else None


def _enum_values(name: str, shape: Json) -> list[EnumValue]:
    values = [EnumValue(naming.constant_name(value), value) for value in shape["enum"]]
    if len({value.name for value in values}) != len(values):
        raise UnsupportedModelError(
            f"{name} has two values with one Python name: extend naming.constant_name"
        )
    return values


def _errors(model: ServiceModel) -> list[Error]:
    exceptions = {name: shape for name, shape in model.shapes.items() if shape.get("exception")}
    return [
        Error(
            name=name,
            status_code=shape["error"]["httpStatusCode"],
            throttling=shape["error"]["httpStatusCode"] == 429,
        )
        for name, shape in sorted(exceptions.items())
    ]


def _operation(model: ServiceModel, structures: dict[str, Structure], name: str) -> Operation:
    operation = model.operations[name]
    request = structures[operation["input"]["shape"]]
    response = structures[operation["output"]["shape"]]
    if (request.name, response.name) != (f"{name}Request", f"{name}Response"):
        raise UnsupportedModelError(
            f"{name} has shapes named {request.name} and {response.name}: the contract names them"
        )
    return Operation(
        name=name,
        method_name=naming.method_name(name),
        request=request,
        response=response,
        read_only=name.startswith(("Get", "List")),
        token_field=next((field.name for field in request.fields if field.token), None),
        dry_run=any(field.wire_name == "dryRun" for field in request.fields),
        errors=tuple(sorted(error["shape"] for error in operation.get("errors", ()))),
        pagination=_pagination(model, response, name),
    )


def _pagination(model: ServiceModel, response: Structure, name: str) -> Pagination | None:
    config = model.paginators.get(name)
    if config is None:
        return None
    if not all(isinstance(config[key], str) for key in ("input_token", "output_token", "result_key")):
        raise UnsupportedModelError(
            f"{name} pages with several tokens or results: the pager knows one of each"
        )
    result = next(field for field in response.fields if field.wire_name == config["result_key"])
    if result.type.item is None:
        raise UnsupportedModelError(f"{name} pages over {result.wire_name}, which is not a list")
    return Pagination(
        result_field=result.name,
        item=result.type.item,
        input_token=naming.attribute_name(config["input_token"]),
        output_token=naming.attribute_name(config["output_token"]),
        limit_field=naming.attribute_name(config["limit_key"]) if "limit_key" in config else None,
    )
