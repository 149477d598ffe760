"""The handle of one build."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any, Self

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds import _outputs, _steps, _wait
from imagebuilder_typed.builds._boto3_session import Boto3Session
from imagebuilder_typed.builds._started import arn_of_build, check_client
from imagebuilder_typed.waiters._polling import POLL_INTERVAL

if TYPE_CHECKING:
    from datetime import datetime

    from imagebuilder_typed import models
    from imagebuilder_typed.builds._deletion_parts import Included
    from imagebuilder_typed.builds._deletion_plan import DeletionPlan
    from imagebuilder_typed.builds._failure_report import FailureReport
    from imagebuilder_typed.builds._findings import Findings
    from imagebuilder_typed.builds._started import Started
    from imagebuilder_typed.client import ImageBuilderClient
    from imagebuilder_typed.waiters import StateChange
    from imagebuilder_typed.waiters._polling import Cancel

__all__ = ["Boto3Session", "Build"]


class Build:
    """The handle of one build of an image, an import or a distribution::

        build = Build(client, client.start_image_pipeline_execution(image_pipeline_arn=pipeline_arn))
        build = Build(client, "arn:aws:imagebuilder:eu-west-1:123456789012:image/web/1.0.0/7")

    It keeps nothing but the ARN, so another process can continue with that. Only methods ask the service, each time
    again. Handles with the same ARN are equal, also with different clients. Threads may share one.
    """

    __slots__ = ("__weakref__", "_session", "arn", "client")

    arn: Arn
    """ARN of the build, with its build number."""
    client: ImageBuilderClient
    """The client that asks the service."""

    def __init__(
        self, client: ImageBuilderClient, started: Started, *, session: Boto3Session | None = None
    ) -> None:
        """
        Args:
            client: The client that asks the service.
            started: ARN of the build with its build number, or the response that started it: that of ``create_image``, ``start_image_pipeline_execution``, ``retry_image``, ``import_vm_image``, ``import_disk_image`` or ``distribute_image``. Also a ``models.Image`` or ``models.ImageSummary``.
            session: Makes the boto3 clients of EC2, ECR, CloudWatch Logs and other services that some methods need. By default, ``client.make_boto3_client`` does.

        Raises:
            TypeError: `started` is an object that names no build, or `client` is not a typed client, or `session` makes no clients.
            ValueError: The ARN is not that of a build: the message says what it is.
            AbsentMemberError: The response came without the ARN.
        """
        check_client(client)
        self.client = client
        self.arn = arn_of_build(started)
        if session is not None and not callable(getattr(session, "client", None)):
            raise TypeError(f"session must be a boto3.Session, not {session!r:.200}")
        self._session = session

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self.arn)!r})"

    def __eq__(self, other: object) -> bool:
        return self.arn == other.arn if isinstance(other, Build) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.arn)

    def __reduce__(self) -> str:
        raise TypeError(
            "a Build holds a client and can't be pickled: pass its ARN, and make another Build of it"
        )

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def _boto3(self, service: str, region: str | None = None) -> Any:
        """A boto3 client for another service, in the build's Region or another one."""
        region = self.arn.region if region is None else region
        if self._session is not None:
            return self._session.client(service, region_name=region)
        return self.client.make_boto3_client(service, region_name=region)

    # State

    def image(self) -> models.Image:
        """Ask for the image with all its members.

        Raises:
            ImageBuilderError: As with ``get_image``.
        """
        return self.client.get_image(image_build_version_arn=self.arn).image

    def status(self) -> models.ImageStatus:
        """Ask for the state of the build.

        Raises:
            ImageBuilderError: As with ``get_image``.
        """
        return self.image().state.status

    def wait(
        self,
        *,
        timeout: float | None = _wait.TIMEOUT,
        deadline: datetime | float | None = None,
        poll_interval: float = POLL_INTERVAL,
        on_change: Callable[[StateChange[models.ImageStatus, models.GetImageResponse]], object] | None = None,
        cancel: Cancel | None = None,
        progress: bool = False,
    ) -> models.Image:
        """Wait until the image is available, and return it.

        It polls as ``client.get_waiter("image_available")`` does: throttled polls, lost and broken answers don't end the wait, once the service has answered a poll.

        Args:
            timeout: Seconds after which the wait gives up; None waits for ever. By default six hours, or no limit if there is a `deadline`.
            deadline: When the wait gives up: a ``datetime`` with a time zone, or seconds from now. With a `timeout` too, the earlier one counts.
            poll_interval: Longest pause between polls, in seconds. The first pauses are shorter. 0: no pauses.
            on_change: Called with the first state and at each change. An exception that it raises ends the wait.
            cancel: Set this event in another thread to end the wait at its next pause. The build continues.
            progress: True to show the progress on stderr: on a terminal one line that is kept up to date (with the extra ``progress``), elsewhere a line for each change. stdout is not touched. It costs up to a few more requests a poll, for the steps that run.

        Raises:
            BuildFailedError: The build failed or was cancelled; ``failure`` is the report about it.
            WaiterFailedError: It ended otherwise: it was deleted, deprecated or disabled.
            WaiterTimeoutError: The time is over.
            WaiterCancelledError: `cancel` was set.
            RequestValidationError: An option is wrong. Nothing was sent.
            ImageBuilderError: A poll failed with an error that waiting cannot fix.
        """
        from imagebuilder_typed.builds._failure import report_failure

        return _wait.wait_until_available(
            self.client,
            self.arn,
            report=lambda image: report_failure(self, image),
            timeout=timeout,
            deadline=deadline,
            poll_interval=poll_interval,
            on_change=on_change,
            cancel=cancel,
            progress=progress,
        )

    def cancel(self) -> bool:
        """Cancel the build, and return at once. The build ends as CANCELLED some time later; ``wait`` reports that.

        AMIs and snapshots that it made by then are kept.

        Returns:
            False if the build had already ended otherwise, and True if it is being cancelled or has been.

        Raises:
            ImageBuilderError: As with ``cancel_image_creation``, unless the build has ended.
        """
        return _wait.cancel_build(self.client, self.arn)

    # Results

    def amis(self) -> list[models.Ami]:
        """Ask for the AMIs of the build, in all Regions and accounts, as they are in the answer.

        A running or failed build may have some too. Container builds have none.

        Raises:
            ImageBuilderError: As with ``get_image``.
        """
        return self.image().output_resources.amis

    def containers(self) -> list[models.Container]:
        """Ask for the container images of the build in all Regions, as they are in the answer. AMI builds have none.

        Raises:
            ImageBuilderError: As with ``get_image``.
        """
        return self.image().output_resources.containers

    def ami_in(self, region: str, account: str | None = None) -> str:
        """Ask for the id of the AMI in a Region, of a build that is available.

        While a build runs, and after it failed, its AMIs may be untested: only ``amis()`` returns them.

        Args:
            region: AWS Region, such as ``eu-west-1``.
            account: The 12 digits of the account that has the AMI. By default the account of the build, if it has one there, or else the only other one.

        Raises:
            AmiNotFoundError: There is none or more than one, it has failed, or the build is not available. The message says what there is.
            TypeError: `region` or `account` is not text.
            ImageBuilderError: As with ``get_image``.
        """
        _outputs.check_place(region, account)
        return _outputs.ami_in(self.image(), self.arn, region, account)

    # Steps that wait for an answer

    def waiting_steps(self) -> list[models.WorkflowStepExecution]:
        """Ask for the steps of this build that wait for an answer (``WaitForAction``).

        Raises:
            ImageBuilderError: As with ``list_waiting_workflow_steps``.
        """
        return _steps.waiting_steps(self.client, self.arn)

    def approve(
        self, reason: str | None = None, step: str | models.WorkflowStepExecution | None = None
    ) -> models.WorkflowStepExecution:
        """Let the waiting step succeed, so that the build continues. Returns the step.

        Args:
            reason: Why. Later steps of the workflow can refer to it.
            step: Which step, if several wait: an item of ``waiting_steps()``, its id or its name.

        Raises:
            StepNotFoundError: No step waits, or several do. The message names them.
            ImageBuilderError: As with ``list_waiting_workflow_steps`` and ``send_workflow_step_action``.
        """
        return _steps.answer(self.client, self.arn, "RESUME", reason, step)

    def reject(
        self, reason: str | None = None, step: str | models.WorkflowStepExecution | None = None
    ) -> models.WorkflowStepExecution:
        """Let the waiting step fail, and with it the build, unless the workflow continues on failures. Returns the step.

        Args:
            reason: Why. Later steps of the workflow can refer to it.
            step: Which step, if several wait: an item of ``waiting_steps()``, its id or its name.

        Raises:
            StepNotFoundError: No step waits, or several do. The message names them.
            ImageBuilderError: As with ``list_waiting_workflow_steps`` and ``send_workflow_step_action``.
        """
        return _steps.answer(self.client, self.arn, "STOP", reason, step)

    # Reports

    def failure(self) -> FailureReport:
        """Find out why the build failed. What can't be read is named in the report."""
        from imagebuilder_typed.builds._failure import report_failure

        return report_failure(self)

    def findings(self, *, incomplete_ok: bool = False) -> Findings:
        """Read the findings of the vulnerability scan, with all pages.

        Args:
            incomplete_ok: True to return what there is, even if the image was not scanned or the scan has not completed; ``incomplete`` says so.

        Raises:
            ScanIncompleteError: The image was not scanned, or the scan is under way or has failed.
            ImageBuilderError: As with ``get_image`` and ``list_image_scan_findings``.
        """
        from imagebuilder_typed.builds._findings import read_findings

        return read_findings(self, incomplete_ok=incomplete_ok)

    def packages(self) -> list[models.ImagePackage]:
        """Read the packages on the image, with all pages.

        Empty if the build does not collect them: that is what ``enhanced_image_metadata_enabled`` is for.

        Raises:
            ImageBuilderError: As with ``list_image_packages``.
        """
        from imagebuilder_typed.builds._findings import read_packages

        return read_packages(self)

    def deletion_plan(
        self,
        *,
        include: Collection[Included] = ("image", "amis", "snapshots", "containers"),
        sessions: Mapping[str, Boto3Session] | None = None,
    ) -> DeletionPlan:
        """Plan the deletion of what the build has made, in all Regions. Nothing is deleted before ``run()``.

        Only what the image names among its outputs is in the plan, and the snapshots that the AMIs' own block device
        mappings name. AMIs that it names without having made them stay; a note says so. If the record is gone already, the plan
        has no work.

        Args:
            include: What goes: the record of the build in Image Builder (``image``), its ``amis``, their ``snapshots``, its ``containers``. Snapshots go only with AMIs.
            sessions: boto3 sessions by account, for AMIs that the distribution made in other accounts. Without a session, these AMIs stay, and with them the record of the build.

        Raises:
            ValueError: `include` is wrong, or the credentials belong to another account than the build.
            ConfigurationError: The client was made of a boto3 client: pass ``session=`` to :class:`Build`.
            ImageBuilderError: The image could not be read.
            botocore.exceptions.ClientError: STS did not say whose credentials these are. What other services refuse to say is in the plan.
        """
        from imagebuilder_typed.builds._deletion import plan_of_builds

        return plan_of_builds(
            self.client, [self.arn], include=include, sessions=sessions, make_client=self._boto3
        )
