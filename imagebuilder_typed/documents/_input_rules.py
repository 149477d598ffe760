"""What the inputs of an action may be, read off its class: the keys, which of them are needed, and their types."""

# The classes of actions and these rules are one.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import NoneType
from typing import Any, Literal, TypeAlias, get_args, get_origin, get_type_hints

from attrs import frozen

from imagebuilder_typed.documents._action_classes import ACTION_CLASSES
from imagebuilder_typed.documents._actions import Action, ListAction, MappingAction
from imagebuilder_typed.documents._parts import Part, part_fields

__all__ = ["ActionRules", "Inputs", "action_rules"]

ValueKind: TypeAlias = Literal[
    "text", "number", "integer", "boolean", "texts", "mapping", "parts", "anything"
]


@frozen(kw_only=True)
class InputRule:
    """What an input may be. References may stand for any of it."""

    kind: ValueKind
    required: bool
    choices: tuple[str, ...] = ()
    """The values that it may have, if there are only some. Upper and lower case don't matter."""
    parts: Inputs | None = None
    """The keys of the mappings in a list."""


Inputs: TypeAlias = Mapping[str, InputRule]
"""The rules of a mapping by its keys."""


@frozen(kw_only=True)
class ActionRules:
    """What the inputs of an action may be: a mapping, or a list of mappings with these keys."""

    form: Literal["mapping", "list", "condition"]
    inputs: Inputs
    exactly_one: tuple[str, ...] = ()
    """Of these inputs, one is needed, and a second one is not allowed."""

    @property
    def required(self) -> list[str]:
        """The inputs that each mapping needs."""
        return [key for key, rule in self.inputs.items() if rule.required]

    @property
    def needs_inputs(self) -> bool:
        return bool(self.required or self.exactly_one or self.form == "condition")


@cache
def action_rules() -> dict[str, ActionRules]:
    """The rules of all actions by name."""
    return {name: _rules_of(kind) for name, kind in ACTION_CLASSES.items()}


def _rules_of(kind: type[Action]) -> ActionRules:
    if issubclass(kind, ListAction):
        return ActionRules(form="list", inputs=_inputs_of(kind._item))
    if issubclass(kind, MappingAction):
        return ActionRules(form="mapping", inputs=_inputs_of(kind), exactly_one=kind._exactly_one)
    return ActionRules(form="condition", inputs={})


def _inputs_of(kind: type[Part]) -> Inputs:
    hints = get_type_hints(kind)
    return {
        key: _rule_of(hints[each.attribute], required=each.required)
        for key, each in part_fields(kind).items()
    }


def _rule_of(hint: Any, *, required: bool) -> InputRule:
    kinds = [each for each in get_args(hint) or (hint,) if each is not NoneType]
    if get_origin(hint) in (list, dict):
        kinds = [hint]
    match kinds:
        case [single] if single is str:
            return InputRule(kind="text", required=required)
        case [single] if get_origin(single) is dict:
            return InputRule(kind="mapping", required=required)
        case [single] if get_origin(single) is list:
            item: Any = get_args(single)[0]
            if item is str:
                return InputRule(kind="texts", required=required)
            return InputRule(kind="parts", required=required, parts=_inputs_of(item))
        case [number, text] if number is int and text is str:
            return InputRule(kind="integer", required=required)
        case [truth, text] if truth is bool and text is str:
            return InputRule(kind="boolean", required=required)
        case [choices, text] if get_origin(choices) is Literal and text is str:
            return InputRule(kind="text", required=required, choices=get_args(choices))
        case _:
            return InputRule(kind="anything", required=required)
