"""Expressions in workflow documents: what they refer to, and where they stand.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/wfdoc-dynamic-vars.html
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import frozen

from imagebuilder_typed._suggestions import suggestion
from imagebuilder_typed.documents._checks import Finding, Findings
from imagebuilder_typed.documents._problems import Path
from imagebuilder_typed.documents._values import is_list, is_mapping
from imagebuilder_typed.documents._workflow_facts import FAILURE_OUTPUTS, SYSTEM_VARIABLES, WORKFLOW_ACTIONS

__all__ = ["CHAINED", "Known", "check_expressions", "is_expression", "without_expressions"]

CHAINED = ".$"
"""The end of the key of an input whose value is an expression."""

ROOTS = ("parameters", "stepOutputs", "workflowOutputs", "imagebuilder")

_EXAMPLES = {"parameters": "region", "stepOutputs": "Launch.instanceId", "workflowOutputs": "ImageId"}

_EXPRESSION = re.compile(r"\$\.(?P<root>[A-Za-z]\w*)(?P<rest>(?:\.[\w*-]+|\[[^\[\]]*\])*)")
_NAME = re.compile(r"\.([\w*-]+)")
_IN_TEXT = re.compile(r"\{\{\s*(?P<expression>\$[^{}]*?)\s*\}\}")


@frozen(slots=True)
class Known:
    """What an expression can refer to at its place: parameters, and steps with their actions."""

    parameters: tuple[str, ...]
    steps: Mapping[str, object]
    """The steps that ran before."""
    later: frozenset[str] = frozenset()
    """The step itself, and those after it."""
    is_first: bool = False
    """Whether no workflow runs before this one."""


def is_expression(value: object) -> bool:
    """Whether a value is nothing but an expression that AWS knows, such as `$.parameters.region`."""
    found = _EXPRESSION.fullmatch(value) if isinstance(value, str) else None
    return found is not None and _is_root(found["root"])


def without_expressions(text: str) -> str:
    """A text with a number instead of each expression in `{{ }}`."""
    return _IN_TEXT.sub("0", text)


def check_expressions(value: object, known: Known, path: Path, *, marked: bool = False) -> Findings:
    """All expressions in a value and below it.

    With `marked`, a text that is an expression counts as one. Otherwise only the key says so, by its `.$`, and AWS takes
    the text as it is.
    """
    if is_mapping(value):
        for key, member in value.items():
            if key.endswith(CHAINED):
                yield from _check_chained(value, key, member, known, path)
            else:
                yield from check_expressions(member, known, (*path, key), marked=marked)
    elif is_list(value):
        for index, item in enumerate(value):
            yield from check_expressions(item, known, (*path, index), marked=marked)
    elif isinstance(value, str):
        yield from _check_text(value, known, path, marked=marked)


def _check_chained(
    mapping: Mapping[str, object], key: str, value: object, known: Known, path: Path
) -> Findings:
    name, place = key.removesuffix(CHAINED), (*path, key)
    if mapping.get(name) is not None:
        yield Finding(
            place, f"Both {name} and {key} are there. Keep one of them.", severity="warning", at_key=True
        )
    if _has_expression(value):
        # AWS's own samples have a list of expressions here, for the parameters of a command document.
        yield from check_expressions(value, known, place, marked=True)
    elif value is not None:
        yield Finding(
            place,
            f"{key} has no expression such as $.stepOutputs.Step.output. Without one, the key is {name}.",
            severity="warning",
        )


def _has_expression(value: object) -> bool:
    if is_list(value):
        return any(_has_expression(item) for item in value)
    return isinstance(value, str) and "$." in value


def _check_text(text: str, known: Known, path: Path, *, marked: bool) -> Findings:
    if marked and text.startswith("$."):
        yield from _check_expression(text, known, path)
        return
    if is_expression(text):
        name = next(node for node in reversed(path) if isinstance(node, str))
        yield Finding(
            path,
            f"AWS takes {text} as it is written. For its value, write the key as '{name}{CHAINED}', or the expression "
            f"in {{{{ }}}}.",
            severity="warning",
        )
        return
    for found in _IN_TEXT.finditer(text):
        yield from _check_expression(found["expression"], known, path, in_text=True)


def _check_expression(text: str, known: Known, path: Path, *, in_text: bool = False) -> Findings:
    found = _EXPRESSION.fullmatch(text)
    if found is None:
        yield Finding(path, f"{text[:100]} can't be read as an expression.", severity="warning")
        return
    root, names = found["root"], _NAME.findall(found["rest"])
    if not _is_root(root):
        # A text can have braces of another template language.
        yield Finding(
            path,
            f"{text[:100]} begins with none of {', '.join(f'$.{each}' for each in ROOTS)}{suggestion(root, ROOTS) or '.'}",
            severity="warning" if in_text else "error",
        )
    elif not names:
        yield Finding(
            path, f"{text[:100]} needs a name after it, such as $.{root}.{_EXAMPLES.get(root, 'platform')}."
        )
    elif root == "parameters":
        yield from _check_parameter(names, known, path)
    elif root == "stepOutputs":
        yield from _check_step_output(names, known, path)
    elif root.casefold() == "imagebuilder":
        yield from _check_variable(names[-1], path)
    elif known.is_first:
        yield Finding(
            path,
            f"{text[:100]} is an output of another workflow. Before a BUILD workflow, none runs.",
            severity="warning",
        )


def _is_root(root: str) -> bool:
    # The user guide also writes imageBuilder.
    return root in ROOTS or root.casefold() == "imagebuilder"


def _check_parameter(names: list[str], known: Known, path: Path) -> Findings:
    # The user guide allows the name of a step before that of the parameter. Names can have dots.
    if not {names[0], names[-1], ".".join(names)} & set(known.parameters):
        name = ".".join(names)
        yield Finding(path, f"There is no parameter {name!r}{suggestion(name, known.parameters) or '.'}")


def _check_step_output(names: list[str], known: Known, path: Path) -> Findings:
    step, output = names[0], names[1] if len(names) > 1 else None
    if step in known.steps:
        if output is not None:
            yield from _check_output(step, known.steps[step], output, path)
    elif output is None and any(step in (_outputs(action) or ()) for action in known.steps.values()):
        return  # The user guide calls the name of the step optional.
    elif step in known.later:
        yield Finding(
            path, f"The step {step!r} has not run yet. A step can use the outputs of the steps before it."
        )
    else:
        yield Finding(path, f"There is no step {step!r}{suggestion(step, known.steps) or '.'}")


def _check_output(step: str, action: object, output: str, path: Path) -> Findings:
    """An unknown output is a warning only: the user guide has an example with LaunchInstance's instanceType."""
    outputs = _outputs(action)
    if outputs is None or output in (*outputs, *FAILURE_OUTPUTS):
        return
    there = f"has the outputs {', '.join(outputs)}" if outputs else "has no outputs"
    yield Finding(
        path,
        f"{action} of the step {step!r} {there}, and not {output!r}{suggestion(output, outputs) or '.'}",
        severity="warning",
    )


def _outputs(action: object) -> tuple[str, ...] | None:
    known = WORKFLOW_ACTIONS.get(action) if isinstance(action, str) else None
    return None if known is None else known.outputs


def _check_variable(name: str, path: Path) -> Findings:
    # The user guide also writes $.imagebuilder.Platform.
    if name.casefold() not in {each.casefold() for each in SYSTEM_VARIABLES}:
        yield Finding(
            path,
            f"$.imagebuilder.{name} is not one of the known variables{suggestion(name, SYSTEM_VARIABLES) or '.'}",
            severity="warning",
        )
