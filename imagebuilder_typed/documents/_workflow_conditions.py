"""Conditions of workflow documents: after `if`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from attrs import define, field

from imagebuilder_typed.documents._parts import Part, Reader, many, name_itself, one_or_many

__all__ = ["WorkflowCondition"]

_Number: TypeAlias = int | float | str


@define(kw_only=True, repr=False)
class WorkflowCondition(Part):
    """A condition: exactly one operator, and what it compares with in `value`. Each of the two can be an expression.

    ::

        WorkflowCondition(string_equals="AMI", value="$.imagebuilder.imageType")
        WorkflowCondition(not_=WorkflowCondition(boolean_equals=True, value="$.parameters.keepInstance"))

    Conditions can be nested four levels deep. See
    https://docs.aws.amazon.com/imagebuilder/latest/userguide/wfdoc-conditional-statements.html.
    """

    boolean_equals: bool | str | None = None
    """True if `value` is this."""
    string_equals: str | None = None
    """True if `value` is this text. A value of another type is compared as text."""
    number_equals: _Number | None = None
    """True if `value` is this number."""
    number_less_than: _Number | None = None
    """True if `value` is less than this number."""
    number_less_than_equals: _Number | None = None
    """True if `value` is this number or less."""
    number_greater_than: _Number | None = None
    """True if `value` is greater than this number."""
    number_greater_than_equals: _Number | None = None
    """True if `value` is this number or greater."""
    and_: list[WorkflowCondition] = field(factory=list["WorkflowCondition"])
    """True if all of these conditions are true: one to ten."""
    or_: list[WorkflowCondition] = field(factory=list["WorkflowCondition"])
    """True if one of these conditions is true: one to ten."""
    not_: WorkflowCondition | list[WorkflowCondition] | None = None
    """True if this condition is false."""
    value: bool | _Number | None = None
    """What the operator compares with, usually an expression."""

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {"and_": many(cls), "or_": many(cls), "not_": one_or_many(cls)}


name_itself(WorkflowCondition)
