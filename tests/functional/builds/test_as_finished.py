"""Waits for many builds over a real socket, while answers are throttled, lost and broken. The clock is fake or skipped."""

from __future__ import annotations

import itertools
import threading
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from imagebuilder_typed import ImageBuilderClient, builds, exceptions
from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds import Build, as_finished
from imagebuilder_typed.builds._rounds import Rounds
from imagebuilder_typed.testing import no_pauses
from tests.support.scripted_server import (
    Answer,
    RecordedRequest,
    ScriptedServer,
    cut_short,
    ok,
    refused,
    reset_before_answer,
    reset_in_body,
    server_error,
    throttled,
    truncated_json,
)


def arn(number: int) -> str:
    return f"arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/{number}"


def image(arn: str, status: str | None, **state: Any) -> Answer:
    return ok({"image": {"arn": arn, "state": {"status": status, **state}}})


class Answers:
    """Gives each build its own answers, in order; the last one stays."""

    def __init__(self, *defaults: Answer | str) -> None:
        self.defaults = defaults
        self.of: dict[str, tuple[Answer | str, ...]] = {}
        self.given: Counter[str] = Counter()

    def __call__(self, request: RecordedRequest) -> Answer:
        arn = request.query["imageBuildVersionArn"]
        answers = self.of.get(arn, self.defaults)
        answer = answers[min(self.given[arn], len(answers) - 1)]
        self.given[arn] += 1
        return image(arn, answer) if isinstance(answer, str) else answer


@pytest.fixture(scope="module")
def client(one_server: ScriptedServer) -> ImageBuilderClient:
    return ImageBuilderClient(**one_server.boto3_options)


@pytest.fixture
def answers(server: ScriptedServer) -> Answers:
    answers = Answers("BUILDING", "AVAILABLE")
    server.script("GetImage", answers)
    return answers


@pytest.fixture(autouse=True)
def _no_pauses() -> Iterator[None]:
    with no_pauses():
        yield


def numbers(finished: Any) -> list[int | None]:
    return [build.arn.build for build in finished]


@pytest.mark.usefixtures("either_colour")
class TestResults:
    def test_each_build_is_yielded_when_it_has_ended(
        self, client: ImageBuilderClient, answers: Answers
    ) -> None:
        answers.of = {
            arn(1): ("BUILDING", "TESTING", "AVAILABLE"),
            arn(2): ("AVAILABLE",),
            arn(3): ("BUILDING", "CANCELLED"),
        }
        started = [Build(client, arn(number)) for number in (1, 2, 3)]
        finished = list(as_finished(started))
        assert numbers(finished) == [2, 3, 1]
        assert set(finished) == set(started)
        states = [build.final_image and build.final_image.state.status for build in finished]
        assert states == ["AVAILABLE", "CANCELLED", "AVAILABLE"]
        assert finished[0].result().arn == arn(2)
        with pytest.raises(builds.BuildFailedError, match="was cancelled") as caught:
            finished[1].result()
        assert caught.value.failure.end == "cancelled"
        assert answers.given == {arn(1): 3, arn(2): 1, arn(3): 2}

    def test_a_build_that_was_passed_twice_is_yielded_once(
        self, client: ImageBuilderClient, answers: Answers
    ) -> None:
        started = (Build(client, arn(number)) for number in (1, 2, 1))
        assert sorted(numbers(as_finished(started))) == [1, 2]  # type: ignore[type-var]  # builds have numbers
        assert list(as_finished([])) == []

    def test_skipped_pauses_use_up_no_time(self, client: ImageBuilderClient, answers: Answers) -> None:
        answers.of = {arn(1): ("PENDING", "CREATING", "BUILDING", "TESTING", "AVAILABLE")}
        [finished] = as_finished([Build(client, arn(1))], timeout=3)  # less than one pause takes
        assert finished.result().arn == arn(1)
        assert answers.given == {arn(1): 5}

    def test_clients_can_differ(self, client: ImageBuilderClient, answers: Answers) -> None:
        other = client.with_options(validate=False)
        assert len(list(as_finished([Build(client, arn(1)), Build(other, arn(2))]))) == 2

    def test_changes_are_reported(self, client: ImageBuilderClient, answers: Answers) -> None:
        seen: list[tuple[str, str | None, str]] = []
        list(
            as_finished(
                [Build(client, arn(1)), Build(client, arn(2))],
                on_change=lambda change: seen.append((change.response.image.arn, change.old, change.new)),
            )
        )
        assert seen == [
            (arn(1), None, "BUILDING"),
            (arn(2), None, "BUILDING"),
            (arn(1), "BUILDING", "AVAILABLE"),
            (arn(2), "BUILDING", "AVAILABLE"),
        ]

    def test_nothing_is_asked_before_the_first_item(
        self, client: ImageBuilderClient, server: ScriptedServer, answers: Answers
    ) -> None:
        waiting = as_finished([Build(client, arn(1))])
        assert server.requests == []
        assert numbers(waiting) == [1]

    def test_unknown_states_continue_the_wait(self, client: ImageBuilderClient, answers: Answers) -> None:
        answers.of = {arn(1): ("POLISHING", image(arn(1), None), ok({}), "AVAILABLE")}
        assert numbers(as_finished([Build(client, arn(1))])) == [1]
        assert answers.given[arn(1)] == 4

    @pytest.mark.parametrize(
        ("arguments", "error", "message"),
        [
            ({"builds": "web"}, TypeError, "must contain (Async)?Build objects, not 'w'"),
            ({"builds": None}, TypeError, "must be several builds, such as a list, not None"),
            ({"poll_interval": -1}, ValueError, "poll_interval must be 0 seconds or more"),
            ({"timeout": "1"}, TypeError, "timeout must be a number"),
            ({"deadline": datetime(2026, 1, 1)}, ValueError, "time zone"),
        ],
    )
    def test_wrong_arguments_are_refused_at_the_call(
        self, arguments: dict[str, Any], error: type[Exception], message: str
    ) -> None:
        call: Any = as_finished
        with pytest.raises(error, match=message):
            call(**{"builds": [], **arguments})

    def test_a_single_build_has_its_own_wait(self, client: ImageBuilderClient) -> None:
        call: Any = as_finished
        with pytest.raises(TypeError, match=r"Build.wait\(\) waits for one"):
            call(Build(client, arn(1)))


@pytest.mark.usefixtures("either_colour")
class TestFaults:
    def test_throttled_lost_and_broken_answers_lose_none_of_a_hundred_builds_and_start_no_thread(
        self, client: ImageBuilderClient, server: ScriptedServer, answers: Answers
    ) -> None:
        faults = [
            throttled(),
            throttled("ThrottlingException"),
            reset_before_answer(),
            reset_in_body(),
            cut_short(),
            truncated_json(),
            server_error(503),
        ]
        for number in range(1, 101):
            answers.of[arn(number)] = (faults[number % 7], "AVAILABLE")
            if number % 10 == 0:
                answers.of[arn(number)] = ("BUILDING", *faults, "TESTING", "AVAILABLE")
        threads: set[str] = set()
        yielded: list[int | None] = []
        for build in as_finished([Build(client, arn(number)) for number in range(1, 101)]):
            yielded.append(build.arn.build)
            assert build.result().state.status == "AVAILABLE"
            threads |= {thread.name for thread in threading.enumerate()}
        assert sorted(yielded) == list(range(1, 101))  # type: ignore[type-var]  # builds have numbers
        assert answers.given == {arn: len(given) for arn, given in answers.of.items()}
        # Beside the server's there are those of async clients, in which their requests block.
        others = {name for name in threads if not name.startswith(("scripted", "imagebuilder-typed_"))}
        assert others == {threading.current_thread().name}

    def test_an_error_that_waiting_cannot_fix_belongs_to_its_build(
        self, client: ImageBuilderClient, answers: Answers
    ) -> None:
        answers.of = {
            arn(1): (refused("ForbiddenException", 403, "not yours"),),
            arn(2): ("BUILDING", refused("ResourceNotFoundException", 404, "gone")),
            arn(3): (refused("ResourceNotFoundException", 404, "gone"),),
            arn(4): (refused("ResourceNotFoundException", 404, "not yet"), "AVAILABLE"),
        }
        started = [Build(client, arn(number)) for number in (1, 2, 3, 4)]
        found = {build.arn.build: build for build in as_finished(started)}
        assert isinstance(found[1].error, exceptions.ForbiddenException)
        assert isinstance(found[2].error, exceptions.WaiterFailedError)
        assert "was deleted after it had been BUILDING" in str(found[2].error)
        assert isinstance(found[3].error, exceptions.ResourceNotFoundException)
        assert answers.given[arn(3)] == 4
        assert found[4].error is None
        assert found[1].final_image is None
        with pytest.raises(exceptions.ForbiddenException):
            found[1].result()

    def test_an_endpoint_that_never_answers_is_reported(self) -> None:
        with ScriptedServer() as closed:
            options = closed.boto3_options
        started = [Build(ImageBuilderClient(**options), arn(number)) for number in range(1, 4)]
        for build in as_finished(started):
            assert isinstance(build.error, exceptions.ConnectError)

    def test_a_failed_build_is_reported(self, client: ImageBuilderClient, answers: Answers) -> None:
        answers.of = {arn(1): (image(arn(1), "FAILED", reason="No instances"),)}
        (failed,) = as_finished([Build(client, arn(1))])
        with pytest.raises(builds.BuildFailedError, match="No instances") as caught:
            failed.result()
        assert str(caught.value) == str(caught.value.failure)

    def test_deprecated_builds_have_no_report(self, client: ImageBuilderClient, answers: Answers) -> None:
        answers.of = {arn(1): ("DEPRECATED",)}
        (old,) = as_finished([Build(client, arn(1))])
        with pytest.raises(exceptions.WaiterFailedError, match="is DEPRECATED") as caught:
            old.result()
        assert not isinstance(caught.value, builds.BuildFailedError)


@pytest.mark.usefixtures("either_colour")
class TestEnds:
    def test_the_time_is_over(self, client: ImageBuilderClient, answers: Answers) -> None:
        answers.of = {arn(1): (throttled(),), arn(2): ("BUILDING",)}
        waiting = as_finished([Build(client, arn(number)) for number in (1, 2, 3)], timeout=0)
        with pytest.raises(builds.BuildsTimeoutError) as caught:
            list(waiting)
        error = caught.value
        assert error.unfinished == (arn(1), arn(2), arn(3))
        assert (
            "3 of 3 builds have not ended: web/1.0.0/1 (in no known state; the last poll failed: Call"
            in str(error)
        )
        assert "web/1.0.0/2 (BUILDING)" in str(error)
        assert isinstance(error.__cause__, exceptions.ThrottlingError)
        assert error.transient
        assert answers.given == {arn(1): 1, arn(2): 1, arn(3): 1}

    def test_a_deadline_in_the_past_polls_once(self, client: ImageBuilderClient, answers: Answers) -> None:
        answers.of = {arn(1): ("AVAILABLE",)}
        assert numbers(as_finished([Build(client, arn(1))], deadline=datetime(2020, 1, 1, tzinfo=UTC))) == [1]

    def test_a_callback_that_raises_ends_the_wait(self, client: ImageBuilderClient, answers: Answers) -> None:
        def stop(change: object) -> None:
            raise LookupError("enough")

        with pytest.raises(LookupError, match="enough"):
            list(as_finished([Build(client, arn(1))], on_change=stop))


def test_cancelled(client: ImageBuilderClient, answers: Answers) -> None:
    cancel = threading.Event()
    answers.of = {arn(1): ("AVAILABLE",), arn(2): ("BUILDING",)}
    waiting = as_finished([Build(client, arn(1)), Build(client, arn(2))], cancel=cancel)
    assert next(waiting).arn == arn(1)
    cancel.set()
    with pytest.raises(
        builds.BuildsCancelledError, match=r"1 of 2 builds have not ended: web/1.0.0/2"
    ) as caught:
        next(waiting)
    assert caught.value.unfinished == (arn(2),)


class Time:
    """A clock that runs while the wait pauses."""

    def __init__(self) -> None:
        self.now = 1000.0

    def clock(self) -> float:
        return self.now

    def pause(self, seconds: float) -> None:
        self.now += seconds


class TestPace:
    def rounds(self, client: ImageBuilderClient, count: int, time: Time, **more: Any) -> Rounds:
        options: dict[str, Any] = {
            "timeout": None,
            "poll_interval": 30.0,
            "on_change": None,
            "cancel": None,
            "progress": False,
            **more,
        }
        found = [(client, Arn(arn(number))) for number in range(1, count + 1)]
        return Rounds(found, clock=time.clock, pause=time.pause, **options)

    def moments(self, server: ScriptedServer, answers: Answers, time: Time) -> list[float]:
        """When polls come, on the fake clock."""
        moments: list[float] = []

        def note(request: RecordedRequest) -> Answer:
            moments.append(time.now - 1000.0)
            return answers(request)

        server.script("GetImage", note)
        return moments

    def test_polls_are_spread_evenly(
        self, client: ImageBuilderClient, server: ScriptedServer, answers: Answers
    ) -> None:
        time = Time()
        answers.defaults = ("BUILDING",)
        moments = self.moments(server, answers, time)
        with pytest.raises(builds.BuildsTimeoutError):
            list(self.rounds(client, 10, time, timeout=120.0).run())
        regular = moments[:-10]
        gaps = [later - earlier for earlier, later in itertools.pairwise(regular)]
        assert regular[0] == 0
        assert max(gaps) <= 30 / 10
        assert all(gap > 0 for gap in gaps)
        assert max(gaps[:9]) <= 5 / 10
        # The last poll of each build is made when the time is over.
        assert moments[-10:] == [120.0] * 10
        assert Counter(answers.given.values()).keys() == {
            min(answers.given.values()),
            max(answers.given.values()),
        }
        assert max(answers.given.values()) - min(answers.given.values()) <= 1

    def test_failed_polls_slow_all_polls_down(
        self, client: ImageBuilderClient, server: ScriptedServer, answers: Answers
    ) -> None:
        time = Time()
        answers.defaults = (*[throttled()] * 3, throttled(retry_after="50"), "AVAILABLE")
        moments = self.moments(server, answers, time)
        assert len(list(self.rounds(client, 2, time).run())) == 2
        gaps = [later - earlier for earlier, later in itertools.pairwise(moments)]
        for gap, bound in zip(gaps, (1, 2, 4, 8, 16, 30), strict=False):
            assert 0.75 * bound <= gap <= max(bound, 7.5)
        assert gaps[6] == pytest.approx(50)
        assert gaps[7] == pytest.approx(50)
        assert gaps[8] < 30

    def test_polls_continue_evenly_after_the_program_was_busy(
        self, client: ImageBuilderClient, server: ScriptedServer, answers: Answers
    ) -> None:
        time = Time()
        answers.of = {arn(1): ("AVAILABLE",)}
        answers.defaults = (*["BUILDING"] * 3, "AVAILABLE")
        moments = self.moments(server, answers, time)
        found = self.rounds(client, 10, time).run()
        assert next(found)[0] == arn(1)
        time.now += 600
        assert len(list(found)) == 9
        later = [moment for moment in moments if moment > 0]
        assert all(b - a > 0.1 for a, b in itertools.pairwise(later))
