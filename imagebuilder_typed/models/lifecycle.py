# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Lifecycles: structures and enums of the API."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal, Self

from imagebuilder_typed.models._base import PagedRequest, Request, Response, Shape, new_client_token
from imagebuilder_typed.models._define import define, field, unset
from imagebuilder_typed.models._open_enum import OpenEnum
from imagebuilder_typed.models.shared import Filter

__all__ = [
    "CancelLifecycleExecutionRequest",
    "CancelLifecycleExecutionResponse",
    "CreateLifecyclePolicyRequest",
    "CreateLifecyclePolicyResponse",
    "DeleteLifecyclePolicyRequest",
    "DeleteLifecyclePolicyResponse",
    "GetLifecycleExecutionRequest",
    "GetLifecycleExecutionResponse",
    "GetLifecyclePolicyRequest",
    "GetLifecyclePolicyResponse",
    "LifecycleExecution",
    "LifecycleExecutionResource",
    "LifecycleExecutionResourceAction",
    "LifecycleExecutionResourceActionName",
    "LifecycleExecutionResourceState",
    "LifecycleExecutionResourceStatus",
    "LifecycleExecutionResourcesImpactedSummary",
    "LifecycleExecutionSnapshotResource",
    "LifecycleExecutionState",
    "LifecycleExecutionStatus",
    "LifecyclePolicy",
    "LifecyclePolicyDetail",
    "LifecyclePolicyDetailAction",
    "LifecyclePolicyDetailActionIncludeResources",
    "LifecyclePolicyDetailActionType",
    "LifecyclePolicyDetailExclusionRules",
    "LifecyclePolicyDetailExclusionRulesAmis",
    "LifecyclePolicyDetailExclusionRulesAmisLastLaunched",
    "LifecyclePolicyDetailFilter",
    "LifecyclePolicyDetailFilterType",
    "LifecyclePolicyResourceSelection",
    "LifecyclePolicyResourceSelectionRecipe",
    "LifecyclePolicyResourceType",
    "LifecyclePolicyStatus",
    "LifecyclePolicySummary",
    "LifecyclePolicyTimeUnit",
    "ListLifecycleExecutionResourcesRequest",
    "ListLifecycleExecutionResourcesResponse",
    "ListLifecycleExecutionsRequest",
    "ListLifecycleExecutionsResponse",
    "ListLifecyclePoliciesRequest",
    "ListLifecyclePoliciesResponse",
    "ResourceState",
    "ResourceStateUpdateExclusionRules",
    "ResourceStateUpdateIncludeResources",
    "ResourceStatus",
    "StartResourceStateUpdateRequest",
    "StartResourceStateUpdateResponse",
    "UpdateLifecyclePolicyRequest",
    "UpdateLifecyclePolicyResponse",
]


class LifecycleExecutionResourceActionName(OpenEnum):
    """What a lifecycle run does to a resource."""

    AVAILABLE = "AVAILABLE"
    """Restores it from deprecated or disabled."""
    DELETE = "DELETE"
    """Deletes it."""
    DEPRECATE = "DEPRECATE"
    """Marks it as deprecated."""
    DISABLE = "DISABLE"
    """Disables it."""


class LifecycleExecutionResourceStatus(OpenEnum):
    """Result of a lifecycle action for one resource."""

    FAILED = "FAILED"
    """The action failed; ``reason`` says why."""
    IN_PROGRESS = "IN_PROGRESS"
    """The action is under way."""
    SKIPPED = "SKIPPED"
    """Left alone, for instance by an exclusion rule."""
    SUCCESS = "SUCCESS"
    """The action is done."""


class LifecycleExecutionStatus(OpenEnum):
    """State of a lifecycle run."""

    IN_PROGRESS = "IN_PROGRESS"
    """Running, or waiting for the time that it is scheduled for."""
    CANCELLED = "CANCELLED"
    """Stopped before its end; actions taken by then remain."""
    CANCELLING = "CANCELLING"
    """Asked to stop, not yet stopped."""
    FAILED = "FAILED"
    """Ended with an error; ``reason`` says why."""
    SUCCESS = "SUCCESS"
    """Ended without an error."""
    PENDING = "PENDING"
    """Waiting to start."""


class LifecyclePolicyDetailActionType(OpenEnum):
    """What a lifecycle rule does to the images that it matches."""

    DELETE = "DELETE"
    """Deletes the image, and its AMIs, snapshots or containers where included. The one action for
    container images."""
    DEPRECATE = "DEPRECATE"
    """Marks the image as deprecated, and where included its AMIs: EC2 still launches them but hides them
    from general searches."""
    DISABLE = "DISABLE"
    """Disables the image, and where included its AMIs: these turn private and can no longer be launched."""


class LifecyclePolicyDetailFilterType(OpenEnum):
    """Measure by which a lifecycle rule picks images."""

    AGE = "AGE"
    """Images older than a span of time."""
    COUNT = "COUNT"
    """All but the newest so many images. For ``DELETE`` rules only."""


class LifecyclePolicyResourceType(OpenEnum):
    """Kind of image that a lifecycle policy looks after."""

    AMI_IMAGE = "AMI_IMAGE"
    """Images whose output is AMIs; all three actions are possible."""
    CONTAINER_IMAGE = "CONTAINER_IMAGE"
    """Container images; they can only be deleted."""


class LifecyclePolicyStatus(OpenEnum):
    """Whether a lifecycle policy runs on its schedule."""

    DISABLED = "DISABLED"
    """It does not run; a run in progress is cancelled when this is set."""
    ENABLED = "ENABLED"
    """It runs."""


class LifecyclePolicyTimeUnit(OpenEnum):
    """Unit of a span of time in a lifecycle rule."""

    DAYS = "DAYS"
    """Days."""
    WEEKS = "WEEKS"
    """Weeks."""
    MONTHS = "MONTHS"
    """Months."""
    YEARS = "YEARS"
    """Years."""


class ResourceStatus(OpenEnum):
    """Target of ``start_resource_state_update``."""

    AVAILABLE = "AVAILABLE"
    """Restore an image that is deprecated or disabled."""
    DELETED = "DELETED"
    """Delete the image together with its underlying resources."""
    DEPRECATED = "DEPRECATED"
    """Mark the image as outdated, now or at a set time."""
    DISABLED = "DISABLED"
    """Withdraw the image from use."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class CancelLifecycleExecutionRequest(Request["CancelLifecycleExecutionResponse"]):
    """Request of ``cancel_lifecycle_execution``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CancelLifecycleExecution.html
    """

    lifecycle_execution_id: str
    """Id of the run to stop, ``lce-`` and a UUID."""
    client_token: str = field(factory=new_client_token, eq=False)
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries. 1 to 64 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class CancelLifecycleExecutionResponse(Response):
    """Response of ``cancel_lifecycle_execution``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CancelLifecycleExecution.html
    """

    lifecycle_execution_id: str = unset()
    """Id of the run that is being stopped."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class CreateLifecyclePolicyResponse(Response):
    """Response of ``create_lifecycle_policy``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateLifecyclePolicy.html
    """

    client_token: str = unset()
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries."""
    lifecycle_policy_arn: str = unset()
    """ARN of the policy that was created."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class DeleteLifecyclePolicyRequest(Request["DeleteLifecyclePolicyResponse"]):
    """Request of ``delete_lifecycle_policy``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteLifecyclePolicy.html
    """

    lifecycle_policy_arn: str
    """ARN of the lifecycle policy. At most 1024 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class DeleteLifecyclePolicyResponse(Response):
    """Response of ``delete_lifecycle_policy``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteLifecyclePolicy.html
    """

    lifecycle_policy_arn: str = unset()
    """ARN of the lifecycle policy."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetLifecycleExecutionRequest(Request["GetLifecycleExecutionResponse"]):
    """Request of ``get_lifecycle_execution``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetLifecycleExecution.html
    """

    lifecycle_execution_id: str
    """Id of the lifecycle run, ``lce-`` and a UUID."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetLifecyclePolicyRequest(Request["GetLifecyclePolicyResponse"]):
    """Request of ``get_lifecycle_policy``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetLifecyclePolicy.html
    """

    lifecycle_policy_arn: str
    """ARN of the lifecycle policy. At most 1024 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class LifecycleExecutionResourceAction(Shape):
    """What a lifecycle run does to a resource, and why.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_LifecycleExecutionResourceAction.html
    """

    name: LifecycleExecutionResourceActionName | None = None
    """The action."""
    reason: str | None = None
    """Why the resource was picked for it."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class LifecycleExecutionResourceState(Shape):
    """Result of a lifecycle action for one resource or snapshot.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_LifecycleExecutionResourceState.html
    """

    status: LifecycleExecutionResourceStatus | None = None
    """Whether the action is under way, done, skipped or failed."""
    reason: str | None = None
    """Why it was skipped or failed."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class LifecycleExecutionResourcesImpactedSummary(Shape):
    """Whether a lifecycle run found anything to do.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_LifecycleExecutionResourcesImpactedSummary.html
    """

    has_impacted_resources: bool = unset()
    """Whether the run found anything to do."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class LifecycleExecutionState(Shape):
    """Status of a lifecycle run, and the reason for it.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_LifecycleExecutionState.html
    """

    status: LifecycleExecutionStatus = unset()
    """How far the run has come."""
    reason: str | None = None
    """Why the status is what it is."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class LifecyclePolicyDetailActionIncludeResources(Shape):
    """Resources behind an image that a lifecycle rule treats along with it.

    A ``DELETE`` rule may include all; other rules only AMIs.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_LifecyclePolicyDetailActionIncludeResources.html
    """

    amis: bool | None = None
    """Include the distributed AMIs: deprecate, disable or deregister them."""
    snapshots: bool | None = None
    """Include the snapshots of the AMIs, in ``DELETE`` rules and together with ``amis`` only."""
    containers: bool | None = None
    """Include the distributed container images, in ``DELETE`` rules."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class LifecyclePolicyDetailExclusionRulesAmisLastLaunched(Shape):
    """Span of time within which the last launch of an AMI protects it from lifecycle actions.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_LifecyclePolicyDetailExclusionRulesAmisLastLaunched.html
    """

    value: int
    """Length of the span, counted back from now, in ``unit``. 1 to 365."""
    unit: LifecyclePolicyTimeUnit | Literal["DAYS", "WEEKS", "MONTHS", "YEARS"]
    """Unit of ``value``."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class LifecyclePolicyDetailFilter(Shape):
    """When an image is due for a lifecycle rule: by age, or by how many newer ones there are.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_LifecyclePolicyDetailFilter.html
    """

    type: LifecyclePolicyDetailFilterType | Literal["AGE", "COUNT"]
    """``AGE`` or ``COUNT``; the latter for ``DELETE`` rules only."""
    value: int
    """For ``AGE``: the age, in ``unit``. For ``COUNT``: how many images to keep. 1 to 1000."""
    unit: LifecyclePolicyTimeUnit | Literal["DAYS", "WEEKS", "MONTHS", "YEARS"] | None = None
    """Unit of ``value`` for ``AGE``, where it is required."""
    retain_at_least: int | None = None
    """For ``AGE`` with ``DELETE``: keep this many images however old they are. 1 to 10."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class LifecyclePolicyResourceSelectionRecipe(Shape):
    """A recipe whose images a lifecycle policy looks after.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_LifecyclePolicyResourceSelectionRecipe.html
    """

    name: str
    """Name of the recipe."""
    semantic_version: str
    """Version of the recipe."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class LifecyclePolicySummary(Shape):
    """A lifecycle policy as a list shows it, without rules and selection.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_LifecyclePolicySummary.html
    """

    arn: str = unset()
    """ARN of the policy; it has no version."""
    name: str = unset()
    """Name as given at creation. The ARN has it in lower case, with hyphens for spaces and underscores."""
    description: str | None = None
    """Free text about the resource, for people to read."""
    status: LifecyclePolicyStatus = unset()
    """Whether it runs."""
    execution_role: str = unset()
    """IAM role, by name or ARN, under which Image Builder acts."""
    resource_type: LifecyclePolicyResourceType = unset()
    """Kind of image that it looks after."""
    date_created: datetime = unset()
    """When the policy was created."""
    date_updated: datetime | None = None
    """When the policy was last changed; None before its first change."""
    date_last_run: datetime | None = None
    """When the policy last ran; None before its first run."""
    tags: dict[str, str] = unset(dict)
    """Tags of the resource, as key and value."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListLifecycleExecutionResourcesRequest(
    PagedRequest["LifecycleExecutionResource", "ListLifecycleExecutionResourcesResponse"]
):
    """Request of ``list_lifecycle_execution_resources``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListLifecycleExecutionResources.html
    """

    lifecycle_execution_id: str
    """Id of the run, ``lce-`` and a UUID."""
    parent_resource_id: str | None = None
    """ARN of an image build in this run, to list its AMIs or containers. Left out, the image builds
    themselves are listed. 1 to 1024 characters."""
    max_results: int | None = None
    """Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves. 1 to 65535 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListLifecycleExecutionsRequest(PagedRequest["LifecycleExecution", "ListLifecycleExecutionsResponse"]):
    """Request of ``list_lifecycle_executions``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListLifecycleExecutions.html
    """

    max_results: int | None = None
    """Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves. 1 to 65535 characters."""
    resource_arn: str
    """ARN of a lifecycle policy, for its runs, or of an image build, for the state updates asked for by
    hand."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListLifecyclePoliciesRequest(PagedRequest["LifecyclePolicySummary", "ListLifecyclePoliciesResponse"]):
    """Request of ``list_lifecycle_policies``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListLifecyclePolicies.html
    """

    filters: Sequence[Filter] | None = None
    """Conditions that items must meet. Names: ``name``, ``resourceType``, ``status``. 1 to 10 entries."""
    max_results: int | None = None
    """Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves. 1 to 65535 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ResourceState(Shape):
    """The state to which an image is to be moved.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ResourceState.html
    """

    status: ResourceStatus | Literal["AVAILABLE", "DELETED", "DEPRECATED", "DISABLED"] | None = None
    """Target state. ``AVAILABLE`` restores an image that is deprecated or disabled."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ResourceStateUpdateIncludeResources(Shape):
    """Resources behind an image that a state update treats along with it.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ResourceStateUpdateIncludeResources.html
    """

    amis: bool | None = None
    """Include the distributed AMIs."""
    snapshots: bool | None = None
    """Include the snapshots of the AMIs; for ``DELETED`` only."""
    containers: bool | None = None
    """Include the distributed container images; for ``DELETED`` only."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class StartResourceStateUpdateResponse(Response):
    """Response of ``start_resource_state_update``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_StartResourceStateUpdate.html
    """

    lifecycle_execution_id: str | None = None
    """Id of the lifecycle execution that does the work, for ``get_lifecycle_execution``. None when the
    change took effect at once."""
    resource_arn: str = unset()
    """ARN of the image build."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class UpdateLifecyclePolicyResponse(Response):
    """Response of ``update_lifecycle_policy``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_UpdateLifecyclePolicy.html
    """

    lifecycle_policy_arn: str = unset()
    """ARN of the lifecycle policy."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class LifecycleExecution(Shape):
    """A run of a lifecycle policy, or of a state update asked for by hand.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_LifecycleExecution.html
    """

    lifecycle_execution_id: str = unset()
    """Id of the lifecycle run, ``lce-`` and a UUID."""
    lifecycle_policy_arn: str | None = None
    """The policy that ran; None for a state update asked for by hand."""
    resources_impacted_summary: LifecycleExecutionResourcesImpactedSummary | None = None
    """Whether the run found anything to do."""
    state: LifecycleExecutionState = unset()
    """How far the run has come, and why it failed if it did."""
    start_time: datetime | None = None
    """When the run started."""
    end_time: datetime | None = None
    """When the run ended; None while it runs."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class LifecycleExecutionSnapshotResource(Shape):
    """A snapshot that goes with an AMI in a lifecycle run.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_LifecycleExecutionSnapshotResource.html
    """

    snapshot_id: str | None = None
    """Id of the snapshot, such as ``snap-0123456789abcdef0``."""
    state: LifecycleExecutionResourceState | None = None
    """Result of the action for the snapshot."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class LifecyclePolicyDetailAction(Shape):
    """What a lifecycle rule does, and to what.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_LifecyclePolicyDetailAction.html
    """

    type: LifecyclePolicyDetailActionType | Literal["DELETE", "DEPRECATE", "DISABLE"]
    """The action. A policy has at most one rule for each."""
    include_resources: LifecyclePolicyDetailActionIncludeResources | None = None
    """What else is treated besides the Image Builder image. Left out, only its record is, and AMIs and
    containers stay as they are."""


@define(kw_only=True, init=False, eq=False, repr=False, weakref_slot=False)
class LifecyclePolicyDetailExclusionRulesAmis(Shape):
    """AMIs that lifecycle actions leave alone.

    Each member that is set names a further group of them.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_LifecyclePolicyDetailExclusionRulesAmis.html
    """

    is_public: bool | None = None
    """True: leave alone AMIs that are public."""
    regions: list[str] | None = None
    """Leave alone AMIs in these Regions."""
    shared_accounts: list[str] | None = None
    """Leave alone AMIs that are shared with any of these accounts. 1 to 1536 entries."""
    last_launched: LifecyclePolicyDetailExclusionRulesAmisLastLaunched | None = None
    """Leave alone AMIs from which an instance was launched this recently. An AMI without a known launch is
    not protected."""
    tag_map: dict[str, str] | None = None
    """Leave alone AMIs with any of these tags; key and value must both fit. 1 to 50 entries."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            is_public: bool | None = None,
            regions: Sequence[str] | None = None,
            shared_accounts: Sequence[str] | None = None,
            last_launched: LifecyclePolicyDetailExclusionRulesAmisLastLaunched | None = None,
            tag_map: Mapping[str, str] | None = None,
        ) -> None: ...


@define(kw_only=True, init=False, eq=False, repr=False, weakref_slot=False)
class LifecyclePolicyResourceSelection(Shape):
    """The images that a lifecycle policy looks after, either by recipe or by tag; exactly one of the two.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_LifecyclePolicyResourceSelection.html
    """

    recipes: list[LifecyclePolicyResourceSelectionRecipe] | None = None
    """Recipes whose images to look after. 1 to 50 entries."""
    tag_map: dict[str, str] | None = None
    """Tags, as key and value, of the Image Builder images to look after. 1 to 50 entries."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            recipes: Sequence[LifecyclePolicyResourceSelectionRecipe] | None = None,
            tag_map: Mapping[str, str] | None = None,
        ) -> None: ...


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListLifecyclePoliciesResponse(Response):
    """Response of ``list_lifecycle_policies``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListLifecyclePolicies.html
    """

    lifecycle_policy_summary_list: list[LifecyclePolicySummary] = unset(list)
    """Lifecycle policies on this page."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetLifecycleExecutionResponse(Response):
    """Response of ``get_lifecycle_execution``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetLifecycleExecution.html
    """

    lifecycle_execution: LifecycleExecution = unset()
    """The run, with its state and times."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class LifecycleExecutionResource(Shape):
    """A resource that a lifecycle run picked: an image build, an AMI or a container image.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_LifecycleExecutionResource.html
    """

    account_id: str | None = None
    """Account that owns the resource."""
    resource_id: str | None = None
    """Image build ARN, AMI id, or container image URI or digest, depending on what it is."""
    state: LifecycleExecutionResourceState | None = None
    """Result of the action."""
    action: LifecycleExecutionResourceAction | None = None
    """What the run does to the resource."""
    region: str | None = None
    """Region that the resource is in."""
    snapshots: list[LifecycleExecutionSnapshotResource] = unset(list)
    """For an AMI: its snapshots, each with its own state."""
    image_uris: list[str] = unset(list)
    """For a container image: the URIs under which it was distributed."""
    start_time: datetime | None = None
    """When the action on it started."""
    end_time: datetime | None = None
    """When the action on it ended."""


@define(kw_only=True, init=False, eq=False, repr=False, weakref_slot=False)
class LifecyclePolicyDetailExclusionRules(Shape):
    """Exceptions from a lifecycle rule.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_LifecyclePolicyDetailExclusionRules.html
    """

    tag_map: dict[str, str] | None = None
    """Tags, as key and value, of Image Builder images to leave alone. 1 to 50 entries."""
    amis: LifecyclePolicyDetailExclusionRulesAmis | None = None
    """AMIs to leave alone."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tag_map: Mapping[str, str] | None = None,
            amis: LifecyclePolicyDetailExclusionRulesAmis | None = None,
        ) -> None: ...


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListLifecycleExecutionsResponse(Response):
    """Response of ``list_lifecycle_executions``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListLifecycleExecutions.html
    """

    lifecycle_executions: list[LifecycleExecution] = unset(list)
    """Runs on this page."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ResourceStateUpdateExclusionRules(Shape):
    """Exceptions from a state update asked for by hand.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ResourceStateUpdateExclusionRules.html
    """

    amis: LifecyclePolicyDetailExclusionRulesAmis | None = None
    """AMIs to leave alone, with their snapshots."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class LifecyclePolicyDetail(Shape):
    """One rule of a lifecycle policy: an action, the images that are due for it, and exceptions.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_LifecyclePolicyDetail.html
    """

    action: LifecyclePolicyDetailAction
    """What is done, and whether AMIs, snapshots or containers are included."""
    filter: LifecyclePolicyDetailFilter
    """When an image is due, by age or by count."""
    exclusion_rules: LifecyclePolicyDetailExclusionRules | None = None
    """Images and AMIs that the rule leaves alone."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListLifecycleExecutionResourcesResponse(Response):
    """Response of ``list_lifecycle_execution_resources``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListLifecycleExecutionResources.html
    """

    lifecycle_execution_id: str = unset()
    """Id of the run."""
    lifecycle_execution_state: LifecycleExecutionState = unset()
    """How far the run has come."""
    resources: list[LifecycleExecutionResource] = unset(list)
    """Resources on this page."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class StartResourceStateUpdateRequest(Request["StartResourceStateUpdateResponse"]):
    """Request of ``start_resource_state_update``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_StartResourceStateUpdate.html
    """

    resource_arn: str
    """ARN of the image build. A build that is ``FAILED`` or ``CANCELLED`` can only be deleted."""
    state: ResourceState
    """State to move the image to. Container images: ``DELETED`` only."""
    execution_role: str | None = None
    """IAM role, by name or ARN, under which underlying resources are changed. Goes together with
    ``include_resources``; neither without the other. 1 to 2048 characters."""
    include_resources: ResourceStateUpdateIncludeResources | None = None
    """AMIs, snapshots or containers to treat along with the image. Required for ``DELETED``; to remove
    just the record use ``delete_image``."""
    exclusion_rules: ResourceStateUpdateExclusionRules | None = None
    """AMIs to leave alone, if AMIs are included. When one is skipped in a deletion, the image record stays
    too."""
    update_at: datetime | None = None
    """When to deprecate, in the future; for ``DEPRECATED`` only. Included AMIs get this deprecation time
    right away. Left out, the update starts at once."""
    client_token: str = field(factory=new_client_token, eq=False)
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries. 1 to 64 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class LifecyclePolicy(Shape):
    """A policy that retires old images on a schedule: which images, by which rules, under which role.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_LifecyclePolicy.html
    """

    arn: str = unset()
    """ARN of the policy; it has no version."""
    name: str = unset()
    """Name as given at creation. The ARN has it in lower case, with hyphens for spaces and underscores."""
    description: str | None = None
    """Free text about the resource, for people to read."""
    status: LifecyclePolicyStatus = unset()
    """Whether it runs."""
    execution_role: str = unset()
    """IAM role, by name or ARN, under which Image Builder acts."""
    resource_type: LifecyclePolicyResourceType = unset()
    """Kind of image that it looks after. Fixed at creation."""
    policy_details: list[LifecyclePolicyDetail] = unset(list)
    """The rules, at most one for each action."""
    resource_selection: LifecyclePolicyResourceSelection = unset(LifecyclePolicyResourceSelection)
    """Which images to look after: by recipe or by tag."""
    date_created: datetime = unset()
    """When the policy was created."""
    date_updated: datetime | None = None
    """When the policy was last changed; None before its first change."""
    date_last_run: datetime | None = None
    """When the policy last ran; None before its first run."""
    tags: dict[str, str] = unset(dict)
    """Tags of the resource, as key and value."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class CreateLifecyclePolicyRequest(Request["CreateLifecyclePolicyResponse"]):
    """Request of ``create_lifecycle_policy``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateLifecyclePolicy.html
    """

    name: str
    """Name of the policy, unique in account and Region; cannot be changed. Letter case, spaces and
    underscores do not distinguish names."""
    description: str | None = None
    """Free text about the resource, for people to read. 1 to 1024 characters."""
    status: LifecyclePolicyStatus | Literal["DISABLED", "ENABLED"] | None = None
    """Whether the policy runs; enabled when left out."""
    execution_role: str
    """IAM role, by name or ARN, under which the policy acts. The caller must be allowed to pass it, and it
    must trust Image Builder. 1 to 2048 characters."""
    resource_type: LifecyclePolicyResourceType | Literal["AMI_IMAGE", "CONTAINER_IMAGE"]
    """Kind of image to look after; cannot be changed. Container images can only be deleted, not deprecated
    or disabled."""
    policy_details: Sequence[LifecyclePolicyDetail]
    """The rules, at most one for each action. 1 to 3 entries."""
    resource_selection: LifecyclePolicyResourceSelection
    """Which images to look after: by recipe or by tag."""
    tags: Mapping[str, str] | None = None
    """Tags of the resource, as key and value. 1 to 50 entries."""
    client_token: str = field(factory=new_client_token, eq=False)
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries. 1 to 64 characters."""
    dry_run: bool | None = None
    """True: check parameters and permissions, change nothing. Success then arrives as
    ``DryRunOperationException``."""

    @classmethod
    def of(cls, lifecycle_policy: LifecyclePolicy) -> Self:
        """The request that describes a resource as it is. Change what should differ, and send it.

        It shares no list and no object with the resource, and has a client token of its own.

        Args:
            lifecycle_policy: What the Get operation returned.

        Raises:
            TypeError: The argument is of another class, such as one of a list's entries.
            AbsentMemberError: It lacks what the request needs.
        """
        from imagebuilder_typed.models._copies import request_of

        return request_of(cls, lifecycle_policy, LifecyclePolicy, {}, {})


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetLifecyclePolicyResponse(Response):
    """Response of ``get_lifecycle_policy``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetLifecyclePolicy.html
    """

    lifecycle_policy: LifecyclePolicy = unset()
    """The policy, with its rules."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class UpdateLifecyclePolicyRequest(Request["UpdateLifecyclePolicyResponse"]):
    """Request of ``update_lifecycle_policy``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_UpdateLifecyclePolicy.html
    """

    lifecycle_policy_arn: str
    """ARN of the lifecycle policy. At most 1024 characters."""
    description: str | None = None
    """Free text about the policy. Left out, the one that it has is removed. 1 to 1024 characters."""
    status: LifecyclePolicyStatus | Literal["DISABLED", "ENABLED"] | None = None
    """Whether the policy runs. Left out, the policy is enabled, so repeat ``DISABLED`` to keep it off."""
    execution_role: str
    """IAM role, by name or ARN, under which Image Builder acts. 1 to 2048 characters."""
    resource_type: LifecyclePolicyResourceType | Literal["AMI_IMAGE", "CONTAINER_IMAGE"]
    """Kind of image; must be the one that the policy has."""
    policy_details: Sequence[LifecyclePolicyDetail]
    """The rules, at most one for each action. 1 to 3 entries."""
    resource_selection: LifecyclePolicyResourceSelection
    """Which images to look after: by recipe or by tag."""
    client_token: str = field(factory=new_client_token, eq=False)
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries. 1 to 64 characters."""

    @classmethod
    def of(cls, lifecycle_policy: LifecyclePolicy) -> Self:
        """The request that describes a resource as it is. Change what should differ, and send it.

        It shares no list and no object with the resource, and has a client token of its own.

        Args:
            lifecycle_policy: What the Get operation returned.

        Raises:
            TypeError: The argument is of another class, such as one of a list's entries.
            AbsentMemberError: It lacks what the request needs.
        """
        from imagebuilder_typed.models._copies import request_of

        return request_of(
            cls,
            lifecycle_policy,
            LifecyclePolicy,
            {
                "lifecycle_policy_arn": "arn",
            },
            {},
        )
