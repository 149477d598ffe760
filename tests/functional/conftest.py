"""A scripted server for the tests of a module. Some modules have a server of their own under the same name."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.scripted_server import ScriptedServer


@pytest.fixture(scope="module")
def one_server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


@pytest.fixture
def server(one_server: ScriptedServer) -> ScriptedServer:
    """A server without a script."""
    one_server.reset()
    return one_server
