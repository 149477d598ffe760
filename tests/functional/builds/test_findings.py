"""Findings and packages of builds on the embedded service."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import boto3
import pytest

pytest.importorskip("moto", reason="the extra testing is not installed")

from imagebuilder_typed import ImageBuilderClient
from imagebuilder_typed.builds import Build, FindingsGateError, ScanIncompleteError
from imagebuilder_typed.testing import Controls, controls, mock_imagebuilder
from tests.functional.embedded import factories as made

REGION = "eu-west-1"

pytestmark = [pytest.mark.one_python, pytest.mark.new_botocore]


@pytest.fixture(scope="module")
def service() -> Iterator[Controls]:
    with pytest.MonkeyPatch.context() as patch:
        # moto's EC2 would load AMIs that these tests don't need, for two seconds.
        patch.setenv("MOTO_EC2_LOAD_DEFAULT_AMIS", "false")
        with mock_imagebuilder():
            yield controls(REGION)


@pytest.fixture(scope="module")
def raw(service: Controls) -> Any:
    keys = {"aws_access_key_id": "testing", "aws_secret_access_key": "testing"}
    boto: Any = boto3  # the stubs accept only literal service names
    return boto.client("imagebuilder", region_name=REGION, **keys)


@pytest.fixture(scope="module")
def setup(raw: Any) -> dict[str, str]:
    return {
        "imageRecipeArn": made.make_recipe(raw),
        "infrastructureConfigurationArn": made.make_infrastructure(raw),
    }


def build(raw: Any, setup: dict[str, str], **scanning: Any) -> Build:
    configuration = {"imageScanningConfiguration": scanning} if scanning else {}
    answer = raw.create_image(**setup, **configuration)
    return Build(ImageBuilderClient(raw), answer["imageBuildVersionArn"])


@pytest.fixture
def scanned(service: Controls, raw: Any, setup: dict[str, str]) -> Build:
    scanned = build(raw, setup, imageScanningEnabled=True)
    service.finish_build(scanned.arn)
    return scanned


def plant(service: Controls, build: Build, severity: str, count: int) -> None:
    findings = [
        {"severity": severity, "packageVulnerabilityDetails": {"vulnerabilityId": f"CVE-2026-{n:04}"}}
        for n in range(count)
    ]
    service.plant_findings(build.arn, findings)


def test_all_pages_are_read_and_counted(service: Controls, raw: Any, setup: Any, scanned: Build) -> None:
    other = build(raw, setup, imageScanningEnabled=True)
    plant(service, other, "CRITICAL", 3)
    plant(service, scanned, "LOW", 130)
    plant(service, scanned, "HIGH", 4)
    service.short_pages("ListImageScanFindings", size=30, times=2)
    findings = scanned.findings()
    assert findings.counts == {
        "CRITICAL": 0,
        "HIGH": 4,
        "MEDIUM": 0,
        "LOW": 130,
        "INFORMATIONAL": 0,
        "UNTRIAGED": 0,
    }
    assert [item.severity for item in findings.items] == ["HIGH"] * 4 + ["LOW"] * 130
    assert {item.image_build_version_arn for item in findings} == {scanned.arn}
    assert findings.arn == scanned.arn


def test_the_gate(service: Controls, scanned: Build) -> None:
    assert scanned.findings().gate().items == []
    plant(service, scanned, "CRITICAL", 2)
    findings = scanned.findings()
    with pytest.raises(FindingsGateError, match=r"2 CRITICAL \(at most 0\)"):
        findings.gate(high=5)
    with pytest.raises(FindingsGateError, match=r"1 CRITICAL \(at most 0\)"):
        findings.gate(accept=["CVE-2026-0000"])
    assert findings.gate(critical=2) is findings


def test_a_build_that_was_not_scanned_has_no_findings_to_judge(
    service: Controls, raw: Any, setup: dict[str, str]
) -> None:
    unscanned = build(raw, setup)
    service.finish_build(unscanned.arn)
    with pytest.raises(ScanIncompleteError, match="it is not scanned; to change that"):
        unscanned.findings()
    there = unscanned.findings(incomplete_ok=True)
    assert (there.items, there.scan_state) == ([], None)
    with pytest.raises(ScanIncompleteError):
        there.gate()
    assert there.gate(incomplete_ok=True).incomplete is not None


def test_a_build_under_way_has_none_yet(service: Controls, raw: Any, setup: dict[str, str]) -> None:
    running = build(raw, setup, imageScanningEnabled=True)
    plant(service, running, "LOW", 1)
    with pytest.raises(ScanIncompleteError, match="its scan is PENDING; ask again") as caught:
        running.findings()
    assert caught.value.transient
    assert len(running.findings(incomplete_ok=True)) == 1
    service.finish_build(running.arn)
    assert len(running.findings()) == 1


def test_scans_on_demand_are_elsewhere(service: Controls, raw: Any, setup: dict[str, str]) -> None:
    on_demand = build(raw, setup, imageScanningEnabled=True, imageScanningTypes=["ON_DEMAND_AMI_CVE"])
    service.finish_build(on_demand.arn)
    with pytest.raises(ScanIncompleteError, match="get_image_findings of boto3's EC2 client"):
        on_demand.findings()


def test_all_pages_of_packages_are_read(service: Controls, scanned: Build) -> None:
    service.plant_packages(scanned.arn, {f"package-{n}": f"1.{n}" for n in range(230)})
    service.short_pages("ListImagePackages", size=0, times=1)
    packages = scanned.packages()
    assert [package.package_name for package in packages] == [f"package-{n}" for n in range(230)]
    assert packages[-1].package_version == "1.229"
