"""What the embedded service sends to EventBridge and SNS, as it arrives in a queue, read by `events.parse_records`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import boto3
import pytest

from imagebuilder_typed import ImageBuilderClient, events, models
from imagebuilder_typed.testing import Controls, controls, mock_imagebuilder

pytestmark = pytest.mark.new_botocore

REGION = "us-east-1"
BASE = f"arn:aws:imagebuilder:{REGION}:aws:image/amazon-linux-2023-x86/x.x.x"


@pytest.fixture
def service() -> Iterator[Controls]:
    with mock_imagebuilder():
        yield controls(REGION)


@pytest.fixture
def client(service: Controls) -> ImageBuilderClient:
    return ImageBuilderClient(region_name=REGION)


class Queue:
    """An SQS queue, and what arrives in it."""

    def __init__(self) -> None:
        self._client: Any = boto3.client("sqs", region_name=REGION)
        self._url: str = self._client.create_queue(QueueName="reports")["QueueUrl"]
        found = self._client.get_queue_attributes(QueueUrl=self._url, AttributeNames=["QueueArn"])
        self.arn: str = found["Attributes"]["QueueArn"]

    def follow(self, pattern: str) -> None:
        bus: Any = boto3.client("events", region_name=REGION)
        bus.put_rule(Name="reports", EventPattern=pattern)
        bus.put_targets(Rule="reports", Targets=[{"Id": "queue", "Arn": self.arn}])

    def received(self) -> list[events.AnyEvent]:
        """As a Lambda function gets them."""
        messages: list[Any] = []
        while batch := self._client.receive_message(QueueUrl=self._url, MaxNumberOfMessages=10).get(
            "Messages"
        ):
            messages += batch
            for message in batch:
                self._client.delete_message(QueueUrl=self._url, ReceiptHandle=message["ReceiptHandle"])
        return events.parse_records(
            {"Records": [{"eventSource": "aws:sqs", "body": message["Body"]} for message in messages]}
        )


@pytest.fixture
def queue(service: Controls) -> Queue:
    return Queue()


def pipeline(client: ImageBuilderClient, topic: str | None = None, **more: Any) -> str:
    recipe = client.create_image_recipe(name="web", semantic_version="1.0.0", parent_image=BASE)
    builders = client.create_infrastructure_configuration(
        name="builders", instance_profile_name="builder", sns_topic_arn=topic
    )
    return client.create_image_pipeline(
        name="nightly",
        image_recipe_arn=recipe.image_recipe_arn,
        infrastructure_configuration_arn=builders.infrastructure_configuration_arn,
        **more,
    ).image_pipeline_arn


def start(client: ImageBuilderClient, arn: str) -> str:
    return client.start_image_pipeline_execution(image_pipeline_arn=arn).image_build_version_arn


def test_state_changes(client: ImageBuilderClient, service: Controls, queue: Queue) -> None:
    queue.follow(events.pattern())
    image = start(client, pipeline(client))
    service.finish_build(image)
    received = queue.received()
    changes = [event for event in received if isinstance(event, events.ImageStateChange)]
    assert changes == received
    assert {event.image_arn for event in changes} == {image}
    states = [event.state.status for event in changes]
    assert (states[0], states[-1]) == (models.ImageStatus.BUILDING, models.ImageStatus.AVAILABLE)
    assert [event.previous_state.status for event in changes[1:]] == states[:-1]


@pytest.mark.parametrize("image_state", ["FAILED", ["AVAILABLE", "FAILED"]])
def test_a_pattern_selects_the_states(
    client: ImageBuilderClient, service: Controls, queue: Queue, image_state: Any
) -> None:
    queue.follow(events.pattern(image_state=image_state))
    service.fail_next_build("TESTING")
    service.finish_build(start(client, pipeline(client)))
    (event,) = queue.received()
    assert isinstance(event, events.ImageStateChange)
    assert event.state.status == "FAILED"


def test_a_disabled_pipeline(client: ImageBuilderClient, service: Controls, queue: Queue) -> None:
    queue.follow(events.pattern(pipeline_disabled=True))
    schedule = models.Schedule(
        schedule_expression="rate(1 day)", auto_disable_policy=models.AutoDisablePolicy(failure_count=2)
    )
    arn = pipeline(client, schedule=schedule)
    for _ in range(2):
        service.fail_next_build()
        service.run_schedule(arn)
        for image in client.list_image_pipeline_images(image_pipeline_arn=arn).image_summary_list:
            if image.state.status not in ("FAILED", "AVAILABLE"):
                service.finish_build(image.arn)
    (event,) = queue.received()
    assert isinstance(event, events.ImagePipelineDisabled)
    assert (event.pipeline_arn, event.consecutive_failures) == (arn, 2)


def test_a_waiting_step(client: ImageBuilderClient, service: Controls, queue: Queue) -> None:
    queue.follow(events.pattern(step_waiting=True))
    workflow = client.create_workflow(
        name="approval",
        semantic_version="1.0.0",
        type="TEST",
        data="schemaVersion: 1.0\nsteps:\n  - name: AskSecurity\n    action: WaitForAction\n",
    ).workflow_build_version_arn
    builds = f"arn:aws:imagebuilder:{REGION}:aws:workflow/build/build-image/x.x.x"
    arn = pipeline(
        client,
        execution_role="builder",
        workflows=[models.WorkflowConfiguration(workflow_arn=each) for each in (builds, workflow)],
    )
    image = start(client, arn)
    service.finish_build(image)
    (event,) = queue.received()
    assert isinstance(event, events.WorkflowStepWaiting)
    assert (event.image_arn, event.workflow_arn, event.workflow_step_name) == (image, workflow, "AskSecurity")
    client.send_workflow_step_action(
        step_execution_id=event.workflow_step_execution_id,
        image_build_version_arn=event.image_arn,
        action="RESUME",
    )
    service.finish_build(image)
    assert client.get_image(image_build_version_arn=image).image.state.status == "AVAILABLE"


@pytest.mark.parametrize("fails", [False, True])
def test_a_message_of_sns(client: ImageBuilderClient, service: Controls, queue: Queue, fails: bool) -> None:
    sns: Any = boto3.client("sns", region_name=REGION)
    topic = sns.create_topic(Name="builds")["TopicArn"]
    sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=queue.arn)
    if fails:
        service.fail_next_build("TESTING", "out of luck")
    image = start(client, pipeline(client, topic))
    service.finish_build(image)
    (event,) = queue.received()
    assert isinstance(event, events.ImageNotification)
    assert event.image_arn == image
    assert event.time is not None
    assert event.state.status == ("FAILED" if fails else "AVAILABLE")
    shown = client.get_image(image_build_version_arn=image).image
    assert [ami.image for ami in event.image.output_resources.amis] == [
        ami.image for ami in shown.output_resources.amis
    ]


def test_a_scan(client: ImageBuilderClient, service: Controls, queue: Queue) -> None:
    queue.follow(events.pattern(found_severity="high"))
    arn = pipeline(
        client, image_scanning_configuration=models.ImageScanningConfiguration(image_scanning_enabled=True)
    )
    plant: Callable[..., object] = service.plant_findings
    images = [start(client, arn) for _ in range(2)]
    plant(images[0], [{"severity": "HIGH", "title": "CVE-1"}])
    for image in images:
        service.finish_build(image)
    (event,) = queue.received()
    assert isinstance(event, events.CveDetected)
    assert (event.image_arn, event.pipeline_arn) == (images[0], arn)
    assert event.finding_severity_counts.high == 1
