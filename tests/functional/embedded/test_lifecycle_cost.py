"""The work of a call doesn't grow with the number of lifecycle executions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from imagebuilder_typed.testing._imagebuilder.lifecycle_runs import LifecycleRun, LifecycleRuns

MANY = 1000


class CountedRun(LifecycleRun):
    """An execution without actions that counts how often it is visited."""

    visits = 0

    def tick(self) -> None:
        self.visits += 1
        super().tick()


def ended(number: int) -> CountedRun:
    return CountedRun(f"owner {number}", [], "123456789012")


def scheduled(number: int) -> CountedRun:
    later = datetime.now(UTC) + timedelta(days=1, seconds=number)
    return CountedRun(f"owner {number}", [], "123456789012", not_before=later)


@pytest.mark.any_botocore
@pytest.mark.parametrize("make", [ended, scheduled])
def test_a_call_visits_no_execution_that_cannot_advance(make: Callable[[int], CountedRun]) -> None:
    runs = LifecycleRuns()
    made = [make(number) for number in range(MANY)]
    for run in made:
        runs.start(run)
    before = sum(run.visits for run in made)
    for _ in range(3):
        runs.tick()
    assert sum(run.visits for run in made) == before
    assert runs.runs.keys() == {run.id for run in made}


@pytest.mark.any_botocore
def test_executions_that_are_due_advance() -> None:
    runs = LifecycleRuns()
    now = datetime.now(UTC)
    due = [CountedRun("owner", [], "123456789012", not_before=now - timedelta(seconds=age)) for age in (2, 1)]
    waiting = scheduled(0)
    for run in [*due, waiting]:
        runs.start(run)
    assert [run.status for run in due] == ["IN_PROGRESS", "IN_PROGRESS"]
    runs.tick()
    assert [run.status for run in [*due, waiting]] == ["SUCCESS", "SUCCESS", "IN_PROGRESS"]
    before = [run.visits for run in due]
    runs.cancel(waiting)
    runs.tick()
    assert [run.visits for run in due] == before
    assert waiting.status == "CANCELLED"
    assert list(runs.open_runs_of("owner")) == []
