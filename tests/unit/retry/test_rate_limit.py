"""RateLimiter: no limit until the service throttles, then a rate that follows what the service grants."""

from __future__ import annotations

import math
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.retry_simulation import VirtualTime, botocore_legacy, ours, simulate
from imagebuilder_typed.retry import RetryPolicy
from imagebuilder_typed.retry._rate_limit import DOUBLING_TIME, RateLimiter
from tests.support.fake_time import FakeTime


def limiter(time: FakeTime | VirtualTime, longest_interval: float = 60.0) -> RateLimiter:
    return RateLimiter("CreateImage", longest_interval=longest_interval, clock=time.clock, sleep=time.sleep)


def interval_at(rate: float, permits: float) -> float:
    """Seconds in which a rate that starts at ``rate`` and doubles every DOUBLING_TIME grants ``permits`` requests."""
    return DOUBLING_TIME * math.log2(1.0 + permits * math.log(2) / (DOUBLING_TIME * rate))


@pytest.mark.usefixtures("either_colour")
def test_it_does_not_limit_until_a_request_is_throttled() -> None:
    time = FakeTime()
    pace = limiter(time)
    for _ in range(1000):
        assert pace.acquire()
        pace.record_success()
    assert time.now == 1000.0
    assert pace.rate == math.inf


def test_the_first_throttle_halves_the_successful_requests_of_the_last_second() -> None:
    time = FakeTime()
    pace = limiter(time)
    for _ in range(60):
        time.now += 0.05
        pace.record_success()
    pace.record_throttled(time.now)
    assert pace.rate == pytest.approx(10.0, abs=1)


def test_earlier_successful_requests_do_not_count() -> None:
    time = FakeTime()
    pace = limiter(time)
    for _ in range(60):
        pace.record_success()
    time.now += 1.1
    pace.record_throttled(time.now)
    assert pace.rate == 0.5


@pytest.mark.parametrize("longest", [None, 20.0, 3.0])
def test_the_rate_never_falls_below_one_request_in_the_longest_interval(longest: float | None) -> None:
    time = FakeTime()
    options = {} if longest is None else {"longest_interval": longest}
    pace = RateLimiter("CreateImage", **options, clock=time.clock, sleep=time.sleep)
    for _ in range(20):
        pace.record_throttled(time.now)
    assert pace.rate == pytest.approx(1.0 / (longest or 60.0))


def test_each_throttled_request_halves_the_rate() -> None:
    time = FakeTime()
    pace = limiter(time)
    for cuts in range(1, 5):
        pace.record_throttled(time.now)
        assert pace.rate == pytest.approx(1.0 / 2**cuts)


def test_requests_that_were_under_way_at_a_cut_do_not_cut_again() -> None:
    time = FakeTime()
    pace = limiter(time)
    sent_at = time.now
    time.now += 0.2
    for _ in range(100):
        pace.record_throttled(sent_at)
    assert pace.rate == pytest.approx(0.5)
    sent_at = time.now + 10.0
    time.now += DOUBLING_TIME
    for _ in range(100):
        pace.record_throttled(sent_at)
    assert pace.rate == pytest.approx(0.5)


def test_the_jitter_of_an_interval_is_half_of_it_and_drawn_once() -> None:
    waits: list[float] = []
    for _ in range(50):
        time = FakeTime()
        pace = limiter(time)
        for _ in range(10):
            pace.record_throttled(time.now)
        pace.acquire()
        waits.append(time.now - 1000.0)
    least, most = (interval_at(1.0 / 60.0, permits) for permits in (0.5, 1.5))
    assert all(least - 1e-6 <= wait <= most + 1e-6 for wait in waits)
    # A limiter that drew again at each check, once a second, would take the first interval that is short enough.
    assert max(waits) > interval_at(1.0 / 60.0, 1.2)
    assert min(waits) < interval_at(1.0 / 60.0, 0.8)


def test_the_rate_doubles_with_time() -> None:
    time = FakeTime()
    pace = limiter(time)
    pace.record_throttled(time.now)
    time.now += DOUBLING_TIME * 3
    assert pace.rate == pytest.approx(4.0)


@pytest.mark.usefixtures("either_colour")
def test_long_after_the_last_throttle_it_does_not_limit() -> None:
    time = FakeTime()
    pace = limiter(time)
    pace.record_throttled(time.now)
    time.now += 1e6
    began = time.now
    for _ in range(1000):
        assert pace.acquire()
    assert time.now == began
    assert not pace.active
    assert pace.rate == math.inf


@pytest.mark.usefixtures("either_colour")
def test_it_does_not_limit_from_500_requests_a_second_on() -> None:
    time = FakeTime()
    pace = limiter(time)
    pace.record_throttled(time.now)
    for rate, active in [(499.0, True), (501.0, False)]:
        time.now = 1000.0 + DOUBLING_TIME * math.log2(rate / 0.5)
        assert pace.acquire()
        assert pace.active == active


@given(st.integers(1, 200), st.floats(0.1, 120))
def test_no_interval_is_longer_than_the_longest(throttles: int, longest: float) -> None:
    time = FakeTime()
    pace = limiter(time, longest)
    for _ in range(throttles):
        pace.record_throttled(time.now)
    pace.acquire()
    began = time.now
    pace.acquire()
    assert time.now - began <= 1.5 * max(longest, 2.0) + 1e-6


@given(st.lists(st.floats(0, 30), min_size=5, max_size=40))
def test_a_quiet_time_allows_no_burst(gaps: list[float]) -> None:
    time = FakeTime()
    pace = limiter(time)
    pace.record_throttled(time.now)
    left: list[float] = []
    for gap in gaps:
        time.now += gap
        pace.acquire()
        left.append(time.now)
    # Of three requests in a row, the first and the last are at least half an interval apart.
    assert all(third - first >= 0.5 / pace.rate - 1e-6 for first, third in zip(left, left[2:], strict=False))


@pytest.mark.usefixtures("either_colour")
def test_after_a_quiet_time_one_request_leaves_at_once_and_the_next_one_waits() -> None:
    waited: list[float] = []
    for _ in range(30):  # the jitter may let the first one wait too
        time = FakeTime()
        pace = limiter(time)
        pace.record_throttled(time.now)
        time.now += 60.0
        began = time.now
        pace.acquire()
        left = time.now
        pace.acquire()
        waited.append(left - began)
        assert time.now > left
    assert 0.0 in waited


@pytest.mark.usefixtures("either_colour")
def test_a_turn_after_the_deadline_is_refused_at_once_and_leaves_no_gap() -> None:
    time = FakeTime()
    pace = limiter(time)
    for _ in range(6):
        pace.record_throttled(time.now)
    pace.acquire()
    began = time.now
    for _ in range(100):
        assert not pace.acquire(deadline=time.now + 1.0)
    assert time.now == began
    assert pace.acquire()
    assert time.now - began <= 1.5 * 64


class TimesUp(BaseException):
    """Interrupts a sleep, as ``gevent.Timeout`` and ``KeyboardInterrupt`` do: no ``except Exception`` catches it."""


class TestAnInterruptedWait:
    """At half a request a second, so that an interval is 1 to 3 s and 60 places are some 43 s."""

    LONGEST_INTERVAL = 3.0

    class Time(FakeTime):
        """A clock whose next sleeps call these functions instead."""

        def __init__(self) -> None:
            super().__init__()
            self.instead: list[Callable[[], object]] = []

        def sleep(self, seconds: float) -> None:
            if self.instead:
                self.instead.pop(0)()
            else:
                super().sleep(seconds)

    @pytest.fixture
    def time(self) -> Time:
        return self.Time()

    @pytest.fixture
    def pace(self, time: Time) -> RateLimiter:
        pace = limiter(time)
        pace.record_throttled(time.now)
        return pace

    @staticmethod
    def interrupt(kind: type[BaseException] = TimesUp) -> None:
        raise kind

    @pytest.mark.parametrize("kind", [TimesUp, KeyboardInterrupt, SystemExit, TimeoutError])
    def test_gives_its_place_back(self, time: Time, pace: RateLimiter, kind: type[BaseException]) -> None:
        for _ in range(60):
            time.instead = [lambda: self.interrupt(kind)]
            with pytest.raises(kind):
                pace.acquire()
        began = time.now
        assert pace.acquire()
        assert time.now - began <= self.LONGEST_INTERVAL

    def test_is_known_to_the_others_within_a_second(self, time: Time) -> None:
        pace = limiter(time)
        for _ in range(5):
            pace.record_throttled(time.now)
        pace.acquire()
        assert len(time.pauses) > 10
        assert max(time.pauses) == 1.0

    def test_lets_those_behind_it_move_up(self) -> None:
        time = VirtualTime()
        cut_off_at = 1.0

        def sleep(seconds: float) -> None:
            if threading.current_thread().name != "cut off":
                return time.sleep(seconds)
            time.sleep(min(seconds, cut_off_at - time.now))
            if time.now >= cut_off_at:
                raise TimesUp
            return None

        pace = RateLimiter("CreateImage", clock=time.clock, sleep=sleep)
        pace.record_throttled(time.clock())
        left: list[float] = []

        def cut_off() -> None:
            threading.current_thread().name = "cut off"
            with pytest.raises(TimesUp):
                pace.acquire()

        def stays() -> None:
            time.sleep(0.5)
            assert pace.acquire()
            left.append(time.now)

        time.run([*[cut_off] * 60, stays])
        # It checks its place once a second, so it knows at 1.5 s.
        assert left[0] <= max(1.5, self.LONGEST_INTERVAL)

    def test_gives_its_place_back_once_though_a_later_one_went_before_it(
        self, time: Time, pace: RateLimiter, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(random, "uniform", lambda low, high: (low + high) / 2)  # no jitter
        left: list[float] = []

        def later_one_goes() -> None:
            assert pace.acquire()
            left.append(time.now)
            raise TimesUp

        time.instead = [later_one_goes]
        with pytest.raises(TimesUp):
            pace.acquire()
        for _ in range(2):
            assert pace.acquire()
            left.append(time.now)
        assert 0.5 / pace.rate <= left[2] - left[0] <= 2 * self.LONGEST_INTERVAL

    def test_and_a_turn_that_became_too_late_leave_no_gap(self, time: Time, pace: RateLimiter) -> None:
        refused: list[bool] = []

        def wait_with_a_limit() -> None:
            # The rate falls while this one sleeps, with two behind it.
            time.instead = [wait_behind]
            refused.append(pace.acquire(deadline=time.now + 10.0))
            raise TimesUp

        def wait_behind() -> None:
            for _ in range(8):
                pace.record_throttled(time.now)
            time.instead = [self.interrupt]
            with pytest.raises(TimesUp):
                pace.acquire()

        time.instead = [wait_with_a_limit]
        with pytest.raises(TimesUp):
            pace.acquire()
        assert refused == [False]
        began, interval = time.now, interval_at(pace.rate, 1.5)
        assert pace.acquire()
        assert time.now - began <= interval + 1e-6

    def test_of_a_request_that_got_its_turn_meanwhile_counts_once(
        self, time: Time, pace: RateLimiter
    ) -> None:
        assert pace.acquire()
        for _ in range(5):
            time.instead = [self.interrupt]
            with pytest.raises(TimesUp):
                pace.acquire()
        began = time.now
        assert pace.acquire()
        assert time.now - began >= 0.5 / pace.rate

    @pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="this system has no interval timer")
    def test_by_a_real_signal_delays_nobody(self) -> None:
        program = """
import signal, time
from imagebuilder_typed.retry._rate_limit import RateLimiter

class TimesUp(BaseException):
    pass

def time_is_up(*_):
    raise TimesUp

signal.signal(signal.SIGALRM, time_is_up)
pace = RateLimiter("GetImage", longest_interval=0.5)  # so at least two requests a second
for _ in range(10):
    pace.record_throttled(time.monotonic())
cut_off = 0
for _ in range(60):
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.002)
        pace.acquire()
        signal.setitimer(signal.ITIMER_REAL, 0)
    except TimesUp:
        cut_off += 1
assert cut_off > 50, cut_off
assert pace.acquire(deadline=time.monotonic() + 3.0), "60 places are in front, some 25 s"
"""
        run(program)

    def test_by_a_signal_whose_handler_makes_a_call_does_not_hang(self) -> None:
        """A handler runs in the thread that it interrupts, which may hold the limiter's lock at that moment."""
        program = """
import signal, time
from imagebuilder_typed.retry._rate_limit import RateLimiter

handled = []

def call(*_):
    handled.append(pace.acquire())

def clock():
    if signalling:
        signal.raise_signal(signalling.pop())
    return time.monotonic()

signalling = []
signal.signal(signal.SIGTERM, call)
pace = RateLimiter("GetImage", longest_interval=0.01, clock=clock)
pace.record_throttled(time.monotonic())
signalling.append(signal.SIGTERM)
assert pace.acquire()
assert handled == [True]
"""
        run(program)


def run(program: str) -> None:
    """Run a program in a new process, which has to end by itself."""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


def test_threads_leave_one_after_another_in_the_order_in_which_they_came() -> None:
    time = VirtualTime()
    pace = limiter(time)
    pace.record_throttled(time.clock())
    left: list[tuple[float, int]] = []

    def waiter(number: int) -> None:
        time.sleep(number * 1e-6)
        assert pace.acquire()
        left.append((time.clock(), number))

    time.run([lambda number=number: waiter(number) for number in range(30)])  # type: ignore[misc]  # a default binds it
    assert [number for _, number in left] == list(range(30))
    assert len({moment for moment, _ in left}) == 30


def test_all_of_many_real_threads_get_their_turn() -> None:
    pace = RateLimiter("CreateImage", longest_interval=0.002)
    pace.record_throttled(math.inf)
    turns: list[bool] = []
    threads = [threading.Thread(target=lambda: turns.append(pace.acquire())) for _ in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert turns == [True] * 50


class TestAgainstAThrottlingService:
    """200 clients, 5 calls each, 10 requests a second, bursts of 20; see docs/design/retry.md."""

    @pytest.mark.parametrize("shared", [False, True], ids=["200 processes", "200 threads"])
    def test_every_call_succeeds_with_the_default_policy(self, shared: bool) -> None:
        outcome = simulate(ours(RetryPolicy()), shared=shared)
        assert outcome.failed == 0
        assert outcome.requests < 2.5 * 1000

    def test_many_calls_fail_with_other_policies(self) -> None:
        assert simulate(botocore_legacy(), shared=False).failed > 400
