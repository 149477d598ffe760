"""What lifecycle actions do to AMIs, snapshots and container images.

Where nothing else is named, the source is the user guide, image-lifecycle-rules.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from imagebuilder_typed.testing import Controls

from . import factories
from . import lifecycle_setup as setup
from .conftest import REGION
from .lifecycle_setup import AMIS, EVERYTHING, age, rule

ACCOUNT = "123456789012"
OTHER_REGION = "us-east-1"


@pytest.fixture
def ec2(over_http: Any) -> Any:
    return over_http("ec2")


def found_ami(ec2: Any, ami: str) -> dict[str, Any]:
    (found,) = ec2.describe_images(ImageIds=[ami])["Images"]
    return dict(found)


def tags_of(ami: dict[str, Any]) -> dict[str, str]:
    return {tag["Key"]: tag["Value"] for tag in ami["Tags"]}


def snapshots(ec2: Any) -> set[str]:
    return {snapshot["SnapshotId"] for snapshot in ec2.describe_snapshots()["Snapshots"]}


def snapshot_of(ec2: Any, ami: str) -> str:
    return str(found_ami(ec2, ami)["BlockDeviceMappings"][0]["Ebs"]["SnapshotId"])


def manifest_of(number: int) -> str:
    """A container image that differs from those of other numbers."""
    media_type = "application/vnd.docker.distribution.manifest.v2+json"
    config = {"mediaType": "application/json", "size": number, "digest": f"sha256:{number:064}"}
    return json.dumps({"schemaVersion": 2, "mediaType": media_type, "config": config, "layers": []})


class TestActionsOnAmis:
    @pytest.fixture
    def image(self, client: Any) -> str:
        return setup.make_images(client, 1)[0]

    def test_deprecation_sets_time_and_tag(self, client: Any, ec2: Any, image: str) -> None:
        ami = setup.ami_of(client, image)
        before = datetime.now(UTC).replace(microsecond=0)
        setup.apply_rules(client, rule("DEPRECATE", age(1), include=AMIS), days_ahead=2)
        found = found_ami(ec2, ami)
        assert before <= datetime.fromisoformat(found["DeprecationTime"]) <= datetime.now(UTC)
        assert tags_of(found)["DeprecatedBy"] == "EC2 Image Builder"
        assert found["State"] == "available"
        shown = client.get_image(imageBuildVersionArn=image)["image"]
        assert before <= shown["deprecationTime"] <= datetime.now(UTC)
        assert shown["outputResources"]["amis"][0]["state"] == {"status": "DEPRECATED"}

    def test_disabling_makes_private_and_removes_the_tag(self, client: Any, ec2: Any, image: str) -> None:
        ami = setup.ami_of(client, image)
        ec2.modify_image_attribute(ImageId=ami, LaunchPermission={"Add": [{"UserId": setup.OTHER_ACCOUNT}]})
        setup.apply_rules(client, rule("DEPRECATE", age(1), include=AMIS), days_ahead=2)
        setup.apply_rules(client, rule("DISABLE", age(1), include=AMIS), name="disables", days_ahead=2)
        found = found_ami(ec2, ami)
        assert found["State"] == "disabled"
        assert "DeprecatedBy" not in tags_of(found)
        assert "CreatedBy" in tags_of(found)
        attribute = ec2.describe_image_attribute(ImageId=ami, Attribute="launchPermission")
        assert attribute["LaunchPermissions"] == []

    def test_deletion_deregisters_and_deletes_snapshots(self, client: Any, ec2: Any, image: str) -> None:
        ami = setup.ami_of(client, image)
        snapshot = snapshot_of(ec2, ami)
        execution = setup.apply_rules(client, rule("DELETE", age(1), include=EVERYTHING), days_ahead=2)
        assert ec2.describe_images(Owners=["self"])["Images"] == []
        assert snapshot not in snapshots(ec2)
        (listed,) = setup.resources(client, execution, image)
        assert listed["snapshots"] == [{"snapshotId": snapshot, "state": {"status": "SUCCESS"}}]

    def test_snapshots_stay_when_only_amis_are_included(self, client: Any, ec2: Any, image: str) -> None:
        snapshot = snapshot_of(ec2, setup.ami_of(client, image))
        execution = setup.apply_rules(client, rule("DELETE", age(1), include=AMIS), days_ahead=2)
        assert ec2.describe_images(Owners=["self"])["Images"] == []
        assert snapshot in snapshots(ec2)
        (listed,) = setup.resources(client, execution, image)
        assert "snapshots" not in listed

    @pytest.mark.parametrize("include", [None, {}, {"amis": False, "snapshots": False}])
    @pytest.mark.parametrize("action", ["DEPRECATE", "DISABLE", "DELETE"])
    def test_amis_stay_unchanged_when_they_are_not_included(
        self, client: Any, ec2: Any, image: str, action: str, include: Any
    ) -> None:
        ami = setup.ami_of(client, image)
        before = found_ami(ec2, ami)
        execution = setup.apply_rules(client, rule(action, age(1), include=include), days_ahead=2)
        assert found_ami(ec2, ami) == before
        assert setup.resources(client, execution, image) == []
        assert setup.states(client, [image]) != ["AVAILABLE"]

    @pytest.mark.parametrize("action", ["DEPRECATE", "DISABLE", "DELETE"])
    def test_amis_that_are_gone_count_as_changed(
        self, client: Any, ec2: Any, image: str, action: str
    ) -> None:
        """User guide, lifecycle-policy-execution: externally modified resources are reported as SUCCESS."""
        include = EVERYTHING if action == "DELETE" else AMIS
        ec2.deregister_image(ImageId=setup.ami_of(client, image))
        rules = rule(action, age(1), include=include, exclusionRules={"amis": {"regions": [REGION]}})
        execution = setup.apply_rules(client, rules, days_ahead=2)
        assert [entry["state"] for entry in setup.resources(client, execution)] == [{"status": "SUCCESS"}]
        (listed,) = setup.resources(client, execution, image)
        assert listed["state"] == {"status": "SUCCESS"}


class TestExclusions:
    """AMI rules protect AMIs only. aws-samples/amazon-ec2-image-builder-samples, lifecycle/README.md: a policy's action
    on the image itself takes place anyway."""

    @pytest.fixture
    def images(self, client: Any) -> list[str]:
        return setup.make_images(client, 2)

    def skipped(self, client: Any, images: list[str], amis: dict[str, Any], **more: Any) -> list[str]:
        """The reasons of AMIs that the rule leaves, in the order of the images."""
        execution = setup.apply_rules(
            client,
            rule("DELETE", age(1), include=EVERYTHING, exclusionRules={"amis": amis}),
            days_ahead=2,
            **more,
        )
        assert setup.states(client, images) == ["DELETED"] * len(images)
        listed = [setup.resources(client, execution, image) for image in images]
        reasons: list[str] = []
        for (entry,) in listed:
            reasons.append(entry["state"].get("reason", ""))
            assert (entry["state"]["status"] == "SKIPPED") == bool(reasons[-1])
        return reasons

    def kept(self, ec2: Any) -> list[str]:
        return [ami["ImageId"] for ami in ec2.describe_images(Owners=["self"])["Images"]]

    def test_by_tag_with_its_value(self, client: Any, ec2: Any, images: list[str]) -> None:
        amis = [setup.ami_of(client, image) for image in images]
        snapshot = snapshot_of(ec2, amis[0])
        ec2.create_tags(Resources=[amis[0]], Tags=[{"Key": "in-use", "Value": "yes"}])
        ec2.create_tags(Resources=[amis[1]], Tags=[{"Key": "in-use", "Value": "no"}])
        reasons = self.skipped(client, images, {"tagMap": {"in-use": "yes", "other": "yes"}})
        assert ["tag" in reason for reason in reasons] == [True, False]
        assert self.kept(ec2) == amis[:1]
        assert snapshot in snapshots(ec2)

    def test_tags_of_images_do_not_exclude_amis(self, client: Any, ec2: Any, images: list[str]) -> None:
        client.tag_resource(resourceArn=images[0], tags={"in-use": "yes"})
        assert self.skipped(client, images, {"tagMap": {"in-use": "yes"}}) == ["", ""]

    @pytest.mark.parametrize("excludes", [True, False])
    def test_public(self, client: Any, ec2: Any, images: list[str], excludes: bool) -> None:
        amis = [setup.ami_of(client, image) for image in images]
        ec2.modify_image_attribute(ImageId=amis[1], LaunchPermission={"Add": [{"Group": "all"}]})
        reasons = self.skipped(client, images, {"isPublic": excludes})
        assert ["public" in reason for reason in reasons] == [False, excludes]
        assert self.kept(ec2) == (amis[1:] if excludes else [])

    def test_shared_accounts(self, client: Any, ec2: Any, images: list[str]) -> None:
        amis = [setup.ami_of(client, image) for image in images]
        for ami, account in zip(amis, [setup.OTHER_ACCOUNT, "999999999999"], strict=True):
            ec2.modify_image_attribute(ImageId=ami, LaunchPermission={"Add": [{"UserId": account}]})
        reasons = self.skipped(client, images, {"sharedAccounts": [setup.OTHER_ACCOUNT, "222222222222"]})
        assert ["shared" in reason for reason in reasons] == [True, False]
        assert self.kept(ec2) == amis[:1]

    @pytest.mark.parametrize(("days", "excludes"), [(3, True), (2, False)])
    def test_last_launched(self, client: Any, ec2: Any, images: list[str], days: int, excludes: bool) -> None:
        """The run is two days after the launch. An AMI that was never launched is not excluded."""
        amis = [setup.ami_of(client, image) for image in images]
        ec2.run_instances(ImageId=amis[0], MinCount=1, MaxCount=1)
        reasons = self.skipped(client, images, {"lastLaunched": {"value": days, "unit": "DAYS"}})
        assert ["launched" in reason for reason in reasons] == [excludes, False]
        assert self.kept(ec2) == (amis[:1] if excludes else [])

    def test_the_first_reason_that_matches_is_shown(self, client: Any, ec2: Any, images: list[str]) -> None:
        """The order of the guide: Region, public, tag, shared account, last launch."""
        for image in images:
            ec2.create_tags(Resources=[setup.ami_of(client, image)], Tags=[{"Key": "in-use", "Value": "yes"}])
        ec2.modify_image_attribute(
            ImageId=setup.ami_of(client, images[1]),
            LaunchPermission={"Add": [{"Group": "all"}, {"UserId": setup.OTHER_ACCOUNT}]},
        )
        rules = {"isPublic": True, "tagMap": {"in-use": "yes"}, "sharedAccounts": [setup.OTHER_ACCOUNT]}
        assert [reason.split()[-1] for reason in self.skipped(client, images, rules)] == ["tag.", "public."]

    @pytest.mark.parametrize(("action", "state"), [("DEPRECATE", "DEPRECATED"), ("DISABLE", "DISABLED")])
    def test_of_the_other_actions(
        self, client: Any, ec2: Any, images: list[str], action: str, state: str
    ) -> None:
        ami = setup.ami_of(client, images[0])
        before = found_ami(ec2, ami)
        excluding = rule(action, age(1), include=AMIS, exclusionRules={"amis": {"regions": [REGION]}})
        execution = setup.apply_rules(client, excluding, days_ahead=2)
        assert found_ami(ec2, ami) == before
        assert setup.states(client, images) == [state, state]
        (entry,) = setup.resources(client, execution, images[0])
        assert entry["state"]["status"] == "SKIPPED"


class TestSeveralRegionsAndAccounts:
    @pytest.fixture
    def image(self, client: Any) -> str:
        ami = {"targetAccountIds": [ACCOUNT, setup.OTHER_ACCOUNT]}
        distribution = client.create_distribution_configuration(
            name="far",
            distributions=[
                {"region": REGION, "amiDistributionConfiguration": ami},
                {"region": OTHER_REGION, "amiDistributionConfiguration": {}},
            ],
        )["distributionConfigurationArn"]
        return setup.make_images(client, 1, distributionConfigurationArn=distribution)[0]

    def clients(self, over_http: Any) -> list[Any]:
        other_account = setup.credentials_of_other_account(over_http)
        return [
            over_http("ec2"),
            over_http("ec2", account=other_account),
            over_http("ec2", region=OTHER_REGION),
        ]

    def test_amis_change_wherever_they_are(self, over_http: Any, client: Any, image: str) -> None:
        amis = setup.amis_of(client, image)
        execution = setup.apply_rules(client, rule("DISABLE", age(1), include=AMIS), days_ahead=2)
        for ec2, ami in zip(self.clients(over_http), amis, strict=True):
            assert found_ami(ec2, ami)["State"] == "disabled"
        places = [
            (entry["accountId"], entry["region"]) for entry in setup.resources(client, execution, image)
        ]
        assert places == [(ACCOUNT, REGION), (setup.OTHER_ACCOUNT, REGION), (ACCOUNT, OTHER_REGION)]

    def test_regions_are_excluded_by_where_the_ami_is(self, over_http: Any, client: Any, image: str) -> None:
        amis = setup.amis_of(client, image)
        excluded = {"amis": {"regions": [OTHER_REGION]}}
        execution = setup.apply_rules(
            client, rule("DELETE", age(1), include=AMIS, exclusionRules=excluded), days_ahead=2
        )
        left = [ec2.describe_images(Owners=["self"])["Images"] for ec2 in self.clients(over_http)]
        assert [[ami["ImageId"] for ami in found] for found in left] == [[], [], [amis[2]]]
        listed = setup.resources(client, execution, image)
        assert [entry["state"]["status"] for entry in listed] == ["SUCCESS", "SUCCESS", "SKIPPED"]
        assert OTHER_REGION in listed[2]["state"]["reason"]


class TestContainerImages:
    @pytest.fixture
    def ecr(self, over_http: Any) -> Any:
        ecr = over_http("ecr")
        ecr.create_repository(repositoryName="golden")
        return ecr

    @pytest.fixture
    def image(self, client: Any, ecr: Any) -> str:
        recipe = factories.make_container_recipe(client)
        image = factories.make_image(client, "container", containerRecipeArn=recipe)
        Controls(REGION).finish_build(image)
        for number, uri in enumerate(self.uris(client, image)):
            manifest = manifest_of(number)
            ecr.put_image(repositoryName="golden", imageManifest=manifest, imageTag=uri.rpartition(":")[2])
        return image

    def uris(self, client: Any, image: str) -> list[str]:
        outputs = client.get_image(imageBuildVersionArn=image)["image"]["outputResources"]["containers"]
        return [uri for container in outputs for uri in container["imageUris"]]

    def tags(self, ecr: Any) -> set[str]:
        listed = ecr.list_images(repositoryName="golden")["imageIds"]
        return {found["imageTag"] for found in listed if "imageTag" in found}

    def delete(self, client: Any, include: Any) -> str:
        return setup.apply_rules(
            client,
            rule("DELETE", age(1), include=include),
            days_ahead=2,
            resourceType="CONTAINER_IMAGE",
            resourceSelection={"recipes": [{"name": "container", "semanticVersion": "1.0.0"}]},
        )

    def test_included_containers_are_deleted_from_ecr(self, client: Any, ecr: Any, image: str) -> None:
        uris = self.uris(client, image)
        manifest = manifest_of(-1)
        ecr.put_image(repositoryName="golden", imageManifest=manifest, imageTag="of-somebody-else")
        execution = self.delete(client, {"containers": True})
        assert setup.states(client, [image]) == ["DELETED"]
        assert self.tags(ecr) == {"of-somebody-else"}
        listed = setup.resources(client, execution, image)
        assert [(entry["resourceId"], entry["imageUris"]) for entry in listed] == [
            (uri, [uri]) for uri in uris
        ]
        assert {(entry["accountId"], entry["region"]) for entry in listed} == {(ACCOUNT, REGION)}

    @pytest.mark.parametrize("include", [None, {"containers": False}, EVERYTHING])
    def test_containers_stay_when_they_are_not_included(
        self, client: Any, ecr: Any, image: str, include: Any
    ) -> None:
        before = self.tags(ecr)
        execution = self.delete(client, include)
        assert setup.states(client, [image]) == ["DELETED"]
        assert self.tags(ecr) == before != set()
        assert setup.resources(client, execution, image) == []

    def test_containers_that_are_gone_count_as_deleted(self, client: Any, ecr: Any, image: str) -> None:
        """User guide, lifecycle-policy-execution: externally modified resources are reported as SUCCESS."""
        ecr.delete_repository(repositoryName="golden", force=True)
        execution = self.delete(client, {"containers": True})
        assert {entry["state"]["status"] for entry in setup.resources(client, execution, image)} == {
            "SUCCESS"
        }
        assert setup.states(client, [image]) == ["DELETED"]
