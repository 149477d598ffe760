"""The conditions after `if`, in component and workflow documents."""

from __future__ import annotations

from dataclasses import dataclass

from imagebuilder_typed.documents._checks import Finding, Findings
from imagebuilder_typed.documents._problems import Path
from imagebuilder_typed.documents._values import Document, is_list, is_mapping, quoted

MAX_CONDITION_LEVELS = 4
MAX_CONDITION_BRANCHES = 10
"""The limits of a condition in a workflow. Facts: user guide, wfdoc-conditional-statements."""

_BRANCHES = ("and", "or")
_NEGATION = "not"
_NUMBERS = (
    "numberEquals",
    "numberGreaterThan",
    "numberGreaterThanEquals",
    "numberLessThan",
    "numberLessThanEquals",
)


@dataclass(frozen=True, slots=True)
class ConditionRules:
    """The comparison operators of a kind of document, and its limits.

    The value of an operator is the key that has to stand beside it; None means that it compares nothing.
    """

    operators: dict[str, str | None]
    max_levels: int | None = None
    max_branches: int | None = None


COMPONENT_CONDITIONS = ConditionRules(
    {
        # Facts: user guide, toe-comparison-operators. One of its examples writes stringlessThan.
        **dict.fromkeys(("stringIsEmpty", "stringIsWhitespace"), None),
        **dict.fromkeys(("binaryExists", "fileExists", "folderExists"), None),
        **dict.fromkeys(
            ("stringEquals", "stringLessThan", "stringlessThan", "stringLessThanEquals"), "value"
        ),
        **dict.fromkeys(("stringGreaterThan", "stringGreaterThanEquals", "patternMatches"), "value"),
        **dict.fromkeys(_NUMBERS, "value"),
        **dict.fromkeys(("fileMD5Equals", "fileSHA1Equals", "fileSHA256Equals", "fileSHA512Equals"), "path"),
    }
)
WORKFLOW_CONDITIONS = ConditionRules(
    # Facts: user guide, wfdoc-conditional-statements.
    dict.fromkeys(("booleanEquals", "stringEquals", *_NUMBERS), "value"),
    max_levels=MAX_CONDITION_LEVELS,
    max_branches=MAX_CONDITION_BRANCHES,
)


def check_condition(condition: object, rules: ConditionRules, path: Path, level: int = 1) -> Findings:
    """A condition is a mapping with exactly one operator. A list of one such mapping counts as the mapping.

    The user guide writes the condition of a component as a list, its examples write a mapping.
    """
    if is_list(condition) and len(condition) == 1:
        condition, path = condition[0], (*path, 0)
    if not is_mapping(condition):
        yield Finding(path, "A condition has to be a mapping with one operator.")
        return
    known = [key for key in condition if key in (*_BRANCHES, _NEGATION) or key in rules.operators]
    if len(known) != 1:
        yield Finding(
            path,
            f"A condition needs exactly one operator, and has {', '.join(known) or 'none'}.",
            missing=tuple((*path, name) for name in (*_BRANCHES, _NEGATION, *rules.operators)),
        )
        return
    if rules.max_levels is not None and level > rules.max_levels:
        yield Finding(path, f"Conditions can be nested {rules.max_levels} levels deep.")
        return
    yield from _check_operator(condition, known[0], rules, path, level)


def _check_operator(
    condition: Document, operator: str, rules: ConditionRules, path: Path, level: int
) -> Findings:
    operand: object = condition[operator]
    if operator == _NEGATION:
        yield from check_condition(operand, rules, (*path, operator), level + 1)
    elif operator in _BRANCHES:
        if not is_list(operand) or not operand:
            yield Finding((*path, operator), f"{quoted(operator)} needs a list of conditions.")
            return
        if rules.max_branches is not None and len(operand) > rules.max_branches:
            yield Finding(
                (*path, operator), f"{quoted(operator)} can have {rules.max_branches} conditions at most."
            )
        for index, child in enumerate(operand):
            yield from check_condition(child, rules, (*path, operator, index), level + 1)
    else:
        beside = rules.operators[operator]
        if beside is not None and beside not in condition and f"{beside}.$" not in condition:
            yield Finding(
                path,
                f"The operator {operator} needs {quoted(beside)} beside it.",
                missing=((*path, beside),),
            )
