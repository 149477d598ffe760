"""Tests that start a server process end, however they fail, and end the process too."""

from __future__ import annotations

import os
import sys
import tomllib
from pathlib import Path

import pytest

from ...support.processes import PATIENCE, first_line, running

pytest_plugins = ["pytester"]
ROOT = Path(__file__).parents[3]

FAILING = """
from pathlib import Path

import pytest
from tests.support.processes import server_process


def note(server):
    Path("pids").open("a").write(f"{server.process.pid}\\n")


def test_that_fails():
    with server_process() as server:
        note(server)
        assert server.url == "wrong"


@pytest.fixture
def server():
    with server_process() as server:
        note(server)
        yield server


def test_that_fails_with_a_fixture(server):
    raise RuntimeError


def test_that_is_interrupted(server):
    raise KeyboardInterrupt
"""


def is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_failing_test_ends_its_server_process(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    pytester.makepyfile(FAILING)
    result = pytester.runpytest_subprocess("-q", "-p", "no:cacheprovider", timeout=2 * PATIENCE)
    result.assert_outcomes(failed=2)
    assert result.ret == pytest.ExitCode.INTERRUPTED
    pids = (pytester.path / "pids").read_text().split()
    assert len(pids) == 3
    assert not any(is_running(int(pid)) for pid in pids)


def test_a_program_that_ignores_signals_is_killed() -> None:
    program = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('up', flush=True); time.sleep(9999)"
    with running([sys.executable, "-c", program]) as process:
        assert first_line(process) == "up\n"
    assert process.returncode is not None


def test_waiting_for_a_silent_program_times_out() -> None:
    with running([sys.executable, "-c", "import time; time.sleep(9999)"]) as process:
        assert first_line(process, patience=0.1) == ""


def test_stacks_of_hanging_tests_are_dumped() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["pytest"]["ini_options"]
    assert float(settings["faulthandler_timeout"]) > PATIENCE
