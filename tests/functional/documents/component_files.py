"""The component documents in `components/`: good ones, and wrong ones with the problems that they have."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent / "components"
GOOD = sorted((FOLDER / "good").iterdir())
BAD = sorted((FOLDER / "bad").glob("*.yaml"))


def expected_problems(path: Path) -> list[str]:
    """The lines that a wrong document has beside it."""
    return path.with_suffix(".txt").read_text("utf-8").splitlines()


def name_of(path: Path) -> str:
    return path.stem
