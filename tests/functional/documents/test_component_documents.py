"""Component documents of files: what is wrong with them, what the embedded service says, and the way to YAML and back."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from imagebuilder_typed import ImageBuilderClient, exceptions
from imagebuilder_typed.documents import (
    ComponentDocument,
    DocumentError,
    ListAction,
    MappingAction,
    OtherAction,
    Problem,
    check,
)
from imagebuilder_typed.testing import mock_imagebuilder

from .component_files import BAD, GOOD, expected_problems, name_of

pytestmark = pytest.mark.new_botocore
NUMBERS = count()
PYYAML_REFUSES = ("tabs", "as_json")
"""The good documents that PyYAML alone can't read, because of tabs. Some wrong ones have tabs too, but are none."""


@pytest.fixture(scope="module")
def client() -> Iterator[ImageBuilderClient]:
    with mock_imagebuilder():
        yield ImageBuilderClient(region_name="eu-west-1")


@pytest.mark.parametrize("path", GOOD, ids=name_of)
def test_good_documents_have_no_problems(path: Path) -> None:
    assert check(path.read_text("utf-8")) == []


@pytest.mark.parametrize("path", BAD, ids=name_of)
def test_wrong_documents_have_all_their_problems_with_their_places(path: Path) -> None:
    assert [str(problem) for problem in check(path.read_text("utf-8"))] == expected_problems(path)


def is_taken(client: ImageBuilderClient, data: str | ComponentDocument) -> bool:
    try:
        client.create_component(
            name=f"component-{next(NUMBERS)}", semantic_version="1.0.0", platform="Linux", data=data
        )
    except exceptions.InvalidParameterValueException:
        return False
    return True


def has_errors(problems: list[Problem]) -> bool:
    return any(problem.severity == "error" for problem in problems)


@pytest.mark.parametrize("path", GOOD, ids=name_of)
def test_the_embedded_service_takes_good_documents_as_text_and_as_objects(
    client: ImageBuilderClient, path: Path
) -> None:
    text = path.read_text("utf-8")
    assert is_taken(client, text)
    assert is_taken(client, ComponentDocument.parse(text))


def test_what_the_embedded_service_refuses_has_an_error(client: ImageBuilderClient) -> None:
    texts = [path.read_text("utf-8") for path in BAD]
    refused = [text for text in texts if not is_taken(client, text)]
    assert all(has_errors(check(text)) for text in refused)
    assert len(refused) > len(BAD) / 2


VALUES = (
    None,
    [],
    {},
    "",
    "two words",
    "Off",
    0,
    -1,
    1.5,
    True,
    "07",
    ["x"],
    [["x"]],
    {"x": 1},
    [{"name": "x"}],
)
"""What a value of a document is replaced with."""


@st.composite
def damaged_documents(draw: st.DrawFn) -> Any:
    """A good document in which a value is another one, or is missing."""
    document = yaml.safe_load(
        draw(st.sampled_from([path for path in GOOD if path.stem not in PYYAML_REFUSES])).read_text("utf-8")
    )
    parent: Any = document
    while True:
        key = draw(st.sampled_from(sorted(parent) if isinstance(parent, dict) else range(len(parent))))
        child = parent[key]
        if not (isinstance(child, (dict, list)) and child and draw(st.booleans())):
            break
        parent = child
    if draw(st.booleans()):
        parent[key] = draw(st.sampled_from(VALUES))
    else:
        del parent[key]
    return document


@pytest.mark.one_python
@settings(max_examples=20, deadline=None)
@given(damaged_documents())
def test_problems_and_the_embedded_service_agree_on_damaged_documents(
    client: ImageBuilderClient, data: Any
) -> None:
    text = yaml.safe_dump(data, sort_keys=False)
    document = ComponentDocument.parse(text)
    assert yaml.safe_load(document.to_yaml()) == data
    assert ComponentDocument.parse(document.to_yaml()) == document
    for problem in document.problems():
        assert problem.line is not None
    if not has_errors(document.problems()):
        assert is_taken(client, text)
        assert is_taken(client, document)


@pytest.mark.parametrize("path", [*GOOD, *BAD], ids=name_of)
def test_a_document_survives_the_way_to_yaml_and_back(path: Path) -> None:
    text = path.read_text("utf-8")
    try:
        document = ComponentDocument.parse(text)
    except DocumentError:
        assert path in BAD
        return
    written = document.to_yaml()
    again = ComponentDocument.parse(written)
    assert again == document
    assert {problem.message for problem in again.problems()} == {
        problem.message for problem in document.problems() if "occurs twice, and" not in problem.message
    }
    assert again.to_yaml() == written
    if path.stem not in PYYAML_REFUSES:
        assert yaml.safe_load(written) == yaml.safe_load(text)


def test_all_actions_are_in_good_documents() -> None:
    documents = [ComponentDocument.parse(path.read_text("utf-8")) for path in GOOD]
    used = {type(step.action) for document in documents for phase in document.phases for step in phase.steps}
    abstract = {MappingAction, ListAction}
    every = {kind for base in abstract for kind in base.__subclasses__()}
    assert every <= used
    assert len(every) == 29  # and Assert


def test_unusual_actions_keep_their_inputs() -> None:
    text = "phases: [{name: build, steps: [{name: A, action: MakeCoffee, inputs: [{cups: 2}]}]}]"
    [step] = ComponentDocument.parse(text).phases[0].steps
    assert step.action == OtherAction(name="MakeCoffee", inputs=[{"cups": 2}])
    assert step.action.action_name == "MakeCoffee"
