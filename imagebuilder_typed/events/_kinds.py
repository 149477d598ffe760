"""The kinds of events and messages, and the names that EventBridge has for them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final, TypeAlias

from attrs import field, frozen

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.models import Image, ImageState, SeverityCounts

__all__ = [
    "AnyEvent",
    "CveDetected",
    "Event",
    "ImageNotification",
    "ImagePipelineDisabled",
    "ImageStateChange",
    "OtherEvent",
    "WorkflowStepWaiting",
]

SOURCE: Final = "aws.imagebuilder"
STATE_CHANGE: Final = "EC2 Image Builder Image State Change"
CVE_DETECTED: Final = "EC2 Image Builder CVE Detected"
STEP_WAITING: Final = "EC2 Image Builder Workflow Step Waiting"
PIPELINE_DISABLED: Final = "EC2 Image Builder Image Pipeline Automatically Disabled"


@frozen(kw_only=True)
class Event:
    """What all events have."""

    raw: Mapping[str, Any] = field(repr=False)
    """The event or message as it came, with all its members."""
    account: str
    """The account that the image or the pipeline belongs to."""
    region: str
    time: datetime | None
    """When it happened, with a time zone. None if a message came without its SNS envelope, which has the time."""


@frozen(kw_only=True)
class ImageStateChange(Event):
    """EventBridge: a build went from one state to another."""

    image_arn: Arn
    """The ARN of the build."""
    state: ImageState
    """The new state. It has the status only: `get_image` returns the reason for a failure."""
    previous_state: ImageState
    """The state before."""


@frozen(kw_only=True)
class CveDetected(Event):
    """EventBridge: a scan of an image has ended, also when it found nothing."""

    image_arn: Arn
    """The ARN of the build."""
    pipeline_arn: Arn | None
    """The ARN of the pipeline; None if the build was started without one."""
    resource_id: str
    """The id of the instance that was scanned."""
    finding_severity_counts: SeverityCounts
    """Numbers of findings. Low and informational ones are not counted, not even in ``all``."""


@frozen(kw_only=True)
class WorkflowStepWaiting(Event):
    """EventBridge: a step with the action ``WaitForAction`` waits. `send_workflow_step_action` answers it."""

    image_arn: Arn
    """The ARN of the build."""
    workflow_arn: Arn
    workflow_execution_id: str
    workflow_step_execution_id: str
    """What `send_workflow_step_action` takes as ``step_execution_id``."""
    workflow_step_name: str


@frozen(kw_only=True)
class ImagePipelineDisabled(Event):
    """EventBridge: too many scheduled builds in a row failed, so that Image Builder disabled the pipeline."""

    pipeline_arn: Arn
    consecutive_failures: int
    """The number of failures in a row."""


@frozen(kw_only=True)
class ImageNotification(Event):
    """SNS: a build has ended as ``AVAILABLE`` or ``FAILED``. The infrastructure configuration names the topic."""

    image_arn: Arn
    """The ARN of the build."""
    state: ImageState
    """The state, with the reason for a failure."""
    image: Image
    """The image as the message describes it. Its ``version`` lacks the build number, and its dates have another form."""


@frozen(kw_only=True)
class OtherEvent(Event):
    """EventBridge: an event of Image Builder that this version of the package doesn't know."""

    detail_type: str
    """The kind of event."""
    resources: list[str]
    """ARNs of what it is about."""


AnyEvent: TypeAlias = (
    ImageStateChange
    | CveDetected
    | WorkflowStepWaiting
    | ImagePipelineDisabled
    | ImageNotification
    | OtherEvent
)
"""What :func:`parse` returns."""
