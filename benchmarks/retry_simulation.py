"""Simulate a fleet of clients against a throttling service, in virtual time, and compare retry policies.

    python -m benchmarks.retry_simulation            # print the tables of docs/design/retry.md
    python -m benchmarks.retry_simulation --write    # write them to that page

The clients run the real ``Retrier``, or botocore's real rate limiter and quota; only the clock, the sleep and the
service are simulated. Each client is a thread, and one thread runs at a time, so the seed determines the result.
"""

from __future__ import annotations

import argparse
import heapq
import random
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from botocore.retries import adaptive, bucket, quota, throttling

from benchmarks.page_section import ROOT, replace_section
from imagebuilder_typed._call.operation import Operation
from imagebuilder_typed.exceptions import ImageBuilderError, ThrottlingError
from imagebuilder_typed.retry._policy import RetryPolicy
from imagebuilder_typed.retry._retrier import Retrier

LATENCY = 0.1


class VirtualTime:
    """A clock that jumps to the next moment at which a thread continues."""

    def __init__(self) -> None:
        self.now = 0.0
        self._order = 0
        self._waiting: list[tuple[float, int, threading.Semaphore]] = []
        self._idle = threading.Semaphore(0)

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        turn = threading.Semaphore(0)
        self._order += 1
        heapq.heappush(self._waiting, (self.now + max(seconds, 0.0), self._order, turn))
        self._idle.release()
        turn.acquire()

    def run(self, clients: list[Callable[[], None]]) -> None:
        """Run every client to its end."""

        def run_client(client: Callable[[], None], turn: threading.Semaphore) -> None:
            turn.acquire()
            client()
            self._idle.release()

        for client in clients:
            turn = threading.Semaphore(0)
            self._order += 1
            heapq.heappush(self._waiting, (0.0, self._order, turn))
            threading.Thread(target=run_client, args=(client, turn), daemon=True).start()
        while self._waiting:
            self.now, _, turn = heapq.heappop(self._waiting)
            turn.release()
            self._idle.acquire()


class TokenBucketService:
    """Grants ``rate`` requests a second and bursts of ``burst``; throttles the rest."""

    def __init__(self, time: VirtualTime, *, rate: float = 10.0, burst: float = 20.0) -> None:
        self._time = time
        self._rate = rate
        self._burst = burst
        self._tokens = burst
        self._filled_at = 0.0
        self.requests = 0
        self.last_success = 0.0

    def handle(self) -> None:
        """One request and its answer; raises ThrottlingError when the bucket is empty."""
        self._time.sleep(LATENCY / 2)
        now = self._time.clock()
        self._tokens = min(self._burst, self._tokens + (now - self._filled_at) * self._rate)
        self._filled_at = now
        self.requests += 1
        granted = self._tokens >= 1
        if granted:
            self._tokens -= 1
            self.last_success = now
        self._time.sleep(LATENCY / 2)
        if not granted:
            raise ThrottlingError(
                {
                    "Error": {"Code": "CallRateLimitExceededException"},
                    "ResponseMetadata": {"HTTPStatusCode": 429, "HTTPHeaders": {}},
                },
                "CreateImage",
            )


CREATE_IMAGE = Operation[Any, Any](name="CreateImage", method_name="create_image", token_field="client_token")

Call = Callable[[TokenBucketService], None]
"""One logical call; raises ImageBuilderError if it fails."""
Process = Callable[[VirtualTime], Call]
"""Makes the function that a process calls, with the state that its calls share."""


def ours(policy: RetryPolicy) -> Process:
    def process(time: VirtualTime) -> Call:
        retrier = Retrier(policy, clock=time.clock, sleep=time.sleep)
        return lambda service: retrier.call(CREATE_IMAGE, lambda attempt: service.handle())

    return process


def backoff_loop(attempts: int, pause: Callable[[int], float]) -> Process:
    """A plain loop: ``pause(n)`` seconds after the n-th request."""

    def process(time: VirtualTime) -> Call:
        def call(service: TokenBucketService) -> None:
            for attempt in range(1, attempts + 1):
                try:
                    return service.handle()
                except ThrottlingError:
                    if attempt == attempts:
                        raise
                    time.sleep(pause(attempt))
            return None

        return call

    return process


def botocore_legacy(attempts: int = 5) -> Process:
    return backoff_loop(attempts, lambda n: random.random() * 2 ** (n - 1))


def loop_around(process: Process, rounds: int) -> Process:
    """A loop that users write: the whole call again, after a second."""

    def outer(time: VirtualTime) -> Call:
        inner = process(time)

        def call(service: TokenBucketService) -> None:
            for left in reversed(range(rounds)):
                try:
                    return inner(service)
                except ThrottlingError:
                    if not left:
                        raise
                    time.sleep(1.0)
            return None

        return call

    return outer


_TokenBucket: Any = bucket.TokenBucket  # its type stubs lack what a subclass needs


class _VirtualBucket(_TokenBucket):  # type: ignore[misc]  # the same
    """botocore's bucket waits on a condition variable, in real time; this one waits in virtual time."""

    def acquire(self, amount: float = 1, block: bool = True) -> bool:
        while True:
            self._refill()
            if amount <= self._current_capacity:
                self._current_capacity -= amount
                return True
            self._clock.sleep(max(self._sleep_amount(amount), 1e-3))


_QUOTA_OF_A_THROTTLE = 5


class _ThrottledFlag:
    """Replaces botocore's check whether an answer is throttling."""

    def is_throttling_error(self, *, throttled: bool) -> bool:
        return throttled


class _Unlimited:
    """The standard mode has no rate limit."""

    def on_sending_request(self, request: None) -> None: ...

    def on_receiving_response(self, *, throttled: bool) -> None: ...


def _adaptive_limiter(time: VirtualTime) -> adaptive.ClientRateLimiter:
    class Clock(bucket.Clock):
        def current_time(self) -> float:
            return time.clock()

        def sleep(self, amount: float) -> None:
            time.sleep(amount)

    clock = Clock()
    return adaptive.ClientRateLimiter(
        rate_adjustor=throttling.CubicCalculator(starting_max_rate=0, start_time=0.0),
        rate_clocker=adaptive.RateClocker(clock),
        token_bucket=_VirtualBucket(max_rate=1, clock=clock),
        throttling_detector=_ThrottledFlag(),
        clock=clock,
    )


def botocore_standard(
    attempts: int = 3, *, limiter: Callable[[VirtualTime], Any] = lambda time: _Unlimited()
) -> Process:
    """botocore's standard mode, with its retry quota; with a rate limiter, its adaptive mode."""

    def process(time: VirtualTime) -> Call:
        pace = limiter(time)
        spare = quota.RetryQuota()

        def call(service: TokenBucketService) -> None:
            for attempt in range(1, attempts + 1):
                pace.on_sending_request(None)
                try:
                    service.handle()
                except ThrottlingError:
                    pace.on_receiving_response(throttled=True)
                    if attempt == attempts or not spare.acquire(_QUOTA_OF_A_THROTTLE):
                        raise
                    time.sleep(random.random() * min(2 ** (attempt - 1), 20))
                else:
                    pace.on_receiving_response(throttled=False)
                    return spare.release(1 if attempt == 1 else _QUOTA_OF_A_THROTTLE)
            return None

        return call

    return process


def botocore_adaptive(attempts: int = 3) -> Process:
    """botocore's adaptive mode."""
    return botocore_standard(attempts, limiter=_adaptive_limiter)


@dataclass
class Outcome:
    """The result of one run."""

    calls: int = 0
    requests: int = 0
    failed: int = 0
    finished: float = 0.0
    """Seconds from the start to the end of the last call."""
    longest: float = 0.0
    """Seconds of the longest call."""


def simulate(
    process: Process,
    *,
    shared: bool,
    clients: int = 200,
    calls: int = 5,
    rate: float = 10.0,
    burst: float = 20.0,
    seed: int = 1,
) -> Outcome:
    """Run ``clients`` clients at once, as threads of one process if ``shared``, otherwise each as a process."""
    random.seed(seed)
    time = VirtualTime()
    service = TokenBucketService(time, rate=rate, burst=burst)
    outcome = Outcome(calls=clients * calls)
    one_for_all = process(time) if shared else None

    def client() -> None:
        call = one_for_all or process(time)
        for _ in range(calls):
            began = time.clock()
            try:
                call(service)
            except ImageBuilderError:
                outcome.failed += 1
            outcome.longest = max(outcome.longest, time.clock() - began)

    time.run([client] * clients)
    outcome.requests = service.requests
    outcome.finished = time.now
    return outcome


def average(process: Process, *, seeds: int, **fleet: Any) -> Outcome:
    """The mean of several runs; ``longest`` is the longest of all."""
    runs = [simulate(process, seed=seed, **fleet) for seed in range(1, seeds + 1)]
    mean = Outcome(calls=runs[0].calls, longest=max(run.longest for run in runs))
    for name in ("requests", "failed", "finished"):
        setattr(mean, name, sum(getattr(run, name) for run in runs) / seeds)
    return mean


CANDIDATES: dict[str, Process] = {
    "boto3 standard or adaptive, CallRateLimitExceededException (never retried)": botocore_standard(1),
    "boto3 standard, TooManyRequestsException": botocore_standard(),
    "boto3 adaptive, TooManyRequestsException": botocore_adaptive(),
    "boto3 adaptive with 10 attempts, TooManyRequestsException": botocore_adaptive(10),
    "boto3 legacy": botocore_legacy(),
    "a loop of 3 around boto3 legacy": loop_around(botocore_legacy(), 3),
    "full jitter 0.5 to 20 s, 10 attempts": ours(RetryPolicy(rate_limit=False)),
    "full jitter 0.5 to 20 s, 20 attempts": ours(RetryPolicy(rate_limit=False, max_attempts=20)),
    "full jitter 2 to 60 s, 20 attempts": ours(
        RetryPolicy(rate_limit=False, max_attempts=20, initial_backoff=2, max_backoff=60)
    ),
    "**RetryPolicy()**: full jitter 0.5 to 20 s, 10 attempts, rate limiter": ours(RetryPolicy()),
}

VARIATIONS: dict[str, RetryPolicy] = {
    "the default": RetryPolicy(),
    "max_attempts=5": RetryPolicy(max_attempts=5),
    "max_attempts=20": RetryPolicy(max_attempts=20),
    "initial_backoff=0.1": RetryPolicy(initial_backoff=0.1),
    "initial_backoff=2": RetryPolicy(initial_backoff=2),
    "max_backoff=5": RetryPolicy(max_backoff=5),
    "max_backoff=60": RetryPolicy(max_backoff=60),
    "total_timeout=60": RetryPolicy(total_timeout=60),
}

FLEETS: dict[str, dict[str, Any]] = {
    "5 x 200 calls, 10 a second": {"clients": 5, "calls": 200},
    "20 x 50 calls, 10 a second": {"clients": 20, "calls": 50},
    "1,000 x 1 call, 10 a second": {"clients": 1000, "calls": 1},
    "200 x 5 calls, 2 a second, burst 4": {"rate": 2.0, "burst": 4.0},
    "200 x 5 calls, 40 a second, burst 100": {"rate": 40.0, "burst": 100.0},
}


def rows(cases: dict[str, Process], *, seeds: int, **fleet: Any) -> Iterator[str]:
    for name, process in cases.items():
        for shared in (False, True):
            yield row(
                name,
                "threads" if shared else "processes",
                average(process, shared=shared, seeds=seeds, **fleet),
            )


def row(name: str, kind: str, outcome: Outcome) -> str:
    return (
        f"| {name} | {kind} | {outcome.requests / outcome.calls:.2f} | {outcome.failed:.1f} "
        f"| {outcome.finished:.0f} | {outcome.longest:.0f} |"
    )


HEAD = "| {} | clients are | requests a call | calls failed | finished after (s) | longest call (s) |\n|---|---|---|---|---|---|"


def report(seeds: int) -> Iterator[str]:
    """The tables, in Markdown."""
    yield f"Means of {seeds} runs (the longest call is the longest of all).\n"
    yield "200 clients, 5 calls each, against 10 requests a second with bursts of 20:\n"
    yield HEAD.format("policy")
    yield from rows(CANDIDATES, seeds=seeds)
    yield "\nThe same, with one number of the default changed:\n"
    yield HEAD.format("policy")
    yield from rows({name: ours(policy) for name, policy in VARIATIONS.items()}, seeds=seeds)
    yield "\nThe default against other fleets and services:\n"
    yield HEAD.format("fleet")
    for name, fleet in FLEETS.items():
        yield from rows({name: ours(RetryPolicy())}, seeds=seeds, **fleet)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seeds", type=int, default=5, help="runs of each case (default 5)")
    parser.add_argument("--write", action="store_true", help="put the tables into docs/design/retry.md")
    options = parser.parse_args()
    lines = []
    for line in report(options.seeds):
        print(line, flush=True)
        lines.append(line)
    if options.write:
        replace_section(ROOT / "docs/design/retry.md", "simulation", "\n".join(lines))


if __name__ == "__main__":
    main()
