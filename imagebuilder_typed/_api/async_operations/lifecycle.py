# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Lifecycles: an awaitable method for every operation, each delegates to the one call path in ``_call_path.py``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Literal

from imagebuilder_typed import models
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed._async_call_path import async_call_path_of

__all__ = ["AsyncLifecycleOperations"]


class AsyncLifecycleOperations:
    """Methods of the async client."""

    __slots__ = ()

    async def cancel_lifecycle_execution(
        self,
        *,
        lifecycle_execution_id: str,
        client_token: str | None = None,
    ) -> models.CancelLifecycleExecutionResponse:
        """Stop a lifecycle run that has not ended.

        Asynchronous, and actions already taken are not undone.

        Args:
            lifecycle_execution_id: Id of the run to stop, ``lce-`` and a UUID.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, IdempotentParameterMismatchException, InvalidRequestException, ResourceInUseException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CancelLifecycleExecution.html
        """
        response: models.CancelLifecycleExecutionResponse = await async_call_path_of(self).call(
            OPERATIONS["cancel_lifecycle_execution"],
            {"lifecycle_execution_id": lifecycle_execution_id, "client_token": client_token},
        )
        return response

    async def create_lifecycle_policy(
        self,
        *,
        name: str,
        execution_role: str,
        resource_type: models.LifecyclePolicyResourceType | Literal["AMI_IMAGE", "CONTAINER_IMAGE"],
        policy_details: Sequence[models.LifecyclePolicyDetail],
        resource_selection: models.LifecyclePolicyResourceSelection,
        description: str | None = None,
        status: models.LifecyclePolicyStatus | Literal["DISABLED", "ENABLED"] | None = None,
        tags: Mapping[str, str] | None = None,
        dry_run: bool | None = None,
        client_token: str | None = None,
    ) -> models.CreateLifecyclePolicyResponse:
        """Create a policy by which old images are deprecated, disabled or deleted automatically.

        It is enabled at once unless ``status`` says otherwise. Name and resource type cannot be changed
        later.

        Args:
            name: Name of the policy, unique in account and Region; cannot be changed. Letter case, spaces and underscores do not distinguish names.
            execution_role: IAM role, by name or ARN, under which the policy acts. The caller must be allowed to pass it, and it must trust Image Builder. 1 to 2048 characters.
            resource_type: Kind of image to look after; cannot be changed. Container images can only be deleted, not deprecated or disabled.
            policy_details: The rules, at most one for each action. 1 to 3 entries.
            resource_selection: Which images to look after: by recipe or by tag.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            status: Whether the policy runs; enabled when left out.
            tags: Tags of the resource, as key and value. 1 to 50 entries.
            dry_run: True: check parameters and permissions, change nothing. Success then arrives as ``DryRunOperationException``.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, DryRunOperationException, ForbiddenException, IdempotentParameterMismatchException, InvalidRequestException, ResourceAlreadyExistsException, ResourceInUseException, ServiceException, ServiceQuotaExceededException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateLifecyclePolicy.html
        """
        response: models.CreateLifecyclePolicyResponse = await async_call_path_of(self).call(
            OPERATIONS["create_lifecycle_policy"],
            {
                "name": name,
                "execution_role": execution_role,
                "resource_type": resource_type,
                "policy_details": policy_details,
                "resource_selection": resource_selection,
                "description": description,
                "status": status,
                "tags": tags,
                "dry_run": dry_run,
                "client_token": client_token,
            },
        )
        return response

    async def delete_lifecycle_policy(
        self,
        *,
        lifecycle_policy_arn: str,
    ) -> models.DeleteLifecyclePolicyResponse:
        """Delete a lifecycle policy.

        It will not run again, and a run in progress is cancelled. What it has already deprecated,
        disabled or deleted stays so.

        Args:
            lifecycle_policy_arn: ARN of the lifecycle policy. At most 1024 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidRequestException, ResourceDependencyException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteLifecyclePolicy.html
        """
        response: models.DeleteLifecyclePolicyResponse = await async_call_path_of(self).call(
            OPERATIONS["delete_lifecycle_policy"], {"lifecycle_policy_arn": lifecycle_policy_arn}
        )
        return response

    async def get_lifecycle_execution(
        self,
        *,
        lifecycle_execution_id: str,
    ) -> models.GetLifecycleExecutionResponse:
        """Fetch the state of one lifecycle run.

        Runs are started by a policy's schedule or by ``start_resource_state_update``.

        Args:
            lifecycle_execution_id: Id of the lifecycle run, ``lce-`` and a UUID.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetLifecycleExecution.html
        """
        response: models.GetLifecycleExecutionResponse = await async_call_path_of(self).call(
            OPERATIONS["get_lifecycle_execution"], {"lifecycle_execution_id": lifecycle_execution_id}
        )
        return response

    async def get_lifecycle_policy(
        self,
        *,
        lifecycle_policy_arn: str,
    ) -> models.GetLifecyclePolicyResponse:
        """Fetch one lifecycle policy with its rules.

        Args:
            lifecycle_policy_arn: ARN of the lifecycle policy. At most 1024 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetLifecyclePolicy.html
        """
        response: models.GetLifecyclePolicyResponse = await async_call_path_of(self).call(
            OPERATIONS["get_lifecycle_policy"], {"lifecycle_policy_arn": lifecycle_policy_arn}
        )
        return response

    async def list_lifecycle_execution_resources(
        self,
        *,
        lifecycle_execution_id: str,
        parent_resource_id: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> models.ListLifecycleExecutionResourcesResponse:
        """List the resources that a lifecycle run picked for its actions.

        Without ``parent_resource_id`` the items are image builds; with the ARN of one of these, its
        AMIs or container images. A run that is scheduled but has not begun has none yet.

        Args:
            lifecycle_execution_id: Id of the run, ``lce-`` and a UUID.
            parent_resource_id: ARN of an image build in this run, to list its AMIs or containers. Left out, the image builds themselves are listed. 1 to 1024 characters.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidPaginationTokenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListLifecycleExecutionResources.html
        """
        response: models.ListLifecycleExecutionResourcesResponse = await async_call_path_of(self).call(
            OPERATIONS["list_lifecycle_execution_resources"],
            {
                "lifecycle_execution_id": lifecycle_execution_id,
                "parent_resource_id": parent_resource_id,
                "max_results": max_results,
                "next_token": next_token,
            },
        )
        return response

    async def list_lifecycle_executions(
        self,
        *,
        resource_arn: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> models.ListLifecycleExecutionsResponse:
        """List the runs of one lifecycle policy, or the state updates of one image build.

        Which of the two depends on the kind of ARN given; other kinds are refused.

        Args:
            resource_arn: ARN of a lifecycle policy, for its runs, or of an image build, for the state updates asked for by hand.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidPaginationTokenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListLifecycleExecutions.html
        """
        response: models.ListLifecycleExecutionsResponse = await async_call_path_of(self).call(
            OPERATIONS["list_lifecycle_executions"],
            {"resource_arn": resource_arn, "max_results": max_results, "next_token": next_token},
        )
        return response

    async def list_lifecycle_policies(
        self,
        *,
        filters: Sequence[models.Filter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> models.ListLifecyclePoliciesResponse:
        """List the lifecycle policies of the account as summaries.

        The rules come from ``get_lifecycle_policy``.

        Args:
            filters: Conditions that items must meet. Names: ``name``, ``resourceType``, ``status``. 1 to 10 entries.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidPaginationTokenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListLifecyclePolicies.html
        """
        response: models.ListLifecyclePoliciesResponse = await async_call_path_of(self).call(
            OPERATIONS["list_lifecycle_policies"],
            {"filters": filters, "max_results": max_results, "next_token": next_token},
        )
        return response

    async def start_resource_state_update(
        self,
        *,
        resource_arn: str,
        state: models.ResourceState,
        execution_role: str | None = None,
        include_resources: models.ResourceStateUpdateIncludeResources | None = None,
        exclusion_rules: models.ResourceStateUpdateExclusionRules | None = None,
        update_at: datetime | None = None,
        client_token: str | None = None,
    ) -> models.StartResourceStateUpdateResponse:
        """Deprecate, disable, restore or delete one image, optionally with its AMIs and snapshots.

        Container images can only be deleted. A change that reaches underlying resources, or is
        scheduled well ahead, runs as a lifecycle execution whose id is returned; follow it with
        ``get_lifecycle_execution``. Other changes of state, except to ``DELETED``, apply at once and
        return no id. An image takes one such execution at a time.

        Args:
            resource_arn: ARN of the image build. A build that is ``FAILED`` or ``CANCELLED`` can only be deleted.
            state: State to move the image to. Container images: ``DELETED`` only.
            execution_role: IAM role, by name or ARN, under which underlying resources are changed. Goes together with ``include_resources``; neither without the other. 1 to 2048 characters.
            include_resources: AMIs, snapshots or containers to treat along with the image. Required for ``DELETED``; to remove just the record use ``delete_image``.
            exclusion_rules: AMIs to leave alone, if AMIs are included. When one is skipped in a deletion, the image record stays too.
            update_at: When to deprecate, in the future; for ``DEPRECATED`` only. Included AMIs get this deprecation time right away. Left out, the update starts at once.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, IdempotentParameterMismatchException, InvalidRequestException, ResourceInUseException, ResourceNotFoundException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_StartResourceStateUpdate.html
        """
        response: models.StartResourceStateUpdateResponse = await async_call_path_of(self).call(
            OPERATIONS["start_resource_state_update"],
            {
                "resource_arn": resource_arn,
                "state": state,
                "execution_role": execution_role,
                "include_resources": include_resources,
                "exclusion_rules": exclusion_rules,
                "update_at": update_at,
                "client_token": client_token,
            },
        )
        return response

    async def update_lifecycle_policy(
        self,
        *,
        lifecycle_policy_arn: str,
        execution_role: str,
        resource_type: models.LifecyclePolicyResourceType | Literal["AMI_IMAGE", "CONTAINER_IMAGE"],
        policy_details: Sequence[models.LifecyclePolicyDetail],
        resource_selection: models.LifecyclePolicyResourceSelection,
        description: str | None = None,
        status: models.LifecyclePolicyStatus | Literal["DISABLED", "ENABLED"] | None = None,
        client_token: str | None = None,
    ) -> models.UpdateLifecyclePolicyResponse:
        """Replace all settings of a lifecycle policy.

        ``resource_type`` must be the one that the policy has. Optional settings left out are reset:
        without ``status`` a disabled policy is enabled again. Disabling a policy cancels its running
        execution.

        Args:
            lifecycle_policy_arn: ARN of the lifecycle policy. At most 1024 characters.
            execution_role: IAM role, by name or ARN, under which Image Builder acts. 1 to 2048 characters.
            resource_type: Kind of image; must be the one that the policy has.
            policy_details: The rules, at most one for each action. 1 to 3 entries.
            resource_selection: Which images to look after: by recipe or by tag.
            description: Free text about the policy. Left out, the one that it has is removed. 1 to 1024 characters.
            status: Whether the policy runs. Left out, the policy is enabled, so repeat ``DISABLED`` to keep it off.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, IdempotentParameterMismatchException, InvalidParameterCombinationException, InvalidRequestException, ResourceInUseException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_UpdateLifecyclePolicy.html
        """
        response: models.UpdateLifecyclePolicyResponse = await async_call_path_of(self).call(
            OPERATIONS["update_lifecycle_policy"],
            {
                "lifecycle_policy_arn": lifecycle_policy_arn,
                "execution_role": execution_role,
                "resource_type": resource_type,
                "policy_details": policy_details,
                "resource_selection": resource_selection,
                "description": description,
                "status": status,
                "client_token": client_token,
            },
        )
        return response
