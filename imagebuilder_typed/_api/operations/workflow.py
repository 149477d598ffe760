# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Workflows: a typed method for every operation, each delegates to the one call path in ``client.py``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from imagebuilder_typed._api.operations._base import OperationMethods
from imagebuilder_typed._call.operation import Operation, PageFields

if TYPE_CHECKING:
    from imagebuilder_typed.models.shared import (
        Filter,
        Ownership,
    )
    from imagebuilder_typed.models.workflow import (
        CreateWorkflowRequest,
        CreateWorkflowResponse,
        DeleteWorkflowRequest,
        DeleteWorkflowResponse,
        GetWorkflowExecutionRequest,
        GetWorkflowExecutionResponse,
        GetWorkflowRequest,
        GetWorkflowResponse,
        GetWorkflowStepExecutionRequest,
        GetWorkflowStepExecutionResponse,
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
        SendWorkflowStepActionRequest,
        SendWorkflowStepActionResponse,
        WorkflowStepActionType,
        WorkflowType,
    )

__all__ = ["OPERATIONS", "WorkflowOperations"]


_CREATE_WORKFLOW: Operation[CreateWorkflowRequest, CreateWorkflowResponse] = Operation(
    name="CreateWorkflow",
    method_name="create_workflow",
    token_field="client_token",
    dry_run=True,
)
_DELETE_WORKFLOW: Operation[DeleteWorkflowRequest, DeleteWorkflowResponse] = Operation(
    name="DeleteWorkflow",
    method_name="delete_workflow",
)
_GET_WORKFLOW: Operation[GetWorkflowRequest, GetWorkflowResponse] = Operation(
    name="GetWorkflow",
    method_name="get_workflow",
    read_only=True,
)
_GET_WORKFLOW_EXECUTION: Operation[GetWorkflowExecutionRequest, GetWorkflowExecutionResponse] = Operation(
    name="GetWorkflowExecution",
    method_name="get_workflow_execution",
    read_only=True,
)
_GET_WORKFLOW_STEP_EXECUTION: Operation[GetWorkflowStepExecutionRequest, GetWorkflowStepExecutionResponse] = (
    Operation(
        name="GetWorkflowStepExecution",
        method_name="get_workflow_step_execution",
        read_only=True,
    )
)
_LIST_WAITING_WORKFLOW_STEPS: Operation[ListWaitingWorkflowStepsRequest, ListWaitingWorkflowStepsResponse] = (
    Operation(
        name="ListWaitingWorkflowSteps",
        method_name="list_waiting_workflow_steps",
        read_only=True,
        pages=PageFields(
            items="steps",
            token_in="next_token",
            token_out="next_token",
            limit="max_results",
        ),
    )
)
_LIST_WORKFLOW_BUILD_VERSIONS: Operation[
    ListWorkflowBuildVersionsRequest, ListWorkflowBuildVersionsResponse
] = Operation(
    name="ListWorkflowBuildVersions",
    method_name="list_workflow_build_versions",
    read_only=True,
    pages=PageFields(
        items="workflow_summary_list",
        token_in="next_token",
        token_out="next_token",
        limit="max_results",
    ),
)
_LIST_WORKFLOW_EXECUTIONS: Operation[ListWorkflowExecutionsRequest, ListWorkflowExecutionsResponse] = (
    Operation(
        name="ListWorkflowExecutions",
        method_name="list_workflow_executions",
        read_only=True,
        pages=PageFields(
            items="workflow_executions",
            token_in="next_token",
            token_out="next_token",
            limit="max_results",
        ),
    )
)
_LIST_WORKFLOW_STEP_EXECUTIONS: Operation[
    ListWorkflowStepExecutionsRequest, ListWorkflowStepExecutionsResponse
] = Operation(
    name="ListWorkflowStepExecutions",
    method_name="list_workflow_step_executions",
    read_only=True,
    pages=PageFields(
        items="steps",
        token_in="next_token",
        token_out="next_token",
        limit="max_results",
    ),
)
_LIST_WORKFLOWS: Operation[ListWorkflowsRequest, ListWorkflowsResponse] = Operation(
    name="ListWorkflows",
    method_name="list_workflows",
    read_only=True,
    pages=PageFields(
        items="workflow_version_list",
        token_in="next_token",
        token_out="next_token",
        limit="max_results",
    ),
)
_SEND_WORKFLOW_STEP_ACTION: Operation[SendWorkflowStepActionRequest, SendWorkflowStepActionResponse] = (
    Operation(
        name="SendWorkflowStepAction",
        method_name="send_workflow_step_action",
        token_field="client_token",
    )
)

OPERATIONS: tuple[Operation[Any, Any], ...] = (
    _CREATE_WORKFLOW,
    _DELETE_WORKFLOW,
    _GET_WORKFLOW,
    _GET_WORKFLOW_EXECUTION,
    _GET_WORKFLOW_STEP_EXECUTION,
    _LIST_WAITING_WORKFLOW_STEPS,
    _LIST_WORKFLOW_BUILD_VERSIONS,
    _LIST_WORKFLOW_EXECUTIONS,
    _LIST_WORKFLOW_STEP_EXECUTIONS,
    _LIST_WORKFLOWS,
    _SEND_WORKFLOW_STEP_ACTION,
)


class WorkflowOperations(OperationMethods):
    """Methods of the client."""

    __slots__ = ()

    @overload
    def create_workflow(self, request: CreateWorkflowRequest, /) -> CreateWorkflowResponse: ...
    @overload
    def create_workflow(
        self,
        /,
        *,
        name: str,
        semantic_version: str,
        type: WorkflowType | Literal["BUILD", "TEST", "DISTRIBUTION"],
        description: str | None = None,
        change_description: str | None = None,
        data: str | None = None,
        uri: str | None = None,
        kms_key_id: str | None = None,
        tags: dict[str, str] | None = None,
        dry_run: bool | None = None,
        client_token: str | None = None,
    ) -> CreateWorkflowResponse: ...
    def create_workflow(
        self, request: CreateWorkflowRequest | None = None, /, **fields: object
    ) -> CreateWorkflowResponse:
        """Create a workflow, or a new version of one, from a YAML document.

        Pass the document either inline as ``data`` or as an S3 URL in ``uri``, never both. The same
        name and version with changed content adds a build version; with unchanged content it is an
        error.

        Args:
            request: The whole request, instead of the keywords.
            name: Name of the workflow. Letter case, spaces and underscores do not distinguish
                names, since the ARN has them in lower case with hyphens.
            semantic_version: Version, ``<major>.<minor>.<patch>``. A version that exists gets a
                further build if the content has changed.
            type: Stage of an image build for which it is made. The steps must be ones that the
                stage allows.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            change_description: What is new in this version compared with others. 1 to 1024
                characters.
            data: The YAML document itself. Larger ones go to S3; give either this or ``uri``. 1 to
                16000 characters.
            uri: S3 URL of the YAML document, ``s3://bucket/key``. The caller needs read access.
                Give either this or ``data``.
            kms_key_id: KMS key for encryption, by key or alias ARN. Left out, the service uses a
                key of its own. 1 to 1024 characters.
            tags: Tags of the resource, as key and value. 1 to 50 entries.
            dry_run: True: check parameters and permissions, change nothing. Success then arrives as
                ``DryRunOperationException``.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, DryRunOperationException, ForbiddenException,
                IdempotentParameterMismatchException, InvalidParameterCombinationException,
                InvalidRequestException, InvalidVersionNumberException, ResourceInUseException,
                ServiceException, ServiceQuotaExceededException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateWorkflow.html
        """
        return self._call(_CREATE_WORKFLOW, request, fields)

    @overload
    def delete_workflow(self, request: DeleteWorkflowRequest, /) -> DeleteWorkflowResponse: ...
    @overload
    def delete_workflow(
        self,
        /,
        *,
        workflow_build_version_arn: str,
    ) -> DeleteWorkflowResponse: ...
    def delete_workflow(
        self, request: DeleteWorkflowRequest | None = None, /, **fields: object
    ) -> DeleteWorkflowResponse:
        """Delete one build of a workflow.

        Fails with ``ResourceDependencyException`` while a pipeline uses it.

        Args:
            request: The whole request, instead of the keywords.
            workflow_build_version_arn: ARN of the build to delete, with version and build number.
                At most 1024 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException,
                ResourceDependencyException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteWorkflow.html
        """
        return self._call(_DELETE_WORKFLOW, request, fields)

    @overload
    def get_workflow(self, request: GetWorkflowRequest, /) -> GetWorkflowResponse: ...
    @overload
    def get_workflow(
        self,
        /,
        *,
        workflow_build_version_arn: str,
    ) -> GetWorkflowResponse: ...
    def get_workflow(
        self, request: GetWorkflowRequest | None = None, /, **fields: object
    ) -> GetWorkflowResponse:
        """Fetch one workflow with its YAML document.

        A version ARN, wildcards allowed, gives the newest matching build.

        Args:
            request: The whole request, instead of the keywords.
            workflow_build_version_arn: ARN of the workflow. With a build number exactly that build,
                with a version (``1.0.0``, ``1.x.x``) the newest build that matches.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetWorkflow.html
        """
        return self._call(_GET_WORKFLOW, request, fields)

    @overload
    def get_workflow_execution(
        self, request: GetWorkflowExecutionRequest, /
    ) -> GetWorkflowExecutionResponse: ...
    @overload
    def get_workflow_execution(
        self,
        /,
        *,
        workflow_execution_id: str,
    ) -> GetWorkflowExecutionResponse: ...
    def get_workflow_execution(
        self, request: GetWorkflowExecutionRequest | None = None, /, **fields: object
    ) -> GetWorkflowExecutionResponse:
        """Fetch the state of one workflow run within an image build, with its count of steps.

        Args:
            request: The whole request, instead of the keywords.
            workflow_execution_id: Id of the workflow run, ``wf-`` and a UUID.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetWorkflowExecution.html
        """
        return self._call(_GET_WORKFLOW_EXECUTION, request, fields)

    @overload
    def get_workflow_step_execution(
        self, request: GetWorkflowStepExecutionRequest, /
    ) -> GetWorkflowStepExecutionResponse: ...
    @overload
    def get_workflow_step_execution(
        self,
        /,
        *,
        step_execution_id: str,
    ) -> GetWorkflowStepExecutionResponse: ...
    def get_workflow_step_execution(
        self, request: GetWorkflowStepExecutionRequest | None = None, /, **fields: object
    ) -> GetWorkflowStepExecutionResponse:
        """Fetch the state, inputs and outputs of one workflow step that ran.

        Args:
            request: The whole request, instead of the keywords.
            step_execution_id: Id of the step run, ``step-`` and a UUID.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetWorkflowStepExecution.html
        """
        return self._call(_GET_WORKFLOW_STEP_EXECUTION, request, fields)

    @overload
    def list_waiting_workflow_steps(
        self, request: ListWaitingWorkflowStepsRequest, /
    ) -> ListWaitingWorkflowStepsResponse: ...
    @overload
    def list_waiting_workflow_steps(
        self,
        /,
        *,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListWaitingWorkflowStepsResponse: ...
    def list_waiting_workflow_steps(
        self, request: ListWaitingWorkflowStepsRequest | None = None, /, **fields: object
    ) -> ListWaitingWorkflowStepsResponse:
        """List the workflow steps in the account that wait for approval.

        Such a step runs the action ``WaitForAction``; answer it with ``send_workflow_step_action``
        before it times out.

        Args:
            request: The whole request, instead of the keywords.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although
                more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWaitingWorkflowSteps.html
        """
        return self._call(_LIST_WAITING_WORKFLOW_STEPS, request, fields)

    @overload
    def list_workflow_build_versions(
        self, request: ListWorkflowBuildVersionsRequest, /
    ) -> ListWorkflowBuildVersionsResponse: ...
    @overload
    def list_workflow_build_versions(
        self,
        /,
        *,
        workflow_version_arn: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListWorkflowBuildVersionsResponse: ...
    def list_workflow_build_versions(
        self, request: ListWorkflowBuildVersionsRequest | None = None, /, **fields: object
    ) -> ListWorkflowBuildVersionsResponse:
        """List the builds of one workflow version, newest first, or of all workflows in the account.

        Args:
            request: The whole request, instead of the keywords.
            workflow_version_arn: ARN with a version, which may contain ``x`` wildcards. Left out,
                builds of all workflows in the account are listed.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although
                more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowBuildVersions.html
        """
        return self._call(_LIST_WORKFLOW_BUILD_VERSIONS, request, fields)

    @overload
    def list_workflow_executions(
        self, request: ListWorkflowExecutionsRequest, /
    ) -> ListWorkflowExecutionsResponse: ...
    @overload
    def list_workflow_executions(
        self,
        /,
        *,
        image_build_version_arn: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListWorkflowExecutionsResponse: ...
    def list_workflow_executions(
        self, request: ListWorkflowExecutionsRequest | None = None, /, **fields: object
    ) -> ListWorkflowExecutionsResponse:
        """List the workflow runs of one image build.

        The service keeps them for a limited time, so the list may be empty for an old build;
        ``message`` in the answer still says why it failed.

        Args:
            request: The whole request, instead of the keywords.
            image_build_version_arn: ARN of the image build whose workflow runs are listed.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although
                more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowExecutions.html
        """
        return self._call(_LIST_WORKFLOW_EXECUTIONS, request, fields)

    @overload
    def list_workflow_step_executions(
        self, request: ListWorkflowStepExecutionsRequest, /
    ) -> ListWorkflowStepExecutionsResponse: ...
    @overload
    def list_workflow_step_executions(
        self,
        /,
        *,
        workflow_execution_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListWorkflowStepExecutionsResponse: ...
    def list_workflow_step_executions(
        self, request: ListWorkflowStepExecutionsRequest | None = None, /, **fields: object
    ) -> ListWorkflowStepExecutionsResponse:
        """List the steps of one workflow run with state, inputs and outputs.

        Args:
            request: The whole request, instead of the keywords.
            workflow_execution_id: Id of the workflow run, ``wf-`` and a UUID.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although
                more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowStepExecutions.html
        """
        return self._call(_LIST_WORKFLOW_STEP_EXECUTIONS, request, fields)

    @overload
    def list_workflows(self, request: ListWorkflowsRequest, /) -> ListWorkflowsResponse: ...
    @overload
    def list_workflows(
        self,
        /,
        *,
        owner: Ownership | Literal["Self", "Shared", "Amazon", "ThirdParty", "AWSMarketplace"] | None = None,
        filters: list[Filter] | None = None,
        by_name: bool | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListWorkflowsResponse: ...
    def list_workflows(
        self, request: ListWorkflowsRequest | None = None, /, **fields: object
    ) -> ListWorkflowsResponse:
        """List workflow versions, by default the caller's own.

        Set ``owner`` to ``Amazon`` for the ones that AWS manages.

        Args:
            request: The whole request, instead of the keywords.
            owner: ``Self`` (the default) or ``Amazon``. ``Shared`` and ``ThirdParty`` are refused,
                ``AWSMarketplace`` finds nothing.
            filters: Conditions that items must meet. Names: ``description``, ``name``, ``type``,
                ``version``. 1 to 10 entries.
            by_name: True: one item for each name, over all versions. False (the default): one item
                for each version. Not together with a ``version`` filter.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although
                more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflows.html
        """
        return self._call(_LIST_WORKFLOWS, request, fields)

    @overload
    def send_workflow_step_action(
        self, request: SendWorkflowStepActionRequest, /
    ) -> SendWorkflowStepActionResponse: ...
    @overload
    def send_workflow_step_action(
        self,
        /,
        *,
        step_execution_id: str,
        image_build_version_arn: str,
        action: WorkflowStepActionType | Literal["RESUME", "STOP"],
        reason: str | None = None,
        client_token: str | None = None,
    ) -> SendWorkflowStepActionResponse: ...
    def send_workflow_step_action(
        self, request: SendWorkflowStepActionRequest | None = None, /, **fields: object
    ) -> SendWorkflowStepActionResponse:
        """Resume or stop a workflow step that waits for approval.

        Find such steps with ``list_waiting_workflow_steps``. Fails when the step has timed out or was
        answered before.

        Args:
            request: The whole request, instead of the keywords.
            step_execution_id: Id of the waiting step, from ``list_waiting_workflow_steps``.
            image_build_version_arn: ARN of the image build that is waiting. Must be the one that
                the step belongs to.
            action: Whether the step is completed (``RESUME``) or failed (``STOP``).
            reason: Why it was decided so. Kept with the step, and later steps of the workflow can
                refer to it. 1 to 1024 characters.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, IdempotentParameterMismatchException,
                InvalidParameterValueException, InvalidRequestException, ResourceInUseException,
                ResourceNotFoundException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_SendWorkflowStepAction.html
        """
        return self._call(_SEND_WORKFLOW_STEP_ACTION, request, fields)
