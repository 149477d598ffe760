"""The plot in docs/, drawn from the recorded ratios."""

from __future__ import annotations

from pathlib import Path

import matplotlib as mpl

from benchmarks import record

__all__ = ["PATH", "write"]

PATH = Path(__file__).resolve().parent.parent / "docs" / "performance.svg"

_CALLS = "A call in a running process"
_TYPED, _RAW = "#1f6f8b", "#b8bec4"


def write() -> None:
    """Write the plot: a bar for each call, with boto3's own time as the line at 1."""
    mpl.use("svg")
    # Text as text, fixed ids and no date: the same ratios give the same file.
    mpl.rcParams.update({"svg.fonttype": "none", "svg.hashsalt": "ratios", "font.family": "sans-serif"})
    from matplotlib import pyplot

    ratios = record.read()[_CALLS]
    names = list(reversed(ratios))
    figure, axes = pyplot.subplots(figsize=(8, 0.55 * len(names) + 1.2), layout="constrained")
    bars = axes.barh(names, [ratios[name] for name in names], color=_TYPED, height=0.6)
    axes.bar_label(
        bars,
        labels=[f"{ratios[name]:.2f}" for name in names],
        label_type="center",
        color="white",
        weight="bold",
    )
    axes.axvline(1.0, color=_RAW, linewidth=2, zorder=0)
    axes.set_xlim(0, 1.05)
    axes.set_xlabel("time of the typed call, raw boto3 = 1")
    axes.spines[["top", "right", "left"]].set_visible(False)
    axes.tick_params(left=False)
    figure.savefig(PATH, metadata={"Date": None, "Creator": None})
    pyplot.close(figure)
    lines = PATH.read_text().splitlines()
    PATH.write_text("\n".join(line.rstrip() for line in lines) + "\n")
