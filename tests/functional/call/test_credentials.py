"""A failure while credentials are fetched is a CredentialsUnavailableError, whatever failed. Nothing is sent to Image Builder."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import boto3
import botocore.session
import pytest
from botocore.credentials import RefreshableCredentials
from botocore.exceptions import BotoCoreError

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, exceptions
from tests.support.scripted_server import Answer, ScriptedServer, hang, not_http, reset_before_answer

IMAGE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"


@pytest.fixture
def service() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


@pytest.fixture
def sts(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[ScriptedServer]:
    """A web identity's token, and an STS that returns credentials for it."""
    (tmp_path / "token").write_text("a token")
    monkeypatch.setenv("AWS_WEB_IDENTITY_TOKEN_FILE", str(tmp_path / "token"))
    monkeypatch.setenv("AWS_ROLE_ARN", "arn:aws:iam::123456789012:role/builder")
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")
    with ScriptedServer() as server:
        monkeypatch.setenv("AWS_ENDPOINT_URL_STS", server.url)
        yield server


def client_for(service: ScriptedServer, **options: Any) -> ImageBuilderClient:
    """A client with the credentials of the environment."""
    quick = RetryPolicy(max_attempts=2, initial_backoff=0.0, max_backoff=0.0)
    return ImageBuilderClient(
        **{
            "session": boto3.Session(),
            "region_name": "us-east-1",
            "endpoint_url": service.url,
            "retry": quick,
            **options,
        }
    )


def failure_of(call: Callable[[], object], service: ScriptedServer) -> exceptions.CredentialsUnavailableError:
    with pytest.raises(exceptions.CredentialsUnavailableError) as caught:
        call()
    assert service.requests == []
    error = caught.value
    assert isinstance(error, exceptions.ConfigurationError | BotoCoreError)
    assert not isinstance(error, exceptions.RequestValidationError | exceptions.ApiError)
    assert (error.maybe_executed, error.attempts) == (False, 0)
    return error


def delete(client: ImageBuilderClient) -> None:
    client.delete_image(image_build_version_arn=IMAGE_ARN)


def credentials_xml(expiration: str) -> Answer:
    body = (
        "<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials>"
        "<AccessKeyId>AKIDSTS</AccessKeyId><SecretAccessKey>never-shown</SecretAccessKey>"
        f"<SessionToken>t</SessionToken><Expiration>{expiration}</Expiration>"
        "</Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>"
    )
    return Answer(body=body, headers={"Content-Type": "text/xml"})


def refused_by_sts(code: str, status: int) -> Answer:
    body = f"<ErrorResponse><Error><Code>{code}</Code><Message>not you</Message></Error></ErrorResponse>"
    return Answer(status=status, body=body, headers={"Content-Type": "text/xml"})


class TestWebIdentity:
    def test_a_good_answer(self, service: ScriptedServer, sts: ScriptedServer) -> None:
        sts.script_default(credentials_xml("2099-01-01T00:00:00Z"))
        delete(client_for(service))
        assert "AKIDSTS" in service.requests[0].headers["authorization"]

    def test_a_token_file_that_is_not_there(
        self, service: ScriptedServer, sts: ScriptedServer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("AWS_WEB_IDENTITY_TOKEN_FILE", "/nowhere/token")
        error = failure_of(lambda: delete(client_for(service)), service)
        assert "DeleteImage: getting credentials failed" in str(error)
        assert "/nowhere/token" in str(error)
        assert isinstance(error.__cause__, FileNotFoundError)

    @pytest.mark.parametrize(
        ("answer", "transient"),
        [
            (Answer(body="<a/>"), False),
            (Answer(body="}{ never-shown"), False),
            (Answer(body=""), False),
            (credentials_xml("2020-01-01T00:00:00Z"), False),
            (credentials_xml("never-shown"), False),
            (refused_by_sts("AccessDenied", 403), False),
            (refused_by_sts("ExpiredTokenException", 400), False),
            (refused_by_sts("Throttling", 400), True),
            (refused_by_sts("InternalFailure", 500), True),
            (reset_before_answer(), True),
            (not_http(), True),
        ],
        ids=[
            "no credentials",
            "not XML",
            "empty",
            "expired",
            "bad date",
            "denied",
            "token expired",
            "throttled",
            "500",
            "reset",
            "not HTTP",
        ],
    )
    def test_an_unusable_answer_of_sts(
        self, service: ScriptedServer, sts: ScriptedServer, answer: Answer, transient: bool
    ) -> None:
        sts.script_default(answer)
        error = failure_of(lambda: delete(client_for(service)), service)
        assert error.transient is transient
        assert "getting credentials failed" in str(error)
        assert "never-shown" not in str(error)
        assert len(sts.requests) == (2 if transient else 1)

    def test_a_role_that_is_no_arn(
        self, service: ScriptedServer, sts: ScriptedServer, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("AWS_ROLE_ARN", "short")
        failure_of(lambda: delete(client_for(service)), service)


class TestProcess:
    @pytest.mark.parametrize(
        "command",
        ["echo never-shown", "false", "/nowhere/process", "echo {}", "echo []", 'echo {"Version":1}'],
    )
    def test_a_process_with_unusable_output(
        self,
        service: ScriptedServer,
        monkeypatch: pytest.MonkeyPatch,
        tmp_path: Path,
        command: str,
    ) -> None:
        (tmp_path / "config").write_text(f"[default]\ncredential_process = {command}\n")
        monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
        error = failure_of(lambda: delete(client_for(service)), service)
        assert "never-shown" not in str(error)


def session_with(credentials: Any) -> boto3.Session:
    core = botocore.session.Session()
    core._credentials = credentials  # type: ignore[attr-defined]  # where botocore keeps them
    return boto3.Session(botocore_session=core)


def refreshable(refresh: Callable[[], Any], seconds: float = -1.0) -> RefreshableCredentials:
    expiry = datetime.now(UTC) + timedelta(seconds=seconds)
    return RefreshableCredentials("AKIDOLD", "s", "t", expiry, refresh, "a test")


class TestRefreshing:
    @pytest.mark.parametrize("error", [RuntimeError("no"), KeyError("x"), TypeError("x"), OSError("no")])
    @pytest.mark.parametrize("total_timeout", [None, 60.0])
    def test_whatever_a_refresh_raises(
        self, service: ScriptedServer, error: Exception, total_timeout: float | None
    ) -> None:
        def refresh() -> Any:
            raise error

        client = client_for(
            service,
            session=session_with(refreshable(refresh)),
            retry=RetryPolicy(total_timeout=total_timeout),
        )
        assert failure_of(lambda: delete(client), service).__cause__ is error

    def test_a_refresh_that_fails_early_does_no_harm(self, service: ScriptedServer) -> None:
        """Credentials that are still valid for some minutes are used when the renewal fails."""

        def refresh() -> Any:
            raise RuntimeError("not yet")

        client = client_for(service, session=session_with(refreshable(refresh, seconds=800.0)))
        delete(client)
        assert "AKIDOLD" in service.requests[0].headers["authorization"]

    def test_valid_credentials_are_used_while_a_source_is_too_slow(self, service: ScriptedServer) -> None:
        released = threading.Event()
        try:
            expiring = refreshable(lambda: released.wait(60), seconds=800.0)
            client = client_for(service, session=session_with(expiring), retry=RetryPolicy(total_timeout=1.0))
            delete(client)
        finally:
            released.set()
        assert "AKIDOLD" in service.requests[0].headers["authorization"]

    def test_credentials_that_expire_while_they_are_renewed(self, service: ScriptedServer) -> None:
        """botocore renews them if they are valid for ten minutes or less, and its lock is not acquired twice."""

        def refresh() -> Any:
            crossed.wait(0.6)
            raise RuntimeError("no")

        crossed = threading.Event()
        expiring = refreshable(refresh, seconds=600.3)
        client = client_for(service, session=session_with(expiring), retry=RetryPolicy(total_timeout=3.0))
        failure_of(lambda: delete(client), service)
        assert expiring._refresh_lock.acquire(timeout=20)  # type: ignore[attr-defined]

    def test_while_they_are_valid_one_call_renews_them_and_others_do_not_wait(
        self, service: ScriptedServer
    ) -> None:
        released, asked = threading.Event(), threading.Event()

        def refresh() -> Any:
            asked.set()
            released.wait(60)
            raise RuntimeError("no")

        client = client_for(
            service, session=session_with(refreshable(refresh, 800.0)), retry=RetryPolicy(total_timeout=120.0)
        )
        renewing = threading.Thread(target=lambda: delete(client), daemon=True)
        renewing.start()
        try:
            assert asked.wait(60)
            delete(client)
            assert len(service.requests) == 1
        finally:
            released.set()
            renewing.join(60)
        assert len(service.requests) == 2

    def test_credentials_that_were_renewed_can_be_freed(self, service: ScriptedServer) -> None:
        def refresh() -> Any:
            expiry = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
            return {"access_key": "NEW", "secret_key": "s", "token": "t", "expiry_time": expiry}

        credentials = refreshable(refresh)
        gone = weakref.ref(credentials)
        client = client_for(service, session=session_with(credentials))
        delete(client)
        assert "NEW" in service.requests[0].headers["authorization"]
        del client, credentials
        gc.collect()
        assert gone() is None

    def test_no_credentials_at_all(self, service: ScriptedServer) -> None:
        error = failure_of(lambda: delete(client_for(service)), service)
        assert "Unable to locate credentials" in str(error)

    def test_a_handler_that_fails_while_the_request_is_signed_is_no_matter_of_credentials(
        self, service: ScriptedServer
    ) -> None:
        client = client_for(service, aws_access_key_id="x", aws_secret_access_key="y")

        def fail(**_: object) -> None:
            raise KeyError("mine")

        client.boto3_client.meta.events.register("before-sign.imagebuilder.*", fail)
        with pytest.raises(KeyError, match="mine"):
            delete(client)

    def test_a_later_call_has_the_credentials_of_a_renewal_that_took_too_long(
        self, service: ScriptedServer, sts: ScriptedServer
    ) -> None:
        sts.script("", [hang()])
        sts.script_default(credentials_xml("2099-01-01T00:00:00Z"))
        client = client_for(service, retry=RetryPolicy(total_timeout=0.3))
        failure_of(lambda: delete(client), service)
        sts.close()  # ends the request that hangs
