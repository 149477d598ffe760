"""Component documents: parse and check the YAML, and derive type and parameters.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-use-documents.html
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import yaml

from .constraints import check_value
from .wire import Document, as_list, is_list, is_mapping
from .yaml_documents import invalid_document, load_mapping, quoted, scalar_text

PHASES = ("build", "validate", "test")
SCHEMA_VERSIONS = ("1.0",)
PARAMETER_TYPES = ("string", "integer", "boolean", "stringList")


@dataclass(frozen=True, slots=True)
class ComponentStep:
    """A step of a component, with the phase that it belongs to."""

    phase: str
    name: str
    action: str


@dataclass(frozen=True, slots=True)
class ComponentDocument:
    """What the service derives from a component's document."""

    type: str
    parameters: list[Document]
    steps: list[ComponentStep]


def single_step_document(name: str, phase: str, step: str, platform: str, script: str) -> str:
    """A component document that runs a script in one phase."""
    action = "ExecutePowerShell" if platform == "Windows" else "ExecuteBash"
    steps = [{"name": step, "action": action, "inputs": {"commands": [script]}}]
    document = {"name": name, "schemaVersion": "1.0", "phases": [{"name": phase, "steps": steps}]}
    return yaml.safe_dump(document, sort_keys=False)


def parse(text: str) -> ComponentDocument:
    """Parse a component document.

    Raises:
        InvalidParameterValue: `text` is not YAML, or not a component document.
    """
    document = load_mapping(text)
    if str(document.get("schemaVersion")) not in SCHEMA_VERSIONS:
        raise invalid_document(f"schemaVersion has to be {' or '.join(SCHEMA_VERSIONS)}.")
    phases = _mappings(document.get("phases"), "phases")
    names = [str(phase.get("name", "")) for phase in phases]
    for name in names:
        if name.lower() not in PHASES:
            raise invalid_document(f"{quoted(name)} is not a phase; phases are {', '.join(PHASES)}.")
    if len(set(names)) != len(names):
        raise invalid_document("A phase occurs twice.")
    steps = [step for phase in phases for step in _steps(phase)]
    return ComponentDocument(
        type="TEST" if [name.lower() for name in names] == ["test"] else "BUILD",
        parameters=parameters(document, "Component"),
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
            raise invalid_document(f"A step of the phase {name} has no name.")
        if step_name in seen:
            raise invalid_document(f"The phase {name} has two steps named {quoted(step_name)}.")
        # A step with a loop has no inputs of its own, but it has an action.
        if not isinstance(action, str) or not action:
            raise invalid_document(f"The step {quoted(step_name)} of the phase {name} has no action.")
        seen.add(step_name)
        found.append(ComponentStep(name, step_name, action))
    return found


def parameters(document: Document, subject: str) -> list[Document]:
    """The parameters that a document declares.

    In a component document, each entry is a mapping of the name to the definition. In a workflow document, the
    definition contains the name.

    Args:
        document: The parsed document.
        subject: `Component` or `Workflow`.
    """
    declared = document.get("parameters")
    if declared is None:
        return []
    return [_parameter(entry, subject) for entry in _mappings(declared, "parameters")]


def _parameter(entry: Document, subject: str) -> Document:
    if "name" in entry and "type" in entry:
        name, definition = entry["name"], entry
    else:
        name, definition = next(iter(entry.items()))
    kind = definition.get("type") if is_mapping(definition) else None
    if kind not in PARAMETER_TYPES:
        raise invalid_document(
            f"The parameter {quoted(name)} has to have a type of {', '.join(PARAMETER_TYPES)}."
        )
    detail: Document = {"name": scalar_text(name, "The name of a parameter"), "type": str(kind)}
    check_value(f"{subject}ParameterName", detail["name"], "data.parameters")
    default = definition.get("default", definition.get("defaultValue"))
    if default is not None:
        detail["defaultValue"] = [
            scalar_text(value, f"The default of {quoted(name)}") for value in as_list(default)
        ]
    if definition.get("description"):
        detail["description"] = scalar_text(definition["description"], f"The description of {quoted(name)}")
        check_value(f"{subject}ParameterDescription", detail["description"], "data.parameters")
    return detail


def _mappings(value: Any, what: str) -> list[Document]:
    """`value`, which has to be a non-empty list of mappings."""
    if not is_list(value) or not value:
        raise invalid_document(f"{what} has to be a list with at least one entry.")
    for item in value:
        if not is_mapping(item) or not item:
            raise invalid_document(f"Each entry of {what} has to be a mapping.")
    return value
