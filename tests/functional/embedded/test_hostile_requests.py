"""Malformed requests over a real socket: each gets an answer other than status 500, and the server keeps running."""

from __future__ import annotations

import base64
import json
import socket
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from imagebuilder_typed.testing import EmbeddedServer, _http_requests, set_build_speed
from imagebuilder_typed.testing.imagebuilder import pipeline_runs

from ...support.raw_http import RawAnswer, exchange, written
from . import factories
from .conftest import AMAZON_LINUX, REGION

SIGNED = f"Authorization: AWS4-HMAC-SHA256 Credential=testing/20240101/{REGION}/imagebuilder/aws4_request, Signature=0"
CONTROL = "/imagebuilder-controls/clear_failures"


def host(server: EmbeddedServer) -> str:
    return f"Host: {server.url.removeprefix('http://')}"


def call(server: EmbeddedServer, target: str, body: bytes, *headers: str, method: str = "POST") -> RawAnswer:
    length = f"Content-Length: {len(body)}"
    return exchange(server.url, written(method, target, host(server), SIGNED, length, *headers, body=body))


@pytest.fixture(autouse=True)
def _server_still_answers(running_server: EmbeddedServer, fresh_state: None) -> Any:
    """After each test, the server still answers other clients."""
    yield
    assert call(running_server, "/ListImages", b"{}").status == 200


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


@settings(max_examples=200, suppress_health_check=list(HealthCheck))
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


class TestStringsWithAFormat:
    """Strings in requests that have a format: schedules, versions, policies, dates, URLs, tokens."""

    @pytest.mark.parametrize(
        "schedule",
        [
            {"scheduleExpression": "rate(99999999999999999999 days)"},
            {"scheduleExpression": f"rate({'9' * 1000} minutes)"},
            {"scheduleExpression": "rate(36501 days)"},
            {"scheduleExpression": "cron(0 0 30 2 ? *)"},
            {"scheduleExpression": f"cron({'9' * 900} * * * ?)"},
            {"scheduleExpression": "cron(0-99999999999 * * * ? *)"},
            {"scheduleExpression": "cron(0 0 ? * 1#9999999999 *)"},
            {"scheduleExpression": "cron(0 0 * * ? 9999999999)"},
            {"scheduleExpression": "cron(\0 * * * ?)"},
            {"scheduleExpression": "cron(h * * * ?)"},
            {"scheduleExpression": "rate(1 day)", "timezone": "Europe"},
            {"scheduleExpression": "rate(1 day)", "timezone": "Etc/" + "x" * 90},
            {"scheduleExpression": "rate(1 day)", "timezone": f"Etc/{'x/' * 45}x"},
            {"scheduleExpression": "rate(1 day)", "timezone": "Etc/../../etc/passwd"},
            {"scheduleExpression": "rate(1 day)", "timezone": "tzdata.zi"},
            {"scheduleExpression": "rate(1 day)", "timezone": "Etc/UTC\0"},
        ],
    )
    def test_schedules(self, client: Any, schedule: dict[str, str]) -> None:
        with pytest.raises(client.exceptions.InvalidParameterValueException):
            factories.make_pipeline(client, schedule=schedule)

    @pytest.mark.parametrize("version", ["9" * 5000 + ".0.0", "1.0." + "9" * 30, "1073741824.0.0"])
    def test_versions(self, client: Any, version: str) -> None:
        with pytest.raises(client.exceptions.InvalidVersionNumberException):
            factories.make_component(client, version=version)

    def test_leading_zeros_of_a_version_are_ignored(self, client: Any) -> None:
        arn = factories.make_component(client, version="0" * 5000 + "1.0.0")
        assert arn.endswith("/1.0.0/1")

    @pytest.mark.parametrize("build", ["9" * 5000, "9" * 30])
    def test_build_numbers(self, client: Any, build: str) -> None:
        arn = f"arn:aws:imagebuilder:{REGION}:123456789012:component/hello/1.0.0/{build}"
        with pytest.raises(client.exceptions.ResourceNotFoundException):
            client.delete_component(componentBuildVersionArn=arn)

    @pytest.mark.parametrize(
        "policy",
        [
            "[" * 14_000 + "]" * 14_000,
            '{"Statement": ["text"]}',
            '{"Statement": [[]]}',
            '{"Statement": [7]}',
            '{"Statement": [{"Effect": "Allow", "Principal": 7}]}',
            '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": [{}]}}]}',
            '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": [null]}}]}',
            '{"Statement": [{"Effect": "Allow", "Principal": "\\ud800"}]}',
            '{"Statement": [{"Effect": NaN}]}',
            '{"Statement": [{"Effect": ' + "9" * 5000 + "}]}",
        ],
    )
    def test_policies(self, client: Any, over_http: Any, policy: str) -> None:
        arn = factories.make_component(client)
        with pytest.raises(client.exceptions.InvalidParameterValueException):
            client.put_component_policy(componentArn=arn, policy=policy)

    @pytest.mark.parametrize(
        "policy",
        [
            '{"Statement": {"Effect": "Deny", "Principal": {"AWS": "*"}}}',
            '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}}]}',
            '{"Statement": [{"Effect": "Allow"}, {}]}',
            '{"Statement": [{"Effect": ["Allow"], "Principal": ["*"]}]}',
        ],
    )
    def test_policies_that_allow_nobody_share_nothing(self, client: Any, over_http: Any, policy: str) -> None:
        client.put_component_policy(componentArn=factories.make_component(client), policy=policy)
        role = "arn:aws:iam::111122223333:role/other"
        credentials = over_http("sts").assume_role(RoleArn=role, RoleSessionName="test")["Credentials"]
        other = over_http(account=credentials["AccessKeyId"])
        assert other.list_components(owner="Shared")["componentVersionList"] == []

    @pytest.mark.parametrize(
        "moment",
        [
            "1e999",
            "1e300",
            "-1e300",
            "99999999999999",
            '"never"',
            '"0001-01-01T00:00:00+14:00"',
            '"9999-12-31T23:59:59-14:00"',
            '"2024-02-30"',
            "[]",
            "{}",
            "true",
        ],
    )
    def test_dates(self, client: Any, running_server: EmbeddedServer, moment: str) -> None:
        set_build_speed("instant")
        image = factories.make_image(client)
        body = f'{{"resourceArn": "{image}", "state": {{"status": "DEPRECATED"}}, "clientToken": "a", "updateAt": {moment}}}'
        answer = call(running_server, "/StartResourceStateUpdate", body.encode(), method="PUT")
        assert answer.status < 500
        assert client.get_image(imageBuildVersionArn=image)
        assert client.list_images()["imageVersionList"]

    @pytest.mark.parametrize(
        "uri",
        [
            "s3://",
            "s3:///key",
            "s3://bucket/",
            "s3://a/b\nc",
            "s3://\0/\0",
            "s3://" + "b" * 9000 + "/k",
            "file:///etc/passwd",
            "s3://b/../../k",
            "s3://[/k",
            "s3://é/é",
        ],
    )
    def test_addresses_in_s3(self, client: Any, uri: str) -> None:
        with pytest.raises(client.exceptions.InvalidParameterValueException):
            client.create_component(name="hello", semanticVersion="1.0.0", platform="Linux", uri=uri)
        with pytest.raises(client.exceptions.InvalidParameterValueException):
            factories.make_container_recipe(client, parentImage=AMAZON_LINUX, dockerfileTemplateUri=uri)

    @pytest.mark.parametrize(
        "content",
        [
            b'{"list": "%s", "after": 1e999}',
            b"[" * 40_000,
            b'{"list": "%s", "after": {}}',
            b'{"list": "%s", "after": "' + b"9" * 5000 + b'"}',
        ],
    )
    def test_page_tokens(self, client: Any, content: bytes) -> None:
        for number in range(3):
            factories.make_component(client, f"component {number}")
        true = client.list_components(maxResults=1)["nextToken"]
        fingerprint = json.loads(base64.urlsafe_b64decode(true))["list"].encode()
        token = base64.urlsafe_b64encode(content.replace(b"%s", fingerprint)).decode()
        with pytest.raises(client.exceptions.InvalidPaginationTokenException):
            client.list_components(maxResults=1, nextToken=token)

    def test_a_schedule_whose_years_are_over_has_no_next_run(
        self, client: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        year = datetime.now(UTC).year + 1
        arn = factories.make_pipeline(client, schedule={"scheduleExpression": f"cron(0 0 1 1 ? {year})"})
        assert "dateNextRun" in client.get_image_pipeline(imagePipelineArn=arn)["imagePipeline"]
        monkeypatch.setattr(pipeline_runs, "now", lambda: datetime(year + 1, 1, 1, tzinfo=UTC))
        assert "dateNextRun" not in client.get_image_pipeline(imagePipelineArn=arn)["imagePipeline"]
        assert client.list_image_pipelines()["imagePipelineList"]
