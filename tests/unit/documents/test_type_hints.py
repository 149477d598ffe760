"""Tools read the types of all classes at run time."""

from __future__ import annotations

import inspect
import typing
from typing import Any

import attrs
import pytest

from imagebuilder_typed import documents

CLASSES = [
    kind
    for name in documents.__all__
    if isinstance(kind := getattr(documents, name), type) and attrs.has(kind)
]


@pytest.mark.parametrize("kind", CLASSES)
def test_types_of_parameters_can_be_read(kind: Any) -> None:
    signature = inspect.signature(kind, eval_str=True)
    hints = typing.get_type_hints(kind.__init__)
    parameters = signature.parameters.values()
    assert {each.name: each.annotation for each in parameters} == {
        name: hint for name, hint in hints.items() if name != "return"
    }
    assert not any(isinstance(each.annotation, str) for each in parameters)


def test_there_are_classes() -> None:
    assert len(CLASSES) > 80
