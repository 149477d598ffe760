"""Workflow documents and the embedded service: one truth about what AWS takes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from imagebuilder_typed import ImageBuilderClient, exceptions
from imagebuilder_typed.documents import WorkflowDocument
from imagebuilder_typed.documents.__main__ import main
from imagebuilder_typed.documents._workflow_facts import STAGES, WorkflowStage
from imagebuilder_typed.testing import mock_imagebuilder
from tests.functional.embedded.workflow_examples import (
    ACTIONS,
    BAD_WORKFLOWS,
    GOOD_WORKFLOWS,
    action_step,
    workflow,
)
from tests.unit.documents.test_workflows import BAD, GOOD, stage_of

AWS_MANAGED = (
    "build/build-container",
    "build/build-image",
    "build/build-image-with-update-ssm-agent",
    "build/import-iso",
    "distribution/distribute-container",
    "distribution/distribute-image",
    "test/test-container",
    "test/test-image",
)


pytestmark = pytest.mark.new_botocore


def errors(text: str, stage: WorkflowStage) -> list[str]:
    return [each.message for each in WorkflowDocument.parse(text).problems(stage) if each.severity == "error"]


@pytest.fixture(scope="module")
def client() -> Iterator[ImageBuilderClient]:
    with mock_imagebuilder():
        yield ImageBuilderClient(region_name="eu-west-1")


def test_workflows_of_aws_have_no_problems(client: ImageBuilderClient) -> None:
    found = {
        each.arn.split(":workflow/")[1].rpartition("/")[0]: each.arn
        for each in client.get_paginator("list_workflows").paginate(owner="Amazon")
        if each.arn
    }
    assert set(AWS_MANAGED) <= set(found)
    for path in AWS_MANAGED:
        arn = f"{found[path]}/1"
        data = client.get_workflow(workflow_build_version_arn=arn).workflow.data
        assert data is not None
        stage: WorkflowStage = next(each for each in STAGES if path.startswith(each.lower()))
        document = WorkflowDocument.parse(data)
        assert document.problems(stage) == []
        assert document.to_yaml() == data


def test_the_command_tells_workflows_from_components(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(path) for path in GOOD]) == 0
    assert capsys.readouterr() == ("", "")
    path = next(each for each in BAD if each.stem == "conditions")
    assert main([str(path)]) == 1
    problems = WorkflowDocument.parse(path.read_text()).problems()
    assert capsys.readouterr().out.splitlines() == [f"{path}:{problem}" for problem in problems]


@pytest.mark.parametrize("name", GOOD_WORKFLOWS)
def test_what_the_embedded_service_takes_has_no_errors(name: str) -> None:
    assert errors(GOOD_WORKFLOWS[name], "TEST") == []


@pytest.mark.parametrize("name", BAD_WORKFLOWS)
def test_what_the_embedded_service_refuses_has_an_error_with_its_words(name: str) -> None:
    text, words = BAD_WORKFLOWS[name]
    assert any(words in message for message in errors(text, "TEST"))


@pytest.mark.parametrize("action", ACTIONS)
def test_stages_are_those_of_the_embedded_service(action: str) -> None:
    text = workflow(f"[{action_step(action)}]")
    for stage in STAGES:
        refused = any("has no place in" in message for message in errors(text, stage))
        assert refused == (stage not in ACTIONS[action][0])


def test_the_embedded_service_takes_the_good_documents_and_no_bad_ones(client: ImageBuilderClient) -> None:
    for path in GOOD:
        text = path.read_text()
        create(client, path, WorkflowDocument.parse(text).to_yaml(), stage_of(text) or "TEST")
    # AWS may take what these have, but it doesn't work.
    taken = {"references", "no_image_output"}
    for path in BAD:
        if path.stem not in taken:
            with pytest.raises(exceptions.InvalidParameterValueException):
                create(client, path, path.read_text(), stage_of(path.read_text()) or "TEST")


def create(client: ImageBuilderClient, path: Path, data: str, stage: WorkflowStage) -> None:
    name = path.stem.replace("_", "-")
    client.create_workflow(name=name, semantic_version="1.0.0", type=stage, data=data)
