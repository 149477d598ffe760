"""The generator: what it wrote is what it would write, it knows what it can't do, and the words are our own."""

from __future__ import annotations

import re
from typing import Any

import attrs
import botocore.session
import pytest

pytest.importorskip("jinja2", reason="the codegen dependency group is not installed")

from codegen import __main__ as command
from codegen import build_ir, compare, ir, naming, reader, render, source_facts, words
from imagebuilder_typed.models._generated_from import BOTOCORE_VERSION
from tests.support.model_payloads import needs_the_generated_model

pytestmark = [needs_the_generated_model, pytest.mark.one_python]


@pytest.fixture(scope="module")
def model() -> reader.ServiceModel:
    return reader.read_model()


@pytest.fixture(scope="module")
def service(model: reader.ServiceModel) -> ir.Service:
    return words.add_words(build_ir.build(model), draft=botocore.__version__ != BOTOCORE_VERSION)


def test_the_generated_files_are_in_step() -> None:
    assert command.check() == []


def test_nothing_differs_from_the_installed_model(service: ir.Service) -> None:
    assert compare.differences(service) == []


def test_differences_are_reported_by_name(service: ir.Service) -> None:
    image = service.structures["Image"]
    new_field = attrs.evolve(image.fields[0], name="shiny", wire_name="shiny")
    structures = {**service.structures, "Image": attrs.evolve(image, fields=(*image.fields[1:], new_field))}
    found = compare.differences(attrs.evolve(service, structures=structures))
    assert f"new in botocore {service.botocore_version}: field Image.shiny" in found
    assert f"not in botocore {service.botocore_version}: field Image.arn" in found


class TestRefusals:
    """What the model never had stops the generator, with a sentence that says what to build."""

    @pytest.mark.parametrize(
        ("shape", "message"),
        [
            ({"type": "blob"}, "of type 'blob'"),
            ({"type": "structure", "members": {}, "union": True}, "a union"),
            ({"type": "structure", "members": {}, "document": True}, "a document type"),
            ({"type": "structure", "members": {"a": {"shape": "New"}}}, "recursive"),
            (
                {"type": "structure", "members": {"a": {"shape": "String", "streaming": True}}},
                "a streaming member",
            ),
            ({"type": "structure", "members": {}, "eventstream": True}, "an event stream"),
        ],
    )
    def test_shapes(self, model: reader.ServiceModel, shape: dict[str, Any], message: str) -> None:
        changed = attrs.evolve(model, shapes={**model.shapes, "New": shape, "String": {"type": "string"}})
        with pytest.raises(reader.UnsupportedModelError, match=message):
            reader._refuse_unsupported(changed)

    def test_answers_outside_the_body(self, model: reader.ServiceModel) -> None:
        output = {**model.shapes["GetImageResponse"]}
        output["members"] = {**output["members"], "etag": {"shape": "NonEmptyString", "location": "header"}}
        changed = attrs.evolve(model, shapes={**model.shapes, "GetImageResponse": output})
        with pytest.raises(reader.UnsupportedModelError, match="answers etag outside the JSON body"):
            reader._refuse_unsupported(changed)

    @pytest.mark.parametrize("member", ["class", "kmsKeyID", "HTTPStatus", "responseMetadata"])
    def test_names_without_a_way_back(self, member: str) -> None:
        with pytest.raises(reader.UnsupportedModelError):
            naming.attribute_name(member)

    def test_modules_that_would_import_each_other(self, service: ir.Service) -> None:
        moved = {**service.structures, "Image": attrs.evolve(service.structures["Image"], family="component")}
        with pytest.raises(reader.UnsupportedModelError, match="import each other"):
            _ = attrs.evolve(service, structures=moved).families

    def test_words_that_are_missing(self, service: ir.Service) -> None:
        image = service.structures["Image"]
        new_field = attrs.evolve(image.fields[0], name="shiny", wire_name="shiny")
        structures = {**service.structures, "Image": attrs.evolve(image, fields=(new_field,))}
        with pytest.raises(words.MissingWordsError, match=r"Image\.shiny"):
            words.add_words(attrs.evolve(service, structures=structures))


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ("gp3", "GP3"),
        ("aws:ec2:image", "AWS_EC2_IMAGE"),
        ("ThirdParty", "THIRD_PARTY"),
        ("AWSMarketplace", "AWS_MARKETPLACE"),
        ("macOS", "MACOS"),
        ("IMPORT_ISO", "IMPORT_ISO"),
        ("2fast", "_2FAST"),
    ],
)
def test_names_of_enum_members(value: str, name: str) -> None:
    assert naming.constant_name(value) == name


def _word_runs(text: str, length: int = 8) -> set[tuple[str, ...]]:
    found = re.findall(r"[a-z0-9]+", text.lower())
    return {tuple(found[i : i + length]) for i in range(len(found) - length + 1)}


def _documentation(node: Any) -> list[str]:
    if isinstance(node, dict):
        own = (
            [re.sub(r"<[^>]+>", " ", node["documentation"])]
            if isinstance(node.get("documentation"), str)
            else []
        )
        return own + [text for value in node.values() for text in _documentation(value)]
    return []


def test_limits_are_in_the_units_of_the_field(service: ir.Service) -> None:
    def doc(structure: str, name: str) -> str:
        [field] = [each for each in service.structures[structure].fields if each.name == name]
        return field.doc

    assert doc("ListImagesRequest", "filters").endswith(" 1 to 10 entries.")
    assert doc("CreateImageRequest", "tags").endswith(" 1 to 50 entries.")
    assert doc("CreateComponentRequest", "description").endswith(" 1 to 1024 characters.")
    assert doc("ImportVmImageRequest", "os_version").endswith(" At least 1 character.")
    assert doc("ListImagesRequest", "max_results").endswith(" 1 to 100.")


def test_no_eight_words_in_a_row_are_from_the_models_documentation(model: reader.ServiceModel) -> None:
    theirs: set[tuple[str, ...]] = set()
    for text in _documentation({"shapes": model.shapes, "operations": model.operations}):
        theirs |= _word_runs(text)
    assert len(theirs) > 10_000
    package = render.PACKAGE
    for file in [
        *words.DOCS.glob("*.toml"),
        *package.rglob("*.py"),
        *(package.parent / "docs").rglob("*.md"),
    ]:
        # A run must not cross from one string to the next.
        for text in re.split(r'"""|\n\s*\n|^[\w." ]+ = "', file.read_text("utf-8"), flags=re.MULTILINE):
            copied = _word_runs(text) & theirs
            assert not copied, f"{file.name}: {' '.join(sorted(copied)[0])}"


def test_modules_import_in_one_direction(service: ir.Service) -> None:
    order = {family: position for position, family in enumerate(service.families)}
    for family in service.families:
        assert all(order[needed] < order[family] for needed in service.imports_of(family))
    for family in service.families:
        positions = {shape.name: i for i, shape in enumerate(service.structures_of(family))}
        for shape in service.structures_of(family):
            assert all(
                positions[name] < positions[shape.name]
                for name in ir.nested_names(shape)
                if name in positions
            )


_LIMITS = re.compile(r"(?:(\d+) to|(At least|At most|Exactly)) (\d+)( characters?| entr(?:y|ies))?\.")


def _stated_limits(words: str) -> list[tuple[int | None, int | None, str]]:
    """Each sentence about limits, as smallest, largest and what is counted."""
    found: list[tuple[int | None, int | None, str]] = []
    for least, word, number, counted in _LIMITS.findall(words):
        low = int(least or number) if word != "At most" else None
        high = int(number) if word != "At least" else None
        found.append((low, high, {" c": "character", " e": "entry"}.get(counted[:2], "")))
    return found


def _limits_in_the_model(shape: Any) -> list[tuple[int | None, int | None, str]]:
    low, high = shape.metadata.get("min"), shape.metadata.get("max")
    counted = {"string": "character", "list": "entry", "map": "entry"}.get(shape.type_name, "")
    return [] if low is None and high is None else [(low, high, counted)]


def test_limits_in_words_are_those_of_the_model() -> None:
    client = botocore.session.get_session().create_client("imagebuilder", region_name="us-east-1")
    known = source_facts.read(
        render.existing([path.relative_to(render.PACKAGE) for path in render.PACKAGE.rglob("*.py")])
    )
    compared = 0
    for operation in client.meta.service_model.operation_names:
        request = client.meta.service_model.operation_model(operation).input_shape
        for name, shape in request.members.items():
            words = known[f"field {operation}Request.{botocore.xform_name(name)}"].aspects[source_facts.WORDS]
            assert _stated_limits(words) == _limits_in_the_model(shape), f"{operation}Request.{name}: {words}"
            compared += 1
    assert compared > 300


@pytest.mark.parametrize(
    ("words", "limits"),
    [
        ("1 to 10 entries.", [(1, 10, "entry")]),
        ("Exactly 1 entry.", [(1, 1, "entry")]),
        ("Of 3 kinds. At least 1 character.", [(1, None, "character")]),
        ("At most 15.", [(None, 15, "")]),
        ("Text.", []),
    ],
)
def test_limits_are_read_from_words(words: str, limits: object) -> None:
    assert _stated_limits(words) == limits
