"""A client of an empty account, and a request of each kind with what it refers to."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import boto3
import pytest
from moto.ecr.models import ecr_backends

from imagebuilder_typed import ImageBuilderClient, models
from imagebuilder_typed.changes._kinds import KINDS
from imagebuilder_typed.testing import Controls, controls, mock_imagebuilder, no_pauses
from imagebuilder_typed.testing._moto import reset_moto

ACCOUNT = "123456789012"
REGION = "eu-west-1"
PARENT = f"arn:aws:imagebuilder:{REGION}:aws:image/amazon-linux-2023-x86/x.x.x"
ROLE = "arn:aws:iam::123456789012:role/builder"
COMPONENT = """\
schemaVersion: 1.0
phases:
  - name: build
    steps:
      - {name: Hello, action: ExecuteBash, inputs: {commands: [echo hello]}}
"""
WORKFLOW = """\
schemaVersion: 1.0
name: test
steps:
  - {name: Launch, action: LaunchInstance, inputs: {waitFor: ssmAgent}}
"""


@pytest.fixture(scope="session")
def boto3_client() -> Any:
    """A boto3 client takes longer than all that a test does."""
    boto: Any = boto3
    with mock_imagebuilder():
        return boto.client("imagebuilder", region_name=REGION)


@pytest.fixture(scope="module")
def mock() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MOTO_EC2_LOAD_DEFAULT_AMIS", "false")
        with mock_imagebuilder(), no_pauses():
            yield


@pytest.fixture
def service(mock: None) -> Controls:
    reset_moto()
    return controls(REGION)


@pytest.fixture
def client(boto3_client: Any, service: Controls) -> ImageBuilderClient:
    return ImageBuilderClient(boto3_client)


@pytest.fixture
def calls(boto3_client: Any, client: ImageBuilderClient) -> Iterator[Counter[str]]:
    """How often each operation was called."""
    found: Counter[str] = Counter()

    def count(model: Any, **_: Any) -> None:
        found[model.name] += 1

    boto3_client.meta.events.register("before-call.imagebuilder", count)
    yield found
    boto3_client.meta.events.unregister("before-call.imagebuilder", count)


def component(_: ImageBuilderClient) -> models.CreateComponentRequest:
    return models.CreateComponentRequest(
        name="web", semantic_version="1.0.0", platform="Linux", data=COMPONENT, tags={"team": "a"}
    )


def workflow(_: ImageBuilderClient) -> models.CreateWorkflowRequest:
    return models.CreateWorkflowRequest(
        name="web", semantic_version="1.0.0", type="TEST", data=WORKFLOW, tags={"team": "a"}
    )


def image_recipe(client: ImageBuilderClient) -> models.CreateImageRecipeRequest:
    made = client.create_component(name="base", semantic_version="1.0.0", platform="Linux", data=COMPONENT)
    return models.CreateImageRecipeRequest(
        name="web",
        semantic_version="1.0.0",
        parent_image=PARENT,
        components=[models.ComponentConfiguration(component_arn=made.component_build_version_arn)],
        tags={"team": "a"},
    )


def container_recipe(client: ImageBuilderClient) -> models.CreateContainerRecipeRequest:
    repositories = ecr_backends[ACCOUNT][REGION]
    if "web" not in repositories.repositories:
        repositories.create_repository(
            "web", None, encryption_config={}, image_scan_config=None, image_tag_mutability="MUTABLE", tags=[]
        )
    return models.CreateContainerRecipeRequest(
        name="web",
        semantic_version="1.0.0",
        container_type="DOCKER",
        parent_image="amazonlinux:latest",
        dockerfile_template_data="FROM {{{ imagebuilder:parentImage }}}\n",
        target_repository=models.TargetContainerRepository(service="ECR", repository_name="web"),
        tags={"team": "a"},
    )


def infrastructure(_: ImageBuilderClient) -> models.CreateInfrastructureConfigurationRequest:
    return models.CreateInfrastructureConfigurationRequest(
        name="web", instance_profile_name="builder", tags={"team": "a"}
    )


def distribution(_: ImageBuilderClient) -> models.CreateDistributionConfigurationRequest:
    to_here = models.Distribution(
        region=REGION, ami_distribution_configuration=models.AmiDistributionConfiguration()
    )
    return models.CreateDistributionConfigurationRequest(
        name="web", distributions=[to_here], tags={"team": "a"}
    )


def pipeline(client: ImageBuilderClient) -> models.CreateImagePipelineRequest:
    recipe = client.send(image_recipe(client)).image_recipe_arn
    return models.CreateImagePipelineRequest(
        name="web",
        image_recipe_arn=recipe,
        infrastructure_configuration_arn=client.create_infrastructure_configuration(
            name="small", instance_profile_name="builder"
        ).infrastructure_configuration_arn,
        tags={"team": "a"},
    )


def policy(_: ImageBuilderClient) -> models.CreateLifecyclePolicyRequest:
    rule = models.LifecyclePolicyDetail(
        action=models.LifecyclePolicyDetailAction(type="DELETE"),
        filter=models.LifecyclePolicyDetailFilter(type="COUNT", value=3),
    )
    return models.CreateLifecyclePolicyRequest(
        name="web",
        execution_role=ROLE,
        resource_type="AMI_IMAGE",
        policy_details=[rule],
        resource_selection=models.LifecyclePolicyResourceSelection(tag_map={"team": "a"}),
        tags={"team": "a"},
    )


MAKERS: dict[str, Callable[[ImageBuilderClient], Any]] = {
    "component": component,
    "container-recipe": container_recipe,
    "distribution-configuration": distribution,
    "image-pipeline": pipeline,
    "image-recipe": image_recipe,
    "infrastructure-configuration": infrastructure,
    "lifecycle-policy": policy,
    "workflow": workflow,
}
VERSIONED = ("component", "container-recipe", "image-recipe", "workflow")
UNVERSIONED = tuple(name for name in MAKERS if name not in VERSIONED)


def changed(request: Any) -> Any:
    """The request with another description, and a new token."""
    return attrs.evolve(request, description="changed", client_token=str(uuid.uuid4()))


def resources(client: ImageBuilderClient, kind: str) -> list[Any]:
    """What the account has of a kind, under the name of the requests above: versions and builds one by one."""
    found = next(each for each in KINDS if each.name == kind)
    listed = [
        each.arn for each in client.paginate(found.listing(**found.listing_options)) if each.name == "web"
    ]
    if kind == "component":
        pagers = [
            client.paginate(models.ListComponentBuildVersionsRequest(component_version_arn=arn))
            for arn in listed
        ]
        listed = [each.arn for pager in pagers for each in pager]
    if kind == "workflow":
        builds = [
            client.paginate(models.ListWorkflowBuildVersionsRequest(workflow_version_arn=arn))
            for arn in listed
        ]
        listed = [each.arn for pager in builds for each in pager]
    return [getattr(client.send(found.get(arn)), found.resource) for arn in listed]
