"""Messages of this package that docs/troubleshooting.md shows are those that users get."""

from __future__ import annotations

import re

import pytest
from sybil.document import Document
from sybil.parsers.myst import PythonCodeBlockParser, SkipParser

from imagebuilder_typed import testing
from tests.support import readers_program
from tests.support.pages import ROOT

PAGE = ROOT / "docs/troubleshooting.md"
SHOWN = re.compile(r"\s*-->\s*```text\n(.*?)```", re.DOTALL)

pytestmark = [pytest.mark.one_python, pytest.mark.new_botocore]


def pattern_of(shown: str) -> str:
    return re.escape(shown).replace("…", ".+")


def test_messages_are_those_that_the_hidden_blocks_before_them_print(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    monkeypatch.setenv("MOTO_EC2_LOAD_DEFAULT_AMIS", "false")  # that would take two seconds
    text = PAGE.read_text("utf-8")
    compared = 0
    with testing.mock_imagebuilder():
        testing.set_build_speed("instant")
        document = Document.parse(str(PAGE), PythonCodeBlockParser(), SkipParser())
        document.namespace.update(readers_program.readers_program())
        for example in document:
            example.evaluate()
            printed = capsys.readouterr().out
            if shown := SHOWN.match(text, example.region.end):
                assert re.fullmatch(pattern_of(shown[1]), printed), printed
                compared += 1
    testing.reset_build_speed()
    assert compared == len(re.findall(r"^shows\(", text, re.MULTILINE)) > 10
