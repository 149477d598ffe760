"""mypy and pyright, strict, over a script that uses the package and over ones full of mistakes.

`make types` sets IMAGEBUILDER_TYPED_PLAIN_PYTHON: a Python with the package and what it depends on, without any stubs.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parent.parent


def lines_with_mypy_errors(file: Path, python: str = sys.executable, cwd: Path = ROOT) -> set[int]:
    run = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--no-error-summary",
            "--python-executable",
            python,
            str(file),
        ],
        capture_output=True,
        text=True,
        cwd=cwd,
    )
    assert not run.stderr, run.stderr
    return {int(line) for line in re.findall(rf"{file.name}:(\d+): error", run.stdout)}


def lines_with_pyright_errors(file: Path, python: str = sys.executable, cwd: Path = ROOT) -> set[int]:
    run = subprocess.run(
        [sys.executable, "-m", "pyright", "--pythonpath", python, "--outputjson", str(file)],
        capture_output=True,
        text=True,
        cwd=cwd,
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


def marked_lines(file: Path) -> set[int]:
    return {
        number for number, line in enumerate(file.read_text().splitlines(), 1) if line.endswith("# error")
    }


def test_finds_each_mistake(checker: str) -> None:
    marked = marked_lines(HERE / "mistakes.py")
    assert len(marked) > 15
    assert CHECKERS[checker](HERE / "mistakes.py") == marked


@pytest.fixture(params=["with stubs", "without stubs"])
def python(request: pytest.FixtureRequest) -> str:
    if request.param == "with stubs":
        return sys.executable
    plain = os.environ.get("IMAGEBUILDER_TYPED_PLAIN_PYTHON")
    if plain is None:
        pytest.skip("IMAGEBUILDER_TYPED_PLAIN_PYTHON names no Python without stubs; make types does")
    return plain


def test_finds_each_mistake_about_errors_with_and_without_stubs(
    checker: str, python: str, tmp_path: Path
) -> None:
    file = HERE / "errors.py"
    directory = ROOT
    if python != sys.executable:
        # Outside of the checkout checkers take the installed package, not that of the current directory.
        file, directory = tmp_path / "errors.py", tmp_path
        file.write_text((HERE / "errors.py").read_text("utf-8"), "utf-8")
    assert CHECKERS[checker](file, python, directory) == marked_lines(file)


def test_accepts_the_main_job_of_the_readme(checker: str, tmp_path: Path) -> None:
    job = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)[0]
    file = tmp_path / "readme.py"
    file.write_text(job, "utf-8")
    assert "create_image" in job
    assert CHECKERS[checker](file) == set()
