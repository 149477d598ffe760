"""Requests that AWS takes pass here: those of Terraform's acceptance tests and of the CDK's integration tests.

Sources: hashicorp/terraform-provider-aws, internal/service/imagebuilder/*_test.go; aws/aws-cdk,
packages/@aws-cdk/aws-imagebuilder-alpha/test/integ.*. Both have run against AWS.
"""

from __future__ import annotations

from typing import Any

import pytest

from . import factories
from .conftest import COMPONENT_DATA, REGION

MANAGED = f"arn:aws:imagebuilder:{REGION}:aws"
KEY = f"arn:aws:kms:{REGION}:123456789012:key/12345678-1234-1234-1234-123456789012"
ROLE = (
    "arn:aws:iam::123456789012:role/aws-service-role/imagebuilder.amazonaws.com/AWSServiceRoleForImageBuilder"
)
DOCKERFILE = "FROM {{{ imagebuilder:parentImage }}}\n{{{ imagebuilder:environments }}}\n{{{ imagebuilder:components }}}\n"
TWO_PARAMETERS = (
    "parameters:\n  - Parameter1:\n      type: string\n  - Parameter2:\n      type: string\n" + COMPONENT_DATA
)
TEST_WORKFLOW = """\
name: test-image
description: Workflow to test an image
schemaVersion: 1.0
parameters:
  - name: waitForActionAtEnd
    type: boolean
    default: false
steps:
  - name: LaunchTestInstance
    action: LaunchInstance
    onFailure: Abort
    inputs:
      waitFor: "ssmAgent"
  - name: TerminateTestInstance
    action: TerminateInstance
    onFailure: Continue
    inputs:
      instanceId.$: "$.stepOutputs.LaunchTestInstance.instanceId"
"""

BLOCK_DEVICES: list[dict[str, Any]] = [
    {"deviceName": "/dev/xvdb"},
    {"ebs": {"deleteOnTermination": True}},
    {"ebs": {"deleteOnTermination": False}},
    {"ebs": {"encrypted": True}},
    {"ebs": {"encrypted": False}},
    {"ebs": {"iops": 100}},
    {"ebs": {"kmsKeyId": KEY}},
    {"ebs": {"snapshotId": "snap-0123456789abcdef0"}},
    {"ebs": {"throughput": 200, "volumeType": "gp3"}},
    {"ebs": {"volumeSize": 20}},
    {"ebs": {"volumeType": "gp2"}},
    {"ebs": {"volumeType": "gp3"}},
    {"noDevice": ""},
    {"virtualName": "ephemeral0"},
    {
        "deviceName": "/dev/sda2",
        "ebs": {
            "snapshotId": "snap-123",
            "volumeSize": 75,
            "deleteOnTermination": True,
            "iops": 1000,
            "volumeType": "gp3",
            "throughput": 125,
        },
    },
]

INFRASTRUCTURE: list[dict[str, Any]] = [
    {"description": "description1"},
    {"instanceMetadataOptions": {"httpPutResponseHopLimit": 64, "httpTokens": "required"}},
    {"instanceTypes": ["t3.medium"]},
    {"keyPair": "web"},
    {"logging": {"s3Logs": {"s3BucketName": "logs"}}},
    {"logging": {"s3Logs": {"s3BucketName": "logs", "s3KeyPrefix": "/prefix1/"}}},
    {"resourceTags": {"key1": "value1"}},
    {"securityGroupIds": ["sg-0123456789abcdef0"]},
    {"securityGroupIds": ["sg-0123456789abcdef0"], "subnetId": "subnet-0123456789abcdef0"},
    {"terminateInstanceOnFailure": False},
    {"placement": {"availabilityZone": f"{REGION}a", "tenancy": "dedicated"}},
    {"placement": {"tenancy": "host", "hostId": "h-1234567890abcdef0"}},
]

DISTRIBUTIONS: list[dict[str, Any]] = [
    {"amiDistributionConfiguration": {"name": "{{ imagebuilder:buildDate }}"}},
    {"amiDistributionConfiguration": {"name": "name1-{{ imagebuilder:buildDate }}"}},
    {"amiDistributionConfiguration": {"name": "imagebuilder-{{imagebuilder:buildDate}}"}},
    {"amiDistributionConfiguration": {"amiTags": {"key1": "value1"}}},
    {"amiDistributionConfiguration": {"description": "description1"}},
    {"amiDistributionConfiguration": {"kmsKeyId": KEY}},
    {"amiDistributionConfiguration": {"launchPermission": {"userGroups": ["all"]}}},
    {"amiDistributionConfiguration": {"launchPermission": {"userIds": ["111111111111"]}}},
    {
        "amiDistributionConfiguration": {
            "launchPermission": {
                "organizationArns": ["arn:aws:organizations::123456789012:organization/o-0123456789"]
            }
        }
    },
    {
        "amiDistributionConfiguration": {
            "launchPermission": {
                "organizationalUnitArns": [
                    "arn:aws:organizations::123456789012:ou/o-0123456789/ou-ab12-cdefghij"
                ]
            }
        }
    },
    {"amiDistributionConfiguration": {"targetAccountIds": ["111111111111"]}},
    {
        "containerDistributionConfiguration": {
            "description": "description1",
            "containerTags": ["tag1"],
            "targetRepository": {"repositoryName": "repository1", "service": "ECR"},
        }
    },
    {
        "fastLaunchConfigurations": [
            {
                "accountId": "123456789012",
                "enabled": True,
                "launchTemplate": {
                    "launchTemplateId": "lt-0123456789abcdef0",
                    "launchTemplateVersion": "1",
                },
                "maxParallelLaunches": 6,
                "snapshotConfiguration": {"targetResourceCount": 1},
            }
        ]
    },
    {"launchTemplateConfigurations": [{"launchTemplateId": "lt-0123456789abcdef0"}]},
    {
        "launchTemplateConfigurations": [
            {
                "launchTemplateId": "lt-0123456789abcdef0",
                "setDefaultVersion": False,
                "accountId": "111111111111",
            }
        ]
    },
    {
        "licenseConfigurationArns": [
            f"arn:aws:license-manager:{REGION}:123456789012:license-configuration:lic-{'0' * 32}"
        ]
    },
    {"s3ExportConfiguration": {"roleName": "role-name", "diskImageFormat": "RAW", "s3Bucket": "exports"}},
    {
        "s3ExportConfiguration": {
            "roleName": "role-name",
            "diskImageFormat": "VHD",
            "s3Bucket": "exports",
            "s3Prefix": "prefix1/",
        }
    },
    {"ssmParameterConfigurations": [{"parameterName": "/golden/ami"}]},
    {
        "ssmParameterConfigurations": [
            {"parameterName": "/golden/ami", "amiAccountId": "123456789012", "dataType": "aws:ec2:image"}
        ]
    },
]

BUILD_INPUTS: list[dict[str, Any]] = [
    {"enhancedImageMetadataEnabled": False},
    {"imageScanningConfiguration": {"imageScanningEnabled": True}},
    {"imageScanningConfiguration": {"imageScanningEnabled": False}},
    {"imageTestsConfiguration": {"imageTestsEnabled": False}},
    {"imageTestsConfiguration": {"timeoutMinutes": 721}},
    {"tags": {"key1": "value1"}},
    {"executionRole": ROLE},
]

PIPELINES: list[dict[str, Any]] = [
    {"description": "description1"},
    {
        "schedule": {
            "pipelineExecutionStartCondition": "EXPRESSION_MATCH_ONLY",
            "scheduleExpression": "cron(0 0 * * ? *)",
        }
    },
    {"schedule": {"scheduleExpression": "cron(1 0 * * ? *)"}},
    {"schedule": {"scheduleExpression": "cron(1 0 * * ? *)", "timezone": "Etc/UTC"}},
    {"schedule": {"scheduleExpression": "cron(1 0 * * ? *)", "timezone": "America/Los_Angeles"}},
    {"schedule": {"scheduleExpression": "cron(0 7 ? * mon *)", "autoDisablePolicy": {"failureCount": 5}}},
    {"status": "DISABLED"},
    {
        "loggingConfiguration": {
            "imageLogGroupName": "/aws/imagebuilder/test-image-logs/web",
            "pipelineLogGroupName": "/aws/imagebuilder/test-pipeline-logs/web",
        }
    },
    {
        "executionRole": ROLE,
        "loggingConfiguration": {"imageLogGroupName": "ImageLogGroup", "pipelineLogGroupName": "Logs"},
    },
]


@pytest.mark.parametrize("members", INFRASTRUCTURE)
def test_infrastructure_configurations(client: Any, members: dict[str, Any]) -> None:
    arn = factories.make_infrastructure(client, **members, tags={"key1": "value1"})
    found = client.get_infrastructure_configuration(infrastructureConfigurationArn=arn)
    configuration = found["infrastructureConfiguration"]
    assert {name: configuration[name] for name in members} == members
    client.update_infrastructure_configuration(
        infrastructureConfigurationArn=arn, instanceProfileName="builder", **members
    )


def test_an_infrastructure_configuration_with_a_topic(over_http: Any, client: Any) -> None:
    topic = over_http("sns").create_topic(Name="builds")["TopicArn"]
    assert factories.make_infrastructure(client, snsTopicArn=topic)


@pytest.mark.parametrize("members", DISTRIBUTIONS)
def test_distribution_configurations(over_http: Any, client: Any, members: dict[str, Any]) -> None:
    over_http("ecr").create_repository(repositoryName="repository1")
    distributions = [{"region": REGION, **members}]
    arn = client.create_distribution_configuration(name="everywhere", distributions=distributions)[
        "distributionConfigurationArn"
    ]
    client.update_distribution_configuration(
        distributionConfigurationArn=arn,
        distributions=[*distributions, {"region": "us-west-2", "amiDistributionConfiguration": {}}],
    )


@pytest.mark.parametrize(
    "members",
    [
        *({"blockDeviceMappings": [mapping]} for mapping in BLOCK_DEVICES),
        {"description": "description1"},
        {"workingDirectory": "/root1"},
        {"tags": {"key1": "value1"}},
        {"amiTags": {"key1": "value1"}},
        {"additionalInstanceConfiguration": {"systemsManagerAgent": {"uninstallAfterBuild": True}}},
        {"additionalInstanceConfiguration": {"userDataOverride": "aGVsbG8gd29ybGQ="}},
        {"parentImage": "ami-01cae1550c0adea9c"},
        {"parentImage": "ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-minimal-kernel-default-x86_64"},
        {"parentImage": f"ssm:arn:aws:ssm:{REGION}:123456789012:parameter/golden"},
    ],
)
def test_image_recipes(client: Any, members: dict[str, Any]) -> None:
    parent = {"parentImage": f"{MANAGED}:image/amazon-linux-2-x86/x.x.x"}
    arn = factories.make_recipe(client, **{**parent, **members})
    found = client.get_image_recipe(imageRecipeArn=arn)["imageRecipe"]
    assert {name: found[name] for name in members} == members


def test_an_image_recipe_with_managed_and_own_components(client: Any) -> None:
    own = factories.make_component(client, data=TWO_PARAMETERS)
    parameters = [{"name": f"Parameter{number}", "value": [f"Value{number}"]} for number in (1, 2)]
    components = [
        {"componentArn": f"{MANAGED}:component/aws-cli-version-2-linux/1.0.0"},
        {"componentArn": f"{MANAGED}:component/update-linux/1.0.0/1"},
        {"componentArn": own, "parameters": parameters},
    ]
    assert factories.make_recipe(client, components=components)


def test_an_image_recipe_for_windows(client: Any) -> None:
    component = factories.make_component(client, platform="Windows")
    parent = f"{MANAGED}:image/windows-server-2022-english-full-base-x86/x.x.x"
    arn = factories.make_recipe(client, parentImage=parent, components=[{"componentArn": component}])
    assert client.get_image_recipe(imageRecipeArn=arn)["imageRecipe"]["platform"] == "Windows"


@pytest.mark.parametrize(
    "members",
    [
        *({"instanceConfiguration": {"blockDeviceMappings": [mapping]}} for mapping in BLOCK_DEVICES),
        {"instanceConfiguration": {"image": "ami-01cae1550c0adea9c"}},
        {
            "instanceConfiguration": {
                "image": "ssm:/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended/image_id"
            }
        },
        {"description": "description"},
        {"kmsKeyId": KEY},
        {"workingDirectory": "/tmp"},
        {"tags": {"key1": "value1"}},
        {"semanticVersion": "1.x.0"},
        {"semanticVersion": "1.2.x"},
        {"parentImage": "amazonlinux:latest"},
        {"parentImage": "public.ecr.aws/amazonlinux/amazonlinux:latest", "platformOverride": "Linux"},
        {
            "parentImage": "public.ecr.aws/amazonlinux/amazonlinux:latest",
            "platformOverride": "Linux",
            "imageOsVersionOverride": "Amazon Linux 2023",
        },
    ],
)
def test_container_recipes(client: Any, members: dict[str, Any]) -> None:
    arguments: dict[str, Any] = {
        "parentImage": f"{MANAGED}:image/amazon-linux-x86-2/x.x.x",
        "dockerfileTemplateData": DOCKERFILE,
        "components": [{"componentArn": f"{MANAGED}:component/update-linux/x.x.x"}],
        **members,
    }
    arn = factories.make_container_recipe(client, **arguments)
    found = client.get_container_recipe(containerRecipeArn=arn)["containerRecipe"]
    assert (found["platform"], found["containerType"]) == ("Linux", "DOCKER")


@pytest.mark.parametrize("members", BUILD_INPUTS)
def test_builds(client: Any, members: dict[str, Any]) -> None:
    recipe = factories.make_recipe(
        client,
        parentImage=f"{MANAGED}:image/amazon-linux-2-x86/x.x.x",
        components=[{"componentArn": f"{MANAGED}:component/update-linux/1.0.0"}],
    )
    assert factories.make_image(client, imageRecipeArn=recipe, **members)
    assert factories.make_pipeline(client, imageRecipeArn=recipe, **members)


@pytest.mark.parametrize("members", PIPELINES)
def test_pipelines(client: Any, members: dict[str, Any]) -> None:
    arn = factories.make_pipeline(client, **members)
    found = client.get_image_pipeline(imagePipelineArn=arn)["imagePipeline"]
    client.update_image_pipeline(
        imagePipelineArn=arn,
        imageRecipeArn=found["imageRecipeArn"],
        infrastructureConfigurationArn=found["infrastructureConfigurationArn"],
        **members,
    )


def test_a_container_pipeline_with_scans(client: Any) -> None:
    recipe, other = (factories.make_container_recipe(client, name) for name in ("one", "two"))
    scans = {
        "imageScanningEnabled": True,
        "ecrConfiguration": {"repositoryName": "golden", "containerTags": ["a", "b"]},
    }
    infrastructure = factories.make_infrastructure(client)
    arn = client.create_image_pipeline(
        name="containers",
        containerRecipeArn=recipe,
        infrastructureConfigurationArn=infrastructure,
        imageScanningConfiguration=scans,
    )["imagePipelineArn"]
    client.update_image_pipeline(
        imagePipelineArn=arn, containerRecipeArn=other, infrastructureConfigurationArn=infrastructure
    )


def test_a_pipeline_with_wildcards_and_a_workflow(client: Any) -> None:
    workflow = client.create_workflow(
        name="test-image", semanticVersion="1.0.0", type="TEST", data=TEST_WORKFLOW
    )["workflowBuildVersionArn"]
    recipe = factories.make_recipe(client).replace("1.0.0", "1.x.x")
    for number, arn in enumerate((workflow, workflow.replace("1.0.0/1", "x.x.x"))):
        pipeline = factories.make_pipeline(
            client,
            f"pipeline {number}",
            imageRecipeArn=recipe,
            executionRole=ROLE,
            workflows=[
                {
                    "workflowArn": arn,
                    "onFailure": "CONTINUE",
                    "parallelGroup": "test1",
                    "parameters": [{"name": "waitForActionAtEnd", "value": ["true"]}],
                }
            ],
        )
        assert client.start_image_pipeline_execution(imagePipelineArn=pipeline)["imageBuildVersionArn"]
