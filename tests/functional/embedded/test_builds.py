"""Builds: their states, workflows and outputs; schedules of pipelines."""

from __future__ import annotations

import json
from typing import Any

import pytest
from moto.moto_api import state_manager

from imagebuilder_typed.testing import Controls, set_build_speed

from . import factories
from .conftest import REGION


def statuses(client: Any, image: str) -> dict[str, str]:
    executions = client.list_workflow_executions(imageBuildVersionArn=image)["workflowExecutions"]
    return {execution["type"]: execution["status"] for execution in executions}


def test_workflows_run_in_their_states(client: Any) -> None:
    image = factories.make_image(client, distributionConfigurationArn=factories.make_distribution(client))
    seen = {}
    for state in ("PENDING", "CREATING", "BUILDING", "TESTING", "DISTRIBUTING", "INTEGRATING", "AVAILABLE"):
        assert client.get_image(imageBuildVersionArn=image)["image"]["state"]["status"] == state
        seen[state] = statuses(client, image)
    done = {"BUILD": "COMPLETED", "TEST": "COMPLETED", "DISTRIBUTION": "COMPLETED"}
    assert seen["CREATING"] == {}
    assert seen["BUILDING"] == {"BUILD": "RUNNING"}
    assert seen["TESTING"] == {"BUILD": "COMPLETED", "TEST": "RUNNING"}
    assert seen["DISTRIBUTING"] == done | {"DISTRIBUTION": "RUNNING"}
    assert seen["INTEGRATING"] == seen["AVAILABLE"] == done


def test_without_a_distribution_configuration_no_workflow_distributes(client: Any) -> None:
    # aws-cli, list-workflow-executions: only the build and the test workflow.
    image = factories.built_image(client)
    assert statuses(client, image) == {"BUILD": "COMPLETED", "TEST": "COMPLETED"}


@pytest.mark.parametrize(
    ("stage", "has_ami"),
    [("CREATING", False), ("BUILDING", False), ("TESTING", True), ("DISTRIBUTING", True)],
)
def test_an_ami_exists_from_testing_on(over_http: Any, client: Any, stage: Any, has_ami: bool) -> None:
    # API reference, CancelImageCreation: AMIs that the build already created stay.
    # aws-parallelcluster, pull request 3210: an image whose test failed has left an AMI.
    Controls(REGION).fail_next_build(stage)
    image = factories.make_image(client)
    assert client.get_image(imageBuildVersionArn=image)["image"]["outputResources"] == {"amis": []}
    assert factories.watch(client, image)[-1] == "FAILED"
    amis = client.get_image(imageBuildVersionArn=image)["image"]["outputResources"]["amis"]
    assert [ami["region"] for ami in amis] == [REGION] * has_ami
    found = over_http("ec2").describe_images(Owners=["self"])["Images"]
    assert [ami["ImageId"] for ami in found] == [ami["image"] for ami in amis]


def test_the_build_makes_the_ami_and_the_distribution_copies_it(client: Any) -> None:
    distribution = factories.make_distribution(client, regions=("us-east-1",))
    image = factories.make_image(client, distributionConfigurationArn=distribution)
    seen: dict[str, list[dict[str, Any]]] = {}
    while "AVAILABLE" not in seen:
        shown = client.get_image(imageBuildVersionArn=image)["image"]
        seen[shown["state"]["status"]] = shown["outputResources"]["amis"]
    assert [ami["region"] for ami in seen["DISTRIBUTING"]] == [REGION]
    assert {ami["region"] for ami in seen["AVAILABLE"]} == {REGION, "us-east-1"}
    assert seen["DISTRIBUTING"][0] in seen["AVAILABLE"]


def test_without_tests_there_is_no_testing(client: Any) -> None:
    image = factories.make_image(client, imageTestsConfiguration={"imageTestsEnabled": False})
    assert "TESTING" not in factories.watch(client, image)


def test_listing_images_advances_builds(client: Any) -> None:
    image = factories.make_image(client)
    seen = []
    while "AVAILABLE" not in seen:
        (build,) = client.list_image_build_versions()["imageSummaryList"]
        seen.append(build["state"]["status"])
    assert (seen[0], len(seen), build["arn"]) == ("PENDING", 7, image)


def test_listing_workflows_does_not_advance_builds(client: Any) -> None:
    image = factories.make_image(client)
    for _ in range(3):
        client.list_workflow_executions(imageBuildVersionArn=image)
    assert client.get_image(imageBuildVersionArn=image)["image"]["state"]["status"] == "PENDING"


def test_moto_s_state_manager_sets_the_build_speed(client: Any) -> None:
    state_manager.set_transition("imagebuilder::image", {"progression": "manual", "times": 3})
    assert factories.watch(client, factories.make_image(client)).count("BUILDING") == 3


def test_zero_seconds_per_state_is_instant(client: Any) -> None:
    set_build_speed(0)
    assert factories.watch(client, factories.make_image(client)) == ["AVAILABLE"]


def test_builds_can_progress_by_time(client: Any) -> None:
    set_build_speed(0.01)
    image = factories.make_image(client)
    for _ in range(1000):
        status = client.get_image(imageBuildVersionArn=image)["image"]["state"]["status"]
        if status == "AVAILABLE":
            break
    assert status == "AVAILABLE"


def test_builds_progress_by_time_without_being_read(client: Any) -> None:
    # Longer than the call that starts the build, which may advance it.
    set_build_speed(0.2)
    pipeline = factories.make_pipeline(client)
    client.start_image_pipeline_execution(imagePipelineArn=pipeline)
    for _ in range(10_000):
        found = client.get_image_pipeline(imagePipelineArn=pipeline)["imagePipeline"]
        if found["lastRunStatus"] == "AVAILABLE":
            break
    assert found["lastRunStatus"] == "AVAILABLE"


def test_an_image_names_its_inputs(client: Any) -> None:
    distribution = factories.make_distribution(client)
    pipeline = factories.make_pipeline(client, distributionConfigurationArn=distribution)
    started = client.start_image_pipeline_execution(imagePipelineArn=pipeline, tags={"a": "b"})
    factories.watch(client, started["imageBuildVersionArn"])
    image = client.get_image(imageBuildVersionArn=started["imageBuildVersionArn"])["image"]
    assert image["imageRecipe"]["name"] == image["name"] == "nightly-recipe"
    assert image["infrastructureConfiguration"]["name"] == "nightly-infrastructure"
    assert image["distributionConfiguration"]["arn"] == distribution
    assert image["sourcePipelineArn"] == pipeline
    assert image["osVersion"] == "Amazon Linux 2023"
    assert image["tags"] == {"a": "b"}
    assert image["loggingConfiguration"] == {"logGroupName": "/aws/imagebuilder/nightly-recipe"}
    assert [workflow["workflowArn"].split("/")[1] for workflow in image["workflows"]] == [
        "build",
        "test",
        "distribution",
    ]
    assert (
        client.get_image_pipeline(imagePipelineArn=pipeline)["imagePipeline"]["lastRunStatus"] == "AVAILABLE"
    )


@pytest.mark.parametrize(
    ("platform", "os_version"),
    [("Linux", "Amazon Linux 2023"), ("Windows", "Microsoft Windows Server 2022"), ("macOS", "macOS 15")],
)
def test_an_image_on_an_ami_has_an_os_version_of_its_platform(
    client: Any, platform: str, os_version: str
) -> None:
    # Chosen: AWS reads it from the instance.
    component = factories.make_component(client, platform=platform)
    recipe = factories.make_recipe(
        client, parentImage="ami-12345678", components=[{"componentArn": component}]
    )
    image = factories.make_image(client, imageRecipeArn=recipe)
    found = client.get_image(imageBuildVersionArn=image)["image"]
    assert (found["platform"], found["osVersion"]) == (platform, os_version)


def test_a_container_has_the_os_version_of_its_recipe_or_else_of_its_parent(client: Any) -> None:
    # API reference, CreateContainerRecipe: imageOsVersionOverride
    def os_version(name: str, **more: Any) -> str:
        recipe = factories.make_container_recipe(client, name, **more)
        image = factories.make_image(client, name, containerRecipeArn=recipe)
        return str(client.get_image(imageBuildVersionArn=image)["image"]["osVersion"])

    parent = f"arn:aws:imagebuilder:{REGION}:aws:image/amazon-linux-x86-2/x.x.x"
    assert os_version("none", platformOverride="Windows") == "Microsoft Windows Server 2022"
    assert os_version("custom", imageOsVersionOverride="Ubuntu 22") == "Ubuntu 22"
    assert os_version("managed", parentImage=parent) == "Amazon Linux 2"
    assert os_version("both", parentImage=parent, imageOsVersionOverride="Ubuntu 22") == "Ubuntu 22"


def test_outputs_appear_in_the_other_services(over_http: Any, client: Any) -> None:
    sns, sqs, ssm = (over_http(service) for service in ("sns", "sqs", "ssm"))
    topic = sns.create_topic(Name="builds")["TopicArn"]
    queue = sqs.create_queue(QueueName="builds")["QueueUrl"]
    queue_arn = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"][
        "QueueArn"
    ]
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue_arn)
    distribution = client.create_distribution_configuration(
        name="parameters",
        distributions=[
            {
                "region": REGION,
                "amiDistributionConfiguration": {"targetAccountIds": ["123456789012", "111122223333"]},
                "ssmParameterConfigurations": [{"parameterName": "/golden/ami", "dataType": "aws:ec2:image"}],
            }
        ],
    )["distributionConfigurationArn"]
    arn = factories.built_image(
        client,
        infrastructureConfigurationArn=factories.make_infrastructure(client, snsTopicArn=topic),
        distributionConfigurationArn=distribution,
    )
    image = client.get_image(imageBuildVersionArn=arn)["image"]
    amis = {ami["accountId"]: ami["image"] for ami in image["outputResources"]["amis"]}
    assert set(amis) == {"123456789012", "111122223333"}
    parameter = ssm.get_parameter(Name="/golden/ami")["Parameter"]
    assert (parameter["Value"], parameter["DataType"]) == (amis["123456789012"], "aws:ec2:image")
    (message,) = sqs.receive_message(QueueUrl=queue)["Messages"]
    sent = json.loads(json.loads(message["Body"])["Message"])
    assert (sent["arn"], sent["state"]["status"]) == (arn, "AVAILABLE")


def test_a_failed_build_is_published_too(over_http: Any, client: Any) -> None:
    sns, sqs = over_http("sns"), over_http("sqs")
    topic = sns.create_topic(Name="builds")["TopicArn"]
    queue = sqs.create_queue(QueueName="builds")["QueueUrl"]
    attributes = sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["QueueArn"])["Attributes"]
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=attributes["QueueArn"])
    Controls(REGION).fail_next_build("TESTING")
    factories.built_image(
        client, infrastructureConfigurationArn=factories.make_infrastructure(client, snsTopicArn=topic)
    )
    (message,) = sqs.receive_message(QueueUrl=queue)["Messages"]
    sent = json.loads(json.loads(message["Body"])["Message"])
    assert sent["state"]["status"] == "FAILED"


@pytest.mark.parametrize(
    ("distribution", "state"),
    [
        (
            {"amiDistributionConfiguration": {"launchPermission": {"userGroups": ["friends"]}}},
            "DISTRIBUTING",
        ),
        (
            {
                "amiDistributionConfiguration": {},
                "ssmParameterConfigurations": [{"parameterName": "/aws/golden/ami"}],
            },
            "INTEGRATING",
        ),
    ],
)
def test_a_refusal_by_another_service_fails_the_build(
    client: Any, distribution: dict[str, Any], state: str
) -> None:
    arn = client.create_distribution_configuration(
        name="refused",
        distributions=[
            {"region": REGION, "amiDistributionConfiguration": {}},
            {"region": "us-east-1", **distribution},
        ],
    )["distributionConfigurationArn"]
    image = factories.make_image(client, distributionConfigurationArn=arn)
    assert factories.watch(client, image)[-2:] == [state, "FAILED"]
    context = client.get_image(imageBuildVersionArn=image)["image"]["state"]["failureContext"]
    (failure,) = context["distributionFailure"]["regionFailures"]
    assert (context["imageStatus"], failure["region"]) == (state, "us-east-1")
    assert failure["errorMessage"]


def test_the_log_group_keeps_the_case_of_the_name(client: Any) -> None:
    # AWS's agent toolkit, troubleshooting an AMI build: the ARN is in lower case, the log group is not.
    image = factories.make_image(client, "Golden")
    shown = client.get_image(imageBuildVersionArn=image)["image"]
    assert "/golden/" in shown["arn"]
    assert shown["loggingConfiguration"] == {"logGroupName": "/aws/imagebuilder/Golden"}


def test_container_images_have_uris(client: Any) -> None:
    arn = factories.built_image(client, containerRecipeArn=factories.make_container_recipe(client))
    image = client.get_image(imageBuildVersionArn=arn)["image"]
    (container,) = image["outputResources"]["containers"]
    assert image["type"] == "DOCKER"
    repository = f"123456789012.dkr.ecr.{REGION}.amazonaws.com/golden"
    assert container["imageUris"] == [f"{repository}:1.0.0-1", f"{repository}:container-1.0.0-1"]


def test_a_pipeline_with_a_schedule_has_a_next_run(client: Any) -> None:
    pipeline = factories.make_pipeline(
        client, schedule={"scheduleExpression": "cron(30 4 1 1 ? *)", "timezone": "Asia/Tokyo"}
    )
    shown = client.get_image_pipeline(imagePipelineArn=pipeline)["imagePipeline"]
    assert shown["dateNextRun"][4:] == "-12-31T19:30:00.000Z"
    assert shown["schedule"]["pipelineExecutionStartCondition"].startswith("EXPRESSION_MATCH_AND")


@pytest.mark.parametrize(
    "schedule",
    [
        {"scheduleExpression": "every day"},
        {"scheduleExpression": "cron(0 0)"},
        {"scheduleExpression": "cron(99 0 * * ? *)"},
        {"scheduleExpression": "rate(0 days)"},
        {"scheduleExpression": "rate(1 day)", "timezone": "Moon/Tycho"},
    ],
)
def test_impossible_schedules_are_refused(client: Any, schedule: dict[str, str]) -> None:
    with pytest.raises(client.exceptions.InvalidParameterValueException):
        factories.make_pipeline(client, schedule=schedule)
