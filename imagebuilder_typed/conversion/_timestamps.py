"""The API's one timestamp shape: seconds since 1970 on the wire, an aware datetime in Python."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import cast

from imagebuilder_typed.exceptions._values import exact, is_a, type_name

__all__ = ["from_wire", "has_offset", "to_wire"]


def from_wire(value: object) -> datetime:
    """An aware datetime for what the wire, or boto3's parser, has for a timestamp.

    Args:
        value: Seconds since 1970, an ISO 8601 string, or a datetime. Without a time zone, UTC is meant.

    Raises:
        ValueError: It is none of these, out of range, or of a time zone that doesn't know how far from UTC it is.
    """
    if is_a(value, datetime):
        return _aware(cast("datetime", value))
    try:
        if is_a(value, (int, float)) and type(value) is not bool:
            return datetime.fromtimestamp(cast("float", value), UTC)
        if is_a(value, str):
            return _aware(datetime.fromisoformat(exact(cast("str", value))))
    except (ValueError, OverflowError, OSError):
        pass  # what Python says of it quotes the value
    raise ValueError(f"not a timestamp, or out of range: {type_name(value)}")


def to_wire(value: datetime) -> int | float:
    """Seconds since 1970, a whole number where it is one. A datetime without a time zone is taken as UTC.

    Raises:
        ValueError: Its time zone doesn't know how far from UTC it is.
    """
    seconds = _aware(value).timestamp()
    return int(seconds) if seconds.is_integer() else seconds


def has_offset(moment: datetime) -> bool:
    """True when it is known how far from UTC a moment is: it has a time zone, and one that can tell."""
    try:
        return moment.utcoffset() is not None
    except Exception:  # a time zone is anybody's code
        return False


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        return moment.replace(tzinfo=UTC)
    if not has_offset(moment):
        raise ValueError(f"a {type_name(moment.tzinfo)} as time zone that has no offset from UTC")
    return moment
