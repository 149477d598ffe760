"""Retries: what a user can say about them, and the one place where requests are sent again.

:class:`RetryPolicy` is what the user says, :class:`Retrier` does it for all calls of one client. A first attempt that
succeeds, which is nearly every one, costs a clock reading or two; tenacity is loaded when the first one fails.
"""

from __future__ import annotations

import logging
import math
import time
from collections.abc import Callable  # typing.get_type_hints(RetryPolicy) looks for it here
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from imagebuilder_typed.exceptions._base import ImageBuilderError, ThrottlingError
from imagebuilder_typed.models._base import may_have_been_executed, note_execution
from imagebuilder_typed.retry._attempt import Attempt, Phase
from imagebuilder_typed.retry._rate_limit import RateLimiter
from imagebuilder_typed.retry._rules import OperationFacts, is_safe_to_retry, summary_for_log

if TYPE_CHECKING:
    from tenacity import Retrying

    from imagebuilder_typed.models._base import Request

__all__ = ["LogicalCall", "Outcome", "Retrier", "RetryEvent", "RetryPolicy"]

T = TypeVar("T")

_logger = logging.getLogger("imagebuilder_typed")


class _DeadlineBeforeTurn(Exception):  # a signal inside this module, not an error that anybody sees
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
    """Seconds until the next attempt. Where the service throttles, the pace that threads share may add to them."""
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


def _total_timeout(policy: RetryPolicy, attribute: attrs.Attribute[Any], value: Any) -> None:
    if value is None:
        return
    _seconds(policy, attribute, value)
    if value == 0:
        raise ValueError(
            f"RetryPolicy: {attribute.name} must be above 0 seconds, in 0 no call can be made; None is no limit"
        )


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
    total_timeout: float | None = attrs.field(default=300.0, validator=_total_timeout)
    """Seconds for the whole call, attempts and pauses included. None: no limit.

    No pause starts that would end later, and an attempt is cut off at that moment, whatever it is doing: getting
    credentials, connecting, sending, reading. The error says which.
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
        return cls(max_attempts=1, rate_limit=False, total_timeout=None)


@attrs.define(kw_only=True)
class LogicalCall:
    """What the attempts of one call did: kept once, for whatever has to decide or to report."""

    operation: OperationFacts
    request: Request | None
    started: float
    """Moment at which the call began, on the Retrier's clock."""
    deadline: float
    """Moment at which the time of the call is up, on the same clock; infinite where it has no limit."""
    attempts_made: int = 0
    """Attempts made so far, those included that ended before anything was sent."""
    requests: int = 0
    """Requests sent so far."""
    maybe_executed: bool = False
    """True once any of them may have been carried out, or one of an earlier call with the same request."""
    failure: ImageBuilderError | None = None
    """How the last attempt ended; None while none failed."""
    handler_error: BaseException | None = None
    """What an event handler of the user's raised: nothing is repeated for it."""

    def record_attempt(self, attempt: Attempt) -> None:
        """Take note of an attempt, however it ended."""
        self.requests += attempt.requests
        self.maybe_executed |= attempt.maybe_executed
        self.handler_error = attempt.handler_error

    def record_failure(self, error: ImageBuilderError, elapsed: float) -> None:
        """Take note of how the last attempt failed, and have the error say what all attempts did."""
        self.failure = error
        self.maybe_executed |= error.maybe_executed
        if self.maybe_executed and self.request is not None:
            note_execution(self.request)  # for a call with the same request
        error._attach_call(  # pyright: ignore[reportPrivateUsage]  # for calls alone
            self.request,
            attempts=self.requests,
            elapsed=elapsed,
            maybe_executed=self.maybe_executed,
            repeatable=self.operation.repeatable,
        )

    @property
    def can_retry(self) -> bool:
        """True when another attempt has a chance, and can't do the work a second time."""
        error = self.failure
        return error is not None and self.handler_error is None and is_safe_to_retry(error, self.operation)


@attrs.frozen
class Outcome(Generic[T]):
    """What a call that succeeded came to."""

    result: T
    attempts: int
    """Requests that it took."""
    elapsed: float
    """Seconds that it took, pauses included."""


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

    def call(
        self,
        operation: OperationFacts,
        send: Callable[[Attempt], T],
        *,
        request: Request | None = None,
        timeout: float | None = None,
    ) -> Outcome[T]:
        """Call ``send``, with one :class:`Attempt` after another, until it returns or the policy says to stop.

        The policy's ``total_timeout`` holds; a caller who has less time passes its seconds as ``timeout``.

        An :class:`ImageBuilderError` that leaves carries ``request`` and what all attempts did. Other exceptions, and
        those that came from a handler of the user's, pass as they are. They get a note where an attempt before them may
        have been carried out.
        """
        call = self._begin(operation, request, timeout)
        try:
            return self._outcome(call, send)
        except BaseException as error:
            # Not this call's own: raised by a handler or a hook of the user's, or Ctrl-C.
            note = f"{operation.name}: a request of this call may have been carried out before"
            if (
                call.maybe_executed
                and error is not call.failure
                and note not in getattr(error, "__notes__", ())
            ):
                error.add_note(note)
            raise

    def _outcome(self, call: LogicalCall, send: Callable[[Attempt], T]) -> Outcome[T]:
        try:
            result = self._attempt(call, send)
        except ImageBuilderError as error:
            failure = error
        else:
            return Outcome(result, call.requests, self._clock() - call.started)
        # Outside the except block, so that a later error doesn't drag the first one along as its context.
        if self.policy.max_attempts > 1 and call.can_retry:
            try:
                result = self._tenacity_retrying().copy()(self._starting_with(failure, send), call)
                return Outcome(result, call.requests, self._clock() - call.started)
            except _DeadlineBeforeTurn:
                failure = call.failure or failure
            except ImageBuilderError as error:
                failure = error
        if call.attempts_made > 1:
            _logger.info(
                "%s: given up after %d attempts and %.1f s: %s",
                call.operation.name,
                call.requests,
                self._clock() - call.started,
                summary_for_log(failure),
            )
        raise failure

    def _begin(
        self, operation: OperationFacts, request: Request | None, timeout: float | None
    ) -> LogicalCall:
        limits = [seconds for seconds in (self.policy.total_timeout, timeout) if seconds is not None]
        started = self._clock()
        deadline = started + min(limits) if limits else math.inf
        return LogicalCall(
            operation=operation,
            request=request,
            started=started,
            deadline=deadline,
            maybe_executed=request is not None and may_have_been_executed(request),
        )

    def _starting_with(
        self, failure: ImageBuilderError, send: Callable[[Attempt], T]
    ) -> Callable[[LogicalCall], T]:
        """What tenacity repeats. It starts with the failure of the attempt that was made before tenacity came in."""
        first_failure = [failure]

        def attempt(call: LogicalCall) -> T:
            if first_failure:
                raise first_failure.pop()
            return self._attempt(call, send)

        return attempt

    def _attempt(self, call: LogicalCall, send: Callable[[Attempt], T]) -> T:
        limiter = self._limiter_for(call.operation.name)
        # A call whose turn comes too late makes its first attempt out of turn: the limiter alone makes no call fail.
        if (
            limiter is not None
            and limiter.active
            and not limiter.acquire(call.deadline)
            and call.attempts_made
        ):
            raise _DeadlineBeforeTurn
        call.attempts_made += 1
        attempt = Attempt(
            call.attempts_made,
            call.deadline,
            self._clock,
            max_requests=self.policy.max_attempts - call.requests,
        )
        sent_at = self._clock()
        try:
            result = send(attempt)
        except BaseException as error:
            call.record_attempt(attempt)
            if not isinstance(error, ImageBuilderError) or error is attempt.handler_error:
                call.maybe_executed |= attempt.phase >= Phase.SENDING
                raise
            call.record_failure(error, self._clock() - call.started)
            if limiter is not None and isinstance(error, ThrottlingError):
                limiter.record_throttled(sent_at)
            raise
        call.record_attempt(attempt)
        if limiter is not None:
            limiter.record_success()
        return result

    def _limiter_for(self, operation_name: str) -> RateLimiter | None:
        if not self.policy.rate_limit:
            return None
        limiter = self._limiters.get(operation_name)
        if limiter is None:
            limiter = RateLimiter(
                operation_name,
                longest_interval=self.policy.max_backoff,
                clock=self._clock,
                sleep=self._sleep,
            )
            # setdefault is atomic: of two threads that come first at once, both get the same one.
            limiter = self._limiters.setdefault(operation_name, limiter)
        return limiter

    def _tenacity_retrying(self) -> Retrying:
        if self._retrying is None:
            from tenacity import Retrying, stop_after_attempt

            from imagebuilder_typed.retry import _strategies as strategies

            policy = self.policy
            self._retrying = Retrying(
                retry=strategies.RetryIfSafe(),
                wait=strategies.JitterOrRetryAfter(
                    initial=policy.initial_backoff, longest=policy.max_backoff
                ),
                stop=stop_after_attempt(policy.max_attempts)
                | strategies.StopAfterRequests(policy.max_attempts)
                | strategies.StopBeforeDeadline(self._clock),
                before_sleep=strategies.LogAndNotify(
                    policy.before_sleep, max_attempts=policy.max_attempts, clock=self._clock
                ),
                sleep=self._sleep,
                reraise=True,
            )
        return self._retrying
