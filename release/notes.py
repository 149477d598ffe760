"""``python -m release.notes``: print the changelog's section of the version in ``_version.py``, as notes of the release."""

from __future__ import annotations

import re
import sys
from pathlib import Path

__all__ = ["ROOT", "changelog_versions", "notes", "version"]

ROOT = Path(__file__).parents[1]
_HEADING = re.compile(
    r"^## \[(?P<version>[^]]+)\](?: - (?P<date>\d{4}-\d{2}-\d{2})(?: \[YANKED\])?)?\n", re.MULTILINE
)


def version() -> str:
    """The version in ``imagebuilder_typed/_version.py``."""
    text = (ROOT / "imagebuilder_typed" / "_version.py").read_text("utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    if found is None:
        raise ValueError("imagebuilder_typed/_version.py has no line __version__ = ...")
    return found[1]


def changelog_versions(changelog: str) -> dict[str, str | None]:
    """Return the versions that have a section, newest first, with their dates. ``Unreleased`` has none."""
    return {found["version"]: found["date"] for found in _HEADING.finditer(changelog)}


def notes(changelog: str, version: str) -> str:
    """Return the text of a version's section, without its heading.

    Raises:
        ValueError: There is no such section, or it has no text.
    """
    headings = list(_HEADING.finditer(changelog))
    for place, found in enumerate(headings):
        if found["version"] == version:
            end = headings[place + 1].start() if place + 1 < len(headings) else len(changelog)
            text = changelog[found.end() : end].strip()
            if text:
                return text
    raise ValueError(
        f"CHANGELOG.md has no text about {version}: its section begins with ## [{version}] - YYYY-MM-DD"
    )


def main() -> int:
    """Print the notes."""
    try:
        print(notes((ROOT / "CHANGELOG.md").read_text("utf-8"), version()))
    except ValueError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
