"""The worked examples of docs/testing.md run as they stand there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

PAGE = Path(__file__).parents[3] / "docs" / "testing.md"
EXAMPLES = [
    block for block in re.findall(r"```python\n(.*?)```", PAGE.read_text(), re.S) if "def test_" in block
]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda text: re.findall(r"def (test_\w+)", text)[0])
def test_the_example_works(pytester: pytest.Pytester, example: str) -> None:
    pytester.makepyfile(example)
    result = pytester.runpytest_subprocess("-q")
    result.assert_outcomes(passed=example.count("def test_"))


def test_there_are_three() -> None:
    assert len(EXAMPLES) == 3
