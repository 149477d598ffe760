"""When builds advance: the configuration in moto's state manager, and the agenda of what is due."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from moto.moto_api import state_manager

from imagebuilder_typed.testing._imagebuilder.progress import (
    MAX_STATE_DURATION,
    Agenda,
    Progress,
    Timing,
    timing_of,
)

MODEL = "imagebuilder::a-test"
PAST = datetime(2020, 1, 1, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _restored() -> Iterator[None]:
    state_manager.register_default_transition(MODEL, {"progression": "manual", "times": 1})
    yield
    state_manager.unset_transition(MODEL)


@pytest.mark.parametrize(
    ("value", "times"), [(3, 3), (0, 0), (2.5, 2.5), (True, 1), (False, 1), ("7", 1), (-1, 1), (None, 1)]
)
def test_a_value_that_is_no_number_counts_as_one(value: Any, times: float) -> None:
    state_manager.set_transition(MODEL, {"progression": "manual", "times": value})
    assert timing_of(MODEL).times == times
    state_manager.set_transition(MODEL, {"progression": "time", "seconds": value})
    assert timing_of(MODEL).duration == timedelta(seconds=times)


def test_a_state_lasts_a_year_at_most() -> None:
    state_manager.set_transition(MODEL, {"progression": "time", "seconds": 10**12})
    assert timing_of(MODEL).duration == MAX_STATE_DURATION


@pytest.mark.parametrize(("times", "steps"), [(1, 4), (2, 2), (0, 5)])
def test_reads_take_steps(times: int, steps: int) -> None:
    state_manager.set_transition(MODEL, {"progression": "manual", "times": times})
    taken: list[int] = []

    def step() -> bool:
        taken.append(1)
        return True

    progress = Progress(MODEL, step)
    for _ in range(5):
        progress.on_read()
        progress.tick()
    assert len(taken) == steps


def test_what_advances_by_time_is_due_when_its_state_has_lasted() -> None:
    before = datetime.now(UTC)
    progress = Progress(MODEL, lambda: True)
    after = datetime.now(UTC)
    hour = {"progression": "time", "seconds": 3600}
    state_manager.set_transition(MODEL, hour)
    due = progress.due(timing_of(MODEL))
    assert due is not None
    assert before + timedelta(hours=1) <= due <= after + timedelta(hours=1)
    state_manager.set_transition(MODEL, hour | {"seconds": 0})
    assert progress.due(timing_of(MODEL)) == datetime.min.replace(tzinfo=UTC)
    state_manager.set_transition(MODEL, {"progression": "immediate"})
    assert progress.due(timing_of(MODEL)) == datetime.min.replace(tzinfo=UTC)
    state_manager.set_transition(MODEL, {"progression": "manual", "times": 1})
    assert progress.due(timing_of(MODEL)) is None


class Thing:
    """Counts how often it is asked and advanced."""

    def __init__(self, moment: datetime | None) -> None:
        self.moment = moment
        self.asked = 0
        self.ticks = 0

    def due(self, timing: Timing) -> datetime | None:
        self.asked += 1
        return self.moment if timing.progression == "time" else None

    def tick(self) -> None:
        self.ticks += 1
        self.moment = None


def by_time() -> None:
    state_manager.set_transition(MODEL, {"progression": "time", "seconds": 1})


def test_a_tick_looks_only_at_what_is_due() -> None:
    by_time()
    waiting = [Thing(datetime.now(UTC) + timedelta(days=number)) for number in range(1, 1000)]
    due = [Thing(PAST), Thing(PAST)]
    things = [*waiting, *due, Thing(None)]
    agenda: Agenda[Thing] = Agenda(MODEL, lambda: things)
    agenda.tick()
    assert [thing.ticks for thing in due] == [1, 1]
    asked = sum(thing.asked for thing in things)
    for _ in range(100):
        agenda.tick()
    assert sum(thing.asked for thing in things) == asked
    assert sum(thing.ticks for thing in things) == 2


def test_another_configuration_makes_things_due() -> None:
    thing = Thing(PAST)
    agenda: Agenda[Thing] = Agenda(MODEL, lambda: [thing])
    agenda.tick()
    assert thing.ticks == 0
    by_time()
    agenda.tick()
    assert thing.ticks == 1


def test_a_new_thing_is_advanced_when_it_is_due() -> None:
    by_time()
    things: list[Thing] = []
    agenda: Agenda[Thing] = Agenda(MODEL, lambda: things)
    agenda.tick()
    later, due = Thing(datetime.now(UTC) + timedelta(days=1)), Thing(PAST)
    for thing in (later, due):
        things.append(thing)
        agenda.add(thing)
    agenda.tick()
    assert (later.ticks, due.ticks) == (0, 1)
    due.moment = PAST
    agenda.add(due)
    agenda.tick()
    assert due.ticks == 2


def test_a_thing_from_before_the_first_tick_is_advanced_once() -> None:
    by_time()
    thing = Thing(PAST)
    agenda: Agenda[Thing] = Agenda(MODEL, lambda: [thing])
    agenda.add(thing)
    agenda.tick()
    assert thing.ticks == 1
    assert thing.asked == 2
