"""Errors of calls: error answers of the service, missing answers, and listings and waits that can't continue."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any, cast

from imagebuilder_typed.exceptions._base import ImageBuilderError
from imagebuilder_typed.exceptions._botocore import BotoCoreError, ClientError
from imagebuilder_typed.exceptions._botocore import WaiterError as BotocoreWaiterError
from imagebuilder_typed.exceptions._codes import (
    EXPIRED_CREDENTIALS_CODES,
    REJECTED_CREDENTIALS_ADVICE,
    TRANSIENT_CODES,
    TRANSIENT_STATUS_CODES,
)

__all__ = [
    "ApiError",
    "ConfigurationError",
    "ConnectError",
    "CredentialsError",
    "CredentialsRejectedError",
    "CredentialsUnavailableError",
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
    """The service answered with an error. The subclasses are named after the error codes of the API.

    It is also a :class:`botocore.exceptions.ClientError`, so ``except ClientError`` and
    ``error.response["Error"]["Code"]`` work as with boto3.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/CommonErrors.html
    """

    response: Mapping[str, Any]
    """The error answer as in boto3: ``response["Error"]["Code"]``, and ``ResponseMetadata``."""
    operation_name: str  # pyright: ignore[reportIncompatibleVariableOverride]  # an API error always has one

    def __init__(self, error_response: Mapping[str, Any], operation_name: str) -> None:
        super().__init__(error_response, operation_name)

    def _section(self, name: str) -> Mapping[str, object]:
        section = self.response.get(name)
        return cast("Mapping[str, object]", section) if isinstance(section, Mapping) else {}

    @property
    def code(self) -> str:
        """Error code of the answer, such as ``ResourceNotFoundException``; ``Unknown`` if it had none."""
        return str(self._section("Error").get("Code") or "Unknown")

    @property
    def message(self) -> str:
        """The service's own explanation; empty if it gave none."""
        return str(self._section("Error").get("Message") or "")

    @property
    def request_id(self) -> str | None:
        """Id of the request, for AWS Support; None if the answer had none."""
        value = self._section("ResponseMetadata").get("RequestId")
        return None if value is None else str(value)

    @property
    def status_code(self) -> int:
        """HTTP status code of the answer; 0 if there is none (a stubbed error)."""
        value = self._section("ResponseMetadata").get("HTTPStatusCode")
        return value if isinstance(value, int) else 0

    @property
    def headers(self) -> Mapping[str, str]:
        """HTTP headers of the answer, with names in lower case."""
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
        # From 500 on, the service may have done the work and failed afterwards.
        return self.status_code >= 500 and not isinstance(self, ThrottlingError)

    def __str__(self) -> str:
        facts = [f"request id {self.request_id}" if self.request_id else "", self._attempts_summary()]
        details = ", ".join(fact for fact in facts if fact)
        status = f" (HTTP {self.status_code})" if self.status_code else ""
        return f"{self.operation_name}: {self.code}{status}: {self.message or 'no message'}" + (
            f" [{details}]" if details else ""
        )


class ThrottlingError(ApiError):
    """The service refused the request because there were too many; it was not carried out.

    The base of :class:`CallRateLimitExceededException` and :class:`TooManyRequestsException`, and the class of every
    other throttling code. It is raised when the client's :class:`~imagebuilder_typed.RetryPolicy` has given up.
    """


class UnmodeledError(ApiError):
    """The service answered with an error code that the API model doesn't list, and that has no class of its own."""


class CredentialsError(ImageBuilderError):
    """The credentials are the reason: they could not be fetched, or AWS rejected them.

    The base of :class:`CredentialsUnavailableError` and :class:`CredentialsRejectedError`. Neither carries a request out.
    """


class CredentialsRejectedError(ApiError, CredentialsError):
    """AWS rejected the credentials, or the signature made with them; the request was not carried out.

    Its codes are those with which AWS services reject credentials, such as ``ExpiredTokenException``,
    ``UnrecognizedClientException`` and ``InvalidSignatureException``. A missing permission is no such error.
    """

    operation_name: str  # pyright: ignore[reportIncompatibleVariableOverride]  # an API error always has one

    def __init__(self, error_response: Mapping[str, Any], operation_name: str) -> None:
        super().__init__(error_response, operation_name)
        self.clock_offset: float | None = _clock_offset(self.headers.get("date"))
        """Seconds by which this machine's clock was ahead of the service's, negative if it was behind; None if unknown.

        AWS rejects signatures that are more than five minutes off.
        """

    @property
    def expired(self) -> bool:
        """True if credentials have expired that were valid before, so that renewing them helps."""
        return self.code in EXPIRED_CREDENTIALS_CODES

    @property
    def advice(self) -> str:
        """What to do, in words."""
        advice = REJECTED_CREDENTIALS_ADVICE.get(self.code, "renew or correct the credentials")
        offset = self.clock_offset
        if offset is None or abs(offset) < _NOTABLE_CLOCK_OFFSET:
            return advice
        direction = "ahead of" if offset > 0 else "behind"
        return f"{advice}; this machine's clock is {abs(offset):.0f} seconds {direction} the service's"

    @property
    def transient(self) -> bool:
        """False: the same credentials are rejected again."""
        return False

    def __str__(self) -> str:
        return f"{super().__str__()}; {self.advice}"


# Below this, the way of the answer and the whole seconds of its date may be all there is.
_NOTABLE_CLOCK_OFFSET = 30.0


def _clock_offset(date: str | None) -> float | None:
    from email.utils import parsedate_to_datetime

    if date is None:
        return None
    try:
        return time.time() - parsedate_to_datetime(date).timestamp()
    except (ValueError, OverflowError, TypeError):
        return None


class TransportError(ImageBuilderError, BotoCoreError):
    """No complete answer came back. The original botocore error is the ``__cause__``."""

    def __init__(self, operation_name: str, reason: str) -> None:
        ImageBuilderError.__init__(self, reason)
        self.operation_name: str | None = operation_name
        self.reason: str = reason
        """The message of the HTTP layer."""

    @property
    def transient(self) -> bool:
        """True: the network may work again at the next attempt."""
        return True

    def __str__(self) -> str:
        attempts = self._attempts_summary()
        return f"{self.operation_name}: {self.reason}" + (f" [{attempts}]" if attempts else "")


class ConnectError(TransportError):
    """No connection to the endpoint was made, so the request was not sent and not carried out.

    Among the reasons are a proxy that refuses a tunnel, a failed TLS handshake, and a call that ran out of time before.
    """


class ReadError(TransportError):
    """The request was sent, at least in part, and its answer was lost: a timeout, or a connection closed too early."""

    def _may_hide_success(self) -> bool:
        return True


class ConfigurationError(ImageBuilderError, BotoCoreError):
    """The client's settings don't allow the call; nothing was sent.

    For example a CA bundle or client certificate is missing, a certificate is not trusted, or the URL of a proxy or an
    endpoint can't be parsed. The original botocore error is the ``__cause__``.
    """

    def __init__(self, operation_name: str | None, reason: str) -> None:
        ImageBuilderError.__init__(self, f"{operation_name}: {reason}" if operation_name else reason)
        self.operation_name: str | None = operation_name

    def __str__(self) -> str:
        attempts = self._attempts_summary()
        return f"{self.args[0]}" + (f" [{attempts}]" if attempts else "")


class CredentialsUnavailableError(CredentialsError, ConfigurationError):
    """Credentials to sign the request could not be fetched; nothing was sent to Image Builder.

    The source of the credentials may have failed: a file, a process, AWS STS, the metadata service of an instance. The
    original error is the ``__cause__``.
    """

    def __init__(self, operation_name: str | None, reason: str, *, transient: bool = False) -> None:
        super().__init__(operation_name, reason)
        self._transient: bool = transient

    @property
    def transient(self) -> bool:
        """True if a later attempt may get them: the source was not reached, failed, throttled, or took too long."""
        return self._transient


class OperationNotAvailableError(ImageBuilderError):
    """The installed botocore is older than the operation or request field that was used."""

    def __init__(self, operation_name: str, reason: str) -> None:
        super().__init__(f"{operation_name}: {reason}")
        self.operation_name: str | None = operation_name


class DryRunExecutedError(ImageBuilderError):
    """The service carried out a dry run as a real call. ``response`` says what it made."""

    def __init__(self, operation_name: str, response: object) -> None:
        super().__init__(
            f"{operation_name}: this was a dry run, but the service carried it out; "
            "delete what it made if you don't want it (see error.response)"
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
    """The service sent the same pagination token twice, so the listing would never end."""

    def __init__(self, operation_name: str, reason: str, *, resume_token: str | None = None) -> None:
        super().__init__(f"{operation_name}: {reason}")
        self.operation_name: str | None = operation_name
        self.resume_token: str | None = resume_token
        """The token that the service sent twice."""


class WaiterError(ImageBuilderError, BotocoreWaiterError):
    """A wait ended without success. It is also a :class:`botocore.exceptions.WaiterError`."""

    def __init__(self, waiter_name: str, reason: str, *, last_response: object = None) -> None:
        ImageBuilderError.__init__(self, f"waiter {waiter_name}: {reason}")
        self.waiter_name: str = waiter_name
        """Name of the waiter, such as ``image_available``."""
        self.reason: str = reason
        """Why the wait ended."""
        self._last_response: object = last_response

    @property
    def last_response(self) -> object:
        """The response of the last successful poll; None if there was none."""
        return self._last_response


class WaiterFailedError(WaiterError):
    """The resource reached a final state other than the awaited one, such as FAILED, or was deleted."""


class WaiterTimeoutError(WaiterError):
    """The ``timeout`` of the wait passed first. The resource may still reach the awaited state."""

    @property
    def transient(self) -> bool:
        """True: waiting again continues where this wait stopped."""
        return True


class WaiterCancelledError(WaiterError):
    """The program itself cancelled the wait."""
