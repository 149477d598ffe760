"""Infrastructure and distribution configurations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import notifications, other_services
from .constraints import invalid_combination
from .exceptions import InvalidParameterValue
from .resource_types import DISTRIBUTION_CONFIGURATION, INFRASTRUCTURE_CONFIGURATION
from .resources import preparation
from .wire import struct_at

if TYPE_CHECKING:
    from .models import ImageBuilderBackend
    from .store import Record
    from .wire import Document

BUILD_DATE = "{{ imagebuilder:buildDate }}"
# The API reference of resourceTags lists them.
_RESERVED_TAGS = frozenset({"CreatedBy", "Ec2ImageBuilderArn", "Name", "Tags"})
_OUTPUTS = (
    "amiDistributionConfiguration",
    "containerDistributionConfiguration",
    "fastLaunchConfigurations",
    "launchTemplateConfigurations",
    "licenseConfigurationArns",
    "s3ExportConfiguration",
    "ssmParameterConfigurations",
)


@preparation(INFRASTRUCTURE_CONFIGURATION)
def prepare_infrastructure(
    backend: ImageBuilderBackend, request: Document, current: Record | None
) -> Document:
    # The API reference of subnetId says so. Groups without a subnet are fine: Terraform's acceptance tests have them.
    if request.get("subnetId") and not request.get("securityGroupIds"):
        raise invalid_combination("subnetId", "A subnet needs security groups.")
    reserved = sorted(_RESERVED_TAGS & struct_at(request, "resourceTags").keys())
    if reserved:
        raise InvalidParameterValue("resourceTags", f"Reserved keys: {', '.join(reserved)}.")
    notifications.check_topic(request.get("snsTopicArn"))
    return {}


@preparation(DISTRIBUTION_CONFIGURATION)
def prepare_distribution(backend: ImageBuilderBackend, request: Document, current: Record | None) -> Document:
    distributions = request["distributions"]
    if not distributions:
        raise InvalidParameterValue("distributions", "Expected at least one distribution.")
    seen: set[str] = set()
    for index, distribution in enumerate(distributions):
        path = f"distributions[{index}]"
        region = distribution["region"]
        if region not in other_services.ec2_regions():
            raise InvalidParameterValue(f"{path}.region", f"There is no region '{region}'.")
        if region in seen:
            raise InvalidParameterValue(f"{path}.region", f"The region '{region}' occurs twice.")
        seen.add(region)
        if not any(distribution.get(output) for output in _OUTPUTS) and (
            "amiDistributionConfiguration" not in distribution
        ):
            raise InvalidParameterValue(path, "A region needs at least one output.")
        _check_ami_name(struct_at(distribution, "amiDistributionConfiguration"), path)
    return {}


def _check_ami_name(configuration: Document, path: str) -> None:
    name = configuration.get("name")
    if name is not None and BUILD_DATE.replace(" ", "") not in name.replace(" ", ""):
        raise InvalidParameterValue(
            f"{path}.amiDistributionConfiguration.name", f"An AMI's name has to contain {BUILD_DATE}."
        )
