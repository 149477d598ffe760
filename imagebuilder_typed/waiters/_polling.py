"""The loop behind every waiter: poll, report changes, decide, pause."""

from __future__ import annotations

import logging
import math
import random
import time
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, NoReturn, Protocol, TypeVar, cast

import attrs

from imagebuilder_typed._blocking import run
from imagebuilder_typed._numbers import check_seconds
from imagebuilder_typed._pauses import pause, pauses_are_skipped
from imagebuilder_typed.exceptions import (
    ApiError,
    ImageBuilderError,
    RequestValidationError,
    WaiterCancelledError,
    WaiterError,
    WaiterFailedError,
    WaiterTimeoutError,
)
from imagebuilder_typed.validation._options import build_or_report, option_problems

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Iterator, Mapping

    from imagebuilder_typed._call.operation import Operation
    from imagebuilder_typed.models._base import Response
    from imagebuilder_typed.waiters._facts import WaiterFacts

__all__ = ["POLL_INTERVAL", "TIMEOUT", "AnyWaiter", "Cancel", "StateChange", "Waiter"]

StateT = TypeVar("StateT")
ResponseT = TypeVar("ResponseT", bound="Response")

POLL_INTERVAL = 30.0
TIMEOUT = 6 * 60 * 60.0

_FIRST_PAUSE = 5.0
_GROWTH = 1.5
_NOT_FOUND = "ResourceNotFoundException"
# Polls during which a new resource may still be unknown: with the default pauses, some 20 seconds.
_POLLS_TO_APPEAR = 4
# Seconds that a poll, including its retries, always has, even if the wait has less time left.
_SHORTEST_POLL = 10.0

_logger = logging.getLogger("imagebuilder_typed")


class Cancel(Protocol):
    """Cancels a wait: a ``threading.Event``, or an object with these methods."""

    def is_set(self) -> bool:
        """Whether the wait is cancelled."""
        ...

    def wait(self, timeout: float, /) -> bool:
        """Sleep for ``timeout`` seconds, or until the wait is cancelled."""
        ...


@attrs.frozen(kw_only=True)
class StateChange(Generic[StateT, ResponseT]):
    """What an ``on_change`` callback receives: a poll found another state than the one before."""

    old: StateT | None
    """The state before; None at the first state."""
    new: StateT
    """The state now."""
    response: ResponseT
    """The response with the new state."""
    elapsed: float
    """Seconds since the wait began."""


class AnyWaiter(Generic[StateT, ResponseT]):
    """Polls one operation until a resource is in a certain state, for the blocking client or the async one.

    A waiter keeps no state between waits, so threads and tasks may share it.
    """

    def __init__(
        self,
        name: str,
        facts: WaiterFacts,
        send: Callable[..., Coroutine[Any, Any, ResponseT]],
        build: Callable[..., object],
        operation: Operation[Any, Any],
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """For the client.

        Args:
            name: Name of the waiter.
            facts: What it polls and waits for.
            send: Sends a request, retries included; takes the operation, the request and ``timeout``, in seconds.
            build: Makes and checks a request; takes the operation and the keywords.
            operation: The operation that is polled.
            clock: Seconds that never go back; for tests.
        """
        self._name = name
        self._facts = facts
        self._send = send
        self._build = build
        self._operation = operation
        self._clock = clock

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._name}>"

    async def _pause(self, seconds: float, cancel: Cancel | None) -> None:
        """Pause until the next poll."""
        raise NotImplementedError

    async def _notify(
        self,
        on_change: Callable[[StateChange[StateT, ResponseT]], object],
        change: StateChange[StateT, ResponseT],
    ) -> None:
        """Pass a change of the state to the caller's function."""
        on_change(change)

    async def _poll_until_done(
        self,
        fields: Mapping[str, object],
        *,
        poll_interval: float,
        timeout: float | None,
        on_change: Callable[[StateChange[StateT, ResponseT]], object] | None,
        cancel: Cancel | None = None,
    ) -> ResponseT:
        request = self._request(fields, poll_interval=poll_interval, timeout=timeout)
        wait = _Wait[StateT, ResponseT](self._name, self._facts, self._operation, request, self._clock)
        deadline = math.inf if timeout is None else wait.started + timeout
        pauses = _pauses(poll_interval)
        while True:
            if cancel is not None and cancel.is_set():
                wait.fail(WaiterCancelledError, f"cancelled while {wait.progress()}")
            response = await wait.poll(self._send, timeout=max(deadline - self._clock(), _SHORTEST_POLL))
            if response is not None:
                await self._report_change(wait, response, on_change)
                if wait.state in self._facts.wanted_states:
                    return response
                if wait.state in self._facts.final_states:
                    wait.fail(WaiterFailedError, wait.failure_reason(response))
            seconds_left = deadline - self._clock()
            if seconds_left <= 0:
                wait.fail(WaiterTimeoutError, f"out of time while {wait.progress()}")
            # The last pause ends at the deadline, which is when the last poll is made.
            await self._pause(min(next(pauses), seconds_left), cancel)

    def _request(self, fields: Mapping[str, object], *, poll_interval: object, timeout: object) -> object:
        problems = option_problems("poll_interval", poll_interval, check_seconds)
        if timeout is not None:
            problems += option_problems("timeout", timeout, check_seconds)
        built = build_or_report(partial(self._build, self._operation, fields), problems)
        if problems:
            raise RequestValidationError(self._operation.name, problems)
        return built

    async def _report_change(
        self,
        wait: _Wait[StateT, ResponseT],
        response: ResponseT,
        on_change: Callable[[StateChange[StateT, ResponseT]], object] | None,
    ) -> None:
        new = self._facts.state_of(response)
        old = wait.state
        # An answer without a state changes nothing: keep the known state.
        if new is None or new == old:
            return
        wait.state = new
        elapsed = wait.elapsed()
        _logger.info("waiter %s: %s -> %s after %.0f s", self._name, old or "start", new, elapsed)
        if on_change is not None:
            change = StateChange(
                old=cast("StateT | None", old), new=cast("StateT", new), response=response, elapsed=elapsed
            )
            await self._notify(on_change, change)


class Waiter(AnyWaiter[StateT, ResponseT]):
    """Polls one operation until a resource is in a certain state; ``wait`` is in the subclasses.

    A waiter keeps no state between waits, so threads may share it.
    """

    async def _pause(self, seconds: float, cancel: Cancel | None) -> None:
        if cancel is None:
            pause(seconds)
        elif not pauses_are_skipped():
            cancel.wait(seconds)

    def _wait(
        self,
        fields: Mapping[str, object],
        *,
        poll_interval: float,
        timeout: float | None,
        on_change: Callable[[StateChange[StateT, ResponseT]], object] | None,
        cancel: Cancel | None,
    ) -> ResponseT:
        return run(
            self._poll_until_done(
                fields, poll_interval=poll_interval, timeout=timeout, on_change=on_change, cancel=cancel
            )
        )


@attrs.define
class _Wait(Generic[StateT, ResponseT]):
    """The record of one wait."""

    name: str
    facts: WaiterFacts
    operation: Operation[Any, Any]
    request: object
    clock: Callable[[], float]
    started: float = attrs.field(default=attrs.Factory(lambda self: self.clock(), takes_self=True))
    state: str | None = None
    last_response: ResponseT | None = None
    last_error: ImageBuilderError | None = None
    """The error of the last poll; None if it succeeded."""
    answered: bool = False
    """True once the service has answered, also with an error."""
    polls: int = 0
    attempts: int = 0

    def elapsed(self) -> float:
        return self.clock() - self.started

    async def poll(
        self, send: Callable[..., Coroutine[Any, Any, ResponseT]], *, timeout: float
    ) -> ResponseT | None:
        """Send one request, retries included, within ``timeout`` seconds. None: it failed, but polling can continue."""
        self.polls += 1
        try:
            response = await send(self.operation, self.request, timeout=timeout)
        except ImageBuilderError as error:
            self.attempts += error.attempts
            self.last_error = error
            if isinstance(error, ApiError) and error.code == _NOT_FOUND:
                self._not_found(error)
            else:
                # An endpoint that never answered is probably misconfigured.
                self.answered = self.answered or isinstance(error, ApiError)
                if not (error.transient and self.answered):
                    raise
            _logger.info(
                "waiter %s: poll %d failed: %s; polling continues",
                self.name,
                self.polls,
                type(error).__name__,
            )
            return None
        self.attempts += response.response_metadata.attempts
        self.answered = True
        self.last_response, self.last_error = response, None
        return response

    def _not_found(self, error: ApiError) -> None:
        if self.last_response is not None:
            self.fail(WaiterFailedError, f"{self.subject} was deleted after it had been {self.state}")
        self.answered = True
        if self.polls >= _POLLS_TO_APPEAR:
            raise error

    @property
    def subject(self) -> object:
        return getattr(self.request, self.facts.resource_field)

    def progress(self) -> str:
        """How far the wait got, for messages."""
        duration = f"after {self.elapsed():.0f} s and {self.polls} polls"
        text = f"{self.subject} was {self.state or 'in no known state'}, {duration}"
        if self.last_error is not None:
            text += f"; the last poll failed: {self.last_error}"
        return text

    def failure_reason(self, response: ResponseT) -> str:
        """The final state of the resource, and the reason for it."""
        return (
            f"{self.subject} is {self.state}: {self.facts.failure_reason(response) or 'no reason was given'}"
        )

    def fail(self, kind: type[WaiterError], reason: str) -> NoReturn:
        error = kind(self.name, reason, last_response=self.last_response)
        error.operation_name = self.operation.name
        error.attempts, error.elapsed = self.attempts, self.elapsed()
        raise error from self.last_error


def _pauses(poll_interval: float) -> Iterator[float]:
    """Seconds between polls: short at first, growing up to the interval; each randomly shortened by up to a quarter."""
    bound = min(_FIRST_PAUSE, poll_interval)
    while True:
        yield bound * random.uniform(0.75, 1.0)
        bound = min(bound * _GROWTH, poll_interval)
