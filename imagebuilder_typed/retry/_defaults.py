"""The policy of a client that was made without one. Most clients are, so they need not import attrs for a :class:`RetryPolicy`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from imagebuilder_typed.retry._policy import RetryPolicy

__all__ = ["DEFAULT_POLICY"]


class _DefaultPolicy:
    """What ``RetryPolicy()`` has; a test compares the two."""

    max_attempts = 10
    initial_backoff = 0.5
    max_backoff = 20.0
    total_timeout = 300.0
    rate_limit = True
    before_sleep = None


DEFAULT_POLICY = cast("RetryPolicy", _DefaultPolicy())
