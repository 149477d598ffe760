"""The container images of builds, as items of a deletion plan.

Facts: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_BatchDeleteImage.html
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from attrs import evolve, frozen

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds._deletion_parts import DeletionItem, Reference
from imagebuilder_typed.builds._deletion_services import Place, Services, code_of, no_session, reason_of
from imagebuilder_typed.models import Container

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


def repository_of(address: str) -> tuple[Repository, str | None, str | None] | None:
    """The repository, the tag and the digest in the address of a container image in ECR; None for other addresses."""
    found = _ADDRESS.fullmatch(address)
    if found is None:
        return None
    place = Place(found["account"], found["region"])
    return Repository(place, found["registry"], found["repository"]), found["tag"], found["digest"]


def container_items(
    build: Arn, home: Place, containers: Sequence[Container], services: Services
) -> Iterator[DeletionItem]:
    """The container images of a build, one for each repository."""
    tags: dict[Repository, list[str]] = {}
    digests: dict[Repository, str] = {}
    for address in dict.fromkeys(uri for container in containers for uri in container.image_uris):
        found = repository_of(address)
        if found is None:
            yield DeletionItem(
                kind="container",
                id=address,
                build=build,
                account=home.account,
                region=home.region,
                stays="is in no ECR registry",
            )
            continue
        repository, tag, digest = found
        tags.setdefault(repository, []).extend([tag] if tag else [])
        if digest:
            digests[repository] = digest
    for repository, given in tags.items():
        yield _container_item(build, repository, given, digests.get(repository), services)


def _container_item(
    build: Arn, repository: Repository, tags: Sequence[str], digest: str | None, services: Services
) -> DeletionItem:
    place = repository.place
    own = [tag for tag in tags if _names_build(tag, build)]
    shown = f"@{digest}" if digest else f":{(own or list(tags) or ['?'])[0]}"
    item = DeletionItem(
        kind="container",
        id=f"{repository.registry}/{repository.name}{shown}",
        build=build,
        account=place.account,
        region=place.region,
        tags=tuple(tags),
    )
    if not services.reaches(place.account):
        return evolve(item, stays=no_session(place.account))
    if not own and not digest:
        # A tag such as 'latest' may have moved to the image of another build.
        return evolve(
            item, stays="none of its tags has the version of the build, so it may be another build's"
        )
    keys = [{"imageDigest": digest}] if digest else [{"imageTag": tag} for tag in own]
    try:
        facts = _first_found(services.client("ecr", place), repository, keys)
    except Exception as error:  # permissions, a Region that is switched off, a lost connection
        return evolve(item, stays=f"could not be read: {reason_of(error)}")
    if facts is None:
        return evolve(item, is_gone=True)
    address = f"{repository.registry}/{repository.name}@{facts['imageDigest']}"
    present: Sequence[str] = facts.get("imageTags") or ()
    return evolve(
        item,
        id=address,
        size_bytes=facts.get("imageSizeInBytes"),
        tags=tuple(tag for tag in tags if tag in present),
        references=tuple(_other_tag(address, tag) for tag in present if tag not in tags),
    )


def _other_tag(address: str, tag: str) -> Reference:
    text = f"it has the tag {tag} too, which the build did not give it: it loses only the tags of the build"
    return Reference(item=address, kind="tag", name=tag, text=text, blocks=False)


def _names_build(tag: str, build: Arn) -> bool:
    """Whether a tag is one of those that only this build has, such as ``1.0.0-1`` or ``web-1.0.0-1``."""
    version = f"{build.version}-{build.build}"
    return tag == version or tag.endswith(f"-{version}")


def _first_found(
    ecr: Any, repository: Repository, keys: Sequence[Mapping[str, str]]
) -> Mapping[str, Any] | None:
    for key in keys:
        found = describe_container(ecr, repository, key)
        if found is not None:
            return found
    return None


def describe_container(ecr: Any, repository: Repository, key: Mapping[str, str]) -> Mapping[str, Any] | None:
    """What ECR says about an image; None if it doesn't exist."""
    try:
        answer = ecr.describe_images(
            registryId=repository.place.account, repositoryName=repository.name, imageIds=[dict(key)]
        )
    except Exception as error:
        if code_of(error) in NOT_THERE:
            return None
        raise
    details: Sequence[Mapping[str, Any]] = answer.get("imageDetails") or ()
    return details[0] if details else None
