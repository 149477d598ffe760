"""The steps of component documents: names, actions, inputs, loops."""

from __future__ import annotations

import re

from imagebuilder_typed._suggestions import suggestion
from imagebuilder_typed.documents._checks import (
    Finding,
    Findings,
    check_choice,
    check_duplicates,
    check_mappings,
    mappings_in,
)
from imagebuilder_typed.documents._component_facts import (
    CONDITION_RESULTS,
    LOOP_DELIMITERS,
    NO_TIMEOUT,
    ON_FAILURE,
)
from imagebuilder_typed.documents._conditions import COMPONENT_CONDITIONS, check_condition
from imagebuilder_typed.documents._input_rules import ActionRules, action_rules
from imagebuilder_typed.documents._problems import Path
from imagebuilder_typed.documents._values import (
    Document,
    is_list,
    is_mapping,
    is_scalar,
    quoted,
    whole_number,
)

_STEP_NAME = re.compile(r"[0-9A-Za-z_-]+")


def check_steps(steps: object, phase: str, path: Path) -> Findings:
    """A phase may have no steps: CloudSnorkel/cdk-github-runners, test/default.integ.snapshot."""
    if steps != []:
        yield from check_mappings(steps, path)
    names: dict[Path, str] = {}
    loops: dict[Path, str] = {}
    for index, step in mappings_in(steps):
        name: object = step.get("name")
        if not isinstance(name, str) or not name:
            yield Finding((*path, index, "name"), f"A step in phase {quoted(phase)} has no name.")
            continue
        names[(*path, index, "name")] = name
        yield from _check_step(step, name, phase, (*path, index))
        loop: object = step.get("loop")
        if is_mapping(loop) and isinstance(loop.get("name"), str):
            loops[(*path, index, "loop", "name")] = loop["name"]
    yield from check_duplicates(names, f"a step in phase {quoted(phase)}")
    yield from check_duplicates(loops, f"a loop in phase {quoted(phase)}")


def _check_step(step: Document, name: str, phase: str, path: Path) -> Findings:
    if not _STEP_NAME.fullmatch(name):
        # The rule is from a message of AWS: aws/aws-cdk, issue 19909.
        yield Finding(
            (*path, "name"),
            f"Invalid step name {quoted(name)} in phase {quoted(phase)}. Use letters, digits, '-' and '_'.",
        )
    yield from check_choice(step, "onFailure", ON_FAILURE, path)
    yield from _check_numbers(step, path)
    if step.get("if") is not None:
        yield from _check_if(step["if"], (*path, "if"))
    if step.get("loop") is not None:
        yield from _check_loop(step["loop"], (*path, "loop"))
    action: object = step.get("action")
    if not isinstance(action, str) or action not in action_rules():
        problem = "has no action" if action is None else f"has the unknown action {quoted(action)}"
        problem += suggestion(action, action_rules())
        yield Finding(
            (*path, "action"),
            f"The step {quoted(name)} in phase {quoted(phase)} {problem}.".replace("?.", "?"),
        )
        return
    where = f"Step {quoted(name)} in phase {quoted(phase)}"
    yield from _check_inputs(step, action, where, (*path, "inputs"))


def _check_numbers(step: Document, path: Path) -> Findings:
    timeout: object = step.get("timeoutSeconds")
    if timeout is not None:
        seconds = whole_number(timeout)
        if seconds is None or (seconds < 1 and seconds != NO_TIMEOUT):
            yield Finding(
                (*path, "timeoutSeconds"),
                f"timeoutSeconds has to be a whole number above 0, or {NO_TIMEOUT} for no limit.",
            )
    attempts: object = step.get("maxAttempts")
    if attempts is not None and (whole_number(attempts) or 0) < 1:
        yield Finding((*path, "maxAttempts"), "maxAttempts has to be a whole number above 0.")


def _check_inputs(step: Document, action: str, where: str, path: Path) -> Findings:
    """The inputs of a step: a mapping, or a list of mappings. AWS knows one form for each action; we accept both.

    In a step with a loop, only their presence is checked: loops of the user guide nest the inputs of S3Upload and
    ExecuteBinary in `commands`.
    """
    inputs: object = step.get("inputs")
    rules = action_rules()[action]
    if inputs is None or inputs in ({}, []):
        if rules.needs_inputs:
            # In substance a message of AWS: CloudSnorkel/cdk-github-runners, issue 964.
            yield Finding(path, f"{where}: Action {action} has no inputs; it requires 'inputs'.")
        return
    if is_mapping(inputs):
        entries = [(path, inputs)]
    else:
        yield from check_mappings(inputs, path)
        entries = [((*path, index), entry) for index, entry in mappings_in(inputs)]
    if step.get("loop") is not None:
        return
    for place, entry in entries:
        yield from _check_entry(entry, action, rules, where, place)


def _check_entry(entry: Document, action: str, rules: ActionRules, where: str, path: Path) -> Findings:
    if rules.form == "condition":
        yield from check_condition(entry, COMPONENT_CONDITIONS, path)
    for name in rules.required:
        if entry.get(name) is None:
            yield Finding(
                path,
                f"{where}: Action {action} requires the input {quoted(name)}.",
                missing=((*path, name),),
            )
    if rules.exactly_one and sum(entry.get(name) is not None for name in rules.exactly_one) != 1:
        yield Finding(
            path,
            f"{where}: Action {action} requires exactly one of {' and '.join(rules.exactly_one)}.",
            missing=tuple((*path, name) for name in rules.exactly_one),
        )


def _check_if(condition: object, path: Path) -> Findings:
    yield from check_condition(condition, COMPONENT_CONDITIONS, path)
    if is_list(condition) and len(condition) == 1:
        condition, path = condition[0], (*path, 0)
    if is_mapping(condition):
        for member in ("then", "else"):
            yield from check_choice(condition, member, CONDITION_RESULTS, path)


def _check_loop(loop: object, path: Path) -> Findings:
    """Facts: user guide, toe-looping-constructs."""
    if not is_mapping(loop):
        yield Finding(path, "A loop has to be a mapping.")
        return
    name: object = loop.get("name")
    if name is not None and not is_scalar(name):
        yield Finding((*path, "name"), "The name of a loop has to be text.")
    if (loop.get("for") is None) == (loop.get("forEach") is None):
        missing = ((*path, "for"), (*path, "forEach"))
        yield Finding(path, "A loop has to have either 'for' or 'forEach'.", missing=missing)
    elif loop.get("for") is not None:
        yield from _check_range(loop["for"], (*path, "for"))
    else:
        yield from _check_values(loop["forEach"], (*path, "forEach"))


def _check_range(bounds: object, path: Path) -> Findings:
    if not is_mapping(bounds):
        yield Finding(path, "'for' has to be a mapping with start, end and updateBy.")
        return
    start, end, step = (whole_number(bounds.get(name)) for name in ("start", "end", "updateBy"))
    if start is None or end is None or step is None:
        missing = tuple((*path, name) for name in ("start", "end", "updateBy"))
        yield Finding(path, "start, end and updateBy have to be whole numbers.", missing=missing)
    elif step == 0 or (end - start) * step < 0:
        yield Finding(path, f"A loop from {start} to {end} by {step} would never end.")


def _check_values(values: object, path: Path) -> Findings:
    """A list of values, or a mapping of a text that contains them and its delimiter."""
    if is_list(values):
        if not values or not all(is_scalar(value) for value in values):
            yield Finding(path, "'forEach' has to have at least one value, and only text.")
    elif is_mapping(values):
        if not is_scalar(values.get("list")):
            yield Finding((*path, "list"), "'forEach' has to have a text in 'list'.")
        delimiter: object = values.get("delimiter")
        if delimiter is not None and delimiter not in LOOP_DELIMITERS:
            yield Finding(
                (*path, "delimiter"),
                f"delimiter has to be one of . , ; : - _, a space, a tab or a line break, and is {delimiter!r}.",
            )
    else:
        yield Finding(path, "'forEach' has to be a list, or a mapping with 'list'.")
