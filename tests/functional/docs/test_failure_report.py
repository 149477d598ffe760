"""The report that a page shows is the one that its snippets print."""

from __future__ import annotations

import re

import pytest
from sybil.document import Document
from sybil.parsers.myst import PythonCodeBlockParser, SkipParser

from imagebuilder_typed import testing
from tests.support import readers_program
from tests.support.pages import ROOT

PAGE = ROOT / "docs/build-failures.md"

pytestmark = [pytest.mark.one_python, pytest.mark.new_botocore]


def pattern_of(shown: str) -> str:
    """A pattern in which … stands for any characters, and a line of the log with nothing else for any lines of it."""
    lines = (
        r"(?:  \| .*\n)+" if line == "  | …" else re.escape(line).replace("…", ".+") + r"\n"
        for line in shown.splitlines()
    )
    return "".join(lines)


def test_the_page_shows_what_its_snippets_print(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    monkeypatch.setenv("MOTO_EC2_LOAD_DEFAULT_AMIS", "false")  # that would take two seconds
    with testing.mock_imagebuilder():
        testing.set_build_speed("instant")
        document = Document.parse(str(PAGE), PythonCodeBlockParser(), SkipParser())
        document.namespace.update(readers_program.readers_program())
        printed = ""
        for example in document:
            example.evaluate()
            printed = printed or capsys.readouterr().out
    testing.reset_build_speed()
    found = re.search(r"^```text\n(.*?)^```$", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    assert found is not None
    assert re.fullmatch(pattern_of(found[1]), printed), printed
