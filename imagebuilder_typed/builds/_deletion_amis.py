"""The AMIs and snapshots of builds, as items of a deletion plan.

Facts: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/deregister-ami.html and
https://docs.aws.amazon.com/imagebuilder/latest/userguide/tag-resources.html
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Any

from attrs import evolve, field, frozen

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds._deletion_notes import noted_snapshots
from imagebuilder_typed.builds._deletion_parts import DeletionItem, Reference
from imagebuilder_typed.builds._deletion_selection import IMPORTED
from imagebuilder_typed.builds._deletion_services import (
    Place,
    Services,
    chunks,
    no_session,
    one_line,
    pages,
    reason_of,
)
from imagebuilder_typed.builds._moments import as_moment
from imagebuilder_typed.models import Image

__all__ = [
    "BuiltAmi",
    "KnownAmis",
    "ami_items",
    "built_amis",
    "doubtful_snapshots",
    "keep_shared_snapshots",
    "owned_by_others",
    "read_amis",
    "snapshots_of",
    "unlisted_amis",
    "unread_places",
]

_IMAGE_TAG = "Ec2ImageBuilderArn"
_SNAPSHOT_ID = re.compile(r"snap-[0-9a-f]{8,17}", re.ASCII)
_MADE_FOR = re.compile(
    r"(?:Created by CreateImage\(i-[0-9a-f]+\) for|Copied for DestinationAmi) (?P<ami>ami-[0-9a-f]+)\b",
    re.ASCII,
)
"""How EC2 describes the snapshots that CreateImage and CopyImage make."""
_UNPROTECTED = ("", "disabled")
_FILTER_VALUES = 200
_PAGE = {"PageSize": 1000}


@frozen(kw_only=True)
class BuiltAmi:
    """An AMI that a build names among its outputs."""

    id: str
    build: Arn
    place: Place
    name: str | None
    not_before: str | None
    """When the build was made; None for imports, whose AMIs may be older."""
    noted_snapshots: tuple[str, ...]
    """What the tags of the build say about its snapshots. A caller that may tag the build can write anything there."""


@frozen(kw_only=True)
class KnownAmis:
    """What EC2 says about the AMIs of an account in a Region."""

    own: Mapping[str, Mapping[str, Any]] = field(factory=dict[str, Mapping[str, Any]])
    """The account's AMIs by id, as DescribeImages returns them."""
    owners: Mapping[str, str] = field(factory=dict[str, str])
    """The owners of AMIs in question that belong to other accounts."""
    users: Mapping[str, Collection[str]] = field(factory=dict[str, Collection[str]])
    """The account's AMIs that use a snapshot, by its id."""
    snapshots: Mapping[str, Mapping[str, Any]] | None = None
    """The account's snapshots in question by id, as DescribeSnapshots returns them; None if it refused."""
    problem: str | None = None
    """Why nothing is known."""
    snapshots_problem: str | None = None
    """Why only the sizes of the volumes are known."""


def built_amis(build: Arn, home: Place, image: Image) -> list[BuiltAmi]:
    """The AMIs that a build names. A copy that failed has no id."""
    noted = noted_snapshots(image.tags)
    return [
        BuiltAmi(
            id=ami.image,
            build=build,
            place=Place(ami.account_id or home.account, getattr(ami, "region", home.region)),
            name=ami.name,
            not_before=None if image.build_type in IMPORTED else getattr(image, "date_created", None),
            noted_snapshots=tuple(noted.get(ami.image, ())),
        )
        for ami in image.output_resources.amis
        if getattr(ami, "image", None)
    ]


def read_amis(services: Services, place: Place, amis: Sequence[BuiltAmi]) -> KnownAmis:
    """Ask EC2 about AMIs: one listing of the account's AMIs, which also says who else uses a snapshot."""
    ec2 = services.client("ec2", place)
    ids = [ami.id for ami in amis]
    try:
        # Without IncludeDisabled, a disabled AMI would look as if it were gone.
        own = {
            found["ImageId"]: found
            for found in pages(
                ec2,
                "describe_images",
                "Images",
                Owners=["self"],
                IncludeDisabled=True,
                PaginationConfig=_PAGE,
            )
        }
        owners: dict[str, str] = {}
        for part in chunks([each for each in ids if each not in own], _FILTER_VALUES):
            by_id = [{"Name": "image-id", "Values": list(part)}]
            for found in pages(ec2, "describe_images", "Images", Filters=by_id, IncludeDisabled=True):
                owners[found["ImageId"]] = found.get("OwnerId", "")
    except Exception as error:  # permissions, a Region that is switched off, a lost connection
        return KnownAmis(problem=reason_of(error))
    users: dict[str, set[str]] = {}
    for ami_id, found in own.items():
        for snapshot in snapshots_of(found):
            users.setdefault(snapshot, set()).add(ami_id)
    wanted = [each for ami in amis for each in _possible_snapshots(ami, own.get(ami.id))]
    known = KnownAmis(own=own, owners=owners, users=users)
    try:
        return evolve(known, snapshots=_read_snapshots(ec2, wanted))
    except Exception as error:  # as above; the plan works without
        return evolve(known, snapshots_problem=reason_of(error))


def snapshots_of(ami: Mapping[str, Any]) -> list[str]:
    """The snapshots that an AMI's own block device mappings name."""
    mappings: Sequence[Mapping[str, Any]] = ami.get("BlockDeviceMappings") or ()
    found = [mapping.get("Ebs", {}).get("SnapshotId") for mapping in mappings]
    return [snapshot for snapshot in found if snapshot]


def _possible_snapshots(ami: BuiltAmi, found: Mapping[str, Any] | None) -> list[str]:
    """The snapshots that an AMI has, or if it is gone those that it may have had."""
    if found is not None:
        return snapshots_of(found)
    return [each for each in dict.fromkeys(ami.noted_snapshots) if _SNAPSHOT_ID.fullmatch(each)]


def doubtful_snapshots(ami: BuiltAmi, known: KnownAmis) -> Iterator[str]:
    """What tags say about the snapshots of an AMI that is gone, although nothing in EC2 says so."""
    if known.problem or ami.id in known.own:
        return
    for noted in dict.fromkeys(ami.noted_snapshots):
        if not _SNAPSHOT_ID.fullmatch(noted):
            yield f"a tag of {ami.build} names {noted!r} among the snapshots of {ami.id}, which is no id of one"
        elif not _is_evident(noted, ami, known):
            yield f"{noted} in {ami.place.region} stays: a tag of {ami.build} says that it was of {ami.id}, and nothing in EC2 does"


def _is_evident(snapshot: str, ami: BuiltAmi, known: KnownAmis) -> bool:
    """Whether EC2 says too that a snapshot was of an AMI that is gone, or that it is gone too, or nothing at all."""
    facts = (known.snapshots or {}).get(snapshot)
    if facts is None:
        return True
    maker = _maker(facts)
    described = _MADE_FOR.match(facts.get("Description") or "")
    return maker == ami.build or (maker is None and described is not None and described["ami"] == ami.id)


def _read_snapshots(ec2: Any, ids: Sequence[str]) -> dict[str, Mapping[str, Any]]:
    found: dict[str, Mapping[str, Any]] = {}
    for part in chunks(list(dict.fromkeys(ids)), _FILTER_VALUES):
        by_id = [{"Name": "snapshot-id", "Values": list(part)}]
        for snapshot in pages(ec2, "describe_snapshots", "Snapshots", OwnerIds=["self"], Filters=by_id):
            found[snapshot["SnapshotId"]] = snapshot
    return found


def unread_places(known: Mapping[Place, KnownAmis]) -> Iterator[str]:
    """What EC2 did not say."""
    for place, facts in known.items():
        if facts.problem:
            yield f"AMIs of {place} could not be read: {facts.problem}"
        if facts.snapshots_problem:
            yield f"snapshots of {place} could not be read: {facts.snapshots_problem}"


def owned_by_others(ami: BuiltAmi, known: KnownAmis) -> str | None:
    """Why an AMI is not the build's, although the build names it; None if it is."""
    found = known.own.get(ami.id)
    if found is None:
        owner = known.owners.get(ami.id)
        return None if owner is None else f"it belongs to the account {owner}"
    maker = _maker(found)
    if maker is None and _is_older(found, ami.not_before):
        return "it has no tag of the build, and is older"  # such as the source of a distribution
    return None if maker in (None, ami.build) else f"its tag says that {one_line(maker)} made it"


def _is_older(ami: Mapping[str, Any], moment: str | None) -> bool:
    made = ami.get("CreationDate")
    if not made or not moment:
        return False
    # EC2 may cut the time to whole seconds.
    return as_moment(made) < as_moment(moment) - timedelta(seconds=1)


def unlisted_amis(
    known: Mapping[Place, KnownAmis], listed: Mapping[Arn, Sequence[BuiltAmi]]
) -> Iterator[str]:
    """AMIs that have the tag of a build, but that the build doesn't name: those of a failed build, or somebody's copies."""
    ids = {ami.id for amis in listed.values() for ami in amis}
    for place, facts in known.items():
        for ami_id, found in facts.own.items():
            maker = _maker(found)
            if maker in listed and ami_id not in ids:
                yield f"{ami_id} in {place.region} has the tag of {maker}, which doesn't name it among its outputs: it stays"


def ami_items(
    ami: BuiltAmi, known: KnownAmis, services: Services, *, with_snapshots: bool
) -> Iterator[DeletionItem]:
    """An AMI and its snapshots."""
    item = DeletionItem(
        kind="ami",
        id=ami.id,
        build=ami.build,
        account=ami.place.account,
        region=ami.place.region,
        name=ami.name,
    )
    if not services.reaches(ami.place.account):
        yield evolve(item, stays=no_session(ami.place.account))
        return
    if known.problem:
        yield evolve(item, stays=f"could not be read: {known.problem}")
        return
    found = known.own.get(ami.id)
    if found is None:
        yield evolve(item, is_gone=True)
    else:
        yield _with_protection(evolve(item, name=found.get("Name") or ami.name), found)
    if with_snapshots:
        for snapshot in dict.fromkeys(_possible_snapshots(ami, found)):
            if found is not None:
                yield _snapshot_item(snapshot, ami, known, found)
            elif _is_evident(snapshot, ami, known):
                yield _with_doubt(_snapshot_item(snapshot, ami, known, found), known)


def _maker(ami: Mapping[str, Any]) -> str | None:
    tags: Sequence[Mapping[str, str]] = ami.get("Tags") or ()
    return next((tag["Value"] for tag in tags if tag.get("Key") == _IMAGE_TAG), None)


def _with_protection(item: DeletionItem, ami: Mapping[str, Any]) -> DeletionItem:
    """The item, which stays if the AMI is protected. During a cooldown EC2 says until when, so any other text counts."""
    value = str(ami.get("DeregistrationProtection") or "")
    if value in _UNPROTECTED:
        return item
    text = f"is protected from deregistration ({one_line(value)})"
    protection = Reference(
        item=item.id, kind="protection", name="deregistration protection", text=text, blocks=True
    )
    return evolve(item, stays=text, references=(protection,))


def _snapshot_item(
    snapshot: str, ami: BuiltAmi, known: KnownAmis, found: Mapping[str, Any] | None
) -> DeletionItem:
    facts: Mapping[str, Any] = (known.snapshots or {}).get(snapshot) or {}
    mappings: Sequence[Mapping[str, Any]] = (found or {}).get("BlockDeviceMappings") or ()
    volumes = [mapping["Ebs"] for mapping in mappings if mapping.get("Ebs", {}).get("SnapshotId") == snapshot]
    maker = _maker(facts)
    size = facts.get("VolumeSize") or (volumes[0].get("VolumeSize") if volumes else None)
    return DeletionItem(
        kind="snapshot",
        id=snapshot,
        build=ami.build,
        account=ami.place.account,
        region=ami.place.region,
        size_gib=size,
        size_bytes=facts.get("FullSnapshotSizeInBytes"),
        after=(ami.id,),
        stays=None if maker in (None, ami.build) else f"its tag says that {one_line(maker)} made it",
        is_gone=known.snapshots is not None and snapshot not in known.snapshots,
    )


def _with_doubt(snapshot: DeletionItem, known: KnownAmis) -> DeletionItem:
    """A snapshot that a tag names, which stays if EC2 has said nothing about it."""
    if known.snapshots is not None:
        return snapshot
    text = f"only a tag says whose it is, and it could not be read: {known.snapshots_problem}"
    unread = Reference(item=snapshot.id, kind="unread", name="snapshots", text=text, blocks=True)
    return evolve(snapshot, stays=text, references=(unread,))


def keep_shared_snapshots(
    items: Sequence[DeletionItem], known: Mapping[Place, KnownAmis]
) -> list[DeletionItem]:
    """The items, of which snapshots stay that AMIs outside of the plan use. The others wait for all AMIs of the plan."""
    going = {item.id for item in items if item.kind == "ami" and not (item.stays or item.is_gone)}
    return [
        _with_users(item, known[place].users.get(item.id, ()), going)
        if item.kind == "snapshot" and (place := Place(item.account, item.region)) in known
        else item
        for item in items
    ]


def _with_users(snapshot: DeletionItem, users: Collection[str], going: Collection[str]) -> DeletionItem:
    if snapshot.stays:
        return snapshot
    # An AMI of the same build that stays, for example since it is protected, is in `after`.
    others = sorted(set(users) - set(going) - set(snapshot.after))
    references = [
        Reference(item=snapshot.id, kind="ami", name=other, text=f"{other} uses it too", blocks=False)
        for other in others
    ]
    return evolve(
        snapshot,
        after=tuple(dict.fromkeys((*snapshot.after, *sorted(set(users) & set(going))))),
        references=(*snapshot.references, *references),
        stays=f"{', '.join(others)} uses it too" if others else None,
    )
