"""The async client beside the blocking one: the same surface; its threads, its loops, and its end."""

from __future__ import annotations

import asyncio
import contextvars
import inspect
import os
import pickle
import subprocess
import sys
import threading
import traceback
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.awsrequest import AWSResponse
from botocore.config import Config

import imagebuilder_typed
from imagebuilder_typed import ImageBuilderClient, RetryPolicy, exceptions, models
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed._api.paginators import FAMILY_OF
from imagebuilder_typed._async_call_path import async_call_path_of
from imagebuilder_typed.aio import AsyncImageBuilderClient, AsyncPager
from imagebuilder_typed.retry._retrier import Retrier
from imagebuilder_typed.testing import no_pauses
from imagebuilder_typed.waiters._facts import WAITER_FACTS
from tests.support.fake_time import FakeTime
from tests.support.scripted_server import ScriptedServer, ok, refused, server_error, throttled

ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"
PACKAGE = Path(imagebuilder_typed.__file__).parent
BUILDING = {"image": {"arn": ARN, "state": {"status": "BUILDING"}}}


def client_for(server: ScriptedServer, **options: Any) -> AsyncImageBuilderClient:
    return AsyncImageBuilderClient(**server.boto3_options, **options)


async def get_image(client: AsyncImageBuilderClient) -> models.GetImageResponse:
    return await client.get_image(image_build_version_arn=ARN)


def signature(function: Any, *, without: str = "") -> inspect.Signature:
    """The signature with the type that is awaited, since both colours have it."""
    found = inspect.signature(function)
    return found.replace(parameters=[each for each in found.parameters.values() if each.name != without])


class TestSurface:
    @pytest.mark.parametrize("name", OPERATIONS)
    def test_every_operation_has_the_same_signature_and_words(self, name: str) -> None:
        blocking, awaited = getattr(ImageBuilderClient, name), getattr(AsyncImageBuilderClient, name)
        assert inspect.iscoroutinefunction(awaited)
        assert signature(awaited) == signature(blocking)
        assert awaited.__doc__ == blocking.__doc__

    def test_every_other_name_of_the_client_is_there(self, server: ScriptedServer) -> None:
        client = client_for(server)
        names = {name for name in dir(ImageBuilderClient) if not name.startswith("_")}
        assert names - set(dir(client)) == {"close"}
        assert {name for name in dir(client) if not name.startswith("_")} - names == {"aclose"}

    def test_the_constructor_takes_the_same_settings_and_the_concurrency(self) -> None:
        both = signature(AsyncImageBuilderClient, without="max_concurrency")
        assert both.parameters == signature(ImageBuilderClient).parameters
        assert signature(AsyncImageBuilderClient.with_options) == signature(ImageBuilderClient.with_options)

    def test_every_paginator_and_waiter_takes_the_same_keywords(self, server: ScriptedServer) -> None:
        blocking: Any = ImageBuilderClient(**server.boto3_options)
        awaited: Any = AsyncImageBuilderClient(blocking.boto3_client)
        for name in FAMILY_OF:
            ours, theirs = awaited.get_paginator(name).paginate, blocking.get_paginator(name).paginate
            assert signature(ours).parameters == signature(theirs).parameters
            assert type(awaited.get_paginator(name)).__name__ == f"Async{OPERATIONS[name].name}Paginator"
        for name in WAITER_FACTS:
            without_cancel = signature(blocking.get_waiter(name).wait, without="cancel")
            assert signature(awaited.get_waiter(name).wait) == without_cancel

    def test_it_says_what_it_is_and_cannot_be_pickled(self, server: ScriptedServer) -> None:
        client = client_for(server)
        assert repr(client) == "AsyncImageBuilderClient(region_name='us-east-1')"
        assert repr(client.get_paginator("list_images").paginate()) == "<AsyncPager of ListImages>"
        with pytest.raises(TypeError, match="an AsyncImageBuilderClient holds connections"):
            pickle.dumps(client)

    def test_a_presigned_url_is_that_of_the_blocking_client(self, server: ScriptedServer) -> None:
        url = asyncio.run(
            client_for(server).generate_presigned_url("get_image", {"imageBuildVersionArn": ARN})
        )
        assert url.startswith(f"{server.url}/GetImage?imageBuildVersionArn=arn")

    def test_boto3_clients_of_other_services_have_its_keys(self, server: ScriptedServer) -> None:
        made = asyncio.run(client_for(server).make_boto3_client("sts", region_name="eu-west-1"))
        assert (made.meta.region_name, made.meta.endpoint_url) == ("eu-west-1", server.url)

    def test_a_subclass_keeps_its_attributes_in_copies(self, server: ScriptedServer) -> None:
        class Mine(AsyncImageBuilderClient):
            mark = "none"

        mine = Mine(**server.boto3_options)
        mine.mark = "mine"
        copy = mine.with_options(validate=False)
        assert (type(copy), copy.mark, copy.boto3_client) == (Mine, "mine", mine.boto3_client)


class TestConnections:
    def test_there_are_as_many_as_requests_at_a_time(self, server: ScriptedServer) -> None:
        assert client_for(server).boto3_client.meta.config.max_pool_connections == 16
        assert client_for(server, max_concurrency=50).boto3_client.meta.config.max_pool_connections == 50
        few = client_for(server, config=Config(max_pool_connections=3))
        assert few.boto3_client.meta.config.max_pool_connections == 3

    @pytest.mark.parametrize("wrong", [0, -1, 1.5, "8", True])
    def test_a_wrong_number_is_refused(self, server: ScriptedServer, wrong: Any) -> None:
        with pytest.raises((TypeError, ValueError), match="max_concurrency must be"):
            client_for(server, max_concurrency=wrong)

    def test_a_boto3_client_is_used_as_it_is(self, server: ScriptedServer) -> None:
        raw = boto3.client("imagebuilder", **server.boto3_options)
        client = AsyncImageBuilderClient(raw)
        assert client.boto3_client is raw
        asyncio.run(get_image(client))
        with pytest.raises(TypeError, match="region_name can't be set on an existing client"):
            AsyncImageBuilderClient(raw, region_name="us-east-1")

    def test_no_more_requests_are_under_way(self, server: ScriptedServer) -> None:
        under_way, most = 0, 0
        lock = threading.Lock()
        three = threading.Barrier(3, timeout=60)

        def answer(_: object) -> Any:
            nonlocal under_way, most
            with lock:
                under_way += 1
                most = max(most, under_way)
            three.wait()  # all three threads work
            with lock:
                under_way -= 1
            return ok()

        server.script("GetImage", answer)

        async def main() -> None:
            async with client_for(server, max_concurrency=3) as client:
                copy = client.with_options(validate=False)  # which shares the threads
                await asyncio.gather(*(get_image(each) for each in [client, copy] * 6))

        asyncio.run(main())
        assert most == 3
        assert len({request.connection for request in server.requests}) <= 6

    def test_time_in_the_queue_for_a_thread_is_no_time_of_the_call(self, server: ScriptedServer) -> None:
        server.script("GetImage", [ok().after(0.5), ok()])

        async def main() -> models.GetImageResponse:
            async with client_for(server, max_concurrency=1) as client:
                slow = asyncio.create_task(get_image(client))
                await asyncio.sleep(0)
                hurried = client.with_options(retry=RetryPolicy(total_timeout=0.4))
                response = await get_image(hurried)
                await slow
                return response

        assert asyncio.run(main()).response_metadata.elapsed < 0.4


class TestTheLoop:
    def test_runs_while_a_request_blocks(self, server: ScriptedServer) -> None:
        turned = threading.Event()

        def answer(_: object) -> Any:
            assert turned.wait(60)
            return ok()

        server.script("GetImage", answer)

        async def main() -> None:
            async with client_for(server) as client:
                call = asyncio.create_task(get_image(client))
                for _ in range(1000):
                    await asyncio.sleep(0)
                turned.set()  # the answer comes after the loop has turned, or not at all
                await call

        asyncio.run(main())

    def test_may_be_another_one_each_time(self, server: ScriptedServer) -> None:
        server.script("GetImage", [throttled()])
        client = client_for(server)
        with no_pauses():
            for _ in range(3):
                asyncio.run(get_image(client))
        assert len(server.requests) == 4

    def test_of_several_threads_may_share_a_client(self, server: ScriptedServer) -> None:
        client = client_for(server, max_concurrency=4)

        async def main() -> int:
            return len(await asyncio.gather(*(get_image(client) for _ in range(20))))

        with ThreadPoolExecutor(3) as pool:
            assert [task.result() for task in [pool.submit(asyncio.run, main()) for _ in range(3)]] == [
                20
            ] * 3

    def test_a_client_can_be_made_beside_it(self, server: ScriptedServer) -> None:
        async def main() -> None:
            async with await asyncio.to_thread(AsyncImageBuilderClient, **server.boto3_options) as client:
                await get_image(client)

        asyncio.run(main())

    def test_a_thousand_waits_hold_no_thread(self, server: ScriptedServer) -> None:
        def building(**_: object) -> tuple[AWSResponse, dict[str, Any]]:
            return AWSResponse("", 200, {}, None), {**BUILDING, "ResponseMetadata": {"HTTPStatusCode": 200}}

        async def main() -> tuple[int, int]:
            before = threading.active_count()
            async with client_for(server, max_concurrency=4) as client:
                client.boto3_client.meta.events.register("before-call.imagebuilder.GetImage", building)
                polled: asyncio.Queue[None] = asyncio.Queue()
                waiter = client.get_waiter("image_available")
                async with asyncio.TaskGroup() as group:
                    tasks = [
                        group.create_task(
                            waiter.wait(
                                image_build_version_arn=f"{ARN}{number}",
                                on_change=lambda change: polled.put_nowait(None),
                            )
                        )
                        for number in range(1000)
                    ]
                    for _ in tasks:
                        await polled.get()
                    waiting = sum(not task.done() for task in tasks)
                    threads = threading.active_count() - before
                    for task in tasks:
                        task.cancel()
                return waiting, threads

        waiting, threads = asyncio.run(main())
        assert waiting == 1000
        assert threads <= 4

    def test_tasks_leave_in_the_order_in_which_they_came_after_throttling(
        self, server: ScriptedServer
    ) -> None:
        server.script("GetImage", [throttled()])
        order: list[int] = []

        async def call(client: AsyncImageBuilderClient, number: int) -> None:
            await get_image(client)
            order.append(number)

        async def main() -> None:
            policy = RetryPolicy(max_attempts=1, initial_backoff=0.0, max_backoff=0.01)
            async with client_for(server, retry=policy, max_concurrency=1) as client:
                with pytest.raises(exceptions.ThrottlingError):
                    await get_image(client)
                await asyncio.gather(*(call(client, number) for number in range(20)))

        asyncio.run(main())
        assert order == list(range(20))

    def test_calls_that_wait_for_a_thread_wait_for_their_turn_once_others_are_throttled(
        self, server: ScriptedServer
    ) -> None:
        """Otherwise all of a burst would be sent and throttled, and each would halve the rate."""
        time = FakeTime()

        async def sleep(seconds: float) -> None:
            time.sleep(seconds)
            await asyncio.sleep(0)

        server.script("GetImage", [throttled(), throttled(), ok()])

        async def main() -> None:
            async with client_for(server, max_concurrency=2) as client:
                path = async_call_path_of(client)
                policy = RetryPolicy(total_timeout=None)
                path.retrier = Retrier(policy, clock=time.clock, async_sleep=sleep, threads=path.threads)
                await asyncio.gather(*(get_image(client) for _ in range(20)))

        asyncio.run(main())
        assert len(server.requests) == 22
        assert len(time.pauses) > 18


class TestTheEnd:
    def test_calls_under_way_get_their_answers(self, server: ScriptedServer) -> None:
        asked, may_answer = threading.Event(), threading.Event()

        def answer(_: object) -> Any:
            asked.set()
            may_answer.wait(60)
            return ok({"image": {"arn": ARN}})

        server.script("GetImage", answer)

        async def main() -> None:
            async with client_for(server, max_concurrency=1) as client:
                calls = [asyncio.create_task(get_image(client)) for _ in range(3)]
                await asyncio.to_thread(asked.wait)
            may_answer.set()  # after aclose(), which does not wait
            assert [(await call).image.arn for call in calls] == [ARN] * 3

        asyncio.run(main())

    def test_the_threads_end_and_a_later_call_starts_new_ones(self, server: ScriptedServer) -> None:
        async def main() -> None:
            before = set(threading.enumerate())
            client = client_for(server)
            await get_image(client)
            (thread,) = [each for each in set(threading.enumerate()) - before if "typed" in each.name]
            await client.aclose()
            await asyncio.to_thread(thread.join, 60)
            assert not thread.is_alive()
            await get_image(client)
            await client.aclose()
            await client.aclose()

        asyncio.run(main())

    @pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
    def test_a_forked_child_does_not_wait_for_the_parents_threads(self, server: ScriptedServer) -> None:
        program = (
            "import asyncio, os, sys\n"
            "from imagebuilder_typed.aio import AsyncImageBuilderClient\n"
            f"client = AsyncImageBuilderClient(max_concurrency=1, **{server.boto3_options!r})\n"
            f"call = lambda: asyncio.run(client.get_image(image_build_version_arn={ARN!r}))\n"
            "call()\n"
            "child = os.fork()\n"
            "if child == 0:\n"
            "    call()\n"
            "    os._exit(7)\n"
            "print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            text=True,
            timeout=120,
            env={**os.environ, "PYTHONPATH": str(PACKAGE.parent)},
        )
        assert done.stdout.strip() == "7", done.stderr


class TestErrors:
    def test_a_traceback_has_the_lines_of_the_program_and_of_this_package_once(
        self, server: ScriptedServer
    ) -> None:
        server.script("GetImage", [server_error(500)] * 2 + [refused("InvalidRequestException")])
        client = client_for(server, retry=RetryPolicy(initial_backoff=0.0))
        with pytest.raises(exceptions.InvalidRequestException) as caught:
            asyncio.run(get_image(client))
        frames = traceback.extract_tb(caught.value.__traceback__)
        place = next(index for index, frame in enumerate(frames) if frame.name == "get_image")
        inside = frames[place + 1 :]
        assert all(frame.filename.startswith(str(PACKAGE)) for frame in inside)
        assert [frame.name for frame in inside] == [
            "get_image",
            "call",
            "send_steps",
            "make_attempts",
            "_run",
        ]

    def test_a_request_that_breaks_a_rule_is_refused_when_it_is_awaited(self, server: ScriptedServer) -> None:
        with pytest.raises(exceptions.RequestValidationError, match="image_build_version_arn"):
            asyncio.run(client_for(server).get_image(image_build_version_arn="ami-1"))
        assert server.requests == []

    def test_a_handler_sees_the_context_of_the_task(self, server: ScriptedServer) -> None:
        span: contextvars.ContextVar[str] = contextvars.ContextVar("span", default="none")
        seen: list[str] = []
        client = client_for(server)
        client.boto3_client.meta.events.register(
            "before-send.imagebuilder.GetImage", lambda **_: seen.append(span.get())
        )

        async def traced(name: str) -> None:
            span.set(name)
            await get_image(client)

        async def main() -> None:
            await asyncio.gather(traced("a"), traced("b"))

        asyncio.run(main())
        assert sorted(seen) == ["a", "b"]

    @pytest.mark.parametrize("mine", [KeyError("mine"), StopIteration("mine"), GeneratorExit("mine")])
    def test_what_a_handler_raises_ends_the_call(self, server: ScriptedServer, mine: BaseException) -> None:
        def fail(**_: object) -> None:
            raise mine

        awaited, blocking = client_for(server), ImageBuilderClient(**server.boto3_options)
        for client in (awaited, blocking):
            client.boto3_client.meta.events.register("after-call.imagebuilder.GetImage", fail)
        # A StopIteration can't leave a coroutine, but it leaves the blocking client as it is.
        with pytest.raises((type(mine), RuntimeError)) as caught:
            asyncio.run(get_image(awaited))
        assert mine in (caught.value, caught.value.__cause__)
        with pytest.raises(type(mine)) as caught:
            blocking.get_image(image_build_version_arn=ARN)
        assert caught.value is mine
        assert mine.__notes__ == ["GetImage: a request of this call may have been carried out"]


def test_on_change_may_be_a_coroutine_function(server: ScriptedServer) -> None:
    available = {"image": {"arn": ARN, "state": {"status": "AVAILABLE"}}}
    server.script("GetImage", [ok(BUILDING), ok(available)])
    seen: list[str] = []

    async def note(change: Any) -> None:
        await asyncio.sleep(0)
        seen.append(change.new)

    async def main() -> None:
        async with client_for(server) as client:
            waiter = client.get_waiter("image_available")
            await waiter.wait(image_build_version_arn=ARN, poll_interval=0, on_change=note)

    asyncio.run(main())
    assert seen == ["BUILDING", "AVAILABLE"]


def test_a_pager_is_typed_and_starts_anew_each_time(server: ScriptedServer) -> None:
    server.script_default(ok({"imageVersionList": [{"name": "a"}, {"name": "b"}]}))

    async def main() -> list[list[str]]:
        async with client_for(server) as client:
            pager: AsyncPager[models.ImageVersion, models.ListImagesResponse] = client.paginate(
                models.ListImagesRequest(owner="Self")
            )
            pages = [page async for page in pager.pages()]
            return [
                [image.name async for image in pager],
                [image.name async for image in pager],
                [image.name for page in pages for image in page.image_version_list],
            ]

    assert asyncio.run(main()) == [["a", "b"]] * 3
    with pytest.raises(TypeError, match="GetImage does not list in pages; send takes its request"):
        client_for(server).paginate(models.GetImageRequest(image_build_version_arn=ARN))  # type: ignore[arg-type]  # the mistake under test


def test_the_blocking_client_works_in_a_running_loop(server: ScriptedServer) -> None:
    server.script(
        "ListImages", [throttled(), ok({"imageVersionList": [{"name": "a"}], "nextToken": "two"}), ok()]
    )

    async def main() -> list[str]:
        client = ImageBuilderClient(**server.boto3_options, retry=RetryPolicy(initial_backoff=0.0))
        pager = iter(client.get_paginator("list_images").paginate())
        first = next(pager)
        await asyncio.sleep(0)
        return [first.name, *(image.name for image in pager)]

    assert asyncio.run(main()) == ["a"]


def test_the_blocking_client_needs_no_event_loop(server: ScriptedServer) -> None:
    server.script("GetImage", [server_error(500)])
    program = (
        "import sys\n"
        "from imagebuilder_typed import ImageBuilderClient\n"
        f"client = ImageBuilderClient(**{server.boto3_options!r})\n"
        "print('asyncio' in sys.modules)\n"
        f"client.get_component(component_build_version_arn={ARN.replace('image/', 'component/')!r})\n"
        "print('asyncio' in sys.modules, any('aio' in name or 'async_' in name for name in sys.modules if name.startswith('imagebuilder_typed')))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "PYTHONPATH": str(PACKAGE.parent)},
    )
    assert done.stdout.split() == ["False"] * 3, done.stderr
