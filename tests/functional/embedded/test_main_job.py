"""From a component to AMIs in two Regions, over HTTP and in process, with plain boto3."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from http.client import HTTPConnection
from typing import Any

import boto3
import pytest
from moto import mock_aws

from imagebuilder_typed.testing import EmbeddedServer, mock_imagebuilder, server, set_build_speed

from ...support.processes import PATIENCE, server_process
from . import factories
from .conftest import REGION

pytestmark = pytest.mark.any_botocore

ALL_STATES = ["PENDING", "CREATING", "BUILDING", "TESTING", "DISTRIBUTING", "INTEGRATING", "AVAILABLE"]


def main_job(client: Any) -> dict[str, Any]:
    """Build an image with a pipeline and return the image's document."""
    distribution = factories.make_distribution(
        client,
        regions=(REGION, "us-east-1"),
        ami={
            "name": "golden {{ imagebuilder:buildDate }}",
            "amiTags": {"team": "platform"},
            "launchPermission": {"userIds": ["111122223333"]},
        },
    )
    pipeline = factories.make_pipeline(client, distributionConfigurationArn=distribution)
    started = client.start_image_pipeline_execution(imagePipelineArn=pipeline)
    arn = started["imageBuildVersionArn"]
    assert factories.watch(client, arn) == ALL_STATES
    image: dict[str, Any] = client.get_image(imageBuildVersionArn=arn)["image"]
    return image


def test_a_pipeline_leads_to_amis_in_every_region(over_http: Any) -> None:
    image = main_job(over_http())
    amis = image["outputResources"]["amis"]
    assert [ami["region"] for ami in amis] == [REGION, "us-east-1"]
    for ami in amis:
        ec2 = over_http("ec2", ami["region"])
        (found,) = ec2.describe_images(ImageIds=[ami["image"]])["Images"]
        assert found["Name"] == ami["name"]
        tags = {tag["Key"]: tag["Value"] for tag in found["Tags"]}
        assert tags["team"] == "platform"
        assert tags["Ec2ImageBuilderArn"] == image["arn"]
        permissions = ec2.describe_image_attribute(ImageId=ami["image"], Attribute="launchPermission")
        assert permissions["LaunchPermissions"] == [{"UserId": "111122223333"}]


@mock_imagebuilder
def test_the_decorator_needs_no_server() -> None:
    image = main_job(boto3.client("imagebuilder", region_name=REGION))
    assert image["state"] == {"status": "AVAILABLE"}


def test_a_coroutine_function_is_mocked_while_it_is_awaited() -> None:
    @mock_imagebuilder
    async def images() -> int:
        await asyncio.sleep(0)
        client = boto3.client("imagebuilder", region_name=REGION)
        factories.make_image(client)
        return len(client.list_images()["imageVersionList"])

    assert asyncio.run(images()) == asyncio.run(images()) == 1


def test_a_class_with_coroutine_functions_is_refused() -> None:
    class TestLater:
        async def test_it(self) -> None: ...

    with pytest.raises(TypeError, match="TestLater, since test_it is a coroutine function"):
        mock_imagebuilder(TestLater)


def test_the_context_manager_starts_and_ends_empty() -> None:
    for _ in range(2):
        with mock_imagebuilder():
            client = boto3.client("imagebuilder", region_name=REGION)
            assert client.list_images()["imageVersionList"] == []
            factories.make_image(client)


@mock_imagebuilder
class TestClassDecorator:
    def test_each_test_starts_empty(self) -> None:
        client = boto3.client("imagebuilder", region_name=REGION)
        assert client.list_image_recipes()["imageRecipeSummaryList"] == []
        factories.make_recipe(client)

    def test_each_further_test_starts_empty(self) -> None:
        client = boto3.client("imagebuilder", region_name=REGION)
        assert client.list_image_recipes()["imageRecipeSummaryList"] == []
        factories.make_recipe(client)


def test_instant_builds_are_finished_when_they_are_started(client: Any) -> None:
    set_build_speed("instant")
    assert factories.watch(client, factories.make_image(client)) == ["AVAILABLE"]


@pytest.mark.parametrize("speed", ["quick", -1, "nan", "inf"])
def test_invalid_build_speeds_are_refused(speed: str | float) -> None:
    with pytest.raises(ValueError, match="no build speed"):
        set_build_speed(speed)


def test_the_command_reports_readiness_and_stops_on_sigterm() -> None:
    with server_process("--build-speed", "instant") as server:
        client = boto3.client(
            "imagebuilder",
            region_name=REGION,
            endpoint_url=server.url,
            aws_access_key_id="testing",
            aws_secret_access_key="testing",
        )
        assert server.ready.startswith("Image Builder is ready at http://127.0.0.1:")
        assert factories.watch(client, factories.make_image(client)) == ["AVAILABLE"]
        server.process.send_signal(signal.SIGTERM)
        assert server.process.wait(timeout=PATIENCE) == 0


def test_the_command_reports_a_taken_port(running_server: EmbeddedServer) -> None:
    port = running_server.url.rpartition(":")[2]
    command = [sys.executable, "-m", "imagebuilder_typed.testing", "--port", port]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=PATIENCE)
    assert done.returncode == 1
    assert f"127.0.0.1:{port}" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_taken_port_raises_oserror(running_server: EmbeddedServer) -> None:
    with pytest.raises(OSError, match="taken"):
        server(port=int(running_server.url.rpartition(":")[2]))


def test_a_server_that_never_started_can_be_stopped() -> None:
    server().stop()


def test_mocks_can_be_nested() -> None:
    with mock_aws(), mock_imagebuilder():
        client = boto3.client("imagebuilder", region_name=REGION)
        factories.make_component(client)
        with mock_aws():
            assert len(client.list_components()["componentVersionList"]) == 1


def test_a_body_that_can_t_be_read_is_refused(running_server: EmbeddedServer) -> None:
    credential = f"Credential=testing/20240101/{REGION}/imagebuilder/aws4_request"
    for body in ("no JSON", "[1, 2]", '{"filters": "no list"}', '{"filters": [7]}', '{"maxResults": "many"}'):
        connection = HTTPConnection(running_server.url.removeprefix("http://"))
        connection.request("POST", "/ListImages", body, {"Authorization": f"AWS4-HMAC-SHA256 {credential}"})
        answer = connection.getresponse()
        assert (answer.status, answer.getheader("x-amzn-errortype")) == (400, "InvalidRequestException"), body
        connection.close()


def test_concurrent_clients_get_different_build_numbers(client: Any) -> None:
    with ThreadPoolExecutor(8) as pool:
        arns = list(pool.map(lambda _: factories.make_component(client), range(40)))
    assert {arn.rpartition("/")[2] for arn in arns} == {str(number) for number in range(1, 41)}


@mock_imagebuilder()
def test_the_decorator_can_be_called() -> None:
    assert boto3.client("imagebuilder", region_name=REGION).list_images()["imageVersionList"] == []


@mock_imagebuilder
@pytest.mark.parametrize(("region", "partition"), [("cn-north-1", "aws-cn"), ("us-gov-west-1", "aws-us-gov")])
def test_other_partitions_have_arns_of_their_own(region: str, partition: str) -> None:
    client = boto3.client("imagebuilder", region_name=region)
    assert (
        factories.make_component(client)
        == f"arn:{partition}:imagebuilder:{region}:123456789012:component/hello/1.0.0/1"
    )
    parent = f"arn:{partition}:imagebuilder:{region}:aws:image/amazon-linux-2023-x86/x.x.x"
    image = factories.make_image(client, imageRecipeArn=factories.make_recipe(client, parentImage=parent))
    assert factories.watch(client, image) == ALL_STATES
