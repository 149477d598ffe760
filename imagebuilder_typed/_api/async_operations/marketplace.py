# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Marketplaces: an awaitable method for every operation, each delegates to the one call path in ``_call_path.py``."""

from __future__ import annotations

from typing import Literal

from imagebuilder_typed import models
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed._async_call_path import async_call_path_of

__all__ = ["AsyncMarketplaceOperations"]


class AsyncMarketplaceOperations:
    """Methods of the async client."""

    __slots__ = ()

    async def get_marketplace_resource(
        self,
        *,
        resource_type: models.MarketplaceResourceType | Literal["COMPONENT_DATA", "COMPONENT_ARTIFACT"],
        resource_arn: str,
        resource_location: str | None = None,
    ) -> models.GetMarketplaceResourceResponse:
        """Fetch a Marketplace component, or a download link to one of its artifacts.

        The account must be subscribed to the product; the call checks that. Made for the Marketplace
        integration, with little use outside it.

        Args:
            resource_type: Whether to fetch the document or an artifact.
            resource_arn: ARN of the Marketplace component.
            resource_location: S3 location of the artifact to fetch, ``s3://bucket/key``. At most 1024 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetMarketplaceResource.html
        """
        response: models.GetMarketplaceResourceResponse = await async_call_path_of(self).call(
            OPERATIONS["get_marketplace_resource"],
            {
                "resource_type": resource_type,
                "resource_arn": resource_arn,
                "resource_location": resource_location,
            },
        )
        return response
