"""References between resources: they have to exist, and a resource in use can't be deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .arns import Arn
from .exceptions import ResourceDependency, ResourceNotFound
from .wire import values_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .models import ImageBuilderBackend
    from .resource_types import ResourceType
    from .store import Record
    from .wire import Document


def referenced_arns(record: Record) -> Iterator[Arn]:
    """The ARNs of other Image Builder resources in a record's document."""
    for path in record.resource_type.reference_paths:
        for value in values_at(record.document, path):
            arn = Arn.parse(str(value))
            if arn is not None:
                yield arn


def refuse_if_in_use(backend: ImageBuilderBackend, record: Record) -> None:
    """Raise ResourceDependency when another resource refers to `record`, or when it is shared."""
    for other in backend.store:
        if any(pointer.covers(record.arn) for pointer in referenced_arns(other)):
            raise ResourceDependency(f"The resource ARN '{record.arn}' has other resources depended on it.")
    if record.policy is not None:
        raise ResourceDependency(f"The resource ARN '{record.arn}' is shared with other accounts.")


def require(
    backend: ImageBuilderBackend, resource_type: ResourceType, arn: str, statuses: tuple[str, ...] = ()
) -> Record:
    """The resource that `arn` means. If the ARN has wildcards, this is the newest one that matches.

    With `statuses`, an ARN without a build number means the newest resource in one of these statuses.

    Raises:
        ResourceNotFound: no resource of this type has this ARN.
    """
    record = backend.find(arn, statuses)
    if record is None or record.resource_type is not resource_type:
        raise ResourceNotFound(arn)
    return record


def require_named(
    backend: ImageBuilderBackend,
    resource_type: ResourceType,
    request: Document,
    statuses: tuple[str, ...] = (),
) -> Record:
    """The resource that a request names in the member for this type (`imageRecipeArn`); raises like `require`."""
    return require(backend, resource_type, request[resource_type.arn_member], statuses)
