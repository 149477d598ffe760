"""What the extra `testing` brings is enough for the service and for the services that builds use.

`make test-installs` installs the package with nothing but that extra, in a folder of environments that it passes in
IMAGEBUILDER_TYPED_INSTALLS. Without it, the tests that need it are skipped.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError

from ...support.processes import PATIENCE

INSTALLS = os.environ.get("IMAGEBUILDER_TYPED_INSTALLS")
FOLDER = Path(__file__).parent
GOLDEN_IMAGE = FOLDER.parents[2] / "examples" / "golden_image.py"

pytestmark = pytest.mark.any_botocore
needs_install = pytest.mark.skipif(INSTALLS is None, reason="IMAGEBUILDER_TYPED_INSTALLS names no folder")


def run(*arguments: str) -> str:
    done = subprocess.run(
        [f"{INSTALLS}/testing/bin/python", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
        cwd=FOLDER,  # so that the checkout isn't imported
        env={"PATH": os.environ["PATH"], "AWS_ACCESS_KEY_ID": "testing", "AWS_SECRET_ACCESS_KEY": "testing"},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@needs_install
def test_the_main_job_runs() -> None:
    """`make demo`: it builds an image over HTTP."""
    assert "AVAILABLE" in run(str(GOLDEN_IMAGE))


@needs_install
def test_the_services_that_builds_use_answer_over_http_and_in_process() -> None:
    answers = json.loads(run(str(FOLDER / "services_of_builds.py")))
    problems = {name: answer for name, answer in answers.items() if answer != "answered"}
    assert not problems
    assert len(answers) == 28


@needs_install
@pytest.mark.parametrize(
    "name", ["sympy", "networkx", "cfnlint", "samtranslator", "docker", "graphql", "joserfc"]
)
def test_packages_that_only_other_services_need_are_not_installed(name: str) -> None:
    found = run("-c", f"import importlib.util; print(importlib.util.find_spec({name!r}))")
    assert found.strip() == "None"


@needs_install
def test_no_installed_package_misses_another_one() -> None:
    check = [sys.executable, "-m", "pip", "--python", f"{INSTALLS}/testing", "check"]
    done = subprocess.run(check, capture_output=True, text=True, check=False, timeout=PATIENCE)
    assert "No broken requirements found" in done.stdout


def hide(monkeypatch: pytest.MonkeyPatch, package: str, service: str) -> None:
    """Let imports of a package fail, as if it were not installed, and let moto import the service again."""
    monkeypatch.setitem(sys.modules, package, None)
    for name in list(sys.modules):
        if name.startswith((f"{package}.", f"moto.{service}.")) or name == f"moto.{service}":
            monkeypatch.delitem(sys.modules, name)


@pytest.mark.parametrize(
    ("service", "call", "package"),
    [
        ("cloudformation", lambda client: client.validate_template(TemplateBody="{}"), "cfnlint"),
        ("glue", lambda client: client.get_databases(), "pyparsing"),
    ],
)
def test_a_call_that_needs_a_package_names_it_and_the_extra(
    service: str, call: Any, package: str, over_http: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One service answers in XML, the other one in JSON."""
    hide(monkeypatch, package, service)
    with pytest.raises(ClientError) as raised:
        call(over_http(service))
    metadata, error = raised.value.response["ResponseMetadata"], raised.value.response["Error"]
    assert metadata["HTTPStatusCode"] == 501
    assert error["Code"] == "NotImplemented"
    assert package in error["Message"]
    assert "imagebuilder-typed[testing-all]" in error["Message"]
