"""Dry runs check a request and create nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from . import factories
from .conftest import AMAZON_LINUX, COMPONENT_DATA
from .every_operation import LIFECYCLE, WAITING_WORKFLOW

REQUESTS: dict[str, tuple[Callable[[Any], dict[str, Any]], str]] = {
    "create_component": (
        lambda client: {"semanticVersion": "1.0.0", "platform": "Linux", "data": COMPONENT_DATA},
        "list_components",
    ),
    "create_image_recipe": (
        lambda client: {"semanticVersion": "1.0.0", "parentImage": AMAZON_LINUX},
        "list_image_recipes",
    ),
    "create_container_recipe": (
        lambda client: {
            "containerType": "DOCKER",
            "semanticVersion": "1.0.0",
            "parentImage": "amazonlinux:latest",
            "dockerfileTemplateData": "FROM scratch",
            "targetRepository": {"service": "ECR", "repositoryName": "golden"},
        },
        "list_container_recipes",
    ),
    "create_infrastructure_configuration": (
        lambda client: {"instanceProfileName": "builder"},
        "list_infrastructure_configurations",
    ),
    "create_distribution_configuration": (
        lambda client: {"distributions": [{"region": "us-east-1", "amiDistributionConfiguration": {}}]},
        "list_distribution_configurations",
    ),
    "create_image_pipeline": (
        lambda client: {
            "imageRecipeArn": factories.make_recipe(client),
            "infrastructureConfigurationArn": factories.make_infrastructure(client),
        },
        "list_image_pipelines",
    ),
    "create_lifecycle_policy": (lambda client: LIFECYCLE, "list_lifecycle_policies"),
    "create_workflow": (
        lambda client: {"semanticVersion": "1.0.0", "type": "TEST", "data": WAITING_WORKFLOW},
        "list_workflows",
    ),
}


def listed(client: Any, operation: str) -> list[Any]:
    (entries,) = [value for value in getattr(client, operation)().values() if isinstance(value, list)]
    return list(entries)


@pytest.mark.parametrize("operation", sorted(REQUESTS))
def test_a_valid_dry_run_creates_nothing(client: Any, operation: str) -> None:
    factories.make_repository(client)
    make_request, list_operation = REQUESTS[operation]
    request = make_request(client)
    create = getattr(client, operation)
    with pytest.raises(client.exceptions.DryRunOperationException) as refused:
        create(name="trial", dryRun=True, **request)
    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 412
    assert listed(client, list_operation) == []
    create(name="trial", dryRun=False, **request)
    assert len(listed(client, list_operation)) == 1


def test_an_invalid_dry_run_gets_the_usual_error(client: Any) -> None:
    with pytest.raises(client.exceptions.InvalidParameterValueException):
        factories.make_component(client, data="nonsense: [", dryRun=True)
    factories.make_infrastructure(client)
    with pytest.raises(client.exceptions.ResourceAlreadyExistsException):
        factories.make_infrastructure(client, dryRun=True)
