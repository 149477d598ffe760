"""Prose for readers is plain: pages, docstrings and comments are free of phrases that readers stumbled over."""

from __future__ import annotations

import ast
import re
import tokenize
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLAIN = {
    r"in the place of": "instead of",
    r"(go|goes|went) on": "continue",
    r"(and|or) the like": "name the things, or 'similar ...'",
    r"(is|are|was|were|be|being) told": "say who reports what: 'the error names ...'",
    r"(tell|tells|told) of": "report, say",
    r"whoever": "name who acts: 'a caller that ...'",
    r"all the same": "anyway, nevertheless",
    r"(is|are|was|were|be) looked at": "is checked, is read",
    r"look(s|ed)? over": "check",
    r"at night": "while debugging",
    r"(else's|our|your|their) business": "say who handles it",
    r"the last word": "decides",
    r"waited out": "the wait continues in this state",
    r"called off": "cancelled",
    r"brought along": "passed in",
    r"(came|come|comes) about": "is made, is established",
    r"makes? use of": "use",
    r"(can|could|can't|cannot|to) (not )?be had": "is not available, failed",
    r"what time (doesn't|may) mend": "say which errors retrying can fix",
    r"sees? to (it|that)": "ensure",
    r"(speak|speaks) of": "refer to, name, describe",
}
"""Phrases, and what to write instead. Words that also have a plain use are not here: 'told apart', 'tells which'."""

PHRASES = {re.compile(rf"\b{phrase}\b".replace(" ", r"\s+"), re.I): advice for phrase, advice in PLAIN.items()}
FOLDERS = ("imagebuilder_typed", "codegen", "tests", "examples", "benchmarks")
PAGES = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("codegen/docs/*.toml")]
SOURCES = [path for folder in FOLDERS for end in ("py", "jinja") for path in (ROOT / folder).rglob(f"*.{end}")]


def prose(path: Path) -> Iterator[tuple[int, str]]:
    """The text that people read, each piece with the number of its first line."""
    text = path.read_text("utf-8")
    if path.suffix != ".py":
        yield 1, text
        return
    for node in ast.walk(ast.parse(text)):  # docstrings, those of attributes included
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            yield node.lineno, node.value.value
    with path.open("rb") as file:
        comments = [token for token in tokenize.tokenize(file.readline) if token.type == tokenize.COMMENT]
    numbered = enumerate(comments)
    for _, lines in groupby(numbered, lambda entry: entry[1].start[0] - entry[0]):  # comments of several lines
        block = [token for _, token in lines]
        yield block[0].start[0], "\n".join(token.string.lstrip("#") for token in block)


@pytest.mark.parametrize("path", sorted([*PAGES, *SOURCES]), ids=lambda path: str(path.relative_to(ROOT)))
def test_prose_is_plain(path: Path) -> None:
    if path == Path(__file__):
        return
    found = [
        f"{path.relative_to(ROOT)}:{line + text.count(chr(10), 0, match.start())}: {match[0]!r}: {advice}"
        for line, text in prose(path)
        for phrase, advice in PHRASES.items()
        for match in phrase.finditer(text)
    ]
    assert not found, "\n".join(found)
