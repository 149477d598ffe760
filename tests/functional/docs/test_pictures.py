"""The pictures of the documentation show what programs print today."""

from __future__ import annotations

import re
import runpy
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.pages import ROOT

pytestmark = [pytest.mark.one_python, pytest.mark.new_botocore]

SCRIPT: dict[str, Any] = runpy.run_path(str(ROOT / "docs/pictures.py"))
PICTURES: dict[str, Callable[[], str]] = SCRIPT["PICTURES"]


def drawn(name: str) -> str:
    return (ROOT / "docs/_static" / name).read_text("utf-8")


@pytest.mark.parametrize("name", PICTURES)
def test_pictures_are_in_step(name: str) -> None:
    pytest.importorskip("rich")
    assert PICTURES[name]() == drawn(name), "run make pictures, and look at what changed"


@pytest.mark.parametrize("name", PICTURES)
def test_pictures_need_nothing_from_elsewhere(name: str) -> None:
    text = drawn(name).replace("http://www.w3.org/2000/svg", "")
    assert not re.search(r"(href|src|url|@import|@font-face)\b", text)


@pytest.mark.parametrize("name", PICTURES)
def test_pages_show_and_describe_the_pictures(name: str) -> None:
    for page in ("README.md", "docs/index.md"):
        assert re.search(rf"!\[[^\]]{{40,}}\]\([\w/]*_static/{name}\)", (ROOT / page).read_text("utf-8")), (
            page
        )
