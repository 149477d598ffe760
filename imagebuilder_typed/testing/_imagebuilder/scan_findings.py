"""Scan findings and packages of images, and whether findings fail a build."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from botocore.model import ListShape, Shape, StructureShape
from moto.core.exceptions import ServiceException

from .argument_checks import advice, check_text
from .constraints import check_value
from .wire import Document, is_integer, is_list, is_number, now, service_model, struct_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from .store import Record

PackageVersion: TypeAlias = tuple[str, str]

DEFAULT_PACKAGES: tuple[PackageVersion, ...] = (
    ("bash", "5.2.15"),
    ("curl-minimal", "8.5.0"),
    ("kernel", "6.1.112"),
    ("openssl", "3.0.8"),
    ("python3", "3.9.20"),
)
"""The packages of images with enhanced metadata, unless a test plants others."""

SEVERITIES = ("INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL")

# botocore's model of inspector2, whose findings these are, has the values. Image Builder's model has none.
_CHOICES = {"severity": (*SEVERITIES, "UNTRIAGED"), "fixAvailable": ("YES", "NO", "PARTIAL")}


def is_scanned(image: Record) -> bool:
    return bool(struct_at(image.document, "imageScanningConfiguration").get("imageScanningEnabled"))


def complete_scan(image: Record) -> None:
    if is_scanned(image):
        image.document["scanState"] = {"status": "COMPLETED"}


def complete_finding(account_id: str, image: Record, planted: object) -> Document:
    """A planted finding with default values for missing members.

    Raises:
        TypeError: the finding is no dict, or a member has the wrong type.
        ValueError: a member does not exist, or has a value that the service's model doesn't allow.
    """
    given: Document = _planted_value(service_model().shape_for("ImageScanFinding"), planted, "finding")
    finding: Document = {
        "awsAccountId": account_id,
        "imageBuildVersionArn": str(image.arn),
        "type": "PACKAGE_VULNERABILITY",
        "severity": "HIGH",
        "title": "A planted vulnerability",
        "description": "Planted by a test.",
        "fixAvailable": "YES",
        "firstObservedAt": now(),
        "updatedAt": now(),
        "packageVulnerabilityDetails": {"vulnerabilityId": "CVE-2024-0001"},
        **given,
    }
    for name, choices in _CHOICES.items():
        if finding[name] not in choices:
            problem = f"finding.{name} has to be one of {', '.join(choices)}, not {finding[name]!r:.100}."
            raise ValueError(problem + advice(finding[name], choices))
    pipeline = image.document.get("sourcePipelineArn")
    if pipeline:
        finding.setdefault("imagePipelineArn", pipeline)
    try:
        check_value("ImageScanFinding", finding, "finding")
    except ServiceException as problem:
        raise ValueError(problem.message) from None
    return finding


def _planted_value(shape: Shape, value: object, path: str) -> Any:
    """A copy of a value whose types and member names fit the model, with dates as datetimes."""
    if isinstance(shape, StructureShape):
        if not isinstance(value, Mapping):
            raise TypeError(f"{path} has to be a dict.")
        return dict(_planted_members(shape, cast("Mapping[object, object]", value), path))
    if isinstance(shape, ListShape):
        if not is_list(value):
            raise TypeError(f"{path} has to be a list.")
        return [_planted_value(shape.member, item, f"{path}[{index}]") for index, item in enumerate(value)]
    if shape.type_name == "timestamp":
        return _planted_date(value, path)
    if shape.type_name == "string":
        return check_text(path, value)
    if not (is_integer(value) if shape.type_name in ("integer", "long") else is_number(value)):
        raise TypeError(f"{path} has to be a number.")
    return value


def _planted_members(
    shape: StructureShape, value: Mapping[object, object], path: str
) -> Iterator[tuple[str, object]]:
    for name, member in value.items():
        known = check_text(f"a key of {path}", name)
        if known not in shape.members:
            members = ", ".join(shape.members)
            raise ValueError(
                f"{path} has no key {known!r:.100}.{advice(known, shape.members)} Keys: {members}."
            )
        yield known, _planted_value(shape.members[known], member, f"{path}.{known}")


def _planted_date(value: object, path: str) -> datetime:
    if isinstance(value, datetime):
        return value
    if isinstance(value, str):
        return datetime.fromisoformat(value)
    if not is_number(value):
        raise TypeError(f"{path} has to be a date: a datetime, or text in the format of ISO 8601.")
    try:
        return datetime.fromtimestamp(value, UTC)
    except (OverflowError, OSError):
        raise ValueError(f"{path} is out of range.") from None


def blocking_finding(image: Record, findings: Iterable[Document]) -> str | None:
    """The message for the first finding that fails the image's tests; None when no finding does."""
    configuration = struct_at(image.document, "imageScanningConfiguration")
    condition = configuration.get("scanResultCondition")
    if not condition or not is_scanned(image):
        return None
    allowed = SEVERITIES.index(condition["maximumSeverityLabel"])
    only_fixable = condition.get("fixAvailable", True)
    for finding in findings:
        if only_fixable and finding["fixAvailable"] != "YES":
            continue
        if finding["severity"] in SEVERITIES and SEVERITIES.index(finding["severity"]) > allowed:
            return f"{vulnerability_id(finding)} has the severity {finding['severity']}."
    return None


def vulnerability_id(finding: Document) -> str:
    return str(struct_at(finding, "packageVulnerabilityDetails").get("vulnerabilityId", ""))
