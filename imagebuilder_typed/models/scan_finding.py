# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Findings of image scans: structures and enums of the API."""

from collections.abc import Sequence
from datetime import datetime

from imagebuilder_typed.models._base import PagedRequest, Response, Shape
from imagebuilder_typed.models._define import define, unset
from imagebuilder_typed.models.shared import Filter

__all__ = [
    "AccountAggregation",
    "CvssScore",
    "CvssScoreAdjustment",
    "CvssScoreDetails",
    "ImageAggregation",
    "ImagePipelineAggregation",
    "ImageScanFinding",
    "ImageScanFindingAggregation",
    "ImageScanFindingsFilter",
    "InspectorScoreDetails",
    "ListImageScanFindingAggregationsRequest",
    "ListImageScanFindingAggregationsResponse",
    "ListImageScanFindingsRequest",
    "ListImageScanFindingsResponse",
    "PackageVulnerabilityDetails",
    "Remediation",
    "RemediationRecommendation",
    "SeverityCounts",
    "VulnerabilityIdAggregation",
    "VulnerablePackage",
]


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class CvssScore(Shape):
    """A CVSS score that a source published for a vulnerability.

    A finding may have several, from different sources and in different CVSS versions.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CvssScore.html
    """

    base_score: float = unset()
    """Base score, from 0 to 10."""
    scoring_vector: str = unset()
    """CVSS vector string that the score is computed from."""
    version: str = unset()
    """CVSS version of the score, such as ``3.1``."""
    source: str = unset()
    """Who gave the score, such as NVD or the vendor of the operating system."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class CvssScoreAdjustment(Shape):
    """One change that Amazon Inspector made to a published CVSS score.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CvssScoreAdjustment.html
    """

    metric: str = unset()
    """CVSS metric that was changed."""
    reason: str = unset()
    """Why it was made."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ImageScanFindingsFilter(Shape):
    """A condition on scan findings.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImageScanFindingsFilter.html
    """

    name: str | None = None
    """What to compare, in exactly this form: ``imageBuildVersionArn``, ``imagePipelineArn``,
    ``vulnerabilityId`` or ``severity``."""
    values: Sequence[str] | None = None
    """Values to match, in exact case, such as an ARN, a CVE id or ``HIGH``. Exactly 1 entry."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListImageScanFindingAggregationsRequest(
    PagedRequest["ImageScanFindingAggregation", "ListImageScanFindingAggregationsResponse"]
):
    """Request of ``list_image_scan_finding_aggregations``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageScanFindingAggregations.html
    """

    filter: Filter | None = None
    """What to count by, and for which one: ``imageBuildVersionArn``, ``imagePipelineArn`` or
    ``vulnerabilityId`` with a value. Left out, the account as a whole is counted."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves. 1 to 65535 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class RemediationRecommendation(Shape):
    """The advice for a scan finding, and where to read more.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_RemediationRecommendation.html
    """

    text: str | None = None
    """The advice in words."""
    url: str | None = None
    """Page with more about the advice."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class SeverityCounts(Shape):
    """Numbers of scan findings by severity.

    Low and informational ones are counted in ``all`` only.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_SeverityCounts.html
    """

    all: int = unset()
    """Findings of any severity."""
    critical: int | None = None
    """Findings of critical severity."""
    high: int | None = None
    """Findings of high severity."""
    medium: int | None = None
    """Findings of medium severity."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class VulnerablePackage(Shape):
    """An installed package that has a vulnerability.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_VulnerablePackage.html
    """

    name: str = unset()
    """Package name."""
    version: str = unset()
    """Installed version, without ``epoch`` and ``release``."""
    source_layer_hash: str | None = None
    """Hash of the container layer that brought the package in."""
    epoch: int | None = None
    """Epoch of the installed package version, where its manager has epochs."""
    release: str | None = None
    """Release of the installed package version."""
    arch: str | None = None
    """Processor architecture of the package, such as ``X86_64``."""
    package_manager: str | None = None
    """Package manager that installed it, such as ``OS`` or ``PIP``."""
    file_path: str | None = None
    """File on the image in which the package was found."""
    fixed_in_version: str | None = None
    """First package version without the vulnerability, with epoch and release:
    ``0:5.15.189-131.202.amzn2``."""
    remediation: str | None = None
    """Command that updates the package to a fixed version."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class AccountAggregation(Shape):
    """Numbers of scan findings for the account, over all its images.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_AccountAggregation.html
    """

    account_id: str | None = None
    """Account that the findings belong to."""
    severity_counts: SeverityCounts | None = None
    """Number of findings, by severity."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class CvssScoreDetails(Shape):
    """How Amazon Inspector arrived at its score for a finding.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CvssScoreDetails.html
    """

    score_source: str = unset()
    """Who gave the score, such as ``AMAZON_CVE``."""
    cvss_source: str | None = None
    """Source of the CVSS data on which the score rests, such as NVD."""
    version: str = unset()
    """CVSS version of the score, such as ``3.1``."""
    score: float = unset()
    """The score, from 0 to 10."""
    scoring_vector: str = unset()
    """CVSS vector string that the score is computed from."""
    adjustments: list[CvssScoreAdjustment] = unset(list)
    """What Inspector changed in the published score; empty if nothing."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ImageAggregation(Shape):
    """Numbers of scan findings for one image build.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImageAggregation.html
    """

    image_build_version_arn: str | None = None
    """ARN of the image build, with version and build number: ``image/web-server/1.0.0/1`` at the end."""
    severity_counts: SeverityCounts | None = None
    """Number of findings, by severity."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ImagePipelineAggregation(Shape):
    """Numbers of scan findings for the images of one pipeline.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImagePipelineAggregation.html
    """

    image_pipeline_arn: str = unset()
    """ARN of the pipeline."""
    severity_counts: SeverityCounts = unset()
    """Number of findings, by severity."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListImageScanFindingsRequest(PagedRequest["ImageScanFinding", "ListImageScanFindingsResponse"]):
    """Request of ``list_image_scan_findings``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageScanFindings.html
    """

    filters: Sequence[ImageScanFindingsFilter] | None = None
    """Conditions that findings must meet. Names: ``imageBuildVersionArn``, ``imagePipelineArn``,
    ``vulnerabilityId``, ``severity``. Left out, all findings of the account are listed. Exactly 1
    entry."""
    max_results: int | None = None
    """Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves. 1 to 65535 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class PackageVulnerabilityDetails(Shape):
    """A vulnerability, the packages that have it, and what its sources say.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_PackageVulnerabilityDetails.html
    """

    vulnerability_id: str = unset()
    """Id of the vulnerability, as a rule a CVE number such as ``CVE-2024-3094``."""
    vulnerable_packages: list[VulnerablePackage] = unset(list)
    """Installed packages that have the vulnerability."""
    source: str | None = None
    """Where the details come from, such as NVD or a vendor's feed."""
    cvss: list[CvssScore] = unset(list)
    """Scores that sources have published for it."""
    related_vulnerabilities: list[str] = unset(list)
    """Ids of vulnerabilities that often come with this one."""
    source_url: str | None = None
    """Page of the source about the vulnerability."""
    vendor_severity: str | None = None
    """Severity in the vendor's own terms, such as ``Important``."""
    vendor_created_at: datetime | None = None
    """When the vendor first published the vulnerability."""
    vendor_updated_at: datetime | None = None
    """When the vendor last changed its entry."""
    reference_urls: list[str] = unset(list)
    """Pages with more about the vulnerability."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class Remediation(Shape):
    """What to do about a scan finding.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Remediation.html
    """

    recommendation: RemediationRecommendation | None = None
    """The advice."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class VulnerabilityIdAggregation(Shape):
    """Numbers of scan findings for one vulnerability, over images and pipelines.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_VulnerabilityIdAggregation.html
    """

    vulnerability_id: str | None = None
    """Vulnerability that is counted, as a rule a CVE number."""
    severity_counts: SeverityCounts | None = None
    """Number of findings, by severity."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ImageScanFindingAggregation(Shape):
    """Numbers of scan findings under one key.

    Exactly one member is set, according to the ``filter`` of the request.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImageScanFindingAggregation.html
    """

    account_aggregation: AccountAggregation | None = None
    """Counts for the account."""
    image_aggregation: ImageAggregation | None = None
    """Counts for an image build."""
    image_pipeline_aggregation: ImagePipelineAggregation | None = None
    """Counts for a pipeline."""
    vulnerability_id_aggregation: VulnerabilityIdAggregation | None = None
    """Counts for a vulnerability."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class InspectorScoreDetails(Shape):
    """What went into Amazon Inspector's score for a finding.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_InspectorScoreDetails.html
    """

    adjusted_cvss: CvssScoreDetails | None = None
    """The score after Inspector's adjustments, and what they were."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ImageScanFinding(Shape):
    """A vulnerability that Amazon Inspector found on an image.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImageScanFinding.html
    """

    aws_account_id: str = unset()
    """Account that the finding belongs to."""
    image_build_version_arn: str = unset()
    """Image build that was scanned."""
    image_pipeline_arn: str | None = None
    """Pipeline that built the image, if one did."""
    type: str = unset()
    """Kind of finding; always ``PACKAGE_VULNERABILITY``."""
    description: str = unset()
    """What the vulnerability is, in words."""
    title: str | None = None
    """Headline of the finding."""
    remediation: Remediation | None = None
    """What to do about it."""
    severity: str = unset()
    """Severity that Inspector gives the finding, such as ``HIGH``."""
    first_observed_at: datetime = unset()
    """When Inspector first saw it."""
    updated_at: datetime | None = None
    """When the finding last changed."""
    inspector_score: float | None = None
    """Score that Inspector gives the finding, from 0 to 10."""
    inspector_score_details: InspectorScoreDetails | None = None
    """How that score was calculated."""
    package_vulnerability_details: PackageVulnerabilityDetails | None = None
    """The vulnerability, and the packages that have it."""
    fix_available: str | None = None
    """Whether new package versions fix it: ``YES``, ``NO``, or ``PARTIAL`` when only some of the packages
    have one."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListImageScanFindingAggregationsResponse(Response):
    """Response of ``list_image_scan_finding_aggregations``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageScanFindingAggregations.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    aggregation_type: str = unset()
    """Key that the counts are for: ``accountId``, ``imageBuildVersionArn``, ``imagePipelineArn`` or
    ``vulnerabilityId``."""
    responses: list[ImageScanFindingAggregation] = unset(list)
    """Counts on this page, one item for each key."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListImageScanFindingsResponse(Response):
    """Response of ``list_image_scan_findings``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageScanFindings.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    findings: list[ImageScanFinding] = unset(list)
    """Findings on this page."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves."""
