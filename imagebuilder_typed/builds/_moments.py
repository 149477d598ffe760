"""Times as the services write them."""

from __future__ import annotations

from datetime import UTC, datetime

__all__ = ["as_moment", "moment"]


def as_moment(text: str) -> datetime:
    """A time as the services write it. Times without a zone are UTC.

    Raises:
        ValueError: It is no time.
    """
    found = datetime.fromisoformat(text)
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


def moment(text: str | None) -> datetime | None:
    """The same, or None if there is none that can be read."""
    try:
        return as_moment(text or "")
    except ValueError:
        return None
