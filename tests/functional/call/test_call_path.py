"""A call from its keywords to its response: options, construction, answers, errors and their messages."""

from __future__ import annotations

import logging
import ssl
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import boto3
import botocore.session
import pytest
from botocore import exceptions as botocore_errors
from botocore.config import Config
from botocore.credentials import RefreshableCredentials
from botocore.stub import Stubber

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, exceptions, models
from imagebuilder_typed._call.events import CallEvents
from imagebuilder_typed._call.http import Exchange
from imagebuilder_typed._call.transport import Transport
from imagebuilder_typed._call.trusted_serializer import ExplainingSerializer
from imagebuilder_typed._call_path import call_path_of
from imagebuilder_typed.conversion._fast_path import FAST_PATH
from imagebuilder_typed.retry._attempt import Attempt
from tests.support.certificates import self_signed_certificate
from tests.support.model_payloads import needs_the_generated_model
from tests.support.proxy import Proxy
from tests.support.scripted_server import Answer, ScriptedServer, hang, ok, refused, server_error
from tests.support.slow_server import SlowServer

IMAGE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"
LOCAL: dict[str, Any] = {
    "region_name": "us-east-1",
    "aws_access_key_id": "x",
    "aws_secret_access_key": "y",
    "retry": RetryPolicy.none(),
}
COMPONENT: dict[str, Any] = {
    "name": "nginx",
    "semantic_version": "1.0.0",
    "platform": "Linux",
    "data": "name: nginx",
}


@pytest.fixture
def client(server: ScriptedServer) -> ImageBuilderClient:
    return ImageBuilderClient(retry=RetryPolicy.none(), **server.boto3_options)


def get_image(client: ImageBuilderClient) -> models.GetImageResponse:
    return client.get_image(image_build_version_arn=IMAGE_ARN)


def failure_of(call: Callable[[], object]) -> exceptions.ImageBuilderError:
    with pytest.raises(exceptions.ImageBuilderError) as caught:
        call()
    return caught.value


class TestOptions:
    def test_that_are_not_passed_stay_unchanged(
        self, server: ScriptedServer, client: ImageBuilderClient
    ) -> None:
        changed = client.with_options(validate=False, keep_raw_payload=True, read_timeout=0.2)
        copy = changed.with_options()
        options = call_path_of(copy).options
        assert (options.validate, options.keep_raw_payload, options.read_timeout) == (False, True, 0.2)
        assert call_path_of(copy).retrier is call_path_of(client).retrier
        options = call_path_of(client).options
        assert (options.validate, options.keep_raw_payload, options.read_timeout) == (True, False, None)
        assert copy.list_images(max_results=1000).raw_payload == {}
        server.script_default(hang())
        error = failure_of(lambda: get_image(copy))
        assert isinstance(error, exceptions.ReadError)
        assert error.elapsed < client.boto3_client.meta.config.read_timeout / 2

    def test_can_be_switched_off_again(self, client: ImageBuilderClient) -> None:
        changed = client.with_options(validate=False, keep_raw_payload=True)
        back = changed.with_options(validate=True, keep_raw_payload=False)
        assert get_image(back).raw_payload is None
        with pytest.raises(exceptions.RequestValidationError):
            back.list_images(max_results=1000)

    def test_are_those_of_the_constructor(self, server: ScriptedServer) -> None:
        client = ImageBuilderClient(validate=False, keep_raw_payload=True, **server.boto3_options)
        assert client.list_images(max_results=1000).raw_payload == {}
        assert get_image(ImageBuilderClient(**server.boto3_options)).raw_payload is None

    def test_apply_to_the_copy_only(self, server: ScriptedServer, client: ImageBuilderClient) -> None:
        server.script_default(server_error(503))
        quick = RetryPolicy(max_attempts=2, initial_backoff=0.0, max_backoff=0.0)
        assert failure_of(lambda: get_image(client.with_options(retry=quick))).attempts == 2
        assert failure_of(lambda: get_image(client)).attempts == 1

    @pytest.mark.parametrize(
        ("read_timeout", "kind", "message"),
        [
            ("5", TypeError, "read_timeout must be a number of seconds, not '5'"),
            (True, TypeError, "read_timeout must be a number of seconds, not True"),
            (0, ValueError, "read_timeout must be above 0 seconds, and finite, not 0"),
            (float("inf"), ValueError, "read_timeout must be above 0 seconds, and finite, not inf"),
        ],
    )
    def test_that_make_no_sense_are_refused(
        self, client: ImageBuilderClient, read_timeout: Any, kind: type[Exception], message: str
    ) -> None:
        with pytest.raises(kind) as caught:
            client.with_options(read_timeout=read_timeout)
        assert str(caught.value) == message
        client.with_options(read_timeout=1)
        client.with_options(read_timeout=0.5)


class TestConstruction:
    def test_everything_reaches_boto3(self) -> None:
        """A stand-in for boto3's session records what it is called with."""
        asked: list[tuple[str, dict[str, Any]]] = []

        class Session:
            def client(self, service: str, **settings: Any) -> Any:
                asked.append((service, settings))
                return boto3.client("imagebuilder", region_name="us-east-1")

        given: dict[str, Any] = {
            "region_name": "eu-west-1",
            "endpoint_url": "http://127.0.0.1:1",
            "aws_access_key_id": "a",
            "aws_secret_access_key": "b",
            "aws_session_token": "c",
            "verify": False,
            "use_ssl": False,
        }
        session: Any = Session()
        ImageBuilderClient(session=session, config=Config(read_timeout=7), **given)
        ImageBuilderClient(session=session)
        [(service, settings), (_, defaults)] = asked
        config = settings.pop("config")
        assert (service, settings) == ("imagebuilder", given)
        assert (config.read_timeout, config.retries) == (7, {"total_max_attempts": 1, "mode": "standard"})
        assert defaults.pop("config").retries == {"total_max_attempts": 1, "mode": "standard"}
        assert defaults == {}

    @pytest.mark.parametrize(
        ("client", "options", "message"),
        [
            ("ec2", {}, "client must be a boto3 client for 'imagebuilder', not a boto3 client for ec2"),
            (5, {}, "client must be a boto3 client for 'imagebuilder', not int"),
            (
                "imagebuilder",
                {"region_name": "eu-west-1", "verify": False, "use_ssl": False, "session": boto3.Session()},
                "region_name, verify, use_ssl, session can't be set on an existing client: "
                "pass them to boto3.client, or omit client",
            ),
        ],
    )
    def test_says_what_is_wrong_with_a_client(self, client: Any, options: Any, message: str) -> None:
        given = boto3.client(client, region_name="us-east-1") if isinstance(client, str) else client
        with pytest.raises(TypeError) as caught:
            ImageBuilderClient(given, **options)
        assert str(caught.value) == message

    def test_refuses_what_only_looks_like_a_client(self) -> None:
        class LooksLike:
            meta = boto3.client("imagebuilder", region_name="us-east-1").meta

        class Asynchronous(LooksLike):
            async def _make_api_call(self) -> None: ...

        for stand_in, what in (
            (LooksLike(), "LooksLike"),
            (Asynchronous(), "an asynchronous client (aiobotocore), whose calls have to be awaited"),
        ):
            with pytest.raises(TypeError) as caught:
                ImageBuilderClient(stand_in)  # type: ignore[arg-type]  # what is tested
            assert str(caught.value) == f"client must be a boto3 client for 'imagebuilder', not {what}"

    def test_refuses_what_is_no_policy(self, client: ImageBuilderClient) -> None:
        with pytest.raises(TypeError) as caught:
            client.with_options(retry=5)  # type: ignore[arg-type]  # what is tested
        assert str(caught.value) == (
            "retry must be a RetryPolicy, such as RetryPolicy(max_attempts=5), not 5"
        )

    def test_names_the_setting_with_which_boto3_could_make_no_client(self) -> None:
        with pytest.raises(
            exceptions.ConfigurationError, match="endpoint_url= or AWS_ENDPOINT_URL"
        ) as caught:
            ImageBuilderClient(**LOCAL, endpoint_url="http://two words")
        assert caught.value.__cause__ is None  # it may quote a password

    def test_cannot_be_repeated_from_a_pickle(self, client: ImageBuilderClient) -> None:
        with pytest.raises(TypeError) as caught:
            client.__reduce__()
        assert str(caught.value) == (
            "an ImageBuilderClient holds connections and can't be pickled: make one in each process"
        )


class TestNames:
    def test_of_operations_are_suggested(self, client: ImageBuilderClient) -> None:
        for call in (client.can_paginate, client.generate_presigned_url):
            ask: Any = call
            with pytest.raises(ValueError, match="did you mean") as caught:
                ask("list_imagess")
            assert str(caught.value) == (
                "'list_imagess' is not an operation of EC2 Image Builder; did you mean 'list_images'?"
            )
            with pytest.raises(ValueError, match="is not an operation") as caught:
                ask("xyz")
            assert str(caught.value) == "'xyz' is not an operation of EC2 Image Builder"

    def test_of_listings_are_all_named(self, client: ImageBuilderClient) -> None:
        get_paginator: Any = client.get_paginator
        with pytest.raises(ValueError, match="does not list in pages") as caught:
            get_paginator("get_image")
        text = str(caught.value)
        assert text.startswith(
            "'get_image' does not list in pages; these do: list_component_build_versions, "
        )
        assert ", list_images, " in text
        with pytest.raises(
            ValueError, match=r"'ListImages' does not list in pages; did you mean 'list_images'\?"
        ):
            get_paginator("ListImages")

    def test_of_request_classes_decide_what_is_sent(
        self, server: ScriptedServer, client: ImageBuilderClient
    ) -> None:
        assert isinstance(client.send(models.ListImagesRequest()), models.ListImagesResponse)
        assert [request.operation for request in server.requests] == ["ListImages"]
        with pytest.raises(TypeError) as caught:
            client.send(models.Image())  # type: ignore[arg-type]  # what is tested
        assert str(caught.value) == (
            "send takes a request object of imagebuilder_typed.models, such as CreateImageRecipeRequest, not Image"
        )


def test_presigned_urls_work_for_an_hour_and_with_any_method(
    server: ScriptedServer, client: ImageBuilderClient
) -> None:
    url = client.generate_presigned_url("get_image", {"imageBuildVersionArn": IMAGE_ARN})
    assert "X-Amz-Expires=3600" in url
    assert client.generate_presigned_url("list_images").startswith(f"{server.url}/ListImages?")
    asked: list[dict[str, Any]] = []

    def generate(method: str, **keywords: Any) -> str:
        asked.append({"method": method, **keywords})
        return "https://"

    client.boto3_client.generate_presigned_url = generate  # type: ignore[attr-defined]
    assert client.generate_presigned_url("list_images", {}, 5, "PUT") == "https://"
    assert asked == [{"method": "list_images", "Params": {}, "ExpiresIn": 5, "HttpMethod": "PUT"}]


def test_a_with_block_closes_the_connections(server: ScriptedServer) -> None:
    client = ImageBuilderClient(**server.boto3_options)
    with client as same:
        assert same is client
        get_image(client)
        get_image(client)
    get_image(client)
    first, second, third = (request.connection for request in server.requests)
    assert first == second != third


class TestAnswers:
    @pytest.mark.skipif(
        not FAST_PATH, reason="what botocore can't parse counts as a broken answer: it is retried"
    )
    def test_of_the_wrong_type_are_errors_with_all_that_is_known(self, server: ScriptedServer) -> None:
        server.script("GetImage", [server_error(503), ok({"image": 5})])
        quick = RetryPolicy(initial_backoff=0.0, max_backoff=0.0)
        client = ImageBuilderClient(retry=quick, **server.boto3_options)
        error = failure_of(lambda: get_image(client))
        assert isinstance(error, exceptions.ConversionError)
        assert (error.operation_name, error.attempts) == ("GetImage", 2)
        assert error.elapsed > 0.0
        assert error.request == models.GetImageRequest(image_build_version_arn=IMAGE_ARN)

    @pytest.mark.parametrize(
        ("body", "reason"),
        [
            (
                b"<html>",
                "the answer is not JSON (Expecting value: line 1 column 1 (char 0)): 6 bytes, b'<html>'",
            ),
            (
                b"x" * 60,
                f"the answer is not JSON (Expecting value: line 1 column 1 (char 0)): 60 bytes, {b'x' * 60!r}",
            ),
            (
                b"x" * 61,
                f"the answer is not JSON (Expecting value: line 1 column 1 (char 0)): 61 bytes, {b'x' * 60!r}...",
            ),
            (b"", "the answer is not JSON (Expecting value: line 1 column 1 (char 0)): 0 bytes, b''"),
            (b"[1]", "the answer is not a JSON object: 3 bytes"),
            (b' \t\r\n"secret"', "the answer is not a JSON object: 12 bytes"),
            (
                b'{"secret',
                "the answer is not JSON (Unterminated string starting at: line 1 column 2 (char 1)): 8 bytes",
            ),
        ],
    )
    def test_that_are_no_json_object_are_described_without_the_users_documents(
        self, server: ScriptedServer, client: ImageBuilderClient, body: bytes, reason: str
    ) -> None:
        server.script("GetImage", Answer(body=body))
        for decode in (True, False):
            call_path_of(client).transport = Transport(client.boto3_client, decode=decode)
            error = failure_of(lambda: get_image(client))
            assert isinstance(error, exceptions.ResponseDecodeError)
            assert str(error) == f"GetImage: {reason}"
            assert (error.status_code, error.attempts, error.maybe_executed) == (200, 1, True)

    def test_with_a_byte_order_mark_show_nothing_of_themselves(
        self, server: ScriptedServer, client: ImageBuilderClient
    ) -> None:
        server.script("GetImage", Answer(body=b'\xef\xbb\xbf["secret'))
        assert "secret" not in str(failure_of(lambda: get_image(client)))

    def test_in_another_encoding_are_read(self, server: ScriptedServer, client: ImageBuilderClient) -> None:
        server.script("GetImage", Answer(body='{"image": {"name": "Köln"}}'.encode("utf-16")))
        for decode in (True, False):
            call_path_of(client).transport = Transport(client.boto3_client, decode=decode)
            image = get_image(client).image
            assert image is not None
            assert image.name == "Köln"

    def test_that_botocore_cannot_parse_are_our_error_too(
        self, server: ScriptedServer, client: ImageBuilderClient
    ) -> None:
        server.script("GetImage", Answer(body=b'{"image": {"tags": [1]}}'))
        call_path_of(client).transport = Transport(client.boto3_client, decode=False)
        error = failure_of(lambda: get_image(client))
        assert str(error) == "GetImage: botocore can't parse the answer (AttributeError): 24 bytes"

    def test_may_have_members_of_the_names_that_botocore_adds(
        self, server: ScriptedServer, client: ImageBuilderClient
    ) -> None:
        body = {"Error": "mine", "ResponseMetadata": {"mine": 1}, "requestId": "7"}
        server.script("GetImage", ok(body))
        response = get_image(client.with_options(keep_raw_payload=True))
        assert response.response_metadata.http_status_code == 200
        if FAST_PATH:
            assert response.raw_payload == body

    def test_that_are_empty_are_allowed_where_the_operation_has_no_answer(
        self, server: ScriptedServer, client: ImageBuilderClient
    ) -> None:
        server.script_default(Answer(body=b""))
        arn = "arn:aws:imagebuilder:us-east-1:123456789012:image-pipeline/web"
        assert client.tag_resource(resource_arn=arn, tags={"a": "b"}) == models.TagResourceResponse()
        for empty in (b"", b" "):
            server.script_default(Answer(body=empty))
            assert isinstance(failure_of(lambda: get_image(client)), exceptions.ResponseDecodeError)

    def test_of_a_stub_count_as_one_request(self) -> None:
        raw = boto3.client("imagebuilder", region_name="us-east-1")
        with Stubber(raw) as stubber:
            stubber.add_response("get_image", {"requestId": "7"})
            stubber.add_client_error("get_image", "ResourceNotFoundException", "gone", 404)
            client = ImageBuilderClient(raw, retry=RetryPolicy.none())
            assert get_image(client).response_metadata.attempts == 1
            error = failure_of(lambda: get_image(client))
        assert (error.operation_name, error.attempts) == ("GetImage", 1)


class TestErrorAnswers:
    @pytest.mark.parametrize(
        ("answer", "text"),
        [
            (
                Answer(status=502, body=b"no way " * 100),
                "502 (HTTP 502): " + ("no way " * 100)[:500].strip(" "),
            ),
            (Answer(status=502, body=b"caf\xe9"), "502 (HTTP 502): caf\ufffd"),
            (Answer(status=400, body=b"[1]"), "400 (HTTP 400): no message"),
            (Answer(status=400, body=b'{"code": 5, "message": "m"}'), "400 (HTTP 400): m"),
            (Answer(status=400, body=b'{"message": {"a": 1}, "__type": "X"}'), "X (HTTP 400): no message"),
            (Answer(status=300, body=b"elsewhere"), "Unknown (HTTP 300): no message"),
            (Answer(status=404, body=b"[" * 100_000), "404 (HTTP 404): " + "[" * 500),
        ],
        ids=[
            "long",
            "not UTF-8",
            "a list",
            "a code that is a number",
            "a message that is none",
            "300",
            "deep",
        ],
    )
    def test_are_read_whatever_their_body_is(
        self, server: ScriptedServer, client: ImageBuilderClient, answer: Answer, text: str
    ) -> None:
        server.script("GetImage", answer)
        error = failure_of(lambda: get_image(client))
        assert isinstance(error, exceptions.ApiError)
        assert str(error).partition(" [request id")[0].rstrip() == f"GetImage: {text}"

    def test_have_no_traceback_of_botocores(self, server: ScriptedServer, client: ImageBuilderClient) -> None:
        server.script("GetImage", refused("ResourceNotFoundException", 404))
        error = failure_of(lambda: get_image(client))
        assert (error.__cause__, error.__context__) == (None, None)


class TestProxies:
    def error(self, url: str, scheme: str = "https", **config: Any) -> exceptions.ImageBuilderError:
        settings = Config(proxies={scheme: url}, **config)
        client = ImageBuilderClient(endpoint_url=f"{scheme}://127.0.0.1:1", config=settings, **LOCAL)
        return failure_of(lambda: client.delete_image(image_build_version_arn=IMAGE_ARN))

    def test_that_refuse_a_tunnel_are_named(self) -> None:
        with Proxy("refuse") as proxy:
            error = self.error(proxy.url)
        assert type(error) is exceptions.ConnectError
        assert str(error) == (
            f"DeleteImage: the connection through the proxy {proxy.url} failed while connecting: "
            "Tunnel connection failed: 403 Forbidden"
        )
        assert isinstance(error.__cause__, botocore_errors.ProxyConnectionError)

    def test_that_hang_up_are_named(self) -> None:
        with Proxy("close") as proxy:
            error = self.error(proxy.url, "http")
        assert type(error) is exceptions.ReadError
        assert str(error) == (
            f"DeleteImage: the connection through the proxy {proxy.url} failed while reading the answer: "
            "Remote end closed connection without response "
            "[may have been carried out: check before you call again]"
        )

    @pytest.mark.parametrize(
        ("url", "text"),
        [
            (
                "socks5://user:s3cret@127.0.0.1:1",
                "the proxy must be an http or https URL: socks5 proxies are not supported",
            ),
            (
                "http://user:s3cret@[bad",
                "a URL of the endpoint or of a proxy has characters or a form that can't be sent (ValueError)",
            ),
            (
                "http://a..b:80",
                "the host or port of the endpoint or proxy can't be used (LocationParseError)",
            ),
            ("http://host:port", "the URL of the endpoint or of a proxy can't be parsed"),
        ],
    )
    def test_whose_url_cannot_be_used_are_a_matter_of_configuration(self, url: str, text: str) -> None:
        error = self.error(url, "http" if ".." in url else "https")
        assert type(error) is exceptions.ConfigurationError
        assert (str(error), error.attempts) == (f"DeleteImage: {text}", 0)

    def test_with_a_bundle_that_is_not_there_say_what_is_missing(self) -> None:
        error = self.error("https://127.0.0.1:1", proxies_config={"proxy_ca_bundle": "/nowhere/ca.pem"})
        assert type(error) is exceptions.ConfigurationError
        assert str(error) == (
            "DeleteImage: proxies_config can't be used: [Errno 2] No such file or directory"
        )


class TestFiles:
    @pytest.mark.parametrize(
        ("options", "text"),
        [
            (
                {"verify": "/nowhere/ca.pem"},
                "the CA bundle '/nowhere/ca.pem' (verify=, ca_bundle or AWS_CA_BUNDLE) can't be used",
            ),
            (
                {"verify": False, "config": Config(client_cert="/nowhere/client.pem")},
                "the client certificate '/nowhere/client.pem' (client_cert) can't be used",
            ),
        ],
        ids=["bundle", "certificate"],
    )
    def test_that_are_not_there_are_named(self, options: dict[str, Any], text: str) -> None:
        with SlowServer() as server:
            client = ImageBuilderClient(endpoint_url=f"https://{server.address}", **LOCAL, **options)
            error = failure_of(lambda: get_image(client))
        assert type(error) is exceptions.ConfigurationError
        assert str(error) == f"GetImage: {text}: [Errno 2] No such file or directory"

    def test_with_certificates_to_trust_are_asked_for_where_the_servers_is_not_trusted(
        self, tmp_path: Path
    ) -> None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self_signed_certificate(tmp_path))
        with ScriptedServer(tls=context) as server:
            client = ImageBuilderClient(**server.boto3_options)
            error = failure_of(lambda: get_image(client))
            assert server.requests == []
        assert type(error) is exceptions.ConfigurationError
        assert str(error).startswith("GetImage: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: ")
        assert str(error).endswith(". Point verify= to the CA certificates to trust")
        assert error.attempts == 0

    def test_are_not_checked_where_the_network_is_to_blame(self) -> None:
        with SlowServer(b"HTTP/1.1 400 Bad Request\r\n\r\n") as server:
            client = ImageBuilderClient(endpoint_url=f"https://{server.address}", verify=False, **LOCAL)
            error = failure_of(lambda: get_image(client))
        assert type(error) is exceptions.ConnectError
        assert isinstance(error.__cause__, botocore_errors.SSLError)


def session_whose_refresh_raises(error: Exception) -> boto3.Session:
    def refresh() -> Any:
        raise error

    core = botocore.session.Session()
    expired = datetime.now(UTC) - timedelta(seconds=1)
    core._credentials = RefreshableCredentials("a", "b", "c", expired, refresh, "a test")  # type: ignore[attr-defined]
    return boto3.Session(botocore_session=core)


class TestCredentials:
    @pytest.mark.parametrize(
        ("error", "text", "transient"),
        [
            (KeyError("never shown"), "the result can't be used (KeyError)", False),
            (RuntimeError("no http://user:s3cret@host"), "no http://***@host", False),
            (
                botocore_errors.ClientError({"Error": {"Code": "Throttling", "Message": "m"}}, "AssumeRole"),
                "An error occurred (Throttling) when calling the AssumeRole operation: m",
                True,
            ),
            (
                botocore_errors.ClientError({"ResponseMetadata": {"HTTPStatusCode": 503}}, "AssumeRole"),  # type: ignore[typeddict-item]
                "An error occurred (Unknown) when calling the AssumeRole operation: Unknown",
                True,
            ),
            (
                botocore_errors.ClientError(
                    {"Error": {"Code": "Slow", "Message": "m"}, "ResponseMetadata": {"HTTPStatusCode": 429}},  # type: ignore[typeddict-item]
                    "AssumeRole",
                ),
                "An error occurred (Slow) when calling the AssumeRole operation: m",
                True,
            ),
            (
                botocore_errors.ClientError({}, "AssumeRole"),
                "An error occurred (Unknown) when calling the AssumeRole operation: Unknown",
                False,
            ),
            (
                botocore_errors.EndpointConnectionError(endpoint_url="http://sts"),
                'Could not connect to the endpoint URL: "http://sts"',
                True,
            ),
        ],
        ids=["odd", "masked", "throttled", "503", "429", "empty", "unreachable"],
    )
    def test_that_cannot_be_fetched_are_explained(
        self, server: ScriptedServer, error: Exception, text: str, transient: bool
    ) -> None:
        client = ImageBuilderClient(
            session=session_whose_refresh_raises(error),
            region_name="us-east-1",
            endpoint_url=server.url,
            retry=RetryPolicy.none(),
        )
        failure = failure_of(lambda: get_image(client))
        assert isinstance(failure, exceptions.CredentialsUnavailableError)
        assert str(failure) == f"GetImage: getting credentials failed: {text}"
        assert (failure.transient, failure.attempts, failure.__cause__) == (transient, 0, error)
        assert server.requests == []


@needs_the_generated_model
class TestDryRuns:
    def test_name_the_operation_whatever_they_come_to(
        self, server: ScriptedServer, client: ImageBuilderClient
    ) -> None:
        invalid = client.dry_run.create_component(**{**COMPONENT, "name": ""})
        assert (invalid.ok, invalid.operation_name) == (False, "CreateComponent")
        assert invalid.message == str(invalid.error)
        server.script("CreateComponent", Answer(status=400, body=b"{}"))
        silent = client.dry_run.create_component(**COMPONENT)
        assert (silent.ok, silent.operation_name) == (False, "CreateComponent")
        assert silent.message == str(silent.error) != ""
        server.script("CreateComponent", ok())
        with pytest.raises(
            exceptions.DryRunExecutedError, match=r"^CreateComponent: this was a dry run"
        ) as caught:
            client.dry_run.create_component(**COMPONENT)
        assert caught.value.operation_name == "CreateComponent"


class TestParameters:
    def test_that_this_botocore_does_not_know_are_reported_with_the_version_needed(
        self, server: ScriptedServer, client: ImageBuilderClient, caplog: pytest.LogCaptureFixture
    ) -> None:
        """As with a field that is newer than the installed botocore."""
        shape = client.boto3_client.meta.service_model.operation_model("GetImage").input_shape
        del shape.members["imageBuildVersionArn"]
        with caplog.at_level(logging.DEBUG, "imagebuilder_typed"):
            error = failure_of(lambda: get_image(client))
        assert isinstance(error, exceptions.OperationNotAvailableError)
        assert "doesn't know this request field" in str(error)
        assert server.requests == []
        assert error.attempts == 0

    def test_that_cannot_be_put_into_a_url_are_a_problem_of_the_request(
        self, server: ScriptedServer, client: ImageBuilderClient
    ) -> None:
        error = failure_of(
            lambda: client.with_options(validate=False).get_image(image_build_version_arn="\ud800")
        )
        assert isinstance(error, exceptions.RequestValidationError)
        assert error.operation_name == "GetImage"
        [problem] = error.problems
        assert (problem.path, problem.problem) == (
            "",
            "must be text that UTF-8 can hold, this has half a character",
        )
        assert problem.value == "\ud800"
        assert isinstance(error.__cause__, UnicodeEncodeError)
        assert server.requests == []


class TestStandIns:
    """A replacement of a part of the client has all other attributes of that part."""

    def test_the_serializer(self, client: ImageBuilderClient) -> None:
        raw: Any = client.boto3_client
        assert ExplainingSerializer(raw._serializer)._serializer is raw._serializer
        theirs = type("Serializer", (), {"TIMESTAMP_FORMAT": "iso8601"})()
        assert ExplainingSerializer(theirs).TIMESTAMP_FORMAT == "iso8601"

    def test_the_events(self, client: ImageBuilderClient) -> None:
        events = client.boto3_client.meta.events
        stand_in = CallEvents(events, Exchange(Attempt(), "GetImage"), None, lambda **_: None)
        assert stand_in.register == events.register

    def test_the_serializer_explains_what_it_cannot_do(self, client: ImageBuilderClient) -> None:
        class Broken:
            def serialize_to_request(self, parameters: object, operation_model: object) -> object:
                raise KeyError("shape")

        model = client.boto3_client.meta.service_model.operation_model("GetImage")
        with pytest.raises(exceptions.RequestValidationError) as caught:
            ExplainingSerializer(Broken()).serialize_to_request({"imageBuildVersionArn": IMAGE_ARN}, model)
        assert caught.value.operation_name == "GetImage"
        assert caught.value.problems == [
            exceptions.ValidationProblem("", "botocore can't serialize the request (KeyError)")
        ]
        assert isinstance(caught.value.__cause__, KeyError)
