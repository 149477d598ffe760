"""The work for long texts grows as their length does."""

from __future__ import annotations

from typing import Any

import pytest

from imagebuilder_typed.documents._yaml import load


class Counted(str):
    """A text that counts how many of its characters are read."""

    read = 0

    def __getitem__(self, key: Any) -> str:
        found = super().__getitem__(key)
        Counted.read += len(found)
        return found

    def __add__(self, other: str) -> Counted:
        return Counted(super().__add__(other))


def work(text: str) -> int:
    Counted.read = 0
    load(Counted(text))
    return Counted.read


@pytest.mark.parametrize(
    "text", ["a: {}b\n", "a: [b,{}c]\n", "a:{}\n  b\n", "'a'{}: b\n", "a:{}'b'\n", "a: 'b'{}\nc: d\n"]
)
@pytest.mark.parametrize("whitespace", ["\t", "\t ", " \t"])
def test_whitespace_is_read_once(text: str, whitespace: str) -> None:
    short, long = (work(text.format(whitespace * count)) for count in (100, 400))
    assert long < 5 * short
