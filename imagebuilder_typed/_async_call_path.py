"""The path of a call of the async client: requests block in threads of its own, everything that waits waits on the loop."""

from __future__ import annotations

import asyncio
import contextvars
import os
import threading
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
    from concurrent.futures import Future

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
    no event loop. A call waits for a thread on the event loop, so the pool itself never has a queue: what nobody
    waits for any more is not sent.
    """

    def __init__(self, count: int) -> None:
        """
        Args:
            count: Number of threads, which is the number of requests that can be under way.
        """
        self.count = count
        self._lanes = _Lanes(count)
        self._process = os.getpid()

    async def run(self, function: Callable[[], T], on_abandoned: Callable[[], None] = lambda: None) -> T:
        """Wait for a thread, and do what :meth:`run_taken` does."""
        await self.take()
        return await self.run_taken(function, on_abandoned)

    async def take(self) -> None:
        """Wait until a thread is free, in the order of these calls, and keep it for :meth:`run_taken`.

        Raises:
            RuntimeError: No event loop of asyncio is running.
        """
        loop = asyncio.get_running_loop()
        lanes = self._of_this_process()
        place = lanes.enter(loop)
        if place is None:
            return
        try:
            await place
        except BaseException:  # the task is cancelled, or the coroutine is closed
            lanes.leave(place)
            raise

    def give_back(self) -> None:
        """Let others have a thread that was taken."""
        self._of_this_process().give_back()

    async def run_taken(
        self, function: Callable[[], T], on_abandoned: Callable[[], None] = lambda: None
    ) -> T:
        """Call a function in the thread that was taken, with the context variables of this task.

        If the task is cancelled meanwhile, the function goes to its end, and its outcome is dropped.

        Args:
            function: The function to call.
            on_abandoned: Called if the task is cancelled while the function runs.
        """
        context = contextvars.copy_context()
        future = self._of_this_process().start(lambda: context.run(_call, function), self.count)
        try:
            result, error = await asyncio.wrap_future(future)
        except BaseException:
            if not future.cancel():
                on_abandoned()
            raise
        if error is None:
            return cast("T", result)
        try:
            raise error
        finally:
            del error, future  # or the error's traceback would refer to the error

    def _of_this_process(self) -> _Lanes:
        process = os.getpid()
        if self._process != process:  # a forked child has the pool without its threads
            self._lanes, self._process = _Lanes(self.count), process
        return self._lanes

    def close(self) -> None:
        """Let the threads end once they have done what they have been given. A function that comes later starts new ones."""
        self._of_this_process().close()


class _Lanes:
    """The pool of one process, how many of its threads are free, and who waits for one."""

    def __init__(self, free: int) -> None:
        # Reentrant: the garbage collector may close a coroutine that waits, at any moment.
        self._lock = threading.RLock()
        self._free = free
        self._waiting: dict[asyncio.Future[None], None] = {}
        self._pool: ThreadPoolExecutor | None = None

    def enter(self, loop: asyncio.AbstractEventLoop) -> asyncio.Future[None] | None:
        """Take a thread: None, or a place in the queue for one."""
        with self._lock:
            if self._free and not self._waiting:
                self._free -= 1
                return None
            place: asyncio.Future[None] = loop.create_future()
            self._waiting[place] = None
            return place

    def leave(self, place: asyncio.Future[None]) -> None:
        """Give up a place, or the thread that it has got."""
        with self._lock:
            if place in self._waiting:
                del self._waiting[place]
                return
        self.give_back()

    def give_back(self) -> None:
        """Pass a thread on to the first that waits."""
        with self._lock:
            while (place := next(iter(self._waiting), None)) is not None:
                self._waiting.pop(place, None)
                try:
                    place.get_loop().call_soon_threadsafe(_wake, place)
                except RuntimeError:  # its event loop is closed
                    continue
                return
            self._free += 1

    def start(self, function: Callable[[], T], count: int) -> Future[T]:
        """Call a function in a thread that was taken, and give that back at the end."""
        try:
            with self._lock:
                if self._pool is None:
                    self._pool = ThreadPoolExecutor(count, thread_name_prefix="imagebuilder-typed")
                future = self._pool.submit(function)
        except BaseException:
            self.give_back()
            raise
        future.add_done_callback(lambda _: self.give_back())
        return future

    def close(self) -> None:
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=False)


def _wake(place: asyncio.Future[None]) -> None:
    if not place.done():
        place.set_result(None)


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
        retrier = Retrier(path.retrier.policy, async_sleep=async_sleep, threads=threads)
        return cls(path.transport, retrier, path.options, path.other_services, threads)

    def with_options(self, options: CallOptions, policy: RetryPolicy | None) -> AsyncCallPath:
        """Make one with other options, and another policy of retries unless that is None."""
        retrier = (
            self.retrier if policy is None else Retrier(policy, async_sleep=async_sleep, threads=self.threads)
        )
        return AsyncCallPath(self.transport, retrier, options, self.other_services, self.threads)

    async def carry_out(self, exchange: Callable[[Attempt], T], attempt: Attempt) -> T:
        """Call a function that blocks in the thread that the retrier has taken."""
        return await self.threads.run_taken(partial(exchange, attempt), attempt.abandon)

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


async_call_path_of: Callable[[object], AsyncCallPath] = attrgetter(SLOT)
"""The path of an async client, or of its ``dry_run``."""
