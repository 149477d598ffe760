"""Renewal of expiring credentials in the time that a call has. botocore's own takes as long as it takes.

For the calls that wait for the same credentials there is one renewal, and one thread that makes it. One that takes too
long for a call goes on, and serves a later call.
"""

from __future__ import annotations

import math
import os
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any
from weakref import WeakKeyDictionary

from botocore.credentials import Credentials, ReadOnlyCredentials, RefreshableCredentials

from imagebuilder_typed._within import Errand, TookTooLong

__all__ = ["is_known", "renewed", "takes_time"]

# With the process that each was begun in: a forked child has the entries of its parent, and not the threads.
_renewals: WeakKeyDictionary[Any, tuple[int, Errand[Any]]] = WeakKeyDictionary()


def is_known(credentials: Any) -> bool:
    """True for credentials of botocore's classes, which take time only where :func:`takes_time` says so."""
    return (
        credentials is None
        or type(credentials) in (Credentials, ReadOnlyCredentials)
        or isinstance(credentials, RefreshableCredentials)
    )


def takes_time(credentials: Any) -> bool:
    """True where a request for credentials may be due."""
    refresh_needed = getattr(credentials, "refresh_needed", None)
    return refresh_needed is not None and bool(refresh_needed())


@contextmanager
def renewed(credentials: Any, seconds: float) -> Generator[None]:
    """Renew credentials, then let a request be signed with them.

    Credentials that hold for some minutes still are used as they are where their renewal fails or takes too long.

    Raises:
        TookTooLong: The seconds passed first.
    """
    mandatory: float = getattr(credentials, "_mandatory_refresh_timeout", math.inf)
    hold_still = not credentials.refresh_needed(mandatory)
    try:
        _renewal(credentials).wait(seconds / 2 if hold_still else seconds)
    except TookTooLong:
        if not hold_still:
            raise
    lock = getattr(credentials, "_refresh_lock", None)
    if not (hold_still and credentials.refresh_needed() and lock is not None):
        yield
        return
    # botocore would try again now. It doesn't where another one is at it, which is what the lock says.
    held = lock.acquire(blocking=False)
    try:
        yield
    finally:
        if held:
            lock.release()


def _renewal(credentials: Any) -> Errand[Any]:
    # No lock, which a fork could leave locked. Of two renewals begun at once, botocore makes the second one wait and skip.
    process, errand = _renewals.get(credentials, (0, None))
    if errand is None or process != os.getpid() or errand.done.is_set():
        errand = Errand[Any](credentials.get_frozen_credentials)
        _renewals[credentials] = (os.getpid(), errand)
        errand.start()
    return errand
