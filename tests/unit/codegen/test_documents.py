"""The table of members that take a document is held against the model."""

from __future__ import annotations

import re
import shutil
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("jinja2", reason="the codegen dependency group is not installed")

from codegen import __main__ as command
from codegen import always_present, build_ir, reader
from codegen.documents import DocumentMemberError, add_documents
from codegen.ir import Service
from tests.support.model_payloads import needs_the_generated_model

pytestmark = [needs_the_generated_model, pytest.mark.one_python]


@pytest.fixture(scope="module")
def service() -> Service:
    return build_ir.build(reader.read_model())


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Write another table."""
    shutil.copytree(always_present.FACTS, tmp_path / "facts")
    monkeypatch.setattr(always_present, "FACTS", tmp_path / "facts")

    def write(text: str) -> None:
        (tmp_path / "facts" / "documents.toml").write_text(text, "utf-8")

    return write


def test_each_entry_has_a_reason() -> None:
    table = tomllib.loads((always_present.FACTS / "documents.toml").read_text("utf-8"))
    reasons = [entry["reason"] for members in table.values() for entry in members.values()]
    assert reasons
    assert all(re.fullmatch(r"[A-Z].{20,}\.", reason) for reason in reasons)


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        ("CreateComponentRequest.text", "CreateComponentRequest.text is not in the model"),
        ("CreateTeapotRequest.data", "CreateTeapotRequest.data is not in the model"),
        ("Component.data", "Component.data is no limited text of a request"),
        ("CreateComponentRequest.tags", "CreateComponentRequest.tags is no limited text"),
    ],
)
def test_an_entry_that_fits_no_member_stops_the_generator(
    entry: str, problem: str, write: Callable[[str], None], service: Service
) -> None:
    write(f'[{entry}]\ndocument = "ComponentDocument"\nreason = "It is one."')
    with pytest.raises(DocumentMemberError, match=re.escape(problem)):
        add_documents(service)


def test_an_entry_needs_a_reason(write: Callable[[str], None], service: Service) -> None:
    write('[CreateComponentRequest.data]\ndocument = "ComponentDocument"')
    with pytest.raises(DocumentMemberError, match="needs a document and a reason"):
        add_documents(service)


def test_the_command_says_it(
    write: Callable[[str], None], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write('[Teapot.data]\ndocument = "ComponentDocument"\nreason = "It is one."')
    monkeypatch.setattr("sys.argv", ["codegen", "check"])
    assert command.main() == 1
    assert "documents.toml: Teapot.data is not in the model" in capsys.readouterr().err
