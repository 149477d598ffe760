"""Workflow documents and the embedded service: one truth about what AWS takes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from imagebuilder_typed import ImageBuilderClient, exceptions
from imagebuilder_typed.documents import WorkflowDocument
from imagebuilder_typed.documents.__main__ import main
from imagebuilder_typed.documents._workflow_action_classes import WORKFLOW_ACTION_CLASSES
from imagebuilder_typed.documents._workflow_facts import STAGES, WorkflowStage
from imagebuilder_typed.documents._workflow_inputs import input_rules
from imagebuilder_typed.testing import mock_imagebuilder
from imagebuilder_typed.testing._imagebuilder import workflow_documents
from imagebuilder_typed.testing._imagebuilder.exceptions import InvalidParameterValue
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


NAMES = st.sampled_from(("Launch", "End", "1", "parameters", "", "$.parameters.Launch"))
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-2, 10**6),
    st.sampled_from(("$.stepOutputs.Launch.instanceId", "$.", "{{ $.x }} {{", "{", "true", "01", "ssmAgent")),
    NAMES,
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(NAMES | st.just("region.$"), inner, max_size=2)
    ),
    max_leaves=4,
)


@st.composite
def steps(draw: st.DrawFn) -> dict[str, Any]:
    """A step with values of the right and of wrong types in all places."""
    action = draw(st.sampled_from(sorted(WORKFLOW_ACTION_CLASSES)))
    inputs = [key + end for key in input_rules(WORKFLOW_ACTION_CLASSES[action]) for end in ("", ".$")]
    return draw(
        st.fixed_dictionaries(
            {"name": NAMES, "action": st.just(action)},
            optional={
                "inputs": st.dictionaries(st.sampled_from(inputs), VALUES, max_size=4) | VALUES
                if inputs
                else VALUES,
                "if": VALUES | st.fixed_dictionaries({"stringEquals": VALUES, "value": VALUES}),
                "timeoutSeconds": VALUES,
                "onFailure": st.sampled_from(("Abort", "abort")) | VALUES,
                "rollbackEnabled": VALUES,
                "description": VALUES,
                "extra": VALUES,
            },
        )
    )


@pytest.mark.one_python
@given(
    st.lists(steps(), max_size=3),
    st.dictionaries(st.sampled_from(("parameters", "outputs")), VALUES),
    st.sampled_from(STAGES),
)
@settings(max_examples=30, deadline=None)
def test_any_document_survives_and_is_refused_only_with_an_error(
    steps: list[dict[str, Any]], more: dict[str, Any], stage: WorkflowStage
) -> None:
    data = {"schemaVersion": "1.0", "steps": steps, **more}
    text = yaml.safe_dump(data, sort_keys=False)
    document = WorkflowDocument.parse(text)
    assert yaml.safe_load(document.to_yaml()) == data
    refusal = refusal_of(text, stage)
    assert refusal is None or any(message in refusal for message in errors(text, stage))


def refusal_of(text: str, stage: WorkflowStage) -> str | None:
    try:
        workflow_documents.parse(text, stage)
    except InvalidParameterValue as error:
        return str(error)
    return None
