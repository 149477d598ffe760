"""RateLimiter: free until the service throttles, then a pace that follows what the service grants."""

from __future__ import annotations

import math
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.retry_simulation import VirtualTime, botocore_legacy, ours, simulate
from imagebuilder_typed.rate_limit import DOUBLING_TIME, RateLimiter
from imagebuilder_typed.retry import RetryPolicy
from tests.support.fake_time import FakeTime


def limiter(time: FakeTime | VirtualTime, longest_interval: float = 60.0) -> RateLimiter:
    return RateLimiter("CreateImage", longest_interval=longest_interval, clock=time.clock, sleep=time.sleep)


def test_it_is_no_limit_until_a_request_is_throttled() -> None:
    time = FakeTime()
    pace = limiter(time)
    for _ in range(1000):
        assert pace.acquire()
        pace.succeeded()
    assert time.now == 1000.0
    assert pace.rate == math.inf


def test_the_first_throttle_halves_what_went_through_in_the_last_second() -> None:
    time = FakeTime()
    pace = limiter(time)
    for _ in range(60):
        time.now += 0.05
        pace.succeeded()
    pace.throttled(time.now)
    assert pace.rate == pytest.approx(10.0, abs=1)


def test_each_throttled_request_halves_the_rate() -> None:
    time = FakeTime()
    pace = limiter(time)
    for cuts in range(1, 5):
        pace.throttled(time.now)
        assert pace.rate == pytest.approx(1.0 / 2**cuts)


def test_requests_that_were_under_way_at_a_cut_do_not_cut_again() -> None:
    time = FakeTime()
    pace = limiter(time)
    sent_at = time.now
    time.now += 0.2
    for _ in range(100):
        pace.throttled(sent_at)
    assert pace.rate == pytest.approx(0.5)


def test_the_rate_doubles_with_time() -> None:
    time = FakeTime()
    pace = limiter(time)
    pace.throttled(time.now)
    time.now += DOUBLING_TIME * 3
    assert pace.rate == pytest.approx(4.0)


def test_long_after_the_last_throttle_it_is_no_limit_again() -> None:
    time = FakeTime()
    pace = limiter(time)
    pace.throttled(time.now)
    time.now += 1e6
    began = time.now
    for _ in range(1000):
        assert pace.acquire()
    assert time.now == began
    assert not pace.active


@given(st.integers(1, 200), st.floats(0.1, 120))
def test_no_interval_is_longer_than_the_longest(throttles: int, longest: float) -> None:
    time = FakeTime()
    pace = limiter(time, longest)
    for _ in range(throttles):
        pace.throttled(time.now)
    pace.acquire()
    began = time.now
    pace.acquire()
    assert time.now - began <= 1.5 * max(longest, 2.0) + 1e-6


@given(st.lists(st.floats(0, 30), min_size=5, max_size=40))
def test_a_quiet_time_saves_up_no_burst(gaps: list[float]) -> None:
    time = FakeTime()
    pace = limiter(time)
    pace.throttled(time.now)
    left: list[float] = []
    for gap in gaps:
        time.now += gap
        pace.acquire()
        left.append(time.now)
    # Of three requests in a row, the first and the last are at least half an interval apart.
    assert all(third - first >= 0.5 / pace.rate - 1e-6 for first, third in zip(left, left[2:], strict=False))


def test_a_turn_after_the_limit_is_refused_at_once_and_leaves_no_hole() -> None:
    time = FakeTime()
    pace = limiter(time)
    for _ in range(6):
        pace.throttled(time.now)
    pace.acquire()
    began = time.now
    for _ in range(100):
        assert not pace.acquire(until=time.now + 1.0)
    assert time.now == began
    assert pace.acquire()
    assert time.now - began <= 1.5 * 64


def test_threads_leave_one_after_another_in_the_order_in_which_they_came() -> None:
    time = VirtualTime()
    pace = limiter(time)
    pace.throttled(time.clock())
    left: list[tuple[float, int]] = []

    def waiter(number: int) -> None:
        time.sleep(number * 1e-6)
        assert pace.acquire()
        left.append((time.clock(), number))

    time.run([lambda number=number: waiter(number) for number in range(30)])  # type: ignore[misc]  # a default binds it
    assert [number for _, number in left] == list(range(30))
    assert len({moment for moment, _ in left}) == 30


def test_real_threads_all_get_their_turn() -> None:
    pace = RateLimiter("CreateImage", longest_interval=0.002)
    pace.throttled(math.inf)
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
    def test_the_default_policy_brings_every_call_through(self, shared: bool) -> None:
        outcome = simulate(ours(RetryPolicy()), shared=shared)
        assert outcome.failed == 0
        assert outcome.requests < 2.5 * 1000

    def test_the_simulated_service_is_hard_on_others(self) -> None:
        assert simulate(botocore_legacy(), shared=False).failed > 400
