"""The result of a measurement: a ratio, its range over the repetitions, and the aim, if there is one."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import inf
from statistics import median
from time import perf_counter

__all__ = ["Figure", "Group", "paired_ratio", "ratio_figure"]


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One line of the table."""

    name: str
    """Name in the record; also the line's label."""
    ratio: float
    """Median of the rounds."""
    low: float
    high: float
    aim: float | None = None
    """The ratio to stay at or below; None if there is no aim."""

    @property
    def failed(self) -> bool:
        """True if a round gave an impossible ratio of times or sizes: 0, negative, or not a number."""
        return not (0 < self.low <= self.ratio <= self.high < inf)

    @property
    def met(self) -> bool | None:
        """True or False if there is an aim, False for a failed measurement.

        The third digit decides nothing: repetitions differ by more.
        """
        return None if self.aim is None else not self.failed and round(self.ratio, 2) <= self.aim


@dataclass(frozen=True, kw_only=True)
class Group:
    """Figures that are measured together."""

    title: str
    divided_by: str
    """What the ratios are relative to."""
    figures: tuple[Figure, ...]


def ratio_figure(name: str, ratios: Iterable[float], aim: float | None = None) -> Figure:
    """A figure of the ratios that the rounds of a measurement gave."""
    found = list(ratios)
    return Figure(name=name, ratio=median(found), low=min(found), high=max(found), aim=aim)


def paired_ratio(first: Callable[[], object], second: Callable[[], object], pairs: int) -> float:
    """Median time of ``first`` divided by that of ``second``, called in turns so that disturbances meet both."""
    first_times: list[float] = []
    second_times: list[float] = []
    gc.collect()
    for number in range(pairs):
        # Each goes first in every other pair, since the first one warms the caches for the second.
        order = [(first, first_times), (second, second_times)]
        for call, times in order if number % 2 else reversed(order):
            started = perf_counter()
            call()
            times.append(perf_counter() - started)
    return median(first_times) / median(second_times)
