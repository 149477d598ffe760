# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""What several resource families use: structures and enums of the API."""

from collections.abc import Sequence
from typing import Literal

from imagebuilder_typed.models._base import Shape
from imagebuilder_typed.models._define import define, unset
from imagebuilder_typed.models._open_enum import OpenEnum

__all__ = [
    "ContainerRepositoryService",
    "EbsInstanceBlockDeviceSpecification",
    "EbsVolumeType",
    "Filter",
    "ImageType",
    "InstanceBlockDeviceMapping",
    "LatestVersionReferences",
    "Ownership",
    "Platform",
    "TargetContainerRepository",
]


class ContainerRepositoryService(OpenEnum):
    """Registry service that stores container images."""

    ECR = "ECR"
    """Amazon Elastic Container Registry."""


class EbsVolumeType(OpenEnum):
    """EBS volume type. It decides performance, price and which of ``iops`` and ``throughput`` apply."""

    STANDARD = "standard"
    """Magnetic, the previous generation."""
    IO1 = "io1"
    """SSD with provisioned IOPS; needs ``iops``."""
    IO2 = "io2"
    """SSD with provisioned IOPS and higher durability; needs ``iops``."""
    GP2 = "gp2"
    """General purpose SSD whose performance grows with its size."""
    GP3 = "gp3"
    """General purpose SSD with ``iops`` and ``throughput`` set independently of size."""
    SC1 = "sc1"
    """Cold HDD, the cheapest; not for boot volumes."""
    ST1 = "st1"
    """Throughput-optimized HDD; not for boot volumes."""


class ImageType(OpenEnum):
    """What an image build produces."""

    AMI = "AMI"
    """An Amazon Machine Image."""
    DOCKER = "DOCKER"
    """A Docker container image."""


class Ownership(OpenEnum):
    """Whose resources a list call returns."""

    SELF = "Self"
    """The caller's account."""
    SHARED = "Shared"
    """Other accounts that share theirs with the caller's."""
    AMAZON = "Amazon"
    """Amazon, which manages them."""
    THIRD_PARTY = "ThirdParty"
    """Publishers other than Amazon."""
    AWS_MARKETPLACE = "AWSMarketplace"
    """Marketplace sellers to whose products the account is subscribed."""


class Platform(OpenEnum):
    """Operating system family."""

    WINDOWS = "Windows"
    """Microsoft Windows."""
    LINUX = "Linux"
    """Any Linux distribution."""
    MACOS = "macOS"
    """Apple macOS; not for containers."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class EbsInstanceBlockDeviceSpecification(Shape):
    """An EBS volume of the build instance and of the AMI made from it.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_EbsInstanceBlockDeviceSpecification.html
    """

    encrypted: bool | None = None
    """Whether the volume is encrypted. Left out, the snapshot or the account's EBS default decides."""
    delete_on_termination: bool | None = None
    """Whether the volume goes when its instance is terminated."""
    iops: int | None = None
    """Provisioned I/O operations per second. Required for ``io1`` and ``io2``, possible for ``gp3``. 100
    to 64000."""
    kms_key_id: str | None = None
    """KMS key for an encrypted volume, by key or alias ARN. Left out, the account's default EBS key. 1 to
    1024 characters."""
    snapshot_id: str | None = None
    """Snapshot with the volume's first contents, such as ``snap-0123456789abcdef0``. 1 to 1024 characters."""
    volume_size: int | None = None
    """Size in GiB. Left out, the base image or snapshot decides. 1 to 16000."""
    volume_type: EbsVolumeType | Literal["standard", "io1", "io2", "gp2", "gp3", "sc1", "st1"] | None = None
    """Volume type. Left out, the base image decides."""
    throughput: int | None = None
    """Throughput in MiB/s, for ``gp3`` only. 125 to 1000."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class Filter(Shape):
    """A condition on the items of a list, such as ``Filter(name="platform", values=["Linux"])``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Filter.html
    """

    name: str | None = None
    """What to compare, in exact case. Which names there are depends on the operation."""
    values: Sequence[str] | None = None
    """Values to match, in exact case. For the filter ``name`` a value may have an asterisk at its end
    (``web*``) or at both ends (``*web*``). 1 to 10 entries."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class LatestVersionReferences(Shape):
    """ARNs with wildcards which always lead to the newest version of a resource.

    Handy in recipes and requests that should follow new versions without an edit.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_LatestVersionReferences.html
    """

    latest_version_arn: str = unset()
    """Newest version of all, ``x.x.x``."""
    latest_major_version_arn: str = unset()
    """Newest version within the same major number, ``1.x.x``."""
    latest_minor_version_arn: str = unset()
    """Newest version within the same major and minor number, ``1.2.x``."""
    latest_patch_version_arn: str = unset()
    """Newest build of exactly this version, ``1.2.3``."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class TargetContainerRepository(Shape):
    """The repository that receives container images.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_TargetContainerRepository.html
    """

    service: ContainerRepositoryService | Literal["ECR"]
    """Registry service that the repository is in."""
    repository_name: str
    """Name within the registry, with its namespace if any (``team-a/my-app``), without the host. The
    repository must exist in the Region of the build. 1 to 1024 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class InstanceBlockDeviceMapping(Shape):
    """A block device of the build instance: an EBS volume, an instance store volume, or the removal of one
    that the base image has.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_InstanceBlockDeviceMapping.html
    """

    device_name: str | None = None
    """Device as the instance sees it, such as ``/dev/xvda`` or ``/dev/sdb``. The base image's root device
    name here changes the root volume. 1 to 1024 characters."""
    ebs: EbsInstanceBlockDeviceSpecification | None = None
    """Settings of an EBS volume."""
    virtual_name: str | None = None
    """Instance store volume, such as ``ephemeral0``. 1 to 1024 characters."""
    no_device: str | None = None
    """An empty string here removes the device of this name that the base image has. Exactly 0 characters."""
