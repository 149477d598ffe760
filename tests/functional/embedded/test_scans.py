"""Planted scan findings and packages."""

from __future__ import annotations

from typing import Any

import pytest

from imagebuilder_typed.testing import Controls

from . import factories
from .conftest import REGION

FINDINGS = (
    {"severity": "CRITICAL", "packageVulnerabilityDetails": {"vulnerabilityId": "CVE-2024-1"}},
    {"severity": "HIGH", "packageVulnerabilityDetails": {"vulnerabilityId": "CVE-2024-2"}},
    {"severity": "HIGH", "packageVulnerabilityDetails": {"vulnerabilityId": "CVE-2024-1"}},
    {"severity": "LOW", "packageVulnerabilityDetails": {"vulnerabilityId": "CVE-2024-3"}},
)


@pytest.fixture
def scanned(client: Any) -> str:
    """An image of a pipeline, with findings."""
    pipeline = factories.make_pipeline(client)
    image = client.start_image_pipeline_execution(imagePipelineArn=pipeline)["imageBuildVersionArn"]
    Controls(REGION).plant_findings(image, FINDINGS)
    return str(image)


@pytest.mark.parametrize(
    ("name", "value", "count"),
    [("severity", "HIGH", 2), ("vulnerabilityId", "CVE-2024-1", 2), ("severity", "MEDIUM", 0)],
)
def test_findings_can_be_filtered(client: Any, scanned: str, name: str, value: str, count: int) -> None:
    found = client.list_image_scan_findings(filters=[{"name": name, "values": [value]}])["findings"]
    assert len(found) == count
    assert {finding["imageBuildVersionArn"] for finding in found} <= {scanned}


def test_findings_can_be_filtered_by_image_and_pipeline(client: Any, scanned: str) -> None:
    pipeline = client.list_image_pipelines()["imagePipelineList"][0]["arn"]
    for name, value in (("imageBuildVersionArn", scanned), ("imagePipelineArn", pipeline)):
        assert (
            len(client.list_image_scan_findings(filters=[{"name": name, "values": [value]}])["findings"]) == 4
        )


def test_aggregations_count_by_severity(client: Any, scanned: str) -> None:
    answer = client.list_image_scan_finding_aggregations()
    counts = answer["responses"][0]["accountAggregation"]["severityCounts"]
    assert (answer["aggregationType"], counts) == (
        "accountId",
        {"all": 4, "critical": 1, "high": 2, "medium": 0},
    )
    answer = client.list_image_scan_finding_aggregations(
        filter={"name": "vulnerabilityId", "values": ["CVE-2024-1", "CVE-2024-3"]}
    )
    totals = {
        entry["vulnerabilityIdAggregation"]["vulnerabilityId"]: entry["vulnerabilityIdAggregation"][
            "severityCounts"
        ]["all"]
        for entry in answer["responses"]
    }
    assert totals == {"CVE-2024-1": 2, "CVE-2024-3": 1}


def scan_condition(severity: str, fixable: bool = True) -> dict[str, Any]:
    return {
        "imageScanningEnabled": True,
        "imageScanningTypes": ["ON_DEMAND_AMI_CVE"],
        "scanResultCondition": {"maximumSeverityLabel": severity, "fixAvailable": fixable},
    }


@pytest.mark.parametrize(
    ("severity", "fixable", "end"),
    [
        ("HIGH", True, "AVAILABLE"),
        ("HIGH", False, "AVAILABLE"),
        ("MEDIUM", True, "AVAILABLE"),
        ("MEDIUM", False, "FAILED"),
    ],
)
def test_findings_above_the_limit_fail_the_image(client: Any, severity: str, fixable: bool, end: str) -> None:
    image = factories.make_image(client, imageScanningConfiguration=scan_condition(severity, fixable))
    Controls(REGION).plant_findings(image, [{"severity": "HIGH", "fixAvailable": "NO"}])
    assert factories.watch(client, image)[-1] == end
    shown = client.get_image(imageBuildVersionArn=image)["image"]
    if end == "AVAILABLE":
        assert shown["scanState"] == {"status": "COMPLETED"}
    else:
        assert shown["state"]["failureContext"]["imageStatus"] == "TESTING"
        assert "CVE-2024-0001" in shown["state"]["reason"]


def test_packages_are_listed_once_the_image_is_available(client: Any) -> None:
    image = factories.make_image(client)
    assert client.list_image_packages(imageBuildVersionArn=image)["imagePackageList"] == []
    factories.watch(client, image)
    assert client.list_image_packages(imageBuildVersionArn=image)["imagePackageList"]
    Controls(REGION).plant_packages(image, {"nginx": "1.27.0"})
    assert client.list_image_packages(imageBuildVersionArn=image)["imagePackageList"] == [
        {"packageName": "nginx", "packageVersion": "1.27.0"}
    ]


def test_images_without_enhanced_metadata_list_no_packages(client: Any) -> None:
    image = factories.built_image(client, enhancedImageMetadataEnabled=False)
    assert client.list_image_packages(imageBuildVersionArn=image)["imagePackageList"] == []
