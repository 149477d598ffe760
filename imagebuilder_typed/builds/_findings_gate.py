"""Which findings are too many, and the errors that say so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import cast

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds._findings_text import by_urgency, severity_of, table, vulnerability_of
from imagebuilder_typed.builds._lines import on_one_line
from imagebuilder_typed.exceptions import ImageBuilderError
from imagebuilder_typed.models import ImageScanFinding, ImageScanningConfiguration, ImageScanState

__all__ = [
    "FindingsGateError",
    "ScanIncompleteError",
    "check_accepted",
    "check_limits",
    "refused_by",
    "why_incomplete",
]

_UNDER_WAY = ("PENDING", "SCANNING", "COLLECTING")


class FindingsGateError(ImageBuilderError):
    """A build has more findings than a gate allows. The message has a table of them, the most urgent first."""

    def __init__(
        self, arn: Arn, refused: Sequence[ImageScanFinding], excess: Mapping[str, tuple[int, int]]
    ) -> None:
        over = ", ".join(
            f"{found} {severity} (at most {limit})" for severity, (found, limit) in excess.items()
        )
        super().__init__(f"{arn} has too many findings: {over}\n\n{table(refused, rest='.refused has all')}")
        self._arn = arn
        self._refused = list(refused)
        self._counts = {severity: found for severity, (found, _) in excess.items()}

    @property
    def arn(self) -> Arn:
        """ARN of the build."""
        return self._arn

    @property
    def refused(self) -> list[ImageScanFinding]:
        """All findings of the severities with too many, without accepted ones."""
        return self._refused

    @property
    def counts(self) -> dict[str, int]:
        """Number of them by severity. ``unknown`` stands for all severities that the package doesn't know."""
        return self._counts


class ScanIncompleteError(ImageBuilderError):
    """A build has no findings of a completed scan: it was not scanned, or the scan is under way or has failed.

    That there are few findings, or none, then says nothing.
    """

    def __init__(self, arn: Arn, reason: str, scan_state: ImageScanState | None) -> None:
        super().__init__(f"the vulnerabilities of {arn} are unknown: {reason}")
        self._arn = arn
        self._scan_state = scan_state

    @property
    def arn(self) -> Arn:
        """ARN of the build."""
        return self._arn

    @property
    def scan_state(self) -> ImageScanState | None:
        """How far the scan has come, and why. None: there is no scan."""
        return self._scan_state

    @property
    def transient(self) -> bool:
        """True when the scan is under way, so that the same call may succeed later."""
        return self._scan_state is not None and self._scan_state.status in _UNDER_WAY


def why_incomplete(
    state: ImageScanState | None, configuration: ImageScanningConfiguration | None
) -> str | None:
    """Why the findings that are listed are not all. None if they are those of a completed scan."""
    kinds = (configuration and configuration.image_scanning_types) or []
    if "ON_DEMAND_AMI_CVE" in kinds:
        return (
            "it is scanned on demand (ON_DEMAND_AMI_CVE), and EC2 has the findings of such scans: "
            "read them with get_image_findings of boto3's EC2 client"
        )
    status = None if state is None else state.status
    if status == "COMPLETED":
        return None
    if status is None:
        if configuration is not None and configuration.image_scanning_enabled:
            return "its scan has not begun"
        return (
            "it is not scanned; to change that, build with "
            "image_scanning_configuration=ImageScanningConfiguration(image_scanning_enabled=True)"
        )
    reason = f" ({on_one_line(state.reason)})" if state is not None and state.reason else ""
    if status in _UNDER_WAY:
        return f"its scan is {status}{reason}; ask again when it is COMPLETED"
    return f"its scan is {status}{reason}; only another build is scanned again"


def check_limits(limits: Mapping[str, object]) -> None:
    """Check the limits of a gate.

    Raises:
        TypeError: One is not a whole number.
        ValueError: One is negative.
    """
    for severity, limit in limits.items():
        if limit is None:
            continue
        if not isinstance(limit, int) or isinstance(limit, bool):
            raise TypeError(f"{severity.lower()} must be a whole number or None, not {limit!r}")
        if limit < 0:
            raise ValueError(f"{severity.lower()} must be 0 or more, or None for any number, not {limit!r}")


def check_accepted(accept: object) -> frozenset[str]:
    """The ids of accepted vulnerabilities in capitals. Blank ones, such as a file's last line, accept nothing.

    Raises:
        TypeError: It is a single text, or what is no collection of texts.
    """
    if isinstance(accept, str):
        raise TypeError(f"accept must be a collection of ids, not a text: put it in brackets, [{accept!r}]")
    if not isinstance(accept, Iterable):
        raise TypeError(f"accept must be a collection of ids, not {accept!r}")
    ids = list(cast("Iterable[object]", accept))
    if not all(isinstance(each, str) for each in ids):
        raise TypeError(f"accept must be a collection of ids as text, not {accept!r}")
    return frozenset(stripped.upper() for each in ids if (stripped := str(each).strip()))


def refused_by(
    findings: Iterable[ImageScanFinding],
    limits: Mapping[str, int | None],
    accepted: frozenset[str],
    *,
    fixable_only: bool,
) -> tuple[list[ImageScanFinding], dict[str, tuple[int, int]]]:
    """The findings of severities with too many, and by such a severity how many there are and are allowed.

    Args:
        findings: All findings.
        limits: By severity how many are allowed, None for any number. ``unknown`` stands for all that are not in it.
        accepted: Ids of vulnerabilities that don't count, in capitals.
        fixable_only: Whether findings without a fix are left out.
    """
    groups: dict[str, list[ImageScanFinding]] = {severity: [] for severity in limits}
    for finding in findings:
        if vulnerability_of(finding).upper() in accepted:
            continue
        # One that doesn't say whether there is a fix counts: a gate has no holes.
        if not fixable_only or finding.fix_available != "NO":
            severity = severity_of(finding)
            groups[severity if severity in groups else "unknown"].append(finding)
    excess: dict[str, tuple[int, int]] = {}
    for severity, group in groups.items():
        limit = limits[severity]
        if limit is not None and len(group) > limit:
            excess[severity] = (len(group), limit)
    refused = [finding for severity in excess for finding in groups[severity]]
    return sorted(refused, key=by_urgency), excess
