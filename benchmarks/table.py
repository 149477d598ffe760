"""The table that is printed, and the one that docs/ shows."""

from __future__ import annotations

from benchmarks.figures import Group

__all__ = ["markdown", "text"]

_VERDICTS = {True: "met", False: "MISSED", None: ""}


def text(group: Group) -> str:
    """A group for the terminal."""
    width = max(len(figure.name) for figure in group.figures)
    lines = [f"{group.title} (ratio to {group.divided_by})"]
    for figure in group.figures:
        spread = f"{figure.low:.2f} to {figure.high:.2f}" if figure.low != figure.high else ""
        aim = "" if figure.aim is None else f"aim {figure.aim:.2f}"
        cells = f"{figure.ratio:6.2f}  {spread:<14}  {aim:<8}  {_VERDICTS[figure.met]}"
        lines.append(f"  {figure.name:<{width}}  {cells}".rstrip())
    return "\n".join(lines) + "\n"


def markdown(group: Group) -> str:
    """A group for the documentation."""
    lines = [
        f"### {group.title}",
        "",
        f"Ratio to {group.divided_by}; less is better.",
        "",
        "| what | ratio | rounds | aim |",
        "|---|---|---|---|",
    ]
    for figure in group.figures:
        spread = f"{figure.low:.2f} to {figure.high:.2f}" if figure.low != figure.high else ""
        aim = "" if figure.aim is None else f"{figure.aim:.2f}, {_VERDICTS[figure.met].lower()}"
        lines.append(f"| {figure.name} | {figure.ratio:.2f} | {spread} | {aim} |")
    return "\n".join(lines) + "\n"
