"""The list operations of resources: a table, and the function that carries them out."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from botocore.model import ListShape

from . import filters, resource_types
from .arns import Arn
from .exceptions import InvalidParameterCombination, InvalidRequest
from .operations import operation
from .pages import Item, is_paginated, paginate
from .sharing import is_shared_with
from .store import Record
from .versions import VersionPattern
from .wire import Document, only_members_of, output_members, present_members, struct_at

if TYPE_CHECKING:
    from .models import ImageBuilderBackend
    from .resource_types import ResourceType


class Grouping(enum.Enum):
    """What one entry of a list represents."""

    RECORD = enum.auto()
    VERSION = enum.auto()
    NAME = enum.auto()


Scope = Callable[["ImageBuilderBackend", Document, Iterable[Record]], Iterable[Record]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """A list operation: its type of resource, how it groups records, and its filters.

    `scope` selects records by members of the request other than owner and filters. With `advances_builds`, the list
    counts as a read of its images. With `newest_first`, it begins with what was created last, as AWS's printed lists of
    this operation do; otherwise with what was created first.
    """

    operation: str
    resource_type: ResourceType
    filters: Mapping[str, str]
    grouping: Grouping = Grouping.RECORD
    scope: Scope | None = None
    advances_builds: bool = False
    newest_first: bool = False


def result_list(operation_name: str) -> tuple[str, str]:
    """The member of the answer that contains the list, and the name of its items' shape."""
    for name, shape in output_members(operation_name).items():
        if isinstance(shape, ListShape):
            return name, shape.member.name
    raise LookupError(f"{operation_name} answers with no list.")


def _owned_by(backend: ImageBuilderBackend, owner: str, resource_type: ResourceType) -> Iterable[Record]:
    if owner == "Self":
        return backend.store.of_type(resource_type)
    if owner == "Shared":
        if resource_type is resource_types.WORKFLOW:
            raise InvalidRequest("Workflows can't be listed by the owner Shared.")
        return (
            record
            for peer in backend.peers()
            for record in peer.store.of_type(resource_type)
            if is_shared_with(record, backend.account_id)
        )
    if owner == "ThirdParty" and resource_type is resource_types.WORKFLOW:
        raise InvalidRequest("Workflows can't be listed by the owner ThirdParty.")
    return (
        record for record in backend.catalogue.of_type(resource_type) if record.document["owner"] == owner
    )


def _grouped(records: Iterable[Record], grouping: Grouping) -> Iterable[list[Record]]:
    groups: dict[object, list[Record]] = {}
    for record in records:
        key: object = record.arn
        if grouping is Grouping.VERSION:
            key = (record.arn.account, record.arn.resource_type, record.arn.name, record.arn.version)
        elif grouping is Grouping.NAME:
            key = (record.arn.account, record.arn.resource_type, record.arn.name)
        groups.setdefault(key, []).append(record)
    return groups.values()


_ANY_VERSION = VersionPattern((None, None, None))


def _entry(backend: ImageBuilderBackend, group: list[Record], grouping: Grouping) -> Document:
    newest = max(group, key=lambda record: record.rank)
    document = backend.summary(newest)
    if grouping is Grouping.VERSION and newest.arn.version is not None:
        document["arn"] = str(newest.arn.with_version(newest.arn.version))
        document["version"] = str(newest.arn.version)
    elif grouping is Grouping.NAME:
        document["arn"] = str(newest.arn.with_version(_ANY_VERSION))
        document["version"] = str(newest.arn.version)
    return document


def _is_hidden(document: Document, resource_type: ResourceType, request: Document) -> bool:
    """Whether a list omits a resource: deprecated components and managed images are listed only on request."""
    status = struct_at(document, "state").get("status")
    if status != "DEPRECATED":
        return False
    if resource_type is resource_types.COMPONENT:
        return "DEPRECATED" not in filters.values_of(request, "status")
    return (
        resource_type is resource_types.IMAGE
        and document.get("owner") == "Amazon"
        and not request.get("includeDeprecated")
    )


def _list_handler(listing: Listing) -> Callable[[ImageBuilderBackend, Document], Document]:
    result, item_shape = result_list(listing.operation)

    def list_them(backend: ImageBuilderBackend, request: Document) -> Document:
        grouping = listing.grouping
        if request.get("byName"):
            grouping = Grouping.NAME
            if filters.values_of(request, "version"):
                raise InvalidParameterCombination("byName and the filter version exclude each other.")
        records = _owned_by(backend, request.get("owner") or "Self", listing.resource_type)
        if listing.scope is not None:
            records = listing.scope(backend, request, records)
        entries: list[Document] = []
        for group in _grouped(records, grouping):
            document = _entry(backend, group, grouping)
            if not _is_hidden(document, listing.resource_type, request):
                document[_SEQUENCE] = min(record.sequence for record in group)
                entries.append(document)
        direction = -1 if listing.newest_first else 1
        items = [
            Item(direction * document[_SEQUENCE], document, str(document["arn"]))
            for document in filters.apply(entries, request, listing.filters)
        ]
        shown, token = paginate(listing.operation, request, items)
        if listing.advances_builds:
            shown = [backend.read_listed_image(document) for document in shown]
        return {result: [_summary(document, item_shape) for document in shown], "nextToken": token}

    return list_them


_SEQUENCE = "#sequence"

_DERIVED: Mapping[str, Callable[[Document], Document]] = {
    "ComponentVersion": lambda document: {"status": struct_at(document, "state").get("status")},
    "DistributionConfigurationSummary": lambda document: {
        "regions": [distribution["region"] for distribution in document["distributions"]]
    },
    "ContainerRecipeSummary": lambda document: {
        "instanceImage": struct_at(document, "instanceConfiguration").get("image")
    },
    # Here the service omits an empty map of tags.
    "WorkflowSummary": lambda document: {"tags": document["tags"] or None},
}
"""Members of list entries that differ from the resource's own."""


def _summary(document: Document, shape: str) -> Document:
    derive = _DERIVED.get(shape)
    return present_members({**only_members_of(document, shape), **(derive(document) if derive else {})})


def _of_version(member: str, *, managed: bool = True) -> Scope:
    """The versions that an ARN in the request means: of this account, and with `managed` also of Amazon."""

    def scope(backend: ImageBuilderBackend, request: Document, records: Iterable[Record]) -> Iterable[Record]:
        wanted = request.get(member)
        if wanted is None:
            return records
        arn = Arn.parse(wanted)
        if arn is not None and managed and not arn.account.isdecimal():
            records = backend.catalogue.versions_of(arn)
        return [] if arn is None else [record for record in records if arn.covers(record.arn)]

    return scope


def _not_deprecated(scope: Scope) -> Scope:
    def narrowed(
        backend: ImageBuilderBackend, request: Document, records: Iterable[Record]
    ) -> Iterable[Record]:
        return [
            record
            for record in scope(backend, request, records)
            if struct_at(record.document, "state").get("status") != "DEPRECATED"
        ]

    return narrowed


def _of_pipeline(
    backend: ImageBuilderBackend, request: Document, records: Iterable[Record]
) -> Iterable[Record]:
    """The images of a pipeline; none when it doesn't exist."""
    pipeline = backend.find(request["imagePipelineArn"])
    if pipeline is None:
        return []
    return [record for record in records if record.document.get("sourcePipelineArn") == str(pipeline.arn)]


def _members(*names: str) -> dict[str, str]:
    return {name: name for name in names}


_IMAGE_FILTERS = _members("name", "osVersion", "platform", "type", "version")

LISTINGS: tuple[Listing, ...] = (
    Listing(
        operation="ListComponents",
        resource_type=resource_types.COMPONENT,
        grouping=Grouping.VERSION,
        filters={
            **_members("description", "name", "platform", "type", "version"),
            "productCodes": "productCodes[].productCodeId",
            "status": "state.status",
            "supportedOsVersion": "supportedOsVersions",
        },
    ),
    Listing(
        operation="ListComponentBuildVersions",
        resource_type=resource_types.COMPONENT,
        filters={},
        scope=_not_deprecated(_of_version("componentVersionArn", managed=False)),
        newest_first=True,
    ),
    Listing(
        operation="ListImageRecipes",
        resource_type=resource_types.IMAGE_RECIPE,
        filters=_members("name", "parentImage", "platform"),
        newest_first=True,
    ),
    Listing(
        operation="ListContainerRecipes",
        resource_type=resource_types.CONTAINER_RECIPE,
        filters=_members("containerType", "name", "parentImage", "platform"),
    ),
    Listing(
        operation="ListInfrastructureConfigurations",
        resource_type=resource_types.INFRASTRUCTURE_CONFIGURATION,
        filters=_members("name"),
        newest_first=True,
    ),
    Listing(
        operation="ListDistributionConfigurations",
        resource_type=resource_types.DISTRIBUTION_CONFIGURATION,
        filters=_members("name"),
    ),
    Listing(
        operation="ListImagePipelines",
        resource_type=resource_types.IMAGE_PIPELINE,
        filters=_members(
            "description",
            "distributionConfigurationArn",
            "imageRecipeArn",
            "infrastructureConfigurationArn",
            "name",
            "status",
        ),
        newest_first=True,
    ),
    Listing(
        operation="ListLifecyclePolicies",
        resource_type=resource_types.LIFECYCLE_POLICY,
        filters=_members("name", "resourceType", "status"),
    ),
    Listing(
        operation="ListWorkflows",
        resource_type=resource_types.WORKFLOW,
        grouping=Grouping.VERSION,
        filters=_members("name", "version", "description", "type"),
    ),
    Listing(
        operation="ListWorkflowBuildVersions",
        resource_type=resource_types.WORKFLOW,
        filters={},
        scope=_of_version("workflowVersionArn"),
        newest_first=True,
    ),
    Listing(
        operation="ListImages",
        resource_type=resource_types.IMAGE,
        grouping=Grouping.VERSION,
        filters=_IMAGE_FILTERS,
    ),
    Listing(
        operation="ListImageBuildVersions",
        resource_type=resource_types.IMAGE,
        filters=_IMAGE_FILTERS,
        scope=_of_version("imageVersionArn"),
        advances_builds=True,
        newest_first=True,
    ),
    Listing(
        operation="ListImagePipelineImages",
        resource_type=resource_types.IMAGE,
        filters=_members("name", "version"),
        scope=_of_pipeline,
        advances_builds=True,
        newest_first=True,
    ),
)

for _listing in LISTINGS:
    operation(_listing.operation)(_list_handler(_listing))

assert all(is_paginated(_listing.operation) for _listing in LISTINGS)
