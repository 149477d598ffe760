"""What one call does when something fails: this package beside boto3's retry modes, over real sockets.

    python -m benchmarks.failure_table            # print the tables of docs/failures.md
    python -m benchmarks.failure_table --write    # write them to that page

Nothing is patched: every pause is real. Many cases run side by side, so a run takes a little longer than its longest
case, a few minutes.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import TypeAlias, TypeVar

from benchmarks import failure_cases as cases
from benchmarks.failure_callers import CREATING, DELETING, MakeCall, Outcome, create_raw, loop_of_three
from benchmarks.page_section import ROOT, replace_section
from tests.support.certificates import self_signed_certificate

T = TypeVar("T")
Key: TypeAlias = tuple[str, ...]
Jobs: TypeAlias = Mapping[Key, Callable[[], T]]

LOOP = "loop of 3 around legacy"
MOST_AT_ONCE = 500
"""Threads, which wait nearly all the time; more than a group has cases."""


def start(pool: ThreadPoolExecutor, jobs: Jobs[T]) -> dict[Key, Future[T]]:
    """Start all jobs at once."""
    return {key: pool.submit(job) for key, job in jobs.items()}


def results(futures: Mapping[Key, Future[T]]) -> dict[Key, T]:
    """Wait for all."""
    return {key: future.result() for key, future in futures.items()}


def table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> Iterator[str]:
    """A table in Markdown."""
    heads = list(heads)
    yield f"| {' | '.join(heads)} |"
    yield "|---" * len(heads) + "|"
    for row in rows:
        yield f"| {' | '.join(row)} |"


# Words of the cells


def counted(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def joined(*texts: str) -> str:
    return ", ".join(text for text in texts if text)


def caller_result(outcome: Outcome) -> str:
    return joined(outcome.summary, outcome.executed)


def requests_and_result(outcome: Outcome) -> str:
    return f"{counted(len(outcome.requests), 'request')}: {caller_result(outcome)}"


def requests_tokens_and_result(outcome: Outcome) -> str:
    tokens = counted(outcome.tokens, "token") if outcome.tokens else ""
    return f"{joined(counted(len(outcome.requests), 'request'), tokens)}: {caller_result(outcome)}"


def requests_tokens_and_seconds(outcome: Outcome) -> str:
    requests, tokens = counted(len(outcome.requests), "request"), counted(outcome.tokens, "token")
    return f"{requests}, {tokens}, {sum(outcome.gaps):.1f} s"


def gaps(outcome: Outcome) -> str:
    return ", ".join(f"{gap:.1f}" for gap in outcome.gaps) or "none"


def tokens_and_builds(outcome: Outcome) -> str:
    builds = counted(outcome.builds, "build")
    return f"{counted(outcome.tokens, 'token')}, {builds if outcome.builds == 1 else f'**{builds}**'}"


def seconds_and_result(outcome: Outcome | None) -> str:
    if outcome is None:
        return f"**> {cases.LONGEST:.0f} s**"
    result = joined(f"{outcome.summary}{outcome.activity}", outcome.executed)
    return f"{outcome.seconds:.1f} s: {result}"


# The tables


def failing(calls: Mapping[str, MakeCall], times: int | None) -> Jobs[Outcome]:
    return {
        (failure, name): partial(cases.run_failing, make_call, answer, times)
        for failure, answer in cases.FAILURES.items()
        for name, make_call in calls.items()
    }


def failing_table(
    names: Iterable[str], outcomes: Mapping[Key, Outcome], cell: Callable[[Outcome], str]
) -> Iterator[str]:
    names = list(names)
    rows = ([failure, *(cell(outcomes[failure, name]) for name in names)] for failure in cases.FAILURES)
    return table(["failure", *names], rows)


def behind_proxies(calls: Mapping[str, MakeCall], certificates: cases.Certificates) -> Jobs[Outcome]:
    return {
        (where, connection, name): partial(
            cases.run_behind_proxy, make_call, place, certificates, kept=connection == "kept"
        )
        for where, place in cases.PLACES.items()
        for connection in ("fresh", "kept")[: 1 + place.kept]
        for name, make_call in calls.items()
    }


def proxy_table(names: Iterable[str], outcomes: Mapping[Key, Outcome]) -> Iterator[str]:
    names = list(names)
    places = dict.fromkeys((where, connection) for where, connection, _ in outcomes)
    rows = (
        [*place, *(requests_tokens_and_result(outcomes[(*place, name)]) for name in names)]
        for place in places
    )
    return table(["what goes wrong", "connection", *names], rows)


def repeated_calls() -> Jobs[tuple[Outcome, Outcome]]:
    jobs: dict[Key, Callable[[], tuple[Outcome, Outcome]]] = {}
    for first, make_first in cases.FIRST.items():
        for then, later in cases.LATER.items():
            for name, make_call in CREATING.items():
                jobs[first, then, name] = partial(
                    cases.run_repeated_call, make_call, make_first(), later, ours=name == "this package"
                )
            jobs[first, then, LOOP] = partial(cases.run_loop, create_raw("legacy"), make_first(), later)
    return jobs


def before_table(outcomes: Mapping[Key, tuple[Outcome, Outcome]]) -> Iterator[str]:
    others = [name for name in (*CREATING, LOOP) if name != "this package"]

    def row(first: str, then: str) -> Iterator[str]:
        failed, again = outcomes[first, then, "this package"]
        transient = "transient" if getattr(failed.error, "transient", False) else "not transient"
        yield from (first, then, joined(caller_result(failed), transient), tokens_and_builds(again))
        for name in others:
            failed, again = outcomes[first, then, name]
            yield f"{failed.summary}: {tokens_and_builds(again)}"

    rows = (row(first, then) for first in cases.FIRST for then in cases.LATER)
    return table(
        ["first attempt", "then", "this package raises", "after `client.send(error.request)`", *others], rows
    )


def cut_off(folder: Path) -> Jobs[Outcome | None]:
    return {
        (phase, str(ours)): partial(cases.run_cut_off, phase, folder, ours=ours)
        for phase in cases.PHASES
        for ours in (True, False)
    }


def slow_table(outcomes: Mapping[Key, Outcome | None]) -> Iterator[str]:
    heads = [
        "what is slow",
        f"this package, `total_timeout={cases.TIMEOUT}`",
        f"boto3, both timeouts {cases.TIMEOUT} s, 1 attempt",
    ]
    return table(
        heads,
        (
            [phase, *(seconds_and_result(outcomes[phase, str(ours)]) for ours in (True, False))]
            for phase in cases.PHASES
        ),
    )


def report(folder: Path) -> Iterator[str]:
    """The tables, in Markdown."""
    (folder / "trusted").mkdir()
    (folder / "other").mkdir()
    certificates = cases.Certificates(
        trusted=self_signed_certificate(folder / "trusted"), other=self_signed_certificate(folder / "other")
    )
    looping = {**CREATING, LOOP: loop_of_three(create_raw("legacy"))}

    with ThreadPoolExecutor(MOST_AT_ONCE) as pool:
        # In groups: short cases, long ones, and those whose duration must not depend on other cases.
        short = start(pool, failing(looping, 1)), start(pool, failing(DELETING, 1))
        once, deleting = (results(group) for group in short)
        long = (
            start(pool, failing(looping, None)),
            start(pool, behind_proxies(CREATING, certificates)),
            start(pool, behind_proxies(DELETING, certificates)),
        )
        before = results(start(pool, repeated_calls()))
        always, creating_behind, deleting_behind = (results(group) for group in long)
        slow = results(start(pool, cut_off(folder)))

    yield "### The service fails once, then works\n"
    yield "Requests of one `create_image`, and what the caller gets.\n"
    yield from failing_table(looping, once, requests_and_result)
    yield "\n### The service keeps failing\n"
    yield "Requests of one `create_image`, the client tokens in them, and the seconds from the first to the last.\n"
    yield from failing_table(looping, always, requests_tokens_and_seconds)
    yield "\nSeconds from each request to the next:\n"
    yield from failing_table(looping, always, gaps)
    yield "\n### No client token\n"
    yield "`delete_image` changes state and has no client token. The service fails once, then works.\n"
    yield from failing_table(DELETING, deleting, requests_and_result)
    yield "\n### Behind a proxy\n"
    yield "The failure lasts. Requests that the service saw, and what the caller gets. First `create_image`, which has a client token:\n"
    yield from proxy_table(CREATING, creating_behind)
    yield "\nThen `delete_image`, which has none:\n"
    yield from proxy_table(DELETING, deleting_behind)
    yield "\n### What came before\n"
    yield "One `create_image`. The service carries out the first attempt, and all later attempts end as the second column says.\n"
    yield from before_table(before)
    yield "\n### Time is up\n"
    yield "Seconds until one `create_image` ends, and what the caller gets.\n"
    yield from slow_table(slow)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--write", action="store_true", help="put the tables into docs/failures.md")
    options = parser.parse_args()
    # Without the profile, Region and proxy of this machine.
    for name in [name for name in os.environ if name.startswith("AWS_") or name.lower().endswith("_proxy")]:
        del os.environ[name]
    with tempfile.TemporaryDirectory() as folder:
        text = "\n".join(report(Path(folder)))
    print(text)
    if options.write:
        replace_section(ROOT / "docs/failures.md", "failures", text)


if __name__ == "__main__":
    main()
