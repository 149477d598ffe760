"""Requests are held against the rules of the API before they are sent, and every problem says where it is."""

from __future__ import annotations

import functools
import json
import pickle
import signal
import subprocess
import sys
from collections.abc import Iterator
from copy import deepcopy
from datetime import datetime
from typing import Any, cast

import attrs
import botocore.session
import pytest
from botocore.exceptions import ParamValidationError
from botocore.validate import ParamValidator
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from imagebuilder_typed import exceptions, models, unstructure
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed.conversion._fields import FieldPlan, TypeKind, TypePlan, fields_of
from imagebuilder_typed.models._base import Request, Shape
from imagebuilder_typed.models._open_enum import OpenEnum
from imagebuilder_typed.models._rule import Rule
from imagebuilder_typed.models._rules import FIELD_RULES
from imagebuilder_typed.validation._build_request import build_request, complete_request
from imagebuilder_typed.validation._check_parts import compiled_pattern
from imagebuilder_typed.validation._check_request import find_problems, passes_check, validate
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
from tests.support.strategies import REQUEST_CLASSES, _settled, requests


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
            component(supported_os_versions={"Ubuntu"}),
            "supported_os_versions",
            "must be a list of str, not set {'Ubuntu'}: make a list of it with list(...)",
            id="set for list",
        ),
        pytest.param(
            component(supported_os_versions={"Ubuntu": 22}.keys()),
            "supported_os_versions",
            "must be a list of str, not dict_keys (not shown): make a list of it with list(...)",
            id="keys for list",
        ),
        pytest.param(
            component(supported_os_versions=b"Ubuntu"),
            "supported_os_versions",
            "must be a list of str, not bytes b'Ubuntu'",
            id="bytes for list",
        ),
        pytest.param(
            component(tags={"a": "b"}.items()),
            "tags",
            "must be a dict of str to str, not dict_items (not shown): make a dict of it with dict(...)",
            id="items for map",
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
            f"must be the ARN of an image recipe, {CONTAINER!r} is that of a container recipe: "
            "list_image_recipes returns such ARNs",
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
    assert passes_check(request)


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
    assert not passes_check(request)
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
    assert not passes_check(request)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(REQUEST_CLASSES).flatmap(requests), st.randoms(use_true_random=False))
def test_the_check_never_says_yes_where_there_is_a_problem(request: Request, random: Any) -> None:
    for _, owner, key in list(places(request)):
        if random.random() < 0.2:
            value = random.choice(
                [None, "", "x" * 70_000, 0, -1, 2**40, True, [], {}, ["x"], 1.5, "arn:aws", "\ud800"]
            )
            if isinstance(owner, Shape):
                setattr(owner, key, value)
            else:
                owner[key] = value
    assert passes_check(request) is (find_problems(request) == [])


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
    assert compiled_pattern(account.pattern).search("123456789012")
    assert not compiled_pattern(account.pattern).search("123456789012\n")


HEADS = ["", "arn:aws:imagebuilder:eu-west-1:123456789012:component/", "arn:aws", "s3://b/", "lce-", "a/"]
UNITS = [
    *("a", "-a", "a-", "/a", "aaaa/", ":", "-", "0.", "x.", "0", " ", "A+/=", "aws-", "{", ".", "\n", "a:"),
    "\u00e9",
]
SEARCH = """
import json, re, signal, sys
pattern, length, heads, units, seconds = json.load(sys.stdin)
signal.setitimer(signal.ITIMER_VIRTUAL, seconds)  # of CPU, however busy the machine is; the signal ends the process
search = re.compile(pattern).search
for head in heads:
    for unit in units:
        text = head + unit * (length // len(unit))
        search(text), search(text + "!")
"""


def ends(pattern: str, length: int, seconds: float) -> bool:
    """Whether a pattern comes to an end on texts that are made to send it back and forth."""
    given = json.dumps([pattern, length, HEADS, UNITS, seconds])
    code = subprocess.run([sys.executable, "-c", SEARCH], input=given, text=True).returncode
    assert code in (0, -signal.SIGVTALRM)
    return code == 0


@pytest.mark.skipif(not hasattr(signal, "SIGVTALRM"), reason="this system has no timer of CPU time")
@pytest.mark.parametrize("pattern", rules())
def test_no_pattern_takes_forever_on_a_long_text(pattern: str) -> None:
    """Limits of length come first in the product; not here, where there is none. It takes milliseconds as a rule."""
    limit = rules()[pattern].maximum
    assert ends(pattern, int(limit) if limit else 5_000, seconds=20)


@pytest.mark.skipif(not hasattr(signal, "SIGVTALRM"), reason="this system has no timer of CPU time")
@pytest.mark.parametrize("pattern", [r"^(a+)+\Z", r"^arn:aws(-?a?)*:\Z", r"^(0|00)+x\Z"])
def test_a_pattern_that_does_is_found_out(pattern: str) -> None:
    assert not ends(pattern, 5_000, seconds=0.5)


# --- every rule, from both sides ---


# Nothing is made simpler afterwards, which takes long.
FIRST = settings(derandomize=True, database=None, phases=[Phase.generate])


def sample(cls: type[Shape]) -> Any:
    """An object with what is required and nothing else, the same each time."""
    made = deepcopy(_samples(cls))
    for field in fields_of(cls):
        if not field.required:
            setattr(made, field.name, None)
    return made


@functools.cache
def _samples(cls: type[Shape]) -> Any:
    return find(requests(cls), lambda _: True, settings=FIRST)


@functools.cache
def matching(pattern: str) -> str:
    """A text that a pattern takes, the same each time."""
    whole = not pattern.endswith(r"\Z")
    texts = st.from_regex(
        pattern, fullmatch=whole, alphabet=st.characters(codec="ascii", categories=["L", "N", "P"])
    )
    return find(texts, lambda text: len(text) > 3, settings=FIRST)


@functools.cache
def texts_of_length(rule: Rule, length: int) -> list[str]:
    """A text of a length that the pattern takes, where there is one."""
    if rule.pattern is None:
        return ["x" * length]
    text, search = matching(rule.pattern), compiled_pattern(rule.pattern).search
    more = length - len(text)
    if more <= 0:
        candidates = [text[:length], text[-length:] if length else ""]
    else:
        repeated = [(i, n) for n in (1, 4) for i in range(len(text))]
        candidates = [text[:i] + text[i : i + n] * (more // n) + text[i:] for i, n in repeated]
    return [text for text in candidates if len(text) == length and search(text)][:1]


def values(plan: TypePlan, rule: Rule) -> tuple[list[Any], list[Any]]:
    """Values at the limits of a rule: those that keep to it, and those just beyond."""
    least, most = rule.minimum, rule.maximum
    within = [int(limit) for limit in (least, most) if limit is not None]
    beyond = ([int(least) - 1] if least is not None else []) + ([int(most) + 1] if most is not None else [])
    match plan.kind:
        case TypeKind.PRIMITIVE if plan.cls is str:
            return _texts(rule, within, beyond)
        case TypeKind.PRIMITIVE:
            return within, [*beyond, True, "1", 1.5 if plan.cls is int else [1.5]]
        case TypeKind.LIST:
            good, bad = values(plan.inner, rule.item or Rule())
            entry = good[0] if good else None
            entries = lambda size: [_entry(plan.inner, entry, number) for number in range(size)]  # noqa: E731
            wrong = [[*entries(int(least or 1)), value][-int(most or 99) :] for value in bad]
            return [entries(n) for n in within], [*[entries(n) for n in beyond if n >= 0], *wrong, "x"]
        case TypeKind.MAP:
            good, bad = values(plan.inner, rule.item or Rule())
            keys, wrong_keys = _texts(rule.key or Rule(), [], [])[0], values(_TEXT, rule.key or Rule())[1]
            entries = lambda size: {f"{keys[0]}{n}": good[0] for n in range(size)}  # noqa: E731
            wrong = [{keys[0]: value} for value in bad] + [{key: good[0]} for key in [*wrong_keys, 5]]
            return [entries(n) for n in within], [*[entries(n) for n in beyond if n >= 0], *wrong, [], "x"]
        case TypeKind.STRUCTURE:
            return [sample(cast("type[Shape]", plan.cls))], [None, {}, "x"]
        case TypeKind.ENUM:
            return [next(iter(cast("type[OpenEnum]", plan.cls)))], ["no such value", 5]
        case _:
            return [], []


_TEXT = TypePlan(TypeKind.PRIMITIVE, str)


def _texts(rule: Rule, within: list[int], beyond: list[int]) -> tuple[list[Any], list[Any]]:
    good = [text for length in within for text in texts_of_length(rule, length)]
    usual = "x" if rule.pattern is None else matching(rule.pattern)
    if rule.pattern is None and rule.minimum:
        usual = "x" * int(rule.minimum)
    bad: list[Any] = [text for length in beyond if length >= 0 for text in texts_of_length(rule, length)]
    halves = [usual[:i] + "\ud800" + usual[i + 1 :] for i in range(len(usual))]
    bad += [text for text in halves if rule.pattern is None or compiled_pattern(rule.pattern).search(text)][
        :1
    ] or halves[:1]
    if rule.pattern is not None:
        bad += [
            text
            for text in (f"{usual}\n", f"{usual}\u00e9", f"\u00e9{usual}", "")
            if not compiled_pattern(rule.pattern).search(text)
        ]
    return good or [usual], [*bad, b"bytes", 5]


def _entry(plan: TypePlan, entry: Any, number: int) -> Any:
    """A copy of an entry that is like no other where no two may be alike."""
    made = deepcopy(entry)
    if isinstance(made, models.LifecyclePolicyDetail):
        made.action.type = models.LifecyclePolicyDetailActionType(f"NEW_{number}")
    elif isinstance(made, models.Distribution):
        made.region = f"eu-west-{number}"
    return made


RULES = [
    pytest.param(getattr(models, owner), field, id=f"{owner}.{field.name}")
    for owner, fields in FIELD_RULES.items()
    for field in fields_of(getattr(models, owner))
    if field.name in fields
]


@pytest.mark.parametrize(("cls", "field"), RULES)
def test_every_rule_holds_at_its_limits_and_not_beyond(cls: type[Shape], field: FieldPlan) -> None:
    rule = FIELD_RULES[cls.__name__][field.name]
    good, bad = values(field.type, rule)
    derived: type[Shape] = type("Derived", (cls,), {"__slots__": ()})
    for value in good:
        obj = sample(cls)
        setattr(obj, field.name, value)
        _settled(obj)
        if getattr(obj, field.name) == value:
            assert passes_check(obj), find_problems(obj)
            assert find_problems(obj) == []
    assert bad
    for value in bad:
        obj = sample(cls)
        setattr(obj, field.name, good[0] if good else None)
        _settled(obj)
        setattr(obj, field.name, value)
        if value is None or (value == {} and not rule.minimum):
            continue
        assert not passes_check(obj), f"{value!r:.200}"
        same = derived(**{plan.name: getattr(obj, plan.name) for plan in fields_of(cls)})
        assert not passes_check(same), f"{value!r:.200}"
        for found in (find_problems(obj), find_problems(same)):
            assert [problem for problem in found if problem.path.startswith(field.name)], f"{value!r:.200}"


@pytest.mark.one_python
def test_the_limits_of_most_patterns_can_be_reached() -> None:
    """Or the test above would have nothing to try."""
    limits = [
        (rule, int(limit) + step)
        for fields in FIELD_RULES.values()
        for rule in fields.values()
        if rule.item is None and rule.pattern is not None
        for limit, step in ((rule.maximum, 1), (rule.maximum, 0))
        if limit is not None
    ]
    reached = [limit for limit in limits if texts_of_length(*limit)]
    assert len(reached) > 0.9 * len(limits)


@pytest.mark.usefixtures("either_way")
@pytest.mark.parametrize(
    "cls", [cls for cls in REQUEST_CLASSES if fields_of(cls)], ids=lambda cls: cls.__name__
)
def test_requests_of_derived_classes_keep_to_the_same_rules(cls: Any) -> None:
    @attrs.define(kw_only=True, eq=False, repr=False)
    class Derived(cls):  # type: ignore[misc]  # a class that is known at run time
        note: str = "mine"

    given = {plan.name: getattr(sample(cls), plan.name) for plan in fields_of(cls)}
    made = _settled(cls(**given))
    given = {plan.name: getattr(made, plan.name) for plan in fields_of(cls)}
    operation = next(operation for operation in OPERATIONS.values() if operation.request_type is cls)
    validate(operation, Derived(**given))
    for field in fields_of(cls):
        if field.required:
            with pytest.raises(exceptions.RequestValidationError, match=f"{field.name}: is required"):
                validate(operation, Derived(**{**given, field.name: None}))


@pytest.mark.parametrize(
    ("cls", "fields", "path"),
    [
        (models.CreateComponentRequest, {"data": "d", "uri": "s3://b/k"}, "uri"),
        (
            models.CreateContainerRecipeRequest,
            {"dockerfile_template_data": "FROM x", "dockerfile_template_uri": "s3://b/k"},
            "dockerfile_template_uri",
        ),
        (
            models.ListImagesRequest,
            {"by_name": True, "filters": [models.Filter(name="version", values=["1"])]},
            "filters[0].name",
        ),
    ],
)
def test_rules_between_fields_hold_for_derived_classes(cls: Any, fields: dict[str, Any], path: str) -> None:
    derived = type("Derived", (cls,), {"__slots__": ()})
    given = {plan.name: getattr(_samples(cls), plan.name) for plan in fields_of(cls)} | fields
    assert path in [problem.path for problem in find_problems(derived(**given))]
    assert not passes_check(derived(**given))


# --- requests from keywords ---


def test_all_problems_of_the_keywords_are_reported_together() -> None:
    fields = {"name": "x", "semantic_version": "1", "platform": None, "data": "d", "uri": "u"}
    operation = OPERATIONS["create_component"]
    request = build_request(operation, fields)
    with pytest.raises(exceptions.RequestValidationError) as caught:
        validate(operation, request)
    assert [problem.path for problem in caught.value.problems] == [
        "name",
        "semantic_version",
        "platform",
        "uri",
    ]
    message = str(caught.value)
    assert message.startswith("CreateComponent: the request was not sent:\n")
    assert "\n  platform: is required\n" in message


def test_a_token_of_none_is_one_that_is_left_to_us_and_can_be_read_on_the_request() -> None:
    operation = OPERATIONS["create_image"]
    request = image(client_token=None)
    complete_request(operation, request)
    validate(operation, request)
    assert len(request.client_token) == 36
    fields = {
        "image_recipe_arn": RECIPE,
        "infrastructure_configuration_arn": INFRASTRUCTURE,
        "client_token": None,
    }
    assert len(build_request(operation, fields).client_token) == 36
    assert build_request(operation, {**fields, "client_token": "mine"}).client_token == "mine"


@pytest.mark.usefixtures("either_way")
def test_valid_and_invalid_requests_are_told_apart_either_way() -> None:
    operation = OPERATIONS["get_workflow"]
    good = models.GetWorkflowRequest(
        workflow_build_version_arn="arn:aws:imagebuilder:eu-west-1:123456789012:workflow/build/web/1.0.0/1"
    )
    bad = models.GetWorkflowRequest(workflow_build_version_arn=RECIPE)
    validate(operation, good)
    with pytest.raises(exceptions.RequestValidationError):
        validate(operation, bad)


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
