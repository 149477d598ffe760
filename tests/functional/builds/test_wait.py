"""Waiting for one build, and cancelling it, over a real socket while answers are throttled, lost and broken."""

from __future__ import annotations

import copy
import pickle
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, builds, exceptions
from imagebuilder_typed.builds import Build, _failure
from imagebuilder_typed.testing import no_pauses
from tests.support.scripted_server import (
    Answer,
    ScriptedServer,
    cut_short,
    ok,
    refused,
    reset_before_answer,
    server_error,
    throttled,
    truncated_json,
)

ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"


@pytest.fixture(autouse=True)
def _no_pauses() -> Iterator[None]:
    with no_pauses():
        yield


@pytest.fixture(scope="module")
def client(one_server: ScriptedServer) -> ImageBuilderClient:
    policy = RetryPolicy(max_attempts=2, initial_backoff=0.0, rate_limit=False)
    return ImageBuilderClient(**one_server.boto3_options, retry=policy)


@pytest.fixture
def build(server: ScriptedServer, client: ImageBuilderClient) -> Build:
    return Build(client, ARN)


def image(status: str, **state: Any) -> Answer:
    return ok({"image": {"arn": ARN, "state": {"status": status, **state}}})


@pytest.mark.usefixtures("either_colour")
class TestWait:
    def test_it_returns_the_image(self, server: ScriptedServer, build: Build) -> None:
        server.script("GetImage", [image("PENDING"), image("BUILDING"), image("AVAILABLE")])
        changes: list[str] = []
        found = build.wait(on_change=lambda change: changes.append(change.new))
        assert (found.arn, found.state.status) == (ARN, "AVAILABLE")
        assert changes == ["PENDING", "BUILDING", "AVAILABLE"]
        assert len(server.requests) == 3

    def test_throttled_lost_and_broken_answers_do_not_end_it(
        self, server: ScriptedServer, build: Build
    ) -> None:
        faults = [throttled(), reset_before_answer(), cut_short(), truncated_json(), server_error()]
        server.script("GetImage", [image("BUILDING"), *faults * 3, image("AVAILABLE")])
        assert build.wait().state.status == "AVAILABLE"

    @pytest.mark.parametrize(("status", "end"), [("FAILED", "failed"), ("CANCELLED", "cancelled")])
    def test_a_failed_build_raises_its_report(
        self, server: ScriptedServer, build: Build, status: str, end: str
    ) -> None:
        server.script("GetImage", [image("BUILDING"), image(status, reason="No package nginx")])
        server.script_default(refused("ForbiddenException", 403))
        with pytest.raises(builds.BuildFailedError, match="No package nginx") as caught:
            build.wait()
        error = caught.value
        assert error.failure.end == end
        assert str(error) == str(error.failure)
        assert error.reason == f"{ARN} is {status}: No package nginx"
        assert isinstance(error, exceptions.WaiterFailedError)
        assert (error.waiter_name, error.operation_name, error.attempts) == ("image_available", "GetImage", 2)
        assert len(server.requests_for("GetImage")) == 2, "the report uses the image that is known"
        for same in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
            assert (str(same), same.failure.reason) == (str(error), "No package nginx")

    @pytest.mark.parametrize("status", ["DEPRECATED", "DISABLED", "DELETED"])
    def test_other_ends_have_no_report(self, server: ScriptedServer, build: Build, status: str) -> None:
        server.script("GetImage", [image(status)])
        with pytest.raises(exceptions.WaiterFailedError, match=f"is {status}") as caught:
            build.wait()
        assert not isinstance(caught.value, builds.BuildFailedError)

    def test_without_a_report_the_error_is_that_of_the_waiter(
        self, server: ScriptedServer, build: Build, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def broken(*_: object) -> None:
            raise RuntimeError("out of paper")

        monkeypatch.setattr(_failure, "report_failure", broken)
        server.script("GetImage", [image("FAILED", reason="No package nginx")])
        with pytest.raises(exceptions.WaiterFailedError, match="No package nginx") as caught:
            build.wait()
        assert not isinstance(caught.value, builds.BuildFailedError)
        assert caught.value.__notes__ == [
            "the report about the failure could not be made: RuntimeError: out of paper"
        ]

    def test_the_time_is_over(self, server: ScriptedServer, build: Build) -> None:
        server.script("GetImage", lambda request: image("BUILDING"))
        for limit in ({"timeout": 0}, {"deadline": 0}, {"deadline": datetime.now(UTC) - timedelta(hours=1)}):
            options: dict[str, Any] = {**limit}
            with pytest.raises(exceptions.WaiterTimeoutError, match="was BUILDING"):
                build.wait(**options)
        assert len(server.requests) == 3

    @pytest.mark.parametrize(
        ("options", "names"),
        [
            ({"timeout": -1}, ["timeout"]),
            ({"deadline": datetime(2026, 1, 1)}, ["deadline"]),
            ({"timeout": "1", "deadline": -1}, ["deadline", "timeout"]),
        ],
    )
    def test_wrong_options_are_told_together(
        self, server: ScriptedServer, build: Build, options: dict[str, Any], names: list[str]
    ) -> None:
        with pytest.raises(exceptions.RequestValidationError) as caught:
            build.wait(**options)
        assert [problem.path for problem in caught.value.problems] == names
        assert server.requests == []


def test_cancelled_waits_leave_the_build_alone(server: ScriptedServer, build: Build) -> None:
    cancel = threading.Event()
    server.script("GetImage", lambda request: image("BUILDING"))
    with pytest.raises(exceptions.WaiterCancelledError):
        build.wait(on_change=lambda change: cancel.set(), cancel=cancel)
    assert [request.operation for request in server.requests] == ["GetImage"]


@pytest.mark.usefixtures("either_colour")
class TestCancel:
    def test_a_running_build(self, server: ScriptedServer, build: Build) -> None:
        assert build.cancel() is True
        (request,) = server.requests
        assert (request.operation, request.json["imageBuildVersionArn"]) == ("CancelImageCreation", ARN)

    def test_a_lost_answer_is_asked_for_again_with_the_same_token(
        self, server: ScriptedServer, build: Build
    ) -> None:
        server.script("CancelImageCreation", [reset_before_answer(), ok({})])
        assert build.cancel() is True
        assert len({request.json["clientToken"] for request in server.requests}) == 1

    @pytest.mark.parametrize(
        ("status", "result"), [("AVAILABLE", False), ("FAILED", False), ("CANCELLED", True)]
    )
    def test_a_build_that_has_ended(
        self, server: ScriptedServer, build: Build, status: str, result: bool
    ) -> None:
        server.script("CancelImageCreation", [refused("InvalidParameterValueException")])
        server.script("GetImage", [image(status)])
        assert build.cancel() is result

    @pytest.mark.parametrize("answer", [image("BUILDING"), refused("ResourceNotFoundException", 404)])
    def test_other_refusals_are_raised(self, server: ScriptedServer, build: Build, answer: Answer) -> None:
        server.script("CancelImageCreation", [refused("ForbiddenException", 403, "not yours")])
        server.script("GetImage", [answer])
        with pytest.raises(exceptions.ForbiddenException, match="not yours"):
            build.cancel()

    def test_throttling_is_no_refusal(self, server: ScriptedServer, build: Build) -> None:
        server.script("CancelImageCreation", throttled())
        with pytest.raises(exceptions.ThrottlingError):
            build.cancel()
        assert server.requests_for("GetImage") == []
