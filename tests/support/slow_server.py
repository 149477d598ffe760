"""A TCP server on 127.0.0.1 that takes its time: it reads, sends a beginning, then a byte now and then, without end."""

from __future__ import annotations

import contextlib
import socket
import threading
from typing import Self

__all__ = ["DeafServer", "SlowServer"]


class SlowServer:
    """Answers with ``beginning``, then repeats ``drop`` every 50 ms for as long as somebody listens.

    Args:
        beginning: What to send at once, after the first bytes of the client came; None to begin without reading.
        drop: What to send again and again; empty to keep silent.
        reads: False to leave what the client sends where it is, so that its buffers fill up.
    """

    def __init__(self, beginning: bytes | None = b"", drop: bytes = b"", *, reads: bool = True) -> None:
        self._beginning = beginning
        self._drop = drop
        self._reads = reads
        self._closed = threading.Event()
        self._sockets: list[socket.socket] = []
        self._listener = socket.socket()
        self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen()
        self._acceptor = threading.Thread(target=self._accept, daemon=True)
        self._acceptor.start()

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self._listener.getsockname()[1]}"

    def close(self) -> None:
        self._closed.set()
        for sock in (self._listener, *self._sockets):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
            sock.close()
        self._acceptor.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _accept(self) -> None:
        while not self._closed.is_set():
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            self._sockets.append(client)
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError):
            if self._beginning is not None and self._reads:
                client.recv(65536)
                client.sendall(self._beginning)
            while not self._closed.wait(0.05):
                client.sendall(self._drop)


class DeafServer:
    """A port whose queue of connections is full: attempts to connect get no answer, as behind a firewall that drops them."""

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
