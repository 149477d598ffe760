"""Generated functions and conversion field by field have the same result, for good values and for bad ones."""

from __future__ import annotations

import copy
import functools
import inspect
import json
import os
import re
import subprocess
import sys
import traceback
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from enum import Enum
from pathlib import Path
from typing import Any

import attrs
import pytest
from cattrs.errors import StructureHandlerNotFoundError
from hypothesis import given, settings
from hypothesis import strategies as st

from imagebuilder_typed import exceptions, models, unstructure
from imagebuilder_typed.conversion import get_converter, structure
from imagebuilder_typed.conversion._convert import structure_by_field, unstructure_by_field
from imagebuilder_typed.conversion._generated_functions import from_wire_functions, to_wire_functions
from imagebuilder_typed.conversion._hooks import is_built_in
from imagebuilder_typed.validation import find_problems
from tests.support.model_payloads import full, needs_the_generated_model, service_model
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
    generated = get_converter().get_structure_hook(cls)

    @given(payloads(cls, complete=False, extras=True))
    @settings(max_examples=5)
    def check(payload: dict[str, Any]) -> None:
        before = copy.deepcopy(payload)
        made, by_field = generated(payload, cls), structure_by_field(payload, cls)
        assert made == by_field
        assert repr(made) == repr(by_field)
        assert unstructure(made) == unstructure(by_field)
        assert payload == before

    check()


@needs_the_generated_model
@every_structure
def test_functions_take_whole_objects_by_themselves(cls: Any) -> None:
    """Or conversion field by field would do their work, and nobody would notice."""
    payload = full(service_model().shape_for(cls.__name__))
    made = from_wire_functions[cls](payload)
    assert made == structure_by_field(payload, cls)
    assert to_wire_functions[cls](made) == unstructure_by_field(made)


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
    generated = get_converter().get_structure_hook(cls)
    assert outcome(generated, spoilt, cls) == outcome(structure_by_field, spoilt, cls)


@given(st.data())
@settings(max_examples=200)
def test_the_same_error_for_an_object_with_a_wrong_value(data: st.DataObject) -> None:
    cls: Any = data.draw(st.sampled_from([cls for cls in SHAPES if attrs.fields(cls)]))
    obj = data.draw(shapes(cls))
    setattr(obj, data.draw(st.sampled_from(attrs.fields(cls))).name, data.draw(_wrong_values))
    generated = get_converter().get_unstructure_hook(cls)
    assert outcome(generated, obj) == outcome(unstructure_by_field, obj)


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
    generated = get_converter().get_structure_hook(models.OutputResources)
    assert generated(payload, models.OutputResources).amis == [models.Ami(region="eu-west-1")]


class TestWhatIsLoaded:
    """In a new process, because this one has loaded everything."""

    BY_FIELD = (
        "conversion._by_field",
        "conversion._fields",
        "conversion._hooks",
        "conversion._unknown_members",
        "models._rules",
        "validation._field_relations",
        "validation._find_problems",
        "validation._region_problems",
        "validation._wrong_arn",
    )

    @staticmethod
    def is_generated(name: str) -> bool:
        return re.fullmatch(r"(conversion\._\w*_wire|validation\._checks)\.\w+", name) is not None

    def run(self, script: str, fast_path: str = "on") -> set[str]:
        """Run a script, and return the modules that are loaded in the end, without the package's name."""
        setup = """
import json, sys
from imagebuilder_typed import models, structure, unstructure
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed.conversion._convert import structure_answer
from imagebuilder_typed.validation._build_request import build_request, to_parameters
from imagebuilder_typed.validation._check_region import check_region
from imagebuilder_typed.validation._check_request import validate

ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"
operation = OPERATIONS["get_image"]

def call(**payload):
    request = build_request(operation, {"image_build_version_arn": ARN})
    validate(operation, request)
    check_region(operation, request, "us-east-1")
    assert to_parameters(operation, request) == {"imageBuildVersionArn": ARN}
    return structure_answer(payload, models.GetImageResponse, "GetImage")
"""
        environment = os.environ | {"IMAGEBUILDER_TYPED_FAST_PATH": fast_path}
        end = "\nprint(json.dumps(sorted(sys.modules)))"
        done = subprocess.run(
            [sys.executable, "-c", setup + script + end], check=True, env=environment, stdout=subprocess.PIPE
        )
        return {name.removeprefix("imagebuilder_typed.") for name in json.loads(done.stdout)}

    def test_a_call_loads_the_functions_of_its_family_and_nothing_for_wrong_values(self) -> None:
        loaded = self.run("assert call(requestId='1', image={'name': 'web'}).image.name == 'web'")
        assert not loaded & {*self.BY_FIELD, "arns", "cattrs"}
        assert {name for name in loaded if self.is_generated(name)} == {
            "conversion._from_wire.image",
            "conversion._to_wire.image",
            "validation._checks.image",
        }

    def test_structures_of_other_families_load_their_functions_when_they_come(self) -> None:
        loaded = self.run(
            "assert call(image={'imageRecipe': {'name': 'web'}}).image.image_recipe.name == 'web'"
        )
        assert "conversion._from_wire.image_recipe" in loaded
        assert "conversion._from_wire.infrastructure" not in loaded
        assert "conversion._by_field" not in loaded

    def test_a_value_that_they_refuse_loads_the_rest(self) -> None:
        loaded = self.run("assert call(image={'name': type('Text', (str,), {})('web')}).image.name == 'web'")
        assert "conversion._by_field" in loaded

    @pytest.mark.parametrize("words", ["off", "no-decode"])
    def test_nothing_of_it_when_the_fast_path_is_off(self, words: str) -> None:
        loaded = self.run("call(requestId='1', image={'name': 'web'})", words)
        assert {"conversion._by_field", "validation._find_problems"} <= loaded
        assert not [
            name for name in loaded if name.startswith(("conversion._from_wire.", "conversion._to_wire."))
        ]


@every_structure
def test_every_class_has_a_function_for_each_direction(cls: Any) -> None:
    assert from_wire_functions[cls]({}).__class__ is cls
    assert to_wire_functions[cls].__module__.startswith("imagebuilder_typed.conversion.")


def test_a_class_that_somebody_derived_has_none() -> None:
    derived: Any = type("Ami", (models.Ami,), {"__module__": models.Ami.__module__})
    assert from_wire_functions[derived] is to_wire_functions[derived] is None


def test_an_object_of_another_class_is_refused_by_either_way() -> None:
    image = models.Image(state=models.Ami(name="a"))  # type: ignore[arg-type]  # what is tested
    for convert in (unstructure_by_field, get_converter().get_unstructure_hook(models.Image)):
        with pytest.raises(exceptions.ConversionError, match="state should be an ImageState object, not Ami"):
            convert(image)


class Number(Enum):
    ONE = 1


@pytest.mark.parametrize(
    ("value", "wire"),
    [
        (models.Ownership.SELF, "Self"),
        (models.Ownership("BeOS"), "BeOS"),
        (models.ImageStatus.FAILED, "FAILED"),
        ("Self", "Self"),
        (Number.ONE, None),
    ],
)
def test_what_a_field_of_an_enum_may_hold(value: Any, wire: str | None) -> None:
    request = models.ListImagesRequest(owner=value)
    for convert in (
        unstructure_by_field,
        unstructure,
        get_converter().get_unstructure_hook(models.ListImagesRequest),
    ):
        if wire is None:
            with pytest.raises(exceptions.ConversionError, match="owner should be an Ownership string"):
                convert(request)
        else:
            made = convert(request)["owner"]
            assert (made, type(made)) == (wire, str)


@pytest.mark.parametrize(
    "value", [0, 1.5, -1, 10**12, float("nan"), float("inf"), True, "2030-01-01", "soon", [1]]
)
def test_timestamps_that_are_numbers_and_others(value: Any) -> None:
    for cls, member in (
        (models.LifecyclePolicy, "dateCreated"),
        (models.ImageScanFinding, "firstObservedAt"),
    ):
        generated = get_converter().get_structure_hook(cls)
        assert outcome(generated, {member: value}, cls) == outcome(structure_by_field, {member: value}, cls)


class Text(str):
    """A string of another class, for which a generated function falls back to conversion field by field."""


class Refused(Exception):
    """What a hook of a user raises."""


# Payloads of an image that a generated function takes, and some for which it falls back.
PAYLOADS = [
    {"state": {"status": "FAILED"}, "platform": "Linux"},
    {"state": {"status": "FAILED"}, "platform": "Linux", "name": Text("web")},
    {"state": {"status": "FAILED"}, "platform": "Linux", "scanState": {"reason": Text("r")}},
    {"state": {"status": "FAILED"}, "platform": "Linux", "outputResources": {"amis": ({"name": "a"},)}},
]
whichever_way = pytest.mark.parametrize("payload", PAYLOADS, ids=["plain", "text", "text below", "tuple"])


class TestHooksOfUsers:
    """A hook on a copy of the converter holds, whether the payload is one for generated functions or not."""

    @whichever_way
    def test_for_a_structure(self, payload: dict[str, Any]) -> None:
        converter = get_converter().copy()
        seen: list[object] = []

        def hook(value: Any, cls: Any) -> models.ImageState:
            seen.append(value)
            return models.ImageState(reason="mine")

        converter.register_structure_hook(models.ImageState, hook)
        converter.register_unstructure_hook(models.ImageState, lambda state: {"mine": state.reason})
        image = converter.structure(payload, models.Image)
        assert image.state == models.ImageState(reason="mine")
        assert seen == [payload["state"]], "a hook is called once for each value"
        assert converter.unstructure(image)["state"] == {"mine": "mine"}
        response = converter.structure({"image": payload}, models.GetImageResponse)
        assert response.image == image
        assert converter.unstructure(response)["image"]["state"] == {"mine": "mine"}

    @whichever_way
    def test_for_an_enum(self, payload: dict[str, Any]) -> None:
        converter = get_converter().copy()
        converter.register_structure_hook(models.Platform, lambda value, _: models.Platform(value.lower()))
        converter.register_unstructure_hook(models.Platform, lambda platform: platform.value.upper())
        image = converter.structure(payload, models.Image)
        assert image.platform == "linux"
        assert converter.unstructure(image)["platform"] == "LINUX"
        image.platform = "macos"  # a string passes for a member
        assert converter.unstructure(image)["platform"] == "MACOS"

    @pytest.mark.parametrize("name", ["p", Text("p")])
    def test_for_timestamps(self, name: str) -> None:
        moment = datetime(2030, 1, 1, tzinfo=UTC)
        converter = get_converter().copy()
        converter.register_structure_hook(datetime, lambda value, _: moment)
        converter.register_unstructure_hook(datetime, lambda value: value.isoformat())
        policy = converter.structure({"dateCreated": "no date at all", "name": name}, models.LifecyclePolicy)
        assert policy.date_created == moment
        assert converter.unstructure(policy)["dateCreated"] == "2030-01-01T00:00:00+00:00"

    @whichever_way
    @pytest.mark.parametrize(
        "error", [Refused("no"), ValueError("no"), exceptions.ConversionError("p", "x", 1)]
    )
    def test_what_a_hook_raises_comes_through(self, payload: dict[str, Any], error: Exception) -> None:
        converter = get_converter().copy()

        def refuse(*_: Any) -> Any:
            raise error

        for cls in (models.ImageState, models.Platform):
            for hooks in (converter, converter.copy()):
                hooks.register_structure_hook(cls, refuse)
                with pytest.raises(type(error)) as caught:
                    hooks.structure(payload, models.Image)
                assert caught.value is error
        image = structure(payload, models.Image)
        for cls in (models.ImageState, models.Platform):
            hooks = get_converter().copy()
            hooks.register_unstructure_hook(cls, refuse)
            with pytest.raises(type(error)) as caught:
                hooks.unstructure(image)
            assert caught.value is error

    def test_that_came_after_a_conversion(self) -> None:
        converter = get_converter().copy()
        payload = PAYLOADS[0]
        assert converter.structure(payload, models.Image).state == models.ImageState(status="FAILED")
        converter.register_structure_hook(models.ImageState, lambda *_: models.ImageState(reason="late"))
        assert converter.structure(payload, models.Image).state == models.ImageState(reason="late")

    @whichever_way
    def test_that_wrap_ours(self, payload: dict[str, Any]) -> None:
        converter = get_converter().copy()
        ours = converter.get_structure_hook(models.ImageState)

        @functools.wraps(ours)
        def hook(value: Any, cls: Any) -> Any:
            state = ours(value, cls)
            state.reason = "wrapped"
            return state

        converter.register_structure_hook(models.ImageState, hook)
        state = converter.structure(payload, models.Image).state
        assert state == models.ImageState(status="FAILED", reason="wrapped")

    def test_do_not_hold_for_others(self) -> None:
        converter = get_converter().copy()
        converter.register_structure_hook(models.ImageState, lambda *_: models.ImageState(reason="mine"))
        for payload in PAYLOADS:
            converter.structure(payload, models.Image)
            for made in (structure(payload, models.Image), get_converter().structure(payload, models.Image)):
                assert made.state == models.ImageState(status="FAILED")

    def test_elsewhere_leave_a_class_generated(self) -> None:
        converter = get_converter().copy()
        converter.register_structure_hook(models.ImageState, lambda *_: models.ImageState())
        assert is_built_in(converter.get_structure_hook(models.Component))
        assert not is_built_in(converter.get_structure_hook(models.GetImageResponse))


class TestSource:
    def test_a_traceback_shows_the_line_that_went_on_field_by_field(self) -> None:
        for convert in (structure, get_converter().get_structure_hook(models.Image)):
            with pytest.raises(exceptions.ConversionError) as caught:
                convert({"name": 5}, models.Image)
            text = "".join(traceback.format_exception(caught.value))
            assert "by_field(payload, cls)" in text
            assert "During handling" not in text

    def test_of_functions_is_where_tools_look_for_it(self) -> None:
        for function in (from_wire_functions[models.Image], to_wire_functions[models.GetImageRequest]):
            assert inspect.getsource(function).startswith("def ")


class TestIntInThePlaceOfAFloat:
    """A float on the wire has no fraction when it is whole: 7 is a score, too."""

    def test_is_taken_as_it_is_by_either_way(self) -> None:
        payload = {"baseScore": 7}
        for convert in (
            structure,
            get_converter().structure,
            structure_by_field,
        ):
            made: Any = convert(payload, models.CvssScore)
            assert (made.base_score, type(made.base_score)) == (7, int)
            for back in (unstructure, get_converter().unstructure, unstructure_by_field):
                assert back(made) == payload

    def test_stays_in_generated_functions(self) -> None:
        """Generated functions take it themselves: whole numbers are frequent in answers."""
        payload = {"baseScore": 7, "scoringVector": "CVSS:3.1/AV:L", "source": "NVD", "version": "3.1"}
        made = from_wire_functions[models.CvssScore](payload)
        assert to_wire_functions[models.CvssScore](made) == payload

    @pytest.mark.parametrize("value", [True, "7", [7]])
    def test_what_is_no_number_is_refused(self, value: Any) -> None:
        for convert in (structure, get_converter().structure):
            with pytest.raises(exceptions.ConversionError, match="base_score should be float"):
                convert({"baseScore": value}, models.CvssScore)


@pytest.mark.usefixtures("either_way")
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

    def test_their_defaults_hold_and_private_names_too(self) -> None:
        @attrs.define(kw_only=True, eq=False, repr=False)
        class MyAmi(models.Ami):
            retries: int = 3
            labels: list[str] = attrs.field(factory=lambda: ["a"])
            _note: str = "none"

        made = structure({"region": "r"}, MyAmi)
        assert (made.region, made.retries, made.labels, made._note) == ("r", 3, ["a"], "none")
        assert structure(unstructure(made), MyAmi) == made
        assert structure({"retries": 5}, MyAmi).retries == 5

    def test_fields_of_other_types_are_left_to_cattrs(self) -> None:
        @attrs.define
        class Price:
            amount: int
            currency: str = "EUR"

        @attrs.define(kw_only=True, eq=False, repr=False)
        class MyAmi(models.Ami):
            price: Price | None = None
            path: Path | None = None
            paths: list[Path] | None = None
            pair: tuple[int, str] | None = None
            by_number: dict[int, str] | None = None
            anything: Any = None
            bare: list | None = None  # type: ignore[type-arg]  # what is tested
            state: models.ImageState | None = None

        attrs.resolve_types(MyAmi, globals(), locals())
        wire = {
            "price": {"amount": 5, "currency": "USD"},
            "path": "/a",
            "paths": ["/a", "/b"],
            "pair": [1, "x"],
            "byNumber": {1: "x"},
            "anything": {"a": [1]},
            "bare": [1, "x"],
            "state": {"status": "FAILED"},
            "region": "r",
        }
        converter = get_converter().copy()
        for convert in (structure, converter.structure):
            made: Any = convert(wire, MyAmi)
            assert made.price == Price(5, "USD")
            assert (made.path, made.paths) == (Path("/a"), [Path("/a"), Path("/b")])
            assert (made.pair, made.by_number) == ((1, "x"), {1: "x"})
            assert (made.anything, made.bare) == ({"a": [1]}, [1, "x"])
            assert made.state == models.ImageState(status="FAILED")
        assert converter.unstructure(made) == wire | {"pair": (1, "x")}
        made.by_number = None
        assert json.loads(json.dumps(unstructure(made))) == {k: v for k, v in wire.items() if k != "byNumber"}
        assert find_problems(made) == []

    def test_what_cattrs_does_not_know_is_a_conversion_error(self) -> None:
        @attrs.define(kw_only=True, eq=False, repr=False)
        class MyAmi(models.Ami):
            price: Decimal | None = None
            prices: dict[str, Decimal] | None = None
            number_or_text: int | str | None = None

        for value, path in (
            ({"price": "1.5"}, "price"),
            ({"prices": {"a": "1"}}, "prices['a']"),
            ({"numberOrText": 5}, "number_or_text"),
        ):
            with pytest.raises(exceptions.ConversionError) as caught:
                structure(value, MyAmi)
            assert caught.value.path == path
        for _ in range(3):
            with pytest.raises(
                exceptions.ConversionError, match="price should be a value that cattrs turns into JSON"
            ):
                unstructure(MyAmi(price=Decimal("1.5")))
        converter = get_converter().copy()
        with pytest.raises(StructureHandlerNotFoundError):
            converter.structure({"price": "1.5"}, MyAmi)
        converter.register_structure_hook(Decimal, lambda value, _: Decimal(value))
        converter.register_unstructure_hook(Decimal, str)
        made = converter.structure({"price": "1.5"}, MyAmi)
        assert made.price == Decimal("1.5")
        assert converter.unstructure(made) == {"price": "1.5"}
        with pytest.raises(InvalidOperation):
            converter.structure({"price": "much"}, MyAmi)

    def test_a_type_that_nobody_can_resolve_is_a_conversion_error(self) -> None:
        @attrs.define(kw_only=True, eq=False, repr=False)
        class MyAmi(models.Ami):
            later: Unheard | None = None  # type: ignore[name-defined]  # noqa: F821  # what is tested

        assert structure({"region": "r"}, MyAmi).region == "r"
        with pytest.raises(exceptions.ConversionError):
            structure({"later": 1}, MyAmi)
        assert unstructure(MyAmi(region="r")) == {"region": "r"}
