"""The image that `DistributeImage` distributes: an Image Builder image, an AMI, or a parameter that contains an AMI's id.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DistributeImage.html
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from . import other_services, references, resource_types, versions
from .arns import Arn
from .exceptions import InvalidParameterValue, InvalidRequest, ResourceNotFound
from .wire import Document, struct_at, structs_at

if TYPE_CHECKING:
    from .models import ImageBuilderBackend
    from .store import Record

_NO_NAME = re.compile(r"[^-_A-Za-z0-9 ]+")
_NAME_LENGTH = 128
_FIRST_VERSION = versions.parse("1.0.0")
_OS_VERSIONS = {"Linux": "Amazon Linux 2023", "Windows": "Microsoft Windows Server 2022"}
_TAKEN_OVER = ("platform", "osVersion", "imageRecipe")


@dataclass(frozen=True, slots=True)
class DistributionSource:
    """What is known of the image to distribute.

    Args:
        name: The name of the new image.
        version: The version of the new image.
        members: Members of the new image's document.
        ami: The AMI to distribute, as an entry of `outputResources`; None if it isn't known.
    """

    name: str
    version: versions.VersionPattern
    members: Document
    ami: Document | None


def find_source(backend: ImageBuilderBackend, source: str) -> DistributionSource:
    """The image that `sourceImage` names.

    Raises:
        ResourceNotFound: there is no such image or parameter.
        InvalidRequest: the image is not available, or the parameter contains no AMI id.
        InvalidParameterValue: `source` has another form, or names a container image.
    """
    if Arn.parse(source):
        return _from_image(backend, _available_image(backend, source))
    if source.startswith("ssm:"):
        return _from_ami(backend, _ami_in_parameter(backend, source.removeprefix("ssm:")))
    if source.startswith("ami-"):
        return _from_ami(backend, source)
    raise InvalidParameterValue("sourceImage", "Expected an AMI id, ssm:… or an image's ARN.")


def _from_image(backend: ImageBuilderBackend, image: Record) -> DistributionSource:
    if image.document["type"] != "AMI":
        raise InvalidParameterValue("sourceImage", f"{image.arn} is a container image.")
    home = backend.account_region
    amis = structs_at(struct_at(image.document, "outputResources"), "amis")
    at_home = (ami for ami in amis if (ami["accountId"], ami["region"]) == (home.account, home.region))
    return DistributionSource(
        name=image.name,
        version=image.arn.version or _FIRST_VERSION,
        members={key: image.document[key] for key in _TAKEN_OVER if key in image.document},
        ami=next(at_home, None),
    )


def _from_ami(backend: ImageBuilderBackend, ami_id: str) -> DistributionSource:
    home = backend.account_region
    found = other_services.find_ami(home, ami_id)
    # The AWS CLI's example of DistributeImage shows an image with the name of the AMI.
    ami_name = str(getattr(found, "name", None) or ami_id)
    platform = "Windows" if getattr(found, "platform", None) == "windows" else "Linux"
    return DistributionSource(
        name=_NO_NAME.sub("-", ami_name)[:_NAME_LENGTH].strip(),
        version=_FIRST_VERSION,
        members={"platform": platform, "osVersion": _OS_VERSIONS[platform]},
        ami={"region": home.region, "image": ami_id, "name": ami_name, "accountId": home.account},
    )


def _available_image(backend: ImageBuilderBackend, arn_text: str) -> Record:
    """The image to distribute. For a version ARN, this is the newest build that is AVAILABLE."""
    arn = Arn.parse(arn_text)
    available = arn and backend.store.latest(arn, lambda image: image.status == "AVAILABLE")
    if available:
        return available
    image = references.require(backend, resource_types.IMAGE, arn_text)
    if image.status != "AVAILABLE":
        raise InvalidRequest(f"{image.arn} is {image.status}, not AVAILABLE.")
    return image


def _ami_in_parameter(backend: ImageBuilderBackend, name: str) -> str:
    name = name.rpartition(":parameter")[2] if name.startswith("arn:") else name
    value = other_services.read_ssm_parameter(backend.account_region, name)
    if value is None:
        raise ResourceNotFound(f"ssm:{name}")
    if not value.startswith("ami-"):
        raise InvalidRequest(f"The parameter {name} doesn't contain the id of an AMI.")
    return value
