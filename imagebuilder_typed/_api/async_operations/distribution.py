# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Distributions: an awaitable method for every operation, each delegates to the one call path in ``_call_path.py``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from imagebuilder_typed import models
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed._async_call_path import async_call_path_of

__all__ = ["AsyncDistributionOperations"]


class AsyncDistributionOperations:
    """Methods of the async client."""

    __slots__ = ()

    async def create_distribution_configuration(
        self,
        *,
        name: str,
        distributions: Sequence[models.Distribution],
        description: str | None = None,
        tags: Mapping[str, str] | None = None,
        dry_run: bool | None = None,
        client_token: str | None = None,
    ) -> models.CreateDistributionConfigurationResponse:
        """Create a distribution configuration: where finished images go, and as what.

        Each Region is listed once, with the accounts, names, tags, launch permissions or repositories
        for it.

        Args:
            name: Name of the configuration, unique in account and Region. Letter case, spaces and underscores do not distinguish names.
            distributions: Settings for each target Region, one item per Region.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            tags: Tags of the resource, as key and value. 1 to 50 entries.
            dry_run: True: check parameters and permissions, change nothing. Success then arrives as ``DryRunOperationException``.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, DryRunOperationException, ForbiddenException, IdempotentParameterMismatchException, InvalidParameterCombinationException, InvalidRequestException, ResourceAlreadyExistsException, ResourceInUseException, ServiceException, ServiceQuotaExceededException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateDistributionConfiguration.html
        """
        response: models.CreateDistributionConfigurationResponse = await async_call_path_of(self).call(
            OPERATIONS["create_distribution_configuration"],
            {
                "name": name,
                "distributions": distributions,
                "description": description,
                "tags": tags,
                "dry_run": dry_run,
                "client_token": client_token,
            },
        )
        return response

    async def delete_distribution_configuration(
        self,
        *,
        distribution_configuration_arn: str,
    ) -> models.DeleteDistributionConfigurationResponse:
        """Delete a distribution configuration.

        Fails with ``ResourceDependencyException`` while a pipeline uses it.

        Args:
            distribution_configuration_arn: ARN of the distribution configuration.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidRequestException, ResourceDependencyException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteDistributionConfiguration.html
        """
        response: models.DeleteDistributionConfigurationResponse = await async_call_path_of(self).call(
            OPERATIONS["delete_distribution_configuration"],
            {"distribution_configuration_arn": distribution_configuration_arn},
        )
        return response

    async def get_distribution_configuration(
        self,
        *,
        distribution_configuration_arn: str,
    ) -> models.GetDistributionConfigurationResponse:
        """Fetch one distribution configuration with the settings of each Region.

        Args:
            distribution_configuration_arn: ARN of the distribution configuration.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetDistributionConfiguration.html
        """
        response: models.GetDistributionConfigurationResponse = await async_call_path_of(self).call(
            OPERATIONS["get_distribution_configuration"],
            {"distribution_configuration_arn": distribution_configuration_arn},
        )
        return response

    async def list_distribution_configurations(
        self,
        *,
        filters: Sequence[models.Filter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> models.ListDistributionConfigurationsResponse:
        """List the distribution configurations of the account as summaries.

        The settings of each Region come from ``get_distribution_configuration``.

        Args:
            filters: Conditions that items must meet; ``name`` is the only one. 1 to 10 entries.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidPaginationTokenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListDistributionConfigurations.html
        """
        response: models.ListDistributionConfigurationsResponse = await async_call_path_of(self).call(
            OPERATIONS["list_distribution_configurations"],
            {"filters": filters, "max_results": max_results, "next_token": next_token},
        )
        return response

    async def update_distribution_configuration(
        self,
        *,
        distribution_configuration_arn: str,
        distributions: Sequence[models.Distribution],
        description: str | None = None,
        client_token: str | None = None,
    ) -> models.UpdateDistributionConfigurationResponse:
        """Replace all settings of a distribution configuration.

        The list of ``distributions`` is replaced as a whole, and a description left out is removed, so
        send everything that is to stay.

        Args:
            distribution_configuration_arn: ARN of the distribution configuration.
            distributions: Settings for each target Region. Takes the place of the whole list that the configuration has.
            description: Free text about the configuration. Left out, the one that it has is removed. 1 to 1024 characters.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, IdempotentParameterMismatchException, InvalidParameterCombinationException, InvalidRequestException, ResourceInUseException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_UpdateDistributionConfiguration.html
        """
        response: models.UpdateDistributionConfigurationResponse = await async_call_path_of(self).call(
            OPERATIONS["update_distribution_configuration"],
            {
                "distribution_configuration_arn": distribution_configuration_arn,
                "distributions": distributions,
                "description": description,
                "client_token": client_token,
            },
        )
        return response
