"""Templates of stacks with Image Builder's resources, and what became of a stack."""

from __future__ import annotations

import json
from typing import Any

from .conftest import AMAZON_LINUX, COMPONENT_DATA

NAME = "images"


def resource(kind: str, properties: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"Type": f"AWS::ImageBuilder::{kind}", "Properties": properties, **more}


def attribute(name: str, of: str = "Arn") -> dict[str, Any]:
    return {"Fn::GetAtt": [name, of]}


def component(**more: Any) -> dict[str, Any]:
    return resource(
        "Component",
        {"Name": "hello", "Version": "1.0.0", "Platform": "Linux", "Data": COMPONENT_DATA, **more},
    )


def recipe(**more: Any) -> dict[str, Any]:
    return resource(
        "ImageRecipe", {"Name": "golden", "Version": "1.0.x", "ParentImage": AMAZON_LINUX, **more}
    )


def infrastructure(**more: Any) -> dict[str, Any]:
    return resource(
        "InfrastructureConfiguration", {"Name": "small", "InstanceProfileName": "builder", **more}
    )


def image(**more: Any) -> dict[str, Any]:
    return resource(
        "Image",
        {"ImageRecipeArn": {"Ref": "Recipe"}, "InfrastructureConfigurationArn": {"Ref": "Infra"}, **more},
    )


def pipeline(**more: Any) -> dict[str, Any]:
    return resource(
        "ImagePipeline",
        {
            "Name": "nightly",
            "ImageRecipeArn": {"Ref": "Recipe"},
            "InfrastructureConfigurationArn": {"Ref": "Infra"},
            **more,
        },
    )


def chain(**changes: Any) -> dict[str, Any]:
    """A pipeline, written before what it refers to, and an image."""
    return {
        "Pipeline": pipeline(),
        "Image": image(),
        "Recipe": recipe(Components=[{"ComponentArn": {"Ref": "Component"}}]),
        "Component": component(),
        "Infra": infrastructure(),
        **changes,
    }


def parameter(value: Any, name: str = "/images/value") -> dict[str, Any]:
    """A parameter in SSM: a resource of moto that refers to ours."""
    return {"Type": "AWS::SSM::Parameter", "Properties": {"Name": name, "Type": "String", "Value": value}}


class Stacks:
    """Creates, updates and deletes the stack of a test, and looks at it."""

    def __init__(self, client: Any) -> None:
        self.client = client

    def create(self, resources: dict[str, Any], outputs: dict[str, Any] | None = None, **more: Any) -> str:
        self.client.create_stack(StackName=NAME, TemplateBody=body(resources, outputs), **more)
        return self.status()

    def update(self, resources: dict[str, Any], outputs: dict[str, Any] | None = None, **more: Any) -> str:
        self.client.update_stack(StackName=NAME, TemplateBody=body(resources, outputs), **more)
        return self.status()

    def delete(self) -> str:
        """Delete the stack, and return its last status."""
        stack_id = self.describe()["StackId"]
        self.client.delete_stack(StackName=NAME)
        return str(self.describe(stack_id)["StackStatus"])

    def describe(self, name: str = NAME) -> dict[str, Any]:
        return dict(self.client.describe_stacks(StackName=name)["Stacks"][0])

    def status(self) -> str:
        return str(self.describe()["StackStatus"])

    def outputs(self) -> dict[str, str]:
        return {
            output["OutputKey"]: output.get("OutputValue") for output in self.describe().get("Outputs", [])
        }

    def physical_ids(self, name: str = NAME) -> dict[str, str]:
        found = self.client.list_stack_resources(StackName=name)["StackResourceSummaries"]
        return {one["LogicalResourceId"]: one["PhysicalResourceId"] for one in found}

    def failures(self, name: str = NAME) -> list[tuple[str, str, str]]:
        """Status, logical id and reason of the events of resources that failed, the first one first."""
        events = self.client.describe_stack_events(StackName=name)["StackEvents"]
        return [
            (event["ResourceStatus"], event["LogicalResourceId"], event["ResourceStatusReason"])
            for event in reversed(events)
            if event["ResourceStatus"].endswith("_FAILED") and event["LogicalResourceId"] != NAME
        ]


def body(resources: dict[str, Any], outputs: dict[str, Any] | None = None, **more: Any) -> str:
    values = {name: {"Value": value} for name, value in (outputs or {}).items()}
    return json.dumps({"Resources": resources, **({"Outputs": values} if values else {}), **more})


def everything_left(client: Any) -> list[str]:
    """The ARNs of all resources of the account."""
    lists = {
        "list_components": "componentVersionList",
        "list_workflows": "workflowVersionList",
        "list_image_recipes": "imageRecipeSummaryList",
        "list_container_recipes": "containerRecipeSummaryList",
        "list_infrastructure_configurations": "infrastructureConfigurationSummaryList",
        "list_distribution_configurations": "distributionConfigurationSummaryList",
        "list_image_pipelines": "imagePipelineList",
        "list_lifecycle_policies": "lifecyclePolicySummaryList",
        "list_images": "imageVersionList",
    }
    return [
        found["arn"] for operation, member in lists.items() for found in getattr(client, operation)()[member]
    ]
