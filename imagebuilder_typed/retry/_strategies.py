"""The tenacity strategies that implement a :class:`~imagebuilder_typed.RetryPolicy`, each usable alone.

They find the call's record in the first argument of the function that tenacity calls, so one set of strategies serves
all calls of a client. Only ``_retrier`` imports this module, once a first attempt has failed.
"""

from __future__ import annotations

import logging
import random
from typing import TYPE_CHECKING, cast

from tenacity import DoAttempt as DoAttempt
from tenacity import DoSleep as DoSleep
from tenacity import RetryCallState as RetryCallState
from tenacity import Retrying as Retrying
from tenacity import stop_after_attempt as stop_after_attempt
from tenacity.retry import retry_base
from tenacity.stop import stop_base
from tenacity.wait import wait_base, wait_random_exponential

from imagebuilder_typed.retry._policy import RetryEvent
from imagebuilder_typed.retry._rules import retry_after, summary_for_log

if TYPE_CHECKING:
    from collections.abc import Callable

    from imagebuilder_typed.retry._logical_call import LogicalCall


__all__ = [
    "DoAttempt",
    "DoSleep",
    "JitterOrRetryAfter",
    "LogAndNotify",
    "RetryCallState",
    "RetryIfSafe",
    "Retrying",
    "StopAfterRequests",
    "StopBeforeDeadline",
    "stop_after_attempt",
]

_logger = logging.getLogger("imagebuilder_typed")


def _call(state: RetryCallState) -> LogicalCall:
    return cast("LogicalCall", state.args[0])


class RetryIfSafe(retry_base):
    """Retry while :attr:`LogicalCall.can_retry` says so."""

    def __call__(self, retry_state: RetryCallState) -> bool:
        outcome, call = retry_state.outcome, _call(retry_state)
        return outcome is not None and outcome.exception() is call.failure and call.can_retry


class JitterOrRetryAfter(wait_base):
    """Full jitter below a bound that doubles with each attempt, but never less than the service asks for."""

    def __init__(self, *, initial: float, longest: float) -> None:
        self._jitter = wait_random_exponential(multiplier=initial, max=longest)
        self._initial = initial

    def __call__(self, retry_state: RetryCallState) -> float:
        pause = self._jitter(retry_state)
        failure = _call(retry_state).failure
        asked = None if failure is None else retry_after(failure)
        if asked is None:
            return pause
        # Clients that got the same Retry-After must not all return at the same moment.
        return max(pause, asked + random.uniform(0.0, self._initial))


class StopAfterRequests(stop_base):
    """Stop after a number of requests. One attempt sends several where an event handler of the user repeats some."""

    def __init__(self, max_requests: int) -> None:
        self._max_requests = max_requests

    def __call__(self, retry_state: RetryCallState) -> bool:
        return _call(retry_state).requests >= self._max_requests


class StopBeforeDeadline(stop_base):
    """Stop when the next pause would end after the call's deadline."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock

    def __call__(self, retry_state: RetryCallState) -> bool:
        return self._clock() + retry_state.upcoming_sleep >= _call(retry_state).deadline


class LogAndNotify:
    """Log the failed attempt, then call the policy's ``before_sleep`` hook."""

    def __init__(
        self, hook: Callable[[RetryEvent], None] | None, *, max_attempts: int, clock: Callable[[], float]
    ) -> None:
        self._hook = hook
        self._max_attempts = max_attempts
        self._clock = clock

    def __call__(self, retry_state: RetryCallState) -> None:
        call = _call(retry_state)
        failure = call.failure
        if failure is None:  # never: tenacity sleeps only after failures
            return
        _logger.info(
            "%s: attempt %d of %d failed: %s; next attempt in %.2f s",
            call.operation.name,
            call.requests,
            self._max_attempts,
            summary_for_log(failure),
            retry_state.upcoming_sleep,
        )
        if self._hook is not None:
            self._hook(
                RetryEvent(
                    operation_name=call.operation.name,
                    attempt=call.requests,
                    max_attempts=self._max_attempts,
                    error=failure,
                    pause=retry_state.upcoming_sleep,
                    elapsed=self._clock() - call.started,
                )
            )
