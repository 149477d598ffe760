"""Which version a request gets."""

from __future__ import annotations

import pytest

from imagebuilder_typed.arns import SemanticVersion
from imagebuilder_typed.changes._results import Bump
from imagebuilder_typed.changes._versions import WantedVersion, check_bump


@pytest.mark.parametrize(
    ("wanted", "newest", "bump", "expected"),
    [
        ("1.0.0", "1.4.9", "patch", "1.4.10"),
        ("1.0.0", "1.4.9", "minor", "1.5.0"),
        ("1.0.0", "1.4.9", "major", "2.0.0"),
        ("1.4.x", "1.4.9", "major", "1.4.10"),
        ("1.x.x", "1.4.9", "patch", "1.5.0"),
        ("x.x.x", "1.4.9", "patch", "2.0.0"),
        ("1.x.7", "1.4.7", "patch", "1.5.7"),
        ("2026.01.x", "2026.01.05", "patch", "2026.01.06"),
    ],
)
def test_the_next_version(wanted: str, newest: str, bump: Bump, expected: str) -> None:
    assert WantedVersion.parse(wanted).next_after(SemanticVersion(newest), bump) == expected


@pytest.mark.parametrize(
    ("wanted", "first", "line"),
    [
        ("1.2.3", "1.2.3", "x.x.x"),
        ("1.2.x", "1.2.0", "1.2.x"),
        ("1.x.7", "1.0.7", "1.x.x"),
        ("x.x.x", "1.0.0", "x.x.x"),
        ("x.3.x", "0.3.0", "x.x.x"),
    ],
)
def test_the_first_version_is_the_one_that_the_service_would_choose(
    wanted: str, first: str, line: str
) -> None:
    version = WantedVersion.parse(wanted)
    assert (version.first(), version.line) == (first, line)


@pytest.mark.parametrize(
    ("wanted", "newest", "expected"),
    [
        ("1.10.0", "1.9.0", True),
        ("1.9.0", "1.10.0", False),
        ("1.0.0", "1.0.0", False),
        ("1.0.01", "1.0.1", False),
        ("2.x.x", "1.0.0", False),
    ],
)
def test_only_a_higher_number_is_a_later_version(wanted: str, newest: str, expected: bool) -> None:
    assert WantedVersion.parse(wanted).is_after(SemanticVersion(newest)) is expected


@pytest.mark.parametrize("text", ["1.0", "one", "1.0.0.0", "1.0.-1", ""])
def test_what_is_no_version_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is no version"):
        WantedVersion.parse(text)


def test_an_unknown_number_is_refused() -> None:
    with pytest.raises(ValueError, match=r"not 'Minor'; did you mean 'minor'\?"):
        check_bump("Minor")
