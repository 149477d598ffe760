"""A running server, and boto3 clients for it that use nothing of this project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import boto3
import pytest
from botocore.config import Config

from imagebuilder_typed.testing import EmbeddedServer, reset_build_speed, server

if TYPE_CHECKING:
    from collections.abc import Iterator
from pathlib import Path

REGION = "eu-west-1"
COMPONENT_DATA = """\
name: hello
schemaVersion: 1.0
phases:
  - name: build
    steps:
      - name: SayHello
        action: ExecuteBash
        inputs:
          commands: ["echo hello"]
"""
AMAZON_LINUX = f"arn:aws:imagebuilder:{REGION}:aws:image/amazon-linux-2023-x86/x.x.x"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of this folder, before the marks are read."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            item.add_marker(pytest.mark.one_python)
            if not item.get_closest_marker("any_botocore"):
                item.add_marker(pytest.mark.new_botocore)


@pytest.fixture(scope="session", autouse=True)
def _few_amis() -> Iterator[None]:
    """Keep moto's EC2 from loading its default AMIs, which these tests don't need."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MOTO_EC2_LOAD_DEFAULT_AMIS", "false")
        yield


@pytest.fixture(scope="session")
def running_server(_few_amis: None) -> Iterator[EmbeddedServer]:
    with server() as running:
        yield running


@pytest.fixture
def fresh_state(running_server: EmbeddedServer) -> Iterator[None]:
    """Empty accounts and the default speed, before and after."""
    running_server.reset()
    reset_build_speed()
    yield
    running_server.reset()
    reset_build_speed()


@pytest.fixture
def server_still_answers(running_server: EmbeddedServer, fresh_state: None) -> Iterator[None]:
    """After each test, the server still answers other clients."""
    from .signed_requests import call

    yield
    assert call(running_server, "/ListImages", b"{}").status == 200


@pytest.fixture
def over_http(running_server: EmbeddedServer, fresh_state: None) -> Any:
    """Makes boto3 clients of any service for the running server."""

    def make(service: str = "imagebuilder", region: str = REGION, account: str = "") -> Any:
        boto: Any = boto3  # the stubs accept only literal service names
        return boto.client(
            service,
            region_name=region,
            endpoint_url=running_server.url,
            aws_access_key_id=account or "testing",
            aws_secret_access_key="testing",
            config=Config(retries={"total_max_attempts": 1}),
        )

    return make


@pytest.fixture
def client(over_http: Any) -> Any:
    return over_http()
