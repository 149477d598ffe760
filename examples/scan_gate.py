"""Refuse an image whose scan found serious vulnerabilities, or that has not been scanned.

python examples/scan_gate.py IMAGE_ARN --fail-on HIGH --accept CVE-2026-0001
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence

from imagebuilder_typed import ImageBuilderClient
from imagebuilder_typed.models import Image, ImageScanFinding, ImageScanFindingsFilter, ImageScanStatus

SEVERITIES = ("LOW", "MEDIUM", "HIGH", "CRITICAL")


def is_scanned(image: Image) -> bool:
    return image.scan_state is not None and image.scan_state.status is ImageScanStatus.COMPLETED


def findings(client: ImageBuilderClient, image_arn: str, fail_on: str) -> Iterator[ImageScanFinding]:
    """Yield the findings that are at least as severe. The API filters by one thing only, here by the image."""
    severe = SEVERITIES[SEVERITIES.index(fail_on) :]
    of_image = ImageScanFindingsFilter(name="imageBuildVersionArn", values=[image_arn])
    for finding in client.get_paginator("list_image_scan_findings").paginate(filters=[of_image]):
        if finding.severity in severe:
            yield finding


def describe(finding: ImageScanFinding) -> tuple[str, str]:
    """Return the vulnerability's id and the packages that have it."""
    details = finding.package_vulnerability_details
    if details is None:
        return finding.type, finding.description
    packages = [f"{package.name} {package.version}" for package in details.vulnerable_packages]
    return details.vulnerability_id or finding.type, ", ".join(packages)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Refuse an image with serious vulnerabilities.")
    parser.add_argument("image", metavar="IMAGE_ARN")
    parser.add_argument("--region", default="eu-west-1")
    parser.add_argument("--fail-on", choices=SEVERITIES, default="HIGH")
    parser.add_argument("--accept", nargs="*", default=[], metavar="CVE")
    options = parser.parse_args(arguments)

    client = ImageBuilderClient(region_name=options.region)
    image = client.get_image(image_build_version_arn=options.image).image
    if not is_scanned(image):
        print(f"refused: {image.name} {image.version} has no completed scan", file=sys.stderr)
        return 2
    refused = 0
    for finding in findings(client, image.arn, options.fail_on):
        vulnerability, packages = describe(finding)
        accepted = vulnerability in options.accept
        refused += not accepted
        print(f"{finding.severity:<8}  {vulnerability}  {packages}{'  (accepted)' if accepted else ''}")
    print(f"{image.name} {image.version}: {f'refused for {refused} findings' if refused else 'passed'}")
    return 1 if refused else 0


if __name__ == "__main__":
    sys.exit(main())
