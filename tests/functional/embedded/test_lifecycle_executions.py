"""Lifecycle executions: their states, lists and cancellation.

Where nothing else is named, the source is the user guide, lifecycle-policy-execution.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from moto.moto_api import state_manager

from imagebuilder_typed.testing import Controls

from . import lifecycle_setup as setup
from .conftest import REGION
from .lifecycle_setup import EVERYTHING, age, count, rule

MODEL = "imagebuilder::lifecycle_execution"


@pytest.fixture
def one_image_a_read() -> Iterator[None]:
    """Executions advance by one image with each GetLifecycleExecution after the first."""
    state_manager.set_transition(MODEL, {"progression": "manual", "times": 1})
    yield
    state_manager.unset_transition(MODEL)


@pytest.fixture
def three_images(client: Any) -> list[str]:
    return setup.make_images(client, 3)


def get(client: Any, execution: str) -> dict[str, Any]:
    return dict(client.get_lifecycle_execution(lifecycleExecutionId=execution)["lifecycleExecution"])


def status(client: Any, execution: str) -> str:
    return str(get(client, execution)["state"]["status"])


def test_an_execution_of_a_policy(client: Any, three_images: list[str]) -> None:
    policy = setup.make_policy(client, rule("DELETE", count(1), include=EVERYTHING))
    amis = {image: setup.ami_of(client, image) for image in three_images}
    execution = setup.run(policy)
    found = get(client, execution)
    assert found.pop("startTime") <= found.pop("endTime")
    assert found == {
        "lifecycleExecutionId": execution,
        "lifecyclePolicyArn": policy,
        "resourcesImpactedSummary": {"hasImpactedResources": True},
        "state": {"status": "SUCCESS"},
    }
    listed = setup.resources(client, execution)
    # Images are evaluated from the newest to the oldest.
    assert [entry["resourceId"] for entry in listed] == [three_images[1], three_images[0]]
    for entry in listed:
        assert entry["action"]["name"] == "DELETE"
        assert entry["action"]["reason"]
        assert entry["state"] == {"status": "SUCCESS"}
        assert (entry["accountId"], entry["region"]) == ("123456789012", REGION)
        assert entry["startTime"] <= entry["endTime"]
        (ami,) = setup.resources(client, execution, entry["resourceId"])
        assert ami["resourceId"] == amis[entry["resourceId"]]
        assert ami["action"] == entry["action"]
    # API reference, ListLifecycleExecutionResources: images that took no part have an empty list.
    assert setup.resources(client, execution, three_images[2]) == []
    shown = [client.get_image(imageBuildVersionArn=image)["image"] for image in three_images]
    assert [image.get("lifecycleExecutionId") for image in shown] == [execution, execution, None]


def test_an_execution_that_finds_nothing(client: Any, three_images: list[str]) -> None:
    policy = setup.make_policy(client, rule("DELETE", count(3)))
    execution = setup.run(policy)
    found = get(client, execution)
    assert found["state"] == {"status": "SUCCESS"}
    assert found["resourcesImpactedSummary"] == {"hasImpactedResources": False}
    shown = client.get_lifecycle_policy(lifecyclePolicyArn=policy)["lifecyclePolicy"]
    (summary,) = client.list_lifecycle_policies()["lifecyclePolicySummaryList"]
    assert shown["dateLastRun"] == summary["dateLastRun"] >= shown["dateCreated"]


def test_lists_have_the_executions_of_a_policy_or_of_an_image(client: Any, three_images: list[str]) -> None:
    """API reference, ListLifecycleExecutions: a policy's executions are not listed for its images."""
    first = setup.make_policy(client, rule("DEPRECATE", age(1)))
    second = setup.make_policy(client, rule("DISABLE", age(1000, "YEARS")), name="second")
    runs = [setup.run(first, days_ahead=2) for _ in range(3)]
    setup.run(second)
    listed: list[str] = []
    pages = client.get_paginator("list_lifecycle_executions").paginate(
        resourceArn=first, PaginationConfig={"PageSize": 2}
    )
    for page in pages:
        assert len(page["lifecycleExecutions"]) <= 2
        listed += [entry["lifecycleExecutionId"] for entry in page["lifecycleExecutions"]]
    assert listed == runs
    assert client.list_lifecycle_executions(resourceArn=three_images[0])["lifecycleExecutions"] == []
    recipe = client.list_image_recipes()["imageRecipeSummaryList"][0]["arn"]
    with pytest.raises(client.exceptions.InvalidRequestException):
        client.list_lifecycle_executions(resourceArn=recipe)


def test_resources_have_pages(client: Any, three_images: list[str]) -> None:
    execution = setup.apply_rules(client, rule("DEPRECATE", age(1)), days_ahead=2)
    pages = client.get_paginator("list_lifecycle_execution_resources").paginate(
        lifecycleExecutionId=execution, PaginationConfig={"PageSize": 2}
    )
    sizes = [len(page["resources"]) for page in pages]
    assert sizes == [2, 1]


@pytest.mark.parametrize(
    "operation",
    ["get_lifecycle_execution", "cancel_lifecycle_execution", "list_lifecycle_execution_resources"],
)
def test_executions_that_do_not_exist(client: Any, operation: str) -> None:
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        getattr(client, operation)(lifecycleExecutionId="lce-12345678-1234-1234-1234-123456789012")


class TestDisabledPolicies:
    def test_they_do_not_run(self, client: Any, three_images: list[str]) -> None:
        policy = setup.make_policy(client, rule("DELETE", count(1)), status="DISABLED")
        with pytest.raises(ValueError, match="not enabled"):
            setup.run(policy)
        assert setup.states(client, three_images) == ["AVAILABLE"] * 3
        assert client.list_lifecycle_executions(resourceArn=policy)["lifecycleExecutions"] == []
        request = setup.policy_request(rule("DELETE", count(1)), status="ENABLED")
        del request["name"]
        client.update_lifecycle_policy(lifecyclePolicyArn=policy, **request)
        setup.run(policy)
        assert setup.states(client, three_images) == ["DELETED", "DELETED", "AVAILABLE"]


@pytest.mark.usefixtures("one_image_a_read")
class TestProgress:
    @pytest.fixture
    def policy(self, client: Any, three_images: list[str]) -> str:
        return setup.make_policy(client, rule("DISABLE", age(1)))

    def test_each_step_changes_one_image(self, client: Any, policy: str, three_images: list[str]) -> None:
        execution = setup.run(policy, days_ahead=2)
        seen: list[tuple[str, int, int]] = []
        for _ in range(4):
            found = get(client, execution)
            assert ("endTime" in found) == (found["state"]["status"] == "SUCCESS")
            listed = [entry["state"]["status"] for entry in setup.resources(client, execution)]
            changed = setup.states(client, three_images).count("DISABLED")
            seen.append((found["state"]["status"], listed.count("SUCCESS"), changed))
            assert listed.count("IN_PROGRESS") == 3 - changed
        under_way = "IN_PROGRESS"
        assert seen == [(under_way, 0, 0), (under_way, 1, 1), (under_way, 2, 2), ("SUCCESS", 3, 3)]

    def test_a_policy_has_one_execution_at_a_time(self, client: Any, policy: str) -> None:
        execution = setup.run(policy, days_ahead=2)
        assert setup.run(policy, days_ahead=3) == execution
        for _ in range(4):
            get(client, execution)
        assert setup.run(policy, days_ahead=3) != execution

    def test_cancelling_stops_the_rest(self, client: Any, policy: str, three_images: list[str]) -> None:
        execution = setup.run(policy, days_ahead=2)
        for _ in range(2):
            get(client, execution)
        answer = client.cancel_lifecycle_execution(lifecycleExecutionId=execution)
        assert answer["lifecycleExecutionId"] == execution
        assert [status(client, execution) for _ in range(3)] == ["CANCELLING", "CANCELLED", "CANCELLED"]
        assert "endTime" in get(client, execution)
        # What was done stays, the newest first; the rest is neither changed nor listed.
        assert setup.states(client, three_images) == ["AVAILABLE", "AVAILABLE", "DISABLED"]
        (entry,) = setup.resources(client, execution)
        assert entry["resourceId"] == three_images[2]
        with pytest.raises(client.exceptions.InvalidRequestException):
            client.cancel_lifecycle_execution(lifecycleExecutionId=execution)

    @pytest.mark.parametrize("change", ["disable", "delete"])
    def test_disabling_or_deleting_a_policy_cancels_its_execution(
        self, client: Any, policy: str, three_images: list[str], change: str
    ) -> None:
        """API reference, LifecyclePolicy.status and DeleteLifecyclePolicy."""
        execution = setup.run(policy, days_ahead=2)
        if change == "delete":
            client.delete_lifecycle_policy(lifecyclePolicyArn=policy)
        else:
            request = setup.policy_request(rule("DISABLE", age(1)), status="DISABLED")
            del request["name"]
            client.update_lifecycle_policy(lifecyclePolicyArn=policy, **request)
        assert [status(client, execution) for _ in range(2)] == ["CANCELLING", "CANCELLED"]
        assert setup.states(client, three_images) == ["AVAILABLE"] * 3

    def test_an_update_that_leaves_it_enabled_cancels_nothing(self, client: Any, policy: str) -> None:
        execution = setup.run(policy, days_ahead=2)
        request = setup.policy_request(rule("DISABLE", age(1)))
        del request["name"]
        client.update_lifecycle_policy(lifecyclePolicyArn=policy, **request)
        assert status(client, execution) == "IN_PROGRESS"

    def test_an_image_deleted_meanwhile_counts_as_changed(
        self, client: Any, policy: str, three_images: list[str]
    ) -> None:
        execution = setup.run(policy, days_ahead=2)
        client.delete_image(imageBuildVersionArn=three_images[2])
        for _ in range(4):
            get(client, execution)
        assert status(client, execution) == "SUCCESS"
        assert {entry["state"]["status"] for entry in setup.resources(client, execution)} == {"SUCCESS"}

    def test_an_image_that_is_built_again_meanwhile_is_skipped(
        self, client: Any, three_images: list[str]
    ) -> None:
        failed = setup.make_ended_image(client, "FAILED")
        execution = setup.apply_rules(client, rule("DELETE", count(3)))
        client.retry_image(imageBuildVersionArn=failed)
        for _ in range(2):
            get(client, execution)
        (entry,) = setup.resources(client, execution)
        assert (entry["resourceId"], entry["state"]["status"]) == (failed, "SKIPPED")
        assert "running" in entry["state"]["reason"]
        Controls(REGION).finish_build(failed)
        assert setup.states(client, [failed]) == ["AVAILABLE"]


def test_executions_that_take_time(client: Any, three_images: list[str]) -> None:
    hour = timedelta(hours=1).total_seconds()
    state_manager.set_transition(MODEL, {"progression": "time", "seconds": hour})
    try:
        execution = setup.apply_rules(client, rule("DISABLE", age(1)), days_ahead=2)
        assert [status(client, execution) for _ in range(3)] == ["IN_PROGRESS"] * 3
        state_manager.set_transition(MODEL, {"progression": "immediate"})
        # Any call advances executions that are due.
        client.list_components()
        assert setup.states(client, three_images) == ["DISABLED"] * 3
    finally:
        state_manager.unset_transition(MODEL)
