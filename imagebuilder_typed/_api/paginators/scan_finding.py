# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Findings of image scans: a typed paginator for every operation that lists in pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from imagebuilder_typed.pagination import Pager, Paginator

if TYPE_CHECKING:
    from imagebuilder_typed.models.scan_finding import (
        ImageScanFinding,
        ImageScanFindingAggregation,
        ImageScanFindingsFilter,
        ListImageScanFindingAggregationsRequest,
        ListImageScanFindingAggregationsResponse,
        ListImageScanFindingsRequest,
        ListImageScanFindingsResponse,
    )
    from imagebuilder_typed.models.shared import (
        Filter,
    )

__all__ = [
    "PAGINATORS",
    "ListImageScanFindingAggregationsPaginator",
    "ListImageScanFindingsPaginator",
]


class ListImageScanFindingAggregationsPaginator(
    Paginator[
        "ListImageScanFindingAggregationsRequest",
        "ImageScanFindingAggregation",
        "ListImageScanFindingAggregationsResponse",
    ]
):
    """Pages of ``list_image_scan_finding_aggregations``: Count scan findings by severity, for the
    account or per image, pipeline or vulnerability."""

    @overload
    def paginate(
        self,
        request: ListImageScanFindingAggregationsRequest,
        /,
        *,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImageScanFindingAggregation, ListImageScanFindingAggregationsResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        filter: Filter | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImageScanFindingAggregation, ListImageScanFindingAggregationsResponse]: ...
    def paginate(
        self,
        request: ListImageScanFindingAggregationsRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[ImageScanFindingAggregation, ListImageScanFindingAggregationsResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            request: The whole request, instead of the keywords.
            filter: What to count by, and for which one: ``imageBuildVersionArn``,
                ``imagePipelineArn`` or ``vulnerabilityId`` with a value. Left out, the account as a
                whole is counted.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageScanFindingAggregations.html
        """
        return self._make_pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListImageScanFindingsPaginator(
    Paginator["ListImageScanFindingsRequest", "ImageScanFinding", "ListImageScanFindingsResponse"]
):
    """Pages of ``list_image_scan_findings``: List the vulnerabilities that Amazon Inspector found in
    images of the account."""

    @overload
    def paginate(
        self,
        request: ListImageScanFindingsRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImageScanFinding, ListImageScanFindingsResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        filters: list[ImageScanFindingsFilter] | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImageScanFinding, ListImageScanFindingsResponse]: ...
    def paginate(
        self,
        request: ListImageScanFindingsRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[ImageScanFinding, ListImageScanFindingsResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            request: The whole request, instead of the keywords.
            filters: Conditions that findings must meet. Names: ``imageBuildVersionArn``,
                ``imagePipelineArn``, ``vulnerabilityId``, ``severity``. Left out, all findings of the
                account are listed. Exactly 1 entry.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageScanFindings.html
        """
        return self._make_pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


PAGINATORS: dict[str, type[Paginator[Any, Any, Any]]] = {
    "list_image_scan_finding_aggregations": ListImageScanFindingAggregationsPaginator,
    "list_image_scan_findings": ListImageScanFindingsPaginator,
}
"""Paginators by boto3's method name."""
