"""Cron expressions of Image Builder: six fields, with the wildcards `, - * / ? L W #`.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/cron-expressions.html
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import TypeAlias

DayRule: TypeAlias = Callable[[int, int], set[int]]
"""The days of a month (year, month) on which a schedule runs."""

_MONTHS = {
    name: number
    for number, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], start=1
    )
}
_WEEKDAYS = {
    name: number for number, name in enumerate(["sun", "mon", "tue", "wed", "thu", "fri", "sat"], start=1)
}
# The guide counts from Sunday (1), and says that L is Sunday.
_LAST_WEEKDAY = _WEEKDAYS["sun"]
_WORKDAYS = frozenset(range(2, 7))
_NUMBER = re.compile(r"[0-9]{1,4}")
_WEEKS = range(1, 6)


class CronProblem(ValueError):
    """The expression is no cron expression. The text is the reason."""


@dataclass(frozen=True, slots=True)
class _Field:
    """A field of the expression: its name, its lowest and highest number, and names for numbers."""

    name: str
    low: int
    high: int
    names: dict[str, int]

    def number(self, text: str) -> int:
        value = self.names.get(text.lower())
        if value is None:
            if not _NUMBER.fullmatch(text):
                raise CronProblem(f"'{text[:20]}' is no {self.name}.")
            value = int(text)
        if not self.low <= value <= self.high:
            raise CronProblem(f"The {self.name} {value} is not between {self.low} and {self.high}.")
        return value

    def numbers(self, text: str) -> set[int]:
        """The numbers of one entry: `*`, `5`, `1-5`, each with an increment (`*/2`) or without."""
        span, slash, increment = text.partition("/")
        step = self._increment(increment) if slash else 1
        if span == "*":
            return set(range(self.low, self.high + 1, step))
        first, dash, last = span.partition("-")
        start = self.number(first)
        end = self.number(last) if dash else (self.high if slash else start)
        if end < start:
            # `fri-mon` and `22-2` continue after the highest number.
            size = self.high - self.low + 1
            return {(value - self.low) % size + self.low for value in range(start, end + size + 1, step)}
        return set(range(start, end + 1, step))

    def _increment(self, text: str) -> int:
        if not _NUMBER.fullmatch(text) or int(text) == 0:
            raise CronProblem(f"'{text[:20]}' is no increment for the {self.name}.")
        return int(text)


_MINUTE = _Field("minute", 0, 59, {})
_HOUR = _Field("hour", 0, 23, {})
_DAY = _Field("day", 1, 31, {})
_MONTH = _Field("month", 1, 12, _MONTHS)
_WEEKDAY = _Field("day of the week", 1, 7, _WEEKDAYS)
_YEAR = _Field("year", 1970, 2199, {})


def _all_numbers(field: _Field, text: str) -> list[int]:
    return sorted(set[int]().union(*(field.numbers(entry) for entry in text.split(","))))


def _length(year: int, month: int) -> int:
    return calendar.monthrange(year, month)[1]


def _weekday(year: int, month: int, day: int) -> int:
    """The day of the week, 1 for Sunday."""
    return date(year, month, day).isoweekday() % 7 + 1


def _on_weekdays(wanted: frozenset[int]) -> DayRule:
    return lambda year, month: {
        day for day in range(1, _length(year, month) + 1) if _weekday(year, month, day) in wanted
    }


def _in_week(weekday: int, week: int) -> DayRule:
    """The first to fifth such weekday of a month; -1 is the last."""

    def days(year: int, month: int) -> set[int]:
        found = sorted(_on_weekdays(frozenset({weekday}))(year, month))
        return {found[-1]} if week == -1 else set(found[week - 1 : week])

    return days


def _nearest_workday(wanted: int | None) -> DayRule:
    """The workday nearest to a day in the same month; None is the last day. Months without the day have none."""

    def days(year: int, month: int) -> set[int]:
        length = _length(year, month)
        day = length if wanted is None else wanted
        if day > length:
            return set()
        shift = {1: 1, 7: -1}.get(_weekday(year, month, day), 0)
        if not 1 <= day + shift <= length:
            shift = -2 if shift > 0 else 2
        return {day + shift}

    return days


def _fixed_days(numbers: set[int]) -> DayRule:
    return lambda year, month: {day for day in numbers if day <= _length(year, month)}


def _last_day(before: int) -> DayRule:
    return lambda year, month: {_length(year, month) - before}


def _day_rule(entry: str) -> DayRule:
    """An entry of the field for days: `15`, `1-15`, `*/2`, `L`, `L-3`, `LW`, `3W`, `W`."""
    upper = entry.upper()
    if upper == "LW":
        return _nearest_workday(None)
    if upper == "W":
        return _on_weekdays(_WORKDAYS)
    if upper.endswith("W"):
        return _nearest_workday(_DAY.number(upper[:-1]))
    if upper == "L":
        return _last_day(0)
    if upper.startswith("L-"):
        before = upper[2:]
        if not _NUMBER.fullmatch(before) or int(before) > 27:
            raise CronProblem(f"'{entry[:20]}' is no day.")
        return _last_day(int(before))
    return _fixed_days(_DAY.numbers(entry))


def _weekday_rules(text: str) -> Iterator[DayRule]:
    """The entries of the field for days of the week: `mon`, `2-6`, `L`, `friL`, `fri#2`, `sat#2,4`."""
    repeated: int | None = None
    for entry in text.split(","):
        name, hash_sign, week = entry.partition("#")
        if hash_sign:
            repeated = _WEEKDAY.number(name)
            yield _in_week(repeated, _week(week))
        elif repeated is not None and entry.isdecimal():
            # In `sat#2,4`, the 4 is the fourth Saturday.
            yield _in_week(repeated, _week(entry))
        elif entry.upper() == "L":
            yield _on_weekdays(frozenset({_LAST_WEEKDAY}))
        elif entry[-1:].upper() == "L":
            yield _in_week(_WEEKDAY.number(entry[:-1]), -1)
        else:
            yield _on_weekdays(frozenset(_WEEKDAY.numbers(entry)))


def _week(text: str) -> int:
    if not _NUMBER.fullmatch(text) or int(text) not in _WEEKS:
        raise CronProblem(f"'{text[:20]}' is no week of a month; weeks are 1 to 5.")
    return int(text)


@dataclass(frozen=True, slots=True)
class CronExpression:
    """A parsed expression."""

    minutes: list[int]
    hours: list[int]
    day_rules: list[DayRule]
    months: list[int]
    years: list[int]

    def days(self, year: int, month: int) -> list[int]:
        return sorted(set[int]().union(*(rule(year, month) for rule in self.day_rules)))

    def next_after(self, moment: datetime) -> datetime | None:
        """The next time after a moment with a time zone, in the same zone; None when the last year has passed."""
        for day in self._dates_from(moment.date()):
            for hour in self.hours:
                for minute in self.minutes:
                    # fold=0 also gives times that a change to summer time skips a moment.
                    run = datetime(day.year, day.month, day.day, hour, minute, tzinfo=moment.tzinfo)
                    if run.astimezone(UTC) > moment.astimezone(UTC):
                        return run
        return None

    def _dates_from(self, first: date) -> Iterator[date]:
        for year in self.years:
            for month in self.months:
                if (year, month) >= (first.year, first.month):
                    for day in self.days(year, month):
                        if date(year, month, day) >= first:
                            yield date(year, month, day)


@lru_cache(maxsize=128)
def parse(text: str) -> CronExpression:
    """Parse the six fields of a cron expression.

    Raises:
        CronProblem: `text` is no cron expression, or no date matches it.
    """
    fields = text.split()
    if len(fields) != 6:
        raise CronProblem(f"Expected 6 fields, not {len(fields)}.")
    minute, hour, day, month, weekday, year = fields
    if (day == "?") == (weekday == "?"):
        raise CronProblem("Exactly one of the day of the month and the day of the week has to be '?'.")
    rules = [_day_rule(entry) for entry in day.split(",")] if weekday == "?" else [*_weekday_rules(weekday)]
    expression = CronExpression(
        _all_numbers(_MINUTE, minute),
        _all_numbers(_HOUR, hour),
        rules,
        _all_numbers(_MONTH, month),
        _all_numbers(_YEAR, year),
    )
    first = datetime(expression.years[0], 1, 1, tzinfo=UTC) - timedelta(minutes=1)
    if expression.next_after(first) is None:
        raise CronProblem("No date matches.")
    return expression
