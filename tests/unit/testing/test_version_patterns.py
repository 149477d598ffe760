"""Versions keep their text and compare by their numbers."""

from __future__ import annotations

import pytest
from moto.core.exceptions import ServiceException

from imagebuilder_typed.testing._imagebuilder import versions
from imagebuilder_typed.testing._imagebuilder.versions import Version


@pytest.mark.parametrize("text", ["1.2.3", "2019.12.02", "01.00.000", "1.x.x", "x.x.x"])
def test_a_version_keeps_its_text(text: str) -> None:
    assert str(versions.parse(text)) == text


def test_zeros_at_the_start_make_no_difference() -> None:
    assert versions.parse("1.0.01") == versions.parse("1.0.1")
    assert hash(versions.parse("1.0.01")) == hash(versions.parse("1.0.1"))
    assert versions.parse("1.0.10") != versions.parse("1.0.1")


@pytest.mark.parametrize(
    ("pattern", "existing", "made"),
    [
        ("1.2.3", [], "1.2.3"),
        ("x.x.x", [], "1.0.0"),
        ("1.x.x", [], "1.0.0"),
        # hashicorp/terraform-provider-aws, container_recipe_test.go: 1.x.0 makes 1.0.0.
        ("1.x.0", [], "1.0.0"),
        ("1.x.7", [(1, 0, 7), (1, 3, 2), (2, 9, 9)], "1.4.7"),
        ("x.2.x", [(3, 0, 0)], "4.2.0"),
        ("2019.12.x", [(2019, 12, 2)], "2019.12.3"),
        ("01.x.x", [(1, 4, 4)], "01.5.0"),
    ],
)
def test_the_first_wildcard_counts_on(pattern: str, existing: list[tuple[int, int, int]], made: str) -> None:
    after = [Version(*numbers) for numbers in existing]
    assert str(versions.parse_new(pattern).next_after(after)) == made


def test_the_last_number_has_no_next() -> None:
    with pytest.raises(ServiceException) as refused:
        versions.parse_new("1.0.x").next_after([Version(1, 0, versions.HIGHEST_NODE)])
    assert refused.value.code == "InvalidVersionNumberException"
    before = [Version(1, 0, versions.HIGHEST_NODE - 1)]
    assert versions.parse_new("1.0.x").next_after(before).exact().patch == versions.HIGHEST_NODE


@pytest.mark.parametrize("text", ["1.x.8", "x.2.x", "x.x.0"])
def test_references_have_no_number_after_a_wildcard(text: str) -> None:
    # User guide, ibhow-semantic-versioning: such versions produce an error.
    with pytest.raises(ServiceException) as refused:
        versions.parse(text)
    assert refused.value.code == "InvalidVersionNumberException"


@pytest.mark.parametrize("text", ["1.2", "1.2.3.4", "1.2.", "a.b.c", "1.2.-3", "1.0.1073741824", "X.X.X"])
def test_other_texts_are_no_versions(text: str) -> None:
    with pytest.raises(ServiceException):
        versions.parse_new(text)
