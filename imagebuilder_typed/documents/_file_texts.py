"""Where the text of files is in scripts: here-documents of shells, here-strings of PowerShell, and blocks of Jinja.

In a file, braces may belong to the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import TypeAlias

from attrs import field, frozen

__all__ = ["Places", "file_texts"]

_Span: TypeAlias = tuple[int, int]

_HERE_DOCUMENT = re.compile(
    r"""(?<!<)<<(?P<tabs>-?)[ \t]*(?:(?P<quote>['"])(?P<quoted>[^'"]+)(?P=quote)|\\?(?P<bare>[^\s'"\\;|&<>()`]+))"""
)
"""The operator with the word that ends the text. In `1 << 3` and `<<<`, there is none that a line consists of."""

_HERE_STRING = re.compile(r"""@(['"])[ \t]*\r?\n""")


@frozen
class Places:
    """Parts of a text, in their order. They don't overlap."""

    starts: list[int] = field(factory=list[int])
    ends: list[int] = field(factory=list[int])

    def has(self, position: int) -> bool:
        """Whether one of the parts contains a position."""
        index = bisect_right(self.starts, position) - 1
        return index >= 0 and position < self.ends[index]


def file_texts(script: str) -> Places:
    """The parts of a script that are the text of a file."""
    places = Places()
    for start, end in sorted([*_in_lines(script), *_here_strings(script)]):
        if places.ends and start <= places.ends[-1]:
            places.ends[-1] = max(end, places.ends[-1])
        else:
            places.starts.append(start)
            places.ends.append(end)
    return places


def _in_lines(script: str) -> Iterator[_Span]:
    lines = _Lines.of(script)
    number = 0
    while number < len(lines.texts):
        text, begin = lines.texts[number], lines.begins[number]
        first, last = text.find("{%"), text.rfind("%}")
        if 0 <= first < last:
            yield begin + first, begin + last
        number += 1
        for found in _HERE_DOCUMENT.finditer(text):
            end = lines.next_of(found["quoted"] or found["bare"], number, has_tabs=bool(found["tabs"]))
            if end is not None:
                yield lines.begins[number], lines.begins[end]
                number = end + 1


@frozen
class _Lines:
    texts: list[str]
    begins: list[int] = field(factory=list[int])
    numbers: dict[str, list[int]] = field(factory=dict[str, list[int]])
    """The lines with a text."""
    behind_tabs: dict[str, list[int]] = field(factory=dict[str, list[int]])
    """The lines with a text behind tabs or at their start."""

    @classmethod
    def of(cls, script: str) -> _Lines:
        lines = cls(script.split("\n"))
        begin = 0
        for number, line in enumerate(lines.texts):
            text = line.rstrip("\r")
            lines.begins.append(begin)
            lines.numbers.setdefault(text, []).append(number)
            lines.behind_tabs.setdefault(text.lstrip("\t"), []).append(number)
            begin += len(line) + 1
        return lines

    def next_of(self, word: str, number: int, *, has_tabs: bool) -> int | None:
        """The first line that consists of a word, from the line with the number on."""
        numbers = (self.behind_tabs if has_tabs else self.numbers).get(word, [])
        index = bisect_left(numbers, number)
        return numbers[index] if index < len(numbers) else None


def _here_strings(script: str) -> Iterator[_Span]:
    position = 0
    ended = set[str]()
    while (found := _HERE_STRING.search(script, position)) is not None:
        position = found.end()
        end = -1 if found[1] in ended else script.find(f"\n{found[1]}@", position - 1)
        if end < 0:
            ended.add(found[1])
        else:
            yield position, max(position, end)
            position = max(position, end)
