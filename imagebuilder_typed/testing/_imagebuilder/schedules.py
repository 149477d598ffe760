"""Schedules of pipelines: cron and rate expressions, and the date of the next run.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/cron-expressions.html
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from croniter import croniter

from .exceptions import InvalidParameterValue
from .wire import Document, now

_RATE = re.compile(r"rate\((?P<count>[1-9][0-9]*) (?P<unit>minute|hour|day)s?\)")
_CRON = re.compile(r"cron\((?P<fields>[^()]+)\)")
_PATH = "schedule.scheduleExpression"

MAX_INTERVAL = timedelta(days=36_500)
"""The longest interval of a rate expression."""


def check(schedule: Document) -> None:
    """Raise InvalidParameterValue for an invalid expression or time zone."""
    expression = schedule.get("scheduleExpression")
    zone = _zone(schedule)
    if expression is not None:
        _next(expression, now().astimezone(zone))


def next_run(schedule: Document, after: datetime) -> datetime | None:
    """The next start of a pipeline with this schedule, in UTC; None when there is none."""
    expression = schedule.get("scheduleExpression")
    if expression is None:
        return None
    try:
        upcoming = _next(expression, after.astimezone(_zone(schedule)))
    except InvalidParameterValue:
        # The expression was valid when it was set, but its years have passed.
        return None
    return upcoming.astimezone(ZoneInfo("UTC"))


def _zone(schedule: Document) -> ZoneInfo:
    name = schedule.get("timezone") or "UTC"
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        # Zones are files: the name may be that of a folder or of another file, or too long.
        raise InvalidParameterValue("schedule.timezone", f"There is no time zone '{name}'.") from None


def _next(expression: str, after: datetime) -> datetime:
    rate = _RATE.fullmatch(expression)
    if rate is not None:
        return after + _interval(rate["count"], rate["unit"])
    cron = _CRON.fullmatch(expression)
    if cron is None:
        raise InvalidParameterValue(_PATH, f"'{expression}' is neither cron(…) nor rate(…).")
    return _next_of_cron(cron["fields"].split(), after, expression)


def _interval(count: str, unit: str) -> timedelta:
    try:
        interval = timedelta(**{f"{unit}s": int(count)})
    except (ValueError, OverflowError):
        interval = timedelta.max
    if interval > MAX_INTERVAL:
        raise InvalidParameterValue(_PATH, f"A rate of more than {MAX_INTERVAL.days} days can't be kept.")
    return interval


def _next_of_cron(fields: list[str], after: datetime, expression: str) -> datetime:
    # Five fields, or six with a year at the end. Image Builder counts weekdays from 1 (Sunday), cron from 0.
    if len(fields) not in (5, 6):
        raise InvalidParameterValue(_PATH, f"'{expression}' has {len(fields)} fields, not 5 or 6.")
    minute, hour, day, month, weekday = fields[:5]
    weekday = re.sub(
        r"(?<![#L/0-9])[1-7](?![0-9])", lambda found: str(int(found[0]) - 1), weekday.replace("?", "*")
    )
    cron = " ".join([minute, hour, day.replace("?", "*"), month, weekday])
    if len(fields) == 6:
        cron = f"{cron} 0 {fields[5]}"
    try:
        return croniter(cron, after).get_next(datetime)
    except (ValueError, KeyError, OverflowError) as problem:
        raise InvalidParameterValue(_PATH, f"'{expression}' can't be read: {problem}") from None
