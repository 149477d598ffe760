"""Compiled conversion and the walk over fields are two ways to the same result, for good values and for bad ones."""

from __future__ import annotations

import copy
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imagebuilder_typed import _walk, conversion, exceptions, models, unstructure
from imagebuilder_typed.conversion import get_converter, structure
from tests.support.strategies import SHAPES, payloads, shapes

every_structure = pytest.mark.parametrize("cls", SHAPES, ids=lambda cls: cls.__name__)


def outcome(convert: Any, *arguments: Any) -> Any:
    """The result, or what the error says."""
    try:
        return convert(*arguments)
    except exceptions.ConversionError as error:
        return (error.path, error.expected, type(error.value), str(error))


@every_structure
def test_the_same_object_of_a_payload(cls: Any) -> None:
    compiled = get_converter().get_structure_hook(cls)

    @given(payloads(cls, complete=False, extras=True))
    @settings(max_examples=8)
    def check(payload: dict[str, Any]) -> None:
        before = copy.deepcopy(payload)
        made, walked = compiled(payload, cls), _walk.from_wire(cls, payload)
        assert made == walked
        assert repr(made) == repr(walked)
        assert unstructure(made) == unstructure(walked)
        assert payload == before

    check()


@every_structure
def test_the_same_payload_of_an_object(cls: Any) -> None:
    compiled = get_converter().get_unstructure_hook(cls)

    @given(shapes(cls))
    @settings(max_examples=8)
    def check(obj: Any) -> None:
        wire = compiled(obj)
        assert wire == _walk.to_wire(obj)
        assert [type(value) for value in wire.values()] == [
            type(value) for value in _walk.to_wire(obj).values()
        ]

    check()


_wrong_values = st.sampled_from(
    [
        None,
        True,
        0,
        1.5,
        "text",
        b"bytes",
        [],
        ["text"],
        [None],
        {},
        {"a": 1},
        {1: "a"},
        object(),
        (1,),
        ("a",),
    ]
)


@given(st.data())
@settings(max_examples=200)
def test_the_same_error_for_a_payload_with_a_wrong_value_somewhere(data: st.DataObject) -> None:
    cls: Any = data.draw(st.sampled_from(SHAPES))
    spoilt = _spoil(data, data.draw(payloads(cls)))
    compiled = get_converter().get_structure_hook(cls)
    assert outcome(compiled, spoilt, cls) == outcome(_walk.from_wire, cls, spoilt)


@given(st.data())
@settings(max_examples=200)
def test_the_same_error_for_an_object_with_a_wrong_value(data: st.DataObject) -> None:
    cls: Any = data.draw(st.sampled_from([cls for cls in SHAPES if attrs.fields(cls)]))
    obj = data.draw(shapes(cls))
    setattr(obj, data.draw(st.sampled_from(attrs.fields(cls))).name, data.draw(_wrong_values))
    compiled = get_converter().get_unstructure_hook(cls)
    assert outcome(compiled, obj) == outcome(_walk.to_wire, obj)


def _spoil(data: st.DataObject, value: Any) -> Any:
    """The value with something wrong in it, at whatever depth."""
    if isinstance(value, dict) and value and data.draw(st.booleans()):
        name = data.draw(st.sampled_from(sorted(value)))
        return value | {name: _spoil(data, value[name])}
    if isinstance(value, list) and value and data.draw(st.booleans()):
        place = data.draw(st.integers(0, len(value) - 1))
        return [*value[:place], _spoil(data, value[place]), *value[place + 1 :]]
    return data.draw(_wrong_values)


def test_what_a_list_may_be_beside_a_list() -> None:
    payload = {"amis": ({"region": "eu-west-1"},)}
    compiled = get_converter().get_structure_hook(models.OutputResources)
    assert compiled(payload, models.OutputResources).amis == [models.Ami(region="eu-west-1")]


class TestPatience:
    """When the compiled functions come in. What comes out is the same before and after."""

    @pytest.fixture
    def functions(self, monkeypatch: pytest.MonkeyPatch) -> Any:
        functions = conversion._Functions(
            _walk.from_wire, lambda cls: get_converter().get_structure_hook(cls)
        )
        monkeypatch.setattr(conversion._Functions, "walked", 0.0)
        return functions

    def test_a_class_is_walked_at_first(self, functions: Any) -> None:
        for _ in range(3):
            assert functions.first(models.Ami, {"region": "r"}) == models.Ami(region="r")
        assert functions.compiled == {}
        assert conversion._Functions.walked > 0

    def test_and_compiled_when_the_process_has_walked_enough(
        self, functions: Any, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(conversion, "PATIENCE", 0.0)
        functions.first(models.Ami, {})
        assert functions.compiled == {}
        assert functions.first(models.Ami, {"region": "r"}) == models.Ami(region="r")
        assert set(functions.compiled) == {models.Ami}


class TestDerivedClasses:
    """Somebody's class derived from one of ours keeps what its own ``__init__`` does."""

    def test_by_either_way(self) -> None:
        @attrs.define(kw_only=True, eq=False, repr=False)
        class MyAmi(models.Ami):
            seen: bool = attrs.field(default=False, init=False)

            def __attrs_post_init__(self) -> None:
                self.seen = True

        for made in (
            structure({"region": "r"}, MyAmi),
            get_converter().structure({"region": "r"}, MyAmi),
        ):
            assert isinstance(made, MyAmi)
            assert (made.region, made.seen) == ("r", True)
