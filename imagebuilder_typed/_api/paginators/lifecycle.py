# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Lifecycles: a typed paginator for every operation that lists in pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from imagebuilder_typed.pagination import Pager, Paginator

if TYPE_CHECKING:
    from imagebuilder_typed.models.lifecycle import (
        LifecycleExecution,
        LifecycleExecutionResource,
        LifecyclePolicySummary,
        ListLifecycleExecutionResourcesRequest,
        ListLifecycleExecutionResourcesResponse,
        ListLifecycleExecutionsRequest,
        ListLifecycleExecutionsResponse,
        ListLifecyclePoliciesRequest,
        ListLifecyclePoliciesResponse,
    )
    from imagebuilder_typed.models.shared import (
        Filter,
    )

__all__ = [
    "PAGINATORS",
    "ListLifecycleExecutionResourcesPaginator",
    "ListLifecycleExecutionsPaginator",
    "ListLifecyclePoliciesPaginator",
]


class ListLifecycleExecutionResourcesPaginator(
    Paginator[
        "ListLifecycleExecutionResourcesRequest",
        "LifecycleExecutionResource",
        "ListLifecycleExecutionResourcesResponse",
    ]
):
    """Pages of ``list_lifecycle_execution_resources``: List the resources that a lifecycle run picked
    for its actions."""

    @overload
    def paginate(
        self,
        request: ListLifecycleExecutionResourcesRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[LifecycleExecutionResource, ListLifecycleExecutionResourcesResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        lifecycle_execution_id: str,
        parent_resource_id: str | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[LifecycleExecutionResource, ListLifecycleExecutionResourcesResponse]: ...
    def paginate(
        self,
        request: ListLifecycleExecutionResourcesRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[LifecycleExecutionResource, ListLifecycleExecutionResourcesResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            request: The whole request, instead of the keywords.
            lifecycle_execution_id: Id of the run, ``lce-`` and a UUID.
            parent_resource_id: ARN of an image build in this run, to list its AMIs or containers.
                Left out, the image builds themselves are listed. 1 to 1024 characters.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListLifecycleExecutionResources.html
        """
        return self._make_pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListLifecycleExecutionsPaginator(
    Paginator["ListLifecycleExecutionsRequest", "LifecycleExecution", "ListLifecycleExecutionsResponse"]
):
    """Pages of ``list_lifecycle_executions``: List the runs of one lifecycle policy, or the state
    updates of one image build."""

    @overload
    def paginate(
        self,
        request: ListLifecycleExecutionsRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[LifecycleExecution, ListLifecycleExecutionsResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        resource_arn: str,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[LifecycleExecution, ListLifecycleExecutionsResponse]: ...
    def paginate(
        self,
        request: ListLifecycleExecutionsRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[LifecycleExecution, ListLifecycleExecutionsResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            request: The whole request, instead of the keywords.
            resource_arn: ARN of a lifecycle policy, for its runs, or of an image build, for the
                state updates asked for by hand.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListLifecycleExecutions.html
        """
        return self._make_pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListLifecyclePoliciesPaginator(
    Paginator["ListLifecyclePoliciesRequest", "LifecyclePolicySummary", "ListLifecyclePoliciesResponse"]
):
    """Pages of ``list_lifecycle_policies``: List the lifecycle policies of the account as summaries."""

    @overload
    def paginate(
        self,
        request: ListLifecyclePoliciesRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[LifecyclePolicySummary, ListLifecyclePoliciesResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        filters: list[Filter] | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[LifecyclePolicySummary, ListLifecyclePoliciesResponse]: ...
    def paginate(
        self,
        request: ListLifecyclePoliciesRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[LifecyclePolicySummary, ListLifecyclePoliciesResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            request: The whole request, instead of the keywords.
            filters: Conditions that items must meet. Names: ``name``, ``resourceType``, ``status``.
                1 to 10 entries.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListLifecyclePolicies.html
        """
        return self._make_pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


PAGINATORS: dict[str, type[Paginator[Any, Any, Any]]] = {
    "list_lifecycle_execution_resources": ListLifecycleExecutionResourcesPaginator,
    "list_lifecycle_executions": ListLifecycleExecutionsPaginator,
    "list_lifecycle_policies": ListLifecyclePoliciesPaginator,
}
"""Paginators by boto3's method name."""
