"""The parts of a call, each alone: policies, attempts, timeouts, connections and errors."""

from __future__ import annotations

import contextlib
import contextvars
import logging
import math
import socket
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest
from botocore import exceptions as botocore_errors
from botocore.credentials import RefreshableCredentials
from botocore.httpsession import URLLib3Session
from urllib3.exceptions import ConnectTimeoutError

from imagebuilder_typed import RetryPolicy, exceptions
from imagebuilder_typed._call.background_call import TimedOut, call_with_timeout
from imagebuilder_typed._call.connections import HTTPConnection
from imagebuilder_typed._call.errors import api_error, construction_error, no_answer_error, without_passwords
from imagebuilder_typed._call.exchange import CURRENT_EXCHANGE, Exchange
from imagebuilder_typed._call.http import session_for
from imagebuilder_typed._call.timed_socket import TimedSocket
from imagebuilder_typed.models._generated_from import BOTOCORE_VERSION
from imagebuilder_typed.retry._attempt import Attempt, Phase
from imagebuilder_typed.retry._policy import RetryEvent
from imagebuilder_typed.retry._rate_limit import RateLimiter
from imagebuilder_typed.retry._retrier import Retrier
from imagebuilder_typed.retry._rules import is_safe_to_retry, retry_after
from tests.support.fake_time import FakeTime

PATIENCE = 20.0


class Operation:
    name = "CreateImage"
    repeatable = True


class TestPolicies:
    @pytest.mark.parametrize(
        ("arguments", "kind", "message"),
        [
            ({"max_attempts": "3"}, TypeError, "max_attempts must be a whole number, not '3'"),
            ({"max_attempts": 0}, ValueError, "max_attempts must be 1 or more, not 0"),
            ({"initial_backoff": "1"}, TypeError, "initial_backoff must be a number of seconds, not '1'"),
            ({"max_backoff": True}, TypeError, "max_backoff must be a number of seconds, not True"),
            (
                {"max_backoff": -1},
                ValueError,
                "max_backoff must be 0 seconds or more, and finite, not -1",
            ),
            (
                {"total_timeout": 0},
                ValueError,
                "total_timeout must be above 0 seconds, and finite, not 0; None sets no limit",
            ),
            ({"rate_limit": 1}, TypeError, "rate_limit must be True or False, not 1"),
            (
                {"before_sleep": 5},
                TypeError,
                "before_sleep must be callable with a RetryEvent, or None, not 5",
            ),
            (
                {"initial_backoff": 3.0, "max_backoff": 2.0},
                ValueError,
                "initial_backoff (3.0 s) must not exceed max_backoff (2.0 s)",
            ),
        ],
    )
    def test_say_what_is_wrong_with_them(
        self, arguments: dict[str, Any], kind: type[Exception], message: str
    ) -> None:
        with pytest.raises(kind) as caught:
            RetryPolicy(**arguments)
        assert str(caught.value) == f"RetryPolicy: {message}"

    @pytest.mark.parametrize(
        "arguments",
        [
            {"max_attempts": 1},
            {"initial_backoff": 0},
            {"initial_backoff": 2.0, "max_backoff": 2.0},
            {"total_timeout": 1},
            {"total_timeout": 0.5},
            {"total_timeout": None},
            {"before_sleep": None},
        ],
    )
    def test_may_be_at_the_limits(self, arguments: dict[str, Any]) -> None:
        policy = RetryPolicy(**arguments)
        assert {name: getattr(policy, name) for name in arguments} == arguments

    def test_of_a_single_request_has_no_rate_limit_and_no_timeout(self) -> None:
        assert RetryPolicy.none() == RetryPolicy(max_attempts=1, rate_limit=False, total_timeout=None)


def failing(*failures: Exception, time: FakeTime, duration: float = 0.0) -> Any:
    """A ``send`` that fails with these errors, and then returns the attempt."""
    left = list(failures)

    def send(attempt: Attempt) -> Attempt:
        time.now += duration
        attempt.requests = 1
        if left:
            raise left.pop(0)
        return attempt

    return send


def lost() -> exceptions.ReadError:
    return exceptions.ReadError("CreateImage", "reset")


def throttling() -> exceptions.ApiError:
    answer = {"Error": {"Code": "ThrottlingException"}, "ResponseMetadata": {"HTTPStatusCode": 400}}
    return api_error(answer, "CreateImage")


def retrier(time: FakeTime, **policy: Any) -> Retrier:
    quick = {"initial_backoff": 0.0, "max_backoff": 0.0, "rate_limit": False}
    return Retrier(RetryPolicy(**{**quick, **policy}), clock=time.clock, sleep=time.sleep)


class TestCalls:
    def test_report_their_requests_and_seconds_when_they_succeed(self) -> None:
        time = FakeTime()
        outcome = retrier(time).call(Operation, failing(time=time, duration=2.0))
        assert (outcome.attempts, outcome.elapsed) == (1, 2.0)
        outcome = retrier(time).call(Operation, failing(lost(), lost(), time=time, duration=2.0))
        assert (outcome.attempts, outcome.elapsed) == (3, 6.0)

    def test_give_each_attempt_its_number_and_deadline(self) -> None:
        time = FakeTime()
        attempts: list[Attempt] = []

        def send(attempt: Attempt) -> None:
            attempts.append(attempt)
            time.now += 2.0
            raise lost()

        with pytest.raises(exceptions.ReadError):
            retrier(time, total_timeout=5.0, max_attempts=2).call(Operation, send)
        assert [(attempt.number, attempt.deadline) for attempt in attempts] == [(1, 1005.0), (2, 1005.0)]
        assert attempts[0].seconds_left() == 1.0
        time.now = 1005.0
        assert attempts[0].seconds_left() == 0.0
        time.now = 1006.0
        assert attempts[0].seconds_left() == 0.0

    @pytest.mark.parametrize(
        ("policys", "callers", "deadline"),
        [
            (5.0, 3.0, 1003.0),
            (3.0, 5.0, 1003.0),
            (None, 5.0, 1005.0),
            (5.0, None, 1005.0),
            (None, None, math.inf),
        ],
    )
    def test_end_at_the_earlier_of_the_two_timeouts(
        self, policys: float | None, callers: float | None, deadline: float
    ) -> None:
        time = FakeTime()
        outcome = retrier(time, total_timeout=policys).call(Operation, failing(time=time), timeout=callers)
        assert outcome.result.deadline == deadline

    def test_whose_attempts_each_send_several_requests_send_no_more_than_allowed(self) -> None:
        time = FakeTime()
        attempts: list[Attempt] = []

        def send(attempt: Attempt) -> None:
            attempts.append(attempt)
            attempt.requests = 3
            raise lost()

        with pytest.raises(exceptions.ReadError) as caught:
            retrier(time, max_attempts=6).call(Operation, send)
        assert (len(attempts), caught.value.attempts) == (2, 6)

    def test_that_fail_say_whether_any_request_may_have_been_carried_out(self) -> None:
        time = FakeTime()
        with pytest.raises(exceptions.ThrottlingError) as caught:
            retrier(time, max_attempts=2).call(Operation, failing(lost(), throttling(), time=time))
        assert caught.value.maybe_executed
        with pytest.raises(exceptions.ThrottlingError) as caught:
            retrier(time, max_attempts=2).call(Operation, failing(throttling(), throttling(), time=time))
        assert not caught.value.maybe_executed

    def test_pause_within_the_bounds_of_the_policy(self) -> None:
        """The upper bound of pause n is initial * 2**n, up to the longest; the pauses are random."""
        most = [0.0] * 5
        for _ in range(200):
            time = FakeTime()
            policy = {"initial_backoff": 1.0, "max_backoff": 5.0, "max_attempts": 6, "total_timeout": None}
            retrier(time, **policy).call(Operation, failing(*[lost() for _ in range(5)], time=time))
            most = [max(pair) for pair in zip(most, time.pauses, strict=True)]
        for longest, bound in zip(most, [1.0, 2.0, 4.0, 5.0, 5.0], strict=True):
            assert 0.8 * bound < longest <= bound

    def test_share_a_rate_limit_after_throttling_that_is_no_slower_than_the_longest_pause(self) -> None:
        time = FakeTime()
        shared = retrier(time, initial_backoff=0.0, max_backoff=4.0, rate_limit=True, total_timeout=None)
        shared.call(Operation, failing(*[throttling() for _ in range(9)], time=time))
        began = time.now
        shared.call(Operation, failing(time=time))
        shared.call(Operation, failing(time=time))
        assert 0.0 < time.now - began <= 2 * 1.5 * 4.0

    def test_start_at_half_of_the_rate_that_succeeded(self) -> None:
        time = FakeTime()
        shared = retrier(time, rate_limit=True, max_backoff=20.0)
        for _ in range(40):
            time.now += 0.02
            shared.call(Operation, failing(time=time))
        shared.call(Operation, failing(throttling(), time=time))
        began = time.now
        for _ in range(20):
            shared.call(Operation, failing(time=time))
        # 20 requests a second, instead of the half a request at which a limiter starts without any success
        assert 0.3 < time.now - began < 5.0

    def test_are_limited_after_a_request_that_was_under_way_cut_the_rate(self) -> None:
        """Throttling of a request that was sent before the last cut doesn't cut the rate again."""
        time = FakeTime()
        shared = retrier(time, rate_limit=True, max_attempts=1, max_backoff=20.0)

        def throttled_meanwhile(attempt: Attempt) -> None:
            attempt.requests = 1
            time.now += 0.1
            with pytest.raises(exceptions.ThrottlingError):
                shared.call(Operation, failing(throttling(), time=time))
            raise throttling()

        with pytest.raises(exceptions.ThrottlingError):
            shared.call(Operation, throttled_meanwhile)
        began = time.now
        for _ in range(40):
            shared.call(Operation, failing(time=time))
        # 40 turns at a rate that begins at 0.5 a second and doubles every half minute; from 0.25 on it takes longer.
        expected = 30.0 * math.log2(1.0 + 40 * math.log(2) / (30.0 * 0.5))
        assert time.now - began == pytest.approx(expected, rel=0.2)


class TestHooks:
    def test_receive_everything_about_a_pause(self) -> None:
        time = FakeTime()
        events: list[RetryEvent] = []
        failure = lost()
        retrier(time, initial_backoff=1.0, max_backoff=1.0, before_sleep=events.append, max_attempts=7).call(
            Operation, failing(failure, time=time, duration=2.0)
        )
        assert events == [
            RetryEvent(
                operation_name="CreateImage",
                attempt=1,
                max_attempts=7,
                error=failure,
                pause=time.pauses[0],
                elapsed=2.0,
            )
        ]
        assert events[0].error is failure

    def test_the_log_has_a_line_for_each_pause_and_one_for_the_end(
        self, caplog: pytest.LogCaptureFixture
    ) -> None:
        time = FakeTime()
        with caplog.at_level(logging.INFO, "imagebuilder_typed"), pytest.raises(exceptions.ReadError):
            retrier(time, max_attempts=2).call(Operation, failing(lost(), lost(), time=time, duration=1.5))
        assert [(record.levelname, record.getMessage()) for record in caplog.records] == [
            ("INFO", "CreateImage: attempt 1 of 2 failed: ReadError; next attempt in 0.00 s"),
            ("INFO", "CreateImage: gave up after 2 attempts and 3.0 s: ReadError"),
        ]

    def test_a_call_of_a_single_attempt_is_not_in_the_log(self, caplog: pytest.LogCaptureFixture) -> None:
        time = FakeTime()
        with caplog.at_level(logging.INFO, "imagebuilder_typed"), pytest.raises(exceptions.ReadError):
            retrier(time, max_attempts=1).call(Operation, failing(lost(), time=time))
        assert caplog.records == []

    def test_throttling_is_logged_with_the_new_pace(self, caplog: pytest.LogCaptureFixture) -> None:
        time = FakeTime()
        with caplog.at_level(logging.INFO, "imagebuilder_typed"):
            RateLimiter("CreateImage", clock=time.clock, sleep=time.sleep).record_throttled(time.now)
        [record] = caplog.records
        assert record.getMessage() == "CreateImage: throttled; from now on at most 0.50 requests a second"


class TestRetryAfterHeaders:
    @pytest.mark.parametrize(
        ("headers", "seconds"),
        [
            ({"retry-after": "7"}, 7.0),
            ({"x-amz-retry-after": "1500"}, 1.5),
            ({"retry-after": "2", "x-amz-retry-after": "9000"}, 9.0),
            ({"retry-after": "300"}, 300.0),
            ({"retry-after": "301"}, 300.0),
            ({"retry-after": "1" + "0" * 17}, 300.0),
            ({"retry-after": "1" + "0" * 18}, None),
            ({"retry-after": "-1"}, None),
            (
                {"retry-after": "Wed, 21 Oct 2026 07:28:09 GMT", "date": "Wed, 21 Oct 2026 07:28:00 GMT"},
                9.0,
            ),
            (
                {"retry-after": "Wed, 21 Oct 2026 07:28:00 GMT", "date": "Wed, 21 Oct 2026 07:28:09 GMT"},
                0.0,
            ),
            ({"retry-after": "Wed, 21 Oct 2020 07:28:00 GMT"}, 0.0),
            ({"retry-after": "soon"}, None),
            ({}, None),
        ],
    )
    def test_retry_after_and_x_amz_retry_after_are_read(
        self, headers: dict[str, str], seconds: float | None
    ) -> None:
        metadata = {"HTTPStatusCode": 429, "HTTPHeaders": headers}
        error = api_error({"Error": {"Code": "X"}, "ResponseMetadata": metadata}, "CreateImage")
        assert retry_after(error) == seconds

    def test_are_none_without_an_answer(self) -> None:
        assert retry_after(lost()) is None
        assert is_safe_to_retry(lost(), Operation)


class TestErrorsOfTheService:
    @pytest.mark.parametrize(
        ("code", "status", "kind"),
        [
            ("ResourceNotFoundException", 404, exceptions.ResourceNotFoundException),
            ("CallRateLimitExceededException", 429, exceptions.CallRateLimitExceededException),
            ("ThrottlingException", 400, exceptions.ThrottlingError),
            ("ResourceNotFoundException", 429, exceptions.ThrottlingError),
            ("Nonsense", 429, exceptions.ThrottlingError),
            ("Nonsense", 400, exceptions.UnmodeledError),
        ],
    )
    def test_have_the_class_of_their_code_unless_they_throttle(
        self, code: str, status: int, kind: type[exceptions.ApiError]
    ) -> None:
        answer = {
            "Error": {"Code": code, "Message": "no"},
            "ResponseMetadata": {"HTTPStatusCode": status, "RequestId": "7"},
        }
        error = api_error(answer, "GetImage")
        assert type(error) is kind
        assert (error.operation_name, error.response) == ("GetImage", answer)
        assert str(error) == f"GetImage: {code} (HTTP {status}): no [request id 7]"


def test_passwords_in_urls_are_masked() -> None:
    """A password may have any character, so a bit more than that may be masked."""
    text = "no way to 'http://user:s3/cr @et@proxy:80' nor 'https://b/path'"
    assert without_passwords(text) == "no way to 'http://***@proxy:80' nor 'https://b/path'"


class TestCallWithTimeout:
    def test_needs_no_thread_without_a_limit(self) -> None:
        assert call_with_timeout(math.inf, threading.current_thread) is threading.current_thread()

    def test_runs_in_a_daemon_thread_with_the_callers_context(self) -> None:
        variable: contextvars.ContextVar[str] = contextvars.ContextVar("variable", default="nothing")
        variable.set("the caller's")
        thread, value = call_with_timeout(PATIENCE, lambda: (threading.current_thread(), variable.get()))
        assert thread is not threading.current_thread()
        assert (thread.daemon, thread.name, value) == (True, "imagebuilder-typed", "the caller's")

    def test_raises_what_the_function_raised(self) -> None:
        error = KeyError("mine")

        def fail() -> None:
            raise error

        with pytest.raises(KeyError) as caught:
            call_with_timeout(PATIENCE, fail)
        assert caught.value is error

    def test_accepts_a_timeout_beyond_what_a_lock_accepts(self) -> None:
        assert call_with_timeout(1e300, lambda: 5) == 5

    def test_cleans_up_only_after_a_function_that_ends_too_late(self) -> None:
        leave, cleaned = threading.Event(), threading.Event()
        with pytest.raises(TimedOut):
            call_with_timeout(0.0, lambda: leave.wait(PATIENCE), on_abandoned=cleaned.set)
        assert not cleaned.is_set()
        leave.set()
        assert cleaned.wait(PATIENCE)
        in_time: list[str] = []
        call_with_timeout(PATIENCE, lambda: None, on_abandoned=lambda: in_time.append("cleaned"))
        assert in_time == []

    def test_calls_the_function_directly_if_no_thread_can_start(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def no_thread(_: object) -> None:
            raise RuntimeError("can't start new thread")

        monkeypatch.setattr(threading.Thread, "start", no_thread)
        assert call_with_timeout(1.0, lambda: 5) == 5

    def test_lets_the_function_continue_when_the_wait_is_interrupted(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        leave, cleaned = threading.Event(), threading.Event()

        class Interrupted(threading.Event):
            def wait(self, timeout: float | None = None) -> bool:
                raise KeyboardInterrupt

        # Events of the threading module itself stay as they are: a thread needs one to start.
        stand_in = SimpleNamespace(**{**vars(threading), "Event": Interrupted})
        monkeypatch.setattr("imagebuilder_typed._call.background_call.threading", stand_in)
        with pytest.raises(KeyboardInterrupt):
            call_with_timeout(PATIENCE, lambda: leave.wait(PATIENCE), on_abandoned=cleaned.set)
        leave.set()
        assert cleaned.wait(PATIENCE)


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """A port that accepts connections and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener


@pytest.fixture
def during() -> Iterator[Callable[[Exchange], None]]:
    """Makes a call the current one of this thread, until the test ends."""
    tokens: list[Any] = []
    yield lambda exchange: tokens.append(CURRENT_EXCHANGE.set(exchange))
    for token in reversed(tokens):
        CURRENT_EXCHANGE.reset(token)


class TestConnections:
    def connection(self, listener: socket.socket, timeout: float | None = 60.0) -> Any:
        return HTTPConnection("127.0.0.1", listener.getsockname()[1], timeout=timeout)

    def test_are_botocores_outside_a_call(self, listener: socket.socket) -> None:
        connection = self.connection(listener)
        with contextlib.closing(connection):
            connection.request("GET", "/")
            assert (connection.timeout, connection.sock.gettimeout()) == (60.0, 60.0)

    @pytest.mark.parametrize(
        ("own", "left", "timeout"),
        [(60.0, 5.0, 5.0), (3.0, 5.0, 3.0), (None, 5.0, 5.0), (60.0, math.inf, 60.0)],
    )
    def test_have_no_longer_timeout_than_their_call(
        self,
        listener: socket.socket,
        during: Callable[[Exchange], None],
        own: float | None,
        left: float,
        timeout: float,
    ) -> None:
        time = FakeTime()
        attempt = Attempt(deadline=time.now + left, clock=time.clock)
        during(Exchange(attempt, "GetImage"))
        connection = self.connection(listener, own)
        with contextlib.closing(connection):
            connection.connect()
            assert (connection.timeout, attempt.phase) == (timeout, Phase.CONNECTING)
            time.now += 1.0
            connection.request("GET", "/")
            assert attempt.phase is Phase.SENDING
            # After the second that passed, less time is left for sending, unless another limit is shorter.
            assert connection.sock.gettimeout() == min(timeout, left - 1.0)

    def test_send_nothing_after_the_deadline(
        self, listener: socket.socket, during: Callable[[Exchange], None]
    ) -> None:
        time = FakeTime()
        attempt = Attempt(deadline=time.now + 5.0, clock=time.clock)
        during(Exchange(attempt, "GetImage"))
        connection = self.connection(listener)
        with contextlib.closing(connection):
            connection.connect()
            time.now += 5.0
            with pytest.raises(ConnectTimeoutError, match="timed out"):
                connection.request("GET", "/")
            assert attempt.phase is Phase.CONNECTING
        accepted, _ = listener.accept()
        with accepted:
            accepted.settimeout(PATIENCE)
            assert accepted.recv(1) == b""

    def test_continue_sending_what_they_began_with_the_shortest_timeout(
        self, listener: socket.socket, during: Callable[[Exchange], None]
    ) -> None:
        """Once bytes have left, the request must not count as not sent."""
        time = FakeTime()
        attempt = Attempt(deadline=time.now + 5.0, clock=time.clock)
        during(Exchange(attempt, "GetImage"))
        connection = self.connection(listener)
        with contextlib.closing(connection):
            connection.send(b"GET")
            time.now += 5.0
            connection.send(b" / HTTP/1.1")
            assert attempt.phase is Phase.SENDING
            assert 0.0 < connection.sock.gettimeout() < 0.1

    def test_read_an_answer_before_the_deadline(
        self, listener: socket.socket, during: Callable[[Exchange], None]
    ) -> None:
        time = FakeTime()
        attempt = Attempt(deadline=time.now + 5.0, clock=time.clock)
        during(Exchange(attempt, "GetImage", read_timeout=2.0))
        connection = self.connection(listener)
        with contextlib.closing(connection):
            connection.request("GET", "/", preload_content=False)
            sock = connection.sock
            accepted, _ = listener.accept()
            with accepted:
                accepted.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{")
                answer = connection.getresponse()
                assert attempt.phase is Phase.READING
                assert connection.sock is sock
                assert (answer.status, answer.read(1)) == (200, b"{")
                assert sock.gettimeout() == 2.0
                time.now += 1.5
                accepted.sendall(b"}")
                assert answer.read(1) == b"}"

    def test_read_nothing_more_after_the_deadline(
        self, listener: socket.socket, during: Callable[[Exchange], None]
    ) -> None:
        time = FakeTime()
        during(Exchange(Attempt(clock=time.clock), "GetImage", read_timeout=2.0))
        connection = self.connection(listener)
        with contextlib.closing(connection):
            connection.request("GET", "/", preload_content=False)
            accepted, _ = listener.accept()
            with accepted:
                accepted.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n")
                answer = connection.getresponse()
                time.now += 2.0
                accepted.sendall(b"{}")
                with pytest.raises(Exception, match="timed out"):
                    answer.read(2)


class TestTimedSockets:
    def test_end_reading_at_the_deadline_whatever_the_timeout_of_the_socket_is(self) -> None:
        time = FakeTime()
        ours, theirs = socket.socketpair()
        with ours, theirs:
            for timeout, expected in ((None, 5.0), (3.0, 3.0), (9.0, 5.0)):
                file = TimedSocket(ours, timeout, time.now + 5.0, time.clock).makefile("rb")
                theirs.sendall(b"x")
                assert file.readable()
                assert file.read(1) == b"x"
                assert ours.gettimeout() == expected
            time.now += 5.0
            theirs.sendall(b"x")
            with pytest.raises(TimeoutError, match=r"^timed out$"):
                file.read(1)

    def test_have_all_other_attributes_of_their_socket(self) -> None:
        ours, theirs = socket.socketpair()
        with ours, theirs:
            timed = TimedSocket(ours, None, 1005.0, FakeTime().clock)
            assert timed.fileno() == ours.fileno()
            file = timed.makefile("rb")
            ours.close()
            theirs.sendall(b"still open")
            assert file.read(5) == b"still"
            file.close()
            # The last reference to the socket is gone, so the other side sees its end.
            theirs.settimeout(PATIENCE)
            assert theirs.recv(1) == b""


class TestSessions:
    def test_of_other_classes_are_left_unchanged(self) -> None:
        class Recorder(URLLib3Session):
            pass

        recorder = Recorder()
        assert session_for(recorder) is recorder

    def test_have_connections_of_their_own_once(self) -> None:
        session = URLLib3Session(max_pool_connections=7)
        ours = session_for(session)
        assert ours is not session
        assert type(ours) is URLLib3Session
        assert session_for(session) is ours
        assert ours._manager is not session._manager
        assert ours._manager.connection_pool_kw["maxsize"] == 7
        assert session._manager.pool_classes_by_scheme != ours._manager.pool_classes_by_scheme


class TestClientsThatCannotBeMade:
    def test_because_of_credentials(self) -> None:
        error = construction_error(botocore_errors.NoAuthTokenError())
        assert type(error) is exceptions.CredentialsUnavailableError
        assert (error.operation_name, error.transient) == (None, False)
        assert str(error) == f"getting credentials failed: {botocore_errors.NoAuthTokenError()}"

    def test_because_their_source_was_not_reached(self) -> None:
        def refresh() -> Any:
            raise botocore_errors.EndpointConnectionError(endpoint_url="http://sts")

        credentials = RefreshableCredentials(
            "a", "b", "c", datetime(2020, 1, 1, tzinfo=UTC), refresh, "a test"
        )
        with pytest.raises(botocore_errors.EndpointConnectionError) as caught:
            credentials.get_frozen_credentials()
        error = construction_error(caught.value)
        assert isinstance(error, exceptions.CredentialsUnavailableError)
        assert error.transient

    def test_because_of_a_url(self) -> None:
        error = construction_error(ValueError("Invalid endpoint: http://user:s3cret@two words"))
        assert type(error) is exceptions.ConfigurationError
        assert error.operation_name is None
        assert str(error) == "the URL of the endpoint can't be parsed: endpoint_url= or AWS_ENDPOINT_URL"

    @pytest.mark.parametrize("error", [botocore_errors.NoRegionError(), KeyError("x")])
    def test_for_other_reasons_are_left_unchanged(self, error: Exception) -> None:
        assert construction_error(error) is None


class TestCallsWithoutAnAnswer:
    """With other connection classes, only the class of botocore's error says how far a request got."""

    @pytest.mark.parametrize(
        ("error", "kind"),
        [
            (botocore_errors.EndpointConnectionError(endpoint_url="http://x"), exceptions.ConnectError),
            (botocore_errors.ConnectTimeoutError(endpoint_url="http://x"), exceptions.ConnectError),
            (botocore_errors.ReadTimeoutError(endpoint_url="http://x"), exceptions.ReadError),
            (botocore_errors.ConnectionClosedError(endpoint_url="http://x"), exceptions.ReadError),
            (botocore_errors.HTTPClientError(error="what?"), exceptions.ReadError),
            (
                botocore_errors.UnknownEndpointError(service_name="x", region_name="y"),
                exceptions.ConfigurationError,
            ),
        ],
    )
    def test_by_connections_that_are_not_ours(
        self, error: botocore_errors.BotoCoreError, kind: type[exceptions.ImageBuilderError]
    ) -> None:
        failure = no_answer_error(error, Exchange(Attempt(), "GetImage"))
        assert type(failure) is kind
        assert str(failure) == f"GetImage: {error}"

    @pytest.mark.parametrize(
        ("phase", "error", "kind"),
        [
            (
                Phase.PREPARING,
                botocore_errors.HTTPClientError(error=ValueError()),
                exceptions.ConfigurationError,
            ),
            (
                Phase.CONNECTING,
                botocore_errors.HTTPClientError(error=ValueError()),
                exceptions.ConfigurationError,
            ),
            (Phase.SENDING, botocore_errors.HTTPClientError(error=ValueError()), exceptions.ReadError),
            (Phase.PREPARING, botocore_errors.ReadTimeoutError(endpoint_url="x"), exceptions.ConnectError),
            (Phase.CONNECTING, botocore_errors.HTTPClientError(error="what?"), exceptions.ConnectError),
            (Phase.CONNECTING, botocore_errors.ReadTimeoutError(endpoint_url="x"), exceptions.ConnectError),
            (Phase.SENDING, botocore_errors.ConnectTimeoutError(endpoint_url="x"), exceptions.ReadError),
            (Phase.READING, botocore_errors.ConnectTimeoutError(endpoint_url="x"), exceptions.ReadError),
        ],
    )
    def test_by_our_connections_have_the_class_of_their_phase(
        self, phase: Phase, error: botocore_errors.BotoCoreError, kind: type[exceptions.ImageBuilderError]
    ) -> None:
        exchange = Exchange(Attempt(phase=phase), "GetImage", observed=True)
        assert type(no_answer_error(error, exchange)) is kind

    def test_that_ran_out_of_time_name_the_phase(self) -> None:
        exchange = Exchange(
            Attempt(phase=Phase.PREPARING), "GetImage", observed=True, cut_off="the call ran out of time"
        )
        failure = no_answer_error(botocore_errors.HTTPClientError(error="what?"), exchange)
        assert type(failure) is exceptions.ConnectError
        assert str(failure) == (
            "GetImage: the call ran out of time while preparing the request: "
            "An HTTP Client raised an unhandled exception: what?"
        )

    def test_because_a_certificate_is_not_trusted(self) -> None:
        error = botocore_errors.SSLError(endpoint_url="https://x", error="CERTIFICATE_VERIFY_FAILED")
        assert isinstance(no_answer_error(error, Exchange(Attempt(), "GetImage")), exceptions.ReadError)
        error = botocore_errors.SSLError(endpoint_url="https://x", error="Certificate verify failed: expired")
        failure = no_answer_error(error, Exchange(Attempt(), "GetImage"))
        assert type(failure) is exceptions.ConfigurationError

    def test_because_the_parameters_are_wrong(self) -> None:
        error = botocore_errors.ParamValidationError(report="first\nsecond")
        failure = no_answer_error(error, Exchange(Attempt(), "GetImage"))
        assert isinstance(failure, exceptions.RequestValidationError)
        assert failure.operation_name == "GetImage"
        assert failure.problems == [
            exceptions.ValidationProblem("", "first"),
            exceptions.ValidationProblem("", "second"),
        ]

    def test_because_botocore_does_not_know_a_field(self) -> None:
        report = 'Unknown parameter in input: "shiny", must be one of: name'
        error = botocore_errors.ParamValidationError(report=report)
        failure = no_answer_error(error, Exchange(Attempt(), "GetImage"))
        assert type(failure) is exceptions.OperationNotAvailableError
        first, second = str(failure).splitlines()
        assert first.startswith("GetImage: the installed botocore ")
        assert f"doesn't know this request field; botocore {BOTOCORE_VERSION} does" in first
        assert second == report
