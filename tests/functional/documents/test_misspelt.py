"""Misspelt keys are reported once: with the key that is meant, and not as a missing key too."""

from __future__ import annotations

import pytest

from imagebuilder_typed.documents import check

COMPONENT = "schemaVersion: 1.0\nphases:\n  - name: build\n    steps:\n      - {name: Run, action: %s}\n"
WORKFLOW = "schemaVersion: 1.0\nsteps:\n  - {name: Run, action: %s}\n"


@pytest.mark.parametrize("key", ["Inputs", "input", "inputss"])
@pytest.mark.parametrize(
    "text",
    [COMPONENT % "UpdateOS, %s: {include: [a]}", WORKFLOW % "WaitForAction, %s: {payload: text}"],
    ids=["component", "workflow"],
)
def test_misspelt_inputs_of_a_step(text: str, key: str) -> None:
    [problem] = check(text % key)
    assert problem.severity == "error"
    assert problem.message == f"There is no key {key!r} here; did you mean 'inputs'?"
    assert problem.path[-1] == key


def test_the_known_keys_of_a_step_are_listed_with_inputs() -> None:
    [problem] = check(COMPONENT % "UpdateOS, strength: high")
    assert problem.severity == "warning"
    assert "inputs" in problem.message


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (COMPONENT % "ExecuteBash, inputs: {Commands: [id]}", "commands"),
        (COMPONENT % "ExecuteBash, Inputs: {commands: [id]}", "inputs"),
        (COMPONENT % "S3Download, inputs: [{source: 's3://a/b', destinaton: /b}]", "destination"),
        (COMPONENT % "ExecutePowerShell, inputs: {comands: [id]}", "commands"),
        (COMPONENT % "UpdateOS, if: {stringEqual: a, value: b}", "stringEquals"),
        (COMPONENT % "UpdateOS, if: {stringEquals: a, Value: b}", "value"),
        (COMPONENT % "UpdateOS, if: {not: {stringEqual: a, value: b}}", "stringEquals"),
        (COMPONENT % "Assert, inputs: {stringEqual: a, value: b}", "stringEquals"),
        (COMPONENT % "UpdateOS, loop: {foreach: [a]}", "forEach"),
        (COMPONENT % "UpdateOS, loop: {for: {start: 1, end: 3, updateby: 1}}", "updateBy"),
        (COMPONENT.replace("action", "Action") % "UpdateOS", "action"),
        (COMPONENT.replace("schemaVersion", "schemaversion") % "UpdateOS", "schemaVersion"),
        ("constants: [{Port: {type: string, Value: a}}]\n" + COMPONENT % "UpdateOS", "value"),
        (WORKFLOW % "CreateImage, inputs: {InstanceId: i-1}", "instanceId"),
        (WORKFLOW % "CreateImage, inputs: {instanceID.$: $.imagebuilder.imageId}", "instanceId.$"),
        (WORKFLOW % "WaitForAction, if: {stringEqual: a, value: b}", "stringEquals"),
        (WORKFLOW.replace("action", "Action") % "WaitForAction", "action"),
    ],
)
def test_a_misspelt_key_is_not_told_to_be_missing_as_well(text: str, meant: str) -> None:
    [problem] = check(text)
    assert problem.message.endswith(f"here; did you mean {meant!r}?")


def test_a_key_that_is_there_has_its_own_problems() -> None:
    text = COMPONENT % "ExecuteBash, inputs: {commands: {a: b}, Commands: [id]}"
    wrong, misspelt = check(text)
    assert wrong.message == "commands has to be a list of texts."
    assert misspelt.message.endswith("did you mean 'commands'?")
