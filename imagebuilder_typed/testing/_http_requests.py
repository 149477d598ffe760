"""Requests as they come off a socket: read as a whole, within bounds, before any application sees them.

Applications then read from memory, so that none waits for a client, least of all while it holds a lock.
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
"""The seconds for which a client may keep the server waiting for more of a request."""

MAX_BYTES = 256 * 1024 * 1024
"""How large a body may be. All of moto's services take bodies from here, S3 among them."""

_LENGTH = re.compile(r"[0-9]{1,18}")
_CHUNK_BYTES = 64 * 1024
_MAX_DISCARDED_CHUNKS = 256
_DISCARD_TIMEOUT = 1.0


class RequestRefused(Exception):
    """A request that no application gets to see; the text says why."""

    def __init__(self, status: HTTPStatus, problem: str) -> None:
        super().__init__(problem)
        self.status = status


def read_body(headers: Message, stream: io.BufferedIOBase) -> bytes:
    """The body of the request that has these headers.

    Raises:
        RequestRefused: it isn't clear where the body ends, it is too large, or it doesn't come.
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
    """Refuse a request whose address can't be read, or that names two hosts.

    Raises:
        RequestRefused: says what is wrong.
    """
    hosts = headers.get_all("Host", [])
    try:
        address = urlsplit(target)
    except ValueError:
        raise RequestRefused(HTTPStatus.BAD_REQUEST, "The address can't be read.") from None
    if len(hosts) > 1 or (address.scheme and address.netloc and [address.netloc] != hosts):
        raise RequestRefused(HTTPStatus.BAD_REQUEST, "The request has to name one host.")


class BoundedRequestHandler(WSGIRequestHandler):
    """A request handler that hands complete requests to the application, and answers the others itself."""

    timeout = READ_TIMEOUT
    # For requests whose first line can't be read: answers to HTTP/0.9 would have no status.
    default_request_version = "HTTP/1.0"

    def run_wsgi(self) -> None:
        # BaseHTTPRequestHandler has said "100 Continue" to it; werkzeug would say it again.
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
        """Take what the client sends beyond its request. Closing on unread bytes would reset the connection, and the
        client might lose the answer."""
        with suppress(OSError):
            self.connection.shutdown(socket.SHUT_WR)
            self.connection.settimeout(_DISCARD_TIMEOUT)
            for _ in range(_MAX_DISCARDED_CHUNKS):
                if not self.connection.recv(_CHUNK_BYTES):
                    break

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Readiness and problems are all that the server writes."""

    def log_error(self, format: str, *args: Any) -> None:
        """What is wrong with a request, its answer says. Faults of applications are written by other means."""
