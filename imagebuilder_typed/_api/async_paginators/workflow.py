# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Workflows: a typed paginator for every operation that lists in pages, for the async client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from imagebuilder_typed import models
from imagebuilder_typed.pagination._async_pager import AsyncPager, AsyncPaginator

__all__ = [
    "PAGINATORS",
    "AsyncListWaitingWorkflowStepsPaginator",
    "AsyncListWorkflowBuildVersionsPaginator",
    "AsyncListWorkflowExecutionsPaginator",
    "AsyncListWorkflowStepExecutionsPaginator",
    "AsyncListWorkflowsPaginator",
]


class AsyncListWaitingWorkflowStepsPaginator(
    AsyncPaginator[
        "models.ListWaitingWorkflowStepsRequest",
        "models.WorkflowStepExecution",
        "models.ListWaitingWorkflowStepsResponse",
    ]
):
    """Pages of ``list_waiting_workflow_steps``: List the workflow steps in the account that wait for
    approval."""

    def paginate(
        self, *, page_size: int | None = None, max_items: int | None = None, starting_token: str | None = None
    ) -> AsyncPager[models.WorkflowStepExecution, models.ListWaitingWorkflowStepsResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWaitingWorkflowSteps.html
        """
        return self._make_pager(
            {},
            page_size=page_size,
            max_items=max_items,
            starting_token=starting_token,
        )


class AsyncListWorkflowBuildVersionsPaginator(
    AsyncPaginator[
        "models.ListWorkflowBuildVersionsRequest",
        "models.WorkflowSummary",
        "models.ListWorkflowBuildVersionsResponse",
    ]
):
    """Pages of ``list_workflow_build_versions``: List the builds of one workflow version, newest
    first, or of all workflows in the account."""

    def paginate(
        self,
        *,
        workflow_version_arn: str | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> AsyncPager[models.WorkflowSummary, models.ListWorkflowBuildVersionsResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            workflow_version_arn: ARN with a version, which may contain ``x`` wildcards. Left out, builds of all workflows in the account are listed.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowBuildVersions.html
        """
        return self._make_pager(
            {"workflow_version_arn": workflow_version_arn},
            page_size=page_size,
            max_items=max_items,
            starting_token=starting_token,
        )


class AsyncListWorkflowExecutionsPaginator(
    AsyncPaginator[
        "models.ListWorkflowExecutionsRequest",
        "models.WorkflowExecutionMetadata",
        "models.ListWorkflowExecutionsResponse",
    ]
):
    """Pages of ``list_workflow_executions``: List the workflow runs of one image build."""

    def paginate(
        self,
        *,
        image_build_version_arn: str,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> AsyncPager[models.WorkflowExecutionMetadata, models.ListWorkflowExecutionsResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            image_build_version_arn: ARN of the image build whose workflow runs are listed.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowExecutions.html
        """
        return self._make_pager(
            {"image_build_version_arn": image_build_version_arn},
            page_size=page_size,
            max_items=max_items,
            starting_token=starting_token,
        )


class AsyncListWorkflowStepExecutionsPaginator(
    AsyncPaginator[
        "models.ListWorkflowStepExecutionsRequest",
        "models.WorkflowStepMetadata",
        "models.ListWorkflowStepExecutionsResponse",
    ]
):
    """Pages of ``list_workflow_step_executions``: List the steps of one workflow run with state,
    inputs and outputs."""

    def paginate(
        self,
        *,
        workflow_execution_id: str,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> AsyncPager[models.WorkflowStepMetadata, models.ListWorkflowStepExecutionsResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            workflow_execution_id: Id of the workflow run, ``wf-`` and a UUID.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowStepExecutions.html
        """
        return self._make_pager(
            {"workflow_execution_id": workflow_execution_id},
            page_size=page_size,
            max_items=max_items,
            starting_token=starting_token,
        )


class AsyncListWorkflowsPaginator(
    AsyncPaginator["models.ListWorkflowsRequest", "models.WorkflowVersion", "models.ListWorkflowsResponse"]
):
    """Pages of ``list_workflows``: List workflow versions, by default the caller's own."""

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
    ) -> AsyncPager[models.WorkflowVersion, models.ListWorkflowsResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            owner: ``Self`` (the default) or ``Amazon``. ``Shared`` and ``ThirdParty`` are refused, ``AWSMarketplace`` finds nothing.
            filters: Conditions that items must meet. Names: ``description``, ``name``, ``type``, ``version``. 1 to 10 entries.
            by_name: True: one item for each name, over all versions. False (the default): one item for each version. Not together with a ``version`` filter.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflows.html
        """
        return self._make_pager(
            {"owner": owner, "filters": filters, "by_name": by_name},
            page_size=page_size,
            max_items=max_items,
            starting_token=starting_token,
        )


PAGINATORS: dict[str, type[AsyncPaginator[Any, Any, Any]]] = {
    "list_waiting_workflow_steps": AsyncListWaitingWorkflowStepsPaginator,
    "list_workflow_build_versions": AsyncListWorkflowBuildVersionsPaginator,
    "list_workflow_executions": AsyncListWorkflowExecutionsPaginator,
    "list_workflow_step_executions": AsyncListWorkflowStepExecutionsPaginator,
    "list_workflows": AsyncListWorkflowsPaginator,
}
"""Paginators by boto3's method name."""
