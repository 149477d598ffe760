"""Requests that are written byte by byte and signed for Image Builder. The embedded service does not check signatures."""

from __future__ import annotations

from imagebuilder_typed.testing import EmbeddedServer

from ...support.raw_http import RawAnswer, exchange, written
from .conftest import REGION

SIGNED = f"Authorization: AWS4-HMAC-SHA256 Credential=testing/20240101/{REGION}/imagebuilder/aws4_request, Signature=0"


def host(server: EmbeddedServer) -> str:
    return f"Host: {server.url.removeprefix('http://')}"


def call(server: EmbeddedServer, target: str, body: bytes, *headers: str, method: str = "POST") -> RawAnswer:
    length = f"Content-Length: {len(body)}"
    return exchange(server.url, written(method, target, host(server), SIGNED, length, *headers, body=body))
