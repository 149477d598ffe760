"""A deletion plan as a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from imagebuilder_typed.builds._deletion_parts import (
    DeletionItem,
    ItemKind,
    Reference,
    counts_of,
    sizes_as_text,
)

__all__ = ["grouped_by_text", "table"]

_WORDS: dict[ItemKind, tuple[str, str]] = {
    "ami": ("AMI", "AMIs"),
    "snapshot": ("snapshot", "snapshots"),
    "container": ("container image", "container images"),
    "image": ("image", "images"),
}


def table(items: Sequence[DeletionItem], unread: Sequence[str], notes: Sequence[str]) -> str:
    """The items in the order in which they go, and what a reader has to know before they do."""
    going = [item for item in items if not (item.stays or item.is_gone)]
    lines = [_summary(going)]
    numbers = {item.id: str(number) for number, item in enumerate(going, 1)}
    rows = [_row(item, numbers.get(item.id, "-")) for item in items]
    widths = [max(len(row[column]) for row in rows) for column in range(5)] if rows else []
    for row in rows:
        cells = [text.ljust(width) for text, width in zip(row, widths, strict=False)]
        lines.append("  ".join([*cells, *row[5:]]).rstrip())
    lines += _section("Blocks the deletion:", grouped_by_text(items, blocks=True))
    lines += _section("Refers to it:", grouped_by_text(items, blocks=False))
    lines += _section("Could not be read:", unread)
    lines += _section("Note:", notes)
    return "\n".join(lines)


def grouped_by_text(items: Sequence[DeletionItem], *, blocks: bool) -> list[str]:
    """The references as sentences, each once, with the items that it is about."""
    found: dict[str, list[str]] = {}
    for reference in _references(items):
        if reference.blocks == blocks and reference.kind != "unread":
            found.setdefault(reference.text, []).append(reference.item)
    return [f"{', '.join(ids)}: {text}" for text, ids in found.items()]


def _references(items: Sequence[DeletionItem]) -> Iterator[Reference]:
    for item in items:
        yield from item.references


def _summary(going: Sequence[DeletionItem]) -> str:
    if not going:
        return "Nothing to delete."
    counts = counts_of(going)
    texts = [f"{counts[kind]} {words[counts[kind] > 1]}" for kind, words in _WORDS.items() if kind in counts]
    size = sizes_as_text(going)
    return f"To delete, in this order: {', '.join(texts)}" + (f"; {size}" if size else "")


def _row(item: DeletionItem, number: str) -> list[str]:
    where = item.region if item.account == item.build.account else f"{item.region} ({item.account})"
    state = "gone already" if item.is_gone else f"stays: {item.stays}" if item.stays else item.name or ""
    return [number.rjust(3), item.kind, item.id, where, _weight(item).rjust(8), state]


def _weight(item: DeletionItem) -> str:
    if item.kind == "container" and item.size_bytes is not None:
        return f"{item.size_bytes / 1e6:.1f} MB"
    return f"{item.size_gib} GiB" if item.size_gib is not None else ""


def _section(heading: str, lines: Sequence[str]) -> list[str]:
    return [heading, *(f"  {line}" for line in lines)] if lines else []
