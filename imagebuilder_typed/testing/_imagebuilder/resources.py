"""Create, get, update and delete operations, and resource policies, for all types of resources in the table."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from . import references, sharing, versions
from .arns import Arn, latest_version_references, slug
from .exceptions import (
    DryRunOperation,
    InvalidParameterCombination,
    ResourceAlreadyExists,
)
from .operations import HANDLERS, Handler, operation
from .resource_types import RESOURCE_TYPES, WORKFLOW, ResourceType, Versioning
from .store import Record
from .wire import (
    Document,
    has_operation,
    members_of,
    now,
    only_members_of,
    output_members,
    struct_at,
    timestamp_text,
)

if TYPE_CHECKING:
    from .models import ImageBuilderBackend

Preparation: TypeAlias = Callable[["ImageBuilderBackend", Document, Record | None], Document]
"""Checks a create or update request, and returns the members that the service derives from it.

The third argument is the resource that an update replaces; None for a create request.
"""

_preparations: dict[ResourceType, Preparation] = {}


def preparation(resource_type: ResourceType) -> Callable[[Preparation], Preparation]:
    """Register a function as the preparation for a type of resource."""

    def enter(function: Preparation) -> Preparation:
        _preparations[resource_type] = function
        return function

    return enter


def exactly_one(request: Document, *members: str) -> str:
    """The one of `members` that the request has.

    Raises:
        InvalidParameterCombination: the request has none or several of them.
    """
    given = [member for member in members if request.get(member) is not None]
    if len(given) != 1:
        raise InvalidParameterCombination(f"Expected exactly one of {' and '.join(members)}.")
    return given[0]


def store_new(backend: ImageBuilderBackend, request: Document, record: Record) -> Record:
    """Store a new record, with the tags of the request.

    Raises:
        DryRunOperation: the request is a dry run, and would succeed.
    """
    if request.get("dryRun"):
        raise DryRunOperation
    record.tags.update(struct_at(request, "tags"))
    return backend.store.add(record)


def new_record(resource_type: ResourceType, document: Document, arn: Arn) -> Record:
    document = {**document, "arn": str(arn)}
    if arn.version is not None:
        document["version"] = str(arn.version)
    document.pop("tags", None)
    return Record(resource_type=resource_type, arn=arn, document=document)


def unversioned_arn(backend: ImageBuilderBackend, arn_type: str, name: str) -> Arn:
    return Arn(
        partition=backend.partition,
        region=backend.region_name,
        account=backend.account_id,
        resource_type=arn_type,
        name=slug(name),
    )


def _new_arn(backend: ImageBuilderBackend, resource_type: ResourceType, request: Document) -> Arn:
    arn_type = resource_type.arn_type
    if resource_type is WORKFLOW:
        arn_type = f"workflow/{str(request['type']).lower()}"
    arn = unversioned_arn(backend, arn_type, request["name"])
    if resource_type.versioning is Versioning.NONE:
        return arn
    pattern = versions.parse_new(request["semanticVersion"])
    line = backend.store.versions_of(arn)
    if resource_type.versioning is Versioning.BUILD:
        return backend.store.next_build_arn(arn, pattern)
    return arn.with_version(
        pattern.next_after(record.arn.version.exact() for record in line if record.arn.version)
    )


def _timestamp(resource_type: ResourceType) -> object:
    moment = now()
    return moment if resource_type.dates_are_timestamps else timestamp_text(moment)


def create(backend: ImageBuilderBackend, resource_type: ResourceType, request: Document) -> Record:
    """Create the resource that the request describes."""
    prepare = _preparations.get(resource_type)
    derived = prepare(backend, request, None) if prepare else {}
    arn = _new_arn(backend, resource_type, request)
    if backend.store.get(str(arn)) is not None:
        raise ResourceAlreadyExists(resource_type.name, str(arn))
    created = _timestamp(resource_type)
    document = resource_type.with_defaults(
        {**only_members_of(request, resource_type.name), **derived, "dateCreated": created}
    )
    if resource_type.updated_on_creation:
        document["dateUpdated"] = created
    if "owner" in members_of(resource_type.name):
        document["owner"] = backend.account_id
    return store_new(backend, request, new_record(resource_type, document, arn))


def answer_with_arn(operation_name: str, resource_type: ResourceType, record: Record) -> Document:
    """An answer with the record's ARN, and with version references where the operation returns them."""
    answer: Document = {resource_type.arn_member: str(record.arn)}
    if "latestVersionReferences" in output_members(operation_name):
        answer["latestVersionReferences"] = latest_version_references(record.arn)
    return answer


def _creator(resource_type: ResourceType) -> Handler:
    name = f"Create{resource_type.name}"
    return lambda backend, request: answer_with_arn(
        name, resource_type, create(backend, resource_type, request)
    )


def _getter(resource_type: ResourceType) -> Handler:
    name = f"Get{resource_type.name}"

    def get(backend: ImageBuilderBackend, request: Document) -> Document:
        record = references.require_named(backend, resource_type, request, resource_type.resolves_to)
        answer: Document = {resource_type.member: only_members_of(backend.read(record), resource_type.name)}
        if "latestVersionReferences" in output_members(name):
            answer["latestVersionReferences"] = latest_version_references(record.arn)
        return answer

    return get


_KEPT_ON_UPDATE = ("arn", "name", "dateCreated", "dateLastRun", "lastRunStatus")


def _updater(resource_type: ResourceType) -> Handler:
    def update(backend: ImageBuilderBackend, request: Document) -> Document:
        record = backend.own_resource(resource_type, request[resource_type.arn_member])
        prepare = _preparations.get(resource_type)
        derived = prepare(backend, request, record) if prepare else {}
        kept = {name: record.document[name] for name in _KEPT_ON_UPDATE if name in record.document}
        new = {
            **only_members_of(request, resource_type.name),
            **derived,
            **kept,
            "dateUpdated": _timestamp(resource_type),
        }
        record.document = resource_type.with_defaults(new)
        return {resource_type.arn_member: str(record.arn)}

    return update


def _deleter(resource_type: ResourceType) -> Handler:
    def delete(backend: ImageBuilderBackend, request: Document) -> Document:
        record = backend.own_resource(resource_type, request[resource_type.arn_member])
        backend.refuse_delete_while_building(record)
        references.refuse_if_in_use(backend, record)
        backend.delete(record)
        return {resource_type.arn_member: str(record.arn)}

    return delete


def _policy_putter(resource_type: ResourceType) -> Handler:
    def put(backend: ImageBuilderBackend, request: Document) -> Document:
        record = backend.own_resource(resource_type, request[resource_type.policy_member])
        sharing.check_policy(request["policy"])
        record.policy = request["policy"]
        return {resource_type.policy_member: str(record.arn)}

    return put


def _policy_getter(resource_type: ResourceType) -> Handler:
    def get(backend: ImageBuilderBackend, request: Document) -> Document:
        # Without a policy, the answer has no member `policy`.
        return {"policy": backend.own_resource(resource_type, request[resource_type.policy_member]).policy}

    return get


def _register() -> None:
    for resource_type in RESOURCE_TYPES:
        makers: dict[str, Callable[[ResourceType], Handler]] = {
            f"Get{resource_type.name}": _getter,
            f"Update{resource_type.name}": _updater,
            f"Delete{resource_type.name}": _deleter,
            f"Put{resource_type.name}Policy": _policy_putter,
            f"Get{resource_type.name}Policy": _policy_getter,
        }
        if resource_type.generic_create:
            makers[f"Create{resource_type.name}"] = _creator
        for name, make in makers.items():
            if has_operation(name) and name not in HANDLERS:
                operation(name)(make(resource_type))


_register()
