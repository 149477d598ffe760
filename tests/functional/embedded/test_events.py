"""Events on the default event bus of EventBridge.

Types, resources and details: user guide, integ-eventbridge ("Event messages that Image Builder sends").
"""

from __future__ import annotations

import json
from typing import Any, ClassVar

import boto3
import pytest

from imagebuilder_typed.testing import Controls, controls, mock_imagebuilder, set_build_speed

from . import factories
from .conftest import REGION
from .subscribers import Clients, Queue, make_rule, make_topic

STATE_CHANGE = "EC2 Image Builder Image State Change"
CVE_DETECTED = "EC2 Image Builder CVE Detected"
STEP_WAITING = "EC2 Image Builder Workflow Step Waiting"
PIPELINE_DISABLED = "EC2 Image Builder Image Pipeline Automatically Disabled"

WAITING_WORKFLOW = """\
name: approval
schemaVersion: 1.0
steps:
  - name: Approve
    action: WaitForAction
"""


@pytest.fixture
def region_controls(client: Any) -> Controls:
    return controls(REGION)


@pytest.fixture
def queue(over_http: Clients) -> Queue:
    return Queue(over_http, "events")


def changes(queue: Queue) -> list[tuple[str, str]]:
    """The previous and the new states that events report."""
    return [
        (body["detail"]["previous-state"]["status"], body["detail"]["state"]["status"])
        for body in queue.bodies()
    ]


def test_an_event_has_the_form_of_aws(client: Any, over_http: Clients, queue: Queue) -> None:
    make_rule(over_http, queue.arn)
    image = factories.built_image(client)
    event = queue.bodies()[-1]
    assert (event["source"], event["detail-type"]) == ("aws.imagebuilder", STATE_CHANGE)
    # moto alone leaves the account out when it delivers an event.
    assert (event["account"], event["region"], event["resources"]) == ("123456789012", REGION, [image])
    assert event["detail"] == {
        "previous-state": {"status": "INTEGRATING"},
        "state": {"status": "AVAILABLE"},
    }


def test_each_state_from_building_on_is_reported(client: Any, over_http: Clients, queue: Queue) -> None:
    make_rule(over_http, queue.arn, **{"detail-type": [STATE_CHANGE]})
    distribution = factories.make_distribution(client)
    factories.built_image(client, distributionConfigurationArn=distribution)
    assert changes(queue) == [
        ("CREATING", "BUILDING"),
        ("BUILDING", "TESTING"),
        ("TESTING", "DISTRIBUTING"),
        ("DISTRIBUTING", "INTEGRATING"),
        ("INTEGRATING", "AVAILABLE"),
    ]


def test_a_failure_and_its_retry_are_reported(
    client: Any, over_http: Clients, queue: Queue, region_controls: Controls
) -> None:
    make_rule(over_http, queue.arn)
    region_controls.fail_next_build("TESTING")
    image = factories.built_image(client)
    assert changes(queue)[-1] == ("TESTING", "FAILED")
    client.retry_image(imageBuildVersionArn=image)
    factories.watch(client, image)
    assert changes(queue)[0] == ("FAILED", "TESTING")


def test_a_cancellation_is_reported(client: Any, over_http: Clients, queue: Queue) -> None:
    make_rule(over_http, queue.arn, detail={"state": {"status": ["CANCELLED"]}})
    image = factories.make_image(client)
    factories.watch(client, image, until=("BUILDING",))
    client.cancel_image_creation(imageBuildVersionArn=image)
    factories.watch(client, image, until=("CANCELLED",))
    (event,) = queue.bodies()
    assert event["resources"] == [image]


def test_a_pattern_selects_events_by_state_and_image(client: Any, over_http: Clients, queue: Queue) -> None:
    # The pattern is that of the user guide, ev-rules-for-pipeline, for a chain of pipelines.
    make_rule(
        over_http,
        queue.arn,
        **{
            "detail-type": [STATE_CHANGE],
            "detail": {"state": {"status": ["AVAILABLE", "FAILED"]}},
            "resources": [{"prefix": f"arn:aws:imagebuilder:{REGION}:123456789012:image/base/"}],
        },
    )
    base, _ = factories.built_image(client, name="base"), factories.built_image(client, name="other")
    assert [event["resources"] for event in queue.bodies()] == [[base]]


def test_lifecycle_actions_are_no_events(client: Any, over_http: Clients, queue: Queue) -> None:
    image = factories.built_image(client)
    make_rule(over_http, queue.arn)
    client.start_resource_state_update(
        resourceArn=image,
        state={"status": "DISABLED"},
        executionRole="arn:aws:iam::123456789012:role/lifecycle",
        includeResources={"amis": True},
    )
    assert client.get_image(imageBuildVersionArn=image)["image"]["state"]["status"] == "DISABLED"
    assert queue.bodies() == []


def test_log_groups_receive_events(client: Any, over_http: Clients) -> None:
    logs = over_http("logs")
    logs.create_log_group(logGroupName="/events")
    make_rule(over_http, f"arn:aws:logs:{REGION}:123456789012:log-group:/events")
    image = factories.built_image(client)
    messages = [event["message"] for event in logs.filter_log_events(logGroupName="/events")["events"]]
    assert [image] in [json.loads(message)["resources"] for message in messages]


def test_an_archive_keeps_events(client: Any, over_http: Clients) -> None:
    events = over_http("events")
    bus = events.describe_event_bus()["Arn"]
    pattern = json.dumps({"source": ["aws.imagebuilder"]})
    events.create_archive(ArchiveName="images", EventSourceArn=bus, EventPattern=pattern)
    factories.built_image(client)
    assert events.describe_archive(ArchiveName="images")["EventCount"] == 5


def test_a_target_that_does_not_exist_harms_no_build(client: Any, over_http: Clients) -> None:
    make_rule(over_http, f"arn:aws:sqs:{REGION}:123456789012:missing")
    image = factories.make_image(client)
    assert factories.watch(client, image)[-1] == "AVAILABLE"


def test_events_are_sent_in_process_and_at_once() -> None:
    with mock_imagebuilder():
        set_build_speed("instant")

        def make(service: str = "imagebuilder") -> Any:
            boto: Any = boto3  # the stubs accept only literal service names
            return boto.client(service, region_name=REGION)

        queue = Queue(make, "events")
        make_rule(make, queue.arn)
        factories.make_image(make())
        assert changes(queue)[-1] == ("INTEGRATING", "AVAILABLE")


class TestScans:
    SCANNING: ClassVar = {"imageScanningEnabled": True}

    @staticmethod
    def findings(*severities: str) -> list[dict[str, Any]]:
        return [{"severity": severity} for severity in severities]

    def test_a_scan_reports_its_findings(
        self, client: Any, over_http: Clients, queue: Queue, region_controls: Controls
    ) -> None:
        make_rule(over_http, queue.arn, **{"detail-type": [CVE_DETECTED]})
        image = factories.make_image(client, imageScanningConfiguration=self.SCANNING)
        region_controls.plant_findings(
            image, self.findings("CRITICAL", "HIGH", "HIGH", "MEDIUM", "LOW", "UNTRIAGED")
        )
        factories.watch(client, image)
        (event,) = queue.bodies()
        assert event["resources"] == [image]
        assert event["detail"].pop("resource-id").startswith("i-")
        # The count of all is that of the reported severities.
        assert event["detail"] == {
            "finding-severity-counts": {"all": 4, "critical": 1, "high": 2, "medium": 1}
        }

    def test_a_scan_without_findings_is_reported_with_its_pipeline(
        self, client: Any, over_http: Clients, queue: Queue
    ) -> None:
        make_rule(over_http, queue.arn, **{"detail-type": [CVE_DETECTED]})
        pipeline = factories.make_pipeline(client, imageScanningConfiguration=self.SCANNING)
        image = client.start_image_pipeline_execution(imagePipelineArn=pipeline)["imageBuildVersionArn"]
        factories.watch(client, image)
        (event,) = queue.bodies()
        assert event["resources"] == [image, pipeline]
        assert set(event["detail"]["finding-severity-counts"].values()) == {0}

    def test_a_pattern_finds_critical_ones_only(
        self, client: Any, over_http: Clients, queue: Queue, region_controls: Controls
    ) -> None:
        # The pattern is that of the user guide, ev-rules-for-pipeline.
        critical = {"finding-severity-counts": {"critical": [{"numeric": [">", 0]}]}}
        make_rule(over_http, queue.arn, **{"detail-type": [CVE_DETECTED], "detail": critical})
        for severity in ("HIGH", "CRITICAL"):
            image = factories.make_image(
                client, name=severity.lower(), imageScanningConfiguration=self.SCANNING
            )
            region_controls.plant_findings(image, self.findings(severity))
            factories.watch(client, image)
        assert [event["resources"] for event in queue.bodies()] == [[image]]

    def test_without_scanning_there_is_no_such_event(
        self, client: Any, over_http: Clients, queue: Queue, region_controls: Controls
    ) -> None:
        make_rule(over_http, queue.arn, **{"detail-type": [CVE_DETECTED]})
        image = factories.make_image(client)
        region_controls.plant_findings(image, self.findings("CRITICAL"))
        factories.watch(client, image)
        assert queue.bodies() == []


class TestWaitingSteps:
    @staticmethod
    def waiting_image(client: Any, data: str = WAITING_WORKFLOW) -> tuple[str, str]:
        """An image whose build waits, and the workflow."""
        workflow = client.create_workflow(name="approval", semanticVersion="1.0.0", type="TEST", data=data)[
            "workflowBuildVersionArn"
        ]
        build = f"arn:aws:imagebuilder:{REGION}:aws:workflow/build/build-image/x.x.x"
        image = factories.make_image(
            client,
            executionRole="arn:aws:iam::123456789012:role/build",
            workflows=[{"workflowArn": build}, {"workflowArn": workflow}],
        )
        factories.watch(client, image, until=("TESTING",))
        return image, workflow

    def test_a_step_that_waits_is_reported_once(self, client: Any, over_http: Clients, queue: Queue) -> None:
        make_rule(over_http, queue.arn, **{"detail-type": [STEP_WAITING]})
        image, workflow = self.waiting_image(client)
        client.get_image(imageBuildVersionArn=image)
        (event,) = queue.bodies()
        assert event["resources"] == [image, workflow]
        detail = event["detail"]
        assert set(detail) == {"workflow-execution-id", "workflow-step-execution-id", "workflow-step-name"}
        assert detail["workflow-step-name"] == "Approve"
        step = client.get_workflow_step_execution(stepExecutionId=detail["workflow-step-execution-id"])
        assert (step["name"], step["workflowExecutionId"]) == ("Approve", detail["workflow-execution-id"])

    def test_the_event_has_what_an_answer_needs(self, client: Any, over_http: Clients, queue: Queue) -> None:
        make_rule(over_http, queue.arn, **{"detail-type": [STEP_WAITING]})
        image, _ = self.waiting_image(client)
        (event,) = queue.bodies()
        client.send_workflow_step_action(
            stepExecutionId=event["detail"]["workflow-step-execution-id"],
            imageBuildVersionArn=event["resources"][0],
            action="RESUME",
        )
        assert factories.watch(client, image)[-1] == "AVAILABLE"
        assert queue.bodies() == []

    def test_a_step_can_have_a_topic(self, client: Any, over_http: Clients, queue: Queue) -> None:
        # user guide, wfdoc-step-actions: the input is snsTopicArn. The message is chosen.
        topic = make_topic(over_http, queue=queue)
        image, _ = self.waiting_image(client, f"{WAITING_WORKFLOW}    inputs:\n      snsTopicArn: {topic}\n")
        (body,) = queue.bodies()
        message = json.loads(body["Message"])
        assert (message["resources"][0], message["workflow-step-name"]) == (image, "Approve")


class TestPipelines:
    SCHEDULE: ClassVar = {
        "scheduleExpression": "rate(1 day)",
        "pipelineExecutionStartCondition": "EXPRESSION_MATCH_ONLY",
        "autoDisablePolicy": {"failureCount": 2},
    }

    def run_failing(self, client: Any, region_controls: Controls, pipeline: str) -> None:
        region_controls.fail_next_build()
        region_controls.run_schedule(pipeline)
        images = client.list_image_pipeline_images(imagePipelineArn=pipeline)["imageSummaryList"]
        for image in images:
            factories.watch(client, image["arn"])

    def test_a_pipeline_that_failures_disable_is_reported_once(
        self, client: Any, over_http: Clients, queue: Queue, region_controls: Controls
    ) -> None:
        make_rule(over_http, queue.arn, **{"detail-type": [PIPELINE_DISABLED]})
        pipeline = factories.make_pipeline(client, schedule=self.SCHEDULE)
        self.run_failing(client, region_controls, pipeline)
        assert queue.bodies() == []
        self.run_failing(client, region_controls, pipeline)
        (event,) = queue.bodies()
        assert event["resources"] == [pipeline]
        assert event["detail"] == {"consecutive-failures": "2"}

    def test_a_pipeline_that_a_user_disables_is_not_reported(
        self, client: Any, over_http: Clients, queue: Queue
    ) -> None:
        make_rule(over_http, queue.arn, **{"detail-type": [PIPELINE_DISABLED]})
        pipeline = factories.make_pipeline(client, schedule=self.SCHEDULE)
        document = client.get_image_pipeline(imagePipelineArn=pipeline)["imagePipeline"]
        client.update_image_pipeline(
            imagePipelineArn=pipeline,
            imageRecipeArn=document["imageRecipeArn"],
            infrastructureConfigurationArn=document["infrastructureConfigurationArn"],
            status="DISABLED",
        )
        assert queue.bodies() == []
