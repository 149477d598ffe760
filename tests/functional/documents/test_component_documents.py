"""Component documents of files: what is wrong with them, what the embedded service says, and the way to YAML and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from imagebuilder_typed import ImageBuilderClient, exceptions
from imagebuilder_typed.documents import (
    ComponentDocument,
    DocumentError,
    ListAction,
    MappingAction,
    OtherAction,
    check,
)
from imagebuilder_typed.testing import mock_imagebuilder

from .component_files import BAD, GOOD, expected_problems, name_of


@pytest.fixture
def client() -> Iterator[ImageBuilderClient]:
    with mock_imagebuilder():
        yield ImageBuilderClient(region_name="eu-west-1")


@pytest.mark.parametrize("path", GOOD, ids=name_of)
def test_good_documents_have_no_problems(path: Path) -> None:
    assert check(path.read_text("utf-8")) == []


@pytest.mark.parametrize("path", BAD, ids=name_of)
def test_wrong_documents_have_all_their_problems_with_their_places(path: Path) -> None:
    assert [str(problem) for problem in check(path.read_text("utf-8"))] == expected_problems(path)


def test_the_embedded_service_takes_good_documents_as_they_are_and_as_they_are_written(
    client: ImageBuilderClient,
) -> None:
    for path in GOOD:
        text = path.read_text("utf-8")
        for number, data in enumerate((text, ComponentDocument.parse(text).to_yaml())):
            name = f"{path.stem}-{number}".replace("_", "-")
            client.create_component(name=name, semantic_version="1.0.0", platform="Linux", data=data)


def test_what_the_embedded_service_refuses_is_a_problem(client: ImageBuilderClient) -> None:
    refused = 0
    for path in BAD:
        text = path.read_text("utf-8")
        try:
            client.create_component(
                name=path.stem.replace("_", "-"), semantic_version="1.0.0", platform="Linux", data=text
            )
        except exceptions.InvalidParameterValueException:
            refused += 1
            assert any(problem.severity == "error" for problem in check(text)), path
    assert refused > len(BAD) / 2


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
    if path.suffix == ".yaml":
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
