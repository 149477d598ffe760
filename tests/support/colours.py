"""The async client for tests of the blocking one: stand-ins that run an event loop until what they called is done.

A test with the fixture ``either_colour`` runs twice. The second time, the names of its module that are in
:data:`STAND_INS` are these.
"""

from __future__ import annotations

import asyncio
import atexit
import inspect
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Iterator
from functools import cache
from typing import Any
from weakref import WeakKeyDictionary

import boto3

from imagebuilder_typed import ImageBuilderClient
from imagebuilder_typed._api.async_paginators.image import AsyncListImagesPaginator
from imagebuilder_typed._call_path import call_path_of
from imagebuilder_typed.aio import (
    AsyncDryRun,
    AsyncImageBuilderClient,
    AsyncPager,
    AsyncPaginator,
    AsyncWaiter,
)
from imagebuilder_typed.builds import AsyncBuild, async_as_finished
from imagebuilder_typed.retry._defaults import DEFAULT_POLICY
from imagebuilder_typed.retry._rate_limit import RateLimiter
from imagebuilder_typed.retry._retrier import Retrier

__all__ = ["STAND_INS", "awaited_client", "target_of", "wait_for"]

_END = object()


@cache
def _runner() -> asyncio.Runner:
    runner = asyncio.Runner()
    atexit.register(runner.close)
    return runner


def wait_for(coroutine: Coroutine[Any, Any, Any]) -> Any:
    """Run a coroutine on an event loop in this thread: always the same one in the main thread."""
    if threading.current_thread() is threading.main_thread():
        return _runner().run(coroutine)
    return asyncio.run(coroutine)


class Awaited:
    """Stands in for an object of the async client. Its coroutine functions are functions."""

    def __init__(self, target: Any) -> None:
        self._target = target

    def __getattr__(self, name: str) -> Any:
        return _awaited(getattr(self._target, name))

    def __iter__(self) -> Iterator[Any]:
        # At once, as iter() of a pager starts a new iteration at once.
        return _iterate(aiter(self._target))

    def __repr__(self) -> str:
        return repr(self._target)

    def __eq__(self, other: object) -> bool:
        return bool(self._target == target_of(other))

    def __hash__(self) -> int:
        return hash(self._target)


def target_of(thing: Any) -> Any:
    """The object itself: of the async client if this is a stand-in."""
    return thing._target if isinstance(thing, Awaited) else thing


def _awaited(value: Any) -> Any:
    if isinstance(
        value, AsyncBuild | AsyncImageBuilderClient | AsyncDryRun | AsyncPager | AsyncPaginator | AsyncWaiter
    ):
        return Awaited(value)
    if inspect.iscoroutinefunction(value):
        return lambda *args, **keywords: wait_for(value(*args, **keywords))
    if inspect.ismethod(value):
        return lambda *args, **keywords: _awaited(value(*args, **keywords))
    return _iterate(value) if isinstance(value, AsyncIterator) else value


def _iterate(iterator: AsyncIterator[Any]) -> Iterator[Any]:
    async def step() -> Any:
        return await anext(iterator, _END)

    while (item := wait_for(step())) is not _END:
        yield _awaited(item)
        del item


@cache
def _boto3_client(**options: str) -> Any:
    return boto3.client("imagebuilder", **options)


def awaited_client(client: Any = None, *, retry: Any = None, validate: bool = True, **options: Any) -> Any:
    """Make an async client as ``ImageBuilderClient`` makes a blocking one. Those of a server share a boto3 client."""
    if client is None and "config" not in options and "session" not in options:
        client, options = _boto3_client(**options), {}
    return Awaited(AsyncImageBuilderClient(client, retry=retry, validate=validate, **options))


_async_clients: WeakKeyDictionary[ImageBuilderClient, AsyncImageBuilderClient] = WeakKeyDictionary()


def _awaited_build(client: Any, started: Any, **options: Any) -> Any:
    """A handle with an async client that has the settings of a blocking one."""
    if isinstance(client, ImageBuilderClient):
        policy = call_path_of(client).retrier.policy
        policy = None if policy is DEFAULT_POLICY else policy
        client = _async_clients.setdefault(client, AsyncImageBuilderClient(client.boto3_client, retry=policy))
    return Awaited(AsyncBuild(target_of(client), started, **options))


def _awaited_as_finished(builds: Any, **options: Any) -> Any:
    if isinstance(builds, Awaited):
        builds = builds._target
    elif isinstance(builds, Iterable):
        builds = [target_of(build) for build in builds]
    return _iterate(async_as_finished(builds, **options))


class AwaitedRetrier(Retrier):
    """Makes attempts as the async client does; ``sleep`` is what tests of the blocking client pass."""

    def __init__(self, policy: Any, *, clock: Any, sleep: Callable[[float], None]) -> None:
        super().__init__(policy, clock=clock, async_sleep=_yielding(sleep))

    def call(self, operation: Any, send: Callable[[Any], Any], **options: Any) -> Any:
        return wait_for(self.make_attempts(operation, _yielding(send), **options))


class AwaitedRateLimiter(RateLimiter):
    """Waits for turns as the async client does."""

    def __init__(self, name: str, *, sleep: Callable[[float], None], **options: Any) -> None:
        super().__init__(name, **options)
        self._async_sleep = _yielding(sleep)

    def acquire(self, deadline: float = float("inf")) -> bool:
        return bool(wait_for(self.wait_for_turn(deadline, self._async_sleep)))


def _yielding(function: Callable[..., Any]) -> Callable[..., Coroutine[Any, Any, Any]]:
    """A coroutine function that lets the event loop run before it calls a function."""

    async def call(*args: Any) -> Any:
        await asyncio.sleep(0)
        return function(*args)

    return call


STAND_INS: dict[str, Any] = {
    "as_finished": _awaited_as_finished,
    "Build": _awaited_build,
    "ImageBuilderClient": awaited_client,
    "ListImagesPaginator": lambda *args, **options: Awaited(AsyncListImagesPaginator(*args, **options)),
    "Pager": lambda listing: Awaited(AsyncPager(listing)),
    "RateLimiter": AwaitedRateLimiter,
    "Retrier": AwaitedRetrier,
}
"""What takes the place of names of a test's module."""
