"""The outputs of a build: AMIs or container URIs, SSM parameters, and an SNS message."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Protocol

from . import other_services
from .other_services import AccountRegion, NewAmi
from .wire import Document, now, strings_at, struct_at, structs_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .store import Record


class StateHost(Protocol):
    """The part of the backend that knows where a build runs."""

    @property
    def account_region(self) -> AccountRegion: ...


_PLACEHOLDER = re.compile(r"\{\{\s*imagebuilder:(?P<name>[A-Za-z]+)\s*\}\}")


def image_state_changed(host: StateHost, image: Record, previous: str | None) -> None:
    """Report a new state of a build to other services. `previous` is None when the build starts."""


def create_output(home: AccountRegion, image: Record) -> None:
    """Create the AMI in the Region of the build. Does nothing for container images."""
    if image.document["type"] == "DOCKER":
        return
    here = [found for found in distributions(home, image) if found["region"] == home.region]
    settings = struct_at(here[0], "amiDistributionConfiguration") if here else {}
    image.document["outputResources"] = {"amis": [_register(home, image, home, settings)]}


def distribute(home: AccountRegion, image: Record) -> None:
    """Copy the outputs to the accounts and Regions of the distribution."""
    if image.document["type"] == "DOCKER":
        image.document["outputResources"] = {"containers": list(_containers(home, image))}
        return
    amis: list[Document] = list(image.document["outputResources"]["amis"])
    made = {(ami["accountId"], ami["region"]) for ami in amis}
    image.document["outputResources"] = {"amis": amis}
    for distribution in distributions(home, image):
        settings = struct_at(distribution, "amiDistributionConfiguration")
        _check_permissions(home, distribution["region"], settings)
        for account in settings.get("targetAccountIds") or [home.account]:
            if (account, distribution["region"]) not in made:
                amis.append(_register(home, image, AccountRegion(account, distribution["region"]), settings))


def integrate(home: AccountRegion, image: Record) -> None:
    """Do what is configured with the AMIs."""
    write_ssm_parameters(home, image)


def _check_permissions(home: AccountRegion, region: str, settings: Document) -> None:
    permissions = list(_permissions(struct_at(settings, "launchPermission")))
    other_services.check_launch_permissions(AccountRegion(home.account, region), permissions)


def distributions(home: AccountRegion, image: Record) -> list[Document]:
    """The image's distributions. Without a configuration, this is the Region of the build."""
    configuration = image.document.get("distributionConfiguration")
    return configuration["distributions"] if configuration else [{"region": home.region}]


def _register(home: AccountRegion, image: Record, place: AccountRegion, settings: Document) -> Document:
    recipe = struct_at(image.document, "imageRecipe")
    name = _fill_placeholders(settings.get("name") or f"{image.name} {build_date()}", image)
    description = settings.get("description") or recipe.get("description") or ""
    tags = {
        "CreatedBy": "EC2 Image Builder",
        "Ec2ImageBuilderArn": str(image.arn),
        **struct_at(recipe, "amiTags"),
        **struct_at(settings, "amiTags"),
    }
    new_ami = NewAmi(
        name=name,
        description=description,
        platform=image.document["platform"],
        tags={key: _fill_placeholders(value, image) for key, value in tags.items()},
        launch_permissions=[]
        if place == home
        else list(_permissions(struct_at(settings, "launchPermission"))),
    )
    ami: Document = {
        "region": place.region,
        "image": other_services.register_ami(place, new_ami),
        "name": name,
        "state": {"status": "AVAILABLE"},
        "accountId": place.account,
    }
    return {**ami, "description": description} if description else ami


def _permissions(launch_permission: Document) -> Iterator[dict[str, str]]:
    for account in strings_at(launch_permission, "userIds"):
        yield {"UserId": account}
    for group in strings_at(launch_permission, "userGroups"):
        yield {"Group": group}
    for organization in strings_at(launch_permission, "organizationArns"):
        yield {"OrganizationArn": organization}
    for unit in strings_at(launch_permission, "organizationalUnitArns"):
        yield {"OrganizationalUnitArn": unit}


def _containers(home: AccountRegion, image: Record) -> Iterator[Document]:
    recipe = image.document["containerRecipe"]
    version = str(image.document["version"]).replace("/", "-")
    for distribution in distributions(home, image):
        region = distribution["region"]
        configuration = struct_at(distribution, "containerDistributionConfiguration")
        repository = (configuration.get("targetRepository") or recipe["targetRepository"])["repositoryName"]
        registry = f"{home.account}.dkr.ecr.{region}.amazonaws.com"
        labels = [
            _fill_placeholders(label, image) for label in strings_at(configuration, "containerTags")
        ] or [version]
        yield {"region": region, "imageUris": [f"{registry}/{repository}:{label}" for label in labels]}


def write_ssm_parameters(home: AccountRegion, image: Record) -> None:
    """Write the SSM parameters of the image's distribution."""
    amis: list[Document] = structs_at(struct_at(image.document, "outputResources"), "amis")
    for distribution in distributions(home, image):
        for parameter in structs_at(distribution, "ssmParameterConfigurations"):
            account = parameter.get("amiAccountId") or home.account
            for ami in amis:
                if (ami["accountId"], ami["region"]) == (account, distribution["region"]):
                    other_services.put_ssm_parameter(
                        AccountRegion(account, ami["region"]),
                        parameter["parameterName"],
                        ami["image"],
                        parameter.get("dataType") or "text",
                    )


def publish_image(home: AccountRegion, image: Record) -> None:
    """Publish the image's document to the SNS topic of its infrastructure configuration."""
    topic = struct_at(image.document, "infrastructureConfiguration").get("snsTopicArn")
    if topic:
        message = json.dumps(image.view(), default=str)
        other_services.publish(home, topic, "EC2 Image Builder", message)


def _fill_placeholders(text: str, image: Record) -> str:
    """Replace `{{ imagebuilder:… }}` by values. Unknown names stay unchanged."""
    return _PLACEHOLDER.sub(lambda found: _placeholder_value(found["name"], image) or found[0], text)


def _placeholder_value(name: str, image: Record) -> str | None:
    version, _, build = str(image.document["version"]).partition("/")
    known = {
        "buildDate": build_date(),
        "buildVersion": build,
        "imageVersion": version,
        "imageName": image.name,
    }
    return known.get(name)


def build_date() -> str:
    return now().strftime("%Y-%m-%dT%H-%M-%S.%fZ")
