"""How answers are decoded: here or by botocore, beside raw calls on the same boto3 client, with any content."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore.awsrequest import AWSResponse
from botocore.stub import Stubber
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, exceptions, models
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed._call.transport import Transport
from imagebuilder_typed._call_path import call_path_of
from imagebuilder_typed.conversion._fast_path import FAST_PATH
from imagebuilder_typed.retry._attempt import Attempt
from tests.support.model_payloads import full, needs_the_generated_model, service_model
from tests.support.scripted_server import Answer, RecordedRequest, ScriptedServer, ok

IMAGE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"
IMAGE = {
    "image": {"name": "web", "shiny": 1, "deprecationTime": 1767225600, "state": {"status": "NEWLY_MADE"}}
}


@pytest.fixture(scope="module")
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


@pytest.fixture
def image_server(server: ScriptedServer) -> ScriptedServer:
    server.script("GetImage", ok(IMAGE))
    return server


def raw_client(server: ScriptedServer) -> Any:
    return boto3.client("imagebuilder", **server.boto3_options)


class TestWithoutTheHook:
    def test_a_stubbed_client_gives_typed_answers(self) -> None:
        raw = boto3.client(
            "imagebuilder", region_name="us-east-1", aws_access_key_id="x", aws_secret_access_key="y"
        )
        with Stubber(raw) as stubber:
            stubber.add_response("get_image", {"image": {"name": "web", "state": {"status": "AVAILABLE"}}})
            stubber.add_client_error("get_image", "ResourceNotFoundException", "gone", 404)
            client = ImageBuilderClient(raw, retry=RetryPolicy.none())
            response = client.get_image(image_build_version_arn=IMAGE_ARN)
            assert response.image == models.Image(
                name="web", state=models.ImageState(status=models.ImageStatus.AVAILABLE)
            )
            with pytest.raises(exceptions.ResourceNotFoundException, match="gone"):
                client.get_image(image_build_version_arn=IMAGE_ARN)

    def test_an_answer_from_before_call_is_converted_as_it_is(self, image_server: ScriptedServer) -> None:
        raw = raw_client(image_server)
        http = AWSResponse("http://nowhere", 200, {}, None)
        raw.meta.events.register(
            "before-call.imagebuilder.GetImage", lambda **_: (http, {"image": {"name": "made up"}})
        )
        response = ImageBuilderClient(raw).get_image(image_build_version_arn=IMAGE_ARN)
        assert response.image is not None
        assert response.image.name == "made up"

    @needs_the_generated_model
    @pytest.mark.parametrize("method", sorted(OPERATIONS))
    def test_both_decoders_give_the_same_object(self, server: ScriptedServer, method: str) -> None:
        operation = OPERATIONS[method]
        shape = service_model().operation_model(operation.name).output_shape
        server.script_default(ok(full(shape)))
        server.script("GetImage", [])
        parameters = _required(service_model().operation_model(operation.name).input_shape)
        raw = raw_client(server)
        for validated in (True, False):
            answers = [
                Transport(raw, decode=decode).send(operation, parameters, Attempt(), validated=validated)[0]
                for decode in (True, False)
            ]
            here, botocores = (_structured(payload, operation.response_type) for payload in answers)
            assert here == botocores

    def test_a_200_without_json_raises_with_either_decoder(self, server: ScriptedServer) -> None:
        server.script("GetImage", Answer(body=b"<html>hello</html>"))
        for decode in (True, False):
            transport = Transport(raw_client(server), decode=decode)
            with pytest.raises(exceptions.ResponseDecodeError, match="not JSON"):
                transport.send(OPERATIONS["get_image"], {"imageBuildVersionArn": IMAGE_ARN}, Attempt())

    @pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-be", "utf-32"])
    def test_json_in_any_encoding_is_read_with_either_decoder(
        self, server: ScriptedServer, encoding: str
    ) -> None:
        server.script("GetImage", Answer(body='{"image": {"name": "wäb"}}'.encode(encoding)))
        for decode in (True, False):
            transport = Transport(raw_client(server), decode=decode)
            payload, _ = transport.send(
                OPERATIONS["get_image"], {"imageBuildVersionArn": IMAGE_ARN}, Attempt()
            )
            assert payload == {"image": {"name": "wäb"}}

    def test_a_request_that_cannot_be_serialized_is_in_the_debug_log(
        self, server: ScriptedServer, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level("DEBUG", "imagebuilder_typed")
        server.forget_requests()
        with pytest.raises(exceptions.OperationNotAvailableError, match="request field"):
            Transport(raw_client(server)).send(
                OPERATIONS["get_image"], {"newMember": 1}, Attempt(), validated=True
            )
        assert "GetImage: the request can't be serialized" in caplog.text
        assert server.requests == []

    def test_status_300_is_an_error_whatever_the_body_has(self, server: ScriptedServer) -> None:
        server.script("GetImage", Answer(status=300, body={"image": ""}))
        for decode in (True, False):
            transport = Transport(raw_client(server), decode=decode)
            with pytest.raises(exceptions.UnmodeledError) as caught:
                transport.send(OPERATIONS["get_image"], {"imageBuildVersionArn": IMAGE_ARN}, Attempt())
            assert caught.value.status_code == 300

    def test_the_environment_switches_it_off(self, image_server: ScriptedServer) -> None:
        program = (
            "import json, sys\n"
            "from imagebuilder_typed import ImageBuilderClient\n"
            "client = ImageBuilderClient(keep_raw_payload=True, **json.loads(sys.argv[1]))\n"
            f"response = client.get_image(image_build_version_arn={IMAGE_ARN!r})\n"
            "print(response.image.name, response.image.state.status, 'shiny' in response.raw_payload['image'])\n"
        )
        printed = [
            subprocess.run(
                [sys.executable, "-c", program, json.dumps(image_server.boto3_options)],
                env={"IMAGEBUILDER_TYPED_FAST_PATH": value},
                capture_output=True,
                text=True,
                check=True,
                timeout=120,
            ).stdout
            for value in ("on", "off")
        ]
        assert printed == ["web NEWLY_MADE True\n", "web NEWLY_MADE False\n"]


def _structured(payload: Any, cls: Any) -> Any:
    from imagebuilder_typed import structure

    return structure(payload, cls)


def _required(shape: Any) -> dict[str, Any]:
    """Parameters that botocore accepts: it checks types and lengths, and the scripted server checks nothing."""
    sent = full(shape)
    return {name: sent[name] for name in shape.required_members if name in sent}


class TestBesideOthers:
    def test_a_users_handler_sees_the_whole_answer(self, image_server: ScriptedServer) -> None:
        raw = raw_client(image_server)
        seen: list[Any] = []
        raw.meta.events.register("after-call.imagebuilder.GetImage", lambda parsed, **_: seen.append(parsed))
        ImageBuilderClient(raw).get_image(image_build_version_arn=IMAGE_ARN)
        [parsed] = seen
        assert parsed["image"]["name"] == "web"
        assert parsed["image"]["state"] == {"status": "NEWLY_MADE"}
        assert parsed["ResponseMetadata"]["HTTPStatusCode"] == 200

    def test_raw_calls_stay_botocores_while_typed_ones_run_in_other_threads(
        self, image_server: ScriptedServer
    ) -> None:
        raw = raw_client(image_server)
        client = ImageBuilderClient(raw)
        untouched = raw_client(image_server).get_image(imageBuildVersionArn=IMAGE_ARN)
        untouched.pop("ResponseMetadata")
        typed = client.get_image(image_build_version_arn=IMAGE_ARN)
        wrong: list[object] = []
        start = threading.Barrier(6, timeout=60)

        def raw_calls() -> None:
            start.wait()
            for _ in range(40):
                answer = raw.get_image(imageBuildVersionArn=IMAGE_ARN)
                answer.pop("ResponseMetadata")
                if answer != untouched:
                    wrong.append(answer)

        def typed_calls() -> None:
            start.wait()
            for _ in range(40):
                response = client.get_image(image_build_version_arn=IMAGE_ARN)
                if response != typed:
                    wrong.append(response)

        threads = [
            threading.Thread(target=target, daemon=True)
            for target in (raw_calls, typed_calls)
            for _ in range(3)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(timeout=240)
        assert not any(thread.is_alive() for thread in threads)
        assert wrong == []

    def test_a_raw_call_made_by_a_handler_of_a_typed_one_is_botocores(
        self, image_server: ScriptedServer
    ) -> None:
        image_server.script("ListImages", ok({"imageVersionList": [{"name": "web", "shiny": 1}]}))
        raw = raw_client(image_server)
        inner: list[Any] = []
        raw.meta.events.register(
            "before-call.imagebuilder.GetImage", lambda **_: inner.append(raw.list_images()) or None
        )
        ImageBuilderClient(raw).get_image(image_build_version_arn=IMAGE_ARN)
        assert inner[0]["imageVersionList"] == [{"name": "web"}]  # without what the model doesn't know

    @pytest.mark.skipif(not FAST_PATH, reason="botocore's parser drops what the model doesn't know")
    def test_many_clients_on_one_boto3_client_decode_once(self, image_server: ScriptedServer) -> None:
        raw = raw_client(image_server)
        clients = [ImageBuilderClient(raw, keep_raw_payload=True) for _ in range(5)]
        for client in clients:
            response = client.get_image(image_build_version_arn=IMAGE_ARN)
            assert response.raw_payload == IMAGE


# Any JSON, with the names and the values that answers have mixed in.
_MEMBERS = (
    "image",
    "name",
    "state",
    "status",
    "deprecationTime",
    "tags",
    "outputResources",
    "amis",
    "requestId",
)
_BOTOCORES = ("ResponseMetadata", "Error", "__type", "message", "Message", "code", "")
_names = st.sampled_from(_MEMBERS + _BOTOCORES)
_leaves = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(["AVAILABLE", "2026-01-01T00:00:00Z", "x" * 100_000, "\ud800", 1e300, 10**400])
)
_documents = st.recursive(
    _leaves,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_names, inner, max_size=5),
    max_leaves=20,
)
_json_bodies = st.dictionaries(_names, _documents, max_size=6).map(lambda value: json.dumps(value).encode())
_bodies = st.one_of(
    _json_bodies,
    _documents.map(lambda value: json.dumps(value).encode()),
    _json_bodies.flatmap(lambda body: st.integers(0, len(body)).map(lambda end: body[:end])),
    st.binary(max_size=200),
    st.sampled_from(
        [
            b"",
            b"null",
            b"[]",
            b'{"image": {"name": "\xff\xfe"}}',
            b'\xef\xbb\xbf{"image": {}}',
            b'{"image": ' + b"[" * 100_000,
            b"[" * 100_000 + b"]" * 100_000,
            b'{"image": ' + b'{"image": ' * 5_000 + b"1" + b"}" * 5_001,
            b'{"message": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
            b'{"image": {"name": "' + b"n" * 1_000_000 + b'"}}',
            b'{"image": {"deprecationTime": 1e999}}',
            b'{"image": {"deprecationTime": NaN}}',
            b'{"image": {"deprecationTime": 123456789012345678901234567890}}',
            b'{"image": {"deprecationTime": ' + b"9" * 5000 + b"}}",
            b"<html>not here</html>",
        ]
    ),
)
_statuses = st.sampled_from(
    [200, 200, 200, 201, 204, 299, 300, 301, 304, 400, 403, 404, 412, 429, 500, 503, 599]
)
_headers = st.fixed_dictionaries(
    {},
    optional={
        "x-amzn-ErrorType": st.sampled_from(
            ["ResourceNotFoundException", "ResourceNotFoundException:http://x/", "Nonsense", ""]
        ),
        "Content-Type": st.sampled_from(["text/html", "application/json", "application/x-amz-json-1.1"]),
        "Retry-After": st.sampled_from(["1", "soon", "-5"]),
    },
)


@pytest.mark.parametrize("decode", [True, False], ids=["decoded here", "decoded by botocore"])
def test_nothing_but_our_errors_leaves_the_client_whatever_comes_over_the_wire(
    server: ScriptedServer, decode: bool
) -> None:
    answers: list[Answer] = [ok()]
    asked: list[RecordedRequest] = []

    def answer(request: RecordedRequest) -> Answer:
        asked.append(request)
        return answers[0]

    server.script("GetImage", answer)
    client = ImageBuilderClient(retry=RetryPolicy.none(), **server.boto3_options)
    call_path_of(client).transport = Transport(client.boto3_client, decode=decode)

    @given(_statuses, _bodies, _headers)
    @settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
    def check(status: int, body: bytes, headers: dict[str, str]) -> None:
        without_body = status in (204, 304)
        answers[0] = Answer(status=status, body=b"" if without_body else body, headers=headers)
        error, response = _outcome(client)
        if error is None:
            assert status < 300
            assert isinstance(response, models.GetImageResponse)
            assert repr(response)
        else:
            assert str(error)
            assert repr(error)
            assert (error.operation_name, error.attempts) == ("GetImage", 1)

    check()
    assert asked


def _outcome(client: ImageBuilderClient) -> tuple[exceptions.ImageBuilderError | None, object]:
    try:
        return None, client.get_image(image_build_version_arn=IMAGE_ARN)
    except exceptions.ImageBuilderError as error:
        return error, None
