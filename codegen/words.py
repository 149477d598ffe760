"""Our own docstrings for the names of the model, from ``codegen/docs/*.toml``."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import attrs

from codegen.ir import Enum, Error, Field, Operation, Rules, Service, Structure, TypeKind

DOCS = Path(__file__).parent / "docs"


@attrs.frozen
class Gap:
    """An entry that a TOML file lacks or has empty."""

    name: str
    """Name for messages, such as ``Image.arn``."""
    file: str
    table: tuple[str, ...]
    key: str


class MissingWordsError(Exception):
    """The TOML files have no words for some names of the model. The message lists them."""

    def __init__(self, gaps: tuple[Gap, ...]) -> None:
        self.gaps = gaps
        super().__init__("no words in codegen/docs for: " + ", ".join(sorted({gap.name for gap in gaps})))


@attrs.define
class _Words:
    operations: dict[str, Any]
    structures: dict[str, Any]
    members: dict[str, str]
    enums: dict[str, Any]
    exceptions: dict[str, Any]
    patterns: dict[str, str]
    gaps: dict[Gap, None] = attrs.Factory(dict[Gap, None])

    def look_up(self, words: str | None, gap: Gap) -> str:
        if not words:
            self.gaps[gap] = None
            return f"{gap.name}."
        return " ".join(words.split())


def _load(name: str) -> dict[str, Any]:
    if not (DOCS / f"{name}.toml").exists():
        return {}
    return tomllib.loads((DOCS / f"{name}.toml").read_text("utf-8"))


def add_words(service: Service, *, draft: bool = False) -> Service:
    """Give every operation, structure, field, pattern, enum, value and error its words.

    Args:
        draft: Use a placeholder for missing words instead of raising an error.

    Raises:
        MissingWordsError: Some have none.
    """
    described, gaps = describe(service)
    if gaps and not draft:
        raise MissingWordsError(gaps)
    return described


def describe(service: Service) -> tuple[Service, tuple[Gap, ...]]:
    """The service with words, and the gaps, which got placeholders."""
    words = _Words(
        operations=_load("operations"),
        structures=_load("structures"),
        members=_load("members").get("members", {}),
        enums=_load("enums"),
        exceptions=_load("exceptions"),
        patterns=_load("patterns").get("patterns", {}),
    )
    operations = {operation.name: operation for operation in service.operations}
    structures = {name: _structure(words, shape, operations) for name, shape in service.structures.items()}
    described = attrs.evolve(
        service,
        structures=structures,
        enums={name: _enum(words, enum) for name, enum in service.enums.items()},
        errors=tuple(_error(words, error) for error in service.errors),
        operations=tuple(_operation(words, structures, operation) for operation in service.operations),
    )
    return described, tuple(words.gaps)


def _structure(words: _Words, structure: Structure, operations: dict[str, Operation]) -> Structure:
    own = words.structures.get(structure.name, {})
    if structure.operation is None:
        doc = words.look_up(own.get("doc"), Gap(structure.name, "structures", (structure.name,), "doc"))
    else:
        method = operations[structure.operation].method_name
        part = "Request" if structure.sent else "Response"
        doc = own.get("doc") or f"{part} of ``{method}``."
    fields = tuple(
        attrs.evolve(
            _described(words, structure, field, own.get("members", {})),
            rules=_rules(words, field.rules) if structure.sent else field.rules,
        )
        for field in structure.fields
    )
    return attrs.evolve(structure, doc=doc, fields=fields)


def _described(words: _Words, structure: Structure, field: Field, own: dict[str, str]) -> Field:
    gap = Gap(
        f"{structure.name}.{field.wire_name}", "structures", (structure.name, "members"), field.wire_name
    )
    by_name = words.members.get(field.wire_name)
    text = words.look_up(own.get(field.wire_name) or by_name, gap)
    limits = limits_sentence(field) if structure.sent else ""
    return attrs.evolve(
        field,
        doc=f"{text} {limits}".strip(),
        words_by_name=bool(by_name) and not own.get(field.wire_name),
    )


def _rules(words: _Words, rules: Rules | None) -> Rules | None:
    if rules is None:
        return None
    return attrs.evolve(
        rules,
        expected=words.look_up(
            words.patterns.get(rules.shape),
            Gap(f"pattern {rules.shape}", "patterns", ("patterns",), rules.shape),
        )
        if rules.pattern
        else "",
        item=_rules(words, rules.item),
        key=_rules(words, rules.key),
    )


def limits_sentence(field: Field) -> str:
    """The model's limits of a field as a sentence; empty if there are none."""
    rules = field.rules
    if rules is None or (rules.min is None and rules.max is None):
        return ""
    if rules.kind == "range":
        one = many = ""
    elif field.type.kind in (TypeKind.LIST, TypeKind.MAP):
        one, many = " entry", " entries"
    else:
        one, many = " character", " characters"
    if rules.max is None:
        return f"At least {rules.min}{one if rules.min == 1 else many}."
    unit = one if rules.max == 1 else many
    if rules.min in (None, rules.max):
        return f"{'Exactly' if rules.min is not None else 'At most'} {rules.max}{unit}."
    return f"{rules.min} to {rules.max}{unit}."


def _enum(words: _Words, enum: Enum) -> Enum:
    own = words.enums.get(enum.name, {})
    values = tuple(
        attrs.evolve(
            value,
            doc=words.look_up(
                own.get("values", {}).get(value.value),
                Gap(f"{enum.name}={value.value}", "enums", (enum.name, "values"), value.value),
            ),
        )
        for value in enum.values
    )
    doc = words.look_up(own.get("doc"), Gap(enum.name, "enums", (enum.name,), "doc"))
    return attrs.evolve(enum, doc=doc, values=values)


def _error(words: _Words, error: Error) -> Error:
    gap = Gap(error.name, "exceptions", (error.name,), "doc")
    return attrs.evolve(error, doc=words.look_up(words.exceptions.get(error.name, {}).get("doc"), gap))


def _operation(words: _Words, structures: dict[str, Structure], operation: Operation) -> Operation:
    return attrs.evolve(
        operation,
        doc=words.look_up(
            words.operations.get(operation.name, {}).get("doc"),
            Gap(operation.name, "operations", (operation.name,), "doc"),
        ),
        request=structures[operation.request.name],
        response=structures[operation.response.name],
    )
