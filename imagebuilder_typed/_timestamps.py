"""The API's one timestamp shape: seconds since 1970 on the wire, an aware datetime in Python."""

from __future__ import annotations

from datetime import UTC, datetime

__all__ = ["from_wire", "to_wire"]


def from_wire(value: object) -> datetime:
    """An aware datetime for what the wire, or boto3's parser, has for a timestamp.

    Args:
        value: Seconds since 1970, an ISO 8601 string, or a datetime. Without a time zone, UTC is meant.

    Raises:
        ValueError: It is none of these, or out of range.
    """
    try:
        if isinstance(value, datetime):
            moment = value
        elif isinstance(value, int | float) and not isinstance(value, bool):
            moment = datetime.fromtimestamp(value, UTC)
        elif isinstance(value, str):
            moment = datetime.fromisoformat(value)
        else:
            raise ValueError(f"not a timestamp: {type(value).__name__}")
    except (OverflowError, OSError) as error:
        raise ValueError("timestamp out of range") from error
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def to_wire(value: datetime) -> int | float:
    """Seconds since 1970, a whole number where it is one. A datetime without a time zone is taken as UTC."""
    seconds = (value if value.tzinfo is not None else value.replace(tzinfo=UTC)).timestamp()
    return int(seconds) if seconds.is_integer() else seconds
