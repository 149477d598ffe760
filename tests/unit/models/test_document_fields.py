"""Fields that take a document: an object with `to_yaml()` becomes its text, wherever it comes from."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from typing import Any

import attrs
import pytest

from imagebuilder_typed import ImageBuilderClient, models, structure, unstructure
from imagebuilder_typed.exceptions import RequestValidationError
from imagebuilder_typed.models._rules import FIELD_RULES
from imagebuilder_typed.validation import find_problems

FIELDS = {
    (name, field): rule.document
    for name, rules in FIELD_RULES.items()
    for field, rule in rules.items()
    if rule.document
}
COMPONENT: dict[str, Any] = {"name": "web", "semantic_version": "1.0.0", "platform": "Linux"}
WORKFLOW: dict[str, Any] = {"name": "web", "semantic_version": "1.0.0", "type": "TEST"}


class Document:
    """It counts how often it was written."""

    def __init__(self, text: str = "schemaVersion: 1.0\n") -> None:
        self.text = text
        self.written = 0

    def to_yaml(self) -> str:
        self.written += 1
        return self.text


def component(**fields: Any) -> models.CreateComponentRequest:
    return models.CreateComponentRequest(**COMPONENT, **fields)


def test_two_fields_take_documents() -> None:
    assert FIELDS == {
        ("CreateComponentRequest", "data"): "ComponentDocument",
        ("CreateWorkflowRequest", "data"): "WorkflowDocument",
    }


@pytest.mark.parametrize("cls", [models.CreateComponentRequest, models.CreateWorkflowRequest])
class TestWhereTheyAreTaken:
    def request(self, cls: Any, data: object) -> Any:
        return cls(**(COMPONENT if cls is models.CreateComponentRequest else WORKFLOW), data=data)

    def test_by_the_constructor(self, cls: type) -> None:
        request = self.request(cls, Document())
        assert request.data == "schemaVersion: 1.0\n"
        assert request == self.request(cls, "schemaVersion: 1.0\n") != self.request(cls, None)

    def test_by_assignment(self, cls: type) -> None:
        request = self.request(cls, None)
        request.data = Document()
        assert request.data == "schemaVersion: 1.0\n"
        request.data = None
        assert request.data is None
        request.name = "other"
        assert request.name == "other"

    def test_in_copies(self, cls: type) -> None:
        request = attrs.evolve(self.request(cls, None), data=Document("a"))
        assert request.data == "a"
        assert copy.deepcopy(request) == pickle.loads(pickle.dumps(request)) == request


def test_derived_classes_take_them() -> None:
    class Plain(models.CreateComponentRequest):
        pass

    @attrs.define
    class Defined(models.CreateComponentRequest):
        extra: str = ""

    @attrs.frozen
    class Frozen(models.CreateComponentRequest):
        extra: str = ""

    for cls in (Plain, Defined, Frozen):
        assert cls(**COMPONENT, data=Document("a")).data == "a"
    for changed in (Plain(**COMPONENT), Defined(**COMPONENT)):
        changed.data = Document("b")  # type: ignore[assignment]  # mypy knows converters only in constructors
        assert changed.data == "b"


def test_an_object_that_was_converted_takes_one_before_any_is_constructed() -> None:
    """attrs builds the classes when they are first used, and only then adds the conversion of what is assigned."""
    program = (
        "from imagebuilder_typed import models, structure\n"
        "class Document:\n"
        "    def to_yaml(self): return 'text'\n"
        "request = object.__new__(models.CreateComponentRequest)\n"
        "request.data = Document()\n"
        "assert request.data == 'text'\n"
        "request = structure({'name': 'web', 'data': 'old'}, models.CreateWorkflowRequest)\n"
        "request.data = Document()\n"
        "assert request.data == 'text'\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_it_is_written_once() -> None:
    document = Document()
    request = component(data=document)
    assert unstructure(request)["data"] == "schemaVersion: 1.0\n"
    assert find_problems(request) == []
    assert document.written == 1


def test_wire_names_take_text_only() -> None:
    assert structure({"name": "web", "data": "a"}, models.CreateComponentRequest).data == "a"


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (
            {"schemaVersion": 1.0},
            "must be YAML text or a documents.ComponentDocument, not dict (1 entry, not shown): "
            "make text of it, with yaml.safe_dump(value, sort_keys=False) for example",
        ),
        (
            b"a",
            "must be YAML text or a documents.ComponentDocument, not bytes (1 byte, not shown): decode it",
        ),
        (
            3,
            "must be YAML text or a documents.ComponentDocument, not int (not shown): "
            "any object is accepted whose to_yaml() returns a str",
        ),
        (
            Document,
            "must be YAML text or a documents.ComponentDocument, not type (not shown): "
            "any object is accepted whose to_yaml() returns a str",
        ),
        (Document("x" * 16_001), "must have 16000 characters at most, it has 16001"),
        (Document(""), "must not be empty: leave it out, or pass None"),
        (Document(7), "not int (not shown)"),  # type: ignore[arg-type]  # a document that writes no text
    ],
)
def test_problems_are_those_of_the_text(data: Any, problem: str) -> None:
    [found] = find_problems(component(data=data))
    assert problem in found.problem


def test_a_call_reports_it_with_the_others() -> None:
    client = ImageBuilderClient(region_name="eu-west-1")
    data: Any = {"schemaVersion": 1.0}
    with pytest.raises(RequestValidationError) as caught:
        client.create_workflow(name="", semantic_version="1.0.0", type="TEST", data=data)
    assert [problem.path for problem in caught.value.problems] == ["name", "data"]
    assert "documents.WorkflowDocument" in str(caught.value)
    unchecked = client.with_options(validate=False)
    with pytest.raises(RequestValidationError, match="data: must be str, not dict"):
        unchecked.create_workflow(name="web", semantic_version="1.0.0", type="TEST", data=data)


def test_errors_of_a_document_pass() -> None:
    class Broken:
        def to_yaml(self) -> str:
            raise ImportError("pip install imagebuilder-typed[documents]")

    with pytest.raises(ImportError, match=r"imagebuilder-typed\[documents\]"):
        component(data=Broken())
