"""The parameters that documents declare, and the constants of component documents.

Facts: user guide, toe-user-defined-variables and image-workflow-create-document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from imagebuilder_typed.documents._checks import (
    Finding,
    Findings,
    check_duplicates,
    check_mappings,
    mappings_in,
)
from imagebuilder_typed.documents._problems import Path
from imagebuilder_typed.documents._values import Document, is_list, is_mapping, is_scalar, quoted, scalar_text

_COMPONENT_NAME = re.compile(r"[A-Za-z0-9_-]{3,128}")
_WORKFLOW_NAME = re.compile(r"[^\x00]{1,128}")
_DESCRIPTION = re.compile(r"[^\x00]{0,1024}")
_TYPES = ("string", "integer", "boolean", "stringList")


@dataclass(frozen=True, slots=True)
class ParameterRules:
    """What a kind of document allows for the names of parameters, and the type of those that declare none."""

    names: re.Pattern[str]
    name_rule: str
    default_type: str | None


COMPONENT_PARAMETERS = ParameterRules(
    _COMPONENT_NAME, "has to have 3 to 128 letters, digits, hyphens and underscores", None
)
WORKFLOW_PARAMETERS = ParameterRules(_WORKFLOW_NAME, "has to have 1 to 128 characters", "string")


def fits_type(values: list[str], kind: str) -> bool:
    """Whether values, as requests and answers write them, are of the type of a parameter."""
    if kind.lower() == "stringlist":
        return True
    if len(values) > 1:
        return False
    if kind.lower() == "integer":
        return all(re.fullmatch(r"[-+]?[0-9]+", value) for value in values)
    if kind.lower() == "boolean":
        return all(value.lower() in ("true", "false") for value in values)
    return True


def check_parameters(document: Document, rules: ParameterRules) -> Findings:
    if document.get("parameters") is None:
        return
    yield from check_mappings(document["parameters"], ("parameters",))
    for path, name, definition in _declarations(document, "parameters"):
        if rules is WORKFLOW_PARAMETERS and not is_mapping(definition):
            yield Finding(path[:2], "A parameter needs a name.", missing=((*path[:2], "name"),))
            continue
        yield from _check_name(name, rules, path)
        if not is_mapping(definition):
            yield Finding(path, f"The parameter {quoted(name)} has to have a mapping with its type.")
            continue
        yield from _check_parameter(name, definition, rules, path)
    yield from check_duplicates(declared_names(document), "a parameter or constant")


def check_constants(document: Document) -> Findings:
    if document.get("constants") is None:
        return
    yield from check_mappings(document["constants"], ("constants",))
    for path, name, definition in _declarations(document, "constants"):
        yield from _check_name(name, COMPONENT_PARAMETERS, path)
        if not is_mapping(definition) or definition.get("type") is None or definition.get("value") is None:
            missing = ((*path, "type"), (*path, "value"))
            yield Finding(
                path, f"The constant {quoted(name)} has to have a type and a value.", missing=missing
            )
            continue
        if not _is_type(definition["type"]):
            yield Finding((*path, "type"), f"The type of the constant {quoted(name)} has to be string.")
        if not is_scalar(definition["value"]):
            yield Finding((*path, "value"), f"The value of the constant {quoted(name)} has to be text.")


def check_single_names(document: Document) -> Findings:
    """An entry of a component document is one name with its definition. Others in it may not count."""
    for section in ("parameters", "constants"):
        for path, name, definition in _declarations(document, section):
            entry: Document = document[section][path[1]]
            if definition is entry or not is_mapping(definition):
                continue
            for other in list(entry)[1:]:
                yield Finding(
                    (*path[:2], other),
                    f"An entry of {section} has one name, and this one has {quoted(name)} already. Begin another with '- '.",
                    "warning",
                    at_key=True,
                )


def parameter_details(document: Document, rules: ParameterRules) -> list[Document]:
    """The parameters of a document without problems, as answers describe them."""
    details: list[Document] = []
    for _, name, definition in _declarations(document, "parameters"):
        detail: Document = {"name": name, "type": definition.get("type", rules.default_type)}
        default: object = definition.get("default", definition.get("defaultValue"))
        if default is not None:
            detail["defaultValue"] = _values(default)
        if definition.get("description") not in (None, ""):
            detail["description"] = scalar_text(definition["description"])
        details.append(detail)
    return details


def _declarations(document: Document, section: str) -> Iterator[tuple[Path, str, Document]]:
    """Place, name and definition of each parameter or constant.

    In a component document, each entry is a mapping of the name to the definition. In a workflow document, the
    definition contains the name. The definition may be no mapping: `check_parameters` and `check_constants` report it.
    """
    for index, entry in mappings_in(document.get(section)):
        path: Path = (section, index)
        if "name" in entry and not is_mapping(entry["name"]):
            name: object = entry["name"]
            yield path, scalar_text(name) if is_scalar(name) else "", entry
        else:
            key = next(iter(entry))
            yield (*path, key), key, entry[key]


def declared_names(document: Document) -> dict[Path, str]:
    """The names of all constants and parameters, by place."""
    return {
        path: name
        for section in ("constants", "parameters")
        for path, name, _ in _declarations(document, section)
    }


def _check_name(name: str, rules: ParameterRules, path: Path) -> Findings:
    if not rules.names.fullmatch(name):
        yield Finding(path, f"The name {quoted(name)} {rules.name_rule}.")


def _is_type(kind: object) -> bool:
    """Whether a type is known. The API reference writes the types of component parameters with a capital."""
    return isinstance(kind, str) and kind in (*_TYPES, "String", "Integer", "Boolean", "StringList")


def _check_parameter(name: str, definition: Document, rules: ParameterRules, path: Path) -> Findings:
    kind: object = definition.get("type", rules.default_type)
    if not _is_type(kind):
        yield Finding(
            (*path, "type"), f"The type of the parameter {quoted(name)} has to be one of {', '.join(_TYPES)}."
        )
        return
    default: object = definition.get("default", definition.get("defaultValue"))
    if default is not None and not _is_default(default, str(kind)):
        yield Finding((*path, "default"), f"The default of the parameter {quoted(name)} is no {kind}.")
    description: object = definition.get("description")
    if description is not None and not is_scalar(description):
        yield Finding(
            (*path, "description"), f"The description of the parameter {quoted(name)} has to be text."
        )
    elif description is not None and not _DESCRIPTION.fullmatch(scalar_text(description)):
        yield Finding(
            (*path, "description"),
            f"The description of the parameter {quoted(name)} can have 1024 characters at most.",
        )


def _values(default: object) -> list[str]:
    return [scalar_text(value) for value in default] if is_list(default) else [scalar_text(default)]


def _is_default(default: object, kind: str) -> bool:
    if is_list(default):
        return kind.lower() == "stringlist" and all(is_scalar(value) for value in default)
    if not is_scalar(default):
        return False
    return fits_type([scalar_text(default)], kind)
