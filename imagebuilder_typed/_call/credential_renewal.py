"""Renewal of expiring credentials in the time that a call has. botocore's own takes as long as it takes.

For the calls that need new credentials there is one renewal, and one thread that makes it. One that takes too long for a
call continues, and serves a later call.
"""

from __future__ import annotations

import math
import os
from typing import Any

from botocore.credentials import Credentials, ReadOnlyCredentials, RefreshableCredentials

from imagebuilder_typed._call.background_call import BackgroundCall, TimedOut

__all__ = ["is_botocore_class", "needs_renewal", "renew"]

# By the identity of the credentials, while they are renewed. With the process: a forked child has no thread for them.
_renewals: dict[int, tuple[int, BackgroundCall[Any]]] = {}


def is_botocore_class(credentials: Any) -> bool:
    """True for credentials of botocore's classes, which take time only where :func:`needs_renewal` says so."""
    return (
        credentials is None
        or type(credentials) in (Credentials, ReadOnlyCredentials)
        or isinstance(credentials, RefreshableCredentials)
    )


def needs_renewal(credentials: Any) -> bool:
    """True where botocore would fetch new credentials now."""
    return isinstance(credentials, RefreshableCredentials) and bool(credentials.refresh_needed())


def renew(credentials: Any, timeout: float) -> None:
    """Fetch new credentials; what goes wrong is raised.

    Credentials that hold for some minutes still are renewed by one call, which takes half of its time at most for
    that; others don't wait for it.

    Raises:
        TimedOut: The seconds passed first, and the present credentials don't hold any more.
    """
    mandatory: float = getattr(credentials, "_mandatory_refresh_timeout", math.inf)
    still_valid = not credentials.refresh_needed(mandatory)
    # No lock, which a fork could leave locked. Of two renewals begun at once, botocore makes the second one wait and skip.
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
