"""The backend: the state of Image Builder in one account and Region. `dispatch` lists the modules with the operations."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from moto.core.base_backend import BackendDict, BaseBackend

from .arns import Arn
from .build_registry import BuildRegistry
from .catalogue import Catalogue, catalogue_of
from .client_tokens import ClientTokens
from .exceptions import Forbidden, ResourceDependency, ResourceNotFound
from .lifecycle_runs import LifecycleRuns
from .other_services import AccountRegion, ec2_regions
from .pipeline_runs import PipelineRuns, with_next_run
from .planned_failures import PlannedFailures
from .progress import register_default_transitions
from .resource_types import IMAGE, IMAGE_PIPELINE, ResourceType
from .sharing import is_shared_with
from .store import Record, Store

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from contextlib import AbstractContextManager

    from .builds import Build
    from .executions import WorkflowExecution
    from .scan_findings import PackageVersion
    from .wire import Document

register_default_transitions()


class ImageBuilderBackend(BaseBackend):
    """The state of Image Builder in one account and Region."""

    def __init__(self, region_name: str, account_id: str) -> None:
        super().__init__(region_name, account_id)
        self.lock: AbstractContextManager[bool] = threading.RLock()
        self.store: Store = Store()
        self.client_tokens: ClientTokens = ClientTokens()
        self.planned_failures: PlannedFailures = PlannedFailures()
        self.builds: BuildRegistry = BuildRegistry()
        self.pipeline_runs: PipelineRuns = PipelineRuns()
        self.findings: dict[str, list[Document]] = {}
        self.packages: dict[str, tuple[PackageVersion, ...]] = {}
        self.lifecycle_runs: LifecycleRuns = LifecycleRuns()

    @property
    def account_region(self) -> AccountRegion:
        return AccountRegion(self.account_id, self.region_name)

    @property
    def catalogue(self) -> Catalogue:
        return catalogue_of(self.partition, self.region_name)

    def peers(self) -> Iterator[ImageBuilderBackend]:
        """The backends of other accounts in this Region."""
        for account, regions in list(imagebuilder_backends.items()):
            if account != self.account_id and self.region_name in regions.keys():  # noqa: SIM118
                yield regions[self.region_name]

    def find(self, arn_text: str) -> Record | None:
        """The resource that an ARN means: one of this account, a managed one, or one that is shared with this account.

        Raises:
            Forbidden: the ARN is of another account that does not share the resource.
        """
        arn = Arn.parse(arn_text)
        if arn is None or arn.region != self.region_name:
            return None
        if arn.account == self.account_id:
            return self.store.latest(arn)
        if not arn.account.isdecimal():
            return self.catalogue.latest(arn)
        for peer in self.peers():
            if peer.account_id == arn.account:
                record = peer.store.latest(arn)
                if record is not None and is_shared_with(record, self.account_id):
                    return record
        raise Forbidden(f"The account {self.account_id} has no access to {arn_text}.")

    def own_resource(self, resource_type: ResourceType, arn: str) -> Record:
        """A resource of this account, by its full ARN.

        Raises:
            ResourceNotFound: this account has no such resource of this type.
            Forbidden: the ARN is of another account.
        """
        parsed = Arn.parse(arn)
        if parsed is not None and parsed.account != self.account_id:
            raise Forbidden(f"{arn} doesn't belong to the account {self.account_id}.")
        record = self.store.get(arn)
        if record is None or record.resource_type is not resource_type:
            raise ResourceNotFound(arn)
        return record

    def tick(self) -> None:
        """Advance builds and lifecycle executions that are due without a read."""
        self.builds.tick()
        self.lifecycle_runs.tick()

    def note_build_state(self, image: Record) -> None:
        """Record the state of a build in the pipeline that started it."""
        pipeline = self.store.get(str(image.document.get("sourcePipelineArn")))
        # A pipeline can be deleted, and created anew, while it builds an image.
        if pipeline is not None and pipeline.sequence < image.sequence:
            self.pipeline_runs.note_build_state(pipeline, image)

    def note_execution(self, build: Build, execution: WorkflowExecution) -> None:
        """Note a workflow execution that a build has started."""
        self.builds.note_execution(build, execution)

    def findings_of(self, image: Record) -> Sequence[Document]:
        """The scan findings that tests planted for an image."""
        return self.findings.get(str(image.arn), ())

    def read(self, record: Record) -> Document:
        """A resource as `Get…` answers it. Reading an image may advance its build."""
        if record.resource_type is IMAGE:
            build = self.builds.get(str(record.arn))
            if build is not None:
                build.on_read()
        return self._view(record)

    def summary(self, record: Record) -> Document:
        """A resource for a list. Adds the owner of an image, which its own document lacks."""
        view = self._view(record)
        if record.resource_type is IMAGE:
            view.setdefault("owner", record.arn.account)
        return view

    def read_listed_image(self, document: Document) -> Document:
        """Count a list entry as a read of its image, and return the entry after it."""
        build = self.builds.get(str(document["arn"]))
        if build is None:
            return document
        build.on_read()
        return self.summary(build.image)

    def _view(self, record: Record) -> Document:
        view = record.view()
        return with_next_run(view) if record.resource_type is IMAGE_PIPELINE else view

    def refuse_delete_while_building(self, record: Record) -> None:
        build = self.builds.get(str(record.arn))
        if build is not None and build.is_running:
            raise ResourceDependency(f"{record.arn} can't be deleted while its build is running.")

    def delete(self, record: Record) -> None:
        """Remove a resource with its build, findings and packages, and cancel its lifecycle executions."""
        arn = str(record.arn)
        self.store.remove(record)
        self.builds.remove(arn)
        self.pipeline_runs.forget(arn)
        self.findings.pop(arn, None)
        self.packages.pop(arn, None)
        self.lifecycle_runs.cancel_runs_of(arn)


imagebuilder_backends: BackendDict[ImageBuilderBackend] = BackendDict(
    ImageBuilderBackend,
    "imagebuilder",
    use_boto3_regions=False,
    additional_regions=sorted(ec2_regions()),
)
