"""Reads whole requests from sockets, within limits, before an application gets them.

Applications then read the body from memory. None of them waits for a client, possibly while it holds a lock.
"""

from __future__ import annotations

import io
import json
import re
import select
import socket
from contextlib import suppress
from http import HTTPStatus
from typing import IO, TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from werkzeug.serving import DechunkedInput, WSGIRequestHandler

if TYPE_CHECKING:
    from email.message import Message

READ_TIMEOUT = 10.0
"""The seconds that the server waits for more of a request."""

MAX_BYTES = 256 * 1024 * 1024
"""The size limit of a body. It applies to all of moto's services, including S3."""

_LENGTH = re.compile(r"[0-9]{1,18}")
_CHUNK_BYTES = 64 * 1024
_MAX_DISCARDED_CHUNKS = 256
_DISCARD_TIMEOUT = 1.0


class RequestRefused(Exception):
    """A request that is answered without an application; the text says why."""

    def __init__(self, status: HTTPStatus, problem: str) -> None:
        super().__init__(problem)
        self.status = status


def read_body(headers: Message, stream: io.BufferedIOBase) -> bytes:
    """The body of the request that has these headers.

    Raises:
        RequestRefused: the body's length is missing or ambiguous, or the body is too large or doesn't arrive.
    """
    lengths, codings = headers.get_all("Content-Length", []), headers.get_all("Transfer-Encoding", [])
    if len(lengths) + len(codings) > 1:
        raise RequestRefused(HTTPStatus.BAD_REQUEST, "The length of the body is given more than once.")
    if not lengths and not codings:
        return b""
    try:
        return _read_chunks(codings[0], stream) if codings else _read_length(lengths[0], stream)
    except TimeoutError:
        problem = f"The rest of the body did not come within {READ_TIMEOUT:g} seconds."
        raise RequestRefused(HTTPStatus.REQUEST_TIMEOUT, problem) from None


def _read_length(length: str, stream: io.BufferedIOBase) -> bytes:
    if not _LENGTH.fullmatch(length.strip(" \t")):
        raise RequestRefused(HTTPStatus.BAD_REQUEST, "Content-Length has to be a number of bytes.")
    expected = int(length)
    if expected > MAX_BYTES:
        raise _too_large()
    body = bytearray()
    while len(body) < expected:
        chunk = stream.read(min(_CHUNK_BYTES, expected - len(body)))
        if not chunk:
            raise RequestRefused(HTTPStatus.BAD_REQUEST, "The body is shorter than Content-Length says.")
        body += chunk
    return bytes(body)


def _read_chunks(coding: str, stream: io.BufferedIOBase) -> bytes:
    if coding.strip(" \t").lower() != "chunked":
        raise RequestRefused(HTTPStatus.BAD_REQUEST, "The only Transfer-Encoding that is known is chunked.")
    body = bytearray()
    chunks = DechunkedInput(cast("IO[bytes]", stream))
    try:
        while chunk := chunks.read(_CHUNK_BYTES):
            body += chunk
            if len(body) > MAX_BYTES:
                raise _too_large()
    except TimeoutError:
        raise
    except (OSError, ValueError):
        raise RequestRefused(HTTPStatus.BAD_REQUEST, "The chunks of the body can't be read.") from None
    return bytes(body)


def _too_large() -> RequestRefused:
    problem = f"The body is larger than {MAX_BYTES} bytes."
    return RequestRefused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, problem)


def check_address(target: str, headers: Message) -> None:
    """Check the target and the hosts of a request.

    Raises:
        RequestRefused: the target can't be parsed, or the request names two hosts.
    """
    hosts = headers.get_all("Host", [])
    try:
        address = urlsplit(target)
    except ValueError:
        raise RequestRefused(HTTPStatus.BAD_REQUEST, "The address can't be read.") from None
    if len(hosts) > 1 or (address.scheme and address.netloc and [address.netloc] != hosts):
        raise RequestRefused(HTTPStatus.BAD_REQUEST, "The request has to name one host.")


class BoundedRequestHandler(WSGIRequestHandler):
    """A request handler that passes complete requests to the application and refuses the others itself."""

    timeout = READ_TIMEOUT
    # Used when the request line can't be parsed. The base class assumes HTTP/0.9, whose answers have no status.
    default_request_version = "HTTP/1.0"

    def run_wsgi(self) -> None:
        # BaseHTTPRequestHandler has answered "100 Continue"; werkzeug would answer it again.
        del self.headers["Expect"]
        connection = self.rfile
        try:
            check_address(self.path, self.headers)
            body = read_body(self.headers, connection)
        except RequestRefused as refusal:
            self._refuse(refusal)
            return
        if "Transfer-Encoding" in self.headers:
            del self.headers["Transfer-Encoding"]
            self.headers["Content-Length"] = str(len(body))
        self.rfile = io.BytesIO(body)
        try:
            super().run_wsgi()
        finally:
            self.rfile = connection
        if select.select([self.connection], [], [], 0)[0]:
            self._discard_rest()

    def _refuse(self, refusal: RequestRefused) -> None:
        answer = json.dumps({"message": str(refusal)}).encode()
        self.send_response(refusal.status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.send_header("Connection", "close")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer)
        self._discard_rest()

    def _discard_rest(self) -> None:
        """Read and drop what the client sends after its request.

        Closing a socket with unread bytes resets the connection, and the client might lose the answer.
        """
        with suppress(OSError):
            self.connection.shutdown(socket.SHUT_WR)
            self.connection.settimeout(_DISCARD_TIMEOUT)
            for _ in range(_MAX_DISCARDED_CHUNKS):
                if not self.connection.recv(_CHUNK_BYTES):
                    break

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Print nothing: the server prints only its readiness and problems."""

    def log_error(self, format: str, *args: Any) -> None:
        """Print nothing: the answer says what is wrong with a request. Errors of applications are printed elsewhere."""
