"""Refuse an image whose scan found serious vulnerabilities, or that has not been scanned.

python examples/scan_gate.py IMAGE_ARN --high 5 --accept CVE-2026-0001
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from imagebuilder_typed import ImageBuilderClient
from imagebuilder_typed.builds import Build, FindingsGateError, ScanIncompleteError


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Refuse an image with serious vulnerabilities.")
    parser.add_argument("image", metavar="IMAGE_ARN")
    parser.add_argument("--region", default="eu-west-1")
    parser.add_argument("--critical", type=int, default=0, metavar="N", help="how many are allowed")
    parser.add_argument("--high", type=int, default=0, metavar="N", help="how many are allowed")
    parser.add_argument("--accept", nargs="*", default=[], metavar="CVE")
    options = parser.parse_args(arguments)

    build = Build(ImageBuilderClient(region_name=options.region), options.image)
    try:
        findings = build.findings()
        findings.gate(critical=options.critical, high=options.high, accept=options.accept)
    except FindingsGateError as error:
        print(error, file=sys.stderr)
        return 1
    except ScanIncompleteError as error:
        print(error, file=sys.stderr)
        return 2
    print(findings)
    return 0


if __name__ == "__main__":
    sys.exit(main())
