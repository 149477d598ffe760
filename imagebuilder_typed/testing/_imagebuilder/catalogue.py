"""Managed resources: a small catalogue of components, images and workflows that builds can use in every Region.

The names are AWS's. The documents are our own placeholders.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from . import component_documents, default_workflows, versions, workflow_documents
from .arns import Arn, slug
from .default_workflows import WORKFLOW_VERSION
from .resource_types import COMPONENT, IMAGE, WORKFLOW, ResourceType
from .store import Record, Store, newest
from .versions import Version

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .wire import Document

_CREATED = "2024-01-15T00:00:00.000Z"


@dataclass(frozen=True, slots=True)
class ManagedComponent:
    """A component of AWS, or of a seller in the AWS Marketplace."""

    name: str
    platform: str
    phase: str = "build"
    version: str = "1.0.2"
    owner: str = "Amazon"


@dataclass(frozen=True, slots=True)
class ManagedImage:
    """A base image of AWS. Its versions are dates."""

    name: str
    platform: str
    os_version: str
    versions: tuple[str, ...] = ("2024.10.28", "2025.4.14")


COMPONENTS = (
    ManagedComponent("amazon-cloudwatch-agent-linux", "Linux"),
    ManagedComponent("amazon-cloudwatch-agent-windows", "Windows"),
    ManagedComponent("amazon-corretto-17-jdk", "Linux"),
    ManagedComponent("amazon-corretto-21-jdk", "Linux"),
    ManagedComponent("aws-cli-version-2-linux", "Linux"),
    ManagedComponent("aws-cli-version-2-windows", "Windows"),
    ManagedComponent("docker-ce-linux", "Linux"),
    ManagedComponent("ebs-volume-usage-test-linux", "Linux", phase="test"),
    ManagedComponent("ebs-volume-usage-test-windows", "Windows", phase="test"),
    ManagedComponent("inspector-test-linux", "Linux", phase="test"),
    ManagedComponent("inspector-test-windows", "Windows", phase="test"),
    ManagedComponent("php-8-2-linux", "Linux"),
    ManagedComponent("powershell-windows", "Windows"),
    ManagedComponent("python-3-linux", "Linux"),
    ManagedComponent("python-3-windows", "Windows"),
    ManagedComponent("reboot-linux", "Linux"),
    ManagedComponent("reboot-test-linux", "Linux", phase="test"),
    ManagedComponent("reboot-windows", "Windows"),
    ManagedComponent("simple-boot-test-linux", "Linux", phase="test"),
    ManagedComponent("simple-boot-test-windows", "Windows", phase="test"),
    ManagedComponent("stig-build-linux-high", "Linux"),
    ManagedComponent("stig-build-linux-low", "Linux"),
    ManagedComponent("stig-build-linux-medium", "Linux"),
    ManagedComponent("stig-build-windows-high", "Windows"),
    ManagedComponent("update-linux", "Linux"),
    ManagedComponent("update-linux-kernel-5", "Linux"),
    ManagedComponent("update-windows", "Windows"),
    ManagedComponent("amazon-corretto-8", "Linux"),
    ManagedComponent("amazon-corretto-11", "Linux"),
    ManagedComponent("aws-codedeploy-agent-linux", "Linux"),
    ManagedComponent("dotnet-runtime-linux", "Linux"),
    ManagedComponent("ena-test-linux", "Linux", phase="test"),
    ManagedComponent("hello-world-linux", "Linux"),
    ManagedComponent("hello-world-windows", "Windows"),
    ManagedComponent("update-linux-kernel-mainline", "Linux"),
    ManagedComponent("yum-repository-test-linux", "Linux", phase="test"),
    ManagedComponent("hardening-suite-linux", "Linux", owner="AWSMarketplace"),
    ManagedComponent("partner-agent-linux", "Linux", owner="ThirdParty"),
)

IMAGES = (
    ManagedImage("amazon-linux-2-arm64", "Linux", "Amazon Linux 2"),
    ManagedImage("amazon-linux-2-x86", "Linux", "Amazon Linux 2"),
    ManagedImage("amazon-linux-2-ecs-optimized-x86", "Linux", "Amazon Linux 2"),
    ManagedImage("amazon-linux-2023-arm64", "Linux", "Amazon Linux 2023"),
    ManagedImage("amazon-linux-2023-x86", "Linux", "Amazon Linux 2023"),
    ManagedImage("amazon-linux-2023-ecs-optimized-x86", "Linux", "Amazon Linux 2023"),
    ManagedImage("macos-sequoia-arm64", "macOS", "macOS 15"),
    ManagedImage("macos-sonoma-arm64", "macOS", "macOS 14"),
    ManagedImage("red-hat-enterprise-linux-8-x86", "Linux", "Red Hat Enterprise Linux 8"),
    ManagedImage("red-hat-enterprise-linux-9-x86", "Linux", "Red Hat Enterprise Linux 9"),
    ManagedImage("suse-linux-enterprise-server-15-x86", "Linux", "SUSE Linux Enterprise Server 15"),
    ManagedImage("ubuntu-server-20-lts-x86", "Linux", "Ubuntu 20"),
    ManagedImage("ubuntu-server-22-lts-arm64", "Linux", "Ubuntu 22"),
    ManagedImage("ubuntu-server-22-lts-x86", "Linux", "Ubuntu 22"),
    ManagedImage("ubuntu-server-24-lts-arm64", "Linux", "Ubuntu 24"),
    ManagedImage("ubuntu-server-24-lts-x86", "Linux", "Ubuntu 24"),
    ManagedImage("windows-server-2016-english-full-base-x86", "Windows", "Microsoft Windows Server 2016"),
    ManagedImage("windows-server-2019-english-core-base-x86", "Windows", "Microsoft Windows Server 2019"),
    ManagedImage("windows-server-2019-english-full-base-x86", "Windows", "Microsoft Windows Server 2019"),
    ManagedImage("windows-server-2022-english-core-base-x86", "Windows", "Microsoft Windows Server 2022"),
    ManagedImage("windows-server-2022-english-full-base-x86", "Windows", "Microsoft Windows Server 2022"),
    ManagedImage("windows-server-2025-english-full-base-x86", "Windows", "Microsoft Windows Server 2025"),
)


class Catalogue:
    """The managed resources in one Region and partition."""

    def __init__(self, partition: str, region: str) -> None:
        self._partition, self._region = partition, region
        self._store = Store()
        for record in self._records():
            self._store.add(record)

    def latest(self, arn: Arn) -> Record | None:
        """The managed resource that an ARN means.

        The catalogue has AWS's names but not its versions. So every version of a managed image or component exists
        when it is requested, and code that pins a version can be tested unchanged.
        """
        found = self._store.latest(arn)
        if (
            found is not None
            or arn.version is None
            or arn.resource_type not in (IMAGE.arn_type, COMPONENT.arn_type)
        ):
            return found
        other_version = newest(self._store.versions_of(arn))
        if other_version is None or other_version.arn.account != arn.account:
            return None
        return _at_version(other_version, arn)

    def versions_of(self, arn: Arn) -> list[Record]:
        """All versions of a managed resource in the catalogue."""
        return self._store.versions_of(arn)

    def of_type(self, resource_type: ResourceType) -> Iterator[Record]:
        return self._store.of_type(resource_type)

    def workflow_arn(self, workflow: str) -> str:
        """The build version ARN of a managed workflow (`build/build-image`)."""
        return str(self._arn(f"workflow/{workflow}", WORKFLOW_VERSION))

    def _arn(self, path: str, version: str, account: str = "aws") -> Arn:
        resource_type, _, name = path.rpartition("/")
        arn = Arn(self._partition, self._region, account, resource_type, slug(name))
        return arn.with_version(versions.parse(version), 1)

    def _records(self) -> Iterator[Record]:
        for component in COMPONENTS:
            account = {"AWSMarketplace": "aws-marketplace", "ThirdParty": "third-party"}.get(
                component.owner, "aws"
            )
            arn = self._arn(f"component/{component.name}", component.version, account)
            yield Record(COMPONENT, arn, {"arn": str(arn), **_component_document(component)})
        for image in IMAGES:
            for version in image.versions:
                arn = self._arn(f"image/{image.name}", version)
                yield Record(IMAGE, arn, {"arn": str(arn), **_image_document(image, version)})
        for path, data in default_workflows.documents().items():
            arn = self._arn(f"workflow/{path}", WORKFLOW_VERSION)
            yield Record(WORKFLOW, arn, {"arn": str(arn), **_workflow_document(path, data)})


def _at_version(record: Record, wanted: Arn) -> Record:
    """A copy of the record with the wanted version. Wildcards become 1."""
    assert wanted.version is not None
    nodes = [1 if node is None else node for node in wanted.version.nodes]
    version = Version(*nodes)
    arn = record.arn.with_version(version, wanted.build or 1)
    shown = f"{version}/{arn.build}" if record.resource_type is IMAGE else str(version)
    return Record(record.resource_type, arn, {**record.document, "arn": str(arn), "version": shown})


@cache
def catalogue_of(partition: str, region: str) -> Catalogue:
    """The catalogue of a Region. All accounts share it, since it never changes."""
    return Catalogue(partition, region)


def _component_document(component: ManagedComponent) -> Document:
    data = component_documents.single_step_document(
        component.name, component.phase, "Run", component.platform, "exit 0"
    )
    document: Document = {
        "name": component.name,
        "version": component.version,
        "description": f"Stands in for the managed component {component.name}.",
        "type": component_documents.parse(data).type,
        "platform": component.platform,
        "state": {"status": "ACTIVE"},
        "owner": component.owner,
        "data": data,
        "encrypted": True,
        "dateCreated": _CREATED,
        "publisher": component.owner,
        "obfuscate": component.owner == "AWSMarketplace",
    }
    if component.owner == "AWSMarketplace":
        document["productCodes"] = [{"productCodeId": "a1b2c3d4e5", "productCodeType": "marketplace"}]
    return document


def _image_document(image: ManagedImage, version: str) -> Document:
    return {
        "type": "AMI",
        "name": image.name,
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


def _workflow_document(path: str, data: str) -> Document:
    stage, _, name = path.partition("/")
    workflow_documents.parse(data, stage.upper())
    return {
        "name": name,
        "version": WORKFLOW_VERSION,
        "description": f"Stands in for the managed workflow {name}.",
        "type": stage.upper(),
        "owner": "Amazon",
        "data": data,
        "dateCreated": _CREATED,
    }
