"""Clients that this package makes without boto3 are those that boto3 makes: every way to configure them, side by side."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import botocore
import pytest

from ...support.processes import PATIENCE
from ...support.scripted_server import Answer, RecordedRequest, ScriptedServer

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="each scenario needs a fork"),
    pytest.mark.one_python,
    pytest.mark.any_botocore,
]

BUILTIN = Path(botocore.__file__).parent / "data"
ROOT = Path(__file__).parent.parent.parent.parent
KEYS = {"aws_access_key_id": "AKIDKEYWORD", "aws_secret_access_key": "keyword-secret"}
ENVIRONMENT = {"AWS_ACCESS_KEY_ID": "AKIDENV", "AWS_SECRET_ACCESS_KEY": "env-secret"}
TEMPORARY = {**ENVIRONMENT, "AWS_SESSION_TOKEN": "env-token"}
REGION = {"AWS_DEFAULT_REGION": "eu-west-1"}
ROLE = "arn:aws:iam::123456789012:role/builder"

REGIONS = [
    *("us-east-1", "aws-global", "cn-north-1", "us-gov-east-1", "eusc-de-east-1"),
    *("us-iso-east-1", "us-isob-east-1", "eu-isoe-west-1", "us-isof-south-1"),
    *("fips-us-gov-west-1", "us-east-1-fips", "eu-somewhere-9", "moon-base-1", "eu_west_1", "eu west 1", ""),
]

CREDENTIALS_FILE = """
[default]
aws_access_key_id = AKIDFILE
aws_secret_access_key = file-secret

[other]
aws_access_key_id = AKIDOTHER
aws_secret_access_key = other-secret
aws_session_token = other-token

[half]
aws_access_key_id = AKIDHALF
"""

CONFIG_FILE = """
[default]
region = eu-central-1

[profile other]
region = ap-southeast-2
retry_mode = adaptive
max_attempts = 7
sdk_ua_app_id = golden-images
ca_bundle = /etc/ssl/certs/of-the-profile.pem

[profile half]
region = eu-west-1

[profile role]
region = eu-west-3
role_arn = {role}
role_session_name = of-the-test
source_profile = other
external_id = from-outside

[profile chained]
region = eu-west-3
role_arn = {role}
role_session_name = of-the-chain
source_profile = role

[profile process]
region = eu-west-1
credential_process = cat {folder}/process.json

[profile endpoints]
region = eu-west-1
services = of-the-test
source_profile = other
use_fips_endpoint = true

[services of-the-test]
imagebuilder =
  endpoint_url = {url}/of-the-services-section

[profile dualstack]
region = us-gov-west-1
use_dualstack_endpoint = true
defaults_mode = in-region

[profile versions]
region = eu-west-1
api_versions =
  imagebuilder = 2019-12-02

[profile data-path]
region = eu-west-1
data_path = /nowhere:{folder}/models

[profile no-such-version]
region = eu-west-1
api_versions =
  imagebuilder = 2001-01-01
"""

PROCESS = {
    "Version": 1,
    "AccessKeyId": "AKIDPROCESS",
    "SecretAccessKey": "process-secret",
    "SessionToken": "process-token",
    "Expiration": "2099-01-01T00:00:00Z",
}
CONTAINER = {
    "AccessKeyId": "AKIDCONTAINER",
    "SecretAccessKey": "container-secret",
    "Token": "container-token",
    "Expiration": "2099-01-01T00:00:00Z",
}
STS_ANSWER = """<{name}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><{name}Result><Credentials>
<AccessKeyId>AKIDROLE</AccessKeyId><SecretAccessKey>role-secret</SecretAccessKey><SessionToken>role-token</SessionToken>
<Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></{name}Result></{name}Response>"""


def answer(request: RecordedRequest) -> Answer:
    if request.path == "/creds":
        return Answer(body=CONTAINER)
    if request.path == "/":
        name = "AssumeRoleWithWebIdentity" if b"WebIdentity" in request.body else "AssumeRole"
        return Answer(body=STS_ANSWER.format(name=name))
    return Answer(body={"requestId": "1"})


class Sides:
    """What boto3 and this package did in every scenario."""

    def __init__(self, folder: Path, server: ScriptedServer) -> None:
        self.folder = folder
        self.server = server
        self.environ = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder / "home"),
            "AWS_EC2_METADATA_DISABLED": "true",
            "PYTHONHASHSEED": "0",  # botocore lists features in the user agent as a set has them
            "AWS_CONFIG_FILE": str(folder / "config"),
            "AWS_SHARED_CREDENTIALS_FILE": str(folder / "credentials"),
        }

    def run(self, scenarios: dict[str, Any], **environ: str) -> tuple[dict[str, Any], dict[str, Any]]:
        """The facts of both sides, with the requests that arrived at the server."""
        path = self.folder / "scenarios.json"
        path.write_text(json.dumps(scenarios), "utf-8")
        sides: list[dict[str, Any]] = []
        for kind in ("typed", "raw"):
            self.server.forget_requests()
            command = [sys.executable, "-m", "tests.support.session_facts", kind, str(path)]
            run = subprocess.run(
                command,
                capture_output=True,
                text=True,
                cwd=ROOT,
                env={**self.environ, **environ},
                timeout=PATIENCE,
            )
            assert run.returncode == 0, run.stderr
            sides.append({**json.loads(run.stdout), "requests": [*map(seen, self.server.requests)]})
        return sides[0], sides[1]


def write_models(folder: Path) -> None:
    """A newer model of Image Builder, and other partitions."""
    model = json.loads(gzip.decompress(next(BUILTIN.glob("imagebuilder/*/service-2.json.gz")).read_bytes()))
    model["documentation"] = "of the user"
    model["metadata"]["apiVersion"] = "2030-01-01"
    write(folder / "imagebuilder" / "2030-01-01" / "service-2.json", model)
    rules = json.loads(
        gzip.decompress(next(BUILTIN.glob("imagebuilder/*/endpoint-rule-set-1.json.gz")).read_bytes())
    )
    write(folder / "imagebuilder" / "2030-01-01" / "endpoint-rule-set-1.json", rules)
    endpoints = json.loads((BUILTIN / "endpoints.json").read_bytes())
    endpoints["partitions"][0]["dnsSuffix"] = "of.the.user"
    write(folder / "endpoints.json", endpoints)


def write(path: Path, data: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data), "utf-8")


def seen(request: RecordedRequest) -> list[Any]:
    """A request as the server got it, but for what is random."""
    headers = {name: value for name, value in request.headers.items() if name != "amz-sdk-invocation-id"}
    return [request.method, request.path, headers, request.body.decode()]


@pytest.fixture(scope="module")
def sides(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sides]:
    folder = tmp_path_factory.mktemp("own-session")
    with ScriptedServer(answer) as server:
        (folder / "home").mkdir()
        (folder / "config").write_text(CONFIG_FILE.format(role=ROLE, folder=folder, url=server.url), "utf-8")
        (folder / "credentials").write_text(CREDENTIALS_FILE, "utf-8")
        (folder / "process.json").write_text(json.dumps(PROCESS), "utf-8")
        (folder / "token").write_text("a-web-identity-token", "utf-8")
        (folder / "marking_plugin.py").write_text(
            "def initialize_client_plugin(client):\n    client.mark = 'plugin'\n", "utf-8"
        )
        write_models(folder / "models")
        yield Sides(folder, server)


def scenarios_of(sides: Sides) -> dict[str, Any]:
    url, folder = sides.server.url, sides.folder
    here = {"endpoint_url": url}
    sts = {"AWS_ENDPOINT_URL_STS": url}
    return {
        # Credentials and Region, and a call with them
        "keywords": {"settings": {**KEYS, **here, "region_name": "eu-west-1"}, "call": True},
        "half of the keys": {"settings": {"aws_access_key_id": "AKID", "region_name": "us-east-1"}},
        "environment": {"environ": {**TEMPORARY, **REGION}, "settings": here, "call": True},
        "files": {"settings": here, "call": True},
        "profile": {"environ": {"AWS_PROFILE": "other"}, "settings": {**here, "verify": False}, "call": True},
        "no such profile": {"environ": {"AWS_PROFILE": "nobody"}},
        "half of a profile": {"environ": {"AWS_PROFILE": "half"}},
        "no credentials": {
            "environ": {**REGION, "AWS_SHARED_CREDENTIALS_FILE": "/nowhere"},
            "settings": here,
            "call": True,
        },
        "no Region": {"environ": {"AWS_CONFIG_FILE": "/nowhere"}},
        "role": {"environ": {"AWS_PROFILE": "role", **sts}, "settings": here, "call": True},
        "chained roles": {"environ": {"AWS_PROFILE": "chained", **sts}, "settings": here, "call": True},
        "process": {"environ": {"AWS_PROFILE": "process"}, "settings": here, "call": True},
        "container": {
            "environ": {
                **REGION,
                "AWS_SHARED_CREDENTIALS_FILE": "/nowhere",
                "AWS_CONTAINER_CREDENTIALS_FULL_URI": f"{url}/creds",
            },
            "settings": here,
            "call": True,
        },
        "web identity": {
            "environ": {
                **REGION,
                **sts,
                "AWS_SHARED_CREDENTIALS_FILE": "/nowhere",
                "AWS_ROLE_ARN": ROLE,
                "AWS_ROLE_SESSION_NAME": "of-the-web",
                "AWS_WEB_IDENTITY_TOKEN_FILE": str(folder / "token"),
            },
            "settings": here,
            "call": True,
        },
        # Endpoints
        "AWS_ENDPOINT_URL": {"environ": {**TEMPORARY, "AWS_ENDPOINT_URL": f"{url}/all"}, "call": True},
        "of the service": {
            "environ": {**TEMPORARY, "AWS_ENDPOINT_URL_IMAGEBUILDER": f"{url}/one"},
            "call": True,
        },
        "services section": {"environ": {"AWS_PROFILE": "endpoints", **TEMPORARY}, "call": True},
        "dual stack and defaults mode": {"environ": {"AWS_PROFILE": "dualstack"}},
        "FIPS": {"environ": {"AWS_USE_FIPS_ENDPOINT": "true"}},
        "FIPS and dual stack": {
            "settings": {"config": {"use_fips_endpoint": True, "use_dualstack_endpoint": True}}
        },
        "dual stack in ISO": {
            "settings": {"config": {"use_dualstack_endpoint": True}, "region_name": "us-iso-east-1"}
        },
        "plain HTTP": {"settings": {"use_ssl": False}},
        "Regions": {"environ": ENVIRONMENT, "regions": REGIONS},
        # Settings of the client
        "AWS_CA_BUNDLE": {"environ": {"AWS_CA_BUNDLE": "/etc/ssl/certs/of-the-environment.pem"}},
        "defaults mode": {"environ": {"AWS_DEFAULTS_MODE": "mobile"}},
        "no such defaults mode": {"environ": {"AWS_DEFAULTS_MODE": "fast"}},
        "retries": {"environ": {"AWS_MAX_ATTEMPTS": "9", "AWS_RETRY_MODE": "adaptive"}},
        "names for the user agent": {
            "environ": {
                "AWS_SDK_UA_APP_ID": "golden",
                "AWS_EXECUTION_ENV": "AWS_Lambda_python3.11",
                **TEMPORARY,
            },
            "settings": {**here, "config": {"user_agent_extra": "extra/1", "user_agent_appid": "of-config"}},
            "call": True,
        },
        "user agent": {"settings": {**here, "config": {"user_agent": "mine/1"}}, "call": True},
        "API version": {"environ": {"AWS_PROFILE": "versions", **TEMPORARY}},
        "no such API version": {"environ": {"AWS_PROFILE": "no-such-version", **TEMPORARY}},
        "AWS_DATA_PATH": {"environ": {**TEMPORARY, "AWS_DATA_PATH": str(folder / "models")}},
        "data_path": {"environ": {**TEMPORARY, "AWS_PROFILE": "data-path"}},
        # Code of the user's that runs while the session or the client is made
        "initializer": {
            "setup": (
                "import botocore, botocore.config\n"
                "def initialize(session):\n"
                "    session.user_agent_extra = 'company/1'\n"
                "    session.set_default_client_config(botocore.config.Config(read_timeout=17))\n"
                "    session.set_config_variable('region', 'ca-central-1')\n"
                "botocore.register_initializer(initialize)"
            ),
            "settings": here,
            "call": True,
        },
        "initializer with another name": {
            "setup": (
                "import botocore\n"
                "def initialize(session):\n"
                "    session.user_agent_name, session.user_agent_version = 'Company', '2'\n"
                "botocore.register_initializer(initialize)"
            ),
            "settings": here,
            "call": True,
        },
        "initializer with a loader": {
            "setup": (
                "import botocore\n"
                "from botocore.loaders import Loader\n"
                "class Mine(Loader):\n"
                "    def load_service_model(self, *arguments, **keywords):\n"
                "        found = super().load_service_model(*arguments, **keywords)\n"
                "        return {**found, 'documentation': 'of the loader'}\n"
                "def initialize(session):\n"
                "    session.register_component('data_loader', Mine())\n"
                "botocore.register_initializer(initialize)"
            ),
        },
        "plugin": {
            "setup": f"import sys; sys.path.append({str(folder)!r})",
            "environ": {"BOTOCORE_EXPERIMENTAL__PLUGINS": "marking=marking_plugin"},
        },
    }


def test_everything_that_configures_a_client(sides: Sides) -> None:
    typed, raw = sides.run(scenarios_of(sides))
    for name, expected in raw.items():
        found = typed[name]
        if name != "requests":
            assert found.pop("boto3") == [], name
            assert "boto3" in expected.pop("boto3"), name
            assert "crash" not in expected, expected
        assert found == expected, name
    # The scenarios do what their names say.
    assert raw["role"]["credentials"][:2] == ["assume-role", "AKIDROLE"]
    assert raw["web identity"]["credentials"][1] == raw["chained roles"]["credentials"][1] == "AKIDROLE"
    assert raw["container"]["credentials"][1] == "AKIDCONTAINER"
    assert raw["process"]["credentials"][1] == "AKIDPROCESS"
    assert raw["services section"]["url"].endswith("/of-the-services-section")
    assert raw["FIPS"]["url"] == "https://imagebuilder-fips.eu-central-1.amazonaws.com"
    assert raw["plugin"]["mark"] == "plugin"
    assert raw["Regions"]["regions"]["moon-base-1"]["url"] == "https://imagebuilder.moon-base-1.amazonaws.com"
    assert "error" in raw["Regions"]["regions"]["eu west 1"]
    assert raw["AWS_DATA_PATH"]["description"] == raw["data_path"]["description"] == "of the user"
    assert raw["initializer with a loader"]["description"] == "of the loader"
    assert "company/1" in str(raw["initializer"]["config"])
    assert {raw[name]["error"][1] for name in raw if "error" in raw[name]} >= {
        "NoCredentialsError",
        "NoRegionError",
        "PartialCredentialsError",
        "ProfileNotFound",
        "InvalidDefaultsMode",
    }


def test_models_in_the_home_folder(sides: Sides) -> None:
    home = sides.folder / "home-of-models"
    write_models(home / ".aws" / "models")
    typed, raw = sides.run({"client": {"environ": TEMPORARY}}, HOME=str(home))
    assert typed["client"].pop("boto3") == []
    del raw["client"]["boto3"]
    assert typed == raw
    assert (raw["client"]["description"], raw["client"]["api_version"]) == ("of the user", "2030-01-01")
    assert raw["client"]["url"] == "https://imagebuilder.eu-central-1.of.the.user"
