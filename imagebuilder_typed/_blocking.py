"""Runs coroutines of this package without an event loop, for the blocking client.

Retries, the rate limit, pagination and waiting are written once, as coroutines. They suspend only in the functions that
they get for sending and pausing. The async client passes functions that wait on the event loop. The blocking client
passes functions that block, so its coroutines never suspend: :func:`run` calls one as if it were a function.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, TypeVar

__all__ = ["blocking", "run"]

T = TypeVar("T")
P = ParamSpec("P")

_STOPPED = ("coroutine raised StopIteration",)


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine that never suspends, and return its result."""
    try:
        coroutine.send(None)
    except StopIteration as end:
        result: T = end.value
        return result
    except RuntimeError as error:
        # Python wraps a StopIteration that leaves a coroutine, as one of a user's handler may. Functions don't do that.
        cause = error.__cause__
        if error.args != _STOPPED or not isinstance(cause, StopIteration):
            raise
        stopped = cause
        for note in getattr(error, "__notes__", ()):
            stopped.add_note(note)
    else:
        coroutine.close()
        raise RuntimeError(f"{coroutine!r} waits for an event loop")
    raise stopped


def blocking(function: Callable[P, T]) -> Callable[P, Coroutine[Any, Any, T]]:
    """Make a coroutine function that blocks as the function does, and never suspends."""

    async def call(*args: P.args, **kwargs: P.kwargs) -> T:
        return function(*args, **kwargs)

    return call
