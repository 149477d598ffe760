"""`make api` compares the public API with that of the last release, the newest tag of the repository."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from imagebuilder_typed import __version__

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent

pytestmark = pytest.mark.skipif(
    any(shutil.which(tool) is None for tool in ("git", "make"))
    or shutil.which("griffe", path=str(BIN)) is None,
    reason="needs git, make, and griffe, which make check brings",
)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """The package as it is, in a repository without a tag."""
    shutil.copytree(
        ROOT / "imagebuilder_typed",
        tmp_path / "imagebuilder_typed",
        ignore=shutil.ignore_patterns("__pycache__", "testing"),
    )
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "-c", "user.name=t", "-c", "user.email=t@localhost", "commit", "--quiet", "--message=all")
    return tmp_path


def git(repository: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=repository, check=True)


def make_api(repository: Path) -> subprocess.CompletedProcess[str]:
    stamp = f"{BIN.parent}/.dev"
    return subprocess.run(
        ["make", "--makefile", ROOT / "Makefile", "--old-file", stamp, "api", f"VENV={BIN.parent}"],
        cwd=repository,
        # Without what a make that runs the tests passes on: this one would print more, as a part of it.
        env={name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))},
        capture_output=True,
        text=True,
        check=False,
    )


def edit(repository: Path, file: str, old: str, new: str) -> None:
    path = repository / "imagebuilder_typed" / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def release(repository: Path) -> None:
    edit(repository, "_version.py", __version__, "7.1.0")
    git(
        repository, "-c", "user.name=t", "-c", "user.email=t@localhost", "commit", "--quiet", "-am", "release"
    )
    git(repository, "tag", "v7.1.0")


def test_passes_before_the_first_release(repository: Path) -> None:
    done = make_api(repository)
    assert (done.returncode, done.stdout) == (
        0,
        "There is no tag of a release here, so there is no API to compare with.\n",
    )


def test_passes_where_there_is_no_repository(tmp_path: Path) -> None:
    assert make_api(tmp_path).returncode == 0


def test_passes_while_nothing_breaks(repository: Path) -> None:
    release(repository)
    edit(repository, "client.py", "    def close(", "    def shut(self) -> None: ...\n\n    def close(")
    done = make_api(repository)
    assert (done.returncode, done.stdout) == (0, "The API of v7.1.0 is as it was.\n")


def test_names_what_broke(repository: Path) -> None:
    release(repository)
    edit(repository, "client.py", "def with_options(", "def with_settings(")
    edit(repository, "_api/operations/image.py", "image_build_version_arn: str", "build: str")
    edit(repository, "models/image.py", "class ImageState(", "class State(")
    done = make_api(repository)
    assert done.returncode != 0
    for name in ("with_options", "(image_build_version_arn)", "ImageState"):
        assert name in done.stdout + done.stderr


def test_a_new_minor_version_may_break(repository: Path) -> None:
    release(repository)
    edit(repository, "_version.py", "7.1.0", "7.2.0")
    edit(repository, "client.py", "def with_options(", "def with_settings(")
    done = make_api(repository)
    assert done.returncode == 0
    assert "with_options" in done.stdout + done.stderr
    assert "v7.2.0 may break the API of v7.1.0." in done.stdout
