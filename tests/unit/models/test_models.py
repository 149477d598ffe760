"""The classes of ``imagebuilder_typed.models``: what they are, and what attrs promises of them."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
import pydoc
import subprocess
import sys
import threading
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from enum import EnumMeta
from typing import Any
from unittest.mock import create_autospec

import attrs
import pytest
from botocore import xform_name
from hypothesis import given, settings
from hypothesis import strategies as st

from imagebuilder_typed import exceptions, models, structure
from imagebuilder_typed.models._families import MODULES
from imagebuilder_typed.models._member_texts import DocumentedSlots, _member_texts
from tests.support.always_present import answer_structures, table
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
def test_what_is_sent_requires_what_the_model_requires_and_answers_require_nothing(cls: type) -> None:
    shape = modelled(cls.__name__)
    tokens = {name for name, member in shape.members.items() if member.metadata.get("idempotencyToken")}
    only_received = cls.__name__ in answer_structures()
    required = set() if only_received else {xform_name(name) for name in set(shape.required_members) - tokens}
    assert {field.name for field in attrs.fields(cls) if field.default is attrs.NOTHING} == required


@needs_the_generated_model
@pytest.mark.parametrize("cls", STRUCTURES, ids=lambda cls: cls.__name__)
def test_what_an_absent_member_reads_as(cls: type) -> None:
    """Nothing for those that are always there, an empty one for lists and maps of answers, None for all others."""
    shape = modelled(cls.__name__)
    only_received = cls.__name__ in answer_structures()
    always = {xform_name(name) for name in shape.required_members} | set(table().get(cls.__name__, ()))
    empty = structure({}, cls)
    for name, member in shape.members.items():
        attribute = xform_name(name)
        if member.metadata.get("idempotencyToken"):
            assert len(getattr(empty, attribute)) == 36
        elif attribute in always and not (only_received and member.type_name in ("list", "map")):
            with pytest.raises(exceptions.AbsentMemberError, match=f"{cls.__name__}.{attribute}"):
                getattr(empty, attribute)
        elif not only_received:
            assert getattr(empty, attribute) is None
        elif member.type_name in ("list", "map"):
            assert getattr(empty, attribute) == {"list": [], "map": {}}[member.type_name]
        elif all(
            inner.type_name in ("list", "map") for inner in getattr(member, "members", {"": member}).values()
        ):
            assert getattr(empty, attribute) == getattr(models, member.name)()
        else:
            assert getattr(empty, attribute) is None


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

    def test_new_values_without_end_take_no_memory(self) -> None:
        tracemalloc.start()
        try:
            for number in range(20_000):
                structure({"status": f"NEW_{number}"}, models.ImageState)
                models.ImageStatus(f"NEWER_{number}")
            kept, _ = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
        assert kept < 1_000_000

    def test_values_that_somebody_holds_stay_what_they_are(self) -> None:
        held = [models.ImageStatus(f"HELD_{number}") for number in range(5_000)]
        for number, member in enumerate(held):
            assert models.ImageStatus(f"HELD_{number}") is member
            assert structure({"status": f"HELD_{number}"}, models.ImageState).status is member
            assert member.is_unknown
        assert len(set(held)) == 5_000
        assert [pickle.loads(pickle.dumps(member)) is member for member in held[:9]] == [True] * 9

    def test_one_that_was_let_go_comes_back_equal(self) -> None:
        pickled = pickle.dumps(models.ImageStatus("LET_GO"))
        assert pickle.loads(pickled) == models.ImageStatus("LET_GO") == "LET_GO"
        assert hash(pickle.loads(pickled)) == hash("LET_GO")

    def test_values_of_one_enum_are_none_of_another(self) -> None:
        platform, status = models.Platform("NEW"), models.ImageStatus("NEW")
        assert type(platform) is models.Platform
        assert type(status) is models.ImageStatus

    def test_threads_that_meet_a_value_at_the_same_time_get_one_object(self) -> None:
        interval = sys.getswitchinterval()
        sys.setswitchinterval(1e-6)
        try:
            for number in range(100):
                together = threading.Barrier(6)

                def ask(
                    _: int, number: int = number, together: threading.Barrier = together
                ) -> models.Platform:
                    together.wait()
                    for _ in range(20):
                        models.Platform(f"OTHER_{number}")
                    return models.Platform(f"NEW_{number}")

                with ThreadPoolExecutor(6) as pool:
                    found = list(pool.map(ask, range(6)))
                assert {id(member) for member in found} == {id(models.Platform(f"NEW_{number}"))}
        finally:
            sys.setswitchinterval(interval)

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
        assert (
            run.stdout.strip()
            == "['_base', '_define', '_families', '_member_texts', '_mistakes', '_open_enum', 'component', 'shared']"
        )

    def test_all_can_be_loaded_at_once(self) -> None:
        script = (
            "import sys; from imagebuilder_typed import models; models.load(); "
            "print(len([m for m in sys.modules if m.startswith('imagebuilder_typed.models.')]))"
        )
        run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
        assert (
            int(run.stdout) == len(MODULES) + 6
        )  # _define, _documents, _families, _member_texts, _mistakes and _open_enum
        assert "load" in models.__all__


class TestIntrospection:
    """Tools look at classes before and after attrs has been at work on them; every attrs that we allow."""

    SCRIPT = """
import inspect, pydoc, sys
from unittest.mock import create_autospec
import attrs
from imagebuilder_typed import exceptions, models, structure

sys.setrecursionlimit(300)
look = {
    "hasattr": lambda cls: [hasattr(cls, name) for name in ("__attrs_props__", "__attrs_attrs__", "nothing")],
    "members": inspect.getmembers,
    "autospec": create_autospec,
    "signature": inspect.signature,
    "help": pydoc.render_doc,
    "dir": lambda cls: [getattr(cls, name, None) for name in dir(cls)],
}[sys.argv[1]]
for cls in (models.Image, models.CreateImageRequest, models.GetImageResponse):
    class Derived(cls):
        pass
    for _ in range(2):
        for target in (Derived, cls, attrs.make_class("Made", [], bases=(cls,), kw_only=True)):
            look(target)
    made = cls(**{field.name: None for field in attrs.fields(cls)})
    assert look(made) if sys.argv[1] not in ("signature",) else True
    assert attrs.has(cls) and not hasattr(cls, "nothing")
    assert "__init__" in dict(inspect.getmembers(cls))
"""

    @pytest.mark.parametrize("tool", ["hasattr", "members", "autospec", "signature", "help", "dir"])
    def test_by(self, tool: str) -> None:
        done = subprocess.run([sys.executable, "-c", self.SCRIPT, tool], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr[-2000:]

    def test_an_autospec_is_held_to_the_fields(self) -> None:
        image = create_autospec(models.Image, instance=True)
        assert image.name is not None
        with pytest.raises(AttributeError):
            _ = image.nmae


class TestHelp:
    def test_help_on_a_class_shows_the_texts_of_its_members(self) -> None:
        text = pydoc.plain(pydoc.render_doc(models.Image))
        for field in attrs.fields(models.Image):
            words = inspect.getdoc(getattr(models.Image, field.name))
            assert words, field.name
            assert words.splitlines()[0] in text

    def test_every_member_has_its_text(self) -> None:
        without = [
            f"{cls.__name__}.{field.name}"
            for cls in STRUCTURES
            for field in attrs.fields(cls)
            if not inspect.getdoc(getattr(cls, field.name))
        ]
        assert without == []

    def test_without_the_source_there_are_no_texts_and_no_errors(
        self, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(inspect, "getsource", lambda module: (_ for _ in ()).throw(OSError("no source")))
        slots = DocumentedSlots(["arn"], "imagebuilder_typed.models.shared", "Filter")
        _member_texts.cache_clear()
        try:
            assert slots["arn"] is None
        finally:
            _member_texts.cache_clear()
