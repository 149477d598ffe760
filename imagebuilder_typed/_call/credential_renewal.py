"""Renewal of expiring credentials within the time that a call has. botocore's own renewal has no time limit.

Calls that need new credentials share one renewal, in a thread of its own. A renewal that takes too long for one call
continues, and serves a later call.
"""

from __future__ import annotations

import math
import os
from typing import Any

from botocore.credentials import Credentials, ReadOnlyCredentials, RefreshableCredentials

from imagebuilder_typed._call.background_call import BackgroundCall, TimedOut

__all__ = ["is_botocore_class", "needs_renewal", "renew"]

# Renewals under way, by the identity of the credentials. With the process id: a forked child doesn't have the thread.
_renewals: dict[int, tuple[int, BackgroundCall[Any]]] = {}


def is_botocore_class(credentials: Any) -> bool:
    """True for credentials of botocore's classes, which take time only if :func:`needs_renewal`."""
    return (
        credentials is None
        or type(credentials) in (Credentials, ReadOnlyCredentials)
        or isinstance(credentials, RefreshableCredentials)
    )


def needs_renewal(credentials: Any) -> bool:
    """True if botocore would fetch new credentials now."""
    return isinstance(credentials, RefreshableCredentials) and bool(credentials.refresh_needed())


def renew(credentials: Any, timeout: float) -> None:
    """Fetch new credentials; errors are raised.

    While the present credentials are still valid, one call renews them, for half of its time at most, and other calls
    don't wait.

    Raises:
        TimedOut: ``timeout`` seconds passed first, and the present credentials are about to expire.
    """
    mandatory: float = getattr(credentials, "_mandatory_refresh_timeout", math.inf)
    still_valid = not credentials.refresh_needed(mandatory)
    # No lock, since a fork could leave it locked. If two renewals start at once, botocore skips the second.
    key = id(credentials)
    process, renewal = _renewals.get(key, (0, None))
    if renewal is None or process != os.getpid() or renewal.done.is_set():
        renewal = BackgroundCall[Any](lambda: _renewed(credentials, key))
        _renewals[key] = (os.getpid(), renewal)
        renewal.start()
    elif still_valid:
        return
    try:
        renewal.wait(timeout / 2 if still_valid else timeout)
    except TimedOut:
        if not still_valid:
            raise


def _renewed(credentials: Any, key: int) -> Any:
    try:
        return credentials.get_frozen_credentials()
    finally:
        _renewals.pop(key, None)
