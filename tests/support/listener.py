"""A listening socket on 127.0.0.1 whose connections are served in threads, for servers that misbehave on purpose."""

from __future__ import annotations

import contextlib
import socket
import threading
from abc import ABC, abstractmethod
from typing import Self

__all__ = ["Listener"]


class Listener(ABC):
    """Accepts connections from its creation on; closed at the end of a ``with`` block.

    Subclasses set their own attributes before they call ``super().__init__()``, since connections may come at once.

    Args:
        receive_buffer: The size of the sockets' receive buffers in bytes; None for the system's default.
    """

    def __init__(self, *, receive_buffer: int | None = None) -> None:
        self.connections = 0
        self.closed = threading.Event()
        self._sockets: set[socket.socket] = set()
        self._listener = socket.socket()
        if receive_buffer is not None:
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen()
        self._acceptor = threading.Thread(target=self._accept, daemon=True)
        self._acceptor.start()

    @abstractmethod
    def serve(self, client: socket.socket) -> None:
        """Serve one connection, in a thread of its own. An OSError ends the connection."""

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self._listener.getsockname()[1]}"

    def shut_down_at_close(self, sock: socket.socket) -> None:
        """Let `close` end a socket that the server has opened or wrapped itself."""
        self._sockets.add(sock)

    def close(self) -> None:
        self.closed.set()
        for sock in (self._listener, *self._sockets):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        self._acceptor.join()
        self._listener.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _accept(self) -> None:
        while not self.closed.is_set():
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._sockets.add(client)
            threading.Thread(target=self._serve_and_close, args=(client,), daemon=True).start()

    def _serve_and_close(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError), client:
            self.serve(client)
