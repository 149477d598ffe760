"""The hand-written part of the error tree: what can go wrong, grouped by what the caller can do about it.

Every error of this package is an :class:`ImageBuilderError`. Two questions decide what to do next, and every error
answers them: is it :attr:`~ImageBuilderError.transient` (would the same call, made again, have a chance?), and is it
:attr:`~ImageBuilderError.maybe_executed` (can the service have carried the request out although this error came back?).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias, cast

from botocore.exceptions import BotoCoreError, ClientError, ParamValidationError
from botocore.exceptions import WaiterError as BotocoreWaiterError

from imagebuilder_typed.exceptions._codes import TRANSIENT_CODES, TRANSIENT_STATUS_CODES
from imagebuilder_typed.exceptions._values import leads_to_secret, picklable, shown, type_name

if TYPE_CHECKING:
    from imagebuilder_typed.models._base import Request

__all__ = [
    "AbsentValueError",
    "ApiError",
    "ConfigurationError",
    "ConnectError",
    "ConversionError",
    "CredentialsError",
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

    def _may_hide_success(self) -> bool:
        # From 500 on, the service can have done the work and failed afterwards.
        return self.status_code >= 500 and not isinstance(self, ThrottlingError)

    def __str__(self) -> str:
        facts = [f"request id {self.request_id}" if self.request_id else "", self._attempts_summary()]
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
        effort = self._attempts_summary()
        return f"{self.operation_name}: {self.reason}" + (f" [{effort}]" if effort else "")


class ConnectError(TransportError):
    """No connection to the endpoint came about, so the request was not sent and not carried out.

    A proxy that refuses a tunnel and a TLS handshake that fails are among the reasons, and time that was up before.
    """


class ReadError(TransportError):
    """The request went out, in part at least, and its answer was lost: a timeout, or a connection closed too early."""

    def _may_hide_success(self) -> bool:
        return True


class ConfigurationError(ImageBuilderError, BotoCoreError):
    """The call could not be made as the client is set up; nothing was sent.

    For example a CA bundle or client certificate that isn't there, a certificate that is not trusted, a proxy or an
    endpoint whose URL can't be parsed. The original botocore error is the ``__cause__``.
    """

    def __init__(self, operation_name: str | None, reason: str) -> None:
        ImageBuilderError.__init__(self, f"{operation_name}: {reason}" if operation_name else reason)
        self.operation_name: str | None = operation_name

    def __str__(self) -> str:
        effort = self._attempts_summary()
        return f"{self.args[0]}" + (f" [{effort}]" if effort else "")


class CredentialsError(ConfigurationError):
    """Credentials to sign the request with could not be had; nothing was sent to Image Builder.

    The reason may lie with whom they come from: a file, a process, AWS STS, the metadata service of an instance. The
    original error is the ``__cause__``.
    """

    def __init__(self, operation_name: str | None, reason: str, *, transient: bool = False) -> None:
        super().__init__(operation_name, reason)
        self._transient: bool = transient

    @property
    def transient(self) -> bool:
        """True where they may be had later: the source was not reached, failed or throttled, or took too long."""
        return self._transient


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
            "delete what it made if you don't want it; error.response says what that is"
        )
        self.operation_name: str | None = operation_name
        self._response = response

    @property
    def response(self) -> object:
        """The response object of the operation, as the plain call would have returned it."""
        return self._response

    def _may_hide_success(self) -> bool:
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

    def _may_hide_success(self) -> bool:
        # Where an operation was called, the status code said that it succeeded.
        return self.operation_name is not None

    def __str__(self) -> str:
        effort = self._attempts_summary()
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
        secret: bool | None = None,
    ) -> None:
        text = shown(value, secret=leads_to_secret(path) if secret is None else secret)
        super().__init__(
            f"{path} should be {expected}, not {type_name(value)}: {text}",
            operation_name=operation_name,
            status_code=status_code,
        )
        self.path: str = path
        """Where the value stands, such as ``image.output_resources.amis[2].region``."""
        self.expected: str = expected
        """What the model wants there."""
        self._value: object = value
        self.shown: str = text
        """The value for a message: shortened, or its size where it may be a secret."""

    @property
    def value(self) -> object:
        """What stood there instead. A pickle has a text in the place of a value that can't be pickled."""
        return self._value


class ValidationProblem:
    """One thing that is wrong with a request."""

    __slots__ = ("path", "problem", "value")

    def __init__(self, path: str, problem: str, value: object = None) -> None:
        self.path: str = path
        """Field by its Python path, such as ``components[0].component_arn``; empty where it is the whole request."""
        self.problem: str = problem
        """The rule that is broken, and what to do."""
        self.value: object = value
        """The offending value. A pickle has a text in the place of a value that can't be pickled."""

    def __repr__(self) -> str:
        return f"ValidationProblem(path={self.path!r}, problem={self.problem!r})"

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}" if self.path else self.problem

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ValidationProblem):
            return NotImplemented
        return (self.path, self.problem, self.value) == (other.path, other.problem, other.value)

    def __reduce__(self) -> tuple[type[ValidationProblem], tuple[str, str, object]]:
        return type(self), (self.path, self.problem, picklable(self.value))


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
        self._last_response: object = last_response

    @property
    def last_response(self) -> object:  # type: ignore[override]  # botocore's stubs know dicts alone
        """The last response that was polled; None where there was none."""
        return self._last_response


class WaiterFailedError(WaiterError):
    """The resource reached a state from which the awaited one can't come, such as FAILED."""


class WaiterTimeoutError(WaiterError):
    """The ``timeout`` of the wait passed first. The resource may still get there."""

    @property
    def transient(self) -> bool:
        """True: waiting again continues where this wait stopped."""
        return True


class WaiterCancelledError(WaiterError):
    """The wait was called off by the program itself."""
