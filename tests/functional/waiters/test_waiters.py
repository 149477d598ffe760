"""Waits over a real socket: what ends them and what they report. The clock is fake, so nothing sleeps."""

from __future__ import annotations

import contextlib
import pickle
import re
import threading
from typing import Any

import botocore.exceptions
import botocore.loaders
import pytest

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, exceptions, models
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed.testing import mock_imagebuilder
from imagebuilder_typed.waiters import StateChange
from imagebuilder_typed.waiters._facts import WAITER_FACTS
from tests.support.colours import target_of
from tests.support.scripted_server import (
    Answer,
    RecordedRequest,
    ScriptedServer,
    ok,
    refused,
    reset_before_answer,
    server_error,
    throttled,
    truncated_json,
)

ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"
LIFECYCLE_ID = "lce-12345678-1234-1234-1234-123456789012"
WORKFLOW_ID = "wf-12345678-1234-1234-1234-123456789012"

RESOURCES = {
    "get_image": {"image_build_version_arn": ARN},
    "get_lifecycle_execution": {"lifecycle_execution_id": LIFECYCLE_ID},
    "get_workflow_execution": {"workflow_execution_id": WORKFLOW_ID},
}
STATUS_ENUMS = {
    "get_image": models.ImageStatus,
    "get_lifecycle_execution": models.LifecycleExecutionStatus,
    "get_workflow_execution": models.WorkflowExecutionStatus,
}
# States at which a waiter continues. A new state of the API belongs here or in the final states of WAITER_FACTS.
UNDER_WAY = {
    "get_image": {"PENDING", "CREATING", "BUILDING", "TESTING", "DISTRIBUTING", "INTEGRATING"},
    "get_lifecycle_execution": {"PENDING", "IN_PROGRESS", "CANCELLING"},
    "get_workflow_execution": {"PENDING", "RUNNING", "ROLLBACK_IN_PROGRESS"},
}


class Time:
    """A clock that runs while a waiter pauses."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.pauses: list[float] = []

    def clock(self) -> float:
        return self.now

    async def pause(self, seconds: float, cancel: object) -> None:
        self.pauses.append(seconds)
        self.now += seconds


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def client(server: ScriptedServer) -> ImageBuilderClient:
    policy = RetryPolicy(max_attempts=3, initial_backoff=0.0, rate_limit=False)
    return ImageBuilderClient(**server.boto3_options, retry=policy)


def waiter(client: ImageBuilderClient, time: Time, name: str = "image_available") -> Any:
    get_waiter: Any = client.get_waiter
    made = get_waiter(name)
    target = target_of(made)
    target._clock, target._pause = time.clock, time.pause
    return made


def image(status: str | None, **state: Any) -> Answer:
    return ok({"image": {"arn": ARN, "state": {"status": status, **state}}})


def answer(method_name: str, status: str, **more: Any) -> Answer:
    """A response of that operation with this state."""
    match method_name:
        case "get_image":
            return image(status, **more)
        case "get_lifecycle_execution":
            return ok({"lifecycleExecution": {"state": {"status": status, **more}}})
        case _:
            return ok({"status": status, **more})


def script(server: ScriptedServer, *answers: Answer) -> None:
    server.script("GetImage", list(answers))


@pytest.mark.usefixtures("either_colour")
class TestSuccess:
    def test_returns_the_last_response(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time
    ) -> None:
        script(server, image("PENDING"), image("BUILDING"), image("AVAILABLE"))
        response = waiter(client, time).wait(image_build_version_arn=ARN)
        assert isinstance(response, models.GetImageResponse)
        assert response.image is not None
        assert response.image.state == models.ImageState(status=models.ImageStatus.AVAILABLE)
        assert [request.query for request in server.requests] == [{"imageBuildVersionArn": ARN}] * 3

    def test_reports_each_change_once(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time
    ) -> None:
        script(server, *[image(s) for s in ("PENDING", "BUILDING", "BUILDING", "TESTING", "AVAILABLE")])
        changes: list[StateChange[models.ImageStatus, models.GetImageResponse]] = []
        response = waiter(client, time).wait(image_build_version_arn=ARN, on_change=changes.append)
        status = models.ImageStatus
        assert [(change.old, change.new) for change in changes] == [
            (None, status.PENDING),
            (status.PENDING, status.BUILDING),
            (status.BUILDING, status.TESTING),
            (status.TESTING, status.AVAILABLE),
        ]
        assert changes[-1].response is response
        assert [change.elapsed for change in changes] == pytest.approx(
            [0.0, time.pauses[0], sum(time.pauses[:3]), sum(time.pauses)]
        )

    def test_a_callback_that_raises_ends_the_wait(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time
    ) -> None:
        script(server, image("PENDING"), image("AVAILABLE"))

        def stop(change: object) -> None:
            raise LookupError("enough")

        with pytest.raises(LookupError, match="enough"):
            waiter(client, time).wait(image_build_version_arn=ARN, on_change=stop)
        assert len(server.requests) == 1

    def test_unknown_states_and_answers_without_a_state_continue_the_wait(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time
    ) -> None:
        script(server, image("BUILDING"), image("POLISHING"), ok({}), image(None), image("AVAILABLE"))
        changes: list[Any] = []
        waiter(client, time).wait(image_build_version_arn=ARN, on_change=changes.append)
        assert [change.new for change in changes] == ["BUILDING", "POLISHING", "AVAILABLE"]
        assert changes[1].new.is_unknown


@pytest.mark.usefixtures("either_colour")
@pytest.mark.parametrize("name", WAITER_FACTS)
class TestEveryWaiter:
    def test_its_states_are_those_of_the_api(self, name: str) -> None:
        facts = WAITER_FACTS[name]
        assert facts.wanted_states <= facts.final_states
        decided = facts.final_states | UNDER_WAY[facts.method_name]
        states = {str(state) for state in STATUS_ENUMS[facts.method_name]}
        assert decided == states, (
            f"enter {sorted(states - decided)} in waiters/_facts.py if they are final, otherwise in UNDER_WAY;"
            f" remove {sorted(decided - states)}"
        )
        assert not facts.final_states & UNDER_WAY[facts.method_name]

    def test_each_end_is_returned_or_raised(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time, name: str
    ) -> None:
        facts = WAITER_FACTS[name]
        operation = OPERATIONS[facts.method_name]
        for end in facts.final_states:
            under_way = [answer(facts.method_name, state) for state in sorted(UNDER_WAY[facts.method_name])]
            server.script(operation.name, [*under_way, answer(facts.method_name, end)])
            wait = waiter(client, time, name).wait
            if end in facts.wanted_states:
                response = wait(**RESOURCES[facts.method_name])
            else:
                with pytest.raises(
                    exceptions.WaiterFailedError, match=f"waiter {name}: .* is {end}"
                ) as caught:
                    wait(**RESOURCES[facts.method_name])
                assert caught.value.waiter_name == name
                assert caught.value.operation_name == operation.name
                assert caught.value.attempts == len(under_way) + 1
                response = caught.value.last_response
            assert isinstance(response, operation.response_type)
            assert facts.state_of(response) == end


@pytest.mark.parametrize("name", ["lifecycle_execution_succeeded", "workflow_execution_succeeded"])
class TestOptionsOfTheOtherWaiters:
    def test_callback(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time, name: str
    ) -> None:
        facts = WAITER_FACTS[name]
        operation = OPERATIONS[facts.method_name]
        end = next(iter(facts.wanted_states))
        server.script(operation.name, [answer(facts.method_name, "PENDING"), answer(facts.method_name, end)])
        changes: list[Any] = []
        waiter(client, time, name).wait(**RESOURCES[facts.method_name], on_change=changes.append)
        assert [change.new for change in changes] == ["PENDING", end]

    def test_timeout_and_cancel(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time, name: str
    ) -> None:
        facts = WAITER_FACTS[name]
        subject = RESOURCES[facts.method_name]
        server.script(OPERATIONS[facts.method_name].name, [answer(facts.method_name, "PENDING")] * 5)
        with pytest.raises(exceptions.WaiterTimeoutError):
            waiter(client, time, name).wait(**subject, timeout=0)
        cancelled = threading.Event()
        cancelled.set()
        with pytest.raises(exceptions.WaiterCancelledError):
            waiter(client, time, name).wait(**subject, timeout=0, cancel=cancelled)


def test_changes_are_logged(
    server: ScriptedServer, client: ImageBuilderClient, time: Time, caplog: pytest.LogCaptureFixture
) -> None:
    script(server, image("PENDING"), image("AVAILABLE"))
    with caplog.at_level("INFO", logger="imagebuilder_typed"):
        waiter(client, time).wait(image_build_version_arn=ARN)
    assert [record.getMessage() for record in caplog.records] == [
        "waiter image_available: start -> PENDING after 0 s",
        f"waiter image_available: PENDING -> AVAILABLE after {time.pauses[0]:.0f} s",
    ]


def test_finished_waiters_accept_any_final_state_and_the_others_one() -> None:
    for name, facts in WAITER_FACTS.items():
        assert (facts.wanted_states == facts.final_states) == name.endswith("_finished")
        assert name.endswith("_finished") or len(facts.wanted_states) == 1


def test_the_facts_agree_with_botocores_own_waiter() -> None:
    try:
        model = botocore.loaders.create_loader().load_service_model("imagebuilder", "waiters-2")
    except botocore.exceptions.UnknownServiceError:
        pytest.skip("this botocore has no waiters for Image Builder")
    facts = WAITER_FACTS["image_available"]
    for acceptor in model["waiters"]["ImageAvailable"]["acceptors"]:
        assert acceptor["argument"] == facts.state_path
        assert (acceptor["expected"] in facts.wanted_states) == (acceptor["state"] == "success")
        assert acceptor["expected"] in facts.final_states


@pytest.mark.usefixtures("either_colour")
class TestReasons:
    def failure(self, client: ImageBuilderClient, time: Time, name: str) -> str:
        with pytest.raises(exceptions.WaiterFailedError) as caught:
            waiter(client, time, name).wait(**RESOURCES[WAITER_FACTS[name].method_name])
        assert str(caught.value) == f"waiter {name}: {caught.value.reason}"
        return caught.value.reason

    def test_name_the_component_and_the_step(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time
    ) -> None:
        context = {
            "imageStatus": "BUILDING",
            "workflowArn": "arn:aws:imagebuilder:us-east-1:aws:workflow/build/build-image/1.0.2/1",
            "failedStep": "ApplyBuildComponents",
            "componentFailure": {
                "componentArn": "arn:aws:imagebuilder:us-east-1:123456789012:component/nginx/1.0.0/1",
                "phaseName": "build",
                "stepName": "Install",
                "action": "ExecuteBash",
                "errorMessage": "No package nginx available.",
            },
        }
        script(server, image("FAILED", reason="Component failed.", failureContext=context))
        assert self.failure(client, time, "image_available") == (
            f"{ARN} is FAILED: Component failed. component arn:aws:imagebuilder:us-east-1:123456789012:component/nginx/1.0.0/1, "
            "phase build, step Install (ExecuteBash): No package nginx available. workflow step ApplyBuildComponents of "
            "arn:aws:imagebuilder:us-east-1:aws:workflow/build/build-image/1.0.2/1"
        )

    def test_name_the_regions(self, server: ScriptedServer, client: ImageBuilderClient, time: Time) -> None:
        context = {
            "distributionFailure": {
                "errorMessage": "2 of 3 Regions failed",
                "regionFailures": [
                    {
                        "region": "eu-west-1",
                        "status": "FAILED",
                        "errorMessage": "No such key",
                        "targetAccountId": "111122223333",
                    },
                    {"region": "sa-east-1", "status": "TIMED_OUT", "imageConfigurationStep": "EXPORT_AMI"},
                ],
            }
        }
        script(server, image("FAILED", failureContext=context))
        assert self.failure(client, time, "image_available") == (
            f"{ARN} is FAILED: 2 of 3 Regions failed. eu-west-1 account 111122223333: No such key. "
            "sa-east-1 in EXPORT_AMI: TIMED_OUT"
        )

    @pytest.mark.parametrize(
        ("context", "reason"),
        [
            ({"failedStep": "Build"}, "workflow step Build of the build"),
            ({"componentFailure": {"stepName": "Install"}}, "step Install"),
            ({"distributionFailure": {"regionFailures": [{}]}}, "a Region: failed"),
            (
                {
                    "componentFailure": {"phaseName": "test"},
                    "distributionFailure": {"errorMessage": "No Region"},
                },
                "phase test. No Region",
            ),
        ],
    )
    def test_leave_out_what_is_not_known(
        self,
        server: ScriptedServer,
        client: ImageBuilderClient,
        time: Time,
        context: dict[str, Any],
        reason: str,
    ) -> None:
        script(server, image("FAILED", failureContext=context))
        assert self.failure(client, time, "image_available") == f"{ARN} is FAILED: {reason}"

    def test_of_workflow_runs_without_a_failed_step_are_their_message(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time
    ) -> None:
        cancelled = answer("get_workflow_execution", "CANCELLED", message="Called off", totalStepCount=9)
        server.script("GetWorkflowExecution", cancelled)
        reason = self.failure(client, time, "workflow_execution_succeeded")
        assert reason == f"{WORKFLOW_ID} is CANCELLED: Called off"

    def test_say_if_nothing_is_known(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time
    ) -> None:
        script(server, image("CANCELLED"))
        assert self.failure(client, time, "image_available") == f"{ARN} is CANCELLED: no reason was given"

    def test_of_lifecycle_runs_are_those_of_the_state(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time
    ) -> None:
        server.script(
            "GetLifecycleExecution", answer("get_lifecycle_execution", "FAILED", reason="Role is gone.")
        )
        assert (
            self.failure(client, time, "lifecycle_execution_succeeded")
            == f"{LIFECYCLE_ID} is FAILED: Role is gone"
        )

    def test_of_workflow_runs_are_their_message_and_counts(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time
    ) -> None:
        failed = answer(
            "get_workflow_execution", "FAILED", message="A step failed", totalStepCount=9, totalStepsFailed=1
        )
        server.script("GetWorkflowExecution", failed)
        assert self.failure(client, time, "workflow_execution_succeeded") == (
            f"{WORKFLOW_ID} is FAILED: A step failed. 1 of 9 steps failed"
        )


@pytest.mark.usefixtures("either_colour")
class TestFaults:
    @pytest.mark.parametrize(
        "fault",
        [throttled(), server_error(503), reset_before_answer(), truncated_json()],
        ids=lambda fault: str(fault.status),
    )
    def test_that_outlive_the_retry_policy_do_not_end_a_wait(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time, fault: Answer
    ) -> None:
        script(server, image("BUILDING"), *[fault] * 7, image("AVAILABLE"))
        response = waiter(client, time).wait(image_build_version_arn=ARN)
        assert response.response_metadata.attempts == 2
        # 1, 3 and 3 failed requests, then 1 failed and 1 successful one.
        assert len(server.requests) == 9
        assert len(time.pauses) == 3

    @pytest.mark.parametrize("fault", [throttled(), server_error(503)], ids=["throttled", "503"])
    def test_that_the_service_itself_reports_do_not_end_a_wait_at_its_first_poll_either(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time, fault: Answer
    ) -> None:
        script(server, *[fault] * 3, image("AVAILABLE"))
        waiter(client, time).wait(image_build_version_arn=ARN)

    def test_from_an_endpoint_that_never_answered_are_raised(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time
    ) -> None:
        script(server, *[reset_before_answer()] * 3, image("AVAILABLE"))
        with pytest.raises(exceptions.ReadError):
            waiter(client, time).wait(image_build_version_arn=ARN)

    def test_that_waiting_cannot_fix_are_raised_unchanged(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time
    ) -> None:
        script(server, image("BUILDING"), refused("ForbiddenException", 403))
        with pytest.raises(exceptions.ForbiddenException):
            waiter(client, time).wait(image_build_version_arn=ARN)
        assert len(server.requests) == 2

    def test_that_last_until_the_timeout_are_named(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time
    ) -> None:
        server.script_default(server_error(503, "ServiceUnavailableException"))
        script(server, image("TESTING"))
        with pytest.raises(exceptions.WaiterTimeoutError) as caught:
            waiter(client, time).wait(image_build_version_arn=ARN, timeout=60)
        assert "was TESTING" in caught.value.reason
        assert "the last poll failed: GetImage: ServiceUnavailableException (HTTP 503)" in caught.value.reason
        assert isinstance(caught.value.__cause__, exceptions.ServiceUnavailableException)
        assert caught.value.last_response == models.GetImageResponse(
            image=models.Image(arn=ARN, state=models.ImageState(status=models.ImageStatus.TESTING))
        )
        assert caught.value.attempts == len(server.requests)

    def test_that_passed_are_not_named(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time
    ) -> None:
        server.script_default(image("TESTING"))
        script(server, *[throttled()] * 3)
        with pytest.raises(exceptions.WaiterTimeoutError) as caught:
            waiter(client, time).wait(image_build_version_arn=ARN, timeout=60)
        assert "failed" not in caught.value.reason
        assert caught.value.__cause__ is None


class TestAResourceThatIsNotFound:
    gone = refused("ResourceNotFoundException", 404)

    def test_may_appear_late(self, server: ScriptedServer, client: ImageBuilderClient, time: Time) -> None:
        script(server, self.gone, self.gone, self.gone, image("AVAILABLE"))
        waiter(client, time).wait(image_build_version_arn=ARN)

    def test_proves_the_endpoint_right_so_that_a_broken_connection_is_an_outage(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time
    ) -> None:
        script(server, self.gone, *[reset_before_answer()] * 3, image("AVAILABLE"))
        waiter(client, time).wait(image_build_version_arn=ARN)

    def test_ends_the_wait_soon(self, server: ScriptedServer, client: ImageBuilderClient, time: Time) -> None:
        script(server, *[self.gone] * 9)
        with pytest.raises(exceptions.ResourceNotFoundException):
            waiter(client, time).wait(image_build_version_arn=ARN)
        assert len(server.requests) == 4
        assert sum(time.pauses) < 30

    def test_after_it_was_seen_was_deleted(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time
    ) -> None:
        script(server, image("BUILDING"), self.gone)
        with pytest.raises(
            exceptions.WaiterFailedError, match="was deleted after it had been BUILDING"
        ) as caught:
            waiter(client, time, "image_build_finished").wait(image_build_version_arn=ARN)
        assert isinstance(caught.value.last_response, models.GetImageResponse)
        assert isinstance(caught.value.__cause__, exceptions.ResourceNotFoundException)


@pytest.mark.usefixtures("either_colour")
class TestTimeout:
    @pytest.fixture(autouse=True)
    def _building(self, server: ScriptedServer) -> None:
        server.script("GetImage", image("BUILDING"))

    def test_ends_with_a_last_poll_at_that_moment(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time
    ) -> None:
        with pytest.raises(
            exceptions.WaiterTimeoutError, match=f"out of time while {ARN} was BUILDING, after 100 s"
        ) as caught:
            waiter(client, time).wait(image_build_version_arn=ARN, timeout=100)
        assert caught.value.elapsed == pytest.approx(100)
        assert caught.value.transient
        assert len(server.requests) == len(time.pauses) + 1

    def test_of_zero_polls_once(self, server: ScriptedServer, client: ImageBuilderClient, time: Time) -> None:
        with pytest.raises(exceptions.WaiterTimeoutError):
            waiter(client, time).wait(image_build_version_arn=ARN, timeout=0)
        assert len(server.requests) == 1
        assert time.pauses == []

    def test_is_six_hours_by_default(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time
    ) -> None:
        with pytest.raises(exceptions.WaiterTimeoutError):
            waiter(client, time).wait(image_build_version_arn=ARN, poll_interval=1200)
        assert sum(time.pauses) == pytest.approx(6 * 3600)

    def test_counts_the_time_that_polls_take(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time
    ) -> None:
        polled_at: list[float] = []

        def slow(request: RecordedRequest) -> Answer:
            polled_at.append(time.now - 1000.0)
            time.now += 40.0
            return image("BUILDING")

        server.script("GetImage", slow)
        with pytest.raises(exceptions.WaiterTimeoutError) as caught:
            waiter(client, time).wait(image_build_version_arn=ARN, timeout=86)
        # Polls at 0 s and at about 44 s take 40 s each, so the second one leaves less time than a normal pause.
        assert polled_at[-1] == pytest.approx(86)
        assert caught.value.elapsed == pytest.approx(126)

    def test_of_none_never_ends_the_wait(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time
    ) -> None:
        script(server, *[image("BUILDING")] * 30, image("AVAILABLE"))
        waiter(client, time).wait(image_build_version_arn=ARN, timeout=None, poll_interval=3600)
        assert sum(time.pauses) > 10 * 3600


@pytest.mark.usefixtures("either_colour")
class TestTimeoutOfAPoll:
    """A retry whose pause would end too late doesn't start. One that starts calls the hook, which ends the wait."""

    class PauseBegan(Exception):
        pass

    def wait(
        self,
        server: ScriptedServer,
        time: Time,
        *answers: Answer,
        timeout: float | None,
        policy: float | None,
    ) -> None:
        """Wait with these answers, up to ``timeout`` seconds; ``policy`` is the retry policy's total timeout."""

        def stop(event: object) -> None:
            raise self.PauseBegan

        retry = RetryPolicy(total_timeout=policy, initial_backoff=0.0, rate_limit=False, before_sleep=stop)
        client = ImageBuilderClient(**server.boto3_options, retry=retry)
        script(server, *answers)
        waiter(client, time).wait(image_build_version_arn=ARN, timeout=timeout)

    @pytest.mark.parametrize("timeout", [3600.0, None])
    def test_is_the_retry_policys_although_the_wait_has_more(
        self, server: ScriptedServer, time: Time, timeout: float | None
    ) -> None:
        answers = [image("BUILDING"), throttled(Retry_After="31"), image("AVAILABLE")]
        self.wait(server, time, *answers, timeout=timeout, policy=30.0)
        assert len(time.pauses) == 2

    def test_is_what_the_wait_has_left_if_that_is_less(self, server: ScriptedServer, time: Time) -> None:
        for seconds in ("199", "201"):
            answers = [throttled(Retry_After=seconds), image("AVAILABLE")]
            with pytest.raises(self.PauseBegan) if seconds == "199" else contextlib.nullcontext():
                self.wait(server, time, *answers, timeout=200.0, policy=None)

    @pytest.mark.parametrize(("timeout", "polls"), [(0.0, 0), (3.0, 1)])
    def test_at_the_end_of_the_wait_is_ten_seconds(
        self, server: ScriptedServer, time: Time, timeout: float, polls: int
    ) -> None:
        under_way = [image("BUILDING")] * polls
        with pytest.raises(self.PauseBegan):
            self.wait(server, time, *under_way, throttled(Retry_After="9"), timeout=timeout, policy=300.0)
        with pytest.raises(exceptions.WaiterTimeoutError):
            self.wait(server, time, *under_way, throttled(Retry_After="11"), timeout=timeout, policy=300.0)
        assert len(server.requests) == 2 * (polls + 1)


class TestPauses:
    def test_grow_to_the_interval_and_never_exceed_it(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time
    ) -> None:
        script(server, *[image("BUILDING")] * 40, image("AVAILABLE"))
        waiter(client, time).wait(image_build_version_arn=ARN, poll_interval=20)
        bounds = [5.0, 7.5, 11.25, 16.875] + [20.0] * 36
        assert all(0.75 * bound <= pause <= bound for pause, bound in zip(time.pauses, bounds, strict=True))
        assert len(set(time.pauses[4:])) > 1

    def test_grow_to_half_a_minute_by_default(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time
    ) -> None:
        script(server, *[image("BUILDING")] * 40, image("AVAILABLE"))
        waiter(client, time).wait(image_build_version_arn=ARN)
        assert 27 < max(time.pauses) <= 30

    @pytest.mark.parametrize(
        "cancel", [None, threading.Event()], ids=["no event", "an event that is not set"]
    )
    def test_are_real(
        self, server: ScriptedServer, client: ImageBuilderClient, cancel: threading.Event | None
    ) -> None:
        script(server, image("BUILDING"), image("AVAILABLE"))
        client.get_waiter("image_available").wait(
            image_build_version_arn=ARN, poll_interval=0.04, cancel=cancel
        )
        first, second = server.requests
        assert second.time - first.time >= 0.75 * 0.04

    def test_can_be_left_out(self, server: ScriptedServer, client: ImageBuilderClient, time: Time) -> None:
        script(server, image("BUILDING"), image("BUILDING"), image("AVAILABLE"))
        waiter(client, time).wait(image_build_version_arn=ARN, poll_interval=0)
        assert time.pauses == [0, 0]


class TestCancellation:
    def test_before_the_wait_sends_nothing(
        self, server: ScriptedServer, client: ImageBuilderClient, time: Time
    ) -> None:
        event = threading.Event()
        event.set()
        with pytest.raises(
            exceptions.WaiterCancelledError, match=r"cancelled while .* was in no known state"
        ) as caught:
            waiter(client, time).wait(image_build_version_arn=ARN, cancel=event)
        assert server.requests == []
        assert caught.value.last_response is None

    def test_from_another_thread_ends_a_pause(
        self, server: ScriptedServer, client: ImageBuilderClient
    ) -> None:
        pausing = threading.Event()

        class Event(threading.Event):
            def wait(self, timeout: float | None = None) -> bool:
                pausing.set()
                return super().wait()  # for as long as it takes: only set() ends this pause

        event = Event()
        server.script("GetImage", image("BUILDING"))

        def cancel() -> None:
            pausing.wait()
            event.set()

        # Otherwise it would outlive a wait that fails before its pause, and keep the interpreter from exiting.
        thread = threading.Thread(target=cancel, daemon=True)
        thread.start()
        with pytest.raises(exceptions.WaiterCancelledError) as caught:
            client.get_waiter("image_available").wait(image_build_version_arn=ARN, cancel=event)
        thread.join()
        assert len(server.requests) == 1
        assert isinstance(caught.value.last_response, models.GetImageResponse)

    def test_comes_too_late_after_success(self, server: ScriptedServer, client: ImageBuilderClient) -> None:
        event = threading.Event()

        def set_and_answer(request: RecordedRequest) -> Answer:
            event.set()
            return image("AVAILABLE")

        server.script("GetImage", set_and_answer)
        response = client.get_waiter("image_available").wait(image_build_version_arn=ARN, cancel=event)
        assert response.image is not None


@pytest.mark.parametrize(
    ("options", "problems"),
    [
        ({"image_build_version_arn": None}, ["image_build_version_arn: is required"]),
        ({"image_build_version_arn": "ami-1"}, ["image_build_version_arn: "]),
        ({"image_build_version_arn": ARN, "poll_interval": -1}, ["poll_interval: must be 0 seconds or more"]),
        (
            {"image_build_version_arn": ARN, "timeout": "1h"},
            ["timeout: must be a number of seconds, not '1h'"],
        ),
        (
            {"image_build_version_arn": ARN, "timeout": float("inf")},
            ["timeout: must be 0 seconds or more, and finite"],
        ),
        (
            {"image_build_version_arn": ARN, "timeout": 10**400},
            ["timeout: must be 0 seconds or more, and finite"],
        ),
        ({"image_build_version_arn": 5, "timeout": "1h"}, ["timeout: ", "image_build_version_arn: "]),
    ],
)
def test_wrong_arguments_are_refused_before_anything_is_sent(
    server: ScriptedServer, client: ImageBuilderClient, options: dict[str, object], problems: list[str]
) -> None:
    wait: Any = client.get_waiter("image_available").wait
    with pytest.raises(exceptions.RequestValidationError) as caught:
        wait(**options)
    assert len(caught.value.problems) == len(problems)
    for problem in problems:
        assert problem in str(caught.value)
    assert server.requests == []


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({}, "missing 1 required keyword-only argument: 'image_build_version_arn'"),
        ({"imageBuildVersionArn": ARN}, "unexpected keyword argument 'imageBuildVersionArn'"),
        ({"image_build_version_arn": ARN, "WaiterConfig": {}}, "unexpected keyword argument 'WaiterConfig'"),
    ],
)
def test_wrong_keywords_are_refused_as_by_any_function(
    client: ImageBuilderClient, options: dict[str, object], message: str
) -> None:
    wait: Any = client.get_waiter("image_available").wait
    with pytest.raises(TypeError, match=message):
        wait(**options)


def test_a_client_that_does_not_validate_leaves_that_to_the_service(
    server: ScriptedServer, client: ImageBuilderClient
) -> None:
    script(server, image("AVAILABLE"))
    lenient = client.with_options(validate=False)
    lenient.get_waiter("image_available").wait(image_build_version_arn="ami-1")
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        ("ImageAvailable", "did you mean 'image_available'?"),
        ("image_avail", "did you mean 'image_available'?"),
        ("ready", "there are: image_available, "),
        ("", "there are: image_available, "),
    ],
)
def test_an_unknown_waiter_is_refused_with_advice(client: ImageBuilderClient, name: str, advice: str) -> None:
    get_waiter: Any = client.get_waiter
    with pytest.raises(ValueError, match=re.escape(f"there is no waiter {name!r}; {advice}")):
        get_waiter(name)


def test_a_waiter_says_what_it_waits_for(client: ImageBuilderClient) -> None:
    assert repr(client.get_waiter("image_available")) == "<ImageWaiter image_available>"


def test_errors_are_botocores_too_and_can_be_pickled(
    server: ScriptedServer, client: ImageBuilderClient, time: Time
) -> None:
    script(server, image("FAILED", reason="Broken"))
    with pytest.raises(botocore.exceptions.WaiterError) as caught:
        waiter(client, time).wait(image_build_version_arn=ARN)
    copy = pickle.loads(pickle.dumps(caught.value))
    assert isinstance(copy, exceptions.WaiterFailedError)
    assert (str(copy), copy.reason, copy.waiter_name) == (
        str(caught.value),
        caught.value.reason,
        "image_available",
    )
    assert copy.last_response == caught.value.last_response


@mock_imagebuilder
def test_a_build_on_the_embedded_service_is_waited_for() -> None:
    client = ImageBuilderClient(
        region_name="eu-west-1", aws_access_key_id="testing", aws_secret_access_key="testing"
    )
    recipe = client.create_image_recipe(
        name="web",
        semantic_version="1.0.0",
        parent_image="arn:aws:imagebuilder:eu-west-1:aws:image/amazon-linux-2023-x86/x.x.x",
        components=[
            models.ComponentConfiguration(
                component_arn="arn:aws:imagebuilder:eu-west-1:aws:component/update-linux/x.x.x"
            )
        ],
    )
    infrastructure = client.create_infrastructure_configuration(name="small", instance_profile_name="builder")
    arn = client.create_image(
        image_recipe_arn=recipe.image_recipe_arn,
        infrastructure_configuration_arn=str(infrastructure.infrastructure_configuration_arn),
    ).image_build_version_arn
    assert arn is not None
    seen: list[models.ImageStatus] = []
    response = client.get_waiter("image_available").wait(
        image_build_version_arn=arn, poll_interval=0, on_change=lambda change: seen.append(change.new)
    )
    assert response.image is not None
    assert response.image.output_resources is not None
    assert [ami.region for ami in response.image.output_resources.amis] == ["eu-west-1"]
    assert len(seen) > 2
    assert seen[-1] is models.ImageStatus.AVAILABLE
    again = client.get_waiter("image_build_finished").wait(image_build_version_arn=arn)
    assert again.image == response.image
