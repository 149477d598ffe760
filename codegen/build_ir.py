"""Build the intermediate form of the service from botocore's model."""

from __future__ import annotations

from codegen import grouping, naming
from codegen.always_present import table
from codegen.counterparts import add_counterparts
from codegen.documents import add_documents
from codegen.ir import (
    Enum,
    EnumValue,
    Error,
    Field,
    Operation,
    Pagination,
    Rules,
    Service,
    Structure,
    TypeKind,
    TypeRef,
)
from codegen.reader import Json, ServiceModel, UnsupportedModelError, references

__all__ = ["build"]

_PRIMITIVE_TYPES = {
    "string": "str",
    "integer": "int",
    "long": "int",
    "boolean": "bool",
    "double": "float",
    "float": "float",
}


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
    service = Service(
        botocore_version=model.botocore_version,
        api_version=model.api_version,
        structures=structures,
        enums=enums,
        errors=tuple(_errors(model)),
        operations=tuple(_operation(model, structures, name) for name in sorted(model.operations)),
    )
    return add_counterparts(add_documents(service))


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
