"""Component documents: the YAML is read, its form is checked, type and parameters are derived.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-use-documents.html
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .constraints import check_value
from .exceptions import InvalidParameterValue
from .wire import Document, is_list, is_mapping
from .yaml_documents import load_mapping, quoted, scalar_text

PHASES = ("build", "validate", "test")
SCHEMA_VERSIONS = ("1.0",)
PARAMETER_TYPES = ("string", "integer", "boolean", "stringList")


@dataclass(frozen=True, slots=True)
class ComponentStep:
    """A step of a component: which phase it belongs to, its name and its action."""

    phase: str
    name: str
    action: str


@dataclass(frozen=True, slots=True)
class ComponentDocument:
    """What the service derives from a component's document."""

    type: str
    parameters: list[Document]
    steps: list[ComponentStep]


def parse(text: str) -> ComponentDocument:
    """Read a component document.

    Raises:
        InvalidParameterValue: it is not YAML, or not a component document; says what is wrong where.
    """
    document = load_mapping(text)
    if str(document.get("schemaVersion")) not in SCHEMA_VERSIONS:
        raise _wrong(f"schemaVersion has to be {' or '.join(SCHEMA_VERSIONS)}.")
    phases = _mappings(document.get("phases"), "phases")
    names = [str(phase.get("name", "")) for phase in phases]
    for name in names:
        if name.lower() not in PHASES:
            raise _wrong(f"{quoted(name)} is not a phase; phases are {', '.join(PHASES)}.")
    if len(set(names)) != len(names):
        raise _wrong("A phase occurs twice.")
    steps = [step for phase in phases for step in _steps(phase)]
    return ComponentDocument(
        type="TEST" if [name.lower() for name in names] == ["test"] else "BUILD",
        parameters=parameters(document, PARAMETER_TYPES, "Component"),
        steps=steps,
    )


def _steps(phase: Document) -> list[ComponentStep]:
    name = str(phase["name"])
    steps = _mappings(phase.get("steps"), f"phases.{name}.steps")
    seen: set[str] = set()
    found: list[ComponentStep] = []
    for step in steps:
        step_name, action = step.get("name"), step.get("action")
        if not isinstance(step_name, str) or not step_name:
            raise _wrong(f"A step of the phase {name} has no name.")
        if step_name in seen:
            raise _wrong(f"The phase {name} has two steps named {quoted(step_name)}.")
        # A loop stands in place of a plain action's inputs; the action is there in both forms.
        if not isinstance(action, str) or not action:
            raise _wrong(f"The step {quoted(step_name)} of the phase {name} has no action.")
        seen.add(step_name)
        found.append(ComponentStep(name, step_name, action))
    return found


def parameters(document: Document, types: tuple[str, ...], subject: str) -> list[Document]:
    """The parameters that a document declares. `subject` is what the document is for: `Component` or `Workflow`.

    Components declare a list of one-entry mappings (name to definition), workflows a list of definitions with names.
    """
    declared = document.get("parameters")
    if declared is None:
        return []
    return [_parameter(entry, types, subject) for entry in _mappings(declared, "parameters")]


def _parameter(entry: Document, types: tuple[str, ...], subject: str) -> Document:
    if "name" in entry and "type" in entry:
        name, definition = entry["name"], entry
    else:
        name, definition = next(iter(entry.items()))
    kind = definition.get("type") if is_mapping(definition) else None
    if kind not in types:
        raise _wrong(f"The parameter {quoted(name)} has to have a type of {', '.join(types)}.")
    detail: Document = {"name": scalar_text(name, "The name of a parameter"), "type": str(kind)}
    check_value(f"{subject}ParameterName", detail["name"], "data.parameters")
    default = definition.get("default", definition.get("defaultValue"))
    if default is not None:
        values = default if is_list(default) else [default]
        detail["defaultValue"] = [scalar_text(value, f"The default of {quoted(name)}") for value in values]
    if definition.get("description"):
        detail["description"] = scalar_text(definition["description"], f"The description of {quoted(name)}")
        check_value(f"{subject}ParameterDescription", detail["description"], "data.parameters")
    return detail


def _mappings(value: Any, what: str) -> list[Document]:
    """The non-empty list of mappings that `value` has to be."""
    if not is_list(value) or not value:
        raise _wrong(f"{what} has to be a list with at least one entry.")
    for item in value:
        if not is_mapping(item) or not item:
            raise _wrong(f"Each entry of {what} has to be a mapping.")
    return value


def _wrong(problem: str) -> InvalidParameterValue:
    return InvalidParameterValue("data", problem)
