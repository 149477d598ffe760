"""ECR: repositories and their container images."""

from __future__ import annotations

import json
import re

from ..ids import unique_id
from ._base import AccountRegion, ServiceRefused, backend_of, raising_service_refused

_IMAGE_URI = re.compile(
    r"(?P<account>[0-9]{12})\.dkr\.ecr\.(?P<region>[a-z0-9-]+)\.[a-z.]+/"
    r"(?P<repository>[^@:]+)(?:@(?P<digest>.+)|:(?P<tag>.+))"
)
_MANIFEST = "application/vnd.docker.distribution.manifest.v2+json"
_CONFIG = "application/vnd.docker.container.image.v1+json"
_LAYER = "application/vnd.docker.image.rootfs.diff.tar.gzip"


def ecr_repository_exists(account_region: AccountRegion, name: str) -> bool:
    return name in backend_of("ecr", account_region).repositories


def new_manifest() -> str:
    """The manifest of a new image. Its digests are random, so that no two images are the same for ECR."""

    def part(media_type: str, size: int) -> dict[str, object]:
        return {"mediaType": media_type, "size": size, "digest": f"sha256:{unique_id().replace('-', '') * 2}"}

    return json.dumps(
        {
            "schemaVersion": 2,
            "mediaType": _MANIFEST,
            # moto reports the size of the configuration as that of the image.
            "config": part(_CONFIG, 50_000_000),
            "layers": [part(_LAYER, 50_000_000)],
        }
    )


def push_image(account_region: AccountRegion, repository: str, tags: list[str], manifest: str) -> None:
    """Push an image to a repository with all of the tags.

    Raises:
        ServiceRefused: there is no such repository, or its tags can't be moved and one of them exists.
    """
    if not ecr_repository_exists(account_region, repository):
        raise ServiceRefused(
            f"The repository with name '{repository}' does not exist in the registry with id"
            f" '{account_region.account}'",
            account_region.region,
        )
    with raising_service_refused(account_region):
        for tag in tags:
            backend_of("ecr", account_region).put_image(repository, manifest, tag, _MANIFEST)


def delete_container_image(uri: str) -> None:
    """Delete a container image from moto's ECR, if it is there."""
    found = _IMAGE_URI.fullmatch(uri)
    if found is None:
        return
    place = AccountRegion(found["account"], found["region"])
    image = {"imageDigest": found["digest"]} if found["digest"] else {"imageTag": found["tag"]}
    if ecr_repository_exists(place, found["repository"]):
        backend_of("ecr", place).batch_delete_image(found["repository"], place.account, [image])
