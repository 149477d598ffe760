"""Our own words for what the model names, from ``codegen/docs/*.toml``."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import attrs

from codegen.ir import Enum, Error, Field, Operation, Rules, Service, Structure

DOCS = Path(__file__).parent / "docs"


class MissingWordsError(Exception):
    """The model has names that the TOML files say nothing about; the message lists them."""


@attrs.define
class _Words:
    operations: dict[str, Any]
    structures: dict[str, Any]
    members: dict[str, str]
    enums: dict[str, Any]
    exceptions: dict[str, Any]
    patterns: dict[str, str]
    missing: list[str] = attrs.Factory(list)

    def look_up(self, words: str | None, what: str) -> str:
        if not words:
            self.missing.append(what)
            return f"{what}."
        return " ".join(words.split())


def _load(name: str) -> dict[str, Any]:
    if not (DOCS / f"{name}.toml").exists():
        return {}
    return tomllib.loads((DOCS / f"{name}.toml").read_text("utf-8"))


def add_words(service: Service, *, draft: bool = False) -> Service:
    """Give every operation, structure, field, pattern, enum, value and error its words.

    Args:
        draft: Put a placeholder where words are missing, in the place of an error.

    Raises:
        MissingWordsError: Some have none.
    """
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
    if words.missing and not draft:
        raise MissingWordsError("no words in codegen/docs for: " + ", ".join(sorted(set(words.missing))))
    return described


def _structure(words: _Words, structure: Structure, operations: dict[str, Operation]) -> Structure:
    own = words.structures.get(structure.name, {})
    if structure.operation is None:
        doc = words.look_up(own.get("doc"), structure.name)
    else:
        method = operations[structure.operation].method_name
        part = "Request" if structure.sent else "Response"
        doc = own.get("doc") or f"{part} of ``{method}``."
    fields = tuple(
        attrs.evolve(
            field,
            doc=_field_words(words, structure, field, own.get("members", {})),
            rules=_rules(words, field.rules) if structure.sent else field.rules,
        )
        for field in structure.fields
    )
    return attrs.evolve(structure, doc=doc, fields=fields)


def _field_words(words: _Words, structure: Structure, field: Field, own: dict[str, str]) -> str:
    text = words.look_up(
        own.get(field.wire_name) or words.members.get(field.wire_name), f"{structure.name}.{field.wire_name}"
    )
    limits = limits_sentence(field.rules) if structure.sent else ""
    return f"{text} {limits}".strip()


def _rules(words: _Words, rules: Rules | None) -> Rules | None:
    if rules is None:
        return None
    return attrs.evolve(
        rules,
        expected=words.look_up(words.patterns.get(rules.shape), f"pattern {rules.shape}")
        if rules.pattern
        else "",
        item=_rules(words, rules.item),
        key=_rules(words, rules.key),
    )


def limits_sentence(rules: Rules | None) -> str:
    """The model's limits of a value in a sentence; empty where it has none."""
    if rules is None or (rules.min is None and rules.max is None):
        return ""
    unit = "" if rules.kind == "range" else " entries" if rules.item else " characters"
    if rules.max is None:
        return f"At least {rules.min}{unit}."
    if rules.min in (None, rules.max):
        return f"{'Exactly' if rules.min is not None else 'At most'} {rules.max}{unit}."
    return f"{rules.min} to {rules.max}{unit}."


def _enum(words: _Words, enum: Enum) -> Enum:
    own = words.enums.get(enum.name, {})
    values = tuple(
        attrs.evolve(
            value, doc=words.look_up(own.get("values", {}).get(value.value), f"{enum.name}={value.value}")
        )
        for value in enum.values
    )
    return attrs.evolve(enum, doc=words.look_up(own.get("doc"), enum.name), values=values)


def _error(words: _Words, error: Error) -> Error:
    return attrs.evolve(error, doc=words.look_up(words.exceptions.get(error.name, {}).get("doc"), error.name))


def _operation(words: _Words, structures: dict[str, Structure], operation: Operation) -> Operation:
    return attrs.evolve(
        operation,
        doc=words.look_up(words.operations.get(operation.name, {}).get("doc"), operation.name),
        request=structures[operation.request.name],
        response=structures[operation.response.name],
    )
