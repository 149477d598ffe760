"""Tags of resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .exceptions import InvalidParameter, ResourceNotFound
from .operations import operation

if TYPE_CHECKING:
    from .models import ImageBuilderBackend
    from .store import Record
    from .wire import Document

MAX_TAGS = 50


def _tagged(backend: ImageBuilderBackend, request: Document) -> Record:
    record = backend.store.get(request["resourceArn"])
    if record is None:
        raise ResourceNotFound(request["resourceArn"])
    return record


@operation("TagResource")
def tag_resource(backend: ImageBuilderBackend, request: Document) -> Document:
    record = _tagged(backend, request)
    tags = {**record.tags, **request["tags"]}
    if len(tags) > MAX_TAGS:
        raise InvalidParameter(f"A resource has {MAX_TAGS} tags at most.")
    record.tags = tags
    return {}


@operation("UntagResource")
def untag_resource(backend: ImageBuilderBackend, request: Document) -> Document:
    record = _tagged(backend, request)
    record.tags = {key: value for key, value in record.tags.items() if key not in request["tagKeys"]}
    return {}


@operation("ListTagsForResource")
def list_tags_for_resource(backend: ImageBuilderBackend, request: Document) -> Document:
    record = backend.find(request["resourceArn"])
    if record is None or str(record.arn) != request["resourceArn"]:
        raise ResourceNotFound(request["resourceArn"])
    return {"tags": dict(record.tags)}
