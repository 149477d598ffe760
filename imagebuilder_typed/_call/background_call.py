"""Give up waiting for a function after some seconds, where what it waits for has no timeout of its own."""

from __future__ import annotations

import contextvars
import math
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Generic, TypeVar

__all__ = ["BackgroundCall", "TimedOut", "call_with_timeout"]

T = TypeVar("T")


class TimedOut(Exception):
    """The seconds passed first. The function was left to itself."""


class BackgroundCall(Generic[T]):
    """A function that runs in a thread of its own, with the context variables of whoever made it.

    Args:
        function: What to run.
        on_abandoned: Called in the thread when the function ends and nobody waits for it any more.
    """

    def __init__(self, function: Callable[[], T], on_abandoned: Callable[[], object] = lambda: None) -> None:
        self._function = function
        self._on_abandoned = on_abandoned
        self._lock = threading.Lock()
        self._given_up = False
        self.done = threading.Event()
        self._result: list[T] = []
        self._error: BaseException | None = None
        self._traceback: TracebackType | None = None

    def start(self) -> None:
        """Start the thread. Where none can be had, as while the interpreter shuts down, the function runs here."""
        run = contextvars.copy_context().run
        try:
            threading.Thread(target=run, args=(self._run,), daemon=True, name="imagebuilder-typed").start()
        except RuntimeError:
            self._run()

    def _run(self) -> None:
        try:
            self._result.append(self._function())
        except BaseException as error:
            self._error, self._traceback = error, error.__traceback__
        with self._lock:
            self.done.set()
            if not self._given_up:
                return
        self._on_abandoned()

    def wait(self, timeout: float) -> T:
        """Wait for the result; what the function raises is raised here. Several may wait.

        Raises:
            TimedOut: The seconds passed first.
        """
        try:
            ended = self.done.wait(min(timeout, threading.TIMEOUT_MAX))
        except BaseException:  # such as KeyboardInterrupt
            self._give_up()
            raise
        if not ended and self._give_up():
            raise TimedOut
        if self._error is not None:
            # Several may wait: the traceback is to be that of the thread for each.
            raise self._error.with_traceback(self._traceback)
        return self._result[0]

    def _give_up(self) -> bool:
        """Stop waiting; False when the function ended just before."""
        with self._lock:
            self._given_up = not self.done.is_set()
            return self._given_up


def call_with_timeout(
    timeout: float, function: Callable[[], T], *, on_abandoned: Callable[[], object] = lambda: None
) -> T:
    """Call a function, and wait for it that long at most.

    Args:
        timeout: Seconds; infinite to call it in this thread, for as long as it takes.
        function: What to call.
        on_abandoned: Called when the function ends after all and nobody waits for it any more.

    Raises:
        TimedOut: The seconds passed first.
    """
    if timeout == math.inf:
        return function()
    call = BackgroundCall(function, on_abandoned)
    call.start()
    return call.wait(timeout)
