"""The steps of workflow documents: names, actions, stages, time limits, inputs."""

from __future__ import annotations

import re

from imagebuilder_typed._suggestions import suggestion
from imagebuilder_typed.documents._action_classes import ACTION_CLASSES
from imagebuilder_typed.documents._checks import Finding, Findings, check_choice
from imagebuilder_typed.documents._conditions import WORKFLOW_CONDITIONS, check_condition
from imagebuilder_typed.documents._problems import Path
from imagebuilder_typed.documents._values import (
    Document,
    is_mapping,
    is_scalar,
    quoted,
    scalar_text,
    whole_number,
)
from imagebuilder_typed.documents._workflow_facts import (
    OLD_TIMEOUT,
    ON_FAILURE,
    WORKFLOW_ACTIONS,
    ActionFacts,
    WorkflowStage,
)
from imagebuilder_typed.documents._workflow_input_checks import refused_inputs, wrong_inputs
from imagebuilder_typed.documents._workflow_references import Known, check_expressions, is_expression

# The API reference says 2 to 100 characters, hyphens among them; the user guide says 3 to 128. Both are accepted.
_STEP_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]{1,127}")
_MAX_DESCRIPTION = 1024


def refused_in_step(step: Document, stage: WorkflowStage | None, path: Path) -> Findings:
    """What AWS refuses in a step. Without a stage, any stage will do."""
    name: object = step.get("name")
    if not isinstance(name, str) or not _STEP_NAME.fullmatch(name):
        words = "A step needs a name." if name is None else f"{quoted(name)} is not a name for a step."
        yield Finding(
            (*path, "name"), f"{words} It has 2 to 128 letters, digits, '-' and '_', a letter first."
        )
        name = name if isinstance(name, str) else ""
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
        is_of_components = isinstance(action, str) and action in ACTION_CLASSES
        meant = (
            ", which only components have."
            if is_of_components
            else suggestion(action, WORKFLOW_ACTIONS) or "."
        )
        yield Finding((*path, "action"), f"The step {name} has {problem}{meant}")
        return
    facts = WORKFLOW_ACTIONS[action]
    if stage is not None and stage not in facts.stages:
        yield Finding(
            (*path, "action"),
            f"The step {name} has the action {action}, which has no place in a {stage} workflow.",
        )
    yield from _check_timeout(step.get("timeoutSeconds"), action, facts, path)
    yield from refused_inputs({**step, "name": name}, action, (*path, "inputs"))


def wrong_in_step(step: Document, known: Known, path: Path) -> Findings:
    """What else is wrong in a step. AWS may take it, or refuse it, or let the step fail."""
    rollback: object = step.get("rollbackEnabled")
    if (
        isinstance(rollback, str)
        and rollback.lower() not in ("true", "false")
        and not is_expression(rollback)
    ):
        yield Finding((*path, "rollbackEnabled"), "rollbackEnabled has to be true, false or an expression.")
    if step.get(OLD_TIMEOUT) is not None:
        yield Finding(
            (*path, OLD_TIMEOUT),
            f"The key is timeoutSeconds. AWS may not read {OLD_TIMEOUT}.",
            severity="warning",
            at_key=True,
        )
    for key in ("if", "rollbackEnabled"):
        yield from check_expressions(step.get(key), known, (*path, key), marked=True)
    inputs, action = step.get("inputs"), step.get("action")
    if not is_mapping(inputs):
        return
    if isinstance(action, str) and action in WORKFLOW_ACTIONS:
        yield from wrong_inputs(inputs, action, (*path, "inputs"))
    yield from check_expressions(inputs, known, (*path, "inputs"))


def _check_description(description: object, name: str, path: Path) -> Findings:
    if description is None:
        return
    text = scalar_text(description) if is_scalar(description) else ""
    if not 1 <= len(text) <= _MAX_DESCRIPTION:
        yield Finding(
            (*path, "description"),
            f"The description of the step {name} has to be a text of 1 to {_MAX_DESCRIPTION} characters.",
        )


def _check_timeout(timeout: object, action: str, facts: ActionFacts, path: Path) -> Findings:
    if timeout is None:
        return
    seconds = whole_number(timeout)
    if seconds is None or not 1 <= seconds <= facts.max_timeout:
        yield Finding(
            (*path, "timeoutSeconds"),
            f"timeoutSeconds of {action} has to be a whole number of 1 to {facts.max_timeout}.",
        )
