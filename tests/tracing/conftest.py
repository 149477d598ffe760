"""Tests with tracers that people use. ``make test-tracers`` installs them and runs each file in a process of its own.

A tracer patches botocore for the whole process, so these files stay out of every other run.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from tests.tracing.side_by_side import Sides

collect_ignore_glob = [] if os.environ.get("IMAGEBUILDER_TYPED_TRACERS") else ["test_*.py"]

_addresses: list[object] = []


def _note_addresses(event: str, args: tuple[Any, ...]) -> None:
    if event in ("socket.connect", "socket.sendto"):
        _addresses.append(args[1])


sys.addaudithook(_note_addresses)


@pytest.fixture
def sides() -> Iterator[Sides]:
    """The two clients. No other Python code may open a connection, for example to a tracer's agent."""
    _addresses.clear()
    with Sides() as sides:
        yield sides
        assert set(_addresses) <= sides.addresses
