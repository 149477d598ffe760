"""The errors of builds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.exceptions import WaiterCancelledError, WaiterFailedError, WaiterTimeoutError

if TYPE_CHECKING:
    from imagebuilder_typed.builds._failure_report import FailureReport

__all__ = [
    "AmiNotFoundError",
    "BuildFailedError",
    "BuildNotFoundError",
    "BuildsCancelledError",
    "BuildsTimeoutError",
    "StepNotFoundError",
]


class BuildFailedError(WaiterFailedError):
    """A build failed, or was cancelled. The text of the error is the report about it."""

    def __init__(
        self, waiter_name: str, reason: str, failure: FailureReport, *, last_response: object = None
    ) -> None:
        super().__init__(waiter_name, reason, last_response=last_response)
        self._failure = failure

    def __str__(self) -> str:
        return str(self._failure)

    @property
    def failure(self) -> FailureReport:
        """The report: what ``build.failure()`` returns."""
        return self._failure


class BuildsTimeoutError(WaiterTimeoutError):
    """The time for several builds passed before all of them were finished."""

    def __init__(self, reason: str, unfinished: Sequence[Arn]) -> None:
        super().__init__("as_finished", reason)
        self._unfinished = tuple(unfinished)

    @property
    def unfinished(self) -> tuple[Arn, ...]:
        """ARNs of the builds that were not finished."""
        return self._unfinished


class BuildsCancelledError(WaiterCancelledError):
    """The program itself cancelled the wait for several builds."""

    def __init__(self, reason: str, unfinished: Sequence[Arn]) -> None:
        super().__init__("as_finished", reason)
        self._unfinished = tuple(unfinished)

    @property
    def unfinished(self) -> tuple[Arn, ...]:
        """ARNs of the builds that were not finished."""
        return self._unfinished


class BuildNotFoundError(LookupError):
    """There is no such build. The message says which there are."""


class AmiNotFoundError(LookupError):
    """The build has no such AMI, or more than one. The message says which there are."""


class StepNotFoundError(LookupError):
    """No step of the build waits for an answer, or more than one does. The message says which."""
