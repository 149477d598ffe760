"""Make deletion plans: of one build, and of all but the newest builds of an image."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from attrs import evolve

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds._deletion_actions import Deleter
from imagebuilder_typed.builds._deletion_amis import (
    BuiltAmi,
    KnownAmis,
    ami_items,
    built_amis,
    protections,
    read_amis,
    unread_places,
    without_shared_snapshots,
)
from imagebuilder_typed.builds._deletion_containers import container_items
from imagebuilder_typed.builds._deletion_notes import noted_snapshots
from imagebuilder_typed.builds._deletion_parts import (
    INCLUDED,
    DeletionItem,
    Included,
    Reference,
    with_references,
)
from imagebuilder_typed.builds._deletion_plan import DeletionPlan
from imagebuilder_typed.builds._deletion_references import ReferenceReader
from imagebuilder_typed.builds._deletion_selection import builds_to_delete, is_running
from imagebuilder_typed.builds._deletion_services import MakeClient, Place, Services, SessionLike
from imagebuilder_typed.exceptions import ResourceNotFoundException
from imagebuilder_typed.models import Image

if TYPE_CHECKING:
    from imagebuilder_typed import ImageBuilderClient

__all__ = ["deletion_plan", "plan_of_builds"]


def deletion_plan(
    client: ImageBuilderClient,
    *,
    recipe: str | None = None,
    name: str | None = None,
    keep: int = 3,
    older_than: timedelta | None = None,
    include_failed: bool = False,
    include: Collection[Included] = INCLUDED,
    sessions: Mapping[str, SessionLike] | None = None,
    session: SessionLike | None = None,
) -> DeletionPlan:
    """Plan the deletion of all but the newest builds of an image. Nothing is deleted before ``run()``.

    The `keep` highest versions that are AVAILABLE stay, of one version those with the highest build numbers. All other
    builds go that are AVAILABLE, DEPRECATED or DISABLED. Builds that still run stay.

    Args:
        client: The client of the account and the Region that have the builds.
        recipe: The ARN of an image recipe or a container recipe: its builds. An ARN with ``x.x.x``, or one that ends in
            the name, stands for all versions together.
        name: Instead of `recipe`, the name of an image: all its builds, also imported ones.
        keep: How many of the newest available builds stay, 0 or more.
        older_than: Only builds that were made longer ago than this go.
        include_failed: Whether failed and cancelled builds go too. They don't count for `keep`.
        include: What of each build goes, as for ``Build.deletion_plan``.
        sessions: boto3 sessions by account, as for ``Build.deletion_plan``.
        session: As for ``Build``.

    Raises:
        TypeError: Not exactly one of `recipe` and `name` was passed, or an argument has a wrong type.
        ValueError: An argument has a wrong value, or the credentials belong to another account than the builds.
        ImageBuilderError: The builds could not be listed.
    """
    check_include(include)
    builds = builds_to_delete(
        client, recipe=recipe, name=name, keep=keep, older_than=older_than, include_failed=include_failed
    )
    return plan_of_builds(
        client, builds, include=include, sessions=sessions, make_client=_client_maker(client, session)
    )


def _client_maker(client: ImageBuilderClient, session: SessionLike | None) -> MakeClient:
    def make_client(service: str, region: str) -> Any:
        if session is not None:
            return session.client(service, region_name=region)
        return client.make_boto3_client(service, region_name=region)

    return make_client


def plan_of_builds(
    client: ImageBuilderClient,
    builds: Sequence[Arn],
    *,
    include: Collection[Included],
    sessions: Mapping[str, SessionLike] | None,
    make_client: MakeClient,
) -> DeletionPlan:
    """Plan the deletion of builds of one account and Region, in this order."""
    check_include(include)
    home = Place(builds[0].account, builds[0].region) if builds else Place("", "")
    services = Services(client, home, make_client, sessions or {})
    if not builds:
        return DeletionPlan((), Deleter(services), builds=())
    services.check_accounts()
    images = _read_images(client, builds)
    outputs = _Outputs(services, builds, images, include)
    items, references = outputs.items()
    reader = ReferenceReader(services, items, images)
    reader.read()
    return DeletionPlan(
        with_references(items, [*references, *protections(items), *reader.references]),
        Deleter(services),
        builds=builds,
        unread=[*unread_places(outputs.known), *reader.unread],
        notes=outputs.notes,
    )


def check_include(include: Collection[str]) -> None:
    """Check what a plan is asked to include.

    Raises:
        TypeError: It is a string.
        ValueError: It names something unknown or nothing, or snapshots without their AMIs.
    """
    if isinstance(include, str):
        raise TypeError(f"include must be a collection such as ({include!r},), not a string")
    unknown = [each for each in include if each not in INCLUDED]
    if unknown or not include:
        raise ValueError(f"include must have some of {', '.join(map(repr, INCLUDED))}, not {include!r}")
    if "snapshots" in include and "amis" not in include:
        raise ValueError("EC2 deletes no snapshot of an AMI that is registered: include 'amis' too")


def _read_images(client: ImageBuilderClient, builds: Sequence[Arn]) -> dict[Arn, Image]:
    """The builds that exist."""
    found: dict[Arn, Image] = {}
    for build in builds:
        try:
            found[build] = client.get_image(image_build_version_arn=build).image
        except ResourceNotFoundException:
            continue
    return found


class _Outputs:
    """What builds have made, as items in the order in which they go."""

    def __init__(
        self,
        services: Services,
        builds: Sequence[Arn],
        images: Mapping[Arn, Image],
        include: Collection[Included],
    ) -> None:
        self._services = services
        self._home = services.home
        self._builds = builds
        self._images = images
        self._include = include
        self.notes: list[str] = []
        self._amis = {build: self._amis_of(build, image) for build, image in images.items()}
        self.known = self._read_places()
        """What EC2 says, by account and Region."""

    def items(self) -> tuple[list[DeletionItem], list[Reference]]:
        """The items, and what of other things they refer to or wait for."""
        items: dict[str, DeletionItem] = {}
        references: list[Reference] = []
        for build in self._builds:
            image = self._images.get(build)
            if image is not None and is_running(image.state.status):
                item, reference = _running(build, self._home, image)
                items[item.id] = item
                references.append(reference)
                continue
            waited_for: list[str] = []
            for item, has_to_go in self._of_build(build, image):
                # A snapshot that two builds use is deleted with the second.
                items.pop(item.id, None)
                items[item.id] = item
                waited_for += [item.id] if has_to_go else []
            if "image" in self._include:
                items[build] = _record(build, self._home, image, waited_for)
        kept, shared = without_shared_snapshots(list(items.values()), self.known)
        return _without_waiting_for_kept(kept), [*references, *shared]

    def _of_build(self, build: Arn, image: Image | None) -> Iterator[tuple[DeletionItem, bool]]:
        """The outputs of a build, each with whether its record has to wait for it."""
        if "amis" in self._include:
            yield from self._amis_and_snapshots(build)
        if "containers" in self._include and image is not None:
            for item in container_items(build, self._home, image.output_resources.containers, self._services):
                yield item, True

    def _amis_and_snapshots(self, build: Arn) -> Iterator[tuple[DeletionItem, bool]]:
        amis, with_snapshots = self._amis.get(build, ()), "snapshots" in self._include
        found = [
            pair
            for ami in amis
            for pair in ami_items(
                ami,
                self.known.get(ami.place, KnownAmis()),
                self._services,
                with_snapshots=with_snapshots,
            )
        ]
        # The AMIs of all Regions before all snapshots: EC2 then has time to notice that nothing uses them.
        yield from sorted(found, key=lambda pair: pair[0].kind != "ami")
        self.notes += _unknown_snapshots(amis, [item for item, _ in found])
        if found and not with_snapshots:
            self.notes.append(f"the snapshots of the AMIs of {build} stay, since include= leaves them out")

    def _amis_of(self, build: Arn, image: Image) -> list[BuiltAmi]:
        return built_amis(build, self._home, image.output_resources.amis, noted_snapshots(image.tags))

    def _read_places(self) -> dict[Place, KnownAmis]:
        if "amis" not in self._include:
            return {}
        by_place: dict[Place, list[BuiltAmi]] = {}
        for ami in (ami for amis in self._amis.values() for ami in amis):
            if self._services.reaches(ami.place.account):
                by_place.setdefault(ami.place, []).append(ami)
        return {place: read_amis(self._services, place, amis) for place, amis in by_place.items()}


def _unknown_snapshots(amis: Sequence[BuiltAmi], items: Sequence[DeletionItem]) -> Iterator[str]:
    gone = {item.id for item in items if item.kind == "ami" and item.is_gone}
    for ami in amis:
        if ami.id in gone and not ami.noted_snapshots:
            yield (
                f"{ami.id} in {ami.place.region} is gone already. Nothing says which snapshots it had: if they were not "
                "deleted with it, they stay"
            )


def _record(build: Arn, home: Place, image: Image | None, waited_for: Sequence[str]) -> DeletionItem:
    return DeletionItem(
        kind="image",
        id=build,
        build=build,
        account=home.account,
        region=home.region,
        name=image.name if image is not None else None,
        after=tuple(waited_for),
        is_gone=image is None,
    )


def _running(build: Arn, home: Place, image: Image) -> tuple[DeletionItem, Reference]:
    text = f"the build is {image.state.status}: wait for its end, or cancel it"
    item = DeletionItem(
        kind="image", id=build, build=build, account=home.account, region=home.region, stays=text
    )
    return item, Reference(item=build, kind="running-build", name=build, text=text, blocks=True)


def _without_waiting_for_kept(items: Sequence[DeletionItem]) -> list[DeletionItem]:
    """Let no record wait for a snapshot that stays since another AMI uses it: it is that AMI's now."""
    kept = {item.id for item in items if item.kind == "snapshot" and item.stays}
    return [
        evolve(item, after=tuple(each for each in item.after if each not in kept))
        if item.kind == "image"
        else item
        for item in items
    ]
