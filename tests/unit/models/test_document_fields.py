"""Fields that take a document: the object becomes its text, wherever it comes from."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
import typing
from typing import Any

import attrs
import pytest

pytest.importorskip("yaml", reason="the extra documents is not installed")

from imagebuilder_typed import ImageBuilderClient, models, structure, unstructure
from imagebuilder_typed.documents import (
    ComponentDocument,
    ExecuteBash,
    Phase,
    Step,
    WorkflowDocument,
)
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


COMPONENT_DOCUMENT = ComponentDocument(
    phases=[Phase(name="build", steps=[Step(name="a", action=ExecuteBash(commands=["true"]))])]
)
WORKFLOW_DOCUMENT = WorkflowDocument(name="w", steps=[])


class Foreign:
    """An object of another library that also writes YAML."""

    def to_yaml(self) -> str:
        return "a: 1"


def component(**fields: Any) -> models.CreateComponentRequest:
    return models.CreateComponentRequest(**COMPONENT, **fields)


def test_two_fields_take_documents() -> None:
    assert FIELDS == {
        ("CreateComponentRequest", "data"): "ComponentDocument",
        ("CreateWorkflowRequest", "data"): "WorkflowDocument",
    }


@pytest.mark.parametrize(
    ("cls", "document"),
    [
        (models.CreateComponentRequest, COMPONENT_DOCUMENT),
        (models.CreateWorkflowRequest, WORKFLOW_DOCUMENT),
    ],
)
class TestWhereTheyAreTaken:
    def request(self, cls: Any, data: object) -> Any:
        return cls(**(COMPONENT if cls is models.CreateComponentRequest else WORKFLOW), data=data)

    def test_by_the_constructor(self, cls: type, document: Any) -> None:
        request = self.request(cls, document)
        assert request.data == document.to_yaml()
        assert request == self.request(cls, document.to_yaml()) != self.request(cls, None)
        assert json.loads(json.dumps(unstructure(request)))["data"] == document.to_yaml()

    def test_by_assignment(self, cls: type, document: Any) -> None:
        request = self.request(cls, None)
        request.data = document
        assert request.data == document.to_yaml()
        request.data = None
        assert request.data is None
        request.name = "other"
        assert request.name == "other"

    def test_in_copies(self, cls: type, document: Any) -> None:
        request = attrs.evolve(self.request(cls, None), data=document)
        assert request.data == document.to_yaml()
        assert copy.copy(request) == copy.deepcopy(request) == pickle.loads(pickle.dumps(request)) == request

    def test_later_changes_of_the_document_do_not_count(self, cls: type, document: Any) -> None:
        changed = copy.deepcopy(document)
        request = self.request(cls, changed)
        changed.description = "changed"
        assert request.data == document.to_yaml() != changed.to_yaml()


def test_derived_classes_take_them() -> None:
    class Plain(models.CreateComponentRequest):
        pass

    @attrs.define
    class Defined(models.CreateComponentRequest):
        extra: str = ""

    @attrs.frozen
    class Frozen(models.CreateComponentRequest):
        extra: str = ""

    class Mine(ComponentDocument):
        pass

    document = Mine(phases=[])
    for cls in (Plain, Defined, Frozen):
        assert cls(**COMPONENT, data=document).data == document.to_yaml()
    for changed in (Plain(**COMPONENT), Defined(**COMPONENT)):
        changed.data = document  # type: ignore[assignment]  # mypy knows converters only in constructors
        assert changed.data == document.to_yaml()


def test_an_object_that_was_converted_takes_one_before_any_is_constructed() -> None:
    """attrs builds the classes when they are first used, and only then adds the conversion of what is assigned."""
    program = (
        "import sys\n"
        "from imagebuilder_typed import models, structure\n"
        "request = object.__new__(models.CreateComponentRequest)\n"
        "request.data = 'text'\n"
        "assert not {'yaml', 'imagebuilder_typed.documents'} & set(sys.modules)\n"
        "from imagebuilder_typed.documents import ComponentDocument, WorkflowDocument\n"
        "request = structure({'name': 'web', 'data': 'old'}, models.CreateWorkflowRequest)\n"
        "request.data = WorkflowDocument(name='web', steps=[])\n"
        "assert 'name: web' in request.data\n"
        "sys.modules['yaml'] = None\n"
        "for name in [each for each in sys.modules if each.startswith('imagebuilder_typed.documents._yaml')]:\n"
        "    del sys.modules[name]\n"
        "try: models.CreateComponentRequest(name='a', semantic_version='1.0.0', platform='Linux',"
        " data=ComponentDocument(phases=[]))\n"
        "except ModuleNotFoundError as error: assert 'imagebuilder-typed[documents]' in str(error)\n"
        "else: raise AssertionError\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


@pytest.mark.parametrize(
    ("method", "kind"),
    [
        (ImageBuilderClient.create_component, ComponentDocument),
        (ImageBuilderClient.create_workflow, WorkflowDocument),
    ],
)
def test_annotations_can_be_evaluated(method: Any, kind: type) -> None:
    assert kind in typing.get_args(typing.get_type_hints(method)["data"])


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
            "must be YAML text or a documents.ComponentDocument, not int (not shown)",
        ),
        (ComponentDocument, "not type (not shown)"),
        (WORKFLOW_DOCUMENT, "must be YAML text or a documents.ComponentDocument, not WorkflowDocument"),
        (Foreign(), "if its to_yaml() writes such a document, pass that text"),
        (
            ComponentDocument(description="x" * 16_001, phases=[]),
            ": upload it to S3, and pass uri",
        ),
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
    document = ComponentDocument(phases=[], extra={"other": object()})
    with pytest.raises(TypeError, match="other"):
        component(data=document)


def test_a_document_with_problems_is_taken() -> None:
    """The service decides: it may know more than this version of the package."""
    document = ComponentDocument.parse("schemaVersion: 3.0\nphases: []\n")
    assert document.problems()
    assert find_problems(component(data=document)) == []


def test_subclasses_of_str_are_text() -> None:
    class Text(str):
        __slots__ = ()

        def to_yaml(self) -> str:
            raise AssertionError

    assert unstructure(component(data=Text("a")))["data"] == "a"
