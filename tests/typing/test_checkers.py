"""mypy and pyright, strict, over a script that uses the package and over one full of mistakes."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def lines_with_mypy_errors(file: Path) -> set[int]:
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(file)],
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    assert not run.stderr, run.stderr
    return {int(line) for line in re.findall(rf"{file.name}:(\d+): error", run.stdout)}


def lines_with_pyright_errors(file: Path) -> set[int]:
    run = subprocess.run(
        [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson", str(file)],
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    diagnostics = json.loads(run.stdout)["generalDiagnostics"]
    return {found["range"]["start"]["line"] + 1 for found in diagnostics if found["severity"] == "error"}


CHECKERS = {"mypy": lines_with_mypy_errors, "pyright": lines_with_pyright_errors}


@pytest.fixture(params=list(CHECKERS))
def checker(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    if shutil.which(name, path=str(Path(sys.executable).parent)) is None:
        pytest.skip(f"{name} is not installed; make check brings it")
    return name


def test_accepts_what_is_right(checker: str) -> None:
    assert CHECKERS[checker](HERE / "usage.py") == set()


def test_finds_each_mistake(checker: str) -> None:
    file = HERE / "mistakes.py"
    marked = {
        number for number, line in enumerate(file.read_text().splitlines(), 1) if line.endswith("# error")
    }
    assert len(marked) > 15
    assert CHECKERS[checker](file) == marked


def test_accepts_the_main_job_of_the_readme(checker: str, tmp_path: Path) -> None:
    job = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)[0]
    file = tmp_path / "readme.py"
    file.write_text(job, "utf-8")
    assert "create_image" in job
    assert CHECKERS[checker](file) == set()
