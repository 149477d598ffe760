"""Scan findings and packages of images, and whether findings fail a build."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, TypeAlias

from .constraints import check_value
from .wire import Document, now, struct_at

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .store import Record

PackageVersion: TypeAlias = tuple[str, str]

DEFAULT_PACKAGES: tuple[PackageVersion, ...] = (
    ("bash", "5.2.15"),
    ("curl-minimal", "8.5.0"),
    ("kernel", "6.1.112"),
    ("openssl", "3.0.8"),
    ("python3", "3.9.20"),
)
"""The packages of images with enhanced metadata, unless a test plants others."""

SEVERITIES = ("INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL")


def is_scanned(image: Record) -> bool:
    return bool(struct_at(image.document, "imageScanningConfiguration").get("imageScanningEnabled"))


def complete_scan(image: Record) -> None:
    if is_scanned(image):
        image.document["scanState"] = {"status": "COMPLETED"}


def complete_finding(account_id: str, image: Record, planted: Document) -> Document:
    """A planted finding with default values for missing members.

    Raises:
        ServiceException: a member does not match the service's model.
        ValueError: a string is not a date.
    """
    for name in ("firstObservedAt", "updatedAt"):
        moment: object = planted.get(name)
        if isinstance(moment, str):
            planted[name] = datetime.fromisoformat(moment)
    finding: Document = {
        "awsAccountId": account_id,
        "imageBuildVersionArn": str(image.arn),
        "type": "PACKAGE_VULNERABILITY",
        "severity": "HIGH",
        "title": "A planted vulnerability",
        "description": "Planted by a test.",
        "fixAvailable": "YES",
        "firstObservedAt": now(),
        "updatedAt": now(),
        "packageVulnerabilityDetails": {"vulnerabilityId": "CVE-2024-0001"},
        **planted,
    }
    pipeline = image.document.get("sourcePipelineArn")
    if pipeline:
        finding.setdefault("imagePipelineArn", pipeline)
    check_value("ImageScanFinding", finding, "finding")
    return finding


def blocking_finding(image: Record, findings: Iterable[Document]) -> str | None:
    """The message for the first finding that fails the image's tests; None when no finding does."""
    configuration = struct_at(image.document, "imageScanningConfiguration")
    condition = configuration.get("scanResultCondition")
    if not condition or not is_scanned(image):
        return None
    allowed = SEVERITIES.index(condition["maximumSeverityLabel"])
    only_fixable = condition.get("fixAvailable", True)
    for finding in findings:
        if only_fixable and finding["fixAvailable"] != "YES":
            continue
        if finding["severity"] in SEVERITIES and SEVERITIES.index(finding["severity"]) > allowed:
            return f"{vulnerability_id(finding)} has the severity {finding['severity']}."
    return None


def vulnerability_id(finding: Document) -> str:
    return str(struct_at(finding, "packageVulnerabilityDetails").get("vulnerabilityId", ""))
