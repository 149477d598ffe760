"""Type checkers over programs that use the package, over ones full of mistakes, and over the documentation.

`make types` sets IMAGEBUILDER_TYPED_PLAIN_PYTHON: a Python with the package and what it depends on, without any stubs.
"""

from __future__ import annotations

import json
import os
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.support.pages import PAGES, page_as_program, snippets
from tests.typing.checkers import CHECKERS, Problem, Problems, needs

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))
STRICT = ["mypy", "pyright"]
# Users without any stubs read these pages first.
FIRST_PAGES = ["README.md", "docs/index.md", "docs/quickstart.md"]


@pytest.fixture(scope="module", params=CHECKERS)
def checker(request: pytest.FixtureRequest) -> str:
    return needs(request.param)


@pytest.fixture(scope="module", params=STRICT)
def strict_checker(request: pytest.FixtureRequest) -> str:
    return needs(request.param)


def _module_name(page: str) -> str:
    return page.removesuffix(".md").replace("/", "_").replace("-", "_") + ".py"


def _write_pages(directory: Path, pages: list[str], *, with_boto3: bool) -> list[Path]:
    files = []
    for page in pages:
        file = directory / _module_name(page)
        file.write_text(page_as_program(page, with_boto3=with_boto3), "utf-8")
        files.append(file)
    return files


@pytest.fixture(scope="module")
def pages_directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pages")


@cache
def _check_with_stubs(checker: str, directory: Path) -> Problems:
    """Run a checker once for all tests with stubs."""
    files = [HERE / "usage.py", HERE / "mistakes.py", HERE / "errors.py", *EXAMPLES]
    if checker in STRICT:
        files += _write_pages(directory, PAGES, with_boto3=True)
    return CHECKERS[checker](files, sys.executable, ROOT)


@pytest.fixture(scope="module")
def found(checker: str, pages_directory: Path) -> Problems:
    return _check_with_stubs(checker, pages_directory)


@pytest.fixture(scope="module")
def found_by_strict_ones(strict_checker: str, pages_directory: Path) -> Problems:
    return _check_with_stubs(strict_checker, pages_directory)


@pytest.fixture(scope="module")
def found_without_stubs(strict_checker: str, tmp_path_factory: pytest.TempPathFactory) -> Problems:
    plain = os.environ.get("IMAGEBUILDER_TYPED_PLAIN_PYTHON")
    if plain is None:
        pytest.skip("IMAGEBUILDER_TYPED_PLAIN_PYTHON names no Python without stubs; make types does")
    # Outside of the checkout checkers take the installed package, not that of the current directory.
    directory = tmp_path_factory.mktemp("plain")
    (directory / "pyrightconfig.json").write_text(json.dumps({"typeCheckingMode": "strict"}), "utf-8")
    files = _write_pages(directory, FIRST_PAGES, with_boto3=False)
    for source in [HERE / "errors.py", *EXAMPLES]:
        files.append(directory / source.name)
        files[-1].write_text(source.read_text("utf-8"), "utf-8")
    return CHECKERS[strict_checker](files, plain, directory)


def _lines(problems: list[Problem]) -> set[int]:
    return {problem.line for problem in problems}


def _marked_lines(file: Path) -> set[int]:
    return {
        number for number, line in enumerate(file.read_text().splitlines(), 1) if line.endswith("# error")
    }


def test_accepts_what_is_right(found: Problems) -> None:
    _fail_for([str(problem) for problem in found["usage.py"]])


def test_finds_each_mistake(found: Problems) -> None:
    marked = _marked_lines(HERE / "mistakes.py")
    assert len(marked) > 15
    assert _lines(found["mistakes.py"]) == marked


def test_finds_each_mistake_about_errors(found: Problems) -> None:
    assert _lines(found["errors.py"]) == _marked_lines(HERE / "errors.py")


def test_accepts_the_examples(found: Problems) -> None:
    _fail_for(_in_examples(found))


def test_accepts_the_pages(found_by_strict_ones: Problems) -> None:
    _fail_for(_unexpected(PAGES, found_by_strict_ones, with_moto=True))


def test_problems_have_the_page_and_its_line() -> None:
    page = "docs/quickstart.md"
    accepted, rejected = (
        next(block for block in snippets(page) if block.is_rejected == wanted) for wanted in (False, True)
    )
    problems = {"docs_quickstart.py": [Problem(accepted.first_line, "attr-defined", "no such attribute")]}
    assert _unexpected([page], problems, with_moto=True) == [
        f"{page}:{accepted.first_line}: no such attribute [attr-defined]",
        f"{page}:{rejected.first_line}: no checker rejects this block",
    ]


class TestWithoutStubs:
    """Nothing is installed but what the package depends on."""

    def test_finds_each_mistake_about_errors(self, found_without_stubs: Problems) -> None:
        assert _lines(found_without_stubs["errors.py"]) == _marked_lines(HERE / "errors.py")

    def test_accepts_the_examples(self, found_without_stubs: Problems) -> None:
        _fail_for(_in_examples(found_without_stubs))

    def test_accepts_the_first_pages(self, found_without_stubs: Problems) -> None:
        _fail_for(_unexpected(FIRST_PAGES, found_without_stubs, with_moto=False))


def _fail_for(problems: list[str]) -> None:
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)


def _in_examples(problems: Problems) -> list[str]:
    return [
        f"examples/{file.name}:{problem.line}: {problem.message} [{problem.rule}]"
        for file in EXAMPLES
        for problem in problems[file.name]
    ]


def _unexpected(pages: list[str], problems: Problems, *, with_moto: bool) -> list[str]:
    """Return what checkers should not find on pages, and the mistakes that they should find but don't."""
    wrong = []
    for page in pages:
        found = problems[_module_name(page)]
        blocks = snippets(page)
        right = {line for block in blocks if not block.is_rejected for line in block.lines}
        # boto3's stubs name the stubs of all services, and pyright knows nothing of those that are not installed.
        unknown = {
            line
            for block in blocks
            if block.uses_boto3 or (block.needs_moto and not with_moto)
            for line in block.lines
        }
        wrong += [
            f"{page}:{problem.line}: {problem.message} [{problem.rule}]"
            for problem in found
            if problem.line in right
            and not (problem.line in unknown and problem.rule.startswith("reportUnknown"))
        ]
        wrong += [
            f"{page}:{block.first_line}: no checker rejects this block"
            for block in blocks
            if block.is_rejected and not _lines(found) & set(block.lines)
        ]
    return wrong
