"""When each of many builds is polled: in rounds, evenly spread over the interval, one after another."""

from __future__ import annotations

import math
import random
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, NoReturn

from imagebuilder_typed._blocking import blocking, run
from imagebuilder_typed._suggestions import listed
from imagebuilder_typed.builds._errors import BuildsCancelledError, BuildsTimeoutError
from imagebuilder_typed.builds._polled import Endpoint, Outcome, Polled
from imagebuilder_typed.builds._progress import BuildsProgress, short_name
from imagebuilder_typed.retry._rules import retry_after

if TYPE_CHECKING:
    from imagebuilder_typed import models
    from imagebuilder_typed.aio import AsyncImageBuilderClient
    from imagebuilder_typed.arns import Arn
    from imagebuilder_typed.client import ImageBuilderClient
    from imagebuilder_typed.waiters import StateChange
    from imagebuilder_typed.waiters._polling import Cancel

__all__ = ["Rounds"]

# The pauses between two polls of one build, as in the waiters.
_FIRST_INTERVAL = 5.0
_GROWTH = 1.5
# After failed polls, the next poll of any build follows later: 1, 2, 4 ... seconds.
_LONGEST_DELAY = 30.0
# Seconds for the last polls, after the time of the wait.
_LAST_POLLS = 30.0


class Rounds:
    """Polls builds in turn until all have ended. Its coroutines suspend only in the clients' calls and in the pauses."""

    def __init__(
        self,
        builds: Sequence[tuple[ImageBuilderClient | AsyncImageBuilderClient, Arn]],
        *,
        timeout: float | None,
        poll_interval: float,
        on_change: Callable[[StateChange[models.ImageStatus, models.GetImageResponse]], object] | None,
        cancel: Cancel | None,
        progress: bool,
        clock: Callable[[], float] = time.monotonic,
        pause: Callable[[float], object] | None = None,
    ) -> None:
        """The time starts now.

        Args:
            builds: The builds, each once, with their clients.
            timeout: Seconds until the wait gives up; None for no limit.
            poll_interval: Longest time between two polls of a build.
            on_change: Called with each new state.
            cancel: Cancels the wait.
            progress: Whether to show the progress.
            clock: Seconds that never go back; for tests.
            pause: Sleeps; for tests.
        """
        endpoints: dict[int, Endpoint] = {}
        self._pending: dict[Arn, Polled] = {}
        for client, arn in builds:
            if id(client) not in endpoints:
                endpoints[id(client)] = Endpoint(client)
            self._pending[arn] = Polled(endpoints[id(client)], arn)
        self._count = len(builds)
        self._poll_interval = poll_interval
        self._interval = min(_FIRST_INTERVAL, poll_interval)
        self._on_change = on_change
        self._progress = BuildsProgress(self._count, cancel, shown=progress)
        self._clock = clock
        self._pause = self._pause_with_progress if pause is None else blocking(pause)
        self._started = clock()
        self._deadline = math.inf if timeout is None else self._started + timeout
        self._last_poll = -math.inf
        self._failures = 0
        self._asked = 0.0  # by the service, in a Retry-After header
        self._polls = 0
        self._round: deque[Polled] = deque()  # the builds that this round has not polled yet
        self._rounds = 0
        self._last_round = False

    def run(self) -> Iterator[tuple[Arn, Outcome]]:
        """Poll, and yield each build as soon as it has ended.

        Raises:
            BuildsTimeoutError: The time is over.
            BuildsCancelledError: The caller cancelled the wait.
        """
        try:
            while (ended := run(self.next_ended())) is not None:
                yield ended
        finally:
            self.close()

    def close(self) -> None:
        """Leave the last text of the progress on the screen."""
        self._progress.close()

    async def next_ended(self) -> tuple[Arn, Outcome] | None:
        """Poll until another build has ended; None if all have.

        Raises:
            BuildsTimeoutError: The time is over.
            BuildsCancelledError: The caller cancelled the wait.
        """
        while self._pending:
            if not self._round:
                self._begin_round()
            if self._last_round:
                if self._clock() > self._deadline + _LAST_POLLS:
                    self._fail(BuildsTimeoutError, "out of time")
                self._check_cancelled()
            elif not await self._pause_before_poll():
                # The last polls, made when the time is over.
                self._last_round, self._round = True, deque(self._pending.values())
                continue
            polled = self._round.popleft()
            await self._poll(polled)
            if polled.outcome is not None:
                del self._pending[polled.arn]
                if polled.outcome.error is not None:
                    self._progress.report_error(polled.arn, polled.outcome.error)
                self._progress.hide()
                return polled.arn, polled.outcome
        return None

    def _begin_round(self) -> None:
        if self._last_round:
            self._fail(BuildsTimeoutError, "out of time")
        if self._rounds > 1:
            self._interval = min(self._interval * _GROWTH, self._poll_interval)
        self._rounds += 1
        self._round.extend(self._pending.values())

    async def _pause_with_progress(self, seconds: float) -> None:
        self._progress.wait(seconds)

    async def _notify(self, change: StateChange[models.ImageStatus, models.GetImageResponse]) -> None:
        if self._on_change is not None:
            self._on_change(change)

    async def _pause_before_poll(self) -> bool:
        """Pause until the next poll. False: the time is over."""
        self._check_cancelled()
        # Jitter keeps programs that started together from polling together.
        gap = self._interval * random.uniform(0.75, 1.0) / len(self._pending)
        due = self._last_poll + max(gap, self._delay_after_failures())
        now = self._clock()
        until = min(due, self._deadline)
        if until > now:
            await self._pause(until - now)
            self._check_cancelled()
        # The pause may have been skipped, in a test: then there is time left.
        return self._clock() < self._deadline

    def _delay_after_failures(self) -> float:
        if self._failures == 0 or self._poll_interval == 0:
            return 0.0
        return max(self._asked, min(2.0 ** (self._failures - 1), _LONGEST_DELAY) * random.uniform(0.75, 1.0))

    async def _poll(self, polled: Polled) -> None:
        self._last_poll = self._clock()
        self._polls += 1
        await polled.poll(self._elapsed, partial(self._report, polled.arn))
        error = polled.last_error
        self._failures = self._failures + 1 if error is not None and error.transient else 0
        self._asked = (retry_after(error) if error is not None else None) or 0.0

    async def _report(
        self, arn: Arn, change: StateChange[models.ImageStatus, models.GetImageResponse]
    ) -> None:
        self._progress.report_change(arn, change.new)
        if self._on_change is not None:
            self._progress.hide()
            await self._notify(change)

    def _elapsed(self) -> float:
        return self._clock() - self._started

    def _check_cancelled(self) -> None:
        if self._progress.is_set():
            self._fail(BuildsCancelledError, "cancelled")

    def _fail(self, kind: type[BuildsTimeoutError | BuildsCancelledError], what: str) -> NoReturn:
        pending = list(self._pending.values())
        states = listed(f"{short_name(each.arn)} ({_describe(each)})" for each in pending)
        error = kind(
            f"{what} after {self._elapsed():.0f} s: {len(pending)} of {self._count} builds have not ended: {states}",
            [each.arn for each in pending],
        )
        error.operation_name = "GetImage"
        error.attempts, error.elapsed = self._polls, self._elapsed()
        raise error from next((each.last_error for each in pending if each.last_error is not None), None)


def _describe(polled: Polled) -> str:
    state = str(polled.state or "in no known state")
    failed = polled.last_error
    return state if failed is None else f"{state}; the last poll failed: {type(failed).__name__}"
