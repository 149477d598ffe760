"""What pyproject.toml says, and what importing the package costs and exposes."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

import imagebuilder_typed

ROOT = Path(__file__).parent.parent.parent
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def test_the_lowest_versions_that_are_tested_are_those_that_are_promised() -> None:
    extras = PROJECT["optional-dependencies"]
    promised = PROJECT["dependencies"] + extras["testing"] + extras["documents"] + extras["progress"]
    tested = re.findall(r"^[^#\s]+$", (ROOT / "tests" / "lowest.txt").read_text("utf-8"), re.MULTILINE)
    pins = {pin.name: pin for pin in map(Requirement, tested)}
    for requirement in map(Requirement, promised):
        (floor,) = requirement.specifier
        assert floor.operator == ">="
        assert pins[requirement.name].extras == requirement.extras
        (pinned,) = pins[requirement.name].specifier
        assert (pinned.operator, Version(pinned.version)) == ("==", Version(floor.version)), requirement


def test_both_extras_for_tests_have_the_same_floor_of_moto() -> None:
    extras = PROJECT["optional-dependencies"]
    for names in (extras["testing"], extras["testing-all"]):
        (moto,) = (found for found in map(Requirement, names) if found.name == "moto")
        assert str(moto.specifier) == ">=5.2.0"


def test_nothing_but_boto3_attrs_cattrs_and_tenacity_is_needed_at_run_time() -> None:
    assert {re.split(r"[^a-z0-9]", requirement)[0] for requirement in PROJECT["dependencies"]} == {
        "attrs",
        "boto3",
        "cattrs",
        "tenacity",
    }


def modules_after(statement: str) -> set[str]:
    script = f"import sys; {statement}; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    return set(run.stdout.split())


def test_importing_the_package_loads_next_to_nothing() -> None:
    loaded = modules_after("import imagebuilder_typed")
    assert {name for name in loaded if name.startswith("imagebuilder_typed")} == {
        "imagebuilder_typed",
        "imagebuilder_typed._fork",
        "imagebuilder_typed._version",
    }
    assert not loaded & {"boto3", "botocore", "attrs", "cattrs", "tenacity", "moto"}


def test_making_a_client_loads_neither_cattrs_nor_tenacity_nor_moto() -> None:
    loaded = modules_after(
        "from imagebuilder_typed import ImageBuilderClient; "
        "ImageBuilderClient(region_name='us-east-1', aws_access_key_id='x', aws_secret_access_key='y')"
    )
    assert "botocore.session" in loaded
    assert not loaded & {"cattrs", "tenacity", "moto"}


@pytest.mark.parametrize(
    "package",
    [
        "builds",
        "changes",
        "conversion",
        "documents",
        "events",
        "exceptions",
        "pagination",
        "retry",
        "validation",
        "waiters",
        "_api",
        "_call",
    ],
)
def test_a_package_imports_none_of_its_modules(package: str) -> None:
    """If it did, a thread that imports it and one that imports such a module could wait for each other's lock."""
    name = f"imagebuilder_typed.{package}"
    loaded = modules_after(f"import {name}")
    assert name in loaded
    assert not [module for module in loaded if module.startswith(f"{name}.")]


def test_the_pytest_plugin_loads_no_moto_before_a_fixture_is_used() -> None:
    plugin = next(
        target
        for target in PROJECT["entry-points"]["pytest11"].values()
        if target.startswith("imagebuilder_typed")
    )
    assert not modules_after(f"import {plugin}") & {"moto", "boto3", "flask"}


def test_public_names() -> None:
    assert set(imagebuilder_typed.__all__) <= set(dir(imagebuilder_typed))
    assert all(hasattr(imagebuilder_typed, name) for name in imagebuilder_typed.__all__)
    with pytest.raises(AttributeError, match="ImageBuilderClinet"):
        _ = imagebuilder_typed.ImageBuilderClinet  # type: ignore[attr-defined]  # what is tested


def test_the_version_is_the_installed_one() -> None:
    from importlib.metadata import version

    assert version("imagebuilder-typed") == imagebuilder_typed.__version__
