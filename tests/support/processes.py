"""Programs that tests start: none outlives its test, however the test ends, and none can make it wait for ever."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

PATIENCE = 120.0
"""The seconds after which a program counts as hanging. Starting Python and moto takes a few, on a busy machine many."""


@contextmanager
def running(command: Sequence[str], stderr: int | None = None) -> Iterator[subprocess.Popen[str]]:
    """A program with a pipe for its output, killed at the end of the block if it still runs.

    `Popen` itself would wait for the program at that point, for ever if a failed test did not stop it.
    """
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=stderr, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.communicate(timeout=PATIENCE)


def first_line(process: subprocess.Popen[str], patience: float = PATIENCE) -> str:
    """The first line that a program writes; empty when it ends, or is silent for too long and gets killed."""
    assert process.stdout is not None
    watch = threading.Timer(patience, process.kill)
    watch.start()
    try:
        return process.stdout.readline()
    finally:
        watch.cancel()


@dataclass(frozen=True)
class ServerProcess:
    """`python -m imagebuilder_typed.testing`, ready for requests at `url`."""

    process: subprocess.Popen[str]
    ready: str

    @property
    def url(self) -> str:
        return self.ready.split()[-1]


@contextmanager
def server_process(*arguments: str) -> Iterator[ServerProcess]:
    """The embedded service as a program of its own, on a free port, for the length of a block."""
    command = [sys.executable, "-m", "imagebuilder_typed.testing", "--port", "0", *arguments]
    with running(command) as process:
        ready = first_line(process)
        assert ready, "The server did not come up."
        yield ServerProcess(process, ready)
