"""Component and workflow documents: parsing, checks, derived members."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from . import factories
from .conftest import COMPONENT_DATA, REGION

pytestmark = pytest.mark.any_botocore

STEP = {"name": "Run", "action": "ExecuteBash", "inputs": {"commands": ["true"]}}


def component_document(*phases: str) -> str:
    return yaml.safe_dump(
        {"schemaVersion": 1.0, "phases": [{"name": name, "steps": [STEP]} for name in phases]}
    )


@pytest.mark.parametrize(
    ("phases", "component_type"),
    [
        (["build"], "BUILD"),
        (["test"], "TEST"),
        (["validate"], "BUILD"),
        (["build", "validate", "test"], "BUILD"),
    ],
)
def test_a_component_with_only_a_test_phase_has_the_type_test(
    client: Any, phases: list[str], component_type: str
) -> None:
    arn = factories.make_component(client, data=component_document(*phases))
    component = client.get_component(componentBuildVersionArn=arn)["component"]
    assert component["type"] == component_type
    assert component["data"] == component_document(*phases)


def test_parameters_come_from_the_document(client: Any) -> None:
    parameters = (
        "parameters:\n  - Who:\n      type: string\n      default: me\n      description: Whom to greet\n"
    )
    arn = factories.make_component(client, data=parameters + COMPONENT_DATA)
    assert client.get_component(componentBuildVersionArn=arn)["component"]["parameters"] == [
        {"name": "Who", "type": "string", "defaultValue": ["me"], "description": "Whom to greet"}
    ]


@pytest.mark.parametrize(
    "data",
    [
        "just words",
        "- a\n- list\n",
        "phases: [",
        "phases: []",
        "schemaVersion: 1.0\n",
        "schemaVersion: 2.0\nphases:\n  - name: build\n    steps:\n      - {name: a, action: Reboot}\n",
        "schemaVersion: 1.0\nphases:\n  - name: build\n    steps:\n      - {action: ExecuteBash}\n",
        "schemaVersion: 1.0\nphases:\n  - name: build\n    steps:\n      - {name: a}\n",
        component_document("build", "build"),
        "!!python/object/apply:os.system ['true']",
    ],
)
def test_invalid_component_documents_are_refused(client: Any, data: str) -> None:
    with pytest.raises(client.exceptions.InvalidParameterValueException):
        factories.make_component(client, data=data)


def test_an_imported_script_becomes_a_component(client: Any) -> None:
    arn = client.import_component(
        name="script",
        semanticVersion="1.0.0",
        type="TEST",
        format="SHELL",
        platform="Linux",
        data="#!/bin/sh\necho hello\n",
    )["componentBuildVersionArn"]
    component = client.get_component(componentBuildVersionArn=arn)["component"]
    document = yaml.safe_load(component["data"])
    assert component["type"] == "TEST"
    assert document["phases"][0]["steps"][0]["inputs"]["commands"] == ["#!/bin/sh\necho hello\n"]


def test_documents_can_be_in_s3(over_http: Any, client: Any) -> None:
    s3 = over_http("s3")
    s3.create_bucket(Bucket="documents", CreateBucketConfiguration={"LocationConstraint": REGION})
    s3.put_object(Bucket="documents", Key="hello.yml", Body=COMPONENT_DATA.encode())
    request = {"name": "hello", "semanticVersion": "1.0.0", "platform": "Linux"}
    arn = client.create_component(**request, uri="s3://documents/hello.yml")["componentBuildVersionArn"]
    assert client.get_component(componentBuildVersionArn=arn)["component"]["data"] == COMPONENT_DATA
    for uri in ("s3://documents/nothing.yml", "https://example.com/hello.yml"):
        with pytest.raises(client.exceptions.InvalidParameterValueException):
            client.create_component(**request, uri=uri)


def workflow_document(**step: Any) -> str:
    return yaml.safe_dump(
        {"schemaVersion": 1.0, "steps": [{"name": "Wait", "action": "WaitForAction", **step}]}
    )


@pytest.mark.parametrize(
    ("stage", "data"),
    [
        ("BUILD", "nonsense"),
        ("BUILD", "schemaVersion: 1.0\nsteps: []\n"),
        ("BUILD", workflow_document(action="MakeCoffee")),
        ("BUILD", workflow_document(action="DistributeImage")),
        ("TEST", workflow_document(action="CreateImage")),
        ("TEST", workflow_document(name="1st")),
        ("TEST", workflow_document(onFailure="Shrug")),
    ],
)
def test_invalid_workflow_documents_are_refused(client: Any, stage: str, data: str) -> None:
    with pytest.raises(client.exceptions.InvalidParameterValueException):
        client.create_workflow(name="wait", semanticVersion="1.0.0", type=stage, data=data)


def test_workflow_parameters_come_from_the_document(client: Any) -> None:
    data = "parameters:\n  - {name: times, type: integer, default: 3}\n" + workflow_document()
    arn = client.create_workflow(name="wait", semanticVersion="1.0.0", type="TEST", data=data)
    workflow = client.get_workflow(workflowBuildVersionArn=arn["workflowBuildVersionArn"])["workflow"]
    assert workflow["parameters"] == [{"name": "times", "type": "integer", "defaultValue": ["3"]}]
