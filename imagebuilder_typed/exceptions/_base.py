"""The base of all errors, and what every error can answer.

Every error of this package is an :class:`ImageBuilderError`. Two questions decide what to do next, and every error
answers them: is it :attr:`~ImageBuilderError.transient` (would the same call, made again, have a chance?), and is it
:attr:`~ImageBuilderError.maybe_executed` (can the service have carried the request out although this error came back?).
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
    """Base of every error that this package raises. It can be pickled, with all that it carries.

    A value that can't be pickled is replaced by a description of it.
    """

    operation_name: str | None = None
    """API operation that failed, such as ``CreateImage``; None where no operation was involved."""
    attempts: int = 0
    """Requests that were made for this call, those included for which no connection came about; 0 where none was, as
    with wrong parameters or set-up."""
    elapsed: float = 0.0
    """Seconds from the start of the call to this error, pauses between attempts included."""
    # Behind properties, as are whole responses and values below: tracers write an error's public attributes into traces.
    _request: Request | None = None
    _executed_before: bool = False
    _repeatable: bool = True

    @property
    def request(self) -> Request | None:
        """The request of the call, client token included; None where the error comes from no call.

        ``client.send(error.request)`` makes the same call again. The token is the same, so that an operation that has
        one is carried out once, however often it is sent. It is part of pickles, and of no text.
        """
        return self._request

    @property
    def transient(self) -> bool:
        """True when the same call, made again later, has a chance to succeed."""
        return False

    @property
    def maybe_executed(self) -> bool:
        """True when the service can have carried the request out although this error came back.

        It speaks of all attempts of the call, and of earlier calls with the same request: one whose answer got lost
        counts, whatever the last one ended with. Where an operation only reads, it means no more than that.
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
        """Say what the call did that this error ends, or an attempt of it."""
        self._request, self.attempts, self.elapsed = request, attempts, elapsed
        self._executed_before, self._repeatable = maybe_executed, repeatable

    def _may_hide_success(self) -> bool:
        """Whether the failure itself leaves open that the request was carried out."""
        return False

    def __reduce__(self) -> tuple[Callable[..., ImageBuilderError], tuple[object, ...]]:
        # The botocore bases take keyword arguments and keep formatted text in args, which default pickling can't rebuild.
        args = tuple(picklable(value) for value in self.args)
        state = {name: picklable(value) for name, value in self.__dict__.items()}
        return _rebuild, (type(self), args, state)

    def _attempts_summary(self) -> str:
        """How much was tried and what may have come of it, for messages; empty where there is nothing to say."""
        facts: list[str] = []
        if self.attempts > 1:
            facts.append(f"{self.attempts} attempts in {self.elapsed:.1f} s")
        if self.maybe_executed and getattr(self.request, "client_token", None) is not None:
            facts.append(
                "may have been carried out: client.send(error.request) repeats it with the same token"
            )
        elif self.maybe_executed and not self._repeatable:
            facts.append("may have been carried out: look before you call again")
        return ", ".join(facts)
