"""Requests are held against the rules of the API before they are sent, and every problem says where it is."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from copy import deepcopy
from datetime import datetime
from typing import Any

import botocore.session
import pytest
from botocore.exceptions import ParamValidationError
from botocore.validate import ParamValidator
from hypothesis import given, settings
from hypothesis import strategies as st

from imagebuilder_typed import exceptions, models, unstructure
from imagebuilder_typed._compile_check import check_of
from imagebuilder_typed._fields import fields_of
from imagebuilder_typed._find_problems import compiled
from imagebuilder_typed._operations import OPERATIONS
from imagebuilder_typed._rule import Rule
from imagebuilder_typed._rules import FIELD_RULES
from imagebuilder_typed.models._base import OpenEnum, Request, Shape
from imagebuilder_typed.validation import build_request, find_problems, validate
from tests.support.model_payloads import needs_the_generated_model
from tests.support.sample_requests import (
    COMPONENT,
    CONTAINER,
    INFRASTRUCTURE,
    RECIPE,
    component,
    image,
    problems,
)
from tests.support.strategies import REQUEST_CLASSES, requests


def test_a_request_that_is_right_has_no_problems() -> None:
    assert problems(component()) == {}
    assert problems(image()) == {}


@pytest.mark.parametrize(
    ("request_", "path", "words"),
    [
        pytest.param(component(name=None), "name", "is required", id="required"),
        pytest.param(component(name=7), "name", "must be str, not int 7", id="type"),
        pytest.param(component(name=b"nginx"), "name", "must be str, not bytes b'nginx'", id="bytes"),
        pytest.param(component(dry_run=1), "dry_run", "must be bool, not int 1", id="int for bool"),
        pytest.param(
            models.ListImagesRequest(max_results=True),
            "max_results",
            "must be int, not bool True",
            id="bool for int",
        ),
        pytest.param(
            component(supported_os_versions="Ubuntu"),
            "supported_os_versions",
            "must be a list of str, not str 'Ubuntu': put it in brackets, [...]",
            id="str for list",
        ),
        pytest.param(
            component(supported_os_versions=["Ubuntu", None]),
            "supported_os_versions[1]",
            "must be str, not NoneType None",
            id="None in a list",
        ),
        pytest.param(component(tags={"a": 1}), "tags['a']", "must be str, not int 1", id="map value"),
        pytest.param(
            component(tags={1: "a"}), "tags[1]", "the key must be a str, not int", id="map key type"
        ),
        pytest.param(
            component(tags={"aws:a": "b"}), "tags['aws:a']", "not starting with aws:", id="map key pattern"
        ),
        pytest.param(
            component(tags={"a" * 129: "b"}),
            f"tags[{'a' * 129!r}]",
            "the key must have 128 characters at most, it has 129",
            id="map key length",
        ),
        pytest.param(component(tags={}), "tags", "must not be empty", id="empty map"),
        pytest.param(
            component(tags={"a": "b" * 257}), "tags['a']", "256 characters at most, it has 257", id="too long"
        ),
        pytest.param(component(data=""), "data", "must not be empty", id="too short"),
        pytest.param(
            models.ListImagesRequest(max_results=0), "max_results", "must be 1 or more, not 0", id="too small"
        ),
        pytest.param(
            models.ListImagesRequest(max_results=101), "max_results", "must be 100 or less", id="too great"
        ),
        pytest.param(
            image(image_recipe_arn=CONTAINER),
            "image_recipe_arn",
            "must be the ARN of an image recipe: arn:aws:imagebuilder:<region>:<account>:image-recipe/<name>/<x.y.z>, "
            f"not {CONTAINER!r}",
            id="the ARN of another thing",
        ),
        pytest.param(
            image(image_recipe_arn=f"{RECIPE}\n"),
            "image_recipe_arn",
            ": remove the white space around it",
            id="spaces",
        ),
        pytest.param(
            component(platform="linux"), "platform", "did you mean 'Linux'?", id="enum in another case"
        ),
        pytest.param(
            component(platform="Windoze"), "platform", "did you mean 'Windows'?", id="enum with a typo"
        ),
        pytest.param(
            component(platform="BeOS"),
            "platform",
            "A value newer than this package passes as Platform('BeOS')",
            id="unknown enum value as a string",
        ),
        pytest.param(
            component(platform=models.ImageStatus.FAILED), "platform", "is no Platform", id="another enum"
        ),
        pytest.param(
            image(image_tests_configuration={"timeoutMinutes": 60}),
            "image_tests_configuration",
            "must be an ImageTestsConfiguration object, not a dict: make it with ImageTestsConfiguration(...), "
            "or structure(value, ImageTestsConfiguration) from wire names",
            id="dict for an object",
        ),
        pytest.param(
            image(image_tests_configuration=models.ImageTestsConfiguration(timeout_minutes=1)),
            "image_tests_configuration.timeout_minutes",
            "must be 60 or more, not 1",
            id="nested",
        ),
        pytest.param(
            models.CreateImageRecipeRequest(
                name="web",
                semantic_version="1.0.0",
                parent_image="ami-1",
                components=[
                    models.ComponentConfiguration(component_arn=COMPONENT),
                    models.ComponentConfiguration(component_arn=RECIPE),
                ],
            ),
            "components[1].component_arn",
            "must be the ARN of a component",
            id="nested in a list",
        ),
        pytest.param(
            models.StartResourceStateUpdateRequest(
                resource_arn="arn:aws:imagebuilder:eu-west-1:123456789012:image/web/1.0.0/1",
                state=models.ResourceState(status="DEPRECATED"),
                update_at=datetime(2030, 1, 1),
            ),
            "update_at",
            "must have a time zone",
            id="naive datetime",
        ),
        pytest.param(
            models.ListImagesRequest(next_token="\ud800"),
            "next_token",
            "must be text that UTF-8 can hold",
            id="surrogate",
        ),
    ],
)
def test_a_problem_says_where_it_is_what_the_rule_is_and_what_to_do(
    request_: Shape, path: str, words: str
) -> None:
    found = problems(request_)
    assert list(found) == [path]
    assert words in found[path]


def test_a_problem_carries_the_value_and_its_message_a_short_form_of_it() -> None:
    name = "n" * 100_000
    [problem] = find_problems(component(name=name, semantic_version="1.0.0"))
    assert problem.value == name
    [problem] = find_problems(image(image_recipe_arn=name))
    assert problem.value == name
    assert len(problem.problem) < 400


def test_a_value_that_has_no_repr_is_no_obstacle() -> None:
    class Silent:
        def __repr__(self) -> str:
            raise RuntimeError("no")

    assert "not Silent" in problems(component(name=Silent()))["name"]


def test_an_enum_value_that_is_meant_to_be_new_passes() -> None:
    assert problems(component(platform=models.Platform("BeOS"))) == {}


def test_tuples_and_other_mappings_pass_as_they_do_on_the_wire() -> None:
    from types import MappingProxyType

    request = component(supported_os_versions=("Ubuntu",), tags=MappingProxyType({"a": "b"}))
    assert problems(request) == {}
    validate(OPERATIONS["create_component"], request)
    validate(OPERATIONS["create_component"], request)


# --- properties ---


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(REQUEST_CLASSES).flatmap(requests))
def test_a_valid_request_has_no_problems_whichever_way_it_is_looked_at(request: Request) -> None:
    assert find_problems(request) == []
    assert check_of(type(request))(request)


BOTOCORE_MODEL = botocore.session.get_session().get_service_model("imagebuilder")


@needs_the_generated_model
@settings(max_examples=100, deadline=None)
@given(st.sampled_from(REQUEST_CLASSES).flatmap(requests))
def test_what_passes_here_passes_botocores_validation(request: Request) -> None:
    operation = BOTOCORE_MODEL.operation_model(type(request).__name__.removesuffix("Request"))
    assert operation.input_shape is not None
    report = ParamValidator().validate(unstructure(request), operation.input_shape)
    assert not report.has_errors(), report.generate_report()


def places(value: object, path: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Where a request can be broken: path, and the owner and key to set the value with."""
    if isinstance(value, Shape):
        for field in fields_of(type(value)):
            inner = getattr(value, field.name)
            here = f"{path}.{field.name}" if path else field.name
            if inner is not None:
                yield here, value, field.name
                yield from places(inner, here)
    elif isinstance(value, list):
        for index, entry in enumerate(value):
            yield f"{path}[{index}]", value, index
            yield from places(entry, f"{path}[{index}]")
    elif isinstance(value, dict):
        for key, entry in value.items():
            yield f"{path}[{key!r}]", value, key
            yield from places(entry, f"{path}[{key!r}]")


def wrong_value(value: object) -> object:
    """A value of the wrong type, or one that nobody would take for right."""
    if isinstance(value, OpenEnum):
        return "no such value"
    return b"bytes" if isinstance(value, str) else "text"


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_a_broken_value_is_named_by_its_path(data: st.DataObject) -> None:
    cls = data.draw(st.sampled_from([cls for cls in REQUEST_CLASSES if fields_of(cls)]))
    request = data.draw(requests(cls).filter(lambda request: any(places(request))))
    path, owner, key = data.draw(st.sampled_from(list(places(request))))
    if isinstance(owner, Shape):
        setattr(owner, key, wrong_value(getattr(owner, key)))
    else:
        owner[key] = wrong_value(owner[key])
    found = find_problems(request)
    assert path in [problem.path for problem in found]
    assert not check_of(cls)(request)
    for problem in found:
        # A path is a Python expression that leads to the value; where a field is missing, to None.
        assert eval(f"request.{problem.path}", {"request": request}) == problem.value


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_missing_field_is_named_by_its_path(data: st.DataObject) -> None:
    cls = data.draw(
        st.sampled_from([cls for cls in REQUEST_CLASSES if any(field.required for field in fields_of(cls))])
    )
    request = data.draw(requests(cls))
    required = [
        (path, owner, key)
        for path, owner, key in places(request)
        if isinstance(owner, Shape) and next(f for f in fields_of(type(owner)) if f.name == key).required
    ]
    path, owner, key = data.draw(st.sampled_from(required))
    setattr(owner, key, None)
    assert problems(request)[path] == "is required"
    assert not check_of(cls)(request)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(REQUEST_CLASSES).flatmap(requests), st.randoms(use_true_random=False))
def test_the_compiled_check_never_says_yes_where_there_is_a_problem(request: Request, random: Any) -> None:
    for _, owner, key in list(places(request)):
        if random.random() < 0.2:
            value = random.choice(
                [None, "", "x" * 70_000, 0, -1, 2**40, True, [], {}, ["x"], 1.5, "arn:aws", "\ud800"]
            )
            if isinstance(owner, Shape):
                setattr(owner, key, value)
            else:
                owner[key] = value
    assert check_of(type(request))(request) is (find_problems(request) == [])


# --- patterns ---


def rules() -> dict[str, Rule]:
    found: dict[str, Rule] = {}

    def add(rule: Rule | None) -> None:
        if rule is not None:
            if rule.pattern is not None:
                found[rule.pattern] = rule
            add(rule.item)
            add(rule.key)

    for fields in FIELD_RULES.values():
        for rule in fields.values():
            add(rule)
    return found


def test_every_pattern_has_words() -> None:
    assert [pattern for pattern, rule in rules().items() if not rule.expected] == []


def test_no_pattern_lets_a_line_break_through_at_its_end() -> None:
    account = next(rule for rule in rules().values() if "12 digits" in rule.expected)
    assert compiled(account.pattern).search("123456789012")
    assert not compiled(account.pattern).search("123456789012\n")


@pytest.mark.parametrize("pattern", rules())
def test_no_pattern_takes_forever_on_a_long_text(pattern: str) -> None:
    """A pattern that backtracks without end would hang here. Limits of length come first in the product; not here."""
    heads = ["", "arn:aws:imagebuilder:eu-west-1:123456789012:component/", "arn:aws", "s3://b/", "lce-", "a/"]
    units = [
        "a",
        "-a",
        "a-",
        "/a",
        "aaaa/",
        ":",
        "-",
        "0.",
        "x.",
        "0",
        " ",
        "A+/=",
        "aws-",
        "{",
        ".",
        "\n",
        "a:",
        "\u00e9",
    ]
    limit = rules()[pattern].maximum
    length = int(limit) if limit else 5_000
    for head in heads:
        for unit in units:
            text = head + unit * (length // len(unit))
            compiled(pattern).search(text)
            compiled(pattern).search(f"{text}!")


# --- requests from keywords ---


def test_all_problems_of_the_keywords_are_told_at_once() -> None:
    fields = {"name": "x", "semantic_version": "1", "tagz": {}, "data": "d", "uri": "u"}
    with pytest.raises(exceptions.RequestValidationError) as caught:
        build_request(OPERATIONS["create_component"], None, fields, validated=True)
    assert [problem.path for problem in caught.value.problems] == [
        "tagz",
        "name",
        "semantic_version",
        "platform",
        "uri",
    ]
    message = str(caught.value)
    assert message.startswith("CreateComponent: the request was not sent:\n")
    assert "\n  tagz: no such field; did you mean tags?\n" in message


def test_wire_names_as_keywords_get_the_attribute_name_as_advice() -> None:
    with pytest.raises(
        exceptions.RequestValidationError, match="imageBuildVersionArn: no such field; did you mean image_b"
    ):
        build_request(OPERATIONS["get_image"], None, {"imageBuildVersionArn": "x"})


@pytest.mark.parametrize(
    ("request_", "fields", "words"),
    [
        (models.GetImageRequest(image_build_version_arn="x"), {"image_build_version_arn": "x"}, "not both"),
        (
            {"imageBuildVersionArn": "x"},
            {},
            "takes a GetImageRequest or keywords, not dict: pass its entries",
        ),
        (models.ListImagesRequest(), {}, "takes a GetImageRequest or keywords, not ListImagesRequest"),
    ],
)
def test_a_call_takes_one_request_of_its_own_class(
    request_: Any, fields: dict[str, object], words: str
) -> None:
    with pytest.raises(exceptions.RequestValidationError, match=words):
        build_request(OPERATIONS["get_image"], request_, fields)


def test_a_token_of_none_is_one_that_is_left_to_us_and_can_be_read_on_the_request() -> None:
    operation = OPERATIONS["create_image"]
    request = image(client_token=None)
    assert build_request(operation, request, {}, validated=True) is request
    assert len(request.client_token) == 36
    fields = {
        "image_recipe_arn": RECIPE,
        "infrastructure_configuration_arn": INFRASTRUCTURE,
        "client_token": None,
    }
    assert len(build_request(operation, None, fields).client_token) == 36
    assert build_request(operation, None, {**fields, "client_token": "mine"}).client_token == "mine"


def test_a_request_is_judged_the_same_the_first_time_and_later() -> None:
    """The first request of a class is walked over, later ones meet the compiled check."""
    operation = OPERATIONS["get_workflow"]
    good = models.GetWorkflowRequest(
        workflow_build_version_arn="arn:aws:imagebuilder:eu-west-1:123456789012:workflow/build/web/1.0.0/1"
    )
    bad = models.GetWorkflowRequest(workflow_build_version_arn=RECIPE)
    for _ in range(3):
        validate(operation, deepcopy(good))
        with pytest.raises(exceptions.RequestValidationError):
            validate(operation, deepcopy(bad))


def test_the_error_is_botocores_kind_too_and_survives_pickling() -> None:
    with pytest.raises(ParamValidationError) as caught:
        validate(OPERATIONS["create_component"], component(name=7))
    assert isinstance(caught.value, exceptions.RequestValidationError)
    copy = pickle.loads(pickle.dumps(caught.value))
    assert str(copy) == str(caught.value)
    assert copy.problems == caught.value.problems


def test_only_objects_of_the_models_can_be_looked_over() -> None:
    with pytest.raises(TypeError, match=r"must be an object of imagebuilder_typed\.models, not dict"):
        find_problems({"name": "x"})  # type: ignore[arg-type]  # the mistake under test
