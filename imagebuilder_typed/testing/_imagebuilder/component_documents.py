"""Component documents: parse and check the YAML, and derive type and parameters.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-use-documents.html
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from .component_actions import TEST_PHASES
from .component_steps import check_steps
from .document_checks import (
    Problem,
    Problems,
    check_duplicates,
    check_mappings,
    check_optional_texts,
    check_schema_version,
    mappings_in,
)
from .document_parameters import (
    COMPONENT_PARAMETERS,
    check_constants,
    check_parameters,
    parameter_details,
)
from .wire import Document
from .yaml_documents import dump_document, load_mapping, refuse_first


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
    return dump_document(document)


@lru_cache(maxsize=128)
def parse(text: str) -> ComponentDocument:
    """Parse a component document. Cached: callers must not change the result.

    Raises:
        InvalidParameterValue: `text` is not YAML, or not a component document.
    """
    document = load_mapping(text)
    refuse_first(problems(document))
    phases = [phase for _, phase in mappings_in(document["phases"])]
    return ComponentDocument(
        type="TEST" if all(phase["name"] in TEST_PHASES for phase in phases) else "BUILD",
        parameters=parameter_details(document, COMPONENT_PARAMETERS),
        steps=[
            ComponentStep(phase["name"], step["name"], step["action"])
            for phase in phases
            for _, step in mappings_in(phase["steps"])
        ],
    )


def problems(document: Document) -> Problems:
    """What AWS would refuse in a component document.

    Phases can have any names. The user guide asks for build, validate or test, but has a document with only a phase
    of another name (toe-user-defined-variables).
    """
    yield from check_schema_version(document)
    yield from check_optional_texts(document, ("name", "description"))
    yield from check_constants(document)
    yield from check_parameters(document, COMPONENT_PARAMETERS)
    yield from check_mappings(document.get("phases"), ("phases",))
    names: list[str] = []
    for index, phase in mappings_in(document.get("phases")):
        name: object = phase.get("name")
        if not isinstance(name, str) or not name:
            yield Problem(("phases", index, "name"), "A phase needs a name.")
            continue
        names.append(name)
        yield from check_steps(phase.get("steps"), name, ("phases", index, "steps"))
    yield from check_duplicates(names, "a phase", ("phases",))
