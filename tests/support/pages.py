"""The pages of the documentation, and the Python snippets on them.

HTML comments before a block say more about it:

- ``<!-- invisible-code-block: python`` holds code that only the tests need;
- ``<!-- skip: next -->``: the block can't run here, for example because it needs AWS. Type checkers read it anyway;
- ``<!-- rejected: next -->``: the block shows a mistake that type checkers report.
"""

from __future__ import annotations

import re
from pathlib import Path

import attrs
from sybil.document import Document
from sybil.parsers.myst import CodeBlockParser

__all__ = ["PAGES", "RECIPES", "ROOT", "WHOLE", "Snippet", "page_as_program", "snippets"]

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    str(path.relative_to(ROOT))
    for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]
    if "```python" in path.read_text("utf-8")
)
# Programs that run as they stand: test_recipes.py compares what they print.
RECIPES = [page for page in PAGES if page.startswith("docs/recipes/")]
# The snippets of these pages are complete programs, including imports. Other pages show fragments of the reader's program.
WHOLE = {
    "README.md",
    "docs/boto3.md",
    "docs/index.md",
    "docs/quickstart.md",
    "docs/requests-and-responses.md",
    *RECIPES,
}
_READERS_PROGRAM = "from tests.support.readers_program import *"


@attrs.frozen
class Snippet:
    """A block of Python on a page."""

    text: str
    first_line: int
    is_rejected: bool

    @property
    def lines(self) -> range:
        """The numbers of its lines on the page."""
        return range(self.first_line, self.first_line + len(self.text.splitlines()))

    @property
    def uses_boto3(self) -> bool:
        """Whether it needs boto3 or botocore, which have no types of their own."""
        return (
            re.search(r"^\s*(import|from) (boto3|botocore)\b|\bboto3\.", self.text, re.MULTILINE) is not None
        )

    @property
    def needs_moto(self) -> bool:
        """Whether it uses the mock, which needs the extra ``testing``."""
        return re.search(r"\bmock(_imagebuilder)?\b", self.text) is not None


def snippets(page: str) -> list[Snippet]:
    """Return the blocks of a page, named by its path from the root of the repository."""
    on_page = (ROOT / page).read_text("utf-8").splitlines()
    found = []
    for example in Document.parse(str(ROOT / page), CodeBlockParser("python", lambda example: None)):
        before = on_page[example.line - 2] if example.line > 1 else ""
        found.append(
            Snippet(
                text=str(example.parsed),
                first_line=example.line + example.parsed.line_offset + 1,
                is_rejected=before == "<!-- rejected: next -->",
            )
        )
    return found


def page_as_program(page: str, *, with_boto3: bool = True) -> str:
    """Return the snippets of a page as one module, each line with the number that it has on the page.

    Args:
        page: The page's path from the root of the repository.
        with_boto3: False leaves out blocks that use boto3: without its type stubs, checkers reject the import.
    """
    lines = [""] * len((ROOT / page).read_text("utf-8").splitlines())
    if page not in WHOLE:
        lines[0] = _READERS_PROGRAM
    for snippet in snippets(page):
        if with_boto3 or not snippet.uses_boto3:
            lines[snippet.lines.start - 1 : snippet.lines.stop - 1] = snippet.text.splitlines()
    return "\n".join(lines) + "\n"
