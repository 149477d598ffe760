"""What the tables of the benchmarks say of a figure: an aim is met by a measurement that can be right, and by no other."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from benchmarks import page, table
from benchmarks.figures import Figure, Group, ratio_figure


def _shown(figure: Figure) -> tuple[str, str]:
    group = Group(title="Growth", divided_by="an entry of 100", figures=(figure,))
    return table.text(group).splitlines()[-1], table.markdown(group).splitlines()[-1]


@pytest.mark.parametrize(
    ("ratio", "verdict"), [(0.5, "met"), (1.504, "met"), (1.51, "missed"), (0.004, "met")]
)
def test_an_aim_is_met_or_missed(ratio: float, verdict: str) -> None:
    for line in _shown(ratio_figure("time of an entry", [ratio], 1.5)):
        assert verdict in line.lower()
        assert "failed" not in line.lower()


@pytest.mark.parametrize(
    "ratios",
    [[-0.44], [0.0], [-0.1, 0.9, 1.0], [math.nan], [1.0, math.inf]],
    ids=["less than 0", "0", "one round less than 0", "no number", "infinite"],
)
@pytest.mark.parametrize("aim", [1.5, None])
def test_a_ratio_that_cannot_be_is_a_failed_measurement(ratios: list[float], aim: float | None) -> None:
    figure = ratio_figure("time of an entry", ratios, aim)
    assert figure.failed
    assert not figure.met
    for line in _shown(figure):
        assert "measurement failed" in line.lower()
        assert not line.rstrip(" |").endswith(" met")


def test_the_page_gets_the_verdict(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "PATH", tmp_path / "performance.md")
    page.PATH.write_text("before\n<!-- measured: Growth -->\n<!-- end -->\nafter\n")
    figure = ratio_figure("time of an entry", [-0.44], 1.5)
    page.write([Group(title="Growth", divided_by="an entry of 100", figures=(figure,))])
    assert "| time of an entry | -0.44 |  | 1.50, measurement failed |" in page.PATH.read_text()
