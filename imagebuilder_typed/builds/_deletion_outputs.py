"""What builds have made, as the items of a deletion plan, in the order in which they go."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from attrs import evolve

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds._deletion_amis import (
    BuiltAmi,
    KnownAmis,
    ami_items,
    built_amis,
    doubtful_snapshots,
    keep_shared_snapshots,
    owned_by_others,
    read_amis,
    unlisted_amis,
    unread_places,
)
from imagebuilder_typed.builds._deletion_containers import container_items
from imagebuilder_typed.builds._deletion_parts import DeletionItem, Included, Reference, merged
from imagebuilder_typed.builds._deletion_selection import is_running
from imagebuilder_typed.builds._deletion_services import Place, Services
from imagebuilder_typed.models import Image, ImageType

__all__ = ["OutputReader", "in_order"]


class OutputReader:
    """Reads what builds have made. What it doesn't plan to delete, although it may be theirs, becomes a note."""

    def __init__(
        self, services: Services, images: Mapping[Arn, Image], include: Collection[Included]
    ) -> None:
        """
        Args:
            services: The services to ask.
            images: The builds that exist.
            include: What of each build goes.
        """
        self._services = services
        self._home = services.home
        self._images = images
        self._include = include
        self._known: dict[Place, KnownAmis] = {}
        self._unread: list[str] = []
        self.notes: list[str] = []
        self.noted: set[Arn] = set()
        """The builds whose tags name snapshots, all of which are items."""

    @property
    def unread(self) -> list[str]:
        """What EC2 and ECR refused to say."""
        return [*unread_places(self._known), *self._unread]

    def read(self, builds: Sequence[Arn]) -> list[DeletionItem]:
        """The items of the builds, each after all that it waits for.

        AMIs go before their snapshots, since EC2 deletes no snapshot of a registered AMI, and the record of a build last,
        since it names the others.
        """
        ended = [build for build in builds if not self._runs(build)]
        amis = {build: self._amis_of(build) for build in ended} if "amis" in self._include else {}
        self._read_places(amis)
        made: dict[Arn, list[str]] = {}
        found: dict[str, DeletionItem] = {}
        for build in ended:
            items = [*self._ami_items(build, amis.get(build, ())), *self._container_items(build)]
            made[build] = [item.id for item in items]
            for item in items:
                known = found.get(item.id)
                found[item.id] = item if known is None else merged(known, item)
        self.notes += unlisted_amis(self._known, amis)
        outputs = keep_shared_snapshots(list(found.values()), self._known)
        return in_order([*outputs, *self._records(builds, made, outputs)])

    def _runs(self, build: Arn) -> bool:
        image = self._images.get(build)
        return image is not None and is_running(image.state.status)

    def _amis_of(self, build: Arn) -> list[BuiltAmi]:
        image = self._images.get(build)
        if image is None:
            return []
        return built_amis(build, self._home, image)

    def _read_places(self, amis: Mapping[Arn, Sequence[BuiltAmi]]) -> None:
        by_place: dict[Place, list[BuiltAmi]] = {}
        if any(self._may_have_amis(build) for build in amis):
            by_place[self._home] = []  # a failed build may have left AMIs there that it doesn't name
        for ami in (ami for each in amis.values() for ami in each):
            if self._services.reaches(ami.place.account):
                by_place.setdefault(ami.place, []).append(ami)
        for place, there in by_place.items():
            self._known[place] = read_amis(self._services, place, there)

    def _may_have_amis(self, build: Arn) -> bool:
        image = self._images.get(build)
        return image is None or image.type != ImageType.DOCKER

    def _ami_items(self, build: Arn, amis: Sequence[BuiltAmi]) -> list[DeletionItem]:
        with_snapshots = "snapshots" in self._include
        items: list[DeletionItem] = []
        doubts: list[str] = []
        for ami in amis:
            known = self._known.get(ami.place, KnownAmis())
            reason = owned_by_others(ami, known)
            if reason:
                self.notes.append(f"{ami.id} in {ami.place.region} stays: {reason}")
                continue
            found = list(ami_items(ami, known, self._services, with_snapshots=with_snapshots))
            items += found
            if with_snapshots:
                doubts += doubtful_snapshots(ami, known)
            if found[0].is_gone and not ami.noted_snapshots:
                self.notes.append(
                    f"{ami.id} in {ami.place.region} is gone already. Nothing says which snapshots it had: if they were "
                    "not deleted with it, they stay"
                )
        self.notes += doubts
        if with_snapshots and not doubts and any(ami.noted_snapshots for ami in amis):
            self.noted.add(build)
        if items and not with_snapshots:
            self.notes.append(f"the snapshots of the AMIs of {build} stay, since include= leaves them out")
        # The AMIs of all Regions before all snapshots: EC2 then has time to notice that nothing uses them.
        return sorted(items, key=lambda item: item.kind != "ami")

    def _container_items(self, build: Arn) -> Iterator[DeletionItem]:
        image = self._images.get(build)
        if "containers" in self._include and image is not None:
            yield from container_items(build, image, self._services, self._unread)

    def _records(
        self, builds: Sequence[Arn], made: Mapping[Arn, Sequence[str]], outputs: Sequence[DeletionItem]
    ) -> Iterator[DeletionItem]:
        # A snapshot that another AMI uses is that AMI's now: no record waits for it.
        kept = {
            item.id
            for item in outputs
            if item.kind == "snapshot"
            and item.stays
            and not any(each.kind == "unread" for each in item.references)
        }
        for build in builds:
            image = self._images.get(build)
            record = DeletionItem(
                kind="image",
                id=build,
                build=build,
                account=self._home.account,
                region=self._home.region,
                name=image.name if image is not None else None,
                is_gone=image is None,
            )
            if image is not None and build not in made:
                yield _running(record, image)
            elif "image" in self._include:
                yield evolve(record, after=tuple(each for each in made[build] if each not in kept))


def _running(record: DeletionItem, image: Image) -> DeletionItem:
    text = f"the build is {image.state.status}: wait for its end, or cancel it"
    reference = Reference(item=record.id, kind="running-build", name=record.id, text=text, blocks=True)
    return evolve(record, stays=text, references=(reference,))


def in_order(items: Sequence[DeletionItem]) -> list[DeletionItem]:
    """The items build by build, but each one after all that it waits for."""
    by_id = {item.id: item for item in items}
    ordered: dict[str, DeletionItem] = {}

    def add(item: DeletionItem) -> None:
        for each in item.after:
            if each in by_id and each not in ordered:
                add(by_id[each])
        ordered.setdefault(item.id, item)

    builds = list(dict.fromkeys(item.build for item in items))
    for item in sorted(items, key=lambda item: builds.index(item.build)):
        add(item)
    return list(ordered.values())
