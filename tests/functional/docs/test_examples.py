"""The programs in examples/ do what they say, on the embedded service, where things fail too."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import boto3
import pytest

from imagebuilder_typed import ImageBuilderClient, models, testing

pytestmark = pytest.mark.one_python

EXAMPLES = Path(__file__).parents[3] / "examples"
REGION = "eu-west-1"
BASE = f"arn:aws:imagebuilder:{REGION}:aws:image/amazon-linux-2023-x86/x.x.x"
DOCUMENT = """
schemaVersion: 1.0
phases:
  - name: build
    steps: [{name: install, action: ExecuteBash, inputs: {commands: [dnf install -y nginx]}}]
"""


def load(name: str) -> Any:
    """Import an example as a fresh module."""
    spec = importlib.util.spec_from_file_location(f"example_{name}", EXAMPLES / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(autouse=True)
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("AWS_DEFAULT_REGION", REGION)
    with testing.mock_imagebuilder():
        yield
    testing.reset_build_speed()


@pytest.fixture
def client() -> ImageBuilderClient:
    return ImageBuilderClient(region_name=REGION)


@pytest.fixture
def controls() -> testing.Controls:
    return testing.controls(REGION)


def make_component(client: ImageBuilderClient) -> str:
    return client.create_component(
        name="nginx", semantic_version="1.0.0", platform="Linux", data=DOCUMENT
    ).component_build_version_arn


def make_recipe(client: ImageBuilderClient, name: str, version: str = "1.0.0", parent: str = BASE) -> str:
    return client.create_image_recipe(
        name=name, semantic_version=version, parent_image=parent
    ).image_recipe_arn


def make_infrastructure(client: ImageBuilderClient, name: str) -> str:
    return client.create_infrastructure_configuration(
        name=name, instance_profile_name="builder"
    ).infrastructure_configuration_arn


def make_pipeline(client: ImageBuilderClient, name: str, **more: Any) -> str:
    recipe = more.pop("image_recipe_arn", None) or make_recipe(client, name)
    return client.create_image_pipeline(
        name=name,
        image_recipe_arn=recipe,
        infrastructure_configuration_arn=make_infrastructure(client, name),
        **more,
    ).image_pipeline_arn


def build_image(client: ImageBuilderClient, controls: testing.Controls, pipeline: str) -> str:
    arn = client.start_image_pipeline_execution(image_pipeline_arn=pipeline).image_build_version_arn
    controls.finish_build(arn)
    return arn


class TestBuildInCi:
    def test_prints_states_and_amis(
        self, client: ImageBuilderClient, capsys: pytest.CaptureFixture[str]
    ) -> None:
        pipeline = make_pipeline(client, "web")
        assert load("ci_build").main(["--pipeline", pipeline, "--poll-interval", "0"]) == 0
        out, progress = capsys.readouterr()
        assert out.startswith("eu-west-1 ami-")
        for state in (
            "PENDING",
            "CREATING",
            "BUILDING",
            "TESTING",
            "DISTRIBUTING",
            "INTEGRATING",
            "AVAILABLE",
        ):
            assert f": {state} after " in progress

    def test_fails_with_the_reason_of_a_failed_build(
        self, client: ImageBuilderClient, controls: testing.Controls, capsys: pytest.CaptureFixture[str]
    ) -> None:
        pipeline = make_pipeline(client, "web")
        controls.fail_next_build("TESTING", "curl: (7) Failed to connect")
        assert load("ci_build").main(["--pipeline", pipeline, "--poll-interval", "0"]) == 1
        report = capsys.readouterr().err
        assert "curl: (7) Failed to connect" in report
        assert "ApplyTestComponents" in report

    def test_cancels_a_build_that_takes_too_long(
        self, client: ImageBuilderClient, capsys: pytest.CaptureFixture[str]
    ) -> None:
        pipeline = make_pipeline(client, "web")
        assert load("ci_build").main(["--pipeline", pipeline, "--timeout", "0"]) == 1
        message, _, arn = capsys.readouterr().err.splitlines()[-1].rpartition(" ")
        assert message == "Cancelled after 0 minutes:"
        # Cancelling is asynchronous: the state is CANCELLED when the build advances the next time.
        states = [client.get_image(image_build_version_arn=arn).image.state.status for _ in range(2)]
        assert states[-1] == "CANCELLED"

    def test_runs_as_a_program_of_its_own(self) -> None:
        with testing.server() as server:
            run = subprocess.run(
                [sys.executable, EXAMPLES / "ci_build.py", "--pipeline", "nonsense"],
                capture_output=True,
                text=True,
                env={**os.environ, "PYTHONPATH": str(EXAMPLES.parent), "AWS_ENDPOINT_URL": server.url},
                check=False,
            )
        assert run.returncode == 1
        assert "image_pipeline_arn" in run.stderr


class TestCleanUp:
    @pytest.fixture
    def images(self, client: ImageBuilderClient, controls: testing.Controls) -> list[str]:
        """Builds of one pipeline, oldest first: 400, 300, 200 and 0 days old."""
        pipeline = make_pipeline(client, "web")
        arns = [build_image(client, controls, pipeline) for _ in range(4)]
        for arn, days in zip(arns, (400, 300, 200, 0), strict=True):
            controls.backdate_image(arn, datetime.now(UTC) - timedelta(days=days))
        return arns

    @pytest.fixture
    def arguments(self, client: ImageBuilderClient, images: list[str]) -> list[str]:
        recipe = client.get_image(image_build_version_arn=images[0]).image.image_recipe
        assert recipe is not None
        return [recipe.arn, "--keep", "2", "--older-than", "350"]

    def amis_of(self, client: ImageBuilderClient, arn: str) -> list[str]:
        image = client.get_image(image_build_version_arn=arn).image
        return [ami.image for ami in image.output_resources.amis]

    def test_lists_what_it_would_delete(
        self,
        client: ImageBuilderClient,
        images: list[str],
        arguments: list[str],
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        [old], [newer] = (self.amis_of(client, arn) for arn in images[:2])
        assert load("clean_up_images").main(arguments) == 0
        printed = capsys.readouterr().out
        assert "web/1.0.0/1 " in printed
        assert old in printed
        assert newer not in printed
        assert client.get_image(image_build_version_arn=images[0]).image.state.status == "AVAILABLE"

    def test_deletes_old_images_with_their_amis(
        self, client: ImageBuilderClient, images: list[str], arguments: list[str]
    ) -> None:
        amis = [ami for arn in images for ami in self.amis_of(client, arn)]
        assert load("clean_up_images").main([*arguments, "--apply"]) == 0
        assert self.left(client, amis) == (images[1:], amis[1:])
        assert load("clean_up_images").main([*arguments, "--older-than", "1", "--apply"]) == 0
        assert self.left(client, amis) == (images[2:], amis[2:])

    def left(self, client: ImageBuilderClient, amis: list[str]) -> tuple[list[str], list[str]]:
        """The builds, and which of the AMIs there are."""
        [version] = client.get_paginator("list_images").paginate(owner="Self")
        builds = client.get_paginator("list_image_build_versions").paginate(image_version_arn=version.arn)
        ec2 = boto3.client("ec2", region_name=REGION)
        known = {ami["ImageId"] for ami in ec2.describe_images(Owners=["self"])["Images"]}
        return sorted(build.arn for build in builds), [ami for ami in amis if ami in known]

    def test_leaves_what_an_instance_needs(
        self, client: ImageBuilderClient, images: list[str], arguments: list[str]
    ) -> None:
        [used] = self.amis_of(client, images[0])
        boto3.client("ec2", region_name=REGION).run_instances(ImageId=used, MinCount=1, MaxCount=1)
        assert load("clean_up_images").main([*arguments, "--older-than", "250", "--apply"]) == 0
        assert self.left(client, [used]) == ([images[0], *images[2:]], [used])

    def test_reports_what_could_not_be_deleted(
        self, arguments: list[str], controls: testing.Controls, capsys: pytest.CaptureFixture[str]
    ) -> None:
        controls.fail_calls("DeleteImage", code="ForbiddenException", status=403)
        assert load("clean_up_images").main([*arguments, "--apply"]) == 1
        assert "ForbiddenException" in capsys.readouterr().err


class TestOneFieldOfAnUpdate:
    def test_changes_the_recipe_and_keeps_the_rest(
        self, client: ImageBuilderClient, capsys: pytest.CaptureFixture[str]
    ) -> None:
        pipeline = make_pipeline(
            client,
            "web",
            description="nightly",
            schedule=models.Schedule(schedule_expression="cron(0 3 * * ? *)"),
            image_tests_configuration=models.ImageTestsConfiguration(timeout_minutes=90),
            status="DISABLED",
            image_tags={"team": "platform"},
        )
        before = client.get_image_pipeline(image_pipeline_arn=pipeline).image_pipeline
        recipe = make_recipe(client, "web", "1.1.0")
        assert load("set_pipeline_recipe").main([pipeline, recipe]) == 0
        assert capsys.readouterr().out == f"web: {before.image_recipe_arn} -> {recipe}\n"
        after = client.get_image_pipeline(image_pipeline_arn=pipeline).image_pipeline
        assert after.image_recipe_arn == recipe
        before.image_recipe_arn, before.date_updated = after.image_recipe_arn, after.date_updated
        assert after == before

    def test_reports_a_recipe_that_does_not_exist(
        self, client: ImageBuilderClient, capsys: pytest.CaptureFixture[str]
    ) -> None:
        recipe = make_recipe(client, "web")
        pipeline = make_pipeline(client, "web", image_recipe_arn=recipe)
        assert load("set_pipeline_recipe").main([pipeline, recipe.replace("1.0.0", "9.9.9")]) == 1
        assert "9.9.9" in capsys.readouterr().err
        after = client.get_image_pipeline(image_pipeline_arn=pipeline).image_pipeline
        assert after.image_recipe_arn == recipe


class TestTableOverRegions:
    def test_prints_the_newest_image_of_each_name(
        self, client: ImageBuilderClient, controls: testing.Controls, capsys: pytest.CaptureFixture[str]
    ) -> None:
        build_image(client, controls, make_pipeline(client, "web"))
        recipe = make_recipe(client, "web", "1.1.0")
        build_image(client, controls, make_pipeline(client, "web-next", image_recipe_arn=recipe))
        controls.fail_next_build("BUILDING", "no space left on device")
        build_image(client, controls, make_pipeline(client, "agent"))
        assert load("region_table").main([REGION, "us-east-1"]) == 0
        head, agent, web = (line.split() for line in capsys.readouterr().out.splitlines())
        assert head == ["REGION", "NAME", "VERSION", "PLATFORM", "STATE", "CREATED", "AMI"]
        assert agent == [REGION, "agent", "1.0.0/1", "Linux", "FAILED", agent[5], "-"]
        assert web[:5] == [REGION, "web", "1.1.0/1", "Linux", "AVAILABLE"]
        assert web[6].startswith("ami-")

    def test_shows_the_other_regions_if_one_fails(
        self, client: ImageBuilderClient, controls: testing.Controls, capsys: pytest.CaptureFixture[str]
    ) -> None:
        build_image(client, controls, make_pipeline(client, "web"))
        testing.controls("us-east-1").fail_calls("ListImages", code="ForbiddenException", status=403)
        assert load("region_table").main(["us-east-1", REGION]) == 1
        printed = capsys.readouterr()
        assert printed.err.startswith("us-east-1: ListImages: ForbiddenException")
        assert [line.split()[0] for line in printed.out.splitlines()] == ["REGION", REGION]


class TestScanGate:
    @pytest.fixture
    def image(self, client: ImageBuilderClient, controls: testing.Controls) -> str:
        pipeline = make_pipeline(
            client,
            "web",
            image_scanning_configuration=models.ImageScanningConfiguration(image_scanning_enabled=True),
        )
        return build_image(client, controls, pipeline)

    def test_refuses_an_image_without_a_scan(
        self, client: ImageBuilderClient, controls: testing.Controls, capsys: pytest.CaptureFixture[str]
    ) -> None:
        image = build_image(client, controls, make_pipeline(client, "web"))
        assert load("scan_gate").main([image]) == 2
        assert "scan" in capsys.readouterr().err

    def test_refuses_an_image_with_serious_findings(
        self, image: str, controls: testing.Controls, capsys: pytest.CaptureFixture[str]
    ) -> None:
        controls.plant_findings(image, [finding("HIGH", "CVE-2026-0001"), finding("LOW", "CVE-2026-0002")])
        assert load("scan_gate").main([image]) == 1
        refused = capsys.readouterr().err
        assert "CVE-2026-0001" in refused
        assert "openssl" in refused
        assert "CVE-2026-0002" not in refused

    def test_lets_pass_what_is_accepted_or_not_serious(
        self, image: str, controls: testing.Controls, capsys: pytest.CaptureFixture[str]
    ) -> None:
        controls.plant_findings(image, [finding("HIGH", "CVE-2026-0001"), finding("LOW", "CVE-2026-0002")])
        assert load("scan_gate").main([image, "--accept", "CVE-2026-0001"]) == 0
        assert "CVE-2026-0002" in capsys.readouterr().out
        assert load("scan_gate").main([image, "--high", "1"]) == 0


def finding(severity: str, cve: str) -> dict[str, object]:
    package = {"name": "openssl", "version": "3.0.7"}
    return {
        "severity": severity,
        "packageVulnerabilityDetails": {"vulnerabilityId": cve, "vulnerablePackages": [package]},
    }


class TestSharing:
    def test_adds_accounts_and_keeps_the_rest_of_the_policy(
        self, client: ImageBuilderClient, controls: testing.Controls, capsys: pytest.CaptureFixture[str]
    ) -> None:
        image = build_image(client, controls, make_pipeline(client, "web"))
        audit = {"Sid": "Audit", "Effect": "Allow", "Principal": {"AWS": "999999999999"}}
        audit |= {"Action": ["imagebuilder:GetImage"], "Resource": [image]}
        policy = {"Version": "2012-10-17", "Statement": [audit]}
        client.put_image_policy(image_arn=image, policy=json.dumps(policy))
        share = load("share_image")
        assert share.main([image, "111111111111"]) == 0
        assert share.main([image, "222222222222", "111111111111"]) == 0
        assert capsys.readouterr().out.endswith("is shared with 111111111111, 222222222222\n")
        kept, ours = json.loads(client.get_image_policy(image_arn=image).policy or "")["Statement"]
        assert kept == audit
        assert ours["Principal"]["AWS"] == [
            "arn:aws:iam::111111111111:root",
            "arn:aws:iam::222222222222:root",
        ]

    def test_keeps_the_account_of_a_policy_that_has_no_list(
        self, client: ImageBuilderClient, controls: testing.Controls, capsys: pytest.CaptureFixture[str]
    ) -> None:
        image = build_image(client, controls, make_pipeline(client, "web"))
        share = load("share_image")
        ours = share.statement_for(image, []) | {"Principal": {"AWS": "111111111111"}}
        policy = json.dumps({"Version": "2012-10-17", "Statement": [ours]})
        client.put_image_policy(image_arn=image, policy=policy)
        assert share.main([image, "222222222222"]) == 0
        assert capsys.readouterr().out.endswith("is shared with 111111111111, 222222222222\n")

    def test_starts_a_policy(self, client: ImageBuilderClient, controls: testing.Controls) -> None:
        image = build_image(client, controls, make_pipeline(client, "web"))
        assert load("share_image").main([image, "111111111111"]) == 0
        [statement] = json.loads(client.get_image_policy(image_arn=image).policy or "")["Statement"]
        assert statement["Resource"] == [image]

    def test_reports_an_image_that_does_not_exist(self, capsys: pytest.CaptureFixture[str]) -> None:
        image = f"arn:aws:imagebuilder:{REGION}:123456789012:image/web/1.0.0/1"
        assert load("share_image").main([image, "111111111111"]) == 1
        assert capsys.readouterr().err.startswith("not shared: PutImagePolicy: ResourceNotFoundException")


class TestContainerRecipe:
    @pytest.fixture
    def arguments(self, client: ImageBuilderClient) -> list[str]:
        boto3.client("ecr", region_name=REGION).create_repository(repositoryName="golden/web")
        return [
            *("--repository", "golden/web", "--poll-interval", "0", "--component", make_component(client)),
            *("--infrastructure", make_infrastructure(client, "web")),
        ]

    def test_prints_where_the_image_is(
        self, client: ImageBuilderClient, arguments: list[str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert load("container_recipe").main([*arguments]) == 0
        assert capsys.readouterr().out.startswith(
            f"{REGION} 123456789012.dkr.ecr.{REGION}.amazonaws.com/golden/web:"
        )
        [recipe] = client.get_paginator("list_container_recipes").paginate(owner="Self")
        assert recipe.name == "golden-web"

    def test_a_recipe_gets_a_new_version_only_if_it_changed(
        self, client: ImageBuilderClient, arguments: list[str], capsys: pytest.CaptureFixture[str]
    ) -> None:
        main = load("container_recipe").main
        for more in ([], [], ["--parent-image", "amazonlinux:2"]):
            assert main([*arguments, *more]) == 0
        versions = [
            line for line in capsys.readouterr().err.splitlines() if line.startswith("container-recipe")
        ]
        assert [line.split(",")[0] for line in versions] == [
            "container-recipe golden-web 1.0.0: created",
            "container-recipe golden-web 1.0.0: unchanged",
            "container-recipe golden-web 1.0.1: new version",
        ]

    def test_a_build_that_fails(
        self, arguments: list[str], controls: testing.Controls, capsys: pytest.CaptureFixture[str]
    ) -> None:
        controls.fail_next_build("BUILDING", "No package nginx available")
        assert load("container_recipe").main([*arguments]) == 1
        assert "No package nginx available" in capsys.readouterr().err


class TestLambdaHandler:
    @pytest.fixture
    def base_image(self, client: ImageBuilderClient, controls: testing.Controls) -> str:
        return build_image(client, controls, make_pipeline(client, "base"))

    def event(self, image: str, status: str = "AVAILABLE") -> dict[str, object]:
        return {
            "id": "01234567-89ab-cdef-0123-456789abcdef",
            "source": "aws.imagebuilder",
            "detail-type": "EC2 Image Builder Image State Change",
            "account": "123456789012",
            "region": "eu-west-1",
            "time": "2026-03-04T05:06:07Z",
            "resources": [image],
            "detail": {"previous-state": {"status": "TESTING"}, "state": {"status": status}},
        }

    def test_builds_what_starts_from_the_image(self, client: ImageBuilderClient, base_image: str) -> None:
        recipe = make_recipe(client, "web", parent=base_image.replace("1.0.0/1", "x.x.x"))
        pipeline = make_pipeline(client, "web", image_recipe_arn=recipe)
        make_pipeline(client, "web-paused", image_recipe_arn=recipe, status="DISABLED")
        result = load("lambda_handler").handler(self.event(base_image), None)
        [started] = result["started"]
        assert client.get_image(image_build_version_arn=started).image.source_pipeline_arn == pipeline
        assert result["failed"] == {}

    def test_an_event_that_comes_twice_starts_one_build(
        self, client: ImageBuilderClient, base_image: str
    ) -> None:
        recipe = make_recipe(client, "web", parent=base_image)
        for name in ("web", "worker"):
            make_pipeline(client, name, image_recipe_arn=recipe)
        handler = load("lambda_handler").handler
        first, second = (handler(self.event(base_image), None) for _ in range(2))
        assert len(set(first["started"])) == 2
        assert second == first

    def test_does_nothing_after_a_failed_build(self, client: ImageBuilderClient, base_image: str) -> None:
        make_pipeline(client, "web", image_recipe_arn=make_recipe(client, "web", parent=base_image))
        result = load("lambda_handler").handler(self.event(base_image, "FAILED"), None)
        assert result == {"started": [], "failed": {}}

    def test_returns_which_pipelines_could_not_be_started(
        self, client: ImageBuilderClient, base_image: str, controls: testing.Controls
    ) -> None:
        recipe = make_recipe(client, "web", parent=base_image)
        make_pipeline(client, "web", image_recipe_arn=recipe)
        make_pipeline(client, "worker", image_recipe_arn=recipe)
        controls.fail_calls("StartImagePipelineExecution", code="ResourceInUseException", status=400)
        result = load("lambda_handler").handler(self.event(base_image), None)
        assert len(result["started"]) == len(result["failed"]) == 1
        [message] = result["failed"].values()
        assert "ResourceInUseException" in message
