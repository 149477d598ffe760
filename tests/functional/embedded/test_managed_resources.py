"""Managed components, images and workflows: the names that AWS has, and those that tests add."""

from __future__ import annotations

import json
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from imagebuilder_typed.testing import Controls, EmbeddedServer

from . import factories
from .conftest import COMPONENT_DATA, REGION

MANAGED = f"arn:aws:imagebuilder:{REGION}:aws"
ROLE = "arn:aws:iam::123456789012:role/builder"
TEST_WORKFLOW = """\
name: probe
schemaVersion: 1.0
parameters:
  - {name: depth, type: string, default: shallow}
steps:
  - {name: Pause, action: WaitForAction}
"""


@pytest.fixture
def region_controls(client: Any) -> Controls:
    return Controls(REGION)


@pytest.mark.parametrize(
    ("name", "platform", "os_version"),
    [
        # aws/aws-cdk, aws-imagebuilder-alpha, amazon-managed-image.ts.
        ("amazon-linux-2-arm64", "Linux", "Amazon Linux 2"),
        ("red-hat-enterprise-linux-10-arm64", "Linux", "Red Hat Enterprise Linux 10"),
        ("suse-linux-enterprise-server-15-x86", "Linux", "SLES 15"),
        ("ubuntu-server-24-lts-x86", "Linux", "Ubuntu 24"),
        ("windows-server-2016-english-core-base-x86", "Windows", "Microsoft Windows Server 2016"),
        ("windows-server-2025-english-full-base-x86", "Windows", "Microsoft Windows Server 2025"),
        ("macos-sonoma-x86", "macOS", "macOS 14"),
        ("macos-sequoia-arm64", "macOS", "macOS 15"),
    ],
)
def test_recipes_take_the_managed_images(client: Any, name: str, platform: str, os_version: str) -> None:
    recipe = client.create_image_recipe(
        name="golden", semanticVersion="1.0.0", parentImage=f"{MANAGED}:image/{name}/x.x.x"
    )["imageRecipeArn"]
    assert client.get_image_recipe(imageRecipeArn=recipe)["imageRecipe"]["platform"] == platform
    image = client.get_image(imageBuildVersionArn=f"{MANAGED}:image/{name}/x.x.x")["image"]
    assert (image["type"], image["osVersion"]) == ("AMI", os_version)


@pytest.mark.parametrize(
    ("name", "platform"),
    [
        # hashicorp/terraform-provider-aws, container_recipe_test.go and image_test.go.
        ("amazon-linux-x86-2", "Linux"),
        ("amazon-linux-x86-latest", "Linux"),
        # aws/aws-cdk, aws-imagebuilder-alpha, amazon-managed-image.ts.
        ("amazon-linux-2023-x86-2023", "Linux"),
        ("ubuntu-22-x86-22-04", "Linux"),
        ("ubuntu-24-x86-24-04", "Linux"),
        ("windows-server-2016-x86-core-ltsc2016-amd64", "Windows"),
        ("windows-server-2019-x86-core-ltsc2019-amd64", "Windows"),
        # In public templates.
        ("amazon-linux-2023-x86-latest", "Linux"),
    ],
)
def test_container_recipes_take_the_managed_container_images(client: Any, name: str, platform: str) -> None:
    recipe = factories.make_container_recipe(client, parentImage=f"{MANAGED}:image/{name}/x.x.x")
    assert client.get_container_recipe(containerRecipeArn=recipe)["containerRecipe"]["platform"] == platform
    image = client.get_image(imageBuildVersionArn=f"{MANAGED}:image/{name}/x.x.x")["image"]
    assert image["type"] == "DOCKER"


@pytest.mark.parametrize(
    "name",
    [
        # aws/aws-cdk, aws-imagebuilder-alpha, amazon-managed-component.ts.
        "aws-cli-version-2-windows",
        "hello-world-windows",
        "python-3-windows",
        "reboot-windows",
        "stig-build-windows",
        "update-windows",
        # aws/aws-parallelcluster, its tests of build-image.
        "apache-tomcat-9-linux",
        # cdklabs/cdk-proserve-lib, the enum of managed components.
        "amazon-corretto-21-jre",
        "dotnet-sdk-lts-linux",
        "php-8_2-linux",
        "scap-compliance-checker-windows",
        "windows-is-ready-with-password-generation-test",
    ],
)
def test_recipes_take_the_managed_components(client: Any, name: str) -> None:
    parent = "windows-server-2022-english-full-base-x86" if "windows" in name else "amazon-linux-2023-x86"
    recipe = factories.make_recipe(
        client,
        parentImage=f"{MANAGED}:image/{parent}/x.x.x",
        components=[{"componentArn": f"{MANAGED}:component/{name}/x.x.x"}],
    )
    assert recipe


def test_components_of_third_parties_have_an_account_of_their_own(client: Any) -> None:
    # hashicorp/terraform-provider-aws#29262
    name = "component/cis-benchmark-level-1-amazon-linux/x.x.x"
    arn = f"arn:aws:imagebuilder:{REGION}:third-party:{name}"
    assert client.get_component(componentBuildVersionArn=arn)["component"]["owner"] == "ThirdParty"
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.get_component(componentBuildVersionArn=f"{MANAGED}:{name}")


def test_managed_components_take_any_parameters(client: Any) -> None:
    """Their documents are placeholders, so nothing is known of their parameters."""
    configuration = {
        "componentArn": f"{MANAGED}:component/stig-build-linux/x.x.x",
        "parameters": [{"name": "InstallPackages", "value": ["No"]}],
    }
    assert factories.make_recipe(client, components=[configuration])


@pytest.mark.parametrize(
    ("stage", "name"),
    [
        # aws/aws-cdk, aws-imagebuilder-alpha, amazon-managed-workflow.ts.
        ("build", "build-image"),
        ("build", "build-container"),
        ("test", "test-image"),
        ("test", "test-container"),
        ("distribution", "distribute-image"),
        ("distribution", "distribute-container"),
        # SummitRoute/aws_managed_policies#6
        ("build", "build-image-with-update-ssm-agent"),
    ],
)
def test_the_managed_workflows_exist(client: Any, stage: str, name: str) -> None:
    arn = f"{MANAGED}:workflow/{stage}/{name}/1.0.3/1"
    workflow = client.get_workflow(workflowBuildVersionArn=arn)["workflow"]
    assert (workflow["name"], workflow["type"], workflow["version"]) == (name, stage.upper(), "1.0.3")


class TestAdditions:
    def test_an_added_image_can_be_a_parent(self, client: Any, region_controls: Controls) -> None:
        arn = f"{MANAGED}:image/plan-9-x86/x.x.x"
        with pytest.raises(client.exceptions.ResourceNotFoundException):
            factories.make_recipe(client, parentImage=arn)
        added = region_controls.add_managed_image("plan-9-x86", os_version="Plan 9")
        assert added == f"{MANAGED}:image/plan-9-x86/2025.1.1/1"
        assert factories.make_recipe(client, parentImage=arn)
        image = client.get_image(imageBuildVersionArn=arn)["image"]
        assert (image["arn"], image["osVersion"], image["platform"]) == (added, "Plan 9", "Linux")
        names = {
            entry["name"]
            for page in client.get_paginator("list_images").paginate(owner="Amazon")
            for entry in page["imageVersionList"]
        }
        assert {"Plan 9 x86", "Amazon Linux 2023 x86"} <= names

    def test_an_added_version_is_the_newest(self, client: Any, region_controls: Controls) -> None:
        region_controls.add_managed_image("amazon-linux-2023-x86", version="2099.01.02")
        arn = f"{MANAGED}:image/amazon-linux-2023-x86/x.x.x"
        image = client.get_image(imageBuildVersionArn=arn)["image"]
        assert image["version"] == "2099.01.02/1"

    def test_an_added_component_has_its_document(self, client: Any, region_controls: Controls) -> None:
        data = "parameters:\n  - Who: {type: string}\n" + COMPONENT_DATA
        arn = region_controls.add_managed_component("greeting-linux", data=data, version="3.1.4")
        component = client.get_component(componentBuildVersionArn=arn)["component"]
        assert (component["data"], component["owner"], component["version"]) == (data, "Amazon", "3.1.4")
        wildcard = f"{MANAGED}:component/greeting-linux/3.x.x"
        with pytest.raises(client.exceptions.ClientError):
            factories.make_recipe(client, components=[{"componentArn": wildcard}])
        parameters = [{"name": "Who", "value": ["me"]}]
        assert factories.make_recipe(
            client, components=[{"componentArn": wildcard, "parameters": parameters}]
        )

    def test_an_added_component_needs_no_document(self, client: Any, region_controls: Controls) -> None:
        arn = region_controls.add_managed_component("sum-check", platform="Windows", owner="ThirdParty")
        assert arn == f"arn:aws:imagebuilder:{REGION}:third-party:component/sum-check/1.0.0/1"
        component = client.get_component(componentBuildVersionArn=arn)["component"]
        assert (component["platform"], component["owner"]) == ("Windows", "ThirdParty")

    def test_an_added_workflow_runs(self, client: Any, region_controls: Controls) -> None:
        region_controls.add_managed_workflow("probe-image", "TEST", TEST_WORKFLOW)
        arn = f"{MANAGED}:workflow/test/probe-image/x.x.x"
        assert factories.make_image(client, workflows=[{"workflowArn": arn}], executionRole=ROLE)
        workflow = client.get_workflow(workflowBuildVersionArn=arn.replace("x.x.x", "1.0.0/1"))["workflow"]
        assert [parameter["name"] for parameter in workflow["parameters"]] == ["depth"]

    def test_additions_belong_to_their_region_until_a_reset(
        self, over_http: Any, client: Any, region_controls: Controls, running_server: EmbeddedServer
    ) -> None:
        arn = region_controls.add_managed_image("plan-9-x86")
        elsewhere = over_http(region="us-east-1")
        with pytest.raises(client.exceptions.ResourceNotFoundException):
            elsewhere.get_image(imageBuildVersionArn=arn.replace(REGION, "us-east-1"))
        running_server.reset()
        with pytest.raises(client.exceptions.ResourceNotFoundException):
            client.get_image(imageBuildVersionArn=arn)
        assert region_controls.add_managed_image("plan-9-x86") == arn

    @pytest.mark.parametrize(
        ("name", "arguments"),
        [
            ("Plan 9", {}),
            ("", {}),
            ("plan-9", {"platform": "Plan 9"}),
            ("plan-9", {"image_type": "ISO"}),
            ("plan-9", {"version": "9"}),
            ("plan-9", {"version": "9.x.x"}),
            ("amazon-linux-2-x86", {"version": "2025.4.14"}),
            ("amazon-linux-2-x86", {"version": "2025.04.14"}),
        ],
    )
    def test_invalid_images_are_refused(
        self, region_controls: Controls, name: str, arguments: dict[str, str]
    ) -> None:
        with pytest.raises(ValueError):  # noqa: PT011
            region_controls.add_managed_image(name, **arguments)

    def test_invalid_components_and_workflows_are_refused(self, region_controls: Controls) -> None:
        with pytest.raises(ValueError, match="owner"):
            region_controls.add_managed_component("plan-9", owner="Self")
        with pytest.raises(ValueError, match="data"):
            region_controls.add_managed_component("plan-9", data="nonsense: [")
        with pytest.raises(ValueError, match="workflow_type"):
            region_controls.add_managed_workflow("plan-9", "DEPLOY", TEST_WORKFLOW)
        with pytest.raises(ValueError, match="data"):
            region_controls.add_managed_workflow("plan-9", "TEST", COMPONENT_DATA)
        with pytest.raises(TypeError, match="name"):
            region_controls.add_managed_image(9)  # type: ignore[arg-type]

    def test_programs_add_them_over_http(self, client: Any, running_server: EmbeddedServer) -> None:
        def add(**arguments: object) -> Any:
            request = Request(
                f"{running_server.url}/imagebuilder-controls/add_managed_image",
                data=json.dumps({"region": REGION, **arguments}).encode(),
                headers={"Content-Type": "application/json"},
            )
            with urlopen(request) as answer:
                return json.load(answer)["result"]

        arn = add(name="plan-9-x86", os_version="Plan 9")
        assert client.get_image(imageBuildVersionArn=arn)["image"]["osVersion"] == "Plan 9"
        with pytest.raises(HTTPError, match="400"):
            add(name="Plan 9")


class TestExpressWorkflows:
    """No page lists them: chosen."""

    ARN = f"arn:aws:imagebuilder:{REGION}:aws:workflow"

    @pytest.mark.parametrize(
        ("path", "like"),
        [
            ("build/express-build-image", "build/build-image"),
            ("build/express-build-container", "build/build-container"),
            ("test/express-anything", "test/test-image"),
            ("distribution/express-distribute-image", "distribution/distribute-image"),
        ],
    )
    def test_they_run_the_default_workflow(self, client: Any, path: str, like: str) -> None:
        found, default = [
            client.get_workflow(workflowBuildVersionArn=f"{self.ARN}/{each}/1.0.0/1")["workflow"]
            for each in (path, like)
        ]
        assert (found["arn"], found["name"]) == (f"{self.ARN}/{path}/1.0.0/1", path.partition("/")[2])
        assert (found["data"], found["type"]) == (default["data"], default["type"])

    def test_builds_can_use_them(self, client: Any) -> None:
        workflows = [
            {"workflowArn": f"{self.ARN}/{path}/x.x.x"}
            for path in ("build/express-build-image", "test/express-test-image")
        ]
        image = factories.make_image(client, workflows=workflows, executionRole="builder")
        assert factories.watch(client, image)[-1] == "AVAILABLE"

    @pytest.mark.parametrize("path", ["build/fast-build-image", "build/build-image-express"])
    def test_other_names_do_not_exist(self, client: Any, path: str) -> None:
        with pytest.raises(client.exceptions.ResourceNotFoundException):
            client.get_workflow(workflowBuildVersionArn=f"{self.ARN}/{path}/1.0.0/1")


@pytest.mark.parametrize(
    ("in_arn", "name"),
    [
        # Terraform, image_data_source_test.go
        ("amazon-linux-2-x86", "Amazon Linux 2 x86"),
        ("ubuntu-server-22-lts-x86", "Ubuntu Server 22 LTS x86"),
        ("windows-server-2022-english-full-base-x86", "Windows Server 2022 English Full Base x86"),
        # Container images: no source, so as in the ARN.
        ("amazon-linux-x86-latest", "amazon-linux-x86-latest"),
    ],
)
def test_names_of_managed_images(client: Any, in_arn: str, name: str) -> None:
    found = client.get_image(imageBuildVersionArn=f"{MANAGED}:image/{in_arn}/x.x.x")["image"]
    assert found["name"] == name
    listed = client.list_images(owner="Amazon", filters=[{"name": "name", "values": [name]}])
    assert {entry["arn"].split("/")[1] for entry in listed["imageVersionList"]} == {in_arn}
