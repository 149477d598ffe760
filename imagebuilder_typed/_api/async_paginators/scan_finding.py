# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Findings of image scans: a typed paginator for every operation that lists in pages, for the async client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from imagebuilder_typed import models
from imagebuilder_typed.pagination._async_pager import AsyncPager, AsyncPaginator

__all__ = [
    "PAGINATORS",
    "AsyncListImageScanFindingAggregationsPaginator",
    "AsyncListImageScanFindingsPaginator",
]


class AsyncListImageScanFindingAggregationsPaginator(
    AsyncPaginator[
        "models.ListImageScanFindingAggregationsRequest",
        "models.ImageScanFindingAggregation",
        "models.ListImageScanFindingAggregationsResponse",
    ]
):
    """Pages of ``list_image_scan_finding_aggregations``: Count scan findings by severity, for the
    account or per image, pipeline or vulnerability."""

    def paginate(
        self,
        *,
        filter: models.Filter | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> AsyncPager[models.ImageScanFindingAggregation, models.ListImageScanFindingAggregationsResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            filter: What to count by, and for which one: ``imageBuildVersionArn``, ``imagePipelineArn`` or ``vulnerabilityId`` with a value. Left out, the account as a whole is counted.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageScanFindingAggregations.html
        """
        return self._make_pager(
            {"filter": filter},
            max_items=max_items,
            starting_token=starting_token,
        )


class AsyncListImageScanFindingsPaginator(
    AsyncPaginator[
        "models.ListImageScanFindingsRequest",
        "models.ImageScanFinding",
        "models.ListImageScanFindingsResponse",
    ]
):
    """Pages of ``list_image_scan_findings``: List the vulnerabilities that Amazon Inspector found in
    images of the account."""

    def paginate(
        self,
        *,
        filters: Sequence[models.ImageScanFindingsFilter] | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> AsyncPager[models.ImageScanFinding, models.ListImageScanFindingsResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            filters: Conditions that findings must meet. Names: ``imageBuildVersionArn``, ``imagePipelineArn``, ``vulnerabilityId``, ``severity``. Left out, all findings of the account are listed. Exactly 1 entry.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageScanFindings.html
        """
        return self._make_pager(
            {"filters": filters},
            page_size=page_size,
            max_items=max_items,
            starting_token=starting_token,
        )


PAGINATORS: dict[str, type[AsyncPaginator[Any, Any, Any]]] = {
    "list_image_scan_finding_aggregations": AsyncListImageScanFindingAggregationsPaginator,
    "list_image_scan_findings": AsyncListImageScanFindingsPaginator,
}
"""Paginators by boto3's method name."""
