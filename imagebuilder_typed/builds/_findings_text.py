"""Findings as a table. Texts of the service lose line breaks and control characters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds._lines import on_one_line
from imagebuilder_typed.models import ImageScanFinding, VulnerablePackage

__all__ = ["SEVERITIES", "by_urgency", "severity_of", "summary", "table", "vulnerability_of"]

SEVERITIES = ("CRITICAL", "HIGH", "MEDIUM", "LOW", "INFORMATIONAL", "UNTRIAGED")
"""The severities that Amazon Inspector has, the most urgent first."""

_MOST_ROWS = 20
_WIDTHS = (13, 24, 40, 32, 60)
"""The widest that each column may be."""
_HEADINGS = ("severity", "id", "package", "fixed in", "title")


def severity_of(finding: ImageScanFinding) -> str:
    """The severity; ``(none)`` for a finding that came without."""
    return getattr(finding, "severity", None) or "(none)"


def vulnerability_of(finding: ImageScanFinding) -> str:
    """The id of the vulnerability; empty if it came without."""
    details = finding.package_vulnerability_details
    return getattr(details, "vulnerability_id", None) or ""


def by_urgency(finding: ImageScanFinding) -> tuple[int, float, str]:
    """The key for sorting: severity, score, id. Unknown severities come first, since they may be the worst."""
    severity = severity_of(finding)
    rank = SEVERITIES.index(severity) if severity in SEVERITIES else -1
    return rank, -(finding.inspector_score or 0.0), vulnerability_of(finding)


def summary(arn: Arn, counts: Mapping[str, int]) -> str:
    """How many findings a build has, by severity."""
    found = ", ".join(f"{count} {on_one_line(severity)}" for severity, count in counts.items() if count)
    total = sum(counts.values())
    return f"{arn}: {total} finding{'' if total == 1 else 's'}" + (f" ({found})" if found else "")


def table(findings: Sequence[ImageScanFinding], *, rest: str = "") -> str:
    """A table of the first findings, one line each.

    Args:
        findings: The findings, in their order.
        rest: Where those are that the table leaves out.
    """
    rows = [_HEADINGS, *(_row(finding) for finding in findings[:_MOST_ROWS])]
    cells = [[_cut(cell, width) for cell, width in zip(row, _WIDTHS, strict=True)] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = ["  ".join(map(str.ljust, row, widths)).rstrip() for row in cells]
    left_out = len(findings) - _MOST_ROWS
    if left_out > 0:
        lines.append(f"… and {left_out} more" + (f"; {rest}" if rest else ""))
    return "\n".join(lines)


def _row(finding: ImageScanFinding) -> tuple[str, str, str, str, str]:
    details = finding.package_vulnerability_details
    packages = details.vulnerable_packages if details else []
    first = packages[0] if packages else None
    title = finding.title or str(getattr(finding, "description", ""))
    fix = (first and first.fixed_in_version) or ("no fix" if finding.fix_available == "NO" else "-")
    return (severity_of(finding), vulnerability_of(finding) or "-", _packages(packages), fix, title)


def _packages(packages: Sequence[VulnerablePackage]) -> str:
    """The first package with its version, and how many others there are."""
    if not packages:
        return "-"
    more = f" (+{len(packages) - 1})" if len(packages) > 1 else ""
    width = _WIDTHS[2] - len(more)
    return _cut(_package(packages[0]), width) + more


def _package(package: VulnerablePackage) -> str:
    epoch = "" if package.epoch is None else f"{package.epoch}:"
    release = f"-{package.release}" if package.release else ""
    return f"{getattr(package, 'name', '-')} {epoch}{getattr(package, 'version', '')}{release}".rstrip()


def _cut(text: str, width: int) -> str:
    line = on_one_line(text)
    return line if len(line) <= width else f"{line[: width - 1]}…"
