"""The steps of workflow documents: names, actions, stages, time limits, inputs."""

from __future__ import annotations

import re

from imagebuilder_typed.documents._checks import Finding, Findings, check_choice
from imagebuilder_typed.documents._conditions import WORKFLOW_CONDITIONS, check_condition
from imagebuilder_typed.documents._problems import Path
from imagebuilder_typed.documents._values import is_scalar, quoted, scalar_text, whole_number

from .wire import Document, is_mapping
from .workflow_actions import ON_FAILURE, WORKFLOW_ACTIONS, WorkflowAction

# The API reference says 2 to 100 characters, hyphens among them; the user guide says 3 to 128. Both are accepted.
_STEP_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]{1,127}")
_MAX_DESCRIPTION = 1024


def check_step(step: Document, stage: str, path: Path) -> Findings:
    name: object = step.get("name")
    if not isinstance(name, str) or not _STEP_NAME.fullmatch(name):
        yield Finding((*path, "name"), f"{quoted(name)} is not a name for a step.")
        return
    yield from check_choice(step, "onFailure", ON_FAILURE, path)
    yield from _check_description(step.get("description"), name, path)
    rollback: object = step.get("rollbackEnabled")
    if rollback is not None and not is_scalar(rollback):
        yield Finding((*path, "rollbackEnabled"), "rollbackEnabled has to be true or false.")
    if step.get("if") is not None:
        yield from check_condition(step["if"], WORKFLOW_CONDITIONS, (*path, "if"))
    action: object = step.get("action")
    if not isinstance(action, str) or action not in WORKFLOW_ACTIONS:
        problem = "no action" if action is None else f"the unknown action {quoted(action)}"
        yield Finding((*path, "action"), f"The step {name} has {problem}.")
        return
    rules = WORKFLOW_ACTIONS[action]
    if stage not in rules.stages:
        yield Finding(
            (*path, "action"),
            f"The step {name} has the action {action}, which has no place in a {stage} workflow.",
        )
    yield from _check_timeout(step.get("timeoutSeconds"), action, rules, path)
    yield from _check_inputs(step.get("inputs"), name, action, rules, (*path, "inputs"))


def _check_description(description: object, name: str, path: Path) -> Findings:
    if description is None:
        return
    text = scalar_text(description) if is_scalar(description) else ""
    if not 1 <= len(text) <= _MAX_DESCRIPTION:
        yield Finding(
            (*path, "description"),
            f"The description of the step {name} has to be a text of 1 to {_MAX_DESCRIPTION} characters.",
        )


def _check_timeout(timeout: object, action: str, rules: WorkflowAction, path: Path) -> Findings:
    if timeout is None:
        return
    seconds = whole_number(timeout)
    if seconds is None or not 1 <= seconds <= rules.max_timeout:
        yield Finding(
            (*path, "timeoutSeconds"),
            f"timeoutSeconds of {action} has to be a whole number of 1 to {rules.max_timeout}.",
        )


def _check_inputs(inputs: object, name: str, action: str, rules: WorkflowAction, path: Path) -> Findings:
    """The inputs of a step. A reference (`instanceId.$`) counts as the input."""
    if inputs is None:
        inputs = {}
    if not is_mapping(inputs):
        yield Finding(path, f"inputs of the step {name} has to be a mapping.")
        return
    for required in rules.required:
        if inputs.get(required) is None and inputs.get(f"{required}.$") is None:
            yield Finding(path, f"The step {name} with the action {action} needs the input {required}.")
    for member, choices in rules.values.items():
        if not _is_reference(inputs.get(member)):
            yield from check_choice(inputs, member, choices, path)


def _is_reference(value: object) -> bool:
    """Whether a value is known only when the workflow runs. Facts: user guide, wfdoc-dynamic-vars."""
    return isinstance(value, str) and (value.startswith("$.") or "{{" in value)
