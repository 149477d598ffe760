"""Our HTTP session does what botocore's does: the same bytes leave, the same answers and errors come back."""

from __future__ import annotations

import contextlib
import gzip
import io
import logging
import re
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote

import boto3
import pytest
from botocore.awsrequest import AWSHTTPConnection, AWSHTTPConnectionPool, AWSPreparedRequest, HeadersDict
from botocore.config import Config
from botocore.httpsession import URLLib3Session
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from urllib3.connectionpool import HTTPConnectionPool

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, exceptions
from imagebuilder_typed._call.exchange import Exchange
from imagebuilder_typed._call.http import ObservedSession, session_for
from imagebuilder_typed.retry._attempt import Attempt
from tests.support.certificates import self_signed_certificate
from tests.support.listener import Listener
from tests.support.scripted_server import (
    Answer,
    RecordedRequest,
    ScriptedServer,
    ok,
    refused,
    reset_before_answer,
)

PATIENCE = 30.0


class Player(Listener):
    """Reads a request as far as its framing goes, then sends prepared bytes."""

    def __init__(self) -> None:
        self.received: list[bytes] = []
        self.answer = b""
        self.ending: Literal["stay", "close", "reset"] = "stay"
        self.ended = threading.Event()
        """The server has ended a connection."""
        self.left = threading.Event()
        """The client has ended one."""
        super().__init__()

    def serve(self, client: socket.socket) -> None:
        stream = client.makefile("rb")
        while self._read(client, stream):
            ending = self.ending  # once the answer is out, the next one may be prepared
            if ending == "reset":
                client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            client.sendall(self.answer)
            if ending != "stay":
                stream.close()
                client.close()
                self.ended.set()
                return
        self.left.set()

    def _read(self, client: socket.socket, stream: Any) -> bool:
        head = b""
        while line := stream.readline():
            head += line
            if line == b"\r\n":
                break
        if not head:
            return False
        if b"100-continue" in head:
            client.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        body = b""
        if length := re.search(rb"(?i)\r\ncontent-length: (\d+)", head):
            body = stream.read(int(length[1]))
        elif re.search(rb"(?i)\r\ntransfer-encoding: chunked", head):
            while not body.endswith(b"0\r\n\r\n"):
                body += stream.readline()
        self.received.append(head + body)
        return True


@dataclass
class Request:
    method: str = "POST"
    target: str = "/GetImage"
    headers: dict[str, Any] = field(default_factory=dict)
    body: Any = None

    def prepared(self, player: Player) -> AWSPreparedRequest:
        headers: Any = HeadersDict(self.headers)
        body = io.BytesIO(self.body.getvalue()) if isinstance(self.body, io.BytesIO) else self.body
        return AWSPreparedRequest(self.method, f"http://{player.address}{self.target}", headers, body, False)


@dataclass
class Reply:
    answer: bytes
    ending: Literal["stay", "close", "reset"] = "stay"


def observed(session: Any) -> Any:
    """Our session for one of botocore's, as a call with a deadline uses it."""
    return ObservedSession(session_for(session), Exchange(Attempt(deadline=1e9), "GetImage"))


def outcomes(
    make: Callable[[Any], Any], steps: list[tuple[Request, Reply]], server: type[Player] = Player
) -> list[Any]:
    """What a session makes of several requests and answers, and what the server saw."""
    timeout: Any = (PATIENCE, PATIENCE)
    session = URLLib3Session(timeout=timeout, max_pool_connections=2)
    found: list[Any] = []
    with server() as player:
        address = player.address
        sender = make(session)
        for request, reply in steps:
            player.answer, player.ending = reply.answer, reply.ending
            player.ended.clear()
            found.append(outcome(sender, request.prepared(player)))
            if reply.ending != "stay":
                # So that the next request always finds the connection closed.
                player.ended.wait(PATIENCE)
        found += [player.connections, player.received]
        session.close()
        sender.close()
    return [_without_addresses(each, address) for each in found]


def outcome(session: Any, request: AWSPreparedRequest) -> Any:
    try:
        response = session.send(request)
    except Exception as error:
        return type(error), str(error)
    return (
        type(response),
        response.status_code,
        list(response.headers.items()),
        response.content,
        response.url,
    )


def _without_addresses(value: Any, address: str) -> Any:
    if isinstance(value, str):
        return re.sub(r"0x[0-9a-f]+", "0x", value.replace(address, "SERVER").replace("AWSHTTP", "HTTP"))
    if isinstance(value, bytes):
        return value.replace(address.encode(), b"SERVER")
    if isinstance(value, list | tuple):
        return [_without_addresses(each, address) for each in value]
    return value


NAMES = st.sampled_from(
    [
        "X-Amz-Date",
        "x-amz-date",
        "Authorization",
        "User-Agent",
        "user-agent",
        "Accept-Encoding",
        "accept",
        "Host",
    ]
)
VALUES = st.one_of(
    st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=20),
    st.binary(min_size=1, max_size=20).map(lambda value: value.translate(None, b"\r\n\0") or b"x"),
    st.text(st.characters(min_codepoint=0x100, max_codepoint=0x2FF), min_size=1, max_size=5).map(str.encode),
)
TARGETS = st.one_of(
    st.text(max_size=20).map(lambda text: f"/GetImage?arn={quote(text, safe='~')}"),
    st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=20).map(
        lambda text: f"/tags/{text}"
    ),
    st.sampled_from(["", "/", "?a=b", "/tags/a%2fb", "/tags/a%2Fb", "/a/../b", "//a", "/a?b=%zz", "/a#b"]),
)


@st.composite
def requests(draw: st.DrawFn) -> Request:
    method = draw(st.sampled_from(["GET", "POST", "PUT", "DELETE"]))
    headers: dict[str, Any] = draw(st.dictionaries(NAMES, VALUES, max_size=6))
    body = draw(
        st.sampled_from([None, b"", b"{}", b"x" * 3000, "text", io.BytesIO(b"stream"), bytearray(b"array")])
    )
    # urllib3 1 can't send every body without a length.
    framing = draw(
        st.sampled_from(["length", "none", "chunked"] if isinstance(body, bytes | None) else ["length"])
    )
    if framing == "length" and body is not None:
        size = len(body.getvalue() if isinstance(body, io.BytesIO) else body)
        headers[draw(st.sampled_from(["Content-Length", "content-length"]))] = str(size)
    elif framing == "chunked":
        headers["Transfer-Encoding"] = b"chunked"
    return Request(method, draw(TARGETS), headers, body)


@st.composite
def replies(draw: st.DrawFn) -> Reply:
    interim = draw(st.sampled_from([b"", b"", b"", b"HTTP/1.1 100 Continue\r\n\r\n"]))
    version = draw(st.sampled_from([b"1.1", b"1.1", b"1.1", b"1.0"]))
    status = draw(st.sampled_from([200, 200, 200, 204, 304, 400, 404, 500, 503, 301]))
    body = draw(
        st.sampled_from(
            [b"", b"{}", b'{"requestId": "x"}', b"x" * 70000, gzip.compress(b"{}", mtime=0), b"\xff\xfe"]
        )
    )
    lines = draw(
        st.lists(
            st.sampled_from(
                [
                    b"Content-Type: application/json",
                    b"x-amzn-RequestId: 1",
                    b"X-Amzn-Requestid: 2",
                    b"Set-Cookie: a=b",
                    b"Set-Cookie: c=d",
                    b"Name: caf\xe9",
                    b"Name: caf\xc3\xa9",
                    b"Folded: a\r\n b",
                    b"Empty:",
                    b"no colon",
                    b"Content-Encoding: gzip",
                    b"Location: /elsewhere",
                    b"Keep-Alive: timeout=5",
                    b"Connection: close",
                    b"Date: Thu, 26 Nov 2026 10:00:00 GMT",
                ]
            ),
            max_size=8,
        )
    )
    ending: Any = "close"
    match draw(
        st.sampled_from(["length", "length", "length", "chunked", "long", "short", "close", "broken"])
    ):
        case "length":
            lines.append(b"Content-Length: %d" % len(body))
            # With a body that nobody reads, a second request could come before or after the rest of the first answer.
            # So with a line that is no header: urllib3 ignores what follows it.
            if status not in (204, 304) and len(body) < 1000 and b"no colon" not in lines:
                ending = draw(st.sampled_from(["stay", "stay", "close", "reset"]))
        case "long":
            lines.append(b"content-length: %d" % (len(body) + 10))
        case "short":
            lines.append(b"Content-Length: %d" % (len(body) // 2))
        case "chunked":
            lines.append(b"Transfer-Encoding: chunked")
            body = b"%x\r\n%s\r\n" % (len(body), body) if body else b""
            body += draw(
                st.sampled_from([b"0\r\n\r\n", b"0\r\nTrailer: x\r\n\r\n", b"", b"zz\r\n", b"5\r\nab"])
            )
        case "broken":
            return Reply(
                draw(st.sampled_from([b"", b"\x00\x01\r\n\r\n", b"HTTP/1.1 2", b"HTTP/9 x y\r\n\r\n"])),
                "close",
            )
        case _:
            pass
    return Reply(
        interim
        + b"HTTP/%s %d Reason\r\n" % (version, status)
        + b"".join(line + b"\r\n" for line in lines)
        + b"\r\n"
        + body,
        ending,
    )


PLAIN = Reply(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")


@given(st.lists(st.tuples(requests(), replies()), min_size=1, max_size=3))
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@example([(Request(), PLAIN), (Request(), PLAIN)])
@example([(Request(headers={"expect": b"100-continue"}, body=b"{}"), PLAIN)])
@example([(Request(target="/a/../b"), PLAIN), (Request(target="?x=/y"), PLAIN)])
@example([(Request(), Reply(PLAIN.answer, "close")), (Request(method="DELETE"), PLAIN)])
@example(
    [(Request(), Reply(b"HTTP/1.1 200 OK\r\n" + b"a: b\r\n" * 101 + b"\r\n", "close")), (Request(), PLAIN)]
)
def test_the_same_bytes_leave_and_the_same_comes_back(steps: list[tuple[Request, Reply]]) -> None:
    assert outcomes(observed, steps) == outcomes(lambda session: session, steps)


def test_urllib3_logs_each_request(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "urllib3")
    logged = []
    for make in (observed, lambda session: session):
        caplog.clear()
        outcomes(make, [(Request(target="/a?b=c"), PLAIN)] * 2)
        logged.append([re.sub(r":\d+", "", message) for message in caplog.messages])
    assert logged[0] == logged[1]
    assert len(logged[0]) == 3


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    return self_signed_certificate(tmp_path)


@pytest.fixture
def secure(certificate: Path) -> Iterator[ScriptedServer]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with ScriptedServer(tls=context) as server:
        yield server


class TestTls:
    def _send(self, session: Any, url: str) -> Any:
        headers: Any = HeadersDict()
        return outcome(session, AWSPreparedRequest("GET", url, headers, None, False))

    @pytest.mark.parametrize("verify", [False, "bundle", "other", True])
    @pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
    def test_certificates_are_verified_as_botocore_does(
        self, secure: ScriptedServer, certificate: Path, tmp_path: Path, verify: Any, host: str
    ) -> None:
        (tmp_path / "other").mkdir()
        bundles = {"bundle": str(certificate), "other": str(self_signed_certificate(tmp_path / "other"))}
        url = secure.url.replace("127.0.0.1", host) + "/GetImage"
        found = []
        for make in (observed, lambda session: session):
            secure.forget_requests()
            session = URLLib3Session(verify=bundles.get(verify, verify))
            sender = make(session)
            found.append([self._send(sender, url), self._send(sender, url), len(secure.requests)])
            sender.close()
        assert found[0] == found[1]
        accepted = verify is False or (verify == "bundle" and host == "127.0.0.1")
        assert found[0][2] == (2 if accepted else 0)

    def test_a_connection_is_used_again(self, secure: ScriptedServer, certificate: Path) -> None:
        client = ImageBuilderClient(verify=str(certificate), **secure.boto3_options)
        for _ in range(3):
            client.list_images()
        assert [request.connection for request in secure.requests] == [1, 1, 1]


class TestPools:
    def test_connections_beyond_the_maximum_are_opened_and_dropped_afterwards(self) -> None:
        threads = 50
        together = threading.Barrier(threads)

        def answer(_: RecordedRequest) -> Answer:
            together.wait(PATIENCE)
            return ok()

        counts = []
        for typed in (True, False):
            with ScriptedServer(answer) as server, ThreadPoolExecutor(threads) as executor:
                raw: Any = boto3.client(
                    "imagebuilder", config=Config(max_pool_connections=5), **server.boto3_options
                )
                call: Any = ImageBuilderClient(raw).list_images if typed else raw.list_images
                for _ in range(2):
                    list(executor.map(lambda _, call=call: call(), range(threads)))
                counts.append((len(server.requests), max(each.connection for each in server.requests)))
        assert counts == [(100, 95), (100, 95)]

    def test_a_closed_client_connects_again(self) -> None:
        with ScriptedServer() as server:
            client = ImageBuilderClient(**server.boto3_options)
            client.list_images()
            client.list_images()
            client.close()
            client.list_images()
            assert [request.connection for request in server.requests] == [1, 1, 2]

    def test_closing_ends_the_connections(self) -> None:
        with Player() as player:
            player.answer = PLAIN.answer
            session = observed(URLLib3Session())
            session.send(Request().prepared(player))
            session.close()
            assert player.left.wait(PATIENCE)

    def test_a_pool_that_urllib3_has_closed_is_not_used_again(self) -> None:
        session = session_for(URLLib3Session())
        manager = session._manager
        pool = manager.connection_from_url("http://127.0.0.1:1/a")
        assert manager.connection_from_url("http://127.0.0.1:1/b?c=d") is pool
        manager.clear()
        pool.close()
        again = manager.connection_from_url("http://127.0.0.1:1/a")
        assert again is not pool
        again.close()
        manager.pools.clear()
        assert manager.connection_from_url("http://127.0.0.1:1/a") is not again

    def test_each_server_has_its_own(self) -> None:
        manager = session_for(URLLib3Session())._manager
        urls = [
            *(f"http://127.0.0.1:{port}/x" for port in range(1, 30)),
            *("https://127.0.0.1:1/x", "http://LOCALHOST/x", "http://localhost/x", "http://localhost"),
            *("http://localhost?a=/b", "http://user:pw@localhost:80/x", "http://[::1]:1/x"),
        ]
        for url in urls * 2:
            pool = manager.connection_from_url(url)
            assert pool.scheme == url.partition(":")[0]
            assert (pool.host, pool.port) == _address(url)

    def test_no_change_is_sent_twice_on_a_connection_that_breaks(self) -> None:
        with ScriptedServer() as server:
            client = ImageBuilderClient(retry=RetryPolicy(), **server.boto3_options)
            arn = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"
            client.list_images()
            server.script("DeleteImage", [reset_before_answer()])
            with pytest.raises(exceptions.ReadError) as caught:
                client.delete_image(image_build_version_arn=arn)
            assert caught.value.maybe_executed
            assert len(server.requests_for("DeleteImage")) == 1
            assert {request.connection for request in server.requests} == {1}


def _address(url: str) -> tuple[str, int]:
    from urllib.parse import urlsplit

    parts = urlsplit(url)
    host = f"[{parts.hostname}]" if ":" in str(parts.hostname) else str(parts.hostname)
    return host.strip("[]"), parts.port or (443 if parts.scheme == "https" else 80)


class Refuser(Player):
    """Answers each request before its body comes."""

    def _read(self, client: socket.socket, stream: Any) -> bool:
        head = b""
        while (line := stream.readline()) and line != b"\r\n":
            head += line
        self.received += [head] if head else []
        return bool(head)


class TestNothingIsSimplified:
    """Where other code sees the headers of a request, it sees botocore's mapping of them."""

    def test_for_other_connection_classes(self, monkeypatch: pytest.MonkeyPatch) -> None:
        seen: list[type] = []

        class Recorder(AWSHTTPConnection):
            def request(
                self, method: str, url: str, body: Any = None, headers: Any = None, **rest: Any
            ) -> Any:
                seen.append(type(headers))
                return super().request(method, url, body, headers, **rest)

        monkeypatch.setattr(AWSHTTPConnectionPool, "ConnectionCls", Recorder)
        with ScriptedServer() as server:
            ImageBuilderClient(**server.boto3_options).list_images()
        assert seen == [HeadersDict]

    def test_for_a_body_that_the_server_may_not_want(self) -> None:
        refused = Reply(b"HTTP/1.1 403 No\r\nContent-Length: 2\r\n\r\n{}")
        steps = [
            (Request(headers={"expect": b"100-continue", "Content-Length": "6"}, body=b"BODY\r\n"), refused)
        ]
        assert outcomes(observed, steps, Refuser) == outcomes(lambda session: session, steps, Refuser)

    def test_for_a_proxys_headers(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("BOTO_EXPERIMENTAL__ADD_PROXY_HOST_HEADER", "true")
        steps = [(Request(headers={"Host": b"other", "X": b"y"}), PLAIN)] * 2
        found = outcomes(observed, steps)
        assert found == outcomes(lambda session: session, steps)
        assert found[-1][0].lower().count(b"\r\nhost:") == 1

    def test_tracers_of_urllib3_see_each_request(self, monkeypatch: pytest.MonkeyPatch) -> None:
        traced: list[Any] = []
        original = HTTPConnectionPool.urlopen

        def urlopen(self: Any, *args: Any, **options: Any) -> Any:
            traced.append((options["method"], options["url"], dict(options["headers"])["User-Agent"][:5]))
            return original(self, *args, **options)

        monkeypatch.setattr(HTTPConnectionPool, "urlopen", urlopen)
        with ScriptedServer() as server:
            ImageBuilderClient(**server.boto3_options).list_images()
        assert traced == [("POST", "/ListImages", b"Boto3")]


@pytest.mark.parametrize("answer", [ok({"requestId": "1"}), refused("ForbiddenException", 403)])
def test_handlers_get_botocores_response(answer: Answer) -> None:
    kinds: list[Any] = []

    def note(http_response: Any, **_: Any) -> None:
        headers = http_response.headers
        kinds.append(
            (type(http_response), type(headers), headers["X-AMZN-REQUESTID"][:8], http_response.status_code)
        )

    with ScriptedServer(answer) as server:
        raw: Any = boto3.client("imagebuilder", **server.boto3_options)
        raw.meta.events.register("after-call.imagebuilder", note)
        for call in (raw.list_images, ImageBuilderClient(raw).list_images):
            with contextlib.suppress(raw.exceptions.ClientError):
                call()
    assert len(kinds) == 2
    assert kinds[0] == kinds[1]
