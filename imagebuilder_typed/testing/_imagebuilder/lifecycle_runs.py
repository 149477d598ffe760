"""Lifecycle executions: what a policy, or a request to change an image's state, does over time.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/lifecycle-policy-execution.html
"""

from __future__ import annotations

import heapq
import uuid
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from .lifecycle_actions import ImageAction, OutputResult, carry_out
from .progress import LIFECYCLE_MODEL, Progress
from .wire import Document, now, present_members

if TYPE_CHECKING:
    from collections.abc import Iterator

_OPEN = ("IN_PROGRESS", "CANCELLING")


class LifecycleRun:
    """One lifecycle execution. Each step carries out the action on one image.

    With `not_before`, nothing happens before that moment. The execution is IN_PROGRESS while it waits, as in AWS.
    """

    def __init__(
        self,
        owner_arn: str,
        actions: list[ImageAction],
        account: str,
        policy_arn: str | None = None,
        not_before: datetime | None = None,
    ) -> None:
        self.id: str = f"lce-{uuid.uuid4()}"
        self.owner_arn = owner_arn
        self.policy_arn = policy_arn
        self.actions = actions
        self.account = account
        self.not_before = not_before
        self.status: str = "IN_PROGRESS"
        self.start: datetime = now()
        self.end: datetime | None = None
        self.outputs: dict[str, list[Document]] = {}
        self._images: list[Document] = []
        self._has_begun = not_before is None
        self._progress = Progress(LIFECYCLE_MODEL, self._advance)

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
        """Request the end. The next step ends the execution without another action."""
        self.status = "CANCELLING"
        # The new state lasts as long as any other, counted from here.
        self._progress = Progress(LIFECYCLE_MODEL, self._advance)

    def _advance(self) -> bool:
        if self.status == "CANCELLING":
            self._end("CANCELLED")
        if not self.is_open or (self.not_before is not None and now() < self.not_before):
            return False
        self._has_begun = True
        if len(self._images) < len(self.actions):
            self._carry_out(self.actions[len(self._images)])
        if len(self._images) == len(self.actions):
            self._end("SUCCESS")
        return self.is_open

    def _end(self, status: str) -> None:
        self.status, self.end = status, now()

    def _carry_out(self, action: ImageAction) -> None:
        arn = action.image.arn
        spared_because, results = carry_out(action)
        action.image.document["lifecycleExecutionId"] = self.id
        self.outputs[str(arn)] = [self._output(action, result) for result in results]
        entry = self._entry(action, str(arn), self.account, arn.region)
        self._images.append({**entry, **_outcome(spared_because), "endTime": now()})

    def _output(self, action: ImageAction, result: OutputResult) -> Document:
        return {
            **self._entry(action, result.resource_id, result.account, result.region),
            **_outcome(result.spared_because),
            **result.more,
            "endTime": now(),
        }

    def _entry(self, action: ImageAction, resource: str, account: str, region: str) -> Document:
        return {
            "accountId": account,
            "resourceId": resource,
            "state": {"status": "IN_PROGRESS"},
            "action": {"name": action.action, "reason": action.reason},
            "region": region,
            "startTime": self.not_before or self.start,
        }

    def images(self) -> list[Document]:
        """The images that the execution has changed, then those that it still is to change."""
        waiting = (
            self.actions[len(self._images) :] if self._has_begun and self.status == "IN_PROGRESS" else []
        )
        return self._images + [
            self._entry(action, str(action.image.arn), self.account, action.image.arn.region)
            for action in waiting
        ]

    def document(self) -> Document:
        document: Document = {
            "lifecycleExecutionId": self.id,
            "lifecyclePolicyArn": self.policy_arn,
            "resourcesImpactedSummary": {"hasImpactedResources": self._has_begun and bool(self.actions)},
            "state": self.state(),
            "startTime": self.start,
            "endTime": self.end,
        }
        return present_members(document)

    def state(self) -> Document:
        return {"status": self.status}


def _outcome(spared_because: str) -> Document:
    if spared_because:
        return {"state": {"status": "SKIPPED", "reason": spared_because}}
    return {"state": {"status": "SUCCESS"}}


@dataclass(slots=True)
class LifecycleRuns:
    """All lifecycle executions of an account in a Region.

    A call costs the same however many executions there were: `tick` visits only those that can advance.
    """

    runs: dict[str, LifecycleRun] = field(default_factory=dict[str, LifecycleRun])
    _of_owner: dict[str, list[LifecycleRun]] = field(default_factory=dict[str, list[LifecycleRun]])
    _of_image: dict[str, list[LifecycleRun]] = field(default_factory=dict[str, list[LifecycleRun]])
    _advancing: dict[str, LifecycleRun] = field(default_factory=dict[str, LifecycleRun])
    _scheduled: list[tuple[datetime, str]] = field(default_factory=list[tuple[datetime, str]])

    def start(self, run: LifecycleRun) -> LifecycleRun:
        self.runs[run.id] = run
        self._of_owner.setdefault(run.owner_arn, []).append(run)
        for action in run.actions:
            self._of_image.setdefault(str(action.image.arn), []).append(run)
        if run.not_before is not None:
            heapq.heappush(self._scheduled, (run.not_before, run.id))
        else:
            self._advance(run)
        return run

    def tick(self) -> None:
        moment = now()
        while self._scheduled and self._scheduled[0][0] <= moment:
            run = self.runs[heapq.heappop(self._scheduled)[1]]
            self._advancing[run.id] = run
        for run in list(self._advancing.values()):
            self._advance(run)

    def _advance(self, run: LifecycleRun) -> None:
        run.tick()
        if run.is_open:
            self._advancing[run.id] = run
        else:
            self._advancing.pop(run.id, None)

    def runs_of(self, owner_arn: str) -> list[LifecycleRun]:
        """The executions of a policy, or those that requests started for an image, oldest first."""
        return self._of_owner.get(owner_arn, [])

    def open_runs_of(self, owner_arn: str) -> Iterator[LifecycleRun]:
        return (run for run in self.runs_of(owner_arn) if run.is_open)

    def cancel(self, run: LifecycleRun) -> None:
        run.cancel()
        # A scheduled execution also ends now, instead of at its time.
        self._advancing[run.id] = run

    def cancel_runs_of(self, owner_arn: str) -> None:
        for run in list(self.open_runs_of(owner_arn)):
            self.cancel(run)

    def is_busy_with(self, image_arn: str) -> bool:
        return any(run.is_open for run in self._of_image.get(image_arn, []))
