# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Images, their builds and imports: structures and enums of the API."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal, Self

from imagebuilder_typed.models._base import PagedRequest, Request, Response, Shape, new_client_token
from imagebuilder_typed.models._define import define, field, unset
from imagebuilder_typed.models._open_enum import OpenEnum
from imagebuilder_typed.models.container_recipe import ContainerRecipe
from imagebuilder_typed.models.distribution import DistributionConfiguration
from imagebuilder_typed.models.image_recipe import ImageRecipe
from imagebuilder_typed.models.infrastructure import InfrastructureConfiguration
from imagebuilder_typed.models.shared import Filter, ImageType, LatestVersionReferences, Ownership, Platform
from imagebuilder_typed.models.workflow import WorkflowConfiguration

__all__ = [
    "Ami",
    "BuildType",
    "CancelImageCreationRequest",
    "CancelImageCreationResponse",
    "ComponentFailureContext",
    "Container",
    "CreateImageRequest",
    "CreateImageResponse",
    "DeleteImageRequest",
    "DeleteImageResponse",
    "DistributeImageRequest",
    "DistributeImageResponse",
    "DistributionFailureContext",
    "EcrConfiguration",
    "GetImagePolicyRequest",
    "GetImagePolicyResponse",
    "GetImageRequest",
    "GetImageResponse",
    "Image",
    "ImageConfigurationStep",
    "ImageFailureContext",
    "ImageLoggingConfiguration",
    "ImagePackage",
    "ImageScanState",
    "ImageScanStatus",
    "ImageScanningConfiguration",
    "ImageScanningType",
    "ImageSource",
    "ImageState",
    "ImageStatus",
    "ImageSummary",
    "ImageTestsConfiguration",
    "ImageVersion",
    "ImportDiskImageRequest",
    "ImportDiskImageResponse",
    "ImportVmImageRequest",
    "ImportVmImageResponse",
    "ListImageBuildVersionsRequest",
    "ListImageBuildVersionsResponse",
    "ListImagePackagesRequest",
    "ListImagePackagesResponse",
    "ListImagesRequest",
    "ListImagesResponse",
    "MaximumSeverityLabel",
    "OutputResources",
    "PutImagePolicyRequest",
    "PutImagePolicyResponse",
    "RegionFailure",
    "RegionFailureStatus",
    "RegisterImageOptions",
    "RetryImageRequest",
    "RetryImageResponse",
    "ScanResultCondition",
    "WindowsConfiguration",
]


class BuildType(OpenEnum):
    """What caused an image to be built."""

    USER_INITIATED = "USER_INITIATED"
    """Started by hand: ``create_image`` or a manual pipeline run."""
    SCHEDULED = "SCHEDULED"
    """Started by the schedule of a pipeline or by EventBridge."""
    IMPORT = "IMPORT"
    """Made from an EC2 VM import task (``import_vm_image``)."""
    IMPORT_ISO = "IMPORT_ISO"
    """Made from a Windows ISO file (``import_disk_image``)."""


class ImageConfigurationStep(OpenEnum):
    """Step after the copying of an AMI in which distribution to a Region failed."""

    ASSOCIATE_LICENSES = "ASSOCIATE_LICENSES"
    """Attaching License Manager configurations to the AMI."""
    UPDATE_LAUNCH_TEMPLATES = "UPDATE_LAUNCH_TEMPLATES"
    """Adding launch template versions that use the AMI."""
    PUT_SSM_PARAMETERS = "PUT_SSM_PARAMETERS"
    """Writing the AMI id to Parameter Store."""
    UPDATE_FAST_LAUNCH_CONFIGURATIONS = "UPDATE_FAST_LAUNCH_CONFIGURATIONS"
    """Setting up EC2 Fast Launch for a Windows AMI."""
    EXPORT_AMI = "EXPORT_AMI"
    """Exporting the AMI as a disk image to S3."""


class ImageScanStatus(OpenEnum):
    """Progress of the vulnerability scan of an image."""

    PENDING = "PENDING"
    """Not started yet."""
    SCANNING = "SCANNING"
    """Amazon Inspector is scanning."""
    COLLECTING = "COLLECTING"
    """The scan is over and its findings are being gathered."""
    COMPLETED = "COMPLETED"
    """Findings are complete and can be listed."""
    ABANDONED = "ABANDONED"
    """Given up, because the build ended before all findings had been gathered."""
    FAILED = "FAILED"
    """The scan failed; ``reason`` says why."""
    TIMED_OUT = "TIMED_OUT"
    """The scan did not finish in time."""


class ImageScanningType(OpenEnum):
    """How an AMI build is scanned for vulnerabilities."""

    TEST_INSTANCE_CVE = "TEST_INSTANCE_CVE"
    """Inspector scans the running test instance; read the result with ``list_image_scan_findings``. Needs
    Inspector's EC2 scanning active in the account and Region of the build."""
    ON_DEMAND_AMI_CVE = "ON_DEMAND_AMI_CVE"
    """The output AMI is scanned on demand; read the result with EC2's ``GetImageFindings``. For image
    recipes only, and Inspector need not be active."""


class ImageSource(OpenEnum):
    """Origin of the base image from which an image was built."""

    AMAZON_MANAGED = "AMAZON_MANAGED"
    """An image that Amazon provides and maintains."""
    AWS_MARKETPLACE = "AWS_MARKETPLACE"
    """A product from AWS Marketplace."""
    IMPORTED = "IMPORTED"
    """An imported VM or disk image."""
    CUSTOM = "CUSTOM"
    """An image of the caller's own or one shared with the account."""


class ImageStatus(OpenEnum):
    """Where an image stands in its life. A build goes from ``PENDING`` to ``AVAILABLE``, ``FAILED`` or
    ``CANCELLED``; the rest is set later by lifecycle actions."""

    PENDING = "PENDING"
    """Accepted and queued."""
    CREATING = "CREATING"
    """Resources for the build are being prepared."""
    BUILDING = "BUILDING"
    """The build phase is running."""
    TESTING = "TESTING"
    """The built image is being tested."""
    DISTRIBUTING = "DISTRIBUTING"
    """Output is being copied to its Regions and accounts."""
    INTEGRATING = "INTEGRATING"
    """Copies are done; launch templates, parameters and similar resources are being updated."""
    AVAILABLE = "AVAILABLE"
    """Finished, and ready for use."""
    CANCELLED = "CANCELLED"
    """Stopped by ``cancel_image_creation``."""
    FAILED = "FAILED"
    """Ended with an error; ``reason`` and ``failure_context`` say more."""
    DEPRECATED = "DEPRECATED"
    """Marked as outdated. Still usable, and pipelines still run for it."""
    DELETED = "DELETED"
    """Deleted by a lifecycle action."""
    DISABLED = "DISABLED"
    """Withdrawn: pipelines do not run for it. Can be restored to ``AVAILABLE``."""


class MaximumSeverityLabel(OpenEnum):
    """Highest severity that a scan finding may have for the image to pass. ``CRITICAL`` cannot be allowed."""

    INFORMATIONAL = "INFORMATIONAL"
    """Low and above fail the image."""
    LOW = "LOW"
    """Medium and above fail the image."""
    MEDIUM = "MEDIUM"
    """High and above fail the image."""
    HIGH = "HIGH"
    """Only critical findings fail the image."""


class RegionFailureStatus(OpenEnum):
    """How distribution to a Region ended without success."""

    FAILED = "FAILED"
    """An error occurred."""
    CANCELLED = "CANCELLED"
    """It was cancelled."""
    TIMED_OUT = "TIMED_OUT"
    """It took too long."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class CancelImageCreationRequest(Request["CancelImageCreationResponse"]):
    """Request of ``cancel_image_creation``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CancelImageCreation.html
    """

    image_build_version_arn: str
    """ARN of the build to stop."""
    client_token: str = field(factory=new_client_token, eq=False)
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries. 1 to 64 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class CancelImageCreationResponse(Response):
    """Response of ``cancel_image_creation``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CancelImageCreation.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    client_token: str = unset()
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries."""
    image_build_version_arn: str = unset()
    """ARN of the build that is being stopped."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ComponentFailureContext(Shape):
    """The component that made an image build fail, and the first step of it that did.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ComponentFailureContext.html
    """

    component_arn: str = unset()
    """ARN of the component build that failed."""
    phase_name: str | None = None
    """Phase of the component document: ``build``, ``validate``, ``test`` or one of the author's naming."""
    step_name: str | None = None
    """Step of the component document."""
    action: str | None = None
    """Action module of the step, such as ``ExecuteBash``."""
    error_message: str | None = None
    """What the step reported, cut to its first 1024 characters. CloudWatch Logs has all of it."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class Container(Shape):
    """The container images that a build produced in one Region.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Container.html
    """

    region: str = unset()
    """Region of the repository."""
    image_uris: list[str] = unset(list)
    """URIs to pull them by, with registry, repository and tag."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class CreateImageResponse(Response):
    """Response of ``create_image``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImage.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    client_token: str = unset()
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries."""
    image_build_version_arn: str = unset()
    """ARN of the new build; pass it to ``get_image`` to follow its progress."""
    latest_version_references: LatestVersionReferences | None = None
    """ARNs with wildcards that always lead to the newest version of this resource."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class DeleteImageRequest(Request["DeleteImageResponse"]):
    """Request of ``delete_image``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteImage.html
    """

    image_build_version_arn: str
    """ARN of the build whose record is deleted."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class DeleteImageResponse(Response):
    """Response of ``delete_image``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteImage.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    image_build_version_arn: str = unset()
    """ARN of the image build, with version and build number: ``image/web-server/1.0.0/1`` at the end."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class DistributeImageResponse(Response):
    """Response of ``distribute_image``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DistributeImage.html
    """

    client_token: str = unset()
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries."""
    image_build_version_arn: str = unset()
    """ARN of a new image that stands for the distribution; pass it to ``get_image`` to follow it."""


@define(kw_only=True, init=False, eq=False, repr=False, weakref_slot=False)
class EcrConfiguration(Shape):
    """The ECR repository to which a container image is pushed for its vulnerability scan.

    Separate from the repository that receives the finished image.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_EcrConfiguration.html
    """

    repository_name: str | None = None
    """Name within the registry, with its namespace if any, without the host. Must exist. Left out, the
    service creates and uses ``image-builder-image-scanning-repository``. 1 to 1024 characters."""
    container_tags: list[str] | None = None
    """Tags for the pushed image, to find scanned images by."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            repository_name: str | None = None,
            container_tags: Sequence[str] | None = None,
        ) -> None: ...


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetImagePolicyRequest(Request["GetImagePolicyResponse"]):
    """Request of ``get_image_policy``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImagePolicy.html
    """

    image_arn: str
    """ARN of the image build, with version and build number."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetImagePolicyResponse(Response):
    """Response of ``get_image_policy``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImagePolicy.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    policy: str | None = None
    """Resource policy in IAM's JSON, as a string; ``{}`` when there is none."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetImageRequest(Request["GetImageResponse"]):
    """Request of ``get_image``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImage.html
    """

    image_build_version_arn: str
    """ARN of the image. With a build number exactly that build, with a version (``1.0.0``, ``1.x.x``,
    ``x.x.x``) the newest match that is ``AVAILABLE``."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ImageLoggingConfiguration(Shape):
    """The CloudWatch log group of an image build.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImageLoggingConfiguration.html
    """

    log_group_name: str | None = None
    """Name of the log group. Left out: ``/aws/imagebuilder/`` with the image name. 1 to 512 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ImagePackage(Shape):
    """A software package on an image, whether from the base image or added by the build.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImagePackage.html
    """

    package_name: str = unset()
    """Name that the package manager knows the package by."""
    package_version: str = unset()
    """Version that the package manager reports."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ImageScanState(Shape):
    """Status of the vulnerability scan of an image, and the reason for it.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImageScanState.html
    """

    status: ImageScanStatus | None = None
    """How far the scan has come. ``ABANDONED`` means that the build ended first."""
    reason: str | None = None
    """Why the status is what it is."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ImageTestsConfiguration(Shape):
    """Whether images are tested between build and distribution.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImageTestsConfiguration.html
    """

    image_tests_enabled: bool | None = None
    """True (the default): test after the build, and distribute only what passes."""
    timeout_minutes: int | None = None
    """Without effect at present. Meant as the time limit for tests, in minutes; 720 is stored when it is
    left out. 60 to 1440."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ImageVersion(Shape):
    """One version of an image as a list shows it, whatever the number of its builds.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImageVersion.html
    """

    arn: str = unset()
    """ARN that ends in the version, without a build number. Pass it to ``list_image_build_versions``, or
    to ``get_image`` for the newest available build. When listed by name, the version part is a
    wildcard."""
    name: str = unset()
    """Name as given at creation. The ARN has it in lower case, with hyphens for spaces and underscores."""
    type: ImageType | None = None
    """Whether an AMI or a container image comes out."""
    version: str | None = None
    """Semantic version, ``<major>.<minor>.<patch>``."""
    platform: Platform = unset()
    """Operating system family."""
    os_version: str | None = None
    """Operating system version, such as ``Amazon Linux 2023``."""
    owner: str = unset()
    """Account id of the owner, or ``Amazon``, ``ThirdParty`` or ``AWSMarketplace``."""
    date_created: str = unset()
    """When it was created: a string in ISO 8601, UTC, such as ``2024-05-03T09:12:44.123Z``."""
    build_type: BuildType | None = None
    """What caused the build: a request, a schedule or an import."""
    image_source: ImageSource | None = None
    """Where the base image came from."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ImportDiskImageResponse(Response):
    """Response of ``import_disk_image``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImportDiskImage.html
    """

    client_token: str = unset()
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries."""
    image_build_version_arn: str = unset()
    """ARN of the new image. Its AMI appears in ``output_resources`` when the import has finished."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ImportVmImageResponse(Response):
    """Response of ``import_vm_image``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImportVmImage.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    image_arn: str = unset()
    """ARN of the new image. Its AMI appears in ``output_resources`` when the import task has finished."""
    client_token: str = unset()
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListImageBuildVersionsRequest(PagedRequest["ImageSummary", "ListImageBuildVersionsResponse"]):
    """Request of ``list_image_build_versions``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageBuildVersions.html
    """

    image_version_arn: str | None = None
    """ARN with an exact version and no build number. Left out, builds of all images in the account are
    listed."""
    filters: Sequence[Filter] | None = None
    """Conditions that items must meet. Names: ``name``, ``osVersion``, ``platform``, ``type``,
    ``version``. 1 to 10 entries."""
    max_results: int | None = None
    """Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves. 1 to 65535 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListImagePackagesRequest(PagedRequest["ImagePackage", "ListImagePackagesResponse"]):
    """Request of ``list_image_packages``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImagePackages.html
    """

    image_build_version_arn: str
    """ARN of the build, with version and build number."""
    max_results: int | None = None
    """Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves. 1 to 65535 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListImagesRequest(PagedRequest["ImageVersion", "ListImagesResponse"]):
    """Request of ``list_images``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImages.html
    """

    owner: Ownership | Literal["Self", "Shared", "Amazon", "ThirdParty", "AWSMarketplace"] | None = None
    """Whose images to list: own, shared or Amazon's. Left out, those of the caller's account."""
    filters: Sequence[Filter] | None = None
    """Conditions that items must meet. Names: ``name``, ``osVersion``, ``platform``, ``type``,
    ``version``. 1 to 10 entries."""
    by_name: bool | None = None
    """True: one item for each name, over all versions. False (the default): one item for each version. Not
    together with a ``version`` filter."""
    max_results: int | None = None
    """Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves. 1 to 65535 characters."""
    include_deprecated: bool | None = None
    """True: list Amazon's deprecated images too. The account's own deprecated images are always listed."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class PutImagePolicyRequest(Request["PutImagePolicyResponse"]):
    """Request of ``put_image_policy``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_PutImagePolicy.html
    """

    image_arn: str
    """ARN of the image build, with version and build number."""
    policy: str
    """Resource policy in IAM's JSON, as a string. It is checked by AWS RAM and refused if not valid. 1 to
    30000 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class PutImagePolicyResponse(Response):
    """Response of ``put_image_policy``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_PutImagePolicy.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    image_arn: str = unset()
    """ARN of the image build, with version and build number."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class RegionFailure(Shape):
    """Why distribution to one Region did not succeed.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_RegionFailure.html
    """

    region: str = unset()
    """Region in which it happened."""
    status: RegionFailureStatus = unset()
    """Whether it failed, was cancelled or took too long."""
    image_configuration_step: ImageConfigurationStep | None = None
    """Step after copying in which it happened. None if copying itself failed."""
    error_message: str | None = None
    """The failure in words, for this Region."""
    target_account_id: str | None = None
    """Account that should have got the image."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class RegisterImageOptions(Shape):
    """Secure Boot and UEFI settings of the AMI made from an ISO file.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_RegisterImageOptions.html
    """

    secure_boot_enabled: bool | None = None
    """Whether the AMI uses Secure Boot; true when left out. Switch it off for unsigned drivers."""
    uefi_data: str | None = None
    """UEFI variable store, base64-encoded (the SDK does not encode it). Only with Secure Boot on. 0 to
    64000 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class RetryImageRequest(Request["RetryImageResponse"]):
    """Request of ``retry_image``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_RetryImage.html
    """

    image_build_version_arn: str
    """ARN of the build to resume. Its state must be ``FAILED`` or ``CANCELLED``."""
    client_token: str = field(factory=new_client_token, eq=False)
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries. 1 to 64 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class RetryImageResponse(Response):
    """Response of ``retry_image``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_RetryImage.html
    """

    client_token: str = unset()
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries."""
    image_build_version_arn: str = unset()
    """ARN of the build, the same as before."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ScanResultCondition(Shape):
    """Which findings of an on-demand AMI scan fail the build.

    Checked in the test phase, so an AMI that fails is not distributed.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ScanResultCondition.html
    """

    maximum_severity_label: MaximumSeverityLabel | Literal["INFORMATIONAL", "LOW", "MEDIUM", "HIGH"]
    """Highest severity that passes. Any finding above it fails the build."""
    fix_available: bool | None = None
    """True (the default): only findings that have a fix count. False: all count."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class WindowsConfiguration(Shape):
    """Which Windows edition of an ISO file to install.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_WindowsConfiguration.html
    """

    image_index: int
    """Number of the edition within the ISO's ``.wim`` file, counted from 1. 1 to 4294967295."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class DistributeImageRequest(Request["DistributeImageResponse"]):
    """Request of ``distribute_image``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DistributeImage.html
    """

    source_image: str
    """AMI to distribute: an AMI id, ``ssm:`` with the name or ARN of a parameter, or an Image Builder
    image ARN (without a build number: its newest available build). It must be an AMI of this Region. 1
    to 1024 characters."""
    distribution_configuration_arn: str
    """ARN of the distribution configuration: target Regions, accounts and AMI settings. It must be in the
    Region of this request."""
    execution_role: str
    """IAM role, by name or ARN, under which the AMI is distributed. 1 to 2048 characters."""
    tags: Mapping[str, str] | None = None
    """Tags for the Image Builder image, as key and value. They do not pass to its AMIs or containers. 1 to
    50 entries."""
    client_token: str = field(factory=new_client_token, eq=False)
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries. 1 to 64 characters."""
    logging_configuration: ImageLoggingConfiguration | None = None
    """CloudWatch log group of the distribution."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class DistributionFailureContext(Shape):
    """Why an image could not be copied or set up in all its target Regions.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DistributionFailureContext.html
    """

    error_message: str | None = None
    """The failure in words, for the distribution as a whole."""
    region_failures: list[RegionFailure] = unset(list)
    """The Regions that did not succeed, and why."""


@define(kw_only=True, init=False, eq=False, repr=False, weakref_slot=False)
class ImageScanningConfiguration(Shape):
    """Whether and how builds are scanned for vulnerabilities.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImageScanningConfiguration.html
    """

    image_scanning_enabled: bool | None = None
    """Whether to scan; image tests must be on too. Container images are pushed to the repository of
    ``ecr_configuration`` for it, and Inspector's ECR scanning must be active in the account and Region
    of the build."""
    ecr_configuration: EcrConfiguration | None = None
    """Repository that container images are pushed to for the scan."""
    image_scanning_types: (
        list[ImageScanningType | Literal["TEST_INSTANCE_CVE", "ON_DEMAND_AMI_CVE"]] | None
    ) = None
    """Kind of scan for AMIs, a list of one. Left out, the test instance is scanned. Exactly 1 entry."""
    scan_result_condition: ScanResultCondition | None = None
    """What the findings must be like for the build to pass; for ``ON_DEMAND_AMI_CVE`` only. Left out, the
    build neither waits for the scan nor depends on it."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image_scanning_enabled: bool | None = None,
            ecr_configuration: EcrConfiguration | None = None,
            image_scanning_types: Sequence[
                ImageScanningType | Literal["TEST_INSTANCE_CVE", "ON_DEMAND_AMI_CVE"]
            ]
            | None = None,
            scan_result_condition: ScanResultCondition | None = None,
        ) -> None: ...


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ImportDiskImageRequest(Request["ImportDiskImageResponse"]):
    """Request of ``import_disk_image``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImportDiskImage.html
    """

    name: str
    """Name of the image. Letter case, spaces and underscores do not distinguish names. With a name and
    version that exist, a further build is added."""
    semantic_version: str
    """Version of the image, ``<major>.<minor>.<patch>``."""
    description: str | None = None
    """Free text about the resource, for people to read. 1 to 1024 characters."""
    platform: str
    """Operating system family; ``Windows`` is the only one so far. 1 to 1024 characters."""
    os_version: str
    """Operating system version; ``Microsoft Windows 11`` is the only one so far. At least 1 character."""
    execution_role: str | None = None
    """IAM role, by name or ARN, for the import workflow. Left out, the service-linked role is used, and
    created if it does not exist. 1 to 2048 characters."""
    infrastructure_configuration_arn: str
    """ARN of the infrastructure configuration for the instance on which Windows is installed."""
    uri: str
    """S3 URL of the ISO file, ``s3://bucket/key``. The key ends in ``.iso``, and the bucket belongs to the
    caller's account."""
    logging_configuration: ImageLoggingConfiguration | None = None
    """CloudWatch log group of the import. One outside ``/aws/imagebuilder/`` needs an ``execution_role``
    that may write to it."""
    tags: Mapping[str, str] | None = None
    """Tags for the Image Builder image, as key and value. They do not pass to its AMIs or containers. 1 to
    50 entries."""
    register_image_options: RegisterImageOptions | None = None
    """Secure Boot and UEFI settings of the AMI."""
    windows_configuration: WindowsConfiguration | None = None
    """Edition of Windows to install."""
    client_token: str = field(factory=new_client_token, eq=False)
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries. 1 to 64 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ImportVmImageRequest(Request["ImportVmImageResponse"]):
    """Request of ``import_vm_image``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImportVmImage.html
    """

    name: str
    """Name of the image. Letter case, spaces and underscores do not distinguish names. With a name and
    version that exist, a further build is added. 1 to 1024 characters."""
    semantic_version: str
    """Version of the image, ``<major>.<minor>.<patch>``."""
    description: str | None = None
    """Free text about the resource, for people to read. 1 to 1024 characters."""
    platform: Platform | Literal["Windows", "Linux", "macOS"]
    """Operating system family of the VM."""
    os_version: str | None = None
    """Operating system version of the VM. At least 1 character."""
    vm_import_task_id: str
    """Id of EC2's import task, such as ``import-ami-0123456789abcdef0``. The task may still be running. 1
    to 1024 characters."""
    logging_configuration: ImageLoggingConfiguration | None = None
    """CloudWatch log group of the import; must begin with ``/aws/imagebuilder/``."""
    tags: Mapping[str, str] | None = None
    """Tags for the Image Builder image, as key and value. They do not pass to its AMIs or containers. 1 to
    50 entries."""
    client_token: str = field(factory=new_client_token, eq=False)
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries. 1 to 64 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListImagePackagesResponse(Response):
    """Response of ``list_image_packages``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImagePackages.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    image_package_list: list[ImagePackage] = unset(list)
    """Packages on this page."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListImagesResponse(Response):
    """Response of ``list_images``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImages.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    image_version_list: list[ImageVersion] = unset(list)
    """Image versions on this page."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ImageFailureContext(Shape):
    """Where an image build failed, from the stage down to the step.

    Only what is known of the failure is filled in.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImageFailureContext.html
    """

    image_status: ImageStatus = unset()
    """Stage that the image was in when it failed, such as ``BUILDING``."""
    workflow_execution_id: str | None = None
    """Run of the workflow that was under way; ``list_workflow_step_executions`` gives its steps."""
    workflow_arn: str | None = None
    """ARN of the workflow build that was running."""
    step_execution_id: str | None = None
    """The step that failed; ``get_workflow_step_execution`` gives its inputs and outputs."""
    failed_step: str | None = None
    """The step that failed, by its name in the workflow document."""
    component_failure: ComponentFailureContext | None = None
    """The component that failed, if one was running."""
    distribution_failure: DistributionFailureContext | None = None
    """What went wrong in distribution, if it got that far."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ImageState(Shape):
    """Status of an image, the reason for it, and what failed.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImageState.html
    """

    status: ImageStatus = unset()
    """Stage of the build or of later life. ``AVAILABLE``, ``FAILED`` and ``CANCELLED`` end a build."""
    reason: str | None = None
    """Why the status is what it is; for a failed build, the error in a sentence."""
    failure_context: ImageFailureContext | None = None
    """Where the build failed; set for ``FAILED`` images only."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class Ami(Shape):
    """An AMI that an image build produced, in one Region and account.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Ami.html
    """

    region: str = unset()
    """Region that the AMI is in."""
    image: str = unset()
    """Id of the AMI, such as ``ami-0123456789abcdef0``."""
    name: str | None = None
    """Name that the AMI has in EC2."""
    description: str | None = None
    """Description that the AMI has in EC2."""
    state: ImageState | None = None
    """How far this AMI has come, and why it failed if it did. Lists may leave it out."""
    account_id: str | None = None
    """Account that owns the AMI."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class OutputResources(Shape):
    """What an image build produced: AMIs or container images.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_OutputResources.html
    """

    amis: list[Ami] = unset(list)
    """The AMIs, one item for each Region and account that got a copy."""
    containers: list[Container] = unset(list)
    """The container images, one item for each Region."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class Image(Shape):
    """One build of an image: its state, everything that it was made from, and what came out.

    A build from a recipe holds either the image recipe or the container recipe; an imported image holds
    neither.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Image.html
    """

    arn: str = unset()
    """ARN of the build, such as ``arn:aws:imagebuilder:eu-west-1:111122223333:image/web-server/1.0.0/1``."""
    type: ImageType | None = None
    """Whether an AMI or a container image comes out."""
    name: str = unset()
    """Name as given at creation. The ARN has it in lower case, with hyphens for spaces and underscores."""
    version: str = unset()
    """Version with the build number: ``1.0.0/1``."""
    platform: Platform = unset()
    """Operating system family."""
    enhanced_image_metadata_enabled: bool | None = None
    """Whether to collect operating system version and package list from the image. True when left out."""
    os_version: str | None = None
    """Operating system version, such as ``Amazon Linux 2023``."""
    state: ImageState = unset()
    """How far the build has come, and why it failed if it did."""
    image_recipe: ImageRecipe | None = None
    """The recipe of an AMI; None for container images and imports."""
    container_recipe: ContainerRecipe | None = None
    """The recipe of a container image; None for AMIs and imports."""
    source_pipeline_name: str | None = None
    """Pipeline that built the image. Not filled in for new images; use ``source_pipeline_arn``."""
    source_pipeline_arn: str | None = None
    """Pipeline that built the image; None if none did."""
    infrastructure_configuration: InfrastructureConfiguration | None = None
    """The instances that the build runs on."""
    distribution_configuration: DistributionConfiguration | None = None
    """Where the outputs go, as it stood for this build."""
    image_tests_configuration: ImageTestsConfiguration | None = None
    """Whether to test between build and distribution. Tests run when left out."""
    date_created: str = unset()
    """When it was created: a string in ISO 8601, UTC, such as ``2024-05-03T09:12:44.123Z``."""
    output_resources: OutputResources = unset(OutputResources)
    """AMIs or containers that came out; empty at first."""
    tags: dict[str, str] = unset(dict)
    """Tags of the Image Builder image, as key and value. Its AMIs and containers have their own."""
    build_type: BuildType | None = None
    """What caused the build: a request, a schedule or an import."""
    image_source: ImageSource | None = None
    """Where the base image came from."""
    scan_state: ImageScanState | None = None
    """How far the vulnerability scan has come."""
    image_scanning_configuration: ImageScanningConfiguration | None = None
    """Whether and how the build is scanned for vulnerabilities."""
    deprecation_time: datetime | None = None
    """When the image is or was deprecated; may lie ahead."""
    lifecycle_execution_id: str | None = None
    """Id of the last lifecycle run that acted on the image."""
    execution_role: str | None = None
    """IAM role, by name or ARN, under which the workflows of the build run."""
    workflows: list[WorkflowConfiguration] = unset(list)
    """Workflows of the build, for its stages: building, testing, distributing."""
    logging_configuration: ImageLoggingConfiguration | None = None
    """CloudWatch log group of the build."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ImageSummary(Shape):
    """One build of an image as a list shows it, without recipe and configurations.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImageSummary.html
    """

    arn: str = unset()
    """ARN of the build, with version and build number."""
    name: str = unset()
    """Name as given at creation. The ARN has it in lower case, with hyphens for spaces and underscores."""
    type: ImageType | None = None
    """Whether an AMI or a container image comes out."""
    version: str = unset()
    """Version with the build number: ``1.0.0/1``."""
    platform: Platform = unset()
    """Operating system family."""
    os_version: str | None = None
    """Operating system version, such as ``Amazon Linux 2023``."""
    state: ImageState = unset()
    """How far the build has come, and why it failed if it did."""
    owner: str = unset()
    """Account id of the owner, or ``Amazon``, ``ThirdParty`` or ``AWSMarketplace``."""
    date_created: str = unset()
    """When it was created: a string in ISO 8601, UTC, such as ``2024-05-03T09:12:44.123Z``."""
    output_resources: OutputResources = unset(OutputResources)
    """AMIs or containers that came out; empty at first."""
    tags: dict[str, str] = unset(dict)
    """Tags of the Image Builder image, as key and value. Its AMIs and containers have their own."""
    build_type: BuildType | None = None
    """What caused the build: a request, a schedule or an import."""
    image_source: ImageSource | None = None
    """Where the base image came from."""
    deprecation_time: datetime | None = None
    """When the image is or was deprecated; may lie ahead."""
    lifecycle_execution_id: str | None = None
    """Id of the last lifecycle run that acted on the image."""
    logging_configuration: ImageLoggingConfiguration | None = None
    """CloudWatch log group of the build."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class CreateImageRequest(Request["CreateImageResponse"]):
    """Request of ``create_image``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImage.html
    """

    image_recipe_arn: str | None = None
    """ARN of the image recipe to build. Give either this or ``container_recipe_arn``."""
    container_recipe_arn: str | None = None
    """ARN of the container recipe to build. Give either this or ``image_recipe_arn``."""
    distribution_configuration_arn: str | None = None
    """ARN of the distribution configuration. Left out, the image stays in the account and Region that
    build it."""
    infrastructure_configuration_arn: str
    """ARN of the infrastructure configuration: the instances that build and test."""
    image_tests_configuration: ImageTestsConfiguration | None = None
    """Whether to test between build and distribution. Tests run when left out."""
    enhanced_image_metadata_enabled: bool | None = None
    """Whether to collect operating system version and package list from the image. True when left out."""
    tags: Mapping[str, str] | None = None
    """Tags for the Image Builder image, as key and value. They do not pass to its AMIs or containers. 1 to
    50 entries."""
    client_token: str = field(factory=new_client_token, eq=False)
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries. 1 to 64 characters."""
    image_scanning_configuration: ImageScanningConfiguration | None = None
    """Whether and how to scan for vulnerabilities."""
    workflows: Sequence[WorkflowConfiguration] | None = None
    """Workflows to run instead of the service's own for building, testing and distributing. Requires
    ``execution_role``."""
    execution_role: str | None = None
    """IAM role, by name or ARN, for the workflows. Required with ``workflows``; left out, the
    service-linked role is used, and created if it does not exist. 1 to 2048 characters."""
    logging_configuration: ImageLoggingConfiguration | None = None
    """CloudWatch log group of the build. One outside ``/aws/imagebuilder/`` needs an ``execution_role``
    that may write to it."""

    @classmethod
    def of(cls, image: Image) -> Self:
        """The request that describes a resource as it is. Change what should differ, and send it.

        It shares no list and no object with the resource, and has a client token of its own.

        Args:
            image: What the Get operation returned.

        Raises:
            TypeError: The argument is of another class, such as one of a list's entries.
            AbsentMemberError: It lacks what the request needs.
        """
        from imagebuilder_typed.models._copies import request_of

        return request_of(
            cls,
            image,
            Image,
            {
                "image_recipe_arn": "image_recipe.arn",
                "container_recipe_arn": "container_recipe.arn",
                "distribution_configuration_arn": "distribution_configuration.arn",
                "infrastructure_configuration_arn": "infrastructure_configuration.arn",
            },
            {
                "workflows": "execution_role",
            },
        )


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetImageResponse(Response):
    """Response of ``get_image``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImage.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    image: Image = unset()
    """The image build."""
    latest_version_references: LatestVersionReferences | None = None
    """ARNs with wildcards that always lead to the newest version of this resource."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListImageBuildVersionsResponse(Response):
    """Response of ``list_image_build_versions``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageBuildVersions.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    image_summary_list: list[ImageSummary] = unset(list)
    """Image builds on this page, with state and outputs."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves."""
