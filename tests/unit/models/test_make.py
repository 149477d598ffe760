"""Requests that a method makes of its keywords, without having attrs build their classes."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imagebuilder_typed import models
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed.models._base import UNSET, stored
from imagebuilder_typed.models._define import make

REQUESTS: list[type[Any]] = [operation.request_type for operation in OPERATIONS.values()]
VALUES = (
    st.none()
    | st.text(max_size=3)
    | st.lists(st.integers(), max_size=2)
    | st.tuples(st.text())
    | st.just({"a": "b"})
)


def slots(obj: Any) -> dict[str, object]:
    return {field.name: stored(obj, field.name) for field in attrs.fields(type(obj))}


def result(maker: Any) -> object:
    try:
        made = maker()
    except Exception as error:
        return type(error), str(error)
    found = slots(made)
    if "client_token" in found and found["client_token"] not in (None, UNSET):
        found["client_token"] = "made"
    return type(made), {name: (type(value), value) for name, value in found.items()}


@settings(max_examples=150)
@given(st.data())
def test_the_object_is_that_of_the_class(data: st.DataObject) -> None:
    cls = data.draw(st.sampled_from(REQUESTS))
    names = [field.name for field in attrs.fields(cls)]
    given_names = data.draw(
        st.lists(st.sampled_from([*names, "no_such_field"]), unique=True) | st.just(names)
    )
    values = {name: data.draw(VALUES) for name in given_names}
    assert result(lambda: make(cls, values)) == result(lambda: cls(**values))


def test_a_class_of_the_user_is_called() -> None:
    @attrs.define
    class Mine(models.GetImageRequest):
        note: str = "from __init__"

    assert make(Mine, {"image_build_version_arn": "x"}).note == "from __init__"


def test_a_converter_is_called() -> None:
    from imagebuilder_typed.documents import ComponentDocument

    document = ComponentDocument(phases=[])
    request = make(
        models.CreateComponentRequest,
        {"name": "x", "semantic_version": "1.0.0", "platform": "Linux", "data": document},
    )
    assert request.data == document.to_yaml()


def test_attrs_is_not_imported() -> None:
    program = """
import sys
from imagebuilder_typed import models
from imagebuilder_typed.models._define import make
request = make(models.GetImageRequest, {"image_build_version_arn": "x"})
assert request.image_build_version_arn == "x"
assert "attr" not in sys.modules, "attrs was imported"
assert request == models.GetImageRequest(image_build_version_arn="x")
"""
    subprocess.run([sys.executable, "-c", program], check=True)


@pytest.mark.parametrize("values", [{}, {"image_build_version_arn": "x", "imag": 1}])
def test_errors_are_those_of_the_class(values: dict[str, object]) -> None:
    with pytest.raises(TypeError, match=r"image_build_version_arn|imag"):
        make(models.GetImageRequest, values)
