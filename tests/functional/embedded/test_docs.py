"""The examples in docs/testing.md pass."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ...support.processes import PATIENCE

pytest_plugins = ["pytester"]

PAGE = Path(__file__).parents[3] / "docs" / "testing.md"


def test_the_examples_work(pytester: pytest.Pytester) -> None:
    blocks = re.findall(r"```python\n(.*?)```", PAGE.read_text(), re.S)
    examples = [block for block in blocks if "def test_" in block]
    assert len(examples) == 3
    for number, example in enumerate(examples):
        pytester.makepyfile(**{f"test_example_{number}": example})
    result = pytester.runpytest_subprocess("-q", timeout=PATIENCE)
    result.assert_outcomes(passed=sum(example.count("def test_") for example in examples))
