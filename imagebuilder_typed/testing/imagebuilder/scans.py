"""Scan findings and packages of images: planted by tests, read through the API."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import TYPE_CHECKING, TypeAlias

from . import references, resource_types
from .constraints import check_value
from .exceptions import InvalidParameterValue, InvalidRequest
from .operations import operation
from .pages import Item, paginate
from .wire import Document, now, strings_at, struct_at, structs_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .models import ImageBuilderBackend
    from .store import Record

PackageVersion: TypeAlias = tuple[str, str]

DEFAULT_PACKAGES: tuple[PackageVersion, ...] = (
    ("bash", "5.2.15"),
    ("curl-minimal", "8.5.0"),
    ("kernel", "6.1.112"),
    ("openssl", "3.0.8"),
    ("python3", "3.9.20"),
)
"""What every image with enhanced metadata contains, unless a test plants something else."""

SEVERITIES = ("INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL")
_FINDING_FILTERS = ("imageBuildVersionArn", "imagePipelineArn", "vulnerabilityId", "severity")
_AGGREGATION_FILTERS = {
    "imageBuildVersionArn": "imageAggregation",
    "imagePipelineArn": "imagePipelineAggregation",
    "vulnerabilityId": "vulnerabilityIdAggregation",
}


def is_scanned(image: Record) -> bool:
    return bool(struct_at(image.document, "imageScanningConfiguration").get("imageScanningEnabled"))


def complete_scan(image: Record) -> None:
    if is_scanned(image):
        image.document["scanState"] = {"status": "COMPLETED"}


def complete_finding(backend: ImageBuilderBackend, image: Record, planted: Document) -> Document:
    """A planted finding with everything filled in that the test left out.

    Raises:
        ServiceException: a member is not as the service's model has it.
        ValueError: a text is no date.
    """
    for name in ("firstObservedAt", "updatedAt"):
        moment: object = planted.get(name)
        if isinstance(moment, str):
            planted[name] = datetime.fromisoformat(moment)
    finding: Document = {
        "awsAccountId": backend.account_id,
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


def blocking_finding(backend: ImageBuilderBackend, image: Record) -> str | None:
    """Why the image's findings keep it from passing its tests; None when they don't."""
    configuration = struct_at(image.document, "imageScanningConfiguration")
    condition = configuration.get("scanResultCondition")
    if not condition or not is_scanned(image):
        return None
    allowed = SEVERITIES.index(condition["maximumSeverityLabel"])
    only_fixable = condition.get("fixAvailable", True)
    for finding in backend.findings.get(str(image.arn), ()):
        if only_fixable and finding["fixAvailable"] != "YES":
            continue
        if finding["severity"] in SEVERITIES and SEVERITIES.index(finding["severity"]) > allowed:
            return f"{_vulnerability(finding)} has the severity {finding['severity']}."
    return None


def _vulnerability(finding: Document) -> str:
    return str(struct_at(finding, "packageVulnerabilityDetails").get("vulnerabilityId", ""))


def _value(finding: Document, name: str) -> str:
    return _vulnerability(finding) if name == "vulnerabilityId" else str(finding.get(name, ""))


def _all_findings(backend: ImageBuilderBackend) -> Iterator[Document]:
    for findings in backend.findings.values():
        yield from findings


@operation("ListImageScanFindings")
def list_image_scan_findings(backend: ImageBuilderBackend, request: Document) -> Document:
    findings = list(_all_findings(backend))
    for wanted in structs_at(request, "filters"):
        name, values = str(wanted.get("name")), strings_at(wanted, "values")
        if name not in _FINDING_FILTERS:
            raise InvalidParameterValue("filters", f"'{name}' is none of {', '.join(_FINDING_FILTERS)}.")
        findings = [finding for finding in findings if _value(finding, name) in values]
    shown, token = paginate("ListImageScanFindings", request, _numbered(findings))
    return {"findings": shown, "nextToken": token}


@operation("ListImageScanFindingAggregations")
def list_image_scan_finding_aggregations(backend: ImageBuilderBackend, request: Document) -> Document:
    wanted = request.get("filter")
    if wanted is None:
        counts = _counts(_all_findings(backend))
        responses = [{"accountAggregation": {"accountId": backend.account_id, "severityCounts": counts}}]
        return {"aggregationType": "accountId", "responses": responses}
    name = str(wanted.get("name"))
    if name not in _AGGREGATION_FILTERS:
        raise InvalidParameterValue("filter.name", f"'{name}' is none of {', '.join(_AGGREGATION_FILTERS)}.")
    if not wanted.get("values"):
        raise InvalidRequest("A filter needs values.")
    groups: dict[str, list[Document]] = {value: [] for value in wanted["values"]}
    for finding in _all_findings(backend):
        value = _value(finding, name)
        if value in groups:
            groups[value].append(finding)
    aggregations = [
        {_AGGREGATION_FILTERS[name]: {name: value, "severityCounts": _counts(findings)}}
        for value, findings in groups.items()
        if findings
    ]
    shown, token = paginate("ListImageScanFindingAggregations", request, _numbered(aggregations))
    return {"aggregationType": name, "responses": shown, "nextToken": token}


def _counts(findings: Iterable[Document]) -> Document:
    by_severity = Counter(str(finding["severity"]) for finding in findings)
    return {
        "all": by_severity.total(),
        "critical": by_severity["CRITICAL"],
        "high": by_severity["HIGH"],
        "medium": by_severity["MEDIUM"],
    }


@operation("ListImagePackages")
def list_image_packages(backend: ImageBuilderBackend, request: Document) -> Document:
    image = references.require(backend, resource_types.IMAGE, request["imageBuildVersionArn"])
    packages: Iterable[PackageVersion] = ()
    if str(image.arn) in backend.packages:
        packages = backend.packages[str(image.arn)]
    elif image.document["enhancedImageMetadataEnabled"] and image.document["outputResources"]:
        packages = DEFAULT_PACKAGES
    documents: list[Document] = [
        {"packageName": name, "packageVersion": version} for name, version in packages
    ]
    shown, token = paginate("ListImagePackages", request, _numbered(documents))
    return {"imagePackageList": shown, "nextToken": token}


def _numbered(documents: Iterable[Document]) -> list[Item]:
    return [Item(number, document) for number, document in enumerate(documents)]
