"""Stacks make Image Builder's resources: all types, their properties, and what templates read from them.

The facts are those of CloudFormation's resource schemas and of its template reference, pages
`aws-resource-imagebuilder-*`.
"""

from __future__ import annotations

import json
from typing import Any

import pytest
from botocore.exceptions import ClientError

from imagebuilder_typed.testing import set_build_speed

from . import factories, stacks
from .conftest import AMAZON_LINUX, REGION
from .stacks import Stacks, attribute, component, image, infrastructure, pipeline, recipe, resource

ACCOUNT = "123456789012"
ARN = f"arn:aws:imagebuilder:{REGION}:{ACCOUNT}"
ROLE = f"arn:aws:iam::{ACCOUNT}:role/builder"
WORKFLOW = json.dumps(
    {
        "schemaVersion": 1.0,
        "steps": [{"name": "Launch", "action": "LaunchInstance", "inputs": {"waitFor": "ssmAgent"}}],
    }
)


@pytest.fixture
def stack(over_http: Any) -> Stacks:
    over_http("ecr").create_repository(repositoryName="service")
    return Stacks(over_http("cloudformation"))


def all_types() -> dict[str, Any]:
    return {
        "Component": component(Tags={"team": "images"}),
        "Recipe": recipe(Components=[{"ComponentArn": attribute("Component")}]),
        "Container": resource(
            "ContainerRecipe",
            {
                "Name": "service",
                "Version": "2.0.0",
                "ContainerType": "DOCKER",
                "ParentImage": "amazonlinux:latest",
                "DockerfileTemplateData": "FROM {{{ imagebuilder:parentImage }}}",
                "TargetRepository": {"Service": "ECR", "RepositoryName": "service"},
            },
        ),
        "Infra": infrastructure(),
        "Distribution": resource(
            "DistributionConfiguration",
            {
                "Name": "everywhere",
                "Distributions": [
                    {
                        "Region": {"Ref": "AWS::Region"},
                        "AmiDistributionConfiguration": {
                            "Name": "golden {{ imagebuilder:buildDate }}",
                            "AmiTags": {"stage": "test"},
                            "LaunchPermissionConfiguration": {"UserIds": ["210987654321"]},
                        },
                    }
                ],
            },
        ),
        "Pipeline": pipeline(),
        "Image": image(DistributionConfigurationArn={"Ref": "Distribution"}),
        "Policy": resource(
            "LifecyclePolicy",
            {
                "Name": "old images",
                "ExecutionRole": ROLE,
                "ResourceType": "AMI_IMAGE",
                "PolicyDetails": [
                    {"Action": {"Type": "DELETE"}, "Filter": {"Type": "COUNT", "Value": 3}},
                ],
                "ResourceSelection": {"Recipes": [{"Name": "golden", "SemanticVersion": "1.x.x"}]},
            },
        ),
        "Workflow": resource(
            "Workflow", {"Name": "launch", "Version": "1.0.0", "Type": "TEST", "Data": WORKFLOW}
        ),
    }


def test_all_types_become_resources_and_ref_returns_their_arns(stack: Stacks, client: Any) -> None:
    names = all_types()
    assert stack.create(names, {f"{name}Arn": {"Ref": name} for name in names}) == "CREATE_COMPLETE"
    expected = {
        "Component": f"{ARN}:component/hello/1.0.0/1",
        "Recipe": f"{ARN}:image-recipe/golden/1.0.0",
        "Container": f"{ARN}:container-recipe/service/2.0.0",
        "Infra": f"{ARN}:infrastructure-configuration/small",
        "Distribution": f"{ARN}:distribution-configuration/everywhere",
        "Pipeline": f"{ARN}:image-pipeline/nightly",
        "Image": f"{ARN}:image/golden/1.0.0/1",
        "Policy": f"{ARN}:lifecycle-policy/old-images",
        "Workflow": f"{ARN}:workflow/test/launch/1.0.0/1",
    }
    assert stack.physical_ids() == expected
    assert stack.outputs() == {f"{name}Arn": arn for name, arn in expected.items()}
    assert client.get_component(componentBuildVersionArn=expected["Component"])["component"]["tags"] == {
        "team": "images"
    }
    assert stack.delete() == "DELETE_COMPLETE"
    assert stacks.everything_left(client) == []


def test_the_attributes_of_all_types(stack: Stacks) -> None:
    outputs = {
        "ComponentType": attribute("Component", "Type"),
        "Encrypted": attribute("Component", "Encrypted"),
        "Latest": attribute("Component", "LatestVersion.Arn"),
        "Major": attribute("Component", "LatestVersion.Major"),
        "Minor": attribute("Component", "LatestVersion.Minor"),
        "Patch": attribute("Component", "LatestVersion.Patch"),
        # Templates of the CDK read properties with GetAtt too:
        # aws/aws-cdk, integ.all-parameters.image-recipe.js.snapshot
        "RecipeVersion": attribute("Recipe", "Version"),
        "RecipeMinor": attribute("Recipe", "LatestVersion.Minor"),
        "ContainerMajor": attribute("Container", "LatestVersion.Major"),
        "ImageName": attribute("Image", "Name"),
        "ImagePatch": attribute("Image", "LatestVersion.Patch"),
        "InfraName": attribute("Infra", "Name"),
        "WorkflowType": attribute("Workflow", "Type"),
        "WorkflowLatest": attribute("Workflow", "LatestVersion.Arn"),
    }
    stack.create(all_types(), outputs)
    assert stack.outputs() == {
        "ComponentType": "BUILD",
        "Encrypted": "true",
        "Latest": f"{ARN}:component/hello/x.x.x",
        "Major": f"{ARN}:component/hello/1.x.x",
        "Minor": f"{ARN}:component/hello/1.0.x",
        "Patch": f"{ARN}:component/hello/1.0.0",
        "RecipeVersion": "1.0.0",
        "RecipeMinor": f"{ARN}:image-recipe/golden/1.0.x",
        "ContainerMajor": f"{ARN}:container-recipe/service/2.x.x",
        "ImageName": "golden",
        "ImagePatch": f"{ARN}:image/golden/1.0.0",
        "InfraName": "small",
        "WorkflowType": "TEST",
        "WorkflowLatest": f"{ARN}:workflow/test/launch/x.x.x",
    }


@pytest.mark.parametrize(
    ("name", "wrong"),
    [("Component", "ImageId"), ("Component", "Data"), ("Infra", "LatestVersion.Arn"), ("Image", "Version")],
)
def test_an_attribute_that_a_type_lacks_is_refused_before_anything_is_made(
    stack: Stacks, client: Any, name: str, wrong: str
) -> None:
    for outputs in ({"Bad": attribute(name, wrong)}, {"Bad": {"Fn::Sub": f"${{{name}.{wrong}}}"}}):
        with pytest.raises(ClientError, match=f"does not support attribute type {wrong}"):
            stack.create(all_types(), outputs)
        assert stacks.everything_left(client) == []


YAML_TEMPLATE = f"""
Resources:
  Component:
    Type: AWS::ImageBuilder::Component
    Properties:
      Name: hello
      Version: 1.0.0
      Platform: Linux
      Data: !Sub |
        name: hello
        schemaVersion: 1.0
        phases:
          - name: build
            steps:
              - name: Region
                action: ExecuteBash
                inputs:
                  commands: ["echo ${{AWS::Region}}"]
  Recipe:
    Type: AWS::ImageBuilder::ImageRecipe
    Properties:
      Name: golden
      Version: 1.0.0
      ParentImage: {AMAZON_LINUX}
      Components:
        - ComponentArn: !GetAtt Component.LatestVersion.Minor
Outputs:
  Major:
    Value: !GetAtt Component.LatestVersion.Major
  Text:
    Value: !Sub "newest ${{Component.LatestVersion.Patch}}"
"""


def test_short_forms_of_yaml_read_attributes_with_dots(stack: Stacks, client: Any) -> None:
    stack.client.create_stack(StackName=stacks.NAME, TemplateBody=YAML_TEMPLATE)
    assert stack.outputs() == {
        "Major": f"{ARN}:component/hello/1.x.x",
        "Text": f"newest {ARN}:component/hello/1.0.0",
    }
    found = client.get_image_recipe(imageRecipeArn=stack.physical_ids()["Recipe"])["imageRecipe"]
    assert found["components"] == [{"componentArn": f"{ARN}:component/hello/1.0.x"}]
    data = client.get_component(componentBuildVersionArn=stack.physical_ids()["Component"])["component"][
        "data"
    ]
    assert f"echo {REGION}" in data


class TestStackTags:
    def test_resources_get_them_and_their_own_win(self, stack: Stacks, client: Any) -> None:
        tags = [{"Key": "team", "Value": "images"}, {"Key": "Ref", "Value": "x"}]
        parts = {"Infra": infrastructure(), "Component": component(Tags={"team": "base"})}
        stack.create(parts, Tags=tags)
        ids = stack.physical_ids()
        # The schemas have `cloudFormationSystemTags: false`: no tags aws:cloudformation:*.
        assert client.list_tags_for_resource(resourceArn=ids["Infra"])["tags"] == {
            "team": "images",
            "Ref": "x",
        }
        assert client.list_tags_for_resource(resourceArn=ids["Component"])["tags"] == {
            "team": "base",
            "Ref": "x",
        }

    def test_new_ones_reach_unchanged_resources(self, stack: Stacks, client: Any) -> None:
        parts = {"Infra": infrastructure(), "Component": component()}
        stack.create(parts, Tags=[{"Key": "team", "Value": "images"}])
        ids = stack.physical_ids()
        assert stack.update(parts, Tags=[{"Key": "stage", "Value": "test"}]) == "UPDATE_COMPLETE"
        assert stack.physical_ids() == ids
        for arn in ids.values():
            assert client.list_tags_for_resource(resourceArn=arn)["tags"] == {"stage": "test"}


def inputs() -> dict[str, Any]:
    return {"Recipe": recipe(), "Infra": infrastructure()}


class TestImages:
    @pytest.mark.parametrize("speed", ["per-call", "instant", 3600])
    def test_the_build_has_ended_when_the_stack_is_complete(
        self, stack: Stacks, client: Any, over_http: Any, speed: str | float
    ) -> None:
        set_build_speed(speed)
        parts = {
            **inputs(),
            "Image": image(Tags={"a": "b"}),
            "Ami": stacks.parameter(attribute("Image", "ImageId")),
        }
        assert stack.create(parts, {"Id": attribute("Image", "ImageId")}) == "CREATE_COMPLETE"
        found = client.get_image(imageBuildVersionArn=stack.physical_ids()["Image"])["image"]
        assert found["state"]["status"] == "AVAILABLE"
        assert found["tags"] == {"a": "b"}
        ((ami),) = found["outputResources"]["amis"]
        assert stack.outputs() == {"Id": ami["image"]}
        assert over_http("ssm").get_parameter(Name="/images/value")["Parameter"]["Value"] == ami["image"]

    def test_a_container_image_has_an_address_and_no_ami(self, stack: Stacks) -> None:
        parts = {
            "Recipe": all_types()["Container"],
            "Infra": infrastructure(),
            "Image": image(ImageRecipeArn={"Ref": "AWS::NoValue"}, ContainerRecipeArn={"Ref": "Recipe"}),
        }
        stack.create(parts, {"Uri": attribute("Image", "ImageUri"), "Id": attribute("Image", "ImageId")})
        outputs = stack.outputs()
        assert outputs["Uri"].startswith(f"{ACCOUNT}.dkr.ecr.{REGION}.amazonaws.com/service:")
        assert "Id" not in outputs

    def test_the_ami_of_the_stack_s_region_is_the_attribute(self, stack: Stacks, client: Any) -> None:
        distributions = [
            {"Region": region, "AmiDistributionConfiguration": {}} for region in ("us-west-2", REGION)
        ]
        parts = {
            **inputs(),
            "Distribution": resource(
                "DistributionConfiguration", {"Name": "two", "Distributions": distributions}
            ),
            "Image": image(DistributionConfigurationArn={"Ref": "Distribution"}),
        }
        stack.create(parts, {"Id": attribute("Image", "ImageId")})
        amis = client.get_image(imageBuildVersionArn=stack.physical_ids()["Image"])["image"][
            "outputResources"
        ]
        assert {REGION: stack.outputs()["Id"]}.items() <= {
            ami["region"]: ami["image"] for ami in amis["amis"]
        }.items()

    def test_a_pipeline_builds_the_image(self, stack: Stacks, client: Any) -> None:
        # aws/aws-cdk, integ.all-parameters.image.start-pipeline.js.snapshot
        settings = {"DeploymentId": attribute("Pipeline", "DeploymentId"), "OnUpdate": False}
        parts = {
            **inputs(),
            "Pipeline": pipeline(),
            "Image": resource("Image", {"ImagePipelineExecutionSettings": settings, "Tags": {"a": "b"}}),
        }
        assert stack.create(parts, {"Id": attribute("Image", "ImageId")}) == "CREATE_COMPLETE"
        found = client.get_image(imageBuildVersionArn=stack.physical_ids()["Image"])["image"]
        assert found["sourcePipelineArn"] == f"{ARN}:image-pipeline/nightly"
        assert found["tags"] == {"a": "b"}
        assert stack.outputs()["Id"].startswith("ami-")

    def test_an_unknown_deployment_fails(self, stack: Stacks) -> None:
        settings = {"DeploymentId": f"{ARN}:image-pipeline/other/0"}
        status = stack.create({"Image": resource("Image", {"ImagePipelineExecutionSettings": settings})})
        assert status == "ROLLBACK_COMPLETE"
        assert "HandlerErrorCode: NotFound" in stack.failures()[0][2]

    def test_deletion_settings_delete_the_ami_too(self, stack: Stacks, client: Any, over_http: Any) -> None:
        # template reference, aws-resource-imagebuilder-image: DeletionSettings
        ec2 = over_http("ec2")
        for settings, left in (({"ExecutionRole": ROLE}, 0), ({"Ref": "AWS::NoValue"}, 1)):
            parts = {**inputs(), "Image": image(DeletionSettings=settings)}
            stack.create(parts, {"Id": attribute("Image", "ImageId")})
            ami = stack.outputs()["Id"]
            assert stack.delete() == "DELETE_COMPLETE"
            assert stacks.everything_left(client) == []
            found = ec2.describe_images(Filters=[{"Name": "image-id", "Values": [ami]}])["Images"]
            assert len(found) == left


def test_a_stack_waits_for_a_build_that_waits_for_an_action(stack: Stacks, client: Any) -> None:
    steps = [{"name": "Ask", "action": "WaitForAction"}]
    parts = {
        "Ami": stacks.parameter(attribute("Image", "ImageId")),
        "Asking": resource(
            "Workflow",
            {
                "Name": "asking",
                "Version": "1.0.0",
                "Type": "TEST",
                "Data": json.dumps({"schemaVersion": 1.0, "steps": steps}),
            },
        ),
        "Recipe": recipe(),
        "Infra": infrastructure(),
        "Image": image(Workflows=[{"WorkflowArn": {"Ref": "Asking"}}], ExecutionRole=ROLE),
    }
    assert stack.create(parts, {"Id": attribute("Image", "ImageId")}) == "CREATE_IN_PROGRESS"
    (step,) = client.list_waiting_workflow_steps()["steps"]
    client.send_workflow_step_action(
        stepExecutionId=step["stepExecutionId"],
        imageBuildVersionArn=step["imageBuildVersionArn"],
        action="RESUME",
    )
    # A read advances the build.
    factories.watch(client, step["imageBuildVersionArn"])
    assert stack.status() == "CREATE_COMPLETE"
    assert stack.outputs()["Id"].startswith("ami-")
    assert "Ami" in stack.physical_ids()
