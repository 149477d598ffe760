"""Faults between the clients and the embedded service.

`FaultyService` is a server: it refuses requests, loses answers, and changes them. `Interruption` works in one process.
"""

from __future__ import annotations

import http.client
import socket
from collections import Counter
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any, Literal, TypeAlias
from urllib.parse import parse_qs, urlsplit

from moto.core.models import botocore_stubber

from tests.support.listener import Listener

Fault: TypeAlias = Literal["throttle", "deny", "reset", "lose", "garble", "proxy"]
Change: TypeAlias = Callable[[bytes], bytes]

EC2_ERRORS = {"throttle": (503, "RequestLimitExceeded"), "deny": (403, "UnauthorizedOperation")}
OWN_ERRORS = {"throttle": (429, "CallRateLimitExceededException"), "deny": (403, "AccessDeniedException")}


class Interruption:
    """Raises ``KeyboardInterrupt`` before or after one request of boto3 clients of ``mock_imagebuilder``."""

    def __init__(self, *clients: Any) -> None:
        for client in clients:
            client.meta.events.register_first("before-send", self._interrupt)
        self._left = -1
        self._after = False
        self.operation = ""
        """The operation that was interrupted."""

    @contextmanager
    def at(self, number: int, *, after: bool) -> Generator[None]:
        """Interrupt the request with this number, counted from 0."""
        self._left, self._after = number + 1, after
        yield
        self._left = -1

    def _interrupt(self, event_name: str, request: Any, **_: object) -> None:
        self._left -= 1
        if self._left != 0:
            return
        self.operation = event_name.rpartition(".")[2]
        if self._after:
            botocore_stubber(event_name, request)
        raise KeyboardInterrupt


class FaultyService(Listener):
    """Forwards requests to a server. Operations are named as in the API: ``DeregisterImage``, ``DeleteImage``.

    ``throttle``, ``deny``, ``reset`` and ``proxy``, which answers with a page, forward nothing. ``lose`` and ``garble`` forward the request, and send no answer
    or a broken one.
    """

    def __init__(self, url: str) -> None:
        self._upstream = urlsplit(url).netloc
        self.faults: dict[str, list[Fault | bytes]] = {}
        """Faults or EC2's error codes with messages, for the next calls of an operation."""
        self.changes: dict[str, Change] = {}
        """Changes of the bodies of all answers of an operation."""
        self.carried_out: Counter[str] = Counter()
        """The operations that the service has answered with 200."""
        super().__init__()
        self.url = f"http://{self.address}"

    def fail(self, operation: str, *faults: Fault | bytes) -> None:
        self.faults.setdefault(operation, []).extend(faults)

    def serve(self, client: socket.socket) -> None:
        with client.makefile("rb") as file:
            while line := file.readline():
                method, path, _ = line.decode().split()
                headers = http.client.parse_headers(file)
                body = file.read(int(headers.get("Content-Length", 0)))
                if not self._answer(client, method, path, dict(headers), body):
                    return

    def _answer(
        self, client: socket.socket, method: str, path: str, headers: dict[str, str], body: bytes
    ) -> bool:
        operation = _operation(path, headers, body)
        planned = self.faults.get(operation)
        fault = planned.pop(0) if planned else None
        if fault == "reset":
            return False
        if fault == "proxy":
            return _send(client, 200, b"<html>Sign in</html>", {})
        is_query = "/" not in operation and path == "/"
        errors = EC2_ERRORS if is_query else OWN_ERRORS
        if isinstance(fault, bytes):
            code, _, message = fault.decode().partition(": ")
            return _send(client, 400, _error(code, message, is_query=True), {})
        if fault in errors:
            status, code = errors[fault]
            return _send(
                client, status, _error(code, "Told to.", is_query=is_query), {"x-amzn-ErrorType": code}
            )
        upstream = http.client.HTTPConnection(self._upstream)
        upstream.request(method, path, body, headers)
        answer = upstream.getresponse()
        content = answer.read()
        upstream.close()
        self.carried_out[operation] += answer.status == 200
        if fault == "lose":
            return False
        content = b"<a broken {answer" if fault == "garble" else content
        content = self.changes.get(operation, bytes)(content)
        kept = {name: value for name, value in answer.getheaders() if name.lower().startswith("x-amzn")}
        return _send(client, answer.status, content, kept)


def _operation(path: str, headers: dict[str, str], body: bytes) -> str:
    if target := headers.get("X-Amz-Target"):
        return target.rpartition(".")[2]
    if path == "/":
        return parse_qs(body.decode()).get("Action", [""])[0]
    return path.split("/")[1].partition("?")[0]


def _error(code: str, message: str, *, is_query: bool) -> bytes:
    if not is_query:
        return f'{{"message": "{message}"}}'.encode()
    return (
        f"<Response><Errors><Error><Code>{code}</Code><Message>{message}</Message></Error></Errors>"
        "<RequestID>1</RequestID></Response>"
    ).encode()


def _send(client: socket.socket, status: int, body: bytes, headers: dict[str, str]) -> bool:
    named = {"Content-Length": str(len(body)), **headers}
    head = "".join(f"{name}: {value}\r\n" for name, value in named.items())
    client.sendall(f"HTTP/1.1 {status} Told\r\n{head}\r\n".encode() + body)
    return True
