"""Requests written byte by byte, for servers that have to cope with any."""

from __future__ import annotations

import json
import socket
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

PATIENCE = 60.0
"""The seconds after which a server counts as hanging."""


@dataclass(frozen=True)
class RawAnswer:
    """What came back before the server closed the connection."""

    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


def exchange(url: str, request: bytes) -> RawAnswer:
    """Send a request, leave the connection open, and take what the server sends until it closes.

    Raises:
        TimeoutError: the server neither answers nor closes.
        ValueError: what came is no HTTP answer.
    """
    address = urlsplit(url)
    received = bytearray()
    with socket.create_connection(
        (str(address.hostname), int(address.port or 80)), timeout=PATIENCE
    ) as connection:
        connection.sendall(request)
        while piece := connection.recv(65536):
            received += piece
    head, _, body = bytes(received).partition(b"\r\n\r\n")
    if head.startswith(b"HTTP/1.1 100 "):
        head, _, body = body.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin1").split("\r\n")
    if not first.startswith("HTTP/"):
        raise ValueError(f"This is no answer: {bytes(received)[:200]!r}")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    return RawAnswer(int(first.split()[1]), headers, body)


def written(method: str, target: str, *headers: str, body: bytes = b"") -> bytes:
    """A request with exactly these headers."""
    return "\r\n".join([f"{method} {target} HTTP/1.1", *headers, "", ""]).encode("latin1") + body
