"""Calls with an ARN of another Region end before anything is sent, however they are made."""

from __future__ import annotations

from collections.abc import Callable

import boto3
import pytest
from botocore.awsrequest import AWSResponse

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, exceptions
from tests.support.scripted_server import ScriptedServer

IMAGE = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"
PIPELINE = "arn:aws:imagebuilder:us-east-1:123456789012:image-pipeline/web"
RECIPE = "arn:aws:imagebuilder:us-east-1:123456789012:image-recipe/web/1.0.0"
INFRASTRUCTURE = "arn:aws:imagebuilder:eu-west-1:123456789012:infrastructure-configuration/web"


@pytest.fixture
def sent() -> list[str]:
    return []


@pytest.fixture
def client(sent: list[str]) -> ImageBuilderClient:
    """A client for the real endpoint, which is not reached."""
    raw = boto3.Session().client(
        "imagebuilder", region_name="eu-west-1", aws_access_key_id="a", aws_secret_access_key="b"
    )

    def answer(request: object, **_: object) -> AWSResponse:
        sent.append(str(getattr(request, "url", "")))
        return AWSResponse(
            "", 200, {}, type("Body", (), {"stream": lambda self: [b"{}"], "read": lambda self: b"{}"})()
        )

    raw.meta.events.register("before-send.imagebuilder", answer)
    return ImageBuilderClient(raw, retry=RetryPolicy.none())


CALLS: dict[str, Callable[[ImageBuilderClient], object]] = {
    "operation": lambda client: client.get_image(image_build_version_arn=IMAGE),
    "paginator": lambda client: client.get_paginator("list_image_pipeline_images").paginate(
        image_pipeline_arn=PIPELINE
    ),
    "waiter": lambda client: client.get_waiter("image_available").wait(image_build_version_arn=IMAGE),
}


@pytest.mark.parametrize("call", CALLS)
def test_nothing_is_sent(client: ImageBuilderClient, sent: list[str], call: str) -> None:
    with pytest.raises(
        exceptions.RequestValidationError, match="us-east-1, but the client is for eu-west-1"
    ) as caught:
        CALLS[call](client)
    [problem] = caught.value.problems
    assert problem.path in ("image_build_version_arn", "image_pipeline_arn")
    assert not caught.value.maybe_executed
    assert sent == []


def test_a_dry_run_reports_it(client: ImageBuilderClient, sent: list[str]) -> None:
    result = client.dry_run.create_image_pipeline(
        name="web", image_recipe_arn=RECIPE, infrastructure_configuration_arn=INFRASTRUCTURE
    )
    assert isinstance(result.error, exceptions.RequestValidationError)
    assert [problem.path for problem in result.error.problems] == ["image_recipe_arn"]
    assert sent == []


def test_without_validation_the_service_decides(client: ImageBuilderClient, sent: list[str]) -> None:
    client.with_options(validate=False).get_image(image_build_version_arn=IMAGE)
    assert len(sent) == 1


def test_a_service_at_another_endpoint_decides(server: ScriptedServer) -> None:
    client = ImageBuilderClient(**{**server.boto3_options, "region_name": "eu-west-1"})
    client.get_image(image_build_version_arn=IMAGE)
    assert [request.operation for request in server.requests] == ["GetImage"]
