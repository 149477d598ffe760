"""A rate limiter that learns from throttling, shared by all threads that call the same operation.

It stays out of the way until the service throttles. From then on requests leave one after another at a rate that
halves with each throttled request and doubles with every :data:`DOUBLING_TIME` seconds without one, so that it settles
around the share that the service grants, be that ten requests a second or one a minute.
"""

from __future__ import annotations

import logging
import math
import random
import threading
import time
from collections import deque
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["RateLimiter"]

_logger = logging.getLogger("imagebuilder_typed")

DOUBLING_TIME = 30.0
"""Seconds without a throttled request in which the rate doubles."""
_CUT_FACTOR = 0.5
# Successful requests in this many seconds tell the rate at which to start; the last so many are remembered.
_MEASURED_SECONDS = 1.0
_MEASURED_REQUESTS = 256
# Above so many requests a second no pause is worth while: the limiter goes back to sleep.
_UNLIMITED = 500.0
# Those who wait look again after so many seconds at most, since others before them may have left the queue.
_MAX_SLEEP = 1.0


class _Turn:
    """One request that waits to leave. Only its identity matters."""

    __slots__ = ()


class RateLimiter:
    """Paces the requests of one operation, for any number of threads.

    Requests leave in the order in which they came, with a jitter, so that many processes that were throttled at the
    same moment drift apart. ``longest_interval`` bounds the seconds between two requests, however often the service
    throttles.

    A request that stops waiting gives its place back, whatever the reason: its deadline, or an exception that breaks
    off its sleep (Ctrl-C, a signal handler that raises, ``gevent.Timeout``). Those behind it move up within a second.
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
        """True from a throttled request on, until its effect is gone."""
        self._name = name
        self._lowest_rate = 1.0 / max(longest_interval, 1e-3)
        self._clock = clock
        self._sleep = sleep
        # Reentrant, since a signal handler may make a call while its own thread is inside the lock.
        self._lock = threading.RLock()
        self._successes: deque[float] = deque(maxlen=_MEASURED_REQUESTS)
        self._rate_at_update = 0.0
        self._last_update = 0.0
        self._last_cut = -math.inf
        # Permits granted until the last update, and those that requests have used. A request needs one permit, more or
        # less by its jitter. The queue says who waits for how many. A place in it is the sum of what is before it, so
        # whoever leaves the queue gives its place back. Others may leave at any time: iterate over copies.
        self._permits = 0.0
        self._used = 0.0
        self._queue: dict[_Turn, float] = {}

    @property
    def rate(self) -> float:
        """Requests a second that may leave at this moment; infinite while the limiter is not active."""
        with self._lock:
            if not self.active:
                return math.inf
            self._update()
            return self._rate_at_update

    def record_success(self) -> None:
        """Take note of a request that was not throttled."""
        self._successes.append(self._clock())

    def record_throttled(self, sent_at: float) -> None:
        """Take note that a request sent at ``sent_at`` (on the limiter's clock) was throttled.

        Requests that were under way at the last cut tell nothing new, so they don't cut the rate again.
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
        """Wait for this request's turn.

        Returns False, at once or when the rate fell meanwhile, if its turn comes after ``deadline``.
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
                self._sleep(min(pause, _MAX_SLEEP))
        finally:
            # Without the lock: a second exception can't come in between.
            self._queue.pop(turn, None)

    def _activate(self) -> None:
        now = self._clock()
        measured = sum(1 for moment in self._successes.copy() if moment > now - _MEASURED_SECONDS)
        self.active = True
        self._rate_at_update = max(measured / _MEASURED_SECONDS, 1.0)
        self._last_update = now
        self._permits = self._used = 0.0

    def _update(self) -> None:
        """Move the rate and the permits on to this moment."""
        now = self._clock()
        growth = 2.0 ** min((now - self._last_update) / DOUBLING_TIME, 64.0)
        # The integral of a rate that doubles every DOUBLING_TIME seconds.
        granted = self._rate_at_update * (growth - 1.0) * DOUBLING_TIME / math.log(2)
        self._permits += granted
        self._rate_at_update *= growth
        self._last_update = now

    def _join(self, turn: _Turn) -> None:
        # Unused permits don't pile up: after a quiet time one request may leave at once, the next waits.
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
