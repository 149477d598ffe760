"""Each recipe runs on the embedded service, prints what its page shows, and has the form that readers know."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from botocore.loaders import JSONFileLoader

from imagebuilder_typed import testing
from tests.support.model_payloads import needs_the_generated_model
from tests.support.pages import RECIPES, ROOT, snippets
from tests.support.recipes import is_invisible, run_page

pytestmark = pytest.mark.one_python


@pytest.fixture(scope="module")
def models_read_once() -> Iterator[None]:
    """Each mock has a boto3 session of its own, which would read and decode botocore's files again."""
    load = cache(JSONFileLoader().load_file)

    def load_once(_: JSONFileLoader, path: str) -> Any:
        return load(path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(JSONFileLoader, "load_file", load_once)
        yield


@pytest.fixture
def service(models_read_once: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    monkeypatch.setenv("MOTO_EC2_LOAD_DEFAULT_AMIS", "false")  # that would take two seconds
    with testing.mock_imagebuilder(), testing.no_pauses():
        yield


@needs_the_generated_model
@pytest.mark.usefixtures("service")
@pytest.mark.parametrize("page", RECIPES)
def test_prints_what_the_page_shows(page: str) -> None:
    run_page(page)


@pytest.mark.parametrize("page", RECIPES)
def test_begins_with_a_short_program(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    program = next(
        block for block in snippets(page) if not is_invisible(text.splitlines(), block.first_line - 1)
    )
    assert 5 <= len(program.lines) <= 30


@pytest.mark.parametrize("page", RECIPES)
def test_says_what_can_go_wrong_and_where_to_read_on(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    assert "\n## What can go wrong?\n" in text
    links = re.findall(r"\]\(([^)#\s]+)", text)
    assert any(re.fullmatch(r"\.\./[a-z-]+\.md", link) for link in links), "no guide"
    assert any(link.startswith("../api/") for link in links), "no reference"


def test_the_index_lists_all() -> None:
    index = (ROOT / "docs/recipes/index.md").read_text("utf-8")
    names = [Path(page).name for page in RECIPES]
    assert [name for name in names if f"]({name})" not in index] == []
    assert [name for name in names if f"\n{name.removesuffix('.md')}\n" not in index] == []
