"""Documents as objects in calls to the embedded service, which stores and returns their text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

pytest.importorskip("moto", reason="the extra testing is not installed")
pytest.importorskip("yaml", reason="the extra documents is not installed")

from imagebuilder_typed import ImageBuilderClient, models
from imagebuilder_typed.documents import ComponentDocument, WorkflowDocument
from imagebuilder_typed.exceptions import ImageBuilderError, RequestValidationError
from imagebuilder_typed.testing import mock_imagebuilder
from tests.functional.embedded.conftest import COMPONENT_DATA, REGION

pytestmark = pytest.mark.new_botocore

COMPONENT = ComponentDocument.parse(COMPONENT_DATA)
WORKFLOW = WorkflowDocument.parse(
    "name: wait\nschemaVersion: 1.0\nsteps:\n  - {name: Wait, action: WaitForAction, onFailure: Abort}\n"
)


@pytest.fixture(scope="module")
def client() -> Iterator[ImageBuilderClient]:
    with pytest.MonkeyPatch.context() as patch:
        # moto's EC2 would load AMIs that these tests don't need, for two seconds.
        patch.setenv("MOTO_EC2_LOAD_DEFAULT_AMIS", "false")
        with mock_imagebuilder():
            yield ImageBuilderClient(region_name=REGION)


def test_a_component(client: ImageBuilderClient) -> None:
    assert client.dry_run.create_component(
        name="web", semantic_version="1.0.0", platform="Linux", data=COMPONENT
    )
    made = client.create_component(name="web", semantic_version="1.0.0", platform="Linux", data=COMPONENT)
    component = client.get_component(component_build_version_arn=made.component_build_version_arn).component
    assert component.data == COMPONENT.to_yaml()
    assert ComponentDocument.parse(component.data) == COMPONENT


def test_a_workflow_as_a_request_object(client: ImageBuilderClient) -> None:
    request = models.CreateWorkflowRequest(name="wait", semantic_version="1.0.0", type="BUILD", data=WORKFLOW)
    assert client.dry_run.send(request)
    arn = client.send(request).workflow_build_version_arn
    workflow = client.get_workflow(workflow_build_version_arn=arn).workflow
    assert workflow is not None
    assert workflow.data == WORKFLOW.to_yaml()


def test_the_service_judges_a_document_with_problems(client: ImageBuilderClient) -> None:
    wrong = ComponentDocument(phases=[])
    assert wrong.problems()
    with pytest.raises(ImageBuilderError) as caught:
        client.create_component(name="wrong", semantic_version="1.0.0", platform="Linux", data=wrong)
    assert not isinstance(caught.value, RequestValidationError)
