"""A rate limiter that learns from throttling, shared by all threads and tasks that call the same operation.

It does nothing until the service throttles. From then on, requests leave one after another. The rate halves with each
throttled request and doubles with every :data:`DOUBLING_TIME` seconds without one. So it settles around the share
that the service grants, whether that is ten requests a second or one a minute.
"""

from __future__ import annotations

import logging
import math
import random
import threading
import time
from collections import deque
from typing import TYPE_CHECKING

from imagebuilder_typed._blocking import blocking, run

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

__all__ = ["RateLimiter"]

_logger = logging.getLogger("imagebuilder_typed")

DOUBLING_TIME = 30.0
"""Seconds without a throttled request in which the rate doubles."""
_CUT_FACTOR = 0.5
# The initial rate is the number of successful requests in this many seconds; that many requests are remembered.
_MEASURED_SECONDS = 1.0
_MEASURED_REQUESTS = 256
# At this many requests a second, a pause is too short to matter: the limiter switches itself off.
_UNLIMITED = 500.0
# A waiting request checks its place at least this often, in seconds: those in front of it may have left the queue.
_MAX_SLEEP = 1.0
# A check takes longer the more requests wait, and tasks of one event loop may be thousands. So together they make no more
# checks than this in _MAX_SLEEP seconds.
_CHECKS = 500


class _Turn:
    """One request in the queue. Only its identity matters."""

    __slots__ = ()


class RateLimiter:
    """Paces the requests of one operation, for any number of threads and tasks.

    Requests leave in the order in which they came, with a jitter, so that processes that were throttled at the same
    moment drift apart. ``longest_interval`` is the upper bound of the seconds between two requests, however often the
    service throttles.

    A request that stops waiting gives up its place, whatever the reason: its deadline, or an exception that
    interrupts its sleep (Ctrl-C, a signal handler that raises, a cancelled task, ``gevent.Timeout``). The requests behind it move up
    within a second, or within some seconds if thousands wait.
    """

    def __init__(
        self,
        name: str,
        *,
        longest_interval: float = 60.0,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.active: bool = False
        """True after a throttled request, until the rate has recovered."""
        self._name = name
        self._lowest_rate = 1.0 / max(longest_interval, 1e-3)
        self._clock = clock
        self._sleep = sleep
        # Reentrant, since a signal handler may make a call while its own thread holds the lock.
        self._lock = threading.RLock()
        self._successes: deque[float] = deque(maxlen=_MEASURED_REQUESTS)
        self._rate_at_update = 0.0
        self._last_update = 0.0
        self._last_cut = -math.inf
        # Permits granted up to the last update, and permits that requests have used. A request needs one permit,
        # plus or minus its jitter. The queue maps each waiting request to the permits it needs. A request's place is
        # the sum of what is in front of it, so a request that leaves the queue frees its place. Requests may leave at
        # any time: iterate over copies.
        self._permits = 0.0
        self._used = 0.0
        self._queue: dict[_Turn, float] = {}

    @property
    def rate(self) -> float:
        """Requests a second that may leave now; infinite while the limiter is not active."""
        with self._lock:
            if not self.active:
                return math.inf
            self._update()
            return self._rate_at_update

    def record_success(self) -> None:
        """Record a request that was not throttled."""
        self._successes.append(self._clock())

    def record_throttled(self, sent_at: float) -> None:
        """Record that a request sent at ``sent_at`` (on the limiter's clock) was throttled.

        Requests that were already under way at the last cut are no new information, so they don't cut the rate again.
        """
        with self._lock:
            if sent_at < self._last_cut:
                return
            if self.active:
                self._update()
            else:
                self._activate()
            self._rate_at_update = max(self._rate_at_update * _CUT_FACTOR, self._lowest_rate)
            self._last_cut = self._last_update
            rate = self._rate_at_update
        _logger.info("%s: throttled; from now on at most %.2f requests a second", self._name, rate)

    def acquire(self, deadline: float = math.inf) -> bool:
        """Do what :meth:`wait_for_turn` does, in a thread that sleeps."""
        return run(self.wait_for_turn(deadline, blocking(self._sleep)))

    async def wait_for_turn(self, deadline: float, sleep: Callable[[float], Awaitable[None]]) -> bool:
        """Wait for this request's turn.

        Returns False if its turn comes after ``deadline``: at once, or later if the rate falls while it waits.
        """
        turn = _Turn()
        try:
            while True:
                with self._lock:
                    if not self.active:
                        return True
                    self._update()
                    if self._rate_at_update >= _UNLIMITED:
                        self.active = False
                        return True
                    if turn not in self._queue:
                        self._join(turn)
                    pause = self._seconds_until(turn)
                    if pause <= 0:
                        needed = self._queue.pop(turn)
                        self._used += needed
                        return True
                    if self._last_update + pause > deadline:
                        return False
                    longest = _MAX_SLEEP * max(1.0, len(self._queue) / _CHECKS)
                await sleep(min(pause, longest))
        finally:
            # Without the lock, so that a second exception can't come in between.
            self._queue.pop(turn, None)

    def _activate(self) -> None:
        now = self._clock()
        measured = sum(1 for moment in self._successes.copy() if moment > now - _MEASURED_SECONDS)
        self.active = True
        self._rate_at_update = max(measured / _MEASURED_SECONDS, 1.0)
        self._last_update = now
        self._permits = self._used = 0.0

    def _update(self) -> None:
        """Bring the rate and the permits up to this moment."""
        now = self._clock()
        growth = 2.0 ** min((now - self._last_update) / DOUBLING_TIME, 64.0)
        # The integral of a rate that doubles every DOUBLING_TIME seconds.
        granted = self._rate_at_update * (growth - 1.0) * DOUBLING_TIME / math.log(2)
        self._permits += granted
        self._rate_at_update *= growth
        self._last_update = now

    def _join(self, turn: _Turn) -> None:
        # Unused permits don't accumulate: after a quiet time one request may leave at once, and the next one waits.
        self._permits = min(self._permits, self._used + sum(self._queue.copy().values()) + 1.0)
        self._queue[turn] = random.uniform(0.5, 1.5)

    def _seconds_until(self, turn: _Turn) -> float:
        missing = self._used - self._permits
        for waiting, needed in self._queue.copy().items():
            missing += needed
            if waiting is turn:
                break
        if missing <= 1e-9:
            return 0.0
        return DOUBLING_TIME * math.log2(1.0 + missing * math.log(2) / (DOUBLING_TIME * self._rate_at_update))
