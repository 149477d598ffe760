# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Lifecycles: a typed method for every operation, each delegates to the one call path in ``client.py``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from imagebuilder_typed._api.operations._base import OperationMethods
from imagebuilder_typed._call.operation import Operation, PageFields

if TYPE_CHECKING:
    from datetime import datetime

    from imagebuilder_typed.models.lifecycle import (
        CancelLifecycleExecutionRequest,
        CancelLifecycleExecutionResponse,
        CreateLifecyclePolicyRequest,
        CreateLifecyclePolicyResponse,
        DeleteLifecyclePolicyRequest,
        DeleteLifecyclePolicyResponse,
        GetLifecycleExecutionRequest,
        GetLifecycleExecutionResponse,
        GetLifecyclePolicyRequest,
        GetLifecyclePolicyResponse,
        LifecyclePolicyDetail,
        LifecyclePolicyResourceSelection,
        LifecyclePolicyResourceType,
        LifecyclePolicyStatus,
        ListLifecycleExecutionResourcesRequest,
        ListLifecycleExecutionResourcesResponse,
        ListLifecycleExecutionsRequest,
        ListLifecycleExecutionsResponse,
        ListLifecyclePoliciesRequest,
        ListLifecyclePoliciesResponse,
        ResourceState,
        ResourceStateUpdateExclusionRules,
        ResourceStateUpdateIncludeResources,
        StartResourceStateUpdateRequest,
        StartResourceStateUpdateResponse,
        UpdateLifecyclePolicyRequest,
        UpdateLifecyclePolicyResponse,
    )
    from imagebuilder_typed.models.shared import (
        Filter,
    )

__all__ = ["OPERATIONS", "LifecycleOperations"]


_CANCEL_LIFECYCLE_EXECUTION: Operation[CancelLifecycleExecutionRequest, CancelLifecycleExecutionResponse] = (
    Operation(
        name="CancelLifecycleExecution",
        method_name="cancel_lifecycle_execution",
        token_field="client_token",
    )
)
_CREATE_LIFECYCLE_POLICY: Operation[CreateLifecyclePolicyRequest, CreateLifecyclePolicyResponse] = Operation(
    name="CreateLifecyclePolicy",
    method_name="create_lifecycle_policy",
    token_field="client_token",
    dry_run=True,
)
_DELETE_LIFECYCLE_POLICY: Operation[DeleteLifecyclePolicyRequest, DeleteLifecyclePolicyResponse] = Operation(
    name="DeleteLifecyclePolicy",
    method_name="delete_lifecycle_policy",
)
_GET_LIFECYCLE_EXECUTION: Operation[GetLifecycleExecutionRequest, GetLifecycleExecutionResponse] = Operation(
    name="GetLifecycleExecution",
    method_name="get_lifecycle_execution",
    read_only=True,
)
_GET_LIFECYCLE_POLICY: Operation[GetLifecyclePolicyRequest, GetLifecyclePolicyResponse] = Operation(
    name="GetLifecyclePolicy",
    method_name="get_lifecycle_policy",
    read_only=True,
)
_LIST_LIFECYCLE_EXECUTION_RESOURCES: Operation[
    ListLifecycleExecutionResourcesRequest, ListLifecycleExecutionResourcesResponse
] = Operation(
    name="ListLifecycleExecutionResources",
    method_name="list_lifecycle_execution_resources",
    read_only=True,
    pages=PageFields(
        items="resources",
        token_in="next_token",
        token_out="next_token",
        limit="max_results",
    ),
)
_LIST_LIFECYCLE_EXECUTIONS: Operation[ListLifecycleExecutionsRequest, ListLifecycleExecutionsResponse] = (
    Operation(
        name="ListLifecycleExecutions",
        method_name="list_lifecycle_executions",
        read_only=True,
        pages=PageFields(
            items="lifecycle_executions",
            token_in="next_token",
            token_out="next_token",
            limit="max_results",
        ),
    )
)
_LIST_LIFECYCLE_POLICIES: Operation[ListLifecyclePoliciesRequest, ListLifecyclePoliciesResponse] = Operation(
    name="ListLifecyclePolicies",
    method_name="list_lifecycle_policies",
    read_only=True,
    pages=PageFields(
        items="lifecycle_policy_summary_list",
        token_in="next_token",
        token_out="next_token",
        limit="max_results",
    ),
)
_START_RESOURCE_STATE_UPDATE: Operation[StartResourceStateUpdateRequest, StartResourceStateUpdateResponse] = (
    Operation(
        name="StartResourceStateUpdate",
        method_name="start_resource_state_update",
        token_field="client_token",
    )
)
_UPDATE_LIFECYCLE_POLICY: Operation[UpdateLifecyclePolicyRequest, UpdateLifecyclePolicyResponse] = Operation(
    name="UpdateLifecyclePolicy",
    method_name="update_lifecycle_policy",
    token_field="client_token",
)

OPERATIONS: tuple[Operation[Any, Any], ...] = (
    _CANCEL_LIFECYCLE_EXECUTION,
    _CREATE_LIFECYCLE_POLICY,
    _DELETE_LIFECYCLE_POLICY,
    _GET_LIFECYCLE_EXECUTION,
    _GET_LIFECYCLE_POLICY,
    _LIST_LIFECYCLE_EXECUTION_RESOURCES,
    _LIST_LIFECYCLE_EXECUTIONS,
    _LIST_LIFECYCLE_POLICIES,
    _START_RESOURCE_STATE_UPDATE,
    _UPDATE_LIFECYCLE_POLICY,
)


class LifecycleOperations(OperationMethods):
    """Methods of the client."""

    __slots__ = ()

    @overload
    def cancel_lifecycle_execution(
        self, request: CancelLifecycleExecutionRequest, /
    ) -> CancelLifecycleExecutionResponse: ...
    @overload
    def cancel_lifecycle_execution(
        self,
        /,
        *,
        lifecycle_execution_id: str,
        client_token: str | None = None,
    ) -> CancelLifecycleExecutionResponse: ...
    def cancel_lifecycle_execution(
        self, request: CancelLifecycleExecutionRequest | None = None, /, **fields: object
    ) -> CancelLifecycleExecutionResponse:
        """Stop a lifecycle run that has not ended.

        Asynchronous, and actions already taken are not undone.

        Args:
            request: The whole request, instead of the keywords.
            lifecycle_execution_id: Id of the run to stop, ``lce-`` and a UUID.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, IdempotentParameterMismatchException,
                InvalidRequestException, ResourceInUseException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CancelLifecycleExecution.html
        """
        return self._call(_CANCEL_LIFECYCLE_EXECUTION, request, fields)

    @overload
    def create_lifecycle_policy(
        self, request: CreateLifecyclePolicyRequest, /
    ) -> CreateLifecyclePolicyResponse: ...
    @overload
    def create_lifecycle_policy(
        self,
        /,
        *,
        name: str,
        execution_role: str,
        resource_type: LifecyclePolicyResourceType | Literal["AMI_IMAGE", "CONTAINER_IMAGE"],
        policy_details: list[LifecyclePolicyDetail],
        resource_selection: LifecyclePolicyResourceSelection,
        description: str | None = None,
        status: LifecyclePolicyStatus | Literal["DISABLED", "ENABLED"] | None = None,
        tags: dict[str, str] | None = None,
        dry_run: bool | None = None,
        client_token: str | None = None,
    ) -> CreateLifecyclePolicyResponse: ...
    def create_lifecycle_policy(
        self, request: CreateLifecyclePolicyRequest | None = None, /, **fields: object
    ) -> CreateLifecyclePolicyResponse:
        """Create a policy by which old images are deprecated, disabled or deleted automatically.

        It is enabled at once unless ``status`` says otherwise. Name and resource type cannot be changed
        later.

        Args:
            request: The whole request, instead of the keywords.
            name: Name of the policy, unique in account and Region; cannot be changed. Letter case,
                spaces and underscores do not distinguish names.
            execution_role: IAM role, by name or ARN, under which the policy acts. The caller must
                be allowed to pass it, and it must trust Image Builder. 1 to 2048 characters.
            resource_type: Kind of image to look after; cannot be changed. Container images can only
                be deleted, not deprecated or disabled.
            policy_details: The rules, at most one for each action. 1 to 3 entries.
            resource_selection: Which images to look after: by recipe or by tag.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            status: Whether the policy runs; enabled when left out.
            tags: Tags of the resource, as key and value. 1 to 50 entries.
            dry_run: True: check parameters and permissions, change nothing. Success then arrives as
                ``DryRunOperationException``.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, DryRunOperationException, ForbiddenException,
                IdempotentParameterMismatchException, InvalidRequestException,
                ResourceAlreadyExistsException, ResourceInUseException, ServiceException,
                ServiceQuotaExceededException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateLifecyclePolicy.html
        """
        return self._call(_CREATE_LIFECYCLE_POLICY, request, fields)

    @overload
    def delete_lifecycle_policy(
        self, request: DeleteLifecyclePolicyRequest, /
    ) -> DeleteLifecyclePolicyResponse: ...
    @overload
    def delete_lifecycle_policy(
        self,
        /,
        *,
        lifecycle_policy_arn: str,
    ) -> DeleteLifecyclePolicyResponse: ...
    def delete_lifecycle_policy(
        self, request: DeleteLifecyclePolicyRequest | None = None, /, **fields: object
    ) -> DeleteLifecyclePolicyResponse:
        """Delete a lifecycle policy.

        It will not run again, and a run in progress is cancelled. What it has already deprecated,
        disabled or deleted stays so.

        Args:
            request: The whole request, instead of the keywords.
            lifecycle_policy_arn: ARN of the lifecycle policy. At most 1024 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException,
                ResourceDependencyException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteLifecyclePolicy.html
        """
        return self._call(_DELETE_LIFECYCLE_POLICY, request, fields)

    @overload
    def get_lifecycle_execution(
        self, request: GetLifecycleExecutionRequest, /
    ) -> GetLifecycleExecutionResponse: ...
    @overload
    def get_lifecycle_execution(
        self,
        /,
        *,
        lifecycle_execution_id: str,
    ) -> GetLifecycleExecutionResponse: ...
    def get_lifecycle_execution(
        self, request: GetLifecycleExecutionRequest | None = None, /, **fields: object
    ) -> GetLifecycleExecutionResponse:
        """Fetch the state of one lifecycle run.

        Runs are started by a policy's schedule or by ``start_resource_state_update``.

        Args:
            request: The whole request, instead of the keywords.
            lifecycle_execution_id: Id of the lifecycle run, ``lce-`` and a UUID.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetLifecycleExecution.html
        """
        return self._call(_GET_LIFECYCLE_EXECUTION, request, fields)

    @overload
    def get_lifecycle_policy(self, request: GetLifecyclePolicyRequest, /) -> GetLifecyclePolicyResponse: ...
    @overload
    def get_lifecycle_policy(
        self,
        /,
        *,
        lifecycle_policy_arn: str,
    ) -> GetLifecyclePolicyResponse: ...
    def get_lifecycle_policy(
        self, request: GetLifecyclePolicyRequest | None = None, /, **fields: object
    ) -> GetLifecyclePolicyResponse:
        """Fetch one lifecycle policy with its rules.

        Args:
            request: The whole request, instead of the keywords.
            lifecycle_policy_arn: ARN of the lifecycle policy. At most 1024 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetLifecyclePolicy.html
        """
        return self._call(_GET_LIFECYCLE_POLICY, request, fields)

    @overload
    def list_lifecycle_execution_resources(
        self, request: ListLifecycleExecutionResourcesRequest, /
    ) -> ListLifecycleExecutionResourcesResponse: ...
    @overload
    def list_lifecycle_execution_resources(
        self,
        /,
        *,
        lifecycle_execution_id: str,
        parent_resource_id: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListLifecycleExecutionResourcesResponse: ...
    def list_lifecycle_execution_resources(
        self, request: ListLifecycleExecutionResourcesRequest | None = None, /, **fields: object
    ) -> ListLifecycleExecutionResourcesResponse:
        """List the resources that a lifecycle run picked for its actions.

        Without ``parent_resource_id`` the items are image builds; with the ARN of one of these, its
        AMIs or container images. A run that is scheduled but has not begun has none yet.

        Args:
            request: The whole request, instead of the keywords.
            lifecycle_execution_id: Id of the run, ``lce-`` and a UUID.
            parent_resource_id: ARN of an image build in this run, to list its AMIs or containers.
                Left out, the image builds themselves are listed. 1 to 1024 characters.
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

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListLifecycleExecutionResources.html
        """
        return self._call(_LIST_LIFECYCLE_EXECUTION_RESOURCES, request, fields)

    @overload
    def list_lifecycle_executions(
        self, request: ListLifecycleExecutionsRequest, /
    ) -> ListLifecycleExecutionsResponse: ...
    @overload
    def list_lifecycle_executions(
        self,
        /,
        *,
        resource_arn: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListLifecycleExecutionsResponse: ...
    def list_lifecycle_executions(
        self, request: ListLifecycleExecutionsRequest | None = None, /, **fields: object
    ) -> ListLifecycleExecutionsResponse:
        """List the runs of one lifecycle policy, or the state updates of one image build.

        Which of the two depends on the kind of ARN given; other kinds are refused.

        Args:
            request: The whole request, instead of the keywords.
            resource_arn: ARN of a lifecycle policy, for its runs, or of an image build, for the
                state updates asked for by hand.
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

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListLifecycleExecutions.html
        """
        return self._call(_LIST_LIFECYCLE_EXECUTIONS, request, fields)

    @overload
    def list_lifecycle_policies(
        self, request: ListLifecyclePoliciesRequest, /
    ) -> ListLifecyclePoliciesResponse: ...
    @overload
    def list_lifecycle_policies(
        self,
        /,
        *,
        filters: list[Filter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListLifecyclePoliciesResponse: ...
    def list_lifecycle_policies(
        self, request: ListLifecyclePoliciesRequest | None = None, /, **fields: object
    ) -> ListLifecyclePoliciesResponse:
        """List the lifecycle policies of the account as summaries.

        The rules come from ``get_lifecycle_policy``.

        Args:
            request: The whole request, instead of the keywords.
            filters: Conditions that items must meet. Names: ``name``, ``resourceType``, ``status``.
                1 to 10 entries.
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

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListLifecyclePolicies.html
        """
        return self._call(_LIST_LIFECYCLE_POLICIES, request, fields)

    @overload
    def start_resource_state_update(
        self, request: StartResourceStateUpdateRequest, /
    ) -> StartResourceStateUpdateResponse: ...
    @overload
    def start_resource_state_update(
        self,
        /,
        *,
        resource_arn: str,
        state: ResourceState,
        execution_role: str | None = None,
        include_resources: ResourceStateUpdateIncludeResources | None = None,
        exclusion_rules: ResourceStateUpdateExclusionRules | None = None,
        update_at: datetime | None = None,
        client_token: str | None = None,
    ) -> StartResourceStateUpdateResponse: ...
    def start_resource_state_update(
        self, request: StartResourceStateUpdateRequest | None = None, /, **fields: object
    ) -> StartResourceStateUpdateResponse:
        """Deprecate, disable, restore or delete one image, optionally with its AMIs and snapshots.

        Container images can only be deleted. A change that reaches underlying resources, or is
        scheduled well ahead, runs as a lifecycle execution whose id is returned; follow it with
        ``get_lifecycle_execution``. Other changes of state, except to ``DELETED``, apply at once and
        return no id. An image takes one such execution at a time.

        Args:
            request: The whole request, instead of the keywords.
            resource_arn: ARN of the image build. A build that is ``FAILED`` or ``CANCELLED`` can
                only be deleted.
            state: State to move the image to. Container images: ``DELETED`` only.
            execution_role: IAM role, by name or ARN, under which underlying resources are changed.
                Goes together with ``include_resources``; neither without the other. 1 to 2048
                characters.
            include_resources: AMIs, snapshots or containers to treat along with the image. Required
                for ``DELETED``; to remove just the record use ``delete_image``.
            exclusion_rules: AMIs to leave alone, if AMIs are included. When one is skipped in a
                deletion, the image record stays too.
            update_at: When to deprecate, in the future; for ``DEPRECATED`` only. Included AMIs get
                this deprecation time right away. Left out, the update starts at once.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, IdempotentParameterMismatchException,
                InvalidRequestException, ResourceInUseException, ResourceNotFoundException,
                ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_StartResourceStateUpdate.html
        """
        return self._call(_START_RESOURCE_STATE_UPDATE, request, fields)

    @overload
    def update_lifecycle_policy(
        self, request: UpdateLifecyclePolicyRequest, /
    ) -> UpdateLifecyclePolicyResponse: ...
    @overload
    def update_lifecycle_policy(
        self,
        /,
        *,
        lifecycle_policy_arn: str,
        execution_role: str,
        resource_type: LifecyclePolicyResourceType | Literal["AMI_IMAGE", "CONTAINER_IMAGE"],
        policy_details: list[LifecyclePolicyDetail],
        resource_selection: LifecyclePolicyResourceSelection,
        description: str | None = None,
        status: LifecyclePolicyStatus | Literal["DISABLED", "ENABLED"] | None = None,
        client_token: str | None = None,
    ) -> UpdateLifecyclePolicyResponse: ...
    def update_lifecycle_policy(
        self, request: UpdateLifecyclePolicyRequest | None = None, /, **fields: object
    ) -> UpdateLifecyclePolicyResponse:
        """Replace all settings of a lifecycle policy.

        ``resource_type`` must be the one that the policy has. Optional settings left out are reset:
        without ``status`` a disabled policy is enabled again. Disabling a policy cancels its running
        execution.

        Args:
            request: The whole request, instead of the keywords.
            lifecycle_policy_arn: ARN of the lifecycle policy. At most 1024 characters.
            execution_role: IAM role, by name or ARN, under which Image Builder acts. 1 to 2048
                characters.
            resource_type: Kind of image; must be the one that the policy has.
            policy_details: The rules, at most one for each action. 1 to 3 entries.
            resource_selection: Which images to look after: by recipe or by tag.
            description: Free text about the policy. Left out, the one that it has is removed. 1 to
                1024 characters.
            status: Whether the policy runs. Left out, the policy is enabled, so repeat ``DISABLED``
                to keep it off.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, IdempotentParameterMismatchException,
                InvalidParameterCombinationException, InvalidRequestException, ResourceInUseException,
                ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_UpdateLifecyclePolicy.html
        """
        return self._call(_UPDATE_LIFECYCLE_POLICY, request, fields)
