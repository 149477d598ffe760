"""What a failure says about another attempt: whether it may be made, and how soon the service wants it."""

from __future__ import annotations

import time
from email.utils import parsedate_to_datetime
from typing import Protocol

from imagebuilder_typed.exceptions import ApiError, ImageBuilderError

__all__ = ["OperationFacts", "is_safe_to_retry", "retry_after", "summary_for_log"]

# A header that asks for more is taken for a mistake, or for an outage that no single call should sit out.
_MAX_RETRY_AFTER = 300.0


class OperationFacts(Protocol):
    """What retries have to know of an operation; :class:`~imagebuilder_typed._call.operation.Operation` has it."""

    @property
    def name(self) -> str:
        """API name, such as ``CreateImage``."""
        ...

    @property
    def repeatable(self) -> bool:
        """True when a second request can't do the work twice."""
        ...


def is_safe_to_retry(error: ImageBuilderError, operation: OperationFacts) -> bool:
    """Tell whether the request may be sent again: it has a chance, and can't do the work a second time."""
    return error.transient and (operation.repeatable or not error.maybe_executed)


def retry_after(error: ImageBuilderError) -> float | None:
    """Seconds that the service asks to wait, None where it doesn't; at most 300.

    Read from ``Retry-After`` (seconds, or a date, which is compared with the answer's own ``Date`` so that this
    machine's clock may be wrong) and from ``x-amz-retry-after`` (milliseconds). What can't be read is ignored.
    """
    if not isinstance(error, ApiError):
        return None
    headers = error.headers
    asked = [
        _milliseconds(headers.get("x-amz-retry-after")),
        _seconds_or_date(headers.get("retry-after"), headers.get("date")),
    ]
    known = [seconds for seconds in asked if seconds is not None]
    return min(max(known), _MAX_RETRY_AFTER) if known else None


def summary_for_log(error: ImageBuilderError) -> str:
    """Name a failure for the log, without a word of what was sent or answered."""
    if isinstance(error, ApiError):
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
    # 18 digits are more than any date or pause needs, and little enough for int() and float().
    return value.isascii() and value.isdigit() and len(value) <= 18


def _timestamp(http_date: str) -> float | None:
    try:
        return parsedate_to_datetime(http_date).timestamp()
    except (ValueError, OverflowError, TypeError):
        return None
