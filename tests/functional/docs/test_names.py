"""Names and versions on pages that have no program are those of the package."""

from __future__ import annotations

import re
import tomllib
from importlib import import_module
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[3]
GLOSSARY, TYPING, SUPPORT = (
    (ROOT / "docs" / f"{page}.md").read_text("utf-8") for page in ("glossary", "typing", "support")
)
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


@pytest.mark.parametrize("name", sorted(set(re.findall(r"\{py:class\}`([\w.]+)`", GLOSSARY))))
def test_a_class_of_the_glossary_exists(name: str) -> None:
    module, _, cls = f"imagebuilder_typed.{name}".rpartition(".")
    assert cls in import_module(module).__all__


def test_terms_are_explained_once() -> None:
    blocks = re.findall(r"```\{glossary\}\n(.*?)```", GLOSSARY, re.DOTALL)
    terms = [line for block in blocks for line in block.splitlines() if line and not line.startswith(" ")]
    assert len(terms) > 40
    assert len(terms) == len(set(terms))


def annotations() -> list[tuple[str, str]]:
    """Names that readers may annotate with, each with the module to import it from."""
    rows = re.findall(r"^\| [^|]+ \| (.+) \| `(imagebuilder_typed[\w.]*)` \|$", TYPING, re.MULTILINE)
    return [
        (name, module)
        for cell, module in rows
        for annotation in re.findall(r"`([^`]+)`", cell)
        for name in re.findall(r"^\w+", annotation)
        if name != "str"
    ]


@pytest.mark.parametrize(("name", "module"), annotations())
def test_an_annotation_is_a_public_name(name: str, module: str) -> None:
    assert name in import_module(module).__all__


def test_the_lowest_versions_that_are_promised() -> None:
    named = dict(re.findall(r"\b(attrs|cattrs|tenacity|moto|PyYAML|rich) (\d[\d.]*\d)", SUPPORT))
    extras = PROJECT["optional-dependencies"]
    wanted = [*PROJECT["dependencies"], *extras["testing"], *extras["progress"]]
    floors = {need.name: str(need.specifier).removeprefix(">=") for need in map(Requirement, wanted)}
    assert floors["boto3"] == "1.40.0"
    assert "**1.40**" in SUPPORT
    assert len(named) == 6
    for name, version in named.items():
        assert floors[name].removesuffix(".0") == version.removesuffix(".0"), name


def test_pythons() -> None:
    claimed = re.findall(r"Python :: (3\.\d+)", "\n".join(PROJECT["classifiers"]))
    assert PROJECT["requires-python"] == ">=3.11"
    assert "CPython 3.11 and newer" in SUPPORT
    assert set(claimed) <= set(re.findall(r"\b3\.\d+\b", SUPPORT))
