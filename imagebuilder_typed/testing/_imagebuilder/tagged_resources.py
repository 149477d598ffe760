"""Tags of records, and what the Resource Groups Tagging API needs to see and change them.

moto asks each backend that has the mixin `TaggableResourcesMixin`. Before moto 5.2.2 there is no such mixin, and the
Tagging API of moto does not see Image Builder's tags.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .exceptions import InvalidParameter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from contextlib import AbstractContextManager

    from moto.core.resource_tagging import TaggableResourcesMixin, TaggedResource

    from .store import Record, Store
else:
    try:
        from moto.core.resource_tagging import TaggableResourcesMixin, TaggedResource
    except ImportError:
        TaggableResourcesMixin = object

MAX_TAGS = 50


def add_tags(record: Record, tags: dict[str, str]) -> None:
    """Add tags to a record, or change their values.

    Raises:
        InvalidParameter: the record would have too many tags.
    """
    changed = {**record.tags, **tags}
    if len(changed) > MAX_TAGS:
        raise InvalidParameter(f"A resource has {MAX_TAGS} tags at most.")
    record.tags = changed


def remove_tags(record: Record, keys: Iterable[str]) -> None:
    """Remove tags from a record. Keys that it does not have are ignored."""
    removed = set(keys)
    record.tags = {key: value for key, value in record.tags.items() if key not in removed}


class TaggedRecords(TaggableResourcesMixin):
    """The part of the backend that moto's Resource Groups Tagging API calls."""

    SERVICE_NAMESPACE = "imagebuilder"
    lock: AbstractContextManager[bool]
    store: Store

    def iter_tagged_resources(self) -> Iterator[TaggedResource]:
        with self.lock:
            return iter([_tagged_resource(record) for record in self.store])

    def tag_resource(self, arn: str, tags: dict[str, str]) -> None:
        with self.lock:
            try:
                add_tags(self._tagged(arn), tags)
            except InvalidParameter as problem:
                # moto reports the ARN as one that failed.
                raise NotImplementedError(problem.message) from problem

    def untag_resource(self, arn: str, tag_keys: list[str]) -> None:
        with self.lock:
            remove_tags(self._tagged(arn), tag_keys)

    def _tagged(self, arn: str) -> Record:
        record = self.store.get(arn)
        if record is None:
            raise NotImplementedError(f"There is no resource {arn}.")
        return record


def _tagged_resource(record: Record) -> TaggedResource:
    return TaggedResource(
        arn=str(record.arn),
        tags=dict(record.tags),
        resource_type=f"{TaggedRecords.SERVICE_NAMESPACE}:{record.resource_type.arn_type}",
    )
