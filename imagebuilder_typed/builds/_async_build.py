"""The handle of one build, for programs with an event loop."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Self, TypeVar

from imagebuilder_typed._async_call_path import async_call_path_of
from imagebuilder_typed.aio._client import AsyncImageBuilderClient, blocking_client, in_thread
from imagebuilder_typed.aio._stoppable import Stop
from imagebuilder_typed.builds import _outputs, _wait
from imagebuilder_typed.builds._boto3_session import Boto3Session
from imagebuilder_typed.builds._build import Build
from imagebuilder_typed.builds._started import arn_of_build
from imagebuilder_typed.exceptions import WaiterFailedError
from imagebuilder_typed.waiters._polling import POLL_INTERVAL

if TYPE_CHECKING:
    from datetime import datetime

    from imagebuilder_typed import models
    from imagebuilder_typed.arns import Arn
    from imagebuilder_typed.builds._failure_report import FailureReport
    from imagebuilder_typed.builds._findings import Findings
    from imagebuilder_typed.builds._progress import BuildProgress, Change
    from imagebuilder_typed.builds._started import Started
    from imagebuilder_typed.waiters import StateChange

__all__ = ["AsyncBuild"]

T = TypeVar("T")


class AsyncBuild:
    """The handle of one build of an image, an import or a distribution: :class:`Build`, awaited::

        build = AsyncBuild(client, await client.create_image(...))
        image = await build.wait()

    It keeps nothing but the ARN, so another process can continue with that. Only methods ask the service, each time
    again. Handles with the same ARN are equal, also with different clients. Tasks may share one. A deletion is planned
    and made with a :class:`Build`.
    """

    __slots__ = ("__weakref__", "_session", "arn", "client")

    arn: Arn
    """ARN of the build, with its build number."""
    client: AsyncImageBuilderClient
    """The client that asks the service."""

    def __init__(
        self, client: AsyncImageBuilderClient, started: Started, *, session: Boto3Session | None = None
    ) -> None:
        """
        Args:
            client: The client that asks the service.
            started: ARN of the build with its build number, or the response that started it: that of ``create_image``, ``start_image_pipeline_execution``, ``retry_image``, ``import_vm_image``, ``import_disk_image`` or ``distribute_image``. Also a ``models.Image`` or ``models.ImageSummary``.
            session: Makes the boto3 clients of CloudWatch Logs and other services that some methods need. By default they are made as ``client.make_boto3_client`` does.

        Raises:
            TypeError: `started` is an object that names no build, or `client` is not an async client, or `session` makes no clients.
            ValueError: The ARN is not that of a build: the message says what it is.
            AbsentMemberError: The response came without the ARN.
        """
        if not isinstance(client, AsyncImageBuilderClient):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"client must be an AsyncImageBuilderClient, not {type(client).__name__}")
        self.client = client
        self.arn = arn_of_build(started)
        if session is not None and not callable(getattr(session, "client", None)):
            raise TypeError(f"session must be a boto3.Session, not {session!r:.200}")
        self._session = session

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self.arn)!r})"

    def __eq__(self, other: object) -> bool:
        return self.arn == other.arn if isinstance(other, AsyncBuild) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.arn)

    def __reduce__(self) -> str:
        raise TypeError(
            "an AsyncBuild holds a client and can't be pickled: pass its ARN, and make another AsyncBuild of it"
        )

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    async def _in_thread(self, function: Callable[[Build], T]) -> T:
        """Call a function of the blocking handle in a thread of the client."""
        return await in_thread(
            self.client, lambda client: function(Build(client, self.arn, session=self._session))
        )

    async def _with_report(self, failure: WaiterFailedError) -> WaiterFailedError:
        from imagebuilder_typed.builds._failure import report_failure

        return await self._in_thread(
            lambda build: _wait.with_report(failure, lambda image: report_failure(build, image))
        )

    # State

    async def image(self) -> models.Image:
        """Ask for the image with all its members.

        Raises:
            ImageBuilderError: As with ``get_image``.
        """
        response = await self.client.get_image(image_build_version_arn=self.arn)
        return response.image

    async def status(self) -> models.ImageStatus:
        """Ask for the state of the build.

        Raises:
            ImageBuilderError: As with ``get_image``.
        """
        image = await self.image()
        return image.state.status

    async def wait(
        self,
        *,
        timeout: float | None = _wait.TIMEOUT,
        deadline: datetime | float | None = None,
        poll_interval: float = POLL_INTERVAL,
        on_change: Callable[[StateChange[models.ImageStatus, models.GetImageResponse]], object] | None = None,
        progress: bool = False,
    ) -> models.Image:
        """Wait until the image is available, and return it. To end the wait, cancel its task: the build continues.

        It polls as ``client.get_waiter("image_available")`` does: throttled polls, lost and broken answers don't end the wait, once the service has answered a poll.

        Args:
            timeout: Seconds after which the wait gives up; None waits for ever. By default six hours, or no limit if there is a `deadline`.
            deadline: When the wait gives up: a ``datetime`` with a time zone, or seconds from now. With a `timeout` too, the earlier one counts.
            poll_interval: Longest pause between polls, in seconds. The first pauses are shorter. 0: no pauses.
            on_change: Called with the first state and at each change; a coroutine function is awaited. An exception that it raises ends the wait.
            progress: True to show the progress on stderr: on a terminal one line that is kept up to date (with the extra ``progress``), elsewhere a line for each change. stdout is not touched. It costs up to a few more requests every 30 seconds, for the steps that run.

        Raises:
            BuildFailedError: The build failed or was cancelled; ``failure`` is the report about it.
            WaiterFailedError: It ended otherwise: it was deleted, deprecated or disabled.
            WaiterTimeoutError: The time is over.
            RequestValidationError: An option is wrong. Nothing was sent.
            ImageBuilderError: A poll failed with an error that waiting cannot fix.
        """
        seconds = _wait.checked_seconds_left(timeout, deadline)
        async with self._shown(progress, on_change) as report:
            try:
                response = await self.client.get_waiter("image_available").wait(
                    image_build_version_arn=self.arn,
                    timeout=seconds,
                    poll_interval=poll_interval,
                    on_change=report,
                )
            except WaiterFailedError as error:
                failure = error
            else:
                return response.image
        # Outside the except block, so that the report's own errors don't get this one as their context.
        raise await self._with_report(failure)

    @asynccontextmanager
    async def _shown(
        self,
        progress: bool,
        on_change: Callable[[Change], object] | None,
    ) -> AsyncGenerator[Callable[[Change], object] | None, None]:
        """Show the progress meanwhile, and give the function to report changes to."""
        if not progress:
            yield on_change
            return
        from imagebuilder_typed.builds._progress import BuildProgress

        stop = Stop()
        shown = BuildProgress(blocking_client(self.client, stop), self.arn, None, None)

        async def report(change: Change) -> None:
            shown.show_change(change)
            if on_change is not None:
                shown.hide()
                result = on_change(change)
                if inspect.isawaitable(result):
                    await result

        ticking = asyncio.create_task(self._tick(shown, stop))
        try:
            yield report
        finally:
            ticking.cancel()
            shown.close()
            # Not `await ticking`: that would not tell the cancellation of this task from that one.
            await asyncio.wait({ticking})

    async def _tick(self, shown: BuildProgress, stop: Stop) -> None:
        """Keep the progress up to date until this task is cancelled."""
        while True:
            for _ in range(int(POLL_INTERVAL)):
                await asyncio.sleep(1.0)
                shown.tick()
            threads = async_call_path_of(self.client).threads
            await threads.run(shown.look_at_steps, stop.set)

    async def cancel(self) -> bool:
        """Cancel the build, and return at once. The build ends as CANCELLED some time later; ``wait`` reports that.

        AMIs and snapshots that it made by then are kept.

        Returns:
            False if the build had already ended otherwise, and True if it is being cancelled or has been.

        Raises:
            ImageBuilderError: As with ``cancel_image_creation``, unless the build has ended.
        """
        return await self._in_thread(Build.cancel)

    # Results

    async def amis(self) -> list[models.Ami]:
        """Ask for the AMIs of the build, in all Regions and accounts, as they are in the answer.

        A running or failed build may have some too. Container builds have none.

        Raises:
            ImageBuilderError: As with ``get_image``.
        """
        image = await self.image()
        return image.output_resources.amis

    async def containers(self) -> list[models.Container]:
        """Ask for the container images of the build in all Regions, as they are in the answer. AMI builds have none.

        Raises:
            ImageBuilderError: As with ``get_image``.
        """
        image = await self.image()
        return image.output_resources.containers

    async def ami_in(self, region: str, account: str | None = None) -> str:
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
        return _outputs.ami_in(await self.image(), self.arn, region, account)

    # Steps that wait for an answer

    async def waiting_steps(self) -> list[models.WorkflowStepExecution]:
        """Ask for the steps of this build that wait for an answer (``WaitForAction``).

        Raises:
            ImageBuilderError: As with ``list_waiting_workflow_steps``.
        """
        return await self._in_thread(Build.waiting_steps)

    async def approve(
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
        return await self._in_thread(lambda build: build.approve(reason, step))

    async def reject(
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
        return await self._in_thread(lambda build: build.reject(reason, step))

    # Reports

    async def failure(self) -> FailureReport:
        """Find out why the build failed. What can't be read is named in the report."""
        return await self._in_thread(Build.failure)

    async def findings(self, *, incomplete_ok: bool = False) -> Findings:
        """Read the findings of the vulnerability scan, with all pages.

        Args:
            incomplete_ok: True to return what there is, even if the image was not scanned or the scan has not completed; ``incomplete`` says so.

        Raises:
            ScanIncompleteError: The image was not scanned, or the scan is under way or has failed.
            ImageBuilderError: As with ``get_image`` and ``list_image_scan_findings``.
        """
        return await self._in_thread(lambda build: build.findings(incomplete_ok=incomplete_ok))

    async def packages(self) -> list[models.ImagePackage]:
        """Read the packages on the image, with all pages.

        Empty if the build does not collect them: that is what ``enhanced_image_metadata_enabled`` is for.

        Raises:
            ImageBuilderError: As with ``list_image_packages``.
        """
        return await self._in_thread(Build.packages)
