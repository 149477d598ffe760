"""The parts of deletion plans that ask no service."""

from __future__ import annotations

import pickle
from collections.abc import Mapping, Sequence
from typing import Any, Final, Literal

import pytest
from botocore.exceptions import ClientError, EndpointConnectionError

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds import (
    DeletionBlockedError,
    DeletionError,
    DeletionItem,
    DeletionOutcome,
    DeletionPlan,
    DeletionResult,
    Reference,
)
from imagebuilder_typed.builds._deletion_actions import Deleter
from imagebuilder_typed.builds._deletion_containers import repository_of
from imagebuilder_typed.builds._deletion_notes import note_keys, noted_snapshots, notes_about
from imagebuilder_typed.builds._deletion_outputs import in_order
from imagebuilder_typed.builds._deletion_parts import blocked_error, failed_error
from imagebuilder_typed.builds._deletion_services import is_refusal, reason_of
from imagebuilder_typed.builds._deletion_table import table
from imagebuilder_typed.models import TagResourceRequest
from imagebuilder_typed.validation import find_problems

BUILD = Arn("arn:aws:imagebuilder:eu-west-1:123456789012:image/web/1.0.0/1")
AMI = "ami-0123456789abcdef0"


def item(**more: object) -> DeletionItem:
    members = {
        "kind": "ami",
        "id": AMI,
        "build": BUILD,
        "account": BUILD.account,
        "region": BUILD.region,
        **more,
    }
    return DeletionItem(**members)  # type: ignore[arg-type]  # of one dict


def reference(**more: object) -> Reference:
    members = {"item": AMI, "kind": "instance", "name": "i-1", "text": "i-1 runs", "blocks": True, **more}
    return Reference(**members)  # type: ignore[arg-type]  # of one dict


class TestNotes:
    def test_many_snapshots(self) -> None:
        snapshots = {AMI: [f"snap-{number:017x}" for number in range(26)], "ami-1": ["snap-1"]}
        notes = notes_about(snapshots)
        assert len(notes) == 4
        assert noted_snapshots({"Name": "web", **notes}) == {ami: list(ids) for ami, ids in snapshots.items()}
        assert note_keys({"Name": "web", **notes}) == sorted(notes)

    def test_the_service_takes_them_as_tags(self) -> None:
        notes = notes_about({AMI: [f"snap-{number:017x}" for number in range(26)]})
        assert find_problems(TagResourceRequest(resource_arn=BUILD, tags=notes)) == []


@pytest.mark.parametrize(
    ("address", "registry", "name", "tag", "digest"),
    [
        ("{}.dkr.ecr.eu-west-1.amazonaws.com/golden:1.0.0-1", "", "golden", "1.0.0-1", None),
        ("{}.dkr.ecr.cn-north-1.amazonaws.com.cn/team/golden:latest", "", "team/golden", "latest", None),
        ("{}.dkr.ecr-fips.us-gov-west-1.amazonaws.com/golden", "", "golden", None, None),
        (
            f"{{}}.dkr.ecr.eu-west-1.amazonaws.com/golden@sha256:{'0' * 64}",
            "",
            "golden",
            None,
            f"sha256:{'0' * 64}",
        ),
    ],
)
def test_addresses_of_container_images(
    address: str, registry: str, name: str, tag: str | None, digest: str | None
) -> None:
    found = repository_of(address.format(BUILD.account))
    assert found is not None
    repository = found[0]
    assert (repository.place.account, repository.name, *found[1:]) == (BUILD.account, name, tag, digest)
    assert address.format(BUILD.account).startswith(f"{repository.registry}/{name}")


@pytest.mark.parametrize("address", ["amazonlinux:latest", "public.ecr.aws/x/golden:1", "", "ami-1"])
def test_other_addresses(address: str) -> None:
    assert repository_of(address) is None


def error(code: str, status: int) -> ClientError:
    answer = {"Error": {"Code": code, "Message": "no"}, "ResponseMetadata": {"HTTPStatusCode": status}}
    return ClientError(answer, "DeregisterImage")  # type: ignore[arg-type]  # the stubs want more members


def test_only_a_readable_answer_below_500_is_a_refusal() -> None:
    assert is_refusal(error("UnauthorizedOperation", 403))
    assert not is_refusal(error("RequestLimitExceeded", 503))
    assert not is_refusal(error("", 400))
    assert not is_refusal(EndpointConnectionError(endpoint_url="https://ec2.eu-west-1.amazonaws.com"))
    assert len(reason_of(ValueError("a\n" * 1000))) <= 501


class TestTable:
    def test_nothing(self) -> None:
        assert table([], [], []) == "Nothing to delete."

    def test_what_blocks_refers_and_is_unread(self) -> None:
        other = reference(kind="shared-with", text="it is public", blocks=False)
        unread = reference(kind="unread", text="recipes: no", name="recipes")
        items = [
            item(references=(reference(), other, unread)),
            item(id="ami-2", references=(reference(item="ami-2"),)),
        ]
        assert table(items, ["recipes: no", "permissions: no"], ["remember"]).splitlines()[3:] == [
            "Blocks the deletion:",
            f"  {AMI}, ami-2: i-1 runs",
            f"  {AMI}: recipes: no",
            "Refers to it:",
            f"  {AMI}: it is public",
            "Could not be read:",
            "  permissions: no",
            "Note:",
            "  remember",
        ]

    def test_sizes(self) -> None:
        items = [
            item(kind="snapshot", id="snap-1", size_gib=8, size_bytes=5),
            item(kind="snapshot", id="snap-2", size_gib=30),
            item(kind="container", id="golden@sha256:1", size_bytes=1_250_000),
            item(kind="snapshot", id="snap-3", size_gib=100, stays="is in use"),
            item(kind="snapshot", id="snap-4", size_gib=100, is_gone=True),
        ]
        lines = table(items, [], []).splitlines()
        assert lines[0] == "To delete, in this order: 2 snapshots, 1 container image; 38 GiB and 1.2 MB"
        assert [line.split()[0] for line in lines[1:]] == ["1", "2", "3", "-", "-"]
        assert lines[4].endswith("stays: is in use")
        assert lines[5].endswith("gone already")

    def test_several_builds(self) -> None:
        items = [item(), item(id="ami-2", build=BUILD.with_build(2))]
        assert ["web/1.0.0/1" in line for line in table(items, [], []).splitlines()[1:]] == [True, False]


class TestTextsOfServices:
    """Tags, names and messages of services can have line breaks, codes for terminals, and any length."""

    HOSTILE = "x\nBlocks the deletion:\n  none\x1b[2J\u202e\u2028\x9b31m\x85" + "y" * 2000

    def check(self, text: str, lines: int) -> None:
        found = text.split("\n")
        assert len(found) == lines
        assert all(line.isprintable() and len(line) < 1200 for line in found)

    def test_in_a_plan(self) -> None:
        bad = self.HOSTILE
        items = [
            item(references=(reference(text=bad), reference(text=f"{bad}2", blocks=False))),
            item(id=f"ami-2{bad}", name=bad),
            item(id="ami-3", stays=bad),
            item(id="ami-4", region=bad, account=bad),
        ]
        plan = DeletionPlan(items, RecordingDeleter(), builds=[BUILD], unread=[f"u{bad}"], notes=[bad])
        found = str(plan).split("\n")
        assert all(line.isprintable() for line in found)
        assert len(found) == 1 + 4 + 2 + 2 + 2 + 2
        assert max(map(len, (*plan.unread, *plan.notes))) < 600

    def test_in_outcomes_and_errors(self) -> None:
        bad = self.HOSTILE
        outcome = DeletionOutcome(item=item(id=bad, region="eu-west-1\n"), status="left", reason=bad)
        self.check(str(outcome), 1)
        result = DeletionResult(outcomes=(outcome, outcome))
        self.check(str(result), 2)
        self.check(str(blocked_error(result, [reference(text=bad, item=bad)])), 3)
        self.check(str(failed_error(result)), 4)
        self.check(reason_of(ValueError(bad)), 1)


class TestOrder:
    """Two builds have a snapshot in common."""

    ITEMS = (
        item(id="ami-1"),
        item(kind="snapshot", id="snap", after=("ami-1", "ami-2")),
        item(kind="image", id=BUILD, after=("ami-1", "snap")),
        item(id="ami-2", build=BUILD.with_build(2)),
        item(kind="image", id=BUILD.with_build(2), build=BUILD.with_build(2), after=("ami-2", "snap")),
    )

    def test_each_item_comes_after_those_that_it_waits_for(self) -> None:
        ordered = in_order(self.ITEMS)
        assert [each.id for each in ordered] == ["ami-1", "ami-2", "snap", BUILD, BUILD.with_build(2)]
        assert in_order(ordered) == ordered

    def test_the_notes_of_both_amis_name_the_snapshot(self) -> None:
        deleter = RecordingDeleter()
        result = DeletionPlan(in_order(self.ITEMS), deleter, builds=[BUILD]).run()
        assert len(result.deleted) == 5
        assert deleter.done == ["note ami-1 ami-2", "ami-1", "ami-2", "snap", BUILD, BUILD.with_build(2)]

    def test_what_waits_for_a_failure_stays(self) -> None:
        plan = DeletionPlan(in_order(self.ITEMS), RecordingDeleter("ami-2"), builds=[BUILD])
        with pytest.raises(DeletionError) as caught:
            plan.run()
        assert [each.item.id for each in caught.value.result.left] == ["snap", BUILD, BUILD.with_build(2)]
        assert len(plan.run().deleted) == 5


class RecordingDeleter(Deleter):
    """Records what it is asked for, and fails once at some items."""

    def __init__(self, *failing: str) -> None:
        self.failing = list(failing)
        self.done: list[str] = []

    def note_snapshots(self, build: str, snapshots: Mapping[str, Sequence[str]]) -> None:
        self.done.append(f"note {' '.join(snapshots)}")

    def delete(self, item: DeletionItem) -> Literal["deleted", "gone"]:
        if item.id in self.failing:
            self.failing.remove(item.id)
            raise error("DependencyViolation", 400)
        self.done.append(item.id)
        return "deleted"


class ScriptedEcr:
    """An ECR that has one image and gives other answers as told, and the services of a deleter."""

    DIGEST = f"sha256:{'0' * 64}"
    IMAGE: Final = {"imageDigest": DIGEST, "imageTags": ["1.0.0-1"]}

    def __init__(self, *, described: object = None, deleted: object = None) -> None:
        self.described = {"imageDetails": [self.IMAGE]} if described is None else described
        self.deleted = deleted

    def client(self, name: str, place: object) -> ScriptedEcr:
        return self

    def describe_images(self, **_: object) -> object:
        return self.described

    def batch_delete_image(self, **_: object) -> object:
        return self.deleted


def plan_of(services: Any) -> DeletionPlan:
    address = f"{BUILD.account}.dkr.ecr.eu-west-1.amazonaws.com/golden@{ScriptedEcr.DIGEST}"
    image = item(kind="container", id=address, tags=("1.0.0-1",))
    return DeletionPlan([image], Deleter(services), builds=[BUILD])


def test_ecr_refuses_an_image_of_a_manifest_list() -> None:
    refusal = {"failures": [{"failureCode": "ImageReferencedByManifestList", "failureReason": "in use"}]}
    with pytest.raises(DeletionError, match="ImageReferencedByManifestList: in use"):
        plan_of(ScriptedEcr(deleted=refusal)).run()


@pytest.mark.parametrize(
    "described", [{}, {"imageDetails": None}, {"imageDetails": []}, {"imageDetails": [{}]}]
)
def test_an_answer_that_does_not_say_whether_an_image_exists(described: object) -> None:
    with pytest.raises(DeletionError, match="describe_images gave an answer without"):
        plan_of(ScriptedEcr(described=described)).run()


@pytest.mark.parametrize(
    "deleted",
    [{}, {"imageIds": []}, {"imageIds": [{"imageDigest": "sha256:1"}]}, {"imageIds": [], "failures": []}],
)
def test_an_answer_that_does_not_say_that_an_image_was_deleted(deleted: object) -> None:
    with pytest.raises(DeletionError, match="batch_delete_image gave an answer without"):
        plan_of(ScriptedEcr(deleted=deleted)).run()


def test_an_image_that_has_lost_the_tags_of_the_build_is_not_gone() -> None:
    described = {"imageDetails": [{**ScriptedEcr.IMAGE, "imageTags": ["production"]}]}
    (outcome,) = plan_of(ScriptedEcr(described=described)).run().left
    assert outcome.reason == "it has only tags that the build did not give it: production"


def test_ecr_names_what_it_has_deleted_and_what_is_gone() -> None:
    done = {"imageIds": [{"imageDigest": ScriptedEcr.DIGEST, "imageTag": "1.0.0-1"}]}
    assert len(plan_of(ScriptedEcr(deleted=done)).run().deleted) == 1
    failure = {"failureCode": "ImageNotFound", "imageId": {"imageDigest": ScriptedEcr.DIGEST}}
    assert len(plan_of(ScriptedEcr(deleted={"imageIds": [], "failures": [failure]})).run().gone) == 1


def test_errors_can_be_pickled() -> None:
    result = DeletionResult(outcomes=(DeletionOutcome(item=item(), status="left", reason="i-1 runs"),))
    caught = pickle.loads(pickle.dumps(blocked_error(result, [reference()])))
    assert isinstance(caught, DeletionBlockedError)
    assert (caught.result, caught.blockers) == (result, (reference(),))
    assert f"{AMI}: i-1 runs" in str(caught)
