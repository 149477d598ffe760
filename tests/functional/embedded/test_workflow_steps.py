"""Steps of workflows: conditions, expressions, outputs, and what happens when one fails or waits."""

from __future__ import annotations

import json
from typing import Any

import pytest
import yaml

from imagebuilder_typed.testing import Controls, set_build_speed

from . import factories
from .conftest import REGION

ROLE = "arn:aws:iam::123456789012:role/builder"
LAUNCH = {"name": "Launch", "action": "LaunchInstance", "inputs": {"waitFor": "ssmAgent"}}
MACHINE = "arn:aws:states:eu-west-1:123456789012:stateMachine:check"
COMMAND = {"documentName": "AWS-RunShellScript", "instanceId.$": "$.stepOutputs.Launch.instanceId"}


def command(name: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "action": "RunCommand", "inputs": COMMAND, **more}


def wait(name: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "action": "WaitForAction", **more}


def make_workflow(
    client: Any, *steps: dict[str, Any], name: str = "own", kind: str = "TEST", **document: Any
) -> str:
    data = yaml.safe_dump({"schemaVersion": 1.0, "steps": list(steps), **document})
    answer = client.create_workflow(name=name, semanticVersion="1.0.0", type=kind, data=data)
    return str(answer["workflowBuildVersionArn"])


def start(client: Any, *workflows: str | dict[str, Any], **more: Any) -> str:
    configurations = [{"workflowArn": each} if isinstance(each, str) else each for each in workflows]
    return factories.make_image(client, workflows=configurations, executionRole=ROLE, **more)


def executions(client: Any, image: str) -> list[dict[str, Any]]:
    return list(client.list_workflow_executions(imageBuildVersionArn=image)["workflowExecutions"])


def steps(client: Any, execution: dict[str, Any]) -> list[dict[str, Any]]:
    answer = client.list_workflow_step_executions(workflowExecutionId=execution["workflowExecutionId"])
    return list(answer["steps"])


def only_steps(client: Any, image: str) -> list[dict[str, Any]]:
    (execution,) = executions(client, image)
    return steps(client, execution)


def waiting(client: Any) -> dict[str, dict[str, Any]]:
    return {step["name"]: step for step in client.list_waiting_workflow_steps()["steps"]}


def answer(client: Any, name: str, action: str, **more: str) -> None:
    step = waiting(client)[name]
    client.send_workflow_step_action(
        stepExecutionId=step["stepExecutionId"],
        imageBuildVersionArn=step["imageBuildVersionArn"],
        action=action,
        **more,
    )


PARAMETERS = [
    {"name": "flag", "type": "boolean", "default": True},
    {"name": "count", "type": "integer", "default": 3},
    {"name": "who", "type": "string", "default": "me"},
]
# user guide, wfdoc-conditional: operators, branches and their results
CONDITIONS: list[tuple[Any, bool]] = [
    ({"booleanEquals": True, "value": "$.parameters.flag"}, True),
    ({"booleanEquals": False, "value": "$.parameters.flag"}, False),
    ([{"booleanEquals": True, "value": "$.parameters.flag"}], True),
    ({"numberEquals": 3, "value": "$.parameters.count"}, True),
    ({"numberEquals": "3", "value": 3.0}, True),
    ({"numberEquals": 4, "value": "$.parameters.count"}, False),
    ({"numberGreaterThan": 2, "value": "$.parameters.count"}, True),
    ({"numberGreaterThan": 3, "value": "$.parameters.count"}, False),
    ({"numberGreaterThanEquals": 3, "value": "$.parameters.count"}, True),
    ({"numberLessThan": 3, "value": "$.parameters.count"}, False),
    ({"numberLessThan": 4, "value": "$.parameters.count"}, True),
    ({"numberLessThanEquals": 3, "value": "$.parameters.count"}, True),
    ({"numberLessThanEquals": 2, "value": "$.parameters.count"}, False),
    ({"numberGreaterThanEquals": 4, "value": "$.parameters.count"}, False),
    ({"numberEquals": 3, "value": "$.parameters.who"}, False),
    ({"stringEquals": "me", "value": "$.parameters.who"}, True),
    ({"stringEquals": "Me", "value": "$.parameters.who"}, False),
    # Values that are no strings are compared as strings.
    ({"stringEquals": "3", "value": "$.parameters.count"}, True),
    ({"stringEquals": "Linux", "value": "$.imagebuilder.platform"}, True),
    ({"stringEquals": "Linux", "value": "$.imagebuilder.Platform"}, True),
    ({"stringEquals": "AMI", "value": "$.imagebuilder.imageType"}, True),
    ({"stringEquals": "Test", "value": "$.imagebuilder.workflowPhase"}, True),
    ({"numberEquals": 1, "value": "$.imagebuilder.imageBuildNumber"}, True),
    ({"stringEquals": "x", "value": "$.stepOutputs.Nobody.output"}, False),
    ({"not": {"stringEquals": "you", "value": "$.parameters.who"}}, True),
    ({"not": [{"stringEquals": "me", "value": "$.parameters.who"}]}, False),
    ({"and": [{"stringEquals": "a", "value": "a"}, {"stringEquals": "a", "value": "b"}]}, False),
    ({"and": [{"stringEquals": "a", "value": "a"}, {"numberEquals": 1, "value": 1}]}, True),
    ({"or": [{"stringEquals": "a", "value": "b"}, {"numberEquals": 1, "value": 1}]}, True),
    ({"or": [{"stringEquals": "a", "value": "b"}, {"numberEquals": 1, "value": 2}]}, False),
]


@pytest.mark.parametrize("first", range(0, len(CONDITIONS), 10))
def test_a_step_runs_if_its_condition_holds(client: Any, first: int) -> None:
    chosen = CONDITIONS[first : first + 10]
    conditional = [command(f"Step{number}", **{"if": each}) for number, (each, _) in enumerate(chosen)]
    image = start(client, make_workflow(client, LAUNCH, *conditional, parameters=PARAMETERS))
    factories.watch(client, image)
    found = {step["name"]: step["status"] for step in only_steps(client, image)}
    expected = {
        f"Step{number}": "COMPLETED" if holds else "SKIPPED" for number, (_, holds) in enumerate(chosen)
    }
    assert found == {"Launch": "COMPLETED", **expected}
    (execution,) = executions(client, image)
    skipped = sum(not holds for _, holds in chosen)
    assert execution["totalStepsSkipped"] == skipped
    assert execution["totalStepsSucceeded"] == len(chosen) + 1 - skipped


@pytest.mark.parametrize(("given", "status"), [({}, "COMPLETED"), ({"flag": "false"}, "SKIPPED")])
def test_parameters_of_the_request_replace_the_defaults(
    client: Any, given: dict[str, str], status: str
) -> None:
    # aws-cli, get-workflow: a step that waits only if a parameter says so
    workflow = make_workflow(
        client,
        command("Ask", **{"if": {"booleanEquals": True, "value": "$.parameters.flag"}}),
        parameters=PARAMETERS,
    )
    values = [{"name": name, "value": [value]} for name, value in given.items()]
    image = start(client, {"workflowArn": workflow, **({"parameters": values} if values else {})})
    factories.watch(client, image)
    assert only_steps(client, image)[0]["status"] == status


def test_a_step_that_would_wait_is_skipped_with_its_condition(client: Any) -> None:
    workflow = make_workflow(
        client, wait("Ask", **{"if": {"stringEquals": "a", "value": "b"}}), command("Run")
    )
    image = start(client, workflow)
    assert factories.watch(client, image)[-1] == "AVAILABLE"
    assert [step["status"] for step in only_steps(client, image)] == ["SKIPPED", "COMPLETED"]


def test_expressions_in_inputs_are_replaced(client: Any) -> None:
    # user guide, wfdoc-dynamic-vars: chaining indicator, and interpolation in texts
    text = "{{ $.imagebuilder.imageName }} {{$.parameters.count}} {{ $.nobody.knows }} $.parameters.who"
    workflow = make_workflow(
        client,
        LAUNCH,
        command("Run"),
        {
            "name": "Check",
            "action": "ExecuteStateMachine",
            "inputs": {"stateMachineArn": MACHINE, "input": text},
        },
        command("Last", inputs={**COMMAND, "parameters": {"a.$": "$.stepOutputs.Run.output[0]"}}),
        command("Lost", inputs={**COMMAND, "parameters": {"a.$": "$.stepOutputs.Run.output[9]"}}),
        # aws-samples/amazon-ec2-image-builder-samples, amazon-linux-2023-attestable-image
        command("List", inputs={**COMMAND, "parameters": {"a.$": ["$.parameters.who", "x"]}}),
        parameters=PARAMETERS,
    )
    image = start(client, workflow)
    factories.watch(client, image)
    launch, run, check, last, lost, listed = only_steps(client, image)
    instance = json.loads(launch["outputs"])["instanceId"]
    assert json.loads(run["inputs"]) == {"documentName": "AWS-RunShellScript", "instanceId": instance}
    assert json.loads(run["outputs"])["status"] == "Success"
    assert json.loads(check["inputs"])["input"] == "golden 3 {{ $.nobody.knows }} $.parameters.who"
    assert json.loads(check["outputs"])["executionArn"].startswith(
        "arn:aws:states:eu-west-1:123456789012:execution:check:"
    )
    assert json.loads(last["inputs"])["parameters"] == {"a": json.loads(run["outputs"])["output"][0]}
    assert json.loads(lost["inputs"])["parameters"] == {"a.$": "$.stepOutputs.Run.output[9]"}
    assert json.loads(listed["inputs"])["parameters"] == {"a": ["me", "x"]}


def test_system_variables_describe_the_build(client: Any) -> None:
    names = [
        "cloudWatchLogGroup",
        "cloudWatchLogStream",
        "collectImageMetadata",
        "collectImageScanFindings",
        "imageBuildNumber",
        "imageId",
        "imageName",
        "imageType",
        "imageVersionNumber",
        "instanceProfileName",
        "platform",
        "sourceImageARN",
        "terminateInstanceOnFailure",
        "workflowPhase",
        "workingDirectory",
    ]
    inputs = {**COMMAND, "parameters": {f"{name}.$": f"$.imagebuilder.{name}" for name in names}}
    workflow = make_workflow(client, LAUNCH, command("Run", inputs=inputs))
    recipe = factories.make_recipe(client, parentImage="ami-0123456789abcdef0")
    image = start(client, workflow, imageRecipeArn=recipe)
    factories.watch(client, image)
    # user guide, wfdoc-dynamic-vars: the variables and their types
    assert json.loads(only_steps(client, image)[1]["inputs"])["parameters"] == {
        "cloudWatchLogGroup": "/aws/imagebuilder/golden",
        "cloudWatchLogStream": "1.0.0/1",
        "collectImageMetadata": True,
        "collectImageScanFindings": False,
        "imageBuildNumber": 1,
        "imageId": "ami-0123456789abcdef0",
        "imageName": "golden",
        "imageType": "AMI",
        "imageVersionNumber": "1.0.0",
        "instanceProfileName": "builder",
        "platform": "Linux",
        "sourceImageARN": image,
        "terminateInstanceOnFailure": True,
        "workflowPhase": "Test",
        "workingDirectory": "/tmp",
    }


def test_outputs_of_a_workflow_reach_later_workflows(client: Any) -> None:
    build = make_workflow(
        client,
        LAUNCH,
        {"name": "Make", "action": "CreateImage", "inputs": {"instanceId.$": COMMAND["instanceId.$"]}},
        name="build",
        kind="BUILD",
        outputs=[{"name": "ImageId", "value": "$.stepOutputs.Make.imageId"}],
    )
    test = make_workflow(
        client,
        {**LAUNCH, "inputs": {"waitFor": "ssmAgent", "imageIdOverride.$": "$.workflowOutputs.ImageId"}},
        name="test",
    )
    image = start(client, build, test)
    factories.watch(client, image)
    (ami,) = client.get_image(imageBuildVersionArn=image)["image"]["outputResources"]["amis"]
    (launch,) = steps(client, executions(client, image)[1])
    assert json.loads(launch["inputs"])["imageIdOverride"] == ami["image"]


def test_a_text_that_refers_to_itself_again_and_again_stays_short(client: Any) -> None:
    machines = [{"name": "S0", "action": "ExecuteStateMachine", "inputs": {"stateMachineArn": "a" * 100}}]
    for number in range(1, 15):
        twice = f"{{{{ $.stepOutputs.S{number - 1}.executionArn }}}}" * 2
        machines.append(
            {"name": f"S{number}", "action": "ExecuteStateMachine", "inputs": {"stateMachineArn": twice}}
        )
    image = start(client, make_workflow(client, *machines))
    factories.watch(client, image)
    assert max(len(step["inputs"]) for step in only_steps(client, image)) < 2000


def test_a_wait_comes_after_the_steps_before_it(client: Any) -> None:
    # AWS's samples, gated distribution: the AMI exists in the Region of the build, and nothing is distributed
    distribution = factories.make_distribution(client, regions=(REGION, "us-east-1"))
    gate = make_workflow(
        client,
        wait("Approve"),
        {"name": "Distribute", "action": "DistributeImage"},
        {
            "name": "Report",
            "action": "ExecuteStateMachine",
            "inputs": {"stateMachineArn": MACHINE, "input.$": "$.stepOutputs.Approve.reason"},
        },
        name="gate",
        kind="DISTRIBUTION",
    )
    image = start(client, gate, distributionConfigurationArn=distribution)
    assert Controls(REGION).finish_build(image) == "DISTRIBUTING"
    shown = client.get_image(imageBuildVersionArn=image)["image"]
    assert [ami["region"] for ami in shown["outputResources"]["amis"]] == [REGION]
    answer(client, "Approve", "RESUME", reason="Ship it")
    assert factories.watch(client, image)[-1] == "AVAILABLE"
    shown = client.get_image(imageBuildVersionArn=image)["image"]
    assert {ami["region"] for ami in shown["outputResources"]["amis"]} == {REGION, "us-east-1"}
    approve, _, report = only_steps(client, image)
    assert json.loads(approve["outputs"]) == {"action": "RESUME", "reason": "Ship it"}
    assert json.loads(report["inputs"])["input"] == "Ship it"


def test_a_rejected_release_distributes_nothing(client: Any) -> None:
    distribution = factories.make_distribution(client, regions=(REGION, "us-east-1"))
    gate = make_workflow(
        client,
        wait("Approve"),
        {"name": "Distribute", "action": "DistributeImage"},
        name="gate",
        kind="DISTRIBUTION",
    )
    image = start(client, gate, distributionConfigurationArn=distribution)
    Controls(REGION).finish_build(image)
    answer(client, "Approve", "STOP", reason="Not yet")
    shown = client.get_image(imageBuildVersionArn=image)["image"]
    assert shown["state"]["status"] == "FAILED"
    assert shown["state"]["reason"].endswith("failed with reason: Not yet")
    assert [ami["region"] for ami in shown["outputResources"]["amis"]] == [REGION]


@pytest.mark.parametrize(
    ("on_failure", "status", "others"),
    [("Abort", "FAILED", "PENDING"), ("Continue", "AVAILABLE", "COMPLETED")],
)
def test_stop_fails_the_step_and_on_failure_decides_about_the_workflow(
    client: Any, on_failure: str, status: str, others: str
) -> None:
    # API reference, SendWorkflowStepAction: STOP
    workflow = make_workflow(client, wait("Ask", onFailure=on_failure), command("Run"))
    image = start(client, workflow)
    Controls(REGION).finish_build(image)
    answer(client, "Ask", "STOP", reason="No.")
    assert factories.watch(client, image)[-1] == status
    ask, run = only_steps(client, image)
    assert (ask["status"], ask["message"], run["status"]) == ("FAILED", "No.", others)
    assert json.loads(ask["outputs"]) == {"action": "STOP", "reason": "No."}
    assert waiting(client) == {}
    (execution,) = executions(client, image)
    assert execution["totalStepsFailed"] == 1
    assert execution["status"] == ("FAILED" if status == "FAILED" else "COMPLETED")


def test_an_action_goes_to_the_image_of_the_step(client: Any) -> None:
    # API reference, SendWorkflowStepAction: an ARN of another image is a validation error
    workflow = make_workflow(client, wait("Ask"))
    first, second = (
        start(client, workflow),
        start(client, workflow, name="other"),
    )
    Controls(REGION).finish_build(first)
    step = waiting(client)["Ask"]
    request = {"stepExecutionId": step["stepExecutionId"], "action": "RESUME"}
    with pytest.raises(client.exceptions.InvalidParameterValueException):
        client.send_workflow_step_action(**request, imageBuildVersionArn=second)
    client.send_workflow_step_action(**request, imageBuildVersionArn=first)


def test_workflows_of_a_parallel_group_run_at_the_same_time(client: Any) -> None:
    # API reference, WorkflowConfiguration: parallelGroup
    workflows = [make_workflow(client, wait(f"Ask{number}"), name=f"test{number}") for number in range(3)]
    grouped = [{"workflowArn": arn, "parallelGroup": "both"} for arn in workflows[:2]]
    image = start(client, *grouped, workflows[2])
    Controls(REGION).finish_build(image)
    assert waiting(client).keys() == {"Ask0", "Ask1"}
    assert [each["status"] for each in executions(client, image)] == ["RUNNING", "RUNNING", "PENDING"]
    answer(client, "Ask1", "RESUME")
    assert factories.watch(client, image, until=("TESTING",)) == ["TESTING"]
    assert waiting(client).keys() == {"Ask0"}
    answer(client, "Ask0", "RESUME")
    Controls(REGION).finish_build(image)
    assert waiting(client).keys() == {"Ask2"}
    answer(client, "Ask2", "RESUME")
    assert factories.watch(client, image)[-1] == "AVAILABLE"


def test_workflows_without_a_group_run_one_after_the_other(client: Any) -> None:
    workflows = [make_workflow(client, wait(f"Ask{number}"), name=f"test{number}") for number in range(2)]
    image = start(client, *workflows)
    Controls(REGION).finish_build(image)
    assert waiting(client).keys() == {"Ask0"}
    answer(client, "Ask0", "RESUME")
    Controls(REGION).finish_build(image)
    assert waiting(client).keys() == {"Ask1"}


@pytest.mark.parametrize("group", [None, "both"])
def test_the_other_workflows_are_cancelled_when_one_fails(client: Any, group: str | None) -> None:
    workflows = [
        make_workflow(client, LAUNCH, wait(f"Ask{number}"), name=f"test{number}") for number in range(2)
    ]
    more = {"parallelGroup": group} if group else {}
    image = start(client, *({"workflowArn": arn, **more} for arn in workflows))
    Controls(REGION).finish_build(image)
    answer(client, "Ask0", "STOP")
    failed, other = executions(client, image)
    assert (failed["status"], other["status"]) == ("FAILED", "CANCELLED")
    assert waiting(client) == {}
    launched = "COMPLETED" if group else "CANCELLED"
    assert [step["status"] for step in steps(client, other)] == [launched, "CANCELLED"]


@pytest.mark.parametrize(("on_failure", "status"), [("CONTINUE", "AVAILABLE"), ("ABORT", "FAILED")])
def test_a_failed_test_workflow_may_be_allowed(client: Any, on_failure: str, status: str) -> None:
    # API reference, WorkflowConfiguration: onFailure
    workflows = [make_workflow(client, command("Run"), name=f"test{number}") for number in range(2)]
    Controls(REGION).fail_next_build("TESTING", "No.")
    image = start(client, {"workflowArn": workflows[0], "onFailure": on_failure}, workflows[1])
    assert factories.watch(client, image)[-1] == status
    first, second = executions(client, image)
    assert (first["status"], first["message"]) == ("FAILED", "No.")
    assert second["status"] == ("COMPLETED" if status == "AVAILABLE" else "CANCELLED")


def test_a_named_step_fails_in_the_workflow_that_has_it(client: Any) -> None:
    workflows = [make_workflow(client, command(f"Run{number}"), name=f"test{number}") for number in range(2)]
    Controls(REGION).fail_next_build("TESTING", "No.", step="Run1")
    image = start(client, *workflows)
    assert factories.watch(client, image)[-1] == "FAILED"
    assert [each["status"] for each in executions(client, image)] == ["COMPLETED", "FAILED"]
    state = client.get_image(imageBuildVersionArn=image)["image"]["state"]
    assert state["failureContext"]["failedStep"] == "Run1"


@pytest.mark.parametrize("fails_first", [True, False])
def test_a_planned_failure_and_a_wait_come_in_the_order_of_their_steps(
    client: Any, fails_first: bool
) -> None:
    both = [command("Run"), wait("Ask")]
    workflow = make_workflow(client, *(both if fails_first else reversed(both)))
    Controls(REGION).fail_next_build("TESTING", "No.", step="Run")
    image = start(client, workflow)
    if not fails_first:
        assert Controls(REGION).finish_build(image) == "TESTING"
        answer(client, "Ask", "RESUME")
    assert factories.watch(client, image)[-1] == "FAILED"
    statuses = {step["name"]: step["status"] for step in only_steps(client, image)}
    assert statuses == {"Run": "FAILED", "Ask": "PENDING" if fails_first else "COMPLETED"}


@pytest.mark.parametrize("speed", ["instant", 3600, 0])
def test_an_answer_lets_the_build_continue_at_its_speed(client: Any, speed: Any) -> None:
    workflow = make_workflow(client, wait("Ask"))
    image = start(client, workflow)
    Controls(REGION).finish_build(image)
    set_build_speed(speed)
    assert factories.watch(client, image, until=("TESTING",)) == ["TESTING"]
    answer(client, "Ask", "RESUME")
    status = client.list_images()["imageVersionList"]
    assert len(status) == 1
    expected = "TESTING" if speed == 3600 else "AVAILABLE"
    assert client.get_image(imageBuildVersionArn=image)["image"]["state"]["status"] == expected


def test_the_message_of_a_failed_build_is_in_its_list_of_workflows(client: Any) -> None:
    # API reference, ListWorkflowExecutions: message
    Controls(REGION).fail_next_build("BUILDING", "No.")
    image = factories.make_image(client)
    assert "message" not in client.list_workflow_executions(imageBuildVersionArn=image)
    factories.watch(client, image)
    found = client.list_workflow_executions(imageBuildVersionArn=image)
    assert found["message"] == client.get_image(imageBuildVersionArn=image)["image"]["state"]["reason"]


def test_unknown_executions_and_steps_are_not_found(client: Any) -> None:
    unknown = "00000000-0000-0000-0000-000000000000"
    image = factories.built_image(client)
    (execution, _) = executions(client, image)
    step = steps(client, execution)[0]["stepExecutionId"]
    client.delete_image(imageBuildVersionArn=image)
    for method, name, values in (
        (
            "get_workflow_execution",
            "workflowExecutionId",
            (f"wf-{unknown}", execution["workflowExecutionId"]),
        ),
        ("get_workflow_step_execution", "stepExecutionId", (f"step-{unknown}", step)),
    ):
        for value in values:
            with pytest.raises(client.exceptions.ResourceNotFoundException):
                getattr(client, method)(**{name: value})
