"""Waiting for many builds on an event loop."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Callable, Iterable
from typing import TYPE_CHECKING

from imagebuilder_typed._async_call_path import async_sleep
from imagebuilder_typed._numbers import check_seconds
from imagebuilder_typed.builds import _wait
from imagebuilder_typed.builds._as_finished import distinct, result_of
from imagebuilder_typed.builds._async_build import AsyncBuild
from imagebuilder_typed.builds._polled import Outcome
from imagebuilder_typed.builds._rounds import Rounds
from imagebuilder_typed.waiters._polling import POLL_INTERVAL

if TYPE_CHECKING:
    from datetime import datetime

    from imagebuilder_typed import models
    from imagebuilder_typed.arns import Arn
    from imagebuilder_typed.exceptions import ImageBuilderError
    from imagebuilder_typed.waiters import StateChange

__all__ = ["AsyncFinishedBuild", "async_as_finished"]


class AsyncFinishedBuild(AsyncBuild):
    """A build as :func:`async_as_finished` yields it: with the result. It equals the ``AsyncBuild`` that was passed in."""

    __slots__ = ("_outcome",)

    def __init__(self, build: AsyncBuild, outcome: Outcome) -> None:
        """For ``async_as_finished``."""
        super().__init__(build.client, build.arn, session=build._session)
        self._outcome = outcome

    @property
    def final_image(self) -> models.Image | None:
        """The image as it was when the build was found to have ended; None if there is an `error`."""
        response = self._outcome.response
        return None if response is None else response.image

    @property
    def error(self) -> ImageBuilderError | None:
        """Why the build can't be waited for, such as a ``ForbiddenException``, or that it was deleted; otherwise None."""
        return self._outcome.error

    async def result(self) -> models.Image:
        """The available image.

        It costs no request, unless the build failed: then it reads what the report needs.

        Raises:
            BuildFailedError: The build failed or was cancelled; ``failure`` is the report about it.
            WaiterFailedError: It ended otherwise: it was deleted, deprecated or disabled.
            ImageBuilderError: The `error`.
        """
        image, failure = result_of(self.arn, self._outcome)
        if failure is None:
            return image
        raise await self._with_report(failure)


class _AsyncRounds(Rounds):
    async def _pause_with_progress(self, seconds: float) -> None:
        await self._progress.pass_time(seconds, async_sleep)
        await asyncio.sleep(0)  # other tasks run, even if pauses are skipped

    async def _notify(self, change: StateChange[models.ImageStatus, models.GetImageResponse]) -> None:
        result = None if self._on_change is None else self._on_change(change)
        if inspect.isawaitable(result):
            await result


def async_as_finished(
    builds: Iterable[AsyncBuild],
    *,
    timeout: float | None = _wait.TIMEOUT,
    deadline: datetime | float | None = None,
    poll_interval: float = POLL_INTERVAL,
    on_change: Callable[[StateChange[models.ImageStatus, models.GetImageResponse]], object] | None = None,
    progress: bool = False,
) -> AsyncIterator[AsyncFinishedBuild]:
    """Wait for many builds at once, and yield each as soon as it is found to have ended, whatever its result.

    It is :func:`~imagebuilder_typed.builds.as_finished` for an event loop. No thread waits: builds are polled in turn, evenly
    spread over the interval, while the program waits for the next item. To end the wait, cancel its task::

        async for build in async_as_finished(started):
            image = await build.result()
            print(build.arn, image.output_resources.amis)

    Throttled polls, lost and broken answers lose no build: it is polled again. If a poll fails with an error that waiting
    cannot fix, the build is yielded with that ``error``, and the wait for the others continues. After a timeout around
    ``anext``, the next ``anext`` continues the wait.

    Args:
        builds: The builds. They are read at once.
        timeout: Seconds from this call after which the wait gives up, with a last poll of each build; 0 polls each once, None waits for ever. By default six hours, or no limit if there is a `deadline`.
        deadline: When the wait gives up: a ``datetime`` with a time zone, or seconds from now. With a `timeout` too, the earlier one counts.
        poll_interval: Longest pause between two polls of a build, in seconds. The first pauses are shorter. 0: no pauses.
        on_change: Called with the first state of each build and at each change; a coroutine function is awaited. ``change.response.image.arn`` says which build it is. An exception that it raises ends the wait.
        progress: True to show the progress on stderr: on a terminal one line with counts (with the extra ``progress``), elsewhere a line for each change. It costs no requests.

    Raises:
        BuildsTimeoutError: The time is over; ``unfinished`` has the ARNs of the other builds. The iterator raises it.
        TypeError: An item is not an ``AsyncBuild``, or an option is wrong. This and ValueError come from the call itself.
        ValueError: An option is wrong.
    """
    wanted = distinct(builds, AsyncBuild)
    check_seconds("poll_interval", poll_interval)
    rounds = _AsyncRounds(
        [(build.client, build.arn) for build in wanted],
        timeout=_wait.seconds_left(timeout, deadline),
        poll_interval=poll_interval,
        on_change=on_change,
        cancel=None,
        progress=progress,
    )
    return _FinishedBuilds(rounds, {build.arn: build for build in wanted})


class _FinishedBuilds(AsyncIterator[AsyncFinishedBuild]):
    """Not an async generator, which would be over once a timeout has cancelled its ``anext``."""

    def __init__(self, rounds: Rounds, builds: dict[Arn, AsyncBuild]) -> None:
        self._rounds = rounds
        self._builds = builds

    async def __anext__(self) -> AsyncFinishedBuild:
        try:
            ended = await self._rounds.next_ended()
        except Exception:
            self._rounds.close()
            raise
        if ended is None:
            self._rounds.close()
            raise StopAsyncIteration
        arn, outcome = ended
        return AsyncFinishedBuild(self._builds[arn], outcome)

    def __del__(self) -> None:
        self._rounds.close()  # the program left its loop early
