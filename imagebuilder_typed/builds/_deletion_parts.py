"""What a deletion plan consists of, and what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, Literal, TypeAlias, get_args

from attrs import evolve, field, frozen

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds._deletion_services import one_line
from imagebuilder_typed.exceptions import ImageBuilderError

__all__ = [
    "Blocked",
    "DeletionBlockedError",
    "DeletionError",
    "DeletionItem",
    "DeletionOutcome",
    "DeletionResult",
    "Included",
    "ItemKind",
    "Reference",
    "ReferenceKind",
]

Included: TypeAlias = Literal["image", "amis", "snapshots", "containers"]
"""What a plan can include; ``image`` is the record that Image Builder has of a build."""

ItemKind: TypeAlias = Literal["ami", "snapshot", "container", "image"]
"""What one row of a plan is."""

ReferenceKind: TypeAlias = Literal[
    "instance",
    "launch-template",
    "ssm-parameter",
    "recipe",
    "pipeline",
    "running-build",
    "ami",
    "shared-with",
    "protection",
    "tag",
    "unread",
]
"""What refers to something of a build. ``unread`` stands for references that could not be read."""

Blocked: TypeAlias = Literal["refuse", "leave", "delete"]
"""What ``run`` does with builds that something still needs."""

INCLUDED: Final[tuple[Included, ...]] = get_args(Included)
BLOCKED: Final[tuple[Blocked, ...]] = get_args(Blocked)


@frozen(kw_only=True)
class Reference:
    """Something that refers to an item of a plan."""

    item: str
    """The id of the item."""
    kind: ReferenceKind
    name: str
    """The id, the name or the ARN of what refers to it."""
    text: str
    """The same as a sentence."""
    blocks: bool
    """Whether ``run`` refuses because of it, unless it gets another `blocked`."""


@frozen(kw_only=True)
class DeletionItem:
    """Something that a build made, or the record of the build itself."""

    kind: ItemKind
    id: str
    """The id of an AMI or a snapshot, the address of a container image with its digest, or the ARN of the build."""
    build: Arn
    """The build that made it, of several the first."""
    account: str
    region: str
    name: str | None = None
    """The name of an AMI."""
    size_gib: int | None = None
    """For a snapshot the size of its volume, in GiB. None if it could not be read."""
    size_bytes: int | None = None
    """For a container image its size in the registry, for a snapshot that of its data, in bytes. None if unknown."""
    tags: tuple[str, ...] = ()
    """For a container image the tags that the build gave it."""
    also_of: tuple[Arn, ...] = ()
    """Further builds of the plan that have the same snapshot or container image. It goes only if all of them go."""
    after: tuple[str, ...] = ()
    """The ids of the items that have to be gone first."""
    references: tuple[Reference, ...] = ()
    """What refers to it."""
    stays: str | None = None
    """Why it is not deleted; None if it is."""
    is_gone: bool = False
    """Whether it was gone already when the plan was made."""


@frozen(kw_only=True)
class DeletionOutcome:
    """What came of one item."""

    item: DeletionItem
    status: Literal["deleted", "gone", "left", "failed"]
    """
    - ``deleted``: this plan has deleted it;
    - ``gone``: it was gone when its turn came;
    - ``left``: it stays, because of what `reason` says;
    - ``failed``: a service refused to delete it, or gave no answer. It may work another time.
    """
    reason: str | None = None
    """Why it was left or failed, otherwise None."""
    error: Exception | None = field(default=None, repr=False, eq=False)
    """The error of an item that failed."""

    def __str__(self) -> str:
        place = f"{one_line(self.item.id)} in {one_line(self.item.region)}"
        shown = f"{self.status:8}{self.item.kind:10}{place}"
        return f"{shown}: {one_line(self.reason)}" if self.reason else shown


@frozen(kw_only=True)
class DeletionResult:
    """What came of a plan. ``str()`` has a line for each item."""

    outcomes: tuple[DeletionOutcome, ...]
    """One for each item, in the order of the plan, over all runs of the plan."""

    @property
    def deleted(self) -> tuple[DeletionOutcome, ...]:
        """The items that this plan has deleted."""
        return self._with("deleted")

    @property
    def gone(self) -> tuple[DeletionOutcome, ...]:
        """The items that were gone when their turn came."""
        return self._with("gone")

    @property
    def left(self) -> tuple[DeletionOutcome, ...]:
        """The items that stay, each with the reason."""
        return self._with("left")

    @property
    def failed(self) -> tuple[DeletionOutcome, ...]:
        """The items that could not be deleted, each with the reason and the error."""
        return self._with("failed")

    def __str__(self) -> str:
        return "\n".join(map(str, self.outcomes)) or "nothing to delete"

    def _with(self, status: str) -> tuple[DeletionOutcome, ...]:
        return tuple(outcome for outcome in self.outcomes if outcome.status == status)


class DeletionError(ImageBuilderError):
    """Something could not be deleted. What doesn't depend on it was deleted.

    ``run()`` of the same plan, or of a new one in another process, continues.
    """

    def __init__(self, message: str, result: DeletionResult) -> None:
        super().__init__(message)
        self._result = result

    @property
    def result(self) -> DeletionResult:
        """What was deleted, what was left, and what failed."""
        return self._result


class DeletionBlockedError(DeletionError):
    """``run()`` has deleted nothing, since something still needs what it would delete."""

    def __init__(self, message: str, result: DeletionResult, blockers: Sequence[Reference]) -> None:
        super().__init__(message, result)
        self._blockers = tuple(blockers)

    @property
    def blockers(self) -> tuple[Reference, ...]:
        """What still needs something of it."""
        return self._blockers


def failed_error(result: DeletionResult) -> DeletionError:
    lines = [str(outcome) for outcome in (*result.failed, *result.left)]
    done = len(result.deleted) + len(result.gone)
    heading = f"{len(result.failed)} of {len(result.outcomes)} items could not be deleted, {done} are gone"
    advice = "Run the plan again, or make a new one: it continues where this one stopped."
    return DeletionError("\n  ".join([heading, *lines]) + f"\n{advice}", result)


def blocked_error(result: DeletionResult, blockers: Sequence[Reference]) -> DeletionBlockedError:
    lines = grouped_by_text(blockers)
    heading = "nothing was deleted, since something still needs it"
    advice = (
        "Remove these references and make a new plan. run(blocked='leave') leaves such builds alone and deletes the "
        "others; run(blocked='delete') deletes them anyway, except what is protected."
    )
    return DeletionBlockedError("\n  ".join([heading, *lines]) + f"\n{advice}", result, blockers)


def grouped_by_text(references: Iterable[Reference]) -> list[str]:
    """The references as sentences, each once, with the items that it is about."""
    found: dict[str, list[str]] = {}
    for reference in references:
        found.setdefault(one_line(reference.text), []).append(one_line(reference.item))
    return [f"{', '.join(ids)}: {text}" for text, ids in found.items()]


def with_references(
    items: Sequence[DeletionItem], references: Sequence[Reference]
) -> tuple[DeletionItem, ...]:
    """The items with what refers to them."""
    found: dict[str, list[Reference]] = {}
    for reference in references:
        found.setdefault(reference.item, []).append(reference)
    return tuple(evolve(item, references=(*item.references, *found.get(item.id, ()))) for item in items)


def merged(one: DeletionItem, other: DeletionItem) -> DeletionItem:
    """The same thing, found twice: it has the tags of both builds, and stays only if it may be of neither."""
    tags = tuple(dict.fromkeys((*one.tags, *other.tags)))
    references = dict.fromkeys((*one.references, *other.references))
    return evolve(
        one,
        tags=tags,
        also_of=tuple(build for build in dict.fromkeys((*one.also_of, other.build)) if build != one.build),
        after=tuple(dict.fromkeys((*one.after, *other.after))),
        references=tuple(each for each in references if each.kind != "tag" or each.name not in tags),
        stays=one.stays and other.stays,
    )


def sizes_as_text(items: Sequence[DeletionItem]) -> str:
    """Such as ``16 GiB``; empty if no item has a size."""
    gib = sum(item.size_gib or 0 for item in items)
    megabytes = sum(item.size_bytes or 0 for item in items if item.kind == "container") / 1e6
    return " and ".join(
        text for text in (f"{gib} GiB" if gib else "", f"{megabytes:.1f} MB" if megabytes else "") if text
    )


def counts_of(items: Sequence[DeletionItem]) -> Mapping[ItemKind, int]:
    counts: dict[ItemKind, int] = {}
    for item in items:
        counts[item.kind] = counts.get(item.kind, 0) + 1
    return counts
