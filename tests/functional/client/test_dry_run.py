"""A dry run returns a result: success, or failure with a reason. Without an answer of the service, it raises."""

from __future__ import annotations

import inspect
from typing import Any

import pytest

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, exceptions, models
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed.dry_run import DryRun, DryRunResult
from tests.support.model_payloads import needs_the_generated_model
from tests.support.scripted_server import (
    Answer,
    ScriptedServer,
    ok,
    refused,
    reset_before_answer,
    server_error,
    throttled,
    truncated_json,
)

# A botocore that is older lacks dryRun in some of the requests.
pytestmark = [needs_the_generated_model, pytest.mark.usefixtures("either_colour")]

FIELDS: dict[str, Any] = {
    "name": "nginx",
    "semantic_version": "1.0.0",
    "platform": "Linux",
    "data": "name: nginx",
}
YES = refused("DryRunOperationException", 412, "would have succeeded")
OPERATION = "CreateComponent"


@pytest.fixture
def client(server: ScriptedServer) -> ImageBuilderClient:
    policy = RetryPolicy(max_attempts=3, initial_backoff=0.001, max_backoff=0.002)
    return ImageBuilderClient(retry=policy, **server.boto3_options)


def test_it_has_the_operations_with_dry_runs() -> None:
    methods = {name for name, value in vars(DryRun.__mro__[1]).items() if inspect.isfunction(value)}
    assert methods == {name for name, operation in OPERATIONS.items() if operation.dry_run}
    assert len(methods) == 8


def test_yes(client: ImageBuilderClient, server: ScriptedServer) -> None:
    server.script(OPERATION, YES)
    result = client.dry_run.create_component(**FIELDS)
    assert result
    assert result == DryRunResult(operation_name=OPERATION, message="would have succeeded")
    assert (result.ok, result.error) == (True, None)
    result.raise_for_error()
    [request] = server.requests
    assert request.json["dryRun"] is True


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("ForbiddenException", 403),
        ("InvalidParameterCombinationException", 400),
        ("ServiceQuotaExceededException", 402),
        ("AccessDeniedException", 403),
    ],
)
def test_no_comes_with_the_error_that_the_call_would_raise(
    client: ImageBuilderClient, server: ScriptedServer, code: str, status: int
) -> None:
    server.script(OPERATION, refused(code, status, "not like this"))
    result = client.dry_run.create_component(**FIELDS)
    assert not result
    assert not result.ok
    assert result.message == "not like this"
    assert isinstance(result.error, exceptions.ApiError)
    assert result.error.code == code
    with pytest.raises(type(result.error)):
        result.raise_for_error()
    assert len(server.requests) == 1


def test_a_request_with_problems_is_a_no_and_not_sent(
    client: ImageBuilderClient, server: ScriptedServer
) -> None:
    wrong: dict[str, Any] = {**FIELDS, "name": None}
    results = (
        client.dry_run.create_component(**wrong),
        client.dry_run.send(models.CreateComponentRequest(**wrong)),
    )
    for result in results:
        assert isinstance(result.error, exceptions.RequestValidationError)
        assert "name: is required" in result.message
    assert server.requests == []


def test_transient_failures_are_retried_with_one_token(
    client: ImageBuilderClient, server: ScriptedServer
) -> None:
    server.script(OPERATION, [throttled(), server_error(), YES])
    assert client.dry_run.create_component(**FIELDS)
    assert len({request.json["clientToken"] for request in server.requests}) == 1


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (throttled(), exceptions.ThrottlingError),
        (server_error(503), exceptions.ApiError),
        (reset_before_answer(), exceptions.ReadError),
        (truncated_json(), exceptions.ResponseDecodeError),
    ],
)
def test_what_outlives_the_retries_is_raised(
    client: ImageBuilderClient, server: ScriptedServer, answer: Answer, error: type[Exception]
) -> None:
    server.script(OPERATION, answer)
    with pytest.raises(error) as caught:
        client.dry_run.create_component(**FIELDS)
    assert isinstance(caught.value, exceptions.ImageBuilderError)
    assert caught.value.attempts == 3


def test_a_dry_run_that_was_carried_out_is_an_error_with_the_response(
    client: ImageBuilderClient, server: ScriptedServer
) -> None:
    arn = "arn:aws:imagebuilder:eu-west-1:123456789012:component/nginx/1.0.0/1"
    server.script(OPERATION, ok({"componentBuildVersionArn": arn}))
    with pytest.raises(exceptions.DryRunExecutedError, match="but the service carried it out") as caught:
        client.dry_run.create_component(**FIELDS)
    assert caught.value.response == models.CreateComponentResponse(component_build_version_arn=arn)
    assert caught.value.maybe_executed
    assert isinstance(caught.value, exceptions.ImageBuilderError)


def test_a_request_object_is_left_as_it_is_and_its_token_kept_for_the_call(
    client: ImageBuilderClient, server: ScriptedServer
) -> None:
    server.script(OPERATION, [YES, ok()])
    request = models.CreateComponentRequest(**FIELDS, client_token="mine")
    assert client.dry_run.send(request)
    assert request == models.CreateComponentRequest(**FIELDS)
    assert request.client_token == "mine"
    client.send(request)
    tried, made = server.requests
    assert tried.json["clientToken"] != "mine"
    assert made.json["clientToken"] == "mine"
    assert "dryRun" not in made.json


def test_dry_run_false_cannot_turn_a_dry_run_into_a_call(
    client: ImageBuilderClient, server: ScriptedServer
) -> None:
    server.script(OPERATION, YES)
    assert client.dry_run.send(models.CreateComponentRequest(**FIELDS, dry_run=False))
    with pytest.raises(TypeError, match="unexpected keyword argument 'dry_run'"):
        client.dry_run.create_component(**FIELDS, dry_run=False)
    assert [request.json["dryRun"] for request in server.requests] == [True]


def test_boto3s_way_works_as_with_boto3(client: ImageBuilderClient, server: ScriptedServer) -> None:
    server.script(OPERATION, YES)
    with pytest.raises(exceptions.DryRunOperationException):
        client.create_component(**FIELDS, dry_run=True)


def test_a_result_says_what_it_is(client: ImageBuilderClient, server: ScriptedServer) -> None:
    server.script(OPERATION, refused("ForbiddenException", 403, "no"))
    result = client.dry_run.create_component(**FIELDS)
    assert "operation_name='CreateComponent'" in repr(result)
    with pytest.raises(AttributeError):
        result.message = "yes"  # type: ignore[misc]  # the mistake under test
