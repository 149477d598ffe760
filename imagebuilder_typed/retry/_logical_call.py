"""One call as the user sees it: the record of what all its attempts did."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from imagebuilder_typed.models._base import note_execution
from imagebuilder_typed.retry._rules import OperationFacts, is_safe_to_retry

if TYPE_CHECKING:
    from imagebuilder_typed.exceptions import ImageBuilderError
    from imagebuilder_typed.models._base import Request
    from imagebuilder_typed.retry._attempt import Attempt

__all__ = ["LogicalCall"]


@attrs.define(kw_only=True)
class LogicalCall:
    """What the attempts of one call did: kept once, for whatever has to decide or to report."""

    operation: OperationFacts
    request: Request | None
    started: float
    """Moment at which the call began, on the Retrier's clock."""
    deadline: float
    """Moment at which the time of the call is up, on the same clock; infinite where it has no limit."""
    attempts_made: int = 0
    """Attempts made so far, those included that ended before anything was sent."""
    requests: int = 0
    """Requests sent so far."""
    maybe_executed: bool = False
    """True once any of them may have been carried out, or one of an earlier call with the same request."""
    failure: ImageBuilderError | None = None
    """How the last attempt ended; None while none failed."""
    handler_error: BaseException | None = None
    """What an event handler of the user's raised: nothing is repeated for it."""

    def record_attempt(self, attempt: Attempt) -> None:
        """Take note of an attempt, however it ended."""
        self.requests += attempt.requests
        self.maybe_executed |= attempt.maybe_executed
        self.handler_error = attempt.handler_error

    def record_failure(self, error: ImageBuilderError, elapsed: float) -> None:
        """Take note of how the last attempt failed, and have the error say what all attempts did."""
        self.failure = error
        self.maybe_executed |= error.maybe_executed
        if self.maybe_executed and self.request is not None:
            note_execution(self.request)  # for a call with the same request
        error._attach_call(  # pyright: ignore[reportPrivateUsage]  # for calls alone
            self.request,
            attempts=self.requests,
            elapsed=elapsed,
            maybe_executed=self.maybe_executed,
            repeatable=self.operation.repeatable,
        )

    @property
    def can_retry(self) -> bool:
        """True when another attempt has a chance, and can't do the work a second time."""
        error = self.failure
        return error is not None and self.handler_error is None and is_safe_to_retry(error, self.operation)
