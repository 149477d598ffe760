"""Fast checks of requests, compiled for one class each. They say whether a request is valid, not what is wrong.

For a class with the fields ``name: str`` (3 to 128 characters, with a pattern) and ``platform: Platform`` it reads::

    def is_valid(obj):
        try:
            if obj.__class__ is not cls: return False
            v = obj.name
            if not (v.__class__ is str and 3 <= len(v) <= 128 and match_1(v)): return False
            v = obj.platform
            if v is not None and not (v.__class__ is Platform or v in values_2): return False
        except Exception:
            return False
        return True

A check may reject a valid value (of a subclass of ``str``, say). Then ``validation/_find_problems.py`` decides.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias, cast

from imagebuilder_typed.conversion._accepted_values import (
    is_list_condition,
    is_map_condition,
    is_primitive_condition,
)
from imagebuilder_typed.conversion._fields import TypeKind, TypePlan, fields_of
from imagebuilder_typed.conversion._generated_code import define_function
from imagebuilder_typed.models._base import Shape
from imagebuilder_typed.models._open_enum import OpenEnum
from imagebuilder_typed.models._rule import Rule
from imagebuilder_typed.validation._find_problems import (
    NO_RULE,
    compiled_pattern,
    is_utf8,
    relations_of,
    rules_of,
)

__all__ = ["Check", "check_for"]

Check: TypeAlias = Callable[[object], bool]

_checks: dict[type[Shape], Check] = {}


def check_for(cls: type[Shape]) -> Check:
    """The function that is true for an object of ``cls`` that breaks no rule. It is compiled once."""
    if cls not in _checks:
        _checks[cls] = _compile(cls)
    return _checks[cls]


def _compile(cls: type[Shape]) -> Check:
    names = _Namespace(cls)
    rules = rules_of(cls)
    lines = ["if obj.__class__ is not cls: return False"]
    for field in fields_of(cls):
        condition = _condition("v", field.type, rules.get(field.name, NO_RULE), names)
        absent = "" if field.required else "v is not None and "
        lines += [f"v = obj.{field.name}", f"if {absent}not ({condition}): return False"]
    for relation in relations_of(cls):
        lines.append(f"if any({names.add('relation', relation)}(obj)): return False")
    source = ["def is_valid(obj):", "    try:", *(f"        {line}" for line in lines)]
    source += ["    except Exception:", "        return False", "    return True"]
    return cast("Check", define_function("is_valid", source, cls, names.values))


class _Namespace:
    """The objects that the source of a check uses by name."""

    def __init__(self, cls: type[Shape]) -> None:
        self.values: dict[str, object] = {"cls": cls, "is_utf8": is_utf8}

    def add(self, kind: str, value: object) -> str:
        name = f"{kind}_{len(self.values)}"
        self.values[name] = value
        return name

    def add_pattern(self, pattern: str) -> str:
        """Add a search for a pattern, which is compiled at the first call. The search then replaces itself with the pattern's own."""

        def first(value: str) -> object:
            search = self.values[name] = compiled_pattern(pattern).search
            return search(value)

        name = self.add("match", first)
        return name


def _condition(value: str, plan: TypePlan, rule: Rule, names: _Namespace) -> str:
    """The condition for a variable: its value has the type and breaks no rule."""
    match plan.kind:
        case TypeKind.STRUCTURE:
            return f"{names.add('is_valid', check_for(cast('type[Shape]', plan.cls)))}({value})"
        case TypeKind.TIMESTAMP:
            return (
                f"{value}.__class__ is {names.add('datetime', plan.cls)} and {value}.utcoffset() is not None"
            )
        case TypeKind.ENUM:
            members = cast("type[OpenEnum]", plan.cls)
            known = names.add("values", frozenset(member.value for member in members))
            return f"({value}.__class__ is {names.add('enum', members)} or {value} in {known})"
        case TypeKind.LIST:
            entry = f"e{len(value)}"
            each = _condition(entry, plan.inner, rule.item or NO_RULE, names)
            size = _range_condition(f"len({value})", rule)
            return " and ".join(
                [is_list_condition(value), *size, f"not [1 for {entry} in {value} if not ({each})]"]
            )
        case TypeKind.MAP:
            entry = f"e{len(value)}"
            each = _condition(entry, plan.inner, rule.item or NO_RULE, names)
            key = _text_condition("k", rule.key or NO_RULE, names)
            size = _range_condition(f"len({value})", rule)
            bad = f"[1 for k, {entry} in {value}.items() if not ({key} and {each})]"
            return " and ".join([is_map_condition(value), *size, f"not {bad}"])
        case TypeKind.FOREIGN:
            return "True"
        case TypeKind.PRIMITIVE if plan.cls is str:
            return _text_condition(value, rule, names)
        case TypeKind.PRIMITIVE:
            return " and ".join([is_primitive_condition(value, plan.cls), *_range_condition(value, rule)])


def _text_condition(value: str, rule: Rule, names: _Namespace) -> str:
    conditions = [
        is_primitive_condition(value, str),
        *_range_condition(f"len({value})", rule),
        f"({value}.isascii() or is_utf8({value}))",
    ]
    if rule.pattern in _CHEAPER_THAN_PATTERNS:
        conditions += [condition.format(value) for condition in _CHEAPER_THAN_PATTERNS[rule.pattern]]
    elif rule.pattern is not None:
        conditions.append(f"{names.add_pattern(rule.pattern)}({value})")
    return " and ".join(conditions)


# Conditions that mean the same as a search for a pattern: every text has a match of the first.
_CHEAPER_THAN_PATTERNS = {r"[^\x00]*": (), r"[^\x00]+": ("{}.strip('\\0')",)}


def _range_condition(size: str, rule: Rule) -> list[str]:
    if rule.minimum is None and rule.maximum is None:
        return []
    least = "" if rule.minimum is None else f"{rule.minimum} <= "
    most = "" if rule.maximum is None else f" <= {rule.maximum}"
    return [f"{least}{size}{most}"]
