"""The operations that list scan findings and packages."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from . import references, resource_types
from .exceptions import InvalidParameterValue, InvalidRequest
from .operations import operation
from .pages import paginate_documents
from .scan_findings import DEFAULT_PACKAGES, vulnerability_id
from .wire import Document, strings_at, structs_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .models import ImageBuilderBackend
    from .scan_findings import PackageVersion

_FINDING_FILTERS = ("imageBuildVersionArn", "imagePipelineArn", "vulnerabilityId", "severity")
_AGGREGATION_FILTERS = {
    "imageBuildVersionArn": "imageAggregation",
    "imagePipelineArn": "imagePipelineAggregation",
    "vulnerabilityId": "vulnerabilityIdAggregation",
}


def _value(finding: Document, name: str) -> str:
    return vulnerability_id(finding) if name == "vulnerabilityId" else str(finding.get(name, ""))


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
    shown, token = paginate_documents("ListImageScanFindings", request, findings)
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
    shown, token = paginate_documents("ListImageScanFindingAggregations", request, aggregations)
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
    image = references.require_named(backend, resource_types.IMAGE, request)
    packages: Iterable[PackageVersion] = ()
    if str(image.arn) in backend.packages:
        packages = backend.packages[str(image.arn)]
    elif image.document["enhancedImageMetadataEnabled"] and any(image.document["outputResources"].values()):
        packages = DEFAULT_PACKAGES
    documents: list[Document] = [
        {"packageName": name, "packageVersion": version} for name, version in packages
    ]
    shown, token = paginate_documents("ListImagePackages", request, documents)
    return {"imagePackageList": shown, "nextToken": token}
