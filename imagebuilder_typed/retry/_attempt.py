"""What is known of one attempt of a call: how long it may take, how far it got, and what it may have done."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from enum import IntEnum

import attrs

__all__ = ["Attempt", "Phase"]


class Phase(IntEnum):
    """How far a request got. From ``SENDING`` on, the service can have read and carried it out."""

    PREPARING = 0
    """It is being built; nothing has been done over the network."""
    SIGNING = 1
    """It needs credentials, which may have to be fetched first."""
    CONNECTING = 2
    """A connection is being made: name look-up, TCP, the tunnel of a proxy, TLS."""
    SENDING = 3
    """Bytes of it may have left."""
    READING = 4
    """It has left; the answer is awaited or being read."""

    @property
    def activity(self) -> str:
        """What was under way, for messages."""
        return _ACTIVITIES[self]


_ACTIVITIES = {
    Phase.PREPARING: "preparing the request",
    Phase.SIGNING: "getting credentials",
    Phase.CONNECTING: "connecting",
    Phase.SENDING: "sending the request",
    Phase.READING: "reading the answer",
}


@attrs.define
class Attempt:
    """One attempt: the retries make it, the transport fills it in, the retries read it."""

    number: int = 1
    """1 for the first attempt of a call."""
    deadline: float = math.inf
    """Moment on ``clock`` at which the time of the call is up; infinite where it has no limit."""
    clock: Callable[[], float] = time.monotonic
    phase: Phase = Phase.PREPARING
    """How far its last request got."""
    max_requests: float = math.inf
    """Requests that it may send, those included that a handler of the user's has repeated."""
    requests: int = 0
    """Requests that went out or may have; more than one where a handler of the user's had some repeated."""
    maybe_executed: bool = False
    """True when one of its requests, other than the one that failed, may have been carried out."""
    handler_error: BaseException | None = None
    """What an event handler raised: it leaves as it is, and ends the call."""

    def seconds_left(self) -> float:
        """Seconds until the time of the call is up; infinite where it has no limit, never below 0."""
        return max(self.deadline - self.clock(), 0.0)
