# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Infrastructures: an awaitable method for every operation, each delegates to the one call path in ``_call_path.py``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from imagebuilder_typed import models
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed._async_call_path import async_call_path_of

__all__ = ["AsyncInfrastructureOperations"]


class AsyncInfrastructureOperations:
    """Methods of the async client."""

    __slots__ = ()

    async def create_infrastructure_configuration(
        self,
        *,
        name: str,
        instance_profile_name: str,
        description: str | None = None,
        instance_types: Sequence[str] | None = None,
        security_group_ids: Sequence[str] | None = None,
        subnet_id: str | None = None,
        logging: models.Logging | None = None,
        key_pair: str | None = None,
        terminate_instance_on_failure: bool | None = None,
        terminate_instance_on_completion: bool | None = None,
        sns_topic_arn: str | None = None,
        tags: Mapping[str, str] | None = None,
        resource_tags: Mapping[str, str] | None = None,
        instance_metadata_options: models.InstanceMetadataOptions | None = None,
        placement: models.Placement | None = None,
        parent_instance: models.ParentInstanceConfiguration | None = None,
        dry_run: bool | None = None,
        client_token: str | None = None,
    ) -> models.CreateInfrastructureConfigurationResponse:
        """Create an infrastructure configuration: the EC2 instances on which images are built and tested.

        Covers instance types, IAM instance profile, network, logs, notifications and placement.

        Args:
            name: Name of the configuration, unique in account and Region. Letter case, spaces and underscores do not distinguish names.
            instance_profile_name: IAM instance profile of build and test instances. Must exist in the account and allow Systems Manager. 1 to 256 characters.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            instance_types: Instance types to choose from, by availability. Left out, the service picks compatible ones; on a Dedicated Host only those that it supports are used.
            security_group_ids: Security groups of build and test instances. Required with ``subnet_id``.
            subnet_id: Subnet of build and test instances. Requires ``security_group_ids``. 1 to 1024 characters.
            logging: S3 location for logs of build and test.
            key_pair: EC2 key pair for logging in to build and test instances, to debug them. 1 to 1024 characters.
            terminate_instance_on_failure: Whether instances are terminated after a failure; true when left out. False keeps them for debugging, running and billed.
            terminate_instance_on_completion: Whether instances are terminated after a build that did not fail. True when left out.
            sns_topic_arn: SNS topic that gets a message about each build. A standard topic, not FIFO, that the caller may publish to; if encrypted, with a key of the same account.
            tags: Tags of the configuration itself, as key and value; instances get ``resource_tags``. 1 to 50 entries.
            resource_tags: Tags for build and test instances, as key and value. Keys must not begin with ``aws:`` nor be ``CreatedBy``, ``Ec2ImageBuilderArn``, ``Name`` or ``Tags``. 1 to 30 entries.
            instance_metadata_options: Metadata service settings of build and test instances. Left out, EC2's defaults hold.
            placement: Hardware that build and test instances run on. Left out: shared hardware.
            parent_instance: Auto Scaling group to take the build instance from, instead of launching one. For the build phase only; the execution role must be allowed to describe the group and to tag and detach its instances.
            dry_run: True: check parameters and permissions, change nothing. Success then arrives as ``DryRunOperationException``.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, DryRunOperationException, ForbiddenException, IdempotentParameterMismatchException, InvalidRequestException, ResourceAlreadyExistsException, ResourceInUseException, ServiceException, ServiceQuotaExceededException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateInfrastructureConfiguration.html
        """
        response: models.CreateInfrastructureConfigurationResponse = await async_call_path_of(self).call(
            OPERATIONS["create_infrastructure_configuration"],
            {
                "name": name,
                "instance_profile_name": instance_profile_name,
                "description": description,
                "instance_types": instance_types,
                "security_group_ids": security_group_ids,
                "subnet_id": subnet_id,
                "logging": logging,
                "key_pair": key_pair,
                "terminate_instance_on_failure": terminate_instance_on_failure,
                "terminate_instance_on_completion": terminate_instance_on_completion,
                "sns_topic_arn": sns_topic_arn,
                "tags": tags,
                "resource_tags": resource_tags,
                "instance_metadata_options": instance_metadata_options,
                "placement": placement,
                "parent_instance": parent_instance,
                "dry_run": dry_run,
                "client_token": client_token,
            },
        )
        return response

    async def delete_infrastructure_configuration(
        self,
        *,
        infrastructure_configuration_arn: str,
    ) -> models.DeleteInfrastructureConfigurationResponse:
        """Delete an infrastructure configuration.

        Fails with ``ResourceDependencyException`` while a pipeline uses it.

        Args:
            infrastructure_configuration_arn: ARN of the infrastructure configuration.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidRequestException, ResourceDependencyException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteInfrastructureConfiguration.html
        """
        response: models.DeleteInfrastructureConfigurationResponse = await async_call_path_of(self).call(
            OPERATIONS["delete_infrastructure_configuration"],
            {"infrastructure_configuration_arn": infrastructure_configuration_arn},
        )
        return response

    async def get_infrastructure_configuration(
        self,
        *,
        infrastructure_configuration_arn: str,
    ) -> models.GetInfrastructureConfigurationResponse:
        """Fetch one infrastructure configuration.

        Args:
            infrastructure_configuration_arn: ARN of the infrastructure configuration.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetInfrastructureConfiguration.html
        """
        response: models.GetInfrastructureConfigurationResponse = await async_call_path_of(self).call(
            OPERATIONS["get_infrastructure_configuration"],
            {"infrastructure_configuration_arn": infrastructure_configuration_arn},
        )
        return response

    async def list_infrastructure_configurations(
        self,
        *,
        filters: Sequence[models.Filter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> models.ListInfrastructureConfigurationsResponse:
        """List the infrastructure configurations of the account as summaries.

        Subnet, security groups, logging and other details come from
        ``get_infrastructure_configuration``.

        Args:
            filters: Conditions that items must meet; ``name`` is the only one. 1 to 10 entries.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidPaginationTokenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListInfrastructureConfigurations.html
        """
        response: models.ListInfrastructureConfigurationsResponse = await async_call_path_of(self).call(
            OPERATIONS["list_infrastructure_configurations"],
            {"filters": filters, "max_results": max_results, "next_token": next_token},
        )
        return response

    async def update_infrastructure_configuration(
        self,
        *,
        infrastructure_configuration_arn: str,
        instance_profile_name: str,
        description: str | None = None,
        instance_types: Sequence[str] | None = None,
        security_group_ids: Sequence[str] | None = None,
        subnet_id: str | None = None,
        logging: models.Logging | None = None,
        key_pair: str | None = None,
        terminate_instance_on_failure: bool | None = None,
        terminate_instance_on_completion: bool | None = None,
        sns_topic_arn: str | None = None,
        resource_tags: Mapping[str, str] | None = None,
        instance_metadata_options: models.InstanceMetadataOptions | None = None,
        placement: models.Placement | None = None,
        parent_instance: models.ParentInstanceConfiguration | None = None,
        client_token: str | None = None,
    ) -> models.UpdateInfrastructureConfigurationResponse:
        """Replace all settings of an infrastructure configuration.

        Optional settings left out are removed or fall back to their defaults, so send everything that
        is to stay.

        Args:
            infrastructure_configuration_arn: ARN of the infrastructure configuration.
            instance_profile_name: IAM instance profile of build and test instances. Must exist in the account and allow Systems Manager. 1 to 256 characters.
            description: Free text about the configuration. Left out, the one that it has is removed. 1 to 1024 characters.
            instance_types: Instance types to choose from, by availability. Left out, the service picks compatible ones; on a Dedicated Host only those that it supports are used.
            security_group_ids: Security groups of build and test instances. Required with ``subnet_id``.
            subnet_id: Subnet of build and test instances. Requires ``security_group_ids``. 1 to 1024 characters.
            logging: S3 location for logs of build and test.
            key_pair: EC2 key pair for logging in to build and test instances, to debug them. 1 to 1024 characters.
            terminate_instance_on_failure: Whether instances are terminated after a failure; true when left out. False keeps them for debugging, running and billed.
            terminate_instance_on_completion: Whether instances are terminated after a build that did not fail. True when left out.
            sns_topic_arn: SNS topic that gets a message about each build. A standard topic, not FIFO, that the caller may publish to; if encrypted, with a key of the same account.
            resource_tags: Tags for build and test instances, as key and value. Keys must not begin with ``aws:`` nor be ``CreatedBy``, ``Ec2ImageBuilderArn``, ``Name`` or ``Tags``. 1 to 30 entries.
            instance_metadata_options: Metadata service settings of build and test instances. Left out, EC2's defaults hold.
            placement: Hardware that build and test instances run on. Left out: shared hardware.
            parent_instance: Auto Scaling group to take the build instance from, instead of launching one. For the build phase only; the execution role must be allowed to describe the group and to tag and detach its instances.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, IdempotentParameterMismatchException, InvalidRequestException, ResourceInUseException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_UpdateInfrastructureConfiguration.html
        """
        response: models.UpdateInfrastructureConfigurationResponse = await async_call_path_of(self).call(
            OPERATIONS["update_infrastructure_configuration"],
            {
                "infrastructure_configuration_arn": infrastructure_configuration_arn,
                "instance_profile_name": instance_profile_name,
                "description": description,
                "instance_types": instance_types,
                "security_group_ids": security_group_ids,
                "subnet_id": subnet_id,
                "logging": logging,
                "key_pair": key_pair,
                "terminate_instance_on_failure": terminate_instance_on_failure,
                "terminate_instance_on_completion": terminate_instance_on_completion,
                "sns_topic_arn": sns_topic_arn,
                "resource_tags": resource_tags,
                "instance_metadata_options": instance_metadata_options,
                "placement": placement,
                "parent_instance": parent_instance,
                "client_token": client_token,
            },
        )
        return response
