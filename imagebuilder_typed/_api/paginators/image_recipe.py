# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Image recipes: a typed paginator for every operation that lists in pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from imagebuilder_typed.pagination import Pager, Paginator

if TYPE_CHECKING:
    from imagebuilder_typed.models.image_recipe import (
        ImageRecipeSummary,
        ListImageRecipesRequest,
        ListImageRecipesResponse,
    )
    from imagebuilder_typed.models.shared import (
        Filter,
        Ownership,
    )

__all__ = [
    "PAGINATORS",
    "ListImageRecipesPaginator",
]


class ListImageRecipesPaginator(
    Paginator["ListImageRecipesRequest", "ImageRecipeSummary", "ListImageRecipesResponse"]
):
    """Pages of ``list_image_recipes``: List image recipes, by default the caller's own."""

    @overload
    def paginate(
        self,
        request: ListImageRecipesRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImageRecipeSummary, ListImageRecipesResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        owner: Ownership | Literal["Self", "Shared", "Amazon", "ThirdParty", "AWSMarketplace"] | None = None,
        filters: list[Filter] | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImageRecipeSummary, ListImageRecipesResponse]: ...
    def paginate(
        self,
        request: ListImageRecipesRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[ImageRecipeSummary, ListImageRecipesResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            request: The whole request, instead of the keywords.
            owner: Whose recipes to list. Left out, those of the caller's account.
            filters: Conditions that items must meet. Names: ``name``, ``parentImage``,
                ``platform``. 1 to 10 entries.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageRecipes.html
        """
        return self._make_pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


PAGINATORS: dict[str, type[Paginator[Any, Any, Any]]] = {
    "list_image_recipes": ListImageRecipesPaginator,
}
"""Paginators by boto3's method name."""
