"""What the AMIs of a build are like: names, tags, volumes, architecture."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from . import other_services
from .other_services import AccountRegion, Mapping, NewAmi
from .wire import Document, strings_at, struct_at, structs_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .store import Record

_PLACEHOLDER = re.compile(r"\{\{\s*imagebuilder:(?P<name>[A-Za-z]+)\s*\}\}")
_IMAGE_TAG = "Ec2ImageBuilderArn"
_ROOT_DEVICES = ("/dev/xvda", "/dev/sda1")
_ROOT_SIZE = {"Windows": 30, "macOS": 60}
_DEFAULT_ROOT_SIZE = 8
_EBS_MEMBERS = {
    "iops": "Iops",
    "kmsKeyId": "KmsKeyId",
    "throughput": "Throughput",
    "volumeSize": "VolumeSize",
    "volumeType": "VolumeType",
    "encrypted": "Encrypted",
    "deleteOnTermination": "DeleteOnTermination",
}


def build_ami(home: AccountRegion, image: Record, settings: Document) -> NewAmi:
    """The AMI that the build makes in its own Region. `settings` are those of the distribution to this Region."""
    recipe = struct_at(image.document, "imageRecipe")
    parent = _parent_ami(home, recipe)
    root, mappings = _mappings(image, recipe, parent)
    return NewAmi(
        name=ami_name(image, settings),
        description=settings.get("description") or recipe.get("description") or "",
        platform=image.document["platform"],
        architecture=_architecture(recipe, parent),
        root_device=root,
        mappings=tuple(mappings),
        tags=ami_tags(image, struct_at(recipe, "amiTags")),
    )


def original_ami(home: AccountRegion, image: Record, ami_id: str | None) -> NewAmi:
    """The AMI that is copied: the one in the Region of the build, or what the build would make."""
    ami = other_services.find_ami(home, ami_id) if ami_id else None
    if ami is None:
        return build_ami(home, image, {})
    return NewAmi(
        name=ami.name,
        description="",
        platform=image.document["platform"],
        architecture=ami.architecture,
        root_device=ami.root_device_name,
        mappings=tuple(_without_snapshot(mapping) for mapping in ami.block_device_mappings),
    )


def copied_ami(original: NewAmi, image: Record, settings: Document) -> NewAmi:
    """The copy of a build's AMI for another account or Region.

    It has neither the recipe's tags nor its description: EC2 copies no tags, and Image Builder no description.
    """
    return NewAmi(
        name=ami_name(image, settings),
        description=settings.get("description") or "",
        platform=original.platform,
        architecture=original.architecture,
        root_device=original.root_device,
        mappings=original.mappings,
        kms_key=settings.get("kmsKeyId"),
        tags=ami_tags(image, struct_at(settings, "amiTags")),
        launch_permissions=launch_permissions(settings),
    )


def ami_name(image: Record, settings: Document) -> str:
    return fill_placeholders(settings.get("name") or f"{image.name} {build_date(image)}", image)


def ami_tags(image: Record, tags: dict[str, str]) -> dict[str, str]:
    return {
        "CreatedBy": "EC2 Image Builder",
        _IMAGE_TAG: str(image.arn),
        **filled_tags(image, tags),
    }


def filled_tags(image: Record, tags: dict[str, str]) -> dict[str, str]:
    return {key: fill_placeholders(value, image) for key, value in tags.items()}


def launch_permissions(settings: Document) -> list[dict[str, str]]:
    """The launch permissions of a distribution in EC2's form."""
    wanted = struct_at(settings, "launchPermission")
    members = {
        "userIds": "UserId",
        "userGroups": "Group",
        "organizationArns": "OrganizationArn",
        "organizationalUnitArns": "OrganizationalUnitArn",
    }
    return [{key: value} for member, key in members.items() for value in strings_at(wanted, member)]


def build_date(image: Record) -> str:
    """The date of a build in names: that of the image's creation, the same in all Regions."""
    return str(image.document["dateCreated"]).replace(":", "-")


def fill_placeholders(text: str, image: Record) -> str:
    """Replace `{{ imagebuilder:… }}` by values. Unknown names stay unchanged."""
    return _PLACEHOLDER.sub(lambda found: _placeholder_value(found["name"], image) or found[0], text)


def _placeholder_value(name: str, image: Record) -> str | None:
    version, _, build = str(image.document["version"]).partition("/")
    known = {
        "buildDate": build_date(image),
        "buildVersion": build,
        "imageVersion": version,
        "imageName": image.name,
    }
    return known.get(name)


def _parent_ami(home: AccountRegion, recipe: Document) -> other_services.Ami | None:
    """moto's AMI object of the parent image; None when EC2 has no such AMI."""
    parent = str(recipe.get("parentImage", ""))
    if parent.startswith("ssm:"):
        name = parent.removeprefix("ssm:")
        name = name.rpartition(":parameter")[2] if name.startswith("arn:") else name
        parent = other_services.read_ssm_parameter(home, name) or ""
    if ":imagebuilder:" in parent:
        # The version can have wildcards.
        line = "/".join(parent.split("/")[:2])
        return other_services.find_ami_by_tag(home, _IMAGE_TAG, f"{line}/")
    return other_services.find_ami(home, parent)


def _architecture(recipe: Document, parent: other_services.Ami | None) -> str:
    if parent is not None and parent.architecture:
        return str(parent.architecture)
    # The names of managed images contain it: amazon-linux-2023-arm64, macos-sonoma-14-arm64.
    managed = str(recipe.get("parentImage", ""))
    architecture = "arm64" if "arm64" in managed else "x86_64"
    return f"{architecture}_mac" if "image/macos-" in managed else architecture


def _mappings(
    image: Record, recipe: Document, parent: other_services.Ami | None
) -> tuple[str, list[Mapping]]:
    """The root device, and the block device mappings: those of the parent, changed by those of the recipe."""
    wanted = structs_at(recipe, "blockDeviceMappings")
    inherited = list(
        _parent_mappings(
            image, recipe, parent, [mapping["deviceName"] for mapping in wanted if "deviceName" in mapping]
        )
    )
    root = str(parent.root_device_name) if parent is not None else str(inherited[0]["DeviceName"])
    by_device: dict[str, Mapping] = {mapping["DeviceName"]: mapping for mapping in inherited}
    for mapping in wanted:
        device = mapping.get("deviceName")
        if device is None:
            continue
        if mapping.get("noDevice") is not None:
            by_device.pop(device, None)
        elif "ebs" in mapping:
            by_device[device] = _with_volume(device, by_device.get(device, {}), mapping["ebs"])
        elif mapping.get("virtualName"):
            by_device[device] = {"DeviceName": device, "VirtualName": mapping["virtualName"]}
    return root, list(by_device.values())


def _parent_mappings(
    image: Record, recipe: Document, parent: other_services.Ami | None, devices: list[str]
) -> Iterator[Mapping]:
    if parent is not None:
        for mapping in parent.block_device_mappings:
            yield _without_snapshot(mapping)
        return
    default = "/dev/xvda" if "amazon-linux" in str(recipe.get("parentImage", "")) else "/dev/sda1"
    # An AMI that moto does not have: a volume for a usual root device says which one the AMI has.
    root = next((device for device in devices if device in _ROOT_DEVICES), default)
    size = _ROOT_SIZE.get(image.document["platform"], _DEFAULT_ROOT_SIZE)
    yield _with_volume(root, {}, {"volumeSize": size})


def _without_snapshot(mapping: Mapping) -> Mapping:
    """A mapping of an AMI for another one, which has snapshots of its own."""
    if "Ebs" not in mapping:
        return mapping
    volume = {name: value for name, value in mapping["Ebs"].items() if name != "SnapshotId"}
    return {**mapping, "Ebs": {"Encrypted": False, **volume}}


def _with_volume(device: str, inherited: Mapping, ebs: Document) -> Mapping:
    wanted = {name: ebs[member] for member, name in _EBS_MEMBERS.items() if ebs.get(member) is not None}
    volume = {
        "VolumeSize": _DEFAULT_ROOT_SIZE,
        "VolumeType": "gp3",
        "Encrypted": False,
        "DeleteOnTermination": True,
        **inherited.get("Ebs", {}),
        **wanted,
    }
    return {"DeviceName": device, "Ebs": volume}
