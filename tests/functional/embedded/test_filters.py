"""Filters of lists: what they select, what they must not select, and what is refused.

"Model" is the documentation in botocore's service model: Filter.name, Filter.values and the members `filters`.
"""

from __future__ import annotations

from typing import Any

import pytest

from imagebuilder_typed.testing import Controls

from . import every_operation, factories
from .conftest import REGION


def one_filter(name: str, *values: str) -> list[dict[str, Any]]:
    return [{"name": name, "values": list(values)}]


class TestNames:
    """Model, Filter.values: `web*` and `*web*` are the only wildcards, and only names have them. Values are
    case-sensitive. The name is the one given, and not the name in the ARN."""

    @pytest.fixture(autouse=True)
    def components(self, client: Any) -> None:
        for name in ("web", "web2", "Webber", "old web", "cobweb site"):
            factories.make_component(client, name)

    @pytest.mark.parametrize(
        ("value", "found"),
        [
            ("web", ["web"]),
            ("web2", ["web2"]),
            ("web*", ["web", "web2"]),
            ("*web*", ["web", "web2", "old web", "cobweb site"]),
            ("*", ["web", "web2", "Webber", "old web", "cobweb site"]),
            ("**", ["web", "web2", "Webber", "old web", "cobweb site"]),
            # The wildcard is none in other positions.
            ("***", []),
            ("*web", []),
            ("w*b", []),
            ("we*2", []),
            ("*w*b*", []),
            ("web**", []),
            ("eb*", []),
            ("eb", []),
            ("WEB", []),
            ("old-web", []),
            ("w.b", []),
            ("web2.*", []),
        ],
    )
    def test_a_name(self, client: Any, value: str, found: list[str]) -> None:
        entries = client.list_components(filters=one_filter("name", value))["componentVersionList"]
        assert [entry["name"] for entry in entries] == found

    @pytest.mark.parametrize(
        ("values", "found"),
        [(["web", "Webber"], ["web", "Webber"]), (["web", "nothing"], ["web"]), (["nothing", "nobody"], [])],
    )
    def test_one_of_several_values_has_to_match(
        self, client: Any, values: list[str], found: list[str]
    ) -> None:
        entries = client.list_components(filters=one_filter("name", *values))["componentVersionList"]
        assert [entry["name"] for entry in entries] == found

    def test_all_of_several_filters_have_to_match(self, client: Any) -> None:
        filters = [*one_filter("name", "web*"), *one_filter("name", "*2*")]
        entries = client.list_components(filters=filters)["componentVersionList"]
        assert [entry["name"] for entry in entries] == ["web2"]
        filters = [*one_filter("name", "web"), *one_filter("platform", "Windows")]
        assert client.list_components(filters=filters)["componentVersionList"] == []


class TestComponents:
    @pytest.fixture(autouse=True)
    def components(self, client: Any) -> None:
        factories.make_component(
            client, "linux", description="Serves", supportedOsVersions=["Ubuntu", "RHEL 9"]
        )
        factories.make_component(client, "windows", "1.2.0", platform="Windows")
        factories.make_component(client, "newest", "2.0.0", data=TEST_DATA, supportedOsVersions=["Ubuntu 22"])

    @pytest.mark.parametrize(
        ("name", "value", "found"),
        [
            ("platform", "Linux", ["linux", "newest"]),
            ("platform", "Lin*", []),
            ("platform", "linux", []),
            ("description", "Serves", ["linux"]),
            ("description", "Serve", []),
            ("description", "Serve*", []),
            ("type", "TEST", ["newest"]),
            ("type", "BUILD", ["linux", "windows"]),
            ("status", "ACTIVE", ["linux", "windows", "newest"]),
            ("status", "DISABLED", []),
            ("version", "1.0.0", ["linux"]),
            ("version", "1.0.x", ["linux"]),
            ("version", "1.x.x", ["linux", "windows"]),
            ("version", "x.x.x", ["linux", "windows", "newest"]),
            ("version", "1.0", []),
            ("version", "x.0.x", []),
            ("version", "1*", []),
            # A supported version is a prefix of the versions that it stands for.
            ("supportedOsVersion", "Ubuntu 22", ["linux", "newest"]),
            ("supportedOsVersion", "Ubuntu 20", ["linux"]),
            ("supportedOsVersion", "Ubuntu", ["linux"]),
            ("supportedOsVersion", "RHEL 8", []),
            ("supportedOsVersion", "Debian", []),
            ("productCodes", "nothing", []),
        ],
    )
    def test_a_filter(self, client: Any, name: str, value: str, found: list[str]) -> None:
        entries = client.list_components(filters=one_filter(name, value))["componentVersionList"]
        assert [entry["name"] for entry in entries] == found

    def test_product_codes_select_marketplace_components(self, client: Any) -> None:
        (entry,) = client.list_components(owner="AWSMarketplace")["componentVersionList"]
        code = entry["productCodes"][0]["productCodeId"]
        for value, count in ((code, 1), (code[:-1], 0)):
            found = client.list_components(owner="AWSMarketplace", filters=one_filter("productCodes", value))
            assert len(found["componentVersionList"]) == count


TEST_DATA = """\
schemaVersion: 1.0
phases:
  - name: test
    steps:
      - name: Look
        action: ExecuteBash
        inputs:
          commands: ["true"]
"""


class TestOtherResources:
    def test_recipes(self, client: Any) -> None:
        recipe = factories.make_recipe(client)
        factories.make_recipe(client, "other", parentImage="ami-0123456789abcdef0")
        for name, value, found in (
            ("name", "golden", [recipe]),
            ("name", "golde", []),
            ("parentImage", "ami-0123456789abcdef1", []),
            ("platform", "Windows", []),
        ):
            entries = client.list_image_recipes(filters=one_filter(name, value))["imageRecipeSummaryList"]
            assert [entry["arn"] for entry in entries] == found

    def test_container_recipes(self, client: Any) -> None:
        factories.make_container_recipe(client)
        for name, value, count in (
            ("containerType", "DOCKER", 1),
            ("containerType", "docker", 0),
            ("name", "container", 1),
            ("name", "contain", 0),
            ("parentImage", "amazonlinux:latest", 1),
            ("parentImage", "amazonlinux:2", 0),
            ("platform", "Linux", 1),
            ("platform", "Windows", 0),
        ):
            found = client.list_container_recipes(filters=one_filter(name, value))
            assert len(found["containerRecipeSummaryList"]) == count, (name, value)

    @pytest.mark.parametrize(
        ("operation", "member"),
        [
            ("list_infrastructure_configurations", "infrastructureConfigurationSummaryList"),
            ("list_distribution_configurations", "distributionConfigurationSummaryList"),
        ],
    )
    def test_configurations(self, client: Any, operation: str, member: str) -> None:
        for name in ("small", "smaller"):
            factories.make_infrastructure(client, name)
            factories.make_distribution(client, name)
        for value, count in (("small", 1), ("small*", 2), ("mall", 0)):
            assert len(getattr(client, operation)(filters=one_filter("name", value))[member]) == count

    def test_pipelines(self, client: Any) -> None:
        # CLI 2026, list-image-pipelines: a filter by name.
        distribution = factories.make_distribution(client)
        arn = factories.make_pipeline(
            client, description="Nightly", distributionConfigurationArn=distribution
        )
        factories.make_pipeline(client, "weekly", status="DISABLED")
        wanted = client.get_image_pipeline(imagePipelineArn=arn)["imagePipeline"]
        for name in (
            "description",
            "distributionConfigurationArn",
            "imageRecipeArn",
            "infrastructureConfigurationArn",
            "name",
            "status",
        ):
            for value, found in ((wanted[name], [arn]), (f"{wanted[name]}-2", [])):
                entries = client.list_image_pipelines(filters=one_filter(name, value))["imagePipelineList"]
                assert [entry["arn"] for entry in entries] == found, (name, value)

    def test_lifecycle_policies(self, client: Any) -> None:
        # CLI 2026, list-lifecycle-policies: a filter by status.
        client.create_lifecycle_policy(name="monthly", **every_operation.LIFECYCLE)
        client.create_lifecycle_policy(name="paused", status="DISABLED", **every_operation.LIFECYCLE)
        for name, value, found in (
            ("status", "ENABLED", ["monthly"]),
            ("status", "DISABLED", ["paused"]),
            ("name", "monthly", ["monthly"]),
            ("name", "month", []),
            ("resourceType", "AMI_IMAGE", ["monthly", "paused"]),
            ("resourceType", "CONTAINER_IMAGE", []),
        ):
            entries = client.list_lifecycle_policies(filters=one_filter(name, value))
            assert [entry["name"] for entry in entries["lifecyclePolicySummaryList"]] == found

    def test_workflows(self, client: Any) -> None:
        factory = {"semanticVersion": "1.0.0", "data": WORKFLOW, "description": "Waits"}
        for kind in ("BUILD", "TEST"):
            client.create_workflow(name=f"waiting {kind}", type=kind, **factory)
        for name, value, count in (
            ("type", "TEST", 1),
            ("type", "DISTRIBUTION", 0),
            ("version", "1.x.x", 2),
            ("version", "2.x.x", 0),
            ("description", "Waits", 2),
            ("description", "Wait", 0),
            ("name", "waiting*", 2),
            ("name", "waiting", 0),
        ):
            found = client.list_workflows(filters=one_filter(name, value))["workflowVersionList"]
            assert len(found) == count, (name, value)

    @pytest.mark.parametrize(
        ("operation", "member"),
        [("list_images", "imageVersionList"), ("list_image_build_versions", "imageSummaryList")],
    )
    def test_images(self, client: Any, operation: str, member: str) -> None:
        factories.make_image(client)
        for name, value, count in (
            ("name", "golden", 1),
            ("name", "gold", 0),
            ("name", "*old*", 1),
            ("osVersion", "Amazon Linux 2023", 1),
            ("osVersion", "Amazon Linux", 0),
            ("platform", "Linux", 1),
            ("platform", "Windows", 0),
            ("type", "AMI", 1),
            ("type", "DOCKER", 0),
            ("version", "1.0.0", 1),
            ("version", "1.x.x", 1),
            ("version", "1.0.1", 0),
        ):
            assert len(getattr(client, operation)(filters=one_filter(name, value))[member]) == count, (
                name,
                value,
            )

    def test_images_of_a_pipeline(self, client: Any) -> None:
        pipeline = factories.make_pipeline(client)
        client.start_image_pipeline_execution(imagePipelineArn=pipeline)
        for name, value, count in (
            ("name", "nightly-recipe", 1),
            ("name", "nightly", 0),
            ("version", "1.0.x", 1),
            ("version", "1.1.x", 0),
        ):
            found = client.list_image_pipeline_images(
                imagePipelineArn=pipeline, filters=one_filter(name, value)
            )
            assert len(found["imageSummaryList"]) == count, (name, value)


WORKFLOW = "schemaVersion: 1.0\nsteps:\n  - {name: Wait, action: WaitForAction}\n"

LISTS = {
    "list_components": ("description name platform productCodes status supportedOsVersion type version", {}),
    "list_container_recipes": ("containerType name parentImage platform", {}),
    "list_distribution_configurations": ("name", {}),
    "list_image_build_versions": ("name osVersion platform type version", {}),
    "list_image_pipeline_images": (
        "name version",
        {"imagePipelineArn": f"arn:aws:imagebuilder:{REGION}:123456789012:image-pipeline/nothing"},
    ),
    "list_image_pipelines": (
        "description distributionConfigurationArn imageRecipeArn infrastructureConfigurationArn name status",
        {},
    ),
    "list_image_recipes": ("name parentImage platform", {}),
    "list_image_scan_findings": ("imageBuildVersionArn imagePipelineArn severity vulnerabilityId", {}),
    "list_images": ("name osVersion platform type version", {}),
    "list_infrastructure_configurations": ("name", {}),
    "list_lifecycle_policies": ("name resourceType status", {}),
    "list_workflows": ("description name type version", {}),
}
"""The filters of each list, as the model documents them, and what else a request needs."""


@pytest.mark.parametrize("operation", LISTS)
def test_a_list_has_the_documented_filters_and_no_others(client: Any, operation: str) -> None:
    names, request = LISTS[operation]
    every = {name for documented, _ in LISTS.values() for name in documented.split()} | {"colour", "Name"}
    taken = set()
    for name in every:
        try:
            getattr(client, operation)(filters=one_filter(name, "nothing"), **request)
        except client.exceptions.InvalidParameterValueException:
            # The code is chosen.
            continue
        taken.add(name)
    assert taken == set(names.split())


@pytest.mark.parametrize("operation", ["list_components", "list_images", "list_workflows"])
def test_a_list_by_name_takes_no_version(client: Any, operation: str) -> None:
    # Model, byName: it can't be combined with the filter version. The code is chosen.
    call = getattr(client, operation)
    with pytest.raises(client.exceptions.InvalidParameterCombinationException):
        call(byName=True, filters=one_filter("version", "1.0.0"))
    assert call(byName=True, filters=one_filter("name", "nothing"))
    assert call(byName=False, filters=one_filter("version", "1.0.0"))


def test_filters_apply_to_the_whole_list_and_not_to_a_page(client: Any) -> None:
    for number in range(6):
        factories.make_component(client, f"component-{number}", platform=["Linux", "Windows"][number % 2])
    pages = client.get_paginator("list_components").paginate(
        filters=one_filter("platform", "Windows"), PaginationConfig={"PageSize": 2}
    )
    names = [[entry["name"] for entry in page["componentVersionList"]] for page in pages]
    assert names == [["component-1", "component-3"], ["component-5"]]


def test_filters_of_the_newest_version_decide_on_an_entry_by_name(client: Any) -> None:
    factories.make_component(client, description="old")
    factories.make_component(client, version="2.0.0", description="new")
    for value, count in (("new", 1), ("old", 0)):
        found = client.list_components(byName=True, filters=one_filter("description", value))
        assert len(found["componentVersionList"]) == count


class TestFindings:
    @pytest.fixture(autouse=True)
    def image(self, client: Any) -> str:
        image = factories.make_image(client)
        details = {"packageVulnerabilityDetails": {"vulnerabilityId": "CVE-2024-1"}}
        Controls(REGION).plant_findings(image, [{"severity": "HIGH", **details}, {"severity": "LOW"}])
        return image

    @pytest.mark.parametrize(
        ("name", "values", "count"),
        [
            ("severity", ["HIGH"], 1),
            ("severity", ["high"], 0),
            ("vulnerabilityId", ["CVE-2024-1"], 1),
            ("vulnerabilityId", ["CVE-2024-"], 0),
            ("imageBuildVersionArn", [f"arn:aws:imagebuilder:{REGION}:123456789012:image/golden/1.0.0/2"], 0),
            ("imagePipelineArn", [f"arn:aws:imagebuilder:{REGION}:123456789012:image-pipeline/x"], 0),
        ],
    )
    def test_a_filter(self, client: Any, name: str, values: list[str], count: int) -> None:
        found = client.list_image_scan_findings(filters=one_filter(name, *values))["findings"]
        assert len(found) == count

    def test_an_unknown_aggregation_is_refused(self, client: Any, image: str) -> None:
        with pytest.raises(client.exceptions.InvalidParameterValueException):
            client.list_image_scan_finding_aggregations(filter={"name": "severity", "values": ["HIGH"]})
        answer = client.list_image_scan_finding_aggregations(
            filter={"name": "imageBuildVersionArn", "values": [image]}
        )
        without = client.list_image_scan_finding_aggregations(
            filter={"name": "imageBuildVersionArn", "values": [f"{image}9"]}
        )
        assert without["responses"] == []
        # CLI 2026, list-image-scan-finding-aggregations.
        counts = {"all": 2, "critical": 0, "high": 1, "medium": 0}
        aggregation = {"imageBuildVersionArn": image, "severityCounts": counts}
        assert answer["responses"] == [{"imageAggregation": aggregation}]
        assert answer["aggregationType"] == "imageBuildVersionArn"
