"""The parts of a failure report: what failed where, and what could not be read."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from attrs import field, frozen

__all__ = [
    "BuildEnd",
    "BuildLog",
    "DistributionResult",
    "FailedComponent",
    "FailedStep",
    "FailedWorkflow",
    "FailurePlaces",
    "FailureSource",
    "LogLine",
    "RegionResult",
    "UnreadPart",
]

BuildEnd: TypeAlias = Literal["failed", "cancelled", "running", "succeeded", "unknown"]
"""How a build ended; ``unknown`` if its state could not be read."""

FailureSource: TypeAlias = Literal["failure context", "reason", "log"]
"""Where a fact comes from. The image's failure context has it as a field; from a text, it was parsed."""


@frozen(kw_only=True)
class FailedComponent:
    """The component that made the build fail, and the first step of it that did."""

    arn: str | None = None
    """ARN of the component's build."""
    phase: str | None = None
    """Phase of its document: ``build``, ``validate``, ``test`` or one of the author's naming."""
    step: str | None = None
    """Step of its document."""
    action: str | None = None
    """Action of that step, such as ``ExecuteBash``."""
    message: str | None = None
    """What the step reported. Image Builder cuts it to 1,024 characters, and the log has all of it."""
    source: FailureSource = "failure context"
    """Where the ARN comes from. Images of older builds have no failure context, only a reason in words."""


@frozen(kw_only=True)
class FailedStep:
    """A step of a workflow that failed."""

    id: str | None = None
    """Id of the step run, which `get_workflow_step_execution` takes."""
    name: str | None = None
    """Name of the step in the workflow's document."""
    action: str | None = None
    """Its action, such as ``ExecuteComponents``."""
    message: str | None = None
    """What it reported."""
    started_at: datetime | None = None
    """When it started, with a time zone; None if that is not known."""
    ended_at: datetime | None = None
    """When it ended, with a time zone; None if that is not known."""
    inputs: str | None = None
    """Its inputs: a JSON object as a string."""
    outputs: str | None = None
    """Its outputs: a JSON object as a string, with the error message."""
    on_failure: str | None = None
    """``Abort`` or ``Continue``; None if that did not have to be asked for."""
    ended_workflow: bool = True
    """False if the workflow continued after the failure, as its document wants."""
    rollback_status: str | None = None
    """Whether what the step made has been undone; None if that did not come up."""
    run_command_id: str | None = None
    """Id of the command in Systems Manager, which keeps its output for 30 days; None if the step ran none."""
    log_url: str | None = None
    """Where the component manager put its log files, if the outputs name it: an address in S3."""


@frozen(kw_only=True)
class FailedWorkflow:
    """A workflow of the build in which something failed."""

    id: str
    """Id of the run, which `list_workflow_step_executions` takes."""
    arn: str | None = None
    """ARN of the workflow's build."""
    type: str | None = None
    """``BUILD``, ``TEST`` or ``DISTRIBUTION``."""
    status: str | None = None
    """Its status, such as ``FAILED`` or ``COMPLETED``."""
    message: str | None = None
    """What the run reported."""
    started_at: datetime | None = None
    """When it started, with a time zone; None if that is not known."""
    ended_at: datetime | None = None
    """When it ended, with a time zone; None if that is not known."""
    steps_total: int | None = None
    """How many steps it has, also those that did not run."""
    steps_succeeded: int | None = None
    """How many succeeded."""
    steps_skipped: int | None = None
    """How many were skipped."""
    steps_failed: int | None = None
    """How many failed."""
    steps: tuple[FailedStep, ...] = ()
    """Its failed steps, in the order of the service. Empty if they could not be read."""
    ended_build: bool = True
    """Whether it is the one that ended the build. Test workflows that run side by side can fail beside it."""
    build_continued: bool = False
    """True if only steps failed that may fail, or if the build was to continue after this workflow."""


@frozen(kw_only=True)
class RegionResult:
    """What became of the distribution to one Region and account."""

    region: str
    """AWS Region."""
    account: str | None = None
    """The account that was to get the image; None if the service names none."""
    status: str | None = None
    """``FAILED``, ``CANCELLED`` or ``TIMED_OUT``; of an output that was made its own status, often None."""
    configuration_step: str | None = None
    """The step after copying that failed, such as ``UPDATE_LAUNCH_TEMPLATES``; None if copying itself did."""
    message: str | None = None
    """The error of the service that Image Builder called."""
    images: tuple[str, ...] = ()
    """The AMI's id or the container image's addresses there, if it was made."""


@frozen(kw_only=True)
class DistributionResult:
    """Which Regions and accounts got the image, and which did not."""

    message: str | None = None
    """The failure of the distribution as a whole."""
    failed: tuple[RegionResult, ...] = ()
    """Regions and accounts to which the distribution failed."""
    succeeded: tuple[RegionResult, ...] = ()
    """Outputs that the image lists. The one in the build's own Region was there before the distribution."""
    not_reported: tuple[str, ...] = ()
    """Regions of the distribution configuration of which the service says nothing."""
    source: FailureSource = "failure context"
    """Where the failed Regions come from."""


@frozen(kw_only=True)
class LogLine:
    """One line of a log. An event of several lines is several of them, and blank lines are left out."""

    message: str
    """The text, as it was written."""
    time: datetime | None = None
    """When it was written; None if CloudWatch Logs does not say."""


@frozen(kw_only=True)
class BuildLog:
    """The end of the build's log in CloudWatch Logs."""

    lines: tuple[LogLine, ...] = field(default=(), repr=False)
    """All lines that were read: up to the last 500 events, oldest first."""
    excerpt: tuple[LogLine, ...] = ()
    """The lines that the text shows: up to 20, either the last ones or those that end with the error of a component."""
    later: int = 0
    """How many lines follow the excerpt."""


@frozen(kw_only=True)
class FailurePlaces:
    """Where to look. Whether something is there has not been checked."""

    log_group: str
    """The log group in CloudWatch Logs."""
    log_stream: str
    """The log stream in it: version and build number."""
    log_url: str
    """The log stream in the AWS console."""
    console_url: str
    """Image Builder's images in the AWS console."""
    s3_logs: str | None = None
    """Where the infrastructure configuration puts logs of instances, such as ``s3://bucket/prefix/``; None if nowhere."""


@frozen(kw_only=True)
class UnreadPart:
    """A part of the report that could not be read."""

    part: str
    """What is missing, in words."""
    reason: str
    """Why, in words."""
    error: Exception | None = field(default=None, repr=False)
    """The error; None if nothing was asked for."""
