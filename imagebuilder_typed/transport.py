"""One request over a boto3 client: wire-named parameters in, a decoded answer or a typed error out.

boto3 does the sending: credentials, endpoint, signature, connection. Three handlers on the client's events do what it
has no parameter for, each for our own calls alone (the context variable ``_current`` tells them apart):

* ``before-parse`` takes the body of a successful answer and decodes it, so that botocore's parser has nothing left to do;
* ``needs-retry`` ends the call after one request, whatever retries the client is set up for;
* ``provide-client-params`` gives the request a read timeout of its own, where there is one.

A request that was validated here is spared botocore's own validation; see ``_trusted_serializer.py``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias, cast

import attrs
from botocore import exceptions as botocore_errors

from imagebuilder_typed._fast_path import FAST_PATH
from imagebuilder_typed._trusted_serializer import trust_requests
from imagebuilder_typed.exceptions._base import (
    ApiError,
    ConfigurationError,
    ConnectError,
    ImageBuilderError,
    OperationNotAvailableError,
    ReadError,
    RequestValidationError,
    ResponseDecodeError,
    ThrottlingError,
    UnmodeledError,
    ValidationProblem,
)
from imagebuilder_typed.exceptions._codes import is_throttling
from imagebuilder_typed.exceptions._modeled import MODELED_ERRORS

if TYPE_CHECKING:
    from botocore.client import BaseClient

    from imagebuilder_typed._operation import Operation
    from imagebuilder_typed.models._base import JsonObject

__all__ = ["Transport", "takes_read_timeouts"]

_Parsed: TypeAlias = "Mapping[str, Any]"

# Keys that botocore adds to what it parsed; members of such names would be lost among them.
_ADDED_BY_BOTOCORE = frozenset({"ResponseMetadata", "Error"})
_FIRST_ERROR_STATUS = 300


@attrs.define
class _Call:
    """What the event handlers have to know of the request under way, and what they find out."""

    operation_name: str
    decode: bool
    validated: bool
    read_timeout: float | None
    payload: JsonObject | None = None
    undecodable: str = ""


_current: ContextVar[_Call | None] = ContextVar("imagebuilder_typed_call", default=None)


class _Answered(Exception):
    """Carries an error answer past botocore's own retries."""

    def __init__(self, parsed: _Parsed) -> None:
        self.parsed = parsed


class Transport:
    """Sends single requests over one boto3 client, which may belong to somebody else.

    Args:
        client: A boto3 client for ``imagebuilder``.
        decode: True to decode answers here, False to leave that to botocore's parser.
    """

    def __init__(self, client: BaseClient, *, decode: bool = FAST_PATH) -> None:
        self.client = client
        self._decode = decode
        events = client.meta.events
        service = client.meta.service_model.service_id.hyphenize()
        # With their ids, handlers are registered once, however many of our clients share this boto3 client.
        events.register(f"before-parse.{service}", _take_body, unique_id="imagebuilder-typed-take-body")
        events.register(
            f"provide-client-params.{service}", _limit_time, unique_id="imagebuilder-typed-limit-time"
        )
        events.register_first(f"needs-retry.{service}", _end_call, unique_id="imagebuilder-typed-end-call")
        trust_requests(client, _is_validated)

    def send(
        self,
        operation: Operation[Any, Any],
        parameters: JsonObject,
        *,
        validated: bool = False,
        read_timeout: float | None = None,
    ) -> tuple[JsonObject, _Parsed]:
        """Send one request.

        Args:
            operation: What to call.
            parameters: The request in its wire form.
            validated: True when the request was validated, so that botocore need not do it again.
            read_timeout: Seconds to wait for the answer, in the place of what the boto3 client is set up for.

        Returns:
            The answer's payload, and boto3's ``ResponseMetadata``.

        Raises:
            ImageBuilderError: The answer is an error or none came; the class tells which.
        """
        method = getattr(self.client, operation.method_name, None)
        if method is None:
            raise OperationNotAvailableError(operation.name, _too_old("operation"))
        call = _Call(operation.name, self._decode, validated, read_timeout)
        token = _current.set(call)
        try:
            parsed: _Parsed = method(**parameters)
        except ImageBuilderError:
            raise
        except _Answered as answered:
            raise _api_error(answered.parsed, operation.name) from None
        except botocore_errors.ClientError as error:
            raise _api_error(cast("_Parsed", error.response), operation.name) from error
        except botocore_errors.BotoCoreError as error:
            _raise_unanswered(error, operation.name)
        except UnicodeEncodeError as error:
            # What goes into the URL has to be UTF-8. Validation tells more, where it is on.
            problem = f"must be text that UTF-8 can hold, {error.object[:60]!r} has half a character"
            raise RequestValidationError(
                operation.name, [ValidationProblem("", problem, error.object)]
            ) from error
        finally:
            _current.reset(token)
        metadata: _Parsed = parsed.get("ResponseMetadata", {})
        if call.undecodable:
            raise ResponseDecodeError(
                call.undecodable, operation_name=operation.name, status_code=metadata.get("HTTPStatusCode", 0)
            )
        if call.payload is None:
            call.payload = {name: value for name, value in parsed.items() if name not in _ADDED_BY_BOTOCORE}
        return call.payload, metadata


def _is_validated(operation_model: Any) -> bool:
    call = _current.get()
    return call is not None and call.validated and operation_model.name == call.operation_name


def _too_old(what: str) -> str:
    import botocore

    from imagebuilder_typed._generated_from import BOTOCORE_VERSION

    return (
        f"the installed botocore {botocore.__version__} doesn't know this {what}; "
        f"botocore {BOTOCORE_VERSION} does: pip install --upgrade 'boto3>={BOTOCORE_VERSION}'"
    )


def takes_read_timeouts() -> bool:
    """Tell whether the installed botocore, 1.44 or newer, takes a read timeout for a single request."""
    import botocore

    return tuple(int(part) for part in botocore.__version__.split(".")[:2]) >= (1, 44)


def _limit_time(context: dict[str, Any], model: Any, **_: object) -> None:
    """Give one request a read timeout of its own."""
    call = _current.get()
    if call is not None and call.read_timeout is not None and model.name == call.operation_name:
        context["read_timeout"] = call.read_timeout


def _take_body(
    response_dict: dict[str, Any], customized_response_dict: dict[str, Any], operation_model: Any, **_: object
) -> None:
    """Decode the body in botocore's place, and leave it nothing to parse."""
    call = _current.get()
    if call is None or operation_model.name != call.operation_name:
        return
    if response_dict["status_code"] >= _FIRST_ERROR_STATUS:
        response_dict["body"] = _readable_error(response_dict["body"])
        return
    try:
        payload = _decoded(response_dict["body"], empty_allowed=not operation_model.output_shape.members)
        if not call.decode:
            _check_parsable(response_dict, operation_model)
    except ValueError as error:
        call.undecodable = str(error)
        response_dict["body"] = b""
        return
    if call.decode:
        call.payload = payload
        response_dict["body"] = b""
        # Handlers that others have on after-call get the answer in the form they know.
        customized_response_dict.update(
            {name: value for name, value in payload.items() if name not in _ADDED_BY_BOTOCORE}
        )


def _decoded(body: bytes, *, empty_allowed: bool) -> JsonObject:
    if not body and empty_allowed:
        return {}
    try:
        payload: object = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise ValueError(
            f"the answer is not JSON ({error or type(error).__name__}): {_excerpt(body)}"
        ) from error
    if not isinstance(payload, dict):
        raise ValueError(f"the answer is not a JSON object: {_excerpt(body)}")
    return cast("JsonObject", payload)


def _check_parsable(response_dict: dict[str, Any], operation_model: Any) -> None:
    """Have botocore's parser try, which fails in many ways where a value has another type than the model says."""
    from botocore.parsers import create_parser

    parser = create_parser(str(operation_model.service_model.metadata["protocol"]))
    try:
        parser.parse(response_dict, operation_model.output_shape)
    except Exception as error:
        raise ValueError(
            f"botocore can't parse the answer ({type(error).__name__}: {error}): {_excerpt(response_dict['body'])}"
        ) from error


def _excerpt(body: bytes) -> str:
    return f"{len(body)} bytes, {body[:60]!r}{'...' if len(body) > 60 else ''}"


def _readable_error(body: bytes) -> bytes:
    """The body of an error answer, without what makes botocore's parser fail: only members that are strings."""
    try:
        payload: object = json.loads(body)
    except (ValueError, RecursionError):
        return json.dumps({"message": body[:500].decode("utf-8", "replace")}).encode()
    if not isinstance(payload, dict):
        return b"{}"
    members = cast("dict[str, object]", payload).items()
    return json.dumps({name: value for name, value in members if isinstance(value, str)}).encode()


def _end_call(
    response: tuple[Any, _Parsed] | None, caught_exception: Exception | None, operation: Any, **_: object
) -> None:
    """Leave the call before botocore's own retry handlers have a say."""
    call = _current.get()
    if call is None or operation.name != call.operation_name:
        return
    if caught_exception is not None:
        raise caught_exception
    if response is not None and response[0].status_code >= _FIRST_ERROR_STATUS:
        raise _Answered(response[1])


def _api_error(parsed: _Parsed, operation_name: str) -> ApiError:
    error = ApiError(parsed, operation_name)
    cls = MODELED_ERRORS.get(error.code)
    if cls is None:
        cls = ThrottlingError if is_throttling(error.code, error.status_code) else UnmodeledError
    return cls(parsed, operation_name)


_NOT_SENT = (
    botocore_errors.EndpointConnectionError,
    botocore_errors.ConnectTimeoutError,
    botocore_errors.ProxyConnectionError,
)
# TLS can break at any time, also while the answer comes in.
_ANSWER_LOST = (
    botocore_errors.HTTPClientError,
    botocore_errors.ConnectionError,
    botocore_errors.IncompleteReadError,
)


def _raise_unanswered(error: botocore_errors.BotoCoreError, operation_name: str) -> NoReturn:
    if isinstance(error, botocore_errors.ParamValidationError):
        report = str(error.kwargs.get("report", error))
        if "Unknown parameter" in report:
            raise OperationNotAvailableError(
                operation_name, f"{_too_old('request field')}\n{report}"
            ) from error
        problems = [ValidationProblem("", line) for line in report.splitlines()]
        raise RequestValidationError(operation_name, problems) from error
    if "certificate verify failed" in str(error).lower():
        raise ConfigurationError(
            operation_name, f"{error}. Point verify= to the CA certificates to trust"
        ) from error
    if isinstance(error, _NOT_SENT):
        raise ConnectError(operation_name, str(error)) from error
    if isinstance(error, _ANSWER_LOST):
        raise ReadError(operation_name, str(error)) from error
    raise ConfigurationError(operation_name, str(error)) from error
