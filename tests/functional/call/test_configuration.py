"""Settings that can't work are not blamed on the network: they are reported at once, and nothing is sent."""

from __future__ import annotations

import pickle
import resource
import ssl
import traceback
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.config import Config

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, exceptions
from tests.support.certificates import self_signed_certificate
from tests.support.scripted_server import ScriptedServer
from tests.support.slow_server import SlowServer

IMAGE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"
OPTIONS: dict[str, Any] = {
    "region_name": "us-east-1",
    "aws_access_key_id": "x",
    "aws_secret_access_key": "y",
    "retry": RetryPolicy(initial_backoff=0.0, max_backoff=0.0),
}


def refusal(**options: Any) -> exceptions.ConfigurationError:
    """The error of a call to a port that accepts connections."""
    with SlowServer() as server:
        client = ImageBuilderClient(**{"endpoint_url": f"https://{server.address}", **OPTIONS, **options})
        with pytest.raises(exceptions.ConfigurationError) as caught:
            client.delete_image(image_build_version_arn=IMAGE_ARN)
    error = caught.value
    assert (error.attempts, error.transient, error.maybe_executed) == (0, False, False)
    return error


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return self_signed_certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture
def not_pem(tmp_path: Path) -> str:
    (tmp_path / "notes.txt").write_text("no certificate")
    return str(tmp_path / "notes.txt")


class TestFiles:
    def test_a_ca_bundle_that_is_not_there(self) -> None:
        assert "the CA bundle '/nowhere/ca.pem'" in str(refusal(verify="/nowhere/ca.pem"))

    def test_a_ca_bundle_in_the_environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("AWS_CA_BUNDLE", "/nowhere/ca.pem")
        assert "the CA bundle '/nowhere/ca.pem'" in str(refusal())

    def test_a_ca_bundle_that_is_none(self, not_pem: str, tmp_path: Path) -> None:
        assert "the CA bundle" in str(refusal(verify=not_pem))
        assert "the CA bundle" in str(refusal(verify=str(tmp_path)))

    def test_a_client_certificate_that_is_not_there(self, tmp_path: Path) -> None:
        error = refusal(config=Config(client_cert="/nowhere/client.pem"), verify=False)
        assert "the client certificate '/nowhere/client.pem'" in str(error)
        certificate = str(self_signed_certificate(tmp_path))
        error = refusal(config=Config(client_cert=(certificate, "/nowhere/key.pem")), verify=False)
        assert "the client certificate" in str(error)

    @pytest.mark.parametrize("form", ["one file", "two files", "of a proxy"])
    def test_a_key_with_a_pass_phrase(self, tmp_path: Path, form: str) -> None:
        """OpenSSL would prompt for it at the terminal."""
        file = str(self_signed_certificate(tmp_path, pass_phrase=b"open sesame"))
        config = {
            "one file": Config(client_cert=file),
            "two files": Config(client_cert=(file, file)),
            "of a proxy": Config(
                proxies={"https": "https://127.0.0.1:1"}, proxies_config={"proxy_client_cert": file}
            ),
        }[form]
        assert "is encrypted" in str(refusal(config=config, verify=False))

    def test_too_many_open_files_are_no_fault_of_a_file(self) -> None:
        limit = resource.getrlimit(resource.RLIMIT_NOFILE)
        client = ImageBuilderClient(
            **{**OPTIONS, "retry": RetryPolicy.none()}, endpoint_url="https://127.0.0.1:1"
        )
        with pytest.raises(exceptions.ConnectError):
            client.delete_image(image_build_version_arn=IMAGE_ARN)  # now every module is imported
        resource.setrlimit(resource.RLIMIT_NOFILE, (0, limit[1]))
        try:
            with pytest.raises(exceptions.ConnectError):
                client.delete_image(image_build_version_arn=IMAGE_ARN)
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, limit)

    def test_a_client_certificate_that_is_none(self, not_pem: str) -> None:
        assert "the client certificate" in str(refusal(config=Config(client_cert=not_pem), verify=False))


class TestProxyUrls:
    @pytest.mark.parametrize(
        "url",
        [
            "http://user:s3cret@[bad",
            "http://user:s3cret@host:port",
            "http://user:s3cret@127.0.0.1:99999",
            "http://user:s3cret/x@127.0.0.1:1",
            "http://user:s3cret#x@127.0.0.1:1",
            "socks5://user:s3cret@127.0.0.1:1",
            "HTTP://user:s3cret@127.0.0.1:1",
        ],
    )
    def test_what_cannot_be_used(self, url: str) -> None:
        error = refusal(config=Config(proxies={"https": url}))
        assert "s3cret" not in repr(error.args) + "".join(traceback.format_exception(error))

    def test_a_bundle_for_a_proxy_that_is_not_there(self) -> None:
        settings = {"proxy_ca_bundle": "/nowhere/ca.pem"}
        config = Config(proxies={"https": "https://127.0.0.1:1"}, proxies_config=settings)
        assert "No such file" in str(refusal(config=config))


class TestEndpoints:
    @pytest.mark.parametrize(
        "url",
        [
            "http://127.0.0.1:99999",
            "http://[::1",
            "http://two words",
            "http://u:s3cret@127.0.0.1:port",
            "nonsense",
        ],
    )
    def test_a_url_that_cannot_be_parsed_is_refused_when_the_client_is_made(self, url: str) -> None:
        with pytest.raises(
            exceptions.ConfigurationError, match="the URL of the endpoint can't be parsed"
        ) as caught:
            ImageBuilderClient(**{**OPTIONS, "endpoint_url": url})
        assert "s3cret" not in "".join(traceback.format_exception(caught.value)).replace(url, "")

    @pytest.mark.parametrize("port", ["99999", "port"])
    def test_a_boto3_client_with_a_port_that_is_none(self, port: str) -> None:
        options = {name: value for name, value in OPTIONS.items() if name != "retry"}
        raw = boto3.client("imagebuilder", endpoint_url=f"http://127.0.0.1:{port}", **options)
        with pytest.raises(exceptions.ConfigurationError, match="check the URL of the endpoint"):
            ImageBuilderClient(raw).delete_image(image_build_version_arn=IMAGE_ARN)

    @pytest.mark.parametrize(
        "credentials",
        [
            {"aws_session_token": "s3cret\n"},
            {"aws_access_key_id": "s3cret\nx"},
            {"aws_secret_access_key": "s3cret\udcff"},
        ],
    )
    @pytest.mark.parametrize("tls", [False, True])
    def test_credentials_that_make_no_header(self, certificate: Path, credentials: Any, tls: bool) -> None:
        context = None
        if tls:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
        with ScriptedServer(tls=context) as server:
            options = {**OPTIONS, **credentials, "verify": str(certificate), "endpoint_url": server.url}
            with pytest.raises(exceptions.ConfigurationError) as caught:
                ImageBuilderClient(**options).delete_image(image_build_version_arn=IMAGE_ARN)
            assert server.requests == []
        error = caught.value
        assert error.attempts == 0
        assert "s3cret" not in repr(error.args) + "".join(traceback.format_exception(error))
        assert b"s3cret" not in pickle.dumps(error)

    def test_a_header_that_cannot_be_sent(self) -> None:
        def add_header(params: dict[str, Any], **_: object) -> None:
            params["headers"]["x-note"] = "two\nlines"

        with SlowServer() as server:
            client = ImageBuilderClient(endpoint_url=f"http://{server.address}", **OPTIONS)
            client.boto3_client.meta.events.register("before-call.imagebuilder.*", add_header)
            with pytest.raises(exceptions.ConfigurationError) as caught:
                client.delete_image(image_build_version_arn=IMAGE_ARN)
        assert caught.value.attempts == 0


class TestFilesOfAws:
    @pytest.fixture(autouse=True)
    def _no_session_yet(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)  # boto3 keeps it, with the profile that it found

    def test_a_profile_that_is_not_there(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("AWS_PROFILE", "nobody")
        with pytest.raises(exceptions.ConfigurationError, match="nobody"):
            ImageBuilderClient(region_name="us-east-1")

    def test_a_config_file_that_cannot_be_parsed(self, monkeypatch: pytest.MonkeyPatch, not_pem: str) -> None:
        monkeypatch.setenv("AWS_CONFIG_FILE", not_pem)
        with pytest.raises(exceptions.ConfigurationError, match="config file"):
            ImageBuilderClient(region_name="us-east-1")


class TestArguments:
    @pytest.mark.parametrize("retry", [5, "standard", {"max_attempts": 3}, RetryPolicy, True])
    def test_a_retry_that_is_no_policy(self, retry: Any) -> None:
        with pytest.raises(TypeError, match="retry must be a RetryPolicy"):
            ImageBuilderClient(**{**OPTIONS, "retry": retry})
        with pytest.raises(TypeError, match="retry must be a RetryPolicy"):
            ImageBuilderClient(**OPTIONS).with_options(retry=retry)

    def test_an_asynchronous_client(self) -> None:
        """As aiobotocore makes them: a class derived from botocore's whose calls are coroutines."""
        raw: Any = ImageBuilderClient(**OPTIONS).boto3_client

        class AioBaseClient(type(raw)):  # type: ignore[misc]
            async def _make_api_call(self, operation_name: str, api_params: Any) -> Any: ...

        asynchronous = object.__new__(AioBaseClient)
        vars(asynchronous).update(vars(raw))
        with pytest.raises(TypeError, match="not an asynchronous client"):
            ImageBuilderClient(asynchronous)
