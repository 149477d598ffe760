"""What an execution needs of a workflow's document: its steps with their conditions, and its outputs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from . import workflow_documents
from .wire import as_list, is_mapping
from .yaml_documents import load_mapping

if TYPE_CHECKING:
    from .workflow_documents import WorkflowStep


@dataclass(frozen=True, slots=True)
class WorkflowPlan:
    """The steps of a workflow, each with the statement after `if`, and name to expression of its outputs."""

    steps: tuple[tuple[WorkflowStep, object], ...]
    outputs: dict[str, object]


@lru_cache(maxsize=128)
def plan_of(text: str, stage: str) -> WorkflowPlan:
    """The plan of a valid workflow document. Cached, since every build runs workflows. Callers must not change it."""
    steps = workflow_documents.parse(text, stage).steps
    document = load_mapping(text)
    conditions = [entry.get("if") for entry in document["steps"]]
    outputs: dict[str, object] = {
        str(output["name"]): output.get("value")
        for output in as_list(document.get("outputs"))
        if is_mapping(output) and "name" in output
    }
    return WorkflowPlan(tuple(zip(steps, conditions, strict=True)), outputs)
