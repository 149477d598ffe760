"""The hand-written part of the error tree: what can go wrong, grouped by what the caller can do about it.

Every error of this package is an :class:`ImageBuilderError`. Two questions decide what to do next, and every error
answers them: is it :attr:`~ImageBuilderError.transient` (would the same call, made again, have a chance?), and is it
:attr:`~ImageBuilderError.maybe_executed` (can the service have carried the request out although this error came back?).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias, cast

from botocore.exceptions import BotoCoreError, ClientError, ParamValidationError
from botocore.exceptions import WaiterError as BotocoreWaiterError

from imagebuilder_typed.exceptions._codes import TRANSIENT_CODES, TRANSIENT_STATUS_CODES

__all__ = [
    "AbsentValueError",
    "ApiError",
    "ConfigurationError",
    "ConnectError",
    "ConversionError",
    "DryRunExecutedError",
    "ImageBuilderError",
    "InvalidResponseError",
    "OperationNotAvailableError",
    "PaginationError",
    "ReadError",
    "RequestValidationError",
    "ResponseDecodeError",
    "ThrottlingError",
    "TransportError",
    "UnmodeledError",
    "ValidationProblem",
    "WaiterCancelledError",
    "WaiterError",
    "WaiterFailedError",
    "WaiterTimeoutError",
]

_State: TypeAlias = "dict[str, object]"


def _rebuild(cls: type[ImageBuilderError], args: tuple[object, ...], state: _State) -> ImageBuilderError:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class ImageBuilderError(Exception):
    """Base of every error that this package raises. It can be pickled, with all that it carries."""

    operation_name: str | None = None
    """API operation that failed, such as ``CreateImage``; None where no operation was involved."""
    attempts: int = 0
    """Requests that were sent for this call; 0 when nothing left this machine."""
    elapsed: float = 0.0
    """Seconds from the start of the call to this error, pauses between attempts included."""

    @property
    def transient(self) -> bool:
        """True when the same call, made again later, has a chance to succeed."""
        return False

    @property
    def maybe_executed(self) -> bool:
        """True when the service can have carried the request out although this error came back."""
        return False

    def __reduce__(self) -> tuple[Callable[..., ImageBuilderError], tuple[object, ...]]:
        # The botocore bases take keyword arguments and keep formatted text in args, which default pickling can't rebuild.
        return _rebuild, (type(self), self.args, self.__dict__)

    def _effort(self) -> str:
        """How much was tried, for messages; empty where the first attempt was the last."""
        if self.attempts <= 1:
            return ""
        return f"{self.attempts} attempts in {self.elapsed:.1f} s"


class ApiError(ImageBuilderError, ClientError):
    """The service answered with an error. Its subclasses are named after the error codes of the API.

    It is a :class:`botocore.exceptions.ClientError` too, so ``except ClientError`` and ``error.response["Error"]["Code"]``
    work as with boto3.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/CommonErrors.html
    """

    response: Mapping[str, object]  # type: ignore[assignment]  # botocore's stubs have a narrower TypedDict; this is what all callers may rely on
    """The error answer as boto3 has it: ``Error`` and ``ResponseMetadata``."""
    operation_name: str  # pyright: ignore[reportIncompatibleVariableOverride]  # an API error always has one

    def __init__(self, error_response: Mapping[str, object], operation_name: str) -> None:
        super().__init__(error_response, operation_name)  # type: ignore[arg-type]  # the same narrower TypedDict

    def _section(self, name: str) -> Mapping[str, object]:
        section = self.response.get(name)
        return cast("Mapping[str, object]", section) if isinstance(section, Mapping) else {}

    @property
    def code(self) -> str:
        """Error code of the answer, such as ``ResourceNotFoundException``; ``Unknown`` where it had none."""
        return str(self._section("Error").get("Code") or "Unknown")

    @property
    def message(self) -> str:
        """The service's own explanation; empty where it gave none."""
        return str(self._section("Error").get("Message") or "")

    @property
    def request_id(self) -> str | None:
        """Id of the request to name to AWS Support; None where the answer had none."""
        value = self._section("ResponseMetadata").get("RequestId")
        return None if value is None else str(value)

    @property
    def status_code(self) -> int:
        """HTTP status code of the answer; 0 where there is none (a stubbed error)."""
        value = self._section("ResponseMetadata").get("HTTPStatusCode")
        return value if isinstance(value, int) else 0

    @property
    def headers(self) -> Mapping[str, str]:
        """HTTP headers of the answer, names in lower case."""
        value = self._section("ResponseMetadata").get("HTTPHeaders")
        return cast("Mapping[str, str]", value) if isinstance(value, Mapping) else {}

    @property
    def transient(self) -> bool:
        """True for throttling and for the HTTP status codes 500, 502, 503 and 504."""
        return (
            isinstance(self, ThrottlingError)
            or self.status_code in TRANSIENT_STATUS_CODES
            or self.code in TRANSIENT_CODES
        )

    @property
    def maybe_executed(self) -> bool:
        """True for status codes of 500 and above: the service can have done the work and failed afterwards."""
        return self.status_code >= 500 and not isinstance(self, ThrottlingError)

    def __str__(self) -> str:
        facts = [f"request id {self.request_id}" if self.request_id else "", self._effort()]
        told = ", ".join(fact for fact in facts if fact)
        status = f" (HTTP {self.status_code})" if self.status_code else ""
        return f"{self.operation_name}: {self.code}{status}: {self.message or 'no message'}" + (
            f" [{told}]" if told else ""
        )


class ThrottlingError(ApiError):
    """The service refused the request because too many came in; it was not carried out.

    The base of :class:`CallRateLimitExceededException` and :class:`TooManyRequestsException`, and the class of every
    other throttling code. By the time you see it, the client's :class:`~imagebuilder_typed.RetryPolicy` has given up.
    """


class UnmodeledError(ApiError):
    """The service answered with an error code that the API model doesn't list, such as ``ExpiredTokenException``."""


class TransportError(ImageBuilderError, BotoCoreError):
    """No whole answer came back. The original botocore error is the ``__cause__``."""

    def __init__(self, operation_name: str, reason: str) -> None:
        ImageBuilderError.__init__(self, reason)
        self.operation_name: str | None = operation_name
        self.reason: str = reason
        """What the HTTP layer said."""

    @property
    def transient(self) -> bool:
        """True: the network may be back at the next attempt."""
        return True

    def __str__(self) -> str:
        effort = self._effort()
        return f"{self.operation_name}: {self.reason}" + (f" [{effort}]" if effort else "")


class ConnectError(TransportError):
    """No connection to the endpoint came about, so the request was not sent and not carried out."""


class ReadError(TransportError):
    """The request went out and its answer was lost: a read timeout, or a connection closed too early."""

    @property
    def maybe_executed(self) -> bool:
        """True: the service can have carried the request out before the answer got lost."""
        return True


class ConfigurationError(ImageBuilderError, BotoCoreError):
    """The call could not be made as the client is set up: no credentials, no Region, a bad endpoint.

    The original botocore error is the ``__cause__``, and its text is the message.
    """

    def __init__(self, operation_name: str, reason: str) -> None:
        ImageBuilderError.__init__(self, f"{operation_name}: {reason}")
        self.operation_name: str | None = operation_name


class OperationNotAvailableError(ImageBuilderError):
    """The installed botocore is older than the operation or request field that was asked for."""

    def __init__(self, operation_name: str, reason: str) -> None:
        super().__init__(f"{operation_name}: {reason}")
        self.operation_name: str | None = operation_name


class DryRunExecutedError(ImageBuilderError):
    """The service did the work that a dry run only asked about. ``response`` tells what there is to undo."""

    def __init__(self, operation_name: str, response: object) -> None:
        super().__init__(
            f"{operation_name}: this was a dry run, and the service carried it out all the same; "
            f"delete what it made if you don't want it: {response!r}"
        )
        self.operation_name: str | None = operation_name
        self.response = response
        """The response object of the operation, as the plain call would have returned it."""

    @property
    def maybe_executed(self) -> bool:
        """True: it was carried out."""
        return True


class InvalidResponseError(ImageBuilderError):
    """The service said that the request succeeded, and the body of its answer can't be used."""

    def __init__(self, reason: str, *, operation_name: str | None = None, status_code: int = 0) -> None:
        super().__init__(reason)
        self.reason: str = reason
        """What is wrong with the answer."""
        self.operation_name: str | None = operation_name
        self.status_code: int = status_code
        """HTTP status code of the answer; 0 where no answer was involved."""

    @property
    def maybe_executed(self) -> bool:
        """True when an operation was called: the status code said that it succeeded."""
        return self.operation_name is not None

    def __str__(self) -> str:
        effort = self._effort()
        where = f"{self.operation_name}: " if self.operation_name else ""
        return f"{where}{self.reason}" + (f" [{effort}]" if effort else "")


class ResponseDecodeError(InvalidResponseError):
    """The body of a successful answer is not a JSON object: cut off, empty, or another thing altogether.

    boto3 makes an empty response of it without a word.
    """

    @property
    def transient(self) -> bool:
        """True: an answer that got cut off may arrive whole the next time."""
        return True


class ConversionError(InvalidResponseError):
    """A value has another type than the API model says. ``path`` tells where, as Python would reach it."""

    def __init__(
        self,
        path: str,
        expected: str,
        value: object,
        *,
        operation_name: str | None = None,
        status_code: int = 0,
    ) -> None:
        shown = repr(value)
        if len(shown) > 80:
            shown = shown[:77] + "..."
        super().__init__(
            f"{path} should be {expected}, not {type(value).__name__}: {shown}",
            operation_name=operation_name,
            status_code=status_code,
        )
        self.path: str = path
        """Where the value stands, such as ``image.output_resources.amis[2].region``."""
        self.expected: str = expected
        """What the model wants there."""
        self.value: object = value
        """What stood there instead."""


class ValidationProblem:
    """One thing that is wrong with a request."""

    __slots__ = ("path", "problem", "value")

    def __init__(self, path: str, problem: str, value: object = None) -> None:
        self.path: str = path
        """Field by its Python path, such as ``components[0].component_arn``; empty where it is the whole request."""
        self.problem: str = problem
        """The rule that is broken, and what to do."""
        self.value: object = value
        """The offending value."""

    def __repr__(self) -> str:
        return f"ValidationProblem(path={self.path!r}, problem={self.problem!r})"

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}" if self.path else self.problem

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ValidationProblem):
            return NotImplemented
        return (self.path, self.problem, self.value) == (other.path, other.problem, other.value)


class RequestValidationError(ImageBuilderError, ParamValidationError, ValueError):
    """A request breaks the rules of the API; nothing was sent.

    All problems are told at once. It is a :class:`botocore.exceptions.ParamValidationError` too.
    """

    def __init__(self, operation_name: str, problems: Sequence[ValidationProblem]) -> None:
        lines = "\n".join(f"  {problem}" for problem in problems)
        ImageBuilderError.__init__(self, f"{operation_name}: the request was not sent:\n{lines}")
        self.operation_name: str | None = operation_name
        self.problems: list[ValidationProblem] = list(problems)
        """Every problem found, in the order of the request's fields."""


class AbsentValueError(ImageBuilderError, ValueError):
    """A value is missing from an answer that :func:`~imagebuilder_typed.present` was told to take it from."""


class PaginationError(ImageBuilderError):
    """The service sent a pagination token that it had sent before; going on would never end."""

    def __init__(self, operation_name: str, reason: str, *, resume_token: str | None = None) -> None:
        super().__init__(f"{operation_name}: {reason}")
        self.operation_name: str | None = operation_name
        self.resume_token: str | None = resume_token
        """The token that came twice."""


class WaiterError(ImageBuilderError, BotocoreWaiterError):
    """A wait ended without what was waited for. It is a :class:`botocore.exceptions.WaiterError` too."""

    def __init__(self, waiter_name: str, reason: str, *, last_response: object = None) -> None:
        ImageBuilderError.__init__(self, f"waiter {waiter_name}: {reason}")
        self.waiter_name: str = waiter_name
        """Name of the waiter, such as ``image_available``."""
        self.reason: str = reason
        """Why the wait ended."""
        self.last_response: object = last_response  # type: ignore[assignment]  # botocore's stubs know dicts alone
        """The last response that was polled; None where there was none."""


class WaiterFailedError(WaiterError):
    """The resource reached a state from which the awaited one can't come, such as FAILED."""


class WaiterTimeoutError(WaiterError):
    """The deadline of the wait passed first. The resource may still get there."""

    @property
    def transient(self) -> bool:
        """True: waiting again continues where this wait stopped."""
        return True


class WaiterCancelledError(WaiterError):
    """The wait was called off by the program itself."""
