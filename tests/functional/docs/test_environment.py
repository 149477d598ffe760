"""Variables of the environment do to a typed client what docs/environment.md says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.exceptions import NoRegionError
from botocore.loaders import Loader

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, exceptions
from imagebuilder_typed.conversion import _fast_path
from tests.support.scripted_server import ScriptedServer, throttled

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs/environment.md").read_text("utf-8")
# Models are read from disk once for all sessions.
LOADER = Loader()

KEYS = {"AWS_ACCESS_KEY_ID": "AKIDENVIRONMENT", "AWS_SECRET_ACCESS_KEY": "secret"}
REGION = {"AWS_DEFAULT_REGION": "eu-central-1"}

Environment = Callable[..., None]


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> Environment:
    """Sets variables. Credentials are there from the start."""

    def set_variables(**variables: str) -> None:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)

    set_variables(**KEYS)
    return set_variables


@pytest.fixture
def service(server: ScriptedServer, environment: Environment) -> Iterator[ScriptedServer]:
    """Image Builder in the environment's Region, at the environment's URL."""
    environment(**REGION, AWS_ENDPOINT_URL_IMAGEBUILDER=server.url)
    return server


def new_session() -> boto3.Session:
    """A session that has read nothing of the environment yet."""
    session = boto3.Session()
    session._session.register_component("data_loader", LOADER)
    return session


def client(**options: Any) -> ImageBuilderClient:
    return ImageBuilderClient(session=new_session(), **{"retry": RetryPolicy.none(), **options})


def endpoint(**options: Any) -> str:
    return str(client(**options).boto3_client.meta.endpoint_url)


def header(service: ScriptedServer, name: str) -> str:
    client().list_images()
    return service.requests[-1].headers[name]


class TestRegionAndEndpoint:
    def test_default_region(self, environment: Environment) -> None:
        environment(**REGION)
        assert endpoint() == "https://imagebuilder.eu-central-1.amazonaws.com"
        assert endpoint(region_name="eu-west-1") == "https://imagebuilder.eu-west-1.amazonaws.com"

    def test_region_is_not_read(self, environment: Environment) -> None:
        environment(AWS_REGION="eu-central-1")
        with pytest.raises(NoRegionError):
            client()

    def test_endpoint_urls(self, environment: Environment) -> None:
        environment(**REGION, AWS_ENDPOINT_URL="http://all:1")
        assert endpoint() == "http://all:1"
        environment(AWS_ENDPOINT_URL_IMAGEBUILDER="http://one:2")
        assert endpoint() == "http://one:2"
        assert endpoint(endpoint_url="http://mine:3") == "http://mine:3"
        environment(AWS_IGNORE_CONFIGURED_ENDPOINT_URLS="true")
        assert endpoint() == "https://imagebuilder.eu-central-1.amazonaws.com"

    def test_variants(self, environment: Environment) -> None:
        environment(**REGION, AWS_USE_FIPS_ENDPOINT="true")
        assert endpoint() == "https://imagebuilder-fips.eu-central-1.amazonaws.com"
        environment(AWS_USE_FIPS_ENDPOINT="false", AWS_USE_DUALSTACK_ENDPOINT="true")
        assert endpoint() == "https://imagebuilder.eu-central-1.api.aws"


class TestCredentialsAndConfiguration:
    def test_keys(self, service: ScriptedServer, environment: Environment) -> None:
        environment(AWS_SESSION_TOKEN="a-token")
        assert "AKIDENVIRONMENT" in header(service, "authorization")
        assert header(service, "x-amz-security-token") == "a-token"

    def test_profiles(self, environment: Environment, tmp_path: Path) -> None:
        (tmp_path / "config").write_text(
            "[profile one]\nregion=eu-south-1\n[profile two]\nregion=eu-north-1\n", "utf-8"
        )
        environment(AWS_CONFIG_FILE=str(tmp_path / "config"), AWS_PROFILE="one")
        assert "eu-south-1" in endpoint()
        environment(AWS_DEFAULT_PROFILE="two")
        assert "eu-north-1" in endpoint()

    def test_credentials_file(
        self,
        service: ScriptedServer,
        environment: Environment,
        monkeypatch: pytest.MonkeyPatch,
        tmp_path: Path,
    ) -> None:
        (tmp_path / "file").write_text(
            "[default]\naws_access_key_id=AKIDFILE\naws_secret_access_key=s\n", "utf-8"
        )
        for name in KEYS:
            monkeypatch.delenv(name)
        environment(AWS_SHARED_CREDENTIALS_FILE=str(tmp_path / "file"))
        assert "AKIDFILE" in header(service, "authorization")

    def test_metadata_is_not_asked(self, service: ScriptedServer, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in KEYS:
            monkeypatch.delenv(name)
        with pytest.raises(exceptions.CredentialsUnavailableError):
            client().list_images()
        assert service.requests == []


class TestNetwork:
    def test_proxy(self, server: ScriptedServer, environment: Environment) -> None:
        environment(**REGION, HTTP_PROXY=server.url)
        client(endpoint_url="http://image.builder.example").list_images()
        assert [request.headers["host"] for request in server.requests] == ["image.builder.example"]

    def test_no_proxy(self, service: ScriptedServer, environment: Environment) -> None:
        environment(HTTP_PROXY="http://127.0.0.1:1", NO_PROXY="127.0.0.1")
        assert header(service, "host") in service.url

    @pytest.mark.parametrize("variable", ["AWS_CA_BUNDLE", "REQUESTS_CA_BUNDLE"])
    def test_unreadable_bundle(
        self, service: ScriptedServer, environment: Environment, variable: str
    ) -> None:
        environment(**{variable: "/nowhere.pem"})
        with pytest.raises(exceptions.ConfigurationError, match=r"/nowhere\.pem"):
            client(endpoint_url=service.url.replace("http:", "https:")).list_images()


class TestRetriesAndTimeouts:
    def test_typed_calls_ignore_botocores_retries(
        self, service: ScriptedServer, environment: Environment
    ) -> None:
        environment(AWS_MAX_ATTEMPTS="4", AWS_RETRY_MODE="legacy", AWS_DEFAULTS_MODE="standard")
        service.script_default(throttled("ThrottlingException"))
        policy = RetryPolicy(max_attempts=2, initial_backoff=0.0, max_backoff=0.0, rate_limit=False)
        with pytest.raises(exceptions.ApiError):
            client(retry=policy).list_images()
        assert len(service.requests) == 2

    def test_raw_calls_of_a_client_that_we_made(
        self, service: ScriptedServer, environment: Environment
    ) -> None:
        environment(AWS_MAX_ATTEMPTS="4", AWS_RETRY_MODE="legacy")
        assert client().boto3_client.meta.config.retries == {"total_max_attempts": 1, "mode": "standard"}

    def test_raw_calls_of_a_client_that_was_passed_in(
        self, service: ScriptedServer, environment: Environment
    ) -> None:
        environment(AWS_MAX_ATTEMPTS="4", AWS_RETRY_MODE="adaptive")
        raw = ImageBuilderClient(new_session().client("imagebuilder")).boto3_client
        assert raw.meta.config.retries["total_max_attempts"] == 4
        assert raw.meta.config.retries["mode"] == "adaptive"

    def test_defaults_mode_sets_timeouts_only_of_a_client_that_was_passed_in(
        self, service: ScriptedServer, environment: Environment
    ) -> None:
        environment(AWS_DEFAULTS_MODE="in-region")
        made = client().boto3_client.meta.config
        assert (made.connect_timeout, made.retries["total_max_attempts"]) == (60, 1)
        passed = ImageBuilderClient(new_session().client("imagebuilder")).boto3_client
        assert passed.meta.config.connect_timeout == pytest.approx(1.1)


class TestOther:
    def test_application_id(self, service: ScriptedServer, environment: Environment) -> None:
        environment(AWS_SDK_UA_APP_ID="golden")
        assert "app/golden" in header(service, "user-agent")

    def test_data_path(self, environment: Environment, tmp_path: Path) -> None:
        environment(**REGION, AWS_DATA_PATH=str(tmp_path))
        assert str(tmp_path) in boto3.Session()._loader.search_paths

    def test_expiration(self, service: ScriptedServer, environment: Environment) -> None:
        environment(AWS_CREDENTIAL_EXPIRATION="2020-01-01T00:00:00Z")
        with pytest.raises(exceptions.CredentialsUnavailableError):
            client().list_images()


class TestOurOwn:
    def test_values(self) -> None:
        listed = re.findall(r"^\| `([a-z-]+)` \|", PAGE, re.MULTILINE)
        assert set(listed) == {word for word in _fast_path._KNOWN if word == "off" or word.startswith("no-")}

    @pytest.mark.parametrize(
        ("value", "flags"),
        [
            ("off", "False False False"),
            ("no-decode,no-session", "False True False"),
            ("no-send", "True False True"),
        ],
    )
    def test_effect(self, value: str, flags: str) -> None:
        script = (
            "from imagebuilder_typed.conversion._fast_path import *; print(FAST_PATH, FAST_SEND, OWN_SESSION)"
        )
        run = subprocess.run(
            [sys.executable, "-W", "error", "-c", script],
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
            env={**os.environ, "IMAGEBUILDER_TYPED_FAST_PATH": value},
        )
        assert run.stdout.strip() == flags

    def test_no_other_module_reads_the_environment(self) -> None:
        readers = {
            path.name
            for path in (ROOT / "imagebuilder_typed").rglob("*.py")
            if re.search(r"\bos\.environ|\bgetenv\b", path.read_text("utf-8"))
        }
        assert readers == {"_fast_path.py"}
