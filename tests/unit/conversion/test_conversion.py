"""Objects to wire-named dicts and back, as properties of every structure of the API."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imagebuilder_typed import exceptions, models, structure, unstructure
from imagebuilder_typed.conversion import get_converter
from tests.support.model_payloads import full, needs_the_generated_model, service_model
from tests.support.strategies import SHAPES, payloads, shapes

every_structure = pytest.mark.parametrize("cls", SHAPES, ids=lambda cls: cls.__name__)


@every_structure
def test_an_object_survives_the_way_to_the_wire_and_back(cls: Any) -> None:
    @given(shapes(cls))
    @settings(max_examples=5)
    def check(obj: Any) -> None:
        wire = unstructure(obj)
        assert json.loads(json.dumps(wire)) == wire
        back = structure(wire, cls)
        assert back == obj
        assert unstructure(back) == wire

    check()


@every_structure
def test_nothing_that_the_model_knows_is_lost_from_a_payload(cls: Any) -> None:
    @given(payloads(cls))
    @settings(max_examples=5)
    def check(payload: dict[str, Any]) -> None:
        assert unstructure(structure(payload, cls)) == payload

    check()


@pytest.mark.usefixtures("either_way")
@needs_the_generated_model
@every_structure
def test_a_full_payload_of_botocores_model_comes_back(cls: Any) -> None:
    payload = full(service_model().shape_for(cls.__name__))
    assert unstructure(structure(payload, cls)) == payload


@every_structure
def test_an_empty_payload_is_fine_even_without_what_is_required(cls: Any) -> None:
    obj = structure({}, cls)
    assert set(unstructure(obj)) <= {"clientToken"}


class TestAbsence:
    def test_null_counts_as_absent(self) -> None:
        image = structure({"name": None, "tags": None, "outputResources": None}, models.Image)
        assert image == models.Image()
        assert unstructure(image) == {}

    def test_an_empty_list_in_an_answer_is_not_a_missing_one(self) -> None:
        given_empty = structure({"imageVersionList": []}, models.ListImagesResponse)
        missing = structure({}, models.ListImagesResponse)
        assert given_empty == missing
        assert unstructure(given_empty) == {"imageVersionList": []}
        assert unstructure(missing) == {}

    def test_in_shapes_that_are_sent_none_and_empty_differ(self) -> None:
        assert unstructure(models.Distribution(region="r", license_configuration_arns=[])) == {
            "region": "r",
            "licenseConfigurationArns": [],
        }
        assert unstructure(models.Distribution(region="r")) == {"region": "r"}

    def test_falsy_values_are_values(self) -> None:
        wire = {"name": "", "encrypted": False, "productCodes": []}
        assert unstructure(structure(wire, models.Component)) == wire

    def test_unknown_members_are_ignored(self) -> None:
        payload = {"image": {"name": "web", "shinyNew": {"a": [1]}}, "alsoNew": True}
        assert structure(payload, models.GetImageResponse) == models.GetImageResponse(
            image=models.Image(name="web")
        )


class TestWrongTypes:
    CASES: tuple[tuple[dict[str, Any], str], ...] = (
        ({"image": []}, "image should be a JSON object, not list: []"),
        ({"image": {"name": 5}}, "image.name should be str, not int: 5"),
        (
            {"image": {"outputResources": {"amis": {}}}},
            "image.output_resources.amis should be a list of Ami, not dict: {}",
        ),
        (
            {"image": {"outputResources": {"amis": [{}, {}, {"region": 1}]}}},
            "image.output_resources.amis[2].region should be str, not int: 1",
        ),
        ({"image": {"tags": {"k": 1}}}, "image.tags['k'] should be str, not int: 1"),
        (
            {"image": {"state": {"status": ["x"]}}},
            "image.state.status should be an ImageStatus string, not list: ['x']",
        ),
        (
            {"image": {"enhancedImageMetadataEnabled": 1}},
            "image.enhanced_image_metadata_enabled should be bool, not int: 1",
        ),
    )

    @pytest.mark.usefixtures("either_way")
    @pytest.mark.parametrize(("payload", "message"), CASES)
    def test_are_reported_with_their_path(self, payload: dict[str, Any], message: str) -> None:
        with pytest.raises(exceptions.ConversionError) as caught:
            structure(payload, models.GetImageResponse)
        assert str(caught.value) == message

    @pytest.mark.usefixtures("either_way")
    def test_true_is_not_a_number(self) -> None:
        with pytest.raises(
            exceptions.ConversionError, match=r"timeout_minutes should be int, not bool: True"
        ):
            structure({"timeoutMinutes": True}, models.ImageTestsConfiguration)

    def test_a_long_value_is_shortened(self) -> None:
        with pytest.raises(exceptions.ConversionError) as caught:
            structure({"name": ["x" * 10_000]}, models.Image)
        assert len(str(caught.value)) < 150

    @pytest.mark.usefixtures("either_way")
    def test_objects_with_values_of_the_wrong_type_are_reported_likewise(self) -> None:
        distribution = models.Distribution(region="r", fast_launch_configurations=["x"])  # type: ignore[list-item]
        with pytest.raises(exceptions.ConversionError) as caught:
            unstructure(distribution)
        assert caught.value.path == "fast_launch_configurations[0]"

    @pytest.mark.parametrize("shape", [dict, str, models.Platform, "Image", None])
    def test_only_structures_of_the_models_will_do(self, shape: Any) -> None:
        with pytest.raises(TypeError, match=r"structure of imagebuilder_typed\.models"):
            structure({}, shape)
        with pytest.raises(TypeError, match=r"structure of imagebuilder_typed\.models"):
            unstructure(shape)


class TestTimestamps:
    MOMENT = datetime(2026, 3, 1, 12, 30, 15, 250_000, tzinfo=UTC)

    @pytest.mark.parametrize(
        "value",
        [
            MOMENT.timestamp(),
            "2026-03-01T12:30:15.250Z",
            "2026-03-01T13:30:15.250+01:00",
            "2026-03-01T12:30:15.250",
            MOMENT,
            MOMENT.astimezone(timezone(timedelta(hours=5))),
            MOMENT.replace(tzinfo=None),
        ],
    )
    def test_every_form_becomes_an_aware_datetime(self, value: object) -> None:
        for _ in range(2):
            policy = structure({"dateCreated": value}, models.LifecyclePolicy)
            assert policy.date_created == self.MOMENT
            assert policy.date_created is not None
            assert policy.date_created.tzinfo is not None

    @pytest.mark.parametrize("value", [True, "yesterday", [], 1e300, float("inf"), float("nan"), -1e17])
    def test_anything_else_is_an_error(self, value: object) -> None:
        for _ in range(2):
            with pytest.raises(exceptions.ConversionError, match="date_created should be a timestamp"):
                structure({"dateCreated": value}, models.LifecyclePolicy)

    @given(
        st.datetimes(
            min_value=datetime(1970, 1, 2), max_value=datetime(9999, 12, 30), timezones=st.timezones()
        )
    )
    def test_a_datetime_survives_to_the_microsecond(self, moment: datetime) -> None:
        request = models.StartResourceStateUpdateRequest(
            resource_arn="arn", state=models.ResourceState(status="DELETED"), update_at=moment
        )
        back = structure(unstructure(request), models.StartResourceStateUpdateRequest)
        assert back.update_at is not None
        assert abs(back.update_at - moment) <= timedelta(
            microseconds=32
        )  # what a float of seconds can hold in 9999

    def test_dates_that_the_api_sends_as_strings_stay_strings(self) -> None:
        assert structure({"dateCreated": "2026-03-01T12:30:15.250Z"}, models.Component).date_created == (
            "2026-03-01T12:30:15.250Z"
        )


class TestConverter:
    """For classes of one's own that hold ours."""

    def test_knows_our_structures_inside_other_classes(self) -> None:
        @attrs.define
        class Inventory:
            images: list[models.Image]
            newest: models.Image | None = None

        wire = {"images": [{"name": "a", "osVersion": "Amazon Linux 2023"}], "newest": None}
        inventory = get_converter().structure(wire, Inventory)
        assert inventory.images == [models.Image(name="a", os_version="Amazon Linux 2023")]
        assert get_converter().unstructure(inventory) == wire

    def test_a_hook_of_ones_own_is_used_for_nested_structures(self) -> None:
        converter = get_converter().copy()
        converter.register_structure_hook(
            models.ImageState, lambda value, _: models.ImageState(reason="mine")
        )
        image = converter.structure({"state": {"status": "FAILED"}}, models.Image)
        assert image.state == models.ImageState(reason="mine")
        assert get_converter().structure({"state": {"reason": "x"}}, models.Image).state == models.ImageState(
            reason="x"
        )


@pytest.mark.parametrize("cls", [models.Shape, models.Request, models.PagedRequest, models.Response])
def test_the_bases_are_no_structures(cls: Any) -> None:
    with pytest.raises(TypeError, match="shape must be a structure of "):
        structure({}, cls)
