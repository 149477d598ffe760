"""The default workflows: their steps, which of them run, with which inputs and outputs."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from imagebuilder_typed.testing import Controls

from . import factories
from .conftest import REGION

TEST_COMPONENT = """\
schemaVersion: 1.0
phases:
  - name: {phase}
    steps:
      - name: Look
        action: ExecuteBash
        inputs:
          commands: ["true"]
"""
WINDOWS = f"arn:aws:imagebuilder:{REGION}:aws:image/windows-server-2022-english-full-base-x86/x.x.x"
INSTANCE = r"i-[0-9a-f]{17}"
ID = r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"


def executions_of(client: Any, image: str) -> dict[str, dict[str, Any]]:
    found = client.list_workflow_executions(imageBuildVersionArn=image)["workflowExecutions"]
    return {execution["type"]: execution for execution in found}


def steps_of(client: Any, image: str, kind: str) -> list[dict[str, Any]]:
    execution = executions_of(client, image)[kind]["workflowExecutionId"]
    return list(client.list_workflow_step_executions(workflowExecutionId=execution)["steps"])


def statuses(steps: list[dict[str, Any]]) -> dict[str, str]:
    return {step["name"]: step["status"] for step in steps}


def counts(execution: dict[str, Any]) -> tuple[int, ...]:
    names = ("totalStepCount", "totalStepsSucceeded", "totalStepsFailed", "totalStepsSkipped")
    return tuple(execution[name] for name in names)


def make_component(client: Any, name: str, phase: str) -> dict[str, str]:
    data = TEST_COMPONENT.format(phase=phase)
    return {"componentArn": factories.make_component(client, name, data=data)}


def build(client: Any, name: str = "golden", *phases: str, **more: Any) -> str:
    """Build an image with a component for each phase."""
    components = [make_component(client, f"{name}-{phase}", phase) for phase in phases]
    recipe = factories.make_recipe(client, name, components=components)
    return factories.built_image(client, name=name, imageRecipeArn=recipe, **more)


def test_the_build_workflow_is_that_of_the_example(client: Any) -> None:
    # aws-cli, list-workflow-step-executions and get-workflow-execution: a recipe without build components
    image = build(client, "golden", "test")
    execution = executions_of(client, image)["BUILD"]
    assert execution["workflowBuildVersionArn"].endswith(":aws:workflow/build/build-image/1.0.3/1")
    assert counts(execution) == (7, 5, 0, 2)
    assert "message" not in execution
    steps = steps_of(client, image, "BUILD")
    assert [(step["name"], step["action"], step["status"]) for step in steps] == [
        ("LaunchBuildInstance", "LaunchInstance", "COMPLETED"),
        ("ApplyBuildComponents", "ExecuteComponents", "SKIPPED"),
        ("InventoryCollection", "CollectImageMetadata", "COMPLETED"),
        ("RunSanitizeScript", "SanitizeInstance", "COMPLETED"),
        ("RunSysPrepScript", "RunSysPrep", "SKIPPED"),
        ("CreateOutputAMI", "CreateImage", "COMPLETED"),
        ("TerminateBuildInstance", "TerminateInstance", "COMPLETED"),
    ]
    launch, apply, inventory, sanitize, sysprep, create, terminate = steps
    assert json.loads(launch["inputs"]) == {"waitFor": "ssmAgent"}
    instance = json.loads(launch["outputs"])
    assert re.fullmatch(INSTANCE, instance["instanceId"])
    for step in (inventory, create, terminate):
        assert json.loads(step["inputs"]) == instance
    for step in (apply, sysprep):
        assert json.loads(step["inputs"]) == {"instanceId.$": "$.stepOutputs.LaunchBuildInstance.instanceId"}
        assert step["startTime"] == step["endTime"]
        assert "outputs" not in step
    metadata = json.loads(inventory["outputs"])
    assert metadata["osVersion"] == "Amazon Linux 2023"
    assert re.fullmatch(ID, metadata["associationId"])
    assert json.loads(sanitize["outputs"])["status"] == "Success"
    assert re.fullmatch(ID, json.loads(sanitize["outputs"])["runCommandId"])
    (ami,) = client.get_image(imageBuildVersionArn=image)["image"]["outputResources"]["amis"]
    assert json.loads(create["outputs"]) == {"imageId": ami["image"]}
    assert "outputs" not in terminate
    assert not any("message" in step for step in steps)


def test_the_test_workflow_is_that_of_the_example(client: Any) -> None:
    # aws-cli, list-workflow-executions: no scan, no test components
    image = build(client, "golden", "build")
    assert counts(executions_of(client, image)["TEST"]) == (4, 2, 0, 2)
    assert statuses(steps_of(client, image, "TEST")) == {
        "LaunchTestInstance": "COMPLETED",
        "CollectImageScanFindings": "SKIPPED",
        "ApplyTestComponents": "SKIPPED",
        "TerminateTestInstance": "COMPLETED",
    }


@pytest.mark.parametrize(
    ("phase", "build_status", "test_status"),
    [
        ("build", "COMPLETED", "SKIPPED"),
        ("validate", "COMPLETED", "SKIPPED"),
        ("test", "SKIPPED", "COMPLETED"),
    ],
)
def test_components_run_in_the_workflow_of_their_phase(
    client: Any, phase: str, build_status: str, test_status: str
) -> None:
    # user guide, wfdoc-step-actions, ExecuteComponents
    image = build(client, "golden", phase)
    assert statuses(steps_of(client, image, "BUILD"))["ApplyBuildComponents"] == build_status
    assert statuses(steps_of(client, image, "TEST"))["ApplyTestComponents"] == test_status


def test_managed_components_run_in_the_workflow_of_their_phase(client: Any) -> None:
    arn = f"arn:aws:imagebuilder:{REGION}:aws:component/simple-boot-test-linux/x.x.x"
    recipe = factories.make_recipe(client, components=[{"componentArn": arn}])
    image = factories.built_image(client, imageRecipeArn=recipe)
    assert statuses(steps_of(client, image, "BUILD"))["ApplyBuildComponents"] == "SKIPPED"
    assert statuses(steps_of(client, image, "TEST"))["ApplyTestComponents"] == "COMPLETED"


def test_settings_of_the_image_decide_about_inventory_and_scan(client: Any) -> None:
    # Terraform, acceptance test of aws_imagebuilder_image: the conditions of these steps
    image = build(
        client,
        "golden",
        "build",
        enhancedImageMetadataEnabled=False,
        imageScanningConfiguration={"imageScanningEnabled": True},
    )
    assert statuses(steps_of(client, image, "BUILD"))["InventoryCollection"] == "SKIPPED"
    assert statuses(steps_of(client, image, "TEST"))["CollectImageScanFindings"] == "COMPLETED"


def test_windows_images_run_sysprep_and_are_not_sanitized(client: Any) -> None:
    arn = f"arn:aws:imagebuilder:{REGION}:aws:component/update-windows/x.x.x"
    recipe = factories.make_recipe(client, components=[{"componentArn": arn}], parentImage=WINDOWS)
    image = factories.built_image(client, imageRecipeArn=recipe)
    ran = statuses(steps_of(client, image, "BUILD"))
    assert (ran["RunSanitizeScript"], ran["RunSysPrepScript"]) == ("SKIPPED", "COMPLETED")


def test_a_blocking_finding_fails_the_scan(client: Any) -> None:
    recipe = factories.make_recipe(client)
    image = factories.make_image(
        client,
        imageRecipeArn=recipe,
        imageScanningConfiguration={
            "imageScanningEnabled": True,
            "imageScanningTypes": ["ON_DEMAND_AMI_CVE"],
            "scanResultCondition": {"maximumSeverityLabel": "MEDIUM"},
        },
    )
    Controls(REGION).plant_findings(image, [{"severity": "HIGH"}])
    assert factories.watch(client, image)[-1] == "FAILED"
    state = client.get_image(imageBuildVersionArn=image)["image"]["state"]
    assert state["failureContext"]["failedStep"] == "CollectImageScanFindings"
    assert statuses(steps_of(client, image, "TEST"))["TerminateTestInstance"] == "PENDING"


def test_steps_have_the_default_timeout_of_their_action(client: Any) -> None:
    # aws-cli, get-workflow-step-execution: 4500 seconds; user guide, wfdoc-step-actions: the others
    image = build(client, "golden", "build")
    seconds = {
        step["action"]: client.get_workflow_step_execution(stepExecutionId=step["stepExecutionId"])[
            "timeoutSeconds"
        ]
        for step in [*steps_of(client, image, "BUILD"), *steps_of(client, image, "TEST")]
    }
    assert seconds == {
        "LaunchInstance": 4500,
        "ExecuteComponents": 43200,
        "CollectImageMetadata": 1800,
        "SanitizeInstance": 3600,
        "RunSysPrep": 3600,
        "CreateImage": 43200,
        "TerminateInstance": 1800,
        "CollectImageScanFindings": 7200,
    }


def test_while_a_workflow_runs_its_first_step_runs_and_the_others_are_pending(client: Any) -> None:
    # API reference, WorkflowExecutionMetadata: the count of steps is set before any of them runs
    image = factories.make_image(client)
    factories.watch(client, image, until=("BUILDING",))
    execution = executions_of(client, image)["BUILD"]
    assert (execution["status"], counts(execution)) == ("RUNNING", (7, 0, 0, 0))
    assert "endTime" not in execution
    first, *others = steps_of(client, image, "BUILD")
    assert first["status"] == "RUNNING"
    assert {step["status"] for step in others} == {"PENDING"}
    assert not any("startTime" in step for step in others)


def test_amis_are_distributed_copied_and_configured(client: Any) -> None:
    # user guide, wfdoc-step-actions: the outputs of the actions of a distribution
    distribution = factories.make_distribution(client, regions=(REGION, "us-east-1"))
    image = build(client, "golden", "build", distributionConfigurationArn=distribution)
    steps = steps_of(client, image, "DISTRIBUTION")
    assert [step["action"] for step in steps] == [
        "DistributeImage",
        "ModifyImageAttributes",
        "ApplyImageConfigurations",
    ]
    amis = client.get_image(imageBuildVersionArn=image)["image"]["outputResources"]["amis"]
    expected = {(ami["region"], ami["image"], ami["accountId"]) for ami in amis}
    outputs = ("distributedImages", "modifiedImages", "configuredImages")
    for step, output in zip(steps, outputs, strict=True):
        found = json.loads(step["outputs"])[output]
        assert {(ami["region"], ami["amiId"], ami["accountId"]) for ami in found} == expected
        assert {ami["status"] for ami in found} == {"Completed"}
    assert json.loads(steps[1]["inputs"]) == json.loads(steps[0]["outputs"])


def test_containers_are_built_tested_and_distributed(client: Any) -> None:
    # CloudSnorkel/cdk-github-runners, workflow.ts: the steps of build-container 1.0.1
    image = factories.built_image(client, containerRecipeArn=factories.make_container_recipe(client))
    assert statuses(steps_of(client, image, "BUILD")) == {
        "LaunchBuildInstance": "COMPLETED",
        "BootstrapBuildInstance": "COMPLETED",
        "ApplyBuildComponents": "COMPLETED",
    }
    instance = json.loads(steps_of(client, image, "BUILD")[0]["outputs"])
    test = executions_of(client, image)["TEST"]
    assert test["workflowBuildVersionArn"].endswith("workflow/test/test-container/1.0.3/1")
    assert statuses(steps_of(client, image, "TEST"))["ApplyTestComponents"] == "SKIPPED"
    distribute, terminate = steps_of(client, image, "DISTRIBUTION")
    assert json.loads(distribute["inputs"]) == json.loads(terminate["inputs"]) == instance
    assert json.loads(distribute["outputs"]) == {
        "status": "Success",
        "succeededRegions": [REGION],
        "failedRegions": [],
    }


def test_the_document_of_a_managed_workflow_can_be_used_as_one_s_own(client: Any) -> None:
    # Terraform's acceptance test of images creates workflows with AWS's own documents.
    found = client.list_workflows(owner="Amazon", maxResults=25)["workflowVersionList"]
    for number, entry in enumerate(found):
        managed = client.get_workflow(workflowBuildVersionArn=f"{entry['arn']}/1")["workflow"]
        client.create_workflow(
            name=f"own {number}", semanticVersion="1.0.0", type=managed["type"], data=managed["data"]
        )
    assert len(found) >= 7
