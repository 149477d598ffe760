"""A plan of what to delete, and how far it has come."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from contextlib import suppress

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds._deletion_actions import Deleter, StillUsedError
from imagebuilder_typed.builds._deletion_parts import (
    BLOCKED,
    Blocked,
    DeletionItem,
    DeletionOutcome,
    DeletionResult,
    Reference,
    blocked_error,
    failed_error,
)
from imagebuilder_typed.builds._deletion_services import one_line, reason_of
from imagebuilder_typed.builds._deletion_table import table
from imagebuilder_typed.exceptions import ImageBuilderError

__all__ = ["DeletionPlan"]


class DeletionPlan:
    """What builds have made, and in which order it is deleted. Nothing is deleted before ``run()``.

    ``str()`` shows it as a table: the items with their sizes, what refers to them, and what could not be read. It shows
    the state when the plan was made.
    """

    def __init__(
        self,
        items: Sequence[DeletionItem],
        deleter: Deleter,
        *,
        builds: Sequence[Arn],
        unread: Sequence[str] = (),
        notes: Sequence[str] = (),
        noted: Collection[Arn] = (),
    ) -> None:
        """Plans are made by ``Build.deletion_plan()`` and ``builds.deletion_plan()``.

        `noted` has the builds in whose tags an earlier run has noted snapshots that are all in the plan.
        """
        self._items = tuple(items)
        self._deleter = deleter
        self._builds = tuple(builds)
        self._unread = tuple(map(one_line, unread))
        self._notes = tuple(map(one_line, notes))
        self._outcomes: dict[str, DeletionOutcome] = {}
        self._noted: set[Arn] = set()
        """The builds in whose tags this plan has noted snapshots."""
        self._noted_before = set(noted)

    @property
    def items(self) -> tuple[DeletionItem, ...]:
        """What the builds have made, in the order in which it is deleted, including what stays and what is gone."""
        return self._items

    @property
    def builds(self) -> tuple[Arn, ...]:
        """The builds whose outputs the plan deletes."""
        return self._builds

    @property
    def blockers(self) -> tuple[Reference, ...]:
        """What still needs something that would be deleted. Because of it, ``run()`` refuses."""
        return tuple(reference for item in self._items for reference in item.references if reference.blocks)

    @property
    def unread(self) -> tuple[str, ...]:
        """What could not be read when the plan was made, each with the reason."""
        return self._unread

    @property
    def notes(self) -> tuple[str, ...]:
        """What else there is to know, such as AMIs whose snapshots are unknown."""
        return self._notes

    def __str__(self) -> str:
        return table(self._items, self._unread, self._notes)

    def __repr__(self) -> str:
        going = sum(not (item.stays or item.is_gone) for item in self._items)
        return f"<DeletionPlan: {going} of {len(self._items)} items to delete, {len(self.blockers)} blockers>"

    def run(
        self, on_item: Callable[[DeletionOutcome], object] | None = None, *, blocked: Blocked = "refuse"
    ) -> DeletionResult:
        """Delete the items, one after the other.

        An error of one item doesn't stop the others, except those that wait for it: an AMI that could not be
        deregistered keeps its snapshots, and the record of a build stays as long as something of it remains. After an
        error or an interruption, call ``run()`` again, or make a new plan, also in another process: it continues, and
        what is gone counts as done. For that, the ids of the snapshots are noted in the build's tags first.

        Args:
            on_item: Called with the outcome of each item that this run has handled.
            blocked: What to do with builds that have blockers:

                - ``refuse``: delete nothing at all;
                - ``leave``: leave these builds as they are, and delete the others;
                - ``delete``: delete them anyway, except what is protected from deregistration and what still runs.

        Returns:
            The outcome of all items, also of those that earlier runs of this plan have deleted.

        Raises:
            DeletionBlockedError: There are blockers. Nothing was deleted.
            DeletionError: Items could not be deleted. Its ``result`` says which, and what was deleted.
            ValueError: `blocked` has another value.
        """
        if blocked not in BLOCKED:
            raise ValueError(f"blocked must be 'refuse', 'leave' or 'delete', not {blocked!r}")
        blockers = [blocker for blocker in self.blockers if not self._is_done(blocker.item)]
        if blocked == "refuse" and blockers:
            raise blocked_error(self._result("something still needs it"), blockers)
        left_alone = self._needed_builds(blockers) if blocked == "leave" else {}
        for item in self._items:
            if self._is_done(item.id):
                continue
            needed = next((left_alone[each] for each in _builds_of(item) if each in left_alone), None)
            outcome = self._handle(item, needed=needed)
            self._outcomes[item.id] = outcome
            if on_item is not None:
                on_item(outcome)
        self._remove_notes()
        result = self._result("")
        if result.failed:
            raise failed_error(result)
        return result

    def _is_done(self, item: str) -> bool:
        return item in self._outcomes and self._outcomes[item].status in ("deleted", "gone")

    def _has_failed(self, item: str) -> bool:
        return item in self._outcomes and self._outcomes[item].status == "failed"

    def _result(self, reason: str) -> DeletionResult:
        """The outcomes. Items that no run has handled have been left for a reason."""
        return DeletionResult(
            outcomes=tuple(
                self._outcomes.get(item.id) or DeletionOutcome(item=item, status="left", reason=reason)
                for item in self._items
            )
        )

    def _needed_builds(self, blockers: Sequence[Reference]) -> dict[Arn, str]:
        """Why builds stay, one reason for each."""
        texts = {blocker.item: f"{blocker.item}: {blocker.text}" for blocker in blockers}
        return {
            build: texts[item.id] for item in self._items if item.id in texts for build in _builds_of(item)
        }

    def _handle(self, item: DeletionItem, *, needed: str | None) -> DeletionOutcome:
        if item.is_gone:
            return DeletionOutcome(item=item, status="gone")
        remaining = [each for each in item.after if not self._is_done(each)]
        reason = item.stays
        if reason is None and needed is not None:
            reason = f"the build is still needed: {needed}"
        if reason is None and remaining:
            reason = f"{', '.join(remaining)} remains"
        if reason is not None:
            return DeletionOutcome(item=item, status="left", reason=reason)
        try:
            if item.kind == "ami":
                self._note_snapshots(item.build)
            return DeletionOutcome(item=item, status=self._deleter.delete(item))
        except StillUsedError as error:
            return DeletionOutcome(item=item, status="left", reason=reason_of(error))
        # Of a service, of boto3 or of the typed client: it concerns this item alone.
        except Exception as error:
            return DeletionOutcome(item=item, status="failed", reason=reason_of(error), error=error)

    def _note_snapshots(self, build: Arn) -> None:
        snapshots = self._snapshots_of(build)
        if snapshots and build not in self._noted:
            self._deleter.note_snapshots(build, snapshots)
            self._noted.add(build)

    def _snapshots_of(self, build: Arn) -> dict[str, list[str]]:
        """The snapshots that are deleted after an AMI, by AMI."""
        found: dict[str, list[str]] = {}
        for item in self._items:
            if item.kind == "snapshot" and build in _builds_of(item):
                for ami in item.after:
                    found.setdefault(ami, []).append(item.id)
        return found

    def _remove_notes(self) -> None:
        """Remove the notes of builds whose record stays although all else of them is gone.

        If the record should have gone, the notes tell the next plan what became of the snapshots.
        """
        for build in self._noted | self._noted_before:
            if self._is_done(build) or self._has_failed(build):
                continue
            outputs = [item for item in self._items if item.kind != "image" and build in _builds_of(item)]
            if all(self._is_done(item.id) for item in outputs):
                self._noted.discard(build)
                self._noted_before.discard(build)
                # A tag that stays does no harm, and the result matters more.
                with suppress(ImageBuilderError):
                    self._deleter.remove_notes(build)


def _builds_of(item: DeletionItem) -> tuple[Arn, ...]:
    return item.build, *item.also_of
