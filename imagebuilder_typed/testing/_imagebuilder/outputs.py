"""The outputs of a build: AMIs or container images, and what is configured with them."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from . import build_log, built_amis, events, notifications, other_services, scan_findings
from .built_amis import fill_placeholders
from .other_services import AccountRegion, ServiceRefused
from .wire import Document, strings_at, struct_at, structs_at

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Sequence

    from .store import Record


class StateHost(Protocol):
    """The part of the backend that knows where a build runs, its pipeline, and the findings of its scan."""

    @property
    def account_region(self) -> AccountRegion: ...

    def find(self, arn_text: str) -> Record | None: ...

    def findings_of(self, image: Record) -> Sequence[Document]: ...


def image_state_changed(host: StateHost, image: Record, previous: str | None) -> None:
    """Report a new state of a build to EventBridge and to its log. `previous` is None when the build starts."""
    home = host.account_region
    build_log.image_state_changed(home, image, previous)
    if previous == "TESTING" and scan_findings.is_scanned(image) and image.status != "CANCELLED":
        events.scan_completed(home, image, host.findings_of(image))
    if previous is not None:
        events.image_state_changed(home, image, previous)
    elif image.document.get("sourcePipelineArn"):
        pipeline = host.find(image.document["sourcePipelineArn"])
        if pipeline is not None:
            build_log.pipeline_started(home, pipeline, image)


def publish_image(home: AccountRegion, image: Record) -> None:
    """Publish the image to the SNS topic of its infrastructure configuration."""
    notifications.publish_image(image)


def create_outputs(home: AccountRegion, image: Record) -> None:
    """Create the output resources in all accounts and Regions of the image's distribution."""
    create_output(home, image)
    distribute(home, image)


def create_output(home: AccountRegion, image: Record) -> None:
    """Create the AMI in the Region of the build. Does nothing for a container image."""
    if image.document["type"] == "DOCKER":
        return
    new_ami = built_amis.build_ami(home, image, _ami_settings(_distribution_to(home, image)))
    ami_id = other_services.register_ami(home, new_ami)
    image.document["outputResources"] = {
        "amis": [_ami_document(home, ami_id, new_ami.name, new_ami.description)]
    }


def distribute(home: AccountRegion, image: Record) -> None:
    """Copy the outputs to the accounts and Regions of the distribution. Copies that exist already stay.

    Raises:
        ServiceRefused: EC2 or ECR refuses a copy.
    """
    if image.document["type"] == "DOCKER":
        _push_containers(home, image)
    else:
        _copy_amis(home, image)


def require_built_ami(home: AccountRegion, image: Record) -> None:
    """Refuse to copy an AMI of the build that somebody has deregistered. EC2 copies only AMIs that exist.

    Raises:
        ServiceRefused: there is no such AMI.
    """
    for ami in _amis_of(image):
        place = AccountRegion(ami["accountId"], ami["region"])
        if place == home and other_services.find_ami(home, ami["image"]) is None:
            raise ServiceRefused(f"The image id '[{ami['image']}]' does not exist", home.region)


def distributions(home: AccountRegion, image: Record) -> list[Document]:
    """The image's distributions. Without a configuration, this is the Region of the build."""
    configuration = image.document.get("distributionConfiguration")
    return configuration["distributions"] if configuration else [{"region": home.region}]


def destination_regions(home: AccountRegion, image: Record) -> list[str]:
    """The Regions to which a build distributes. A container image is in the Region of the build, too."""
    regions = [str(distribution["region"]) for distribution in distributions(home, image)]
    return list(dict.fromkeys([*regions, home.region] if image.document["type"] == "DOCKER" else regions))


def _distribution_to(home: AccountRegion, image: Record) -> Document:
    """The distribution to the Region of the build; empty when there is none."""
    for distribution in distributions(home, image):
        if distribution["region"] == home.region:
            return distribution
    return {}


def _ami_settings(distribution: Document) -> Document:
    return struct_at(distribution, "amiDistributionConfiguration")


def _amis_of(image: Record) -> list[Document]:
    return structs_at(struct_at(image.document, "outputResources"), "amis")


def _ami_document(place: AccountRegion, ami_id: str, name: str, description: str) -> Document:
    document: Document = {
        "region": place.region,
        "image": ami_id,
        "name": name,
        "state": {"status": "AVAILABLE"},
        "accountId": place.account,
    }
    return {**document, "description": description} if description else document


def _copy_amis(home: AccountRegion, image: Record) -> None:
    amis = list(_amis_of(image))
    image.document["outputResources"] = {"amis": amis}
    made = {AccountRegion(ami["accountId"], ami["region"]): ami["image"] for ami in amis}
    original = built_amis.original_ami(home, image, made.get(home))
    for distribution in distributions(home, image):
        settings = _ami_settings(distribution)
        if distribution["region"] == home.region and home in made:
            _change_home_ami(home, image, made[home], settings)
        for account in settings.get("targetAccountIds") or [home.account]:
            place = AccountRegion(account, distribution["region"])
            if place not in made:
                copy = built_amis.copied_ami(original, image, settings)
                ami_id = other_services.register_ami(place, copy)
                amis.append(_ami_document(place, ami_id, copy.name, copy.description))


def _change_home_ami(home: AccountRegion, image: Record, ami_id: str, settings: Document) -> None:
    """Give the AMI in the Region of the build the tags and launch permissions of its distribution."""
    if other_services.find_ami(home, ami_id) is not None:
        other_services.change_ami(
            home,
            ami_id,
            tags=built_amis.filled_tags(image, struct_at(settings, "amiTags")),
            launch_permissions=built_amis.launch_permissions(settings),
        )


def _push_containers(home: AccountRegion, image: Record) -> None:
    """Push the image to a repository in each Region.

    If no distribution names a repository in the Region of the build, the image goes to the recipe's there.
    """
    containers: list[Document] = []
    manifest = other_services.new_manifest()
    for region, repository, extra_tags in _repositories(home, image):
        tags = _container_tags(image, extra_tags)
        other_services.push_image(AccountRegion(home.account, region), repository, tags, manifest)
        registry = f"{home.account}.dkr.ecr.{region}.amazonaws.com"
        containers.append({"region": region, "imageUris": [f"{registry}/{repository}:{tag}" for tag in tags]})
        image.document["outputResources"] = {"containers": containers}


def _repositories(home: AccountRegion, image: Record) -> Iterator[tuple[str, str, list[str]]]:
    """Region, repository and additional tags of each destination."""
    recipe = struct_at(image.document, "containerRecipe")
    default: Document = struct_at(recipe, "targetRepository")
    regions: set[str] = set()
    for distribution in distributions(home, image):
        settings = struct_at(distribution, "containerDistributionConfiguration")
        repository = struct_at(settings, "targetRepository") or default
        regions.add(distribution["region"])
        yield distribution["region"], repository["repositoryName"], strings_at(settings, "containerTags")
    if home.region not in regions:
        yield home.region, default["repositoryName"], []


def _container_tags(image: Record, extra_tags: list[str]) -> list[str]:
    fixed = str(image.document["version"]).replace("/", "-")
    tags = [fixed, f"{image.arn.name}-{fixed}", *(fill_placeholders(tag, image) for tag in extra_tags)]
    return list(dict.fromkeys(tags))


def integrate(home: AccountRegion, image: Record) -> None:
    """Do what is configured with the AMIs: launch templates, SSM parameters, exports.

    Raises:
        ServiceRefused: another service refuses, for example because a launch template does not exist.
    """
    for distribution in distributions(home, image):
        with _configuration_step("UPDATE_LAUNCH_TEMPLATES"):
            _update_launch_templates(home, image, distribution)
        with _configuration_step("EXPORT_AMI"):
            _export(home, image, distribution)
    with _configuration_step("PUT_SSM_PARAMETERS"):
        write_ssm_parameters(home, image)


@contextmanager
def _configuration_step(step: str) -> Generator[None]:
    """Name the step in a refusal."""
    try:
        yield
    except ServiceRefused as refusal:
        refusal.step = step
        raise


def _update_launch_templates(home: AccountRegion, image: Record, distribution: Document) -> None:
    """Add a version with the AMI to each launch template. An account without a copy gets the AMI of the build."""
    region = distribution["region"]
    for template in structs_at(distribution, "launchTemplateConfigurations"):
        account = template.get("accountId") or home.account
        ami = _ami_in(image, account, region) or _ami_in(image, home.account, region)
        if ami is not None:
            default = template.get("setDefaultVersion", True)
            other_services.add_launch_template_version(
                AccountRegion(account, region), template["launchTemplateId"], ami, default=default
            )


def _export(home: AccountRegion, image: Record, distribution: Document) -> None:
    """Write the disk image of the AMI to S3."""
    export = struct_at(distribution, "s3ExportConfiguration")
    ami = _ami_in(image, home.account, distribution["region"])
    if export and ami is not None:
        name = f"export-{ami}.{export['diskImageFormat'].lower()}"
        prefix = export.get("s3Prefix") or ""
        other_services.put_object(
            AccountRegion(home.account, distribution["region"]), export["s3Bucket"], f"{prefix}{name}", ami
        )


def _ami_in(image: Record, account: str, region: str) -> str | None:
    for ami in _amis_of(image):
        if (ami["accountId"], ami["region"]) == (account, region):
            return str(ami["image"])
    return None


def write_ssm_parameters(home: AccountRegion, image: Record) -> None:
    """Write the SSM parameters of the image's distribution."""
    for distribution in distributions(home, image):
        for parameter in structs_at(distribution, "ssmParameterConfigurations"):
            place = AccountRegion(parameter.get("amiAccountId") or home.account, distribution["region"])
            ami = _ami_in(image, place.account, place.region)
            if ami is not None:
                data_type = parameter.get("dataType") or "text"
                other_services.put_ssm_parameter(place, parameter["parameterName"], ami, data_type)
