"""An HTTP server on 127.0.0.1 with scripted answers: statuses, delays, resets, cut-off bodies, silence.

>>> with ScriptedServer() as server:
...     server.script("CreateImage", [throttled(), reset_before_answer(), ok({"imageBuildVersionArn": "..."})])
...     client = boto3.client("imagebuilder", **server.boto3_options)
...     client.create_image(...)
...     tokens = {request.json["clientToken"] for request in server.requests_for("CreateImage")}

A script is one :class:`Answer` (given every time), a list of them (given in order, then the server's default), or a
function of the request. Every request is recorded before it is answered.
"""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import struct
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from typing import Any, BinaryIO, Literal, Self, TypeAlias
from urllib.parse import parse_qsl, unquote, urlsplit

__all__ = [
    "Answer",
    "RecordedRequest",
    "ScriptedServer",
    "cut_short",
    "hang",
    "image_created",
    "invalid_utf8",
    "not_http",
    "ok",
    "refused",
    "reset_before_answer",
    "reset_in_body",
    "server_error",
    "throttled",
    "truncated_json",
]


@dataclass(frozen=True, kw_only=True)
class RecordedRequest:
    """One request as it came over the wire."""

    number: int
    """1 for the first request that this server saw, whatever its operation."""
    connection: int
    """1 for the first connection; requests with the same number shared one."""
    method: str
    path: str
    """Path without the query string, percent encoding undone."""
    query: Mapping[str, str]
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes
    time: float
    """Seconds on the monotonic clock at which the whole request was in."""

    @property
    def operation(self) -> str:
        """First part of the path: ``CreateImage``, or ``tags`` for the three tagging operations."""
        return self.path.split("/")[1]

    @property
    def json(self) -> Any:
        """The decoded body; None where there was none."""
        return json.loads(self.body) if self.body else None


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What the server does with one request."""

    status: int = 200
    body: object = field(default_factory=dict)
    """Bytes and text are sent as they are, everything else as JSON."""
    headers: Mapping[str, str] = field(default_factory=dict)
    delay: float = 0.0
    """Seconds before the first byte of the answer."""
    ending: Literal["whole", "reset_before", "reset_in_body", "close_in_body", "hang", "raw"] = "whole"
    """``raw``: the body is all that is sent, without status line and headers, and the connection is closed."""

    def after(self, delay: float) -> Answer:
        """The same answer, given ``delay`` seconds later."""
        return replace(self, delay=delay)

    def encoded_body(self) -> bytes:
        if isinstance(self.body, bytes):
            return self.body
        if isinstance(self.body, str):
            return self.body.encode()
        return json.dumps(self.body).encode()


_PATIENCE = 60.0
"""The seconds that threads get to end."""

Script: TypeAlias = Answer | Iterable[Answer] | Callable[[RecordedRequest], Answer]


def ok(body: object = None, **headers: str) -> Answer:
    """Status 200; the body is ``{}`` unless given."""
    return Answer(body={} if body is None else body, headers=_header_names(headers))


def refused(code: str, status: int = 400, message: str = "told to refuse", **headers: str) -> Answer:
    """An error of the API, as rest-json has it. Header names are written with ``_`` for ``-``."""
    named = {"x-amzn-ErrorType": code, **_header_names(headers)}
    return Answer(status=status, body={"message": message}, headers=named)


def throttled(code: str = "CallRateLimitExceededException", **headers: str) -> Answer:
    """Image Builder's own throttling error, HTTP 429."""
    return refused(code, 429, "told to throttle", **headers)


def server_error(status: int = 500, code: str = "ServiceException", **headers: str) -> Answer:
    """An error for which the service itself is to blame."""
    return refused(code, status, "told to fail", **headers)


def reset_before_answer(*, delay: float = 0.0) -> Answer:
    """The request is read, then the connection is reset without a byte of an answer."""
    return Answer(ending="reset_before", delay=delay)


def reset_in_body(body: object = None) -> Answer:
    """Status 200 and half of the body, then a reset."""
    return Answer(ending="reset_in_body", body=_long_body() if body is None else body)


def cut_short(body: object = None) -> Answer:
    """Status 200 and half of the body that Content-Length announces, then an orderly close."""
    return Answer(ending="close_in_body", body=_long_body() if body is None else body)


def truncated_json() -> Answer:
    """Status 200 and a whole answer whose JSON stops in the middle of a string."""
    return Answer(body=b'{"requestId": "truncated", "imageBuildVersionArn": "arn:aws:image')


def invalid_utf8() -> Answer:
    """Status 200 and a body that is not UTF-8."""
    return Answer(body=b'{"requestId": "\xff\xfe\xfa"}')


def not_http() -> Answer:
    """Bytes that are not HTTP at all."""
    return Answer(ending="raw", body=b"\x00\x01\x02 this is no status line\r\n\r\n")


def hang() -> Answer:
    """No answer until the server is closed."""
    return Answer(ending="hang")


def image_created(request: RecordedRequest) -> Answer:
    """A good answer to CreateImage that names the client token it got, in the token's own image."""
    token = request.json["clientToken"]
    arn = f"arn:aws:imagebuilder:us-east-1:123456789012:image/image-{token}/1.0.0/1"
    return ok({"requestId": f"request-{request.number}", "clientToken": token, "imageBuildVersionArn": arn})


class ScriptedServer:
    """The server; usable as soon as it is made, closed by ``close()`` or the end of a ``with`` block."""

    def __init__(self, default: Script | None = None, *, tls: ssl.SSLContext | None = None) -> None:
        self._tls = tls
        self._lock = threading.Lock()
        self._default: Script = ok() if default is None else default
        self._scripts: dict[str, Script | deque[Answer]] = {}
        self._requests: list[RecordedRequest] = []
        self._sockets: set[socket.socket] = set()
        self._connection_threads: list[threading.Thread] = []
        self._connections = 0
        self._closed = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        self._acceptor = threading.Thread(target=self._accept, name="scripted-server", daemon=True)
        self._acceptor.start()

    # What a test says and asks

    @property
    def url(self) -> str:
        """Endpoint URL of the server."""
        scheme = "http" if self._tls is None else "https"
        return f"{scheme}://127.0.0.1:{self._listener.getsockname()[1]}"

    @property
    def boto3_options(self) -> dict[str, Any]:
        """Keyword arguments that point ``boto3.client`` (or a client of ours) here, with made-up credentials."""
        return {
            "endpoint_url": self.url,
            "region_name": "us-east-1",
            "aws_access_key_id": "testing",
            "aws_secret_access_key": "testing",
        }

    def script(self, operation: str, script: Script) -> None:
        """Set the answers to an operation (``CreateImage``, ``tags``). They replace those that were set before."""
        with self._lock:
            self._scripts[operation] = (
                script if isinstance(script, Answer) or callable(script) else deque(script)
            )

    def script_default(self, script: Answer | Callable[[RecordedRequest], Answer]) -> None:
        """Tell what to answer where an operation has no script, or its list is used up."""
        with self._lock:
            self._default = script

    @property
    def requests(self) -> list[RecordedRequest]:
        """All requests so far, oldest first."""
        with self._lock:
            return list(self._requests)

    def requests_for(self, operation: str) -> list[RecordedRequest]:
        """The requests of one operation, oldest first."""
        return [request for request in self.requests if request.operation == operation]

    def forget_requests(self) -> None:
        """Drop the record, so that the next request is number 1 again."""
        with self._lock:
            self._requests.clear()

    def reset(self) -> None:
        """Forget all scripts and requests; the default answers status 200 and ``{}`` again."""
        with self._lock:
            self._scripts.clear()
            self._requests.clear()
            self._default = ok()

    def close(self) -> None:
        """Stop: all connections are closed and all threads have ended when this returns.

        Threads that a failed test left waiting are not waited for; they end with the process.
        """
        self._closed.set()
        _shut(self._listener)
        self._acceptor.join(timeout=_PATIENCE)
        with self._lock:
            sockets, threads = list(self._sockets), list(self._connection_threads)
        for connection in sockets:
            _shut(connection)
        for thread in threads:
            thread.join(timeout=_PATIENCE)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    # The wire

    def _accept(self) -> None:
        while not self._closed.is_set():
            try:
                connection, _ = self._listener.accept()
            except OSError:
                break
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self._connections += 1
                thread = threading.Thread(
                    target=self._serve,
                    args=(connection, self._connections),
                    name="scripted-connection",
                    daemon=True,
                )
                self._sockets.add(connection)
                self._connection_threads = [t for t in self._connection_threads if t.is_alive()] + [thread]
                thread.start()
        self._listener.close()

    def _serve(self, accepted: socket.socket, number: int) -> None:
        connection = accepted
        try:
            if self._tls is not None:
                connection = self._tls.wrap_socket(accepted, server_side=True)
                with self._lock:
                    self._sockets.add(connection)
            with connection, connection.makefile("rb") as stream:
                while not self._closed.is_set():
                    request = self._read(stream, number)
                    if request is None or not self._answer(connection, request):
                        break
        except OSError:
            pass  # the client went away, or close() shut the socket
        finally:
            with self._lock:
                self._sockets -= {accepted, connection}

    def _read(self, stream: BinaryIO, connection: int) -> RecordedRequest | None:
        method, _, rest = stream.readline().decode("latin-1").partition(" ")
        if not rest:
            return None
        headers = {}
        while line := stream.readline().decode("latin-1").strip():
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        body = stream.read(int(headers.get("content-length", 0)))
        target = urlsplit(rest.rpartition(" ")[0])
        with self._lock:
            request = RecordedRequest(
                number=len(self._requests) + 1,
                connection=connection,
                method=method,
                path=unquote(target.path),
                query=dict(parse_qsl(target.query, keep_blank_values=True)),
                headers=headers,
                body=body,
                time=time.monotonic(),
            )
            self._requests.append(request)
        return request

    def _next_answer(self, request: RecordedRequest) -> Answer:
        with self._lock:
            script = self._scripts.get(request.operation, self._default)
            if isinstance(script, deque):
                script = script.popleft() if script else self._default
        if isinstance(script, Answer):
            return script
        assert callable(script), "a list can't be the default"
        return script(request)

    def _answer(self, connection: socket.socket, request: RecordedRequest) -> bool:
        """Answer one request; tell whether the connection stays open."""
        answer = self._next_answer(request)
        if answer.ending == "hang":
            self._closed.wait()
            return False
        if answer.delay and self._closed.wait(answer.delay):
            return False
        if answer.ending == "reset_before":
            _reset(connection)
            return False
        body = answer.encoded_body()
        if answer.ending == "raw":
            connection.sendall(body)
            return False
        sent = body if answer.ending == "whole" else body[: len(body) // 2]
        connection.sendall(_head(answer, request, len(body)) + sent)
        if answer.ending == "reset_in_body":
            _reset(connection)
        return answer.ending == "whole"


def _head(answer: Answer, request: RecordedRequest, length: int) -> bytes:
    try:
        phrase = HTTPStatus(answer.status).phrase
    except ValueError:
        phrase = "Unknown"
    headers = {
        "Content-Type": "application/json",
        "Content-Length": str(length),
        "x-amzn-RequestId": f"request-{request.number}",
        **answer.headers,
    }
    lines = [f"HTTP/1.1 {answer.status} {phrase}", *(f"{name}: {value}" for name, value in headers.items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def _header_names(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.replace("_", "-"): value for name, value in headers.items()}


def _long_body() -> dict[str, str]:
    return {"requestId": "cut", "padding": "x" * 4096}


def _reset(connection: socket.socket) -> None:
    """Make the close that follows send RST instead of FIN."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def _shut(sock: socket.socket) -> None:
    with contextlib.suppress(OSError):  # not connected any more
        sock.shutdown(socket.SHUT_RDWR)
