"""Errors of calls: what the service answered, why no answer came, and how a listing or a wait ended."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from botocore.exceptions import BotoCoreError, ClientError
from botocore.exceptions import WaiterError as BotocoreWaiterError

from imagebuilder_typed.exceptions._base import ImageBuilderError
from imagebuilder_typed.exceptions._codes import TRANSIENT_CODES, TRANSIENT_STATUS_CODES

__all__ = [
    "ApiError",
    "ConfigurationError",
    "ConnectError",
    "CredentialsError",
    "DryRunExecutedError",
    "OperationNotAvailableError",
    "PaginationError",
    "ReadError",
    "ThrottlingError",
    "TransportError",
    "UnmodeledError",
    "WaiterCancelledError",
    "WaiterError",
    "WaiterFailedError",
    "WaiterTimeoutError",
]


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
