"""Waiting for many builds in one thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar, cast

from imagebuilder_typed._numbers import check_seconds
from imagebuilder_typed.builds import _wait
from imagebuilder_typed.builds._build import Build
from imagebuilder_typed.builds._polled import Outcome
from imagebuilder_typed.builds._rounds import Rounds
from imagebuilder_typed.exceptions import WaiterFailedError
from imagebuilder_typed.waiters._failure_reasons import image_failure_reason
from imagebuilder_typed.waiters._polling import POLL_INTERVAL

if TYPE_CHECKING:
    from datetime import datetime

    from imagebuilder_typed import models
    from imagebuilder_typed.arns import Arn
    from imagebuilder_typed.exceptions import ImageBuilderError
    from imagebuilder_typed.waiters import StateChange
    from imagebuilder_typed.waiters._polling import Cancel

__all__ = ["FinishedBuild", "as_finished", "distinct", "result_of"]

BuildT = TypeVar("BuildT")


class FinishedBuild(Build):
    """A build as :func:`as_finished` yields it: with the result. It equals the ``Build`` that was passed in."""

    __slots__ = ("_outcome",)

    def __init__(self, build: Build, outcome: Outcome) -> None:
        """For ``as_finished``."""
        super().__init__(build.client, build.arn, session=build._session)
        self._outcome = outcome

    @property
    def final_image(self) -> models.Image | None:
        """The image as it was when the build was found to have ended; None if there is an `error`."""
        response = self._outcome.response
        return None if response is None else response.image

    @property
    def error(self) -> ImageBuilderError | None:
        """Why the build can't be waited for, such as a ``ForbiddenException``, or that it was deleted; otherwise None."""
        return self._outcome.error

    def result(self) -> models.Image:
        """The available image.

        It costs no request, unless the build failed: then it reads what the report needs.

        Raises:
            BuildFailedError: The build failed or was cancelled; ``failure`` is the report about it.
            WaiterFailedError: It ended otherwise: it was deleted, deprecated or disabled.
            ImageBuilderError: The `error`.
        """
        from imagebuilder_typed.builds._failure import report_failure

        image, failure = result_of(self.arn, self._outcome)
        if failure is None:
            return image
        raise _wait.with_report(failure, lambda image: report_failure(self, image))


def as_finished(
    builds: Iterable[Build],
    *,
    timeout: float | None = _wait.TIMEOUT,
    deadline: datetime | float | None = None,
    poll_interval: float = POLL_INTERVAL,
    on_change: Callable[[StateChange[models.ImageStatus, models.GetImageResponse]], object] | None = None,
    cancel: Cancel | None = None,
    progress: bool = False,
) -> Iterator[FinishedBuild]:
    """Wait for many builds at once, and yield each as soon as it is found to have ended, whatever its result.

    It is what :func:`concurrent.futures.as_completed` is for futures, without threads: builds are polled in turn, evenly
    spread over the interval, while the program waits for the next item. Each build is yielded once, even if it was passed
    twice. Builds of several clients can be mixed::

        for build in as_finished(started):
            print(build.arn, build.result().output_resources.amis)

    Throttled polls, lost and broken answers lose no build: it is polled again. If a poll fails with an error that waiting
    cannot fix, the build is yielded with that ``error``, and the wait for the others continues.

    Args:
        builds: The builds. They are read at once.
        timeout: Seconds from this call after which the wait gives up, with a last poll of each build; 0 polls each once, None waits for ever. By default six hours, or no limit if there is a `deadline`.
        deadline: When the wait gives up: a ``datetime`` with a time zone, or seconds from now. With a `timeout` too, the earlier one counts.
        poll_interval: Longest pause between two polls of a build, in seconds. The first pauses are shorter. 0: no pauses.
        on_change: Called with the first state of each build and at each change; ``change.response.image.arn`` says which build it is. An exception that it raises ends the wait.
        cancel: Set this event in another thread to end the wait at its next pause. The builds continue.
        progress: True to show the progress on stderr: on a terminal one line with counts (with the extra ``progress``), elsewhere a line for each change. It costs no requests.

    Raises:
        BuildsTimeoutError: The time is over; ``unfinished`` has the ARNs of the other builds. The iterator raises it.
        BuildsCancelledError: `cancel` was set. The iterator raises it.
        TypeError: An item is not a ``Build``, or an option is wrong. This and ValueError come from the call itself.
        ValueError: An option is wrong.
    """
    wanted = distinct(builds, Build)
    check_seconds("poll_interval", poll_interval)
    seconds = _wait.seconds_left(timeout, deadline)
    rounds = Rounds(
        [(build.client, build.arn) for build in wanted],
        timeout=seconds,
        poll_interval=poll_interval,
        on_change=on_change,
        cancel=cancel,
        progress=progress,
    )
    return _finished_builds(rounds, {build.arn: build for build in wanted})


def result_of(arn: Arn, outcome: Outcome) -> tuple[models.Image, WaiterFailedError | None]:
    """The image of a build that has ended, and the failure if it is not available.

    Raises:
        ImageBuilderError: The build could not be waited for.
    """
    response, error = outcome.response, outcome.error
    if error is not None:
        raise error
    assert response is not None
    image = response.image
    if image.state.status == "AVAILABLE":
        return image, None
    reason = f"{arn} is {image.state.status}: {image_failure_reason(response) or 'no reason was given'}"
    failure = WaiterFailedError("as_finished", reason, last_response=response)
    failure.operation_name = "GetImage"
    return image, failure


def distinct(builds: object, kind: type[BuildT]) -> list[BuildT]:
    """The builds that were passed, each once.

    Raises:
        TypeError: They are something else.
    """
    name = kind.__name__
    if isinstance(builds, kind) or not isinstance(builds, Iterable):
        raise TypeError(
            f"builds must be several builds, such as a list, not {builds!r:.200}; {name}.wait() waits for one"
        )
    found: dict[BuildT, None] = {}
    for build in cast("Iterable[object]", builds):
        if not isinstance(build, kind):
            raise TypeError(
                f"builds must contain {name} objects, not {build!r:.200}: make them with {name}(client, ...)"
            )
        found.setdefault(build)
    return list(found)


def _finished_builds(rounds: Rounds, builds: dict[Arn, Build]) -> Iterator[FinishedBuild]:
    for arn, outcome in rounds.run():
        yield FinishedBuild(builds[arn], outcome)
