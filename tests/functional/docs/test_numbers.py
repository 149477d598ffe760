"""Numbers and lists of names on the pages are those of the package. A new model fails here, by page and number."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Iterable
from pathlib import Path

import attrs
import pytest

from imagebuilder_typed import models
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed._api.paginators import FAMILY_OF
from imagebuilder_typed.exceptions._modeled import MODELED_ERRORS
from imagebuilder_typed.models._families import MODULES
from imagebuilder_typed.waiters._facts import WAITER_FACTS

ROOT = Path(__file__).parents[3]
# Without the changelog, whose numbers belong to its versions.
PAGES = {
    str(path.relative_to(ROOT)): path.read_text("utf-8")
    for path in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(ROOT.glob("docs/**/*.md"))]
}


def _count_models(*, enums: bool) -> int:
    classes = [getattr(models, name) for name in models.__all__]
    return sum(isinstance(cls, enum.EnumMeta) if enums else attrs.has(cls) for cls in classes)


COUNTS: dict[str, Callable[[], int]] = {
    "operations": lambda: len(OPERATIONS),
    "structures": lambda: _count_models(enums=False),
    "enums": lambda: _count_models(enums=True),
    "error codes": lambda: len(MODELED_ERRORS),
    "paginators": lambda: len(FAMILY_OF),
    "waiters": lambda: len(WAITER_FACTS),
}


@pytest.mark.parametrize("what", COUNTS)
def test_numbers(what: str) -> None:
    right = COUNTS[what]()
    wrong = [
        f"{page}: {match[0]!r}, but there are {right}"
        for page, text in PAGES.items()
        for match in re.finditer(rf"\b(\d+)\s+{what}\b", text)
        if int(match[1]) != right
    ]
    assert not wrong, "\n".join(wrong)


def test_the_first_pages_have_numbers() -> None:
    for page in ("README.md", "docs/index.md"):
        for what in ("operations", "structures", "enums"):
            assert re.search(rf"\b\d+\s+{what}\b", PAGES[page]), (
                f"{page} should say how many {what} there are"
            )


def test_the_reference_has_a_page_for_the_models_of_each_family() -> None:
    families = {name for name in MODULES if not name.startswith("_")}
    pages = {path.stem for path in (ROOT / "docs/api/models").glob("*.md")} - {"base", "index"}
    assert pages == families, "docs/api/models should have a page <family>.md for each module of models"
    missing = [name for name in families if f"\n{name}\n" not in PAGES["docs/api/models/index.md"]]
    assert not missing, f"the toctree of docs/api/models/index.md lacks {', '.join(missing)}"


def _names_between(page: str, begin: str, end: str) -> list[str]:
    """The names in backticks between two pieces of a page's text."""
    text = PAGES[page].partition(begin)[2].partition(end)[0]
    assert text, f"{page} should have {begin!r} ... {end!r}"
    return re.findall(r"`([a-z_*]+)`", text)


def _matched_by(patterns: Iterable[str]) -> set[str]:
    expressions = [re.compile(pattern.replace("*", ".+")) for pattern in patterns]
    return {name for name in OPERATIONS if any(each.fullmatch(name) for each in expressions)}


def test_the_list_of_dry_runs() -> None:
    named = _names_between("docs/dry-run.md", "`client.dry_run` has", "These methods")
    assert sorted(named) == sorted(name for name, operation in OPERATIONS.items() if operation.dry_run)


@pytest.mark.parametrize("page", ["docs/retries.md", "docs/failures.md"])
def test_the_operations_without_a_token(page: str) -> None:
    named = _matched_by(_names_between(page, "change something and have no client token:", "."))
    right = {name for name, operation in OPERATIONS.items() if not operation.repeatable}
    assert named == right, (
        f"{page}: add {', '.join(sorted(right - named)) or 'none'}; remove {', '.join(sorted(named - right)) or 'none'}"
    )


def test_all_operations_that_create_or_start_something_have_a_token() -> None:
    makers = _matched_by(["create_*", "import_*", "start_*", "distribute_*", "retry_*"])
    assert all(OPERATIONS[name].token_field for name in makers), "docs/retries.md says so"


def test_all_lists_but_one_have_pages() -> None:
    [exception] = _names_between("docs/pagination.md", "operations except", "answer in pages")
    assert _matched_by(["list_*"]) - {exception} == set(FAMILY_OF)


def test_the_table_of_waiters() -> None:
    rows = re.findall(r"^\| `(\w+)` \| `(\w+)` \|", PAGES["docs/waiters.md"], re.MULTILINE)
    assert dict(rows) == {name: facts.method_name for name, facts in WAITER_FACTS.items()}
