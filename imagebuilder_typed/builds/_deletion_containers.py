"""The container images of builds, as items of a deletion plan.

Facts: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchDeleteImage.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import evolve, frozen

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds._deletion_container_owner import ContainerOwner, name_tag, version_tags
from imagebuilder_typed.builds._deletion_parts import DeletionItem, Reference
from imagebuilder_typed.builds._deletion_services import (
    Place,
    Services,
    UnreadAnswerError,
    code_of,
    listed,
    no_session,
    one_line,
    reason_of,
)
from imagebuilder_typed.models import Image

__all__ = ["NOT_THERE", "Repository", "container_items", "describe_container", "repository_of"]

_ADDRESS = re.compile(
    r"(?P<registry>(?P<account>\d{12})\.dkr[.-]ecr(?:-fips)?\.(?P<region>[a-z0-9-]+)\.[a-z.]+)"
    r"/(?P<repository>[^:@]+)(?::(?P<tag>[^@]+))?(?:@(?P<digest>sha256:[0-9a-f]{64}))?",
    re.ASCII,
)
NOT_THERE = ("ImageNotFoundException", "RepositoryNotFoundException")


@frozen
class Repository:
    """A repository in a registry."""

    place: Place
    registry: str
    name: str

    @property
    def address(self) -> str:
        return f"{self.registry}/{self.name}"


def repository_of(address: str) -> tuple[Repository, str | None, str | None] | None:
    """The repository, the tag and the digest in the address of a container image in ECR; None for other addresses."""
    found = _ADDRESS.fullmatch(address)
    if found is None:
        return None
    place = Place(found["account"], found["region"])
    return Repository(place, found["registry"], found["repository"]), found["tag"], found["digest"]


def container_items(
    build: Arn, image: Image, services: Services, unread: list[str]
) -> Iterator[DeletionItem]:
    """The container images of a build, one for each repository. What can't be read is added to `unread` too."""
    tags: dict[Repository, list[str]] = {}
    digests: dict[Repository, str] = {}
    for address in dict.fromkeys(
        uri for container in image.output_resources.containers for uri in container.image_uris
    ):
        found = repository_of(address)
        if found is None:
            yield DeletionItem(
                kind="container",
                id=address,
                build=build,
                account=services.home.account,
                region=services.home.region,
                stays="is in no ECR registry",
            )
            continue
        repository, tag, digest = found
        tags.setdefault(repository, []).extend([tag] if tag else [])
        if digest:
            digests[repository] = digest
    owner = ContainerOwner(services, build, image, [repository.place.region for repository in tags])
    for repository, given in tags.items():
        item = _container_item(build, repository, given, digests.get(repository), services)
        if item.stays:
            yield item
            continue
        try:
            yield _read_item(item, repository, digests.get(repository), services, owner)
        except Exception as error:  # permissions, a Region that is switched off, a lost connection
            problem = f"could not be read: {reason_of(error)}"
            unread.append(f"{item.id} {problem}")
            yield evolve(item, stays=problem)


def _container_item(
    build: Arn, repository: Repository, tags: Sequence[str], digest: str | None, services: Services
) -> DeletionItem:
    """The item as far as the build's record describes it."""
    own = version_tags(tags, build)
    shown = f"@{digest}" if digest else f":{(own or list(tags) or ['?'])[0]}"
    item = DeletionItem(
        kind="container",
        id=f"{repository.address}{shown}",
        build=build,
        account=repository.place.account,
        region=repository.place.region,
        tags=tuple(tags),
    )
    if not services.reaches(item.account):
        return evolve(item, stays=no_session(item.account))
    if not own and not digest:
        # A tag such as 'latest' may have moved to the image of another build.
        return evolve(
            item, stays="none of its tags has the version of the build, so it may be another build's"
        )
    return item


def _read_item(
    item: DeletionItem, repository: Repository, digest: str | None, services: Services, owner: ContainerOwner
) -> DeletionItem:
    """The item with what ECR says."""
    ecr = services.client("ecr", repository.place)
    if digest is None:
        return _item_of_tags(item, repository, version_tags(item.tags, item.build), ecr, owner)
    facts = describe_container(ecr, repository, {"imageDigest": digest})
    return evolve(item, is_gone=True) if facts is None else _with_facts(item, repository, facts, ())


def _item_of_tags(
    item: DeletionItem, repository: Repository, own: Sequence[str], ecr: Any, owner: ContainerOwner
) -> DeletionItem:
    """The item for the image that a build's own tags name. The tag with the name decides: two recipes can have a version in common."""
    named: dict[str, Mapping[str, Any]] = {}
    for tag in own:
        facts = describe_container(ecr, repository, {"imageTag": tag})
        if facts is not None:
            named[tag] = facts
    if not named:
        return _without_tags(item, repository, ecr, owner)
    strong = name_tag(item.build)
    proof = [strong] if strong in own else list(own)
    found = {named[tag]["imageDigest"]: named[tag] for tag in proof if tag in named}
    if not found:
        return evolve(
            item, stays=f"it has lost the tag {strong}, and {', '.join(named)} may be another build's"
        )
    if len(found) > 1:
        return evolve(item, stays=f"{', '.join(named)} name different images, so they may be another build's")
    ((digest, facts),) = found.items()
    moved = [(tag, each["imageDigest"]) for tag, each in named.items() if each["imageDigest"] != digest]
    item = _with_facts(item, repository, facts, moved)
    others = [tag for tag in version_tags(facts.get("imageTags") or (), item.build) if tag not in own]
    if strong not in own and others:
        return evolve(item, stays=f"it has the tag {others[0]} too, so it may be another build's")
    addresses = [f"{repository.address}:{tag}" for tag in proof]
    return evolve(item, stays=owner.reason_to_stay(ecr, repository.place, repository.name, facts, addresses))


def _without_tags(
    item: DeletionItem, repository: Repository, ecr: Any, owner: ContainerOwner
) -> DeletionItem:
    """The item for an image that has lost its tags: it is gone only if no image without tags can be it."""
    try:
        candidates = owner.untagged_images(ecr, repository.place, repository.name)
    except Exception as error:
        if code_of(error) in NOT_THERE:
            return evolve(item, is_gone=True)
        raise
    if not candidates:
        return evolve(item, is_gone=True)
    digest = candidates[0]["imageDigest"]
    return evolve(item, stays=f"it has lost its tags, and {digest}, which has none, may be it")


def _with_facts(
    item: DeletionItem,
    repository: Repository,
    facts: Mapping[str, Any],
    moved: Sequence[tuple[str, str]],
) -> DeletionItem:
    address = f"{repository.address}@{facts['imageDigest']}"
    present: Sequence[str] = facts.get("imageTags") or ()
    return evolve(
        item,
        id=address,
        size_bytes=facts.get("imageSizeInBytes"),
        tags=tuple(tag for tag in item.tags if tag in present),
        references=(
            *(_other_tag(address, tag) for tag in present if tag not in item.tags),
            *(_moved_tag(address, tag, digest) for tag, digest in moved),
        ),
    )


def _other_tag(address: str, tag: str) -> Reference:
    text = f"it has the tag {tag} too, which the build did not give it: it loses only the tags of the build"
    return Reference(item=address, kind="tag", name=tag, text=one_line(text), blocks=False)


def _moved_tag(address: str, tag: str, digest: str) -> Reference:
    text = f"the tag {tag} of the build names {digest} now, which may be another build's: that stays"
    return Reference(item=address, kind="tag", name=tag, text=one_line(text), blocks=False)


def describe_container(ecr: Any, repository: Repository, key: Mapping[str, str]) -> Mapping[str, Any] | None:
    """What ECR says about an image; None if it doesn't exist.

    Raises:
        UnreadAnswerError: ECR says neither.
        Exception: What boto3 raises.
    """
    try:
        answer = ecr.describe_images(
            registryId=repository.place.account, repositoryName=repository.name, imageIds=[dict(key)]
        )
    except Exception as error:
        if code_of(error) in NOT_THERE:
            return None
        raise
    # Of an image that doesn't exist, ECR says so in an error.
    for details in listed(answer, "describe_images", "imageDetails"):
        if "imageDigest" in details:
            return details
    raise UnreadAnswerError("describe_images", "imageDigest")
