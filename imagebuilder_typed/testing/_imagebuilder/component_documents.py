"""Component documents: parse and check the YAML, and derive type and parameters.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-use-documents.html
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from imagebuilder_typed.documents._checks import mappings_in
from imagebuilder_typed.documents._component_checks import refusals
from imagebuilder_typed.documents._component_facts import TEST_PHASES
from imagebuilder_typed.documents._parameters import COMPONENT_PARAMETERS, parameter_details
from imagebuilder_typed.documents._yaml_writer import dump_document

from .wire import Document
from .yaml_documents import load_mapping, refuse_first


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
    refuse_first(refusals(document))
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
