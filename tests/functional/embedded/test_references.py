"""What resources say about each other: references have to hold, and hold what they point at."""

from __future__ import annotations

from typing import Any

import pytest

from . import golden_path as made
from .conftest import AMAZON_LINUX, COMPONENT_DATA, REGION

NOBODY = f"arn:aws:imagebuilder:{REGION}:123456789012"


@pytest.mark.parametrize(
    "component",
    [f"{NOBODY}:component/nothing/1.0.0/1", f"{NOBODY}:component/nothing/x.x.x"],
)
def test_a_recipe_can_t_use_a_component_that_isn_t_there(client: Any, component: str) -> None:
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        made.make_recipe(client, components=[{"componentArn": component}])


@pytest.mark.parametrize(
    "missing",
    [
        {"imageRecipeArn": f"{NOBODY}:image-recipe/nothing/1.0.0"},
        {"infrastructureConfigurationArn": f"{NOBODY}:infrastructure-configuration/nothing"},
        {"distributionConfigurationArn": f"{NOBODY}:distribution-configuration/nothing"},
    ],
)
def test_pipelines_and_images_can_t_use_what_isn_t_there(client: Any, missing: dict[str, str]) -> None:
    for make in (made.make_pipeline, made.make_image):
        with pytest.raises(client.exceptions.ResourceNotFoundException):
            make(client, make.__name__, **missing)


def test_what_is_in_use_can_t_be_deleted_until_it_isn_t(client: Any) -> None:
    component = made.make_component(client)
    recipe = made.make_recipe(client, components=[{"componentArn": component}])
    infrastructure = made.make_infrastructure(client)
    distribution = made.make_distribution(client)
    pipeline = made.make_pipeline(
        client,
        imageRecipeArn=recipe,
        infrastructureConfigurationArn=infrastructure,
        distributionConfigurationArn=distribution,
    )
    deletes = {
        "delete_image_recipe": {"imageRecipeArn": recipe},
        "delete_infrastructure_configuration": {"infrastructureConfigurationArn": infrastructure},
        "delete_distribution_configuration": {"distributionConfigurationArn": distribution},
        "delete_component": {"componentBuildVersionArn": component},
    }
    for delete, argument in deletes.items():
        with pytest.raises(client.exceptions.ResourceDependencyException):
            getattr(client, delete)(**argument)
    client.delete_image_pipeline(imagePipelineArn=pipeline)
    for delete, argument in deletes.items():
        assert getattr(client, delete)(**argument)["ResponseMetadata"]["HTTPStatusCode"] == 200
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.get_component(componentBuildVersionArn=component)


def test_a_wildcard_holds_the_components_that_it_can_mean(client: Any) -> None:
    component = made.make_component(client)
    made.make_recipe(client, components=[{"componentArn": f"{NOBODY}:component/hello/1.x.x"}])
    with pytest.raises(client.exceptions.ResourceDependencyException):
        client.delete_component(componentBuildVersionArn=component)


def test_an_image_that_is_a_parent_can_t_be_deleted(client: Any) -> None:
    image = made.built_image(client)
    made.make_recipe(client, "child", parentImage=image)
    with pytest.raises(client.exceptions.ResourceDependencyException):
        client.delete_image(imageBuildVersionArn=image)


def test_a_running_build_can_t_be_deleted(client: Any) -> None:
    image = made.make_image(client)
    with pytest.raises(client.exceptions.ResourceDependencyException):
        client.delete_image(imageBuildVersionArn=image)
    made.watch(client, image)
    client.delete_image(imageBuildVersionArn=image)
    assert client.list_images()["imageVersionList"] == []


@pytest.mark.parametrize("parent", ["nonsense", "arn:aws:ec2:eu-west-1::image/ami-1", "ami-xyz"])
def test_a_parent_image_has_to_be_something(client: Any, parent: str) -> None:
    with pytest.raises(client.exceptions.InvalidParameterValueException):
        made.make_recipe(client, parentImage=parent)


@pytest.mark.parametrize(
    "parent", ["ami-0123456789abcdef0", "ssm:/golden/ami", "prod-abcdefghijklm", AMAZON_LINUX]
)
def test_parents_of_all_sorts_are_taken(client: Any, parent: str) -> None:
    recipe = made.make_recipe(client, parentImage=parent)
    assert client.get_image_recipe(imageRecipeArn=recipe)["imageRecipe"]["platform"] == "Linux"


def test_a_windows_component_doesn_t_go_into_a_linux_recipe(client: Any) -> None:
    component = made.make_component(client, platform="Windows")
    with pytest.raises(client.exceptions.InvalidParameterValueException):
        made.make_recipe(client, components=[{"componentArn": component}])


def test_a_component_stands_in_a_recipe_once(client: Any) -> None:
    component = made.make_component(client)
    with pytest.raises(client.exceptions.InvalidParameterValueException):
        made.make_recipe(client, components=[{"componentArn": component}] * 2)


PARAMETER_DATA = "parameters:\n  - Who:\n      type: string\n" + COMPONENT_DATA


@pytest.mark.parametrize("given", [[], [{"name": "Other", "value": ["x"]}]])
def test_component_parameters_are_checked(client: Any, given: list[dict[str, Any]]) -> None:
    component = made.make_component(client, data=PARAMETER_DATA)
    configuration = {"componentArn": component, **({"parameters": given} if given else {})}
    with pytest.raises(client.exceptions.InvalidParameterValueException):
        made.make_recipe(client, components=[configuration])
    configuration["parameters"] = [{"name": "Who", "value": ["me"]}]
    assert made.make_recipe(client, components=[configuration])


def test_exactly_one_recipe_and_one_document(client: Any) -> None:
    infrastructure = made.make_infrastructure(client)
    with pytest.raises(client.exceptions.InvalidParameterCombinationException):
        client.create_image(infrastructureConfigurationArn=infrastructure)
    with pytest.raises(client.exceptions.InvalidParameterCombinationException):
        made.make_component(client, uri="s3://bucket/key")


def test_an_update_replaces_the_whole(client: Any) -> None:
    arn = made.make_infrastructure(
        client, description="Old", keyPair="key", terminateInstanceOnFailure=False, tags={"a": "b"}
    )
    client.update_infrastructure_configuration(
        infrastructureConfigurationArn=arn, instanceProfileName="other"
    )
    found = client.get_infrastructure_configuration(infrastructureConfigurationArn=arn)
    configuration = found["infrastructureConfiguration"]
    assert "description" not in configuration
    assert "keyPair" not in configuration
    assert configuration["instanceProfileName"] == "other"
    assert configuration["terminateInstanceOnFailure"] is True
    assert configuration["tags"] == {"a": "b"}
    assert configuration["dateUpdated"] >= configuration["dateCreated"]


def test_a_pipeline_keeps_its_kind_of_recipe(client: Any) -> None:
    pipeline = made.make_pipeline(client)
    container = client.create_container_recipe(
        containerType="DOCKER",
        name="container",
        semanticVersion="1.0.0",
        parentImage="amazonlinux:latest",
        dockerfileTemplateData="FROM scratch",
        targetRepository={"service": "ECR", "repositoryName": "golden"},
    )["containerRecipeArn"]
    current = client.get_image_pipeline(imagePipelineArn=pipeline)["imagePipeline"]
    with pytest.raises(client.exceptions.InvalidRequestException):
        client.update_image_pipeline(
            imagePipelineArn=pipeline,
            containerRecipeArn=container,
            infrastructureConfigurationArn=current["infrastructureConfigurationArn"],
        )


def test_regions_of_a_distribution_exist_and_differ(client: Any) -> None:
    for regions in (("mars-north-1",), (REGION, REGION)):
        with pytest.raises(client.exceptions.InvalidParameterValueException):
            made.make_distribution(client, regions=regions)
    with pytest.raises(client.exceptions.InvalidParameterValueException):
        made.make_distribution(client, ami={"name": "always the same"})


def test_a_component_for_another_system_doesn_t_go_into_a_recipe(client: Any) -> None:
    for version, fits in (("Ubuntu 22", False), ("Amazon Linux", True), ("Amazon Linux 2023", True)):
        component = made.make_component(client, f"for {version}", supportedOsVersions=[version])
        arguments: dict[str, Any] = {"name": f"with {version}", "components": [{"componentArn": component}]}
        if fits:
            assert made.make_recipe(client, **arguments)
        else:
            with pytest.raises(client.exceptions.InvalidParameterValueException):
                made.make_recipe(client, **arguments)
