"""Waiting for one build, and cancelling it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from imagebuilder_typed._numbers import check_seconds
from imagebuilder_typed.builds._errors import BuildFailedError
from imagebuilder_typed.exceptions import (
    ApiError,
    ImageBuilderError,
    RequestValidationError,
    WaiterFailedError,
)
from imagebuilder_typed.validation._options import option_problems
from imagebuilder_typed.waiters import _polling
from imagebuilder_typed.waiters._facts import WAITER_FACTS

if TYPE_CHECKING:
    from imagebuilder_typed import models
    from imagebuilder_typed.arns import Arn
    from imagebuilder_typed.builds._failure_report import FailureReport
    from imagebuilder_typed.client import ImageBuilderClient
    from imagebuilder_typed.waiters import StateChange
    from imagebuilder_typed.waiters._polling import Cancel

__all__ = [
    "FINAL_STATES",
    "TIMEOUT",
    "cancel_build",
    "checked_seconds_left",
    "seconds_left",
    "wait_until_available",
    "with_report",
]

FINAL_STATES: Final = WAITER_FACTS["image_build_finished"].final_states
"""The states in which a build has ended."""
_REPORTED_STATES = ("FAILED", "CANCELLED")


class _Default(float):
    """A default that differs from the same number in a call."""


TIMEOUT: Final[float] = _Default(_polling.TIMEOUT)
"""Seconds that a wait takes at most, unless the caller sets a timeout or a deadline."""


def seconds_left(timeout: float | None, deadline: datetime | float | None) -> float | None:
    """The timeout that a timeout and a deadline make together; None for no limit.

    Raises:
        TypeError: `timeout` or `deadline` is something else.
        ValueError: `timeout` is not 0 or more and finite, or `deadline` has no time zone or is not finite.
    """
    if timeout is not None:
        check_seconds("timeout", timeout)
    if deadline is None:
        return timeout
    check_deadline("deadline", deadline)
    if isinstance(deadline, datetime):
        deadline = max((deadline - datetime.now(UTC)).total_seconds(), 0.0)
    return deadline if timeout is None or isinstance(timeout, _Default) else min(timeout, deadline)


def checked_seconds_left(timeout: float | None, deadline: datetime | float | None) -> float | None:
    """The timeout that a timeout and a deadline make together; None for no limit. A waiter checks a timeout alone.

    Raises:
        RequestValidationError: One of them is wrong.
    """
    if deadline is None:
        return timeout
    problems = option_problems("deadline", deadline, check_deadline)
    problems += [] if timeout is None else option_problems("timeout", timeout, check_seconds)
    if problems:
        raise RequestValidationError("GetImage", problems)
    return seconds_left(timeout, deadline)


def check_deadline(name: str, value: object) -> None:
    """Check a moment, or a number of seconds until it.

    Raises:
        TypeError: It is neither.
        ValueError: It has no time zone, or the number is negative, infinite or NaN.
    """
    if not isinstance(value, datetime):
        if not isinstance(value, int | float) or isinstance(value, bool):
            raise TypeError(
                f"{name} must be a datetime with a time zone, or a number of seconds from now, not {value!r}"
            )
        check_seconds(name, value)
    elif value.utcoffset() is None:
        raise ValueError(
            f"{name} must have a time zone, as in datetime.now(UTC) + timedelta(hours=2), not {value!r}"
        )


def wait_until_available(
    client: ImageBuilderClient,
    arn: Arn,
    *,
    report: Callable[[models.Image], FailureReport],
    timeout: float | None,
    deadline: datetime | float | None,
    poll_interval: float,
    on_change: Callable[[StateChange[models.ImageStatus, models.GetImageResponse]], object] | None,
    cancel: Cancel | None,
    progress: bool,
) -> models.Image:
    """Wait for a build as ``Build.wait`` does."""
    timeout = checked_seconds_left(timeout, deadline)
    shown = None
    if progress:
        from imagebuilder_typed.builds._progress import BuildProgress

        shown = BuildProgress(client, arn, on_change, cancel)
        on_change, cancel = shown.report_change, shown
    try:
        response = client.get_waiter("image_available").wait(
            image_build_version_arn=arn,
            timeout=timeout,
            poll_interval=poll_interval,
            on_change=on_change,
            cancel=cancel,
        )
    except WaiterFailedError as error:
        failure = error
    else:
        return response.image
    finally:
        if shown is not None:
            shown.close()
    # Outside the except block, so that the report's own errors don't get this one as their context.
    raise with_report(failure, report)


def with_report(
    failure: WaiterFailedError, report: Callable[[models.Image], FailureReport]
) -> WaiterFailedError:
    """The error to raise for a build that ended without success: one with a report, if it failed or was cancelled.

    If the report can't be made, it is the error itself, with a note.
    """
    image: models.Image | None = getattr(failure.last_response, "image", None)
    if image is None or image.state.status not in _REPORTED_STATES:
        return failure
    try:
        error = BuildFailedError(
            failure.waiter_name, failure.reason, report(image), last_response=failure.last_response
        )
    except Exception as problem:  # a report is a help, and must not hide the failure
        failure.add_note(
            f"the report about the failure could not be made: {type(problem).__name__}: {problem}"
        )
        return failure
    error.operation_name = failure.operation_name
    error.attempts, error.elapsed = failure.attempts, failure.elapsed
    return error


def cancel_build(client: ImageBuilderClient, arn: Arn) -> bool:
    """Cancel a build as ``Build.cancel`` does."""
    try:
        client.cancel_image_creation(image_build_version_arn=arn)
    except ApiError as refusal:
        if refusal.transient:
            raise
        # The service refuses for a build that has ended, with an error that it uses for much else too.
        state = _state_after(client, arn)
        if state not in FINAL_STATES:
            raise
        return state == "CANCELLED"
    return True


def _state_after(client: ImageBuilderClient, arn: Arn) -> str | None:
    """The state of a build that could not be cancelled; None if it could not be read."""
    try:
        return client.get_image(image_build_version_arn=arn).image.state.status
    except ImageBuilderError:
        return None
