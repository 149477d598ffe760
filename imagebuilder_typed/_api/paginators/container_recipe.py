# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Container recipes: a typed paginator for every operation that lists in pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from imagebuilder_typed.pagination import Pager, Paginator

if TYPE_CHECKING:
    from imagebuilder_typed.models.container_recipe import (
        ContainerRecipeSummary,
        ListContainerRecipesRequest,
        ListContainerRecipesResponse,
    )
    from imagebuilder_typed.models.shared import (
        Filter,
        Ownership,
    )

__all__ = [
    "PAGINATORS",
    "ListContainerRecipesPaginator",
]


class ListContainerRecipesPaginator(
    Paginator["ListContainerRecipesRequest", "ContainerRecipeSummary", "ListContainerRecipesResponse"]
):
    """Pages of ``list_container_recipes``: List container recipes, by default the caller's own."""

    @overload
    def paginate(
        self,
        request: ListContainerRecipesRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ContainerRecipeSummary, ListContainerRecipesResponse]: ...
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
    ) -> Pager[ContainerRecipeSummary, ListContainerRecipesResponse]: ...
    def paginate(
        self,
        request: ListContainerRecipesRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[ContainerRecipeSummary, ListContainerRecipesResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            request: The whole request, instead of the keywords.
            owner: Whose recipes to list: ``Self``, ``Shared`` or ``Amazon``. Left out, those of the
                caller's account.
            filters: Conditions that items must meet. Names: ``containerType``, ``name``,
                ``parentImage``, ``platform``. 1 to 10 entries.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListContainerRecipes.html
        """
        return self._make_pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


PAGINATORS: dict[str, type[Paginator[Any, Any, Any]]] = {
    "list_container_recipes": ListContainerRecipesPaginator,
}
"""Paginators by boto3's method name."""
