"""The recorded ratios of the last measurement, and the comparison with them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from benchmarks.figures import Group

__all__ = ["PATH", "read", "regressions", "write"]

PATH = Path(__file__).with_name("ratios.json")

_TOLERANCE = 1.10
"""A ratio this much above its record is a regression, when the rounds agree: repetitions differ by less."""


def write(groups: Iterable[Group]) -> None:
    """Record the measured figures; the record of other figures does not change."""
    ratios = read() if PATH.exists() else {}
    for group in groups:
        ratios[group.title] = {figure.name: round(figure.ratio, 2) for figure in group.figures}
    PATH.write_text(json.dumps(ratios, indent=2) + "\n")


def read() -> dict[str, dict[str, float]]:
    """Recorded ratios, by the titles of groups and the names of figures."""
    ratios: dict[str, dict[str, float]] = json.loads(PATH.read_text())
    return ratios


def regressions(groups: Iterable[Group]) -> list[str]:
    """The figures that are worse than recorded, even in their best round."""
    recorded = read()
    found = []
    for group in groups:
        for figure in group.figures:
            before = recorded.get(group.title, {}).get(figure.name)
            if before is not None and min(figure.low, figure.ratio) > before * _TOLERANCE + 0.01:
                found.append(
                    f"{group.title}: {figure.name}: {figure.ratio:.2f} ({figure.low:.2f} at best), recorded {before:.2f}"
                )
    return found
