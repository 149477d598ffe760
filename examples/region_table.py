"""Print the newest image of each name in several Regions as a table.

python examples/region_table.py eu-west-1 us-east-1
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from imagebuilder_typed import ImageBuilderClient, exceptions
from imagebuilder_typed.models import ImageSummary

HEAD = ("REGION", "NAME", "VERSION", "PLATFORM", "STATE", "CREATED", "AMI")


def newest_images(client: ImageBuilderClient) -> list[ImageSummary]:
    """Return the newest build of each name, by name."""
    newest: dict[str, ImageSummary] = {}
    for version in client.get_paginator("list_images").paginate(owner="Self"):
        builds = client.get_paginator("list_image_build_versions").paginate(image_version_arn=version.arn)
        for build in builds:
            known = newest.get(build.name)
            if known is None or known.date_created < build.date_created:
                newest[build.name] = build
    return [newest[name] for name in sorted(newest)]


def row(region: str, image: ImageSummary) -> tuple[str, ...]:
    amis = [ami.image for ami in image.output_resources.amis if ami.region == region]
    created = image.date_created[:10]
    ami = ", ".join(amis) or "-"
    return region, image.name, image.version, image.platform, image.state.status, created, ami


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Print the newest images of several Regions.")
    parser.add_argument("regions", nargs="+", metavar="REGION")
    regions: list[str] = parser.parse_args(arguments).regions

    rows: list[tuple[str, ...]] = [HEAD]
    failed = False
    # boto3 makes clients in one thread only. Calls may come from any.
    clients = {region: ImageBuilderClient(region_name=region) for region in regions}
    with ThreadPoolExecutor() as pool:
        listings = {region: pool.submit(newest_images, client) for region, client in clients.items()}
        for region, listing in listings.items():
            try:
                rows += [row(region, image) for image in listing.result()]
            except exceptions.ImageBuilderError as error:
                print(f"{region}: {error}", file=sys.stderr)
                failed = True
    widths = [max(len(cells[column]) for cells in rows) for column in range(len(HEAD))]
    for cells in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip())
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
