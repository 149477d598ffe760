"""The API's one timestamp shape: seconds since 1970 on the wire, an aware datetime in Python."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import cast

from imagebuilder_typed.conversion._accepted_values import is_primitive
from imagebuilder_typed.exceptions._values import exact, is_a, type_name

__all__ = ["from_wire", "has_offset", "to_wire"]


def from_wire(value: object) -> datetime:
    """Make an aware datetime of a timestamp as it comes over the wire, or from boto3's parser.

    Args:
        value: Seconds since 1970, an ISO 8601 string, or a datetime. Without a time zone it is in UTC.

    Raises:
        ValueError: It is none of these, or out of range, or its time zone has no offset from UTC.
    """
    if is_a(value, datetime):
        return _aware(cast("datetime", value))
    try:
        if is_primitive(value, float):
            return datetime.fromtimestamp(cast("float", value), UTC)
        if is_a(value, str):
            return _aware(datetime.fromisoformat(exact(cast("str", value))))
    except (ValueError, OverflowError, OSError):
        pass  # Python's message quotes the value
    raise ValueError(f"not a timestamp, or out of range: {type_name(value)}")


def to_wire(value: datetime) -> int | float:
    """Make seconds since 1970 of a datetime: an int if there is no fraction. Without a time zone it is in UTC.

    Raises:
        ValueError: Its time zone has no offset from UTC.
    """
    seconds = _aware(value).timestamp()
    return int(seconds) if seconds.is_integer() else seconds


def has_offset(moment: datetime) -> bool:
    """True when a moment has a time zone that has an offset from UTC."""
    try:
        return moment.utcoffset() is not None
    except Exception:  # a time zone of a user may raise anything
        return False


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        return moment.replace(tzinfo=UTC)
    if not has_offset(moment):
        raise ValueError(f"a {type_name(moment.tzinfo)} as time zone that has no offset from UTC")
    return moment
