"""Type checkers as functions. Each run takes many files, since a checker spends most of its time on reading the package."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import attrs
import pytest

__all__ = ["CHECKERS", "Checker", "Problem", "Problems", "needs"]


@attrs.frozen
class Problem:
    """One error that a checker reports."""

    line: int
    rule: str
    message: str


Problems = dict[str, list[Problem]]
"""Problems by name of the file."""

Checker = Callable[[Sequence[Path], str, Path], Problems]
"""Takes files, the Python whose packages they import, and the working directory, whose settings apply."""


def _run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *map(str, command)], capture_output=True, text=True, cwd=cwd, check=False
    )


def _by_file(files: Sequence[Path], found: Iterable[tuple[str, Problem]]) -> Problems:
    problems: Problems = {file.name: [] for file in files}
    for path, problem in found:
        # A KeyError for a file that was not asked for: what a checker finds there must not get lost.
        problems[Path(path).name].append(problem)
    return problems


def _read_lines(pattern: str, files: Sequence[Path], run: subprocess.CompletedProcess[str]) -> Problems:
    found = [
        (match["path"], Problem(int(match["line"]), match["rule"], match["message"]))
        for match in re.finditer(pattern, run.stdout, re.MULTILINE)
    ]
    assert found or run.returncode == 0, run.stdout + run.stderr
    return _by_file(files, found)


def run_mypy(files: Sequence[Path], python: str, cwd: Path) -> Problems:
    """Run mypy, strict."""
    run = _run("mypy", "--strict", "--no-pretty", "--python-executable", python, *files, cwd=cwd)
    return _read_lines(
        r"^(?P<path>.+?):(?P<line>\d+): error: (?P<message>.*?)\s+\[(?P<rule>.+)\]$", files, run
    )


def _run_pyright(module: str, files: Sequence[Path], python: str, cwd: Path) -> Problems:
    run = _run(module, "--pythonpath", python, "--outputjson", *files, cwd=cwd)
    return _by_file(
        files,
        (
            (
                found["file"],
                Problem(found["range"]["start"]["line"] + 1, found.get("rule", ""), found["message"]),
            )
            for found in json.loads(run.stdout)["generalDiagnostics"]
            if found["severity"] == "error"
        ),
    )


def run_pyright(files: Sequence[Path], python: str, cwd: Path) -> Problems:
    """Run pyright, strict where the settings of the directory say so."""
    return _run_pyright("pyright", files, python, cwd)


def run_basedpyright(files: Sequence[Path], python: str, cwd: Path) -> Problems:
    """Run basedpyright with the settings of pyright."""
    return _run_pyright("basedpyright", files, python, cwd)


def run_ty(files: Sequence[Path], python: str, cwd: Path) -> Problems:
    """Run ty."""
    run = _run("ty", "check", "--output-format=concise", "--color=never", "--python", python, *files, cwd=cwd)
    return _read_lines(
        r"^(?P<path>.+?):(?P<line>\d+):\d+: error\[(?P<rule>.+?)\] (?P<message>.*)$", files, run
    )


def run_pyrefly(files: Sequence[Path], python: str, cwd: Path) -> Problems:
    """Run pyrefly with all its checks, instead of those that it derives from the settings of mypy."""
    run = _run(
        "pyrefly", "check", "--preset=strict", "--output-format=min-text", "--color=never",
        "--python-interpreter-path", python, *files, cwd=cwd,
    )  # fmt: skip
    return _read_lines(
        r"^ERROR (?P<path>.+?):(?P<line>\d+):[\d:-]+: (?P<message>.*?) \[(?P<rule>[\w-]+)\]$", files, run
    )


CHECKERS: dict[str, Checker] = {
    "mypy": run_mypy,
    "pyright": run_pyright,
    "basedpyright": run_basedpyright,
    "ty": run_ty,
    "pyrefly": run_pyrefly,
}


def needs(checker: str) -> str:
    """Skip the test if a checker is not installed."""
    if shutil.which(checker, path=str(Path(sys.executable).parent)) is None:
        pytest.skip(f"{checker} is not installed; make check brings it")
    return checker
