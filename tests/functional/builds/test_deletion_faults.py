"""Deletions while EC2 and Image Builder refuse, drop or garble answers: nothing is lost, and nothing is done twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from botocore.config import Config

from imagebuilder_typed import ImageBuilderClient, RetryPolicy
from imagebuilder_typed.builds import (
    Build,
    DeletionBlockedError,
    DeletionError,
    DeletionOutcome,
    DeletionPlan,
)
from imagebuilder_typed.testing import no_pauses, server

from .deletion_faults import Fault, FaultyService
from .deletion_setup import (
    AWAY,
    HOME,
    SESSION,
    OneClientEach,
    built,
    make_distribution,
    make_recipe,
)

pytestmark = [pytest.mark.one_python, pytest.mark.new_botocore]

DELETIONS = ("DeregisterImage", "DeleteSnapshot", "DeleteImage")


def no_sleep(_: float) -> None:
    """botocore pauses between its attempts."""


@pytest.fixture(scope="module")
def embedded() -> Iterator[Any]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MOTO_EC2_LOAD_DEFAULT_AMIS", "false")
        with server() as running:
            yield running


@pytest.fixture(scope="module")
def faulty(embedded: Any) -> Iterator[FaultyService]:
    with FaultyService(embedded.url) as service:
        yield service


@pytest.fixture(scope="module")
def session(faulty: FaultyService) -> OneClientEach:
    return OneClientEach(endpoint_url=faulty.url, config=Config(retries={"total_max_attempts": 1}))


@pytest.fixture(scope="module")
def client(faulty: FaultyService) -> ImageBuilderClient:
    return ImageBuilderClient(
        session=SESSION.boto3, region_name=HOME, endpoint_url=faulty.url, retry=RetryPolicy.none()
    )


@pytest.fixture(autouse=True)
def _fresh(embedded: Any, faulty: FaultyService, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    embedded.reset()
    faulty.faults.clear()
    faulty.changes.clear()
    monkeypatch.setattr("botocore.endpoint.time", SimpleNamespace(sleep=no_sleep, time=lambda: 0.0))
    with no_pauses():
        yield


@pytest.fixture
def build(client: ImageBuilderClient, faulty: FaultyService, session: OneClientEach) -> Build:
    arn = built(client, make_recipe(client), make_distribution(client))
    faulty.carried_out.clear()
    return Build(client, arn, session=session)


def count(session: OneClientEach) -> int:
    return sum(
        len(session.client("ec2", region).describe_images(Owners=["self"])["Images"])
        for region in (HOME, AWAY)
    )


def try_to_run(plan: DeletionPlan) -> DeletionError | None:
    try:
        plan.run()
    except DeletionError as error:
        return error
    return None


@pytest.mark.parametrize(
    ("operation", "fault"),
    [
        ("DeregisterImage", "throttle"),
        ("DeregisterImage", "lose"),
        ("DeleteSnapshot", "garble"),
        ("DeleteImage", "reset"),
    ],
)
def test_a_fault_in_the_middle(
    build: Build, faulty: FaultyService, session: OneClientEach, operation: str, fault: Fault
) -> None:
    plan = build.deletion_plan()
    faulty.fail(operation, fault)
    error = try_to_run(plan)
    # If only the answer was lost, a look shows that it was done.
    assert (error is None) == (fault in ("lose", "garble"))
    if error is not None:
        (failed,) = error.result.failed
        assert failed.error is not None
        assert f"{failed.item.id} in {failed.item.region}: {failed.reason}" in str(error)
        assert {outcome.reason for outcome in error.result.left} == (
            set() if operation == "DeleteImage" else {f"{failed.item.id} remains", *_waiting(error, plan)}
        )
        # Another process, which has nothing but the ARN.
        again = Build(build.client, str(build.arn), session=session).deletion_plan()
        assert {outcome.status for outcome in again.run().outcomes} <= {"gone", "deleted"}
    assert [faulty.carried_out[each] for each in DELETIONS] == [2, 2, 1]
    assert count(session) == 0


def _waiting(error: DeletionError, plan: DeletionPlan) -> set[str]:
    """The reasons of the items that wait for a failed one, and of those that wait for these."""
    remaining = {outcome.item.id for outcome in (*error.result.failed, *error.result.left)}
    return {
        f"{', '.join(each for each in item.after if each in remaining)} remains"
        for item in plan.items
        if remaining & set(item.after)
    }


def test_the_same_plan_continues(build: Build, faulty: FaultyService) -> None:
    plan = build.deletion_plan()
    faulty.fail("DeregisterImage", "deny")
    with pytest.raises(DeletionError, match="1 of 5 items could not be deleted, 2 are gone"):
        plan.run()
    seen: list[DeletionOutcome] = []
    result = plan.run(seen.append)
    assert [outcome.item.kind for outcome in seen] == ["ami", "snapshot", "image"]
    assert len(result.deleted) == 5
    assert [faulty.carried_out[each] for each in DELETIONS] == [2, 2, 1]


def test_the_next_plan_knows_what_became_of_the_snapshots(
    build: Build, faulty: FaultyService, session: OneClientEach
) -> None:
    faulty.fail("DeleteImage", "deny")
    with pytest.raises(DeletionError, match="1 of 5 items could not be deleted, 4 are gone"):
        build.deletion_plan().run()
    again = Build(build.client, build.arn, session=session).deletion_plan()
    assert (len(again.items), again.notes) == (5, ())
    assert [item.kind for item in again.items if not item.is_gone] == ["image"]


def test_snapshots_that_only_a_tag_names_stay_if_they_cannot_be_read(
    build: Build, faulty: FaultyService
) -> None:
    faulty.fail("DeleteSnapshot", "deny", "deny")
    with pytest.raises(DeletionError):
        build.deletion_plan().run()
    faulty.fail("DescribeSnapshots", "deny")
    plan = build.deletion_plan()
    assert [blocker.kind for blocker in plan.blockers] == ["unread"]
    assert [outcome.item.kind for outcome in plan.run(blocked="delete").left] == ["snapshot", "image"]
    assert len(build.deletion_plan().run().deleted) == 2


def test_without_notes_no_ami_is_deregistered(build: Build, faulty: FaultyService) -> None:
    faulty.fail("tags", "deny", "deny")
    with pytest.raises(DeletionError, match="TagResource") as caught:
        build.deletion_plan().run()
    assert [outcome.status for outcome in caught.value.result.outcomes] == [
        "failed",
        "failed",
        "left",
        "left",
        "left",
    ]
    assert not faulty.carried_out["DeregisterImage"]


def test_boto3_repeats_a_deletion_whose_answer_was_lost(
    build: Build, client: ImageBuilderClient, faulty: FaultyService
) -> None:
    twice = OneClientEach(endpoint_url=faulty.url, config=Config(retries={"total_max_attempts": 2}))
    patient = client.with_options(retry=RetryPolicy(max_attempts=3))
    for operation in DELETIONS:
        faulty.fail(operation, "lose")
    result = Build(patient, build.arn, session=twice).deletion_plan().run()
    # The typed client repeats no deletion whose answer was lost, so the plan asks for the image.
    statuses = [outcome.status for outcome in result.outcomes]
    assert statuses == ["gone", "deleted", "gone", "deleted", "deleted"]
    assert [faulty.carried_out[each] for each in DELETIONS] == [2, 2, 1]


def test_ec2_still_thinks_that_the_snapshot_is_in_use(build: Build, faulty: FaultyService) -> None:
    plan = build.deletion_plan()
    ami = plan.items[0].id
    in_use = f"InvalidSnapshot.InUse: The snapshot snap-1 is currently in use by {ami}".encode()
    faulty.fail("DeleteSnapshot", in_use, in_use)
    assert len(plan.run().deleted) == 5


def test_another_ami_has_begun_to_use_the_snapshot(build: Build, faulty: FaultyService) -> None:
    plan = build.deletion_plan()
    faulty.fail(
        "DeleteSnapshot", b"InvalidSnapshot.InUse: The snapshot snap-1 is currently in use by ami-0abc"
    )
    result = plan.run()
    assert [outcome.reason for outcome in result.left] == [
        "ami-0abc uses it too",
        f"{plan.items[2].id} remains",
    ]


def test_a_protected_ami(build: Build, faulty: FaultyService) -> None:
    protection = b"<deregistrationProtection>enabled-with-cooldown</deregistrationProtection><imageId>"
    faulty.changes["DescribeImages"] = lambda body: body.replace(b"<imageId>", protection)
    plan = build.deletion_plan()
    assert [each.kind for each in plan.blockers] == ["protection", "protection"]
    with pytest.raises(DeletionBlockedError):
        plan.run()
    result = plan.run(blocked="delete")
    assert len(result.left) == 5
    assert "is protected from deregistration (enabled-with-cooldown)" in str(result)
    assert not faulty.carried_out["DeregisterImage"]


def test_what_cannot_be_read_blocks(build: Build, faulty: FaultyService) -> None:
    faulty.fail("DescribeInstances", "deny")
    plan = build.deletion_plan()
    (text,) = plan.unread
    assert re.search(f"instances of account .* in {HOME} could not be read: .*UnauthorizedOperation", text)
    assert [each.kind for each in plan.blockers] == ["unread"]
    assert text in str(plan)
    with pytest.raises(DeletionBlockedError, match="instances of account"):
        plan.run()
    assert len(plan.run(blocked="delete").deleted) == 5


def test_amis_that_cannot_be_read_stay(build: Build, faulty: FaultyService) -> None:
    faulty.fail("DescribeImages", "deny")
    plan = build.deletion_plan()
    result = plan.run()
    assert [outcome.item.kind for outcome in result.left] == ["ami", "image"]
    assert [outcome.item.region for outcome in result.deleted] == [AWAY, AWAY]
    assert "UnauthorizedOperation" in plan.unread[0]
    assert len(build.deletion_plan().run().deleted) == 3


def test_sizes_that_cannot_be_read(build: Build, faulty: FaultyService) -> None:
    faulty.fail("DescribeSnapshots", "deny", "deny")
    plan = build.deletion_plan()
    assert [item.size_gib for item in plan.items if item.kind == "snapshot"] == [8, 8]
    assert len(plan.unread) == 2
    assert len(plan.run().deleted) == 5


@pytest.mark.parametrize(
    ("operation", "missing"),
    [
        ("DescribeImages", "AMIs of account .* without Images"),
        ("DescribeSnapshots", "snapshots of account .* without Snapshots"),
        ("DescribeInstances", "instances of account .* without Reservations"),
        ("DescribeLaunchTemplateVersions", "launch templates of account .* without LaunchTemplateVersions"),
        ("DescribeImageAttribute", "launch permissions of account .* without LaunchPermissions"),
    ],
)
def test_an_answer_of_a_proxy_does_not_say_that_there_is_nothing(
    build: Build, faulty: FaultyService, operation: str, missing: str
) -> None:
    faulty.fail(operation, "proxy")
    plan = build.deletion_plan()
    (text,) = plan.unread
    assert re.search(missing, text)
    assert not any(item.is_gone for item in plan.items)


@pytest.mark.parametrize("operation", ["DeregisterImage", "DeleteSnapshot"])
def test_an_answer_of_a_proxy_to_a_deletion(
    build: Build, faulty: FaultyService, session: OneClientEach, operation: str
) -> None:
    faulty.fail(operation, "proxy")
    plan = build.deletion_plan()
    with pytest.raises(DeletionError, match="without the id of the request") as caught:
        plan.run()
    assert len(caught.value.result.failed) == 1
    assert len(plan.run().deleted) == 5
    assert count(session) == 0
