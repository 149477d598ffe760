"""The values of the inputs of a component's step: their types, choices, and combinations that fail in a build.

The service takes such documents. Their builds fail, or do something else than their authors want.
"""

from __future__ import annotations

from imagebuilder_typed.documents._actions import is_nested
from imagebuilder_typed.documents._checks import Finding, Findings, mappings_in
from imagebuilder_typed.documents._component_facts import ENCODINGS, FIXED_MSI_PROPERTIES, NO_TIMEOUT
from imagebuilder_typed.documents._input_rules import InputRule, Inputs, action_rules
from imagebuilder_typed.documents._problems import Path
from imagebuilder_typed.documents._values import (
    Document,
    is_list,
    is_mapping,
    is_scalar,
    quoted,
    scalar_text,
    whole_number,
)

__all__ = ["check_inputs"]


def check_inputs(step: Document, path: Path) -> Findings:
    """The inputs of a step with a known action. `refusals` reports those that are missing."""
    action: object = step.get("action")
    rules = action_rules().get(action) if isinstance(action, str) else None
    if rules is None:
        return
    inputs: object = step.get("inputs")
    place = (*path, "inputs")
    entries: list[tuple[Path, Document]] = [((*place, index), entry) for index, entry in mappings_in(inputs)]
    if is_mapping(inputs) and not is_nested(inputs, rules.inputs):
        entries = [(place, inputs)]
    for where, entry in entries:
        yield from _check_mapping(entry, rules.inputs, where)
        if step.get("loop") is not None:
            # Refusals leave the inputs of loops alone, because the user guide nests some.
            yield from _check_presence(entry, rules.inputs, where)
    yield from _check_fixed_limits(step, path)


def _check_mapping(inputs: Document, rules: Inputs, path: Path) -> Findings:
    for key, rule in rules.items():
        value: object = inputs.get(key)
        if value is not None and not _is_reference(value):
            yield from _check_value(value, rule, key, (*path, key))
    yield from _check_checksum(inputs, rules, path)


def _check_presence(inputs: Document, rules: Inputs, path: Path) -> Findings:
    for key, rule in rules.items():
        if rule.required and inputs.get(key) is None:
            yield Finding(path, f"The input {quoted(key)} is missing.", missing=((*path, key),))


def _is_reference(value: object) -> bool:
    """Whether a value is known only when the step runs."""
    return isinstance(value, str) and "{{" in value


def _check_value(value: object, rule: InputRule, key: str, path: Path) -> Findings:
    match rule.kind:
        case "text" if not is_scalar(value):
            yield Finding(path, f"{key} has to be text.")
        case "text":
            yield from _check_choice(scalar_text(value), rule, key, path)
        case "integer" if (whole_number(value) or 0) < 0 or whole_number(value) is None:
            yield Finding(path, f"{key} has to be a whole number of 0 or more, and is {quoted(value)}.")
        case "boolean" if not is_scalar(value) or scalar_text(value).lower() not in ("true", "false"):
            yield Finding(path, f"{key} has to be true or false, and is {quoted(value)}.")
        case "texts" if rule.required and value == []:
            yield Finding(path, f"{key} has to have at least one entry.")
        case "texts":
            yield from _check_texts(value, key, path)
        case "mapping":
            yield from _check_properties(value, key, path)
        case "parts" if rule.parts is not None:
            yield from _check_parts(value, rule.parts, key, path)
        case _:
            pass


def _check_choice(text: str, rule: InputRule, key: str, path: Path) -> Findings:
    if rule.choices and text.upper() not in [choice.upper() for choice in rule.choices]:
        yield Finding(path, f"{key} has to be one of {', '.join(rule.choices)}, and is {quoted(text)}.")
    if key == "encoding" and text.replace("-", "").lower() not in ENCODINGS:
        yield Finding(path, f"{key} has to be one of {', '.join(ENCODINGS)}, and is {quoted(text)}.")


def _check_texts(value: object, key: str, path: Path) -> Findings:
    """A list of texts. A command such as `echo done: yes` without quotes is a mapping for YAML."""
    if is_mapping(value):
        yield Finding(path, f"{key} has to be a list of texts.")
        return
    for index, item in enumerate(value if is_list(value) else []):
        if is_mapping(item):
            yield Finding(
                (*path, index),
                f"YAML reads this entry of {key} as a mapping because of ': ' in it. Write it in quotes, or after '|'.",
            )
        elif is_list(item):
            yield Finding((*path, index), f"This entry of {key} is a list, and has to be text.")


def _check_properties(value: object, key: str, path: Path) -> Findings:
    if not is_mapping(value):
        yield Finding(path, f"{key} has to be a mapping of names to texts.")
        return
    for name, text in value.items():
        if text is not None and not is_scalar(text):
            yield Finding((*path, name), f"The value of {name} has to be text.")
        if name.upper() in FIXED_MSI_PROPERTIES:
            yield Finding(
                (*path, name),
                f"AWSTOE doesn't let documents change the property {name}.",
                "warning",
                at_key=True,
            )


def _check_parts(value: object, rules: Inputs, key: str, path: Path) -> Findings:
    if not is_list(value) or not all(is_mapping(item) for item in value):
        yield Finding(path, f"{key} has to be a list of mappings with {' and '.join(rules)}.")
        return
    for index, item in mappings_in(value):
        yield from _check_presence(item, rules, (*path, index))
        yield from _check_mapping(item, rules, (*path, index))


def _check_checksum(inputs: Document, rules: Inputs, path: Path) -> Findings:
    """Without both, a download isn't verified."""
    pair = ("checksum", "algorithm")
    given = [key for key in pair if inputs.get(key) is not None]
    if all(key in rules for key in pair) and len(given) == 1:
        [missing] = set(pair) - set(given)
        yield Finding(
            (*path, given[0]),
            f"{given[0]} verifies the file only together with {missing}.",
            at_key=True,
            missing=((*path, missing),),
        )


def _check_fixed_limits(step: Document, path: Path) -> Findings:
    """Facts: user guide, toe-action-modules: ExecuteDocument fails with other values, Reboot has no time limit."""
    if step["action"] == "ExecuteDocument":
        for key, value in (("timeoutSeconds", NO_TIMEOUT), ("maxAttempts", 1)):
            if step.get(key) is not None and whole_number(step[key]) != value:
                yield Finding((*path, key), f"{key} of ExecuteDocument can only be {value}.")
    if step["action"] == "Reboot" and step.get("timeoutSeconds") not in (None, NO_TIMEOUT):
        yield Finding(
            (*path, "timeoutSeconds"), "Reboot has no time limit: timeoutSeconds has no effect.", "warning"
        )
