"""The pauses between retries and between the polls of a waiter. Tests switch them off with ``testing.no_pauses``."""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator

__all__ = ["no_pauses", "pause", "pauses_are_skipped"]

_lock = threading.Lock()
_open_blocks = 0


def pauses_are_skipped() -> bool:
    """Whether a block of :func:`no_pauses` is open, in any thread."""
    return _open_blocks > 0


def pause(seconds: float) -> None:
    """Sleep, unless pauses are skipped."""
    if not pauses_are_skipped():
        time.sleep(seconds)


@contextmanager
def no_pauses() -> Generator[None]:
    """Skip the pauses of all typed clients in this process, inside a `with` block or a decorated function.

    Retries follow at once and without a rate limit, and waiters poll without pauses. Attempts, total timeouts and the
    timeouts of waiters stay as they are. Blocks can be nested.
    """
    global _open_blocks
    with _lock:
        _open_blocks += 1
    try:
        yield
    finally:
        with _lock:
            _open_blocks -= 1
