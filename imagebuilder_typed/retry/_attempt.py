"""The record of one attempt of a call: how much time it has, how far it got, and what it may have done."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from enum import IntEnum

__all__ = ["Attempt", "Phase"]


class Phase(IntEnum):
    """How far a request got. From ``SENDING`` on, the service may have carried it out."""

    PREPARING = 0
    """The request is being built; nothing has gone over the network."""
    SIGNING = 1
    """The request needs credentials, which may have to be fetched first."""
    CONNECTING = 2
    """A connection is being made: name look-up, TCP, the tunnel of a proxy, TLS."""
    SENDING = 3
    """Bytes of the request may have left."""
    READING = 4
    """The request has left; the answer is awaited or being read."""

    @property
    def activity(self) -> str:
        """The phase in words, for messages."""
        return _ACTIVITIES[self]


_ACTIVITIES = {
    Phase.PREPARING: "preparing the request",
    Phase.SIGNING: "getting credentials",
    Phase.CONNECTING: "connecting",
    Phase.SENDING: "sending the request",
    Phase.READING: "reading the answer",
}


class Attempt:
    """One attempt. The retrier makes it, the transport fills it in, and the retrier reads the outcome.

    Args:
        number: 1 for the first attempt of a call.
        deadline: Moment on ``clock`` at which the call runs out of time; infinite where it has no limit.
        clock: Seconds that never go back.
        phase: How far the last request of the attempt got.
        max_requests: Requests that the attempt may send, including those that an event handler of the user repeats.
    """

    __slots__ = (
        "clock",
        "deadline",
        "handler_error",
        "max_requests",
        "maybe_executed",
        "number",
        "phase",
        "requests",
    )

    def __init__(
        self,
        number: int = 1,
        deadline: float = math.inf,
        clock: Callable[[], float] = time.monotonic,
        *,
        phase: Phase = Phase.PREPARING,
        max_requests: float = math.inf,
    ) -> None:
        self.number = number
        self.deadline = deadline
        self.clock = clock
        self.phase = phase
        self.max_requests = max_requests
        self.requests = 0
        """Requests that were sent or may have been; more than one where an event handler of the user repeats some."""
        self.maybe_executed = False
        """True when one of the requests, other than the one that failed, may have been carried out."""
        self.handler_error: BaseException | None = None
        """What an event handler of the user raised. It is raised unchanged and ends the call."""

    def seconds_left(self) -> float:
        """Seconds until the call runs out of time; infinite where it has no limit, never below 0."""
        return max(self.deadline - self.clock(), 0.0)

    def abandon(self) -> None:
        """Record that nobody waits for the outcome any more, while the request continues: it may be carried out."""
        self.maybe_executed = True
