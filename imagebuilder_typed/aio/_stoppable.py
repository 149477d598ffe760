"""What takes several calls runs in one thread. When its task is cancelled, the thread sends nothing more."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from imagebuilder_typed._call_path import CallOptions, CallPath
from imagebuilder_typed._pauses import pauses_are_skipped
from imagebuilder_typed.retry._logical_call import interruption_note
from imagebuilder_typed.retry._retrier import Retrier

if TYPE_CHECKING:
    from imagebuilder_typed._async_call_path import AsyncCallPath
    from imagebuilder_typed._call.operation import Operation, RequestT, ResponseT
    from imagebuilder_typed.retry._attempt import Attempt
    from imagebuilder_typed.retry._policy import RetryPolicy

__all__ = ["Stop", "StoppablePath"]

T = TypeVar("T")


class Stop:
    """Ends what a thread does with a client, before its next request or in a pause."""

    def __init__(self) -> None:
        self._stopped = threading.Event()
        self.operation_name = ""
        self.under_way = False

    def set(self) -> None:
        """Let the thread end."""
        self._stopped.set()

    def note_on(self, error: BaseException) -> None:
        """Note on the error that ends the task that a request is under way, if one is."""
        if self.under_way:
            error.add_note(interruption_note(self.operation_name))

    def check(self) -> None:
        """Raise if the thread is to end. No ``except Exception`` catches it."""
        if self._stopped.is_set():
            raise asyncio.CancelledError

    def sleep(self, seconds: float) -> None:
        """Pause, unless the thread is to end."""
        if not pauses_are_skipped():
            self._stopped.wait(seconds)
        self.check()


class StoppablePath(CallPath):
    """Makes calls as that of the blocking client does, until it is stopped."""

    __slots__ = ("_stop",)

    def __init__(
        self, path: CallPath | AsyncCallPath, retrier: Retrier, options: CallOptions, stop: Stop
    ) -> None:
        super().__init__(path.transport, retrier, options, path.other_services)
        self._stop = stop

    def with_options(self, options: CallOptions, policy: RetryPolicy | None) -> CallPath:
        retrier = self.retrier if policy is None else Retrier(policy, sleep=self._stop.sleep)
        return StoppablePath(self, retrier, options, self._stop)

    async def carry_out(self, exchange: Callable[[Attempt], T], attempt: Attempt) -> T:
        self._stop.check()
        self._stop.under_way = True
        try:
            return exchange(attempt)
        finally:
            self._stop.under_way = False

    async def send_steps(
        self, operation: Operation[RequestT, ResponseT], request: RequestT, *, timeout: float | None = None
    ) -> ResponseT:
        self._stop.operation_name = operation.name
        return await super().send_steps(operation, request, timeout=timeout)
