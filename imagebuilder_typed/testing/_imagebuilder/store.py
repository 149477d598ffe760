"""The resources of one account in one Region: records by ARN, in the order of their creation."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .arns import Arn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from .resource_types import ResourceType
    from .versions import VersionPattern
    from .wire import Document


@dataclass(slots=True, eq=False)
class Record:
    """One resource: its document as `Get…` answers it, its ARN, tags and policy."""

    resource_type: ResourceType
    arn: Arn
    document: Document
    sequence: int = 0
    tags: dict[str, str] = field(default_factory=dict[str, str])
    policy: str | None = None

    @property
    def name(self) -> str:
        return str(self.document["name"])

    @property
    def status(self) -> str:
        """The status in the document's `state`, which images and components have."""
        return str(self.document["state"]["status"])

    @property
    def rank(self) -> tuple[tuple[int, ...], int]:
        """A sort key: newer versions and builds rank higher."""
        version = tuple(self.arn.version.exact()) if self.arn.version else ()
        return version, self.arn.build or 0

    def view(self) -> Document:
        """The document with its tags, as answers contain it. Untagged resources have an empty map."""
        return {**self.document, "tags": dict(self.tags)}

    def view_in_image(self) -> Document:
        """The view of a recipe or configuration inside an image, where it has no owner."""
        view = self.view()
        view.pop("owner", None)
        return view


def newest(records: Iterable[Record]) -> Record | None:
    """The record with the highest version and build; None when there are no records."""
    return max(records, key=lambda record: record.rank, default=None)


class Store:
    """Records of all types. Not thread-safe; the backend's lock guards it."""

    def __init__(self) -> None:
        self._records: dict[str, Record] = {}
        self._by_name: dict[tuple[str, str], list[Record]] = {}
        self._by_type: dict[ResourceType, dict[str, Record]] = {}
        self._sequence = 0
        self._builds: dict[Arn, int] = {}

    def __len__(self) -> int:
        return len(self._records)

    def add(self, record: Record) -> Record:
        self._sequence += 1
        record.sequence = self._sequence
        self._records[str(record.arn)] = record
        self._by_type.setdefault(record.resource_type, {})[str(record.arn)] = record
        self._by_name.setdefault((record.arn.resource_type, record.arn.name), []).append(record)
        if record.arn.version is not None and record.arn.build is not None:
            self._builds[record.arn.with_version(record.arn.version)] = record.arn.build
        return record

    def remove(self, record: Record) -> None:
        del self._records[str(record.arn)]
        del self._by_type[record.resource_type][str(record.arn)]
        line = self._by_name[record.arn.resource_type, record.arn.name]
        line.remove(record)
        if not line:
            del self._by_name[record.arn.resource_type, record.arn.name]

    def next_build_arn(self, arn: Arn, version: VersionPattern) -> Arn:
        """The ARN of the next build of a version. Build numbers are never reused, not even after a delete."""
        line = arn.with_version(version)
        return arn.with_version(version, self._builds.get(line, 0) + 1)

    def get(self, arn: str) -> Record | None:
        """The record with this ARN. Zeros at the start of a version's numbers make no difference."""
        found = self._records.get(arn)
        if found is None and (wanted := Arn.parse(arn)) is not None:
            return next((record for record in self.versions_of(wanted) if record.arn == wanted), None)
        return found

    def versions_of(self, arn: Arn) -> list[Record]:
        """All versions and builds of the resource that `arn` names."""
        return list(self._by_name.get((arn.resource_type, arn.name), ()))

    def latest(self, arn: Arn, where: Callable[[Record], bool] = lambda record: True) -> Record | None:
        """The newest record that `arn` can mean. Wildcards and a missing build number mean the newest."""
        exactly = self._records.get(str(arn))
        if exactly is not None and where(exactly):
            return exactly
        return newest(record for record in self.versions_of(arn) if arn.covers(record.arn) and where(record))

    def of_type(self, resource_type: ResourceType) -> Iterator[Record]:
        return iter(list(self._by_type.get(resource_type, {}).values()))

    def __iter__(self) -> Iterator[Record]:
        return iter(list(self._records.values()))
