"""What requests for recipes, configurations, imports and tags are refused, each beside a request that passes."""

from __future__ import annotations

from typing import Any

import pytest
from botocore.exceptions import ParamValidationError

from imagebuilder_typed.testing import Controls

from . import factories
from .conftest import AMAZON_LINUX, REGION

MANAGED = f"arn:aws:imagebuilder:{REGION}:aws"
WINDOWS = f"{MANAGED}:image/windows-server-2022-english-full-base-x86/x.x.x"


def make_windows_recipe(client: Any, name: str = "windows", **more: Any) -> str:
    component = factories.make_component(client, f"{name} component", platform="Windows")
    return factories.make_recipe(
        client, name, parentImage=WINDOWS, components=[{"componentArn": component}], **more
    )


class TestImageRecipes:
    def test_a_component_stands_in_a_recipe_once(self, client: Any) -> None:
        # API reference, ComponentConfiguration: once in a recipe, regardless of version.
        first = factories.make_component(client, version="1.0.0")
        second = factories.make_component(client, version="2.0.0")
        for twice in ([first, first], [first, second], [first, second.replace("2.0.0/1", "x.x.x")]):
            with pytest.raises(client.exceptions.InvalidParameterValueException) as refused:
                factories.make_recipe(client, components=[{"componentArn": arn} for arn in twice])
            assert "'components[1].componentArn'" in str(refused.value)
        other = factories.make_component(client, "other")
        assert factories.make_recipe(client, components=[{"componentArn": arn} for arn in (first, other)])

    def test_components_of_different_owners_may_have_the_same_name(self, client: Any) -> None:
        own = factories.make_component(client, "update-linux")
        managed = f"{MANAGED}:component/update-linux/x.x.x"
        assert factories.make_recipe(client, components=[{"componentArn": arn} for arn in (own, managed)])

    @pytest.mark.parametrize("status", ["DEPRECATED", "DISABLED"])
    def test_retired_components_stand_in_no_new_recipe(self, client: Any, status: str) -> None:
        # The code is chosen.
        component = factories.make_component(client)
        assert factories.make_recipe(client, components=[{"componentArn": component}])
        Controls(REGION).set_component_status(component, status)
        with pytest.raises(client.exceptions.InvalidParameterValueException) as refused:
            factories.make_recipe(client, "later", components=[{"componentArn": component}])
        assert f"{component} is {status}." in str(refused.value)

    def test_components_are_for_the_platform_of_the_parent(self, client: Any) -> None:
        # API reference, CreateComponent: platform. Two platforms can't both be that of the image.
        linux = {"componentArn": factories.make_component(client, "linux")}
        windows = {"componentArn": factories.make_component(client, "windows", platform="Windows")}
        for parent, components in ((AMAZON_LINUX, [windows]), ("ami-12345678", [linux, windows])):
            with pytest.raises(client.exceptions.InvalidParameterValueException) as refused:
                factories.make_recipe(client, parentImage=parent, components=components)
            assert "'components' is not valid" in str(refused.value)
            assert "is for Windows, the recipe for Linux" in str(refused.value)
        assert factories.make_recipe(client, "linux", components=[linux])
        assert factories.make_recipe(client, "windows", parentImage="ami-12345678", components=[windows])

    def test_windows_has_no_settings_for_the_agent(self, client: Any) -> None:
        # API reference, SystemsManagerAgent.
        agent = {"systemsManagerAgent": {"uninstallAfterBuild": False}}
        with pytest.raises(client.exceptions.InvalidParameterCombinationException):
            make_windows_recipe(client, additionalInstanceConfiguration=agent)
        assert make_windows_recipe(client, additionalInstanceConfiguration={"userDataOverride": "ZWNobw=="})
        assert factories.make_recipe(client, "linux", additionalInstanceConfiguration=agent)

    def test_the_working_directory_depends_on_the_platform(self, client: Any) -> None:
        # API reference, CreateImageRecipe: /tmp for Linux and macOS, C:/ for Windows.
        def directory(arn: str) -> str:
            return str(client.get_image_recipe(imageRecipeArn=arn)["imageRecipe"]["workingDirectory"])

        assert directory(make_windows_recipe(client)) == "C:/"
        assert directory(make_windows_recipe(client, "other", workingDirectory="D:/")) == "D:/"
        assert directory(factories.make_recipe(client)) == "/tmp"


PUBLIC = "public.ecr.aws/amazonlinux/amazonlinux:latest"
PRIVATE = f"123456789012.dkr.ecr.{REGION}.amazonaws.com/base:latest"


class TestContainerRecipes:
    @pytest.mark.parametrize("parent", [PUBLIC, PRIVATE])
    def test_a_parent_in_ecr_needs_a_platform(self, client: Any, parent: str) -> None:
        # hashicorp/terraform-provider-aws, container_recipe_test.go and issue 24711;
        # CloudSnorkel/cdk-github-runners, pull request 550.
        with pytest.raises(client.exceptions.InvalidParameterCombinationException) as refused:
            factories.make_container_recipe(client, parentImage=parent)
        assert "'parentImage' is not valid" in str(refused.value)
        arn = factories.make_container_recipe(client, parentImage=parent, platformOverride="Linux")
        assert client.get_container_recipe(containerRecipeArn=arn)["containerRecipe"]["platform"] == "Linux"

    def test_a_parent_in_docker_hub_needs_none(self, client: Any) -> None:
        assert factories.make_container_recipe(client, parentImage="amazonlinux:latest")
        assert factories.make_container_recipe(client, "other", parentImage="example/public.ecr.aws/base:1")

    def test_a_private_parent_for_windows_needs_an_os_version(self, client: Any) -> None:
        # hashicorp/terraform-provider-aws, pull request 24712.
        windows = {"parentImage": PRIVATE, "platformOverride": "Windows"}
        with pytest.raises(client.exceptions.InvalidParameterCombinationException):
            factories.make_container_recipe(client, **windows)
        version = "Microsoft Windows Server 2019"
        assert factories.make_container_recipe(client, imageOsVersionOverride=version, **windows)
        assert factories.make_container_recipe(
            client, "public", parentImage=PUBLIC, platformOverride="Windows"
        )

    def test_components_are_for_the_platform_of_the_container(self, client: Any) -> None:
        # API reference, CreateContainerRecipe: platformOverride
        windows = [
            {"componentArn": factories.make_component(client, "windows", platform="Windows")},
        ]
        with pytest.raises(client.exceptions.InvalidParameterValueException) as refused:
            factories.make_container_recipe(
                client, parentImage=PUBLIC, platformOverride="Linux", components=windows
            )
        assert "is for Windows, the recipe for Linux" in str(refused.value)
        assert factories.make_container_recipe(
            client, parentImage=PUBLIC, platformOverride="Windows", components=windows
        )

    def test_there_are_no_containers_for_macos(self, client: Any) -> None:
        # API reference, CreateContainerRecipe: Linux and Windows only.
        with pytest.raises(client.exceptions.InvalidParameterValueException):
            factories.make_container_recipe(client, parentImage=PUBLIC, platformOverride="macOS")

    def test_the_target_repository_has_to_exist(self, over_http: Any, client: Any) -> None:
        # API reference, CreateContainerRecipe: it has to exist in the Region of the build.
        request = {
            "containerType": "DOCKER",
            "name": "boxed",
            "semanticVersion": "1.0.0",
            "parentImage": "amazonlinux:latest",
            "dockerfileTemplateData": "FROM {{{ imagebuilder:parentImage }}}",
            "targetRepository": {"service": "ECR", "repositoryName": "team/boxes"},
        }
        over_http("ecr", region="us-east-1").create_repository(repositoryName="team/boxes")
        with pytest.raises(client.exceptions.InvalidParameterValueException) as refused:
            client.create_container_recipe(**request)
        assert "'targetRepository.repositoryName' is not valid" in str(refused.value)
        over_http("ecr").create_repository(repositoryName="team/boxes")
        assert client.create_container_recipe(**request)["containerRecipeArn"]


class TestInfrastructureConfigurations:
    def test_a_subnet_needs_security_groups(self, client: Any) -> None:
        # API reference, CreateInfrastructureConfiguration, subnetId.
        with pytest.raises(client.exceptions.InvalidParameterCombinationException):
            factories.make_infrastructure(client, subnetId="subnet-1")
        assert factories.make_infrastructure(client, subnetId="subnet-1", securityGroupIds=["sg-1"])

    def test_security_groups_need_no_subnet(self, client: Any) -> None:
        # hashicorp/terraform-provider-aws, infrastructure_configuration_test.go.
        arn = factories.make_infrastructure(client, securityGroupIds=["sg-1"])
        found = client.get_infrastructure_configuration(infrastructureConfigurationArn=arn)
        assert found["infrastructureConfiguration"]["securityGroupIds"] == ["sg-1"]

    @pytest.mark.parametrize("key", ["CreatedBy", "Ec2ImageBuilderArn", "Name", "Tags", "aws:x"])
    def test_reserved_keys_of_tags_for_instances_are_refused(self, client: Any, key: str) -> None:
        # API reference, CreateInfrastructureConfiguration, resourceTags.
        with pytest.raises(client.exceptions.InvalidParameterValueException):
            factories.make_infrastructure(client, resourceTags={key: "x"})
        assert factories.make_infrastructure(client, resourceTags={"name": "x"}, tags={"Name": "x"})

    def test_an_update_has_the_same_checks(self, client: Any) -> None:
        arn = factories.make_infrastructure(client)
        update = {"infrastructureConfigurationArn": arn, "instanceProfileName": "builder"}
        with pytest.raises(client.exceptions.InvalidParameterCombinationException):
            client.update_infrastructure_configuration(subnetId="subnet-1", **update)
        with pytest.raises(client.exceptions.InvalidParameterValueException):
            client.update_infrastructure_configuration(resourceTags={"Name": "x"}, **update)
        client.update_infrastructure_configuration(securityGroupIds=["sg-1"], **update)


class TestDistributionConfigurations:
    def test_a_region_needs_an_output(self, client: Any) -> None:
        # aws/aws-cdk#12882, hashicorp/terraform-provider-aws, pull request 17409.
        with pytest.raises(client.exceptions.InvalidParameterValueException) as refused:
            client.create_distribution_configuration(name="none", distributions=[{"region": REGION}])
        assert "'distributions[0]' is not valid" in str(refused.value)
        assert factories.make_distribution(client)

    def test_an_update_has_the_same_checks(self, client: Any) -> None:
        arn = factories.make_distribution(client)

        def update(*distributions: dict[str, Any]) -> None:
            client.update_distribution_configuration(
                distributionConfigurationArn=arn, distributions=list(distributions)
            )

        ami = {"name": "golden {{ imagebuilder:buildDate }}"}
        for wrong in (
            [{"region": REGION}],
            [{"region": "mars-north-1", "amiDistributionConfiguration": ami}],
            [{"region": REGION, "amiDistributionConfiguration": ami}] * 2,
            [{"region": REGION, "amiDistributionConfiguration": {"name": "always the same"}}],
        ):
            with pytest.raises(client.exceptions.InvalidParameterValueException):
                update(*wrong)
        update({"region": REGION, "amiDistributionConfiguration": ami})


def test_only_disk_images_of_windows_11_can_be_imported(client: Any) -> None:
    # API reference, ImportDiskImage, osVersion.
    infrastructure = factories.make_infrastructure(client)
    request = {
        "name": "disk",
        "semanticVersion": "1.0.0",
        "platform": "Windows",
        "infrastructureConfigurationArn": infrastructure,
        "uri": "s3://disks/windows.iso",
    }
    with pytest.raises(client.exceptions.InvalidParameterValueException):
        client.import_disk_image(osVersion="Microsoft Windows 10", **request)
    assert client.import_disk_image(osVersion="Microsoft Windows 11", **request)["imageBuildVersionArn"]


class TestTags:
    @pytest.mark.parametrize("key", ["aws:owner", "", "a" * 129, "a*b"])
    def test_invalid_keys_are_refused(self, client: Any, key: str) -> None:
        # API reference, the pattern and length of tag keys.
        with pytest.raises((client.exceptions.InvalidParameterValueException, ParamValidationError)):
            factories.make_component(client, tags={key: "x"})
        assert client.list_components()["componentVersionList"] == []

    @pytest.mark.parametrize("key", ["AWS:owner", "team:aws:x", "a" * 128, "a b_.:/=+-@9"])
    def test_other_keys_are_taken(self, client: Any, key: str) -> None:
        arn = factories.make_component(client, tags={key: "x" * 256})
        assert client.list_tags_for_resource(resourceArn=arn)["tags"] == {key: "x" * 256}

    def test_a_resource_has_fifty_tags(self, client: Any) -> None:
        fifty = {f"key{number}": "" for number in range(50)}
        with pytest.raises(client.exceptions.InvalidParameterValueException):
            factories.make_component(client, tags={**fifty, "one": "more"})
        assert factories.make_component(client, tags=fifty)

    def test_reserved_keys_are_refused_in_all_requests_with_tags(self, client: Any) -> None:
        arn = factories.make_component(client)
        reserved = {"aws:owner": "x"}
        for call in (
            lambda: client.tag_resource(resourceArn=arn, tags=reserved),
            lambda: factories.make_recipe(client, tags=reserved),
            lambda: factories.make_recipe(client, amiTags=reserved),
            lambda: factories.make_pipeline(client, imageTags=reserved),
            lambda: factories.make_image(client, tags=reserved),
            lambda: factories.make_distribution(client, ami={"amiTags": reserved}),
        ):
            with pytest.raises(client.exceptions.InvalidParameterValueException):
                call()


def test_a_parent_image_of_another_form_is_refused(client: Any) -> None:
    # API reference, CreateImageRecipe, parentImage.
    for parent in ("amazonlinux:latest", "ubuntu", "ami-", "prod-", "arn:aws:ssm:eu-west-1:1:parameter/x"):
        with pytest.raises(client.exceptions.InvalidParameterValueException):
            factories.make_recipe(client, parentImage=parent)
    for number, parent in enumerate((AMAZON_LINUX, "ami-12345678", "ssm:/golden", "prod-4vwbhmz6hdqeo")):
        assert factories.make_recipe(client, f"recipe {number}", parentImage=parent)
