"""Malformed requests over a real socket: each gets an answer other than status 500, and the server keeps running."""

from __future__ import annotations

import json
import socket

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from imagebuilder_typed.testing import EmbeddedServer, _http_requests

from ...support.raw_http import exchange, written
from .signed_requests import SIGNED, call, host

CONTROL = "/imagebuilder-controls/clear_failures"

pytestmark = pytest.mark.usefixtures("server_still_answers")

FORMS = {
    "the API": ("/ListImages", SIGNED),
    "a control": (CONTROL, "Content-Type: application/json"),
    "a form": ("/", "Content-Type: application/x-www-form-urlencoded"),
    "moto's controls": ("/moto-api/reset", "Accept: */*"),
}


class TestLengths:
    @pytest.fixture(params=FORMS)
    def form(self, request: pytest.FixtureRequest) -> tuple[str, str]:
        return FORMS[request.param]

    @pytest.mark.parametrize(
        "length",
        ["-1", "-0", "+2", "", "two", "2.0", "0x2", "1e1", "2 2", "2,2", "1_0", "\xb2", "9" * 30, "9" * 5000],
    )
    def test_an_invalid_length_is_refused_at_once(
        self, running_server: EmbeddedServer, form: tuple[str, str], length: str
    ) -> None:
        request = written(
            "POST", form[0], host(running_server), form[1], f"Content-Length: {length}", body=b"{}"
        )
        answer = exchange(running_server.url, request)
        assert (answer.status, answer.json()["message"]) == (
            400,
            "Content-Length has to be a number of bytes.",
        )

    def test_a_huge_body_is_refused_before_it_comes(
        self, running_server: EmbeddedServer, form: tuple[str, str]
    ) -> None:
        request = written(
            "POST", form[0], host(running_server), form[1], "Content-Length: 999999999999", body=b"{}"
        )
        assert exchange(running_server.url, request).status == 413

    @pytest.mark.parametrize(
        "headers",
        [
            ("Content-Length: 2", "Content-Length: 2"),
            ("Content-Length: 2", "Content-Length: 3"),
            ("Content-Length: 2", "Transfer-Encoding: chunked"),
            ("Transfer-Encoding: chunked", "Transfer-Encoding: chunked"),
            ("Transfer-Encoding: gzip",),
            ("Transfer-Encoding: gzip, chunked",),
            ("Transfer-Encoding: ",),
        ],
    )
    def test_an_ambiguous_length_is_refused(
        self, running_server: EmbeddedServer, form: tuple[str, str], headers: tuple[str, ...]
    ) -> None:
        request = written("POST", form[0], host(running_server), form[1], *headers, body=b"{}")
        assert exchange(running_server.url, request).status == 400

    @pytest.mark.parametrize(
        "chunks", [b"zz\r\n", b"-1\r\n", b"2\r\n{}0\r\n\r\n", b"2\r\n{}\r\n\r\n", b"\r\n", b"2;a\r\n{}"]
    )
    def test_malformed_chunks_are_refused(
        self, running_server: EmbeddedServer, form: tuple[str, str], chunks: bytes
    ) -> None:
        request = written(
            "POST", form[0], host(running_server), form[1], "Transfer-Encoding: chunked", body=chunks
        )
        assert exchange(running_server.url, request).status == 400

    @pytest.mark.parametrize("headers", ["Content-Length: 100", "Transfer-Encoding: chunked"])
    def test_a_body_that_does_not_arrive_times_out(
        self,
        running_server: EmbeddedServer,
        form: tuple[str, str],
        headers: str,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr(_http_requests.BoundedRequestHandler, "timeout", 0.2)
        request = written("POST", form[0], host(running_server), form[1], headers, body=b"2\r\n{}")
        assert exchange(running_server.url, request).status == 408

    def test_a_slow_body_does_not_delay_other_clients(
        self, running_server: EmbeddedServer, form: tuple[str, str]
    ) -> None:
        address = running_server.url.removeprefix("http://").split(":")
        with socket.create_connection((address[0], int(address[1]))) as slow:
            slow.sendall(written("POST", form[0], host(running_server), form[1], "Content-Length: 9"))
            assert call(running_server, "/ListImages", b"{}").status == 200

    def test_chunks_are_read(self, running_server: EmbeddedServer) -> None:
        body = b'3\r\n{"m\r\n10\r\naxResults": 101}\r\n0\r\n\r\n'
        request = written(
            "POST", "/ListImages", host(running_server), SIGNED, "Transfer-Encoding: chunked", body=body
        )
        assert "maxResults" in exchange(running_server.url, request).json()["message"]

    def test_expect_100_continue_is_answered_once(self, running_server: EmbeddedServer) -> None:
        answer = call(running_server, "/ListImages", b"{}", "Expect: 100-continue")
        assert answer.status == 200

    def test_bytes_after_the_body_do_not_delay_the_answer(self, running_server: EmbeddedServer) -> None:
        request = written(
            "POST", "/ListImages", host(running_server), SIGNED, "Content-Length: 2", body=b"{}" * 5000
        )
        assert exchange(running_server.url, request).status == 200


DEEP = 200_000
BODIES = {
    "no JSON": b"nothing",
    "half": b'{"maxResults": ',
    "a list": b"[]",
    "a text": b'"text"',
    "null": b"null",
    "lists in one another": b"[" * DEEP + b"]" * DEEP,
    "objects in one another": b'{"a":' * DEEP,
    "objects in a member": b'{"filters": ' + b"[" * DEEP + b"]" * DEEP + b"}",
    "no number": b'{"maxResults": NaN}',
    "infinity": b'{"maxResults": -Infinity}',
    "a float beyond all floats": b'{"maxResults": 1e999}',
    "a number of 5,000 digits": b'{"maxResults": ' + b"9" * 5000 + b"}",
    "half a character": b'{"nextToken": "\\ud800"}',
    "half a character in a key": b'{"\\udfff": 1}',
    "no UTF-8": b'{"nextToken": "\xff"}',
    "compressed": b"\x1f\x8b\x08\x00",
}


@pytest.mark.parametrize("what", BODIES)
@pytest.mark.parametrize("encoding", ["identity", "gzip"])
def test_bodies_that_can_t_be_read_are_refused(
    running_server: EmbeddedServer, what: str, encoding: str
) -> None:
    answer = call(running_server, "/ListImages", BODIES[what], f"Content-Encoding: {encoding}")
    assert (answer.status, answer.headers["x-amzn-errortype"]) == (400, "InvalidRequestException"), answer
    assert answer.json()["message"]


@pytest.mark.parametrize("what", [name for name in BODIES if name != "compressed"])
def test_arguments_of_controls_that_can_t_be_read_are_refused(
    running_server: EmbeddedServer, what: str
) -> None:
    answer = call(
        running_server, "/imagebuilder-controls/throttle", BODIES[what], "Content-Type: application/json"
    )
    assert (answer.status, bool(answer.json()["error"])) == (400, True)


def test_a_body_larger_than_the_limit_is_refused(running_server: EmbeddedServer) -> None:
    body = json.dumps({"nextToken": "x" * 5_000_000}).encode()
    assert "larger than" in call(running_server, "/ListImages", body).json()["message"]


@pytest.mark.parametrize("header", ["X-Amz-Target: a.Dance", "Content-Type: text/plain", "Content-Type: ;"])
def test_the_address_alone_names_the_operation(running_server: EmbeddedServer, header: str) -> None:
    assert call(running_server, "/ListImages?Action=Dance&Version=1", b"{}", header).status == 200


@pytest.mark.parametrize(
    ("method", "target"), [("POST", "/Dance"), ("DELETE", "/ListImages"), ("PUT", "/tags/")]
)
def test_unknown_operations_are_refused(running_server: EmbeddedServer, method: str, target: str) -> None:
    answer = call(running_server, target, b"{}", method=method)
    assert (answer.status, answer.headers["x-amzn-errortype"]) == (404, "UnknownOperationException")


@pytest.mark.parametrize(
    ("credential", "header", "words"),
    [
        ("testing/20240101/mars-north-1/imagebuilder/aws4_request", "", "mars-north-1"),
        ("testing/20240101/eu-west-1/imagebuilder/aws4_request", "x-moto-account-id: a:b", "account"),
        ("testing/20240101/eu-west-1/imagebuilder/aws4_request", "x-moto-account-id: 1", "account"),
    ],
)
def test_unknown_regions_and_invalid_accounts_are_refused(
    running_server: EmbeddedServer, credential: str, header: str, words: str
) -> None:
    headers = [host(running_server), f"Authorization: AWS4-HMAC-SHA256 Credential={credential}, Signature=0"]
    request = written(
        "POST", "/ListImages", *headers, *([header] if header else []), "Content-Length: 2", body=b"{}"
    )
    answer = exchange(running_server.url, request)
    assert answer.status == 400
    assert words in answer.json()["message"]


SIGNATURES = [
    "",
    "Bearer",
    "AWS4",
    "AWS4 Credential=",
    "AWS4 Credential=a/b/c",
    "AWS4-HMAC-SHA256 Credential=testing/20240101//imagebuilder/aws4_request, Signature=0",
    "AWS4-HMAC-SHA256 Credential=testing/20240101/eu-west-1/teleportation/aws4_request, Signature=0",
    "AWS4-HMAC-SHA256 Credential=testing/20240101/eu-west-1//aws4_request, Signature=0",
    "AWS4-HMAC-SHA256 Credential=testing/20240101/\xe9/imagebuilder/aws4_request, Signature=0",
    "AWS4-HMAC-SHA256 Credential=testing/20240101/eu-west-1/imagebuilder/aws4_request/more, Signature=0",
]
TARGETS = [
    "/ListImages",
    "//[",
    "http://[/",
    "http://elsewhere.example/ListImages",
    "*",
    "/",
    "/%00",
    "/%ff%fe",
    "/\xe9",
    "/imagebuilder_mars/ListImages",
    "/a_b/c",
    "/GetImage",
    "/GetImage?imageBuildVersionArn=%ff&&=&a",
    "/tags/%2f%2f",
    "/moto-api/seed?a=x",
    "/moto-api/state-manager/get-transition",
    "/moto-api/state-manager/set-transition",
    "/imagebuilder-controls",
    "/imagebuilder-controls/throttle/more",
    "/ListImages#a?b",
    "?",
]


@pytest.mark.parametrize("signature", SIGNATURES)
def test_requests_signed_for_no_known_service_are_refused(
    running_server: EmbeddedServer, signature: str
) -> None:
    request = written(
        "POST",
        "/ListImages",
        host(running_server),
        f"Authorization: {signature}",
        "Content-Length: 2",
        body=b"{}",
    )
    assert 400 <= exchange(running_server.url, request).status < 500


@pytest.mark.parametrize("signed", [True, False])
@pytest.mark.parametrize("method", ["GET", "POST", "DELETE", "DANCE"])
def test_any_address(running_server: EmbeddedServer, method: str, signed: bool) -> None:
    for target in TARGETS:
        headers = [host(running_server), *([SIGNED] if signed else []), "Content-Length: 2"]
        answer = exchange(running_server.url, written(method, target, *headers, body=b"{}"))
        assert answer.status < 500, (target, answer)


_HEADER_TEXT = st.text(
    st.characters(min_codepoint=32, max_codepoint=255, exclude_characters="\x7f"), max_size=40
)


@settings(max_examples=120, suppress_health_check=list(HealthCheck))
@given(
    method=st.sampled_from(["GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "DANCE"]),
    target=st.one_of(
        st.sampled_from(TARGETS),
        _HEADER_TEXT.map(lambda text: "/" + text.replace(" ", "%20")),
    ),
    signature=st.one_of(st.just(SIGNED), st.sampled_from(SIGNATURES).map("Authorization: {}".format)),
    headers=st.lists(
        st.one_of(
            st.tuples(
                st.sampled_from(
                    [
                        "Content-Type",
                        "Content-Encoding",
                        "Origin",
                        "User-Agent",
                        "X-Amz-Date",
                        "x-moto-account-id",
                        "Cookie",
                        "Date",
                        "Expect",
                        "Range",
                        "If-Match",
                        "X-Amzn-Trace-Id",
                        "X-Amz-Security-Token",
                        "Accept",
                    ]
                ),
                st.one_of(
                    _HEADER_TEXT,
                    st.sampled_from(
                        [
                            "application/json",
                            "application/x-www-form-urlencoded",
                            "multipart/form-data; boundary=x",
                            "gzip",
                            "100-continue",
                            "application/cbor",
                        ]
                    ),
                ),
            ).map(": ".join),
        ),
        max_size=3,
    ),
    body=st.one_of(
        st.sampled_from(list(BODIES.values())),
        st.binary(max_size=60),
        st.just(b'--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nb\r\n--x--\r\n'),
        st.recursive(
            st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5)),
            lambda inner: st.one_of(
                st.lists(inner, max_size=2), st.dictionaries(st.text(max_size=9), inner, max_size=2)
            ),
            max_leaves=5,
        ).map(lambda value: json.dumps(value).encode()),
    ),
)
def test_any_request(
    running_server: EmbeddedServer, method: str, target: str, signature: str, headers: list[str], body: bytes
) -> None:
    request = written(
        method, target, host(running_server), signature, *headers, f"Content-Length: {len(body)}", body=body
    )
    assert exchange(running_server.url, request).status != 500


@pytest.mark.parametrize(
    "lines",
    [
        b"\x16\x03\x01\r\n\r\n",
        b"GET /ListImages\r\n\r\n",
        b"GET\r\n\r\n",
        b"GET / HTTP/9\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + b"a: b\r\n" * 500 + b"\r\n",
        b"GET /" + b"a" * 99_999 + b" HTTP/1.1\r\n\r\n",
    ],
)
def test_malformed_requests_are_refused(running_server: EmbeddedServer, lines: bytes) -> None:
    assert 400 <= exchange(running_server.url, lines).status < 500
