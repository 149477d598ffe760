"""Answers that fail on purpose: errors, broken connections, truncated, malformed and late answers.

Over HTTP, a reset breaks the connection. In process there is no connection; there a reset raises the exception that
botocore raises for a broken one.
"""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Callable
from typing import Any, TypeAlias

from botocore.exceptions import ConnectionClosedError

from .ids import unique_id
from .planned_failures import CallFailure
from .wire import service_model

RawAnswer: TypeAlias = tuple[int, dict[str, str], str]
"""Status, headers and body."""


PROMISED_LENGTH = "imagebuilder_typed.promised_length"
"""The key in a request's environment for the Content-Length of a truncated answer: the length of the whole body."""


def failing_answer(
    failure: CallFailure, carry_out: Callable[[], RawAnswer], environ: dict[str, Any]
) -> RawAnswer:
    """The answer to a call with a planned failure.

    Args:
        failure: How the call fails.
        carry_out: Carries the call out and returns its answer.
        environ: The request's WSGI environment. It has no connection when the call comes from this process.
    """
    if failure.kind == "delay":
        time.sleep(failure.seconds)
        return carry_out()
    if failure.kind == "truncate":
        return _truncated(carry_out(), environ)
    if failure.after:
        carry_out()
    if failure.kind == "reset":
        _reset_connection(environ.get("werkzeug.socket"))
    if failure.kind == "garbage":
        return 200, _headers(), "<html>This is not JSON.</html>"
    return error_answer(failure.code, failure.message, failure.status)


def _headers() -> dict[str, str]:
    return {"content-type": "application/json", "x-amzn-requestid": unique_id()}


def error_answer(code: str, message: str, status: int | None = None) -> RawAnswer:
    """An error answer. Without `status`, its HTTP status is the model's for the code."""
    return status or status_of(code), {**_headers(), "x-amzn-errortype": code}, error_body(message)


def error_body(message: str) -> str:
    return json.dumps({"message": message})


def status_of(code: str) -> int:
    """The model's HTTP status for an error code; 400 for an unknown code."""
    for shape in service_model().error_shapes:
        if shape.name == code:
            return int(shape.metadata["error"]["httpStatusCode"])
    return 400


def _truncated(whole: RawAnswer, environ: dict[str, Any]) -> RawAnswer:
    status, headers, body = whole
    environ[PROMISED_LENGTH] = len(body.encode())
    return status, headers, body[: len(body) // 2]


def _reset_connection(connection: socket.socket | None) -> None:
    if connection is None:
        raise ConnectionClosedError(endpoint_url="https://imagebuilder.amazonaws.com")
    connection.shutdown(socket.SHUT_RDWR)
    # The server treats this error as a closed connection and prints nothing.
    raise ConnectionResetError("The connection is broken on purpose.")
