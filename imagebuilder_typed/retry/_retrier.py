"""The one place where requests are sent again: :class:`Retrier` makes the attempts of all calls of one client.

Nearly every first attempt succeeds. It then costs a clock reading or two; tenacity is imported when the first one
fails. The blocking client and the async one make their attempts with the same coroutines (``_blocking.py``).
"""

from __future__ import annotations

import logging
import math
import time
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from imagebuilder_typed import exceptions
from imagebuilder_typed._blocking import blocking, run
from imagebuilder_typed._pauses import pause, pauses_are_skipped
from imagebuilder_typed.retry._attempt import Attempt
from imagebuilder_typed.retry._logical_call import LogicalCall, interruption_note
from imagebuilder_typed.retry._rate_limit import RateLimiter
from imagebuilder_typed.retry._rules import summary_for_log

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tenacity import RetryCallState, Retrying

    from imagebuilder_typed.models._base import Request
    from imagebuilder_typed.retry._policy import RetryPolicy
    from imagebuilder_typed.retry._rules import OperationFacts

__all__ = ["Outcome", "Retrier", "Threads"]

T = TypeVar("T")

_logger = logging.getLogger("imagebuilder_typed")


class Threads(Protocol):
    """The threads of an async client. A call takes one when it is about to send, and not before: it holds none while it waits."""

    async def take(self) -> None:
        """Wait until one is free, and keep it for the request."""
        ...

    def give_back(self) -> None:
        """Let others have it, unused."""
        ...


class _DeadlineBeforeTurn(Exception):  # used inside this module only, users never see it
    """The call runs out of time before the rate limiter would let its next attempt leave."""


class Outcome(Generic[T]):
    """The result of a call that succeeded.

    Args:
        result: What the last attempt returned.
        attempts: Requests that were sent for it.
        elapsed: Seconds that it took, including pauses.
    """

    __slots__ = ("attempts", "elapsed", "result")

    def __init__(self, result: T, attempts: int, elapsed: float) -> None:
        self.result = result
        self.attempts = attempts
        self.elapsed = elapsed


class Retrier:
    """Makes the attempts of all calls of one client. Threads and tasks may share it; calls share nothing but the rate
    limiters.

    ``sleep`` blocks. A client for an event loop passes the coroutine function ``async_sleep`` instead, and its ``threads``.
    ``clock`` and ``sleep`` exist for simulations and tests too.
    """

    def __init__(
        self,
        policy: RetryPolicy,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = pause,
        async_sleep: Callable[[float], Awaitable[None]] | None = None,
        threads: Threads | None = None,
    ) -> None:
        self.policy = policy
        self._clock = clock
        self._sleep = blocking(sleep) if async_sleep is None else async_sleep
        self._threads = threads
        self._limiters: dict[str, RateLimiter] = {}
        self._retrying: Retrying | None = None

    def for_threads(self, sleep: Callable[[float], None]) -> Retrier:
        """Make one that blocks, with the same policy and the same rate limits."""
        made = Retrier(self.policy, clock=self._clock, sleep=sleep)
        made._limiters = self._limiters
        return made

    def call(
        self,
        operation: OperationFacts,
        send: Callable[[Attempt], T],
        *,
        request: Request | None = None,
        timeout: float | None = None,
    ) -> Outcome[T]:
        """Do what :meth:`make_attempts` does, with functions that block."""
        return run(self.make_attempts(operation, blocking(send), request=request, timeout=timeout))

    async def make_attempts(
        self,
        operation: OperationFacts,
        send: Callable[[Attempt], Awaitable[T]],
        *,
        request: Request | None = None,
        timeout: float | None = None,
    ) -> Outcome[T]:
        """Call ``send`` with one :class:`Attempt` after another, until it returns or the policy says to stop.

        The call has the policy's ``total_timeout``, or ``timeout`` seconds if those are fewer.

        An :class:`~imagebuilder_typed.exceptions.ImageBuilderError` carries ``request`` and the totals of all attempts. Other exceptions, and those
        that an event handler of the user raised, pass unchanged. They get a note if a request of the call may
        have been carried out.
        """
        call = self._new_call(operation, request, timeout)
        try:
            return await self._run(call, send)
        except BaseException as error:
            # Other errors than the call's own come from a handler or hook of the user, from Ctrl-C, or from a task that
            # is cancelled.
            note = interruption_note(operation.name)
            if (
                call.maybe_executed
                and error is not call.failure
                and note not in getattr(error, "__notes__", ())
            ):
                error.add_note(note)
            raise

    async def _run(self, call: LogicalCall, send: Callable[[Attempt], Awaitable[T]]) -> Outcome[T]:
        try:
            result = await self._attempt(call, send)
        except exceptions.ImageBuilderError as error:
            failure = error
        else:
            return Outcome(result, call.requests, self._clock() - call.started)
        # Outside the except block, so that a later error doesn't get the first one as its context.
        if self.policy.max_attempts > 1 and call.can_retry:
            try:
                result = await self._retry(call, send, failure)
                return Outcome(result, call.requests, self._clock() - call.started)
            except _DeadlineBeforeTurn:
                failure = call.failure or failure
            except exceptions.ImageBuilderError as error:
                failure = error
        if call.attempts_made > 1:
            _logger.info(
                "%s: gave up after %d attempts and %.1f s: %s",
                call.operation.name,
                call.requests,
                self._clock() - call.started,
                summary_for_log(failure),
            )
        if failure is call.failure and call.handler_error is None:
            # The frames below are the same for every error. Those of a user's handler or hook are not.
            failure.__traceback__ = None
        raise failure

    def _new_call(
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
            urgent=timeout is not None,
        )

    async def _retry(
        self,
        call: LogicalCall,
        send: Callable[[Attempt], Awaitable[T]],
        failure: exceptions.ImageBuilderError,
    ) -> T:
        """Make the attempts after a first one that failed. tenacity says what to do next, as in its own loops."""
        from imagebuilder_typed.retry import _strategies as strategies

        # A copy, since tenacity keeps the state of a call in the thread that runs it, and tasks share a thread.
        retrying = self._tenacity_retrying().copy()
        retrying.begin()
        state = strategies.RetryCallState(retrying, None, (call,), {})
        _set_failure(state, failure)
        while True:
            step: object = retrying.iter(retry_state=state)
            if isinstance(step, strategies.DoAttempt):
                try:
                    result = await self._attempt(call, send)
                except exceptions.ImageBuilderError as error:
                    _set_failure(state, error)
                else:
                    return result
            elif isinstance(step, strategies.DoSleep):
                state.prepare_for_next_attempt()
                await self._sleep(step)

    async def _attempt(self, call: LogicalCall, send: Callable[[Attempt], Awaitable[T]]) -> T:
        limiter = self._limiter_for(call.operation.name)
        has_turn = await self._take_turn(call, limiter)
        if self._threads is not None:
            await self._take_thread(call, self._threads)
            # The service may have throttled the calls that had a thread earlier.
            while not has_turn and limiter is not None and limiter.active:
                self._threads.give_back()
                has_turn = await self._take_turn(call, limiter)
                await self._take_thread(call, self._threads)
        call.attempts_made += 1
        attempt = Attempt(
            call.attempts_made,
            call.deadline,
            self._clock,
            max_requests=self.policy.max_attempts - call.requests,
        )
        sent_at = self._clock()
        try:
            result = await send(attempt)
        except BaseException as error:
            call.record_attempt(attempt)
            if not isinstance(error, exceptions.ImageBuilderError) or error is attempt.handler_error:
                call.record_interruption(attempt)
                raise
            call.record_failure(error, self._clock() - call.started)
            if limiter is not None and isinstance(error, exceptions.ThrottlingError):
                limiter.record_throttled(sent_at)
            raise
        call.record_attempt(attempt)
        if limiter is not None:
            limiter.record_success()
        return result

    async def _take_turn(self, call: LogicalCall, limiter: RateLimiter | None) -> bool:
        """Wait for the call's turn after throttling. False: there is no rate limit now, so it used no turn."""
        if limiter is None or not limiter.active:
            return False
        # On an event loop, thousands of calls may begin at once. Those that wait for their first turn have not begun yet.
        patient = self._threads is not None and not call.attempts_made and not call.urgent
        began = self._clock()
        in_time = await limiter.wait_for_turn(math.inf if patient else call.deadline, self._sleep)
        if patient:
            call.postpone(self._clock() - began)
        # If its turn comes too late, a first attempt skips the queue: the limiter alone never makes a call fail.
        if not in_time and call.attempts_made:
            raise _DeadlineBeforeTurn
        return True

    async def _take_thread(self, call: LogicalCall, threads: Threads) -> None:
        """Wait for a thread. That is no time of the call: calls that wait for one another must not time out."""
        began = self._clock()
        await threads.take()
        call.postpone(self._clock() - began)

    def _limiter_for(self, operation_name: str) -> RateLimiter | None:
        if not self.policy.rate_limit or pauses_are_skipped():
            return None
        limiter = self._limiters.get(operation_name)
        if limiter is None:
            limiter = RateLimiter(operation_name, longest_interval=self.policy.max_backoff, clock=self._clock)
            # setdefault is atomic: two threads that arrive at the same time get the same limiter.
            limiter = self._limiters.setdefault(operation_name, limiter)
        return limiter

    def _tenacity_retrying(self) -> Retrying:
        if self._retrying is None:
            from imagebuilder_typed.retry import _strategies as strategies

            policy = self.policy
            self._retrying = strategies.Retrying(
                retry=strategies.RetryIfSafe(),
                wait=strategies.JitterOrRetryAfter(
                    initial=policy.initial_backoff, longest=policy.max_backoff
                ),
                stop=strategies.stop_after_attempt(policy.max_attempts)
                | strategies.StopAfterRequests(policy.max_attempts)
                | strategies.StopBeforeDeadline(self._clock),
                before_sleep=strategies.LogAndNotify(
                    policy.before_sleep, max_attempts=policy.max_attempts, clock=self._clock
                ),
                reraise=True,
            )
        return self._retrying


def _set_failure(state: RetryCallState, failure: exceptions.ImageBuilderError) -> None:
    state.set_exception((type(failure), failure, failure.__traceback__))
