"""The package works with nothing but what it brings, and with what each extra brings; without one, errors name it.

`make test-installs` installs the wheel without extras and with each, and passes the folder of these environments in
IMAGEBUILDER_TYPED_INSTALLS. Without it, these tests are skipped.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ...support.processes import PATIENCE

INSTALLS = os.environ.get("IMAGEBUILDER_TYPED_INSTALLS")
pytestmark = [
    pytest.mark.any_botocore,
    pytest.mark.skipif(
        INSTALLS is None, reason="IMAGEBUILDER_TYPED_INSTALLS names no folder; make test-installs does"
    ),
]
DOCUMENT = "{phases: [{name: build, steps: [{name: a, action: ExecuteBash, inputs: {commands: [ls]}}]}], schemaVersion: 1.0}"


def run(install: str, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [f"{INSTALLS}/{install}/bin/python", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
        cwd=folder,  # so that the checkout isn't imported
        env={"PATH": os.environ["PATH"], "AWS_EC2_METADATA_DISABLED": "true"},
    )


def output_of(install: str, folder: Path, program: str) -> str:
    done = run(install, folder, "-c", program)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_every_public_module_is_imported_without_extras(tmp_path: Path) -> None:
    program = """
import importlib, pkgutil, imagebuilder_typed
names = [module.name for module in pkgutil.walk_packages(imagebuilder_typed.__path__, "imagebuilder_typed.")]
public = [name for name in names if not any(part.startswith("_") for part in name.split("."))]
public.remove("imagebuilder_typed.testing.pytest_plugin")  # pytest imports it
for name in public:
    module = importlib.import_module(name)
    if name != "imagebuilder_typed.testing":
        [getattr(module, public_name) for public_name in getattr(module, "__all__", [])]
print(len(public))
"""
    assert int(output_of("bare", tmp_path, program)) > 15


def test_a_client_is_made_without_extras(tmp_path: Path) -> None:
    program = """
from imagebuilder_typed import ImageBuilderClient, exceptions
client = ImageBuilderClient(region_name="eu-west-1")
try:
    client.create_component(name="nginx", semantic_version="1", platform="Linux", data="x")
except exceptions.RequestValidationError as error:
    print(error.problems[0].path)
"""
    assert output_of("bare", tmp_path, program) == "semantic_version"


@pytest.mark.parametrize(
    ("program", "extra"),
    [
        (
            "from imagebuilder_typed.documents import ComponentDocument; ComponentDocument.parse('{}')",
            "documents",
        ),
        ("from imagebuilder_typed.testing import mock_imagebuilder", "testing"),
        ("import runpy; runpy.run_module('imagebuilder_typed.testing', run_name='__main__')", "testing"),
    ],
)
def test_what_needs_an_extra_names_it(program: str, extra: str, tmp_path: Path) -> None:
    done = run("bare", tmp_path, "-c", program)
    assert done.returncode == 1
    assert f"imagebuilder-typed[{extra}]" in done.stderr.splitlines()[-1]


def test_the_extra_for_documents(tmp_path: Path) -> None:
    (tmp_path / "nginx.yaml").write_text(DOCUMENT)
    done = run("documents", tmp_path, "-m", "imagebuilder_typed.documents", "nginx.yaml")
    assert (done.returncode, done.stderr) == (0, "")
    assert (
        output_of("documents", tmp_path, "import importlib.util as u; print(u.find_spec('moto'))") == "None"
    )


def test_the_extra_for_progress(tmp_path: Path) -> None:
    program = """
import io, sys
from imagebuilder_typed.builds._screen import open_screen
class Terminal(io.StringIO):
    isatty = lambda self: True
sys.stderr = Terminal()
print(type(open_screen()).__name__)
"""
    assert output_of("progress", tmp_path, program) == "_LiveLine"
    assert output_of("bare", tmp_path, program) == "_PlainLines"


@pytest.mark.parametrize("install", ["bare", "documents", "progress"])
def test_no_package_misses_another_one(install: str) -> None:
    check = [sys.executable, "-m", "pip", "--python", f"{INSTALLS}/{install}", "check"]
    done = subprocess.run(check, capture_output=True, text=True, check=False, timeout=PATIENCE)
    assert done.stdout.strip() == "No broken requirements found."


def test_the_installed_version_is_that_of_the_package(tmp_path: Path) -> None:
    program = """
import imagebuilder_typed
from importlib.metadata import version
print(version("imagebuilder-typed") == imagebuilder_typed.__version__)
"""
    assert output_of("bare", tmp_path, program) == "True"
