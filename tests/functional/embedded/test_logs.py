"""The logs of builds and pipelines in CloudWatch Logs and S3.

Groups and streams: user guide, monitor-cwlogs. The group keeps the case of an image's name, that of a pipeline does
not: aws/agent-toolkit-for-aws, amazon-ec2-image-builder/references/troubleshooting.md, and alchemy's ImagePipeline.
Lines: user guide, image-failure-context (the block about a failed step); pcluster.get-image-log-events in
ParallelCluster's guide, and debugging/README in aws-samples' samples.
"""

from __future__ import annotations

import re
from typing import Any

import pytest

from imagebuilder_typed.testing import Controls, controls

from . import factories
from .conftest import REGION
from .subscribers import Clients


@pytest.fixture
def region_controls(client: Any) -> Controls:
    return controls(REGION)


@pytest.fixture
def logs(over_http: Clients) -> Any:
    return over_http("logs")


def lines(logs: Any, group: str, stream: str = "1.0.0/1") -> list[str]:
    events = logs.get_log_events(logGroupName=group, logStreamName=stream, startFromHead=True)["events"]
    return [event["message"] for event in events]


def streams(logs: Any, group: str) -> list[str]:
    return [found["logStreamName"] for found in logs.describe_log_streams(logGroupName=group)["logStreams"]]


class TestBuilds:
    def test_a_build_has_a_log_from_its_start(self, client: Any, logs: Any) -> None:
        assert logs.describe_log_groups()["logGroups"] == []
        factories.make_image(client)
        (group,) = logs.describe_log_groups()["logGroups"]
        assert group["logGroupName"] == "/aws/imagebuilder/golden"
        assert streams(logs, "/aws/imagebuilder/golden") == ["1.0.0/1"]

    def test_a_group_has_no_spaces_in_its_name(self, client: Any, logs: Any) -> None:
        factories.make_image(client, "Web Server")
        (group,) = logs.describe_log_groups()["logGroups"]
        assert group["logGroupName"] == "/aws/imagebuilder/Web-Server"

    def test_each_build_has_its_stream(self, client: Any, logs: Any) -> None:
        recipe = factories.make_recipe(client)
        for name in ("first", "second"):
            factories.built_image(client, name=name, imageRecipeArn=recipe)
        assert streams(logs, "/aws/imagebuilder/golden") == ["1.0.0/1", "1.0.0/2"]

    def test_the_image_names_the_group(self, client: Any, logs: Any) -> None:
        group = "/aws/imagebuilder/chosen"
        image = factories.built_image(client, loggingConfiguration={"logGroupName": group})
        document = client.get_image(imageBuildVersionArn=image)["image"]
        assert document["loggingConfiguration"]["logGroupName"] == group
        assert lines(logs, group)
        assert [found["logGroupName"] for found in logs.describe_log_groups()["logGroups"]] == [group]

    def test_components_write_their_lines(self, client: Any, logs: Any) -> None:
        image = factories.built_image(client)
        written = lines(logs, "/aws/imagebuilder/golden")
        recipe = client.get_image(imageBuildVersionArn=image)["image"]["imageRecipe"]
        (component,) = recipe["components"]
        assert written.count(f"Document {component['componentArn']}") == 2
        assert written.count("TOE has completed execution successfully") == 2
        assert written[0] == f"Image {image} is PENDING."
        assert written[-1] == f"Image {image} is AVAILABLE."

    def test_the_log_grows_with_the_build(self, client: Any, logs: Any) -> None:
        image = factories.make_image(client)
        factories.watch(client, image, until=("TESTING",))
        assert lines(logs, "/aws/imagebuilder/golden")[-1] == f"Image {image} is TESTING."

    def test_a_deleted_group_comes_back(self, client: Any, logs: Any) -> None:
        # debugging/README in aws-samples' samples: late lines create a deleted group again.
        image = factories.make_image(client)
        logs.delete_log_group(logGroupName="/aws/imagebuilder/golden")
        assert factories.watch(client, image)[-1] == "AVAILABLE"
        assert lines(logs, "/aws/imagebuilder/golden")[-1] == f"Image {image} is AVAILABLE."


class TestFailures:
    @pytest.mark.parametrize(
        ("stage", "by_component"), [("BUILDING", False), ("BUILDING", True), ("TESTING", False)]
    )
    def test_a_failed_command_is_at_the_end(
        self, client: Any, logs: Any, region_controls: Controls, stage: Any, by_component: bool
    ) -> None:
        component = factories.make_component(client, "broken")
        region_controls.fail_next_build(
            stage, "No such package: htpd\nNothing to do.", component_arn=component if by_component else None
        )
        recipe = factories.make_recipe(client, components=[{"componentArn": component}])
        factories.built_image(client, imageRecipeArn=recipe)
        written = lines(logs, "/aws/imagebuilder/golden")
        command = [
            "CmdExecution: Stderr: No such package: htpd",
            "CmdExecution: Stderr: Nothing to do.",
            "CmdExecution: ExitCode 1",
        ]
        block = [
            "  Document: broken",
            f"  ComponentArn: {component}",
            "  Phase: build",
            "  Step: SayHello",
            "  Action: ExecuteBash",
            "  ErrorMessage: No such package: htpd",
            "  Stderr: No such package: htpd",
            "Nothing to do.",
        ]
        end = [
            *command,
            *(block if by_component else []),
            "TOE has completed execution with failure - Execution failed!",
        ]
        assert written[-len(end) :] == end
        assert (f"Document {component}" in written[-len(end) - 3 :]) is by_component
        assert ("Step SayHello" in written) is by_component

    def test_the_lines_of_the_failure_can_be_filtered(
        self, client: Any, logs: Any, region_controls: Controls
    ) -> None:
        region_controls.fail_next_build("BUILDING", "No such package: htpd")
        factories.built_image(client)
        found = logs.filter_log_events(
            logGroupName="/aws/imagebuilder/golden", logStreamNames=["1.0.0/1"], filterPattern="Stderr"
        )["events"]
        assert "CmdExecution: Stderr: No such package: htpd" in [event["message"] for event in found]

    @pytest.mark.parametrize("stage", ["DISTRIBUTING", "INTEGRATING"])
    def test_a_failure_after_the_components_has_its_reason(
        self, client: Any, logs: Any, region_controls: Controls, stage: Any
    ) -> None:
        region_controls.fail_next_build(stage, "Access denied")
        distribution = factories.make_distribution(client)
        image = factories.built_image(client, distributionConfigurationArn=distribution)
        reason = client.get_image(imageBuildVersionArn=image)["image"]["state"]["reason"]
        written = lines(logs, "/aws/imagebuilder/golden")
        assert written[-1] == reason
        assert not any("ExitCode" in line for line in written)

    def test_a_build_that_succeeds_has_no_error(self, client: Any, logs: Any) -> None:
        factories.built_image(client)
        written = lines(logs, "/aws/imagebuilder/golden")
        assert not any("Stderr" in line or "failure" in line for line in written)


class TestPipelines:
    def test_a_pipeline_s_log_has_a_stream_for_each_day(self, client: Any, logs: Any) -> None:
        pipeline = factories.make_pipeline(client, "Nightly Build")
        image = client.start_image_pipeline_execution(imagePipelineArn=pipeline)["imageBuildVersionArn"]
        group = "/aws/imagebuilder/pipeline/nightly-build"
        (stream,) = streams(logs, group)
        assert re.fullmatch(r"\d{4}/\d\d/\d\d", stream)
        (line,) = lines(logs, group, stream)
        assert pipeline in line
        assert image in line

    def test_a_pipeline_names_both_groups(self, client: Any, logs: Any) -> None:
        groups = {"imageLogGroupName": "/aws/imagebuilder/i", "pipelineLogGroupName": "/aws/imagebuilder/p"}
        pipeline = factories.make_pipeline(client, loggingConfiguration=groups)
        client.start_image_pipeline_execution(imagePipelineArn=pipeline)
        found = [group["logGroupName"] for group in logs.describe_log_groups()["logGroups"]]
        assert found == sorted(groups.values())

    def test_an_image_without_a_pipeline_has_no_such_log(self, client: Any, logs: Any) -> None:
        factories.built_image(client)
        answer = logs.describe_log_groups(logGroupNamePrefix="/aws/imagebuilder/pipeline")
        assert answer["logGroups"] == []


class TestS3:
    """The name of the object is chosen: no page says how Image Builder names its folders."""

    @pytest.fixture
    def s3(self, over_http: Clients) -> Any:
        s3 = over_http("s3")
        s3.create_bucket(Bucket="logs", CreateBucketConfiguration={"LocationConstraint": REGION})
        return s3

    @staticmethod
    def build(client: Any, **s3_logs: str) -> str:
        infrastructure = factories.make_infrastructure(client, logging={"s3Logs": s3_logs})
        image = factories.make_image(client, infrastructureConfigurationArn=infrastructure)
        factories.watch(client, image)
        return image

    @pytest.mark.parametrize(
        ("prefix", "key"),
        [
            ({}, "golden/1.0.0/1/console.log"),
            ({"s3KeyPrefix": "image/builds"}, "image/builds/golden/1.0.0/1/console.log"),
            ({"s3KeyPrefix": "image/"}, "image/golden/1.0.0/1/console.log"),
        ],
    )
    def test_the_bucket_has_the_log(
        self, client: Any, logs: Any, s3: Any, prefix: dict[str, str], key: str
    ) -> None:
        self.build(client, s3BucketName="logs", **prefix)
        written = s3.get_object(Bucket="logs", Key=key)["Body"].read().decode()
        assert written.splitlines() == lines(logs, "/aws/imagebuilder/golden")

    def test_a_failed_build_has_its_error_there(
        self, client: Any, s3: Any, region_controls: Controls
    ) -> None:
        region_controls.fail_next_build("BUILDING", "No such package")
        self.build(client, s3BucketName="logs")
        written = s3.get_object(Bucket="logs", Key="golden/1.0.0/1/console.log")["Body"].read().decode()
        assert "CmdExecution: Stderr: No such package" in written.splitlines()

    def test_a_running_build_has_no_object_yet(self, client: Any, s3: Any) -> None:
        infrastructure = factories.make_infrastructure(client, logging={"s3Logs": {"s3BucketName": "logs"}})
        image = factories.make_image(client, infrastructureConfigurationArn=infrastructure)
        factories.watch(client, image, until=("INTEGRATING",))
        assert "Contents" not in s3.list_objects_v2(Bucket="logs")

    @pytest.mark.parametrize("s3_logs", [{"s3BucketName": "missing"}, {}])
    def test_a_missing_bucket_harms_no_build(self, client: Any, s3_logs: dict[str, str]) -> None:
        # API reference, S3Logs: the bucket is not validated. What the build does then is not known.
        image = self.build(client, **s3_logs)
        assert client.get_image(imageBuildVersionArn=image)["image"]["state"]["status"] == "AVAILABLE"
