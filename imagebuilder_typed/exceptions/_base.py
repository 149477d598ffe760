"""The base of all errors, and what every error reports.

Every error of this package is an :class:`ImageBuilderError`. Two attributes say what to do next:
:attr:`~ImageBuilderError.transient` (may the same call succeed if it is made again?) and
:attr:`~ImageBuilderError.maybe_executed` (may the service have carried the request out despite this error?).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from imagebuilder_typed.exceptions._values import picklable

if TYPE_CHECKING:
    from imagebuilder_typed.models._base import Request

__all__ = ["ImageBuilderError"]

_State: TypeAlias = "dict[str, object]"


def _rebuild(cls: type[ImageBuilderError], args: tuple[object, ...], state: _State) -> ImageBuilderError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ImageBuilderError(Exception):
    """Base of every error that this package raises. It can be pickled with all its attributes.

    A pickle has a description instead of a value that can't be pickled.
    """

    operation_name: str | None = None
    """API operation that failed, such as ``CreateImage``; None if no operation was involved."""
    attempts: int = 0
    """Requests that the call made, including those for which no connection was made; 0 if it made none, as with wrong
    parameters or settings."""
    elapsed: float = 0.0
    """Seconds from the start of the call to this error, including pauses between attempts."""
    # Hidden behind properties, as responses and values in subclasses: tracers record public attributes of errors.
    _request: Request | None = None
    _executed_before: bool = False
    _repeatable: bool = True

    @property
    def request(self) -> Request | None:
        """The request of the call, including its client token; None if the error does not come from a call.

        ``client.send(error.request)`` makes the same call again, with the same token. So an operation that has a token
        is carried out once, however often it is sent. Pickles contain the request; messages never do.
        """
        return self._request

    @property
    def transient(self) -> bool:
        """True when the same call may succeed if it is made again later."""
        return False

    @property
    def maybe_executed(self) -> bool:
        """True when the service may have carried the request out despite this error.

        It covers all attempts of the call, and earlier calls with the same request object: an attempt whose answer was
        lost counts, whatever the error of the last attempt. For an operation that only reads, it has no consequences.
        """
        return self._executed_before or self._may_hide_success()

    def _attach_call(
        self,
        request: Request | None,
        *,
        attempts: int,
        elapsed: float,
        maybe_executed: bool,
        repeatable: bool,
    ) -> None:
        """Record what the call, or the attempt, that ends with this error did."""
        self._request, self.attempts, self.elapsed = request, attempts, elapsed
        self._executed_before, self._repeatable = maybe_executed, repeatable

    def _may_hide_success(self) -> bool:
        """Whether the request may have been carried out, judging only by this failure."""
        return False

    def __reduce__(self) -> tuple[Callable[..., ImageBuilderError], tuple[object, ...]]:
        # botocore's base classes take keywords and keep formatted text in args: default pickling can't rebuild them.
        args = tuple(picklable(value) for value in self.args)
        state = {name: picklable(value) for name, value in self.__dict__.items()}
        return _rebuild, (type(self), args, state)

    def _attempts_summary(self) -> str:
        """The attempts, and whether one may have been carried out, for messages; empty if neither matters."""
        facts: list[str] = []
        if self.attempts > 1:
            facts.append(f"{self.attempts} attempts in {self.elapsed:.1f} s")
        if self.maybe_executed and getattr(self.request, "client_token", None) is not None:
            facts.append(
                "may have been carried out: client.send(error.request) repeats it with the same token"
            )
        elif self.maybe_executed and not self._repeatable:
            facts.append("may have been carried out: check before you call again")
        return ", ".join(facts)
