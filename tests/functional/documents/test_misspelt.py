"""Misspelt keys: what is told about them, and what isn't told again."""

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
