# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Container recipes: a typed paginator for every operation that lists in pages, for the async client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from imagebuilder_typed import models
from imagebuilder_typed.pagination._async_pager import AsyncPager, AsyncPaginator

__all__ = [
    "PAGINATORS",
    "AsyncListContainerRecipesPaginator",
]


class AsyncListContainerRecipesPaginator(
    AsyncPaginator[
        "models.ListContainerRecipesRequest",
        "models.ContainerRecipeSummary",
        "models.ListContainerRecipesResponse",
    ]
):
    """Pages of ``list_container_recipes``: List container recipes, by default the caller's own."""

    def paginate(
        self,
        *,
        owner: models.Ownership
        | Literal["Self", "Shared", "Amazon", "ThirdParty", "AWSMarketplace"]
        | None = None,
        filters: Sequence[models.Filter] | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> AsyncPager[models.ContainerRecipeSummary, models.ListContainerRecipesResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            owner: Whose recipes to list: ``Self``, ``Shared`` or ``Amazon``. Left out, those of the caller's account.
            filters: Conditions that items must meet. Names: ``containerType``, ``name``, ``parentImage``, ``platform``. 1 to 10 entries.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListContainerRecipes.html
        """
        return self._make_pager(
            {"owner": owner, "filters": filters},
            page_size=page_size,
            max_items=max_items,
            starting_token=starting_token,
        )


PAGINATORS: dict[str, type[AsyncPaginator[Any, Any, Any]]] = {
    "list_container_recipes": AsyncListContainerRecipesPaginator,
}
"""Paginators by boto3's method name."""
