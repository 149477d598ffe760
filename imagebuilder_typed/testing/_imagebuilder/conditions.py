"""Whether a workflow step runs: the statement `if` in its document.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/wfdoc-conditional.html
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterator
from typing import Any

from imagebuilder_typed.documents._expressions import as_text

from .wire import as_list, is_mapping, is_number

_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")

_COMPARISONS: dict[str, Callable[[Any, Any], bool]] = {
    "numberEquals": operator.eq,
    "numberGreaterThan": operator.gt,
    "numberGreaterThanEquals": operator.ge,
    "numberLessThan": operator.lt,
    "numberLessThanEquals": operator.le,
}
"""Operator to the comparison of the step's `value` with the operator's own."""


def holds(condition: object, value_of: Callable[[object], Any]) -> bool:
    """Whether a condition holds. What is no condition holds, since the check of the document lets it through.

    Args:
        condition: The value of `if`. The user guide also writes it as a list with one entry.
        value_of: Replaces an expression by its value.
    """
    statements = as_list(condition)
    return all(
        result
        for statement in statements
        if is_mapping(statement)
        for result in _results(statement, value_of)
    )


def _results(statement: dict[str, Any], value_of: Callable[[object], Any]) -> Iterator[bool]:
    value = value_of(statement.get("value", statement.get("value.$")))
    for name, operand in statement.items():
        if name == "and":
            yield all(holds(child, value_of) for child in as_list(operand))
        elif name == "or":
            yield any(holds(child, value_of) for child in as_list(operand))
        elif name == "not":
            yield not holds(operand, value_of)
        elif name in ("stringEquals", "booleanEquals"):
            yield value is not None and _text(value, name) == _text(value_of(operand), name)
        elif name in _COMPARISONS:
            left, right = _number(value), _number(value_of(operand))
            yield left is not None and right is not None and _COMPARISONS[name](left, right)


def _text(value: object, name: str) -> str:
    # A parameter's boolean may come as text.
    return as_text(value).lower() if name == "booleanEquals" else as_text(value)


def _number(value: object) -> float | None:
    if is_number(value):
        return value
    if isinstance(value, str) and len(value) < 300 and _NUMBER.fullmatch(value):
        return float(value)
    return None
