"""Images that are imported, and distributions of existing images."""

from __future__ import annotations

import json
from typing import Any

import pytest

from imagebuilder_typed.testing import Controls

from . import factories
from .conftest import REGION

ROLE = "arn:aws:iam::123456789012:role/distributor"
AMI = "ami-0123456789abcdef0"


def get(client: Any, image: str) -> dict[str, Any]:
    return dict(client.get_image(imageBuildVersionArn=image)["image"])


def workflow_statuses(client: Any, image: str) -> dict[str, str]:
    found = client.list_workflow_executions(imageBuildVersionArn=image)["workflowExecutions"]
    return {execution["type"]: execution["status"] for execution in found}


def test_an_import_of_a_vm_waits_for_its_task(client: Any) -> None:
    # API reference, ImportVmImage: PENDING at first, AVAILABLE with the AMI of the task
    image = factories.import_vm(client)
    assert factories.watch(client, image) == ["PENDING", "AVAILABLE"]
    found = get(client, image)
    assert (found["buildType"], found["imageSource"], found["platform"]) == ("IMPORT", "IMPORTED", "Linux")
    assert [ami["region"] for ami in found["outputResources"]["amis"]] == [REGION]
    assert workflow_statuses(client, image) == {}


def test_an_import_of_a_disk_builds_an_ami(client: Any) -> None:
    # user guide, wfdoc-step-actions: CreateImageFromIso
    image = factories.import_disk(client, factories.make_infrastructure(client))
    assert factories.watch(client, image)[-1] == "AVAILABLE"
    found = get(client, image)
    assert (found["buildType"], found["imageSource"]) == ("IMPORT_ISO", "IMPORTED")
    assert (found["platform"], found["osVersion"]) == ("Windows", "Microsoft Windows 11")
    (ami,) = found["outputResources"]["amis"]
    (execution,) = client.list_workflow_executions(imageBuildVersionArn=image)["workflowExecutions"]
    steps = client.list_workflow_step_executions(workflowExecutionId=execution["workflowExecutionId"])[
        "steps"
    ]
    create = next(step for step in steps if step["action"] == "CreateImageFromIso")
    outputs = json.loads(create["outputs"])
    assert outputs["amiName"] == ami["name"]
    assert outputs.keys() == {"amiName", "snapshotId", "architecture"}


def test_imports_keep_what_the_request_says(client: Any) -> None:
    vm = client.import_vm_image(
        name="My Machine",
        semanticVersion="1.2.3",
        platform="Linux",
        osVersion="Amazon Linux 2",
        vmImportTaskId="import-ami-1234567890abcdef0",
        tags={"a": "b"},
    )["imageArn"]
    found = get(client, vm)
    assert vm.endswith(":image/my-machine/1.2.3/1")
    assert (found["name"], found["version"]) == ("My Machine", "1.2.3/1")
    assert (found["osVersion"], found["tags"]) == ("Amazon Linux 2", {"a": "b"})
    assert found["loggingConfiguration"] == {"logGroupName": "/aws/imagebuilder/My-Machine"}
    disk = client.import_disk_image(
        name="disk",
        semanticVersion="1.0.0",
        platform="Windows",
        osVersion="Microsoft Windows 11",
        infrastructureConfigurationArn=factories.make_infrastructure(client),
        uri="s3://disks/Win11.ISO",
        executionRole=ROLE,
        loggingConfiguration={"logGroupName": "own"},
    )["imageBuildVersionArn"]
    found = get(client, disk)
    assert (found["executionRole"], found["loggingConfiguration"]) == (ROLE, {"logGroupName": "own"})
    assert found["infrastructureConfiguration"]["name"] == "small"


@pytest.mark.parametrize(
    ("platform", "os_version"),
    [("Linux", "Amazon Linux 2023"), ("Windows", "Microsoft Windows Server 2022"), ("macOS", "macOS 15")],
)
def test_an_import_without_an_os_version_has_one_of_its_platform(
    client: Any, platform: str, os_version: str
) -> None:
    # Chosen: which version AWS enters is unknown.
    image = client.import_vm_image(
        name="machine",
        semanticVersion="1.0.0",
        platform=platform,
        vmImportTaskId="import-ami-0123456789abcdef0",
    )["imageArn"]
    assert get(client, image)["osVersion"] == os_version


def test_the_same_name_and_version_is_the_next_build(client: Any) -> None:
    # API reference, ImportVmImage: name
    assert [factories.import_vm(client, name) for name in ("the machine", "The_Machine")] == [
        f"arn:aws:imagebuilder:{REGION}:123456789012:image/the-machine/1.0.0/{build}" for build in (1, 2)
    ]


@pytest.mark.parametrize(
    ("method", "changed"),
    [
        ("import_vm_image", {"vmImportTaskId": "task-1"}),
        ("import_disk_image", {"platform": "Linux"}),
        ("import_disk_image", {"uri": "https://disks/windows.iso"}),
        ("import_disk_image", {"uri": "s3://disks/windows.vhd"}),
    ],
)
def test_impossible_imports_are_refused(client: Any, method: str, changed: dict[str, str]) -> None:
    requests: dict[str, dict[str, str]] = {
        "import_vm_image": {"platform": "Linux", "vmImportTaskId": "import-ami-1234567890abcdef0"},
        "import_disk_image": {
            "platform": "Windows",
            "osVersion": "Microsoft Windows 11",
            "infrastructureConfigurationArn": factories.make_infrastructure(client),
            "uri": "s3://disks/windows.iso",
        },
    }
    request = {"name": "disk", "semanticVersion": "1.0.0", **requests[method]}
    with pytest.raises(client.exceptions.InvalidParameterValueException):
        getattr(client, method)(**{**request, **changed})
    assert getattr(client, method)(**request)


def test_imported_images_can_be_parents(client: Any) -> None:
    vm = factories.import_vm(client)
    disk = factories.import_disk(client, factories.make_infrastructure(client))
    for arn in (vm, disk):
        factories.watch(client, arn)
        image = get(client, arn)
        component = factories.make_component(client, f"for-{image['name']}", platform=image["platform"])
        assert factories.make_recipe(
            client, f"on-{image['name']}", parentImage=arn, components=[{"componentArn": component}]
        )


def distribute(client: Any, source: str, distribution: str, **more: Any) -> str:
    return str(
        client.distribute_image(
            sourceImage=source, distributionConfigurationArn=distribution, executionRole=ROLE, **more
        )["imageBuildVersionArn"]
    )


def test_distributing_runs_the_distribution_alone(client: Any) -> None:
    # API reference, DistributeImage: only the distribution phase
    distribution = factories.make_distribution(client, regions=("us-east-1",))
    image = distribute(client, AMI, distribution, tags={"a": "b"})
    assert get(client, image)["outputResources"] == {"amis": []}
    seen = factories.watch(client, image)
    assert seen[-3:] == ["DISTRIBUTING", "INTEGRATING", "AVAILABLE"]
    assert workflow_statuses(client, image) == {"DISTRIBUTION": "COMPLETED"}
    found = get(client, image)
    assert (found["executionRole"], found["tags"]) == (ROLE, {"a": "b"})
    assert found["distributionConfiguration"]["arn"] == distribution
    assert "imageRecipe" not in found


def test_an_image_is_distributed_as_its_next_build_with_the_same_ami(client: Any) -> None:
    source = factories.built_image(client)
    (ami,) = get(client, source)["outputResources"]["amis"]
    distribution = factories.make_distribution(client, regions=(REGION, "us-east-1"))
    # API reference, DistributeImage: a version means its newest build that is available
    for build, name in ((2, source), (3, source.removesuffix("/1"))):
        image = distribute(client, name, distribution)
        assert image == f"{source.removesuffix('/1')}/{build}"
        assert factories.watch(client, image)[-1] == "AVAILABLE"
        amis = {entry["region"]: entry["image"] for entry in get(client, image)["outputResources"]["amis"]}
        assert amis.keys() == {REGION, "us-east-1"}
        assert amis[REGION] == ami["image"]


@pytest.mark.parametrize(
    "form", ["ami", "ssm:/golden/ami", "ssm:arn:aws:ssm:{}:123456789012:parameter/golden/ami"]
)
def test_an_ami_is_distributed_under_its_name(over_http: Any, client: Any, form: str) -> None:
    # aws-cli, distribute-image: the new image has the name of the AMI, and the version 1.0.0
    ami = over_http("ec2").register_image(Name="My AMI (2026.1)", RootDeviceName="/dev/xvda")["ImageId"]
    over_http("ssm").put_parameter(Name="/golden/ami", Value=ami, Type="String")
    distribution = factories.make_distribution(client, regions=(REGION, "us-east-1"))
    image = distribute(client, ami if form == "ami" else form.format(REGION), distribution)
    assert image.endswith(":image/my-ami--2026-1-/1.0.0/1")
    assert factories.watch(client, image)[-1] == "AVAILABLE"
    amis = {entry["region"]: entry["image"] for entry in get(client, image)["outputResources"]["amis"]}
    assert (amis.keys(), amis[REGION]) == ({REGION, "us-east-1"}, ami)
    assert amis["us-east-1"] != ami


def test_what_is_no_ami_can_t_be_distributed(over_http: Any, client: Any) -> None:
    # API reference, DistributeImage: the source has to resolve to an AMI
    over_http("ssm").put_parameter(Name="/something", Value="else", Type="String")
    distribution = factories.make_distribution(client)
    container = factories.built_image(client, containerRecipeArn=factories.make_container_recipe(client))
    Controls(REGION).fail_next_build()
    failed = factories.built_image(client, name="failed")
    exceptions = client.exceptions
    for source, error in (
        ("ssm:/nothing", exceptions.ResourceNotFoundException),
        ("ssm:/something", exceptions.InvalidRequestException),
        (failed, exceptions.InvalidRequestException),
        (failed.replace("/failed/", "/nobody/"), exceptions.ResourceNotFoundException),
        (container, exceptions.InvalidParameterValueException),
        ("snap-1234567890abcdef0", exceptions.InvalidParameterValueException),
    ):
        with pytest.raises(error):
            distribute(client, source, distribution)
