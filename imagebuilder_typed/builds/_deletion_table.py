"""A deletion plan as a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds._deletion_parts import (
    DeletionItem,
    ItemKind,
    counts_of,
    grouped_by_text,
    sizes_as_text,
)
from imagebuilder_typed.builds._deletion_services import one_line

__all__ = ["table"]

_WORDS: dict[ItemKind, tuple[str, str]] = {
    "ami": ("AMI", "AMIs"),
    "snapshot": ("snapshot", "snapshots"),
    "container": ("container image", "container images"),
    "image": ("image", "images"),
}


def table(items: Sequence[DeletionItem], unread: Sequence[str], notes: Sequence[str]) -> str:
    """The items in the order in which they go, and what a reader has to know before they do."""
    going = [item for item in items if not (item.stays or item.is_gone)]
    references = [reference for item in items for reference in item.references]
    blockers = [reference for reference in references if reference.blocks]
    others = [reference for reference in references if not reference.blocks and reference.kind != "unread"]
    blocking = {one_line(blocker.text) for blocker in blockers}
    return "\n".join(
        [
            _summary(going),
            *_rows(items, going),
            *_section("Blocks the deletion:", grouped_by_text(blockers)),
            *_section("Refers to it:", grouped_by_text(others)),
            *_section("Could not be read:", [text for text in map(one_line, unread) if text not in blocking]),
            *_section("Note:", list(map(one_line, notes))),
        ]
    )


def _rows(items: Sequence[DeletionItem], going: Sequence[DeletionItem]) -> Iterator[str]:
    numbers = {item.id: str(number) for number, item in enumerate(going, 1)}
    several = len({item.build for item in items}) > 1
    rows = [_row(item, numbers.get(item.id, "-"), with_build=several) for item in items]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip()


def _summary(going: Sequence[DeletionItem]) -> str:
    if not going:
        return "Nothing to delete."
    counts = counts_of(going)
    texts = [f"{counts[kind]} {words[counts[kind] > 1]}" for kind, words in _WORDS.items() if kind in counts]
    size = sizes_as_text(going)
    return f"To delete, in this order: {', '.join(texts)}" + (f"; {size}" if size else "")


def _row(item: DeletionItem, number: str, *, with_build: bool) -> list[str]:
    where = item.region if item.account == item.build.account else f"{item.region} ({item.account})"
    state = "gone already" if item.is_gone else f"stays: {item.stays}" if item.stays else item.name or ""
    builds = [_short(item.build)] if with_build else []
    shown = _short(item.build) if item.kind == "image" else item.id
    names = map(one_line, (*builds, item.kind, shown, where))
    return [number.rjust(3), *names, _weight(item).rjust(8), one_line(state)]


def _short(build: Arn) -> str:
    """All builds of a plan are of one account and Region, so this tells them apart."""
    return f"{build.name}/{build.version}/{build.build}"


def _weight(item: DeletionItem) -> str:
    if item.kind == "container" and item.size_bytes is not None:
        return f"{item.size_bytes / 1e6:.1f} MB"
    return f"{item.size_gib} GiB" if item.size_gib is not None else ""


def _section(heading: str, lines: Sequence[str]) -> list[str]:
    return [heading, *(f"  {line}" for line in lines)] if lines else []
