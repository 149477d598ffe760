"""``present``: values that a program needs."""

from __future__ import annotations

import pytest

from imagebuilder_typed import exceptions, models, present


@pytest.mark.parametrize("value", ["arn", "", 0, False, []])
def test_what_is_there_comes_back(value: object) -> None:
    assert present(value) is value


def test_what_is_not_is_told_by_its_name() -> None:
    with pytest.raises(exceptions.AbsentValueError, match="the answer lacks the OS version") as caught:
        present(models.Image().os_version, "the OS version")
    assert isinstance(caught.value, ValueError)
