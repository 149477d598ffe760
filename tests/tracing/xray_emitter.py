"""Keeps what the X-Ray SDK would send to its daemon."""

from __future__ import annotations

import json
from typing import Any

__all__ = ["Emitter", "without_ids"]

_OF_ONE_RUN = frozenset(
    {"id", "trace_id", "parent_id", "start_time", "end_time", "stack", "working_directory", "in_progress"}
)


class Emitter:
    """Replaces the SDK's own emitter, which sends datagrams."""

    def __init__(self) -> None:
        self._documents: list[dict[str, Any]] = []

    def send_entity(self, entity: Any) -> None:
        self._documents.append(json.loads(entity.serialize()))

    def set_daemon_address(self, address: str) -> None:
        """Nothing is sent, so there is no address."""

    def take(self) -> list[dict[str, Any]]:
        """What was sent since the last call."""
        taken, self._documents = self._documents, []
        return taken


def without_ids(document: Any) -> Any:
    """A document without what differs from run to run: ids, times, stack traces."""
    if isinstance(document, dict):
        return {name: without_ids(value) for name, value in document.items() if name not in _OF_ONE_RUN}
    if isinstance(document, list):
        return [without_ids(value) for value in document]
    return document
