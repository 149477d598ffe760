"""Texts of services as single lines. They can have line breaks, which would look like further lines, and codes for terminals."""

from __future__ import annotations

import re

__all__ = ["WIDTH", "clean", "cut", "on_one_line"]

WIDTH = 240
"""Characters of a line in a report."""
_ESCAPES = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b.")


def clean(text: str) -> str:
    """A line without what would move a terminal's cursor or change its colours."""
    line = _ESCAPES.sub("", text).expandtabs(4)
    return "".join(char for char in line if char.isprintable())


def cut(line: str, width: int = WIDTH) -> str:
    """A line of bounded length."""
    return line if len(line) <= width else f"{line[:width]}…"


def on_one_line(text: str, width: int = WIDTH) -> str:
    """A text on one line of bounded length that prints as it is."""
    return cut(clean(" ".join(text.split())), width)
