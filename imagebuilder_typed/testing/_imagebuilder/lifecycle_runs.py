"""Lifecycle executions: what a policy, or a request to change an image's state, does to images and AMIs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from . import other_services
from .ids import unique_id
from .other_services import AccountRegion
from .progress import LIFECYCLE_MODEL, Progress
from .wire import Document, now, present_members, strings_at, struct_at, structs_at

if TYPE_CHECKING:
    from .store import Record

ACTION_OF_STATE = {
    "AVAILABLE": "AVAILABLE",
    "DEPRECATED": "DEPRECATE",
    "DISABLED": "DISABLE",
    "DELETED": "DELETE",
}
"""State to the action that leads to it."""

STATE_OF_ACTION = {action: state for state, action in ACTION_OF_STATE.items()}
_OPEN = ("PENDING", "IN_PROGRESS")


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageAction:
    """An action on one image.

    `include` has the members amis, snapshots and containers. `exclude` has the rules for AMIs that stay unchanged.
    """

    image: Record
    action: str
    include: Document = field(default_factory=dict[str, Any])
    exclude: Document = field(default_factory=dict[str, Any])


class LifecycleRun:
    """One lifecycle execution."""

    def __init__(
        self,
        owner_arn: str,
        actions: list[ImageAction],
        account: str,
        policy_arn: str | None = None,
        not_before: datetime | None = None,
    ) -> None:
        self.id: str = f"lce-{unique_id()}"
        self.owner_arn = owner_arn
        self.policy_arn = policy_arn
        self.actions = actions
        self.account = account
        self.status: str = "PENDING"
        self.start: datetime = now()
        self.end: datetime | None = None
        self.images: list[Document] = []
        self.outputs: dict[str, list[Document]] = {}
        self._not_before = not_before
        self._progress = Progress(LIFECYCLE_MODEL, self._advance)
        for action in actions:
            action.image.document["lifecycleExecutionId"] = self.id

    @property
    def is_open(self) -> bool:
        return self.status in _OPEN

    def tick(self) -> None:
        if self.is_open:
            self._progress.tick()

    def on_read(self) -> None:
        if self.is_open:
            self._progress.on_read()

    def cancel(self) -> None:
        self.status, self.end = "CANCELLED", now()

    def _advance(self) -> bool:
        if not self.is_open or (self._not_before is not None and now() < self._not_before):
            return False
        if self.status == "PENDING":
            self.status = "IN_PROGRESS"
            return True
        for action in self.actions:
            self._carry_out(action)
        self.status, self.end = "SUCCESS", now()
        return False

    def _carry_out(self, action: ImageAction) -> None:
        image = action.image
        outputs = list(self._apply_to_outputs(action))
        self.outputs[str(image.arn)] = outputs
        skipped = any(output["state"]["status"] == "SKIPPED" for output in outputs)
        retained = action.action == "DELETE" and skipped
        if not retained:
            set_image_state(image, STATE_OF_ACTION[action.action])
        self.images.append(
            {
                "accountId": self.account,
                "resourceId": str(image.arn),
                "state": _resource_state("SKIPPED" if retained else "SUCCESS"),
                "action": {"name": action.action, "reason": "A lifecycle rule applied."},
                "region": image.arn.region,
                "startTime": self.start,
                "endTime": now(),
            }
        )

    def _apply_to_outputs(self, action: ImageAction) -> Iterator[Document]:
        resources = struct_at(action.image.document, "outputResources")
        if action.include.get("amis"):
            for ami in structs_at(resources, "amis"):
                yield self._apply_to_ami(action, ami)
        if action.include.get("containers"):
            for container in structs_at(resources, "containers"):
                for uri in strings_at(container, "imageUris"):
                    document = self._output(action, uri, container["region"], "SUCCESS")
                    yield {**document, "imageUris": [uri]}

    def _apply_to_ami(self, action: ImageAction, ami: Document) -> Document:
        account_region = AccountRegion(ami["accountId"], ami["region"])
        found = other_services.find_ami(account_region, ami["image"])
        if found is not None and is_excluded(found, ami["region"], action.exclude):
            return self._output(action, ami["image"], ami["region"], "SKIPPED")
        snapshots: list[Document] = []
        if action.action == "DELETE":
            snapshots = _delete_ami(account_region, found, bool(action.include.get("snapshots")))
        else:
            other_services.set_ami_state(account_region, ami["image"], enabled=action.action != "DISABLE")
        ami["state"] = {"status": STATE_OF_ACTION[action.action]}
        document = self._output(action, ami["image"], ami["region"], "SUCCESS")
        return {**document, "snapshots": snapshots} if snapshots else document

    def _output(self, action: ImageAction, resource: str, region: str, status: str) -> Document:
        return {
            "accountId": self.account,
            "resourceId": resource,
            "state": _resource_state(status),
            "action": {"name": action.action, "reason": "The image's lifecycle action includes it."},
            "region": region,
            "startTime": self.start,
            "endTime": now(),
        }

    def document(self) -> Document:
        document: Document = {
            "lifecycleExecutionId": self.id,
            "lifecyclePolicyArn": self.policy_arn,
            "resourcesImpactedSummary": {"hasImpactedResources": bool(self.actions)},
            "state": self.state(),
            "startTime": self.start,
            "endTime": self.end,
        }
        return present_members(document)

    def state(self) -> Document:
        return {"status": self.status}


def _resource_state(status: str) -> Document:
    return {"status": status, "reason": "Excluded by a rule."} if status == "SKIPPED" else {"status": status}


def set_image_state(image: Record, status: str) -> None:
    image.document["state"] = {"status": status}
    if status == "DEPRECATED":
        image.document.setdefault("deprecationTime", now())
    else:
        image.document.pop("deprecationTime", None)


def _delete_ami(account_region: AccountRegion, ami: Any | None, with_snapshots: bool) -> list[Document]:
    if ami is None:
        return []
    other_services.deregister_ami(account_region, ami.id)
    if not with_snapshots:
        return []
    snapshot = str(ami.ebs_snapshot.id)
    other_services.delete_snapshot(account_region, snapshot)
    return [{"snapshotId": snapshot, "state": {"status": "SUCCESS"}}]


def is_excluded(ami: Any, region: str, rules: Document) -> bool:
    """Whether the rules exclude an AMI object of moto. moto records no launches, so lastLaunched excludes nothing."""
    shared_with = {permission.get("UserId") for permission in ami.launch_permissions}
    tags = {tag["key"]: tag["value"] for tag in ami.get_tags()}
    return (
        (bool(rules.get("isPublic")) and bool(ami.is_public))
        or region in strings_at(rules, "regions")
        or bool(shared_with & set(strings_at(rules, "sharedAccounts")))
        or any(tags.get(key) == value for key, value in struct_at(rules, "tagMap").items())
    )


@dataclass(slots=True)
class LifecycleRuns:
    """All lifecycle executions of an account in a Region, oldest first."""

    runs: dict[str, LifecycleRun] = field(default_factory=dict[str, LifecycleRun])

    def start(self, run: LifecycleRun) -> LifecycleRun:
        self.runs[run.id] = run
        run.tick()
        return run

    def tick(self) -> None:
        for run in list(self.runs.values()):
            run.tick()

    def runs_of(self, owner_arn: str) -> list[LifecycleRun]:
        """The executions of a policy, or those that requests started for an image."""
        return [run for run in self.runs.values() if run.owner_arn == owner_arn]

    def cancel_runs_of(self, owner_arn: str) -> None:
        for run in self.runs_of(owner_arn):
            if run.is_open:
                run.cancel()

    def is_busy_with(self, image_arn: str) -> bool:
        return any(
            run.is_open and any(str(action.image.arn) == image_arn for action in run.actions)
            for run in self.runs.values()
        )


_TIME_UNITS = {
    "DAYS": timedelta(days=1),
    "WEEKS": timedelta(weeks=1),
    "MONTHS": timedelta(days=30),
    "YEARS": timedelta(days=365),
}


def time_span(value: int, unit: str) -> timedelta:
    """The time span in a policy. A month has 30 days, a year 365."""
    return value * _TIME_UNITS[unit]
