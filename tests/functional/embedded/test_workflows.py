"""Workflows with steps that wait for an action, and workflows whose failure is allowed."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from imagebuilder_typed.testing import Controls, set_build_speed

from . import factories
from .conftest import REGION

ROLE = "arn:aws:iam::123456789012:role/builder"


def make_workflow(
    client: Any, name: str, stage: str, *steps: tuple[str, str], on_failure: str = "Abort"
) -> str:
    inputs = {"waitFor": "ssmAgent", "instanceId": "i-1", "documentName": "AWS-RunShellScript"}
    data = yaml.safe_dump(
        {
            "schemaVersion": 1.0,
            "steps": [
                {"name": step, "action": action, "onFailure": on_failure, "inputs": inputs}
                for step, action in steps
            ],
            "outputs": [{"name": "ImageId", "value": "ami-1"}],
        }
    )
    answer = client.create_workflow(name=name, semanticVersion="1.0.0", type=stage, data=data)
    return str(answer["workflowBuildVersionArn"])


def start(client: Any, *workflows: dict[str, Any]) -> str:
    return factories.make_image(client, workflows=list(workflows), executionRole=ROLE)


def waiting_steps(client: Any) -> list[dict[str, Any]]:
    return list(client.list_waiting_workflow_steps()["steps"])


def answer(client: Any, image: str, action: str, reason: str = "A test says so.") -> None:
    (step,) = waiting_steps(client)
    client.send_workflow_step_action(
        stepExecutionId=step["stepExecutionId"], imageBuildVersionArn=image, action=action, reason=reason
    )


@pytest.fixture
def two_questions(client: Any) -> str:
    return make_workflow(
        client,
        "two questions",
        "TEST",
        ("Launch", "LaunchInstance"),
        ("First", "WaitForAction"),
        ("Second", "WaitForAction"),
    )


def test_a_build_waits_for_the_step_action(client: Any, two_questions: str) -> None:
    image = start(client, {"workflowArn": two_questions})
    # With chosen workflows, the build skips states without a workflow, except for the distribution.
    assert factories.watch(client, image, until=("TESTING",)) == ["PENDING", "CREATING", "TESTING"]
    for name in ("First", "Second"):
        for _ in range(3):
            assert factories.watch(client, image, until=("TESTING",)) == ["TESTING"]
        (step,) = waiting_steps(client)
        assert (step["name"], step["imageBuildVersionArn"]) == (name, image)
        answer(client, image, "RESUME")
    assert waiting_steps(client) == []
    assert factories.watch(client, image)[-1] == "AVAILABLE"


def test_the_reason_is_kept_in_the_step_s_outputs(client: Any, two_questions: str) -> None:
    image = start(client, {"workflowArn": two_questions})
    Controls(REGION).finish_build(image)
    (step,) = waiting_steps(client)
    answer(client, image, "RESUME", "Looks fine.")
    found = client.get_workflow_step_execution(stepExecutionId=step["stepExecutionId"])
    assert found["status"] == "COMPLETED"
    assert yaml.safe_load(found["outputs"]) == {"action": "RESUME", "reason": "Looks fine."}


def test_stopping_a_step_fails_the_image(client: Any, two_questions: str) -> None:
    image = start(client, {"workflowArn": two_questions})
    Controls(REGION).finish_build(image)
    answer(client, image, "STOP", "Not good enough.")
    state = client.get_image(imageBuildVersionArn=image)["image"]["state"]
    assert state["status"] == "FAILED"
    assert "Not good enough." in state["reason"]
    assert state["failureContext"]["failedStep"] == "First"
    assert state["failureContext"]["imageStatus"] == "TESTING"


def test_a_build_continues_after_a_stopped_step_with_on_failure_continue(client: Any) -> None:
    workflow = make_workflow(client, "unvalidated", "BUILD", ("Ask", "WaitForAction"), on_failure="Continue")
    image = start(client, {"workflowArn": workflow})
    Controls(REGION).finish_build(image)
    answer(client, image, "STOP")
    assert factories.watch(client, image)[-1] == "AVAILABLE"


def test_a_build_continues_after_a_failed_test_workflow_with_on_failure_continue(client: Any) -> None:
    workflow = make_workflow(client, "test", "TEST", ("Run", "RunCommand"))
    image = start(client, {"workflowArn": workflow, "onFailure": "CONTINUE", "parallelGroup": "all"})
    Controls(REGION).fail_next_build("TESTING", times=1)
    other = start_another(client, workflow)
    assert factories.watch(client, image)[-1] == factories.watch(client, other)[-1] == "AVAILABLE"
    (execution,) = client.list_workflow_executions(imageBuildVersionArn=other)["workflowExecutions"]
    assert (execution["status"], execution["parallelGroup"]) == ("FAILED", "all")


def start_another(client: Any, workflow: str) -> str:
    image = client.list_image_build_versions()["imageSummaryList"][0]["arn"]
    document = client.get_image(imageBuildVersionArn=image)["image"]
    return factories.make_image(
        client,
        imageRecipeArn=document["imageRecipe"]["arn"],
        infrastructureConfigurationArn=document["infrastructureConfiguration"]["arn"],
        workflows=[{"workflowArn": workflow, "onFailure": "CONTINUE", "parallelGroup": "all"}],
        executionRole=ROLE,
    )


def test_only_steps_that_wait_take_an_action(client: Any, two_questions: str) -> None:
    image = start(client, {"workflowArn": two_questions})
    Controls(REGION).finish_build(image)
    (step,) = waiting_steps(client)
    request = {"stepExecutionId": step["stepExecutionId"], "imageBuildVersionArn": image, "action": "RESUME"}
    client.send_workflow_step_action(**request)
    with pytest.raises(client.exceptions.InvalidRequestException):
        client.send_workflow_step_action(**request)
    unknown = "step-00000000-0000-0000-0000-000000000000"
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.send_workflow_step_action(**{**request, "stepExecutionId": unknown})


def test_instant_builds_wait_as_well(client: Any, two_questions: str) -> None:
    set_build_speed("instant")
    image = start(client, {"workflowArn": two_questions})
    assert factories.watch(client, image, until=("TESTING",)) == ["TESTING"]
    for _ in range(2):
        answer(client, image, "RESUME")
    assert factories.watch(client, image) == ["AVAILABLE"]


def test_own_workflows_need_a_role(client: Any, two_questions: str) -> None:
    with pytest.raises(client.exceptions.InvalidParameterCombinationException):
        factories.make_image(client, workflows=[{"workflowArn": two_questions}])


def test_a_cancelled_build_has_no_waiting_steps(client: Any, two_questions: str) -> None:
    image = start(client, {"workflowArn": two_questions})
    Controls(REGION).finish_build(image)
    client.cancel_image_creation(imageBuildVersionArn=image)
    assert waiting_steps(client) == []
    assert factories.watch(client, image) == ["TESTING", "CANCELLED"]
    (execution,) = client.list_workflow_executions(imageBuildVersionArn=image)["workflowExecutions"]
    assert execution["status"] == "CANCELLED"


def test_workflow_settings_are_checked(client: Any, two_questions: str) -> None:
    build = make_workflow(client, "build", "BUILD", ("Ask", "WaitForAction"))
    for number, configuration in enumerate(
        (
            {"workflowArn": build, "onFailure": "CONTINUE"},
            {"workflowArn": build, "parallelGroup": "all"},
        )
    ):
        with pytest.raises(client.exceptions.InvalidParameterValueException):
            factories.make_image(client, f"image{number}", workflows=[configuration], executionRole=ROLE)
