"""Members that did not come: what reading them does, and that objects without them survive whatever Python does with them."""

from __future__ import annotations

import copy
import functools
import io
import pickle
import pprint
import subprocess
import sys
from functools import partial
from typing import Any

import attrs
import pytest
import rich.console
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from imagebuilder_typed import exceptions, models, structure, unstructure
from imagebuilder_typed.conversion._fields import fields_of
from imagebuilder_typed.models import _base
from imagebuilder_typed.models._base import UNSET, Shape, stored
from tests.support.strategies import SHAPES, payloads

EXAMPLE = {"image": {"arn": "a", "state": {"reason": "none"}}}


def set_fields(obj: Shape) -> set[str]:
    return {field.name for field in fields_of(type(obj)) if stored(obj, field.name) is not UNSET}


class TestReading:
    def test_an_absent_member_raises_an_error_with_the_names(self) -> None:
        image = structure(EXAMPLE, models.GetImageResponse).image
        with pytest.raises(exceptions.AbsentMemberError, match=r"Image\.name") as caught:
            _ = image.name
        assert (caught.value.class_name, caught.value.member) == ("Image", "name")
        assert caught.value.operation_name is None
        assert isinstance(caught.value, AttributeError)
        assert isinstance(caught.value, exceptions.ImageBuilderError)

    def test_python_can_ask_for_it(self) -> None:
        image = structure(EXAMPLE, models.GetImageResponse).image
        assert hasattr(image, "arn")
        assert not hasattr(image, "name")
        assert getattr(image, "name", None) is None
        assert image.os_version is None

    def test_a_pattern_does_not_match_it(self) -> None:
        image = structure(EXAMPLE, models.GetImageResponse).image
        match image:
            case models.Image(name=_):
                pytest.fail("there is no name")
            case models.Image(arn=arn, state=models.ImageState(reason="none")):
                assert arn == "a"
            case _:
                pytest.fail("this is such an image")

    def test_json_null_is_absent(self) -> None:
        assert not hasattr(structure({"arn": None}, models.Image), "arn")

    def test_none_in_the_constructor_is_absent(self) -> None:
        assert not hasattr(models.Image(arn=None), "arn")  # type: ignore[arg-type]
        assert models.Image().tags == {}

    def test_a_typo_is_pythons_own_error(self) -> None:
        with pytest.raises(AttributeError, match="'Image' object has no attribute 'nmae'") as caught:
            _ = models.Image().nmae  # type: ignore[attr-defined]
        assert not isinstance(caught.value, exceptions.AbsentMemberError)

    def test_python_suggests_the_attribute_that_was_meant(self) -> None:
        script = "from imagebuilder_typed import models\nx = models.ImageState()\nx.reasn\n"
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
        assert done.stderr.endswith("has no attribute 'reasn'. Did you mean: 'reason'?\n")

    def test_a_deleted_member_is_absent(self) -> None:
        image = models.Image(arn="a")
        del image.arn
        assert not hasattr(image, "arn")


class TestEmptyOnes:
    def test_lists_maps_and_structures_of_lists_are_empty_and_stay_absent(self) -> None:
        answer = structure(EXAMPLE, models.GetImageResponse)
        assert answer.image.tags == {}
        assert answer.image.workflows == []
        assert answer.image.output_resources.amis == []
        assert unstructure(answer) == EXAMPLE
        assert repr(answer) == repr(structure(EXAMPLE, models.GetImageResponse))

    def test_what_is_put_into_them_is_kept(self) -> None:
        image = models.Image(arn="a")
        image.tags["team"] = "web"
        image.output_resources.amis.append(models.Ami(image="ami-1"))
        assert unstructure(image) == {
            "arn": "a",
            "tags": {"team": "web"},
            "outputResources": {"amis": [{"image": "ami-1"}]},
        }
        assert image.tags is image.tags

    def test_those_that_came_empty_are_kept(self) -> None:
        payload = {"arn": "a", "tags": {}, "outputResources": {"amis": []}}
        image = structure(payload, models.Image)
        assert image.output_resources.containers == []
        assert unstructure(image) == payload
        assert unstructure(copy.deepcopy(image)) == payload

    def test_they_are_plain_lists_and_dicts(self) -> None:
        image = models.Image()
        assert type(image.tags) is dict
        assert yaml.safe_load(yaml.safe_dump(image.tags)) == {}
        assert yaml.safe_load(yaml.safe_dump(attrs.asdict(models.OutputResources()))) == {
            "amis": [],
            "containers": [],
        }

    def test_reading_them_does_not_make_them_present_in_a_changed_copy(self) -> None:
        image = structure(EXAMPLE, models.Image)
        image.name = "n"
        assert (image.tags, image.output_resources.amis) == ({}, [])
        assert unstructure(attrs.evolve(image)) == {
            "name": "n",
            **unstructure(structure(EXAMPLE, models.Image)),
        }
        assert unstructure(image.__replace__(name="other"))["name"] == "other"
        assert "tags" not in unstructure(image.__replace__())

    def test_what_is_put_into_them_is_kept_in_a_changed_copy(self) -> None:
        image = models.Image()
        image.tags["team"] = "web"
        assert unstructure(attrs.evolve(image, name="n")) == {"name": "n", "tags": {"team": "web"}}

    def test_they_are_equal_to_empty_ones(self) -> None:
        assert models.Image() == models.Image(tags={}, output_resources=models.OutputResources())
        assert models.Image() != models.Image(tags={"a": "b"})


class TestConstructors:
    def test_what_answers_have_too_holds_lists_whatever_it_was_made_of(self) -> None:
        parameter = models.ComponentParameter(name="p", value=("a", "b"))
        assert parameter.value == ["a", "b"]
        assert parameter == models.ComponentParameter(name="p", value=["a", "b"])

    def test_a_text_is_not_taken_apart(self) -> None:
        assert models.ComponentParameter(name="p", value="ab").value == "ab"


@pytest.mark.one_python
@pytest.mark.parametrize("cls", SHAPES, ids=lambda cls: cls.__name__)
@given(st.data())
@settings(max_examples=8)
def test_objects_with_any_set_of_members_survive(cls: type[Shape], data: st.DataObject) -> None:
    payload = data.draw(payloads(cls, complete=False))
    obj = structure(payload, cls)
    before = set_fields(obj)
    assert unstructure(obj) == payload

    for other in (
        copy.copy(obj),
        copy.deepcopy(obj),
        pickle.loads(pickle.dumps(obj)),
        attrs.evolve(obj),  # type: ignore[misc]
        obj.__replace__(),
    ):
        assert other == obj
        assert set_fields(other) == before
        assert unstructure(other) == payload
    assert attrs.asdict(obj).keys() == {field.name for field in fields_of(cls)}
    assert len(attrs.astuple(obj)) == len(fields_of(cls))
    assert set_fields(obj) == before

    shown = {name for name, _ in obj.__rich_repr__()}
    assert shown == {name for name in before if getattr(obj, name) is not None}
    assert repr(obj).startswith(f"{cls.__name__}(")
    assert cls.__name__ in pprint.pformat(obj)
    for field in fields_of(cls):
        assert hasattr(obj, field.name) == (
            field.name in before or not field.can_be_unset or field.read_as_empty
        )
    assert unstructure(obj) == payload, "reading changes nothing"
    assert copy.deepcopy(obj) == obj


@given(payloads(models.GetImageResponse, complete=False))
def test_rich_prints_them(payload: dict[str, Any]) -> None:
    console = rich.console.Console(file=io.StringIO(), width=100, color_system=None)
    obj = structure(payload, models.GetImageResponse)
    console.print(obj)
    assert "UNSET" not in console.file.getvalue()  # type: ignore[attr-defined]
    assert unstructure(obj) == payload


def test_rich_and_ipython_use_several_lines() -> None:
    image = models.Image(
        arn="a" * 60, name="b" * 60, state=models.ImageState(status=models.ImageStatus.AVAILABLE)
    )
    console = rich.console.Console(file=io.StringIO(), width=80, color_system=None)
    console.print(image)
    assert console.file.getvalue().splitlines()[-2:] == [  # type: ignore[attr-defined]
        "    state=ImageState(status=ImageStatus.AVAILABLE)",
        ")",
    ]
    pretty = pytest.importorskip("IPython.lib.pretty").pretty(image, max_width=80)
    assert pretty.splitlines()[-1] == "    state=ImageState(status=ImageStatus.AVAILABLE))"
    assert "tags" not in pretty


@attrs.define(kw_only=True)
class Slotted(models.Ami):
    note: str = "none"


@attrs.frozen(kw_only=True)
class Frozen(models.Ami):  # type: ignore[misc]  # checkers refuse it, attrs doesn't
    note: str = "none"


@attrs.define(kw_only=True, slots=False)
class WithDict(models.Ami):
    note: str = "none"


class TestDerivedClasses:
    def test_members_may_be_absent_there_too(self) -> None:
        @attrs.define(kw_only=True)
        class Mine(models.Ami):
            note: str = "none"

        mine = structure({"image": "ami-1"}, Mine)
        assert mine.note == "none"
        assert not hasattr(mine, "region")
        assert mine == structure({"image": "ami-1"}, Mine)
        assert mine != structure({"image": "ami-2"}, Mine)
        assert unstructure(attrs.evolve(mine, note="some")) == {"image": "ami-1", "note": "some"}
        with pytest.raises(exceptions.AbsentMemberError, match=r"Mine\.region"):
            _ = mine.region

    @pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
    @pytest.mark.parametrize("cls", [Slotted, Frozen, WithDict], ids=lambda cls: cls.__name__)
    def test_they_survive_copies_and_pickles(self, cls: type[models.Ami], protocol: int) -> None:
        payload = {"image": "ami-1", "note": "some"}
        mine = structure(payload, cls)
        for other in (copy.copy(mine), copy.deepcopy(mine), pickle.loads(pickle.dumps(mine, protocol))):
            assert other == mine
            assert not hasattr(other, "region")
            assert unstructure(other) == payload

    def test_they_can_have_an_order(self) -> None:
        @attrs.define(kw_only=True, order=True)
        class Ordered(models.Ami):
            note: str = ""

        assert Ordered(note="a") < Ordered(note="b")

    def test_they_can_have_cached_properties(self) -> None:
        @attrs.define
        class Mine(models.Ami):
            @functools.cached_property
            def upper(self) -> str:
                return self.image.upper()

        mine = structure({"image": "ami-1"}, Mine)
        assert mine.upper == "AMI-1"
        with pytest.raises(exceptions.AbsentMemberError, match=r"Mine\.region"):
            _ = mine.region
        with pytest.raises(exceptions.AbsentMemberError, match=r"Mine\.image"):
            _ = Mine().upper
        assert attrs.asdict(mine)["region"] is None
        assert unstructure(attrs.evolve(mine)) == {"image": "ami-1"}

    @pytest.mark.parametrize(
        "define", [attrs.define, attrs.frozen, attrs.mutable, partial(attrs.define, slots=False)]
    )
    def test_however_attrs_defines_them(self, define: Any) -> None:
        cls = define(kw_only=True)(
            type("Mine", (models.Image,), {"__annotations__": {"note": str}, "note": ""})
        )
        payload = {"arn": "a", "state": {}}
        image = structure(payload, cls)
        image_with_tuple = cls(arn="a", workflows=(), name=None)
        assert not hasattr(image_with_tuple, "name")
        assert image_with_tuple.workflows == []
        for other in (image, copy.copy(image), copy.deepcopy(image), attrs.evolve(image)):
            assert other == image
            assert other.tags == {}
            assert not hasattr(other, "name")
            assert unstructure(other) == {**payload, "note": ""}
        assert attrs.asdict(image)["name"] is None

    def test_what_they_declare_anew_is_as_they_say(self) -> None:
        @attrs.define(kw_only=True)
        class Mine(models.Ami):
            region: str | None = None  # type: ignore[assignment]

        for mine in (Mine(), structure({}, Mine)):
            assert mine.region is None
            assert not hasattr(mine, "image")

    def test_what_their_post_init_does_is_kept(self) -> None:
        @attrs.define
        class Forgetful(models.Image):
            def __attrs_post_init__(self) -> None:
                self.name = "made"

        @attrs.define
        class Careful(models.Image):
            def __attrs_post_init__(self) -> None:
                super().__attrs_post_init__()  # type: ignore[misc]
                self.tags["seen"] = "yes"

        image = structure({"arn": "a"}, Forgetful)
        assert (image.name, image.arn) == ("made", "a")
        assert not hasattr(image, "version")
        assert unstructure(Careful(arn="a")) == {"arn": "a", "tags": {"seen": "yes"}}
        assert not hasattr(Careful(arn="a"), "version")

    def test_a_frozen_request_remembers_that_it_may_have_been_executed(self) -> None:
        @attrs.frozen(kw_only=True)
        class Mine(models.GetImageRequest):  # type: ignore[misc]
            note: str = ""

        request = Mine(image_build_version_arn="a")
        _base.note_execution(request)
        assert _base.may_have_been_executed(request)
