"""CloudWatch Logs: the log streams of builds and pipelines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._base import ERRORS, AccountRegion, backend_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime


def write_log(
    account_region: AccountRegion, group: str, stream: str, moment: datetime, lines: Sequence[str]
) -> None:
    """Append lines to a log stream, and create its group and the stream. Does nothing when Logs refuses."""
    logs = backend_of("logs", account_region)
    timestamp = int(moment.timestamp() * 1000)
    try:
        logs.ensure_log_group(group)
        logs.ensure_log_stream(group, stream)
        logs.put_log_events(group, stream, [{"timestamp": timestamp, "message": line} for line in lines])
    except ERRORS:
        return


def read_log(account_region: AccountRegion, group: str, stream: str) -> list[str]:
    """All lines of a log stream; none when it does not exist."""
    found = backend_of("logs", account_region).groups.get(group)
    events: list[Any] = found.streams[stream].events if found is not None and stream in found.streams else []
    return [str(event.message) for event in events]
