"""Messages to the SNS topic of an infrastructure configuration.

Form and members: user guide, integ-sns ("SNS message format"), and messages that were captured in
NOAA-OWP/hydrovis (Lambda that reads messages of 2024) and in a test of AWS's automated forensics orchestrator (2022).
"""

from __future__ import annotations

import json
import re
from datetime import datetime
from typing import Any

import pytest

from imagebuilder_typed.testing import Controls, controls

from . import factories
from .conftest import REGION
from .subscribers import Clients, Queue, image_arn, make_topic

DATE = r"[A-Z][a-z]{2} [1-9]\d?, \d{4} [1-9]\d?:\d\d:\d\d [AP]M"


@pytest.fixture
def queue(over_http: Clients) -> Queue:
    return Queue(over_http, "messages")


@pytest.fixture
def topic(over_http: Clients, queue: Queue) -> str:
    return make_topic(over_http, queue=queue)


def sent(queue: Queue) -> list[dict[str, Any]]:
    return [json.loads(body["Message"]) for body in queue.bodies()]


def build(client: Any, topic: str, **more: Any) -> str:
    infrastructure = factories.make_infrastructure(client, snsTopicArn=topic)
    return factories.built_image(client, infrastructureConfigurationArn=infrastructure, **more)


def test_a_build_that_ends_sends_one_message_without_a_subject(client: Any, queue: Queue, topic: str) -> None:
    build(client, topic)
    (envelope,) = queue.bodies()
    assert envelope["TopicArn"] == topic
    assert "Subject" not in envelope
    # AWS indents its messages by two blanks.
    assert envelope["Message"].startswith('{\n  "')


def test_the_message_of_a_pipeline_s_build(client: Any, queue: Queue, topic: str) -> None:
    infrastructure = factories.make_infrastructure(client, snsTopicArn=topic)
    distribution = factories.make_distribution(client)
    pipeline = factories.make_pipeline(
        client, infrastructureConfigurationArn=infrastructure, distributionConfigurationArn=distribution
    )
    arn = client.start_image_pipeline_execution(imagePipelineArn=pipeline)["imageBuildVersionArn"]
    factories.watch(client, arn)
    image = client.get_image(imageBuildVersionArn=arn)["image"]
    (message,) = sent(queue)
    assert message["versionlessArn"] == image_arn("nightly-recipe").removesuffix("/1.0.0/1")
    assert (message["arn"], message["name"]) == (arn, "nightly-recipe")
    assert (message["version"], message["buildVersion"]) == ("1.0.0", 1)
    assert (message["type"], message["platform"], message["accountId"]) == ("AMI", "Linux", "123456789012")
    assert (message["state"], message["buildType"]) == ({"status": "AVAILABLE"}, "USER_INITIATED")
    assert (message["osVersion"], message["enhancedImageMetadataEnabled"]) == ("Amazon Linux 2023", True)
    assert message["sourcePipelineArn"] == pipeline
    assert message["imageTestsConfigurationDocument"] == {"imageTestsEnabled": True, "timeoutMinutes": 720}
    assert "imageTestsConfiguration" not in message
    (ami,) = image["outputResources"]["amis"]
    expected = {name: ami[name] for name in ("region", "image", "name", "accountId")}
    assert message["outputResources"] == {"amis": [expected]}
    jobs = ("buildExecutionId", "testExecutionId", "distributionJobId", "integrationJobId")
    assert len({message[job] for job in jobs}) == 4


@pytest.mark.parametrize(
    ("version", "number"),
    [
        # The numbers of the user guide and of the captured messages, less their build.
        ("1.0.0", 1237940039285380274899124227 - 3),
        ("1.0.2", 1237940039285380277046607873 - 1),
        ("1.6.1", 1237940046202909303613947905 - 1),
    ],
)
def test_the_version_is_also_one_number(
    client: Any, queue: Queue, topic: str, version: str, number: int
) -> None:
    recipe = factories.make_recipe(client, version=version)
    infrastructure = factories.make_infrastructure(client, snsTopicArn=topic)
    for _ in range(2):
        factories.built_image(client, imageRecipeArn=recipe, infrastructureConfigurationArn=infrastructure)
    assert [message["semver"] for message in sent(queue)] == [number + 1, number + 2]


@pytest.mark.parametrize(
    "member", ["imageRecipe", "infrastructureConfiguration", "distributionConfiguration"]
)
def test_recipe_and_configurations_have_their_account_dates_and_internal_tags(
    client: Any, queue: Queue, topic: str, member: str
) -> None:
    arn = build(client, topic, distributionConfigurationArn=factories.make_distribution(client))
    (message,) = sent(queue)
    nested = message[member]
    assert nested["name"] == client.get_image(imageBuildVersionArn=arn)["image"][member]["name"]
    assert nested["accountId"] == "123456789012"
    assert re.fullmatch(DATE, nested["dateCreated"])
    assert re.fullmatch(DATE, message["dateCreated"])
    assert nested["tags"]["resourceArn"] == nested["arn"]
    assert set(nested["tags"]) == set(message["tags"]) == {"resourceArn", "internalId"}
    assert nested["tags"]["internalId"] != message["tags"]["internalId"]
    assert not {"owner", "type"} & set(nested)


def test_an_updated_configuration_has_its_second_date(client: Any, queue: Queue, topic: str) -> None:
    infrastructure = factories.make_infrastructure(client, snsTopicArn=topic)
    client.update_infrastructure_configuration(
        infrastructureConfigurationArn=infrastructure, instanceProfileName="other", snsTopicArn=topic
    )
    factories.built_image(client, infrastructureConfigurationArn=infrastructure)
    (message,) = sent(queue)
    assert re.fullmatch(DATE, message["infrastructureConfiguration"]["dateUpdated"])


@pytest.mark.parametrize(
    ("created", "date"),
    [
        ("2022-03-02T00:09:50+00:00", "Mar 2, 2022 12:09:50 AM"),
        # That of a captured message.
        ("2022-03-02T07:09:50+00:00", "Mar 2, 2022 7:09:50 AM"),
        ("2022-03-02T12:09:50+00:00", "Mar 2, 2022 12:09:50 PM"),
        ("2024-08-27T18:43:22+00:00", "Aug 27, 2024 6:43:22 PM"),
    ],
)
def test_dates_have_twelve_hours(client: Any, queue: Queue, topic: str, created: str, date: str) -> None:
    infrastructure = factories.make_infrastructure(client, snsTopicArn=topic)
    image = factories.make_image(client, infrastructureConfigurationArn=infrastructure)
    controls(REGION).backdate_image(image, datetime.fromisoformat(created))
    factories.watch(client, image)
    (message,) = sent(queue)
    assert message["dateCreated"] == date


def test_the_name_of_the_ami_is_filled_in(client: Any, queue: Queue, topic: str) -> None:
    distribution = factories.make_distribution(client, ami={"name": "web-{{imagebuilder:buildDate}}"})
    build(client, topic, distributionConfigurationArn=distribution)
    (message,) = sent(queue)
    (distributed,) = message["distributionConfiguration"]["distributions"]
    (ami,) = message["outputResources"]["amis"]
    assert distributed["amiDistributionConfiguration"]["name"] == ami["name"]
    assert re.fullmatch(r"web-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z", ami["name"])


def test_without_a_distribution_configuration_no_job_distributes(
    client: Any, queue: Queue, topic: str
) -> None:
    build(client, topic, imageTestsConfiguration={"imageTestsEnabled": False})
    (message,) = sent(queue)
    assert "buildExecutionId" in message
    assert not {"testExecutionId", "distributionJobId", "integrationJobId"} & set(message)


def test_a_running_build_sends_nothing(client: Any, queue: Queue, topic: str) -> None:
    infrastructure = factories.make_infrastructure(client, snsTopicArn=topic)
    image = factories.make_image(client, infrastructureConfigurationArn=infrastructure)
    factories.watch(client, image, until=("INTEGRATING",))
    assert sent(queue) == []


def failed_build(client: Any, region_controls: Controls, topic: str, stage: Any) -> dict[str, Any]:
    region_controls.fail_next_build(stage, "No room on the disk.")
    image = build(client, topic, distributionConfigurationArn=factories.make_distribution(client))
    state: dict[str, Any] = client.get_image(imageBuildVersionArn=image)["image"]["state"]
    return state


class TestFailures:
    @pytest.fixture
    def region_controls(self, fresh_state: None) -> Controls:
        return controls(REGION)

    def test_a_build_that_fails_while_building(
        self, client: Any, region_controls: Controls, queue: Queue, topic: str
    ) -> None:
        state = failed_build(client, region_controls, topic, "BUILDING")
        (message,) = sent(queue)
        assert message["state"] == {"status": "FAILED", "reason": state["reason"]}
        assert "No room on the disk." in message["state"]["reason"]
        assert message["outputResources"] == {"amis": []}
        jobs = {"buildExecutionId", "testExecutionId", "distributionJobId", "integrationJobId", "osVersion"}
        assert not jobs & set(message)

    def test_a_build_that_fails_while_testing_has_its_ami(
        self, client: Any, region_controls: Controls, queue: Queue, topic: str
    ) -> None:
        failed_build(client, region_controls, topic, "TESTING")
        (message,) = sent(queue)
        assert len(message["outputResources"]["amis"]) == 1
        assert "buildExecutionId" in message
        assert not {"testExecutionId", "distributionJobId", "integrationJobId"} & set(message)

    def test_a_build_that_fails_after_its_distribution(
        self, client: Any, region_controls: Controls, queue: Queue, topic: str
    ) -> None:
        failed_build(client, region_controls, topic, "INTEGRATING")
        (message,) = sent(queue)
        assert "distributionJobId" in message
        assert "integrationJobId" not in message


def test_a_cancelled_build_sends_nothing(client: Any, queue: Queue, topic: str) -> None:
    # user guide, integ-sns: messages are for AVAILABLE and FAILED.
    infrastructure = factories.make_infrastructure(client, snsTopicArn=topic)
    image = factories.make_image(client, infrastructureConfigurationArn=infrastructure)
    client.cancel_image_creation(imageBuildVersionArn=image)
    factories.watch(client, image, until=("CANCELLED",))
    assert sent(queue) == []


def test_a_container_s_message_has_its_uris(client: Any, queue: Queue, topic: str) -> None:
    arn = build(client, topic, containerRecipeArn=factories.make_container_recipe(client))
    (message,) = sent(queue)
    image = client.get_image(imageBuildVersionArn=arn)["image"]
    assert message["type"] == "DOCKER"
    assert message["outputResources"] == image["outputResources"]
    assert message["containerRecipe"]["accountId"] == "123456789012"
    assert "imageRecipe" not in message


class TestTopics:
    """API reference, CreateInfrastructureConfiguration: the topic is validated at create and update."""

    MISSING = f"arn:aws:sns:{REGION}:123456789012:missing"

    @pytest.mark.parametrize(
        "topic",
        [
            MISSING,
            f"arn:aws:sns:{REGION}:111122223333:builds",
            "arn:aws:sns:us-east-1:123456789012:builds",
            "arn:aws:sns:nowhere:123456789012:builds",
        ],
    )
    def test_a_topic_that_does_not_exist_is_refused(self, client: Any, topic: str) -> None:
        with pytest.raises(client.exceptions.InvalidParameterValueException, match="snsTopicArn"):
            factories.make_infrastructure(client, snsTopicArn=topic)
        assert client.list_infrastructure_configurations()["infrastructureConfigurationSummaryList"] == []

    def test_an_update_is_checked_too(self, client: Any, topic: str) -> None:
        arn = factories.make_infrastructure(client, snsTopicArn=topic)
        update = {"infrastructureConfigurationArn": arn, "instanceProfileName": "builder"}
        with pytest.raises(client.exceptions.InvalidParameterValueException, match="snsTopicArn"):
            client.update_infrastructure_configuration(**update, snsTopicArn=self.MISSING)
        client.update_infrastructure_configuration(**update, snsTopicArn=topic)

    def test_fifo_topics_are_refused(self, client: Any, over_http: Clients) -> None:
        topic = over_http("sns").create_topic(Name="builds.fifo", Attributes={"FifoTopic": "true"})
        with pytest.raises(client.exceptions.ClientError):
            factories.make_infrastructure(client, snsTopicArn=topic["TopicArn"])

    def test_a_topic_of_another_account_can_be_used(self, client: Any, over_http: Clients) -> None:
        role = "arn:aws:iam::111122223333:role/topics"
        key = over_http("sts").assume_role(RoleArn=role, RoleSessionName="test")["Credentials"]["AccessKeyId"]
        topic = over_http("sns", account=key).create_topic(Name="shared")["TopicArn"]
        assert ":111122223333:" in topic
        build(client, topic)

    def test_a_topic_of_another_region_can_be_used(
        self, client: Any, over_http: Clients, queue: Queue
    ) -> None:
        # Whether AWS takes it is not known.
        sns = over_http("sns", region="us-east-1")
        topic = sns.create_topic(Name="elsewhere")["TopicArn"]
        sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue.arn)
        build(client, topic)
        assert len(sent(queue)) == 1

    def test_a_topic_that_is_deleted_later_harms_no_build(
        self, client: Any, over_http: Clients, topic: str
    ) -> None:
        infrastructure = factories.make_infrastructure(client, snsTopicArn=topic)
        over_http("sns").delete_topic(TopicArn=topic)
        image = factories.make_image(client, infrastructureConfigurationArn=infrastructure)
        assert factories.watch(client, image)[-1] == "AVAILABLE"
