"""Copies of documents: they are written as the document is, and have its problems in its places."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from imagebuilder_typed.documents import ComponentDocument, DocumentError, WorkflowDocument

from .component_files import BAD, GOOD, name_of

WORKFLOWS = sorted((Path(__file__).parents[2] / "unit/documents/workflows").glob("*/*"))


def pickled(document: Any) -> Any:
    return pickle.loads(pickle.dumps(document))


COPIES = pytest.mark.parametrize("copied", [pickled, copy.copy, copy.deepcopy])


def same(kind: type[ComponentDocument | WorkflowDocument], text: str, copied: Callable[[Any], Any]) -> None:
    try:
        document = kind.parse(text)
    except DocumentError:
        return
    again = copied(document)
    assert again == document
    assert again.to_yaml() == document.to_yaml()
    assert again.problems() == document.problems()


@COPIES
@pytest.mark.parametrize("path", [*GOOD, *BAD], ids=name_of)
def test_components(path: Path, copied: Callable[[Any], Any]) -> None:
    same(ComponentDocument, path.read_text("utf-8"), copied)


@COPIES
@pytest.mark.parametrize("path", WORKFLOWS, ids=name_of)
def test_workflows(path: Path, copied: Callable[[Any], Any]) -> None:
    same(WorkflowDocument, path.read_text("utf-8"), copied)


@COPIES
@pytest.mark.parametrize("action", ["WaitForAction", "TerminateInstance", "DistributeImage"])
def test_a_step_without_inputs_gets_none(action: str, copied: Callable[[Any], Any]) -> None:
    text = f"steps:\n  - name: abc\n    action: {action}\n"
    document = copied(WorkflowDocument.parse(text))
    assert document.to_yaml() == text
    assert all(problem.line for problem in document.problems())
