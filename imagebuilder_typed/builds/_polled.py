"""One of many builds that are waited for: what its polls found."""

from __future__ import annotations

import logging
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, cast

import attrs

from imagebuilder_typed.exceptions import ApiError, ImageBuilderError, WaiterFailedError
from imagebuilder_typed.retry import RetryPolicy
from imagebuilder_typed.waiters._facts import WAITER_FACTS
from imagebuilder_typed.waiters._polling import StateChange

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from imagebuilder_typed import models
    from imagebuilder_typed.aio import AsyncImageBuilderClient
    from imagebuilder_typed.arns import Arn
    from imagebuilder_typed.client import ImageBuilderClient

__all__ = ["Endpoint", "Outcome", "Polled"]

_FACTS = WAITER_FACTS["image_build_finished"]
# The next poll is the retry: retries of one poll would hold up those of all other builds.
_ONE_REQUEST = RetryPolicy(max_attempts=1, rate_limit=False, total_timeout=10.0)
_NOT_FOUND = "ResourceNotFoundException"
# Polls during which a new build may still be unknown, as in the waiters.
_POLLS_TO_APPEAR = 4
# As many as the requests of a call with the default retries.
_FAILURES_WITHOUT_ANSWER = 10

_logger = logging.getLogger("imagebuilder_typed")


@attrs.frozen(kw_only=True)
class Outcome:
    """How the wait for a build ended: with a response in which it has a final state, or with an error."""

    response: models.GetImageResponse | None = None
    error: ImageBuilderError | None = None


class Endpoint:
    """A client with which builds are polled, and whether its endpoint has ever answered."""

    def __init__(self, client: ImageBuilderClient | AsyncImageBuilderClient) -> None:
        self._client = client.with_options(retry=_ONE_REQUEST)
        self.answered = False
        self.failures = 0

    async def get_image(self, arn: Arn) -> models.GetImageResponse:
        """Ask for an image, with a single request."""
        response: Any = self._client.get_image(image_build_version_arn=arn)
        if isawaitable(response):
            response = await response
        return cast("models.GetImageResponse", response)

    def may_work_again(self, error: ImageBuilderError) -> bool:
        """Whether polling can continue after an error. An endpoint that never answers is probably misconfigured."""
        self.answered = self.answered or isinstance(error, ApiError)
        self.failures += 1
        return error.transient and (self.answered or self.failures < _FAILURES_WITHOUT_ANSWER)


@attrs.define
class Polled:
    """A build that is polled."""

    endpoint: Endpoint
    arn: Arn
    state: Any = None
    """The last known state."""
    response: models.GetImageResponse | None = None
    last_error: ImageBuilderError | None = None
    """The error of the last poll; None if it succeeded."""
    polls: int = 0
    outcome: Outcome | None = None
    """None while the wait continues."""

    async def poll(
        self,
        elapsed: Callable[[], float],
        report: Callable[
            [StateChange[models.ImageStatus, models.GetImageResponse]], Coroutine[Any, Any, None]
        ],
    ) -> None:
        """Ask for the image once.

        Args:
            elapsed: Seconds since the wait began.
            report: Called if the state has changed.
        """
        self.polls += 1
        try:
            response = await self.endpoint.get_image(self.arn)
        except ImageBuilderError as error:
            self.last_error = error
            self._judge(error)
            return
        self.endpoint.answered = True
        self.response, self.last_error = response, None
        old, new = self.state, _FACTS.state_of(response)
        # An answer without a state changes nothing: keep the known state.
        if new is None or new == old:
            return
        self.state = new
        if new in _FACTS.final_states:
            self.outcome = Outcome(response=response)
        change = StateChange[Any, Any](old=old, new=new, response=response, elapsed=elapsed())
        _logger.info("as_finished: %s: %s -> %s after %.0f s", self.arn, old or "start", new, change.elapsed)
        await report(change)

    def _judge(self, error: ImageBuilderError) -> None:
        """End the wait for this build if polling it again is of no use."""
        continues = self.endpoint.may_work_again(error)
        if isinstance(error, ApiError) and error.code == _NOT_FOUND:
            if self.response is not None:
                reason = f"{self.arn} was deleted after it had been {self.state}"
                deleted = WaiterFailedError("as_finished", reason, last_response=self.response)
                deleted.operation_name, deleted.__cause__ = error.operation_name, error
                self.outcome = Outcome(error=deleted)
                return
            continues = self.polls < _POLLS_TO_APPEAR
        if not continues:
            self.outcome = Outcome(error=error)
        _logger.info(
            "as_finished: %s: poll %d failed: %s%s",
            self.arn,
            self.polls,
            type(error).__name__,
            "; polling continues" if continues else "",
        )
