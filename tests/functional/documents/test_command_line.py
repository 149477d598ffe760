"""`python -m imagebuilder_typed.documents FILE…`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from imagebuilder_typed.documents import check
from imagebuilder_typed.documents.__main__ import main

from .component_files import BAD, FOLDER, GOOD, expected_problems


def test_problems_are_lines_with_file_line_and_column(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(path) for path in BAD]) == 1
    lines = [f"{path}:{line}" for path in BAD for line in expected_problems(path)]
    assert capsys.readouterr().out.splitlines() == lines


def test_good_files_print_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(path) for path in GOOD]) == 0
    assert capsys.readouterr() == ("", "")


def test_warnings_do_not_fail(capsys: pytest.CaptureFixture[str]) -> None:
    path = FOLDER / "bad" / "only_other_phases.yaml"
    assert main([str(path)]) == 0
    assert capsys.readouterr().out.startswith(f"{path}:3:11: warning: ")


def test_files_that_cannot_be_read_end_with_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "latin.yaml").write_bytes(b"name: \xe4\n")
    for path in (tmp_path / "missing.yaml", tmp_path, tmp_path / "latin.yaml"):
        assert main([str(path), str(BAD[0])]) == 2
        captured = capsys.readouterr()
        assert captured.err.startswith(f"{path}: ")
        assert captured.err.count("\n") == 1
        assert captured.out, "the other file is checked"


def test_files_are_needed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main([])
    assert "FILE" in capsys.readouterr().err


def test_the_program_escapes_what_a_stream_cannot_show(tmp_path: Path) -> None:
    path = tmp_path / "n\xe4me.yaml"
    path.write_text(
        "phases: [{name: build, steps: [{name: \u65e5\u672c, action: Reboot}]}]\nschemaVersion: 1.0", "utf-8"
    )
    run = subprocess.run(
        [sys.executable, "-m", "imagebuilder_typed.documents", str(path)],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    )
    assert run.returncode == 1
    assert rb"n\xe4me.yaml:1:39: Invalid step name '\u65e5\u672c'" in run.stdout
    assert run.stderr == b""


def test_a_byte_order_mark_is_no_problem(tmp_path: Path) -> None:
    (tmp_path / "mark.yaml").write_bytes(b"\xef\xbb\xbf" + GOOD[0].read_bytes())
    assert main([str(tmp_path / "mark.yaml")]) == 0


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "1:1: It is empty."),
        ("- a\n", "1:1: It is not a YAML mapping."),
        ("a: b: c\n", "1:5: It can't be read as YAML: mapping values are not allowed here."),
        (
            "a:\n  - 'b\n",
            "3:1: It can't be read as YAML: while scanning a quoted scalar, found unexpected end of stream.",
        ),
        ("a: \x07\n", "1:4: It can't be read as YAML: the character #x0007 is not allowed."),
        (
            "a: 1\nb: !!set {c}\n",
            "2:4: It can't be read as YAML: the tag 'tag:yaml.org,2002:set' is not one that a document may have.",
        ),
        ("a: &a [*a]\n", "1:4: It can't be read as YAML: an alias stands inside of what it repeats."),
        (
            # The 51st brace.
            "{" + "a: {" * 60 + "}" * 61,
            "1:201: It can't be read as YAML: it is nested more than 50 levels deep.",
        ),
        (
            "name: x\n",
            "1:1: A component document has 'phases' at its top, and a workflow document has 'steps'.",
        ),
    ],
)
def test_what_is_no_document_is_one_problem(text: str, message: str) -> None:
    assert [str(problem) for problem in check(text)] == [message]


def test_small_texts_that_grow_are_refused() -> None:
    bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{chr(98 + i)}: &{chr(98 + i)} [{','.join(['*' + chr(97 + i)] * 9)}]\n" for i in range(9)
    )
    [problem] = check(bomb)
    assert "more than 1,000,000 characters" in problem.message
    assert check(
        "phases: [{name: build, steps: [{name: A, action: Reboot, inputs: {a: " + "'{{' " * 3 + "}}]}]"
    )
