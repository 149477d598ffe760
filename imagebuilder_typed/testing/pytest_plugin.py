"""Fixtures for tests of code that uses Image Builder. pytest finds them once the package is installed.

The fixtures import what they need when a test uses them, so that other test runs don't pay for this plugin. Clients that modules make
before that are mocked too.
"""

from __future__ import annotations

from contextlib import nullcontext
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from imagebuilder_typed import ImageBuilderClient

    from . import Controls, EmbeddedServer


def pytest_configure(config: pytest.Config) -> None:
    """Prepare for clients that modules make when they are imported, before any fixture."""
    from ._early_clients import mock_early_clients

    mock_early_clients()


@pytest.fixture
def imagebuilder_region() -> str:
    """The Region of the other fixtures. Override it to use another one."""
    return "us-east-1"


@pytest.fixture
def imagebuilder_build_speed() -> str | float:
    """The build speed: `per-call`, `instant`, or seconds per state. Override it to use another one."""
    return "per-call"


@pytest.fixture
def imagebuilder_pauses() -> bool:
    """Whether typed clients pause before retries and between polls: False. Override it to get the real pauses."""
    return False


@pytest.fixture
def _imagebuilder_pauses_skipped(imagebuilder_pauses: bool) -> Iterator[None]:
    from . import no_pauses

    with nullcontext() if imagebuilder_pauses else no_pauses():
        yield


@pytest.fixture
def imagebuilder_mock(
    imagebuilder_build_speed: str | float, _imagebuilder_pauses_skipped: None
) -> Iterator[None]:
    """moto with Image Builder and empty accounts, for one test. Typed clients don't pause."""
    from . import mock_imagebuilder, reset_build_speed, set_build_speed

    with mock_imagebuilder():
        set_build_speed(imagebuilder_build_speed)
        yield
    reset_build_speed()


@pytest.fixture
def imagebuilder_client(imagebuilder_mock: None, imagebuilder_region: str) -> Iterator[ImageBuilderClient]:
    """A typed client for the mocked service."""
    from imagebuilder_typed import ImageBuilderClient

    with ImageBuilderClient(region_name=imagebuilder_region) as client:
        yield client


@pytest.fixture
def imagebuilder_controls(imagebuilder_mock: None, imagebuilder_region: str) -> Controls:
    """The controls of the mocked service."""
    from . import controls

    return controls(imagebuilder_region)


@pytest.fixture(scope="session")
def _imagebuilder_running_server() -> Iterator[EmbeddedServer]:
    from . import server

    with server() as running:
        yield running


@pytest.fixture
def imagebuilder_server(
    _imagebuilder_running_server: EmbeddedServer,
    imagebuilder_build_speed: str | float,
    _imagebuilder_pauses_skipped: None,
) -> Iterator[EmbeddedServer]:
    """The service over HTTP with empty accounts. One server runs for all tests. Typed clients don't pause."""
    from . import reset_build_speed, set_build_speed

    _imagebuilder_running_server.reset()
    set_build_speed(imagebuilder_build_speed)
    yield _imagebuilder_running_server
    _imagebuilder_running_server.reset()
    reset_build_speed()
