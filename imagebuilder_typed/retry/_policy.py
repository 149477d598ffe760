"""What a user can set about retries (:class:`RetryPolicy`), and what a hook receives (:class:`RetryEvent`)."""

from __future__ import annotations

from collections.abc import Callable  # typing.get_type_hints(RetryPolicy) looks for it here
from typing import Any

import attrs

from imagebuilder_typed._numbers import check_count, check_seconds, check_timeout
from imagebuilder_typed.exceptions import ImageBuilderError

__all__ = ["RetryEvent", "RetryPolicy"]


@attrs.frozen(kw_only=True)
class RetryEvent:
    """What a ``before_sleep`` hook receives: an attempt failed, and another one follows after a pause."""

    operation_name: str
    """API operation, such as ``CreateImage``."""
    attempt: int
    """Requests sent so far for this call."""
    max_attempts: int
    """Requests that the policy allows."""
    error: ImageBuilderError
    """The error of the last attempt."""
    pause: float
    """Seconds until the next attempt. Where the service throttles, the shared rate limit may add to them."""
    elapsed: float
    """Seconds since the call began."""


def _check_attempts(policy: RetryPolicy, attribute: attrs.Attribute[Any], value: Any) -> None:
    check_count(f"RetryPolicy: {attribute.name}", value)


def _check_pause(policy: RetryPolicy, attribute: attrs.Attribute[Any], value: Any) -> None:
    check_seconds(f"RetryPolicy: {attribute.name}", value)


def _check_total_timeout(policy: RetryPolicy, attribute: attrs.Attribute[Any], value: Any) -> None:
    if value is None:
        return
    try:
        check_timeout(f"RetryPolicy: {attribute.name}", value)
    except ValueError as error:
        raise ValueError(f"{error}; None sets no limit") from None


def _check_switch(policy: RetryPolicy, attribute: attrs.Attribute[Any], value: Any) -> None:
    if not isinstance(value, bool):
        raise TypeError(f"RetryPolicy: {attribute.name} must be True or False, not {value!r}")


def _check_hook(policy: RetryPolicy, attribute: attrs.Attribute[Any], value: Any) -> None:
    if value is not None and not callable(value):
        raise TypeError(
            f"RetryPolicy: {attribute.name} must be callable with a RetryEvent, or None, not {value!r}"
        )


@attrs.frozen(kw_only=True)
class RetryPolicy:
    """How often and how fast a failed call is retried. Immutable; any number of clients may share one policy.

    The defaults come from a simulation, see docs/design/retry.md.
    """

    max_attempts: int = attrs.field(default=10, validator=_check_attempts)
    """Requests that one call may send, including the first one."""
    initial_backoff: float = attrs.field(default=0.5, validator=_check_pause)
    """Upper bound of the first pause, in seconds. The bound doubles with each attempt; pauses are random."""
    max_backoff: float = attrs.field(default=20.0, validator=_check_pause)
    """Longest pause, in seconds, unless the service asks for a longer one with a Retry-After header."""
    total_timeout: float | None = attrs.field(default=300.0, validator=_check_total_timeout)
    """Seconds for the whole call, including all attempts and pauses. None: no limit.

    No retry starts after this. An attempt under way is cut off, whatever it is doing: getting credentials, connecting,
    sending or reading. The error says which.
    """
    rate_limit: bool = attrs.field(default=True, validator=_check_switch)
    """True: once the service throttles an operation, all threads of this client share an adaptive rate limit for it."""
    before_sleep: Callable[[RetryEvent], None] | None = attrs.field(default=None, validator=_check_hook)
    """Called before each pause. An exception that it raises ends the call."""

    def __attrs_post_init__(self) -> None:
        if self.initial_backoff > self.max_backoff:
            raise ValueError(
                f"RetryPolicy: initial_backoff ({self.initial_backoff!r} s) must not exceed "
                f"max_backoff ({self.max_backoff!r} s)"
            )

    @classmethod
    def none(cls) -> RetryPolicy:
        """A policy without retries: one request a call, sent at once, without a time limit."""
        return cls(max_attempts=1, rate_limit=False, total_timeout=None)
