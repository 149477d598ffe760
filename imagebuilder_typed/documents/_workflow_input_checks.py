"""The inputs of the steps of workflows: missing, unknown, of a wrong type.

`refused_inputs` is what AWS is known to refuse. `wrong_inputs` has the rest: the user guide gives names and types, but not
what AWS does about others.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from imagebuilder_typed._suggestions import suggestion
from imagebuilder_typed.documents._checks import Finding, Findings, check_choice
from imagebuilder_typed.documents._problems import Path, Severity
from imagebuilder_typed.documents._values import (
    Document,
    is_list,
    is_mapping,
    is_scalar,
    quoted,
    scalar_text,
    whole_number,
)
from imagebuilder_typed.documents._workflow_action_classes import WORKFLOW_ACTION_CLASSES
from imagebuilder_typed.documents._workflow_facts import MAX_JSON_BYTES
from imagebuilder_typed.documents._workflow_inputs import InputRule, Inputs, input_rules
from imagebuilder_typed.documents._workflow_references import CHAINED, without_expressions

_JSON_INPUTS: dict[str, tuple[str, Severity]] = {
    "ExecuteStateMachine": ("input", "error"),
    # The user guide asks for JSON here too, but aws-samples have plain text for an SNS topic.
    "WaitForAction": ("payload", "warning"),
}
_STEP_OUTPUT = ("$.stepOutputs.", "$.stepOutputs[")
_DISTRIBUTED = "distributedImages"


def refused_inputs(step: Document, action: str, path: Path) -> Findings:
    """What AWS refuses. A reference (`instanceId.$`) counts as the input."""
    inputs: object = step.get("inputs")
    if inputs is None:
        inputs = {}
    if not is_mapping(inputs):
        yield Finding(path, f"inputs of the step {step['name']} has to be a mapping.")
        return
    for rule in input_rules(WORKFLOW_ACTION_CLASSES[action]).values():
        yield from _check_presence(
            inputs, rule, f"The step {step['name']} with the action {action} needs", path
        )
        if rule.choices and not _is_reference(inputs.get(rule.key)):
            yield from check_choice(inputs, rule.key, rule.choices, path)


def wrong_inputs(inputs: Document, action: str, path: Path) -> Findings:
    """What doesn't fit the user guide, beyond what AWS is known to refuse."""
    yield from _wrong_members(inputs, WORKFLOW_ACTION_CLASSES[action], path)
    if action in _JSON_INPUTS:
        name, severity = _JSON_INPUTS[action]
        for key in (name, name + CHAINED):
            if isinstance(inputs.get(key), str):
                yield from _wrong_json(inputs[key], name, severity, (*path, key))
    images: object = inputs.get(_DISTRIBUTED + CHAINED)
    if isinstance(images, str) and images.startswith("$.") and not images.startswith(_STEP_OUTPUT):
        yield Finding(
            (*path, _DISTRIBUTED + CHAINED),
            f"{_DISTRIBUTED} has to be the output of a step of this workflow: $.stepOutputs.Step.{_DISTRIBUTED}.",
            severity="warning",
        )


def _wrong_members(mapping: Document, kind: type[Inputs], path: Path) -> Findings:
    rules = input_rules(kind)
    for key, value in mapping.items():
        if key in rules and value is not None and not _is_reference(value):
            yield from _wrong_value(value, rules[key], (*path, key))


def _wrong_value(value: object, rule: InputRule, path: Path) -> Findings:
    shapes = rule.shapes
    if is_list(value):
        if not shapes & {"texts", "parts"}:
            yield Finding(path, f"{rule.key} has to be {_wanted(rule)}, and is a list.")
            return
        for index, item in enumerate(value):
            yield from _wrong_item(item, rule, (*path, index))
    elif is_mapping(value):
        if "mapping" in shapes:
            yield from _wrong_mapping(value, rule, path)
            return
        if rule.part is None:
            yield Finding(path, f"{rule.key} has to be {_wanted(rule)}, and is a mapping.")
            return
        if "part" not in shapes:
            yield Finding(
                path, f"{rule.key} is {_wanted(rule)}. AWS may not take one mapping.", severity="warning"
            )
        yield from _wrong_part(value, rule, path)
    else:
        yield from _wrong_scalar(value, rule, path)


def _wrong_mapping(mapping: Document, rule: InputRule, path: Path) -> Findings:
    """Keys with the mark of an expression take an expression, or a list of them."""
    for key, value in mapping.items():
        if is_mapping(value) or (is_list(value) and rule.values == "text"):
            yield Finding((*path, key), f"Each value of {rule.key} has to be a {_VALUES[rule.values]}.")
        elif rule.values == "texts" and isinstance(value, (str, int, float)) and not key.endswith(CHAINED):
            yield Finding(
                (*path, key),
                f"Each value of {rule.key} is a list of texts. AWS may not take one value.",
                severity="warning",
            )


_VALUES = {"text": "text", "texts": "list of texts", None: "value"}


def _wrong_scalar(value: object, rule: InputRule, path: Path) -> Findings:
    shapes, text = rule.shapes, scalar_text(value)
    if "text" in shapes or ("flag" in shapes and text.lower() in ("true", "false")):
        return
    if "number" in shapes and whole_number(value) is not None:
        return
    if "texts" in shapes and len(shapes) == 1:
        yield Finding(path, f"{rule.key} is {_wanted(rule)}. AWS may not take one value.", severity="warning")
        return
    yield Finding(path, f"{rule.key} has to be {_wanted(rule)}, and is {quoted(text)}.")


def _wrong_item(item: object, rule: InputRule, path: Path) -> Findings:
    if rule.part is None:
        if "texts" in rule.shapes and not is_scalar(item):
            yield Finding(path, f"{rule.key} has to be {_wanted(rule)}.")
    elif is_mapping(item):
        yield from _wrong_part(item, rule, path)
    elif not _is_reference(item):
        yield Finding(path, f"{rule.key} has to be {_wanted(rule)}.")


def _wrong_part(mapping: Document, rule: InputRule, path: Path) -> Findings:
    assert rule.part is not None
    yield from _wrong_members(mapping, rule.part, path)
    for inner in input_rules(rule.part).values():
        yield from _check_presence(mapping, inner, f"{rule.key} needs", path)
        if inner.choices and not _is_reference(mapping.get(inner.key)):
            yield from check_choice(mapping, inner.key, inner.choices, path)


_WANTED = {
    "text": "a text",
    "flag": "true or false",
    "number": "a whole number",
    "texts": "a list of texts",
    "parts": "a list of mappings",
    "part": "a mapping",
    "mapping": "a mapping",
}


def _wanted(rule: InputRule) -> str:
    return " or ".join(words for shape, words in _WANTED.items() if shape in rule.shapes)


def _check_presence(mapping: Mapping[str, object], rule: InputRule, needs: str, path: Path) -> Findings:
    if not rule.required or mapping.get(rule.key) is not None or mapping.get(rule.key + CHAINED) is not None:
        return
    others = [key.removesuffix(CHAINED) for key in mapping]
    close = suggestion(rule.key, [key for key in others if key != rule.key])
    advice = close.replace("; did you mean", "; is it").replace("?", " there?") if close else "."
    missing = ((*path, rule.key), (*path, rule.key + CHAINED))
    yield Finding(path, f"{needs} the input {rule.key}{advice}", missing=missing)


def _wrong_json(text: str, key: str, severity: Severity, path: Path) -> Iterator[Finding]:
    if len(text.encode("utf-8", "replace")) > MAX_JSON_BYTES:
        yield Finding(path, f"{key} can have {MAX_JSON_BYTES:,} bytes at most.")
    bare = without_expressions(text).strip()
    if text.startswith("$.") or not bare.strip("0") or (severity == "warning" and bare[:1] not in ("{", "[")):
        return
    try:
        json.loads(bare)
    except (ValueError, RecursionError) as error:
        yield Finding(path, f"{key} should be JSON: {error}.", severity)


def _is_reference(value: object) -> bool:
    """Whether a value is known only when the workflow runs. Facts: user guide, wfdoc-dynamic-vars."""
    return isinstance(value, str) and (value.startswith("$.") or "{{" in value)
