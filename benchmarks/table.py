"""The tables for the terminal and for docs/."""

from __future__ import annotations

from benchmarks.figures import Figure, Group

__all__ = ["markdown", "text"]

_VERDICTS = {True: "met", False: "MISSED", None: ""}


def _verdict(figure: Figure) -> str:
    return "MEASUREMENT FAILED" if figure.failed else _VERDICTS[figure.met]


def text(group: Group) -> str:
    """A group for the terminal."""
    width = max(len(figure.name) for figure in group.figures)
    lines = [f"{group.title} (ratio to {group.divided_by})"]
    for figure in group.figures:
        spread = f"{figure.low:.2f} to {figure.high:.2f}" if figure.low != figure.high else ""
        aim = "" if figure.aim is None else f"aim {figure.aim:.2f}"
        cells = f"{figure.ratio:6.2f}  {spread:<14}  {aim:<8}  {_verdict(figure)}"
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
        parts = ["" if figure.aim is None else f"{figure.aim:.2f}", _verdict(figure).lower()]
        aim = ", ".join(part for part in parts if part)
        lines.append(f"| {figure.name} | {figure.ratio:.2f} | {spread} | {aim} |")
    return "\n".join(lines) + "\n"
