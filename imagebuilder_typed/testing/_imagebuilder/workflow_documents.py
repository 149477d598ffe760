"""Workflow documents: parse the YAML, check the steps for the stage, and derive parameters.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-workflow-create-document.html
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from imagebuilder_typed.documents._checks import (
    Finding,
    Findings,
    check_duplicates,
    check_mappings,
    check_optional_texts,
    check_schema_version,
    mappings_in,
)
from imagebuilder_typed.documents._parameters import WORKFLOW_PARAMETERS, check_parameters, parameter_details
from imagebuilder_typed.documents._values import is_scalar, scalar_text, whole_number

from .wire import Document, is_list
from .workflow_actions import IMAGE_ID_OUTPUT, MAX_STEPS, WORKFLOW_ACTIONS
from .workflow_steps import check_step
from .yaml_documents import load_mapping, refuse_first

WAIT_ACTION = "WaitForAction"


@dataclass(frozen=True, slots=True)
class WorkflowStep:
    """A step in a workflow document."""

    name: str
    action: str
    description: str | None
    on_failure: str
    timeout_seconds: int
    inputs: Document


@dataclass(frozen=True, slots=True)
class WorkflowDocument:
    """What the service derives from a workflow's document."""

    steps: list[WorkflowStep]
    parameters: list[Document]
    outputs: frozenset[str]

    @property
    def returns_an_ami(self) -> bool:
        return IMAGE_ID_OUTPUT in self.outputs


@lru_cache(maxsize=128)
def parse(text: str, stage: str) -> WorkflowDocument:
    """Parse a workflow document for the stage BUILD, TEST or DISTRIBUTION.

    Cached, since every build parses the documents of its workflows. Callers must not change the result.

    Raises:
        InvalidParameterValue: `text` is not YAML, or not a workflow document for this stage.
    """
    document = load_mapping(text)
    refuse_first(problems(document, stage))
    return WorkflowDocument(
        steps=[_step(step) for _, step in mappings_in(document["steps"])],
        parameters=parameter_details(document, WORKFLOW_PARAMETERS),
        outputs=frozenset(scalar_text(output["name"]) for _, output in mappings_in(document.get("outputs"))),
    )


def _step(step: Document) -> WorkflowStep:
    description: object = step.get("description")
    seconds = whole_number(step.get("timeoutSeconds"))
    return WorkflowStep(
        name=step["name"],
        action=step["action"],
        description=None if description is None else scalar_text(description),
        on_failure=step.get("onFailure") or "Abort",
        timeout_seconds=seconds or WORKFLOW_ACTIONS[step["action"]].default_timeout,
        inputs=step.get("inputs") or {},
    )


def problems(document: Document, stage: str) -> Findings:
    """What AWS would refuse in a workflow document for a stage."""
    yield from check_schema_version(document)
    yield from check_optional_texts(document, ("name", "description"))
    yield from check_parameters(document, WORKFLOW_PARAMETERS)
    steps: Any = document.get("steps")
    yield from check_mappings(steps, ("steps",))
    if is_list(steps) and len(steps) > MAX_STEPS:
        yield Finding(("steps",), f"A workflow can have {MAX_STEPS} steps at most.")
    for index, step in mappings_in(steps):
        yield from check_step(step, stage, ("steps", index))
    yield from _check_combination(steps)
    if document.get("outputs") is not None:
        yield from _check_outputs(document["outputs"])


def _check_combination(steps: Any) -> Findings:
    """Names occur once, and only one kind of images is distributed. Facts: user guide, wfdoc-step-actions."""
    names = [step["name"] for _, step in mappings_in(steps) if isinstance(step.get("name"), str)]
    yield from check_duplicates(names, "a step", ("steps",))
    actions = [step["action"] for _, step in mappings_in(steps) if isinstance(step.get("action"), str)]
    distributed = {
        WORKFLOW_ACTIONS[action].distributes for action in actions if action in WORKFLOW_ACTIONS
    } - {None}
    if len(distributed) > 1:
        yield Finding(("steps",), "One workflow can't distribute both AMIs and container images.")


def _check_outputs(outputs: object) -> Findings:
    yield from check_mappings(outputs, ("outputs",))
    names: list[str] = []
    for index, output in mappings_in(outputs):
        for member in ("name", "value"):
            if not is_scalar(output.get(member)):
                yield Finding(("outputs", index, member), f"An output needs a text as its {member}.")
        if is_scalar(output.get("name")):
            names.append(scalar_text(output["name"]))
    yield from check_duplicates(names, "an output", ("outputs",))
