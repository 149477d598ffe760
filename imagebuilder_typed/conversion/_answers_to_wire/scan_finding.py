# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Findings of image scans: JSON of objects."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import reject, stored, timestamp_to_wire
from imagebuilder_typed.models._base import UNSET
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
    "account_aggregation_to_wire",
    "cvss_score_adjustment_to_wire",
    "cvss_score_details_to_wire",
    "cvss_score_to_wire",
    "image_aggregation_to_wire",
    "image_pipeline_aggregation_to_wire",
    "image_scan_finding_aggregation_to_wire",
    "image_scan_finding_to_wire",
    "inspector_score_details_to_wire",
    "list_image_scan_finding_aggregations_response_to_wire",
    "list_image_scan_findings_response_to_wire",
    "package_vulnerability_details_to_wire",
    "remediation_recommendation_to_wire",
    "remediation_to_wire",
    "severity_counts_to_wire",
    "vulnerability_id_aggregation_to_wire",
    "vulnerable_package_to_wire",
]


def cvss_score_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not CvssScore:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.base_score) is not None:
        payload["baseScore"] = v if (v.__class__ is float or v.__class__ is int) else reject()
    if (v := obj.scoring_vector) is not None:
        payload["scoringVector"] = v if v.__class__ is str else reject()
    if (v := obj.version) is not None:
        payload["version"] = v if v.__class__ is str else reject()
    if (v := obj.source) is not None:
        payload["source"] = v if v.__class__ is str else reject()
    return payload


def cvss_score_adjustment_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not CvssScoreAdjustment:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.metric) is not None:
        payload["metric"] = v if v.__class__ is str else reject()
    if (v := obj.reason) is not None:
        payload["reason"] = v if v.__class__ is str else reject()
    return payload


def remediation_recommendation_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not RemediationRecommendation:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.text) is not None:
        payload["text"] = v if v.__class__ is str else reject()
    if (v := obj.url) is not None:
        payload["url"] = v if v.__class__ is str else reject()
    return payload


def severity_counts_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not SeverityCounts:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.all) is not None:
        payload["all"] = v if v.__class__ is int else reject()
    if (v := obj.critical) is not None:
        payload["critical"] = v if v.__class__ is int else reject()
    if (v := obj.high) is not None:
        payload["high"] = v if v.__class__ is int else reject()
    if (v := obj.medium) is not None:
        payload["medium"] = v if v.__class__ is int else reject()
    return payload


def vulnerable_package_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not VulnerablePackage:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.version) is not None:
        payload["version"] = v if v.__class__ is str else reject()
    if (v := obj.source_layer_hash) is not None:
        payload["sourceLayerHash"] = v if v.__class__ is str else reject()
    if (v := obj.epoch) is not None:
        payload["epoch"] = v if v.__class__ is int else reject()
    if (v := obj.release) is not None:
        payload["release"] = v if v.__class__ is str else reject()
    if (v := obj.arch) is not None:
        payload["arch"] = v if v.__class__ is str else reject()
    if (v := obj.package_manager) is not None:
        payload["packageManager"] = v if v.__class__ is str else reject()
    if (v := obj.file_path) is not None:
        payload["filePath"] = v if v.__class__ is str else reject()
    if (v := obj.fixed_in_version) is not None:
        payload["fixedInVersion"] = v if v.__class__ is str else reject()
    if (v := obj.remediation) is not None:
        payload["remediation"] = v if v.__class__ is str else reject()
    return payload


def account_aggregation_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not AccountAggregation:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.account_id) is not None:
        payload["accountId"] = v if v.__class__ is str else reject()
    if (v := obj.severity_counts) is not None:
        payload["severityCounts"] = severity_counts_to_wire(v)
    return payload


def cvss_score_details_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not CvssScoreDetails:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.score_source) is not None:
        payload["scoreSource"] = v if v.__class__ is str else reject()
    if (v := obj.cvss_source) is not None:
        payload["cvssSource"] = v if v.__class__ is str else reject()
    if (v := obj.version) is not None:
        payload["version"] = v if v.__class__ is str else reject()
    if (v := obj.score) is not None:
        payload["score"] = v if (v.__class__ is float or v.__class__ is int) else reject()
    if (v := obj.scoring_vector) is not None:
        payload["scoringVector"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "adjustments")) is not None and v is not UNSET:
        payload["adjustments"] = (
            [cvss_score_adjustment_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    return payload


def image_aggregation_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ImageAggregation:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.image_build_version_arn) is not None:
        payload["imageBuildVersionArn"] = v if v.__class__ is str else reject()
    if (v := obj.severity_counts) is not None:
        payload["severityCounts"] = severity_counts_to_wire(v)
    return payload


def image_pipeline_aggregation_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ImagePipelineAggregation:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.image_pipeline_arn) is not None:
        payload["imagePipelineArn"] = v if v.__class__ is str else reject()
    if (v := obj.severity_counts) is not None:
        payload["severityCounts"] = severity_counts_to_wire(v)
    return payload


def package_vulnerability_details_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not PackageVulnerabilityDetails:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.vulnerability_id) is not None:
        payload["vulnerabilityId"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "vulnerable_packages")) is not None and v is not UNSET:
        payload["vulnerablePackages"] = (
            [vulnerable_package_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.source) is not None:
        payload["source"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "cvss")) is not None and v is not UNSET:
        payload["cvss"] = (
            [cvss_score_to_wire(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject()
        )
    if (v := stored(obj, "related_vulnerabilities")) is not None and v is not UNSET:
        payload["relatedVulnerabilities"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.source_url) is not None:
        payload["sourceUrl"] = v if v.__class__ is str else reject()
    if (v := obj.vendor_severity) is not None:
        payload["vendorSeverity"] = v if v.__class__ is str else reject()
    if (v := obj.vendor_created_at) is not None:
        payload["vendorCreatedAt"] = timestamp_to_wire(v)
    if (v := obj.vendor_updated_at) is not None:
        payload["vendorUpdatedAt"] = timestamp_to_wire(v)
    if (v := stored(obj, "reference_urls")) is not None and v is not UNSET:
        payload["referenceUrls"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    return payload


def remediation_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not Remediation:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.recommendation) is not None:
        payload["recommendation"] = remediation_recommendation_to_wire(v)
    return payload


def vulnerability_id_aggregation_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not VulnerabilityIdAggregation:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.vulnerability_id) is not None:
        payload["vulnerabilityId"] = v if v.__class__ is str else reject()
    if (v := obj.severity_counts) is not None:
        payload["severityCounts"] = severity_counts_to_wire(v)
    return payload


def image_scan_finding_aggregation_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ImageScanFindingAggregation:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.account_aggregation) is not None:
        payload["accountAggregation"] = account_aggregation_to_wire(v)
    if (v := obj.image_aggregation) is not None:
        payload["imageAggregation"] = image_aggregation_to_wire(v)
    if (v := obj.image_pipeline_aggregation) is not None:
        payload["imagePipelineAggregation"] = image_pipeline_aggregation_to_wire(v)
    if (v := obj.vulnerability_id_aggregation) is not None:
        payload["vulnerabilityIdAggregation"] = vulnerability_id_aggregation_to_wire(v)
    return payload


def inspector_score_details_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not InspectorScoreDetails:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.adjusted_cvss) is not None:
        payload["adjustedCvss"] = cvss_score_details_to_wire(v)
    return payload


def image_scan_finding_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ImageScanFinding:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.aws_account_id) is not None:
        payload["awsAccountId"] = v if v.__class__ is str else reject()
    if (v := obj.image_build_version_arn) is not None:
        payload["imageBuildVersionArn"] = v if v.__class__ is str else reject()
    if (v := obj.image_pipeline_arn) is not None:
        payload["imagePipelineArn"] = v if v.__class__ is str else reject()
    if (v := obj.type) is not None:
        payload["type"] = v if v.__class__ is str else reject()
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
    if (v := obj.title) is not None:
        payload["title"] = v if v.__class__ is str else reject()
    if (v := obj.remediation) is not None:
        payload["remediation"] = remediation_to_wire(v)
    if (v := obj.severity) is not None:
        payload["severity"] = v if v.__class__ is str else reject()
    if (v := obj.first_observed_at) is not None:
        payload["firstObservedAt"] = timestamp_to_wire(v)
    if (v := obj.updated_at) is not None:
        payload["updatedAt"] = timestamp_to_wire(v)
    if (v := obj.inspector_score) is not None:
        payload["inspectorScore"] = v if (v.__class__ is float or v.__class__ is int) else reject()
    if (v := obj.inspector_score_details) is not None:
        payload["inspectorScoreDetails"] = inspector_score_details_to_wire(v)
    if (v := obj.package_vulnerability_details) is not None:
        payload["packageVulnerabilityDetails"] = package_vulnerability_details_to_wire(v)
    if (v := obj.fix_available) is not None:
        payload["fixAvailable"] = v if v.__class__ is str else reject()
    return payload


def list_image_scan_finding_aggregations_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListImageScanFindingAggregationsResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.aggregation_type) is not None:
        payload["aggregationType"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "responses")) is not None and v is not UNSET:
        payload["responses"] = (
            [image_scan_finding_aggregation_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def list_image_scan_findings_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListImageScanFindingsResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "findings")) is not None and v is not UNSET:
        payload["findings"] = (
            [image_scan_finding_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


FUNCTIONS: dict[type[Any], Any] = {
    CvssScore: cvss_score_to_wire,
    CvssScoreAdjustment: cvss_score_adjustment_to_wire,
    RemediationRecommendation: remediation_recommendation_to_wire,
    SeverityCounts: severity_counts_to_wire,
    VulnerablePackage: vulnerable_package_to_wire,
    AccountAggregation: account_aggregation_to_wire,
    CvssScoreDetails: cvss_score_details_to_wire,
    ImageAggregation: image_aggregation_to_wire,
    ImagePipelineAggregation: image_pipeline_aggregation_to_wire,
    PackageVulnerabilityDetails: package_vulnerability_details_to_wire,
    Remediation: remediation_to_wire,
    VulnerabilityIdAggregation: vulnerability_id_aggregation_to_wire,
    ImageScanFindingAggregation: image_scan_finding_aggregation_to_wire,
    InspectorScoreDetails: inspector_score_details_to_wire,
    ImageScanFinding: image_scan_finding_to_wire,
    ListImageScanFindingAggregationsResponse: list_image_scan_finding_aggregations_response_to_wire,
    ListImageScanFindingsResponse: list_image_scan_findings_response_to_wire,
}
"""The function of each class."""
