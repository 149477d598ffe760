# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Components: a typed paginator for every operation that lists in pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from imagebuilder_typed.pagination import Pager, Paginator

if TYPE_CHECKING:
    from imagebuilder_typed.models.component import (
        ComponentSummary,
        ComponentVersion,
        ListComponentBuildVersionsRequest,
        ListComponentBuildVersionsResponse,
        ListComponentsRequest,
        ListComponentsResponse,
    )
    from imagebuilder_typed.models.shared import (
        Filter,
        Ownership,
    )

__all__ = [
    "PAGINATORS",
    "ListComponentBuildVersionsPaginator",
    "ListComponentsPaginator",
]


class ListComponentBuildVersionsPaginator(
    Paginator["ListComponentBuildVersionsRequest", "ComponentSummary", "ListComponentBuildVersionsResponse"]
):
    """Pages of ``list_component_build_versions``: List the builds of one component version."""

    @overload
    def paginate(
        self,
        request: ListComponentBuildVersionsRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ComponentSummary, ListComponentBuildVersionsResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        component_version_arn: str | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ComponentSummary, ListComponentBuildVersionsResponse]: ...
    def paginate(
        self,
        request: ListComponentBuildVersionsRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[ComponentSummary, ListComponentBuildVersionsResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            request: The whole request, instead of the keywords.
            component_version_arn: ARN with an exact version and no build number. Left out, builds
                of all components in the account are listed.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListComponentBuildVersions.html
        """
        return self._make_pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListComponentsPaginator(
    Paginator["ListComponentsRequest", "ComponentVersion", "ListComponentsResponse"]
):
    """Pages of ``list_components``: List component versions, by default the caller's own."""

    @overload
    def paginate(
        self,
        request: ListComponentsRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ComponentVersion, ListComponentsResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        owner: Ownership | Literal["Self", "Shared", "Amazon", "ThirdParty", "AWSMarketplace"] | None = None,
        filters: list[Filter] | None = None,
        by_name: bool | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ComponentVersion, ListComponentsResponse]: ...
    def paginate(
        self,
        request: ListComponentsRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[ComponentVersion, ListComponentsResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            request: The whole request, instead of the keywords.
            owner: Whose components to list. Left out, those of the caller's account.
            filters: Conditions that items must meet. Names: ``name``, ``version``, ``type``,
                ``platform``, ``status``, ``description``, ``supportedOsVersion``, ``productCodes``. 1
                to 10 entries.
            by_name: True: one item for each name, over all versions. False (the default): one item
                for each version. Not together with a ``version`` filter.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListComponents.html
        """
        return self._make_pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


PAGINATORS: dict[str, type[Paginator[Any, Any, Any]]] = {
    "list_component_build_versions": ListComponentBuildVersionsPaginator,
    "list_components": ListComponentsPaginator,
}
"""Paginators by boto3's method name."""
