"""What errors say about values: never a secret, and always something, even if a value misbehaves."""

from __future__ import annotations

import pickle
import threading
import traceback
from collections.abc import Callable
from copy import deepcopy
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

import pytest

from imagebuilder_typed import exceptions, models, structure, unstructure
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed.conversion import get_converter
from imagebuilder_typed.conversion._fields import TypeKind, TypePlan, fields_of
from imagebuilder_typed.exceptions._values import SECRETS, shown
from imagebuilder_typed.models._base import Shape
from imagebuilder_typed.validation._build_request import build_request, to_parameters
from imagebuilder_typed.validation._check_request import find_problems, validate
from tests.support.strategies import SHAPES

SECRET = "hunter2"


class Hidden:
    """A value that fails at everything that an error may do with it."""

    def __repr__(self) -> str:
        raise RuntimeError(SECRET)

    __str__ = __repr__

    @property
    def __class__(self) -> Any:
        raise RuntimeError(SECRET)

    @__class__.setter
    def __class__(self, _: Any) -> None: ...

    def __bool__(self) -> bool:
        raise RuntimeError(SECRET)


class HiddenText(str):
    def __repr__(self) -> str:
        raise RuntimeError

    __str__ = __repr__

    def __len__(self) -> int:
        raise RuntimeError


class Nameless(type):
    @property
    def __name__(cls) -> str:  # type: ignore[override]  # what is tested
        raise RuntimeError

    def __repr__(cls) -> str:
        raise RuntimeError


class OfNamelessClass(metaclass=Nameless): ...


def texts_of(error: BaseException) -> str:
    """Every text of an error that may be logged."""
    return "\n".join(
        [str(error), repr(error), repr(error.args), *traceback.format_exception(error)]
        + [f"{problem!r} {problem}" for problem in getattr(error, "problems", [])]
    )


def outcome(work: Callable[[], object]) -> object:
    """The result, or an error of ours."""
    try:
        return work()
    except exceptions.ImageBuilderError as error:
        return error


def send(fields: dict[str, Any], *, validated: bool) -> object:
    request = build_request(OPERATIONS["create_image"], fields)
    if validated:
        validate(OPERATIONS["create_image"], request)
    return to_parameters(OPERATIONS["create_image"], request)


def fields_with_secrets() -> list[tuple[type[Shape], str, TypePlan]]:
    return [
        (cls, field.name, field.type)
        for cls in SHAPES
        for field in fields_of(cls)
        if field.type.secret
        and field.type.kind is not TypeKind.STRUCTURE
        and (field.type.item is None or field.type.item.kind is not TypeKind.STRUCTURE)
    ]


def test_every_listed_secret_is_a_member_of_the_model() -> None:
    fields = {(cls.__name__, field.name) for cls in SHAPES for field in fields_of(cls)}
    names = {name for _, name in fields} | {f"{owner}.{name}" for owner, name in fields}
    assert set(SECRETS) <= names
    assert all(SECRETS.values())


def test_the_members_that_matter_are_among_them() -> None:
    found = {f"{cls.__name__}.{name}" for cls, name, _ in fields_with_secrets()}
    assert {
        "AdditionalInstanceConfiguration.user_data_override",
        "CreateComponentRequest.data",
        "Component.data",
        "CreateWorkflowRequest.data",
        "Workflow.data",
        "CreateContainerRecipeRequest.dockerfile_template_data",
        "ContainerRecipe.dockerfile_template_data",
        "PutImagePolicyRequest.policy",
        "GetImagePolicyResponse.policy",
        "ComponentParameter.value",
        "WorkflowParameter.value",
        "ListImagesRequest.next_token",
        "ListImagesResponse.next_token",
        "CreateImageRequest.client_token",
    } <= found
    assert "LifecyclePolicyDetailFilter.value" not in found


# Values of the wrong type that contain the secret, in different places.
WRONG: list[Any] = [
    SECRET.encode(),
    [SECRET],
    [[SECRET]],
    {SECRET: 1},
    {"data": SECRET},
    (SECRET, 1),
    {SECRET},
    models.CreateComponentRequest(name="n", semantic_version="1.0.0", platform="Linux", data=SECRET),
    ValueError(SECRET),
    lambda: SECRET,
]


@pytest.mark.parametrize(("cls", "name", "plan"), fields_with_secrets())
def test_no_error_shows_what_stands_in_a_secret_member(cls: Any, name: str, plan: TypePlan) -> None:
    field = next(field for field in fields_of(cls) if field.name == name)
    as_text = SECRET if plan.kind is TypeKind.LIST else [SECRET]
    for value in [as_text, f"{SECRET}\ud800", *WRONG]:
        obj = structure({}, cls)
        setattr(obj, name, value)
        for problem in find_problems(obj):
            assert SECRET not in f"{problem} {problem!r}"
        for convert in (
            lambda obj=obj: unstructure(obj),
            lambda value=value: structure({field.wire_name: value}, cls),
            lambda value=value: get_converter().structure({field.wire_name: value}, cls),
        ):
            error = outcome(convert)
            assert not isinstance(error, exceptions.ConversionError) or SECRET not in texts_of(error)


@pytest.mark.parametrize("wrong", [SECRET, *WRONG])
@pytest.mark.parametrize("cls", [cls for cls in SHAPES if cls.__name__.endswith("Request")])
def test_no_error_shows_what_stands_in_the_place_of_a_structure(cls: Any, wrong: Any) -> None:
    """A dict or an object in the wrong place may contain a secret."""
    for field in fields_of(cls):
        inner = field.type.item or field.type
        if inner.kind is not TypeKind.STRUCTURE or isinstance(wrong, dict):
            continue
        obj = structure({}, cls)
        for value in (wrong, [wrong]):
            setattr(obj, field.name, value)
            for problem in find_problems(obj):
                assert SECRET not in f"{problem} {problem!r}"
            with pytest.raises(exceptions.ConversionError) as caught:
                unstructure(obj)
            assert SECRET not in texts_of(caught.value)


@pytest.mark.parametrize("wrong", WRONG[2:])
def test_no_error_shows_what_is_inside_of_a_value_that_belongs_nowhere(wrong: Any) -> None:
    """Where a plain value belongs, a list or dict may be one that was meant for another field."""
    if isinstance(wrong, tuple | set) or wrong == {SECRET: 1}:
        wrong = [wrong]
    for value in (wrong, {"a": wrong}):
        fields = {"image_recipe_arn": value, "infrastructure_configuration_arn": "arn", "tags": {"a": value}}
        for validated in (True, False):
            error = outcome(lambda: send(fields, validated=validated))  # noqa: B023  # called at once
            assert isinstance(error, exceptions.RequestValidationError)
            assert SECRET not in texts_of(error)
        with pytest.raises(exceptions.ConversionError) as conversion:
            structure({"image": {"name": value}}, models.GetImageResponse)
        assert SECRET not in texts_of(conversion.value)


def test_a_document_in_the_place_of_a_name_is_not_shown() -> None:
    document = f"#!/bin/sh\nexport PASSWORD={SECRET}\n"
    [problem] = find_problems(models.GetImageRequest(image_build_version_arn=document))
    assert "(34 characters, not shown)" in problem.problem
    assert problem.value == document


def test_a_secret_is_described_by_type_and_size() -> None:
    configuration = models.AdditionalInstanceConfiguration(user_data_override=f"#!{SECRET}")
    [problem] = find_problems(configuration)
    assert str(problem) == (
        "user_data_override: must be user data in Base64: base64.b64encode(script).decode(), "
        "not (9 characters, not shown)"
    )
    assert problem.value == f"#!{SECRET}"
    with pytest.raises(exceptions.ConversionError) as caught:
        structure({"component": {"data": {"phases": SECRET}}}, models.GetComponentResponse)
    assert str(caught.value) == "component.data should be str, not dict: (1 entry, not shown)"
    assert caught.value.value == {"phases": SECRET}


def test_arguments_the_wrong_way_round_are_not_shown() -> None:
    with pytest.raises(TypeError) as caught:
        structure(models.Component, {"data": SECRET})  # type: ignore[arg-type]  # what is tested
    assert SECRET not in texts_of(caught.value)


@pytest.mark.parametrize("value", [None, True, 7, 1.5, "text", b"bytes", [], ["a", 1], (1,), {}])
def test_plain_values_are_shown_as_python_writes_them(value: object) -> None:
    assert shown(value) == repr(value)


def test_long_values_are_shortened_before_they_are_written() -> None:
    assert shown("x" * 10_000_000) == f"{'x' * 97!r}..."
    assert shown(["x"] * 1_000_000) == "(1000000 entries, not shown)"
    assert len(shown(10**4_000)) == 100
    assert shown(10**5_000) == "(not shown)"  # Python refuses to write it


# Made in the test, since pytest looks at the class of parameter values.
STRANGE: dict[str, Callable[[], Any]] = {
    "object": Hidden,
    "text": lambda: HiddenText("text"),
    "class": OfNamelessClass,
    "in a list": lambda: [Hidden()],
    "in a dict": lambda: {"a": Hidden()},
    "as a key": lambda: {Hidden(): 1},
}


@pytest.mark.parametrize("kind", STRANGE)
def test_a_value_that_fails_at_everything_breaks_no_error(kind: str) -> None:
    value = STRANGE[kind]()
    for make in (
        lambda: exceptions.ConversionError("image.name", "int", value),
        lambda: to_parameters(OPERATIONS["list_images"], models.ListImagesRequest(max_results=value)),
        lambda: to_parameters(OPERATIONS["list_images"], models.ListImagesRequest(filters=value)),
        lambda: validate(OPERATIONS["list_images"], models.ListImagesRequest(max_results=value)),
        lambda: validate(OPERATIONS["list_images"], models.ListImagesRequest(filters=value, by_name=value)),
        lambda: validate(
            OPERATIONS["tag_resource"], models.TagResourceRequest(resource_arn=value, tags=value)
        ),
        lambda: structure({"timeoutMinutes": value}, models.ImageTestsConfiguration),
        lambda: structure({"dateCreated": value}, models.LifecyclePolicy),
        lambda: structure({"enhancedImageMetadataEnabled": value}, models.Image),
        lambda: get_converter().structure({"enhancedImageMetadataEnabled": value}, models.Image),
    ):
        error = outcome(make)
        assert isinstance(error, exceptions.ConversionError | exceptions.RequestValidationError)
        assert SECRET not in f"{error} {error!r}"
        assert str(pickle.loads(pickle.dumps(error))) == str(error)


def test_a_text_that_fails_at_everything_is_a_text() -> None:
    request = models.TagResourceRequest(resource_arn=HiddenText("x"), tags={HiddenText("a"): HiddenText("b")})
    assert unstructure(request) == {"resourceArn": request.resource_arn, "tags": {"a": request.tags["a"]}}
    assert [problem.path for problem in find_problems(request)] == ["resource_arn"]
    assert structure({"status": HiddenText("FAILED")}, models.ImageState).status is models.ImageStatus.FAILED
    assert models.Platform(HiddenText("Linux")) is models.Platform.LINUX


def generator() -> Any:
    yield 1


class BadlyUnpickled(Exception):
    """Like many exceptions, it can be pickled but not unpickled."""

    def __init__(self, first: str, second: str) -> None:
        super().__init__(first)


@pytest.mark.parametrize("value", [lambda: 1, threading.Lock(), generator(), BadlyUnpickled("a", "b")])
def test_errors_can_be_pickled_with_values_that_cannot(value: Any) -> None:
    conversion = exceptions.ConversionError("image.name", "str", value, operation_name="GetImage")
    [problem] = find_problems(models.GetImageRequest(image_build_version_arn=value))
    validation = exceptions.RequestValidationError("GetImage", [problem])
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        copy = pickle.loads(pickle.dumps(conversion, protocol))
        assert (str(copy), copy.path, copy.operation_name) == (str(conversion), "image.name", "GetImage")
        assert copy.value == f"<{type(value).__name__}: it cannot be pickled>"
        again = pickle.loads(pickle.dumps(validation, protocol))
        assert str(again) == str(validation)
        assert again.problems[0].value == f"<{type(value).__name__}: it cannot be pickled>"
        assert pickle.loads(pickle.dumps(problem, protocol)).path == problem.path
    assert deepcopy(validation).problems[0].problem == problem.problem
    assert conversion.value is value


class Nowhere(tzinfo):
    """A time zone without an offset from UTC."""

    def utcoffset(self, _: datetime | None) -> timedelta | None:
        return None

    def tzname(self, _: datetime | None) -> str:
        return "nowhere"


class TestTimeZonesWithoutOffset:
    @pytest.mark.usefixtures("either_way")
    @pytest.mark.parametrize("zone", [Nowhere(), tzinfo()], ids=["none", "fails"])
    def test_are_refused_in_every_direction(self, zone: tzinfo) -> None:
        moment = datetime(2030, 1, 1, tzinfo=zone)
        request = models.StartResourceStateUpdateRequest(
            resource_arn="arn:aws:imagebuilder:eu-west-1:123456789012:image/web/1.0.0/1",
            state=models.ResourceState(status="DEPRECATED"),
            update_at=moment,
        )
        operation = OPERATIONS["start_resource_state_update"]
        for _ in range(3):
            with pytest.raises(
                exceptions.RequestValidationError, match="update_at: must have a time zone with"
            ):
                validate(operation, request)
            with pytest.raises(exceptions.RequestValidationError, match="update_at: must be a datetime with"):
                to_parameters(operation, request)
            with pytest.raises(
                exceptions.ConversionError, match="update_at should be a datetime with an offset"
            ):
                unstructure(request)
            with pytest.raises(exceptions.ConversionError, match="date_created should be a timestamp"):
                structure({"dateCreated": moment}, models.LifecyclePolicy)
        convert: Callable[..., Any]
        for convert in (get_converter().unstructure, unstructure):
            with pytest.raises(exceptions.ConversionError):
                convert(request)
        with pytest.raises(exceptions.ConversionError):
            get_converter().structure({"dateCreated": moment}, models.LifecyclePolicy)

    def test_one_with_an_offset_passes(self) -> None:
        policy = structure({"dateCreated": datetime(2030, 1, 1, tzinfo=UTC)}, models.LifecyclePolicy)
        assert policy.date_created == datetime(2030, 1, 1, tzinfo=UTC)
