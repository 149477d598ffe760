"""Retries: what a user can say about them, and the one place where requests are sent again.

:class:`RetryPolicy` is what the user says, :class:`Retrier` does it for all calls of one client. A first attempt that
succeeds, which is nearly every one, costs a clock reading or two; tenacity is loaded when the first one fails.
"""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable  # typing.get_type_hints(RetryPolicy) looks for it here
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from imagebuilder_typed._retry_rules import RepeatableOperation, describe, may_repeat
from imagebuilder_typed.exceptions._base import (
    ConfigurationError,
    ImageBuilderError,
    OperationNotAvailableError,
    RequestValidationError,
    ThrottlingError,
)
from imagebuilder_typed.rate_limit import RateLimiter

if TYPE_CHECKING:
    from tenacity import Retrying

    from imagebuilder_typed._retry_strategies import LogicalCall

__all__ = ["Retrier", "RetryEvent", "RetryPolicy"]

T = TypeVar("T")

_logger = logging.getLogger("imagebuilder_typed")

# These come up before anything is sent, so the attempt that ended with one was no request.
_NEVER_SENT = (ConfigurationError, OperationNotAvailableError, RequestValidationError)


class _TurnTooLate(Exception):  # a signal inside this module, not an error that anybody sees
    """The rate limiter would let the next attempt out after the call's deadline."""


@attrs.frozen(kw_only=True)
class RetryEvent:
    """What a ``before_sleep`` hook is told: an attempt failed, and another one will be made."""

    operation_name: str
    """API operation, such as ``CreateImage``."""
    attempt: int
    """Requests sent so far for this call."""
    max_attempts: int
    """Requests that the policy allows."""
    error: ImageBuilderError
    """How the last attempt ended."""
    pause: float
    """Seconds until the next attempt."""
    elapsed: float
    """Seconds since the call began."""


def _attempts(policy: RetryPolicy, attribute: attrs.Attribute[Any], value: Any) -> None:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"RetryPolicy: {attribute.name} must be a whole number, not {value!r}")
    if value < 1:
        raise ValueError(f"RetryPolicy: {attribute.name} must be 1 (a single request) or more, not {value!r}")


def _seconds(policy: RetryPolicy, attribute: attrs.Attribute[Any], value: Any) -> None:
    if not isinstance(value, int | float) or isinstance(value, bool):
        raise TypeError(f"RetryPolicy: {attribute.name} must be a number of seconds, not {value!r}")
    if not 0 <= value < math.inf:
        raise ValueError(
            f"RetryPolicy: {attribute.name} must be 0 seconds or more, and finite, not {value!r}"
        )


def _seconds_or_none(policy: RetryPolicy, attribute: attrs.Attribute[Any], value: Any) -> None:
    if value is not None:
        _seconds(policy, attribute, value)


def _switch(policy: RetryPolicy, attribute: attrs.Attribute[Any], value: Any) -> None:
    if not isinstance(value, bool):
        raise TypeError(f"RetryPolicy: {attribute.name} must be True or False, not {value!r}")


def _hook(policy: RetryPolicy, attribute: attrs.Attribute[Any], value: Any) -> None:
    if value is not None and not callable(value):
        raise TypeError(
            f"RetryPolicy: {attribute.name} must be callable with a RetryEvent, or None, not {value!r}"
        )


@attrs.frozen(kw_only=True)
class RetryPolicy:
    """How a call that fails is repeated. Immutable; one policy may serve any number of clients.

    The defaults come from a simulation, see docs/design/retry.md.
    """

    max_attempts: int = attrs.field(default=10, validator=_attempts)
    """Requests that one call may send, the first one included."""
    initial_backoff: float = attrs.field(default=0.5, validator=_seconds)
    """Seconds that bound the first pause. The bound doubles with each attempt; the pause is a random part of it."""
    max_backoff: float = attrs.field(default=20.0, validator=_seconds)
    """Seconds that no pause exceeds, unless the service asks for more with a Retry-After header."""
    deadline: float | None = attrs.field(default=300.0, validator=_seconds_or_none)
    """Seconds for the whole call, attempts and pauses included: no pause is begun that would end later.

    None: no limit. With botocore 1.44 or newer, an attempt waits for its answer no longer than that, too.
    """
    rate_limit: bool = attrs.field(default=True, validator=_switch)
    """True: once an operation gets throttled, all threads of this client share a pace for it, which adapts."""
    before_sleep: Callable[[RetryEvent], None] | None = attrs.field(default=None, validator=_hook)
    """Called before each pause. An exception that it raises ends the call."""

    def __attrs_post_init__(self) -> None:
        if self.initial_backoff > self.max_backoff:
            raise ValueError(
                f"RetryPolicy: initial_backoff ({self.initial_backoff!r} s) must not exceed "
                f"max_backoff ({self.max_backoff!r} s)"
            )

    @classmethod
    def none(cls) -> RetryPolicy:
        """One request a call, sent at once; whatever goes wrong is raised."""
        return cls(max_attempts=1, rate_limit=False, deadline=None)


class Retrier:
    """Makes the attempts of all calls of one client. Threads may share it; calls share nothing but the pace.

    ``clock`` and ``sleep`` exist for simulations and tests.
    """

    def __init__(
        self,
        policy: RetryPolicy,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.policy = policy
        self._clock = clock
        self._sleep = sleep
        self._limiters: dict[str, RateLimiter] = {}
        self._retrying: Retrying | None = None

    def deadline(self, wanted: float | None) -> float | None:
        """Seconds that a call has: the policy's deadline, or ``wanted`` where that is sooner."""
        own = self.policy.deadline
        return own if wanted is None else wanted if own is None else min(own, wanted)

    def call(
        self, operation: RepeatableOperation, send: Callable[[int], T], *, deadline: float | None = None
    ) -> T:
        """Call ``send`` with the attempt's number (1 for the first) until it returns, or the policy says to stop.

        The policy's deadline holds; a caller who has less time says with ``deadline`` how many seconds.

        An :class:`ImageBuilderError` that leaves carries ``attempts`` and ``elapsed``. Other exceptions pass untouched.
        """
        policy = self.policy
        started = self._clock()
        deadline = self.deadline(deadline)
        until = math.inf if deadline is None else started + deadline
        try:
            return self._send(operation, send, 1, until)
        except ImageBuilderError as error:
            failure = error
        # Outside the except block, so that a later error doesn't drag the first one along as its context.
        attempts = 1
        if policy.max_attempts > 1 and may_repeat(failure, operation):
            from imagebuilder_typed._retry_strategies import LogicalCall

            call = LogicalCall(operation=operation, started=started, until=until, failure=failure)
            try:
                result: T = self._tenacity().copy()(self._attempt, call, send)
                return result
            except _TurnTooLate:
                failure = call.failure
            except ImageBuilderError as error:
                failure = error
            attempts = call.attempts
        failure.attempts = attempts - isinstance(failure, _NEVER_SENT)
        failure.elapsed = self._clock() - started
        if attempts > 1:
            _logger.info(
                "%s: given up after %d attempts and %.1f s: %s",
                operation.name,
                attempts,
                failure.elapsed,
                describe(failure),
            )
        raise failure

    def _attempt(self, call: LogicalCall, send: Callable[[int], T]) -> T:
        """Run one attempt for tenacity. The first of them is the one that was made before tenacity came in."""
        if call.attempts == 0:
            call.attempts = 1
            raise call.failure
        try:
            return self._send(call.operation, send, call.attempts + 1, call.until)
        except ImageBuilderError as error:
            call.attempts += 1
            call.failure = error
            raise

    def _send(
        self, operation: RepeatableOperation, send: Callable[[int], T], attempt: int, until: float
    ) -> T:
        if not self.policy.rate_limit:
            return send(attempt)
        limiter = self._limiters.get(operation.name) or self._new_limiter(operation.name)
        # A call whose turn comes too late makes its first attempt out of turn: the limiter alone makes no call fail.
        if limiter.active and not limiter.acquire(until) and attempt > 1:
            raise _TurnTooLate
        sent_at = self._clock()
        try:
            result = send(attempt)
        except ThrottlingError:
            limiter.throttled(sent_at)
            raise
        limiter.succeeded()
        return result

    def _new_limiter(self, operation_name: str) -> RateLimiter:
        limiter = RateLimiter(
            operation_name, longest_interval=self.policy.max_backoff, clock=self._clock, sleep=self._sleep
        )
        # setdefault is atomic: of two threads that come first at once, both get the same one.
        return self._limiters.setdefault(operation_name, limiter)

    def _tenacity(self) -> Retrying:
        if self._retrying is None:
            from tenacity import Retrying, stop_after_attempt

            from imagebuilder_typed import _retry_strategies as strategies

            policy = self.policy
            self._retrying = Retrying(
                retry=strategies.retry_if_allowed(),
                wait=strategies.wait_jitter_or_retry_after(
                    initial=policy.initial_backoff, longest=policy.max_backoff
                ),
                stop=stop_after_attempt(policy.max_attempts) | strategies.stop_before_deadline(self._clock),
                before_sleep=strategies.before_sleep_tell(
                    policy.before_sleep, max_attempts=policy.max_attempts, clock=self._clock
                ),
                sleep=self._sleep,
                reraise=True,
            )
        return self._retrying
