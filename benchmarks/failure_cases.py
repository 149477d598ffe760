"""The cases of the failure table. Each ``run`` function makes one call, over real sockets, in one case."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Literal

import attrs
import boto3
import botocore.session
from botocore.config import Config

from benchmarks.failure_callers import (
    IMAGE_ARN,
    WIRE_REQUEST,
    Call,
    MakeCall,
    Outcome,
    image_request,
    outcome_of,
)
from imagebuilder_typed import ImageBuilderClient, RetryPolicy, models
from imagebuilder_typed.exceptions import ImageBuilderError
from tests.support.proxy import Proxy
from tests.support.scripted_server import (
    Answer,
    RecordedRequest,
    ScriptedServer,
    cut_short,
    hang,
    image_created,
    invalid_utf8,
    not_http,
    ok,
    refused,
    reset_before_answer,
    reset_in_body,
    server_error,
    throttled,
    truncated_json,
)
from tests.support.slow_server import DeafServer, SlowServer

__all__ = [
    "FAILURES",
    "FIRST",
    "LATER",
    "LONGEST",
    "PHASES",
    "PLACES",
    "TIMEOUT",
    "Certificates",
    "run_behind_proxy",
    "run_cut_off",
    "run_failing",
    "run_loop",
    "run_repeated_call",
]

FAILURES: dict[str, Answer] = {
    "429 CallRateLimitExceededException": throttled(),
    "429 TooManyRequestsException": throttled("TooManyRequestsException"),
    "429 ServiceException": refused("ServiceException", 429),
    "429 with Retry-After: 3": throttled(Retry_After="3"),
    "400 ThrottlingException": refused("ThrottlingException"),
    "500 ServiceException": server_error(500),
    "502, not JSON": Answer(status=502, body="<html>bad gateway</html>"),
    "503 ServiceUnavailableException": server_error(503, "ServiceUnavailableException"),
    "504": server_error(504, "GatewayTimeout"),
    "reset before the answer": reset_before_answer(),
    "reset in the middle of the answer": reset_in_body(),
    "closed in the middle of the answer": cut_short(),
    "no answer (read_timeout 1 s)": hang(),
    "200, truncated JSON": truncated_json(),
    "200, empty body": Answer(body=b""),
    "200, invalid UTF-8": invalid_utf8(),
    "not HTTP": not_http(),
    "400 InvalidRequestException": refused("InvalidRequestException"),
}


def _good_answer(request: RecordedRequest) -> Answer:
    return image_created(request) if request.body else ok({"imageBuildVersionArn": IMAGE_ARN})


def run_failing(make_call: MakeCall, failure: Answer, times: int | None) -> Outcome:
    """Call a service that fails that many times and then works; None: it never works."""
    with ScriptedServer(_good_answer) as server:
        # A short timeout only where it is needed: on a busy machine it could end the other cases too.
        limits = Config(read_timeout=1) if failure.ending == "hang" else Config()
        call = make_call(**server.boto3_options, config=limits)
        for operation in ("CreateImage", "DeleteImage"):
            server.script(operation, failure if times is None else [failure] * times)
        outcome = outcome_of(call)
        outcome.requests = server.requests
    return outcome


# Proxies and handshakes


class _Proxy(Proxy):
    """A proxy that can also close all connections, and open tunnels to a server without TLS."""

    garbles = False

    def hang_up(self) -> None:
        for sock in list(self._sockets):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    def _serve_one(self, client: socket.socket, head: bytes) -> bool:
        if not self.garbles:
            return super()._serve_one(client, head)
        client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        client.recv(65536)
        client.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        return False


@attrs.frozen(kw_only=True)
class Certificates:
    """Files that contain a key and a certificate."""

    trusted: Path
    other: Path


@attrs.frozen(kw_only=True)
class Place:
    """A failure between client and service, and where it happens."""

    through: Literal["plain proxy", "tunnel", "no proxy"]
    fault: Literal["lose_answer", "close", "refuse", "gone", "no_tls", "untrusted"]
    kept: bool = True
    """True if it can also happen after a successful call."""


PLACES: dict[str, Place] = {
    "plain proxy loses the answer": Place(through="plain proxy", fault="lose_answer"),
    "plain proxy closes without an answer": Place(through="plain proxy", fault="close"),
    "plain proxy answers 403 itself": Place(through="plain proxy", fault="refuse"),
    "plain proxy is not there": Place(through="plain proxy", fault="gone"),
    "tunnel loses the answer": Place(through="tunnel", fault="lose_answer"),
    "proxy closes instead of opening the tunnel": Place(through="tunnel", fault="close"),
    "proxy refuses the tunnel with 403": Place(through="tunnel", fault="refuse"),
    "proxy of the tunnel is not there": Place(through="tunnel", fault="gone"),
    "TLS handshake fails in the tunnel": Place(through="tunnel", fault="no_tls"),
    "TLS handshake fails, no proxy": Place(through="no proxy", fault="no_tls", kept=False),
    "certificate not trusted, in a tunnel": Place(through="tunnel", fault="untrusted", kept=False),
    "certificate not trusted, no proxy": Place(through="no proxy", fault="untrusted", kept=False),
}


def _tls(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    context.maximum_version = (
        ssl.TLSVersion.TLSv1_2
    )  # with TLS 1.2, the proxy can tell answers from handshakes
    return context


def _break(proxy: _Proxy, place: Place) -> None:
    match place.fault:
        case "lose_answer" | "close" | "refuse":
            proxy.fault = place.fault
        case "no_tls":
            proxy.garbles = True
        case "gone":
            proxy.close()
        case "untrusted":
            return
    if place.through == "tunnel" and place.fault != "lose_answer":
        proxy.hang_up()  # so that the next tunnel fails


def run_behind_proxy(make_call: MakeCall, place: Place, certificates: Certificates, *, kept: bool) -> Outcome:
    """Make a call that fails between client and service, on the first connection or on one that was used before."""
    with contextlib.ExitStack() as stack:
        tls = None if place.through == "plain proxy" else _tls(certificates.trusted)
        server = stack.enter_context(ScriptedServer(_good_answer, tls=tls))
        proxy = stack.enter_context(_Proxy())
        settings = server.boto3_options
        if place.through != "no proxy":
            settings["config"] = Config(proxies={"http": proxy.url, "https": proxy.url})
        elif place.fault == "no_tls":
            plain = stack.enter_context(SlowServer(b"HTTP/1.1 400 Bad Request\r\n\r\n"))
            settings["endpoint_url"] = f"https://{plain.address}"
        trusted = certificates.other if place.fault == "untrusted" else certificates.trusted
        call = make_call(**settings, verify=str(trusted))
        if kept:
            call()
            server.forget_requests()
        _break(proxy, place)
        outcome = outcome_of(call)
        outcome.requests = server.requests
    return outcome


# What came before

FIRST: dict[str, Callable[[], Answer]] = {
    "the answer was lost": reset_before_answer,
    "500": lambda: server_error(500, Connection="close"),
}
LATER: dict[str, Answer | None] = {
    "throttled": throttled(),
    "403 ForbiddenException": refused("ForbiddenException", 403),
    "403 ExpiredTokenException": refused("ExpiredTokenException", 403),
    "402 ServiceQuotaExceededException": refused("ServiceQuotaExceededException", 402),
    "connection refused": None,
    "200, a number instead of the ARN": ok({"imageBuildVersionArn": 5}),
}


class _Service(ScriptedServer):
    """Carries the first request out but answers with a failure, then fails otherwise. ``builds`` has the tokens."""

    def __init__(self, first: Answer, later: Answer | None) -> None:
        super().__init__(self._respond)
        self.builds: set[str] = set()
        self._first = first
        self._later = later

    def _respond(self, request: RecordedRequest) -> Answer:
        answer = self._first if request.number == 1 else self._later
        if self._later is None:
            with contextlib.suppress(OSError):
                self._listener.shutdown(socket.SHUT_RDWR)
        if request.number == 1 or answer is None or answer.status == 200:
            self.builds.add(request.json["clientToken"])
        return answer or hang()


@contextlib.contextmanager
def _before_and_after(first: Answer, later: Answer | None) -> Iterator[tuple[_Service, ScriptedServer]]:
    """A service that fails, and one that works, for afterwards. The first may close its port, hence two addresses."""
    with _Service(first, later) as broken, ScriptedServer(_good_answer) as working:
        yield broken, working


def _counted(outcome: Outcome, broken: _Service, working: ScriptedServer) -> Outcome:
    outcome.requests = [*broken.requests, *working.requests]
    outcome.builds = len(broken.builds | {request.json["clientToken"] for request in working.requests})
    return outcome


def run_repeated_call(
    make_call: MakeCall, first: Answer, later: Answer | None, *, ours: bool
) -> tuple[Outcome, Outcome]:
    """Make a call that fails, and then the same call again when the service works.

    Args:
        make_call: Makes the client.
        first: What the first attempt gets, though it was carried out.
        later: What the other attempts get; None: their connections are refused.
        ours: True to send the request of the error, False to repeat the call, which is all that boto3 offers.
    """
    with _before_and_after(first, later) as (broken, working):
        failed = _counted(outcome_of(make_call(**broken.boto3_options)), broken, working)
        if failed.error is None:
            return failed, failed
        if ours:
            again = _resending(failed.error, working.boto3_options)
        else:
            again = make_call(**working.boto3_options)
        return failed, _counted(outcome_of(again), broken, working)


def _resending(error: Exception, settings: dict[str, Any]) -> Call:
    assert isinstance(error, ImageBuilderError)
    request = error.request
    assert request is not None
    client = ImageBuilderClient(**settings)

    def send() -> object:
        response = client.send(request)
        assert isinstance(response, models.CreateImageResponse)
        return response.image_build_version_arn

    return send


def run_loop(make_call: MakeCall, first: Answer, later: Answer | None) -> tuple[Outcome, Outcome]:
    """Call at most three times; the service works again after the first call. The outcome is the loop's, twice."""
    with _before_and_after(first, later) as (broken, working):
        calls = [make_call(**settings) for settings in (broken.boto3_options, *[working.boto3_options] * 2)]

        def loop() -> object:
            for call in calls[:-1]:
                with contextlib.suppress(Exception):
                    return call()
            return calls[-1]()

        outcome = _counted(outcome_of(loop), broken, working)
        return outcome, outcome


# Timeouts

TIMEOUT = 3
LONGEST = 20.0
"""Seconds after which the benchmark stops waiting for a call."""


def _at(address: str, scheme: str = "http") -> dict[str, Any]:
    return {
        "endpoint_url": f"{scheme}://{address}",
        "region_name": "us-east-1",
        "aws_access_key_id": "testing",
        "aws_secret_access_key": "testing",
    }


@contextlib.contextmanager
def _slow(beginning: bytes, drop: bytes = b"", scheme: str = "http") -> Iterator[dict[str, Any]]:
    with SlowServer(beginning, drop) as server:
        yield _at(server.address, scheme)


@contextlib.contextmanager
def _dropped() -> Iterator[dict[str, Any]]:
    with DeafServer() as server:
        yield _at(server.address)


@contextlib.contextmanager
def _slow_tunnel() -> Iterator[dict[str, Any]]:
    with Proxy("trickle") as proxy:
        yield {**_at("127.0.0.1:1", "https"), "config": Config(proxies={"https": proxy.url})}


@contextlib.contextmanager
def _silent_sts(folder: Path) -> Iterator[dict[str, Any]]:
    """A role whose credentials come from an STS that never answers."""
    with ScriptedServer(hang()) as sts, ScriptedServer(_good_answer) as service:
        (folder / "token").write_text("a token")
        config = folder / f"config-{service.url.rpartition(':')[2]}"
        config.write_text(
            "[default]\n"
            "role_arn = arn:aws:iam::123456789012:role/builder\n"
            f"web_identity_token_file = {folder / 'token'}\n"
            "services = here\n"
            "[services here]\n"
            f"sts =\n  endpoint_url = {sts.url}\n"
        )
        session = botocore.session.Session(session_vars={"config_file": (None, None, str(config), None)})
        yield {
            "session": boto3.Session(botocore_session=session),
            "region_name": "us-east-1",
            "endpoint_url": service.url,
        }


_ANSWER = b"HTTP/1.1 200 OK\r\n"
PHASES: dict[str, Callable[[Path], contextlib.AbstractContextManager[dict[str, Any]]]] = {
    "STS does not answer": _silent_sts,
    "connection attempts are dropped": lambda _: _dropped(),
    "the proxy's answer to CONNECT trickles": lambda _: _slow_tunnel(),
    "no answer in the TLS handshake": lambda _: _slow(b"", scheme="https"),
    "the TLS handshake trickles": lambda _: _slow(b"\x16\x03\x03\x40\x00", b"\x02", "https"),
    "no answer": lambda _: _slow(b""),
    "the head of the answer trickles": lambda _: _slow(_ANSWER + b"x-slow: ", b"a"),
    "the body of the answer trickles": lambda _: _slow(_ANSWER + b"content-length: 100000\r\n\r\n{", b" "),
}


def run_cut_off(phase: str, folder: Path, *, ours: bool) -> Outcome | None:
    """Call a service that is slow in one phase, with a timeout of ``TIMEOUT``; None: it took longer than ``LONGEST``.

    This package has a total timeout, boto3 its two timeouts of the same length and one attempt.
    """
    with PHASES[phase](folder) as settings:
        config = settings.pop("config", Config())
        if ours:
            client = ImageBuilderClient(**settings, config=config, retry=RetryPolicy(total_timeout=TIMEOUT))
            return _bounded(lambda: client.send(image_request()))
        session = settings.pop("session", boto3)
        limits = Config(
            connect_timeout=TIMEOUT, read_timeout=TIMEOUT, retries={"total_max_attempts": 1}
        ).merge(config)
        raw = session.client("imagebuilder", **settings, config=limits)
        return _bounded(lambda: raw.create_image(**WIRE_REQUEST))


def _bounded(call: Call) -> Outcome | None:
    outcomes: list[Outcome] = []
    # In a daemon thread, since the call may never end.
    thread = threading.Thread(target=lambda: outcomes.append(outcome_of(call)), daemon=True)
    thread.start()
    thread.join(LONGEST)
    return outcomes[0] if outcomes else None
