"""EC2: AMIs with their snapshots, and launch templates."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

from boto3 import Session

from ..wire import timestamp_text
from ._base import AccountRegion, backend_of, raising_service_refused

if TYPE_CHECKING:
    from collections.abc import Iterable

Mapping: TypeAlias = dict[str, Any]
"""A block device mapping in EC2's form."""

Ami: TypeAlias = Any
"""An AMI object of moto."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewAmi:
    """An AMI to register. `mappings` are in EC2's form, without snapshot ids."""

    name: str
    description: str
    platform: str
    architecture: str = "x86_64"
    root_device: str = "/dev/xvda"
    mappings: tuple[Mapping, ...] = ()
    kms_key: str | None = None
    tags: dict[str, str] = field(default_factory=dict[str, str])
    launch_permissions: list[dict[str, str]] = field(default_factory=list[dict[str, str]])


@cache
def ec2_regions() -> frozenset[str]:
    """The Regions of EC2 in all partitions. botocore lists no Regions for Image Builder."""
    session = Session()
    return frozenset(
        region
        for partition in session.get_available_partitions()
        for region in session.get_available_regions("ec2", partition_name=partition)
    )


def _ec2(account_region: AccountRegion) -> Any:
    return backend_of("ec2", account_region)


@cache
def _built_ami_class() -> Any:
    """The class of our AMIs. moto's own AMIs all have the same single volume."""
    from moto.ec2.models import amis

    class BuiltAmi(amis.Ami):
        # moto reads the name of the service from the name of the module.
        __module__ = amis.Ami.__module__
        mappings: tuple[Mapping, ...] = ()

        @property
        def block_device_mappings(self) -> list[Mapping]:
            return list(self.mappings)

    return BuiltAmi


def register_ami(account_region: AccountRegion, new_ami: NewAmi) -> str:
    """Register an AMI in moto's EC2 and return its id.

    Raises:
        ServiceRefused: EC2 refuses the AMI, for example its launch permissions.
    """
    from moto.ec2.utils import random_ami_id

    ec2 = _ec2(account_region)
    with raising_service_refused(account_region):
        ec2.validate_permission_targets(new_ami.launch_permissions)
        ami = _built_ami_class()(
            ec2,
            random_ami_id(),
            name=new_ami.name,
            description=new_ami.description,
            platform="windows" if new_ami.platform == "Windows" else None,
            architecture=new_ami.architecture,
            virtualization_type="hvm",
            hypervisor="xen",
            root_device_type="ebs",
            root_device_name=new_ami.root_device,
            image_location=f"{account_region.account}/{new_ami.name}",
        )
        ami.mappings = tuple(_with_snapshots(ec2, ami, new_ami))
        ec2.amis[ami.id] = ami
        change_ami(account_region, ami.id, tags=new_ami.tags, launch_permissions=new_ami.launch_permissions)
    return str(ami.id)


def _with_snapshots(ec2: Any, ami: Any, new_ami: NewAmi) -> Iterable[Mapping]:
    """The mappings with a snapshot for each volume. moto has made the first snapshot with the AMI."""
    snapshot: Any = ami.ebs_snapshot
    for mapping in new_ami.mappings:
        if "Ebs" not in mapping:
            yield mapping
            continue
        volume = mapping["Ebs"]
        if snapshot is None:
            new_volume = ec2.create_volume(size=volume["VolumeSize"], zone_name=f"{ec2.region_name}a")
            snapshot = ec2.create_snapshot(
                new_volume.id, ami.ebs_snapshot.description, ami.owner_id, from_ami=ami.id
            )
            ec2.delete_volume(new_volume.id)
        snapshot.volume.size = volume["VolumeSize"]
        snapshot.encrypted = volume["Encrypted"] or new_ami.kms_key is not None
        snapshot.kms_key_id = new_ami.kms_key or volume.get("KmsKeyId")
        shown = {name: value for name, value in volume.items() if name != "KmsKeyId"}
        yield {
            **mapping,
            "Ebs": {**shown, "Encrypted": snapshot.encrypted, "SnapshotId": str(snapshot.id)},
        }
        snapshot = None


def change_ami(
    account_region: AccountRegion,
    ami_id: str,
    *,
    tags: dict[str, str],
    launch_permissions: list[dict[str, str]],
    description: str | None = None,
) -> None:
    """Add tags to an AMI and its snapshots, add launch permissions, and set the description if there is one.

    Raises:
        ServiceRefused: EC2 refuses a launch permission.
    """
    ec2 = _ec2(account_region)
    with raising_service_refused(account_region):
        ec2.modify_image_attribute(ami_id, launch_permissions, [])
        ami = ec2.amis[ami_id]
        ami.add_tags(tags)
        for snapshot_id in snapshots_of_ami(account_region, ami_id):
            if snapshot_id in ec2.snapshots:
                ec2.snapshots[snapshot_id].add_tags(tags)
        if description:
            ami.description = description


def find_ami(account_region: AccountRegion, ami_id: str) -> Ami | None:
    """moto's AMI object; None when the AMI does not exist."""
    return _ec2(account_region).amis.get(ami_id)


def find_ami_by_tag(account_region: AccountRegion, key: str, prefix: str) -> Ami | None:
    """The newest AMI that has a tag with a value that begins with `prefix`; None when there is none."""
    ec2 = _ec2(account_region)
    for ami_id in reversed(list(ec2.amis)):
        if str(ec2.tags.get(ami_id, {}).get(key, "")).startswith(prefix):
            return ec2.amis[ami_id]
    return None


def snapshots_of_ami(account_region: AccountRegion, ami_id: str) -> list[str]:
    """The ids of an AMI's snapshots; none when the AMI does not exist."""
    ami = find_ami(account_region, ami_id)
    mappings: list[Mapping] = [] if ami is None else ami.block_device_mappings
    snapshots = [mapping.get("Ebs", {}).get("SnapshotId") for mapping in mappings]
    return [str(snapshot) for snapshot in snapshots if snapshot]


def deregister_ami(account_region: AccountRegion, ami_id: str) -> None:
    if find_ami(account_region, ami_id) is not None:
        _ec2(account_region).deregister_image(ami_id)


def delete_snapshot(account_region: AccountRegion, snapshot_id: str) -> None:
    ec2 = _ec2(account_region)
    if snapshot_id in ec2.snapshots:
        del ec2.snapshots[snapshot_id]


def set_ami_state(account_region: AccountRegion, ami_id: str, *, enabled: bool) -> None:
    ami = find_ami(account_region, ami_id)
    if ami is not None:
        ami.state = "available" if enabled else "disabled"
        if not enabled:
            # EC2 makes a disabled AMI private.
            ami.launch_permissions.clear()


def set_ami_deprecated(account_region: AccountRegion, ami_id: str, moment: datetime | None) -> None:
    """Set the time from which an AMI is deprecated, as DescribeImages shows it; None removes it."""
    ami = find_ami(account_region, ami_id)
    if ami is not None:
        ami.deprecation_time = timestamp_text(moment) if moment is not None else None


def add_ami_tags(account_region: AccountRegion, ami_id: str, tags: dict[str, str]) -> None:
    ami = find_ami(account_region, ami_id)
    if ami is not None:
        ami.add_tags(tags)


def remove_ami_tags(account_region: AccountRegion, ami_id: str, tags: dict[str, str]) -> None:
    """Remove the tags that have these values."""
    if find_ami(account_region, ami_id) is not None:
        _ec2(account_region).delete_tags([ami_id], tags)


def last_launch(account_region: AccountRegion, ami_id: str) -> datetime | None:
    """When the AMI's account last launched an instance from it; None if it never did."""
    launches: list[datetime] = [
        instance.launch_time.replace(tzinfo=UTC)
        for instance in _ec2(account_region).all_instances()
        if instance.image_id == ami_id
    ]
    return max(launches, default=None)


def add_launch_template_version(
    account_region: AccountRegion, template_id: str, ami_id: str, *, default: bool
) -> None:
    """Add a version with this AMI to a launch template. The rest is that of the template's latest version.

    Raises:
        ServiceRefused: the launch template does not exist.
    """
    ec2 = _ec2(account_region)
    with raising_service_refused(account_region):
        template = ec2.get_launch_template(template_id)
        data = {**template.latest_version().data, "ImageId": ami_id}
        version = template.create_version(data, "Created by EC2 Image Builder")
        if default:
            ec2.modify_launch_template(str(version.number), template_id=template_id)
