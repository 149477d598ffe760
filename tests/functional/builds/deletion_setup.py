"""Builds with outputs on the embedded service, and what EC2 and ECR have of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import boto3

from imagebuilder_typed import ImageBuilderClient, models
from imagebuilder_typed.testing import controls

HOME = "eu-west-1"
AWAY = "us-east-1"
ACCOUNT = "123456789012"
OTHER_ACCOUNT = "111122223333"
BASE = f"arn:aws:imagebuilder:{HOME}:aws:image/amazon-linux-2023-x86/x.x.x"


_BOTO3: Any = boto3.Session(aws_access_key_id="testing", aws_secret_access_key="testing")


class OneClientEach:
    """A session that makes each client once. All have one loader, since EC2's model takes long to load."""

    def __init__(self, *, keys: dict[str, str] | None = None, **settings: Any) -> None:
        self.boto3: Any = _BOTO3
        self._settings = {**(keys or {}), **settings}
        self._made: dict[tuple[str, str], Any] = {}

    def client(self, service_name: str, region_name: str) -> Any:
        key = service_name, region_name
        if key not in self._made:
            self._made[key] = self.boto3.client(service_name, region_name=region_name, **self._settings)
        return self._made[key]


SESSION: Final = OneClientEach()


def service(name: str, region: str = HOME) -> Any:
    """A boto3 client of another service."""
    return SESSION.client(name, region)


def make_recipe(
    client: ImageBuilderClient, version: str = "1.0.0", parent: str = BASE, name: str = "Web"
) -> str:
    return client.create_image_recipe(
        name=name, semantic_version=version, parent_image=parent
    ).image_recipe_arn


def make_infrastructure(client: ImageBuilderClient) -> str:
    try:
        return client.create_infrastructure_configuration(
            name="builders", instance_profile_name="builder"
        ).infrastructure_configuration_arn
    except client.exceptions.ResourceAlreadyExistsException:
        return f"arn:aws:imagebuilder:{HOME}:{ACCOUNT}:infrastructure-configuration/builders"


def make_distribution(
    client: ImageBuilderClient, regions: Sequence[str] = (HOME, AWAY), **settings: Any
) -> str:
    return client.create_distribution_configuration(
        name="everywhere",
        distributions=[
            models.Distribution(
                region=region,
                ami_distribution_configuration=models.AmiDistributionConfiguration(
                    target_account_ids=settings.get("accounts"),
                    launch_permission=settings.get("launch_permission"),
                ),
                ssm_parameter_configurations=settings.get("parameters"),
                launch_template_configurations=settings.get("templates"),
            )
            for region in regions
        ],
    ).distribution_configuration_arn


def start_build(client: ImageBuilderClient, recipe: str, distribution: str | None = None) -> str:
    return client.create_image(
        image_recipe_arn=recipe,
        infrastructure_configuration_arn=make_infrastructure(client),
        distribution_configuration_arn=distribution,
    ).image_build_version_arn


def built(client: ImageBuilderClient, recipe: str, distribution: str | None = None) -> str:
    """The ARN of a build that has ended."""
    arn = start_build(client, recipe, distribution)
    controls(HOME).finish_build(arn)
    return arn


def amis_in(region: str) -> list[str]:
    found = service("ec2", region).describe_images(Owners=["self"])["Images"]
    return [image["ImageId"] for image in found]


def snapshots_in(region: str) -> list[str]:
    # moto has further snapshots of its own AMIs, with another owner.
    found = service("ec2", region).describe_snapshots(OwnerIds=[ACCOUNT])["Snapshots"]
    return [snapshot["SnapshotId"] for snapshot in found]


def everything() -> list[str]:
    return [each for region in (HOME, AWAY) for each in (*amis_in(region), *snapshots_in(region))]
