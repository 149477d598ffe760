"""Pages, docstrings and comments are free of phrases that readers stumbled over."""

from __future__ import annotations

import ast
import re
import tokenize
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

ROOT = Path(__file__).parents[2]
PLAIN = {
    r"in the place of": "instead of",
    r"(go|goes|went) on": "continue",
    r"and the like": "name the things, or 'similar ...'",
    r"(is|are|was|were|be|being) told": "name who reports it: 'the error names ...'",
    r"(tell|tells|told) of": "report, say",
    r"whoever": "name who acts: 'a caller that ...'",
    r"all the same": "anyway",
    r"(is|are|was|were|be) looked at": "is checked, is read",
    r"look(s|ed)? over": "check",
    r"at night": "say what the reader does: debugs, reads a log",
    r"(else's|our|your|their) business": "say who handles it",
    r"the last word": "decides",
    r"waited out": "the wait continues in this state",
    r"called off": "cancelled",
    r"brought along": "passed in",
    r"(came|come|comes) about": "is made, is established",
    r"makes? use of": "use",
    r"(can|could|can't|cannot|to) (not )?be had": "is missing, could not be fetched",
    r"what time (doesn't|may) mend": "name the errors that retrying can fix, or can't",
    r"sees? to (it|that)": "ensure",
    r"speaks? of": "refer to, describe",
}
"""Phrases, and what to write instead. Words that also have a plain use are left out, such as 'told apart'."""

PHRASES = {
    re.compile(rf"\b{phrase}\b".replace(" ", r"\s+"), re.I): advice for phrase, advice in PLAIN.items()
}
FOLDERS = ("imagebuilder_typed", "codegen", "tests", "examples", "benchmarks", "docs")
PAGES = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("codegen/docs/*.toml")]
SOURCES = [
    path for folder in FOLDERS for end in ("py", "jinja") for path in (ROOT / folder).rglob(f"*.{end}")
]


def test_prose_is_plain() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{line + text.count(chr(10), 0, match.start())}: {match[0]!r}; rather: {advice}"
        for path in sorted({*PAGES, *SOURCES} - {Path(__file__)})
        for line, text in prose(path)
        for phrase, advice in PHRASES.items()
        for match in phrase.finditer(text)
    ]
    assert not found, "\n" + "\n".join(found)


def test_code_and_data_do_not_count(tmp_path: Path) -> None:
    source = 'x = "whoever"\n\n\ndef f():\n    """Whoever\n    calls."""\n    # goes\n    # on\n    return "all the same"\n'
    (tmp_path / "module.py").write_text(source)
    assert list(prose(tmp_path / "module.py")) == [(5, "Whoever\n    calls."), (7, " goes\n on")]


def prose(path: Path) -> Iterator[tuple[int, str]]:
    """The text that people read: each piece with the number of its first line."""
    if path.suffix != ".py":
        yield 1, path.read_text("utf-8")
        return
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:  # docstrings, including those of attributes
            case ast.Expr(value=ast.Constant(value=str(text))):
                yield node.lineno, text
    with path.open("rb") as file:
        comments = [token for token in tokenize.tokenize(file.readline) if token.type == tokenize.COMMENT]
    # A comment of several lines is one piece: their numbers grow with their places in the list.
    for _, group in groupby(enumerate(comments), lambda entry: entry[1].start[0] - entry[0]):
        lines = [token for _, token in group]
        yield lines[0].start[0], "\n".join(token.string.lstrip("#") for token in lines)
