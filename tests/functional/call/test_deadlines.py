"""A total timeout ends a call whatever it is doing, and the error says what that was."""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.config import Config
from botocore.credentials import Credentials, RefreshableCredentials

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, exceptions
from tests.support.certificates import self_signed_certificate
from tests.support.proxy import Proxy
from tests.support.scripted_server import ScriptedServer, hang, ok, throttled
from tests.support.slow_server import DeafServer, SlowServer

IMAGE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"
TIMEOUT = 0.75
# Without a timeout the call would take 60 seconds or for ever, so this holds on a slow machine too.
AT_MOST = 20.0


def client_at(url: str, **options: Any) -> ImageBuilderClient:
    return ImageBuilderClient(
        **{
            "endpoint_url": url,
            "region_name": "us-east-1",
            "aws_access_key_id": "x",
            "aws_secret_access_key": "y",
            "verify": False,
            "retry": RetryPolicy(total_timeout=TIMEOUT),
            **options,
        }
    )


def cut_off(
    call: Callable[[], object], kind: type[exceptions.ImageBuilderError], at_most: float = AT_MOST
) -> Any:
    began = time.monotonic()
    with pytest.raises(kind) as caught:
        call()
    assert TIMEOUT * 0.9 <= caught.value.elapsed < at_most
    assert time.monotonic() - began < at_most
    return caught.value


def our_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "imagebuilder-typed"]


def becomes_true(condition: Callable[[], bool]) -> bool:
    """Whether a condition becomes true in time."""
    deadline = time.monotonic() + AT_MOST
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.01)
    return condition()


ANSWER = b"HTTP/1.1 200 OK\r\n"
NOT_CONNECTED: dict[str, Callable[[], Any]] = {
    "connections that are dropped": DeafServer,
    "a handshake without an answer": SlowServer,
    "a handshake that trickles": lambda: SlowServer(b"\x16\x03\x03\x40\x00", b"\x02"),
}
READING: dict[str, Callable[[], Any]] = {
    "no answer": SlowServer,
    "a status line that trickles": lambda: SlowServer(b"HTTP/1.1 200 ", b"O"),
    "headers that trickle": lambda: SlowServer(ANSWER + b"x-slow: ", b"a"),
    "informational answers without end": lambda: SlowServer(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "a body that trickles": lambda: SlowServer(ANSWER + b"content-length: 100000\r\n\r\n{", b" "),
    "a body in chunks that trickle": lambda: SlowServer(
        ANSWER + b"transfer-encoding: chunked\r\n\r\n", b"1\r\n \r\n"
    ),
    "a body without a length": lambda: SlowServer(ANSWER + b"\r\n{", b" "),
    "an error whose body trickles": lambda: SlowServer(
        b"HTTP/1.1 500 Oh\r\ncontent-length: 100000\r\n\r\n{", b" "
    ),
}


class TestEveryPhase:
    @pytest.mark.parametrize("phase", NOT_CONNECTED)
    def test_connecting(self, phase: str) -> None:
        with NOT_CONNECTED[phase]() as server:
            scheme = "https" if "handshake" in phase else "http"
            client = client_at(f"{scheme}://{server.address}")
            error = cut_off(
                lambda: client.delete_image(image_build_version_arn=IMAGE_ARN), exceptions.ConnectError
            )
        assert "call ran out of time while connecting" in str(error)
        assert not error.maybe_executed

    @pytest.mark.parametrize("fault", ["hang", "trickle"])
    def test_the_tunnel_of_a_proxy(self, fault: Any) -> None:
        with Proxy(fault) as proxy:
            client = client_at("https://127.0.0.1:1", config=Config(proxies={"https": proxy.url}))
            error = cut_off(
                lambda: client.delete_image(image_build_version_arn=IMAGE_ARN), exceptions.ConnectError
            )
        assert "while connecting" in str(error)
        assert not error.maybe_executed

    def test_a_tunnel_that_trickles_leaves_no_thread_behind(self) -> None:
        with Proxy("trickle") as proxy:
            client = client_at(
                "https://127.0.0.1:1",
                config=Config(proxies={"https": proxy.url}),
                retry=RetryPolicy(total_timeout=0.1),
            )
            for _ in range(5):
                with pytest.raises(exceptions.ConnectError):
                    client.delete_image(image_build_version_arn=IMAGE_ARN)
            assert becomes_true(lambda: not our_threads())

    def test_tls_within_the_tls_of_a_proxy(self, tmp_path: Path) -> None:
        """urllib3 reads from the outer TLS as often as the inner one needs it."""
        certificate = self_signed_certificate(tmp_path)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        with (
            ScriptedServer(ok({"padding": "x" * 400}), tls=context) as server,
            Proxy(tls=context) as proxy,
        ):
            client = client_at(
                server.url,
                config=Config(
                    proxies={"https": proxy.url.replace("http:", "https:")},
                    proxies_config={"proxy_ca_bundle": str(certificate)},
                ),
                retry=RetryPolicy.none(),
            )
            client.delete_image(image_build_version_arn=IMAGE_ARN)
            proxy.fault = "drip"  # some 700 bytes, which take 15 seconds
            hasty = client.with_options(retry=RetryPolicy(total_timeout=TIMEOUT))
            error = cut_off(
                lambda: hasty.delete_image(image_build_version_arn=IMAGE_ARN), exceptions.ReadError, 5.0
            )
            assert "while reading the answer" in str(error)

    def test_an_interim_answer_that_a_handler_asked_for(self) -> None:
        with SlowServer(b"HTTP/1.1 1", b"0") as server:
            client = client_at(f"http://{server.address}")

            def expect(params: dict[str, Any], **_: object) -> None:
                params["headers"]["Expect"] = "100-continue"

            client.boto3_client.meta.events.register("before-call.imagebuilder.*", expect)
            cut_off(
                lambda: client.start_image_pipeline_execution(
                    image_pipeline_arn="arn:aws:imagebuilder:us-east-1:123456789012:image-pipeline/web"
                ),
                exceptions.ReadError,
            )

    def test_custom_credential_classes(self) -> None:
        released = threading.Event()

        class Slow(Credentials):
            def get_frozen_credentials(self) -> Any:
                released.wait(AT_MOST)
                return super().get_frozen_credentials()

        client = client_at("http://127.0.0.1:1")
        signer: Any = client.boto3_client._request_signer
        signer._credentials = Slow("x", "y")
        try:
            error = cut_off(
                lambda: client.delete_image(image_build_version_arn=IMAGE_ARN), exceptions.CredentialsError
            )
        finally:
            released.set()
        assert error.attempts == 0

    def test_calls_that_wait_for_the_same_credentials_have_one_thread_and_ask_once(self) -> None:
        released, asked = threading.Event(), []

        def refresh() -> Any:
            asked.append(1)
            released.wait(AT_MOST)
            raise RuntimeError("no")

        expiry = datetime.now(UTC) - timedelta(seconds=1)
        client = client_at("http://127.0.0.1:1", retry=RetryPolicy(total_timeout=0.05))
        signer: Any = client.boto3_client._request_signer
        signer._credentials = RefreshableCredentials("x", "y", "z", expiry, refresh, "a test")
        try:
            for _ in range(20):
                with pytest.raises(exceptions.CredentialsError):
                    client.delete_image(image_build_version_arn=IMAGE_ARN)
            assert len(our_threads()) == len(asked) == 1
        finally:
            released.set()
        assert becomes_true(lambda: not our_threads())
        assert len(asked) == 1

    def test_sending(self) -> None:
        """The other side reads nothing, so the buffers fill up."""
        with SlowServer(reads=False) as server:
            # Serializing so much JSON takes some of the time too.
            client = client_at(
                f"http://{server.address}", validate=False, retry=RetryPolicy(total_timeout=TIMEOUT * 5)
            )
            big = "x" * 20_000_000
            error = cut_off(
                lambda: client.create_component(
                    name="big", semantic_version="1.0.0", platform="Linux", data=big
                ),
                exceptions.ReadError,
            )
        assert "while sending the request" in str(error)
        assert error.maybe_executed

    @pytest.mark.parametrize("phase", READING)
    def test_reading(self, phase: str) -> None:
        with READING[phase]() as server:
            client = client_at(f"http://{server.address}")
            error = cut_off(
                lambda: client.delete_image(image_build_version_arn=IMAGE_ARN), exceptions.ReadError
            )
        assert "call ran out of time while reading the answer" in str(error)
        assert (error.maybe_executed, error.attempts) == (True, 1)

    def test_reading_over_a_connection_that_was_used_before(self) -> None:
        with ScriptedServer() as server:
            server.script("GetImage", [ok(), hang()])
            client = ImageBuilderClient(retry=RetryPolicy(total_timeout=TIMEOUT), **server.boto3_options)
            client.get_image(image_build_version_arn=IMAGE_ARN)
            cut_off(lambda: client.get_image(image_build_version_arn=IMAGE_ARN), exceptions.ReadError)
            assert server.requests[0].connection == server.requests[1].connection

    def test_getting_credentials(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        (tmp_path / "token").write_text("a token")
        monkeypatch.setenv("AWS_WEB_IDENTITY_TOKEN_FILE", str(tmp_path / "token"))
        monkeypatch.setenv("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/builder")
        with ScriptedServer(hang()) as sts, ScriptedServer() as service:
            monkeypatch.setenv("AWS_ENDPOINT_URL_STS", sts.url)
            client = ImageBuilderClient(
                session=boto3.Session(),
                region_name="us-east-1",
                endpoint_url=service.url,
                retry=RetryPolicy(total_timeout=TIMEOUT),
            )
            error = cut_off(
                lambda: client.delete_image(image_build_version_arn=IMAGE_ARN), exceptions.CredentialsError
            )
            assert service.requests == []
        assert "while getting credentials" in str(error)
        assert (error.maybe_executed, error.attempts, error.transient) == (False, 0, True)

    def test_all_attempts_share_it(self) -> None:
        with ScriptedServer(throttled().after(0.1)) as server:
            policy = RetryPolicy(
                max_attempts=1000, initial_backoff=0.0, max_backoff=0.0, total_timeout=TIMEOUT
            )
            client = ImageBuilderClient(retry=policy, **server.boto3_options)
            began = time.monotonic()
            with pytest.raises(exceptions.ImageBuilderError):
                client.get_image(image_build_version_arn=IMAGE_ARN)
            assert time.monotonic() - began < AT_MOST


class TestReadTimeout:
    """``with_options(read_timeout=)`` bounds the whole answer, not each piece of it."""

    @pytest.mark.parametrize("phase", READING)
    def test_an_answer_that_trickles(self, phase: str) -> None:
        with READING[phase]() as server:
            client = client_at(f"http://{server.address}", retry=RetryPolicy.none())
            error = cut_off(
                lambda: client.with_options(read_timeout=TIMEOUT).get_image(
                    image_build_version_arn=IMAGE_ARN
                ),
                exceptions.ReadError,
            )
        assert error.maybe_executed

    def test_it_can_be_longer_than_the_clients_own(self) -> None:
        with ScriptedServer(ok().after(0.4)) as server:
            client = ImageBuilderClient(
                config=Config(read_timeout=0.1), retry=RetryPolicy.none(), **server.boto3_options
            )
            with pytest.raises(exceptions.ReadError):
                client.get_image(image_build_version_arn=IMAGE_ARN)
            client.with_options(read_timeout=30).get_image(image_build_version_arn=IMAGE_ARN)

    def test_it_can_be_longer_than_any_socket_takes(self) -> None:
        with ScriptedServer() as server:
            client = ImageBuilderClient(retry=RetryPolicy(total_timeout=1e12), **server.boto3_options)
            client.with_options(read_timeout=1e10).get_image(image_build_version_arn=IMAGE_ARN)

    @pytest.mark.parametrize("wrong", [True, "5", 0, -1, float("nan"), float("inf")])
    def test_it_has_to_be_a_number_of_seconds(self, wrong: Any) -> None:
        with pytest.raises((TypeError, ValueError), match="read_timeout must be"):
            client_at("http://127.0.0.1:1").with_options(read_timeout=wrong)

    def test_the_setting_of_the_clients_config_holds_for_each_piece(self) -> None:
        with SlowServer(ANSWER + b"content-length: 8\r\n\r\n{", b" ") as server:
            # Each byte arrives in time; the last one completes a body that is not JSON.
            client = client_at(
                f"http://{server.address}", config=Config(read_timeout=5), retry=RetryPolicy.none()
            )
            with pytest.raises(exceptions.ResponseDecodeError):
                client.get_image(image_build_version_arn=IMAGE_ARN)


def test_a_timeout_of_zero_is_refused() -> None:
    with pytest.raises(ValueError, match="total_timeout must be above 0 seconds"):
        RetryPolicy(total_timeout=0)


@pytest.fixture
def trusted(tmp_path: Path) -> ScriptedServer:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(self_signed_certificate(tmp_path))
    return ScriptedServer(tls=context)


class TestAbandonedConnections:
    def test_a_tunnel_that_comes_about_too_late_is_closed_and_nothing_is_sent_on_it(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as proxy:
            proxy.settimeout(AT_MOST)
            url = f"http://127.0.0.1:{proxy.getsockname()[1]}"
            client = client_at("https://127.0.0.1:1", config=Config(proxies={"https": url}))
            with pytest.raises(exceptions.ConnectError):
                client.delete_image(image_build_version_arn=IMAGE_ARN)
            connection, _ = proxy.accept()
            with connection:
                connection.settimeout(AT_MOST)
                received = b""
                while data := connection.recv(65536):
                    received += data
        assert received.startswith(b"CONNECT ")
        assert b"DeleteImage" not in received

    def test_tls_works_with_a_timeout(self, trusted: ScriptedServer, tmp_path: Path) -> None:
        with trusted as server:
            client = ImageBuilderClient(verify=str(tmp_path / "certificate.pem"), **server.boto3_options)
            for _ in range(3):
                client.get_image(image_build_version_arn=IMAGE_ARN)
            assert {request.connection for request in server.requests} == {1}
