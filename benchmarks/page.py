"""The tables of docs/performance.md, between two markers in hand-written text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from benchmarks import table
from benchmarks.figures import Group

__all__ = ["PATH", "write"]

PATH = Path(__file__).resolve().parent.parent / "docs" / "performance.md"


def write(groups: Iterable[Group]) -> None:
    """Replace the page's tables with those of these groups."""
    text = PATH.read_text()
    for group in groups:
        begin, end = f"<!-- measured: {group.title} -->", "<!-- end -->"
        block = re.compile(re.escape(begin) + r".*?" + re.escape(end), re.DOTALL)
        new = f"{begin}\n{table.markdown(group)}{end}"
        if not block.search(text):
            raise LookupError(f"{PATH.name} has no place for {group.title!r}")
        text = block.sub(lambda _, new=new: new, text)
    PATH.write_text(text)
