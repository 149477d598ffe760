"""The client: construction, calls, the boto3 client underneath, and the other methods."""

from __future__ import annotations

import contextlib
import pickle
import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import boto3
import botocore.session
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError, NoRegionError

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, exceptions, models
from imagebuilder_typed.conversion._fast_path import FAST_PATH
from tests.support.certificates import self_signed_certificate
from tests.support.scripted_server import ScriptedServer, ok, refused, throttled

IMAGE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        server.script("GetImage", ok({"image": {"name": "web", "shiny": 1}, "requestId": "body-id"}))
        yield server


@pytest.fixture
def client(server: ScriptedServer) -> Iterator[ImageBuilderClient]:
    with ImageBuilderClient(retry=RetryPolicy.none(), **server.boto3_options) as client:
        yield client


class TestConstruction:
    def test_with_boto3s_own_keywords(self, server: ScriptedServer) -> None:
        client = ImageBuilderClient(
            region_name="eu-west-1",
            endpoint_url=server.url,
            aws_access_key_id="AKIDEXAMPLE",
            aws_secret_access_key="secret",
            aws_session_token="token",
            verify=False,
            use_ssl=False,
            config=Config(user_agent_extra="golden/1.0", read_timeout=7),
        )
        client.get_image(image_build_version_arn=IMAGE_ARN)
        headers = server.requests[0].headers
        assert "AKIDEXAMPLE" in headers["authorization"]
        assert "/eu-west-1/imagebuilder/" in headers["authorization"]
        assert headers["x-amz-security-token"] == "token"
        assert "golden/1.0" in headers["user-agent"]
        assert client.boto3_client.meta.config.read_timeout == 7

    def test_botocores_retries_are_off_in_clients_that_are_made_here(self, server: ScriptedServer) -> None:
        for config in (None, Config(retries={"mode": "legacy", "max_attempts": 9})):
            client = ImageBuilderClient(config=config, **server.boto3_options)
            assert client.boto3_client.meta.config.retries["total_max_attempts"] == 1

    def test_with_a_session(self, server: ScriptedServer) -> None:
        session = boto3.Session(
            aws_access_key_id="AKIDSESSION", aws_secret_access_key="s", region_name="ap-south-1"
        )
        client = ImageBuilderClient(session=session, endpoint_url=server.url)
        client.get_image(image_build_version_arn=IMAGE_ARN)
        assert "AKIDSESSION" in server.requests[0].headers["authorization"]
        assert client.boto3_client.meta.region_name == "ap-south-1"

    def test_with_a_boto3_client(self, server: ScriptedServer) -> None:
        raw = boto3.client("imagebuilder", **server.boto3_options)
        assert ImageBuilderClient(raw).boto3_client is raw
        assert ImageBuilderClient(client=raw).get_image(image_build_version_arn=IMAGE_ARN).image is not None

    def test_without_a_region_boto3s_error_is_raised(self) -> None:
        with pytest.raises(NoRegionError):
            ImageBuilderClient()

    def test_a_boto3_client_of_another_service_is_refused(self, server: ScriptedServer) -> None:
        with pytest.raises(
            TypeError, match="must be a boto3 client for 'imagebuilder', not a boto3 client for ec2"
        ):
            ImageBuilderClient(boto3.client("ec2", **server.boto3_options))
        with pytest.raises(TypeError, match="not str"):
            ImageBuilderClient("imagebuilder")  # type: ignore[arg-type]  # what is tested

    def test_something_else_in_its_place_gets_the_keyword_to_use(self) -> None:
        make: Any = ImageBuilderClient
        for first, keyword in (
            ("us-east-1", r"not str: write ImageBuilderClient\(region_name='us-east-1'\)"),
            ("us-gov-west-1", "region_name='us-gov-west-1'"),
            ("AKIDEXAMPLE", "region_name='eu-west-1'"),
            (boto3.Session(), r"not Session: write ImageBuilderClient\(session=...\)"),
        ):
            with pytest.raises(TypeError, match=keyword) as caught:
                make(first)
            assert "AKID" not in str(caught.value)

    def test_a_boto3_client_cannot_be_set_up_again(self, server: ScriptedServer) -> None:
        raw = boto3.client("imagebuilder", **server.boto3_options)
        with pytest.raises(TypeError, match="region_name, session can't be set on an existing client"):
            ImageBuilderClient(raw, region_name="eu-west-1", session=boto3.Session())

    def test_without_credentials_the_call_says_so(self, server: ScriptedServer) -> None:
        client = ImageBuilderClient(region_name="us-east-1", endpoint_url=server.url)
        with pytest.raises(
            exceptions.ConfigurationError, match="GetImage: Unable to locate credentials"
        ) as caught:
            client.get_image(image_build_version_arn=IMAGE_ARN)
        assert caught.value.attempts == 0
        assert server.requests == []

    def test_no_pickles(self, client: ImageBuilderClient) -> None:
        with pytest.raises(TypeError, match="make one in each process"):
            pickle.dumps(client)

    def test_no_pickles_of_what_it_makes(self, client: ImageBuilderClient) -> None:
        paginator = client.get_paginator("list_images")
        made = (client.dry_run, paginator, paginator.paginate(), client.get_waiter("image_available"))
        for each in made:
            with pytest.raises(TypeError, match="can't be pickled: make one in each process"):
                pickle.dumps(each)

    def test_repr_has_no_credentials(self, client: ImageBuilderClient) -> None:
        assert repr(client) == "ImageBuilderClient(region_name='us-east-1')"

    @pytest.mark.parametrize(
        ("session", "message"),
        [
            (botocore.session.get_session(), r"not Session: write boto3\.Session\(botocore_session=\.\.\.\)"),
            ("prod", "session must be a boto3.Session, not str$"),
        ],
    )
    def test_a_session_must_make_clients(self, session: Any, message: str) -> None:
        with pytest.raises(TypeError, match=message):
            ImageBuilderClient(session=session, region_name="eu-west-1")

    def test_a_misspelt_keyword_is_refused_in_the_name_of_the_class(self) -> None:
        wrong: Any = {"profile_name": "build"}
        with pytest.raises(TypeError, match=r"^ImageBuilderClient\.__init__\(\) got .* 'profile_name'"):
            ImageBuilderClient(**wrong)


class TestCalls:
    def test_take_the_fields_of_a_request(self, server: ScriptedServer, client: ImageBuilderClient) -> None:
        by_object = client.send(models.GetImageRequest(image_build_version_arn=IMAGE_ARN))
        by_keywords = client.get_image(image_build_version_arn=IMAGE_ARN)
        assert (
            by_object
            == by_keywords
            == models.GetImageResponse(image=models.Image(name="web"), request_id="body-id")
        )
        first, second = server.requests
        assert first.query == second.query == {"imageBuildVersionArn": IMAGE_ARN}

    @pytest.mark.parametrize(
        ("value", "message"),
        [
            (None, "image_build_version_arn: is required"),
            (5, "image_build_version_arn: must be str, not int 5"),
        ],
    )
    def test_wrong_values_are_reported_and_nothing_is_sent(
        self, server: ScriptedServer, client: ImageBuilderClient, value: Any, message: str
    ) -> None:
        with pytest.raises(exceptions.RequestValidationError, match=message) as caught:
            client.get_image(image_build_version_arn=value)
        assert caught.value.operation_name == "GetImage"
        assert str(caught.value).startswith("GetImage: the request was not sent")
        assert server.requests == []

    @pytest.mark.parametrize(
        ("arguments", "keywords", "message"),
        [
            ((), {}, "missing 1 required keyword-only argument: 'image_build_version_arn'"),
            ((), {"imageBuildVersionArn": "x"}, "unexpected keyword argument 'imageBuildVersionArn'"),
            ((models.GetImageRequest(image_build_version_arn="x"),), {}, "positional argument"),
        ],
    )
    def test_wrong_keywords_are_refused_as_by_any_function(
        self, server: ScriptedServer, client: ImageBuilderClient, arguments: Any, keywords: Any, message: str
    ) -> None:
        with pytest.raises(TypeError, match=message):
            client.get_image(*arguments, **keywords)
        assert server.requests == []

    def test_an_object_changed_to_hold_nonsense_is_not_sent_either(self, server: ScriptedServer) -> None:
        client = ImageBuilderClient(validate=False, **server.boto3_options)
        request = models.TagResourceRequest(resource_arn="arn", tags={"a": object()})  # type: ignore[dict-item]
        with pytest.raises(exceptions.ImageBuilderError, match="tags"):
            client.send(request)
        assert server.requests == []

    def test_client_tokens_are_on_the_request_and_on_the_wire(self, server: ScriptedServer) -> None:
        client = ImageBuilderClient(validate=False, **server.boto3_options)
        request = models.CreateImageRequest(infrastructure_configuration_arn="arn")
        server.script("CreateImage", lambda sent: ok({"clientToken": sent.json["clientToken"]}))
        assert client.send(request).client_token == request.client_token
        assert client.send(request).client_token == request.client_token
        chosen = client.create_image(infrastructure_configuration_arn="arn", client_token="mine")
        assert chosen.client_token == "mine"
        made = {
            client.create_image(infrastructure_configuration_arn="arn", client_token=None).client_token
            for _ in range(3)
        }
        assert len(made) == 3

    def test_responses_have_metadata(self, client: ImageBuilderClient) -> None:
        response = client.get_image(image_build_version_arn=IMAGE_ARN)
        metadata = response.response_metadata
        assert metadata.request_id == "request-1"
        assert metadata.http_status_code == 200
        assert metadata.http_headers["x-amzn-requestid"] == "request-1"
        assert metadata.attempts == 1
        assert metadata.elapsed > 0
        assert "metadata" not in repr(response)
        assert response == models.GetImageResponse(image=models.Image(name="web"), request_id="body-id")
        assert models.GetImageResponse().response_metadata.attempts == 0

    @pytest.mark.skipif(not FAST_PATH, reason="botocore's parser drops what the model doesn't know")
    def test_the_raw_payload_is_there_when_asked_for(self, client: ImageBuilderClient) -> None:
        assert client.get_image(image_build_version_arn=IMAGE_ARN).raw_payload is None
        kept = client.with_options(keep_raw_payload=True).get_image(image_build_version_arn=IMAGE_ARN)
        assert kept.raw_payload == {"image": {"name": "web", "shiny": 1}, "requestId": "body-id"}

    def test_errors_are_typed_and_boto3s_habits_work(
        self, server: ScriptedServer, client: ImageBuilderClient
    ) -> None:
        server.script("GetImage", refused("ResourceNotFoundException", 404, "gone"))
        with pytest.raises(client.exceptions.ResourceNotFoundException) as caught:
            client.get_image(image_build_version_arn=IMAGE_ARN)
        assert isinstance(caught.value, ClientError)
        assert caught.value.response["Error"] == {"Code": "ResourceNotFoundException", "Message": "gone"}

    @pytest.mark.usefixtures("either_way")
    def test_an_answer_of_the_wrong_shape_names_operation_and_path(
        self, server: ScriptedServer, client: ImageBuilderClient
    ) -> None:
        server.script("GetImage", ok({"image": {"outputResources": {"amis": [{"region": 5}]}}}))
        for _ in range(3):
            with pytest.raises(exceptions.ConversionError) as caught:
                client.get_image(image_build_version_arn=IMAGE_ARN)
            assert (
                str(caught.value)
                == "GetImage: image.output_resources.amis[0].region should be str, not int: 5"
            )
            assert caught.value.attempts == 1

    def test_an_operation_that_botocore_lacks_names_the_version_needed(
        self, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        client = ImageBuilderClient(**server.boto3_options)
        monkeypatch.delattr(type(client.boto3_client), "distribute_image", raising=False)
        with pytest.raises(exceptions.OperationNotAvailableError, match=r"pip install --upgrade 'boto3>=\d"):
            client.with_options(validate=False).distribute_image(
                source_image="x", distribution_configuration_arn="x", execution_role="x"
            )
        assert server.requests == []


class TestBoto3Client:
    def test_an_owners_client_behaves_as_before_for_its_owner(self, server: ScriptedServer) -> None:
        config = Config(retries={"mode": "legacy", "max_attempts": 2})
        raw = boto3.client("imagebuilder", config=config, **server.boto3_options)
        typed = ImageBuilderClient(raw, retry=RetryPolicy.none())
        server.script("GetImage", throttled())
        with pytest.raises(exceptions.CallRateLimitExceededException) as ours:
            typed.get_image(image_build_version_arn=IMAGE_ARN)
        assert len(server.requests) == ours.value.attempts == 1
        server.forget_requests()
        with pytest.raises(ClientError) as theirs:
            raw.get_image(imageBuildVersionArn=IMAGE_ARN)
        assert len(server.requests) == 3
        assert not isinstance(theirs.value, exceptions.ImageBuilderError)

    def test_raw_calls_are_parsed_by_botocore(
        self, server: ScriptedServer, client: ImageBuilderClient
    ) -> None:
        typed = client.get_image(image_build_version_arn=IMAGE_ARN)
        raw = client.boto3_client.get_image(imageBuildVersionArn=IMAGE_ARN)  # type: ignore[attr-defined]
        assert raw["image"] == {"name": "web"}
        assert typed.image == models.Image(name="web")


class TestOtherMethods:
    def test_a_copy_with_other_options_has_the_attributes_of_a_derived_class(
        self, server: ScriptedServer
    ) -> None:
        class Mine(ImageBuilderClient):
            def __init__(self, team: str) -> None:
                super().__init__(**server.boto3_options)
                self.team = team

        class MineWithSlots(ImageBuilderClient):
            __slots__ = ("team",)

            def __init__(self, team: str) -> None:
                super().__init__(**server.boto3_options)
                self.team = team

        for mine in (Mine("web"), MineWithSlots("web")):
            copy = mine.with_options(validate=False, keep_raw_payload=True)
            assert copy.team == "web"
            assert copy.get_image(image_build_version_arn=IMAGE_ARN).raw_payload is not None
            assert mine.get_image(image_build_version_arn=IMAGE_ARN).raw_payload is None

    def test_options_make_a_copy(self, client: ImageBuilderClient) -> None:
        copy = client.with_options(validate=False)
        assert copy is not client
        assert copy.boto3_client is client.boto3_client
        with pytest.raises(exceptions.RequestValidationError):
            client.list_images(max_results=0)

    def test_can_paginate(self, client: ImageBuilderClient) -> None:
        assert client.can_paginate("list_images") is True
        assert client.can_paginate("get_image") is False
        with pytest.raises(ValueError, match="list_imagess"):
            client.can_paginate("list_imagess")  # type: ignore[arg-type]  # what is tested

    @pytest.mark.parametrize(
        "params",
        [{"imageBuildVersionArn": IMAGE_ARN}, models.GetImageRequest(image_build_version_arn=IMAGE_ARN)],
        ids=["dict", "object"],
    )
    def test_presigned_urls(self, server: ScriptedServer, client: ImageBuilderClient, params: Any) -> None:
        url = client.generate_presigned_url("get_image", params, ExpiresIn=60)
        query = parse_qs(urlsplit(url).query)
        assert url.startswith(f"{server.url}/GetImage?")
        assert query["imageBuildVersionArn"] == [IMAGE_ARN]
        assert query["X-Amz-Expires"] == ["60"]

    def test_presigned_urls_with_boto3s_keywords(self, client: ImageBuilderClient) -> None:
        url = client.generate_presigned_url(
            ClientMethod="get_image", Params={"imageBuildVersionArn": IMAGE_ARN}, ExpiresIn=60
        )
        assert "X-Amz-Expires=60" in url
        with pytest.raises(ValueError, match="get_imagee"):
            client.generate_presigned_url("get_imagee")  # type: ignore[arg-type]  # what is tested


class TestTls:
    """A server with an untrusted certificate."""

    @pytest.fixture
    def url(self, tmp_path: Path) -> Iterator[str]:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self_signed_certificate(tmp_path))
        with socket.create_server(("127.0.0.1", 0)) as listener:

            def serve() -> None:
                while True:
                    try:
                        connection, _ = listener.accept()
                    except OSError:
                        return
                    with (
                        connection,
                        contextlib.suppress(OSError),
                        context.wrap_socket(connection, server_side=True),
                    ):
                        pass

            thread = threading.Thread(target=serve, daemon=True)
            thread.start()
            try:
                yield f"https://127.0.0.1:{listener.getsockname()[1]}"
            finally:
                listener.shutdown(socket.SHUT_RDWR)
                thread.join(timeout=60)

    def test_an_untrusted_certificate_is_not_retried(self, url: str) -> None:
        client = ImageBuilderClient(
            region_name="us-east-1", endpoint_url=url, aws_access_key_id="x", aws_secret_access_key="y"
        )
        with pytest.raises(
            exceptions.ConfigurationError, match="Point verify= to the CA certificates"
        ) as caught:
            client.get_image(image_build_version_arn=IMAGE_ARN)
        assert not caught.value.transient
