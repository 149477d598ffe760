"""Documents as objects in calls to the embedded service, which stores and returns their text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

pytest.importorskip("moto", reason="the extra testing is not installed")

from imagebuilder_typed import ImageBuilderClient, models
from imagebuilder_typed.testing import mock_imagebuilder
from tests.functional.embedded.conftest import COMPONENT_DATA, REGION


class Document:
    def __init__(self, text: str) -> None:
        self.text = text

    def to_yaml(self) -> str:
        return self.text


@pytest.fixture
def client() -> Iterator[ImageBuilderClient]:
    with mock_imagebuilder():
        yield ImageBuilderClient(region_name=REGION)


def test_a_component(client: ImageBuilderClient) -> None:
    document = Document(COMPONENT_DATA)
    assert client.dry_run.create_component(
        name="web", semantic_version="1.0.0", platform="Linux", data=document
    )
    made = client.create_component(name="web", semantic_version="1.0.0", platform="Linux", data=document)
    arn = made.component_build_version_arn
    assert client.get_component(component_build_version_arn=arn).component.data == COMPONENT_DATA


def test_a_workflow_as_a_request_object(client: ImageBuilderClient) -> None:
    text = (
        "name: wait\nschemaVersion: 1.0\nsteps:\n"
        "  - name: Wait\n    action: WaitForAction\n    onFailure: Abort\n"
    )
    request = models.CreateWorkflowRequest(
        name="wait", semantic_version="1.0.0", type="BUILD", data=Document(text)
    )
    assert client.dry_run.send(request)
    arn = client.send(request).workflow_build_version_arn
    workflow = client.get_workflow(workflow_build_version_arn=arn).workflow
    assert workflow is not None
    assert workflow.data == text
