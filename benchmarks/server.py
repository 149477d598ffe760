"""A loopback server in its own process, which answers with prepared bodies and does hardly anything else.

It gets its answers over the wire: ``POST /=<first part of the path>`` with the body to return from then on. In it,
``@number@`` becomes a new number with each answer.
"""

from __future__ import annotations

import http.client
import socket
import subprocess
import sys
import threading
from types import TracebackType
from typing import Self

__all__ = ["CREDENTIALS", "Server"]

CREDENTIALS = {
    "region_name": "us-east-1",
    "aws_access_key_id": "benchmark",
    "aws_secret_access_key": "benchmark",
}
_NUMBER = b"@number@"


class Server:
    """Handle of the server's process."""

    def __init__(self) -> None:
        self._process = subprocess.Popen([sys.executable, "-m", __name__], stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())
        self.options = {"endpoint_url": f"http://127.0.0.1:{self.port}", **CREDENTIALS}
        """Keyword arguments for ``boto3.client`` and for our client."""

    def answer(self, operation: str, body: bytes) -> None:
        """Set the answer of an operation."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port)
        connection.request("POST", f"/={operation}", body)
        connection.getresponse().read()
        connection.close()

    def close(self) -> None:
        """End the process."""
        self._process.terminate()
        self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


_answers: dict[bytes, bytes] = {}
_numbered: dict[bytes, int] = {}


def _whole(body: bytes) -> bytes:
    return (
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nx-amzn-RequestId: benchmark\r\n"
        b"Content-Length: %d\r\n\r\n%s" % (len(body), body)
    )


def _receive(connection: socket.socket) -> bytes:
    # Confirm packets at once, as far as Linux does: a client that sends header and body apart would wait 40 ms otherwise.
    if sys.platform == "linux":
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)
    return connection.recv(65536)


def _serve(connection: socket.socket) -> None:
    with connection:
        received = b""
        while True:
            while (end := received.find(b"\r\n\r\n")) < 0:
                if not (more := _receive(connection)):
                    return
                received += more
            head, received = received[:end], received[end + 4 :]
            length = 0
            if (start := head.lower().find(b"content-length:")) >= 0:
                length = int(head[start + 15 :].split(b"\r", 1)[0])
            if b"100-continue" in head:
                connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
            while len(received) < length:
                if not (more := _receive(connection)):
                    return
                received += more
            body, received = received[:length], received[length:]
            connection.sendall(_answer(head.split(b" ", 2)[1], body))


def _answer(path: bytes, body: bytes) -> bytes:
    name = path[1:].split(b"?", 1)[0].split(b"/", 1)[0]
    if name[:1] == b"=":
        _numbered.pop(name[1:], None)
        if _NUMBER in body:
            _numbered[name[1:]] = 0
            _answers[name[1:]] = body
        else:
            _answers[name[1:]] = _whole(body)
        return _whole(b"{}")
    if name in _numbered:
        _numbered[name] += 1
        return _whole(_answers[name].replace(_NUMBER, b"%d" % _numbered[name]))
    return _answers.get(name) or _whole(b"{}")


def _main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        print(listener.getsockname()[1], flush=True)
        while True:
            connection, _ = listener.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=_serve, args=(connection,), daemon=True).start()


if __name__ == "__main__":
    _main()
