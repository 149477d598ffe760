"""What a build leaves in EC2, ECR, SSM and S3."""

from __future__ import annotations

import re
from typing import Any

import pytest

from imagebuilder_typed.testing import Controls, controls

from . import factories
from .conftest import REGION
from .subscribers import Clients

HOME = "123456789012"
OTHER = "111122223333"
REGISTRY = f"{HOME}.dkr.ecr.{REGION}.amazonaws.com"


@pytest.fixture
def region_controls(client: Any) -> Controls:
    return controls(REGION)


@pytest.fixture
def ec2(over_http: Clients) -> Any:
    return over_http("ec2")


def other_account(over_http: Clients, service: str, region: str = REGION) -> Any:
    """A client of a service in another account."""
    role = f"arn:aws:iam::{OTHER}:role/test"
    credentials = over_http("sts").assume_role(RoleArn=role, RoleSessionName="test")["Credentials"]
    return over_http(service, region=region, account=credentials["AccessKeyId"])


def amis_of(client: Any, image: str) -> list[dict[str, Any]]:
    outputs = client.get_image(imageBuildVersionArn=image)["image"]["outputResources"]
    amis: list[dict[str, Any]] = outputs.get("amis", [])
    return amis


def built_ami(client: Any, ec2: Any, **more: Any) -> dict[str, Any]:
    """The only AMI of a build, as EC2 describes it."""
    (ami,) = amis_of(client, factories.built_image(client, **more))
    (described,) = ec2.describe_images(ImageIds=[ami["image"]])["Images"]
    return dict(described)


def tags_of(described: dict[str, Any]) -> dict[str, str]:
    return {tag["Key"]: tag["Value"] for tag in described.get("Tags", [])}


def volumes_of(described: dict[str, Any]) -> dict[str, Any]:
    return {mapping["DeviceName"]: mapping.get("Ebs") for mapping in described["BlockDeviceMappings"]}


def distribution_of(client: Any, *distributions: dict[str, Any]) -> str:
    answer = client.create_distribution_configuration(
        name="distribution", distributions=[{"region": REGION, **part} for part in distributions]
    )
    return str(answer["distributionConfigurationArn"])


class TestTheBuildsAmi:
    def test_it_exists_from_testing_on(self, client: Any, ec2: Any) -> None:
        # user guide, how-image-builder-works: the test stage launches an instance of the new AMI.
        image = factories.make_image(client)
        factories.watch(client, image, until=("BUILDING",))
        assert ec2.describe_images(Owners=["self"])["Images"] == []
        factories.watch(client, image, until=("TESTING",))
        # EC2 is asked first: to read the image lets its build continue.
        (described,) = ec2.describe_images(Owners=["self"])["Images"]
        (ami,) = amis_of(client, image)
        assert (ami["region"], ami["accountId"]) == (REGION, HOME)
        assert (described["ImageId"], described["State"]) == (ami["image"], "available")
        factories.watch(client, image)
        assert [made["image"] for made in amis_of(client, image)] == [ami["image"]]

    @pytest.mark.parametrize(("stage", "amis"), [("BUILDING", 0), ("TESTING", 1), ("DISTRIBUTING", 1)])
    def test_it_stays_if_a_later_state_fails(
        self, client: Any, ec2: Any, region_controls: Controls, stage: Any, amis: int
    ) -> None:
        region_controls.fail_next_build(stage)
        image = factories.built_image(
            client, distributionConfigurationArn=factories.make_distribution(client)
        )
        assert len(amis_of(client, image)) == amis
        assert len(ec2.describe_images(Owners=["self"])["Images"]) == amis

    def test_a_retry_makes_no_second_one(self, client: Any, ec2: Any, region_controls: Controls) -> None:
        region_controls.fail_next_build("DISTRIBUTING")
        distribution = factories.make_distribution(client, regions=(REGION, "us-east-1"))
        image = factories.built_image(client, distributionConfigurationArn=distribution)
        client.retry_image(imageBuildVersionArn=image)
        factories.watch(client, image)
        assert [ami["region"] for ami in amis_of(client, image)] == [REGION, "us-east-1"]
        assert len(ec2.describe_images(Owners=["self"])["Images"]) == 1

    def test_its_name_has_the_date_of_the_build(self, client: Any, ec2: Any) -> None:
        # API reference, AmiDistributionConfiguration.name; captured messages have milliseconds.
        image = factories.built_image(client)
        document = client.get_image(imageBuildVersionArn=image)["image"]
        (ami,) = document["outputResources"]["amis"]
        assert ami["name"] == f"golden {document['dateCreated'].replace(':', '-')}"
        assert re.fullmatch(r"golden \d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d+Z", ami["name"])
        (described,) = ec2.describe_images(Filters=[{"Name": "name", "Values": ["golden *"]}])["Images"]
        assert described["Name"] == ami["name"]

    def test_a_distribution_names_it(self, client: Any, ec2: Any) -> None:
        name = "v{{ imagebuilder:imageVersion }} of {{imagebuilder:imageName}} {{imagebuilder:buildDate}}"
        distribution = factories.make_distribution(client, ami={"name": name})
        image = factories.make_image(client, distributionConfigurationArn=distribution)
        factories.watch(client, image, until=("TESTING",))
        assert amis_of(client, image)[0]["name"].startswith("v1.0.0 of golden 20")

    def test_its_tags_are_on_its_snapshot_too(self, client: Any, ec2: Any) -> None:
        recipe = factories.make_recipe(client, amiTags={"team": "web", "kept": "recipe"})
        distribution = factories.make_distribution(
            client, ami={"amiTags": {"kept": "distribution", "build": "{{imagebuilder:buildVersion}}"}}
        )
        described = built_ami(client, ec2, imageRecipeArn=recipe, distributionConfigurationArn=distribution)
        (volume,) = volumes_of(described).values()
        (snapshot,) = ec2.describe_snapshots(SnapshotIds=[volume["SnapshotId"]])["Snapshots"]
        expected = {
            "CreatedBy": "EC2 Image Builder",
            "Ec2ImageBuilderArn": f"arn:aws:imagebuilder:{REGION}:{HOME}:image/golden/1.0.0/1",
            "team": "web",
            "kept": "distribution",
            "build": "1",
        }
        assert tags_of(described) == tags_of(snapshot) == expected

    def test_its_description_is_that_of_the_recipe(self, client: Any, ec2: Any) -> None:
        # API reference, AmiDistributionConfiguration.description
        recipe = factories.make_recipe(client, description="From the recipe")
        assert built_ami(client, ec2, imageRecipeArn=recipe)["Description"] == "From the recipe"

    def test_the_distribution_s_description_replaces_it(self, client: Any, ec2: Any) -> None:
        recipe = factories.make_recipe(client, description="From the recipe")
        distribution = factories.make_distribution(client, ami={"description": "Distributed"})
        image = factories.built_image(
            client, imageRecipeArn=recipe, distributionConfigurationArn=distribution
        )
        (ami,) = amis_of(client, image)
        assert ami["description"] == "Distributed"
        (described,) = ec2.describe_images(ImageIds=[ami["image"]])["Images"]
        assert described["Description"] == "Distributed"

    def test_launch_permissions_come_with_the_distribution(self, client: Any, ec2: Any) -> None:
        permission = {"launchPermission": {"userIds": [OTHER], "userGroups": ["all"]}}
        distribution = factories.make_distribution(client, ami=permission)
        image = factories.make_image(client, distributionConfigurationArn=distribution)
        factories.watch(client, image, until=("TESTING",))
        (ami,) = amis_of(client, image)

        def permissions() -> Any:
            return ec2.describe_image_attribute(ImageId=ami["image"], Attribute="launchPermission")[
                "LaunchPermissions"
            ]

        assert permissions() == []
        factories.watch(client, image)
        assert permissions() == [{"UserId": OTHER}, {"Group": "all"}]


class TestVolumes:
    def test_a_recipe_without_volumes_has_the_root_volume(self, client: Any, ec2: Any) -> None:
        described = built_ami(client, ec2)
        assert (described["RootDeviceName"], described["RootDeviceType"]) == ("/dev/xvda", "ebs")
        (volume,) = volumes_of(described).values()
        assert (volume["VolumeSize"], volume["Encrypted"], volume["DeleteOnTermination"]) == (8, False, True)

    def test_the_recipe_s_volumes_are_those_of_the_ami(self, client: Any, ec2: Any) -> None:
        recipe = factories.make_recipe(
            client,
            blockDeviceMappings=[
                {"deviceName": "/dev/xvda", "ebs": {"volumeSize": 100, "volumeType": "gp2"}},
                {
                    "deviceName": "/dev/sdb",
                    "ebs": {
                        "volumeSize": 20,
                        "volumeType": "gp3",
                        "iops": 4000,
                        "throughput": 250,
                        "encrypted": True,
                        "deleteOnTermination": False,
                    },
                },
                {"deviceName": "/dev/sdc", "virtualName": "ephemeral0"},
            ],
        )
        described = built_ami(client, ec2, imageRecipeArn=recipe)
        volumes = volumes_of(described)
        assert list(volumes) == ["/dev/xvda", "/dev/sdb", "/dev/sdc"]
        root, data = volumes["/dev/xvda"], volumes["/dev/sdb"]
        assert (root["VolumeSize"], root["VolumeType"], root["Encrypted"]) == (100, "gp2", False)
        assert root["SnapshotId"] != data.pop("SnapshotId")
        assert data == {
            "VolumeSize": 20,
            "VolumeType": "gp3",
            "Iops": 4000,
            "Throughput": 250,
            "Encrypted": True,
            "DeleteOnTermination": False,
        }
        assert volumes["/dev/sdc"] is None
        snapshots = ec2.describe_snapshots(OwnerIds=["self"])["Snapshots"]
        assert sorted((made["VolumeSize"], made["Encrypted"]) for made in snapshots) == [
            (20, True),
            (100, False),
        ]

    def test_a_mapping_can_remove_a_volume_of_the_parent(self, client: Any, ec2: Any) -> None:
        parent = ec2.describe_images(ImageIds=[self.parent(ec2)])["Images"][0]
        root = parent["RootDeviceName"]
        recipe = factories.make_recipe(
            client,
            parentImage=parent["ImageId"],
            blockDeviceMappings=[
                {"deviceName": root, "noDevice": ""},
                {"deviceName": "/dev/sdb", "ebs": {"volumeSize": 9}},
            ],
        )
        assert list(volumes_of(built_ami(client, ec2, imageRecipeArn=recipe))) == ["/dev/sdb"]

    def test_the_parent_s_volumes_stay(self, client: Any, ec2: Any) -> None:
        parent = ec2.describe_images(ImageIds=[self.parent(ec2)])["Images"][0]
        (inherited,) = volumes_of(parent).values()
        recipe = factories.make_recipe(
            client,
            parentImage=parent["ImageId"],
            blockDeviceMappings=[{"deviceName": "/dev/sdb", "ebs": {"volumeSize": 9}}],
        )
        described = built_ami(client, ec2, imageRecipeArn=recipe)
        volumes = volumes_of(described)
        assert list(volumes) == [parent["RootDeviceName"], "/dev/sdb"]
        assert described["RootDeviceName"] == parent["RootDeviceName"]
        assert volumes[parent["RootDeviceName"]]["VolumeSize"] == inherited["VolumeSize"]
        assert volumes[parent["RootDeviceName"]]["SnapshotId"] != inherited["SnapshotId"]

    @staticmethod
    def parent(ec2: Any) -> str:
        """An AMI that was not built by Image Builder."""
        return str(ec2.register_image(Name="parent", Architecture="x86_64")["ImageId"])

    def test_the_root_device_of_an_unknown_parent_is_that_of_the_recipe(self, client: Any, ec2: Any) -> None:
        recipe = factories.make_recipe(
            client,
            parentImage="ami-0123456789abcdef0",
            blockDeviceMappings=[{"deviceName": "/dev/xvda", "ebs": {"volumeSize": 50}}],
        )
        described = built_ami(client, ec2, imageRecipeArn=recipe)
        assert described["RootDeviceName"] == "/dev/xvda"
        assert [volume["VolumeSize"] for volume in volumes_of(described).values()] == [50]


class TestArchitecture:
    @pytest.mark.parametrize(
        ("name", "architecture"),
        [("amazon-linux-2023-x86", "x86_64"), ("amazon-linux-2023-arm64", "arm64")],
    )
    def test_that_of_a_managed_parent(self, client: Any, ec2: Any, name: str, architecture: str) -> None:
        parent = f"arn:aws:imagebuilder:{REGION}:aws:image/{name}/x.x.x"
        described = built_ami(client, ec2, imageRecipeArn=factories.make_recipe(client, parentImage=parent))
        assert described["Architecture"] == architecture

    @pytest.mark.parametrize("through", ["ami", "parameter", "image"])
    def test_that_of_a_built_parent(self, client: Any, ec2: Any, over_http: Clients, through: str) -> None:
        arm = f"arn:aws:imagebuilder:{REGION}:aws:image/amazon-linux-2023-arm64/x.x.x"
        base = factories.built_image(
            client, name="base", imageRecipeArn=factories.make_recipe(client, "base", parentImage=arm)
        )
        (ami,) = amis_of(client, base)
        over_http("ssm").put_parameter(Name="/base", Type="String", Value=ami["image"])
        parent = {
            "ami": ami["image"],
            "parameter": "ssm:/base",
            "image": base.replace("/1.0.0/1", "/x.x.x"),
        }[through]
        recipe = factories.make_recipe(client, "derived", parentImage=parent)
        image = factories.built_image(client, name="derived", imageRecipeArn=recipe)
        (derived,) = amis_of(client, image)
        (described,) = ec2.describe_images(ImageIds=[derived["image"]])["Images"]
        assert described["Architecture"] == "arm64"

    def test_that_of_the_newest_build_of_a_parent(self, client: Any, ec2: Any) -> None:
        for version, parent in (("1.0.0", "x86"), ("1.1.0", "arm64")):
            arn = f"arn:aws:imagebuilder:{REGION}:aws:image/amazon-linux-2023-{parent}/x.x.x"
            components = [{"componentArn": factories.make_component(client, parent)}]
            recipe = factories.make_recipe(client, "base", version, parentImage=arn, components=components)
            factories.built_image(client, name=parent, imageRecipeArn=recipe)
        base = f"arn:aws:imagebuilder:{REGION}:{HOME}:image/base/x.x.x"
        recipe = factories.make_recipe(client, "derived", parentImage=base)
        described = built_ami(client, ec2, name="derived", imageRecipeArn=recipe)
        assert described["Architecture"] == "arm64"


class TestDistribution:
    def test_copies_have_what_their_distribution_says(self, client: Any, over_http: Clients) -> None:
        # API reference, ImageRecipe.amiTags and AmiDistributionConfiguration.description
        recipe = factories.make_recipe(client, description="Recipe", amiTags={"from": "recipe"})
        distribution = distribution_of(
            client,
            {"amiDistributionConfiguration": {}},
            {"region": "us-east-1", "amiDistributionConfiguration": {"amiTags": {"in": "us-east-1"}}},
            {"region": "us-west-2", "amiDistributionConfiguration": {"description": "West"}},
        )
        image = factories.built_image(
            client, imageRecipeArn=recipe, distributionConfigurationArn=distribution
        )
        amis = {ami["region"]: ami for ami in amis_of(client, image)}
        assert list(amis) == [REGION, "us-east-1", "us-west-2"]
        assert len({ami["name"] for ami in amis.values()}) == 1

        def described(region: str) -> dict[str, Any]:
            (found,) = over_http("ec2", region=region).describe_images(ImageIds=[amis[region]["image"]])[
                "Images"
            ]
            return dict(found)

        always = {"CreatedBy": "EC2 Image Builder", "Ec2ImageBuilderArn": image}
        assert tags_of(described(REGION)) == always | {"from": "recipe"}
        assert tags_of(described("us-east-1")) == always | {"in": "us-east-1"}
        assert described("us-east-1").get("Description", "") == ""
        assert described("us-west-2")["Description"] == "West"
        assert [ami.get("description") for ami in amis.values()] == ["Recipe", None, "West"]

    def test_copies_have_the_volumes_of_the_build(self, client: Any, over_http: Clients) -> None:
        recipe = factories.make_recipe(
            client, blockDeviceMappings=[{"deviceName": "/dev/xvda", "ebs": {"volumeSize": 33}}]
        )
        distribution = distribution_of(
            client,
            {"amiDistributionConfiguration": {"kmsKeyId": "alias/home"}},
            {
                "region": "us-east-1",
                "amiDistributionConfiguration": {
                    "kmsKeyId": f"arn:aws:kms:us-east-1:{HOME}:key/1",
                    "amiTags": {"a": "b"},
                },
            },
        )
        image = factories.built_image(
            client, imageRecipeArn=recipe, distributionConfigurationArn=distribution
        )
        volumes: dict[str, Any] = {}
        snapshot: dict[str, Any] = {}
        for ami in amis_of(client, image):
            ec2 = over_http("ec2", region=ami["region"])
            (described,) = ec2.describe_images(ImageIds=[ami["image"]])["Images"]
            (volume,) = volumes_of(described).values()
            (snapshot,) = ec2.describe_snapshots(SnapshotIds=[volume["SnapshotId"]])["Snapshots"]
            volumes[ami["region"]] = (volume["VolumeSize"], volume["Encrypted"], snapshot["Encrypted"])
        # user guide, cr-upd-ami-distribution-settings: the key does not apply to the build's own AMI.
        assert volumes == {REGION: (33, False, False), "us-east-1": (33, True, True)}
        assert snapshot["KmsKeyId"].endswith(":key/1")
        assert tags_of(snapshot)["a"] == "b"

    def test_target_accounts_get_copies_and_the_build_s_account_keeps_its_ami(
        self, client: Any, over_http: Clients
    ) -> None:
        # A captured message of 2024 lists these AMIs for two targets in two Regions.
        targets = {"amiDistributionConfiguration": {"targetAccountIds": [OTHER]}}
        distribution = distribution_of(client, targets, {"region": "us-east-1", **targets})
        image = factories.built_image(client, distributionConfigurationArn=distribution)
        amis = amis_of(client, image)
        assert [(ami["region"], ami["accountId"]) for ami in amis] == [
            (REGION, HOME),
            (REGION, OTHER),
            ("us-east-1", OTHER),
        ]
        assert len({ami["image"] for ami in amis}) == 3
        (described,) = other_account(over_http, "ec2", "us-east-1").describe_images(
            ImageIds=[amis[2]["image"]]
        )["Images"]
        assert described["OwnerId"] == OTHER

    def test_an_account_that_is_named_twice_gets_one_ami(self, client: Any) -> None:
        accounts = {"amiDistributionConfiguration": {"targetAccountIds": [HOME, OTHER]}}
        image = factories.built_image(client, distributionConfigurationArn=distribution_of(client, accounts))
        assert [ami["accountId"] for ami in amis_of(client, image)] == [HOME, OTHER]

    def test_a_region_that_refuses_fails_the_build_and_keeps_the_other_amis(
        self, client: Any, region_controls: Controls
    ) -> None:
        wrong = {"launchPermission": {"userGroups": ["friends"]}}
        distribution = distribution_of(
            client,
            {"amiDistributionConfiguration": {}},
            {"region": "us-east-1", "amiDistributionConfiguration": wrong},
        )
        image = factories.built_image(client, distributionConfigurationArn=distribution)
        document = client.get_image(imageBuildVersionArn=image)["image"]
        assert document["state"]["status"] == "FAILED"
        assert [ami["region"] for ami in document["outputResources"]["amis"]] == [REGION]

    @pytest.mark.parametrize(("is_distributed", "end"), [(True, "FAILED"), (False, "AVAILABLE")])
    def test_an_ami_that_was_deregistered_cannot_be_copied(
        self, client: Any, ec2: Any, is_distributed: bool, end: str
    ) -> None:
        # EC2's CopyImage needs its source; what Image Builder says then is not public.
        more: dict[str, Any] = {}
        if is_distributed:
            everywhere = distribution_of(client, {"region": "us-east-1", "amiDistributionConfiguration": {}})
            more["distributionConfigurationArn"] = everywhere
        image = factories.make_image(client, **more)
        factories.watch(client, image, until=("TESTING",))
        (ami,) = amis_of(client, image)
        ec2.deregister_image(ImageId=ami["image"])
        assert factories.watch(client, image)[-1] == end
        state = client.get_image(imageBuildVersionArn=image)["image"]["state"]
        assert (ami["image"] in state.get("reason", "")) is is_distributed


class TestLaunchTemplates:
    @staticmethod
    def template(ec2: Any) -> str:
        created = ec2.create_launch_template(
            LaunchTemplateName="web",
            LaunchTemplateData={"ImageId": "ami-12345678", "InstanceType": "t3.nano"},
        )
        return str(created["LaunchTemplate"]["LaunchTemplateId"])

    @staticmethod
    def build(client: Any, template: str, **more: Any) -> str:
        configuration = {"launchTemplateId": template, **more}
        distribution = distribution_of(
            client,
            {"amiDistributionConfiguration": {}, "launchTemplateConfigurations": [configuration]},
        )
        return factories.built_image(client, distributionConfigurationArn=distribution)

    @pytest.mark.parametrize(
        ("more", "default"), [({}, 2), ({"setDefaultVersion": True}, 2), ({"setDefaultVersion": False}, 1)]
    )
    def test_a_template_gets_a_version_with_the_ami(
        self, client: Any, ec2: Any, more: dict[str, bool], default: int
    ) -> None:
        # API reference, LaunchTemplateConfiguration: without setDefaultVersion it is true.
        template = self.template(ec2)
        (ami,) = amis_of(client, self.build(client, template, **more))
        (described,) = ec2.describe_launch_templates(LaunchTemplateIds=[template])["LaunchTemplates"]
        assert (described["LatestVersionNumber"], described["DefaultVersionNumber"]) == (2, default)
        (latest,) = ec2.describe_launch_template_versions(LaunchTemplateId=template, Versions=["$Latest"])[
            "LaunchTemplateVersions"
        ]
        assert latest["LaunchTemplateData"]["ImageId"] == ami["image"]
        # What the version has apart from the AMI is chosen.
        assert latest["LaunchTemplateData"]["InstanceType"] == "t3.nano"

    def test_the_first_version_stays(self, client: Any, ec2: Any) -> None:
        template = self.template(ec2)
        self.build(client, template)
        (first,) = ec2.describe_launch_template_versions(LaunchTemplateId=template, Versions=["1"])[
            "LaunchTemplateVersions"
        ]
        assert first["LaunchTemplateData"]["ImageId"] == "ami-12345678"

    def test_a_template_of_another_account_gets_that_account_s_ami(
        self, client: Any, over_http: Clients
    ) -> None:
        ec2 = other_account(over_http, "ec2")
        template = self.template(ec2)
        distribution = distribution_of(
            client,
            {
                "amiDistributionConfiguration": {"targetAccountIds": [HOME, OTHER]},
                "launchTemplateConfigurations": [{"launchTemplateId": template, "accountId": OTHER}],
            },
        )
        image = factories.built_image(client, distributionConfigurationArn=distribution)
        amis = {ami["accountId"]: ami["image"] for ami in amis_of(client, image)}
        (latest,) = ec2.describe_launch_template_versions(LaunchTemplateId=template, Versions=["$Latest"])[
            "LaunchTemplateVersions"
        ]
        assert latest["LaunchTemplateData"]["ImageId"] == amis[OTHER]

    def test_a_missing_template_fails_the_build_after_its_distribution(self, client: Any) -> None:
        image = self.build(client, "lt-0123456789abcdef0")
        state = client.get_image(imageBuildVersionArn=image)["image"]["state"]
        assert (state["status"], state["failureContext"]["imageStatus"]) == ("FAILED", "INTEGRATING")
        (failure,) = state["failureContext"]["distributionFailure"]["regionFailures"]
        assert failure["imageConfigurationStep"] == "UPDATE_LAUNCH_TEMPLATES"
        assert "lt-0123456789abcdef0" in failure["errorMessage"]
        assert len(amis_of(client, image)) == 1


class TestExports:
    EXPORT = {"roleName": "vmimport", "diskImageFormat": "VMDK", "s3Bucket": "disks", "s3Prefix": "linux/"}  # noqa: RUF012

    def test_a_disk_image_is_in_the_bucket(self, client: Any, over_http: Clients) -> None:
        s3 = over_http("s3")
        s3.create_bucket(Bucket="disks", CreateBucketConfiguration={"LocationConstraint": REGION})
        distribution = distribution_of(
            client, {"amiDistributionConfiguration": {}, "s3ExportConfiguration": self.EXPORT}
        )
        factories.built_image(client, distributionConfigurationArn=distribution)
        (exported,) = s3.list_objects_v2(Bucket="disks")["Contents"]
        # EC2 names what it exports export-ami-….
        assert re.fullmatch(r"linux/export-ami-[0-9a-f]+\.vmdk", exported["Key"])

    def test_a_missing_bucket_fails_the_build(self, client: Any) -> None:
        distribution = distribution_of(
            client, {"amiDistributionConfiguration": {}, "s3ExportConfiguration": self.EXPORT}
        )
        image = factories.built_image(client, distributionConfigurationArn=distribution)
        state = client.get_image(imageBuildVersionArn=image)["image"]["state"]
        (failure,) = state["failureContext"]["distributionFailure"]["regionFailures"]
        assert (state["status"], failure["imageConfigurationStep"]) == ("FAILED", "EXPORT_AMI")


class TestParameters:
    @staticmethod
    def build(client: Any, *parameters: dict[str, str], **ami: Any) -> str:
        distribution = distribution_of(
            client,
            {"amiDistributionConfiguration": ami, "ssmParameterConfigurations": list(parameters)},
        )
        return factories.built_image(client, distributionConfigurationArn=distribution)

    def test_parameters_have_the_ami_of_their_account(self, client: Any, over_http: Clients) -> None:
        image = self.build(
            client,
            {"parameterName": "/imagebuilder/home"},
            {"parameterName": "/imagebuilder/other", "amiAccountId": OTHER, "dataType": "aws:ec2:image"},
            targetAccountIds=[HOME, OTHER],
        )
        amis = {ami["accountId"]: ami["image"] for ami in amis_of(client, image)}
        home = over_http("ssm").get_parameter(Name="/imagebuilder/home")["Parameter"]
        assert (home["Value"], home["DataType"]) == (amis[HOME], "text")
        ssm = other_account(over_http, "ssm")
        other = ssm.get_parameter(Name="/imagebuilder/other")["Parameter"]
        assert (other["Value"], other["DataType"]) == (amis[OTHER], "aws:ec2:image")

    def test_the_next_build_updates_a_parameter(self, client: Any, over_http: Clients) -> None:
        ssm = over_http("ssm")
        ssm.put_parameter(Name="/imagebuilder/ami", Type="String", Value="ami-before")
        image = self.build(client, {"parameterName": "/imagebuilder/ami"})
        parameter = ssm.get_parameter(Name="/imagebuilder/ami")["Parameter"]
        assert (parameter["Value"], parameter["Version"]) == (amis_of(client, image)[0]["image"], 2)

    def test_parameters_are_written_after_the_distribution(self, client: Any, over_http: Clients) -> None:
        distribution = distribution_of(
            client,
            {
                "amiDistributionConfiguration": {},
                "ssmParameterConfigurations": [{"parameterName": "/imagebuilder/ami"}],
            },
        )
        image = factories.make_image(client, distributionConfigurationArn=distribution)
        factories.watch(client, image, until=("INTEGRATING",))
        ssm = over_http("ssm")
        assert ssm.get_parameters(Names=["/imagebuilder/ami"])["Parameters"] == []
        factories.watch(client, image)
        assert len(ssm.get_parameters(Names=["/imagebuilder/ami"])["Parameters"]) == 1


class TestContainers:
    """Tags: containers/README of aws-samples' Image Builder samples. The order is chosen: the default tag first."""

    @staticmethod
    def images(over_http: Clients, repository: str, region: str = REGION) -> list[list[str]]:
        """The tags of each image in a repository."""
        details = over_http("ecr", region=region).describe_images(repositoryName=repository)["imageDetails"]
        return [sorted(detail["imageTags"]) for detail in details]

    @staticmethod
    def containers(client: Any, image: str) -> list[dict[str, Any]]:
        outputs = client.get_image(imageBuildVersionArn=image)["image"]["outputResources"]
        return list(outputs.get("containers", []))

    def test_the_image_is_in_the_recipe_s_repository(self, client: Any, over_http: Clients) -> None:
        recipe = factories.make_container_recipe(client, "My Web")
        image = factories.built_image(client, containerRecipeArn=recipe)
        assert self.containers(client, image) == [
            {
                "region": REGION,
                "imageUris": [f"{REGISTRY}/golden:1.0.0-1", f"{REGISTRY}/golden:my-web-1.0.0-1"],
            }
        ]
        assert self.images(over_http, "golden") == [["1.0.0-1", "my-web-1.0.0-1"]]

    def test_the_next_build_is_another_image(self, client: Any, over_http: Clients) -> None:
        recipe = factories.make_container_recipe(client)
        for name in ("first", "second"):
            factories.built_image(client, name=name, containerRecipeArn=recipe)
        assert sorted(self.images(over_http, "golden")) == [
            ["1.0.0-1", "container-1.0.0-1"],
            ["1.0.0-2", "container-1.0.0-2"],
        ]

    def test_a_distribution_has_tags_and_repositories(self, client: Any, over_http: Clients) -> None:
        factories.make_repository(client, "copies", "us-east-1")
        factories.make_repository(client, "release")

        def to(repository: str, *tags: str) -> dict[str, Any]:
            target = {"service": "ECR", "repositoryName": repository}
            return {
                "containerDistributionConfiguration": {
                    "targetRepository": target,
                    "containerTags": list(tags),
                }
            }

        distribution = distribution_of(
            client,
            to("release", "latest", "v{{imagebuilder:imageVersion}}"),
            {"region": "us-east-1", **to("copies")},
        )
        recipe = factories.make_container_recipe(client)
        image = factories.built_image(
            client, containerRecipeArn=recipe, distributionConfigurationArn=distribution
        )
        home, copy = self.containers(client, image)
        tags = [uri.rpartition(":")[2] for uri in home["imageUris"]]
        assert tags == ["1.0.0-1", "container-1.0.0-1", "latest", "v1.0.0"]
        assert copy["region"] == "us-east-1"
        assert copy["imageUris"][0] == f"{HOME}.dkr.ecr.us-east-1.amazonaws.com/copies:1.0.0-1"
        assert self.images(over_http, "release") == [sorted(tags)]
        assert self.images(over_http, "copies", "us-east-1") == [["1.0.0-1", "container-1.0.0-1"]]
        assert over_http("ecr").describe_images(repositoryName="golden")["imageDetails"] == []

    def test_the_recipe_s_repository_is_used_if_no_distribution_is_for_the_region(
        self, client: Any, over_http: Clients
    ) -> None:
        factories.make_repository(client, "copies", "us-east-1")
        target = {"targetRepository": {"service": "ECR", "repositoryName": "copies"}}
        distribution = distribution_of(
            client, {"region": "us-east-1", "containerDistributionConfiguration": target}
        )
        recipe = factories.make_container_recipe(client)
        image = factories.built_image(
            client, containerRecipeArn=recipe, distributionConfigurationArn=distribution
        )
        assert [container["region"] for container in self.containers(client, image)] == ["us-east-1", REGION]
        assert len(self.images(over_http, "golden")) == 1

    def test_a_tag_like_latest_moves(self, client: Any, over_http: Clients) -> None:
        target = {"service": "ECR", "repositoryName": "golden"}
        moving = {"targetRepository": target, "containerTags": ["latest"]}
        distribution = distribution_of(client, {"containerDistributionConfiguration": moving})
        recipe = factories.make_container_recipe(client)
        for name in ("first", "second"):
            factories.built_image(
                client, name=name, containerRecipeArn=recipe, distributionConfigurationArn=distribution
            )
        tagged = [tags for tags in self.images(over_http, "golden") if "latest" in tags]
        assert tagged == [["1.0.0-2", "container-1.0.0-2", "latest"]]

    def test_a_missing_repository_fails_the_build(self, client: Any, over_http: Clients) -> None:
        recipe = factories.make_container_recipe(client)
        over_http("ecr").delete_repository(repositoryName="golden")
        image = factories.built_image(client, containerRecipeArn=recipe)
        state = client.get_image(imageBuildVersionArn=image)["image"]["state"]
        assert state["status"] == "FAILED"
        assert "golden" in state["reason"]
        assert self.containers(client, image) == []

    def test_an_immutable_repository_refuses_a_tag_that_exists(self, client: Any, over_http: Clients) -> None:
        ecr = over_http("ecr")
        ecr.create_repository(repositoryName="golden", imageTagMutability="IMMUTABLE")
        target = {"service": "ECR", "repositoryName": "golden"}
        latest = {"targetRepository": target, "containerTags": ["latest"]}
        distribution = distribution_of(client, {"containerDistributionConfiguration": latest})
        recipe = factories.make_container_recipe(client)
        ends = [
            factories.watch(
                client,
                factories.make_image(
                    client, name, containerRecipeArn=recipe, distributionConfigurationArn=distribution
                ),
            )[-1]
            for name in ("first", "second")
        ]
        assert ends == ["AVAILABLE", "FAILED"]
