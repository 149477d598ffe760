"""Tags of resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .exceptions import ResourceNotFound
from .operations import operation
from .tagged_resources import add_tags, remove_tags

if TYPE_CHECKING:
    from .models import ImageBuilderBackend
    from .store import Record
    from .wire import Document


def _tagged(backend: ImageBuilderBackend, request: Document) -> Record:
    record = backend.store.get(request["resourceArn"])
    if record is None:
        raise ResourceNotFound(request["resourceArn"])
    return record


@operation("TagResource")
def tag_resource(backend: ImageBuilderBackend, request: Document) -> Document:
    add_tags(_tagged(backend, request), request["tags"])
    return {}


@operation("UntagResource")
def untag_resource(backend: ImageBuilderBackend, request: Document) -> Document:
    remove_tags(_tagged(backend, request), request["tagKeys"])
    return {}


@operation("ListTagsForResource")
def list_tags_for_resource(backend: ImageBuilderBackend, request: Document) -> Document:
    record = backend.find(request["resourceArn"])
    if record is None or str(record.arn) != request["resourceArn"]:
        raise ResourceNotFound(request["resourceArn"])
    return {"tags": dict(record.tags)}
