# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Components: a typed paginator for every operation that lists in pages, for the async client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from imagebuilder_typed import models
from imagebuilder_typed.pagination._async_pager import AsyncPager, AsyncPaginator

__all__ = [
    "PAGINATORS",
    "AsyncListComponentBuildVersionsPaginator",
    "AsyncListComponentsPaginator",
]


class AsyncListComponentBuildVersionsPaginator(
    AsyncPaginator[
        "models.ListComponentBuildVersionsRequest",
        "models.ComponentSummary",
        "models.ListComponentBuildVersionsResponse",
    ]
):
    """Pages of ``list_component_build_versions``: List the builds of one component version."""

    def paginate(
        self,
        *,
        component_version_arn: str | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> AsyncPager[models.ComponentSummary, models.ListComponentBuildVersionsResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            component_version_arn: ARN with an exact version and no build number. Left out, builds of all components in the account are listed.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListComponentBuildVersions.html
        """
        return self._make_pager(
            {"component_version_arn": component_version_arn},
            page_size=page_size,
            max_items=max_items,
            starting_token=starting_token,
        )


class AsyncListComponentsPaginator(
    AsyncPaginator["models.ListComponentsRequest", "models.ComponentVersion", "models.ListComponentsResponse"]
):
    """Pages of ``list_components``: List component versions, by default the caller's own."""

    def paginate(
        self,
        *,
        owner: models.Ownership
        | Literal["Self", "Shared", "Amazon", "ThirdParty", "AWSMarketplace"]
        | None = None,
        filters: Sequence[models.Filter] | None = None,
        by_name: bool | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> AsyncPager[models.ComponentVersion, models.ListComponentsResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            owner: Whose components to list. Left out, those of the caller's account.
            filters: Conditions that items must meet. Names: ``name``, ``version``, ``type``, ``platform``, ``status``, ``description``, ``supportedOsVersion``, ``productCodes``. 1 to 10 entries.
            by_name: True: one item for each name, over all versions. False (the default): one item for each version. Not together with a ``version`` filter.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListComponents.html
        """
        return self._make_pager(
            {"owner": owner, "filters": filters, "by_name": by_name},
            page_size=page_size,
            max_items=max_items,
            starting_token=starting_token,
        )


PAGINATORS: dict[str, type[AsyncPaginator[Any, Any, Any]]] = {
    "list_component_build_versions": AsyncListComponentBuildVersionsPaginator,
    "list_components": AsyncListComponentsPaginator,
}
"""Paginators by boto3's method name."""
