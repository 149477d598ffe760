"""What `to_yaml` keeps of the text that was parsed, and what of it changes with the object."""

from __future__ import annotations

import json
from typing import cast

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from imagebuilder_typed.documents import (
    Assert,
    ComponentDocument,
    Condition,
    CreateFile,
    CreateFileInput,
    DocumentError,
    ExecuteBash,
    InstallMSI,
    Parameter,
    Phase,
    S3Download,
    Step,
)
from imagebuilder_typed.documents._yaml import load

TEXT = """\
schemaVersion: 1.0
phases:
  - name: build
    steps:
      - action: CreateFile
        name: Off
        onFailure:
        maxAttempts: 0x3
        inputs:
          - permissions: 0644
            path: 2026-11-26
            overwrite: yes
            content: |
              first
                second
            unknown: {on: 1.10, list: []}
name: ~
"""


def test_nothing_of_a_document_changes() -> None:
    assert ComponentDocument.parse(TEXT).to_yaml() == TEXT.replace(
        "{on: 1.10, list: []}", "\n              on: 1.10\n              list: []"
    ).replace(": \n", ":\n")


def test_values_are_read_as_the_service_reads_them() -> None:
    document = ComponentDocument.parse(TEXT)
    [step] = document.phases[0].steps
    assert (step.name, step.max_attempts, step.on_failure, document.name) == ("Off", 3, None, None)
    assert isinstance(step.action, CreateFile)
    [file] = step.action.inputs
    assert (file.path, file.permissions, file.overwrite, file.extra) == (
        "2026-11-26",
        "0644",
        True,
        {"unknown": {"on": 1.1, "list": []}},
    )


def test_what_is_text_for_the_service_is_text_and_written_as_it_was() -> None:
    text = """\
constants:
  - Port:
      type: string
      value: 0x50
phases:
  - name: build
    steps:
      - name: Run
        action: ExecuteBash
        loop:
          forEach:
            - 1.10
            - on
        inputs:
          commands:
            - 007
            - ~
            - 2026-11-26
      - name: Install
        action: InstallMSI
        inputs:
          path: a.msi
          properties:
            LEVEL: 3
"""
    document = ComponentDocument.parse(text)
    assert document.constants[0].value == "0x50"
    run, install = document.phases[0].steps
    assert run.loop is not None
    assert run.loop.for_each == ["1.10", "on"]
    assert run.action == ExecuteBash(commands=["007", cast("str", None), "2026-11-26"])
    assert isinstance(install.action, InstallMSI)
    assert install.action.properties == {"LEVEL": "3"}
    assert document.to_yaml() == text
    assert (
        "'007'"
        in ComponentDocument(
            phases=[Phase(name="build", steps=[Step(name="Run", action=ExecuteBash(commands=["007"]))])]
        ).to_yaml()
    )


def test_a_condition_in_a_list_is_a_condition_and_stays_in_its_list() -> None:
    text = """\
phases:
  - name: test
    steps:
      - name: Check
        action: Assert
        if:
          - not:
              - fileExists: /a
            then: Skip
        inputs:
          - binaryExists: a
"""
    document = ComponentDocument.parse(text)
    [step] = document.phases[0].steps
    assert step.if_ == Condition(not_=Condition(file_exists="/a"), then="Skip")
    assert step.action == Assert(condition=Condition(binary_exists="a"))
    assert document.to_yaml() == text
    assert isinstance(step.action, Assert)
    step.action.condition.binary_exists = "b"
    assert document.to_yaml() == text.replace("binaryExists: a", "binaryExists: b")


def test_a_changed_value_is_written_anew() -> None:
    document = ComponentDocument.parse(TEXT)
    [step] = document.phases[0].steps
    step.max_attempts = 4
    assert isinstance(step.action, CreateFile)
    step.action.inputs[0].permissions = "0600"
    step.action.inputs.insert(0, CreateFileInput(path="/etc/issue"))
    del step.action.inputs[1].extra["unknown"]
    document.name = "changed"
    assert document.to_yaml() == TEXT.replace("0x3", "4").replace("0644", "'0600'").replace(
        "            unknown: {on: 1.10, list: []}\n", ""
    ).replace("          - permissions", "          - path: /etc/issue\n          - permissions").replace(
        "name: ~", "name: changed"
    )


def test_problems_have_positions_only_as_long_as_the_value_is_the_one_of_the_text() -> None:
    document = ComponentDocument.parse(TEXT.replace("0x3", "0").replace("name: Off", "name: O f"))
    [name, attempts, _] = document.problems()
    assert (name.line, name.column, name.path) == (6, 15, ("phases", 0, "steps", 0, "name"))
    assert (attempts.line, attempts.column) == (8, 22)
    document.phases[0].steps[0].max_attempts = -1
    document.phases.insert(0, Phase(name="validate", steps=[]))
    [name, _, attempts] = document.problems()
    assert (name.line, name.path) == (6, ("phases", 1, "steps", 0, "name"))
    assert (attempts.line, attempts.column) == (None, None)
    assert str(attempts).startswith("phases[1].steps[0].maxAttempts: maxAttempts has to be")


def test_a_step_can_move_to_another_document() -> None:
    step = ComponentDocument.parse(TEXT).phases[0].steps[0]
    step.name = "Write"
    document = ComponentDocument(phases=[Phase(name="validate", steps=[step])])
    assert "permissions: 0644" in document.to_yaml()
    assert document.problems()[0].line == 16  # the unknown key


def test_aliases_are_written_out_and_are_objects_of_their_own() -> None:
    text = "phases: [{name: build, steps: &s [{name: A, action: ExecuteBash, inputs: {commands: &c [date]}}]}, {name: test, steps: *s}]"
    document = ComponentDocument.parse(text)
    first, second = (phase.steps[0].action for phase in document.phases)
    assert first == second
    assert isinstance(first, ExecuteBash)
    first.commands.append("id")
    assert first != second
    assert "*" not in document.to_yaml()


def test_parameters_keep_what_is_unknown() -> None:
    text = (
        "parameters:\n  - Size:\n      allowedValues:\n        - a\n      type: string\n      name: other\n"
    )
    document = ComponentDocument.parse(text)
    assert document.parameters == [
        Parameter(name="Size", type="string", extra={"allowedValues": ["a"], "name": "other"})
    ]
    assert document.to_yaml() == text
    document.parameters[0].name = "Length"
    assert document.to_yaml() == text.replace("Size", "Length")


def test_json_becomes_yaml_with_blocks() -> None:
    data = {
        "schemaVersion": "1.0",
        "phases": [
            {
                "name": "build",
                "steps": [{"name": "A", "action": "ExecuteBash", "inputs": {"commands": ["a\nb"]}}],
            }
        ],
    }
    document = ComponentDocument.parse(json.dumps(data, indent="\t"))
    assert "          commands:\n            - |-\n              a\n              b\n" in document.to_yaml()
    assert yaml.safe_load(document.to_yaml()) == data


@pytest.mark.parametrize(
    "inputs",
    [
        "{source: a, destination: b}",
        "[{source: a, destination: b}]",
        "[]",
        "",
        "{}",
        "[{}]",
        "text",
        "[text]",
    ],
)
def test_inputs_of_any_form_survive(inputs: str) -> None:
    text = f"phases: [{{name: build, steps: [{{name: A, action: S3Download, inputs: {inputs}}}]}}]"
    document = ComponentDocument.parse(text)
    assert yaml.safe_load(document.to_yaml()) == yaml.safe_load(text)
    action = document.phases[0].steps[0].action
    if "source" in inputs:
        assert isinstance(action, S3Download)
        assert action.inputs[0].source == "a"


@pytest.mark.parametrize(
    "scalar",
    ["123456789012345678901", "-.inf", ".nan", "1.0e+999", "0x" + "f" * 17, "2026-02-31", "9" * 5000, "0x_"],
)
def test_a_number_or_date_that_cannot_be_is_a_problem_and_stays(scalar: str) -> None:
    text = (
        f"schemaVersion: 1.0\nparameters:\n  - Size:\n      type: string\n      default: {scalar}\nphases:\n"
        f"  - name: build\n    steps:\n      - name: Off\n        action: Reboot\n        maxAttempts: {scalar}\n"
    )
    document = ComponentDocument.parse(text)
    assert document.parameters[0].default == scalar
    assert document.to_yaml() == text
    assert ComponentDocument.parse(document.to_yaml()) == document
    default, attempts = document.problems()
    assert (default.line, default.column, default.severity) == (5, 16, "error")
    assert attempts.line == 11
    assert "is not a" in default.message
    assert default.message.endswith("If it is text, put it in quotes.")
    with pytest.raises(DocumentError):
        load(text)
    document.parameters[0].default = "1"
    assert document.problems() == [attempts]


def test_a_number_or_date_that_cannot_be_is_no_key_and_has_no_tag() -> None:
    for text in ("phases: {.inf: a}", "phases: !!int a"):
        with pytest.raises(DocumentError):
            ComponentDocument.parse(text)


COMMANDS = st.lists(
    st.text("ab \n\t:#-'\"{}|>\\\u00e9\u2028\U0001f600\r\x85", max_size=12), min_size=1, max_size=3
)


@settings(max_examples=40, deadline=None)
@given(COMMANDS)
def test_any_command_survives(commands: list[str]) -> None:
    document = ComponentDocument(
        phases=[Phase(name="build", steps=[Step(name="Run", action=ExecuteBash(commands=commands))])]
    )
    assert ComponentDocument.parse(document.to_yaml()) == document
