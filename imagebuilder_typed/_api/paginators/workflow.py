# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Workflows: a typed paginator for every operation that lists in pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from imagebuilder_typed.pagination import Pager, Paginator

if TYPE_CHECKING:
    from imagebuilder_typed.models.shared import (
        Filter,
        Ownership,
    )
    from imagebuilder_typed.models.workflow import (
        ListWaitingWorkflowStepsRequest,
        ListWaitingWorkflowStepsResponse,
        ListWorkflowBuildVersionsRequest,
        ListWorkflowBuildVersionsResponse,
        ListWorkflowExecutionsRequest,
        ListWorkflowExecutionsResponse,
        ListWorkflowsRequest,
        ListWorkflowsResponse,
        ListWorkflowStepExecutionsRequest,
        ListWorkflowStepExecutionsResponse,
        WorkflowExecutionMetadata,
        WorkflowStepExecution,
        WorkflowStepMetadata,
        WorkflowSummary,
        WorkflowVersion,
    )

__all__ = [
    "PAGINATORS",
    "ListWaitingWorkflowStepsPaginator",
    "ListWorkflowBuildVersionsPaginator",
    "ListWorkflowExecutionsPaginator",
    "ListWorkflowStepExecutionsPaginator",
    "ListWorkflowsPaginator",
]


class ListWaitingWorkflowStepsPaginator(
    Paginator["ListWaitingWorkflowStepsRequest", "WorkflowStepExecution", "ListWaitingWorkflowStepsResponse"]
):
    """Pages of ``list_waiting_workflow_steps``: List the workflow steps in the account that wait for
    approval."""

    @overload
    def paginate(
        self,
        request: ListWaitingWorkflowStepsRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[WorkflowStepExecution, ListWaitingWorkflowStepsResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[WorkflowStepExecution, ListWaitingWorkflowStepsResponse]: ...
    def paginate(
        self,
        request: ListWaitingWorkflowStepsRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[WorkflowStepExecution, ListWaitingWorkflowStepsResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            request: The whole request, instead of the keywords.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWaitingWorkflowSteps.html
        """
        return self._make_pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListWorkflowBuildVersionsPaginator(
    Paginator["ListWorkflowBuildVersionsRequest", "WorkflowSummary", "ListWorkflowBuildVersionsResponse"]
):
    """Pages of ``list_workflow_build_versions``: List the builds of one workflow version, newest
    first, or of all workflows in the account."""

    @overload
    def paginate(
        self,
        request: ListWorkflowBuildVersionsRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[WorkflowSummary, ListWorkflowBuildVersionsResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        workflow_version_arn: str | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[WorkflowSummary, ListWorkflowBuildVersionsResponse]: ...
    def paginate(
        self,
        request: ListWorkflowBuildVersionsRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[WorkflowSummary, ListWorkflowBuildVersionsResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            request: The whole request, instead of the keywords.
            workflow_version_arn: ARN with a version, which may contain ``x`` wildcards. Left out,
                builds of all workflows in the account are listed.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowBuildVersions.html
        """
        return self._make_pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListWorkflowExecutionsPaginator(
    Paginator["ListWorkflowExecutionsRequest", "WorkflowExecutionMetadata", "ListWorkflowExecutionsResponse"]
):
    """Pages of ``list_workflow_executions``: List the workflow runs of one image build."""

    @overload
    def paginate(
        self,
        request: ListWorkflowExecutionsRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[WorkflowExecutionMetadata, ListWorkflowExecutionsResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        image_build_version_arn: str,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[WorkflowExecutionMetadata, ListWorkflowExecutionsResponse]: ...
    def paginate(
        self,
        request: ListWorkflowExecutionsRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[WorkflowExecutionMetadata, ListWorkflowExecutionsResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            request: The whole request, instead of the keywords.
            image_build_version_arn: ARN of the image build whose workflow runs are listed.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowExecutions.html
        """
        return self._make_pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListWorkflowStepExecutionsPaginator(
    Paginator[
        "ListWorkflowStepExecutionsRequest", "WorkflowStepMetadata", "ListWorkflowStepExecutionsResponse"
    ]
):
    """Pages of ``list_workflow_step_executions``: List the steps of one workflow run with state,
    inputs and outputs."""

    @overload
    def paginate(
        self,
        request: ListWorkflowStepExecutionsRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[WorkflowStepMetadata, ListWorkflowStepExecutionsResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        workflow_execution_id: str,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[WorkflowStepMetadata, ListWorkflowStepExecutionsResponse]: ...
    def paginate(
        self,
        request: ListWorkflowStepExecutionsRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[WorkflowStepMetadata, ListWorkflowStepExecutionsResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            request: The whole request, instead of the keywords.
            workflow_execution_id: Id of the workflow run, ``wf-`` and a UUID.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowStepExecutions.html
        """
        return self._make_pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListWorkflowsPaginator(Paginator["ListWorkflowsRequest", "WorkflowVersion", "ListWorkflowsResponse"]):
    """Pages of ``list_workflows``: List workflow versions, by default the caller's own."""

    @overload
    def paginate(
        self,
        request: ListWorkflowsRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[WorkflowVersion, ListWorkflowsResponse]: ...
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
    ) -> Pager[WorkflowVersion, ListWorkflowsResponse]: ...
    def paginate(
        self,
        request: ListWorkflowsRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[WorkflowVersion, ListWorkflowsResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            request: The whole request, instead of the keywords.
            owner: ``Self`` (the default) or ``Amazon``. ``Shared`` and ``ThirdParty`` are refused,
                ``AWSMarketplace`` finds nothing.
            filters: Conditions that items must meet. Names: ``description``, ``name``, ``type``,
                ``version``. 1 to 10 entries.
            by_name: True: one item for each name, over all versions. False (the default): one item
                for each version. Not together with a ``version`` filter.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflows.html
        """
        return self._make_pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


PAGINATORS: dict[str, type[Paginator[Any, Any, Any]]] = {
    "list_waiting_workflow_steps": ListWaitingWorkflowStepsPaginator,
    "list_workflow_build_versions": ListWorkflowBuildVersionsPaginator,
    "list_workflow_executions": ListWorkflowExecutionsPaginator,
    "list_workflow_step_executions": ListWorkflowStepExecutionsPaginator,
    "list_workflows": ListWorkflowsPaginator,
}
"""Paginators by boto3's method name."""
