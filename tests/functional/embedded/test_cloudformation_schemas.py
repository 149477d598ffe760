"""Our table of CloudFormation's resource types, compared with the resource schemas in cfn-lint."""

from __future__ import annotations

from typing import Any

import pytest

from imagebuilder_typed.testing._cloudformation.conversion import to_request
from imagebuilder_typed.testing._cloudformation.kinds import KINDS, Kind

linter = pytest.importorskip("cfnlint.schema", reason="cfn-lint comes with moto's server")

_SAMPLES: dict[str, Any] = {"string": "text", "integer": 1, "boolean": True}


def schema_of(kind: Kind) -> Any:
    try:
        return linter.PROVIDER_SCHEMA_MANAGER.get_resource_schema(
            "us-east-1", kind.cloudformation_type
        ).schema
    except AttributeError:
        pytest.skip("This cfn-lint has its schemas elsewhere.")


def names(schema: dict[str, Any], member: str) -> set[str]:
    return {path.removeprefix("/properties/").replace("/", ".") for path in schema.get(member, ())}


def sample(schema: dict[str, Any], part: dict[str, Any]) -> Any:
    """A value with everything that a part of a schema allows."""
    while "$ref" in part:
        part = schema["definitions"][part["$ref"].rpartition("/")[2]]
    if part.get("type") == "array":
        return [sample(schema, part["items"])]
    if "properties" in part:
        return {name: sample(schema, inner) for name, inner in part["properties"].items()}
    return {"key": "value"} if part.get("type") == "object" else _SAMPLES[part["type"]]


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
class TestSchemas:
    def test_all_properties_are_known(self, kind: Kind) -> None:
        schema = schema_of(kind)
        writable = schema["properties"].keys() - names(schema, "readOnlyProperties")
        properties = {name: sample(schema, schema["properties"][name]) for name in writable}
        # It raises PropertiesRefused for a property that we don't know.
        request = to_request(kind, properties, lambda name: None)
        assert len(request) == len(properties)
        assert "None" not in repr(request)

    def test_attributes_are_all_that_can_be_read(self, kind: Kind) -> None:
        schema = schema_of(kind)
        readable = (schema["properties"].keys() | names(schema, "readOnlyProperties")) - names(
            schema, "writeOnlyProperties"
        )
        assert readable <= kind.attributes
        assert not names(schema, "writeOnlyProperties") & kind.attributes

    def test_updates_in_place_are_those_of_the_schema(self, kind: Kind) -> None:
        schema = schema_of(kind)
        replacing = names(schema, "createOnlyProperties") | names(schema, "conditionalCreateOnlyProperties")
        for name, (member, _) in kind.properties.items():
            if name in schema["properties"]:
                assert kind.changes_in_place(member) == (name not in replacing), name


def test_there_are_no_other_types() -> None:
    try:
        types = linter.PROVIDER_SCHEMA_MANAGER.get_resource_types("us-east-1")
    except AttributeError:
        pytest.skip("This cfn-lint has its schemas elsewhere.")
    assert {name for name in types if name.startswith("AWS::ImageBuilder::")} == KINDS.keys()
