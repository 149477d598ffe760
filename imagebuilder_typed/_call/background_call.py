"""Call a function with a timeout, in a thread, where the function itself has none."""

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
    """The timeout passed first. The function continues in its thread."""


class BackgroundCall(Generic[T]):
    """A function that runs in its own thread, with the context variables of the caller.

    Args:
        function: The function to run.
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
        """Start the thread. If none can start, as while the interpreter shuts down, the function runs in this one."""
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
        """Wait for the result, and raise what the function raises. Several threads may wait.

        Raises:
            TimedOut: ``timeout`` seconds passed first.
        """
        try:
            ended = self.done.wait(min(timeout, threading.TIMEOUT_MAX))
        except BaseException:  # such as KeyboardInterrupt
            self._give_up()
            raise
        if not ended and self._give_up():
            raise TimedOut
        if self._error is not None:
            # Several threads may raise this error: each is to have the traceback of the background thread only.
            raise self._error.with_traceback(self._traceback)
        return self._result[0]

    def _give_up(self) -> bool:
        """Stop waiting. False if the function has ended in the meantime."""
        with self._lock:
            self._given_up = not self.done.is_set()
            return self._given_up


def call_with_timeout(
    timeout: float, function: Callable[[], T], *, on_abandoned: Callable[[], object] = lambda: None
) -> T:
    """Call a function, and wait for it up to ``timeout`` seconds.

    Args:
        timeout: Seconds; infinite to call it in this thread, for as long as it takes.
        function: The function to call.
        on_abandoned: Called when the function ends after the timeout.

    Raises:
        TimedOut: ``timeout`` seconds passed first.
    """
    if timeout == math.inf:
        return function()
    call = BackgroundCall(function, on_abandoned)
    call.start()
    return call.wait(timeout)
