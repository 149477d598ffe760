"""Requests made from what the service answered: sent again, they change nothing but the field that was set."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from imagebuilder_typed import ImageBuilderClient, models, unstructure
from imagebuilder_typed.arns import SemanticVersion
from imagebuilder_typed.testing import controls, mock_imagebuilder

pytestmark = pytest.mark.new_botocore

REGION = "us-east-1"
BASE = f"arn:aws:imagebuilder:{REGION}:aws:image/amazon-linux-2023-x86/x.x.x"
CHANGING = {"dateUpdated", "dateNextRun"}


@pytest.fixture
def client() -> Iterator[ImageBuilderClient]:
    with mock_imagebuilder():
        yield ImageBuilderClient(region_name=REGION)


@pytest.fixture
def recipe(client: ImageBuilderClient) -> models.ImageRecipe:
    made = client.create_image_recipe(
        name="web",
        description="a web server",
        semantic_version="1.0.0",
        parent_image=BASE,
        block_device_mappings=[
            models.InstanceBlockDeviceMapping(
                device_name="/dev/xvda", ebs=models.EbsInstanceBlockDeviceSpecification(volume_size=20)
            )
        ],
        tags={"team": "web"},
    )
    return client.get_image_recipe(image_recipe_arn=made.image_recipe_arn).image_recipe


@pytest.fixture
def infrastructure(client: ImageBuilderClient) -> models.InfrastructureConfiguration:
    made = client.create_infrastructure_configuration(
        name="builders",
        description="small ones",
        instance_profile_name="builder",
        instance_types=["t3.micro"],
        security_group_ids=["sg-0123456789abcdef0"],
        resource_tags={"a": "b"},
    )
    return client.get_infrastructure_configuration(
        infrastructure_configuration_arn=made.infrastructure_configuration_arn
    ).infrastructure_configuration


@pytest.fixture
def pipeline(
    client: ImageBuilderClient,
    recipe: models.ImageRecipe,
    infrastructure: models.InfrastructureConfiguration,
) -> models.ImagePipeline:
    made = client.create_image_pipeline(
        name="nightly",
        description="every night",
        image_recipe_arn=recipe.arn,
        infrastructure_configuration_arn=infrastructure.arn,
        schedule=models.Schedule(schedule_expression="cron(0 3 * * ? *)", timezone="Europe/Berlin"),
        tags={"team": "web"},
    )
    return client.get_image_pipeline(image_pipeline_arn=made.image_pipeline_arn).image_pipeline


def payload(resource: Any) -> dict[str, Any]:
    return {name: value for name, value in unstructure(resource).items() if name not in CHANGING}


def test_one_field_of_a_pipeline(client: ImageBuilderClient, pipeline: models.ImagePipeline) -> None:
    request = models.UpdateImagePipelineRequest.of(pipeline)
    request.status = "DISABLED"
    client.send(request)
    after = client.get_image_pipeline(image_pipeline_arn=pipeline.arn).image_pipeline
    assert payload(after) == {**payload(pipeline), "status": "DISABLED"}


def test_one_field_of_an_infrastructure_configuration(
    client: ImageBuilderClient, infrastructure: models.InfrastructureConfiguration
) -> None:
    request = models.UpdateInfrastructureConfigurationRequest.of(infrastructure)
    request.instance_types = ["t3.large"]
    client.send(request)
    after = client.get_infrastructure_configuration(infrastructure_configuration_arn=infrastructure.arn)
    assert payload(after.infrastructure_configuration) == {
        **payload(infrastructure),
        "instanceTypes": ["t3.large"],
    }


def test_one_field_of_a_distribution(client: ImageBuilderClient) -> None:
    arn = client.create_distribution_configuration(
        name="everywhere",
        description="two Regions",
        distributions=[
            models.Distribution(
                region=region,
                ami_distribution_configuration=models.AmiDistributionConfiguration(ami_tags={"a": "b"}),
            )
            for region in (REGION, "eu-west-1")
        ],
    ).distribution_configuration_arn
    get = client.get_distribution_configuration
    before = get(distribution_configuration_arn=arn).distribution_configuration
    request = models.UpdateDistributionConfigurationRequest.of(before)
    request.description = "no more"
    client.send(request)
    after = get(distribution_configuration_arn=arn).distribution_configuration
    assert payload(after) == {**payload(before), "description": "no more"}


def test_the_next_version_of_a_recipe(client: ImageBuilderClient, recipe: models.ImageRecipe) -> None:
    request = models.CreateImageRecipeRequest.of(recipe)
    request.semantic_version = SemanticVersion(recipe.version).next_patch()
    arn = client.send(request).image_recipe_arn
    after = client.get_image_recipe(image_recipe_arn=arn).image_recipe
    assert arn.endswith("/1.0.1")
    differing = {"arn": arn, "version": "1.0.1", "dateCreated": after.date_created}
    assert payload(after) == {**payload(recipe), **differing}


def test_an_image_is_built_again(client: ImageBuilderClient, pipeline: models.ImagePipeline) -> None:
    started = client.start_image_pipeline_execution(image_pipeline_arn=pipeline.arn)
    controls(REGION).finish_build(started.image_build_version_arn)
    image = client.get_image(image_build_version_arn=started.image_build_version_arn).image
    again = client.send(models.CreateImageRequest.of(image))
    assert again.image_build_version_arn == image.arn.removesuffix("/1") + "/2"


def test_a_copy_of_a_pipeline(client: ImageBuilderClient, pipeline: models.ImagePipeline) -> None:
    request = models.CreateImagePipelineRequest.of(pipeline)
    request.name = "weekly"
    arn = client.send(request).image_pipeline_arn
    after = client.get_image_pipeline(image_pipeline_arn=arn).image_pipeline
    differing = {"arn": arn, "name": "weekly", "dateCreated": after.date_created}
    assert payload(after) == {**payload(pipeline), **differing}
