"""Every Python snippet of the documentation runs, against the embedded service, page by page and from top to bottom.

Code that only the test needs is in an HTML comment, ``<!-- invisible-code-block: python``. A block that can't run here, for
example because it needs AWS, follows ``<!-- skip: next -->``. It must compile anyway.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from sybil.document import Document
from sybil.parsers.myst import CodeBlockParser, PythonCodeBlockParser, SkipParser

from imagebuilder_typed import testing
from tests.support.model_payloads import needs_the_generated_model
from tests.support.readers_program import readers_program

ROOT = Path(__file__).parents[3]
PAGES = sorted(
    str(path.relative_to(ROOT))
    for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]
    if "```python" in path.read_text("utf-8")
)
# The snippets of these pages are complete programs, including imports. Other pages show fragments of the reader's program.
WHOLE = {
    "README.md",
    "docs/boto3.md",
    "docs/index.md",
    "docs/quickstart.md",
    "docs/requests-and-responses.md",
}


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    with testing.mock_imagebuilder():
        testing.set_build_speed("instant")
        yield
    testing.reset_build_speed()


@needs_the_generated_model
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.usefixtures("service")
def test_snippets_run(page: str) -> None:
    document = Document.parse(str(ROOT / page), PythonCodeBlockParser(), SkipParser())
    if page not in WHOLE:
        document.namespace.update(readers_program())
    for example in document:
        example.evaluate()


@pytest.mark.parametrize("page", PAGES)
def test_snippets_compile(page: str) -> None:
    for example in Document.parse(str(ROOT / page), CodeBlockParser("python", lambda example: None)):
        ast.parse(example.parsed, f"{page}:{example.line}")


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_linked_files_exist(page: str) -> None:
    targets = re.findall(r"\]\(([^)#]+)", (ROOT / page).read_text("utf-8"))
    files = [target for target in targets if "://" not in target]
    assert [file for file in files if not (ROOT / file).exists()] == []


def test_whole_pages_exist() -> None:
    assert set(PAGES) >= WHOLE
