"""Every Python snippet of the documentation runs, against the embedded service, page by page and from top to bottom.

The recipes have tests of their own, in test_recipes.py.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest
from sybil.document import Document
from sybil.parsers.myst import PythonCodeBlockParser, SkipParser

from imagebuilder_typed import testing
from tests.support import readers_program
from tests.support.model_payloads import needs_the_generated_model
from tests.support.pages import PAGES, RECIPES, ROOT, WHOLE, page_as_program


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    with testing.mock_imagebuilder():
        testing.set_build_speed("instant")
        yield
    testing.reset_build_speed()


@pytest.mark.one_python
@needs_the_generated_model
@pytest.mark.parametrize("page", [page for page in PAGES if page not in RECIPES])
@pytest.mark.usefixtures("service")
def test_snippets_run(page: str) -> None:
    document = Document.parse(str(ROOT / page), PythonCodeBlockParser(), SkipParser())
    if page not in WHOLE:
        document.namespace.update(readers_program.readers_program())
    for example in document:
        example.evaluate()


@needs_the_generated_model
@pytest.mark.usefixtures("service")
def test_the_readers_program_has_all_names_that_checkers_know() -> None:
    assert sorted(readers_program.readers_program()) == readers_program.__all__


@pytest.mark.parametrize("page", PAGES)
def test_snippets_compile(page: str) -> None:
    ast.parse(page_as_program(page), page)


@pytest.mark.parametrize("page", PAGES)
def test_a_page_as_a_program_keeps_the_numbers_of_its_lines(page: str) -> None:
    on_page = (ROOT / page).read_text("utf-8").splitlines()
    program = page_as_program(page).splitlines()
    assert len(program) == len(on_page)
    assert [
        line for line in zip(program[1:], on_page[1:], strict=True) if line[0] and line[0] != line[1]
    ] == []


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_linked_files_exist(page: str) -> None:
    targets = re.findall(r"\]\(([^)#]+)", (ROOT / page).read_text("utf-8"))
    files = [target for target in targets if "://" not in target]
    assert [file for file in files if not (ROOT / file).exists()] == []


def test_whole_pages_exist() -> None:
    assert set(PAGES) >= WHOLE
