"""Create, get, update, delete, tags and policies: written once, driven by the table of kinds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from . import references, sharing, versions
from .arns import Arn, latest_references, slug
from .exceptions import (
    DryRunOperation,
    InvalidParameterCombination,
    ResourceAlreadyExists,
    ResourceNotFound,
)
from .kinds import KINDS, Kind, Versioning
from .operations import HANDLERS, Handler, operation
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
"""Checks a create or update request and returns the members that the service derives from it.

The third argument is the resource that an update replaces; None for a create.
"""

_preparations: dict[str, Preparation] = {}


def preparation(kind: Kind) -> Callable[[Preparation], Preparation]:
    """Enter a function as what is special about creating and updating resources of `kind`."""

    def enter(function: Preparation) -> Preparation:
        _preparations[kind.title] = function
        return function

    return enter


def exactly_one(request: Document, *members: str) -> str:
    """The one member among `members` that the request has.

    Raises:
        InvalidParameterCombination: none or several are there.
    """
    given = [member for member in members if request.get(member) is not None]
    if len(given) != 1:
        raise InvalidParameterCombination(f"Expected exactly one of {' and '.join(members)}.")
    return given[0]


def store_new(backend: ImageBuilderBackend, request: Document, record: Record) -> Record:
    """Keep a new record, with the tags of the request.

    Raises:
        DryRunOperation: the request is a dry run, and all is well.
    """
    if request.get("dryRun"):
        raise DryRunOperation
    record.tags.update(struct_at(request, "tags"))
    return backend.store.add(record)


def new_record(kind: Kind, document: Document, arn: Arn) -> Record:
    document = {**document, "arn": str(arn)}
    if arn.version is not None:
        document["version"] = str(arn.version)
    document.pop("tags", None)
    return Record(kind=kind.title, arn=arn, document=document)


def base_arn(backend: ImageBuilderBackend, arn_type: str, name: str) -> Arn:
    return Arn(
        partition=backend.partition,
        region=backend.region_name,
        account=backend.account_id,
        kind=arn_type,
        name=slug(name),
    )


def _new_arn(backend: ImageBuilderBackend, kind: Kind, request: Document) -> Arn:
    arn_type = kind.arn_type
    if kind.title == "Workflow":
        arn_type = f"workflow/{str(request['type']).lower()}"
    arn = base_arn(backend, arn_type, request["name"])
    if kind.versioning is Versioning.NONE:
        return arn
    pattern = versions.parse(request["semanticVersion"])
    line = backend.store.line(arn)
    if kind.versioning is Versioning.BUILD:
        return backend.store.next_build(arn, pattern.exact())
    return arn.at(pattern.next_after(record.arn.version.exact() for record in line if record.arn.version))


def _stamp(kind: Kind) -> object:
    moment = now()
    return moment if kind.dates_are_timestamps else timestamp_text(moment)


def create(backend: ImageBuilderBackend, kind: Kind, request: Document) -> Record:
    """Make the resource that the request describes."""
    prepare = _preparations.get(kind.title)
    derived = prepare(backend, request, None) if prepare else {}
    arn = _new_arn(backend, kind, request)
    if backend.store.get(str(arn)) is not None:
        raise ResourceAlreadyExists(kind.title, str(arn))
    document = kind.with_defaults(
        {**only_members_of(request, kind.title), **derived, "dateCreated": _stamp(kind)}
    )
    if "owner" in members_of(kind.title):
        document["owner"] = backend.account_id
    return store_new(backend, request, new_record(kind, document, arn))


def answer_with_arn(operation_name: str, kind: Kind, record: Record) -> Document:
    """An answer that names the record, with version references where the operation has them."""
    answer: Document = {kind.arn_member: str(record.arn)}
    if "latestVersionReferences" in output_members(operation_name):
        answer["latestVersionReferences"] = latest_references(record.arn)
    return answer


def _creator(kind: Kind) -> Handler:
    name = f"Create{kind.title}"
    return lambda backend, request: answer_with_arn(name, kind, create(backend, kind, request))


def _getter(kind: Kind) -> Handler:
    name = f"Get{kind.title}"

    def get(backend: ImageBuilderBackend, request: Document) -> Document:
        record = references.require(backend, kind, request[kind.arn_member])
        answer: Document = {kind.member: only_members_of(backend.show(record), kind.title)}
        if "latestVersionReferences" in output_members(name):
            answer["latestVersionReferences"] = latest_references(record.arn)
        return answer

    return get


_KEPT_ON_UPDATE = ("arn", "name", "dateCreated", "dateLastRun", "lastRunStatus", "consecutiveFailures")


def _updater(kind: Kind) -> Handler:
    def update(backend: ImageBuilderBackend, request: Document) -> Document:
        record = backend.own(kind, request[kind.arn_member])
        prepare = _preparations.get(kind.title)
        derived = prepare(backend, request, record) if prepare else {}
        kept = {name: record.document[name] for name in _KEPT_ON_UPDATE if name in record.document}
        new = {**only_members_of(request, kind.title), **derived, **kept, "dateUpdated": _stamp(kind)}
        record.document = kind.with_defaults(new)
        return {kind.arn_member: str(record.arn)}

    return update


def _deleter(kind: Kind) -> Handler:
    def delete(backend: ImageBuilderBackend, request: Document) -> Document:
        record = backend.own(kind, request[kind.arn_member])
        backend.before_delete(record)
        references.refuse_if_in_use(backend, record)
        backend.forget(record)
        return {kind.arn_member: str(record.arn)}

    return delete


def _policy_putter(kind: Kind) -> Handler:
    def put(backend: ImageBuilderBackend, request: Document) -> Document:
        record = backend.own(kind, request[kind.policy_member])
        sharing.check_policy(request["policy"])
        record.policy = request["policy"]
        return {kind.policy_member: str(record.arn)}

    return put


def _policy_getter(kind: Kind) -> Handler:
    def get(backend: ImageBuilderBackend, request: Document) -> Document:
        record = backend.own(kind, request[kind.policy_member])
        if record.policy is None:
            raise ResourceNotFound(f"{record.arn} (resource policy)")
        return {"policy": record.policy}

    return get


def _register() -> None:
    for kind in KINDS:
        makers: dict[str, Callable[[Kind], Handler]] = {
            f"Get{kind.title}": _getter,
            f"Update{kind.title}": _updater,
            f"Delete{kind.title}": _deleter,
            f"Put{kind.title}Policy": _policy_putter,
            f"Get{kind.title}Policy": _policy_getter,
        }
        if kind.plain_create:
            makers[f"Create{kind.title}"] = _creator
        for name, make in makers.items():
            if has_operation(name) and name not in HANDLERS:
                operation(name)(make(kind))


_register()
