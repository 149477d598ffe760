"""What a failure means for another attempt: whether one may be made, and how long the service asks to wait."""

from __future__ import annotations

import time
from email.utils import parsedate_to_datetime
from typing import Protocol

from imagebuilder_typed import exceptions

__all__ = ["OperationFacts", "is_safe_to_retry", "retry_after", "summary_for_log"]

# A header that asks for more is a mistake, or an outage for which no single call should wait.
_MAX_RETRY_AFTER = 300.0


class OperationFacts(Protocol):
    """What the retrier needs to know about an operation, repeatable or not.

    :class:`~imagebuilder_typed._call.operation.Operation` satisfies this protocol.
    """

    @property
    def name(self) -> str:
        """API name, such as ``CreateImage``."""
        ...

    @property
    def repeatable(self) -> bool:
        """True when the service does the work once, however often the request is sent."""
        ...


def is_safe_to_retry(error: exceptions.ImageBuilderError, operation: OperationFacts) -> bool:
    """Whether another attempt may succeed, and can't make the service do the work twice."""
    return error.transient and (operation.repeatable or not error.maybe_executed)


def retry_after(error: exceptions.ImageBuilderError) -> float | None:
    """Seconds that the service asks to wait, at most 300; None where it doesn't ask.

    ``Retry-After`` has seconds or a date, ``x-amz-retry-after`` has milliseconds. A date is compared with the answer's
    own ``Date``, so this machine's clock may be wrong. Headers that can't be parsed are ignored.
    """
    if not isinstance(error, exceptions.ApiError):
        return None
    headers = error.headers
    asked = [
        _milliseconds(headers.get("x-amz-retry-after")),
        _seconds_or_date(headers.get("retry-after"), headers.get("date")),
    ]
    known = [seconds for seconds in asked if seconds is not None]
    return min(max(known), _MAX_RETRY_AFTER) if known else None


def summary_for_log(error: exceptions.ImageBuilderError) -> str:
    """A failure in words for the log, without anything that was sent or received."""
    if isinstance(error, exceptions.ApiError):
        return f"{error.code} (HTTP {error.status_code}, request id {error.request_id})"
    return type(error).__name__


def _milliseconds(value: str | None) -> float | None:
    return int(value) / 1000.0 if value is not None and _is_digits(value) else None


def _seconds_or_date(value: str | None, answered_at: str | None) -> float | None:
    if value is None:
        return None
    if _is_digits(value):
        return float(value)
    moment = _timestamp(value)
    if moment is None:
        return None
    now = _timestamp(answered_at) if answered_at is not None else None
    return max(moment - (time.time() if now is None else now), 0.0)


def _is_digits(value: str) -> bool:
    # 18 digits are more than any date or pause needs, and few enough for int() and float().
    return value.isascii() and value.isdigit() and len(value) <= 18


def _timestamp(http_date: str) -> float | None:
    try:
        return parsedate_to_datetime(http_date).timestamp()
    except (ValueError, OverflowError, TypeError):
        return None
