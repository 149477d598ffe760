"""Managed resources: a catalogue of components, images and workflows that builds can use in every Region.

The names are AWS's. The documents are our own placeholders. Tests can add what is missing.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from . import component_documents, default_workflows, managed_names, versions, workflow_documents
from .arns import Arn
from .default_workflows import WORKFLOW_VERSION
from .managed_names import ManagedComponent, ManagedImage
from .resource_types import COMPONENT, IMAGE, WORKFLOW, ResourceType
from .store import Record, Store, newest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .wire import Document

_CREATED = "2024-01-15T00:00:00.000Z"


@dataclass(frozen=True, slots=True)
class ManagedWorkflow:
    """A workflow of AWS. `path` is its stage and name (`build/build-image`)."""

    path: str
    data: str
    version: str = WORKFLOW_VERSION


_ACCOUNTS = {"AWSMarketplace": "aws-marketplace", "ThirdParty": "third-party"}
"""Owners to the account in their ARNs; `aws` for others."""


_EXPRESS = "express-"
_DEFAULT_OF_STAGE = {
    "build": "build/build-image",
    "test": "test/test-image",
    "distribution": "distribution/distribute-image",
}


class Catalogue:
    """The managed resources of a backend: those of its Region, and those that tests add."""

    def __init__(self, partition: str, region: str) -> None:
        self._partition, self._region = partition, region
        self._with_additions: Store | None = None

    @property
    def _store(self) -> Store:
        if self._with_additions is None:
            return _store_of(self._partition, self._region)
        return self._with_additions

    def add(self, resource: ManagedComponent | ManagedImage | ManagedWorkflow) -> list[Record]:
        """Add a resource, in each of its versions.

        Raises:
            ValueError: the catalogue has one of them.
        """
        records = list(_records_of(resource, self._partition, self._region))
        for record in records:
            if self._store.get(str(record.arn)) is not None:
                raise ValueError(f"There is a managed resource {record.arn}.")
        if self._with_additions is None:
            # The same order gives the shared records the same sequence again.
            shared, self._with_additions = self._store, Store()
            for record in shared:
                self._with_additions.add(record)
        for record in records:
            self._with_additions.add(record)
        return records

    def latest(self, arn: Arn) -> Record | None:
        """The managed resource that an ARN means.

        The catalogue has AWS's names but not its versions. So every version of a managed image, component or workflow
        exists when it is requested, and code that pins a version can be tested unchanged.
        """
        found = self._store.latest(arn)
        if found is not None or arn.version is None:
            return found
        same_owner = (record for record in self._store.versions_of(arn) if record.arn.account == arn.account)
        other_version = newest(same_owner) or self._express_workflow(arn)
        return None if other_version is None else _at_version(other_version, arn)

    def _express_workflow(self, arn: Arn) -> Record | None:
        """What stands in for one of AWS's express workflows: the default workflow of the stage.

        Public code uses such workflows. No page lists their names or their steps, so every name with this beginning exists.
        """
        stage = arn.resource_type.removeprefix("workflow/")
        default = _DEFAULT_OF_STAGE.get(stage)
        if default is None or arn.account != "aws" or not arn.name.startswith(_EXPRESS):
            return None
        same_name = f"{stage}/{arn.name.removeprefix(_EXPRESS)}"
        paths = default_workflows.documents()
        stands_in = self._store.get(self.workflow_arn(same_name if same_name in paths else default))
        if stands_in is None:
            return None
        own = replace(stands_in.arn, name=arn.name)
        return Record(WORKFLOW, own, {**stands_in.document, "name": arn.name})

    def versions_of(self, arn: Arn) -> list[Record]:
        """All versions of a managed resource in the catalogue."""
        return self._store.versions_of(arn)

    def of_type(self, resource_type: ResourceType) -> Iterator[Record]:
        return self._store.of_type(resource_type)

    def workflow_arn(self, workflow: str) -> str:
        """The build version ARN of a managed workflow (`build/build-image`)."""
        return str(_arn(self._partition, self._region, f"workflow/{workflow}", WORKFLOW_VERSION))


def _arn(partition: str, region: str, path: str, version: str, owner: str = "Amazon") -> Arn:
    resource_type, _, name = path.rpartition("/")
    arn = Arn(partition, region, _ACCOUNTS.get(owner, "aws"), resource_type, name)
    return arn.with_version(versions.parse(version), 1)


def _at_version(record: Record, wanted: Arn) -> Record:
    """A copy of the record with the wanted version. Wildcards become 1."""
    assert wanted.version is not None
    version = versions.parse(wanted.version.text.replace(versions.WILDCARD, "1"))
    arn = record.arn.with_version(version, wanted.build or 1)
    shown = f"{version}/{arn.build}" if record.resource_type is IMAGE else str(version)
    return Record(record.resource_type, arn, {**record.document, "arn": str(arn), "version": shown})


@cache
def _store_of(partition: str, region: str) -> Store:
    """The resources of a Region. All accounts share them, since nothing changes them."""
    store = Store()
    resources: list[ManagedComponent | ManagedImage | ManagedWorkflow] = [
        *managed_names.components(),
        *managed_names.images(),
        *(ManagedWorkflow(path, data) for path, data in default_workflows.documents().items()),
    ]
    for resource in resources:
        for record in _records_of(resource, partition, region):
            store.add(record)
    return store


def _records_of(
    resource: ManagedComponent | ManagedImage | ManagedWorkflow, partition: str, region: str
) -> Iterator[Record]:
    if isinstance(resource, ManagedComponent):
        arn = _arn(partition, region, f"component/{resource.name}", resource.version, resource.owner)
        yield Record(COMPONENT, arn, {"arn": str(arn), **_component_document(resource)})
    elif isinstance(resource, ManagedImage):
        for version in resource.versions:
            arn = _arn(partition, region, f"image/{resource.name}", version)
            yield Record(IMAGE, arn, {"arn": str(arn), **_image_document(resource, version)})
    else:
        arn = _arn(partition, region, f"workflow/{resource.path}", resource.version)
        yield Record(WORKFLOW, arn, {"arn": str(arn), **_workflow_document(resource)})


@cache
def _placeholder(phase: str, platform: str) -> str:
    """The document of a component of AWS, with the name NAME. Cached, since writing YAML is slow."""
    return component_documents.single_step_document("NAME", phase, "Run", platform, "exit 0")


def _component_document(component: ManagedComponent) -> Document:
    kind = component.phase.upper()
    parameters: list[Document] = []
    if component.data is None:
        data = _placeholder(component.phase, component.platform).replace("NAME", component.name, 1)
    else:
        data, parsed = component.data, component_documents.parse(component.data)
        kind, parameters = parsed.type, parsed.parameters
    document: Document = {
        "name": component.name,
        "version": component.version,
        "description": f"Stands in for the managed component {component.name}.",
        "type": kind,
        "platform": component.platform,
        "state": {"status": "ACTIVE"},
        "owner": component.owner,
        "data": data,
        "encrypted": True,
        "dateCreated": _CREATED,
        "publisher": component.owner,
        "obfuscate": component.owner == "AWSMarketplace",
    }
    if parameters:
        document["parameters"] = parameters
    if component.owner == "AWSMarketplace":
        document["productCodes"] = [{"productCodeId": "a1b2c3d4e5", "productCodeType": "marketplace"}]
    return document


def _image_document(image: ManagedImage, version: str) -> Document:
    return {
        "type": image.type,
        "name": image.shown_name,
        "version": f"{version}/1",
        "platform": image.platform,
        "osVersion": image.os_version,
        "enhancedImageMetadataEnabled": True,
        "state": {"status": "AVAILABLE"},
        "owner": "Amazon",
        "dateCreated": _CREATED,
        "outputResources": {},
        "buildType": "USER_INITIATED",
        "imageSource": "AMAZON_MANAGED",
    }


def _workflow_document(workflow: ManagedWorkflow) -> Document:
    stage, _, name = workflow.path.partition("/")
    parsed = workflow_documents.parse(workflow.data, stage.upper())
    document: Document = {
        "name": name,
        "version": workflow.version,
        "description": f"Stands in for the managed workflow {name}.",
        "type": stage.upper(),
        "owner": "Amazon",
        "data": workflow.data,
        "dateCreated": _CREATED,
    }
    if parsed.parameters:
        document["parameters"] = parsed.parameters
    return document
