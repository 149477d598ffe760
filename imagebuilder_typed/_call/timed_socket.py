"""A deadline for reading from a socket, since a socket's own timeout applies to each read only."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

from urllib3.util.ssltransport import SSLTransport

__all__ = ["TimedSocket", "socket_timeout"]

# A timeout of 0 means not to wait at all, and sockets accept no more than some 290 years.
_SHORTEST, _LONGEST = 0.001, 1e8


def socket_timeout(seconds: float | None, limit: float = _LONGEST) -> float:
    """A timeout of at most ``limit`` seconds, within the range that a socket accepts. None is no timeout."""
    if seconds is None or seconds > limit:
        seconds = limit
    return min(max(seconds, _SHORTEST), _LONGEST)


class TimedSocket:
    """A socket, or TLS over one, with a deadline for reading.

    Args:
        sock: The socket to read from.
        timeout: Seconds that a single read may take; None for no limit.
        deadline: Moment on ``clock`` after which nothing is read.
        clock: Seconds that never go back.
    """

    def __init__(self, sock: Any, timeout: float | None, deadline: float, clock: Callable[[], float]) -> None:
        self.sock = sock
        self._timeout = timeout
        self._deadline = deadline
        self._clock = clock
        if isinstance(sock, SSLTransport):
            # TLS inside the TLS of a proxy may read several times from the socket below for one read of ours.
            below: Any = sock.socket
            sock.socket = TimedSocket(unwrapped(below), timeout, deadline, clock)  # type: ignore[assignment]

    def set_timeout(self) -> None:
        """Set the socket's timeout to the time that is left.

        Raises:
            TimeoutError: No time is left.
        """
        seconds = self._deadline - self._clock()
        if seconds <= 0:
            raise TimeoutError("timed out")
        self.sock.settimeout(socket_timeout(self._timeout, seconds))

    def recv(self, *args: Any) -> Any:
        self.set_timeout()
        return self.sock.recv(*args)

    def recv_into(self, *args: Any) -> Any:
        self.set_timeout()
        return self.sock.recv_into(*args)

    def makefile(self, mode: str, buffering: int | None = None, **_: object) -> Any:
        reader = _TimedReader(self, self.sock.makefile(mode, buffering=0))
        return reader if buffering == 0 else io.BufferedReader(reader)

    @property
    def _io_refs(self) -> int:
        count: int = self.sock._io_refs
        return count

    @_io_refs.setter
    def _io_refs(self, count: int) -> None:
        # urllib3's TLS in TLS counts open readers here, so that closing the socket waits for them.
        self.sock._io_refs = count

    def __getattr__(self, name: str) -> Any:
        return getattr(self.sock, name)


def unwrapped(sock: Any) -> Any:
    """The socket itself, without a deadline of an earlier request."""
    if isinstance(sock, TimedSocket):
        sock = sock.sock
    if isinstance(sock, SSLTransport):
        sock.socket = unwrapped(sock.socket)
    return sock


class _TimedReader(io.RawIOBase):
    def __init__(self, timed: TimedSocket, raw: Any) -> None:
        self._set_timeout = timed.set_timeout
        self._read_into: Callable[[Any], int | None] = raw.readinto
        self._raw = raw

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int | None:
        self._set_timeout()
        return self._read_into(buffer)

    def close(self) -> None:
        try:
            self._raw.close()
        finally:
            super().close()
