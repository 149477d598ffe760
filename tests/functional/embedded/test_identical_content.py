"""Components and workflows with the content of the newest build of the same version are refused."""

from __future__ import annotations

from typing import Any

import pytest

from .component_examples import component
from .factories import make_workflow
from .workflow_examples import GOOD_WORKFLOWS


class TestIdenticalContent:
    """Facts: API reference, CreateComponent and CreateWorkflow. For the code see `components.refuse_identical`."""

    def test_an_identical_component_is_refused_and_a_changed_one_is_the_next_build(self, client: Any) -> None:
        request: dict[str, Any] = {
            "name": "Hello World",
            "semanticVersion": "1.0.0",
            "platform": "Linux",
            "data": component("[{name: Off, action: Reboot}]"),
        }

        def create(**changes: Any) -> str:
            answer = client.create_component(**{**request, **changes})
            return str(answer["componentBuildVersionArn"])

        assert create().endswith("component/hello-world/1.0.0/1")
        for same in ({}, {"name": "hello-world"}, {"tags": {"a": "b"}}, {"dryRun": True}):
            with pytest.raises(
                client.exceptions.ResourceAlreadyExistsException, match=r"hello-world/1\.0\.0/1"
            ):
                create(**same)
        changes = (
            {"data": component("[{name: Off, action: UpdateOS}]")},
            {"description": "x"},
            {"changeDescription": "x"},
            {"kmsKeyId": "alias/key"},
            {"supportedOsVersions": ["Amazon Linux"]},
            {"platform": "Windows"},
        )
        for build, change in enumerate(changes, start=2):
            assert create(**change).endswith(f"/1.0.0/{build}")
        # Only the newest build counts.
        assert create().endswith("/1.0.0/8")
        assert create(semanticVersion="1.0.1").endswith("/1.0.1/1")

    def test_an_identical_script_is_refused(self, client: Any) -> None:
        def create(data: str) -> Any:
            return client.import_component(
                name="script",
                semanticVersion="1.0.0",
                type="BUILD",
                format="SHELL",
                platform="Linux",
                data=data,
            )

        create("date")
        with pytest.raises(client.exceptions.ResourceAlreadyExistsException):
            create("date")
        assert create("time")["componentBuildVersionArn"].endswith("/1.0.0/2")

    def test_an_identical_document_in_s3_is_refused(self, client: Any, over_http: Any) -> None:
        s3 = over_http("s3")
        s3.create_bucket(Bucket="files", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
        data = component("[{name: Off, action: Reboot}]")
        s3.put_object(Bucket="files", Key="a.yml", Body=data.encode())
        request = {"name": "one", "semanticVersion": "1.0.0", "platform": "Linux"}
        client.create_component(**request, data=data)
        with pytest.raises(client.exceptions.ResourceAlreadyExistsException):
            client.create_component(**request, uri="s3://files/a.yml")

    def test_workflows_of_two_stages_are_different(self, client: Any) -> None:
        data = GOOD_WORKFLOWS["a step without inputs"]
        assert make_workflow(client, data, "TEST").endswith("workflow/test/one/1.0.0/1")
        assert make_workflow(client, data, "BUILD").endswith("workflow/build/one/1.0.0/1")
        with pytest.raises(client.exceptions.ResourceAlreadyExistsException):
            make_workflow(client, data, "TEST")
