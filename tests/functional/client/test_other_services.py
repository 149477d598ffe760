"""boto3 clients for other services: with the credentials and settings of the typed client, and no others."""

from __future__ import annotations

from typing import Any

import boto3
import pytest
from botocore.config import Config

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, exceptions
from tests.support.scripted_server import ScriptedServer

KEYS: dict[str, Any] = {
    "aws_access_key_id": "AKIDEXAMPLE",
    "aws_secret_access_key": "secret",
    "aws_session_token": "token",
}


def credentials_of(made: Any) -> tuple[str, str, str | None]:
    credentials = made._request_signer._credentials
    return credentials.access_key, credentials.secret_key, credentials.token


def test_it_has_the_settings_of_the_typed_client(tmp_path: Any) -> None:
    client = ImageBuilderClient(
        region_name="eu-west-1", config=Config(read_timeout=7, user_agent_extra="golden/1.0"), **KEYS
    )
    for copy in (client, client.with_options(retry=RetryPolicy.none())):
        sts = copy.make_boto3_client("sts")
        assert sts.meta.service_model.service_name == "sts"
        assert sts.meta.region_name == "eu-west-1"
        assert credentials_of(sts) == ("AKIDEXAMPLE", "secret", "token")
        assert sts.meta.config.read_timeout == 7
        assert sts.meta.config.user_agent_extra == "golden/1.0"
    bundle = ImageBuilderClient(region_name="eu-west-1", verify=False, **KEYS).make_boto3_client("sts")
    assert bundle._endpoint.http_session._verify is False


def test_it_can_be_in_another_region() -> None:
    client = ImageBuilderClient(region_name="eu-west-1", **KEYS)
    assert client.make_boto3_client("logs", region_name="us-gov-west-1").meta.region_name == "us-gov-west-1"


def test_botocores_retries_stay_on() -> None:
    for config, attempts in ((None, None), (Config(retries={"total_max_attempts": 9}), 9)):
        client = ImageBuilderClient(region_name="eu-west-1", config=config, **KEYS)
        retries = client.make_boto3_client("sts").meta.config.retries or {}
        assert retries.get("total_max_attempts") == attempts
        assert client.boto3_client.meta.config.retries["total_max_attempts"] == 1


def test_the_session_is_used() -> None:
    session = boto3.Session(
        aws_access_key_id="AKIDSESSION", aws_secret_access_key="s", region_name="sa-east-1"
    )
    sts = ImageBuilderClient(session=session).make_boto3_client("sts")
    assert credentials_of(sts)[0] == "AKIDSESSION"
    assert sts.meta.region_name == "sa-east-1"


def test_a_new_default_session_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    first = boto3.Session(aws_access_key_id="AKIDFIRST", aws_secret_access_key="s", region_name="eu-west-1")
    monkeypatch.setattr(boto3, "DEFAULT_SESSION", first)
    client = ImageBuilderClient()
    boto3.setup_default_session(aws_access_key_id="AKIDOTHER", aws_secret_access_key="s")
    assert credentials_of(client.make_boto3_client("sts"))[0] == "AKIDFIRST"


@pytest.mark.parametrize(
    ("endpoint", "is_shared"),
    [
        ("http://localhost:5000", True),
        ("http://ib.localhost:5000", True),
        ("http://127.0.0.5:5000", True),
        ("http://[::1]:5000", True),
        ("https://vpce-1.imagebuilder.eu-west-1.vpce.amazonaws.com", False),
        ("http://10.0.0.1:5000", False),
        ("http://localhost.example.com", False),
    ],
)
def test_an_endpoint_applies_on_this_machine_only(endpoint: str, is_shared: bool) -> None:
    client = ImageBuilderClient(region_name="eu-west-1", endpoint_url=endpoint, use_ssl=False, **KEYS)
    found = client.make_boto3_client("sts").meta.endpoint_url
    assert found == (endpoint if is_shared else "https://sts.eu-west-1.amazonaws.com")


def test_a_client_made_of_a_boto3_client_has_no_session(server: ScriptedServer) -> None:
    raw = boto3.client("imagebuilder", **server.boto3_options)
    for client in (ImageBuilderClient(raw), ImageBuilderClient(raw).with_options(validate=False)):
        with pytest.raises(
            exceptions.ConfigurationError,
            match=r"make the typed client with ImageBuilderClient\(session=...\)",
        ):
            client.make_boto3_client("sts")


def test_wrong_names_are_refused() -> None:
    client = ImageBuilderClient(region_name="eu-west-1", **KEYS)
    make: Any = client.make_boto3_client
    with pytest.raises(TypeError, match="service_name must be text, such as 'ec2', not None"):
        make(None)
    with pytest.raises(TypeError, match="region_name must be text, such as 'eu-west-1', not 5"):
        make("sts", region_name=5)
    with pytest.raises(
        exceptions.ConfigurationError, match=r"no service 'imagebilder'; did you mean 'imagebuilder'\?"
    ):
        make("imagebilder")


def test_keys_are_not_shown() -> None:
    client: Any = ImageBuilderClient(region_name="eu-west-1", **KEYS)
    assert "secret" not in repr(client) + repr(client._call_path)
