# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Lifecycles: a typed paginator for every operation that lists in pages, for the async client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from imagebuilder_typed import models
from imagebuilder_typed.pagination._async_pager import AsyncPager, AsyncPaginator

__all__ = [
    "PAGINATORS",
    "AsyncListLifecycleExecutionResourcesPaginator",
    "AsyncListLifecycleExecutionsPaginator",
    "AsyncListLifecyclePoliciesPaginator",
]


class AsyncListLifecycleExecutionResourcesPaginator(
    AsyncPaginator[
        "models.ListLifecycleExecutionResourcesRequest",
        "models.LifecycleExecutionResource",
        "models.ListLifecycleExecutionResourcesResponse",
    ]
):
    """Pages of ``list_lifecycle_execution_resources``: List the resources that a lifecycle run picked
    for its actions."""

    def paginate(
        self,
        *,
        lifecycle_execution_id: str,
        parent_resource_id: str | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> AsyncPager[models.LifecycleExecutionResource, models.ListLifecycleExecutionResourcesResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            lifecycle_execution_id: Id of the run, ``lce-`` and a UUID.
            parent_resource_id: ARN of an image build in this run, to list its AMIs or containers. Left out, the image builds themselves are listed. 1 to 1024 characters.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListLifecycleExecutionResources.html
        """
        return self._make_pager(
            {"lifecycle_execution_id": lifecycle_execution_id, "parent_resource_id": parent_resource_id},
            page_size=page_size,
            max_items=max_items,
            starting_token=starting_token,
        )


class AsyncListLifecycleExecutionsPaginator(
    AsyncPaginator[
        "models.ListLifecycleExecutionsRequest",
        "models.LifecycleExecution",
        "models.ListLifecycleExecutionsResponse",
    ]
):
    """Pages of ``list_lifecycle_executions``: List the runs of one lifecycle policy, or the state
    updates of one image build."""

    def paginate(
        self,
        *,
        resource_arn: str,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> AsyncPager[models.LifecycleExecution, models.ListLifecycleExecutionsResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            resource_arn: ARN of a lifecycle policy, for its runs, or of an image build, for the state updates asked for by hand.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListLifecycleExecutions.html
        """
        return self._make_pager(
            {"resource_arn": resource_arn},
            page_size=page_size,
            max_items=max_items,
            starting_token=starting_token,
        )


class AsyncListLifecyclePoliciesPaginator(
    AsyncPaginator[
        "models.ListLifecyclePoliciesRequest",
        "models.LifecyclePolicySummary",
        "models.ListLifecyclePoliciesResponse",
    ]
):
    """Pages of ``list_lifecycle_policies``: List the lifecycle policies of the account as summaries."""

    def paginate(
        self,
        *,
        filters: Sequence[models.Filter] | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> AsyncPager[models.LifecyclePolicySummary, models.ListLifecyclePoliciesResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            filters: Conditions that items must meet. Names: ``name``, ``resourceType``, ``status``. 1 to 10 entries.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListLifecyclePolicies.html
        """
        return self._make_pager(
            {"filters": filters},
            page_size=page_size,
            max_items=max_items,
            starting_token=starting_token,
        )


PAGINATORS: dict[str, type[AsyncPaginator[Any, Any, Any]]] = {
    "list_lifecycle_execution_resources": AsyncListLifecycleExecutionResourcesPaginator,
    "list_lifecycle_executions": AsyncListLifecycleExecutionsPaginator,
    "list_lifecycle_policies": AsyncListLifecyclePoliciesPaginator,
}
"""Paginators by boto3's method name."""
