"""HTTP proxies on 127.0.0.1: plain forwarding and CONNECT tunnels, which can lose answers or refuse requests."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from typing import Literal
from urllib.parse import urlsplit

from .listener import Listener

__all__ = ["Proxy"]

Fault = Literal["", "lose_answer", "refuse", "hang", "trickle", "drip", "close"]


class Proxy(Listener):
    """A proxy for plain requests and for tunnels.

    ``fault`` decides what happens to requests from now on: ``lose_answer`` forwards a request and closes the connection
    without its answer, ``refuse`` answers 403 and forwards nothing, ``close`` closes at once, ``hang`` sends nothing,
    ``trickle`` answers a byte at a time without end, and ``drip`` forwards a byte of a tunnel every 20 ms.
    """

    def __init__(self, fault: Fault = "", *, tls: ssl.SSLContext | None = None) -> None:
        self.fault: Fault = fault
        self._tls = tls
        super().__init__()
        self.url = f"http://{self.address}"

    def serve(self, accepted: socket.socket) -> None:
        with self._secured(accepted) as client:
            while head := _head_of(client):
                if not self._serve_one(client, head):
                    return

    def _secured(self, accepted: socket.socket) -> socket.socket:
        if self._tls is None:
            return accepted
        client = self._tls.wrap_socket(accepted, server_side=True)
        self.shut_down_at_close(client)
        return client

    def _serve_one(self, client: socket.socket, head: bytes) -> bool:
        match self.fault:
            case "refuse":
                client.sendall(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                return False
            case "close":
                return False
            case "hang":
                self.closed.wait()
                return False
            case "trickle":
                client.sendall(b"HTTP/1.1 200 OK\r\nx-slow: ")
                while not self.closed.wait(0.05):
                    client.sendall(b"a")
                return False
            case _:
                pass
        method, target, _ = head.decode("latin-1").split(" ", 2)
        if method == "CONNECT":
            host, _, port = target.rpartition(":")
            with socket.create_connection((host, int(port))) as upstream:
                self.shut_down_at_close(upstream)
                client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                self._tunnel(client, upstream)
            return False
        return self._forward(client, head, target)

    def _forward(self, client: socket.socket, head: bytes, target: str) -> bool:
        parts = urlsplit(target)
        path = parts.path + (f"?{parts.query}" if parts.query else "")
        body = _body_of(client, head)
        with socket.create_connection((parts.hostname or "", parts.port or 80)) as upstream:
            upstream.sendall(head.replace(target.encode("latin-1"), path.encode("latin-1"), 1) + body)
            answer_head = _head_of(upstream)
            answer = answer_head + _body_of(upstream, answer_head)
        if self.fault == "lose_answer":
            return False
        client.sendall(answer)
        return True

    def _tunnel(self, client: socket.socket, upstream: socket.socket) -> None:
        """Forward bytes in both directions. To lose an answer, close both connections once it begins."""

        def back() -> None:
            with contextlib.suppress(OSError):
                while data := upstream.recv(65536):
                    if self.fault == "lose_answer" and self._is_answer(data):
                        break
                    if self.fault == "drip":
                        for byte in data:
                            if self.closed.wait(0.02):
                                break
                            client.sendall(bytes([byte]))
                    else:
                        client.sendall(data)
            with contextlib.suppress(OSError):
                client.shutdown(socket.SHUT_RDWR)

        thread = threading.Thread(target=back, daemon=True)
        thread.start()
        while data := client.recv(65536):
            upstream.sendall(data)
        with contextlib.suppress(OSError):
            upstream.shutdown(socket.SHUT_RDWR)
        thread.join()

    @staticmethod
    def _is_answer(data: bytes) -> bool:
        # Records of TLS 1.2 carry their kind in the first byte: 23 is data, everything else belongs to the handshake.
        return data.startswith((b"HTTP/", b"\x17"))


def _head_of(sock: socket.socket) -> bytes:
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        byte = sock.recv(1)
        if not byte:
            return b""
        head += byte
    return head


def _body_of(sock: socket.socket, head: bytes) -> bytes:
    length = 0
    for line in head.decode("latin-1").split("\r\n"):
        name, _, value = line.partition(":")
        if name.lower() == "content-length":
            length = int(value)
    body = b""
    while len(body) < length and (data := sock.recv(length - len(body))):
        body += data
    return body
