"""The form of parameters and constants."""

from __future__ import annotations

import attrs
import pytest

from imagebuilder_typed.documents import ComponentDocument, check

COMPONENT = "schemaVersion: 1.0\n%s\nphases: [{name: build, steps: [{name: Off, action: Reboot}]}]\n"
WORKFLOW = "schemaVersion: 1.0\n%s\nsteps: [{name: Abc, action: WaitForAction}]\n"


@pytest.mark.parametrize("entry", ["{type: string}", "{type: string, default: a}"])
def test_a_parameter_of_a_workflow_without_a_name(entry: str) -> None:
    assert list(map(str, check(WORKFLOW % f"parameters: [{entry}]"))) == ["2:14: A parameter needs a name."]


def test_a_misspelt_name() -> None:
    [problem] = check(WORKFLOW % "parameters: [{Name: a, type: string}]")
    assert problem.message == "There is no key 'Name' here; did you mean 'name'?"


@pytest.mark.parametrize("section", ["parameters", "constants"])
@pytest.mark.parametrize("second", ["Two: {type: string, value: b}", "type: string"])
def test_two_names_in_an_entry(section: str, second: str) -> None:
    text = f"{section}: [{{One: {{type: string, value: a}}, {second}}}]"
    [problem] = [each for each in check(COMPONENT % text) if "value" not in each.path]
    assert problem.severity == "warning"
    assert problem.path == (section, 0, second.partition(":")[0])
    assert problem.message == (
        f"An entry of {section} has one name, and this one has 'One' already. Begin another with '- '."
    )


def test_one_name_in_each_entry() -> None:
    text = "parameters: [{One: {type: string}}, {Two: {type: string}}, {name: Three, type: string}]"
    assert check(COMPONENT % text) == []


def test_evolve_makes_a_new_object_without_the_form_of_the_text() -> None:
    text = "phases:\n  - steps:\n      - action: Reboot\n        maxAttempts: 0x3\n        name: Off\n    name: build\n"
    [phase] = ComponentDocument.parse(text).phases
    document = ComponentDocument(phases=[phase])
    assert text.partition("\n")[2] in document.to_yaml()
    phase.steps = [attrs.evolve(step, name="On") for step in phase.steps]
    assert "      - name: 'On'\n        action: Reboot\n        maxAttempts: 3\n" in document.to_yaml()
