"""The generator's conversion functions and checks, for types that the model may have one day."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import attrs
import pytest

pytest.importorskip("jinja2", reason="the codegen dependency group is not installed")

from codegen import build_ir, functions, reader, render, words
from codegen.checks import Checks, structures_with_arns
from codegen.ir import Field, Rules, Service, Structure, TypeKind, TypeRef
from imagebuilder_typed.conversion._function_parts import members_of, new, reject
from imagebuilder_typed.models import Platform
from imagebuilder_typed.models._base import UNSET
from imagebuilder_typed.validation._check_parts import is_utf8
from tests.support.model_payloads import needs_the_generated_model

pytestmark = [needs_the_generated_model, pytest.mark.one_python]

TEXT = TypeRef(TypeKind.PRIMITIVE, "str")
NUMBER = TypeRef(TypeKind.PRIMITIVE, "float")
PLATFORM = TypeRef(TypeKind.ENUM, "Platform")


def list_of(item: TypeRef) -> TypeRef:
    return TypeRef(TypeKind.LIST, "List", item)


def map_of(item: TypeRef) -> TypeRef:
    return TypeRef(TypeKind.MAP, "Map", item)


class Pot:
    """Stands for a class of the models."""

    def __init__(self, value: Any) -> None:
        self.value = value


NAMES = {
    "Any": Any,
    "Pot": Pot,
    "Platform": Platform,
    "new": new,
    "reject": reject,
    "UNSET": UNSET,
    "is_utf8": is_utf8,
}


def pot(type_: TypeRef, *, rules: Rules | None = None, sent: bool = True) -> Structure:
    field = Field("value", "value", type_, required=False, token=False, rules=rules)
    return Structure("Pot", "shared", (field,), sent=sent, received=not sent, operation=None)


def define(lines: list[str]) -> Any:
    names: dict[str, Any] = {
        **NAMES,
        "platform_of": members_of(Platform),
        "stored": lambda obj, name: obj.value,
    }
    exec("\n".join(lines), names)
    return names[lines[0].partition("(")[0].removeprefix("def ")]


@pytest.fixture(scope="module")
def service() -> Service:
    return words.add_words(build_ir.build(reader.read_model()))


@pytest.mark.parametrize(
    ("type_", "value", "wrong"),
    [
        (list_of(list_of(TEXT)), [["a"], []], [["a", 1]]),
        (list_of(map_of(NUMBER)), [{"a": 1, "b": 1.5}, {}], [{"a": "1"}]),
        (map_of(list_of(PLATFORM)), {"a": ["Linux"], "b": []}, {"a": [None]}),
        (map_of(map_of(TEXT)), {"a": {"b": "c"}}, {"a": {1: "c"}}),
    ],
    ids=["lists", "maps in lists", "lists in maps", "maps"],
)
@pytest.mark.parametrize("sent", [True, False])
def test_nested_lists_and_maps_are_converted(
    service: Service, type_: TypeRef, value: Any, wrong: Any, sent: bool
) -> None:
    structure = pot(type_, sent=sent)
    make = define(functions.from_wire(structure, service))
    write = define(functions.to_wire(structure, service))
    assert make({"value": value}).value == value
    assert write(Pot(value)) == {"value": value}
    for convert, argument in ((make, {"value": wrong}), (write, Pot(wrong))):
        with pytest.raises(Exception, match=r"^$|NoneType|None"):
            convert(argument)


def test_they_are_checked_at_every_depth() -> None:
    text = Rules("Text", "character", min=2, max=3, pattern="^[a-z]+$")
    inner = Rules("Inner", "entry", min=1, item=text)
    rules = Rules("Outer", "entry", max=2, item=inner, key=text)
    checks = Checks(frozenset())
    is_valid = define(checks.is_valid(pot(map_of(list_of(TEXT)), rules=rules)))
    is_valid.__globals__["matches_text"] = str.islower
    assert checks.patterns == {"matches_text": "^[a-z]+$"}
    assert is_valid(Pot(None))
    assert is_valid(Pot({"key": ["ab", "abc"]}))
    for bad in (
        {"k": ["ab"]},
        {"KEY": ["ab"]},
        {"key": []},
        {"key": ["a"]},
        {"key": ["abcd"]},
        {"key": ["AB"]},
        [],
        5,
    ):
        assert not is_valid(Pot(bad))
    assert not is_valid(Pot({f"k{letter}": ["ab"] for letter in "abc"}))
    assert not is_valid(SimpleNamespace(value=None)), "an object of another class"


def test_numbers_with_one_limit_are_checked() -> None:
    for rules, good, bad in (
        (Rules("Number", "", min=0), 0, -1),
        (Rules("Number", "", max=5), 5, 6),
    ):
        is_valid = define(Checks(frozenset()).is_valid(pot(NUMBER, rules=rules)))
        assert is_valid(Pot(good))
        assert not is_valid(Pot(bad))
        assert not is_valid(Pot(True))


def test_arns_in_structures_in_structures_are_found(service: Service) -> None:
    found = structures_with_arns(service)
    assert ("workflows", "WorkflowConfiguration") in found["CreateImageRequest"]
    assert found["WorkflowConfiguration"] == [("workflow_arn", "")]
    assert "Filter" not in found


def test_names_that_become_equal_are_refused(service: Service) -> None:
    image = service.structures["Image"]
    structures = {**service.structures, "IMAGE": attrs.evolve(image, name="IMAGE")}
    with pytest.raises(reader.UnsupportedModelError, match=r"would get functions with one name"):
        render.render(attrs.evolve(service, structures=structures))


def test_a_family_gets_a_module_for_each_purpose(service: Service) -> None:
    files = render.render(service)
    for folder in ("conversion/_from_wire", "conversion/_to_wire", "validation/_checks"):
        assert {Path(folder, f"{family}.py") for family in service.families} <= files.keys()
    assert "def make_image(" in files[Path("conversion/_from_wire/image.py")]
    assert "def make_get_image_request(" in files[Path("conversion/_requests_from_wire/image.py")]
    assert "def get_image_request_to_wire(" in files[Path("conversion/_to_wire/image.py")]
    assert "def image_to_wire(" in files[Path("conversion/_answers_to_wire/image.py")]
