"""botocore's connections, which also record how far a request got and end when the call runs out of time.

botocore reports failures as a few classes that don't say whether any part of the request was sent: behind a proxy a
lost answer is a ``ProxyConnectionError``, and a failed TLS handshake looks like an answer that was cut off. So the
phase of a request is recorded where it changes: here.
"""

from __future__ import annotations

import math
import socket
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

from botocore.awsrequest import AWSHTTPConnection, AWSHTTPSConnection
from urllib3.exceptions import ConnectTimeoutError

from imagebuilder_typed._call.background_call import TimedOut, call_with_timeout
from imagebuilder_typed._call.exchange import CURRENT_EXCHANGE, Exchange
from imagebuilder_typed._call.misconfiguration import check_client_certificates, misconfiguration
from imagebuilder_typed._call.timed_socket import TimedSocket, socket_timeout, unwrapped
from imagebuilder_typed.retry._attempt import Phase

__all__ = ["HTTPConnection", "HTTPSConnection"]


_SETS_TIMEOUT_WHEN_IT_READS = hasattr(AWSHTTPConnection, "is_closed")  # as of urllib3 2


class _ObservedConnection:
    """What the connection classes below add to botocore's. Outside a call of this package they add nothing."""

    sock: Any
    timeout: float | None
    _connecting: bool = False
    _abandoned: bool = False

    def connect(self) -> None:
        parent: Any = super()
        exchange = CURRENT_EXCHANGE.get()
        if exchange is None:
            parent.connect()
            return
        exchange.observed = True
        exchange.attempt.phase = Phase.CONNECTING
        seconds = exchange.attempt.seconds_left()
        if seconds != math.inf:
            # So that the thread ends soon if nobody waits for it any more.
            self.timeout = socket_timeout(self.timeout, seconds)
        # What is sent to open a proxy's tunnel is not part of the request.
        self._connecting = True
        try:
            self._check_certificates(exchange)
            call_with_timeout(seconds, parent.connect, on_abandoned=parent.close)
        except TimedOut:
            self._abandon()
            raise ConnectTimeoutError("timed out") from None
        except Exception as error:
            exchange.misconfigured = exchange.misconfigured or misconfiguration(self, error)
            raise
        except BaseException:
            self._abandon()
            raise
        self._connecting = False

    def _check_certificates(self, exchange: Exchange) -> None:
        certificate = getattr(self, "cert_file", None)
        if certificate:
            exchange.misconfigured = check_client_certificates((certificate, getattr(self, "key_file", None)))
            if exchange.misconfigured:
                raise ValueError("a client certificate can't be used")

    def _abandon(self) -> None:
        """Make the connecting thread end soon. If it is about to read or write, that has to fail."""
        self._abandoned = True
        sock = self.sock
        if sock is not None:
            with suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    def _new_conn(self) -> Any:
        parent: Any = super()
        sock = parent._new_conn()
        if self._abandoned:
            sock.close()
            raise OSError("nobody waits for this connection any more")
        return sock

    def send(self, data: Any) -> None:
        parent: Any = super()
        exchange = None if self._connecting else CURRENT_EXCHANGE.get()
        if exchange is not None:
            exchange.observed = True
            if not self.sock:
                self.connect()  # before the phase changes, since nothing has left yet
            self.sock = unwrapped(self.sock)
            attempt = exchange.attempt
            seconds = attempt.seconds_left()
            if attempt.phase < Phase.SENDING:
                if seconds == 0.0:
                    raise ConnectTimeoutError("timed out")
                attempt.phase = Phase.SENDING
            if seconds != math.inf:
                self.sock.settimeout(socket_timeout(self.timeout, seconds))
        parent.send(data)

    def getresponse(self) -> Any:
        parent: Any = super()
        exchange = CURRENT_EXCHANGE.get()
        if exchange is None:
            return parent.getresponse()
        exchange.attempt.phase = Phase.READING
        return self._read_before_deadline(exchange, parent.getresponse)

    def _handle_expect_response(self, message_body: Any) -> None:
        """What botocore does when a server answers before it has the body, as it may to ``Expect: 100-continue``."""
        parent: Any = super()
        exchange = CURRENT_EXCHANGE.get()
        if exchange is None:
            parent._handle_expect_response(message_body)
        else:
            self._read_before_deadline(exchange, partial(parent._handle_expect_response, message_body))

    def _read_before_deadline(self, exchange: Exchange, read: Callable[[], Any]) -> Any:
        attempt = exchange.attempt
        deadline = attempt.deadline
        if exchange.read_timeout is not None:
            self.timeout = socket_timeout(exchange.read_timeout)
            if self.sock is not None:
                self.sock.settimeout(self.timeout)
            deadline = min(deadline, attempt.clock() + exchange.read_timeout)
        if deadline == math.inf or self.sock is None:
            return read()
        sock = unwrapped(self.sock)
        # urllib3 1 has already set the socket's timeout for reading; urllib3 2 sets it when it reads.
        timeout = self.timeout if _SETS_TIMEOUT_WHEN_IT_READS else sock.gettimeout()
        timed = self.sock = TimedSocket(sock, timeout, deadline, attempt.clock)
        try:
            return read()
        finally:
            if self.sock is timed:
                self.sock = timed.sock


class HTTPConnection(_ObservedConnection, AWSHTTPConnection):  # type: ignore[misc]  # as botocore mixes its own
    pass


class HTTPSConnection(_ObservedConnection, AWSHTTPSConnection):  # type: ignore[misc]  # as botocore mixes its own
    pass
