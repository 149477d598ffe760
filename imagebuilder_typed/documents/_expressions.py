"""Expressions in workflow documents: `$.stepOutputs.Launch.instanceId`, alone or in `{{ }}` in a text.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/wfdoc-dynamic-vars.html
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeAlias

from imagebuilder_typed.documents._values import Document, is_list, is_mapping

Lookup: TypeAlias = Callable[[str, list[str]], Any]
"""The value of a variable by its root (`stepOutputs`) and the names after it; None when there is none."""

_VARIABLE = re.compile(r"\$\.(?P<root>[A-Za-z]+)(?P<names>(?:\.[A-Za-z0-9_-]+)+)(?P<index>\[[0-9]{1,4}\])?")
_IN_TEXT = re.compile(r"\{\{\s*(?P<variable>\$\.[^{}\s]+)\s*\}\}")
_CHAINED = ".$"
"""The end of an input's name whose value is an expression."""


def value_of(expression: object, lookup: Lookup) -> Any:
    """The value of an expression; None when nothing has it. What is no expression is its own value.

    Of a list of expressions, those without a value stay as they are written.
    """
    if is_list(expression):
        values = [(item, value_of(item, lookup)) for item in expression]
        return [item if value is None else value for item, value in values]
    found = _VARIABLE.fullmatch(expression) if isinstance(expression, str) else None
    if found is None:
        return expression
    value = lookup(found["root"], found["names"][1:].split("."))
    return _item(value, int(found["index"][1:-1])) if found["index"] else value


def _item(value: object, index: int) -> Any:
    return value[index] if is_list(value) and index < len(value) else None


def resolved(value: Any, lookup: Lookup) -> Any:
    """The inputs of a step with their expressions replaced. An expression without a value stays as it is written."""
    if is_mapping(value):
        return dict(_resolved_member(str(name), member, lookup) for name, member in value.items())
    if is_list(value):
        return [resolved(item, lookup) for item in value]
    return _filled(value, lookup) if isinstance(value, str) else value


def _resolved_member(name: str, member: Any, lookup: Lookup) -> tuple[str, Any]:
    if not name.endswith(_CHAINED):
        return name, resolved(member, lookup)
    value = value_of(member, lookup)
    return (name, member) if value is None else (name.removesuffix(_CHAINED), value)


def _filled(text: str, lookup: Lookup) -> str:
    def value(found: re.Match[str]) -> str:
        known = value_of(found["variable"], lookup)
        return found[0] if known is None else as_text(known)

    return _IN_TEXT.sub(value, text)


def as_text(value: object) -> str:
    """A value as the service compares and inserts it: true and false are written small, as in YAML."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def parameter_values(declared: list[Document], given: list[Document]) -> Document:
    """The values of a workflow's parameters by name, of the declared types.

    Args:
        declared: The parameters of the workflow, as `GetWorkflow` answers them.
        given: The parameters in the request for the build.
    """
    values: dict[str, list[str]] = {parameter["name"]: parameter["value"] for parameter in given}
    return {
        detail["name"]: _typed(values.get(detail["name"]) or detail.get("defaultValue", []), detail["type"])
        for detail in declared
    }


def _typed(values: list[str], kind: str) -> Any:
    if kind.lower() == "stringlist":
        return values
    text = values[0] if values else ""
    if kind.lower() == "boolean":
        return text.lower() == "true"
    if kind.lower() == "integer" and re.fullmatch(r"-?[0-9]{1,18}", text):
        return int(text)
    return text
