"""The classes of ``imagebuilder_typed.models``: what they are, and what attrs promises of them."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from enum import EnumMeta
from typing import Any

import attrs
import pytest
from botocore import xform_name
from hypothesis import given, settings
from hypothesis import strategies as st

from imagebuilder_typed import models
from tests.support.model_payloads import needs_the_generated_model, service_model
from tests.support.strategies import SHAPES, shapes

STRUCTURES = [getattr(models, name) for name in models.__all__ if attrs.has(getattr(models, name))]
ENUMS = [getattr(models, name) for name in models.__all__ if isinstance(getattr(models, name), EnumMeta)]


def modelled(name: str) -> Any:
    return service_model().shape_for(name)


@needs_the_generated_model
def test_every_structure_and_enum_of_the_model_has_a_class() -> None:
    structures = {
        name
        for name in service_model().shape_names
        if modelled(name).type_name == "structure" and not modelled(name).metadata.get("exception")
    }
    enums = {name for name in service_model().shape_names if getattr(modelled(name), "enum", None)}
    assert {cls.__name__ for cls in STRUCTURES} == structures
    assert {cls.__name__ for cls in ENUMS} == enums
    assert (len(structures), len(enums)) == (265, 40)


@needs_the_generated_model
@pytest.mark.parametrize("cls", STRUCTURES, ids=lambda cls: cls.__name__)
def test_attributes_are_botocores_snake_case_of_the_members(cls: type) -> None:
    assert [field.name for field in attrs.fields(cls)] == [
        xform_name(m) for m in modelled(cls.__name__).members
    ]


@needs_the_generated_model
@pytest.mark.parametrize("cls", STRUCTURES, ids=lambda cls: cls.__name__)
def test_required_members_have_no_default_and_all_others_are_absent(cls: type) -> None:
    shape = modelled(cls.__name__)
    tokens = {name for name, member in shape.members.items() if member.metadata.get("idempotencyToken")}
    required = {xform_name(name) for name in set(shape.required_members) - tokens}
    assert {field.name for field in attrs.fields(cls) if field.default is attrs.NOTHING} == required
    empty = cls(**dict.fromkeys(required))
    for name, member in shape.members.items():
        value = getattr(empty, xform_name(name))
        if name in tokens:
            assert len(value) == 36
        else:
            assert not value
            assert value is None or member.type_name in ("list", "map")


@needs_the_generated_model
@pytest.mark.parametrize("cls", ENUMS, ids=lambda cls: cls.__name__)
def test_enums_have_the_models_values(cls: Any) -> None:
    assert [member.value for member in cls] == modelled(cls.__name__).enum
    assert all(
        not member.is_unknown and member == member.value and str(member) == member.value for member in cls
    )


class TestUnknownEnumValues:
    def test_one_is_made_and_kept(self) -> None:
        first = models.Platform("BeOS")
        assert first is models.Platform("BeOS")
        assert isinstance(first, models.Platform)
        assert first.is_unknown
        assert first == "BeOS"
        assert hash(first) == hash("BeOS")

    def test_it_tells_itself_apart_in_repr(self) -> None:
        assert repr(models.Platform("BeOS")) == "Platform('BeOS')"
        assert repr(models.Platform.LINUX) == "Platform.LINUX"

    def test_it_does_not_turn_up_among_the_known(self) -> None:
        unknown = models.EbsVolumeType("GP3")  # the name of a member, and no member's value
        assert unknown.is_unknown
        assert unknown is not models.EbsVolumeType.GP3
        assert unknown not in list(models.EbsVolumeType)

    def test_it_survives_json_copies_and_pickles(self) -> None:
        unknown = models.ImageStatus("MELTING")
        assert json.loads(json.dumps({"status": unknown})) == {"status": "MELTING"}
        assert pickle.loads(pickle.dumps(unknown)) is unknown
        assert copy.deepcopy(unknown) is unknown

    def test_a_new_process_can_load_a_pickle_of_it(self) -> None:
        script = (
            "import pickle, sys; v = pickle.loads(bytes.fromhex(sys.argv[1])); print(repr(v), v.is_unknown)"
        )
        pickled = pickle.dumps(models.ImageStatus("MELTING_AWAY")).hex()
        run = subprocess.run(
            [sys.executable, "-c", script, pickled], capture_output=True, text=True, check=True
        )
        assert run.stdout.strip() == "ImageStatus('MELTING_AWAY') True"

    @given(st.text())
    def test_any_string_will_do(self, value: str) -> None:
        assert models.Platform(value) == value

    @pytest.mark.parametrize("value", [None, 5, b"Linux", ["Linux"]])
    def test_what_is_no_string_will_not(self, value: object) -> None:
        with pytest.raises(ValueError, match="is not a valid Platform"):
            models.Platform(value)


class TestObjects:
    def test_fields_are_keywords_alone(self) -> None:
        with pytest.raises(TypeError):
            models.Filter("name", ["x"])  # type: ignore[misc]  # what is tested

    def test_repr_leaves_out_what_is_absent(self) -> None:
        image = models.Image(name="web", state=models.ImageState(status=models.ImageStatus.FAILED))
        assert repr(image) == "Image(name='web', state=ImageState(status=ImageStatus.FAILED))"

    def test_repr_shows_falsy_values(self) -> None:
        shown = repr(models.Component(encrypted=False, description=""))
        assert shown == "Component(description='', encrypted=False)"

    def test_equality_is_by_class_and_fields(self) -> None:
        assert models.Filter(name="a", values=["b"]) == models.Filter(name="a", values=["b"])
        assert models.Filter(name="a", values=["b"]) != models.Filter(name="a", values=["c"])
        assert models.S3Logs() != models.Placement()
        assert models.S3Logs() != {}

    def test_client_tokens_are_made_per_object_and_do_not_count_in_equality(self) -> None:
        one, other = (models.DistributeImageRequest(**dict.fromkeys(self.required)) for _ in range(2))  # type: ignore[arg-type]
        assert one.client_token != other.client_token
        assert one == other

    required = tuple(
        field.name for field in attrs.fields(models.DistributeImageRequest) if field.default is attrs.NOTHING
    )

    def test_evolve_makes_a_changed_copy(self) -> None:
        schedule = models.Schedule(schedule_expression="cron(0 9 * * ? *)")
        changed = attrs.evolve(schedule, timezone="Europe/Vienna")
        assert (changed.schedule_expression, changed.timezone) == ("cron(0 9 * * ? *)", "Europe/Vienna")
        assert schedule.timezone is None

    def test_a_misspelt_attribute_is_an_error(self) -> None:
        with pytest.raises(AttributeError):
            models.Image().nmae = "web"  # type: ignore[attr-defined]  # what is tested

    def test_lists_of_responses_need_no_guard(self) -> None:
        assert list(models.OutputResources().amis) == []
        assert models.Image().tags.get("x") is None

    def test_defaults_are_not_shared(self) -> None:
        models.OutputResources().amis.append(models.Ami())
        assert models.OutputResources().amis == []

    @given(st.sampled_from(SHAPES).flatmap(shapes))
    @settings(max_examples=200)
    def test_copies_and_pickles_are_equal(self, obj: Any) -> None:
        assert pickle.loads(pickle.dumps(obj)) == obj
        assert copy.deepcopy(obj) == obj
        assert copy.copy(obj) == obj
        assert attrs.evolve(obj) == obj


class TestLoading:
    def test_a_name_that_does_not_exist_says_so(self) -> None:
        with pytest.raises(AttributeError, match="Imagee"):
            _ = models.Imagee  # type: ignore[attr-defined]  # what is tested

    def test_dir_lists_everything(self) -> None:
        assert set(models.__all__) <= set(dir(models))

    def test_one_family_does_not_load_the_others(self) -> None:
        script = (
            "import sys; from imagebuilder_typed.models import Component; "
            "print(sorted(m.rpartition('.')[2] for m in sys.modules if m.startswith('imagebuilder_typed.models.')))"
        )
        run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
        assert run.stdout.strip() == "['_base', '_define', 'component', 'shared']"
