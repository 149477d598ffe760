"""RetryPolicy and Retrier: what is retried, how often, after which pauses, and what hooks and logs report."""

from __future__ import annotations

import itertools
import logging
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imagebuilder_typed.exceptions import (
    ApiError,
    ConfigurationError,
    ConnectError,
    ConversionError,
    ImageBuilderError,
    ReadError,
    RequestValidationError,
    ResponseDecodeError,
    ThrottlingError,
    UnmodeledError,
)
from imagebuilder_typed.retry._attempt import Attempt
from imagebuilder_typed.retry._defaults import DEFAULT_POLICY
from imagebuilder_typed.retry._policy import RetryEvent, RetryPolicy
from imagebuilder_typed.retry._retrier import Retrier
from imagebuilder_typed.retry._rules import retry_after
from tests.support.fake_time import FakeTime


@dataclass(frozen=True)
class FakeOperation:
    name: str = "CreateImage"
    repeatable: bool = True


SAFE = FakeOperation()
UNSAFE = FakeOperation("DeleteImage", repeatable=False)


@dataclass
class Script:
    """A ``send`` that fails as listed and then succeeds; each attempt takes ``duration`` on the clock."""

    failures: list[Exception]
    time: FakeTime
    duration: float = 0.0
    attempts: list[int] = field(default_factory=list)

    def __call__(self, attempt: Attempt) -> str:
        self.attempts.append(attempt.number)
        self.time.now += self.duration
        if len(self.attempts) <= len(self.failures):
            failure = self.failures[len(self.attempts) - 1]
            attempt.requests = int(not isinstance(failure, ConfigurationError | RequestValidationError))
            raise failure
        attempt.requests = 1
        return "done"


def api_error(
    status: int,
    code: str = "SomeException",
    headers: dict[str, str] | None = None,
    cls: type[ApiError] = UnmodeledError,
) -> ApiError:
    metadata = {"HTTPStatusCode": status, "HTTPHeaders": headers or {}, "RequestId": "request-1"}
    return cls(
        {"Error": {"Code": code, "Message": "secret words"}, "ResponseMetadata": metadata}, "CreateImage"
    )


def throttling(headers: dict[str, str] | None = None) -> ApiError:
    return api_error(429, "CallRateLimitExceededException", headers, ThrottlingError)


def retrier(time: FakeTime, **policy: Any) -> Retrier:
    return Retrier(RetryPolicy(**{"rate_limit": False, **policy}), clock=time.clock, sleep=time.sleep)


TRANSIENT: dict[str, Callable[[], ImageBuilderError]] = {
    "throttled": throttling,
    "500": lambda: api_error(500, "ServiceException"),
    "502": lambda: api_error(502),
    "503": lambda: api_error(503, "ServiceUnavailableException"),
    "504": lambda: api_error(504),
    "no connection": lambda: ConnectError("CreateImage", "refused"),
    "answer lost": lambda: ReadError("CreateImage", "timed out"),
    "not JSON": lambda: ResponseDecodeError("cut off", operation_name="CreateImage", status_code=200),
}
FINAL: dict[str, Callable[[], ImageBuilderError]] = {
    "400": lambda: api_error(400, "InvalidRequestException"),
    "403": lambda: api_error(403, "ForbiddenException"),
    "404": lambda: api_error(404, "ResourceNotFoundException"),
    "412 of a dry run": lambda: api_error(412, "DryRunOperationException"),
    "501": lambda: api_error(501),
    "wrong type in the answer": lambda: ConversionError("image.arn", "str", 1, operation_name="GetImage"),
    "no credentials": lambda: ConfigurationError("CreateImage", "no credentials"),
    "bad request": lambda: RequestValidationError("CreateImage", []),
}
MAYBE_EXECUTED = {"500", "502", "503", "504", "answer lost", "not JSON"}


class TestWhatIsRetried:
    @pytest.mark.parametrize("kind", TRANSIENT)
    def test_a_transient_failure_of_a_repeatable_operation(self, kind: str) -> None:
        time = FakeTime()
        send = Script([TRANSIENT[kind](), TRANSIENT[kind]()], time)
        assert retrier(time).call(SAFE, send).result == "done"
        assert send.attempts == [1, 2, 3]

    @pytest.mark.parametrize("kind", FINAL)
    def test_never_an_error_that_retrying_cannot_fix(self, kind: str) -> None:
        time = FakeTime()
        error = FINAL[kind]()
        send = Script([error], time)
        with pytest.raises(type(error)) as caught:
            retrier(time).call(SAFE, send)
        assert caught.value is error
        assert send.attempts == [1]
        assert time.pauses == []

    @pytest.mark.parametrize("kind", TRANSIENT)
    def test_an_unsafe_operation_only_where_it_was_not_carried_out(self, kind: str) -> None:
        time = FakeTime()
        error = TRANSIENT[kind]()
        send = Script([error], time)
        if kind in MAYBE_EXECUTED:
            with pytest.raises(type(error)):
                retrier(time).call(UNSAFE, send)
            assert send.attempts == [1]
        else:
            assert retrier(time).call(UNSAFE, send).result == "done"
            assert send.attempts == [1, 2]

    def test_an_unsafe_operation_stops_at_the_first_answer_that_leaves_doubt(self) -> None:
        time = FakeTime()
        send = Script([throttling(), ReadError("DeleteImage", "reset"), throttling()], time)
        with pytest.raises(ReadError) as caught:
            retrier(time).call(UNSAFE, send)
        assert caught.value.attempts == 2

    def test_exceptions_that_are_not_ours_pass_at_once(self) -> None:
        time = FakeTime()
        send = Script([throttling(), KeyboardInterrupt()], time)  # type: ignore[list-item]  # BaseException on purpose
        with pytest.raises(KeyboardInterrupt):
            retrier(time).call(SAFE, send)
        assert send.attempts == [1, 2]

    @given(
        st.lists(st.sampled_from(sorted({**TRANSIENT, **FINAL})), max_size=12),
        st.booleans(),
        st.integers(1, 6),
    )
    def test_the_rule_holds_for_any_sequence_of_failures(
        self, kinds: list[str], safe: bool, most: int
    ) -> None:
        time = FakeTime()
        operation = SAFE if safe else UNSAFE
        failures: list[Exception] = [{**TRANSIENT, **FINAL}[kind]() for kind in kinds]
        send = Script(failures, time)
        repeatable = [kind in TRANSIENT and (safe or kind not in MAYBE_EXECUTED) for kind in kinds]
        expected = min(len(list(itertools.takewhile(bool, repeatable))) + 1, most)
        left: ImageBuilderError | None = None
        try:
            retrier(time, max_attempts=most, total_timeout=None).call(operation, send)
        except ImageBuilderError as error:
            left = error
        assert left is (failures[expected - 1] if expected <= len(failures) else None)
        assert send.attempts == list(range(1, expected + 1))


class TestAttempts:
    @pytest.mark.parametrize("most", [1, 2, 4, 10])
    def test_max_attempts_counts_requests(self, most: int) -> None:
        time = FakeTime()
        send = Script([throttling() for _ in range(20)], time)
        with pytest.raises(ThrottlingError) as caught:
            retrier(time, max_attempts=most).call(SAFE, send)
        assert len(send.attempts) == most
        assert caught.value.attempts == most
        assert caught.value is send.failures[most - 1], "the last failure is the one to tell of"

    def test_errors_carry_the_time_spent(self) -> None:
        time = FakeTime()
        send = Script([throttling(), throttling(), throttling()], time, duration=2.0)
        with pytest.raises(ThrottlingError) as caught:
            retrier(time, max_attempts=3).call(SAFE, send)
        assert caught.value.elapsed == pytest.approx(6.0 + sum(time.pauses))
        assert f"3 attempts in {caught.value.elapsed:.1f} s" in str(caught.value)

    def test_a_request_that_never_left_is_not_counted(self) -> None:
        time = FakeTime()
        send = Script([throttling(), ConfigurationError("CreateImage", "credentials expired")], time)
        with pytest.raises(ConfigurationError) as caught:
            retrier(time).call(SAFE, send)
        assert caught.value.attempts == 1

    def test_none_is_one_request_without_a_pause(self) -> None:
        time = FakeTime()
        send = Script([throttling()], time)
        patient = Retrier(RetryPolicy.none(), clock=time.clock, sleep=time.sleep)
        with pytest.raises(ThrottlingError) as caught:
            patient.call(SAFE, send)
        assert (send.attempts, time.pauses, caught.value.attempts) == ([1], [], 1)

    def test_the_last_error_has_no_other_as_its_context(self) -> None:
        time = FakeTime()
        send = Script([throttling(), api_error(404, "ResourceNotFoundException")], time)
        with pytest.raises(UnmodeledError) as caught:
            retrier(time).call(SAFE, send)
        assert caught.value.__context__ is None
        assert caught.value.__cause__ is None


class TestPauses:
    @given(st.floats(0, 5), st.floats(5, 60), st.integers(2, 12))
    @settings(max_examples=50)
    def test_full_jitter_under_a_bound_that_doubles(self, initial: float, longest: float, most: int) -> None:
        time = FakeTime()
        send = Script([throttling() for _ in range(most)], time)
        with pytest.raises(ThrottlingError):
            retrier(
                time, initial_backoff=initial, max_backoff=longest, max_attempts=most, total_timeout=None
            ).call(SAFE, send)
        assert len(time.pauses) == most - 1
        for n, pause in enumerate(time.pauses):
            assert 0 <= pause <= min(initial * 2**n, longest)

    def test_pauses_differ_from_call_to_call(self) -> None:
        time = FakeTime()
        shared = retrier(time)
        for _ in range(20):
            shared.call(SAFE, Script([throttling()], time))
        assert len(set(time.pauses)) == 20

    def test_no_pause_is_shorter_than_retry_after(self) -> None:
        time = FakeTime()
        retrier(time, initial_backoff=0.5).call(SAFE, Script([throttling({"retry-after": "7"})], time))
        assert 7.0 <= time.pauses[0] <= 7.5

    def test_retry_after_may_exceed_max_backoff(self) -> None:
        time = FakeTime()
        retrier(time, max_backoff=2.0).call(
            SAFE, Script([api_error(503, headers={"retry-after": "30"})], time)
        )
        assert time.pauses[0] >= 30.0

    def test_retry_after_beyond_the_total_timeout_ends_the_call_at_once(self) -> None:
        time = FakeTime()
        send = Script([throttling({"retry-after": "31"})], time)
        with pytest.raises(ThrottlingError) as caught:
            retrier(time, total_timeout=30.0).call(SAFE, send)
        assert (time.pauses, caught.value.attempts) == ([], 1)

    @pytest.mark.parametrize(
        ("headers", "seconds"),
        [
            ({}, None),
            ({"retry-after": "3"}, 3.0),
            ({"retry-after": "0"}, 0.0),
            ({"x-amz-retry-after": "1500"}, 1.5),
            ({"retry-after": "1", "x-amz-retry-after": "2500"}, 2.5),
            ({"retry-after": "86400"}, 300.0),
            ({"retry-after": "Wed, 21 Oct 2026 07:28:30 GMT", "date": "Wed, 21 Oct 2026 07:28:00 GMT"}, 30.0),
            ({"retry-after": "Wed, 21 Oct 2026 07:27:00 GMT", "date": "Wed, 21 Oct 2026 07:28:00 GMT"}, 0.0),
            ({"retry-after": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0.0),
            ({"retry-after": "Fri, 31 Dec 9999 23:59:59 GMT"}, 300.0),
            ({"retry-after": "soon"}, None),
            ({"retry-after": "-5"}, None),
            ({"retry-after": ""}, None),
            ({"retry-after": "9" * 18}, 300.0),
            ({"retry-after": "9" * 19}, None),
            ({"retry-after": "9" * 5000}, None),
            ({"x-amz-retry-after": "9" * 18}, 300.0),
            ({"x-amz-retry-after": "9" * 19}, None),
            ({"retry-after": "299"}, 299.0),
            ({"retry-after": "301"}, 300.0),
            ({"retry-after": "٣"}, None),
        ],
    )
    def test_reading_retry_after(self, headers: dict[str, str], seconds: float | None) -> None:
        assert retry_after(throttling(headers)) == seconds

    @given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=40))
    def test_odd_headers_never_fail(self, value: str, milliseconds: str, date: str) -> None:
        seconds = retry_after(
            throttling({"retry-after": value, "x-amz-retry-after": milliseconds, "date": date})
        )
        assert seconds is None or 0.0 <= seconds <= 300.0

    def test_errors_without_an_answer_ask_for_nothing(self) -> None:
        assert retry_after(ReadError("CreateImage", "reset")) is None


class TestTotalTimeout:
    @given(st.floats(0, 100, exclude_min=True), st.floats(0, 5))
    @settings(max_examples=50)
    def test_no_pause_ends_after_it(self, total_timeout: float, duration: float) -> None:
        time = FakeTime()
        send = Script([throttling() for _ in range(40)], time, duration=duration)
        with pytest.raises(ThrottlingError) as caught:
            retrier(time, total_timeout=total_timeout, max_attempts=30).call(SAFE, send)
        assert len(send.attempts) == 30 or caught.value.elapsed <= total_timeout + duration + 1e-6
        assert caught.value.attempts == len(send.attempts)

    def test_none_is_no_limit(self) -> None:
        time = FakeTime()
        send = Script([throttling() for _ in range(5)], time, duration=1e6)
        assert retrier(time, total_timeout=None).call(SAFE, send).result == "done"

    def test_each_call_has_its_own(self) -> None:
        time = FakeTime()
        shared = retrier(time, total_timeout=10.0, max_backoff=2.0)
        for _ in range(10):
            assert (
                shared.call(SAFE, Script([throttling(), throttling()], time, duration=2.0)).result == "done"
            )


class TestHookAndLog:
    def test_the_hook_is_called_before_every_pause(self) -> None:
        time = FakeTime()
        events: list[RetryEvent] = []
        failures: list[Exception] = [throttling(), ReadError("CreateImage", "reset")]
        retrier(time, before_sleep=events.append, max_attempts=5).call(
            SAFE, Script(failures, time, duration=1.0)
        )
        assert [(e.operation_name, e.attempt, e.max_attempts) for e in events] == [
            ("CreateImage", 1, 5),
            ("CreateImage", 2, 5),
        ]
        assert [event.error for event in events] == failures
        assert [event.pause for event in events] == time.pauses
        assert [event.elapsed for event in events] == pytest.approx([1.0, 2.0 + time.pauses[0]])

    def test_the_hook_is_not_called_after_the_last_attempt(self) -> None:
        time = FakeTime()
        events: list[RetryEvent] = []
        with pytest.raises(ThrottlingError):
            retrier(time, before_sleep=events.append, max_attempts=2).call(
                SAFE, Script([throttling(), throttling()], time)
            )
        assert len(events) == 1

    @pytest.mark.parametrize("error", [RuntimeError("enough"), ReadError("CreateImage", "enough")])
    def test_what_the_hook_raises_ends_the_call(self, error: Exception) -> None:
        def hook(event: RetryEvent) -> None:
            raise error

        time = FakeTime()
        send = Script([throttling()], time)
        with pytest.raises(type(error)) as caught:
            retrier(time, before_sleep=hook).call(SAFE, send)
        assert caught.value is error
        assert send.attempts == [1]

    def test_the_hook_may_use_the_same_client(self) -> None:
        time = FakeTime()
        outcomes: list[str] = []

        def hook(event: RetryEvent) -> None:
            if event.operation_name == "CreateImage":
                outcomes.append(shared.call(FakeOperation("GetImage"), Script([throttling()], time)).result)

        shared = retrier(time, before_sleep=hook)
        send = Script([throttling(), throttling()], time)
        assert shared.call(SAFE, send).result == "done"
        assert (send.attempts, outcomes) == ([1, 2, 3], ["done", "done"])

    def test_log_records_have_no_part_of_the_payload(self, caplog: pytest.LogCaptureFixture) -> None:
        time = FakeTime()
        failures: list[Exception] = [throttling(), ReadError("CreateImage", "https://user:password@host")]
        with caplog.at_level(logging.DEBUG, logger="imagebuilder_typed"), pytest.raises(ReadError):
            retrier(time, max_attempts=2).call(SAFE, Script(failures, time))
        first, last = (record.getMessage() for record in caplog.records)
        assert first.startswith(
            "CreateImage: attempt 1 of 2 failed: CallRateLimitExceededException (HTTP 429, request id request-1)"
        )
        assert last.startswith("CreateImage: gave up after 2 attempts")
        assert last.endswith(" s: ReadError")
        assert "secret words" not in caplog.text
        assert "password" not in caplog.text


class TestPace:
    def test_the_calls_after_a_throttled_one_are_paced(self) -> None:
        time = FakeTime()
        shared = retrier(time, rate_limit=True)
        shared.call(SAFE, Script([throttling()], time))
        began = time.now
        for _ in range(5):
            shared.call(SAFE, Script([], time))
        assert time.now - began > 5.0, "half a request a second"

    def test_other_operations_are_not(self) -> None:
        time = FakeTime()
        shared = retrier(time, rate_limit=True)
        shared.call(SAFE, Script([throttling()], time))
        began = time.now
        for _ in range(5):
            shared.call(FakeOperation("GetImage"), Script([], time))
        assert time.now == began

    def test_it_can_be_switched_off(self) -> None:
        time = FakeTime()
        shared = retrier(time, rate_limit=False)
        shared.call(SAFE, Script([throttling()], time))
        began = time.now
        shared.call(SAFE, Script([], time))
        assert time.now == began

    def test_it_never_makes_a_call_fail(self) -> None:
        time = FakeTime()
        shared = retrier(time, rate_limit=True, total_timeout=1.0)
        for _ in range(20):
            with pytest.raises(ThrottlingError):
                shared.call(SAFE, Script([throttling() for _ in range(20)], time))
        send = Script([], time)
        assert shared.call(SAFE, send).result == "done"

    def test_a_turn_after_the_deadline_ends_the_call_with_its_last_failure(self) -> None:
        time = FakeTime()
        shared = retrier(time, rate_limit=True, total_timeout=4.0, initial_backoff=0.0, max_attempts=10)
        failures: list[Exception] = [throttling() for _ in range(10)]
        send = Script(failures, time)
        with pytest.raises(ThrottlingError) as caught:
            shared.call(SAFE, send)
        assert caught.value.attempts == len(send.attempts) < 10
        assert caught.value is failures[len(send.attempts) - 1]
        assert caught.value.elapsed <= 4.0 + 1e-6


class TestThreads:
    def test_calls_share_nothing(self) -> None:
        """Every thread gets its own results, errors and attempt counts, though all share one Retrier."""
        shared = Retrier(RetryPolicy(initial_backoff=0.0, max_backoff=0.0, rate_limit=False, max_attempts=4))
        problems: list[str] = []

        def work(thread: int) -> None:
            for number in range(100):
                fails = (thread + number) % 6
                mine = (thread, number)
                seen: list[int] = []

                def send(
                    attempt: Attempt, fails: int = fails, mine: Any = mine, seen: list[int] = seen
                ) -> object:
                    seen.append(attempt.number)
                    attempt.requests = 1
                    if attempt.number <= fails:
                        raise api_error(503, f"{mine}")
                    return mine

                try:
                    right = shared.call(SAFE, send).result == mine and fails < 4
                except ApiError as error:
                    right = error.code == f"{mine}" and error.attempts == 4 and fails >= 4
                if not right or seen != list(range(1, min(fails + 1, 4) + 1)):
                    problems.append(f"{mine}: {fails} failures, attempts {seen}")

        threads = [threading.Thread(target=work, args=(n,)) for n in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert problems == []


class TestPolicy:
    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ({"max_attempts": 0}, "max_attempts must be 1"),
            ({"max_attempts": -1}, "max_attempts must be 1"),
            ({"initial_backoff": -0.1}, "initial_backoff must be 0 seconds or more"),
            ({"max_backoff": float("inf")}, "max_backoff must be 0 seconds or more, and finite"),
            ({"total_timeout": float("nan")}, "total_timeout must be above 0 seconds"),
            ({"total_timeout": -1}, "total_timeout must be above 0 seconds"),
            ({"initial_backoff": 30, "max_backoff": 20}, "must not exceed max_backoff"),
        ],
    )
    def test_values_out_of_range(self, arguments: dict[str, Any], message: str) -> None:
        with pytest.raises(ValueError, match=message):
            RetryPolicy(**arguments)

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ({"max_attempts": 2.5}, "max_attempts must be a whole number"),
            ({"max_attempts": True}, "max_attempts must be a whole number"),
            ({"initial_backoff": "1"}, "initial_backoff must be a number of seconds"),
            ({"total_timeout": "60"}, "total_timeout must be a number of seconds"),
            ({"rate_limit": "yes"}, "rate_limit must be True or False"),
            ({"before_sleep": "log"}, "before_sleep must be callable"),
        ],
    )
    def test_values_of_the_wrong_type(self, arguments: dict[str, Any], message: str) -> None:
        with pytest.raises(TypeError, match=message):
            RetryPolicy(**arguments)

    def test_a_client_without_one_has_the_same_settings(self) -> None:
        names = [field.name for field in attrs.fields(RetryPolicy)]
        assert [getattr(DEFAULT_POLICY, name) for name in names] == [
            getattr(RetryPolicy(), name) for name in names
        ]

    def test_it_is_immutable_and_can_be_varied(self) -> None:
        policy = RetryPolicy()
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            policy.max_attempts = 3  # type: ignore[misc]  # what this test is about
        assert attrs.evolve(policy, max_attempts=3).max_attempts == 3
        assert policy == RetryPolicy()
        assert hash(policy) == hash(RetryPolicy())

    def test_tenacity_is_loaded_by_the_first_failure_only(self) -> None:
        program = (
            "import sys\n"
            "from imagebuilder_typed.retry._policy import RetryPolicy\n"
            "from imagebuilder_typed.retry._retrier import Retrier\n"
            "class Operation: name = 'GetImage'; repeatable = True\n"
            "Retrier(RetryPolicy()).call(Operation, lambda attempt: attempt)\n"
            "sys.exit('tenacity' in sys.modules)\n"
        )
        assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
