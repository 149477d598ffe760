"""Builds that are cancelled, retried or deleted."""

from __future__ import annotations

from typing import Any

import pytest

from imagebuilder_typed.testing import Controls, set_build_speed

from . import factories
from .conftest import REGION

STATES = ("PENDING", "CREATING", "BUILDING", "TESTING", "DISTRIBUTING", "INTEGRATING", "AVAILABLE")


def status(client: Any, image: str) -> str:
    return str(client.get_image(imageBuildVersionArn=image)["image"]["state"]["status"])


def executions(client: Any, image: str) -> list[tuple[str, str, bool]]:
    found = client.list_workflow_executions(imageBuildVersionArn=image)["workflowExecutions"]
    return [(execution["type"], execution["status"], execution["retried"]) for execution in found]


def image_in(client: Any, state: str, **more: Any) -> str:
    """An image in a state of its build, or one whose build has ended."""
    image = factories.make_image(client, **more)
    factories.watch(client, image, until=(state,))
    return image


@pytest.mark.parametrize("state", STATES[:-1])
def test_cancelling_takes_time(client: Any, state: str) -> None:
    # API reference, CancelImageCreation: it is asynchronous. CloudFormation's delete handler polls until CANCELLED.
    image = image_in(client, state)
    client.cancel_image_creation(imageBuildVersionArn=image)
    assert factories.watch(client, image) == [state, "CANCELLED"]
    shown = client.get_image(imageBuildVersionArn=image)["image"]
    # user guide, image-failure-context: a cancelled image has none
    assert "failureContext" not in shown["state"]
    # API reference, CancelImageCreation: outputs stay
    assert len(shown["outputResources"]["amis"]) == (state in STATES[3:])


def test_a_build_that_is_being_cancelled_is_still_running(client: Any) -> None:
    image = image_in(client, "TESTING")
    client.cancel_image_creation(imageBuildVersionArn=image)
    assert executions(client, image)[1][1] == "RUNNING"
    with pytest.raises(client.exceptions.ResourceDependencyException):
        client.delete_image(imageBuildVersionArn=image)
    with pytest.raises(client.exceptions.InvalidRequestException):
        client.retry_image(imageBuildVersionArn=image)
    client.cancel_image_creation(imageBuildVersionArn=image)
    assert factories.watch(client, image)[-1] == "CANCELLED"
    assert executions(client, image) == [("BUILD", "COMPLETED", False), ("TEST", "CANCELLED", False)]
    client.delete_image(imageBuildVersionArn=image)


def test_a_control_finishes_a_cancellation(client: Any) -> None:
    image = image_in(client, "BUILDING")
    client.cancel_image_creation(imageBuildVersionArn=image)
    assert Controls(REGION).finish_build(image) == "CANCELLED"


@pytest.mark.parametrize(("speed", "seen"), [("instant", "CANCELLED"), (3600, "BUILDING")])
def test_the_speed_decides_when_a_build_is_cancelled(client: Any, speed: Any, seen: str) -> None:
    image = image_in(client, "BUILDING")
    set_build_speed(speed)
    client.list_images()
    if status(client, image) == "BUILDING":
        client.cancel_image_creation(imageBuildVersionArn=image)
        assert status(client, image) == seen


@pytest.mark.parametrize("end", ["AVAILABLE", "FAILED", "CANCELLED"])
def test_a_build_that_has_ended_can_t_be_cancelled(client: Any, end: str) -> None:
    # aws-cloudformation-resource-providers-imagebuilder, image/DeleteHandler: InvalidParameterValueException
    if end == "FAILED":
        Controls(REGION).fail_next_build()
    image = factories.make_image(client)
    if end == "CANCELLED":
        client.cancel_image_creation(imageBuildVersionArn=image)
    assert factories.watch(client, image)[-1] == end
    with pytest.raises(client.exceptions.InvalidParameterValueException):
        client.cancel_image_creation(imageBuildVersionArn=image)
    assert status(client, image) == end


@pytest.mark.parametrize("end", ["FAILED", "CANCELLED"])
@pytest.mark.parametrize("state", ["BUILDING", "TESTING", "DISTRIBUTING"])
def test_a_retry_continues_where_the_build_ended(client: Any, state: Any, end: str) -> None:
    # API reference, RetryImage: in place, without the phases that are completed
    if end == "FAILED":
        Controls(REGION).fail_next_build(state)
    image = image_in(
        client,
        state,
        distributionConfigurationArn=factories.make_distribution(client, regions=("us-east-1",)),
    )
    if end == "CANCELLED":
        client.cancel_image_creation(imageBuildVersionArn=image)
    assert factories.watch(client, image)[-1] == end
    before = executions(client, image)
    assert [entry[1] for entry in before] == ["COMPLETED"] * (len(before) - 1) + [end]
    answer = client.retry_image(imageBuildVersionArn=image)
    assert answer["imageBuildVersionArn"] == image
    assert factories.watch(client, image) == list(STATES[STATES.index(state) :])
    after = executions(client, image)
    # API reference, WorkflowExecutionMetadata: retried is on the executions that the retry ran again
    assert after[: len(before)] == [(*entry[:2], entry[1] == end) for entry in before]
    assert [entry[1:] for entry in after[len(before) :]] == [("COMPLETED", False)] * (4 - len(before))
    amis = client.get_image(imageBuildVersionArn=image)["image"]["outputResources"]["amis"]
    assert sorted(ami["region"] for ami in amis) == [REGION, "us-east-1"]


def test_a_retry_runs_all_workflows_of_its_phase_again(client: Any) -> None:
    data = "schemaVersion: 1.0\nsteps:\n  - {name: Run%d, action: RunCommand, inputs: {documentName: a, instanceId: i-1}}"
    workflows = [
        client.create_workflow(name=f"test{number}", semanticVersion="1.0.0", type="TEST", data=data % number)
        for number in range(2)
    ]
    Controls(REGION).fail_next_build("TESTING", step="Run1")
    image = factories.make_image(
        client,
        workflows=[{"workflowArn": workflow["workflowBuildVersionArn"]} for workflow in workflows],
        executionRole="arn:aws:iam::123456789012:role/builder",
    )
    assert factories.watch(client, image)[-1] == "FAILED"
    client.retry_image(imageBuildVersionArn=image)
    assert factories.watch(client, image)[-1] == "AVAILABLE"
    assert executions(client, image) == [
        ("TEST", "COMPLETED", True),
        ("TEST", "FAILED", True),
        ("TEST", "COMPLETED", False),
        ("TEST", "COMPLETED", False),
    ]


def test_a_retry_can_fail_again(client: Any) -> None:
    controls = Controls(REGION)
    controls.fail_next_build("TESTING", times=2)
    image = factories.make_image(client)
    assert factories.watch(client, image)[-1] == "FAILED"
    client.retry_image(imageBuildVersionArn=image)
    assert factories.watch(client, image) == ["TESTING", "FAILED"]


@pytest.mark.parametrize("end", ["PENDING", "AVAILABLE"])
def test_only_a_build_that_failed_or_was_cancelled_can_be_retried(client: Any, end: str) -> None:
    image = image_in(client, end)
    with pytest.raises(client.exceptions.InvalidRequestException):
        client.retry_image(imageBuildVersionArn=image)


def test_a_failed_integration_can_t_be_retried(client: Any) -> None:
    # AWS's agent toolkit, troubleshooting an AMI build: retry-image doesn't cover failures of the integration
    Controls(REGION).fail_next_build("INTEGRATING")
    image = factories.built_image(client)
    assert status(client, image) == "FAILED"
    with pytest.raises(client.exceptions.InvalidRequestException):
        client.retry_image(imageBuildVersionArn=image)


def test_builds_of_containers_can_t_be_retried(client: Any) -> None:
    # API reference, RetryImage: only AMI-based images
    Controls(REGION).fail_next_build("TESTING")
    image = factories.built_image(client, containerRecipeArn=factories.make_container_recipe(client))
    assert status(client, image) == "FAILED"
    with pytest.raises(client.exceptions.InvalidRequestException):
        client.retry_image(imageBuildVersionArn=image)


@pytest.mark.parametrize("state", STATES[:-1])
def test_an_image_can_t_be_deleted_while_it_is_built(client: Any, state: str) -> None:
    # API reference, DeleteImage: it fails while the build is running
    image = image_in(client, state)
    with pytest.raises(client.exceptions.ResourceDependencyException):
        client.delete_image(imageBuildVersionArn=image)


@pytest.mark.parametrize("end", ["AVAILABLE", "FAILED", "CANCELLED"])
def test_an_image_whose_build_has_ended_can_be_deleted(over_http: Any, client: Any, end: str) -> None:
    # API reference, DeleteImage: the AMIs stay
    if end == "FAILED":
        Controls(REGION).fail_next_build("TESTING")
    image = image_in(client, "TESTING")
    if end == "CANCELLED":
        client.cancel_image_creation(imageBuildVersionArn=image)
    assert factories.watch(client, image)[-1] == end
    client.delete_image(imageBuildVersionArn=image)
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.get_image(imageBuildVersionArn=image)
    assert len(over_http("ec2").describe_images(Owners=["self"])["Images"]) == 1
