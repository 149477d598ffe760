"""The failure table: its cases, with short pauses, and that the page shows all of them."""

from __future__ import annotations

import re
from functools import partial
from pathlib import Path

import pytest

from benchmarks import failure_cases as cases
from benchmarks.failure_callers import CREATING, DELETING, MakeCall
from benchmarks.page_section import ROOT
from imagebuilder_typed import RetryPolicy, exceptions
from tests.support.certificates import self_signed_certificate

pytestmark = pytest.mark.one_python

QUICK = RetryPolicy(max_attempts=3, initial_backoff=0.0, max_backoff=0.0)
CREATE: MakeCall = partial(CREATING["this package"], retry=QUICK)
DELETE: MakeCall = partial(DELETING["this package"], retry=QUICK)
WAYS = [(where, kept) for where, place in cases.PLACES.items() for kept in (False, True)[: 1 + place.kept]]
NOT_SENT = [way for way in WAYS if cases.PLACES[way[0]].fault in {"gone", "no_tls", "untrusted"}]
NOT_SENT += [
    way
    for way in WAYS
    if cases.PLACES[way[0]].through == "tunnel" and cases.PLACES[way[0]].fault in {"close", "refuse"}
]


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> cases.Certificates:
    return cases.Certificates(
        trusted=self_signed_certificate(tmp_path_factory.mktemp("trusted")),
        other=self_signed_certificate(tmp_path_factory.mktemp("other")),
    )


@pytest.fixture(scope="module")
def tables() -> dict[str, list[list[str]]]:
    return _tables(ROOT / "docs/failures.md")


class TestBetweenClientAndService:
    @pytest.mark.parametrize(("where", "kept"), WAYS)
    def test_a_deletion_is_sent_once_at_most(
        self, certificates: cases.Certificates, where: str, kept: bool
    ) -> None:
        outcome = cases.run_behind_proxy(DELETE, cases.PLACES[where], certificates, kept=kept)
        assert isinstance(outcome.error, exceptions.ImageBuilderError)
        assert len(outcome.requests) <= 1
        assert outcome.error.maybe_executed or not outcome.requests

    @pytest.mark.parametrize(("where", "kept"), WAYS)
    def test_all_requests_of_a_creation_have_one_token(
        self, certificates: cases.Certificates, where: str, kept: bool
    ) -> None:
        outcome = cases.run_behind_proxy(CREATE, cases.PLACES[where], certificates, kept=kept)
        assert isinstance(outcome.error, exceptions.ImageBuilderError)
        assert outcome.tokens == (1 if outcome.requests else 0)
        assert outcome.error.maybe_executed or not outcome.requests

    @pytest.mark.parametrize(("where", "kept"), NOT_SENT)
    def test_what_was_certainly_not_sent_is_not_called_maybe_executed(
        self, certificates: cases.Certificates, where: str, kept: bool
    ) -> None:
        outcome = cases.run_behind_proxy(DELETE, cases.PLACES[where], certificates, kept=kept)
        assert isinstance(outcome.error, exceptions.ConnectError | exceptions.ConfigurationError)
        assert not outcome.error.maybe_executed
        assert outcome.requests == []


class TestRepeatingACall:
    @pytest.mark.parametrize("then", cases.LATER)
    @pytest.mark.parametrize("first", cases.FIRST)
    def test_sending_the_request_of_the_error_leaves_one_build(self, first: str, then: str) -> None:
        failed, again = cases.run_repeated_call(CREATE, cases.FIRST[first](), cases.LATER[then], ours=True)
        assert isinstance(failed.error, exceptions.ImageBuilderError)
        assert failed.error.maybe_executed
        assert again.error is None
        assert (again.tokens, again.builds) == (1, 1)

    def test_calling_again_makes_a_second_one(self) -> None:
        """Otherwise the table would prove nothing."""
        failed, again = cases.run_repeated_call(
            CREATE,
            cases.FIRST["the answer was lost"](),
            cases.LATER["throttled"],
            ours=False,
        )
        assert failed.builds == 1
        assert (again.tokens, again.builds) == (2, 2)


class TestFailuresOfTheService:
    @pytest.mark.parametrize("failure", [name for name in cases.FAILURES if "no answer" not in name])
    def test_a_deletion_is_repeated_only_when_it_was_not_carried_out(self, failure: str) -> None:
        outcome = cases.run_failing(DELETE, cases.FAILURES[failure], None)
        assert isinstance(outcome.error, exceptions.ImageBuilderError)
        throttled = isinstance(outcome.error, exceptions.ThrottlingError)
        assert len(outcome.requests) == outcome.error.attempts == (3 if throttled else 1)


class TestThePage:
    """docs/failures.md has the output of the benchmark, and it says what the package promises."""

    @pytest.mark.parametrize(
        ("heading", "names", "times"),
        [
            ("The service fails once, then works", list(cases.FAILURES), 1),
            ("The service keeps failing", list(cases.FAILURES), 2),
            ("No client token", list(cases.FAILURES), 1),
            ("Behind a proxy", [where for where, _ in WAYS], 2),
            ("What came before", [first for first in cases.FIRST for _ in cases.LATER], 1),
            ("Time is up", list(cases.PHASES), 1),
        ],
    )
    def test_every_case_has_its_row(
        self, tables: dict[str, list[list[str]]], heading: str, names: list[str], times: int
    ) -> None:
        assert [row[0] for row in tables[heading]] == names * times

    def test_one_token_a_call(self, tables: dict[str, list[list[str]]]) -> None:
        for row in tables["The service keeps failing"][: len(cases.FAILURES)]:
            assert "1 token," in row[1]

    def test_one_build_whatever_came_after(self, tables: dict[str, list[list[str]]]) -> None:
        for row in tables["What came before"]:
            assert "maybe executed" in row[2]
            assert row[3] == "1 token, 1 build"

    def test_no_deletion_twice(self, tables: dict[str, list[list[str]]]) -> None:
        for row in tables["Behind a proxy"][len(WAYS) :]:
            assert row[2].startswith(("0 requests: ", "1 request: "))

    def test_total_timeouts_hold_within_a_second(self, tables: dict[str, list[list[str]]]) -> None:
        for row in tables["Time is up"]:
            assert float(row[1].partition(" s: ")[0]) < cases.TIMEOUT + 1


def _tables(page: Path) -> dict[str, list[list[str]]]:
    """The rows below each heading of the third level, those with the heads left out."""
    tables: dict[str, list[list[str]]] = {}
    for section in re.split(r"^#{2,3} ", page.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        lines = section.splitlines()
        rows = [line for line in lines if line.startswith("|")]
        heads = {index for index, line in enumerate(rows) if line.startswith("|---")}
        tables[lines[0]] = [
            [cell.strip() for cell in line.strip("|").split(" | ")]
            for index, line in enumerate(rows)
            if index not in heads and index + 1 not in heads
        ]
    return tables
