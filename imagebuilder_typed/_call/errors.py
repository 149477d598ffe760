"""Makes this package's errors of the failures of boto3 calls. How far the request got decides, where that is known."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast

from botocore import exceptions as botocore_errors
from urllib3.exceptions import LocationValueError

from imagebuilder_typed._call.handlers import is_about_credentials, raised_by_foreign_code
from imagebuilder_typed._call.misconfiguration import SETTINGS_ERRORS
from imagebuilder_typed.exceptions import (
    ApiError,
    ConfigurationError,
    ConnectError,
    CredentialsUnavailableError,
    ImageBuilderError,
    OperationNotAvailableError,
    ReadError,
    RequestValidationError,
    ThrottlingError,
    ValidationProblem,
)
from imagebuilder_typed.exceptions._codes import TRANSIENT_STATUS_CODES, is_throttling
from imagebuilder_typed.exceptions._modeled import class_of_code
from imagebuilder_typed.retry._attempt import Phase

if TYPE_CHECKING:
    from imagebuilder_typed._call.exchange import Exchange

__all__ = [
    "api_error",
    "botocore_too_old",
    "call_error",
    "construction_error",
    "foreign_error",
    "no_answer_error",
    "without_passwords",
]

NETWORK_ERRORS = (
    botocore_errors.HTTPClientError,
    botocore_errors.ConnectionError,
    botocore_errors.IncompleteReadError,
)
# Raised before a connection was made, whichever HTTP session sends.
_NOT_CONNECTED = (botocore_errors.EndpointConnectionError, botocore_errors.ConnectTimeoutError)


def call_error(error: Exception, exchange: Exchange) -> ImageBuilderError | None:
    """The error to raise instead of what a boto3 call raised; None to raise that unchanged."""
    attempt, name = exchange.attempt, exchange.operation_name
    if isinstance(error, botocore_errors.ClientError) and attempt.phase is not Phase.SIGNING:
        attempt.requests = attempt.requests or 1
        return api_error(cast("Mapping[str, Any]", error.response), name)
    failure: ImageBuilderError
    if attempt.phase is Phase.SIGNING and is_about_credentials(error):
        failure = _credentials_error(error, exchange)
    elif isinstance(error, ImageBuilderError):
        return None
    elif attempt.phase is Phase.SIGNING:
        failure = _signing_error(error, name)
    elif isinstance(error, botocore_errors.BotoCoreError):
        failure = no_answer_error(error, exchange)
    elif isinstance(error, UnicodeEncodeError):
        # The URL has to be UTF-8. Validation, if it is on, reports more.
        problem = "must be text that UTF-8 can hold, this has half a character"
        failure = RequestValidationError(name, [ValidationProblem("", problem, error.object)])
    else:
        return None
    if isinstance(failure, CredentialsUnavailableError) or not _may_quote_secrets(error, exchange):
        failure.__cause__ = error
    return failure


def api_error(parsed: Mapping[str, Any], operation_name: str) -> ApiError:
    """The error for an error answer of the service."""
    error = ApiError(parsed, operation_name)
    cls = class_of_code(error.code)
    # Status 429 is throttling whatever the code says.
    if is_throttling(error.code, error.status_code) and not issubclass(cls, ThrottlingError):
        cls = ThrottlingError
    return cls(parsed, operation_name)


def construction_error(error: Exception) -> ConfigurationError | None:
    """The error to raise where a boto3 client could not be made; None to raise boto3's unchanged."""
    if is_about_credentials(error):
        return CredentialsUnavailableError(None, _credentials_problem(error), transient=_is_transient(error))
    if isinstance(error, ValueError) and not isinstance(error, botocore_errors.BotoCoreError):
        # Its text may quote a password in the URL.
        return ConfigurationError(
            None, "the URL of the endpoint can't be parsed: endpoint_url= or AWS_ENDPOINT_URL"
        )
    if isinstance(error, botocore_errors.BotoCoreError) and not isinstance(
        error, botocore_errors.NoRegionError
    ):
        return ConfigurationError(None, without_passwords(str(error)))
    return None


def _credentials_error(error: Exception, exchange: Exchange) -> CredentialsUnavailableError:
    """The error for a request without usable credentials."""
    if exchange.cut_off:
        reason = f"{exchange.cut_off} while getting credentials"
        return CredentialsUnavailableError(exchange.operation_name, reason, transient=True)
    return CredentialsUnavailableError(
        exchange.operation_name, _credentials_problem(error), transient=_is_transient(error)
    )


def _credentials_problem(error: Exception) -> str:
    """The reason in words. The error may come from another service, whose answer is never quoted."""
    if isinstance(error, botocore_errors.NoCredentialsError):
        return str(error)
    if isinstance(
        error, botocore_errors.BotoCoreError | botocore_errors.ClientError | OSError | RuntimeError
    ):
        return f"getting credentials failed: {without_passwords(str(error))}"
    return f"getting credentials failed: the result can't be used ({type(error).__name__})"


def _is_transient(error: Exception) -> bool:
    """True if the source of the credentials was not reached, failed or throttled: it may answer later."""
    if isinstance(error, botocore_errors.ClientError):
        answer = cast("Mapping[str, Any]", error.response)
        code = str(answer.get("Error", {}).get("Code", ""))
        status = answer.get("ResponseMetadata", {}).get("HTTPStatusCode", 0)
        return status in TRANSIENT_STATUS_CODES or is_throttling(code, status)
    return isinstance(error, NETWORK_ERRORS)


def no_answer_error(error: botocore_errors.BotoCoreError, exchange: Exchange) -> ImageBuilderError:
    """The error for a boto3 call that got no answer."""
    name = exchange.operation_name
    if isinstance(error, botocore_errors.ParamValidationError):
        return _invalid_request(error, name)
    text = without_passwords(exchange.misconfigured or str(error))
    if exchange.misconfigured or "certificate verify failed" in text.lower():
        return ConfigurationError(name, text)
    phase = exchange.attempt.phase
    if not isinstance(error, NETWORK_ERRORS) and phase < Phase.SENDING:
        return ConfigurationError(name, text)
    if phase < Phase.SENDING and not exchange.cut_off and type(error) is botocore_errors.HTTPClientError:
        settings_problem = _settings_problem(error.kwargs.get("error"))
        if settings_problem:
            return ConfigurationError(name, settings_problem)
    if isinstance(error, botocore_errors.ProxyConnectionError):
        text = _proxy_failure(error, phase)
    if exchange.cut_off:
        text = f"{exchange.cut_off} while {phase.activity}: {text}"
    # A request counts as not sent only if our connections recorded so, or if the error is never raised after sending.
    if (phase < Phase.SENDING) if exchange.observed else isinstance(error, _NOT_CONNECTED):
        return ConnectError(name, text)
    return ReadError(name, text)


def _settings_problem(error: object) -> str:
    """Why a request can't be sent with this client's settings; empty where the settings are not the reason.

    The texts of the original errors may quote headers and URLs, so they are not used.
    """
    if isinstance(error, botocore_errors.InvalidProxiesConfigError):
        return f"proxies_config can't be used: {error.__context__ or error}"
    if isinstance(error, LocationValueError):
        return "the URL of the endpoint or of a proxy can't be parsed"
    if isinstance(error, SETTINGS_ERRORS):
        part = "header" if "header" in str(error) else "URL of the endpoint or of a proxy"
        return f"a {part} has characters or a form that can't be sent ({type(error).__name__})"
    return ""


def _proxy_failure(error: botocore_errors.ProxyConnectionError, phase: Phase) -> str:
    """The failure in words. botocore always says that the proxy was not reached, whatever happened."""
    inner = error.kwargs.get("error")
    inner = getattr(inner, "original_error", inner)
    url = error.kwargs.get("proxy_url")
    return without_passwords(f"the connection through the proxy {url} failed while {phase.activity}: {inner}")


def _invalid_request(error: botocore_errors.ParamValidationError, operation_name: str) -> ImageBuilderError:
    report = str(error.kwargs.get("report", error))
    if "Unknown parameter" in report:
        return OperationNotAvailableError(operation_name, f"{botocore_too_old('request field')}\n{report}")
    return RequestValidationError(
        operation_name, [ValidationProblem("", line) for line in report.splitlines()]
    )


def _signing_error(error: Exception, operation_name: str) -> ConfigurationError:
    """The error for a request that could not be signed, for other reasons than credentials.

    Only botocore's own texts are used: others may quote a key or a header.
    """
    if isinstance(error, botocore_errors.BotoCoreError):
        return ConfigurationError(operation_name, without_passwords(str(error)))
    advice = "check the URL of the endpoint, and headers that event handlers add"
    return ConfigurationError(
        operation_name, f"the request can't be signed ({type(error).__name__}): {advice}"
    )


def foreign_error(error: Exception, exchange: Exchange) -> BaseException | None:
    """The error of foreign code, such as a signal handler, that botocore wrapped in its own; None if there is none."""
    if not exchange.observed or not isinstance(error, botocore_errors.BotoCoreError):
        return None
    found: BaseException | None = None
    inner = error.kwargs.get("error")
    while isinstance(inner, BaseException):
        # A wrapping error can have the same traceback, so the innermost one counts.
        found = inner if raised_by_foreign_code(inner) else found
        wrapped = (argument for argument in inner.args if isinstance(argument, BaseException))
        inner = inner.__cause__ or inner.__context__ or next(wrapped, None)
    return found


def _may_quote_secrets(error: Exception, exchange: Exchange) -> bool:
    """True if the text of an error may quote a header, a key, or a URL with a password."""
    if isinstance(error, UnicodeEncodeError):
        return False  # names only a character and its position
    text = str(error)
    if without_passwords(text) != text or (
        isinstance(error, botocore_errors.ProxyConnectionError) and exchange.misconfigured
    ):
        return True
    inner = error.kwargs.get("error") if isinstance(error, botocore_errors.BotoCoreError) else error
    return isinstance(inner, SETTINGS_ERRORS) and not isinstance(inner, OSError)


def without_passwords(text: str) -> str:
    """A text without the user names and passwords of the URLs in it, such as a proxy's."""
    return re.sub(r"//[\s\S]*@", "//***@", text)


def botocore_too_old(what: str) -> str:
    """That the installed botocore is too old, and which version to install."""
    import botocore

    from imagebuilder_typed.models._generated_from import BOTOCORE_VERSION

    return (
        f"the installed botocore {botocore.__version__} doesn't know this {what}; "
        f"botocore {BOTOCORE_VERSION} does: pip install --upgrade 'boto3>={BOTOCORE_VERSION}'"
    )
