"""Creates the resources that a build needs with a plain boto3 client."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import boto3

from .conftest import AMAZON_LINUX, COMPONENT_DATA, REGION


def other_service(client: Any, service: str, region: str = "") -> Any:
    """A client of another service for the server and the account of `client`."""
    boto: Any = boto3  # the stubs accept only literal service names
    local = "127.0.0.1" in client.meta.endpoint_url
    return boto.client(
        service,
        region_name=region or client.meta.region_name,
        endpoint_url=client.meta.endpoint_url if local else None,
        aws_access_key_id=client._request_signer._credentials.access_key,
        aws_secret_access_key="testing",
    )


def make_repository(client: Any, name: str = "golden", region: str = "") -> None:
    """An ECR repository, unless it exists. Builds of container images push to it."""
    ecr = other_service(client, "ecr", region)
    with suppress(ecr.exceptions.RepositoryAlreadyExistsException):
        ecr.create_repository(repositoryName=name)


def make_component(client: Any, name: str = "hello", version: str = "1.0.0", **more: Any) -> str:
    answer = client.create_component(
        **{"name": name, "semanticVersion": version, "platform": "Linux", "data": COMPONENT_DATA, **more}
    )
    return str(answer["componentBuildVersionArn"])


def make_recipe(client: Any, name: str = "golden", version: str = "1.0.0", **more: Any) -> str:
    arguments = {"name": name, "semanticVersion": version, "parentImage": AMAZON_LINUX, **more}
    if "components" not in arguments:
        arguments["components"] = [{"componentArn": make_component(client, f"{name}-component")}]
    return str(client.create_image_recipe(**arguments)["imageRecipeArn"])


def make_container_recipe(client: Any, name: str = "container", **more: Any) -> str:
    arguments: dict[str, Any] = {
        "containerType": "DOCKER",
        "name": name,
        "semanticVersion": "1.0.0",
        "parentImage": "amazonlinux:latest",
        "targetRepository": {"service": "ECR", "repositoryName": "golden"},
        **more,
    }
    make_repository(client, arguments["targetRepository"]["repositoryName"])
    if "dockerfileTemplateUri" not in arguments:
        arguments.setdefault("dockerfileTemplateData", "FROM {{{ imagebuilder:parentImage }}}")
    return str(client.create_container_recipe(**arguments)["containerRecipeArn"])


def make_infrastructure(client: Any, name: str = "small", **more: Any) -> str:
    answer = client.create_infrastructure_configuration(name=name, instanceProfileName="builder", **more)
    return str(answer["infrastructureConfigurationArn"])


def make_distribution(
    client: Any,
    name: str = "everywhere",
    regions: tuple[str, ...] = (REGION,),
    ami: dict[str, Any] | None = None,
) -> str:
    answer = client.create_distribution_configuration(
        name=name,
        distributions=[
            {"region": region, "amiDistributionConfiguration": dict(ami or {})} for region in regions
        ],
    )
    return str(answer["distributionConfigurationArn"])


def make_pipeline(client: Any, name: str = "nightly", **more: Any) -> str:
    arguments = dict(more)
    arguments.setdefault("imageRecipeArn", None)
    if arguments["imageRecipeArn"] is None:
        arguments["imageRecipeArn"] = make_recipe(client, f"{name}-recipe")
    arguments.setdefault("infrastructureConfigurationArn", None)
    if arguments["infrastructureConfigurationArn"] is None:
        arguments["infrastructureConfigurationArn"] = make_infrastructure(client, f"{name}-infrastructure")
    return str(client.create_image_pipeline(name=name, **arguments)["imagePipelineArn"])


def make_image(client: Any, name: str = "golden", **more: Any) -> str:
    arguments = dict(more)
    if "imageRecipeArn" not in arguments and "containerRecipeArn" not in arguments:
        arguments["imageRecipeArn"] = make_recipe(client, name)
    if "infrastructureConfigurationArn" not in arguments:
        arguments["infrastructureConfigurationArn"] = make_infrastructure(client, f"{name}-infrastructure")
    return str(client.create_image(**arguments)["imageBuildVersionArn"])


def import_vm(client: Any, name: str = "machine") -> str:
    return str(
        client.import_vm_image(
            name=name,
            semanticVersion="1.0.0",
            platform="Linux",
            vmImportTaskId="import-ami-0123456789abcdef0",
        )["imageArn"]
    )


def import_disk(client: Any, infrastructure: str, name: str = "disk") -> str:
    return str(
        client.import_disk_image(
            name=name,
            semanticVersion="1.0.0",
            platform="Windows",
            osVersion="Microsoft Windows 11",
            infrastructureConfigurationArn=infrastructure,
            uri="s3://disks/windows.iso",
        )["imageBuildVersionArn"]
    )


def watch(
    client: Any, image_arn: str, until: tuple[str, ...] = ("AVAILABLE", "FAILED", "CANCELLED")
) -> list[str]:
    """Read an image until it is in one of the states `until`, and return the states that were read."""
    seen: list[str] = []
    for _ in range(50):
        seen.append(client.get_image(imageBuildVersionArn=image_arn)["image"]["state"]["status"])
        if seen[-1] in until:
            return seen
    raise AssertionError(f"The build doesn't come to an end: {seen}")


def built_image(client: Any, **more: Any) -> str:
    """An image whose build has finished."""
    arn = make_image(client, **more)
    watch(client, arn)
    return arn
