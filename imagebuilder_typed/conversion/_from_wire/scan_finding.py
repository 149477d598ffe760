# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Findings of image scans: objects of decoded JSON."""

from datetime import UTC, datetime
from typing import Any

from imagebuilder_typed.conversion._function_parts import (
    new,
    reject,
    timestamp_from_wire,
)
from imagebuilder_typed.conversion._incomplete import note_incomplete
from imagebuilder_typed.models.scan_finding import (
    AccountAggregation,
    CvssScore,
    CvssScoreAdjustment,
    CvssScoreDetails,
    ImageAggregation,
    ImagePipelineAggregation,
    ImageScanFinding,
    ImageScanFindingAggregation,
    InspectorScoreDetails,
    ListImageScanFindingAggregationsResponse,
    ListImageScanFindingsResponse,
    PackageVulnerabilityDetails,
    Remediation,
    RemediationRecommendation,
    SeverityCounts,
    VulnerabilityIdAggregation,
    VulnerablePackage,
)

__all__ = [
    "FUNCTIONS",
    "make_account_aggregation",
    "make_cvss_score",
    "make_cvss_score_adjustment",
    "make_cvss_score_details",
    "make_image_aggregation",
    "make_image_pipeline_aggregation",
    "make_image_scan_finding",
    "make_image_scan_finding_aggregation",
    "make_inspector_score_details",
    "make_list_image_scan_finding_aggregations_response",
    "make_list_image_scan_findings_response",
    "make_package_vulnerability_details",
    "make_remediation",
    "make_remediation_recommendation",
    "make_severity_counts",
    "make_vulnerability_id_aggregation",
    "make_vulnerable_package",
]


def make_cvss_score(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(CvssScore)
    if (v := get("baseScore")).__class__ is float or v.__class__ is int:
        obj.base_score = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("scoringVector")).__class__ is str:
        obj.scoring_vector = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("version")).__class__ is str:
        obj.version = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("source")).__class__ is str:
        obj.source = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_cvss_score_adjustment(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(CvssScoreAdjustment)
    if (v := get("metric")).__class__ is str:
        obj.metric = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("reason")).__class__ is str:
        obj.reason = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_remediation_recommendation(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(RemediationRecommendation)
    obj.text = v if (v := get("text")).__class__ is str or v is None else reject()
    obj.url = v if (v := get("url")).__class__ is str or v is None else reject()
    return obj


def make_severity_counts(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(SeverityCounts)
    if (v := get("all")).__class__ is int:
        obj.all = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.critical = v if (v := get("critical")).__class__ is int or v is None else reject()
    obj.high = v if (v := get("high")).__class__ is int or v is None else reject()
    obj.medium = v if (v := get("medium")).__class__ is int or v is None else reject()
    return obj


def make_vulnerable_package(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(VulnerablePackage)
    if (v := get("name")).__class__ is str:
        obj.name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("version")).__class__ is str:
        obj.version = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.source_layer_hash = v if (v := get("sourceLayerHash")).__class__ is str or v is None else reject()
    obj.epoch = v if (v := get("epoch")).__class__ is int or v is None else reject()
    obj.release = v if (v := get("release")).__class__ is str or v is None else reject()
    obj.arch = v if (v := get("arch")).__class__ is str or v is None else reject()
    obj.package_manager = v if (v := get("packageManager")).__class__ is str or v is None else reject()
    obj.file_path = v if (v := get("filePath")).__class__ is str or v is None else reject()
    obj.fixed_in_version = v if (v := get("fixedInVersion")).__class__ is str or v is None else reject()
    obj.remediation = v if (v := get("remediation")).__class__ is str or v is None else reject()
    return obj


def make_account_aggregation(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(AccountAggregation)
    obj.account_id = v if (v := get("accountId")).__class__ is str or v is None else reject()
    obj.severity_counts = None if (v := get("severityCounts")) is None else make_severity_counts(v)
    return obj


def make_cvss_score_details(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(CvssScoreDetails)
    if (v := get("scoreSource")).__class__ is str:
        obj.score_source = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.cvss_source = v if (v := get("cvssSource")).__class__ is str or v is None else reject()
    if (v := get("version")).__class__ is str:
        obj.version = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("score")).__class__ is float or v.__class__ is int:
        obj.score = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("scoringVector")).__class__ is str:
        obj.scoring_vector = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("adjustments")) is not None:
        obj.adjustments = (
            [make_cvss_score_adjustment(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    return obj


def make_image_aggregation(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ImageAggregation)
    obj.image_build_version_arn = (
        v if (v := get("imageBuildVersionArn")).__class__ is str or v is None else reject()
    )
    obj.severity_counts = None if (v := get("severityCounts")) is None else make_severity_counts(v)
    return obj


def make_image_pipeline_aggregation(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ImagePipelineAggregation)
    if (v := get("imagePipelineArn")).__class__ is str:
        obj.image_pipeline_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("severityCounts")) is not None:
        obj.severity_counts = make_severity_counts(v)
    else:
        note_incomplete(obj)
    return obj


def make_package_vulnerability_details(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(PackageVulnerabilityDetails)
    if (v := get("vulnerabilityId")).__class__ is str:
        obj.vulnerability_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("vulnerablePackages")) is not None:
        obj.vulnerable_packages = (
            [make_vulnerable_package(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    obj.source = v if (v := get("source")).__class__ is str or v is None else reject()
    if (v := get("cvss")) is not None:
        obj.cvss = (
            [make_cvss_score(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject()
        )
    if (v := get("relatedVulnerabilities")) is not None:
        obj.related_vulnerabilities = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    obj.source_url = v if (v := get("sourceUrl")).__class__ is str or v is None else reject()
    obj.vendor_severity = v if (v := get("vendorSeverity")).__class__ is str or v is None else reject()
    obj.vendor_created_at = (
        None
        if (v := get("vendorCreatedAt")) is None
        else (
            datetime.fromtimestamp(v, UTC)
            if (v.__class__ is float or v.__class__ is int)
            else timestamp_from_wire(v)
        )
    )
    obj.vendor_updated_at = (
        None
        if (v := get("vendorUpdatedAt")) is None
        else (
            datetime.fromtimestamp(v, UTC)
            if (v.__class__ is float or v.__class__ is int)
            else timestamp_from_wire(v)
        )
    )
    if (v := get("referenceUrls")) is not None:
        obj.reference_urls = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    return obj


def make_remediation(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(Remediation)
    obj.recommendation = None if (v := get("recommendation")) is None else make_remediation_recommendation(v)
    return obj


def make_vulnerability_id_aggregation(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(VulnerabilityIdAggregation)
    obj.vulnerability_id = v if (v := get("vulnerabilityId")).__class__ is str or v is None else reject()
    obj.severity_counts = None if (v := get("severityCounts")) is None else make_severity_counts(v)
    return obj


def make_image_scan_finding_aggregation(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ImageScanFindingAggregation)
    obj.account_aggregation = (
        None if (v := get("accountAggregation")) is None else make_account_aggregation(v)
    )
    obj.image_aggregation = None if (v := get("imageAggregation")) is None else make_image_aggregation(v)
    obj.image_pipeline_aggregation = (
        None if (v := get("imagePipelineAggregation")) is None else make_image_pipeline_aggregation(v)
    )
    obj.vulnerability_id_aggregation = (
        None if (v := get("vulnerabilityIdAggregation")) is None else make_vulnerability_id_aggregation(v)
    )
    return obj


def make_inspector_score_details(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(InspectorScoreDetails)
    obj.adjusted_cvss = None if (v := get("adjustedCvss")) is None else make_cvss_score_details(v)
    return obj


def make_image_scan_finding(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ImageScanFinding)
    if (v := get("awsAccountId")).__class__ is str:
        obj.aws_account_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("imageBuildVersionArn")).__class__ is str:
        obj.image_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.image_pipeline_arn = v if (v := get("imagePipelineArn")).__class__ is str or v is None else reject()
    if (v := get("type")).__class__ is str:
        obj.type = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("description")).__class__ is str:
        obj.description = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.title = v if (v := get("title")).__class__ is str or v is None else reject()
    obj.remediation = None if (v := get("remediation")) is None else make_remediation(v)
    if (v := get("severity")).__class__ is str:
        obj.severity = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("firstObservedAt")) is not None:
        obj.first_observed_at = (
            datetime.fromtimestamp(v, UTC)
            if (v.__class__ is float or v.__class__ is int)
            else timestamp_from_wire(v)
        )
    else:
        note_incomplete(obj)
    obj.updated_at = (
        None
        if (v := get("updatedAt")) is None
        else (
            datetime.fromtimestamp(v, UTC)
            if (v.__class__ is float or v.__class__ is int)
            else timestamp_from_wire(v)
        )
    )
    obj.inspector_score = (
        v
        if ((v := get("inspectorScore")).__class__ is float or v.__class__ is int) or v is None
        else reject()
    )
    obj.inspector_score_details = (
        None if (v := get("inspectorScoreDetails")) is None else make_inspector_score_details(v)
    )
    obj.package_vulnerability_details = (
        None if (v := get("packageVulnerabilityDetails")) is None else make_package_vulnerability_details(v)
    )
    obj.fix_available = v if (v := get("fixAvailable")).__class__ is str or v is None else reject()
    return obj


def make_list_image_scan_finding_aggregations_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListImageScanFindingAggregationsResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("aggregationType")).__class__ is str:
        obj.aggregation_type = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("responses")) is not None:
        obj.responses = (
            [make_image_scan_finding_aggregation(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_list_image_scan_findings_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListImageScanFindingsResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("findings")) is not None:
        obj.findings = (
            [make_image_scan_finding(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


FUNCTIONS: dict[type[Any], Any] = {
    CvssScore: make_cvss_score,
    CvssScoreAdjustment: make_cvss_score_adjustment,
    RemediationRecommendation: make_remediation_recommendation,
    SeverityCounts: make_severity_counts,
    VulnerablePackage: make_vulnerable_package,
    AccountAggregation: make_account_aggregation,
    CvssScoreDetails: make_cvss_score_details,
    ImageAggregation: make_image_aggregation,
    ImagePipelineAggregation: make_image_pipeline_aggregation,
    PackageVulnerabilityDetails: make_package_vulnerability_details,
    Remediation: make_remediation,
    VulnerabilityIdAggregation: make_vulnerability_id_aggregation,
    ImageScanFindingAggregation: make_image_scan_finding_aggregation,
    InspectorScoreDetails: make_inspector_score_details,
    ImageScanFinding: make_image_scan_finding,
    ListImageScanFindingAggregationsResponse: make_list_image_scan_finding_aggregations_response,
    ListImageScanFindingsResponse: make_list_image_scan_findings_response,
}
"""The function of each class."""
