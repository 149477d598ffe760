"""Schedules of pipelines: cron and rate expressions, and the date of the next run.

As in EventBridge, the unit of a rate is singular after 1 and plural after other numbers.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from . import cron
from .exceptions import InvalidParameterValue
from .wire import Document, now

_RATE = re.compile(r"rate\((?P<count>[1-9][0-9]*) (?P<unit>minute|hour|day)(?P<plural>s?)\)")
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
    upcoming = _next(expression, after.astimezone(_zone(schedule)))
    return None if upcoming is None else upcoming.astimezone(ZoneInfo("UTC"))


def _zone(schedule: Document) -> ZoneInfo:
    name = schedule.get("timezone") or "UTC"
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        # Zones are files: the name may be that of a folder or of another file, or too long.
        raise InvalidParameterValue("schedule.timezone", f"There is no time zone '{name}'.") from None


def _next(expression: str, after: datetime) -> datetime | None:
    rate = _RATE.fullmatch(expression)
    if rate is not None and (rate["count"] == "1") != bool(rate["plural"]):
        return after + _interval(rate["count"], rate["unit"])
    fields = _CRON.fullmatch(expression)
    if fields is None:
        raise _invalid(f"'{expression}' is neither cron(…) nor rate(…), such as rate(1 day) or rate(2 days).")
    try:
        return cron.parse(fields["fields"]).next_after(after)
    except cron.CronProblem as problem:
        raise _invalid(f"Invalid CRON expression: {problem}") from None


def _interval(count: str, unit: str) -> timedelta:
    try:
        interval = timedelta(**{f"{unit}s": int(count)})
    except (ValueError, OverflowError):
        interval = timedelta.max
    if interval > MAX_INTERVAL:
        raise _invalid(f"A rate of more than {MAX_INTERVAL.days} days can't be kept.")
    return interval


def _invalid(details: str) -> InvalidParameterValue:
    return InvalidParameterValue(_PATH, f"Invalid schedule expression. Details: {details}")
