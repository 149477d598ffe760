# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Workflows: structures and enums of the API."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Self

from imagebuilder_typed.models._base import PagedRequest, Request, Response, Shape, new_client_token
from imagebuilder_typed.models._define import define, field, unset, workflow_text
from imagebuilder_typed.models._open_enum import OpenEnum
from imagebuilder_typed.models.shared import Filter, LatestVersionReferences, Ownership

__all__ = [
    "CreateWorkflowRequest",
    "CreateWorkflowResponse",
    "DeleteWorkflowRequest",
    "DeleteWorkflowResponse",
    "GetWorkflowExecutionRequest",
    "GetWorkflowExecutionResponse",
    "GetWorkflowRequest",
    "GetWorkflowResponse",
    "GetWorkflowStepExecutionRequest",
    "GetWorkflowStepExecutionResponse",
    "ListWaitingWorkflowStepsRequest",
    "ListWaitingWorkflowStepsResponse",
    "ListWorkflowBuildVersionsRequest",
    "ListWorkflowBuildVersionsResponse",
    "ListWorkflowExecutionsRequest",
    "ListWorkflowExecutionsResponse",
    "ListWorkflowStepExecutionsRequest",
    "ListWorkflowStepExecutionsResponse",
    "ListWorkflowsRequest",
    "ListWorkflowsResponse",
    "OnWorkflowFailure",
    "SendWorkflowStepActionRequest",
    "SendWorkflowStepActionResponse",
    "Workflow",
    "WorkflowConfiguration",
    "WorkflowExecutionMetadata",
    "WorkflowExecutionStatus",
    "WorkflowParameter",
    "WorkflowParameterDetail",
    "WorkflowState",
    "WorkflowStatus",
    "WorkflowStepActionType",
    "WorkflowStepExecution",
    "WorkflowStepExecutionRollbackStatus",
    "WorkflowStepExecutionStatus",
    "WorkflowStepMetadata",
    "WorkflowSummary",
    "WorkflowType",
    "WorkflowVersion",
]


class OnWorkflowFailure(OpenEnum):
    """What an image build does when a test workflow fails."""

    CONTINUE = "CONTINUE"
    """Log the failure and continue with the next workflow."""
    ABORT = "ABORT"
    """Fail the build."""


class WorkflowExecutionStatus(OpenEnum):
    """State of a workflow run."""

    PENDING = "PENDING"
    """Waiting to start."""
    SKIPPED = "SKIPPED"
    """Not run. Final."""
    RUNNING = "RUNNING"
    """Running."""
    COMPLETED = "COMPLETED"
    """Ended without an error. Final."""
    FAILED = "FAILED"
    """Ended with an error. Final."""
    ROLLBACK_IN_PROGRESS = "ROLLBACK_IN_PROGRESS"
    """Failed; completed steps are being undone."""
    ROLLBACK_COMPLETED = "ROLLBACK_COMPLETED"
    """Failed, and completed steps have been undone. Final."""
    CANCELLED = "CANCELLED"
    """Stopped with its image build. Final."""


class WorkflowStatus(OpenEnum):
    """Status of a workflow. One that is in normal use has none."""

    DEPRECATED = "DEPRECATED"
    """Withdrawn; not for new use."""


class WorkflowStepActionType(OpenEnum):
    """Answer to a workflow step that waits for approval."""

    RESUME = "RESUME"
    """Complete the step and continue the workflow."""
    STOP = "STOP"
    """Fail the step; the step's failure setting in the workflow document decides whether the workflow
    continues."""


class WorkflowStepExecutionRollbackStatus(OpenEnum):
    """State of the undoing of a workflow step after the workflow failed."""

    RUNNING = "RUNNING"
    """Being undone."""
    COMPLETED = "COMPLETED"
    """Undone."""
    SKIPPED = "SKIPPED"
    """Not undone, for instance because the step has nothing to undo."""
    FAILED = "FAILED"
    """Could not be undone; resources of the step may be left over."""


class WorkflowStepExecutionStatus(OpenEnum):
    """State of a workflow step."""

    PENDING = "PENDING"
    """Waiting to start."""
    SKIPPED = "SKIPPED"
    """Not run, for instance because its condition was not met."""
    RUNNING = "RUNNING"
    """Running, or waiting for an answer if it is a ``WaitForAction`` step."""
    COMPLETED = "COMPLETED"
    """Ended without an error."""
    FAILED = "FAILED"
    """Ended with an error; ``message`` and ``outputs`` say more."""
    CANCELLED = "CANCELLED"
    """Stopped with its image build."""


class WorkflowType(OpenEnum):
    """Stage of an image build in which a workflow runs."""

    BUILD = "BUILD"
    """Building the image."""
    TEST = "TEST"
    """Testing the built image."""
    DISTRIBUTION = "DISTRIBUTION"
    """Distributing the tested image."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class CreateWorkflowResponse(Response):
    """Response of ``create_workflow``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateWorkflow.html
    """

    client_token: str = unset()
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries."""
    workflow_build_version_arn: str = unset()
    """ARN of the workflow build that was created."""
    latest_version_references: LatestVersionReferences | None = None
    """ARNs with wildcards that always lead to the newest version of this resource."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class DeleteWorkflowRequest(Request["DeleteWorkflowResponse"]):
    """Request of ``delete_workflow``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteWorkflow.html
    """

    workflow_build_version_arn: str
    """ARN of the build to delete, with version and build number. At most 1024 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class DeleteWorkflowResponse(Response):
    """Response of ``delete_workflow``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteWorkflow.html
    """

    workflow_build_version_arn: str = unset()
    """ARN of the workflow build, with version and build number."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetWorkflowExecutionRequest(Request["GetWorkflowExecutionResponse"]):
    """Request of ``get_workflow_execution``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetWorkflowExecution.html
    """

    workflow_execution_id: str
    """Id of the workflow run, ``wf-`` and a UUID."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetWorkflowExecutionResponse(Response):
    """Response of ``get_workflow_execution``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetWorkflowExecution.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    workflow_build_version_arn: str = unset()
    """ARN of the workflow build, with version and build number."""
    workflow_execution_id: str = unset()
    """Id of the workflow run, ``wf-`` and a UUID."""
    image_build_version_arn: str = unset()
    """ARN of the image build, with version and build number: ``image/web-server/1.0.0/1`` at the end."""
    type: WorkflowType | None = None
    """Stage of the image build in which it ran."""
    status: WorkflowExecutionStatus = unset()
    """How far the run has come. All but ``PENDING``, ``RUNNING`` and ``ROLLBACK_IN_PROGRESS`` are final."""
    message: str | None = None
    """What the run reported, such as the reason of a failure."""
    total_step_count: int = unset()
    """Steps that the workflow document has. Not all need to end up in one of the three counts."""
    total_steps_succeeded: int | None = None
    """Steps that succeeded."""
    total_steps_failed: int | None = None
    """Steps that failed."""
    total_steps_skipped: int | None = None
    """Steps that were skipped."""
    start_time: str | None = None
    """When it started: a string in ISO 8601, UTC."""
    end_time: str | None = None
    """When it ended: a string in ISO 8601, UTC. None while it runs."""
    parallel_group: str | None = None
    """Group of test workflows that ran side by side; None if not in one."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetWorkflowRequest(Request["GetWorkflowResponse"]):
    """Request of ``get_workflow``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetWorkflow.html
    """

    workflow_build_version_arn: str
    """ARN of the workflow. With a build number exactly that build, with a version (``1.0.0``, ``1.x.x``)
    the newest build that matches."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetWorkflowStepExecutionRequest(Request["GetWorkflowStepExecutionResponse"]):
    """Request of ``get_workflow_step_execution``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetWorkflowStepExecution.html
    """

    step_execution_id: str
    """Id of the step run, ``step-`` and a UUID."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetWorkflowStepExecutionResponse(Response):
    """Response of ``get_workflow_step_execution``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetWorkflowStepExecution.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    step_execution_id: str = unset()
    """Id of the step run, ``step-`` and a UUID."""
    workflow_build_version_arn: str = unset()
    """ARN of the workflow build, with version and build number."""
    workflow_execution_id: str = unset()
    """Id of the workflow run, ``wf-`` and a UUID."""
    image_build_version_arn: str = unset()
    """ARN of the image build, with version and build number: ``image/web-server/1.0.0/1`` at the end."""
    name: str = unset()
    """Name of the step in the workflow document."""
    description: str | None = None
    """What the workflow document says about the step."""
    action: str = unset()
    """Step action, such as ``LaunchInstance`` or ``ExecuteComponents``."""
    status: WorkflowStepExecutionStatus = unset()
    """How far the step has come."""
    rollback_status: WorkflowStepExecutionRollbackStatus | None = None
    """Whether the step has been undone after a failure of the workflow; None if that did not come up."""
    message: str | None = None
    """What the step reported, such as the reason of a failure."""
    inputs: str | None = None
    """Inputs of the step, a JSON object as a string: ``{"waitFor": "ssmAgent"}``."""
    outputs: str | None = None
    """Outputs of the step, a JSON object as a string: ``{"instanceId": "i-0123456789abcdef0"}``. For a
    failed step, the error message."""
    start_time: str | None = None
    """When it started: a string in ISO 8601, UTC."""
    end_time: str | None = None
    """When it ended: a string in ISO 8601, UTC. None while it runs."""
    on_failure: str | None = None
    """What a failure of the step does: ``Abort`` (the default) ends the workflow and rolls back,
    ``Continue`` runs the next step."""
    timeout_seconds: int | None = None
    """Seconds that the step may take, from the workflow document or the default of its action."""
    attempt_number: int | None = None
    """Which attempt at the step this is, counted from 1."""
    max_attempts: int | None = None
    """Attempts that the workflow document allows for the step; 1 if it says nothing of retries."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListWaitingWorkflowStepsRequest(
    PagedRequest["WorkflowStepExecution", "ListWaitingWorkflowStepsResponse"]
):
    """Request of ``list_waiting_workflow_steps``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWaitingWorkflowSteps.html
    """

    max_results: int | None = None
    """Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves. 1 to 65535 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListWorkflowBuildVersionsRequest(PagedRequest["WorkflowSummary", "ListWorkflowBuildVersionsResponse"]):
    """Request of ``list_workflow_build_versions``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowBuildVersions.html
    """

    workflow_version_arn: str | None = None
    """ARN with a version, which may contain ``x`` wildcards. Left out, builds of all workflows in the
    account are listed."""
    max_results: int | None = None
    """Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves. 1 to 65535 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListWorkflowExecutionsRequest(
    PagedRequest["WorkflowExecutionMetadata", "ListWorkflowExecutionsResponse"]
):
    """Request of ``list_workflow_executions``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowExecutions.html
    """

    max_results: int | None = None
    """Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves. 1 to 65535 characters."""
    image_build_version_arn: str
    """ARN of the image build whose workflow runs are listed."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListWorkflowStepExecutionsRequest(
    PagedRequest["WorkflowStepMetadata", "ListWorkflowStepExecutionsResponse"]
):
    """Request of ``list_workflow_step_executions``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowStepExecutions.html
    """

    max_results: int | None = None
    """Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves. 1 to 65535 characters."""
    workflow_execution_id: str
    """Id of the workflow run, ``wf-`` and a UUID."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListWorkflowsRequest(PagedRequest["WorkflowVersion", "ListWorkflowsResponse"]):
    """Request of ``list_workflows``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflows.html
    """

    owner: Ownership | Literal["Self", "Shared", "Amazon", "ThirdParty", "AWSMarketplace"] | None = None
    """``Self`` (the default) or ``Amazon``. ``Shared`` and ``ThirdParty`` are refused, ``AWSMarketplace``
    finds nothing."""
    filters: Sequence[Filter] | None = None
    """Conditions that items must meet. Names: ``description``, ``name``, ``type``, ``version``. 1 to 10
    entries."""
    by_name: bool | None = None
    """True: one item for each name, over all versions. False (the default): one item for each version. Not
    together with a ``version`` filter."""
    max_results: int | None = None
    """Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves. 1 to 65535 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class SendWorkflowStepActionRequest(Request["SendWorkflowStepActionResponse"]):
    """Request of ``send_workflow_step_action``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_SendWorkflowStepAction.html
    """

    step_execution_id: str
    """Id of the waiting step, from ``list_waiting_workflow_steps``."""
    image_build_version_arn: str
    """ARN of the image build that is waiting. Must be the one that the step belongs to."""
    action: WorkflowStepActionType | Literal["RESUME", "STOP"]
    """Whether the step is completed (``RESUME``) or failed (``STOP``)."""
    reason: str | None = None
    """Why it was decided so. Kept with the step, and later steps of the workflow can refer to it. 1 to
    1024 characters."""
    client_token: str = field(factory=new_client_token, eq=False)
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries. 1 to 64 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class SendWorkflowStepActionResponse(Response):
    """Response of ``send_workflow_step_action``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_SendWorkflowStepAction.html
    """

    step_execution_id: str = unset()
    """Id of the step run, ``step-`` and a UUID."""
    image_build_version_arn: str = unset()
    """ARN of the image build, with version and build number: ``image/web-server/1.0.0/1`` at the end."""
    client_token: str = unset()
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class WorkflowExecutionMetadata(Shape):
    """A run of a workflow within an image build: status, times and count of steps.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_WorkflowExecutionMetadata.html
    """

    workflow_build_version_arn: str = unset()
    """ARN of the workflow build, with version and build number."""
    workflow_execution_id: str = unset()
    """Id of the workflow run, ``wf-`` and a UUID."""
    type: WorkflowType | None = None
    """Stage of the image build in which it ran."""
    status: WorkflowExecutionStatus = unset()
    """How far the run has come."""
    message: str | None = None
    """What the run reported, such as the reason of a failure."""
    total_step_count: int = unset()
    """Steps that the workflow document has. Not all need to end up in one of the three counts."""
    total_steps_succeeded: int | None = None
    """Steps that succeeded."""
    total_steps_failed: int | None = None
    """Steps that failed."""
    total_steps_skipped: int | None = None
    """Steps that were skipped."""
    start_time: str | None = None
    """When it started: a string in ISO 8601, UTC."""
    end_time: str | None = None
    """When it ended: a string in ISO 8601, UTC. None while it runs."""
    parallel_group: str | None = None
    """Group of test workflows that ran side by side; None if not in one."""
    retried: bool | None = None
    """True: the build was retried and this run no longer counts; a newer one replaces it."""


@define(kw_only=True, init=False, eq=False, repr=False, weakref_slot=False)
class WorkflowParameter(Shape):
    """A value for one parameter of a workflow.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_WorkflowParameter.html
    """

    name: str
    """Parameter name as the workflow document declares it. 1 to 128 characters."""
    value: list[str]
    """The value as a list of strings: one item, or several for a ``stringList`` parameter."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            value: Sequence[str],
        ) -> None: ...


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class WorkflowParameterDetail(Shape):
    """A parameter that a workflow document declares.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_WorkflowParameterDetail.html
    """

    name: str = unset()
    """Parameter name, which builds and pipelines use to set it."""
    type: str = unset()
    """Type of the value: ``string``, ``integer``, ``boolean`` or ``stringList``."""
    default_value: list[str] = unset(list)
    """Value that holds when none is given, as a list of strings whatever its type: ``["true"]``."""
    description: str | None = None
    """What the document says about the parameter."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class WorkflowState(Shape):
    """Status of a workflow, and the reason for it.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_WorkflowState.html
    """

    status: WorkflowStatus | None = None
    """``DEPRECATED`` once withdrawn; there is no other value."""
    reason: str | None = None
    """Why the status is what it is."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class WorkflowStepExecution(Shape):
    """A workflow step that waits for approval, and the build that it holds up.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_WorkflowStepExecution.html
    """

    step_execution_id: str = unset()
    """Id of the waiting step. ``send_workflow_step_action`` needs it."""
    image_build_version_arn: str = unset()
    """Image build that is waiting. ``send_workflow_step_action`` needs it."""
    workflow_execution_id: str = unset()
    """Id of the workflow run, ``wf-`` and a UUID."""
    workflow_build_version_arn: str = unset()
    """ARN of the workflow build, with version and build number."""
    name: str = unset()
    """Name of the step in the workflow document."""
    action: str = unset()
    """Step action; always ``WaitForAction``."""
    start_time: str = unset()
    """When it started: a string in ISO 8601, UTC."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class WorkflowStepMetadata(Shape):
    """A step of a workflow run: status, inputs, outputs and times.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_WorkflowStepMetadata.html
    """

    step_execution_id: str = unset()
    """Id of the step run, ``step-`` and a UUID."""
    name: str = unset()
    """Name of the step in the workflow document."""
    description: str | None = None
    """What the workflow document says about the step."""
    action: str = unset()
    """Step action, such as ``LaunchInstance`` or ``ExecuteComponents``."""
    status: WorkflowStepExecutionStatus = unset()
    """How far the step has come."""
    rollback_status: WorkflowStepExecutionRollbackStatus | None = None
    """Whether the step has been undone after a failure of the workflow; None if that did not come up."""
    message: str | None = None
    """What the step reported, such as the reason of a failure."""
    inputs: str | None = None
    """Inputs of the step, a JSON object as a string: ``{"waitFor": "ssmAgent"}``."""
    outputs: str | None = None
    """Outputs of the step, a JSON object as a string: ``{"instanceId": "i-0123456789abcdef0"}``. For a
    failed step, the error message."""
    start_time: str | None = None
    """When it started: a string in ISO 8601, UTC."""
    end_time: str | None = None
    """When it ended: a string in ISO 8601, UTC. None while it runs."""
    attempt_number: int | None = None
    """Which attempt at the step this is, counted from 1."""
    max_attempts: int | None = None
    """Attempts that the workflow document allows for the step; 1 if it says nothing of retries."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class WorkflowVersion(Shape):
    """One version of a workflow as a list shows it, whatever the number of its builds.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_WorkflowVersion.html
    """

    arn: str = unset()
    """ARN that ends in the version, without a build number. Pass it to ``list_workflow_build_versions``.
    When listed by name, the version part is a wildcard."""
    name: str = unset()
    """Name as given at creation. The ARN has it in lower case, with hyphens for spaces and underscores."""
    version: str | None = None
    """Semantic version, ``<major>.<minor>.<patch>``."""
    description: str | None = None
    """Free text about the resource, for people to read."""
    type: WorkflowType = unset()
    """Stage of an image build for which it is made."""
    owner: str = unset()
    """Account id of the owner, or ``Amazon``."""
    date_created: str | None = None
    """When it was created: a string in ISO 8601, UTC, such as ``2024-05-03T09:12:44.123Z``."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListWaitingWorkflowStepsResponse(Response):
    """Response of ``list_waiting_workflow_steps``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWaitingWorkflowSteps.html
    """

    steps: list[WorkflowStepExecution] = unset(list)
    """Steps on this page that wait for an answer. They stay listed until they are answered or time out."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListWorkflowExecutionsResponse(Response):
    """Response of ``list_workflow_executions``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowExecutions.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    workflow_executions: list[WorkflowExecutionMetadata] = unset(list)
    """Workflow runs on this page. Empty for old builds, whose runs are no longer kept."""
    image_build_version_arn: str = unset()
    """ARN of the image build, with version and build number: ``image/web-server/1.0.0/1`` at the end."""
    message: str | None = None
    """Why the image build failed, if it did. Kept with the image, and so still there when its workflow
    runs are gone."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListWorkflowStepExecutionsResponse(Response):
    """Response of ``list_workflow_step_executions``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowStepExecutions.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    steps: list[WorkflowStepMetadata] = unset(list)
    """Steps on this page, with status, inputs and outputs."""
    workflow_build_version_arn: str = unset()
    """ARN of the workflow build, with version and build number."""
    workflow_execution_id: str = unset()
    """Id of the workflow run, ``wf-`` and a UUID."""
    image_build_version_arn: str = unset()
    """ARN of the image build, with version and build number: ``image/web-server/1.0.0/1`` at the end."""
    message: str | None = None
    """Remark of the service on the list, if any."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListWorkflowsResponse(Response):
    """Response of ``list_workflows``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflows.html
    """

    workflow_version_list: list[WorkflowVersion] = unset(list)
    """Workflow versions on this page."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class Workflow(Shape):
    """One build of a workflow, with its YAML document: the steps of the build, test or distribution stage.

    Workflows are immutable; changes take a new version or build.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Workflow.html
    """

    arn: str = unset()
    """ARN of the workflow build, such as
    ``arn:aws:imagebuilder:eu-west-1:111122223333:workflow/test/my-tests/1.0.0/1``."""
    name: str = unset()
    """Name as given at creation. The ARN has it in lower case, with hyphens for spaces and underscores."""
    version: str = unset()
    """Semantic version, ``<major>.<minor>.<patch>``."""
    description: str | None = None
    """Free text about the resource, for people to read."""
    change_description: str | None = None
    """What is new in this version compared with others."""
    type: WorkflowType = unset()
    """Stage of an image build for which it is made."""
    state: WorkflowState | None = None
    """Whether the workflow has been withdrawn, and why."""
    owner: str = unset()
    """Account id of the owner, or ``Amazon``."""
    data: str = unset()
    """The YAML document."""
    kms_key_id: str | None = None
    """KMS key, by key or alias ARN, with which the document is encrypted. None if the service's own key is
    used."""
    date_created: str | None = None
    """When it was created: a string in ISO 8601, UTC, such as ``2024-05-03T09:12:44.123Z``."""
    tags: dict[str, str] = unset(dict)
    """Tags of the resource, as key and value."""
    parameters: list[WorkflowParameterDetail] = unset(list)
    """Parameters that the document declares, for image builds to set."""


@define(kw_only=True, init=False, eq=False, repr=False, weakref_slot=False)
class WorkflowConfiguration(Shape):
    """A workflow as a build or pipeline uses it: which one, with what parameter values, and what a failure
    means.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_WorkflowConfiguration.html
    """

    workflow_arn: str
    """ARN of the workflow. With a build number it is pinned; a version may contain ``x`` wildcards."""
    parameters: list[WorkflowParameter] | None = None
    """Values for the parameters that the workflow document declares. At least 1 entry."""
    parallel_group: str | None = None
    """Name shared by test workflows that may run side by side, up to five at a time. Test workflows only.
    1 to 100 characters."""
    on_failure: OnWorkflowFailure | Literal["CONTINUE", "ABORT"] | None = None
    """What a failure of this test workflow does to the build: fail it (the default) or let it continue.
    Test workflows only."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            workflow_arn: str,
            parameters: Sequence[WorkflowParameter] | None = None,
            parallel_group: str | None = None,
            on_failure: OnWorkflowFailure | Literal["CONTINUE", "ABORT"] | None = None,
        ) -> None: ...


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class WorkflowSummary(Shape):
    """One build of a workflow as a list shows it, without its document.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_WorkflowSummary.html
    """

    arn: str = unset()
    """ARN of the workflow build, with version and build number."""
    name: str = unset()
    """Name as given at creation. The ARN has it in lower case, with hyphens for spaces and underscores."""
    version: str = unset()
    """Semantic version, ``<major>.<minor>.<patch>``."""
    description: str | None = None
    """Free text about the resource, for people to read."""
    change_description: str | None = None
    """What is new in this version compared with others."""
    type: WorkflowType = unset()
    """Stage of an image build for which it is made."""
    owner: str = unset()
    """Account id of the owner, or ``Amazon``."""
    state: WorkflowState | None = None
    """Whether the workflow has been withdrawn, and why."""
    date_created: str | None = None
    """When it was created: a string in ISO 8601, UTC, such as ``2024-05-03T09:12:44.123Z``."""
    tags: dict[str, str] = unset(dict)
    """Tags of the resource, as key and value."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class CreateWorkflowRequest(Request["CreateWorkflowResponse"]):
    """Request of ``create_workflow``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateWorkflow.html
    """

    name: str
    """Name of the workflow. Letter case, spaces and underscores do not distinguish names, since the ARN
    has them in lower case with hyphens."""
    semantic_version: str
    """Version, ``<major>.<minor>.<patch>``. A version that exists gets a further build if the content has
    changed."""
    description: str | None = None
    """Free text about the resource, for people to read. 1 to 1024 characters."""
    change_description: str | None = None
    """What is new in this version compared with others. 1 to 1024 characters."""
    data: str | None = field(default=None, converter=workflow_text)
    """The YAML document itself: its text, or a ``documents.WorkflowDocument``, which becomes its text.
    Larger ones go to S3; give either this or ``uri``. 1 to 16000 characters."""
    uri: str | None = None
    """S3 URL of the YAML document, ``s3://bucket/key``. The caller needs read access. Give either this or
    ``data``."""
    kms_key_id: str | None = None
    """KMS key for encryption, by key or alias ARN. Left out, the service uses a key of its own. 1 to 1024
    characters."""
    tags: Mapping[str, str] | None = None
    """Tags of the resource, as key and value. 1 to 50 entries."""
    client_token: str = field(factory=new_client_token, eq=False)
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries. 1 to 64 characters."""
    type: WorkflowType | Literal["BUILD", "TEST", "DISTRIBUTION"]
    """Stage of an image build for which it is made. The steps must be ones that the stage allows."""
    dry_run: bool | None = None
    """True: check parameters and permissions, change nothing. Success then arrives as
    ``DryRunOperationException``."""

    @classmethod
    def of(cls, workflow: Workflow) -> Self:
        """The request that describes a resource as it is. Change what should differ, and send it.

        It shares no list and no object with the resource, and has a client token of its own.

        Args:
            workflow: What the Get operation returned.

        Raises:
            TypeError: The argument is of another class, such as one of a list's entries.
            AbsentMemberError: It lacks what the request needs.
        """
        from imagebuilder_typed.models._copies import request_of

        return request_of(
            cls,
            workflow,
            Workflow,
            {
                "semantic_version": "version",
            },
            {},
        )


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetWorkflowResponse(Response):
    """Response of ``get_workflow``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetWorkflow.html
    """

    workflow: Workflow = unset()
    """The workflow, with its document."""
    latest_version_references: LatestVersionReferences | None = None
    """ARNs with wildcards that always lead to the newest version of this resource."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListWorkflowBuildVersionsResponse(Response):
    """Response of ``list_workflow_build_versions``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowBuildVersions.html
    """

    workflow_summary_list: list[WorkflowSummary] = unset(list)
    """Workflow builds on this page."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves."""
