"""Slow TCP servers on 127.0.0.1: one sends a beginning and then a few bytes at a time without end, one never accepts."""

from __future__ import annotations

import socket
from typing import Self

from .listener import Listener

__all__ = ["DeafServer", "SlowServer"]


class SlowServer(Listener):
    """Sends ``beginning``, then ``drop`` every 50 ms until the client closes the connection.

    Args:
        beginning: Sent once the first bytes of the client have arrived; None to start without reading.
        drop: Sent again and again; empty to send nothing.
        reads: False to read nothing, so that the client's send buffers fill up.
    """

    def __init__(self, beginning: bytes | None = b"", drop: bytes = b"", *, reads: bool = True) -> None:
        self._beginning = beginning
        self._drop = drop
        self._reads = reads
        super().__init__(receive_buffer=4096)

    def serve(self, client: socket.socket) -> None:
        if self._beginning is not None and self._reads:
            client.recv(65536)
            client.sendall(self._beginning)
        while not self.closed.wait(0.05):
            client.sendall(self._drop)


class DeafServer:
    """A port whose queue of connections is full: attempts to connect get no answer, as behind a firewall that drops packets."""

    def __init__(self) -> None:
        self._listener = socket.socket()
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen(0)
        self._waiting = [socket.socket() for _ in range(4)]
        for sock in self._waiting:
            sock.setblocking(False)
            sock.connect_ex(self._listener.getsockname())

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for sock in (*self._waiting, self._listener):
            sock.close()
