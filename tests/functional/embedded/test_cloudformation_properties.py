"""The properties of Image Builder's resources in templates: their names, types and values."""

from __future__ import annotations

from typing import Any

import pytest

from . import stacks
from .conftest import COMPONENT_DATA, REGION
from .stacks import Stacks, component, infrastructure, recipe, resource

ARN = f"arn:aws:imagebuilder:{REGION}:123456789012"


@pytest.fixture
def stack(over_http: Any) -> Stacks:
    return Stacks(over_http("cloudformation"))


def test_texts_become_numbers_and_booleans(stack: Stacks, client: Any) -> None:
    devices = [{"DeviceName": "/dev/xvda", "Ebs": {"VolumeSize": "30", "Encrypted": "true", "Iops": 3000.0}}]
    infra = infrastructure(
        TerminateInstanceOnFailure="false", InstanceMetadataOptions={"HttpPutResponseHopLimit": "2"}
    )
    status = stack.create({"Recipe": recipe(BlockDeviceMappings=devices), "Infra": infra})
    assert status == "CREATE_COMPLETE"
    found = client.get_image_recipe(imageRecipeArn=f"{ARN}:image-recipe/golden/1.0.0")["imageRecipe"]
    assert found["blockDeviceMappings"] == [
        {"deviceName": "/dev/xvda", "ebs": {"volumeSize": 30, "encrypted": True, "iops": 3000}}
    ]
    small = client.get_infrastructure_configuration(
        infrastructureConfigurationArn=f"{ARN}:infrastructure-configuration/small"
    )["infrastructureConfiguration"]
    assert small["terminateInstanceOnFailure"] is False
    assert small["instanceMetadataOptions"] == {"httpPutResponseHopLimit": 2}


def test_numbers_and_booleans_become_texts(stack: Stacks, client: Any) -> None:
    stack.create({"Infra": infrastructure(Tags={"build": 7, "final": True}, Description=3.5)})
    small = client.get_infrastructure_configuration(
        infrastructureConfigurationArn=f"{ARN}:infrastructure-configuration/small"
    )["infrastructureConfiguration"]
    assert small["tags"] == {"build": "7", "final": "true"}
    assert small["description"] == "3.5"


@pytest.mark.parametrize(
    ("properties", "problem"),
    [
        ({"Colour": "red"}, "#: extraneous key [Colour] is not permitted"),
        ({"description": "x"}, "#: extraneous key [description] is not permitted"),
        ({"ClientToken": "x"}, "#: extraneous key [ClientToken] is not permitted"),
        ({"Placement": {"Zone": "a"}}, "#/Placement: extraneous key [Zone] is not permitted"),
        (
            {"InstanceTypes": "t3.micro"},
            "#/InstanceTypes: expected type: JSONArray, found: String",
        ),
        (
            {"InstanceTypes": [["t3.micro"]]},
            "#/InstanceTypes/0: expected type: String, found: JSONArray",
        ),
        (
            {"TerminateInstanceOnFailure": "maybe"},
            "#/TerminateInstanceOnFailure: expected type: Boolean, found: String",
        ),
        (
            {"InstanceMetadataOptions": {"HttpPutResponseHopLimit": "two"}},
            "#/InstanceMetadataOptions/HttpPutResponseHopLimit: expected type: Integer, found: String",
        ),
        (
            {"InstanceMetadataOptions": {"HttpPutResponseHopLimit": 1.5}},
            "#/InstanceMetadataOptions/HttpPutResponseHopLimit: expected type: Integer, found: Number",
        ),
        ({"Tags": [{"Key": "a", "Value": "b"}]}, "#/Tags: expected type: JSONObject, found: JSONArray"),
        ({"Description": {"a": "b"}}, "#/Description: expected type: String, found: JSONObject"),
    ],
)
def test_wrong_properties_are_named(
    stack: Stacks, client: Any, properties: dict[str, Any], problem: str
) -> None:
    assert stack.create({"Infra": infrastructure(**properties)}) == "ROLLBACK_COMPLETE"
    assert stack.failures() == [
        (
            "CREATE_FAILED",
            "Infra",
            f"Properties validation failed for resource Infra with message:\n{problem}",
        )
    ]
    assert stacks.everything_left(client) == []


def test_no_value_is_no_property_and_no_item(stack: Stacks, client: Any) -> None:
    nothing = {"Ref": "AWS::NoValue"}
    infra = infrastructure(Description=nothing, InstanceTypes=["t3.micro", nothing])
    assert stack.create({"Infra": infra}) == "CREATE_COMPLETE"
    small = client.get_infrastructure_configuration(
        infrastructureConfigurationArn=f"{ARN}:infrastructure-configuration/small"
    )["infrastructureConfiguration"]
    assert small["instanceTypes"] == ["t3.micro"]
    assert "description" not in small


def test_a_list_parameter_has_a_list_as_its_default(stack: Stacks, client: Any) -> None:
    # aws-samples/amazon-ec2-image-builder-samples, CloudFormation/Docker: BuildInstanceType
    template = stacks.body(
        {"Infra": infrastructure(InstanceTypes={"Ref": "Types"})},
        Parameters={"Types": {"Type": "CommaDelimitedList", "Default": "t3.micro, t3.small"}},
    )
    stack.client.create_stack(StackName=stacks.NAME, TemplateBody=template)
    small = client.get_infrastructure_configuration(
        infrastructureConfigurationArn=f"{ARN}:infrastructure-configuration/small"
    )["infrastructureConfiguration"]
    assert small["instanceTypes"] == ["t3.micro", "t3.small"]


def test_a_dynamic_reference_is_the_value_of_a_parameter(stack: Stacks, client: Any, over_http: Any) -> None:
    # CloudFormation user guide, dynamic references to plaintext values from Systems Manager
    over_http("ssm").put_parameter(Name="/base/ami", Value="ami-0123456789abcdef0", Type="String")
    status = stack.create({"Recipe": recipe(ParentImage="{{resolve:ssm:/base/ami}}")})
    assert status == "CREATE_COMPLETE"
    found = client.get_image_recipe(imageRecipeArn=f"{ARN}:image-recipe/golden/1.0.0")["imageRecipe"]
    assert found["parentImage"] == "ami-0123456789abcdef0"


def test_a_dynamic_reference_to_nothing_fails(stack: Stacks) -> None:
    assert stack.create({"Recipe": recipe(ParentImage="{{resolve:ssm:/no}}")}) == "ROLLBACK_COMPLETE"
    ((_, _, reason),) = stack.failures()
    assert "#/ParentImage: the parameter /no does not exist in SSM" in reason


def test_documents_come_from_s3(stack: Stacks, client: Any, over_http: Any) -> None:
    # aws/aws-cdk, integ.s3.component.js.snapshot
    s3 = over_http("s3", "us-east-1")
    s3.create_bucket(Bucket="documents")
    s3.put_object(Bucket="documents", Key="hello.yaml", Body=COMPONENT_DATA)
    made = component(Data={"Ref": "AWS::NoValue"}, Uri="s3://documents/hello.yaml")
    assert stack.create({"Component": made}) == "CREATE_COMPLETE"
    found = client.get_component(componentBuildVersionArn=f"{ARN}:component/hello/1.0.0/1")
    assert found["component"]["data"] == COMPONENT_DATA


def test_launch_permissions_have_a_name_of_their_own(stack: Stacks, client: Any) -> None:
    ami = {
        "Name": "golden {{ imagebuilder:buildDate }}",
        "AmiTags": {"stage": "test"},
        "LaunchPermissionConfiguration": {"UserIds": ["210987654321"]},
    }
    distributions = [{"Region": {"Ref": "AWS::Region"}, "AmiDistributionConfiguration": ami}]
    everywhere = {"Name": "everywhere", "Distributions": distributions}
    stack.create({"Distribution": resource("DistributionConfiguration", everywhere)})
    found = client.get_distribution_configuration(
        distributionConfigurationArn=stack.physical_ids()["Distribution"]
    )["distributionConfiguration"]
    assert found["distributions"] == [
        {
            "region": REGION,
            "amiDistributionConfiguration": {
                "name": "golden {{ imagebuilder:buildDate }}",
                "amiTags": {"stage": "test"},
                "launchPermission": {"userIds": ["210987654321"]},
            },
        }
    ]
