"""Entries for missing words: listed as text to paste, or added to the TOML files."""

from __future__ import annotations

import json
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

import attrs

from codegen.words import Gap

__all__ = ["append", "listing"]


def listing(folder: Path, gaps: Iterable[Gap]) -> Iterator[str]:
    """Lines to paste, file by file. A comment marks tables that exist already."""
    for file, own in groupby(_placed(gaps), lambda gap: gap.file):
        text = (folder / f"{file}.toml").read_text("utf-8")
        yield f"--- {file}.toml"
        for table, entries in groupby(own, lambda gap: gap.table):
            header = _header(table)
            yield f"# into the existing {header}:" if header in text.splitlines() else header
            for gap in entries:
                yield f'{_key(gap.key)} = ""' + ("  # exists, and is empty" if _is_there(text, gap) else "")


def append(folder: Path, gaps: Iterable[Gap]) -> None:
    """Add an empty entry for each gap at the end of its table, unless it exists."""
    for file, own in groupby(_placed(gaps), lambda gap: gap.file):
        path = folder / f"{file}.toml"
        before = text = path.read_text("utf-8")
        for gap in own:
            if not _is_there(text, gap):
                text = _with_entry(text, gap)
        if text != before:
            tomllib.loads(text)
            path.write_text(text, "utf-8")


def _placed(gaps: Iterable[Gap]) -> list[Gap]:
    """By file and table. A member that several structures have goes to members.toml, once."""
    found = list(gaps)
    members = Counter(gap.key for gap in found if gap.table[1:] == ("members",))
    placed = {
        attrs.evolve(gap, file="members", table=("members",), name=gap.key)
        if gap.table[1:] == ("members",) and members[gap.key] > 1
        else gap
        for gap in found
    }
    return sorted(placed, key=lambda gap: (gap.file, gap.table, gap.key))


def _header(table: tuple[str, ...]) -> str:
    return f"[{'.'.join(map(_key, table))}]"


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else json.dumps(name)


def _is_there(text: str, gap: Gap) -> bool:
    table = tomllib.loads(text)
    for name in gap.table:
        table = table.get(name, {})
    return gap.key in table


def _with_entry(text: str, gap: Gap) -> str:
    lines, entry = text.rstrip("\n").split("\n"), f'{_key(gap.key)} = ""'
    header = _header(gap.table)
    if header not in lines:
        space = [] if lines[-1] == 'doc = ""' and len(gap.table) > 1 else [""]
        return "\n".join([*lines, *space, header, entry, ""])
    start = lines.index(header) + 1
    end = next((i for i in range(start, len(lines)) if lines[i].startswith("[")), len(lines))
    while end > start and (not lines[end - 1].strip() or lines[end - 1].startswith("#")):
        end -= 1  # blank lines and comments belong to the next table
    return "\n".join([*lines[:end], entry, *lines[end:], ""])
