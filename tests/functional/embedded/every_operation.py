"""Calls every operation of Image Builder with a plain boto3 client, in an order that works."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from imagebuilder_typed.testing import Controls

from . import factories
from .conftest import REGION

WAITING_WORKFLOW = """\
name: wait
schemaVersion: 1.0
parameters:
  - name: who
    type: string
    default: nobody
steps:
  - name: AskSomebody
    action: WaitForAction
    onFailure: Abort
"""
POLICY = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["111122223333"]},"Action":["imagebuilder:*"],"Resource":["*"]}]}'
ROLE = "arn:aws:iam::123456789012:role/builder"
LIFECYCLE: dict[str, Any] = {
    "executionRole": ROLE,
    "resourceType": "AMI_IMAGE",
    "policyDetails": [
        {
            "action": {"type": "DELETE", "includeResources": {"amis": True, "snapshots": True}},
            "filter": {"type": "AGE", "value": 6, "unit": "MONTHS", "retainAtLeast": 1},
        }
    ],
    "resourceSelection": {"recipes": [{"name": "golden", "semanticVersion": "x.x.x"}]},
}


def call_component_operations(client: Any) -> None:
    arn = factories.make_component(
        client,
        "every component",
        description="A component",
        changeDescription="First",
        supportedOsVersions=["Amazon Linux 2023"],
        tags={"a": "b"},
    )
    script = client.import_component(
        name="script", semanticVersion="1.0.0", type="BUILD", format="SHELL", platform="Linux", data="echo"
    )["componentBuildVersionArn"]
    client.get_component(componentBuildVersionArn=arn)
    client.list_components()
    client.list_components(byName=True)
    client.list_components(owner="Amazon", maxResults=100)
    client.list_component_build_versions(componentVersionArn=arn.rpartition("/")[0])
    client.put_component_policy(componentArn=arn, policy=POLICY)
    client.get_component_policy(componentArn=arn)
    client.delete_component(componentBuildVersionArn=script)
    product = client.list_components(owner="AWSMarketplace")["componentVersionList"][0]["arn"]
    client.get_marketplace_resource(resourceType="COMPONENT_DATA", resourceArn=f"{product}/1")
    client.get_marketplace_resource(
        resourceType="COMPONENT_ARTIFACT", resourceArn=f"{product}/1", resourceLocation="s3://bucket/artifact"
    )


def call_recipe_operations(client: Any) -> str:
    arn = factories.make_recipe(
        client,
        "every recipe",
        description="A recipe",
        tags={"a": "b"},
        amiTags={"c": "d"},
        blockDeviceMappings=[{"deviceName": "/dev/xvda", "ebs": {"volumeSize": 20, "volumeType": "gp3"}}],
        additionalInstanceConfiguration={"systemsManagerAgent": {"uninstallAfterBuild": True}},
    )
    client.get_image_recipe(imageRecipeArn=arn)
    client.list_image_recipes()
    client.put_image_recipe_policy(imageRecipeArn=arn, policy=POLICY)
    client.get_image_recipe_policy(imageRecipeArn=arn)
    unused = factories.make_recipe(client, "unused recipe")
    client.delete_image_recipe(imageRecipeArn=unused)
    container, unused = (
        factories.make_container_recipe(
            client,
            name,
            components=[{"componentArn": factories.make_component(client, "container component")}],
            instanceConfiguration={"image": "ami-12345678"},
        )
        for name in ("every container", "unused container")
    )
    client.get_container_recipe(containerRecipeArn=container)
    client.list_container_recipes()
    client.put_container_recipe_policy(containerRecipeArn=container, policy=POLICY)
    client.get_container_recipe_policy(containerRecipeArn=container)
    client.delete_container_recipe(containerRecipeArn=unused)
    return str(container)


def call_configuration_operations(client: Any) -> tuple[str, str]:
    infrastructure = factories.make_infrastructure(
        client,
        "every infrastructure",
        description="Small",
        instanceTypes=["t3.micro"],
        resourceTags={"a": "b"},
        instanceMetadataOptions={"httpTokens": "required", "httpPutResponseHopLimit": 2},
        logging={"s3Logs": {"s3BucketName": "logs", "s3KeyPrefix": "builds"}},
        placement={"tenancy": "default"},
        tags={"a": "b"},
    )
    client.get_infrastructure_configuration(infrastructureConfigurationArn=infrastructure)
    client.list_infrastructure_configurations()
    client.update_infrastructure_configuration(
        infrastructureConfigurationArn=infrastructure, instanceProfileName="builder", description="Smaller"
    )
    distribution = factories.make_distribution(client, "every distribution", (REGION, "us-east-1"))
    client.get_distribution_configuration(distributionConfigurationArn=distribution)
    client.list_distribution_configurations()
    client.update_distribution_configuration(
        distributionConfigurationArn=distribution,
        distributions=[{"region": REGION, "amiDistributionConfiguration": {}}],
    )
    unused = factories.make_distribution(client, "unused")
    client.delete_distribution_configuration(distributionConfigurationArn=unused)
    unused = factories.make_infrastructure(client, "unused")
    client.delete_infrastructure_configuration(infrastructureConfigurationArn=unused)
    return infrastructure, distribution


def call_pipeline_operations(client: Any, infrastructure: str, distribution: str) -> str:
    recipe = factories.make_recipe(client)
    schedule = {"scheduleExpression": "cron(0 4 * * ? *)", "timezone": "Europe/Berlin"}
    arn = factories.make_pipeline(
        client,
        "every pipeline",
        imageRecipeArn=recipe,
        infrastructureConfigurationArn=infrastructure,
        distributionConfigurationArn=distribution,
        schedule=schedule,
        tags={"a": "b"},
        imageTags={"c": "d"},
    )
    image = client.start_image_pipeline_execution(imagePipelineArn=arn)["imageBuildVersionArn"]
    factories.watch(client, image)
    client.get_image_pipeline(imagePipelineArn=arn)
    client.list_image_pipelines()
    client.list_image_pipeline_images(imagePipelineArn=arn)
    client.update_image_pipeline(
        imagePipelineArn=arn,
        imageRecipeArn=recipe,
        infrastructureConfigurationArn=infrastructure,
        status="DISABLED",
    )
    client.tag_resource(resourceArn=arn, tags={"e": "f"})
    client.list_tags_for_resource(resourceArn=arn)
    client.untag_resource(resourceArn=arn, tagKeys=["e"])
    client.delete_image_pipeline(imagePipelineArn=arn)
    return str(image)


def call_image_operations(
    client: Any, image: str, infrastructure: str, distribution: str, container_recipe: str
) -> None:
    controls = Controls(REGION)
    client.list_images()
    client.list_images(owner="Amazon", maxResults=100)
    client.list_image_build_versions()
    client.put_image_policy(imageArn=image, policy=POLICY)
    client.get_image_policy(imageArn=image)
    controls.plant_findings(image, [{"severity": "CRITICAL"}])
    client.list_image_packages(imageBuildVersionArn=image)
    client.list_image_scan_findings()
    client.list_image_scan_finding_aggregations()
    client.list_image_scan_finding_aggregations(filter={"name": "imageBuildVersionArn", "values": [image]})
    container = client.create_image(
        containerRecipeArn=container_recipe, infrastructureConfigurationArn=infrastructure
    )["imageBuildVersionArn"]
    factories.watch(client, container)
    controls.fail_next_build("DISTRIBUTING", "No room.")
    failing = factories.make_image(client, "failing", distributionConfigurationArn=distribution)
    factories.watch(client, failing)
    client.retry_image(imageBuildVersionArn=failing)
    client.cancel_image_creation(imageBuildVersionArn=failing)
    client.get_image(imageBuildVersionArn=failing)
    client.delete_image(imageBuildVersionArn=failing)
    factories.import_vm(client, "imported")
    factories.import_disk(client, infrastructure, "windows")
    client.distribute_image(sourceImage=image, distributionConfigurationArn=distribution, executionRole=ROLE)


def call_workflow_operations(client: Any) -> None:
    arn = client.create_workflow(
        name="every workflow", semanticVersion="1.0.0", type="TEST", data=WAITING_WORKFLOW, tags={"a": "b"}
    )["workflowBuildVersionArn"]
    client.get_workflow(workflowBuildVersionArn=arn)
    client.list_workflows()
    client.list_workflows(owner="Amazon")
    client.list_workflow_build_versions(workflowVersionArn=arn.rpartition("/")[0])
    image = factories.make_image(client, "waiting", workflows=[{"workflowArn": arn}], executionRole=ROLE)
    Controls(REGION).finish_build(image)
    (step,) = client.list_waiting_workflow_steps()["steps"]
    (execution,) = client.list_workflow_executions(imageBuildVersionArn=image)["workflowExecutions"]
    client.get_workflow_execution(workflowExecutionId=execution["workflowExecutionId"])
    client.list_workflow_step_executions(workflowExecutionId=execution["workflowExecutionId"])
    client.get_workflow_step_execution(stepExecutionId=step["stepExecutionId"])
    client.send_workflow_step_action(
        stepExecutionId=step["stepExecutionId"], imageBuildVersionArn=image, action="RESUME", reason="Fine."
    )
    factories.watch(client, image)
    client.delete_workflow(workflowBuildVersionArn=arn)


def call_lifecycle_operations(client: Any, image: str) -> None:
    policy = client.create_lifecycle_policy(name="every policy", **LIFECYCLE)["lifecyclePolicyArn"]
    client.get_lifecycle_policy(lifecyclePolicyArn=policy)
    client.list_lifecycle_policies()
    client.update_lifecycle_policy(lifecyclePolicyArn=policy, **LIFECYCLE)
    run = Controls(REGION).run_lifecycle_policy(policy, days_ahead=400)
    client.get_lifecycle_execution(lifecycleExecutionId=run)
    client.list_lifecycle_executions(resourceArn=policy)
    client.list_lifecycle_execution_resources(lifecycleExecutionId=run)
    client.list_lifecycle_execution_resources(lifecycleExecutionId=run, parentResourceId=image)
    later = client.start_resource_state_update(
        resourceArn=image,
        state={"status": "DEPRECATED"},
        executionRole=ROLE,
        includeResources={"amis": True},
        updateAt=datetime.now(UTC) + timedelta(days=1),
    )["lifecycleExecutionId"]
    client.cancel_lifecycle_execution(lifecycleExecutionId=later)
    client.delete_lifecycle_policy(lifecyclePolicyArn=policy)


def call_every_operation(client: Any) -> None:
    """Call every operation at least once."""
    call_component_operations(client)
    container_recipe = call_recipe_operations(client)
    infrastructure, distribution = call_configuration_operations(client)
    image = call_pipeline_operations(client, infrastructure, distribution)
    call_image_operations(client, image, infrastructure, distribution, container_recipe)
    call_workflow_operations(client)
    call_lifecycle_operations(client, image)
