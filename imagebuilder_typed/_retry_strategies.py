"""The tenacity objects that a :class:`~imagebuilder_typed.RetryPolicy` is made of, each usable alone.

They read the call that they serve from the first argument of the function that tenacity repeats, so one set of them
serves all calls of a client. Only :mod:`imagebuilder_typed.retry` imports this module, when a first attempt failed.
"""

from __future__ import annotations

import logging
import random
from typing import TYPE_CHECKING, cast

import attrs
from tenacity.retry import retry_base
from tenacity.stop import stop_base
from tenacity.wait import wait_base, wait_random_exponential

from imagebuilder_typed._retry_rules import RepeatableOperation, describe, may_repeat, retry_after
from imagebuilder_typed.exceptions._base import ImageBuilderError
from imagebuilder_typed.retry import RetryEvent

if TYPE_CHECKING:
    from collections.abc import Callable

    from tenacity import RetryCallState


__all__ = [
    "LogicalCall",
    "before_sleep_tell",
    "retry_if_allowed",
    "stop_before_deadline",
    "wait_jitter_or_retry_after",
]

_logger = logging.getLogger("imagebuilder_typed")


@attrs.define(kw_only=True)
class LogicalCall:
    """What tenacity's objects have to know of a call, and what its attempts leave behind."""

    operation: RepeatableOperation
    started: float
    """Moment of the first attempt, on the Retrier's clock."""
    until: float
    """Moment of the deadline, on the same clock; infinite where there is none."""
    failure: ImageBuilderError
    """How the last attempt ended."""
    attempts: int = 0
    """Requests sent so far."""


def _call(state: RetryCallState) -> LogicalCall:
    return cast("LogicalCall", state.args[0])


class retry_if_allowed(retry_base):
    """Repeat what has a chance and can't do the work a second time; see :func:`may_repeat`."""

    def __call__(self, retry_state: RetryCallState) -> bool:
        outcome = retry_state.outcome
        error = None if outcome is None else outcome.exception()
        return isinstance(error, ImageBuilderError) and may_repeat(error, _call(retry_state).operation)


class wait_jitter_or_retry_after(wait_base):
    """Full jitter under a bound that doubles with each attempt, and never less than what the service asks for."""

    def __init__(self, *, initial: float, longest: float) -> None:
        self._jitter = wait_random_exponential(multiplier=initial, max=longest)
        self._initial = initial

    def __call__(self, retry_state: RetryCallState) -> float:
        pause = self._jitter(retry_state)
        asked = retry_after(_call(retry_state).failure)
        if asked is None:
            return pause
        # Clients that were told the same moment must not all come back in it.
        return max(pause, asked + random.uniform(0.0, self._initial))


class stop_before_deadline(stop_base):
    """Stop when the pause that is due would end past the call's deadline."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock

    def __call__(self, retry_state: RetryCallState) -> bool:
        return self._clock() + retry_state.upcoming_sleep >= _call(retry_state).until


class before_sleep_tell:
    """Log the failed attempt, then tell the policy's hook."""

    def __init__(
        self, hook: Callable[[RetryEvent], None] | None, *, max_attempts: int, clock: Callable[[], float]
    ) -> None:
        self._hook = hook
        self._max_attempts = max_attempts
        self._clock = clock

    def __call__(self, retry_state: RetryCallState) -> None:
        call = _call(retry_state)
        _logger.info(
            "%s: attempt %d of %d failed: %s; the next one in %.2f s",
            call.operation.name,
            call.attempts,
            self._max_attempts,
            describe(call.failure),
            retry_state.upcoming_sleep,
        )
        if self._hook is not None:
            self._hook(
                RetryEvent(
                    operation_name=call.operation.name,
                    attempt=call.attempts,
                    max_attempts=self._max_attempts,
                    error=call.failure,
                    pause=retry_state.upcoming_sleep,
                    elapsed=self._clock() - call.started,
                )
            )
