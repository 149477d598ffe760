"""Lifecycle policies and state changes, and their effects on images, AMIs and snapshots."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from botocore.exceptions import ClientError
from moto.moto_api import state_manager

from imagebuilder_typed.testing import Controls

from . import factories
from .conftest import REGION

ROLE = "arn:aws:iam::123456789012:role/lifecycle"
EVERYTHING = {"amis": True, "snapshots": True}


@pytest.fixture
def region_controls(client: Any) -> Controls:
    return Controls(REGION)


@pytest.fixture
def three_images(client: Any) -> list[str]:
    """Images of one recipe, oldest first."""
    recipe, infrastructure = factories.make_recipe(client), factories.make_infrastructure(client)
    images = []
    for _ in range(3):
        images.append(
            factories.make_image(client, imageRecipeArn=recipe, infrastructureConfigurationArn=infrastructure)
        )
        Controls(REGION).finish_build(images[-1])
    return images


def make_policy(client: Any, action: dict[str, Any], rule: dict[str, Any], **more: Any) -> str:
    exclusion = more.pop("exclusionRules", None)
    detail = {"action": action, "filter": rule, **({"exclusionRules": exclusion} if exclusion else {})}
    arguments = {
        "name": "policy",
        "executionRole": ROLE,
        "resourceType": "AMI_IMAGE",
        "resourceSelection": {"recipes": [{"name": "golden", "semanticVersion": "1.x.x"}]},
        "policyDetails": [detail],
        **more,
    }
    return str(client.create_lifecycle_policy(**arguments)["lifecyclePolicyArn"])


def states(client: Any, images: list[str]) -> list[str]:
    return [client.get_image(imageBuildVersionArn=arn)["image"]["state"]["status"] for arn in images]


def ami_of(client: Any, image: str) -> str:
    (ami,) = client.get_image(imageBuildVersionArn=image)["image"]["outputResources"]["amis"]
    return str(ami["image"])


def test_a_count_rule_keeps_the_newest_images(
    over_http: Any, client: Any, region_controls: Controls, three_images: list[str]
) -> None:
    amis = [ami_of(client, image) for image in three_images]
    ec2 = over_http("ec2")
    policy = make_policy(
        client, {"type": "DELETE", "includeResources": EVERYTHING}, {"type": "COUNT", "value": 1}
    )
    run = region_controls.run_lifecycle_policy(policy)
    assert states(client, three_images) == ["DELETED", "DELETED", "AVAILABLE"]
    left = ec2.describe_images(Owners=["self"])["Images"]
    assert [image["ImageId"] for image in left] == [amis[2]]
    resources = client.list_lifecycle_execution_resources(lifecycleExecutionId=run)["resources"]
    assert {resource["resourceId"] for resource in resources} == set(three_images[:2])
    assert {resource["action"]["name"] for resource in resources} == {"DELETE"}
    (ami,) = client.list_lifecycle_execution_resources(
        lifecycleExecutionId=run, parentResourceId=three_images[0]
    )["resources"]
    assert ami["resourceId"] == amis[0]
    snapshots = {snapshot["SnapshotId"] for snapshot in ec2.describe_snapshots()["Snapshots"]}
    assert ami["snapshots"][0]["snapshotId"] not in snapshots


@pytest.mark.parametrize(
    ("action", "state"), [("DEPRECATE", "DEPRECATED"), ("DISABLE", "DISABLED"), ("DELETE", "DELETED")]
)
def test_an_age_rule_affects_old_images(
    client: Any, region_controls: Controls, three_images: list[str], action: str, state: str
) -> None:
    region_controls.backdate_image(three_images[0], datetime.now(UTC) - timedelta(days=31))
    include = EVERYTHING if action == "DELETE" else {"amis": True}
    policy = make_policy(
        client,
        {"type": action, "includeResources": include},
        {"type": "AGE", "value": 4, "unit": "WEEKS"},
    )
    region_controls.run_lifecycle_policy(policy)
    assert states(client, three_images) == [state, "AVAILABLE", "AVAILABLE"]
    region_controls.run_lifecycle_policy(policy, days_ahead=40)
    assert states(client, three_images) == [state] * 3


def test_retain_at_least_keeps_some_whatever_their_age(
    client: Any, region_controls: Controls, three_images: list[str]
) -> None:
    rule = {"type": "AGE", "value": 1, "unit": "DAYS", "retainAtLeast": 2}
    policy = make_policy(client, {"type": "DELETE", "includeResources": EVERYTHING}, rule)
    region_controls.run_lifecycle_policy(policy, days_ahead=100)
    assert states(client, three_images) == ["DELETED", "AVAILABLE", "AVAILABLE"]


def test_exclusions_leave_images_and_amis_alone(
    over_http: Any, client: Any, region_controls: Controls, three_images: list[str]
) -> None:
    client.tag_resource(resourceArn=three_images[0], tags={"keep": "yes"})
    over_http("ec2").create_tags(
        Resources=[ami_of(client, three_images[1])], Tags=[{"Key": "in-use", "Value": "yes"}]
    )
    policy = make_policy(
        client,
        {"type": "DELETE", "includeResources": EVERYTHING},
        {"type": "AGE", "value": 1, "unit": "DAYS"},
        exclusionRules={"tagMap": {"keep": "yes"}, "amis": {"tagMap": {"in-use": "yes"}}},
    )
    run = region_controls.run_lifecycle_policy(policy, days_ahead=2)
    assert states(client, three_images) == ["AVAILABLE", "AVAILABLE", "DELETED"]
    skipped = client.list_lifecycle_execution_resources(
        lifecycleExecutionId=run, parentResourceId=three_images[1]
    )["resources"]
    assert [resource["state"]["status"] for resource in skipped] == ["SKIPPED"]


def test_tags_select_images(client: Any, region_controls: Controls, three_images: list[str]) -> None:
    client.tag_resource(resourceArn=three_images[1], tags={"stage": "test"})
    policy = make_policy(
        client,
        {"type": "DISABLE", "includeResources": {"amis": True}},
        {"type": "AGE", "value": 1, "unit": "DAYS"},
        resourceSelection={"tagMap": {"stage": "test"}},
    )
    region_controls.run_lifecycle_policy(policy, days_ahead=2)
    assert states(client, three_images) == ["AVAILABLE", "DISABLED", "AVAILABLE"]


@pytest.mark.parametrize(
    ("action", "rule", "more"),
    [
        ("DEPRECATE", {"type": "COUNT", "value": 1}, {}),
        ("DELETE", {"type": "AGE", "value": 1}, {}),
        ("DISABLE", {"type": "AGE", "value": 1, "unit": "DAYS", "retainAtLeast": 1}, {}),
        ("DEPRECATE", {"type": "AGE", "value": 1, "unit": "DAYS"}, {"resourceType": "CONTAINER_IMAGE"}),
        ("DELETE", {"type": "COUNT", "value": 1}, {"resourceSelection": {}}),
    ],
)
def test_invalid_policies_are_refused(
    client: Any, action: str, rule: dict[str, Any], more: dict[str, Any]
) -> None:
    with pytest.raises(ClientError) as refused:
        make_policy(client, {"type": action}, rule, **more)
    assert refused.value.response["Error"]["Code"].startswith("InvalidParameter")


def test_runs_of_a_policy_are_listed(client: Any, region_controls: Controls, three_images: list[str]) -> None:
    policy = make_policy(
        client, {"type": "DELETE", "includeResources": EVERYTHING}, {"type": "COUNT", "value": 3}
    )
    run = region_controls.run_lifecycle_policy(policy)
    (listed,) = client.list_lifecycle_executions(resourceArn=policy)["lifecycleExecutions"]
    assert listed["lifecycleExecutionId"] == run
    assert listed["resourcesImpactedSummary"] == {"hasImpactedResources": False}
    assert listed["state"]["status"] == "SUCCESS"
    shown = client.get_lifecycle_policy(lifecyclePolicyArn=policy)["lifecyclePolicy"]
    assert shown["dateLastRun"] >= shown["dateCreated"]


class TestStateUpdates:
    @pytest.fixture
    def image(self, client: Any) -> str:
        return factories.built_image(client)

    def update(self, client: Any, image: str, status: str, **more: Any) -> Any:
        return client.start_resource_state_update(resourceArn=image, state={"status": status}, **more)

    @pytest.mark.parametrize("status", ["DEPRECATED", "DISABLED", "AVAILABLE"])
    def test_an_image_without_its_resources_changes_at_once(
        self, client: Any, image: str, status: str
    ) -> None:
        assert "lifecycleExecutionId" not in self.update(client, image, status)
        assert states(client, [image]) == [status]

    def test_amis_change_through_a_lifecycle_execution(self, over_http: Any, client: Any, image: str) -> None:
        answer = self.update(client, image, "DISABLED", includeResources={"amis": True})
        execution = client.get_lifecycle_execution(lifecycleExecutionId=answer["lifecycleExecutionId"])
        assert execution["lifecycleExecution"]["state"]["status"] == "SUCCESS"
        assert states(client, [image]) == ["DISABLED"]
        (ami,) = over_http("ec2").describe_images(ImageIds=[ami_of(client, image)])["Images"]
        assert ami["State"] == "disabled"

    def test_deleting_also_deletes_the_resources(self, over_http: Any, client: Any, image: str) -> None:
        with pytest.raises(client.exceptions.InvalidRequestException):
            self.update(client, image, "DELETED")
        self.update(client, image, "DELETED", includeResources=EVERYTHING)
        assert states(client, [image]) == ["DELETED"]
        assert over_http("ec2").describe_images(Owners=["self"])["Images"] == []

    def test_a_later_deprecation_waits_and_can_be_cancelled(self, client: Any, image: str) -> None:
        later = datetime.now(UTC) + timedelta(days=1)
        answer = self.update(client, image, "DEPRECATED", updateAt=later)
        run = answer["lifecycleExecutionId"]
        found = client.get_lifecycle_execution(lifecycleExecutionId=run)["lifecycleExecution"]
        assert found["state"]["status"] == "PENDING"
        assert states(client, [image]) == ["AVAILABLE"]
        with pytest.raises(client.exceptions.ResourceInUseException):
            self.update(client, image, "DISABLED")
        client.cancel_lifecycle_execution(lifecycleExecutionId=run)
        (listed,) = client.list_lifecycle_executions(resourceArn=image)["lifecycleExecutions"]
        assert listed["state"]["status"] == "CANCELLED"
        with pytest.raises(client.exceptions.InvalidRequestException):
            client.cancel_lifecycle_execution(lifecycleExecutionId=run)

    def test_executions_can_progress_step_by_step(self, client: Any, image: str) -> None:
        state_manager.set_transition(
            "imagebuilder::lifecycle_execution", {"progression": "manual", "times": 1}
        )
        try:
            run = self.update(client, image, "DISABLED", includeResources={"amis": True})[
                "lifecycleExecutionId"
            ]
            seen = [
                client.get_lifecycle_execution(lifecycleExecutionId=run)["lifecycleExecution"]["state"][
                    "status"
                ]
                for _ in range(3)
            ]
        finally:
            state_manager.unset_transition("imagebuilder::lifecycle_execution")
        assert seen == ["PENDING", "IN_PROGRESS", "SUCCESS"]

    def test_state_changes_of_running_and_failed_images_are_limited(self, client: Any) -> None:
        running = factories.make_image(client)
        with pytest.raises(client.exceptions.InvalidRequestException):
            self.update(client, running, "DISABLED")
        client.cancel_image_creation(imageBuildVersionArn=running)
        with pytest.raises(client.exceptions.InvalidRequestException):
            self.update(client, running, "DISABLED")
        self.update(client, running, "DELETED", includeResources=EVERYTHING)
        assert states(client, [running]) == ["DELETED"]
