"""Workflow documents in requests: parse the YAML, refuse what AWS refuses, and derive parameters.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-workflow-create-document.html
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from imagebuilder_typed.documents._checks import mappings_in
from imagebuilder_typed.documents._parameters import WORKFLOW_PARAMETERS, parameter_details
from imagebuilder_typed.documents._values import scalar_text, whole_number
from imagebuilder_typed.documents._workflow_checks import workflow_refusals
from imagebuilder_typed.documents._workflow_facts import IMAGE_ID_OUTPUT, WORKFLOW_ACTIONS, WorkflowStage

from .wire import Document
from .yaml_documents import load_mapping, refuse_first


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
    refuse_first(workflow_refusals(document, cast(WorkflowStage, stage)))
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
