"""Addresses on the pages have a form that can work. ``make linkcheck`` asks for them; sphinx checks links between pages."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

ROOT = Path(__file__).parents[3]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("examples/*.md")])
FENCE = re.compile(r"^ *```.*?^ *```", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"(?<!\\)\]\(\s*<?([^\s)>]+)>?[^)]*\)|^\[[^\]]+\]:\s*(\S+)|<(https?:[^>]+)>", re.MULTILINE)


def links(text: str) -> list[str]:
    """The targets of all links of a page, without those in code."""
    prose = re.sub(r"`[^`\n]+`", "`code`", FENCE.sub("", text))
    return [next(filter(None, match.groups())) for match in LINK.finditer(prose)]


def objection(target: str) -> str | None:
    """Why an address can't work."""
    if "://" not in target:
        return None
    address = urlsplit(target)
    if address.scheme != "https":
        return "should be https"
    if not re.fullmatch(r"([a-z0-9-]+\.)+[a-z]{2,}", address.netloc):
        return "has no public host"
    if re.search(r"[\s\"'\\{}|^`]|\.$|//", address.path):
        return "has a path with a slip of the pen"
    return None


def test_addresses_have_a_form_that_can_work() -> None:
    found = {
        f"{page.relative_to(ROOT)}: {target} {reason}"
        for page in PAGES
        for target in links(page.read_text("utf-8"))
        if (reason := objection(target))
    }
    assert not found, "\n".join(sorted(found))


@pytest.mark.parametrize(
    "target",
    [
        "http://example.com/a",
        "https://example/a",
        "https://127.0.0.1:5000/",
        "https://example.com/a.",
        "https://example.com//a",
    ],
)
def test_slips_are_found(target: str) -> None:
    assert links(f"[a]({target})") == [target]
    assert objection(target)


def test_code_has_no_links() -> None:
    assert links("`[a](http://b)`\n\n```python\nx[0](http://c)\n```\n[d](e.md)") == ["e.md"]
