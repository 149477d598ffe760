"""The controls refuse arguments that they would have to ignore, in process and over HTTP."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from imagebuilder_typed import models, testing
from imagebuilder_typed.testing import Controls, EmbeddedServer, controls, mock_imagebuilder, server

from . import factories
from .conftest import REGION

OTHER_REGION = "us-east-1"
SCANNING = {"imageScanningEnabled": True}


@pytest.fixture
def region_controls(client: Any) -> Controls:
    return controls(REGION)


@pytest.fixture
def image(client: Any) -> str:
    return factories.make_image(client)


def failed_state(client: Any, image: str) -> dict[str, Any]:
    assert factories.watch(client, image)[-1] == "FAILED"
    state: dict[str, Any] = client.get_image(imageBuildVersionArn=image)["image"]["state"]
    return state


def refusal(server: EmbeddedServer, action: str, arguments: dict[str, Any]) -> tuple[int, str]:
    request = Request(
        f"{server.url}/imagebuilder-controls/{action}",
        data=json.dumps(arguments).encode(),
        headers={"Content-Type": "application/json"},
    )
    with pytest.raises(HTTPError) as refused, urlopen(request):
        pass
    with refused.value as answer:
        return answer.code, json.load(answer)["error"]


class TestRegionsOfFailures:
    @pytest.mark.parametrize("stage", ["PENDING", "CREATING", "BUILDING", "TESTING"])
    def test_states_without_regions(
        self, region_controls: Controls, running_server: EmbeddedServer, stage: Any
    ) -> None:
        with pytest.raises(ValueError, match=f"DISTRIBUTING or INTEGRATING, not {stage}"):
            region_controls.fail_next_build(stage, region=REGION)
        status, error = refusal(running_server, "fail_next_build", {"region": REGION, "stage": stage})
        assert (status, "in_region selects the service" in error) == (400, True)
        assert not region_controls.planned_failures()["builds"]
        assert not controls("us-east-1").planned_failures()["builds"]

    def test_a_region_that_does_not_exist(self, region_controls: Controls) -> None:
        with pytest.raises(ValueError, match="eu-wset-1"):
            region_controls.fail_next_build("DISTRIBUTING", region="eu-wset-1")

    @pytest.mark.parametrize("stage", ["DISTRIBUTING", "INTEGRATING"])
    def test_a_region_of_the_distribution(self, client: Any, region_controls: Controls, stage: Any) -> None:
        region_controls.fail_next_build(stage, "No room.", region=OTHER_REGION)
        distribution = factories.make_distribution(client, regions=(REGION, OTHER_REGION))
        image = factories.make_image(client, distributionConfigurationArn=distribution)
        context = failed_state(client, image)["failureContext"]
        (region,) = context["distributionFailure"]["regionFailures"]
        assert (region["region"], region["errorMessage"]) == (OTHER_REGION, "No room.")

    @pytest.mark.parametrize("stage", ["DISTRIBUTING", "INTEGRATING"])
    def test_a_region_to_which_the_build_does_not_distribute(
        self, client: Any, region_controls: Controls, stage: Any
    ) -> None:
        region_controls.fail_next_build(stage, region=OTHER_REGION)
        distribution = factories.make_distribution(client, regions=(REGION, "eu-central-1"))
        image = factories.make_image(client, distributionConfigurationArn=distribution)
        state = failed_state(client, image)
        assert f"{OTHER_REGION}, to which this build doesn't distribute" in state["reason"]
        assert state["reason"].endswith(f"Regions of this build: {REGION}, eu-central-1.")
        assert state["failureContext"] == {"imageStatus": stage}

    def test_container_images_are_in_the_region_of_the_build_too(
        self, client: Any, region_controls: Controls
    ) -> None:
        factories.make_repository(client)
        region_controls.fail_next_build("DISTRIBUTING", region=REGION)
        region_controls.fail_next_build("DISTRIBUTING", region=OTHER_REGION)
        recipe = factories.make_container_recipe(client)
        contexts = [
            failed_state(client, factories.make_image(client, name, containerRecipeArn=recipe))[
                "failureContext"
            ]
            for name in ("first", "second")
        ]
        assert ["distributionFailure" in context for context in contexts] == [True, False]


class TestComponentsOfFailures:
    def recipe(self, client: Any) -> tuple[str, str]:
        component = factories.make_component(client)
        components = [{"componentArn": component}]
        return component, factories.make_recipe(client, components=components)

    @pytest.mark.parametrize("other", ["other/1.0.0/1", "hello/2.0.0/1", "hello/1.0.0/2"])
    def test_a_component_that_the_recipe_lacks(
        self, client: Any, region_controls: Controls, other: str
    ) -> None:
        component, recipe = self.recipe(client)
        line = component.removesuffix("hello/1.0.0/1")
        region_controls.fail_next_build(component_arn=f"{line}{other}")
        state = failed_state(client, factories.make_image(client, imageRecipeArn=recipe))
        assert f"{other}, which the recipe doesn't have" in state["reason"]
        assert state["reason"].endswith(f"Components of the recipe: {component}.")
        assert state["failureContext"] == {"imageStatus": "BUILDING"}

    @pytest.mark.parametrize("ending", ["/1.0.0/1", "/1.0.0", "/1.x.x", "/x.x.x"])
    def test_a_component_of_the_recipe(self, client: Any, region_controls: Controls, ending: str) -> None:
        component, recipe = self.recipe(client)
        named = component.removesuffix("/1.0.0/1") + ending
        region_controls.fail_next_build(component_arn=named)
        state = failed_state(client, factories.make_image(client, imageRecipeArn=recipe))
        assert state["failureContext"]["componentFailure"]["componentArn"] == named

    def test_a_step_and_a_component_that_the_recipe_lacks(
        self, client: Any, region_controls: Controls
    ) -> None:
        component, _ = self.recipe(client)
        region_controls.fail_next_build(step="ApplyBuildComponents", component_arn=component)
        recipe = factories.make_recipe(client, "empty", components=[{"componentArn": self.second(client)}])
        state = failed_state(client, factories.make_image(client, imageRecipeArn=recipe))
        assert "which the recipe doesn't have" in state["reason"]

    def second(self, client: Any) -> str:
        return factories.make_component(client, "second")

    @pytest.mark.parametrize(
        "named",
        [
            "hello",
            "arn:aws:s3:::bucket",
            f"arn:aws:imagebuilder:{REGION}:123456789012:image-recipe/hello/1.0.0",
            f"arn:aws:imagebuilder:{REGION}:123456789012:component/hello",
            f"arn:aws:imagebuilder:{REGION}:123456789012:component/hello/x.1.0/1",
        ],
    )
    def test_text_that_is_no_arn_of_a_component_version(
        self, region_controls: Controls, running_server: EmbeddedServer, named: str
    ) -> None:
        with pytest.raises(ValueError, match="component_arn"):
            region_controls.fail_next_build(component_arn=named)
        arguments = {"in_region": REGION, "component_arn": named}
        assert refusal(running_server, "fail_next_build", arguments)[0] == 400

    @pytest.mark.parametrize("stage", ["PENDING", "DISTRIBUTING", "INTEGRATING"])
    def test_states_without_components(self, client: Any, region_controls: Controls, stage: Any) -> None:
        with pytest.raises(ValueError, match="BUILDING or TESTING"):
            region_controls.fail_next_build(stage, component_arn=factories.make_component(client))


class TestFindings:
    @pytest.mark.parametrize(
        ("finding", "advice"),
        [
            ({"severty": "HIGH"}, "no key 'severty'. Did you mean 'severity'"),
            ({"fix_available": "NO"}, "Did you mean 'fixAvailable'"),
            ({"severity": "HGIH"}, "Did you mean 'HIGH'"),
            ({"severity": "high"}, "Did you mean 'HIGH'"),
            ({"fixAvailable": "yes"}, "Did you mean 'YES'"),
            ({"packageVulnerabilityDetails": {"vulnerabilityID": "CVE-1"}}, "Did you mean 'vulnerabilityId'"),
            ({"packageVulnerabilityDetails": {"vulnerablePackages": [{"nmae": "x"}]}}, r"\[0\] has no key"),
            ({"firstObservedAt": "yesterday"}, "yesterday"),
            ({"inspectorScore": -1}, "inspectorScore"),
        ],
    )
    def test_unknown_keys_and_values(
        self, client: Any, region_controls: Controls, image: str, finding: Any, advice: str
    ) -> None:
        with pytest.raises(ValueError, match=advice):
            region_controls.plant_findings(image, [{"severity": "LOW"}, finding])
        assert client.list_image_scan_findings()["findings"] == []

    @pytest.mark.parametrize(
        "findings",
        [
            [{"severity": 5}],
            [{"severity": None}],
            [{5: "HIGH"}],
            [{"inspectorScore": "high"}],
            [{"firstObservedAt": [2024]}],
            [{"packageVulnerabilityDetails": "CVE"}],
            [{"packageVulnerabilityDetails": {"referenceUrls": "https://example.com"}}],
            [[]],
            [None],
            {"severity": "HIGH"},
            models.ImageScanFinding(severity="HIGH"),
            "HIGH",
            5,
        ],
    )
    def test_wrong_types(self, client: Any, region_controls: Controls, image: str, findings: Any) -> None:
        with pytest.raises(TypeError):
            region_controls.plant_findings(image, findings)
        assert client.list_image_scan_findings()["findings"] == []

    # botocore's model of inspector2: Severity and FixAvailable
    @pytest.mark.parametrize("severity", ["INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL", "UNTRIAGED"])
    @pytest.mark.parametrize("fix", ["YES", "NO", "PARTIAL"])
    def test_all_severities(
        self, client: Any, region_controls: Controls, image: str, severity: str, fix: str
    ) -> None:
        region_controls.plant_findings(image, [{"severity": severity, "fixAvailable": fix}])
        (found,) = client.list_image_scan_findings()["findings"]
        assert (found["severity"], found["fixAvailable"]) == (severity, fix)

    def test_all_members_and_dates_inside(self, client: Any, region_controls: Controls, image: str) -> None:
        details = {
            "vulnerabilityId": "CVE-1",
            "vulnerablePackages": [{"name": "curl", "epoch": 1}],
            "cvss": [{"baseScore": 7.5}],
            "vendorCreatedAt": "2024-02-29T12:00:00Z",
            "referenceUrls": ["https://example.com"],
        }
        region_controls.plant_findings(image, ({"packageVulnerabilityDetails": each} for each in [details]))
        (found,) = client.list_image_scan_findings()["findings"]
        created = datetime(2024, 2, 29, 12, tzinfo=UTC)
        assert found["packageVulnerabilityDetails"] == {**details, "vendorCreatedAt": created}

    def test_objects_of_the_models(self, client: Any, region_controls: Controls, image: str) -> None:
        observed = datetime(2024, 2, 29, 12, tzinfo=UTC)
        finding = models.ImageScanFinding(
            severity="LOW",
            first_observed_at=observed,
            package_vulnerability_details=models.PackageVulnerabilityDetails(vulnerability_id="CVE-1"),
        )
        region_controls.plant_findings(image, [finding])
        (found,) = client.list_image_scan_findings()["findings"]
        assert (found["severity"], found["firstObservedAt"]) == ("LOW", observed)
        assert found["packageVulnerabilityDetails"] == {"vulnerabilityId": "CVE-1"}


class TestPackages:
    @pytest.mark.parametrize(
        "packages", [["bash"], [("bash", "5")], "bash", None, {"bash": 5}, {5: "bash"}, {"bash": None}]
    )
    def test_wrong_types(self, region_controls: Controls, image: str, packages: Any) -> None:
        with pytest.raises(TypeError, match=r"package|version of"):
            region_controls.plant_packages(image, packages)

    @pytest.mark.parametrize("packages", [{"": "5"}, {"bash": ""}])
    def test_empty_names(self, region_controls: Controls, image: str, packages: Any) -> None:
        with pytest.raises(ValueError, match="empty"):
            region_controls.plant_packages(image, packages)

    def test_no_packages(self, client: Any, region_controls: Controls, image: str) -> None:
        region_controls.plant_packages(image, {})
        assert client.list_image_packages(imageBuildVersionArn=image)["imagePackageList"] == []


RESOURCES: dict[str, tuple[str, str, dict[str, Any]]] = {
    "finish_build": ("image_arn", "image/golden/1.0.0/7", {}),
    "plant_findings": ("image_arn", "image/golden/1.0.0/7", {"findings": []}),
    "plant_packages": ("image_arn", "image/golden/1.0.0/7", {"packages": {}}),
    "backdate_image": ("image_arn", "image/golden/1.0.0/7", {"created": "2024-01-01T00:00:00Z"}),
    "run_schedule": ("pipeline_arn", "image-pipeline/nightly", {}),
    "run_lifecycle_policy": ("policy_arn", "lifecycle-policy/tidy", {}),
    "set_component_status": ("component_arn", "component/hello/1.0.0/7", {"status": "DISABLED"}),
}
"""Controls of a resource: its argument, the end of an ARN, and the other arguments."""


@pytest.mark.parametrize("action", RESOURCES)
class TestResources:
    def check(self, running: EmbeddedServer, action: str, named: object, error: type[Exception]) -> str:
        argument, _, others = RESOURCES[action]
        arguments = dict(others)
        if "created" in arguments:
            arguments["created"] = datetime.fromisoformat(arguments["created"])
        with pytest.raises(error) as refused:
            getattr(controls(REGION), action)(**{argument: named}, **arguments)
        assert type(refused.value) is error
        assert refusal(running, action, {"region": REGION, argument: named, **others}) == (
            400,
            str(refused.value),
        )
        assert argument in str(refused.value)
        return str(refused.value)

    def arn(self, action: str, region: str = REGION, account: str = "123456789012") -> str:
        return f"arn:aws:imagebuilder:{region}:{account}:{RESOURCES[action][1]}"

    @pytest.mark.parametrize("named", [None, 5, ["arn"], {}])
    def test_no_text(self, client: Any, running_server: EmbeddedServer, action: str, named: object) -> None:
        self.check(running_server, action, named, TypeError)

    def test_no_arn(self, client: Any, running_server: EmbeddedServer, action: str) -> None:
        for named in ("x", "", "arn:aws:s3:::bucket", "…/1.0.0"):
            self.check(running_server, action, named, ValueError)

    def test_another_type(self, client: Any, running_server: EmbeddedServer, action: str) -> None:
        named = f"arn:aws:imagebuilder:{REGION}:123456789012:infrastructure-configuration/builders"
        self.check(running_server, action, named, ValueError)

    def test_what_does_not_exist(self, client: Any, running_server: EmbeddedServer, action: str) -> None:
        arn = self.arn(action)
        message = self.check(running_server, action, arn, ValueError)
        assert message.endswith(f"{arn} in {REGION}.")

    def test_another_region(self, client: Any, running_server: EmbeddedServer, action: str) -> None:
        message = self.check(running_server, action, self.arn(action, OTHER_REGION), ValueError)
        assert f"in {OTHER_REGION}, but these are the controls" in message
        assert message.endswith(f"in {REGION}.")

    def test_another_account(self, client: Any, running_server: EmbeddedServer, action: str) -> None:
        message = self.check(running_server, action, self.arn(action, account="210987654321"), ValueError)
        assert "210987654321" in message


def test_an_image_version_is_no_build(client: Any, region_controls: Controls, image: str) -> None:
    with pytest.raises(ValueError, match="has no image"):
        region_controls.finish_build(image.removesuffix("/1"))
    assert region_controls.finish_build(image) == "AVAILABLE"


@pytest.mark.parametrize(
    ("action", "arguments"),
    [
        ("fail_next_build", {"stage": 5}),
        ("fail_next_build", {"stage": ["BUILDING"]}),
        ("fail_next_build", {"message": 5}),
        ("fail_next_build", {"step": 5}),
        ("fail_next_build", {"stage": "DISTRIBUTING", "region": 5}),
        ("fail_next_build", {"component_arn": 5}),
        ("fail_next_build", {"times": "2"}),
        ("throttle", {"operation": 5}),
        ("throttle", {"times": 1.5}),
        ("fail_calls", {"code": 5}),
        ("fail_calls", {"after": "yes"}),
        ("fail_calls", {"status": "500"}),
        ("delay_answers", {"seconds": "1"}),
        ("short_pages", {"operation": ["ListImages"]}),
        ("short_pages", {"size": None}),
        ("set_build_speed", {"speed": None}),
        ("set_build_speed", {"speed": True}),
        ("set_build_speed", {"speed": ["instant"]}),
        ("add_managed_component", {"name": 5}),
        ("add_managed_image", {"name": "x", "platform": 5}),
        ("add_managed_workflow", {"name": "x", "workflow_type": "BUILD", "data": 5}),
    ],
)
def test_wrong_types(
    client: Any, running_server: EmbeddedServer, action: str, arguments: dict[str, Any]
) -> None:
    with pytest.raises(TypeError):
        getattr(controls(REGION), action)(**arguments)
    place = "in_region" if action == "fail_next_build" else "region"
    assert refusal(running_server, action, {place: REGION, **arguments})[0] == 400


@pytest.mark.parametrize("created", ["2020-01-01", None, 5, datetime(2020, 1, 1, tzinfo=UTC).date()])
def test_dates_of_images_are_datetimes(region_controls: Controls, image: str, created: Any) -> None:
    with pytest.raises(TypeError, match="datetime with a time zone"):
        region_controls.backdate_image(image, created)


def test_dates_of_images_have_a_time_zone(client: Any, region_controls: Controls, image: str) -> None:
    with pytest.raises(ValueError, match="time zone"):
        region_controls.backdate_image(image, datetime(2020, 1, 1))  # wrong on purpose
    region_controls.backdate_image(image, datetime(2020, 1, 1, tzinfo=UTC))
    created = client.get_image(imageBuildVersionArn=image)["image"]["dateCreated"]
    assert created.startswith("2020-01-01T00:00:00")


def test_statuses_of_components(client: Any, region_controls: Controls) -> None:
    component = factories.make_component(client)
    with pytest.raises(ValueError, match="DEPRECATED"):
        region_controls.set_component_status(component, "Disabled")
    with pytest.raises(TypeError):
        region_controls.set_component_status(component, 5)  # type: ignore[arg-type]  # wrong on purpose
    region_controls.set_component_status(component, "DISABLED")


def test_a_pipeline_that_can_t_run(client: Any, region_controls: Controls) -> None:
    recipe = factories.make_recipe(client, "gone")
    schedule = {"scheduleExpression": "rate(1 day)"}
    pipeline = factories.make_pipeline(client, imageRecipeArn=recipe, schedule=schedule)
    assert region_controls.run_schedule(pipeline).endswith("/1")
    client.update_image_pipeline(
        imagePipelineArn=pipeline,
        imageRecipeArn=recipe,
        infrastructureConfigurationArn=factories.make_infrastructure(client, "other"),
    )
    with pytest.raises(ValueError, match="no schedule"):
        region_controls.run_schedule(pipeline)


class TestPlansOutsideOfMocks:
    def test_a_server_that_starts_later_carries_them_out(self, fresh_state: None) -> None:
        controls(REGION).throttle("ListImages")
        with server():
            assert controls(REGION).planned_failures()["calls"]

    def test_a_mock_starts_without_them(self, fresh_state: None) -> None:
        controls(REGION).throttle("ListImages")
        with mock_imagebuilder():
            assert not controls(REGION).planned_failures()["calls"]
            controls(REGION).throttle("ListImages")
            with mock_imagebuilder():
                assert controls(REGION).planned_failures()["calls"]


def test_the_types_of_arguments_are_public() -> None:
    assert {"BuildStage", "Finding"} <= set(testing.__all__)
    assert "INTEGRATING" in str(testing.BuildStage)
    assert "ImageScanFinding" in str(testing.Finding)
