"""All that is wrong with a request, by walking over its fields: thorough, and able to say where and what to do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from difflib import get_close_matches
from functools import cache
from typing import cast

from imagebuilder_typed._field_relations import RELATIONS, Relation
from imagebuilder_typed._fields import Kind, TypePlan, fields_of
from imagebuilder_typed._rule import Rule
from imagebuilder_typed._rules import FIELD_RULES
from imagebuilder_typed.exceptions._base import ValidationProblem
from imagebuilder_typed.models._base import OpenEnum, Shape

__all__ = ["NO_RULE", "compiled", "is_utf8", "problems_of", "relations_of", "rules_of", "shown"]

NO_RULE = Rule()
_NO_RULES: Mapping[str, Rule] = {}
_LONGEST_SHOWN = 100
_LONGEST_KEY = 256
_MOST_CHOICES = 12

compiled = cache(re.compile)
"""A pattern of the model, compiled when it is first needed."""


def problems_of(obj: Shape, path: str = "") -> Iterator[ValidationProblem]:
    """Find every problem of a structure, in the order of its fields; those between fields come last.

    Args:
        obj: A request, or a structure that is sent as part of one.
        path: Python path of the structure; empty for the request itself.
    """
    prefix = f"{path}." if path else ""
    rules = rules_of(type(obj))
    for field in fields_of(type(obj)):
        value: object = getattr(obj, field.name, None)
        if value is not None:
            yield from _of_value(field.type, rules.get(field.name, NO_RULE), value, prefix + field.name)
        elif field.required:
            yield ValidationProblem(prefix + field.name, "is required")
    for relation in relations_of(type(obj)):
        for name, problem, value in relation(obj):
            yield ValidationProblem(prefix + name, problem, value)


def rules_of(cls: type[Shape]) -> Mapping[str, Rule]:
    """The model's rules by field; a subclass of a structure has those of the structure."""
    return next(
        (FIELD_RULES[base.__name__] for base in cls.__mro__ if base.__name__ in FIELD_RULES), _NO_RULES
    )


def relations_of(cls: type[Shape]) -> tuple[Relation, ...]:
    """Rules between the fields of a structure."""
    return next((RELATIONS[base.__name__] for base in cls.__mro__ if base.__name__ in RELATIONS), ())


def _of_value(plan: TypePlan, rule: Rule, value: object, path: str) -> Iterator[ValidationProblem]:
    problem = _type_problem(plan, value)
    if problem:
        yield ValidationProblem(path, problem, value)
        return
    match plan.kind:
        case Kind.STRUCTURE:
            yield from problems_of(cast("Shape", value), path)
        case Kind.LIST:
            entries = cast("list[object]", value)
            yield from _of_size(rule, len(entries), "entries", path, value)
            for index, entry in enumerate(entries):
                yield from _of_value(plan.inner, rule.item or NO_RULE, entry, f"{path}[{index}]")
        case Kind.MAP:
            pairs = cast("Mapping[object, object]", value)
            yield from _of_size(rule, len(pairs), "entries", path, value)
            for key, entry in pairs.items():
                yield from _of_pair(plan, rule, key, entry, f"{path}[{_shown_key(key)}]")
        case Kind.ENUM:
            yield from _of_enum(cast("type[OpenEnum]", plan.cls), cast("str", value), path)
        case Kind.PLAIN if isinstance(value, str):
            yield from _of_text(rule, value, path)
        case Kind.PLAIN if isinstance(value, int | float):
            yield from _of_number(rule, value, path)
        case _:
            pass


def _of_pair(
    plan: TypePlan, rule: Rule, key: object, entry: object, path: str
) -> Iterator[ValidationProblem]:
    if isinstance(key, str):
        for problem in _of_text(rule.key or NO_RULE, key, path):
            yield ValidationProblem(path, f"the key {problem.problem}", key)
    else:
        yield ValidationProblem(path, f"the key must be a str, not {type(key).__name__}", key)
    yield from _of_value(plan.inner, rule.item or NO_RULE, entry, path)


def _shown_key(key: object) -> str:
    """A key as it stands in a path, which is to lead to the value: whole, unless it is absurd."""
    return repr(str(key)) if isinstance(key, str) and len(key) <= _LONGEST_KEY else shown(key)


def _type_problem(plan: TypePlan, value: object) -> str:
    """Why a value can't be of a type, in words; empty when it can."""
    wanted, found = plan.described, type(value).__name__
    match plan.kind:
        case Kind.STRUCTURE:
            if isinstance(value, plan.cls):
                return ""
            if isinstance(value, Mapping):
                made = f"make it with {plan.cls.__name__}(...), or structure(value, {plan.cls.__name__}) from wire names"
                return f"must be {wanted}, not a {found}: {made}"
        case Kind.LIST:
            if isinstance(value, list | tuple):
                return ""
            if isinstance(value, str | plan.inner.cls):
                return f"must be {wanted}, not {found} {shown(value)}: put it in brackets, [...]"
        case Kind.MAP:
            if isinstance(value, Mapping):
                return ""
        case Kind.ENUM:
            if isinstance(value, str):
                return ""
        case Kind.TIMESTAMP:
            if not isinstance(value, datetime):
                return f"must be a datetime with a time zone, not {found} {shown(value)}"
            if value.utcoffset() is None:
                return f"must have a time zone, {shown(value)} has none: add tzinfo=UTC, or call astimezone() on local time"
            return ""
        case Kind.PLAIN:
            accepted = (int, float) if plan.cls is float else plan.cls
            # bool is a subclass of int, and True is no number.
            if isinstance(value, accepted) and (not isinstance(value, bool) or plan.cls is bool):
                return ""
    return f"must be {wanted}, not {found} {shown(value)}"


def _of_size(rule: Rule, size: int, unit: str, path: str, value: object) -> Iterator[ValidationProblem]:
    if rule.minimum is not None and size < rule.minimum:
        few = "be empty" if size == 0 else f"have {size} {unit} only"
        least = "" if rule.minimum == 1 else f": it takes {rule.minimum:.0f} or more"
        yield ValidationProblem(path, f"must not {few}{least}", value)
    elif rule.maximum is not None and size > rule.maximum:
        most = f"have {rule.maximum:.0f} {unit} at most" if rule.maximum else "be empty"
        yield ValidationProblem(path, f"must {most}, it has {size}", value)


def _of_text(rule: Rule, value: str, path: str) -> Iterator[ValidationProblem]:
    if not is_utf8(value):
        yield ValidationProblem(
            path, f"must be text that UTF-8 can hold, {shown(value)} has half a character", value
        )
        return
    wrong_size = list(_of_size(rule, len(value), "characters", path, value))
    yield from wrong_size
    # A text of the wrong length is told of once; and no pattern meets a text longer than the model allows.
    if not wrong_size and rule.pattern is not None and not compiled(rule.pattern).search(value):
        stripped = value.strip()
        spaced = stripped != value and compiled(rule.pattern).search(stripped)
        advice = ": remove the white space around it" if spaced else ""
        yield ValidationProblem(
            path, f"must be {rule.expected or rule.pattern}, not {shown(value)}{advice}", value
        )


def is_utf8(value: str) -> bool:
    """False for a text with a lone surrogate, which can't be sent."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _of_number(rule: Rule, value: float, path: str) -> Iterator[ValidationProblem]:
    if rule.minimum is not None and value < rule.minimum:
        yield ValidationProblem(path, f"must be {rule.minimum:.0f} or more, not {value}", value)
    elif rule.maximum is not None and value > rule.maximum:
        yield ValidationProblem(path, f"must be {rule.maximum:.0f} or less, not {value}", value)


def _of_enum(cls: type[OpenEnum], value: str, path: str) -> Iterator[ValidationProblem]:
    choices = [member.value for member in cls]
    if isinstance(value, cls) or value in choices:
        return
    by_folded = {choice.casefold(): choice for choice in choices}
    close = get_close_matches(str(value).casefold(), by_folded, n=1)
    guess = f"did you mean {by_folded[close[0]]!r}? " if close else ""
    listed = ", ".join(choices[:_MOST_CHOICES]) + (", ..." if len(choices) > _MOST_CHOICES else "")
    yield ValidationProblem(
        path,
        f"{shown(value)} is no {cls.__name__}: {guess}There are {listed}. "
        f"A value newer than this package passes as {cls.__name__}({shown(value)})",
        value,
    )


def shown(value: object) -> str:
    """A value for a message, shortened."""
    if isinstance(value, str | bytes) and len(value) > _LONGEST_SHOWN:
        # Cut first: it can be megabytes long.
        return f"{value[: _LONGEST_SHOWN - 3]!r}..."
    try:
        text = repr(str(value)) if isinstance(value, str) else repr(value)
    except Exception:
        return "(a value whose repr fails)"
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 3]}..."
