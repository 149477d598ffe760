"""The examples in the docs of the embedded service pass, and its documented limits are the real ones."""

from __future__ import annotations

import inspect
import re
import tomllib
from pathlib import Path

import pytest

from imagebuilder_typed.documents import _yaml
from imagebuilder_typed.testing import Controls, _controls, _http_requests
from imagebuilder_typed.testing._imagebuilder import (
    other_services,
    planned_failures,
    progress,
    schedules,
)

from ...support.processes import PATIENCE

pytest_plugins = ["pytester"]

ROOT = Path(__file__).parents[3]
PAGE = ROOT / "docs" / "testing.md"
DESIGN = ROOT / "docs" / "design" / "embedded-service.md"


def test_the_examples_work(pytester: pytest.Pytester) -> None:
    blocks = re.findall(r"```python\n(.*?)```", PAGE.read_text(), re.S)
    examples = [block for block in blocks if "def test_" in block]
    assert examples
    for number, example in enumerate(examples):
        pytester.makepyfile(**{f"test_example_{number}": example})
    result = pytester.runpytest_subprocess("-q", timeout=PATIENCE)
    result.assert_outcomes(passed=sum(example.count("def test_") for example in examples))


def words_of(text: str | None) -> str:
    return " ".join((text or "").split())


KIB = other_services.MAX_BYTES // 1024


@pytest.mark.parametrize(
    "words",
    [
        f"`times` is 1 to {planned_failures.MAX_TIMES:,}",
        f"`days_ahead` 0 to {_controls.MAX_DAYS:,}",
        f"numbers of up to {_yaml.MAX_BITS} bits",
        f"nested {_yaml.MAX_LEVELS} levels deep",
        f"{_yaml.MAX_CHARACTERS:,} characters with their aliases expanded",
        f"{KIB} KiB in S3",
        f"schedule is {schedules.MAX_INTERVAL.days:,} days at most",
    ],
)
def test_the_page_on_testing_gives_the_limits(words: str) -> None:
    assert words in words_of(PAGE.read_text())


def test_limits_with_a_name_have_it() -> None:
    """The docs say "an hour", "a year" and "ten seconds"."""
    assert planned_failures.MAX_SECONDS == 60 * 60
    assert progress.MAX_STATE_DURATION.days == 365
    assert _http_requests.READ_TIMEOUT == 10


@pytest.mark.parametrize(
    ("method", "words"),
    [
        ("fail_next_build", f"1 to {planned_failures.MAX_TIMES:,}"),
        ("fail_calls", f"1 to {planned_failures.MAX_TIMES:,}"),
        ("run_lifecycle_policy", f"0 to {_controls.MAX_DAYS:,}"),
    ],
)
def test_docstrings_of_controls_give_the_limits(method: str, words: str) -> None:
    assert words in words_of(inspect.getdoc(getattr(Controls, method)))


def test_the_design_page_gives_the_oldest_moto_and_the_limit_in_s3() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    (moto,) = [
        name for name in project["project"]["optional-dependencies"]["testing"] if name.startswith("moto")
    ]
    text = words_of(DESIGN.read_text())
    assert f"moto {moto.partition('>=')[2]} is the oldest version that works" in text
    assert f"{KIB} KiB at most" in text
