"""One call as the user sees it: the record of what all its attempts did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from imagebuilder_typed.models._base import may_have_been_executed, note_execution
from imagebuilder_typed.retry._attempt import Phase
from imagebuilder_typed.retry._rules import OperationFacts, is_safe_to_retry

if TYPE_CHECKING:
    from imagebuilder_typed.exceptions import ImageBuilderError
    from imagebuilder_typed.models._base import Request
    from imagebuilder_typed.retry._attempt import Attempt

__all__ = ["LogicalCall", "interruption_note"]


def interruption_note(operation_name: str) -> str:
    """The note on what ended a call whose outcome nobody will know."""
    return f"{operation_name}: a request of this call may have been carried out"


class LogicalCall:
    """What the attempts of one call did, recorded once for retries, errors and logs.

    Args:
        operation: The operation that is called.
        request: The request object, if there is one.
        started: Moment at which the call began, on the retrier's clock.
        deadline: Moment at which the call runs out of time, on the same clock; infinite where it has no limit.
        urgent: Whether it may not begin later, since something else waits for it.
    """

    __slots__ = (
        "attempts_made",
        "deadline",
        "failure",
        "handler_error",
        "maybe_executed",
        "operation",
        "request",
        "requests",
        "started",
        "urgent",
    )

    def __init__(
        self,
        *,
        operation: OperationFacts,
        request: Request | None,
        started: float,
        deadline: float,
        urgent: bool = False,
    ) -> None:
        self.operation = operation
        self.request = request
        self.started = started
        self.deadline = deadline
        self.urgent = urgent
        self.attempts_made = 0
        """Attempts made so far, including those that ended before anything was sent."""
        self.requests = 0
        """Requests sent so far."""
        self.maybe_executed = request is not None and may_have_been_executed(request)
        """True once a request of this call, or of an earlier one with the same object, may have been carried out."""
        self.failure: ImageBuilderError | None = None
        """The error of the last attempt; None while none has failed."""
        self.handler_error: BaseException | None = None
        """What an event handler of the user raised. Such a call is not retried."""

    def postpone(self, seconds: float) -> None:
        """Begin later: the call waited for its place among thousands that the program made at once."""
        self.started += seconds
        self.deadline += seconds

    def record_attempt(self, attempt: Attempt) -> None:
        """Add an attempt to the record, however it ended."""
        self.requests += attempt.requests
        self.maybe_executed |= attempt.maybe_executed
        self.handler_error = attempt.handler_error

    def record_interruption(self, attempt: Attempt) -> None:
        """Record that an attempt ended with an exception that is not an error of the call, such as Ctrl-C."""
        self.maybe_executed |= attempt.phase >= Phase.SENDING
        if self.maybe_executed and self.request is not None:
            note_execution(self.request)

    def record_failure(self, error: ImageBuilderError, elapsed: float) -> None:
        """Add the error of the last attempt to the record, and give the error the totals of all attempts."""
        self.failure = error
        self.maybe_executed |= error.maybe_executed
        if self.maybe_executed and self.request is not None:
            note_execution(self.request)  # for a later call with the same request object
        error._attach_call(  # pyright: ignore[reportPrivateUsage]  # only calls use it
            self.request,
            attempts=self.requests,
            elapsed=elapsed,
            maybe_executed=self.maybe_executed,
            repeatable=self.operation.repeatable,
        )

    @property
    def can_retry(self) -> bool:
        """True when another attempt may succeed, and can't make the service do the work twice."""
        error = self.failure
        return error is not None and self.handler_error is None and is_safe_to_retry(error, self.operation)
