"""`no_pauses` skips pauses inside its blocks, and only there."""

from __future__ import annotations

import threading
import time

import pytest

from imagebuilder_typed import _pauses, testing
from imagebuilder_typed._pauses import no_pauses, pause, pauses_are_skipped


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    pauses: list[float] = []
    monkeypatch.setattr(time, "sleep", pauses.append)
    return pauses


def test_a_pause_sleeps_outside_of_blocks_only(slept: list[float]) -> None:
    pause(1.5)
    with no_pauses():
        pause(2.5)
    pause(3.5)
    assert slept == [1.5, 3.5]


def test_blocks_can_be_nested(slept: list[float]) -> None:
    with no_pauses():
        with no_pauses():
            pause(1.0)
        pause(2.0)
    assert slept == []
    assert not pauses_are_skipped()


def test_a_block_ends_with_an_error(slept: list[float]) -> None:
    with pytest.raises(ZeroDivisionError), no_pauses():
        _ = 1 / 0
    assert not pauses_are_skipped()


def test_it_decorates_a_function_for_each_of_its_calls(slept: list[float]) -> None:
    @no_pauses()
    def decorated() -> None:
        pause(1.0)

    pause(2.0)
    decorated()
    decorated()
    assert slept == [2.0]


def test_a_block_counts_for_all_threads(slept: list[float]) -> None:
    with no_pauses():
        thread = threading.Thread(target=pause, args=(1.0,))
        thread.start()
        thread.join()
    assert slept == []


def test_the_public_name_is_in_testing() -> None:
    assert testing.no_pauses is _pauses.no_pauses
