"""References between resources have to exist, and keep what they refer to from being deleted."""

from __future__ import annotations

from typing import Any

import pytest

from . import factories
from .conftest import AMAZON_LINUX, COMPONENT_DATA, REGION

NOBODY = f"arn:aws:imagebuilder:{REGION}:123456789012"


@pytest.mark.parametrize(
    "component",
    [f"{NOBODY}:component/nothing/1.0.0/1", f"{NOBODY}:component/nothing/x.x.x"],
)
def test_a_recipe_with_an_unknown_component_is_refused(client: Any, component: str) -> None:
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        factories.make_recipe(client, components=[{"componentArn": component}])


@pytest.mark.parametrize(
    "missing",
    [
        {"imageRecipeArn": f"{NOBODY}:image-recipe/nothing/1.0.0"},
        {"infrastructureConfigurationArn": f"{NOBODY}:infrastructure-configuration/nothing"},
        {"distributionConfigurationArn": f"{NOBODY}:distribution-configuration/nothing"},
    ],
)
def test_pipelines_and_images_with_unknown_references_are_refused(
    client: Any, missing: dict[str, str]
) -> None:
    for make in (factories.make_pipeline, factories.make_image):
        with pytest.raises(client.exceptions.ResourceNotFoundException):
            make(client, make.__name__, **missing)


def test_resources_in_use_cannot_be_deleted(client: Any) -> None:
    component = factories.make_component(client)
    recipe = factories.make_recipe(client, components=[{"componentArn": component}])
    infrastructure = factories.make_infrastructure(client)
    distribution = factories.make_distribution(client)
    pipeline = factories.make_pipeline(
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


def test_a_component_that_a_wildcard_matches_is_in_use(client: Any) -> None:
    component = factories.make_component(client)
    factories.make_recipe(client, components=[{"componentArn": f"{NOBODY}:component/hello/1.x.x"}])
    with pytest.raises(client.exceptions.ResourceDependencyException):
        client.delete_component(componentBuildVersionArn=component)


def test_an_image_that_is_a_parent_can_t_be_deleted(client: Any) -> None:
    image = factories.built_image(client)
    factories.make_recipe(client, "child", parentImage=image)
    with pytest.raises(client.exceptions.ResourceDependencyException):
        client.delete_image(imageBuildVersionArn=image)


def test_a_running_build_can_t_be_deleted(client: Any) -> None:
    image = factories.make_image(client)
    with pytest.raises(client.exceptions.ResourceDependencyException):
        client.delete_image(imageBuildVersionArn=image)
    factories.watch(client, image)
    client.delete_image(imageBuildVersionArn=image)
    assert client.list_images()["imageVersionList"] == []


@pytest.mark.parametrize("parent", ["nonsense", "arn:aws:ec2:eu-west-1::image/ami-1", "ami-xyz"])
def test_invalid_parent_images_are_refused(client: Any, parent: str) -> None:
    with pytest.raises(client.exceptions.InvalidParameterValueException):
        factories.make_recipe(client, parentImage=parent)


@pytest.mark.parametrize(
    "parent", ["ami-0123456789abcdef0", "ssm:/golden/ami", "prod-abcdefghijklm", AMAZON_LINUX]
)
def test_every_form_of_parent_image_is_accepted(client: Any, parent: str) -> None:
    recipe = factories.make_recipe(client, parentImage=parent)
    assert client.get_image_recipe(imageRecipeArn=recipe)["imageRecipe"]["platform"] == "Linux"


def test_a_windows_component_in_a_linux_recipe_is_refused(client: Any) -> None:
    component = factories.make_component(client, platform="Windows")
    with pytest.raises(client.exceptions.InvalidParameterValueException):
        factories.make_recipe(client, components=[{"componentArn": component}])


def test_a_recipe_with_the_same_component_twice_is_refused(client: Any) -> None:
    component = factories.make_component(client)
    with pytest.raises(client.exceptions.InvalidParameterValueException):
        factories.make_recipe(client, components=[{"componentArn": component}] * 2)


PARAMETER_DATA = "parameters:\n  - Who:\n      type: string\n" + COMPONENT_DATA


@pytest.mark.parametrize("given", [[], [{"name": "Other", "value": ["x"]}]])
def test_component_parameters_are_checked(client: Any, given: list[dict[str, Any]]) -> None:
    component = factories.make_component(client, data=PARAMETER_DATA)
    configuration = {"componentArn": component, **({"parameters": given} if given else {})}
    with pytest.raises(client.exceptions.InvalidParameterCombinationException):
        factories.make_recipe(client, components=[configuration])
    configuration["parameters"] = [{"name": "Who", "value": ["me"]}]
    assert factories.make_recipe(client, components=[configuration])


def test_exactly_one_recipe_and_one_document(client: Any) -> None:
    infrastructure = factories.make_infrastructure(client)
    with pytest.raises(client.exceptions.InvalidParameterCombinationException):
        client.create_image(infrastructureConfigurationArn=infrastructure)
    with pytest.raises(client.exceptions.InvalidParameterCombinationException):
        factories.make_component(client, uri="s3://bucket/key")


def test_an_update_replaces_all_members(client: Any) -> None:
    arn = factories.make_infrastructure(
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


def test_a_pipeline_cannot_change_its_type_of_recipe(client: Any) -> None:
    pipeline = factories.make_pipeline(client)
    container = factories.make_container_recipe(client)
    current = client.get_image_pipeline(imagePipelineArn=pipeline)["imagePipeline"]
    with pytest.raises(client.exceptions.InvalidRequestException):
        client.update_image_pipeline(
            imagePipelineArn=pipeline,
            containerRecipeArn=container,
            infrastructureConfigurationArn=current["infrastructureConfigurationArn"],
        )


def test_unknown_and_repeated_regions_of_a_distribution_are_refused(client: Any) -> None:
    for regions in (("mars-north-1",), (REGION, REGION)):
        with pytest.raises(client.exceptions.InvalidParameterValueException):
            factories.make_distribution(client, regions=regions)
    with pytest.raises(client.exceptions.InvalidParameterValueException):
        factories.make_distribution(client, ami={"name": "always the same"})


def test_a_component_for_another_os_version_is_refused(client: Any) -> None:
    for versions, fits in (
        (["Ubuntu 22"], False),
        (["Amazon Linux"], True),
        (["Ubuntu 22", "Amazon Linux 2023"], True),
    ):
        component = factories.make_component(client, f"for {versions[-1]}", supportedOsVersions=versions)
        arguments: dict[str, Any] = {
            "name": f"with {versions[-1]}",
            "components": [{"componentArn": component}],
        }
        if fits:
            assert factories.make_recipe(client, **arguments)
        else:
            with pytest.raises(client.exceptions.InvalidParameterValueException):
                factories.make_recipe(client, **arguments)
