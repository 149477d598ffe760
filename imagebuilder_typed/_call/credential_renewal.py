"""Renewal of expiring credentials in the time that a call has. botocore's own takes as long as it takes.

For the calls that need new credentials there is one renewal, and one thread that makes it. One that takes too long for a
call continues, and serves a later call.
"""

from __future__ import annotations

import math
import os
from typing import Any

from botocore.credentials import Credentials, ReadOnlyCredentials, RefreshableCredentials

from imagebuilder_typed._call.within import Errand, TookTooLong

__all__ = ["is_due", "is_known", "renew"]

# By the identity of the credentials, while they are renewed. With the process: a forked child has no thread for them.
_renewals: dict[int, tuple[int, Errand[Any]]] = {}


def is_known(credentials: Any) -> bool:
    """True for credentials of botocore's classes, which take time only where :func:`is_due` says so."""
    return (
        credentials is None
        or type(credentials) in (Credentials, ReadOnlyCredentials)
        or isinstance(credentials, RefreshableCredentials)
    )


def is_due(credentials: Any) -> bool:
    """True where botocore would fetch new credentials now."""
    return isinstance(credentials, RefreshableCredentials) and bool(credentials.refresh_needed())


def renew(credentials: Any, seconds: float) -> None:
    """Fetch new credentials; what goes wrong is raised.

    Credentials that hold for some minutes still are renewed by one call, which takes half of its time at most for
    that; others don't wait for it.

    Raises:
        TookTooLong: The seconds passed first, and the present credentials don't hold any more.
    """
    mandatory: float = getattr(credentials, "_mandatory_refresh_timeout", math.inf)
    hold_still = not credentials.refresh_needed(mandatory)
    # No lock, which a fork could leave locked. Of two renewals begun at once, botocore makes the second one wait and skip.
    key = id(credentials)
    process, errand = _renewals.get(key, (0, None))
    if errand is None or process != os.getpid() or errand.done.is_set():
        errand = Errand[Any](lambda: _renewed(credentials, key))
        _renewals[key] = (os.getpid(), errand)
        errand.start()
    elif hold_still:
        return
    try:
        errand.wait(seconds / 2 if hold_still else seconds)
    except TookTooLong:
        if not hold_still:
            raise


def _renewed(credentials: Any, key: int) -> Any:
    try:
        return credentials.get_frozen_credentials()
    finally:
        _renewals.pop(key, None)
