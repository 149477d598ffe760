"""StartResourceStateUpdate.

Where nothing else is named, the source is the API reference, StartResourceStateUpdate.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from imagebuilder_typed.testing import Controls

from . import factories
from . import lifecycle_setup as setup
from .conftest import REGION
from .lifecycle_setup import AMIS, EVERYTHING, ROLE

A, DEP, DIS, DEL = "AVAILABLE", "DEPRECATED", "DISABLED", "DELETED"
WITH_AMIS = {"executionRole": ROLE, "includeResources": AMIS}
WITH_ALL = {"executionRole": ROLE, "includeResources": EVERYTHING}


@pytest.fixture
def image(client: Any) -> str:
    return setup.make_images(client, 1)[0]


@pytest.fixture
def ec2(over_http: Any) -> Any:
    return over_http("ec2")


def update(client: Any, image: str, status: str, **more: Any) -> dict[str, Any]:
    return dict(client.start_resource_state_update(resourceArn=image, state={"status": status}, **more))


def refuse(client: Any, image: str, status: str, **more: Any) -> None:
    before = client.get_image(imageBuildVersionArn=image)["image"]
    with pytest.raises(client.exceptions.InvalidRequestException):
        update(client, image, status, **more)
    assert client.get_image(imageBuildVersionArn=image)["image"] == before


def found_ami(client: Any, ec2: Any, image: str) -> dict[str, Any]:
    (found,) = ec2.describe_images(ImageIds=[setup.ami_of(client, image)])["Images"]
    return dict(found)


def get(client: Any, execution: str) -> dict[str, Any]:
    return dict(client.get_lifecycle_execution(lifecycleExecutionId=execution)["lifecycleExecution"])


def shortly() -> datetime:
    """A whole second, since botocore sends no fractions, at least two seconds ahead."""
    return datetime.now(UTC).replace(microsecond=0) + timedelta(seconds=3)


class TestTransitions:
    """User guide, image-lifecycle-rules: allowed resource state transitions.

    Chosen: the state that an image already has is accepted.
    """

    @pytest.mark.parametrize(
        "path",
        [(DEP,), (DIS,), (A,), (DEP, DIS), (DEP, A), (DIS, A), (DEP, DIS, A, DEP), (DEP, DEP), (DIS, DIS)],
    )
    def test_changes_that_are_allowed(self, client: Any, image: str, path: tuple[str, ...]) -> None:
        for status in path:
            assert update(client, image, status).keys() & {"lifecycleExecutionId"} == set()
            assert setup.states(client, [image]) == [status]

    def test_a_disabled_image_does_not_become_deprecated(self, client: Any, image: str) -> None:
        update(client, image, DIS)
        refuse(client, image, DEP)
        refuse(client, image, DEP, **WITH_AMIS)

    @pytest.mark.parametrize("before", [A, DEP, DIS])
    def test_any_of_them_can_be_deleted_for_good(self, client: Any, image: str, before: str) -> None:
        update(client, image, before)
        update(client, image, DEL, **WITH_ALL)
        assert setup.states(client, [image]) == [DEL]
        for status in (A, DEP, DIS):
            refuse(client, image, status)
        refuse(client, image, DEL, **WITH_ALL)

    @pytest.mark.parametrize("ended", ["FAILED", "CANCELLED"])
    def test_failed_and_cancelled_images_can_only_be_deleted(
        self, client: Any, image: str, ended: str
    ) -> None:
        failed = setup.make_ended_image(client, ended)
        for status in (A, DEP, DIS):
            refuse(client, failed, status)
        update(client, failed, DEL, **WITH_ALL)
        assert setup.states(client, [failed]) == [DEL]

    def test_images_whose_build_runs_do_not_change(self, client: Any) -> None:
        running = factories.make_image(client)
        for status in (A, DEP, DIS):
            with pytest.raises(client.exceptions.InvalidRequestException):
                update(client, running, status)
        with pytest.raises(client.exceptions.InvalidRequestException):
            update(client, running, DEL, **WITH_ALL)
        assert factories.watch(client, running)[-1] == A

    def test_container_images_can_only_be_deleted(self, client: Any) -> None:
        container = factories.built_image(client, containerRecipeArn=factories.make_container_recipe(client))
        for status in (A, DEP, DIS):
            refuse(client, container, status)
        update(client, container, DEL, executionRole=ROLE, includeResources={"containers": True})
        assert setup.states(client, [container]) == [DEL]

    def test_only_existing_images_of_the_account_change(
        self, over_http: Any, client: Any, image: str
    ) -> None:
        with pytest.raises(client.exceptions.ResourceNotFoundException):
            update(client, f"{image.rpartition('/')[0]}/99", DIS)
        other = over_http(account=setup.credentials_of_other_account(over_http))
        with pytest.raises(client.exceptions.ForbiddenException):
            update(other, image, DIS)
        assert setup.states(client, [image]) == [A]


class TestRequests:
    @pytest.mark.parametrize("status", [A, DEP, DIS])
    @pytest.mark.parametrize("alone", [{"executionRole": ROLE}, {"includeResources": AMIS}])
    def test_role_and_resources_go_together(
        self, client: Any, image: str, status: str, alone: dict[str, Any]
    ) -> None:
        refuse(client, image, status, **alone)
        update(client, image, status, **WITH_AMIS)
        assert setup.states(client, [image]) == [status]

    def test_role_and_resources_go_together_for_deletion_and_schedules_too(
        self, client: Any, image: str
    ) -> None:
        later = datetime.now(UTC) + timedelta(days=1)
        refuse(client, image, DEL, includeResources=EVERYTHING)
        refuse(client, image, DEL, executionRole=ROLE)
        refuse(client, image, DEP, updateAt=later, includeResources=AMIS)
        update(client, image, DEP, updateAt=later, **WITH_AMIS)

    @pytest.mark.parametrize("include", [{}, {"amis": False}])
    def test_deletion_includes_something(self, client: Any, image: str, include: dict[str, bool]) -> None:
        refuse(client, image, DEL)
        refuse(client, image, DEL, executionRole=ROLE, includeResources=include)
        update(client, image, DEL, **WITH_AMIS)
        assert setup.states(client, [image]) == [DEL]

    @pytest.mark.parametrize("status", [A, DEP, DIS])
    @pytest.mark.parametrize("include", [EVERYTHING, {"snapshots": True}, {"containers": True}])
    def test_snapshots_and_containers_are_only_deleted(
        self, client: Any, image: str, status: str, include: dict[str, bool]
    ) -> None:
        refuse(client, image, status, executionRole=ROLE, includeResources=include)
        update(client, image, DEL, executionRole=ROLE, includeResources=include)
        assert setup.states(client, [image]) == [DEL]

    @pytest.mark.parametrize("include", [{}, {"amis": False, "snapshots": False}])
    def test_nothing_included_changes_the_image_at_once(
        self, client: Any, ec2: Any, image: str, include: dict[str, bool]
    ) -> None:
        answer = update(client, image, DIS, executionRole=ROLE, includeResources=include)
        assert "lifecycleExecutionId" not in answer
        assert setup.states(client, [image]) == [DIS]
        assert found_ami(client, ec2, image)["State"] == "available"

    def test_the_status_is_required(self, client: Any, image: str) -> None:
        with pytest.raises(client.exceptions.InvalidRequestException):
            client.start_resource_state_update(resourceArn=image, state={})


class TestOutputs:
    def test_amis_change_through_an_execution(self, client: Any, ec2: Any, image: str) -> None:
        """The answers: aws/aws-cli, awscli/examples/imagebuilder/start-resource-state-update.rst and others."""
        answer = update(client, image, DIS, **WITH_AMIS)
        execution = answer["lifecycleExecutionId"]
        assert answer["resourceArn"] == image
        assert found_ami(client, ec2, image)["State"] == "disabled"
        (listed,) = client.list_lifecycle_executions(resourceArn=image)["lifecycleExecutions"]
        found = get(client, execution)
        assert found == listed
        assert found["resourcesImpactedSummary"] == {"hasImpactedResources": True}
        assert "lifecyclePolicyArn" not in found
        (entry,) = setup.resources(client, execution)
        assert (entry["resourceId"], entry["action"]["name"]) == (image, "DISABLE")
        shown = client.get_image(imageBuildVersionArn=image)["image"]
        assert shown["lifecycleExecutionId"] == execution

    def test_a_restored_image_has_its_amis_as_before(self, client: Any, ec2: Any, image: str) -> None:
        """User guide, image-lifecycle-rules: deprecation, its date and its tag end."""
        before = found_ami(client, ec2, image)
        update(client, image, DEP, **WITH_AMIS)
        assert "deprecationTime" in client.get_image(imageBuildVersionArn=image)["image"]
        update(client, image, DIS, **WITH_AMIS)
        update(client, image, A, **WITH_AMIS)
        assert found_ami(client, ec2, image) == before
        shown = client.get_image(imageBuildVersionArn=image)["image"]
        assert "deprecationTime" not in shown
        assert shown["outputResources"]["amis"][0]["state"] == {"status": A}

    def test_deletion_with_snapshots(self, client: Any, ec2: Any, image: str) -> None:
        execution = update(client, image, DEL, **WITH_ALL)["lifecycleExecutionId"]
        assert ec2.describe_images(Owners=["self"])["Images"] == []
        (entry,) = setup.resources(client, execution, image)
        assert entry["snapshots"][0]["state"] == {"status": "SUCCESS"}

    def test_an_excluded_ami_keeps_its_image_from_deletion(self, client: Any, ec2: Any, image: str) -> None:
        excluded = {"amis": {"regions": [REGION]}}
        execution = update(client, image, DEL, exclusionRules=excluded, **WITH_ALL)["lifecycleExecutionId"]
        assert setup.states(client, [image]) == [A]
        assert found_ami(client, ec2, image)["State"] == "available"
        states = [setup.resources(client, execution, parent)[0]["state"] for parent in (None, image)]
        assert [state["status"] for state in states] == ["SKIPPED", "SKIPPED"]
        assert all(state["reason"] for state in states)
        update(client, image, DEL, exclusionRules={"amis": {"regions": ["us-east-1"]}}, **WITH_ALL)
        assert setup.states(client, [image]) == [DEL]

    @pytest.mark.parametrize("status", [DEP, DIS])
    def test_an_excluded_ami_does_not_keep_its_image_from_other_states(
        self, client: Any, ec2: Any, image: str, status: str
    ) -> None:
        before = found_ami(client, ec2, image)
        update(client, image, status, exclusionRules={"amis": {"regions": [REGION]}}, **WITH_AMIS)
        assert setup.states(client, [image]) == [status]
        assert found_ami(client, ec2, image) == before

    def test_exclusions_have_no_effect_without_amis(self, client: Any, image: str) -> None:
        include = {"executionRole": ROLE, "includeResources": {"snapshots": True}}
        update(client, image, DEL, exclusionRules={"amis": {"regions": [REGION]}}, **include)
        assert setup.states(client, [image]) == [DEL]


class TestSchedules:
    @pytest.fixture
    def soon(self) -> datetime:
        return datetime.now(UTC).replace(microsecond=0) + timedelta(hours=1)

    def schedule(self, client: Any, image: str, at: datetime, **more: Any) -> str:
        return str(update(client, image, DEP, updateAt=at, **more)["lifecycleExecutionId"])

    @pytest.mark.parametrize("status", [A, DIS])
    def test_only_deprecation_is_scheduled(
        self, client: Any, image: str, soon: datetime, status: str
    ) -> None:
        refuse(client, image, status, updateAt=soon)
        refuse(client, image, DEL, updateAt=soon, **WITH_ALL)
        self.schedule(client, image, soon)

    @pytest.mark.parametrize("seconds", [-86400, -1])
    def test_the_time_is_in_the_future(self, client: Any, image: str, seconds: int) -> None:
        refuse(client, image, DEP, updateAt=datetime.now(UTC) + timedelta(seconds=seconds))
        self.schedule(client, image, datetime.now(UTC) + timedelta(seconds=60))

    def test_it_waits_in_progress(self, client: Any, ec2: Any, image: str, soon: datetime) -> None:
        """aws/aws-cli, awscli/examples/imagebuilder: get-lifecycle-execution.rst, list-lifecycle-executions.rst,
        list-lifecycle-execution-resources.rst show this execution. The AMI's time is set at once."""
        execution = self.schedule(client, image, soon, **WITH_AMIS)
        found = get(client, execution)
        assert found.pop("startTime") <= datetime.now(UTC)
        assert found == {
            "lifecycleExecutionId": execution,
            "resourcesImpactedSummary": {"hasImpactedResources": False},
            "state": {"status": "IN_PROGRESS"},
        }
        answer = client.list_lifecycle_execution_resources(lifecycleExecutionId=execution)
        assert answer["resources"] == []
        assert answer["lifecycleExecutionState"] == {"status": "IN_PROGRESS"}
        shown = client.get_image(imageBuildVersionArn=image)["image"]
        assert (shown["state"], shown["deprecationTime"]) == ({"status": A}, soon)
        ami = found_ami(client, ec2, image)
        assert datetime.fromisoformat(ami["DeprecationTime"]) == soon
        assert "DeprecatedBy" not in {tag["Key"] for tag in ami["Tags"]}

    @pytest.mark.parametrize("more", [{}, {**WITH_AMIS, "exclusionRules": {"amis": {"regions": [REGION]}}}])
    def test_amis_that_are_not_included_or_excluded_get_no_time(
        self, client: Any, ec2: Any, image: str, soon: datetime, more: dict[str, Any]
    ) -> None:
        self.schedule(client, image, soon, **more)
        assert "DeprecationTime" not in found_ami(client, ec2, image)

    def test_it_takes_place_at_its_time(self, client: Any, ec2: Any, image: str) -> None:
        later = setup.make_images(client, 1, name="later")[0]
        at = shortly()
        waiting = self.schedule(client, later, at + timedelta(hours=1))
        execution = self.schedule(client, image, at, **WITH_AMIS)
        states: list[str] = []
        # Reads until the moment has come: time is what this tests.
        while datetime.now(UTC) < at + timedelta(seconds=20) and DEP not in states:
            states += setup.states(client, [image])
        assert states[0] == A
        assert states[-1] == DEP
        assert datetime.now(UTC) >= at
        found = get(client, execution)
        assert found["state"] == {"status": "SUCCESS"}
        assert found["resourcesImpactedSummary"] == {"hasImpactedResources": True}
        (entry,) = setup.resources(client, execution)
        assert (entry["resourceId"], entry["action"]["name"]) == (image, "DEPRECATE")
        assert at == entry["startTime"] <= entry["endTime"]
        assert {"Key": "DeprecatedBy", "Value": "EC2 Image Builder"} in found_ami(client, ec2, image)["Tags"]
        assert setup.states(client, [later]) == [A]
        assert get(client, waiting)["state"] == {"status": "IN_PROGRESS"}

    def test_an_image_that_was_disabled_meanwhile_stays_disabled(self, client: Any, image: str) -> None:
        at = shortly()
        execution = self.schedule(client, image, at)
        update(client, image, DIS)
        while get(client, execution)["state"]["status"] == "IN_PROGRESS":
            assert datetime.now(UTC) < at + timedelta(seconds=20)
        assert get(client, execution)["state"] == {"status": "SUCCESS"}
        assert setup.states(client, [image]) == [DIS]

    def test_a_deprecation_before_its_time_counts(self, client: Any, image: str, soon: datetime) -> None:
        self.schedule(client, image, soon)
        times: list[datetime] = []
        for _ in range(2):
            update(client, image, DEP)
            times.append(client.get_image(imageBuildVersionArn=image)["image"]["deprecationTime"])
        assert times[0] == times[1] <= datetime.now(UTC)

    def test_while_it_waits_no_other_execution_starts(self, client: Any, image: str, soon: datetime) -> None:
        execution = self.schedule(client, image, soon)
        with pytest.raises(client.exceptions.ResourceInUseException):
            update(client, image, DIS, **WITH_AMIS)
        with pytest.raises(client.exceptions.ResourceInUseException):
            self.schedule(client, image, soon)
        # A change without an execution is no such request.
        update(client, image, DIS)
        assert setup.states(client, [image]) == [DIS]
        client.cancel_lifecycle_execution(lifecycleExecutionId=execution)
        update(client, image, A, **WITH_AMIS)

    def test_a_cancelled_schedule_leaves_the_image(self, client: Any, image: str) -> None:
        at = shortly()
        execution = self.schedule(client, image, at)
        client.cancel_lifecycle_execution(lifecycleExecutionId=execution)
        found = get(client, execution)
        assert found["state"] == {"status": "CANCELLED"}
        assert found["endTime"] >= found["startTime"]
        assert found["resourcesImpactedSummary"] == {"hasImpactedResources": False}
        while datetime.now(UTC) < at + timedelta(seconds=0.1):
            assert setup.states(client, [image]) == [A]
        assert setup.resources(client, execution) == []
        with pytest.raises(client.exceptions.InvalidRequestException):
            client.cancel_lifecycle_execution(lifecycleExecutionId=execution)

    def test_deleting_the_image_cancels_it(self, client: Any, image: str, soon: datetime) -> None:
        execution = self.schedule(client, image, soon)
        client.delete_image(imageBuildVersionArn=image)
        assert get(client, execution)["state"] == {"status": "CANCELLED"}


class TestDeleteImage:
    def test_outputs_stay(self, client: Any, ec2: Any, image: str) -> None:
        """API reference, DeleteImage."""
        ami = setup.ami_of(client, image)
        client.delete_image(imageBuildVersionArn=image)
        assert [found["ImageId"] for found in ec2.describe_images(Owners=["self"])["Images"]] == [ami]
        with pytest.raises(client.exceptions.ResourceNotFoundException):
            client.get_image(imageBuildVersionArn=image)

    def test_images_whose_build_runs_stay(self, client: Any) -> None:
        running = factories.make_image(client)
        with pytest.raises(client.exceptions.ResourceDependencyException):
            client.delete_image(imageBuildVersionArn=running)
        Controls(REGION).finish_build(running)
        client.delete_image(imageBuildVersionArn=running)
