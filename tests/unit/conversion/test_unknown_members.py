"""`structure` refuses members that don't exist in what is sent, and ignores them in answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

import attrs
import pytest
from botocore.exceptions import ParamValidationError
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from imagebuilder_typed import exceptions, models, structure
from imagebuilder_typed.conversion import get_converter
from imagebuilder_typed.conversion._fields import TypeKind, TypePlan, fields_of
from imagebuilder_typed.models._base import Shape
from imagebuilder_typed.models._directions import ONLY_SENT
from tests.support.model_payloads import needs_the_generated_model, service_model
from tests.support.strategies import REQUEST_CLASSES, RESPONSE_CLASSES, SHAPES, payloads

RECIPE: dict[str, Any] = {
    "name": "web",
    "semanticVersion": "1.0.0",
    "parentImage": "ami-0123456789abcdef0",
    "clientToken": "t",
}


def problems_of(payload: Mapping[str, Any], cls: type[Shape]) -> dict[str, str]:
    with pytest.raises(exceptions.RequestValidationError) as caught:
        structure(payload, cls)
    return {problem.path: problem.problem for problem in caught.value.problems}


class TestInARequest:
    def test_all_are_refused_at_once_by_path(self) -> None:
        payload = {
            **RECIPE,
            "component": [{"componentArn": "x"}],
            "parent_image": "ami",
            "blockDeviceMappings": [{}, {"ebs": {"volumeSizeGb": 8, "encrypted": True}}],
            "Tags": {"a": "b"},
        }
        assert problems_of(payload, models.CreateImageRecipeRequest) == {
            "block_device_mappings[1].ebs.volumeSizeGb": "no such member; did you mean 'volumeSize'?",
            "component": "no such member; did you mean 'components'?",
            "parent_image": "no such member; did you mean 'parentImage'?",
            "Tags": "no such member; did you mean 'tags'?",
        }

    def test_the_error_is_that_of_an_invalid_request(self) -> None:
        with pytest.raises(ParamValidationError) as caught:
            structure({**RECIPE, "component": [1]}, models.CreateImageRecipeRequest)
        error: object = caught.value
        assert isinstance(error, exceptions.RequestValidationError)
        assert error.operation_name == "CreateImageRecipe"
        assert str(error) == (
            "CreateImageRecipe: the request was not sent:\n  component: no such member; did you mean 'components'?"
        )
        assert [problem.value for problem in error.problems] == [[1]]

    def test_far_off_names_are_answered_with_those_that_exist(self) -> None:
        assert problems_of({"zzz": 1}, models.GetImageRequest) == {
            "zzz": "no such member; there are: imageBuildVersionArn"
        }
        assert problems_of({"qqqqq": 1}, models.CreateImageRecipeRequest)["qqqqq"].endswith(", ...")

    @pytest.mark.parametrize(
        ("key", "path"), [("a b", "['a b']"), ("", "['']"), (5, "[5]"), ("x" * 300, f"[{'x' * 97!r}...]")]
    )
    def test_any_key_has_a_path(self, key: object, path: str) -> None:
        assert list(problems_of(cast("Any", {key: 1}), models.GetImageRequest)) == [path]

    def test_keys_of_maps_are_the_users(self) -> None:
        wire = {**RECIPE, "tags": {"component": "a", "parent_image": "b"}}
        assert structure(wire, models.CreateImageRecipeRequest).tags == wire["tags"]

    def test_values_of_wrong_types_are_left_to_conversion(self) -> None:
        for wrong in (5, "x", {"a": 1}):
            with pytest.raises(exceptions.ConversionError, match="components should be"):
                structure({**RECIPE, "components": wrong}, models.CreateImageRecipeRequest)
        with pytest.raises(exceptions.ConversionError):
            structure(cast("Any", []), models.CreateImageRecipeRequest)

    def test_of_a_users_class_counts_the_users_fields_too(self) -> None:
        @attrs.define(kw_only=True)
        class Mine(models.GetImageRequest):
            build_reason: str = ""

        mine = structure({"imageBuildVersionArn": "x", "buildReason": "new"}, Mine)
        assert mine.build_reason == "new"
        assert problems_of({"imageBuildVersionArn": "x", "buildReasn": "new"}, Mine) == {
            "buildReasn": "no such member; did you mean 'buildReason'?"
        }


class TestElsewhere:
    def test_structures_that_are_only_sent_are_as_strict(self) -> None:
        with pytest.raises(exceptions.RequestValidationError) as caught:
            structure({"nam": "a"}, models.Filter)
        assert caught.value.operation_name is None
        assert str(caught.value) == "not valid in a request:\n  nam: no such member; did you mean 'name'?"

    def test_structures_of_both_ways_are_lenient_unless_they_are_in_a_request(self) -> None:
        ebs = {"volumeSizeGb": 8}
        assert structure(ebs, models.EbsInstanceBlockDeviceSpecification).volume_size is None
        recipe = {"imageRecipe": {"blockDeviceMappings": [{"ebs": ebs}]}}
        assert structure(recipe, models.GetImageRecipeResponse).image_recipe is not None

    @pytest.mark.parametrize("cls", RESPONSE_CLASSES, ids=lambda cls: cls.__name__)
    def test_answers_are_lenient(self, cls: type[Shape]) -> None:
        assert structure({"newMember": 1}, cls) == cls()

    def test_the_converter_is_lenient(self) -> None:
        wire = {"imageBuildVersionArn": "x", "new": 1}
        assert get_converter().structure(wire, models.GetImageRequest).image_build_version_arn == "x"


@needs_the_generated_model
def test_the_list_of_what_is_only_sent_agrees_with_the_model() -> None:
    sent, received = set[str](), set[str]()
    for name in service_model().operation_names:
        operation = service_model().operation_model(name)
        _collect(operation.input_shape, sent)
        _collect(operation.output_shape, received)
    assert sent - received == ONLY_SENT
    assert {cls.__name__ for cls in SHAPES} == sent | received


def _collect(shape: Any, found: set[str]) -> None:
    if shape.type_name == "structure" and shape.name not in found:
        found.add(shape.name)
        for member in shape.members.values():
            _collect(member, found)
    elif shape.type_name in ("list", "map"):
        _collect(shape.member if shape.type_name == "list" else shape.value, found)


@pytest.mark.parametrize("cls", REQUEST_CLASSES, ids=lambda cls: cls.__name__)
def test_of_any_request_every_misspelt_member_is_refused_at_its_path_and_nothing_else(
    cls: type[Shape],
) -> None:
    @given(st.data())
    @settings(max_examples=10)
    def check(data: st.DataObject) -> None:
        payload = data.draw(payloads(cls))
        structure(payload, cls)
        members = list(_members(payload, cls, ""))
        assume(members)
        container, key, path = data.draw(st.sampled_from(members))
        misspelt = data.draw(st.sampled_from([f"{key}s", key.upper(), f"{key}_x", key[:-1] + "\u00e9"]))
        value = container.pop(key)
        container[misspelt] = value
        assert list(problems_of(payload, cls)) == [f"{path}.{misspelt}" if path else misspelt]

    check()


def _members(
    payload: dict[str, Any], cls: type[Shape], path: str
) -> Iterator[tuple[dict[str, Any], str, str]]:
    """Every member at any depth: the dict that has it, its name, and the path of the dict."""
    for field in fields_of(cls):
        if field.wire_name in payload:
            yield payload, field.wire_name, path
            where = f"{path}.{field.name}" if path else field.name
            yield from _members_in(payload[field.wire_name], field.type, where)


def _members_in(value: Any, plan: TypePlan, path: str) -> Iterator[tuple[dict[str, Any], str, str]]:
    if plan.kind is TypeKind.STRUCTURE:
        yield from _members(value, cast("type[Shape]", plan.cls), path)
    elif plan.kind is TypeKind.LIST:
        for index, entry in enumerate(value):
            yield from _members_in(entry, plan.inner, f"{path}[{index}]")
