"""The backend: the state of Image Builder in one account and Region. `dispatch` lists the modules with the operations."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from moto.core.base_backend import BackendDict, BaseBackend

from . import events
from .arns import Arn
from .build_registry import BuildRegistry
from .catalogue import Catalogue
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
from .tagged_resources import TaggedRecords

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from contextlib import AbstractContextManager

    from .builds import Build
    from .executions import WorkflowExecution
    from .scan_findings import PackageVersion
    from .wire import Document

register_default_transitions()


class ImageBuilderBackend(TaggedRecords, BaseBackend):
    """The state of Image Builder in one account and Region."""

    def __init__(self, region_name: str, account_id: str) -> None:
        super().__init__(region_name, account_id)
        self.lock: AbstractContextManager[bool] = threading.RLock()
        self.store: Store = Store()
        self.catalogue: Catalogue = Catalogue(self.partition, self.region_name)
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

    def peers(self) -> Iterator[ImageBuilderBackend]:
        """The backends of other accounts in this Region."""
        for account, regions in list(imagebuilder_backends.items()):
            if account != self.account_id and self.region_name in regions.keys():  # noqa: SIM118
                yield regions[self.region_name]

    def find(self, arn_text: str, statuses: tuple[str, ...] = ()) -> Record | None:
        """The resource that an ARN means: one of this account, a managed one, or one that is shared with this account.

        With `statuses`, an ARN without a build number only means resources in one of these statuses.

        Raises:
            Forbidden: the ARN is of another account that does not share the resource.
        """
        arn = Arn.parse(arn_text)
        if arn is None or arn.region != self.region_name:
            return None
        if not arn.account.isdecimal():
            return self.catalogue.latest(arn)

        def can_be_meant(record: Record) -> bool:
            return not statuses or arn.build is not None or record.status in statuses

        if arn.account == self.account_id:
            return self.store.latest(arn, can_be_meant)
        for peer in self.peers():
            if peer.account_id == arn.account:
                record = peer.store.latest(
                    arn, lambda found: can_be_meant(found) and is_shared_with(found, self.account_id)
                )
                if record is not None:
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
        if pipeline is None or pipeline.sequence > image.sequence:
            return
        previous = pipeline.document["status"]
        self.pipeline_runs.note_build_state(pipeline, image)
        if (previous, pipeline.document["status"]) == ("ENABLED", "DISABLED"):
            events.pipeline_disabled(self.account_region, pipeline)

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
            raise ResourceDependency(f"The build of the resource ARN '{record.arn}' is running.")

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
