# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Findings of image scans: an awaitable method for every operation, each delegates to the one call path in ``_call_path.py``."""

from __future__ import annotations

from collections.abc import Sequence

from imagebuilder_typed import models
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed._async_call_path import async_call_path_of

__all__ = ["AsyncScanFindingOperations"]


class AsyncScanFindingOperations:
    """Methods of the async client."""

    __slots__ = ()

    async def list_image_scan_finding_aggregations(
        self,
        *,
        filter: models.Filter | None = None,
        next_token: str | None = None,
    ) -> models.ListImageScanFindingAggregationsResponse:
        """Count scan findings by severity, for the account or per image, pipeline or vulnerability.

        The one optional ``filter`` picks the grouping: ``imageBuildVersionArn``, ``imagePipelineArn``
        or ``vulnerabilityId``; without it the counts are for the whole account.

        Args:
            filter: What to count by, and for which one: ``imageBuildVersionArn``, ``imagePipelineArn`` or ``vulnerabilityId`` with a value. Left out, the account as a whole is counted.
            next_token: Marker of the next page. A response has one while more items follow; send it back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidPaginationTokenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageScanFindingAggregations.html
        """
        response: models.ListImageScanFindingAggregationsResponse = await async_call_path_of(self).call(
            OPERATIONS["list_image_scan_finding_aggregations"], {"filter": filter, "next_token": next_token}
        )
        return response

    async def list_image_scan_findings(
        self,
        *,
        filters: Sequence[models.ImageScanFindingsFilter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> models.ListImageScanFindingsResponse:
        """List the vulnerabilities that Amazon Inspector found in images of the account.

        There are findings only for builds that ran with image scanning on. On-demand AMI scans are not
        among them; EC2's ``GetImageFindings`` has those.

        Args:
            filters: Conditions that findings must meet. Names: ``imageBuildVersionArn``, ``imagePipelineArn``, ``vulnerabilityId``, ``severity``. Left out, all findings of the account are listed. Exactly 1 entry.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidPaginationTokenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageScanFindings.html
        """
        response: models.ListImageScanFindingsResponse = await async_call_path_of(self).call(
            OPERATIONS["list_image_scan_findings"],
            {"filters": filters, "max_results": max_results, "next_token": next_token},
        )
        return response
