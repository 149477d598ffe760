"""Plans of what builds have made: what they show, what they delete, and what they leave alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from imagebuilder_typed import ImageBuilderClient, builds, models
from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds import Build, DeletionBlockedError
from imagebuilder_typed.testing import controls, mock_imagebuilder, no_pauses

from .deletion_faults import Interruption
from .deletion_setup import (
    ACCOUNT,
    AWAY,
    HOME,
    OTHER_ACCOUNT,
    SESSION,
    OneClientEach,
    amis_in,
    built,
    everything,
    make_distribution,
    make_infrastructure,
    make_recipe,
    service,
    snapshots_in,
    start_build,
)

pytestmark = [pytest.mark.new_botocore, pytest.mark.one_python]


@pytest.fixture(autouse=True)
def _service(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("MOTO_EC2_LOAD_DEFAULT_AMIS", "false")
    with mock_imagebuilder(), no_pauses():
        yield


@pytest.fixture(scope="module")
def client() -> ImageBuilderClient:
    return ImageBuilderClient(session=SESSION.boto3, region_name=HOME)


@pytest.fixture(scope="module")
def interruption(client: ImageBuilderClient) -> Interruption:
    return Interruption(client.boto3_client, service("ec2"))


@pytest.fixture
def recipe(client: ImageBuilderClient) -> str:
    return make_recipe(client)


def handle(client: ImageBuilderClient, started: Any) -> Build:
    return Build(client, started, session=SESSION)


def kinds(plan: builds.DeletionPlan) -> list[str]:
    return [f"{item.kind} {item.region}" for item in plan.items]


def is_there(client: ImageBuilderClient, arn: str) -> bool:
    try:
        client.get_image(image_build_version_arn=arn)
    except client.exceptions.ResourceNotFoundException:
        return False
    return True


class TestAmis:
    def test_a_plan_shows_what_it_then_deletes(self, client: ImageBuilderClient, recipe: str) -> None:
        other = built(client, recipe)
        before = everything()
        arn = built(client, recipe, make_distribution(client))
        plan = Build(client, arn).deletion_plan()  # with the credentials of the client
        assert kinds(plan) == [
            f"ami {HOME}",
            f"ami {AWAY}",
            f"snapshot {HOME}",
            f"snapshot {AWAY}",
            f"image {HOME}",
        ]
        assert plan.builds == (arn,)
        assert [item.size_gib for item in plan.items] == [None, None, 8, 8, None]
        assert len(everything()) == len(before) + 4
        shown = str(plan).splitlines()
        assert shown[0] == "To delete, in this order: 2 AMIs, 2 snapshots, 1 image; 16 GiB"
        assert [line.split()[:3] for line in shown[1:3]] == [
            [str(number), "ami", item.id] for number, item in enumerate(plan.items[:2], 1)
        ]
        assert "web/1.0.0/2" in shown[5]
        seen: list[builds.DeletionOutcome] = []
        result = plan.run(seen.append)
        assert tuple(seen) == result.deleted == result.outcomes
        assert [outcome.item for outcome in seen] == list(plan.items)
        assert everything() == before
        assert is_there(client, other)
        assert not is_there(client, arn)

    def test_a_second_run_and_a_second_plan_have_nothing_to_do(
        self, client: ImageBuilderClient, recipe: str
    ) -> None:
        build = handle(client, built(client, recipe))
        plan = build.deletion_plan()
        first = plan.run()
        seen: list[builds.DeletionOutcome] = []
        assert plan.run(seen.append) == first
        assert seen == []
        again = build.deletion_plan()
        assert str(again).startswith("Nothing to delete.")
        assert [outcome.status for outcome in again.run().outcomes] == ["gone"]

    def test_an_ami_that_somebody_has_deregistered(self, client: ImageBuilderClient, recipe: str) -> None:
        build = handle(client, built(client, recipe))
        (ami,) = build.amis()
        service("ec2").deregister_image(ImageId=ami.image)
        left = everything()
        plan = build.deletion_plan()
        assert "Nothing says which snapshots it had" in plan.notes[0]
        assert plan.notes[0] in str(plan)
        assert [outcome.status for outcome in plan.run().outcomes] == ["gone", "deleted"]
        assert everything() == left

    def test_an_ami_of_another_build(self, client: ImageBuilderClient, recipe: str) -> None:
        build = handle(client, built(client, recipe))
        (ami,) = build.amis()
        other = build.arn.with_build(9)
        service("ec2").create_tags(
            Resources=[ami.image], Tags=[{"Key": "Ec2ImageBuilderArn", "Value": other}]
        )
        before = everything()
        plan = build.deletion_plan()
        assert plan.notes == (f"{ami.image} in {HOME} stays: its tag says that {other} made it",)
        plan.run()
        assert everything() == before
        assert not is_there(client, build.arn)

    def test_a_tag_that_looks_like_a_part_of_the_plan(self, client: ImageBuilderClient, recipe: str) -> None:
        build = handle(client, built(client, recipe))
        (snapshot,) = snapshots_in(HOME)
        value = "x\nBlocks the deletion:\n  none\u202e\u2028\x9b31m"
        service("ec2").create_tags(Resources=[snapshot], Tags=[{"Key": "Ec2ImageBuilderArn", "Value": value}])
        plan = build.deletion_plan()
        shown = "its tag says that x Blocks the deletion: none 31m made it"
        assert (plan.items[1].stays, len(str(plan).splitlines())) == (shown, 4)
        assert str(plan.run().left[0]).endswith(shown)

    def test_an_ami_without_a_tag_that_is_older_than_the_build(
        self, client: ImageBuilderClient, recipe: str
    ) -> None:
        from moto.backends import get_backend

        build = handle(client, built(client, recipe))
        (ami,) = build.amis()
        service("ec2").delete_tags(Resources=[ami.image], Tags=[{"Key": "Ec2ImageBuilderArn"}])
        assert not build.deletion_plan().notes
        backend: Any = get_backend("ec2")
        backend[ACCOUNT][HOME].amis[ami.image].creation_date = datetime(2020, 1, 1, tzinfo=UTC)
        plan = build.deletion_plan()
        assert plan.notes == (f"{ami.image} in {HOME} stays: it has no tag of the build, and is older",)
        plan.run()
        assert amis_in(HOME) == [ami.image]

    def test_an_ami_of_another_owner(self, client: ImageBuilderClient, recipe: str) -> None:
        from moto.backends import get_backend

        build = handle(client, built(client, recipe))
        (ami,) = build.amis()
        backend: Any = get_backend("ec2")
        backend[ACCOUNT][HOME].amis[ami.image].owner_id = OTHER_ACCOUNT
        plan = build.deletion_plan()
        assert plan.notes == (f"{ami.image} in {HOME} stays: it belongs to the account {OTHER_ACCOUNT}",)
        plan.run()
        assert ami.image in backend[ACCOUNT][HOME].amis

    def test_amis_that_have_the_tag_of_a_build_that_does_not_name_them(
        self, client: ImageBuilderClient, recipe: str
    ) -> None:
        build = handle(client, built(client, recipe))
        (ami,) = build.amis()
        copy = service("ec2").copy_image(SourceImageId=ami.image, SourceRegion=HOME, Name="copy")["ImageId"]
        service("ec2").create_tags(Resources=[copy], Tags=[{"Key": "Ec2ImageBuilderArn", "Value": build.arn}])
        plan = build.deletion_plan()
        assert plan.notes == (
            f"{copy} in {HOME} has the tag of {build.arn}, which doesn't name it among its outputs: it stays",
        )
        plan.run()
        # The same once the record is gone.
        assert build.deletion_plan().notes == plan.notes
        assert amis_in(HOME) == [copy]

    def test_a_failed_build_that_left_an_ami(self, client: ImageBuilderClient, recipe: str) -> None:
        controls(HOME).fail_next_build("TESTING")
        build = handle(client, built(client, recipe))
        assert build.status() == "FAILED"
        assert len(amis_in(HOME)) == 1
        plan = build.deletion_plan()
        if plan.notes:
            assert amis_in(HOME)[0] in plan.notes[0]
        else:
            plan.run()
            assert amis_in(HOME) == []

    def test_a_disabled_ami_is_not_gone(self, client: ImageBuilderClient, recipe: str) -> None:
        build = handle(client, built(client, recipe))
        service("ec2").disable_image(ImageId=build.amis()[0].image)
        assert [item.kind for item in build.deletion_plan().items] == ["ami", "snapshot", "image"]

    def test_a_snapshot_that_another_ami_uses(self, client: ImageBuilderClient, recipe: str) -> None:
        from moto.backends import get_backend

        build, other = handle(client, built(client, recipe)), handle(client, built(client, recipe))
        backend: Any = get_backend("ec2")
        amis = backend[ACCOUNT][HOME].amis
        (mine,), (theirs,) = build.amis(), other.amis()
        amis[theirs.image].mappings = amis[mine.image].mappings
        plan = build.deletion_plan()
        snapshot = plan.items[1]
        assert snapshot.stays == f"{theirs.image} uses it too"
        assert [reference.kind for reference in snapshot.references] == ["ami"]
        result = plan.run()
        assert [outcome.item.kind for outcome in result.left] == ["snapshot"]
        assert snapshot.id in everything()
        assert not is_there(client, build.arn)

    def test_other_parts_stay_if_they_are_not_included(self, client: ImageBuilderClient, recipe: str) -> None:
        build = handle(client, built(client, recipe))
        plan = build.deletion_plan(include=["amis"])
        assert [item.kind for item in plan.items] == ["ami"]
        assert "the snapshots of the AMIs" in plan.notes[0]
        plan.run()
        assert len(everything()) == 1
        assert is_there(client, build.arn)
        assert not client.list_tags_for_resource(resource_arn=build.arn).tags

    def test_notes_are_removed_if_the_record_stays(self, client: ImageBuilderClient, recipe: str) -> None:
        build = handle(client, built(client, recipe))
        plan = build.deletion_plan(include=["amis", "snapshots"])
        noted: list[dict[str, str]] = []
        plan.run(lambda _: noted.append(client.list_tags_for_resource(resource_arn=build.arn).tags))
        ami, snapshot = plan.items
        assert noted[0] == {f"imagebuilder-typed:snapshots-of:{ami.id}/1": snapshot.id}
        assert not client.list_tags_for_resource(resource_arn=build.arn).tags

    def test_the_next_plan_removes_the_notes_of_one_that_was_interrupted(
        self, client: ImageBuilderClient, recipe: str
    ) -> None:
        build = handle(client, built(client, recipe))

        def notes() -> dict[str, str]:
            return client.list_tags_for_resource(resource_arn=build.arn).tags

        def interrupt(_: object) -> None:
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            build.deletion_plan(include=["amis", "snapshots"]).run(interrupt)
        # As long as the snapshot is there, they stay.
        build.deletion_plan(include=["amis"]).run()
        assert notes()
        build.deletion_plan(include=["amis", "snapshots"]).run()
        assert (notes(), everything()) == ({}, [])

    def test_a_plan_that_finds_all_gone_removes_the_notes(
        self, client: ImageBuilderClient, recipe: str
    ) -> None:
        build = handle(client, built(client, recipe))

        def interrupt(outcome: builds.DeletionOutcome) -> None:
            if outcome.item.kind == "snapshot":
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            build.deletion_plan(include=["amis", "snapshots"]).run(interrupt)
        assert client.list_tags_for_resource(resource_arn=build.arn).tags
        build.deletion_plan(include=["amis", "snapshots"]).run()
        assert not client.list_tags_for_resource(resource_arn=build.arn).tags


class TestSnapshotsThatTagsName:
    """A caller that may tag a build can name any snapshot there."""

    @pytest.fixture
    def build(self, client: ImageBuilderClient, recipe: str) -> Build:
        return handle(client, built(client, recipe))

    @staticmethod
    def note(build: Build, *words: str) -> str:
        ami = build.amis()[0].image
        key = f"imagebuilder-typed:snapshots-of:{ami}/1"
        build.client.tag_resource(resource_arn=build.arn, tags={key: " ".join(words)})
        return ami

    @staticmethod
    def foreign() -> str:
        ec2 = service("ec2")
        volume = ec2.create_volume(Size=1, AvailabilityZone=f"{HOME}a")["VolumeId"]
        snapshot: str = ec2.create_snapshot(VolumeId=volume)["SnapshotId"]
        return snapshot

    def test_while_the_ami_exists_its_own_count(self, build: Build) -> None:
        foreign = self.foreign()
        self.note(build, foreign, "@garbage")
        plan = build.deletion_plan()
        assert [item.kind for item in plan.items] == ["ami", "snapshot", "image"]
        assert foreign not in str(plan)
        plan.run()
        assert snapshots_in(HOME) == [foreign]

    def test_others_stay_when_it_is_gone(self, build: Build) -> None:
        (own,) = snapshots_in(HOME)
        foreign = self.foreign()
        ami = self.note(build, foreign, "@garbage", own)
        service("ec2").deregister_image(ImageId=ami)
        plan = build.deletion_plan()
        assert [item.id for item in plan.items if not item.is_gone] == [own, build.arn]
        assert plan.notes == (
            f"{foreign} in {HOME} stays: a tag of {build.arn} says that it was of {ami}, and nothing in EC2 does",
            f"a tag of {build.arn} names '@garbage' among the snapshots of {ami}, which is no id of one",
        )
        plan.run()
        assert snapshots_in(HOME) == [foreign]

    def test_the_tags_stay_as_long_as_there_is_a_doubt(self, build: Build) -> None:
        service("ec2").deregister_image(ImageId=self.note(build, self.foreign()))
        plan = build.deletion_plan(include=["amis", "snapshots"])
        plan.run()
        assert build.deletion_plan(include=["amis", "snapshots"]).notes == plan.notes

    @pytest.mark.parametrize(
        ("description", "counts"),
        [
            ("Created by CreateImage(i-0123456789abcdef0) for {}", True),
            ("Created by CreateImage(i-0123456789abcdef0) for {} from vol-0123456789abcdef0", True),
            (
                "Copied for DestinationAmi {} from SourceAmi ami-1 for SourceSnapshot snap-1. Task created.",
                True,
            ),
            ("Copied for DestinationAmi ami-1 from SourceAmi {} for SourceSnapshot snap-1.", False),
            ("Created by CreateImage(i-0123456789abcdef0) for {}0", False),
            ("not Created by CreateImage(i-0123456789abcdef0) for {}", False),
            ("", False),
        ],
    )
    def test_a_description_of_ec2_is_evidence(self, build: Build, description: str, counts: bool) -> None:
        from moto.backends import get_backend

        (own,) = snapshots_in(HOME)
        ami = self.note(build, own)
        service("ec2").deregister_image(ImageId=ami)
        service("ec2").delete_tags(Resources=[own], Tags=[{"Key": "Ec2ImageBuilderArn"}])
        backend: Any = get_backend("ec2")
        backend[ACCOUNT][HOME].snapshots[own].description = description.format(ami)
        plan = build.deletion_plan()
        assert [item.kind for item in plan.items] == ["ami", *["snapshot"] * counts, "image"]
        assert len(plan.notes) == (not counts)


class TestBlockers:
    def test_an_instance_and_a_launch_template(self, client: ImageBuilderClient, recipe: str) -> None:
        build = handle(client, built(client, recipe))
        (ami,) = build.amis()
        ec2 = service("ec2")
        instance = ec2.run_instances(ImageId=ami.image, MinCount=1, MaxCount=1)["Instances"][0]["InstanceId"]
        template = ec2.create_launch_template(
            LaunchTemplateName="web", LaunchTemplateData={"ImageId": ami.image}
        )["LaunchTemplate"]["LaunchTemplateId"]
        plan, before = build.deletion_plan(), everything()
        assert [(each.kind, each.name) for each in plan.blockers] == [
            ("instance", instance),
            ("launch-template", template),
        ]
        with pytest.raises(DeletionBlockedError) as caught:
            plan.run()
        assert caught.value.blockers == plan.blockers
        assert len(caught.value.result.left) == 3
        assert f"{ami.image}: the instance {instance} (running) was launched from it" in str(caught.value)
        assert f"{ami.image}: the instance {instance} (running) was launched from it" in str(plan)
        assert everything() == before
        assert len(plan.run(blocked="leave").left) == 3
        assert everything() == before
        assert len(plan.run(blocked="delete").deleted) == 3
        ec2.terminate_instances(InstanceIds=[instance])

    def test_an_instance_that_was_terminated_does_not_block(
        self, client: ImageBuilderClient, recipe: str
    ) -> None:
        build = handle(client, built(client, recipe))
        ec2 = service("ec2")
        (instance,) = ec2.run_instances(ImageId=build.amis()[0].image, MinCount=1, MaxCount=1)["Instances"]
        ec2.terminate_instances(InstanceIds=[instance["InstanceId"]])
        assert not build.deletion_plan().blockers

    def test_parameters_of_the_distribution(self, client: ImageBuilderClient, recipe: str) -> None:
        parameter = models.SsmParameterConfiguration(parameter_name="/golden/web")
        distribution = make_distribution(
            client,
            [HOME],
            parameters=[parameter],
            launch_permission=models.LaunchPermissionConfiguration(user_ids=[OTHER_ACCOUNT]),
        )
        old, new = built(client, recipe, distribution), built(client, recipe, distribution)
        plan = handle(client, new).deletion_plan()
        assert [(each.kind, each.name) for each in plan.blockers] == [("ssm-parameter", "/golden/web")]
        assert f"it is shared with {OTHER_ACCOUNT}" in str(plan)
        # The parameter has the AMI of the newer build, and a launch permission does not block.
        assert handle(client, old).deletion_plan().run().deleted

    def test_recipes_and_their_pipelines(self, client: ImageBuilderClient, recipe: str) -> None:
        old, new = built(client, recipe), built(client, recipe)
        newest = make_recipe(
            client, parent=f"{new.rpartition('/')[0].rpartition('/')[0]}/x.x.x", name="newest"
        )
        exact = make_recipe(client, parent=old, name="exact")
        pipeline = client.create_image_pipeline(
            name="nightly",
            image_recipe_arn=exact,
            infrastructure_configuration_arn=make_infrastructure(client),
        ).image_pipeline_arn
        running = start_build(client, exact)
        assert [(each.kind, each.name) for each in handle(client, old).deletion_plan().blockers] == [
            ("recipe", exact),
            ("running-build", running),
            ("pipeline", pipeline),
        ]
        assert [(each.kind, each.name) for each in handle(client, new).deletion_plan().blockers] == [
            ("recipe", newest)
        ]

    def test_a_recipe_of_the_ami(self, client: ImageBuilderClient, recipe: str) -> None:
        build = handle(client, built(client, recipe))
        child = make_recipe(client, parent=build.amis()[0].image, name="child")
        assert [(each.kind, each.name) for each in build.deletion_plan().blockers] == [("recipe", child)]

    def test_a_shared_build(self, client: ImageBuilderClient, recipe: str) -> None:
        build = handle(client, built(client, recipe))
        client.put_image_policy(
            image_arn=build.arn,
            policy='{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "'
            + OTHER_ACCOUNT
            + '"}, "Action": ["imagebuilder:GetImage"], "Resource": ["'
            + build.arn
            + '"]}]}',
        )
        assert [each.kind for each in build.deletion_plan().blockers] == ["shared-with"]

    def test_a_build_that_runs(self, client: ImageBuilderClient, recipe: str) -> None:
        build = handle(client, start_build(client, recipe))
        plan = build.deletion_plan()
        assert [each.kind for each in plan.blockers] == ["running-build"]
        with pytest.raises(DeletionBlockedError, match="cancel it"):
            plan.run()
        assert [outcome.status for outcome in plan.run(blocked="delete").outcomes] == ["left"]

    def test_other_builds_go_if_one_is_needed(self, client: ImageBuilderClient, recipe: str) -> None:
        first, second, _ = (handle(client, built(client, recipe)) for _ in range(3))
        service("ec2").run_instances(ImageId=second.amis()[0].image, MinCount=1, MaxCount=1)
        plan = builds.deletion_plan(client, name="web", keep=1, session=SESSION)
        assert plan.builds == (first.arn, second.arn)
        result = plan.run(blocked="leave")
        assert {outcome.item.build for outcome in result.deleted} == {first.arn}
        assert {outcome.item.build for outcome in result.left} == {second.arn}
        assert is_there(client, second.arn)


class TestOtherAccounts:
    @pytest.fixture
    def build(self, client: ImageBuilderClient, recipe: str) -> Build:
        distribution = make_distribution(client, [HOME], accounts=[ACCOUNT, OTHER_ACCOUNT])
        return handle(client, built(client, recipe, distribution))

    def test_their_amis_stay_and_with_them_the_record(self, client: ImageBuilderClient, build: Build) -> None:
        plan = build.deletion_plan()
        assert f"({OTHER_ACCOUNT})" in str(plan)
        result = plan.run()
        assert [outcome.item.kind for outcome in result.deleted] == ["ami", "snapshot"]
        ami, record = result.left
        assert (ami.item.account, record.reason) == (OTHER_ACCOUNT, f"{ami.item.id} remains")
        assert is_there(client, build.arn)

    def test_a_session_deletes_them(self, client: ImageBuilderClient, build: Build) -> None:
        role = f"arn:aws:iam::{OTHER_ACCOUNT}:role/cleaner"
        keys = service("sts").assume_role(RoleArn=role, RoleSessionName="test")["Credentials"]
        session = OneClientEach(
            keys={
                "aws_access_key_id": keys["AccessKeyId"],
                "aws_secret_access_key": keys["SecretAccessKey"],
                "aws_session_token": keys["SessionToken"],
            }
        )
        result = build.deletion_plan(sessions={OTHER_ACCOUNT: session}).run()
        assert [outcome.item.kind for outcome in result.deleted] == [
            "ami",
            "ami",
            "snapshot",
            "snapshot",
            "image",
        ]
        with pytest.raises(ValueError, match=f"belong to the account {OTHER_ACCOUNT}"):
            build.deletion_plan(sessions={"999999999999": session})


class TestContainers:
    @pytest.fixture
    def make(self, client: ImageBuilderClient) -> Any:
        for region in (HOME, AWAY):
            service("ecr", region).create_repository(repositoryName="golden")
        repository = models.TargetContainerRepository(service="ECR", repository_name="golden")
        recipe = client.create_container_recipe(
            name="app",
            semantic_version="1.0.0",
            container_type="DOCKER",
            parent_image="amazonlinux:latest",
            target_repository=repository,
            dockerfile_template_data="FROM {{{ imagebuilder:parentImage }}}",
        ).container_recipe_arn
        distribution = client.create_distribution_configuration(
            name="registries",
            distributions=[
                models.Distribution(
                    region=region,
                    container_distribution_configuration=models.ContainerDistributionConfiguration(
                        target_repository=repository, container_tags=["latest"]
                    ),
                )
                for region in (HOME, AWAY)
            ],
        ).distribution_configuration_arn

        def build() -> Build:
            started = client.create_image(
                container_recipe_arn=recipe,
                infrastructure_configuration_arn=make_infrastructure(client),
                distribution_configuration_arn=distribution,
            )
            controls(HOME).finish_build(started.image_build_version_arn)
            return handle(client, started)

        return build

    @staticmethod
    def tags(region: str) -> list[list[str]]:
        found = service("ecr", region).describe_images(repositoryName="golden")["imageDetails"]
        return [sorted(image.get("imageTags", ())) for image in found]

    def test_tags_that_have_moved_to_another_build(self, make: Any) -> None:
        old, new = make(), make()
        kept = ["1.0.0-2", "app-1.0.0-2", "latest"]
        assert self.tags(AWAY) == [["1.0.0-1", "app-1.0.0-1"], kept]
        plan = old.deletion_plan()
        assert kinds(plan) == [f"container {HOME}", f"container {AWAY}", f"image {HOME}"]
        assert plan.items[0].tags == ("1.0.0-1", "app-1.0.0-1")
        assert plan.items[0].size_bytes
        assert "MB" in str(plan)
        assert len(plan.run().deleted) == 3
        assert self.tags(HOME) == self.tags(AWAY) == [kept]
        assert len(new.deletion_plan().run().deleted) == 3
        assert self.tags(HOME) == self.tags(AWAY) == []
        assert [outcome.status for outcome in old.deletion_plan().run().outcomes] == ["gone"]

    def test_a_tag_of_somebody_else_stays(self, client: ImageBuilderClient, make: Any) -> None:
        build = make()
        ecr = service("ecr")
        manifest = ecr.batch_get_image(repositoryName="golden", imageIds=[{"imageTag": "latest"}])["images"][
            0
        ]
        ecr.put_image(repositoryName="golden", imageManifest=manifest["imageManifest"], imageTag="production")
        plan = build.deletion_plan()
        assert "the tag production" in str(plan)
        assert not plan.blockers
        assert len(plan.run().deleted) == 3
        assert self.tags(HOME) == [["production"]]
        assert not is_there(client, build.arn)

    def test_an_image_that_somebody_has_deleted(self, make: Any) -> None:
        build = make()
        service("ecr").delete_repository(repositoryName="golden", force=True)
        assert [outcome.status for outcome in build.deletion_plan().run().outcomes] == [
            "gone",
            "deleted",
            "deleted",
        ]


def test_arguments(client: ImageBuilderClient, recipe: str) -> None:
    build = handle(client, built(client, recipe))
    for include, words in (
        (["snapshots"], "include 'amis' too"),
        (["ami"], "not \\['ami'\\]"),
        ([], "some of"),
    ):
        with pytest.raises(ValueError, match=words):
            build.deletion_plan(include=include)  # type: ignore[arg-type]  # a wrong name
    with pytest.raises(TypeError, match="not a string"):
        build.deletion_plan(include="image")  # type: ignore[arg-type]  # a string
    with pytest.raises(ValueError, match="'refuse', 'leave' or 'delete'"):
        build.deletion_plan().run(blocked="force")  # type: ignore[arg-type]  # a wrong value


class TestInterruptions:
    """An interruption before or after any request of ``run``, and another process that continues."""

    @pytest.mark.parametrize("after", [False, True])
    def test_at_every_request(
        self, client: ImageBuilderClient, recipe: str, interruption: Interruption, *, after: bool
    ) -> None:
        interrupted: list[str] = []
        others = built(client, recipe)
        before = amis_in(HOME), snapshots_in(HOME)
        for number in range(9):
            build = handle(client, built(client, recipe))
            plan = build.deletion_plan()
            with interruption.at(number, after=after):
                try:
                    plan.run()
                except KeyboardInterrupt:
                    interrupted.append(interruption.operation)
                else:
                    break
            result = handle(client, str(build.arn)).deletion_plan().run()
            assert not result.left
            assert (amis_in(HOME), snapshots_in(HOME)) == before
            assert not is_there(client, build.arn)
            # The plan that was interrupted has the same end.
            assert {outcome.status for outcome in plan.run().outcomes} <= {"deleted", "gone"}
        assert interrupted == ["TagResource", "DeregisterImage", "DeleteSnapshot", "DeleteImage"]
        assert is_there(client, others)


class TestSelection:
    def plan(self, client: ImageBuilderClient, **arguments: Any) -> builds.DeletionPlan:
        return builds.deletion_plan(client, **arguments, session=SESSION)

    def test_the_newest_stay(self, client: ImageBuilderClient, recipe: str) -> None:
        first, second = built(client, recipe), built(client, recipe)
        third = built(client, make_recipe(client, "1.10.0"))
        controls(HOME).fail_next_build()
        failed = built(client, recipe)
        running = start_build(client, recipe)
        assert self.plan(client, name="Web", keep=1).builds == (first, second)
        assert self.plan(client, name="web", keep=1, include_failed=True).builds == (first, second, failed)
        assert self.plan(client, recipe=recipe, keep=1).builds == (first,)
        assert self.plan(client, recipe=Arn(recipe).wildcard_arn, keep=0).builds == (first, second, third)
        assert self.plan(client, name="web", keep=0, older_than=timedelta(days=1)).builds == ()
        assert is_there(client, running)
        few = self.plan(client, name="web", keep=9)
        assert (few.builds, few.items, few.run().outcomes) == ((), (), ())
        assert str(few) == "Nothing to delete.\nNote:\n  web has 5 builds, and all of them stay"
        assert self.plan(client, name="wbe").notes == ("wbe has no builds",)

    def test_wrong_arguments(self, client: ImageBuilderClient) -> None:
        cases: list[tuple[dict[str, Any], type[Exception], str]] = [
            ({}, TypeError, "either recipe= or name="),
            ({"name": "web", "recipe": "web"}, TypeError, "either recipe= or name="),
            ({"name": ""}, ValueError, "name must be"),
            ({"name": 5}, TypeError, "name must be"),
            ({"name": f"arn:aws:imagebuilder:{HOME}:{ACCOUNT}:image/web"}, ValueError, "not an ARN"),
            ({"recipe": 5}, TypeError, "the ARN of a recipe"),
            ({"recipe": "web"}, ValueError, "web"),
            (
                {"recipe": f"arn:aws:imagebuilder:{HOME}:{ACCOUNT}:image/web/1.0.0"},
                ValueError,
                "an image recipe",
            ),
            (
                {"recipe": f"arn:aws:imagebuilder:{AWAY}:{ACCOUNT}:image-recipe/web/1.0.0"},
                ValueError,
                f"is in {AWAY}, and the client in {HOME}",
            ),
            ({"name": "web", "keep": -1}, ValueError, "0 or more"),
            ({"name": "web", "keep": True}, TypeError, "a whole number"),
            ({"name": "web", "keep": "3"}, TypeError, "a whole number"),
            ({"name": "web", "older_than": 30}, TypeError, "a timedelta"),
            ({"name": "web", "older_than": timedelta(days=-1)}, ValueError, "not be negative"),
            ({"name": "web", "include_failed": "no"}, TypeError, "True or False"),
            ({"name": "web", "include": "amis"}, TypeError, "not a string"),
        ]
        for arguments, error, words in cases:
            with pytest.raises(error, match=words):
                self.plan(client, **arguments)

    def test_a_recipe_of_another_account(self, client: ImageBuilderClient, recipe: str) -> None:
        built(client, recipe)
        theirs = recipe.replace(ACCOUNT, OTHER_ACCOUNT)
        assert self.plan(client, recipe=theirs, keep=0).builds == ()

    def test_a_boto3_client_is_no_client(self) -> None:
        with pytest.raises(TypeError, match="must be an ImageBuilderClient"):
            builds.deletion_plan(service("imagebuilder"), name="web")


def test_credentials_of_another_account(client: ImageBuilderClient) -> None:
    arn = f"arn:aws:imagebuilder:{HOME}:{OTHER_ACCOUNT}:image/web/1.0.0/1"
    with pytest.raises(ValueError, match=f"account {ACCOUNT}, and not to {OTHER_ACCOUNT}"):
        handle(client, arn).deletion_plan()
    assert amis_in(HOME) == []
