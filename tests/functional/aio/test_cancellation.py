"""A cancelled task stops at once, wherever it is. What the service may have done is known, and nothing is logged."""

from __future__ import annotations

import asyncio
import gc
import logging
import threading
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from typing import Any

import pytest

from imagebuilder_typed import RetryEvent, RetryPolicy, exceptions, models
from imagebuilder_typed._async_call_path import async_call_path_of
from imagebuilder_typed.aio import AsyncImageBuilderClient
from imagebuilder_typed.builds import AsyncBuild, async_as_finished
from imagebuilder_typed.models._base import may_have_been_executed
from tests.support.scripted_server import (
    Answer,
    RecordedRequest,
    ScriptedServer,
    image_created,
    ok,
    throttled,
)

ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"
RECIPE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image-recipe/web/1.0.0"
INFRASTRUCTURE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:infrastructure-configuration/small"


class Gate:
    """An answer that the server gives when the test says so."""

    def __init__(self, answer: Callable[[RecordedRequest], Answer]) -> None:
        self._answer = answer
        self.asked = threading.Semaphore(0)
        self.opened = threading.Event()

    def __call__(self, request: RecordedRequest) -> Answer:
        self.asked.release()
        self.opened.wait(60)
        return self._answer(request)

    async def wait_for_request(self) -> None:
        await asyncio.to_thread(self.asked.acquire)


@pytest.fixture
def gate(server: ScriptedServer) -> Iterator[Gate]:
    gate = Gate(lambda request: ok({"image": {"arn": ARN}}))
    server.script("GetImage", gate)
    yield gate
    gate.opened.set()


@pytest.fixture(autouse=True)
def _nothing_is_logged_as_lost(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Neither an exception that nobody retrieved, nor one of a callback."""
    yield
    gc.collect()
    assert [record for record in caplog.records if record.levelno >= logging.WARNING] == []


def client_for(server: ScriptedServer, **options: Any) -> AsyncImageBuilderClient:
    return AsyncImageBuilderClient(**server.boto3_options, **options)


def get_image(client: AsyncImageBuilderClient) -> Coroutine[Any, Any, models.GetImageResponse]:
    return client.get_image(image_build_version_arn=ARN)


async def cancelled(task: asyncio.Task[Any]) -> asyncio.CancelledError:
    task.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await task
    return caught.value


def create_request() -> models.CreateImageRequest:
    return models.CreateImageRequest(
        image_recipe_arn=RECIPE_ARN, infrastructure_configuration_arn=INFRASTRUCTURE_ARN
    )


class TestWhileItWaitsForAThread:
    def test_nothing_is_sent(self, server: ScriptedServer, gate: Gate) -> None:
        request = create_request()

        async def main() -> None:
            async with client_for(server, max_concurrency=1) as client:
                first = asyncio.create_task(get_image(client))
                await gate.wait_for_request()
                second = asyncio.create_task(client.send(request))
                await asyncio.sleep(0)
                assert not hasattr(await cancelled(second), "__notes__")
                gate.opened.set()
                assert (await first).image.arn == ARN
                await get_image(client)

        asyncio.run(main())
        assert [sent.operation for sent in server.requests] == ["GetImage", "GetImage"]
        assert not may_have_been_executed(request)


class TestWhileARequestIsUnderWay:
    def test_the_task_ends_at_once_and_says_that_the_work_may_have_been_done(
        self, server: ScriptedServer
    ) -> None:
        gate = Gate(image_created)
        server.script("CreateImage", gate)
        request = create_request()

        async def main() -> None:
            client = client_for(server)
            task = asyncio.create_task(client.send(request))
            await gate.wait_for_request()
            error = await cancelled(task)  # while the server still holds its answer back
            assert error.__notes__ == ["CreateImage: a request of this call may have been carried out"]
            gate.opened.set()

        asyncio.run(main())
        assert may_have_been_executed(request)

    def test_also_if_it_has_not_left_yet(self, server: ScriptedServer) -> None:
        prepared, may_leave = threading.Event(), threading.Event()
        request = create_request()

        def hold(**_: object) -> None:
            prepared.set()
            may_leave.wait(60)

        async def main() -> None:
            async with client_for(server, max_concurrency=1) as client:
                client.boto3_client.meta.events.register("before-send.imagebuilder.CreateImage", hold)
                task = asyncio.create_task(client.send(request))
                await asyncio.to_thread(prepared.wait)
                await cancelled(task)
                assert may_have_been_executed(request)  # by now it is not, but nobody will know later
                may_leave.set()
                await get_image(client)

        asyncio.run(main())
        assert [sent.operation for sent in server.requests] == ["CreateImage", "GetImage"]

    def test_a_second_call_with_the_request_has_the_same_token(self, server: ScriptedServer) -> None:
        gate = Gate(image_created)
        server.script("CreateImage", gate)
        request = create_request()

        async def main() -> models.CreateImageResponse:
            async with client_for(server) as client:
                task = asyncio.create_task(client.send(request))
                await gate.wait_for_request()
                await cancelled(task)
                gate.opened.set()
                return await client.send(request)

        response = asyncio.run(main())
        tokens = [sent.json["clientToken"] for sent in server.requests_for("CreateImage")]
        assert tokens == [request.client_token] * 2
        assert response.client_token == request.client_token

    def test_what_becomes_of_the_request_is_dropped_also_after_the_loop_has_closed(
        self, server: ScriptedServer
    ) -> None:
        gate = Gate(lambda request: throttled())
        server.script("GetImage", gate)
        client = client_for(server)

        async def main() -> None:
            task = asyncio.create_task(get_image(client))
            await gate.wait_for_request()
            await cancelled(task)

        asyncio.run(main())
        gate.opened.set()

        async def again() -> None:
            server.script("GetImage", ok({}))
            await get_image(client)
            await client.aclose()

        asyncio.run(again())
        assert len(server.requests) == 2

    def test_a_timeout_of_asyncio_ends_it(self, server: ScriptedServer, gate: Gate) -> None:
        async def main() -> None:
            async with client_for(server) as client:
                with pytest.raises(TimeoutError):
                    async with asyncio.timeout(0.01):
                        await get_image(client)
                gate.opened.set()

        asyncio.run(main())

    def test_a_task_group_cancels_the_others_when_one_fails(self, server: ScriptedServer, gate: Gate) -> None:
        async def fail() -> None:
            await gate.wait_for_request()
            raise LookupError("enough")

        async def main() -> None:
            async with client_for(server) as client, asyncio.TaskGroup() as group:
                group.create_task(get_image(client))
                group.create_task(fail())

        with pytest.raises(ExceptionGroup) as caught:
            asyncio.run(main())
        assert [type(error) for error in caught.value.exceptions] == [LookupError]


class TestWhileItWaitsOnTheLoop:
    """Between attempts, for its turn, between polls: no thread waits, and nothing more is sent."""

    def test_between_attempts(self, server: ScriptedServer) -> None:
        server.script("CreateImage", throttled(Retry_After="60"))

        async def main() -> None:
            pausing = asyncio.Event()

            def hook(_: RetryEvent) -> None:
                pausing.set()

            async with client_for(server, retry=RetryPolicy(before_sleep=hook)) as client:
                task = asyncio.create_task(client.send(create_request()))
                await pausing.wait()
                assert not hasattr(await cancelled(task), "__notes__")

        asyncio.run(main())
        assert len(server.requests) == 1

    def test_for_a_turn_of_the_rate_limit_it_leaves_the_queue(self, server: ScriptedServer) -> None:
        server.script("GetImage", [throttled()])

        async def main() -> None:
            async with client_for(server, retry=RetryPolicy(max_attempts=1)) as client:
                with pytest.raises(exceptions.ThrottlingError):
                    await get_image(client)
                limiter = async_call_path_of(client).retrier._limiters["GetImage"]
                tasks = [asyncio.create_task(get_image(client)) for _ in range(5)]
                await asyncio.sleep(0)
                assert len(limiter._queue) == 5 - len(server.requests[1:])
                for task in tasks:
                    await cancelled(task)
                assert not limiter._queue

        asyncio.run(main())

    @pytest.mark.parametrize("timeout", [None, 3600.0])
    def test_between_polls(self, server: ScriptedServer, timeout: float | None) -> None:
        server.script("GetImage", ok({"image": {"arn": ARN, "state": {"status": "BUILDING"}}}))

        async def main() -> None:
            async with client_for(server) as client:
                polled = asyncio.Event()
                waiter = client.get_waiter("image_available")
                task = asyncio.create_task(
                    waiter.wait(
                        image_build_version_arn=ARN, timeout=timeout, on_change=lambda change: polled.set()
                    )
                )
                await polled.wait()
                await cancelled(task)

        asyncio.run(main())
        assert len(server.requests) == 1

    def test_between_pages_the_resume_token_is_valid(self, server: ScriptedServer) -> None:
        second = Gate(lambda request: ok({"imageVersionList": [{"name": "b"}]}))

        def answer(request: RecordedRequest) -> Answer:
            if request.json.get("nextToken") == "two":
                return second(request)
            return ok({"imageVersionList": [{"name": "a"}], "nextToken": "two"})

        server.script("ListImages", answer)

        async def main() -> list[str]:
            async with client_for(server) as client:
                found: list[str] = []
                pager = client.get_paginator("list_images").paginate()

                async def listing() -> None:
                    async for image in pager:
                        found.append(image.name)

                task = asyncio.create_task(listing())
                await second.wait_for_request()
                await cancelled(task)
                second.opened.set()
                rest = client.get_paginator("list_images").paginate(starting_token=pager.resume_token)
                return found + [image.name async for image in rest]

        assert asyncio.run(main()) == ["a", "b"]


def test_a_cancelled_task_that_awaits_nothing_more_lets_the_thread_go_on_for_others(
    server: ScriptedServer, gate: Gate
) -> None:
    async def call(waiting: Awaitable[Any]) -> None:
        await waiting

    async def main() -> int:
        async with client_for(server, max_concurrency=2) as client:
            tasks = [asyncio.create_task(call(get_image(client))) for _ in range(2)]
            for _ in tasks:
                await gate.wait_for_request()
            for task in tasks:
                await cancelled(task)
            gate.opened.set()
            await asyncio.gather(*(get_image(client) for _ in range(6)))
            return len(server.requests)

    assert asyncio.run(main()) == 8


class TestWhatNobodyWaitsForAnyMore:
    """It is not sent, whatever ended the wait, and what takes several calls sends nothing more."""

    def test_a_handle_of_a_build_makes_no_further_call(self, server: ScriptedServer) -> None:
        step = {"imageBuildVersionArn": ARN, "stepExecutionId": "step-12345678-1234-1234-1234-123456789012"}
        gate = Gate(lambda request: ok({"steps": [step]}))
        server.script("ListWaitingWorkflowSteps", gate)
        server.script("SendWorkflowStepAction", ok({}))
        server.script("GetImage", ok({"image": {"arn": ARN}}))

        async def main() -> None:
            async with client_for(server, max_concurrency=1) as client:
                task = asyncio.create_task(AsyncBuild(client, ARN).approve())
                await gate.wait_for_request()
                error = await cancelled(task)
                note = "ListWaitingWorkflowSteps: a request of this call may have been carried out"
                assert error.__notes__ == [note]
                gate.opened.set()
                await get_image(client)  # in the only thread, so the other function has ended

        asyncio.run(main())
        assert [sent.operation for sent in server.requests] == ["ListWaitingWorkflowSteps", "GetImage"]

    def test_nor_a_pause_before_a_retry(self, server: ScriptedServer) -> None:
        server.script("CancelImageCreation", throttled(Retry_After="60"))
        server.script("GetImage", ok({"image": {"arn": ARN}}))

        async def main() -> None:
            pausing = threading.Event()
            policy = RetryPolicy(before_sleep=lambda _: pausing.set())
            async with client_for(server, max_concurrency=1, retry=policy) as client:
                task = asyncio.create_task(AsyncBuild(client, ARN).cancel())
                await asyncio.to_thread(pausing.wait)
                assert not hasattr(await cancelled(task), "__notes__")
                await get_image(client)

        asyncio.run(main())
        assert [sent.operation for sent in server.requests] == ["CancelImageCreation", "GetImage"]

    def test_a_loop_that_stops_leaves_no_queue_behind(self, server: ScriptedServer, gate: Gate) -> None:
        client = client_for(server, max_concurrency=1)
        loop = asyncio.new_event_loop()
        tasks = [loop.create_task(get_image(client)) for _ in range(5)]
        loop.run_until_complete(gate.wait_for_request())
        gate.opened.set()
        for task in tasks:
            task.cancel()
        loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
        loop.run_until_complete(client.aclose())
        loop.close()
        assert len(server.requests) == 1

    def test_without_an_event_loop_of_asyncio_nothing_is_sent(self, server: ScriptedServer) -> None:
        call = get_image(client_for(server))
        with pytest.raises(RuntimeError, match="no running event loop"):
            call.send(None)
        assert server.requests == []

    def test_a_cancelled_wait_with_progress_is_cancelled(self, server: ScriptedServer) -> None:
        server.script("GetImage", ok({"image": {"arn": ARN, "state": {"status": "AVAILABLE"}}}))

        async def main() -> None:
            async with client_for(server) as client:

                async def wait() -> None:
                    task = asyncio.current_task()
                    assert task is not None
                    loop = asyncio.get_running_loop()
                    await AsyncBuild(client, ARN).wait(
                        progress=True, on_change=lambda _: loop.call_soon(task.cancel)
                    )

                with pytest.raises(asyncio.CancelledError):
                    await asyncio.create_task(wait())

        asyncio.run(main())


class TestATimeoutAroundAnext:
    def test_a_listing_goes_on_with_the_page_that_was_cancelled(self, server: ScriptedServer) -> None:
        second = Gate(lambda request: ok({"imageVersionList": [{"name": "b"}]}))

        def answer(request: RecordedRequest) -> Answer:
            if request.json.get("nextToken") != "two":
                return ok({"imageVersionList": [{"name": "a"}], "nextToken": "two"})
            return second(request)

        server.script("ListImages", answer)

        async def main() -> list[str]:
            async with client_for(server) as client:
                items = aiter(client.get_paginator("list_images").paginate())
                found = [(await anext(items)).name]
                task = asyncio.ensure_future(anext(items))
                await second.wait_for_request()
                await cancelled(task)
                second.opened.set()
                return found + [item.name async for item in items]

        assert asyncio.run(main()) == ["a", "b"]

    def test_the_wait_for_builds_goes_on(self, server: ScriptedServer) -> None:
        gate = Gate(lambda request: ok({"image": {"arn": ARN, "state": {"status": "AVAILABLE"}}}))
        server.script("GetImage", gate)

        async def main() -> list[str]:
            async with client_for(server) as client:
                ended = async_as_finished([AsyncBuild(client, ARN)], poll_interval=0)
                task = asyncio.ensure_future(anext(ended))
                await gate.wait_for_request()
                await cancelled(task)
                gate.opened.set()
                return [build.arn async for build in ended]

        assert asyncio.run(main()) == [ARN]
