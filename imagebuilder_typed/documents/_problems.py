"""What is wrong with a document, and where; and the error for a text that is no document."""

from __future__ import annotations

from typing import Literal, TypeAlias

from attrs import frozen

__all__ = ["DocumentError", "Path", "Problem", "Severity", "path_text"]

Path: TypeAlias = tuple[str | int, ...]
"""A place in a document: the keys and indexes that lead to it."""

Severity: TypeAlias = Literal["error", "warning"]
"""``error``: the document doesn't work. ``warning``: it may work, but it probably doesn't do what its author wants."""


@frozen(kw_only=True)
class Problem:
    """Something that is wrong with a document. ``str()`` of it is one line: ``12:7: what is wrong``.

    Without a line, it begins with the path: ``phases[0].steps[1].action: what is wrong``.
    """

    message: str
    """What is wrong, and what to do about it."""
    path: Path = ()
    """The keys and indexes that lead to the value, such as ``("phases", 0, "steps", 1, "action")``.

    If something is missing, they lead to where it belongs.
    """
    line: int | None = None
    """The line, from 1. None if the value was not parsed from text, or has been changed since."""
    column: int | None = None
    """The column in characters, from 1. None if the line is None."""
    severity: Severity = "error"
    """How bad it is. A document with nothing but warnings can be used."""

    def __str__(self) -> str:
        place = f"{self.line}:{self.column}" if self.line is not None else path_text(self.path)
        words = f"warning: {self.message}" if self.severity == "warning" else self.message
        return _one_line(f"{place}: {words}" if place else words)


class DocumentError(ValueError):
    """A text is no document at all: no YAML, no mapping, nested too deep, or too large.

    ``str()`` of it is ``line:column: what is wrong``.
    """

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem

    def __str__(self) -> str:
        return str(self.problem)

    @property
    def problems(self) -> list[Problem]:
        """The problem in a list, as the method of the same name of documents returns it."""
        return [self.problem]

    @property
    def line(self) -> int | None:
        """The line of the problem, from 1."""
        return self.problem.line

    @property
    def column(self) -> int | None:
        """The column of the problem in characters, from 1."""
        return self.problem.column


def path_text(path: Path) -> str:
    """A path as text: ``phases[0].steps[1].action``."""
    text = "".join(f"[{node}]" if isinstance(node, int) else f".{node[:100]}" for node in path)
    return text.removeprefix(".")


def _one_line(text: str) -> str:
    """Text for a terminal and a log: line breaks and other control characters of the document are escapes."""
    return "".join(each if each.isprintable() else repr(each)[1:-1] for each in text)
