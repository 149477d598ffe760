"""Answers that lack a member which every known answer has."""

from __future__ import annotations

import copy
import pickle

import pytest

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, exceptions
from tests.support.scripted_server import ScriptedServer, ok

IMAGE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"


@pytest.fixture
def client(server: ScriptedServer) -> ImageBuilderClient:
    return ImageBuilderClient(**server.boto3_options, retry=RetryPolicy.none())


def test_the_error_names_the_operation_at_any_depth(
    server: ScriptedServer, client: ImageBuilderClient
) -> None:
    server.script("GetImage", ok({"image": {"state": {}, "outputResources": {"amis": [{}]}}}))
    response = client.get_image(image_build_version_arn=IMAGE_ARN)
    for read, name in (
        (lambda: response.request_id, "GetImageResponse.request_id"),
        (lambda: response.image.arn, "Image.arn"),
        (lambda: response.image.state.status, "ImageState.status"),
        (lambda: response.image.output_resources.amis[0].region, "Ami.region"),
    ):
        with pytest.raises(exceptions.AbsentMemberError) as caught:
            read()
        assert str(caught.value).startswith(f"GetImage: the answer has no {name}, ")
        assert caught.value.operation_name == "GetImage"


def test_each_answer_has_its_own_operation(server: ScriptedServer, client: ImageBuilderClient) -> None:
    server.script_default(ok({"imageSummaryList": [{"name": "web"}]}))
    builds = client.list_image_build_versions(image_version_arn=IMAGE_ARN.rpartition("/")[0])
    pipeline = "arn:aws:imagebuilder:us-east-1:123456789012:image-pipeline/web"
    images = client.list_image_pipeline_images(image_pipeline_arn=pipeline)
    for summary, operation in (
        (builds.image_summary_list[0], "ListImageBuildVersions"),
        (images.image_summary_list[0], "ListImagePipelineImages"),
    ):
        for obj in (summary, copy.deepcopy(summary), pickle.loads(pickle.dumps(summary))):
            with pytest.raises(exceptions.AbsentMemberError, match=rf"^{operation}: .*ImageSummary\.arn"):
                _ = obj.arn


def test_it_is_not_lost_in_the_next_request(server: ScriptedServer, client: ImageBuilderClient) -> None:
    server.script("CreateDistributionConfiguration", ok({"requestId": "1"}))
    server.script("CreateImage", ok({}))
    made = client.create_distribution_configuration(name="web", distributions=[])
    with pytest.raises(exceptions.AbsentMemberError, match="distribution_configuration_arn"):
        client.create_image(
            infrastructure_configuration_arn="arn:aws:imagebuilder:us-east-1:123456789012:infrastructure-configuration/i",
            distribution_configuration_arn=made.distribution_configuration_arn,
        )
    assert [request.operation for request in server.requests] == ["CreateDistributionConfiguration"]


def test_pages_too(server: ScriptedServer, client: ImageBuilderClient) -> None:
    server.script("ListImages", ok({"imageVersionList": [{}]}))
    version = client.get_paginator("list_images").paginate().first()
    assert version is not None
    with pytest.raises(exceptions.AbsentMemberError, match=r"^ListImages: .*ImageVersion\.arn"):
        _ = version.arn
