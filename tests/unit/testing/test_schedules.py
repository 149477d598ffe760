"""Cron and rate expressions of pipelines.

Where no other source is given, it is the user guide's page cron-expressions, which shows fields, wildcards and examples.
"""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from moto.core.exceptions import ServiceException

from imagebuilder_typed.testing._imagebuilder import schedules

THURSDAY = datetime(2026, 1, 1, 0, 0, tzinfo=UTC)


def next_run(expression: str, after: datetime = THURSDAY, timezone: str = "UTC") -> str | None:
    schedule = {"scheduleExpression": expression, "timezone": timezone}
    schedules.check(schedule)
    upcoming = schedules.next_run(schedule, after)
    return None if upcoming is None else upcoming.strftime("%Y-%m-%d %H:%M")


@pytest.mark.parametrize(
    ("fields", "run"),
    [
        # The guide's examples.
        ("0 10 * * ? *", "2026-01-01 10:00"),
        ("15 12 * * ? *", "2026-01-01 12:15"),
        ("0 0 * * ? *", "2026-01-02 00:00"),
        ("0 10 ? * 1-5 *", "2026-01-01 10:00"),
        ("0 18 ? * mon-fri *", "2026-01-01 18:00"),
        ("0 8 1 * ? *", "2026-01-01 08:00"),
        ("30 22 ? * tue#2 *", "2026-01-13 22:30"),
        # The wildcards.
        ("5,50 8-9 * * ? *", "2026-01-01 08:05"),
        ("0/20 * * * ? *", "2026-01-01 00:20"),
        ("*/25 23 * * ? *", "2026-01-01 23:00"),
        ("0 0 */2 * ? *", "2026-01-03 00:00"),
        ("0 0 10-20/5 * ? *", "2026-01-10 00:00"),
        ("0 0 1 mar,JUN ? *", "2026-03-01 00:00"),
        ("0 0 1 2-3 ? *", "2026-02-01 00:00"),
        ("0 0 31 * ? *", "2026-01-31 00:00"),
        ("0 0 L 2 ? *", "2026-02-28 00:00"),
        ("0 0 L 2 ? 2028", "2028-02-29 00:00"),
        ("0 0 ? * L *", "2026-01-04 00:00"),
        ("0 0 ? * fri#2 *", "2026-01-09 00:00"),
        ("0 0 ? * 6#2 *", "2026-01-09 00:00"),
        ("0 0 ? 1 sat#2,4 *", "2026-01-10 00:00"),
        ("0 0 ? * mon#5 *", "2026-03-30 00:00"),
        # The first is a Sunday: the nearest workday is the Monday. The third is a Saturday.
        ("0 0 1W 2 ? *", "2026-02-02 00:00"),
        ("0 0 3W 1 ? *", "2026-01-02 00:00"),
        ("0 0 31W 5 ? *", "2026-05-29 00:00"),
        ("0 0 1W 8 ? *", "2026-08-03 00:00"),
        ("0 0 2W 5 ? *", "2026-05-01 00:00"),
        ("0 0 30W 8 ? *", "2026-08-31 00:00"),
        ("0 0 15W 1 ? *", "2026-01-15 00:00"),
        ("0 0 W 1 ? *", "2026-01-02 00:00"),
        # Sunday is 1.
        ("0 0 ? * 1 *", "2026-01-04 00:00"),
        ("0 0 ? * 7 *", "2026-01-03 00:00"),
        # Years.
        ("0 0 1 1 ? 2199", "2199-01-01 00:00"),
        ("0 0 1 1 ? 2027-2030/2", "2027-01-01 00:00"),
        ("0 0 1 1 ? 1970", None),
        # Not in the guide; EventBridge's scheduler has them.
        ("0 0 LW 1 ? *", "2026-01-30 00:00"),
        ("0 0 L-3 1 ? *", "2026-01-28 00:00"),
        ("0 0 ? * friL *", "2026-01-30 00:00"),
        ("0 0 ? * fri-sun *", "2026-01-02 00:00"),
        ("0 22-1 * * ? *", "2026-01-01 01:00"),
    ],
)
def test_a_cron_expression_has_a_next_run(fields: str, run: str | None) -> None:
    assert next_run(f"cron({fields})") == run


def test_the_fourth_saturday_follows_the_second() -> None:
    after = datetime(2026, 1, 10, 0, 0, tzinfo=UTC)
    assert next_run("cron(0 0 ? * sat#2,4 *)", after) == "2026-01-24 00:00"


@pytest.mark.parametrize(
    "expression",
    [
        # Five fields have been refused since 2021: hashicorp/terraform-provider-aws#17396, buildkite/image-builder#7.
        "cron(0 0 * * *)",
        "cron(0 0 * * ?)",
        "cron(0 0 * * ? * *)",
        # One of the two days has to be `?`, and only one.
        "cron(0 0 * * * *)",
        "cron(0 0 1 * mon *)",
        "cron(0 0 1 * * *)",
        "cron(0 0 * * mon *)",
        "cron(0 0 ? * ? *)",
        "cron(60 0 * * ? *)",
        "cron(0 24 * * ? *)",
        "cron(0 0 0 * ? *)",
        "cron(0 0 32 * ? *)",
        "cron(0 0 * 13 ? *)",
        "cron(0 0 * 0 ? *)",
        "cron(0 0 ? * 0 *)",
        "cron(0 0 ? * 8 *)",
        "cron(0 0 ? * 6-8 *)",
        "cron(0 0 ? * monday *)",
        "cron(0 0 ? * mon#0 *)",
        "cron(0 0 ? * mon#6 *)",
        "cron(0 0 ? * sat#2,6 *)",
        "cron(0 0 32W * ? *)",
        "cron(0 0 L-28 * ? *)",
        "cron(0 0 * * ? 1969)",
        "cron(0 0 * * ? 2200)",
        "cron(? 0 * * ? *)",
        "cron(L 0 * * ? *)",
        "cron(0/0 0 * * ? *)",
        "cron(0, 0 * * ? *)",
        "cron(1-2-3 0 * * ? *)",
        "cron(0 0 30 feb ? *)",
        "0 0 * * ? *",
        "cron()",
        "rate(day)",
        "rate(0 days)",
        "rate(1 week)",
        "rate(01 day)",
        # As in EventBridge: singular after 1, plural after other numbers.
        "rate(1 hours)",
        "rate(1 days)",
        "rate(2 day)",
        "rate(11 minute)",
    ],
)
def test_other_expressions_are_refused(expression: str) -> None:
    with pytest.raises(ServiceException) as refused:
        next_run(expression)
    assert refused.value.code == "InvalidParameterValueException"
    assert "'schedule.scheduleExpression' is not valid. Invalid schedule expression." in str(refused.value)


@pytest.mark.parametrize(
    ("expression", "run"),
    [
        # The API reference of Schedule shows rate(1 day).
        ("rate(1 day)", "2026-01-02 00:00"),
        ("rate(2 days)", "2026-01-03 00:00"),
        ("rate(1 hour)", "2026-01-01 01:00"),
        ("rate(12 hours)", "2026-01-01 12:00"),
        ("rate(1 minute)", "2026-01-01 00:01"),
        ("rate(30 minutes)", "2026-01-01 00:30"),
    ],
)
def test_a_rate_has_a_next_run(expression: str, run: str) -> None:
    assert next_run(expression) == run


def test_the_hour_is_that_of_the_time_zone() -> None:
    assert next_run("cron(0 4 * * ? *)", timezone="Asia/Tokyo") == "2026-01-01 19:00"
    assert next_run("cron(0 4 * * ? *)", timezone="America/Los_Angeles") == "2026-01-01 12:00"


@pytest.mark.parametrize("timezone", ["Moon/Tycho", "Europe"])
def test_unknown_time_zones_are_refused(timezone: str) -> None:
    with pytest.raises(ServiceException, match=r"schedule\.timezone"):
        next_run("rate(1 day)", timezone=timezone)


@pytest.mark.parametrize(
    ("after", "run"),
    [
        # Summer time skips 02:30 on March 29.
        (datetime(2026, 3, 28, 12, tzinfo=UTC), "2026-03-29 01:30"),
        (datetime(2026, 3, 29, 12, tzinfo=UTC), "2026-03-30 00:30"),
        # Winter time has 02:30 twice on October 25. The pipeline runs once.
        (datetime(2026, 10, 25, 0, tzinfo=UTC), "2026-10-25 00:30"),
        (datetime(2026, 10, 25, 1, tzinfo=UTC), "2026-10-26 01:30"),
    ],
)
def test_changes_of_the_clock_neither_skip_nor_repeat_a_run(after: datetime, run: str) -> None:
    assert next_run("cron(30 2 * * ? *)", after, "Europe/Berlin") == run


def test_the_next_run_is_later_than_the_moment() -> None:
    moment = datetime(2026, 1, 1, 10, 0, tzinfo=ZoneInfo("UTC"))
    assert next_run("cron(0 10 * * ? *)", moment) == "2026-01-02 10:00"
    assert next_run("cron(0 10 * * ? *)", moment.replace(hour=9, minute=59, second=59)) == "2026-01-01 10:00"
