"""Put what a command printed into a page, between two markers."""

from __future__ import annotations

from pathlib import Path

__all__ = ["ROOT", "replace_section"]

ROOT = Path(__file__).parents[1]


def replace_section(page: Path, name: str, text: str) -> None:
    """Replace the text between ``<!-- name: begin -->`` and ``<!-- name: end -->``; both must exist."""
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    before, _, rest = page.read_text().partition(begin)
    _, found, after = rest.partition(end)
    if not found:
        raise ValueError(f"{page.name} has no section {name!r}")
    page.write_text(f"{before}{begin}\n\n{text}\n\n{end}{after}")
