"""Proxies and TLS handshakes: a request that counts as not sent was certainly not sent."""

from __future__ import annotations

import ssl
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from botocore.config import Config

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, exceptions
from tests.support.certificates import self_signed_certificate
from tests.support.proxy import Proxy
from tests.support.scripted_server import ScriptedServer, ok, reset_before_answer
from tests.support.slow_server import SlowServer

IMAGE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"
THREE_QUICK_ATTEMPTS = RetryPolicy(max_attempts=3, initial_backoff=0.0, max_backoff=0.0)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return self_signed_certificate(tmp_path_factory.mktemp("tls"))


@pytest.fixture(params=["plain", "tunnel"])
def server(request: pytest.FixtureRequest, certificate: Path) -> Iterator[ScriptedServer]:
    """A service behind a proxy: over plain HTTP the proxy sees the requests, over HTTPS it opens a tunnel."""
    context = None
    if request.param == "tunnel":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        context.maximum_version = (
            ssl.TLSVersion.TLSv1_2
        )  # in which the proxy can tell answers from handshakes
    with ScriptedServer(ok({"imageBuildVersionArn": IMAGE_ARN}), tls=context) as server:
        yield server


def client_behind(
    proxy: Proxy, server: ScriptedServer, certificate: Path, **options: Any
) -> ImageBuilderClient:
    return ImageBuilderClient(
        **{
            "config": Config(proxies={"http": proxy.url, "https": proxy.url}),
            "verify": str(certificate),
            "retry": THREE_QUICK_ATTEMPTS,
            **server.boto3_options,
            **options,
        }
    )


def delete(client: ImageBuilderClient) -> None:
    client.delete_image(image_build_version_arn=IMAGE_ARN)


class TestAnswersLostByAProxy:
    @pytest.mark.parametrize("connection", ["fresh", "kept"])
    def test_a_deletion_is_sent_once(
        self, server: ScriptedServer, certificate: Path, connection: str
    ) -> None:
        with Proxy() as proxy:
            client = client_behind(proxy, server, certificate)
            if connection == "kept":
                delete(client)
            proxy.fault = "lose_answer"
            server.forget_requests()
            with pytest.raises(exceptions.ReadError) as caught:
                delete(client)
        assert len(server.requests) == caught.value.attempts == 1
        assert caught.value.maybe_executed

    def test_so_it_is_when_the_service_is_the_one_that_resets(
        self, server: ScriptedServer, certificate: Path
    ) -> None:
        server.script("DeleteImage", [reset_before_answer()])
        with Proxy() as proxy, pytest.raises(exceptions.ReadError) as caught:
            delete(client_behind(proxy, server, certificate))
        assert len(server.requests) == 1
        assert caught.value.maybe_executed

    def test_what_has_a_token_is_repeated_with_it(self, server: ScriptedServer, certificate: Path) -> None:
        with Proxy("lose_answer") as proxy, pytest.raises(exceptions.ReadError) as caught:
            client_behind(proxy, server, certificate).start_image_pipeline_execution(
                image_pipeline_arn="arn:aws:imagebuilder:us-east-1:123456789012:image-pipeline/web"
            )
        assert len(server.requests) == caught.value.attempts == 3
        assert len({request.json["clientToken"] for request in server.requests}) == 1

    def test_a_good_proxy_is_no_hindrance(self, server: ScriptedServer, certificate: Path) -> None:
        with Proxy() as proxy:
            client = client_behind(proxy, server, certificate)
            delete(client)
            delete(client)
            assert proxy.connections == 1
        assert len(server.requests) == 2


class TestNothingWasSent:
    @pytest.mark.parametrize("fault", ["refuse", "close"])
    def test_a_tunnel_that_did_not_come_about(self, certificate: Path, fault: Any) -> None:
        with Proxy(fault) as proxy, ScriptedServer() as server:
            client = client_behind(
                proxy, server, certificate, endpoint_url=server.url.replace("http:", "https:")
            )
            with pytest.raises(exceptions.ConnectError) as caught:
                delete(client)
            assert proxy.connections == caught.value.attempts == 3
        assert not caught.value.maybe_executed

    def test_a_proxy_that_is_not_there(self, certificate: Path) -> None:
        with ScriptedServer() as server:
            proxy = Proxy()
            proxy.close()
            client = client_behind(proxy, server, certificate)
            with pytest.raises(exceptions.ConnectError) as caught:
                delete(client)
            assert server.requests == []
        assert (caught.value.attempts, caught.value.maybe_executed) == (3, False)

    def test_a_tunnel_for_which_the_proxy_wants_a_password(self, certificate: Path) -> None:
        answer = b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"
        with SlowServer(answer) as proxy:
            client = ImageBuilderClient(
                endpoint_url="https://127.0.0.1:1",
                region_name="us-east-1",
                aws_access_key_id="x",
                aws_secret_access_key="y",
                config=Config(proxies={"https": f"http://{proxy.address}"}),
                retry=THREE_QUICK_ATTEMPTS,
            )
            with pytest.raises(exceptions.ConfigurationError, match="407") as caught:
                delete(client)
        assert caught.value.attempts == 0

    def test_a_handshake_with_a_port_that_speaks_no_tls(self, certificate: Path) -> None:
        with SlowServer(b"HTTP/1.1 400 Bad Request\r\n\r\n") as server:
            client = ImageBuilderClient(
                endpoint_url=f"https://{server.address}",
                region_name="us-east-1",
                aws_access_key_id="x",
                aws_secret_access_key="y",
                verify=str(certificate),
                retry=THREE_QUICK_ATTEMPTS,
            )
            with pytest.raises(exceptions.ConnectError) as caught:
                delete(client)
        assert (caught.value.attempts, caught.value.maybe_executed) == (3, False)

    def test_over_plain_http_a_proxy_that_hangs_up_may_have_passed_it_on(self, certificate: Path) -> None:
        with Proxy("close") as proxy, ScriptedServer() as server:
            with pytest.raises(exceptions.ReadError) as caught:
                delete(client_behind(proxy, server, certificate))
            assert proxy.connections == 1
        assert caught.value.maybe_executed


@pytest.mark.parametrize("reply", ["close", "keep-alive"])
def test_answers_come_through_the_tls_of_a_proxy_in_one_piece(certificate: Path, reply: str) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    listing = ok(
        {"imageVersionList": [{"name": f"image-{number}"} for number in range(3000)]}, Connection=reply
    )
    with ScriptedServer(listing, tls=context) as server, Proxy(tls=context) as proxy:
        client = client_behind(
            proxy,
            server,
            certificate,
            config=Config(
                proxies={"https": proxy.url.replace("http:", "https:")},
                proxies_config={"proxy_ca_bundle": str(certificate)},
            ),
        )
        for _ in range(2):
            assert len(client.list_images().image_version_list) == 3000
        assert len(server.requests) == 2


def test_the_password_of_an_endpoint_is_in_no_text() -> None:
    client = ImageBuilderClient(
        endpoint_url="http://user:s3c'r\"et@127.0.0.1:1",
        region_name="us-east-1",
        aws_access_key_id="x",
        aws_secret_access_key="y",
        retry=RetryPolicy.none(),
    )
    with pytest.raises(exceptions.ConnectError) as caught:
        delete(client)
    assert "et@" not in "".join(traceback.format_exception(caught.value)).replace(
        's3c\'r\\"et@127.0.0.1:1"', ""
    )
    assert "s3c" not in repr(caught.value.args)


def test_the_password_of_a_proxy_is_in_no_text(certificate: Path) -> None:
    with Proxy("refuse") as proxy, ScriptedServer() as server:
        with_password = proxy.url.replace("http://", "http://user:s3cret@")
        client = ImageBuilderClient(
            config=Config(proxies={"https": with_password}),
            retry=RetryPolicy.none(),
            **{**server.boto3_options, "endpoint_url": "https://127.0.0.1:1"},
        )
        with pytest.raises(exceptions.ConnectError) as caught:
            delete(client)
    assert "403" in str(caught.value)
    assert "s3cret" not in str(caught.value) + repr(caught.value)
