"""The async client beside threads over boto3, and beside aiobotocore where that is installed.

Calls in flight: processor time of this process, since the server is another one. Waits: each side has 1,000 in a process of
its own, which polls once and then pauses.
"""

from __future__ import annotations

import asyncio
import gc
import subprocess
import sys
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from time import perf_counter, process_time
from typing import Any

from benchmarks.answers import full_answer
from benchmarks.figures import Figure, Group, ratio_figure
from benchmarks.server import CREDENTIALS, Server

__all__ = ["measure_aio"]

_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"
_THREADS = 16
_IN_FLIGHT = (1, 20, 100)
_TICK = 0.001
_WAITS = 1000

_Burst = Callable[[int], Awaitable[object]]


def measure_aio(server: Server, pairs: int, rounds: int) -> Group:
    """Calls in flight, the loop's lag meanwhile, and 1,000 waits."""
    server.answer("GetImage", full_answer("GetImage"))
    figures = asyncio.run(_calls(server, pairs, rounds))
    return Group(
        title="The async client",
        divided_by="threads over boto3",
        figures=(*figures, *_waits(rounds)),
    )


async def _calls(server: Server, pairs: int, rounds: int) -> list[Figure]:
    import boto3
    from botocore.config import Config

    from imagebuilder_typed.aio import AsyncImageBuilderClient

    raw: Any = boto3.client("imagebuilder", config=Config(max_pool_connections=_THREADS), **server.options)
    loop = asyncio.get_running_loop()
    found: list[Figure] = []
    async with AsyncImageBuilderClient(max_concurrency=_THREADS, **server.options) as client:
        with ThreadPoolExecutor(_THREADS) as pool:

            async def typed(count: int) -> None:
                await asyncio.gather(*(client.get_image(image_build_version_arn=_ARN) for _ in range(count)))

            async def threads(count: int) -> None:
                call = lambda: raw.get_image(imageBuildVersionArn=_ARN)  # noqa: E731
                await asyncio.gather(*(loop.run_in_executor(pool, call) for _ in range(count)))

            for in_flight in _IN_FLIGHT:
                bursts = max(pairs // in_flight, 2)
                ratios = [await _cpu_ratio(typed, threads, in_flight, bursts) for _ in range(rounds)]
                found.append(ratio_figure(f"get_image, {in_flight} in flight", ratios))
            lags = [
                await _lag(typed, 100, pairs // 50 + 1) / await _lag(threads, 100, pairs // 50 + 1)
                for _ in range(rounds)
            ]
            found.append(ratio_figure("lag of the event loop, 100 in flight", lags))
            if find_spec("aiobotocore") is not None:
                found += await _aiobotocore(server, threads, pairs, rounds)
    return found


async def _aiobotocore(server: Server, threads: _Burst, pairs: int, rounds: int) -> list[Figure]:
    from aiobotocore.session import (  # type: ignore[import-not-found, unused-ignore]  # only beside an older botocore
        get_session,
    )

    async with get_session().create_client("imagebuilder", **server.options) as client:

        async def awaited(count: int) -> None:
            await asyncio.gather(*(client.get_image(imageBuildVersionArn=_ARN) for _ in range(count)))

        return [
            ratio_figure(
                f"aiobotocore: get_image, {in_flight} in flight",
                [
                    await _cpu_ratio(awaited, threads, in_flight, max(pairs // in_flight, 2))
                    for _ in range(rounds)
                ],
            )
            for in_flight in _IN_FLIGHT
        ]


async def _cpu_ratio(first: _Burst, second: _Burst, in_flight: int, bursts: int) -> float:
    """Processor time of bursts of calls, made in turns so that disturbances meet both."""
    seconds = {first: 0.0, second: 0.0}
    for number in range(bursts + 1):
        gc.collect()
        for burst in (first, second) if number % 2 else (second, first):
            started = process_time()
            await burst(in_flight)
            if number:  # the first burst opens the connections
                seconds[burst] += process_time() - started
    return seconds[first] / seconds[second]


async def _lag(burst: _Burst, in_flight: int, bursts: int) -> float:
    """Mean seconds by which another task of the loop wakes too late."""
    late: list[float] = []

    async def tick() -> None:
        while True:
            due = perf_counter() + _TICK
            await asyncio.sleep(_TICK)
            late.append(perf_counter() - due)

    ticking = asyncio.create_task(tick())
    for _ in range(bursts):
        await burst(in_flight)
    ticking.cancel()
    return sum(late) / len(late)


_PROGRAM = """
import asyncio, threading, sys
from botocore.awsrequest import AWSResponse
polls = 0
def building(**_):
    global polls
    polls += 1
    image = {{"arn": {arn!r}, "state": {{"status": "BUILDING"}}}}
    return AWSResponse("", 200, {{}}, None), {{"image": image, "ResponseMetadata": {{"HTTPStatusCode": 200}}}}
def memory():
    return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmRSS"))
{program}
"""
_ASYNC_WAITS = """
from imagebuilder_typed.aio import AsyncImageBuilderClient
async def main():
    client = AsyncImageBuilderClient(**{options})
    client.boto3_client.meta.events.register("before-call.imagebuilder.GetImage", building)
    for _ in range(500):
        await client.get_image(image_build_version_arn={arn!r})
    waiter = client.get_waiter("image_available")
    before, known = memory(), polls
    tasks = [asyncio.create_task(waiter.wait(image_build_version_arn={arn!r})) for _ in range({waits})]
    while polls < known + {waits}:
        await asyncio.sleep(0.01)
    await asyncio.sleep(0.1)
    print(memory() - before, threading.active_count())
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
asyncio.run(main())
"""
_WAITS_IN_THREADS = """
import boto3, os, time
client = boto3.client("imagebuilder", **{options})
client.meta.events.register("before-call.imagebuilder.GetImage", building)
for _ in range(500):
    client.get_image(imageBuildVersionArn={arn!r})
waiter = client.get_waiter("image_available")
before, known = memory(), polls
for _ in range({waits}):
    threading.Thread(target=lambda: waiter.wait(imageBuildVersionArn={arn!r}), daemon=True).start()
while polls < known + {waits}:
    time.sleep(0.01)
time.sleep(0.1)
print(memory() - before, threading.active_count(), flush=True)
os._exit(0)
"""


def _waits(rounds: int) -> list[Figure]:
    """Memory and threads of 1,000 waits. Empty where the system doesn't say how much memory a process has."""
    if not sys.platform.startswith("linux"):
        return []
    memory, threads = [], []
    for _ in range(max(rounds // 2, 1)):
        ours, boto3s = _measured(_ASYNC_WAITS), _measured(_WAITS_IN_THREADS)
        memory.append(ours[0] / boto3s[0])
        threads.append(ours[1] / boto3s[1])
    return [ratio_figure("memory of 1,000 waits", memory), ratio_figure("threads of 1,000 waits", threads)]


def _measured(program: str) -> tuple[int, int]:
    """Kilobytes and threads."""
    text = program.format(options=CREDENTIALS, arn=_ARN, waits=_WAITS)
    whole = _PROGRAM.format(arn=_ARN, program=text)
    printed = subprocess.run(
        [sys.executable, "-c", whole], capture_output=True, text=True, check=True
    ).stdout.split()
    return int(printed[0]), int(printed[1])
