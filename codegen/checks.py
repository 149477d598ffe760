"""The source of checks: a function for each structure that is sent. It says whether an object is valid, not what is wrong.

A check may reject a valid value (of a subclass of ``str``, say). Then ``validation/_find_problems.py`` decides.
"""

from __future__ import annotations

import re

import attrs

from codegen.functions import is_list, is_map, is_primitive, snake
from codegen.ir import Rules, Service, Structure, TypeKind, TypeRef
from codegen.patterns import python_pattern

__all__ = ["Checks", "arn_fields", "structures_with_arns"]


@attrs.define
class Checks:
    """The checks of one module, and what they need."""

    with_relations: frozenset[str]
    """Structures with rules between their fields."""
    patterns: dict[str, str] = attrs.Factory(dict)
    """The patterns by the name of the function that searches for each."""

    def is_valid(self, structure: Structure) -> list[str]:
        """The lines of the check of a structure."""
        lines = [
            f"def is_valid_{snake(structure.name)}(obj: Any) -> bool:",
            f"    if obj.__class__ is not {structure.name}:",
            "        return False",
        ]
        for field in structure.fields:
            absent = "" if field.required else "v is not None and "
            invalid = _negated(self._condition("v", field.type, field.rules))
            lines += [f"    v = obj.{field.name}", f"    if {absent}{invalid}:", "        return False"]
        if structure.fields:
            lines.insert(3, "    v: Any")
        if structure.name in self.with_relations:
            return [*lines, f'    return not breaks_relation("{structure.name}", obj)']
        return [*lines, "    return True"]

    def _condition(self, value: str, type_: TypeRef, rules: Rules | None) -> str:
        """The condition for a variable: its value has the type and breaks no rule."""
        match type_.kind:
            case TypeKind.STRUCTURE:
                return f"is_valid_{snake(type_.name)}({value})"
            case TypeKind.TIMESTAMP:
                return f"{value}.__class__ is datetime and {value}.utcoffset() is not None"
            case TypeKind.ENUM:
                return f"({value}.__class__ is {type_.name} or {value} in {snake(type_.name)}_of)"
            case TypeKind.LIST:
                entry = f"e{len(value)}"
                each = self._condition(entry, type_.inner, rules and rules.item)
                bad = f"not [1 for {entry} in {value} if {_negated(each)}]"
                return " and ".join([is_list(value), *_range(f"len({value})", rules), bad])
            case TypeKind.MAP:
                entry = f"e{len(value)}"
                each = self._condition(entry, type_.inner, rules and rules.item)
                key = self._text_condition("k", rules and rules.key)
                bad = f"not [1 for k, {entry} in {value}.items() if not ({key} and {each})]"
                return " and ".join([is_map(value), *_range(f"len({value})", rules), bad])
            case TypeKind.PRIMITIVE if type_.name == "str":
                return self._text_condition(value, rules)
            case TypeKind.PRIMITIVE:
                return " and ".join([is_primitive(value, type_.name), *_range(value, rules)])

    def _text_condition(self, value: str, rules: Rules | None) -> str:
        conditions = [
            is_primitive(value, "str"),
            *_range(f"len({value})", rules),
            f"({value}.isascii() or is_utf8({value}))",
        ]
        if rules and rules.pattern:
            pattern = python_pattern(rules.pattern)
            if pattern in _CHEAPER_THAN_PATTERNS:
                conditions += [condition.format(value) for condition in _CHEAPER_THAN_PATTERNS[pattern]]
            else:
                name = f"matches_{snake(rules.shape)}"
                self.patterns[name] = rules.pattern
                conditions.append(f"{name}({value})")
        return " and ".join(conditions)


# Conditions that mean the same as a search for a pattern: every text has a match of the first.
_CHEAPER_THAN_PATTERNS: dict[str, tuple[str, ...]] = {
    r"[^\x00]*": (),
    r"[^\x00]+": (r'{}.strip("\0")',),
}


def _range(size: str, rules: Rules | None) -> list[str]:
    if rules is None or (rules.min is None and rules.max is None):
        return []
    if rules.max is None:
        return [] if rules.min == 0 and size.startswith("len(") else [f"{size} >= {rules.min}"]
    return [f"{size} <= {rules.max}" if rules.min is None else f"{rules.min} <= {size} <= {rules.max}"]


def _negated(condition: str) -> str:
    if re.fullmatch(r"\w+\(\w+\)|\(.+ or .+ in \w+\)", condition):
        return f"not {condition}"
    if re.fullmatch(r"\w+\.__class__ is \w+", condition):
        return condition.replace(" is ", " is not ")
    return f"not ({condition})"


def structures_with_arns(service: Service) -> dict[str, list[tuple[str, str]]]:
    """The fields that take nothing but ARNs of Image Builder, or structures that have such fields, by structure that is sent.

    Each comes with the structure, which is empty for an ARN. Most structures have no such field, and are left out.
    """
    found: dict[str, list[tuple[str, str]]] = {}
    for family in service.families:  # a structure comes after those that it uses
        for structure in service.structures_of(family):
            fields = arn_fields(structure, found) if structure.sent else []
            if fields:
                found[structure.name] = fields
    return found


def arn_fields(structure: Structure, known: dict[str, list[tuple[str, str]]]) -> list[tuple[str, str]]:
    """The entry of one structure. ``known`` has those of the structures that it uses."""
    found: list[tuple[str, str]] = []
    for field in structure.fields:
        type_, rules = field.type, field.rules
        if type_.kind is TypeKind.LIST:
            type_, rules = type_.inner, rules and rules.item
        if type_.kind is TypeKind.STRUCTURE:
            if type_.name in known:
                found.append((field.name, type_.name))
        elif rules and ":imagebuilder:" in (rules.pattern or ""):
            found.append((field.name, ""))
    return found
