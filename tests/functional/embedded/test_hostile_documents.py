"""Malformed and oversized documents are refused quickly, and the service continues to work."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from moto.core.base_backend import BackendDict

from imagebuilder_typed.testing import set_build_speed

from . import factories
from . import hostile_yaml as hostile
from .conftest import AMAZON_LINUX, COMPONENT_DATA, REGION
from .document_use import carry_out_now, use_document

SECONDS = 30
"""The time limit for a document: more than any takes on a slow machine."""

FOUND_AS_DRAWN = [Phase.explicit, Phase.reuse, Phase.generate]
"""No shrinking, which takes minutes: the drawn values are enough to find the cause."""

TOO_MUCH = {
    "a billion laughs": hostile.billion_laughs(),
    "a billion laughs by merging": hostile.billion_laughs_by_merging(),
    "a long text, often": f"a: &a {'x' * 6000}\nb: [{', '.join(['*a'] * 2000)}]",
    "open brackets only": f"a: {'[' * 15_000}",
    "open lists only": "- " * 7900,
    "open keys only": "? " * 7900,
    "a directive with an endless number": f"%YAML 1.{'9' * 5000}\n--- a",
    "two documents": f"{COMPONENT_DATA}---\n{COMPONENT_DATA}",
    "a tab": "\tphases: []",
    "half a character": "a: \ud800",
    "nothing": " ",
}


def create_component(client: Any, data: str) -> Any:
    return client.create_component(name="hello", semanticVersion="1.0.0", platform="Linux", data=data)


def create_workflow(client: Any, data: str) -> Any:
    return client.create_workflow(name="wait", semanticVersion="1.0.0", type="TEST", data=data)


CREATE = {"component": create_component, "workflow": create_workflow}


@pytest.fixture(scope="module")
def call() -> Any:
    return carry_out_now


@pytest.fixture(autouse=True)
def _empty() -> Iterator[None]:
    BackendDict.reset()
    yield
    BackendDict.reset()


@pytest.mark.parametrize("kind", CREATE)
@pytest.mark.parametrize("what", hostile.UNREADABLE)
def test_values_that_json_cannot_hold_are_refused_with_their_position(
    client: Any, kind: str, what: str
) -> None:
    data = f"schemaVersion: 1.0\ndescription: {hostile.UNREADABLE[what]}\n"
    with pytest.raises(
        client.exceptions.InvalidParameterValueException, match="'data' is not valid"
    ) as refused:
        CREATE[kind](client, data)
    message = refused.value.response["Error"]["Message"]
    assert "line " in message or "position " in message or "escape" in message, message
    assert len(message) < 500


@pytest.mark.parametrize("kind", CREATE)
@pytest.mark.parametrize("what", [name for name in TOO_MUCH if name != "half a character"])
def test_oversized_documents_are_refused_quickly(client: Any, kind: str, what: str) -> None:
    began = time.monotonic()
    with pytest.raises(client.exceptions.InvalidParameterValueException):
        CREATE[kind](client, TOO_MUCH[what])
    assert time.monotonic() - began < SECONDS


def test_a_small_document_with_aliases_may_be_used(client: Any) -> None:
    step = "&step {name: Run, action: ExecuteBash, inputs: &inputs {commands: [a]}}"
    data = f"schemaVersion: 1.0\nphases:\n- name: build\n  steps: [{step}]\n- name: test\n  steps: [*step]\n"
    assert create_component(client, data)


def test_the_last_of_two_equal_keys_wins(client: Any) -> None:
    """How AWS handles them is unknown. Most YAML parsers accept them, so this service does."""
    data = (
        "schemaVersion: 1.0\nname: first\nname: second\n"
        "phases: [{name: build, steps: [{name: Run, action: ExecuteBash, inputs: {commands: [a]}}]}]\n"
    )
    assert create_component(client, data)


def test_merged_keys_may_be_overridden_where_the_mapping_is_used_twice(client: Any) -> None:
    data = (
        "schemaVersion: 1.0\n"
        "base: &base {action: ExecuteBash, name: Run, inputs: {commands: [a]}}\n"
        "step: &step {<<: *base, name: Own}\n"
        "phases: [{name: build, steps: [*step]}, {name: test, steps: [{<<: *step, name: Other}]}]\n"
    )
    assert create_component(client, data)


@pytest.mark.parametrize("value", ["[a]", "{a: b}", "7", "''", "true"])
def test_an_action_has_to_be_text(client: Any, value: str) -> None:
    data = hostile.WORKFLOW_STEP.filled(action=value)
    with pytest.raises(client.exceptions.InvalidParameterValueException, match="unknown action"):
        create_workflow(client, data)


@pytest.mark.parametrize("value", ["soon", "[1]", "{}", "true", "-1", "0", "1.5", "43201"])
def test_a_timeout_has_to_be_a_number_of_seconds(client: Any, value: str) -> None:
    data = hostile.WORKFLOW_STEP.filled(timeout=value)
    with pytest.raises(client.exceptions.InvalidParameterValueException, match="timeoutSeconds"):
        create_workflow(client, data)


def test_dates_stay_as_they_are_written(client: Any) -> None:
    data = hostile.WORKFLOW_STEP.filled(
        inputs="{when: 2024-02-29, 2024-03-01: 1, instanceId: i, documentName: d}"
    )
    arn = create_workflow(client, data)["workflowBuildVersionArn"]
    set_build_speed("instant")
    image = factories.make_image(client, workflows=[{"workflowArn": arn}], executionRole="builder")
    executions = client.list_workflow_executions(imageBuildVersionArn=image)["workflowExecutions"]
    found = [
        json.loads(step.get("inputs", "{}"))
        for execution in executions
        for step in client.list_workflow_step_executions(
            workflowExecutionId=execution["workflowExecutionId"]
        )["steps"]
    ]
    expected = {"when": "2024-02-29", "2024-03-01": 1, "instanceId": "i", "documentName": "d"}
    assert expected in found


class TestDocumentsInS3:
    @pytest.fixture
    def put(self, over_http: Any) -> Any:
        s3 = over_http("s3")
        s3.create_bucket(Bucket="documents", CreateBucketConfiguration={"LocationConstraint": REGION})
        s3.put_bucket_versioning(Bucket="documents", VersioningConfiguration={"Status": "Enabled"})

        def put(body: bytes) -> Any:
            s3.put_object(Bucket="documents", Key="document", Body=body)
            return s3

        return put

    def make_each(self, client: Any) -> Iterator[Any]:
        common = {"semanticVersion": "1.0.0", "uri": "s3://documents/document"}
        yield lambda: client.create_component(name="one", platform="Linux", **common)
        yield lambda: client.create_workflow(name="one", type="TEST", **common)
        yield lambda: client.import_component(
            name="two", type="BUILD", format="SHELL", platform="Linux", **common
        )
        yield lambda: factories.make_container_recipe(
            client, parentImage=AMAZON_LINUX, dockerfileTemplateUri="s3://documents/document"
        )

    @pytest.mark.parametrize(
        ("body", "words"),
        [(b"\xff\xfea: 1", "UTF-8"), (b"a: 1\n" * 50_000, "larger than")],
        ids=["latin", "huge"],
    )
    def test_an_object_that_is_no_text_or_too_large_is_refused(
        self, client: Any, put: Any, body: bytes, words: str
    ) -> None:
        put(body)
        for make in self.make_each(client):
            with pytest.raises(client.exceptions.InvalidParameterValueException, match=words):
                make()

    def test_a_deleted_object_is_not_found(self, client: Any, put: Any) -> None:
        put(b"a: 1").delete_object(Bucket="documents", Key="document")
        for make in self.make_each(client):
            with pytest.raises(client.exceptions.InvalidParameterValueException, match="no object"):
                make()

    def test_a_script_can_contain_anything(self, client: Any, put: Any) -> None:
        script = "echo \0 \x7f \N{GRINNING FACE} ''' \"\"\" %s\r\n\t- a: *b\n" % ("x" * 500)
        put(script.encode())
        arn = client.import_component(
            name="two",
            type="BUILD",
            format="SHELL",
            platform="Linux",
            semanticVersion="1.0.0",
            uri="s3://documents/document",
        )["componentBuildVersionArn"]
        assert client.get_component(componentBuildVersionArn=arn)["component"]["type"] == "BUILD"


TEMPLATES = {"component": hostile.COMPONENTS, "workflow": hostile.WORKFLOWS}


@pytest.mark.parametrize("kind", TEMPLATES)
def test_templates_are_valid_documents(call: Any, kind: str) -> None:
    assert all(use_document(call, kind, template.filled()) for template in TEMPLATES[kind])


@pytest.mark.parametrize("kind", TEMPLATES)
def test_every_value_in_every_place(call: Any, kind: str) -> None:
    accepted = 0
    for template in TEMPLATES[kind]:
        for place in template.places:
            for value in hostile.UNREADABLE.values():
                assert not use_document(call, kind, template.filled(**{place: value})), (place, value)
            accepted += sum(
                use_document(call, kind, template.filled(**{place: value})) for value in hostile.READABLE
            )
    assert accepted > 100


@pytest.mark.parametrize("kind", TEMPLATES)
@settings(max_examples=50, phases=FOUND_AS_DRAWN)
@given(data=st.data())
def test_any_values_in_any_places(call: Any, kind: str, data: st.DataObject) -> None:
    template = data.draw(st.sampled_from(TEMPLATES[kind]))
    places = data.draw(st.sets(st.sampled_from(template.places), min_size=1))
    use_document(
        call, kind, template.filled(**{place: data.draw(hostile.values()) for place in sorted(places)})
    )


@settings(max_examples=50, phases=FOUND_AS_DRAWN)
@given(text=st.text(st.one_of(st.characters(), st.sampled_from("[]{}:,-?&*!|>'\"%@#\n \\0")), max_size=60))
def test_any_text(call: Any, text: str) -> None:
    use_document(call, "component", text or " ")
    use_document(call, "component", f"schemaVersion: {text}")
