"""Ids of executions and requests. They come from moto's random numbers, so `mock_random.seed` makes them repeatable."""

from __future__ import annotations

from moto.moto_api._internal import mock_random


def unique_id() -> str:
    """A new UUID."""
    return str(mock_random.uuid4())
