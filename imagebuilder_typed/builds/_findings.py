"""The findings of a build's vulnerability scan, with all pages, and the packages on its image."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Protocol

import attrs

from imagebuilder_typed._suggestions import suggestion
from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds._findings_gate import (
    FindingsGateError,
    ScanIncompleteError,
    check_accepted,
    check_limits,
    refused_by,
    why_incomplete,
)
from imagebuilder_typed.builds._findings_text import SEVERITIES, by_urgency, severity_of, summary, table
from imagebuilder_typed.client import ImageBuilderClient
from imagebuilder_typed.models import (
    Image,
    ImagePackage,
    ImageScanFinding,
    ImageScanFindingsFilter,
    ImageScanningConfiguration,
    ImageScanState,
    ImageScanStatus,
)

__all__ = ["Findings", "read_findings", "read_packages"]

_PAGE_SIZE = 100


class _Build(Protocol):
    """What the functions here need of a build."""

    @property
    def client(self) -> ImageBuilderClient: ...

    @property
    def arn(self) -> Arn: ...

    def image(self) -> Image: ...


@attrs.frozen(kw_only=True)
class Findings:
    """The findings of one scan: ``build.findings()`` reads them. Iteration and ``len`` are those of ``items``.

    ``str()`` of it is a table.
    """

    arn: Arn
    """ARN of the build."""
    items: list[ImageScanFinding] = attrs.field(repr=lambda items: f"[{len(items)}]")
    """All findings, the most urgent first: by severity, then by Inspector's score."""
    scan_state: ImageScanState | None = None
    """How far the scan had come before the findings were read, and why. None: there was no scan."""
    scanning_configuration: ImageScanningConfiguration | None = attrs.field(default=None, repr=False)
    """Whether and how the build scans. None: it does not."""

    def __iter__(self) -> Iterator[ImageScanFinding]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __str__(self) -> str:
        doubt = f"; this says little: {self.incomplete}" if self.incomplete else ""
        listed = f"\n\n{table(self.items)}" if self.items else ""
        return f"{summary(self.arn, self.counts)}{doubt}{listed}"

    @property
    def counts(self) -> dict[str, int]:
        """Number of findings by severity, the most urgent first. Severities without findings have 0.

        They are ``CRITICAL``, ``HIGH``, ``MEDIUM``, ``LOW``, ``INFORMATIONAL`` and ``UNTRIAGED``. A severity that this
        package doesn't know comes after them, if there are findings of it.
        """
        found = Counter(map(severity_of, self.items))
        return {**dict.fromkeys(SEVERITIES, 0), **found}

    @property
    def scan_status(self) -> ImageScanStatus | None:
        """How far the scan had come. None: there was no scan."""
        return None if self.scan_state is None else self.scan_state.status

    @property
    def incomplete(self) -> str | None:
        """Why the findings are not those of a completed scan, in words. None if they are."""
        return why_incomplete(self.scan_state, self.scanning_configuration)

    def of(self, severity: str) -> list[ImageScanFinding]:
        """The findings of one severity, in their order.

        Args:
            severity: One of the keys of ``counts``, in any case.

        Raises:
            ValueError: It is none. The message lists them.
        """
        known = {each.upper(): each for each in self.counts}
        wanted = severity.upper()
        if wanted not in known:
            there = ", ".join(known.values())
            raise ValueError(
                f"there is no severity {severity!r}; there are {there}{suggestion(wanted, known)}"
            )
        return [finding for finding in self.items if severity_of(finding).upper() == wanted]

    def gate(
        self,
        *,
        critical: int | None = 0,
        high: int | None = None,
        medium: int | None = None,
        low: int | None = None,
        informational: int | None = None,
        untriaged: int | None = None,
        unknown: int | None = 0,
        accept: Iterable[str] = (),
        fixable_only: bool = False,
        incomplete_ok: bool = False,
    ) -> Findings:
        """Raise an error if there are more findings than allowed. Asks nothing.

        Args:
            critical: How many findings of this severity are allowed at most. None: any number, as for the others.
            high: The same for ``HIGH``.
            medium: The same for ``MEDIUM``.
            low: The same for ``LOW``.
            informational: The same for ``INFORMATIONAL``.
            untriaged: The same for ``UNTRIAGED``: Inspector has not given it a severity yet.
            unknown: The same for severities that this version of the package doesn't know, all together.
            accept: Ids of vulnerabilities that don't count, such as ``CVE-2026-0001``, in any case.
            fixable_only: True to leave out findings that no new package version fixes. Those with a fix for some packages count, and those that don't say whether there is one.
            incomplete_ok: True to judge what was found, even if the scan has not completed.

        Returns:
            These findings.

        Raises:
            FindingsGateError: There are more. The message has a table, ``refused`` all findings of these severities.
            ScanIncompleteError: These are not the findings of a completed scan.
            TypeError: `accept` is a single text, or an option has another wrong type.
            ValueError: A limit is negative.
        """
        limits = {
            "CRITICAL": critical,
            "HIGH": high,
            "MEDIUM": medium,
            "LOW": low,
            "INFORMATIONAL": informational,
            "UNTRIAGED": untriaged,
            "unknown": unknown,
        }
        check_limits(limits)
        accepted = check_accepted(accept)
        if not incomplete_ok:
            self._check_complete()
        refused, excess = refused_by(self.items, limits, accepted, fixable_only=fixable_only)
        if excess:
            raise FindingsGateError(self.arn, refused, excess)
        return self

    def _check_complete(self) -> None:
        if self.incomplete is not None:
            raise ScanIncompleteError(self.arn, self.incomplete, self.scan_state)


def read_findings(build: _Build, *, incomplete_ok: bool = False) -> Findings:
    """Read the findings of a build, with all pages.

    Args:
        build: The build.
        incomplete_ok: True to return what there is, even if the scan has not completed.

    Raises:
        ScanIncompleteError: The image was not scanned, or the scan has not completed.
        AbsentMemberError: A page is empty, and has nothing else that an answer of the service has.
        ImageBuilderError: As with ``get_image`` and ``list_image_scan_findings``.
    """
    # The state first: what a completed scan found can be listed, whereas a scan may complete while findings are listed.
    image = build.image()
    state, configuration = image.scan_state, image.image_scanning_configuration
    unread = Findings(arn=build.arn, items=[], scan_state=state, scanning_configuration=configuration)
    if not incomplete_ok:
        unread._check_complete()  # pyright: ignore[reportPrivateUsage]  # the class is of this module
    of_this_build = ImageScanFindingsFilter(name="imageBuildVersionArn", values=[build.arn])
    pages = build.client.get_paginator("list_image_scan_findings")
    found: list[ImageScanFinding] = []
    for page in pages.paginate(filters=[of_this_build], page_size=_PAGE_SIZE).pages():
        if not page.findings and page.next_token is None:
            # This raises if the page is no answer of the service: such a page must not look like the end of the findings.
            _ = page.request_id
        found += page.findings
    return attrs.evolve(unread, items=sorted(found, key=by_urgency))


def read_packages(build: _Build) -> list[ImagePackage]:
    """Read the packages on the image of a build, with all pages.

    Raises:
        ImageBuilderError: As with ``list_image_packages``.
    """
    pages = build.client.get_paginator("list_image_packages")
    return list(pages.paginate(image_build_version_arn=build.arn, page_size=_PAGE_SIZE))
