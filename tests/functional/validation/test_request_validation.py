"""What validation means for a call: what is sent, what isn't, and what stays boto3's own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore.exceptions import ParamValidationError
from botocore.validate import ParamValidator

from imagebuilder_typed import ImageBuilderClient, exceptions, models
from tests.support.model_payloads import needs_the_generated_model
from tests.support.sample_requests import INFRASTRUCTURE, RECIPE
from tests.support.scripted_server import ScriptedServer

IMAGE = "arn:aws:imagebuilder:eu-west-1:123456789012:image/web/1.0.0/1"


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


@pytest.fixture
def raw_client(server: ScriptedServer) -> Any:
    return boto3.Session().client("imagebuilder", **server.boto3_options)


@pytest.fixture
def client(raw_client: Any) -> ImageBuilderClient:
    return ImageBuilderClient(raw_client)


def test_a_request_with_problems_is_not_sent(client: ImageBuilderClient, server: ScriptedServer) -> None:
    with pytest.raises(exceptions.RequestValidationError) as caught:
        client.create_image(image_recipe_arn="web", infrastructure_configuration_arn="web")
    assert [problem.path for problem in caught.value.problems] == [
        "image_recipe_arn",
        "infrastructure_configuration_arn",
    ]
    assert caught.value.attempts == 0
    assert not caught.value.maybe_executed
    assert server.requests == []


def test_with_validation_off_the_service_decides(client: ImageBuilderClient, server: ScriptedServer) -> None:
    client.with_options(validate=False).create_image(
        image_recipe_arn="web", infrastructure_configuration_arn="web"
    )
    [request] = server.requests
    assert request.json["imageRecipeArn"] == "web"


@pytest.mark.parametrize(
    ("method", "fields", "words"),
    [
        ("get_image", {"image_build_version_arn": None}, "Missing required parameter"),
        (
            "get_image",
            {"image_build_version_arn": object()},
            "image_build_version_arn: must be str, not object",
        ),
        (
            "get_image",
            {"image_build_version_arn": b"arn"},
            "image_build_version_arn: must be str, not bytes b'arn'",
        ),
        ("get_image", {"image_build_version_arn": "\ud800"}, "must be text that UTF-8 can hold"),
        ("list_images", {"max_results": float("nan")}, "max_results: must be int, not float nan"),
        ("list_images", {"filters": [{"name": "platform"}]}, "filters[0]: must be a Filter object, not dict"),
        ("tag_resource", {"resource_arn": "a", "tags": {"a": {1}}}, "tags['a']: must be str, not set {1}"),
    ],
)
def test_with_validation_off_what_cannot_be_sent_is_a_typed_error_still(
    client: ImageBuilderClient, server: ScriptedServer, method: str, fields: dict[str, Any], words: str
) -> None:
    for _ in range(2):
        with pytest.raises(exceptions.RequestValidationError) as caught:
            getattr(client.with_options(validate=False), method)(**fields)
        assert words in str(caught.value)
    assert server.requests == []


def test_the_raw_client_validates_as_before(
    client: ImageBuilderClient, raw_client: Any, server: ScriptedServer
) -> None:
    client.get_image(image_build_version_arn=IMAGE)
    for bad in ({}, {"imageBuildVersionArn": 7}, {"imageBuildVersionArn": IMAGE, "other": 1}):
        with pytest.raises(ParamValidationError):
            raw_client.get_image(**bad)
    raw_client.get_image(imageBuildVersionArn="no pattern is checked by boto3")
    assert [request.operation for request in server.requests] == ["GetImage", "GetImage"]


def test_the_raw_client_validates_also_inside_a_call_of_ours(
    client: ImageBuilderClient, raw_client: Any, server: ScriptedServer
) -> None:
    refusals: list[ParamValidationError] = []

    def meddle(**_: object) -> None:
        try:
            raw_client.list_images(maxResults="many")
        except ParamValidationError as error:
            refusals.append(error)

    raw_client.meta.events.register("before-send.imagebuilder.GetImage", meddle)
    client.get_image(image_build_version_arn=IMAGE)
    assert len(refusals) == 1


def test_a_request_is_validated_once(
    client: ImageBuilderClient, raw_client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    validated: list[str] = []
    original = ParamValidator.validate

    def counted(self: ParamValidator, params: Any, shape: Any) -> Any:
        validated.append(shape.name)
        return original(self, params, shape)

    monkeypatch.setattr(ParamValidator, "validate", counted)
    client.get_image(image_build_version_arn=IMAGE)
    assert validated == []
    client.with_options(validate=False).get_image(image_build_version_arn=IMAGE)
    raw_client.get_image(imageBuildVersionArn=IMAGE)
    assert validated == ["GetImageRequest", "GetImageRequest"]


@needs_the_generated_model
@pytest.mark.parametrize("validate", [True, False])
def test_a_field_that_an_older_botocore_does_not_know_is_told_and_nothing_is_sent(
    server: ScriptedServer, validate: bool
) -> None:
    raw_client: Any = boto3.Session().client("imagebuilder", **server.boto3_options)
    shapes = raw_client.meta.service_model._service_description["shapes"]
    del shapes["CreateImageRequest"]["members"]["loggingConfiguration"]
    del shapes["WorkflowConfiguration"]["members"]["parallelGroup"]
    client = ImageBuilderClient(raw_client, validate=validate)
    workflow = models.WorkflowConfiguration(
        workflow_arn="arn:aws:imagebuilder:eu-west-1:aws:workflow/test/test-image/x.x.x", parallel_group="one"
    )
    for field, value in {
        "logging_configuration": models.ImageLoggingConfiguration(log_group_name="/aws/imagebuilder/web"),
        "workflows": [workflow],
    }.items():
        request = models.CreateImageRequest(
            image_recipe_arn=RECIPE, infrastructure_configuration_arn=INFRASTRUCTURE, execution_role="builder"
        )
        setattr(request, field, value)
        with pytest.raises(exceptions.OperationNotAvailableError, match="pip install --upgrade"):
            client.send(request)
    assert server.requests == []


def test_many_clients_on_one_boto3_client_wrap_it_once(raw_client: Any) -> None:
    ImageBuilderClient(raw_client)
    serializer = raw_client._serializer
    ImageBuilderClient(raw_client)
    assert raw_client._serializer is serializer
