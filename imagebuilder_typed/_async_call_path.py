"""The path of a call of the async client: requests block in threads of its own, everything that waits waits on the loop."""

from __future__ import annotations

import asyncio
import contextvars
import os
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar, cast

from imagebuilder_typed._call_path import SLOT, CallSteps
from imagebuilder_typed._pauses import pauses_are_skipped
from imagebuilder_typed.retry._retrier import Retrier
from imagebuilder_typed.validation._build_request import build_request

if TYPE_CHECKING:
    from imagebuilder_typed._call.dry_run_result import DryRunResult
    from imagebuilder_typed._call.operation import Operation, RequestT, ResponseT
    from imagebuilder_typed._call.other_services import OtherServices
    from imagebuilder_typed._call.transport import Transport
    from imagebuilder_typed._call_path import CallOptions, CallPath
    from imagebuilder_typed.retry._attempt import Attempt
    from imagebuilder_typed.retry._policy import RetryPolicy

__all__ = ["AsyncCallPath", "RequestThreads", "async_call_path_of", "async_sleep"]

T = TypeVar("T")


async def async_sleep(seconds: float) -> None:
    """Sleep on the event loop, unless pauses are skipped. Other tasks run in any case."""
    await asyncio.sleep(0.0 if pauses_are_skipped() else seconds)


class RequestThreads:
    """The threads of one client in which its requests block. They start when they are needed.

    The pool is the client's own: the default one of an event loop has few threads, and others use it too. It belongs to
    no event loop.
    """

    def __init__(self, count: int) -> None:
        """
        Args:
            count: Number of threads, which is the number of requests that can be under way.
        """
        self.count = count
        self._pool: ThreadPoolExecutor | None = None
        self._process = 0

    async def run(self, function: Callable[[], T], on_abandoned: Callable[[], None] = lambda: None) -> T:
        """Call a function in a thread, with the context variables of this task.

        If the task is cancelled before a thread was free, the function is not called. Later, it goes to its end, and its
        outcome is dropped.

        Args:
            function: The function to call.
            on_abandoned: Called if the task is cancelled while the function runs.
        """
        future = self._executor().submit(contextvars.copy_context().run, _call, function)
        try:
            result, error = await asyncio.wrap_future(future)
        except asyncio.CancelledError:
            if not future.cancel():
                on_abandoned()
            raise
        if error is None:
            return cast("T", result)
        try:
            raise error
        finally:
            del error, future  # or the error's traceback would refer to the error

    def _executor(self) -> ThreadPoolExecutor:
        process = os.getpid()
        if self._pool is None or self._process != process:  # a forked child has the pool without its threads
            self._pool, self._process = (
                ThreadPoolExecutor(self.count, thread_name_prefix="imagebuilder-typed"),
                process,
            )
        return self._pool

    def close(self) -> None:
        """Let the threads end once they have done what they have been given. A function that comes later starts new ones."""
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=False)


def _call(function: Callable[[], T]) -> tuple[T | None, BaseException | None]:
    """Call a function, and return its result or what it raised.

    Not every exception can be passed with a future, such as a StopIteration.
    """
    try:
        return function(), None
    except BaseException as error:
        return None, error


class AsyncCallPath(CallSteps):
    """Makes the calls of the async client."""

    __slots__ = ("threads",)

    def __init__(
        self,
        transport: Transport,
        retrier: Retrier,
        options: CallOptions,
        other_services: OtherServices | None,
        threads: RequestThreads,
    ) -> None:
        super().__init__(transport, retrier, options, other_services)
        self.threads = threads

    @classmethod
    def of(cls, path: CallPath, threads: RequestThreads) -> AsyncCallPath:
        """Make one with the settings of a blocking client.

        Args:
            path: The path of the blocking client.
            threads: Where requests block.
        """
        retrier = Retrier(path.retrier.policy, async_sleep=async_sleep)
        return cls(path.transport, retrier, path.options, path.other_services, threads)

    def with_options(self, options: CallOptions, policy: RetryPolicy | None) -> AsyncCallPath:
        """Make one with other options, and another policy of retries unless that is None."""
        retrier = self.retrier if policy is None else Retrier(policy, async_sleep=async_sleep)
        return AsyncCallPath(self.transport, retrier, options, self.other_services, self.threads)

    async def carry_out(self, exchange: Callable[[Attempt], T], attempt: Attempt) -> T:
        """Call a function that blocks in one of the threads."""
        return await self.threads.run(partial(_exchange, exchange, attempt, attempt.clock()), attempt.abandon)

    async def call(
        self, operation: Operation[RequestT, ResponseT], fields: Mapping[str, object]
    ) -> ResponseT:
        """Make a call with the keywords of a method."""
        return await self.send_steps(operation, self.build(operation, fields))

    async def call_with(self, operation: Operation[RequestT, ResponseT], request: RequestT) -> ResponseT:
        """Make a call with the caller's request object."""
        return await self.send_steps(operation, self.complete(operation, request))

    async def dry_run(self, operation: Operation[Any, Any], fields: Mapping[str, object]) -> DryRunResult:
        """Make a dry run with the keywords of a method."""
        return await self.dry_run_steps(operation, build_request(operation, fields))


def _exchange(exchange: Callable[[Attempt], T], attempt: Attempt, ready: float) -> T:
    # The time until a thread was free is not the call's: calls that wait for one another must not time out.
    attempt.postpone(attempt.clock() - ready)
    return exchange(attempt)


async_call_path_of: Callable[[object], AsyncCallPath] = attrgetter(SLOT)
"""The path of an async client, or of its ``dry_run``."""
