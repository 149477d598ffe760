# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Workflows: an awaitable method for every operation, each delegates to the one call path in ``_call_path.py``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from imagebuilder_typed import models
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed._async_call_path import async_call_path_of
from imagebuilder_typed.models._documents import documents

__all__ = ["AsyncWorkflowOperations"]


class AsyncWorkflowOperations:
    """Methods of the async client."""

    __slots__ = ()

    async def create_workflow(
        self,
        *,
        name: str,
        semantic_version: str,
        type: models.WorkflowType | Literal["BUILD", "TEST", "DISTRIBUTION"],
        description: str | None = None,
        change_description: str | None = None,
        data: str | documents.WorkflowDocument | None = None,
        uri: str | None = None,
        kms_key_id: str | None = None,
        tags: Mapping[str, str] | None = None,
        dry_run: bool | None = None,
        client_token: str | None = None,
    ) -> models.CreateWorkflowResponse:
        """Create a workflow, or a new version of one, from a YAML document.

        Pass the document either inline as ``data`` or as an S3 URL in ``uri``, never both. The same
        name and version with changed content adds a build version; with unchanged content it is an
        error.

        Args:
            name: Name of the workflow. Letter case, spaces and underscores do not distinguish names, since the ARN has them in lower case with hyphens.
            semantic_version: Version, ``<major>.<minor>.<patch>``. A version that exists gets a further build if the content has changed.
            type: Stage of an image build for which it is made. The steps must be ones that the stage allows.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            change_description: What is new in this version compared with others. 1 to 1024 characters.
            data: The YAML document itself: its text, or a ``documents.WorkflowDocument``, which becomes its text. Larger ones go to S3; give either this or ``uri``. 1 to 16000 characters.
            uri: S3 URL of the YAML document, ``s3://bucket/key``. The caller needs read access. Give either this or ``data``.
            kms_key_id: KMS key for encryption, by key or alias ARN. Left out, the service uses a key of its own. 1 to 1024 characters.
            tags: Tags of the resource, as key and value. 1 to 50 entries.
            dry_run: True: check parameters and permissions, change nothing. Success then arrives as ``DryRunOperationException``.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, DryRunOperationException, ForbiddenException, IdempotentParameterMismatchException, InvalidParameterCombinationException, InvalidRequestException, InvalidVersionNumberException, ResourceInUseException, ServiceException, ServiceQuotaExceededException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateWorkflow.html
        """
        response: models.CreateWorkflowResponse = await async_call_path_of(self).call(
            OPERATIONS["create_workflow"],
            {
                "name": name,
                "semantic_version": semantic_version,
                "type": type,
                "description": description,
                "change_description": change_description,
                "data": data,
                "uri": uri,
                "kms_key_id": kms_key_id,
                "tags": tags,
                "dry_run": dry_run,
                "client_token": client_token,
            },
        )
        return response

    async def delete_workflow(
        self,
        *,
        workflow_build_version_arn: str,
    ) -> models.DeleteWorkflowResponse:
        """Delete one build of a workflow.

        Fails with ``ResourceDependencyException`` while a pipeline uses it.

        Args:
            workflow_build_version_arn: ARN of the build to delete, with version and build number. At most 1024 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidRequestException, ResourceDependencyException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteWorkflow.html
        """
        response: models.DeleteWorkflowResponse = await async_call_path_of(self).call(
            OPERATIONS["delete_workflow"], {"workflow_build_version_arn": workflow_build_version_arn}
        )
        return response

    async def get_workflow(
        self,
        *,
        workflow_build_version_arn: str,
    ) -> models.GetWorkflowResponse:
        """Fetch one workflow with its YAML document.

        A version ARN, wildcards allowed, gives the newest matching build.

        Args:
            workflow_build_version_arn: ARN of the workflow. With a build number exactly that build, with a version (``1.0.0``, ``1.x.x``) the newest build that matches.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetWorkflow.html
        """
        response: models.GetWorkflowResponse = await async_call_path_of(self).call(
            OPERATIONS["get_workflow"], {"workflow_build_version_arn": workflow_build_version_arn}
        )
        return response

    async def get_workflow_execution(
        self,
        *,
        workflow_execution_id: str,
    ) -> models.GetWorkflowExecutionResponse:
        """Fetch the state of one workflow run within an image build, with its count of steps.

        Args:
            workflow_execution_id: Id of the workflow run, ``wf-`` and a UUID.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetWorkflowExecution.html
        """
        response: models.GetWorkflowExecutionResponse = await async_call_path_of(self).call(
            OPERATIONS["get_workflow_execution"], {"workflow_execution_id": workflow_execution_id}
        )
        return response

    async def get_workflow_step_execution(
        self,
        *,
        step_execution_id: str,
    ) -> models.GetWorkflowStepExecutionResponse:
        """Fetch the state, inputs and outputs of one workflow step that ran.

        Args:
            step_execution_id: Id of the step run, ``step-`` and a UUID.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetWorkflowStepExecution.html
        """
        response: models.GetWorkflowStepExecutionResponse = await async_call_path_of(self).call(
            OPERATIONS["get_workflow_step_execution"], {"step_execution_id": step_execution_id}
        )
        return response

    async def list_waiting_workflow_steps(
        self,
        *,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> models.ListWaitingWorkflowStepsResponse:
        """List the workflow steps in the account that wait for approval.

        Such a step runs the action ``WaitForAction``; answer it with ``send_workflow_step_action``
        before it times out.

        Args:
            max_results: Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidPaginationTokenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWaitingWorkflowSteps.html
        """
        response: models.ListWaitingWorkflowStepsResponse = await async_call_path_of(self).call(
            OPERATIONS["list_waiting_workflow_steps"], {"max_results": max_results, "next_token": next_token}
        )
        return response

    async def list_workflow_build_versions(
        self,
        *,
        workflow_version_arn: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> models.ListWorkflowBuildVersionsResponse:
        """List the builds of one workflow version, newest first, or of all workflows in the account.

        Args:
            workflow_version_arn: ARN with a version, which may contain ``x`` wildcards. Left out, builds of all workflows in the account are listed.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidPaginationTokenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowBuildVersions.html
        """
        response: models.ListWorkflowBuildVersionsResponse = await async_call_path_of(self).call(
            OPERATIONS["list_workflow_build_versions"],
            {
                "workflow_version_arn": workflow_version_arn,
                "max_results": max_results,
                "next_token": next_token,
            },
        )
        return response

    async def list_workflow_executions(
        self,
        *,
        image_build_version_arn: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> models.ListWorkflowExecutionsResponse:
        """List the workflow runs of one image build.

        The service keeps them for a limited time, so the list may be empty for an old build;
        ``message`` in the answer still says why it failed.

        Args:
            image_build_version_arn: ARN of the image build whose workflow runs are listed.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidPaginationTokenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowExecutions.html
        """
        response: models.ListWorkflowExecutionsResponse = await async_call_path_of(self).call(
            OPERATIONS["list_workflow_executions"],
            {
                "image_build_version_arn": image_build_version_arn,
                "max_results": max_results,
                "next_token": next_token,
            },
        )
        return response

    async def list_workflow_step_executions(
        self,
        *,
        workflow_execution_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> models.ListWorkflowStepExecutionsResponse:
        """List the steps of one workflow run with state, inputs and outputs.

        Args:
            workflow_execution_id: Id of the workflow run, ``wf-`` and a UUID.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidPaginationTokenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowStepExecutions.html
        """
        response: models.ListWorkflowStepExecutionsResponse = await async_call_path_of(self).call(
            OPERATIONS["list_workflow_step_executions"],
            {
                "workflow_execution_id": workflow_execution_id,
                "max_results": max_results,
                "next_token": next_token,
            },
        )
        return response

    async def list_workflows(
        self,
        *,
        owner: models.Ownership
        | Literal["Self", "Shared", "Amazon", "ThirdParty", "AWSMarketplace"]
        | None = None,
        filters: Sequence[models.Filter] | None = None,
        by_name: bool | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> models.ListWorkflowsResponse:
        """List workflow versions, by default the caller's own.

        Set ``owner`` to ``Amazon`` for the ones that AWS manages.

        Args:
            owner: ``Self`` (the default) or ``Amazon``. ``Shared`` and ``ThirdParty`` are refused, ``AWSMarketplace`` finds nothing.
            filters: Conditions that items must meet. Names: ``description``, ``name``, ``type``, ``version``. 1 to 10 entries.
            by_name: True: one item for each name, over all versions. False (the default): one item for each version. Not together with a ``version`` filter.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidPaginationTokenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflows.html
        """
        response: models.ListWorkflowsResponse = await async_call_path_of(self).call(
            OPERATIONS["list_workflows"],
            {
                "owner": owner,
                "filters": filters,
                "by_name": by_name,
                "max_results": max_results,
                "next_token": next_token,
            },
        )
        return response

    async def send_workflow_step_action(
        self,
        *,
        step_execution_id: str,
        image_build_version_arn: str,
        action: models.WorkflowStepActionType | Literal["RESUME", "STOP"],
        reason: str | None = None,
        client_token: str | None = None,
    ) -> models.SendWorkflowStepActionResponse:
        """Resume or stop a workflow step that waits for approval.

        Find such steps with ``list_waiting_workflow_steps``. Fails when the step has timed out or was
        answered before.

        Args:
            step_execution_id: Id of the waiting step, from ``list_waiting_workflow_steps``.
            image_build_version_arn: ARN of the image build that is waiting. Must be the one that the step belongs to.
            action: Whether the step is completed (``RESUME``) or failed (``STOP``).
            reason: Why it was decided so. Kept with the step, and later steps of the workflow can refer to it. 1 to 1024 characters.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, IdempotentParameterMismatchException, InvalidParameterValueException, InvalidRequestException, ResourceInUseException, ResourceNotFoundException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_SendWorkflowStepAction.html
        """
        response: models.SendWorkflowStepActionResponse = await async_call_path_of(self).call(
            OPERATIONS["send_workflow_step_action"],
            {
                "step_execution_id": step_execution_id,
                "image_build_version_arn": image_build_version_arn,
                "action": action,
                "reason": reason,
                "client_token": client_token,
            },
        )
        return response
