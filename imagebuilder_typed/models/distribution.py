# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Distributions: structures and enums of the API."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Self

from imagebuilder_typed.models._base import PagedRequest, Request, Response, Shape, new_client_token
from imagebuilder_typed.models._define import define, field, unset
from imagebuilder_typed.models._open_enum import OpenEnum
from imagebuilder_typed.models.shared import Filter, TargetContainerRepository

__all__ = [
    "AmiDistributionConfiguration",
    "ContainerDistributionConfiguration",
    "CreateDistributionConfigurationRequest",
    "CreateDistributionConfigurationResponse",
    "DeleteDistributionConfigurationRequest",
    "DeleteDistributionConfigurationResponse",
    "DiskImageFormat",
    "Distribution",
    "DistributionConfiguration",
    "DistributionConfigurationSummary",
    "FastLaunchConfiguration",
    "FastLaunchLaunchTemplateSpecification",
    "FastLaunchSnapshotConfiguration",
    "GetDistributionConfigurationRequest",
    "GetDistributionConfigurationResponse",
    "LaunchPermissionConfiguration",
    "LaunchTemplateConfiguration",
    "ListDistributionConfigurationsRequest",
    "ListDistributionConfigurationsResponse",
    "S3ExportConfiguration",
    "SsmParameterConfiguration",
    "SsmParameterDataType",
    "UpdateDistributionConfigurationRequest",
    "UpdateDistributionConfigurationResponse",
]


class DiskImageFormat(OpenEnum):
    """File format in which an AMI is exported to S3."""

    VMDK = "VMDK"
    """Stream-optimized VMDK, for VMware ESX and vSphere."""
    RAW = "RAW"
    """Raw disk image, byte for byte."""
    VHD = "VHD"
    """VHD, for Microsoft Hyper-V and Citrix Xen."""


class SsmParameterDataType(OpenEnum):
    """Data type of a Parameter Store parameter that receives an AMI id."""

    TEXT = "text"
    """Plain text; the value is not checked."""
    AWS_EC2_IMAGE = "aws:ec2:image"
    """AMI id, whose form and existence Parameter Store checks. Preferred."""


@define(kw_only=True, init=False, eq=False, repr=False, weakref_slot=False)
class ContainerDistributionConfiguration(Shape):
    """Target repository and tags of the container image in one Region.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ContainerDistributionConfiguration.html
    """

    description: str | None = None
    """Free text about this part of the configuration. 1 to 1024 characters."""
    container_tags: list[str] | None = None
    """Image tags in the target repository, such as ``latest``. Not resource tags."""
    target_repository: TargetContainerRepository
    """Repository that the container image is pushed to."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            description: str | None = None,
            container_tags: Sequence[str] | None = None,
            target_repository: TargetContainerRepository,
        ) -> None: ...


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class CreateDistributionConfigurationResponse(Response):
    """Response of ``create_distribution_configuration``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateDistributionConfiguration.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    client_token: str = unset()
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries."""
    distribution_configuration_arn: str = unset()
    """ARN of the configuration that was created."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class DeleteDistributionConfigurationRequest(Request["DeleteDistributionConfigurationResponse"]):
    """Request of ``delete_distribution_configuration``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteDistributionConfiguration.html
    """

    distribution_configuration_arn: str
    """ARN of the distribution configuration."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class DeleteDistributionConfigurationResponse(Response):
    """Response of ``delete_distribution_configuration``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteDistributionConfiguration.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    distribution_configuration_arn: str = unset()
    """ARN of the distribution configuration."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class DistributionConfigurationSummary(Shape):
    """A distribution configuration as a list shows it, with the Regions but not their settings.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DistributionConfigurationSummary.html
    """

    arn: str = unset()
    """ARN of the configuration; it has no version."""
    name: str = unset()
    """Name as given at creation. The ARN has it in lower case, with hyphens for spaces and underscores."""
    description: str | None = None
    """Free text about the resource, for people to read."""
    date_created: str = unset()
    """When it was created: a string in ISO 8601, UTC, such as ``2024-05-03T09:12:44.123Z``."""
    date_updated: str | None = None
    """When it was last changed: a string in ISO 8601, UTC."""
    tags: dict[str, str] = unset(dict)
    """Tags of the resource, as key and value."""
    regions: list[str] = unset(list)
    """Target Regions."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class FastLaunchLaunchTemplateSpecification(Shape):
    """Launch template with which EC2 Fast Launch prepares its snapshots.

    Name it by id or by name, not both.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_FastLaunchLaunchTemplateSpecification.html
    """

    launch_template_id: str | None = None
    """Id of the template, such as ``lt-0123456789abcdef0``."""
    launch_template_name: str | None = None
    """Name of the launch template. 1 to 1024 characters."""
    launch_template_version: str | None = None
    """Version of the launch template to use, such as ``3``, ``$Latest`` or ``$Default``. 1 to 1024
    characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class FastLaunchSnapshotConfiguration(Shape):
    """How many prepared snapshots EC2 Fast Launch keeps for a Windows AMI.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_FastLaunchSnapshotConfiguration.html
    """

    target_resource_count: int | None = None
    """Prepared snapshots to keep ready. 1 to 10000."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetDistributionConfigurationRequest(Request["GetDistributionConfigurationResponse"]):
    """Request of ``get_distribution_configuration``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetDistributionConfiguration.html
    """

    distribution_configuration_arn: str
    """ARN of the distribution configuration."""


@define(kw_only=True, init=False, eq=False, repr=False, weakref_slot=False)
class LaunchPermissionConfiguration(Shape):
    """Who may launch instances from the AMI: accounts, organizations, organizational units, or everybody.

    No copies are made; the AMI stays in the owner's account.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_LaunchPermissionConfiguration.html
    """

    user_ids: list[str] | None = None
    """Ids of accounts that may launch the AMI. 1 to 1536 entries."""
    user_groups: list[str] | None = None
    """``all`` makes the AMI public; there is no other group."""
    organization_arns: list[str] | None = None
    """ARNs of AWS organizations whose accounts may launch the AMI. 1 to 25 entries."""
    organizational_unit_arns: list[str] | None = None
    """ARNs of AWS Organizations units whose accounts may launch the AMI. 1 to 25 entries."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            user_ids: Sequence[str] | None = None,
            user_groups: Sequence[str] | None = None,
            organization_arns: Sequence[str] | None = None,
            organizational_unit_arns: Sequence[str] | None = None,
        ) -> None: ...


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class LaunchTemplateConfiguration(Shape):
    """A launch template that gets a new version with the new AMI.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_LaunchTemplateConfiguration.html
    """

    launch_template_id: str
    """Id of the template, such as ``lt-0123456789abcdef0``. It must exist in the target Region."""
    account_id: str | None = None
    """Account that the template is in."""
    set_default_version: bool | None = None
    """Whether the new template version becomes the default one. True when left out."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListDistributionConfigurationsRequest(
    PagedRequest["DistributionConfigurationSummary", "ListDistributionConfigurationsResponse"]
):
    """Request of ``list_distribution_configurations``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListDistributionConfigurations.html
    """

    filters: Sequence[Filter] | None = None
    """Conditions that items must meet; ``name`` is the only one. 1 to 10 entries."""
    max_results: int | None = None
    """Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves. 1 to 65535 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class S3ExportConfiguration(Shape):
    """Export of the AMI to S3 as a disk image for other hypervisors, by VM Import/Export.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_S3ExportConfiguration.html
    """

    role_name: str
    """IAM role that lets VM Import/Export write to the bucket. 1 to 1024 characters."""
    disk_image_format: DiskImageFormat | Literal["VMDK", "RAW", "VHD"]
    """File format of the export."""
    s3_bucket: str
    """Bucket for the exported disk images. 1 to 1024 characters."""
    s3_prefix: str | None = None
    """Prefix of the exported objects' keys. 1 to 1024 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class SsmParameterConfiguration(Shape):
    """A Parameter Store parameter that receives the id of the new AMI in a Region.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_SsmParameterConfiguration.html
    """

    ami_account_id: str | None = None
    """Account that owns the parameter. It must be among the target accounts of the Region."""
    parameter_name: str
    """Name of the parameter, such as ``/golden/web-server``. Created if it does not exist, otherwise given
    the new value. 1 to 1011 characters."""
    data_type: SsmParameterDataType | Literal["text", "aws:ec2:image"] | None = None
    """Data type of the parameter; ``aws:ec2:image`` makes Parameter Store check the id."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class UpdateDistributionConfigurationResponse(Response):
    """Response of ``update_distribution_configuration``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_UpdateDistributionConfiguration.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    client_token: str | None = None
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries."""
    distribution_configuration_arn: str = unset()
    """ARN of the distribution configuration."""


@define(kw_only=True, init=False, eq=False, repr=False, weakref_slot=False)
class AmiDistributionConfiguration(Shape):
    """Name, tags, encryption and sharing of the AMI in one Region.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_AmiDistributionConfiguration.html
    """

    name: str | None = None
    """Name of the AMI. Must contain ``{{ imagebuilder:buildDate }}`` so that no two builds clash. Left
    out, image name and build time make up the name. 1 to 127 characters."""
    description: str | None = None
    """Description of the AMI in this Region. Left out, the AMI in the build Region has the recipe's and
    copies have none. 1 to 1024 characters."""
    target_account_ids: list[str] | None = None
    """Accounts that get a copy of the AMI of their own. Left out, only the caller's account has it. 1 to
    1536 entries."""
    ami_tags: dict[str, str] | None = None
    """Tags for the AMI in this Region, as key and value. 1 to 50 entries."""
    kms_key_id: str | None = None
    """KMS key, by key or alias ARN, with which the AMI is encrypted in this Region. 1 to 1024 characters."""
    launch_permission: LaunchPermissionConfiguration | None = None
    """Who else may launch instances from the AMI."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str | None = None,
            description: str | None = None,
            target_account_ids: Sequence[str] | None = None,
            ami_tags: Mapping[str, str] | None = None,
            kms_key_id: str | None = None,
            launch_permission: LaunchPermissionConfiguration | None = None,
        ) -> None: ...


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class FastLaunchConfiguration(Shape):
    """EC2 Fast Launch for a Windows AMI: instances start from snapshots prepared in advance.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_FastLaunchConfiguration.html
    """

    enabled: bool
    """Whether to turn Fast Launch on. False leaves the AMI as it is."""
    snapshot_configuration: FastLaunchSnapshotConfiguration | None = None
    """How many prepared snapshots to keep."""
    max_parallel_launches: int | None = None
    """Most instances that may run at a time to prepare snapshots. At least 1."""
    launch_template: FastLaunchLaunchTemplateSpecification | None = None
    """Launch template for preparing the snapshots."""
    account_id: str | None = None
    """Account that owns the AMI for which this holds."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListDistributionConfigurationsResponse(Response):
    """Response of ``list_distribution_configurations``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListDistributionConfigurations.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    distribution_configuration_summary_list: list[DistributionConfigurationSummary] = unset(list)
    """Distribution configurations on this page."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves."""


@define(kw_only=True, init=False, eq=False, repr=False, weakref_slot=False)
class Distribution(Shape):
    """What is distributed to one Region, and how.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Distribution.html
    """

    region: str
    """Target Region, such as ``eu-west-1``. A configuration lists a Region once. 1 to 1024 characters."""
    ami_distribution_configuration: AmiDistributionConfiguration | None = None
    """Settings for AMIs in this Region."""
    container_distribution_configuration: ContainerDistributionConfiguration | None = None
    """Settings for container images in this Region."""
    license_configuration_arns: list[str] | None = None
    """License Manager configurations to attach to the AMI. 1 to 50 entries."""
    launch_template_configurations: list[LaunchTemplateConfiguration] | None = None
    """Launch templates that get a new version with the new AMI. 1 to 100 entries."""
    s3_export_configuration: S3ExportConfiguration | None = None
    """Export of the AMI to S3 as a disk image."""
    fast_launch_configurations: list[FastLaunchConfiguration] | None = None
    """EC2 Fast Launch settings for Windows AMIs. 1 to 1000 entries."""
    ssm_parameter_configurations: list[SsmParameterConfiguration] | None = None
    """Parameter Store parameters that receive the AMI id."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            region: str,
            ami_distribution_configuration: AmiDistributionConfiguration | None = None,
            container_distribution_configuration: ContainerDistributionConfiguration | None = None,
            license_configuration_arns: Sequence[str] | None = None,
            launch_template_configurations: Sequence[LaunchTemplateConfiguration] | None = None,
            s3_export_configuration: S3ExportConfiguration | None = None,
            fast_launch_configurations: Sequence[FastLaunchConfiguration] | None = None,
            ssm_parameter_configurations: Sequence[SsmParameterConfiguration] | None = None,
        ) -> None: ...


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class DistributionConfiguration(Shape):
    """Where finished images go: Regions, and for each the accounts, names, tags and permissions or
    repositories.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DistributionConfiguration.html
    """

    arn: str = unset()
    """ARN of the configuration; it has no version."""
    name: str = unset()
    """Name as given at creation. The ARN has it in lower case, with hyphens for spaces and underscores."""
    description: str | None = None
    """Free text about the resource, for people to read."""
    distributions: list[Distribution] = unset(list)
    """Settings for each target Region, one item per Region."""
    timeout_minutes: int = unset()
    """Without effect, and not settable."""
    date_created: str = unset()
    """When it was created: a string in ISO 8601, UTC, such as ``2024-05-03T09:12:44.123Z``."""
    date_updated: str | None = None
    """When it was last changed: a string in ISO 8601, UTC."""
    tags: dict[str, str] = unset(dict)
    """Tags of the resource, as key and value."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class CreateDistributionConfigurationRequest(Request["CreateDistributionConfigurationResponse"]):
    """Request of ``create_distribution_configuration``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateDistributionConfiguration.html
    """

    name: str
    """Name of the configuration, unique in account and Region. Letter case, spaces and underscores do not
    distinguish names."""
    description: str | None = None
    """Free text about the resource, for people to read. 1 to 1024 characters."""
    distributions: Sequence[Distribution]
    """Settings for each target Region, one item per Region."""
    tags: Mapping[str, str] | None = None
    """Tags of the resource, as key and value. 1 to 50 entries."""
    client_token: str = field(factory=new_client_token, eq=False)
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries. 1 to 64 characters."""
    dry_run: bool | None = None
    """True: check parameters and permissions, change nothing. Success then arrives as
    ``DryRunOperationException``."""

    @classmethod
    def of(cls, distribution_configuration: DistributionConfiguration) -> Self:
        """The request that describes a resource as it is. Change what should differ, and send it.

        It shares no list and no object with the resource, and has a client token of its own.

        Args:
            distribution_configuration: What the Get operation returned.

        Raises:
            TypeError: The argument is of another class, such as one of a list's entries.
            AbsentMemberError: It lacks what the request needs.
        """
        from imagebuilder_typed.models._copies import request_of

        return request_of(cls, distribution_configuration, DistributionConfiguration, {}, {})


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetDistributionConfigurationResponse(Response):
    """Response of ``get_distribution_configuration``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetDistributionConfiguration.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    distribution_configuration: DistributionConfiguration = unset()
    """The configuration."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class UpdateDistributionConfigurationRequest(Request["UpdateDistributionConfigurationResponse"]):
    """Request of ``update_distribution_configuration``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_UpdateDistributionConfiguration.html
    """

    distribution_configuration_arn: str
    """ARN of the distribution configuration."""
    description: str | None = None
    """Free text about the configuration. Left out, the one that it has is removed. 1 to 1024 characters."""
    distributions: Sequence[Distribution]
    """Settings for each target Region. Takes the place of the whole list that the configuration has."""
    client_token: str = field(factory=new_client_token, eq=False)
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries. 1 to 64 characters."""

    @classmethod
    def of(cls, distribution_configuration: DistributionConfiguration) -> Self:
        """The request that describes a resource as it is. Change what should differ, and send it.

        It shares no list and no object with the resource, and has a client token of its own.

        Args:
            distribution_configuration: What the Get operation returned.

        Raises:
            TypeError: The argument is of another class, such as one of a list's entries.
            AbsentMemberError: It lacks what the request needs.
        """
        from imagebuilder_typed.models._copies import request_of

        return request_of(
            cls,
            distribution_configuration,
            DistributionConfiguration,
            {
                "distribution_configuration_arn": "arn",
            },
            {},
        )
