"""Each of the operations, over a real socket, against answers that botocore's model says are possible."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
import botocore.session
import pytest

from imagebuilder_typed import ImageBuilderClient, models, structure, unstructure
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed.models._base import Request
from tests.support.model_payloads import (
    full,
    half_empty,
    needs_the_generated_model,
    operation_names,
    service_model,
)
from tests.support.scripted_server import ScriptedServer, ok


@pytest.fixture(scope="module")
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


@pytest.fixture(scope="module")
def client(server: ScriptedServer) -> Iterator[ImageBuilderClient]:
    # Made-up requests break the API's patterns, which are not the subject here.
    with ImageBuilderClient(validate=False, **server.boto3_options) as client:
        yield client


@needs_the_generated_model
def test_there_is_a_method_for_every_operation_of_the_model() -> None:
    assert {operation.name for operation in OPERATIONS.values()} == set(operation_names())
    assert all(callable(getattr(ImageBuilderClient, method)) for method in OPERATIONS)


def request_of(name: str) -> dict[str, Any]:
    """A full request in wire names, as botocore's model describes it."""
    return full(service_model().operation_model(name).input_shape)  # type: ignore[no-any-return]


def scripted_name(operation: str) -> str:
    """What the server calls an operation: the first part of its path."""
    path: str = service_model().operation_model(operation).http["requestUri"]
    return path.split("/")[1]


def answers_of(name: str) -> dict[str, dict[str, Any]]:
    output = service_model().operation_model(name).output_shape
    halves = {f"half {seed}": half_empty(output, seed) for seed in range(3)}
    return {"full": full(output), "empty": {}, **halves}


@pytest.mark.usefixtures("either_way")
@pytest.mark.parametrize("name", operation_names())
def test_answers_come_back_whole(name: str, server: ScriptedServer, client: ImageBuilderClient) -> None:
    request: Request = structure(request_of(name), getattr(models, f"{name}Request"))
    for kind, answer in answers_of(name).items():
        server.script(scripted_name(name), ok(answer))
        response = client.send(request)
        assert type(response) is getattr(models, f"{name}Response")
        assert unstructure(response) == answer, kind


@pytest.mark.usefixtures("either_way")
@pytest.mark.parametrize("name", operation_names())
def test_requests_go_out_as_boto3_sends_them(
    name: str, server: ScriptedServer, client: ImageBuilderClient
) -> None:
    operation = next(operation for operation in OPERATIONS.values() if operation.name == name)
    wire = request_of(name)
    server.script(scripted_name(name), ok({}))
    server.forget_requests()
    getattr(client.boto3_client, operation.method_name)(**wire)
    request: Request = structure(wire, getattr(models, f"{name}Request"))
    client.send(request)
    getattr(client, operation.method_name)(
        **{field.name: getattr(request, field.name) for field in attrs.fields(type(request))}
    )
    by_boto3, *by_us = server.requests
    for sent in by_us:
        assert (sent.method, sent.path, sent.query) == (by_boto3.method, by_boto3.path, by_boto3.query)
        assert sent.body == by_boto3.body
    assert len(by_us) == 2


def test_the_scripted_server_and_botocore_agree_on_an_answer(server: ScriptedServer) -> None:
    """The full answers are ones that botocore's own parser reads back whole, timestamps aside."""
    raw = botocore.session.get_session().create_client("imagebuilder", **server.boto3_options)
    answer = full(service_model().operation_model("GetComponent").output_shape)
    server.script("GetComponent", ok(answer))
    parsed = raw.get_component(componentBuildVersionArn="arn")
    del parsed["ResponseMetadata"]
    assert parsed == answer
