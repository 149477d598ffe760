# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Infrastructures: a typed paginator for every operation that lists in pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from imagebuilder_typed.pagination import Pager, Paginator

if TYPE_CHECKING:
    from imagebuilder_typed.models.infrastructure import (
        InfrastructureConfigurationSummary,
        ListInfrastructureConfigurationsRequest,
        ListInfrastructureConfigurationsResponse,
    )
    from imagebuilder_typed.models.shared import (
        Filter,
    )

__all__ = [
    "PAGINATORS",
    "ListInfrastructureConfigurationsPaginator",
]


class ListInfrastructureConfigurationsPaginator(
    Paginator[
        "ListInfrastructureConfigurationsRequest",
        "InfrastructureConfigurationSummary",
        "ListInfrastructureConfigurationsResponse",
    ]
):
    """Pages of ``list_infrastructure_configurations``: List the infrastructure configurations of the
    account as summaries."""

    @overload
    def paginate(
        self,
        request: ListInfrastructureConfigurationsRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[InfrastructureConfigurationSummary, ListInfrastructureConfigurationsResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        filters: list[Filter] | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[InfrastructureConfigurationSummary, ListInfrastructureConfigurationsResponse]: ...
    def paginate(
        self,
        request: ListInfrastructureConfigurationsRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[InfrastructureConfigurationSummary, ListInfrastructureConfigurationsResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            request: The whole request, instead of the keywords.
            filters: Conditions that items must meet; ``name`` is the only one. 1 to 10 entries.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListInfrastructureConfigurations.html
        """
        return self._make_pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


PAGINATORS: dict[str, type[Paginator[Any, Any, Any]]] = {
    "list_infrastructure_configurations": ListInfrastructureConfigurationsPaginator,
}
"""Paginators by boto3's method name."""
