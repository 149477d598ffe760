"""Delete old images with their AMIs and snapshots. Without --apply, print what would be deleted.

python examples/clean_up_images.py --keep 3 --older-than 90 --role arn:aws:iam::123456789012:role/ImageLifecycle
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta

from imagebuilder_typed import ImageBuilderClient, exceptions
from imagebuilder_typed.models import (
    ImageStatus,
    ImageSummary,
    ResourceState,
    ResourceStateUpdateIncludeResources,
)


def old_images(client: ImageBuilderClient, *, keep: int, before: datetime) -> Iterator[ImageSummary]:
    """Yield available images older than a date, except the newest of each name."""
    by_name: dict[str, list[ImageSummary]] = {}
    for version in client.get_paginator("list_images").paginate(owner="Self"):
        builds = client.get_paginator("list_image_build_versions").paginate(image_version_arn=version.arn)
        for build in builds:
            if build.state.status is ImageStatus.AVAILABLE:
                by_name.setdefault(build.name, []).append(build)
    for images in by_name.values():
        images.sort(key=created, reverse=True)
        yield from (image for image in images[keep:] if created(image) < before)


def created(image: ImageSummary) -> datetime:
    return datetime.fromisoformat(image.date_created)


def delete(client: ImageBuilderClient, image: ImageSummary, role: str) -> None:
    """Start a deletion that includes the AMIs and their snapshots; DeleteImage would leave them."""
    client.start_resource_state_update(
        resource_arn=image.arn,
        state=ResourceState(status="DELETED"),
        execution_role=role,
        include_resources=ResourceStateUpdateIncludeResources(amis=True, snapshots=True),
    )


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Delete old images with their AMIs and snapshots.")
    parser.add_argument("--region", default="eu-west-1")
    parser.add_argument("--keep", type=int, default=3, help="newest images of each name to keep")
    parser.add_argument("--older-than", type=float, default=90, metavar="DAYS")
    parser.add_argument("--role", required=True, help="ARN of the role that deletes the AMIs")
    parser.add_argument("--apply", action="store_true")
    options = parser.parse_args(arguments)

    client = ImageBuilderClient(region_name=options.region)
    before = datetime.now(UTC) - timedelta(days=options.older_than)
    failed = 0
    for image in old_images(client, keep=options.keep, before=before):
        amis = ", ".join(ami.image for ami in image.output_resources.amis)
        print(f"{image.name} {image.version} of {created(image):%Y-%m-%d}: {amis or 'no AMIs'}")
        if options.apply:
            try:
                delete(client, image, options.role)
            except exceptions.ApiError as error:
                print(f"  not deleted: {error}", file=sys.stderr)
                failed += 1
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
