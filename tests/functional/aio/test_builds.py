"""What the async handle of a build has beside the blocking one. The tests of waiting are in ``functional/builds``."""

from __future__ import annotations

import asyncio
import copy
import inspect
import pickle
from typing import Any

import pytest

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, builds, exceptions, models
from imagebuilder_typed._async_call_path import async_call_path_of
from imagebuilder_typed.aio import AsyncImageBuilderClient
from imagebuilder_typed.builds import AsyncBuild, AsyncFinishedBuild, Build, FinishedBuild
from imagebuilder_typed.testing import no_pauses
from tests.support.scripted_server import RecordedRequest, ScriptedServer, ok, refused, throttled

ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"


def image(status: str, **more: Any) -> Any:
    return ok({"image": {"arn": ARN, "state": {"status": status}, **more}})


def public(cls: type) -> set[str]:
    return {name for name in dir(cls) if not name.startswith("_")}


def test_it_has_the_names_and_keywords_of_the_blocking_handle() -> None:
    assert public(Build) - public(AsyncBuild) == {"deletion_plan"}
    assert public(FinishedBuild) - public(AsyncFinishedBuild) == {"deletion_plan"}
    assert public(AsyncFinishedBuild) <= public(FinishedBuild)
    for name in public(AsyncBuild) - {"arn", "client"}:
        ours, theirs = getattr(AsyncBuild, name), getattr(Build, name)
        assert inspect.iscoroutinefunction(ours)
        kept = [each for each in inspect.signature(theirs).parameters.values() if each.name != "cancel"]
        assert list(inspect.signature(ours).parameters.values()) == kept
    kept = [
        each
        for each in inspect.signature(builds.as_finished).parameters.values()
        if each.name not in ("builds", "cancel")
    ]
    assert list(inspect.signature(builds.async_as_finished).parameters.values())[1:] == kept


def test_what_it_asks_is_what_the_blocking_handle_asks(server: ScriptedServer) -> None:
    amis = [{"region": "us-east-1", "image": "ami-1", "accountId": "123456789012"}]
    server.script("GetImage", image("AVAILABLE", outputResources={"amis": amis}, imageScanState={}))
    server.script(
        "ListWaitingWorkflowSteps",
        ok(
            {
                "steps": [
                    {
                        "imageBuildVersionArn": ARN,
                        "stepExecutionId": "step-12345678-1234-1234-1234-123456789012",
                    }
                ]
            }
        ),
    )
    server.script_default(ok({"requestId": "request-1"}))
    blocking = Build(ImageBuilderClient(**server.boto3_options), ARN)
    awaited = AsyncBuild(AsyncImageBuilderClient(**server.boto3_options), ARN)
    calls: list[tuple[str, dict[str, Any]]] = [
        ("image", {}),
        ("status", {}),
        ("cancel", {}),
        ("amis", {}),
        ("containers", {}),
        ("ami_in", {"region": "us-east-1"}),
        ("waiting_steps", {}),
        ("approve", {"reason": "tested"}),
        ("reject", {"reason": "broken"}),
        ("failure", {}),
        ("findings", {"incomplete_ok": True}),
        ("packages", {}),
    ]
    assert {name for name, _ in calls} == public(AsyncBuild) - {"arn", "client", "wait"}

    def asked() -> list[tuple[str, Any]]:
        bodies = [(each.operation, {**(each.json or {}), **each.query}) for each in server.requests]
        server.forget_requests()
        return [(operation, {**body, "clientToken": None}) for operation, body in bodies]

    for name, options in calls:
        expected = getattr(blocking, name)(**options)
        requests = asked()
        found = asyncio.run(getattr(awaited, name)(**options))
        assert asked() == requests, name
        assert type(found) is type(expected), name
        assert str(found) == str(expected), name


def test_wrong_arguments_say_what_to_pass(server: ScriptedServer) -> None:
    client = AsyncImageBuilderClient(**server.boto3_options)
    with pytest.raises(TypeError, match="client must be an AsyncImageBuilderClient, not ImageBuilderClient"):
        AsyncBuild(ImageBuilderClient(client.boto3_client), ARN)  # type: ignore[arg-type]  # the mistake under test
    with pytest.raises(TypeError, match="not AsyncImageBuilderClient: AsyncBuild takes that"):
        Build(client, ARN)  # type: ignore[arg-type]  # the mistake under test
    with pytest.raises(TypeError, match=r"session must be a boto3\.Session"):
        AsyncBuild(client, ARN, session=5)  # type: ignore[arg-type]  # the mistake under test
    build = AsyncBuild(client, models.Image(arn=ARN))
    with pytest.raises(TypeError, match="an AsyncBuild holds a client"):
        pickle.dumps(build)
    assert copy.deepcopy(build) is build
    assert {build, AsyncBuild(client, ARN)} == {build}


def test_progress_is_shown_and_on_change_awaited(
    server: ScriptedServer, capsys: pytest.CaptureFixture[str]
) -> None:
    server.script("GetImage", [image("BUILDING"), image("AVAILABLE")])
    seen: list[str] = []

    async def note(change: Any) -> None:
        await asyncio.sleep(0)
        seen.append(change.new)

    async def main() -> None:
        async with AsyncImageBuilderClient(**server.boto3_options) as client:
            await AsyncBuild(client, ARN).wait(progress=True, on_change=note)
            assert len(asyncio.all_tasks()) == 1, "the one that shows the progress has ended"

    with no_pauses():
        asyncio.run(main())
    assert seen == ["BUILDING", "AVAILABLE"]
    shown = capsys.readouterr()
    assert [line.split("after")[0].split(" ", 1)[1] for line in shown.err.splitlines()] == [
        "web/1.0.0/1: BUILDING ",
        "web/1.0.0/1: AVAILABLE ",
    ]
    assert shown.out == ""


def test_the_report_of_a_failure_is_made_in_a_thread(server: ScriptedServer) -> None:
    server.script("GetImage", image("FAILED"))
    turns = 0

    def refuse(request: RecordedRequest) -> Any:
        return refused("ForbiddenException", 403)

    server.script_default(refuse)

    async def main() -> None:
        nonlocal turns

        async def turn() -> None:
            nonlocal turns
            while True:
                await asyncio.sleep(0)
                turns += 1

        async with AsyncImageBuilderClient(**server.boto3_options) as client:
            turning = asyncio.create_task(turn())
            with pytest.raises(builds.BuildFailedError) as caught:
                await AsyncBuild(client, ARN).wait()
            turning.cancel()
            assert caught.value.failure.end == "failed"

    asyncio.run(main())
    assert len(server.requests) > 1
    assert turns > len(server.requests)


def test_what_runs_in_a_thread_shares_the_rate_limits(server: ScriptedServer) -> None:
    policy = RetryPolicy(max_attempts=1, initial_backoff=0.0, max_backoff=0.001)
    client = AsyncImageBuilderClient(**server.boto3_options, retry=policy)
    server.script("ListImagePackages", throttled())
    with pytest.raises(exceptions.ThrottlingError):
        asyncio.run(AsyncBuild(client, ARN).packages())
    assert async_call_path_of(client).retrier._limiters["ListImagePackages"].active
