"""Processes with little CPU, as in a small Lambda function: one core, and a quota of it where this machine has control groups.

Lambda gives 1,769 MB of memory one core, and less memory a proportional share
(docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html).
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

__all__ = ["SHARE", "on_one_core", "quota"]

SHARE = 256 / 1769
"""Part of a core that a Lambda function of 256 MB has."""
_PERIOD = 20_000  # microseconds
_ROOT = Path("/sys/fs/cgroup")


def on_one_core() -> None:
    """Keep this process on one core, where the system can do that."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


@contextmanager
def quota() -> Iterator[Callable[[], None] | None]:
    """A function that gives the process which calls it :data:`SHARE` of one core; None if this machine has no quotas."""
    group = _make_group()
    if group is None:
        yield None
        return

    def enter() -> None:
        on_one_core()
        (group / "cgroup.procs").write_text(str(os.getpid()))

    try:
        yield enter
    finally:
        for _ in range(50):  # the last process may still be leaving
            with suppress(OSError):
                group.rmdir()
                break
            time.sleep(0.1)


def _make_group() -> Path | None:
    for parent, settings in (
        (_ROOT / "cpu", {"cpu.cfs_period_us": f"{_PERIOD}", "cpu.cfs_quota_us": f"{int(_PERIOD * SHARE)}"}),
        (_ROOT, {"cpu.max": f"{int(_PERIOD * SHARE)} {_PERIOD}"}),
    ):
        group = parent / f"imagebuilder-typed-{os.getpid()}"
        try:
            group.mkdir()
        except OSError:
            continue
        try:
            for name, value in settings.items():
                if not (group / name).exists():
                    raise OSError(f"no {name}")
                (group / name).write_text(value)
        except OSError:
            group.rmdir()
            continue
        return group
    return None
