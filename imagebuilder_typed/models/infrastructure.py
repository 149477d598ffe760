# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Infrastructures: structures and enums of the API."""

from collections.abc import Mapping, Sequence
from typing import Literal, Self

from imagebuilder_typed.models._base import PagedRequest, Request, Response, Shape, new_client_token
from imagebuilder_typed.models._define import define, field, unset
from imagebuilder_typed.models._open_enum import OpenEnum
from imagebuilder_typed.models.shared import Filter

__all__ = [
    "AutoScalingGroupConfiguration",
    "CreateInfrastructureConfigurationRequest",
    "CreateInfrastructureConfigurationResponse",
    "DeleteInfrastructureConfigurationRequest",
    "DeleteInfrastructureConfigurationResponse",
    "GetInfrastructureConfigurationRequest",
    "GetInfrastructureConfigurationResponse",
    "InfrastructureConfiguration",
    "InfrastructureConfigurationSummary",
    "InstanceMetadataOptions",
    "ListInfrastructureConfigurationsRequest",
    "ListInfrastructureConfigurationsResponse",
    "Logging",
    "ParentInstanceConfiguration",
    "Placement",
    "S3Logs",
    "TenancyType",
    "UpdateInfrastructureConfigurationRequest",
    "UpdateInfrastructureConfigurationResponse",
]


class TenancyType(OpenEnum):
    """How build and test instances share hardware."""

    DEFAULT = "default"
    """Shared hardware."""
    DEDICATED = "dedicated"
    """Hardware that no other account uses."""
    HOST = "host"
    """A Dedicated Host."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class AutoScalingGroupConfiguration(Shape):
    """The Auto Scaling group that lends an instance to the build, and how long to wait for one.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_AutoScalingGroupConfiguration.html
    """

    name: str
    """Name of the group, in the account and Region of the infrastructure configuration. The caller must be
    allowed to describe it. 1 to 1024 characters."""
    capacity_wait_timeout_seconds: int | None = None
    """Seconds to wait for a free instance in the group. 0, or left out: the build fails at once if there
    is none. 0 to 3600."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class CreateInfrastructureConfigurationResponse(Response):
    """Response of ``create_infrastructure_configuration``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateInfrastructureConfiguration.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    client_token: str = unset()
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries."""
    infrastructure_configuration_arn: str = unset()
    """ARN of the configuration that was created."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class DeleteInfrastructureConfigurationRequest(Request["DeleteInfrastructureConfigurationResponse"]):
    """Request of ``delete_infrastructure_configuration``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteInfrastructureConfiguration.html
    """

    infrastructure_configuration_arn: str
    """ARN of the infrastructure configuration."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class DeleteInfrastructureConfigurationResponse(Response):
    """Response of ``delete_infrastructure_configuration``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteInfrastructureConfiguration.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    infrastructure_configuration_arn: str = unset()
    """ARN of the infrastructure configuration."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetInfrastructureConfigurationRequest(Request["GetInfrastructureConfigurationResponse"]):
    """Request of ``get_infrastructure_configuration``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetInfrastructureConfiguration.html
    """

    infrastructure_configuration_arn: str
    """ARN of the infrastructure configuration."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class InstanceMetadataOptions(Shape):
    """How software on build and test instances reaches the instance metadata service (IMDS).

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_InstanceMetadataOptions.html
    """

    http_tokens: str | None = None
    """``required``: IMDSv2 only. ``optional``: version 1 as well. Left out, base AMI and account settings
    decide."""
    http_put_response_hop_limit: int | None = None
    """Network hops that a metadata answer may take. Container builds with required tokens need at least 2.
    1 to 64."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListInfrastructureConfigurationsRequest(
    PagedRequest["InfrastructureConfigurationSummary", "ListInfrastructureConfigurationsResponse"]
):
    """Request of ``list_infrastructure_configurations``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListInfrastructureConfigurations.html
    """

    filters: Sequence[Filter] | None = None
    """Conditions that items must meet; ``name`` is the only one. 1 to 10 entries."""
    max_results: int | None = None
    """Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves. 1 to 65535 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class Placement(Shape):
    """The hardware that build and test instances run on.

    Without it: shared hardware, in any Availability Zone. Instances launched from the finished image
    are not affected.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Placement.html
    """

    availability_zone: str | None = None
    """Availability Zone for build and test instances, such as ``eu-west-1a``. 1 to 1024 characters."""
    tenancy: TenancyType | Literal["default", "dedicated", "host"] | None = None
    """Whether hardware is shared, dedicated, or a Dedicated Host. Shared when left out."""
    host_id: str | None = None
    """Dedicated Host to run on; for tenancy ``host``. 1 to 1024 characters."""
    host_resource_group_arn: str | None = None
    """Host resource group to run in; for tenancy ``host``. Not together with ``host_id``. 1 to 1024
    characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class S3Logs(Shape):
    """The S3 bucket and prefix for logs of build and test instances.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_S3Logs.html
    """

    s3_bucket_name: str | None = None
    """Bucket for the logs. It must exist, which nothing checks, and the instance profile must be allowed
    to write to it. 1 to 1024 characters."""
    s3_key_prefix: str | None = None
    """Prefix of the log objects' keys. 1 to 1024 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class UpdateInfrastructureConfigurationResponse(Response):
    """Response of ``update_infrastructure_configuration``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_UpdateInfrastructureConfiguration.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    client_token: str | None = None
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries."""
    infrastructure_configuration_arn: str = unset()
    """ARN of the infrastructure configuration."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class InfrastructureConfigurationSummary(Shape):
    """An infrastructure configuration as a list shows it, without network, logging and notification
    settings.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_InfrastructureConfigurationSummary.html
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
    resource_tags: dict[str, str] = unset(dict)
    """Tags for build and test instances, as key and value. Keys must not begin with ``aws:`` nor be
    ``CreatedBy``, ``Ec2ImageBuilderArn``, ``Name`` or ``Tags``."""
    tags: dict[str, str] = unset(dict)
    """Tags of the configuration itself, as key and value; instances get ``resource_tags``."""
    instance_types: list[str] = unset(list)
    """Instance types to choose from, by availability. Left out, the service picks compatible ones; on a
    Dedicated Host only those that it supports are used."""
    instance_profile_name: str | None = None
    """IAM instance profile of build and test instances. Must exist in the account and allow Systems
    Manager."""
    placement: Placement | None = None
    """Hardware that build and test instances run on. Left out: shared hardware."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class Logging(Shape):
    """Where logs of build and test instances are uploaded.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Logging.html
    """

    s3_logs: S3Logs | None = None
    """S3 bucket and prefix."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ParentInstanceConfiguration(Shape):
    """A running instance to build on, instead of one that is launched for the build.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ParentInstanceConfiguration.html
    """

    auto_scaling_group: AutoScalingGroupConfiguration
    """Group that the build instance is taken from."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class InfrastructureConfiguration(Shape):
    """The EC2 instances that build and test images: type, permissions, network, logs and placement.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_InfrastructureConfiguration.html
    """

    arn: str = unset()
    """ARN of the configuration; it has no version."""
    name: str = unset()
    """Name as given at creation. The ARN has it in lower case, with hyphens for spaces and underscores."""
    description: str | None = None
    """Free text about the resource, for people to read."""
    instance_types: list[str] = unset(list)
    """Instance types to choose from, by availability. Left out, the service picks compatible ones; on a
    Dedicated Host only those that it supports are used."""
    instance_profile_name: str | None = None
    """IAM instance profile of build and test instances. Must exist in the account and allow Systems
    Manager."""
    security_group_ids: list[str] = unset(list)
    """Security groups of build and test instances. Required with ``subnet_id``."""
    subnet_id: str | None = None
    """Subnet of build and test instances. Requires ``security_group_ids``."""
    logging: Logging | None = None
    """S3 location for logs of build and test."""
    key_pair: str | None = None
    """EC2 key pair for logging in to build and test instances, to debug them."""
    terminate_instance_on_failure: bool = unset()
    """Whether instances are terminated after a failure; true when left out. False keeps them for
    debugging, running and billed."""
    sns_topic_arn: str | None = None
    """SNS topic that gets a message about each build. A standard topic, not FIFO, that the caller may
    publish to; if encrypted, with a key of the same account."""
    date_created: str = unset()
    """When it was created: a string in ISO 8601, UTC, such as ``2024-05-03T09:12:44.123Z``."""
    date_updated: str | None = None
    """When it was last changed: a string in ISO 8601, UTC."""
    resource_tags: dict[str, str] = unset(dict)
    """Tags for build and test instances, as key and value. Keys must not begin with ``aws:`` nor be
    ``CreatedBy``, ``Ec2ImageBuilderArn``, ``Name`` or ``Tags``."""
    instance_metadata_options: InstanceMetadataOptions | None = None
    """Metadata service settings of build and test instances. Left out, EC2's defaults hold."""
    tags: dict[str, str] = unset(dict)
    """Tags of the configuration itself, as key and value; instances get ``resource_tags``."""
    placement: Placement | None = None
    """Hardware that build and test instances run on. Left out: shared hardware."""
    terminate_instance_on_completion: bool | None = None
    """Whether instances are terminated after a build that did not fail. True when left out."""
    parent_instance: ParentInstanceConfiguration | None = None
    """Auto Scaling group to take the build instance from, instead of launching one. For the build phase
    only; the execution role must be allowed to describe the group and to tag and detach its instances."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListInfrastructureConfigurationsResponse(Response):
    """Response of ``list_infrastructure_configurations``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListInfrastructureConfigurations.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    infrastructure_configuration_summary_list: list[InfrastructureConfigurationSummary] = unset(list)
    """Infrastructure configurations on this page."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class CreateInfrastructureConfigurationRequest(Request["CreateInfrastructureConfigurationResponse"]):
    """Request of ``create_infrastructure_configuration``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateInfrastructureConfiguration.html
    """

    name: str
    """Name of the configuration, unique in account and Region. Letter case, spaces and underscores do not
    distinguish names."""
    description: str | None = None
    """Free text about the resource, for people to read. 1 to 1024 characters."""
    instance_types: Sequence[str] | None = None
    """Instance types to choose from, by availability. Left out, the service picks compatible ones; on a
    Dedicated Host only those that it supports are used."""
    instance_profile_name: str
    """IAM instance profile of build and test instances. Must exist in the account and allow Systems
    Manager. 1 to 256 characters."""
    security_group_ids: Sequence[str] | None = None
    """Security groups of build and test instances. Required with ``subnet_id``."""
    subnet_id: str | None = None
    """Subnet of build and test instances. Requires ``security_group_ids``. 1 to 1024 characters."""
    logging: Logging | None = None
    """S3 location for logs of build and test."""
    key_pair: str | None = None
    """EC2 key pair for logging in to build and test instances, to debug them. 1 to 1024 characters."""
    terminate_instance_on_failure: bool | None = None
    """Whether instances are terminated after a failure; true when left out. False keeps them for
    debugging, running and billed."""
    terminate_instance_on_completion: bool | None = None
    """Whether instances are terminated after a build that did not fail. True when left out."""
    sns_topic_arn: str | None = None
    """SNS topic that gets a message about each build. A standard topic, not FIFO, that the caller may
    publish to; if encrypted, with a key of the same account."""
    resource_tags: Mapping[str, str] | None = None
    """Tags for build and test instances, as key and value. Keys must not begin with ``aws:`` nor be
    ``CreatedBy``, ``Ec2ImageBuilderArn``, ``Name`` or ``Tags``. 1 to 30 entries."""
    instance_metadata_options: InstanceMetadataOptions | None = None
    """Metadata service settings of build and test instances. Left out, EC2's defaults hold."""
    tags: Mapping[str, str] | None = None
    """Tags of the configuration itself, as key and value; instances get ``resource_tags``. 1 to 50
    entries."""
    placement: Placement | None = None
    """Hardware that build and test instances run on. Left out: shared hardware."""
    parent_instance: ParentInstanceConfiguration | None = None
    """Auto Scaling group to take the build instance from, instead of launching one. For the build phase
    only; the execution role must be allowed to describe the group and to tag and detach its instances."""
    client_token: str = field(factory=new_client_token, eq=False)
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries. 1 to 64 characters."""
    dry_run: bool | None = None
    """True: check parameters and permissions, change nothing. Success then arrives as
    ``DryRunOperationException``."""

    @classmethod
    def of(cls, infrastructure_configuration: InfrastructureConfiguration) -> Self:
        """The request that describes a resource as it is. Change what should differ, and send it.

        It shares no list and no object with the resource, and has a client token of its own.

        Args:
            infrastructure_configuration: What the Get operation returned.

        Raises:
            TypeError: The argument is of another class, such as one of a list's entries.
            AbsentMemberError: It lacks what the request needs.
        """
        from imagebuilder_typed.models._copies import request_of

        return request_of(cls, infrastructure_configuration, InfrastructureConfiguration, {}, {})


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetInfrastructureConfigurationResponse(Response):
    """Response of ``get_infrastructure_configuration``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetInfrastructureConfiguration.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    infrastructure_configuration: InfrastructureConfiguration = unset()
    """The configuration."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class UpdateInfrastructureConfigurationRequest(Request["UpdateInfrastructureConfigurationResponse"]):
    """Request of ``update_infrastructure_configuration``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_UpdateInfrastructureConfiguration.html
    """

    infrastructure_configuration_arn: str
    """ARN of the infrastructure configuration."""
    description: str | None = None
    """Free text about the configuration. Left out, the one that it has is removed. 1 to 1024 characters."""
    instance_types: Sequence[str] | None = None
    """Instance types to choose from, by availability. Left out, the service picks compatible ones; on a
    Dedicated Host only those that it supports are used."""
    instance_profile_name: str
    """IAM instance profile of build and test instances. Must exist in the account and allow Systems
    Manager. 1 to 256 characters."""
    security_group_ids: Sequence[str] | None = None
    """Security groups of build and test instances. Required with ``subnet_id``."""
    subnet_id: str | None = None
    """Subnet of build and test instances. Requires ``security_group_ids``. 1 to 1024 characters."""
    logging: Logging | None = None
    """S3 location for logs of build and test."""
    key_pair: str | None = None
    """EC2 key pair for logging in to build and test instances, to debug them. 1 to 1024 characters."""
    terminate_instance_on_failure: bool | None = None
    """Whether instances are terminated after a failure; true when left out. False keeps them for
    debugging, running and billed."""
    terminate_instance_on_completion: bool | None = None
    """Whether instances are terminated after a build that did not fail. True when left out."""
    sns_topic_arn: str | None = None
    """SNS topic that gets a message about each build. A standard topic, not FIFO, that the caller may
    publish to; if encrypted, with a key of the same account."""
    resource_tags: Mapping[str, str] | None = None
    """Tags for build and test instances, as key and value. Keys must not begin with ``aws:`` nor be
    ``CreatedBy``, ``Ec2ImageBuilderArn``, ``Name`` or ``Tags``. 1 to 30 entries."""
    instance_metadata_options: InstanceMetadataOptions | None = None
    """Metadata service settings of build and test instances. Left out, EC2's defaults hold."""
    placement: Placement | None = None
    """Hardware that build and test instances run on. Left out: shared hardware."""
    parent_instance: ParentInstanceConfiguration | None = None
    """Auto Scaling group to take the build instance from, instead of launching one. For the build phase
    only; the execution role must be allowed to describe the group and to tag and detach its instances."""
    client_token: str = field(factory=new_client_token, eq=False)
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries. 1 to 64 characters."""

    @classmethod
    def of(cls, infrastructure_configuration: InfrastructureConfiguration) -> Self:
        """The request that describes a resource as it is. Change what should differ, and send it.

        It shares no list and no object with the resource, and has a client token of its own.

        Args:
            infrastructure_configuration: What the Get operation returned.

        Raises:
            TypeError: The argument is of another class, such as one of a list's entries.
            AbsentMemberError: It lacks what the request needs.
        """
        from imagebuilder_typed.models._copies import request_of

        return request_of(
            cls,
            infrastructure_configuration,
            InfrastructureConfiguration,
            {
                "infrastructure_configuration_arn": "arn",
            },
            {},
        )
