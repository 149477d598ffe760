# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Findings of image scans: a typed method for every operation, each delegates to the one call path in ``client.py``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from imagebuilder_typed._api.operations._base import OperationMethods
from imagebuilder_typed._call.operation import Operation, PageFields

if TYPE_CHECKING:
    from imagebuilder_typed.models.scan_finding import (
        ImageScanFindingsFilter,
        ListImageScanFindingAggregationsRequest,
        ListImageScanFindingAggregationsResponse,
        ListImageScanFindingsRequest,
        ListImageScanFindingsResponse,
    )
    from imagebuilder_typed.models.shared import (
        Filter,
    )

__all__ = ["OPERATIONS", "ScanFindingOperations"]


_LIST_IMAGE_SCAN_FINDING_AGGREGATIONS: Operation[
    ListImageScanFindingAggregationsRequest, ListImageScanFindingAggregationsResponse
] = Operation(
    name="ListImageScanFindingAggregations",
    method_name="list_image_scan_finding_aggregations",
    read_only=True,
    pages=PageFields(
        items="responses",
        token_in="next_token",
        token_out="next_token",
        limit=None,
    ),
)
_LIST_IMAGE_SCAN_FINDINGS: Operation[ListImageScanFindingsRequest, ListImageScanFindingsResponse] = Operation(
    name="ListImageScanFindings",
    method_name="list_image_scan_findings",
    read_only=True,
    pages=PageFields(
        items="findings",
        token_in="next_token",
        token_out="next_token",
        limit="max_results",
    ),
)

OPERATIONS: tuple[Operation[Any, Any], ...] = (
    _LIST_IMAGE_SCAN_FINDING_AGGREGATIONS,
    _LIST_IMAGE_SCAN_FINDINGS,
)


class ScanFindingOperations(OperationMethods):
    """Methods of the client."""

    __slots__ = ()

    @overload
    def list_image_scan_finding_aggregations(
        self, request: ListImageScanFindingAggregationsRequest, /
    ) -> ListImageScanFindingAggregationsResponse: ...
    @overload
    def list_image_scan_finding_aggregations(
        self,
        /,
        *,
        filter: Filter | None = None,
        next_token: str | None = None,
    ) -> ListImageScanFindingAggregationsResponse: ...
    def list_image_scan_finding_aggregations(
        self, request: ListImageScanFindingAggregationsRequest | None = None, /, **fields: object
    ) -> ListImageScanFindingAggregationsResponse:
        """Count scan findings by severity, for the account or per image, pipeline or vulnerability.

        The one optional ``filter`` picks the grouping: ``imageBuildVersionArn``, ``imagePipelineArn``
        or ``vulnerabilityId``; without it the counts are for the whole account.

        Args:
            request: The whole request, instead of the keywords.
            filter: What to count by, and for which one: ``imageBuildVersionArn``,
                ``imagePipelineArn`` or ``vulnerabilityId`` with a value. Left out, the account as a
                whole is counted.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageScanFindingAggregations.html
        """
        return self._call(_LIST_IMAGE_SCAN_FINDING_AGGREGATIONS, request, fields)

    @overload
    def list_image_scan_findings(
        self, request: ListImageScanFindingsRequest, /
    ) -> ListImageScanFindingsResponse: ...
    @overload
    def list_image_scan_findings(
        self,
        /,
        *,
        filters: list[ImageScanFindingsFilter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListImageScanFindingsResponse: ...
    def list_image_scan_findings(
        self, request: ListImageScanFindingsRequest | None = None, /, **fields: object
    ) -> ListImageScanFindingsResponse:
        """List the vulnerabilities that Amazon Inspector found in images of the account.

        There are findings only for builds that ran with image scanning on. On-demand AMI scans are not
        among them; EC2's ``GetImageFindings`` has those.

        Args:
            request: The whole request, instead of the keywords.
            filters: Conditions that findings must meet. Names: ``imageBuildVersionArn``,
                ``imagePipelineArn``, ``vulnerabilityId``, ``severity``. Left out, all findings of the
                account are listed. Exactly 1 entry.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although
                more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageScanFindings.html
        """
        return self._call(_LIST_IMAGE_SCAN_FINDINGS, request, fields)
