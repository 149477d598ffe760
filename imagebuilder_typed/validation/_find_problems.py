"""All that is wrong with a request, by walking over its fields: thorough, and able to say where and what to do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from difflib import get_close_matches
from functools import cache
from typing import cast

from imagebuilder_typed.conversion._fields import Kind, TypePlan, fields_of
from imagebuilder_typed.conversion._timestamps import has_offset
from imagebuilder_typed.exceptions import ValidationProblem
from imagebuilder_typed.exceptions._values import exact, is_a, shown, type_name
from imagebuilder_typed.models._base import OpenEnum, Shape
from imagebuilder_typed.models._rule import Rule
from imagebuilder_typed.models._rules import FIELD_RULES
from imagebuilder_typed.validation._field_relations import RELATIONS, Relation

__all__ = ["NO_RULE", "compiled", "is_utf8", "problems_of", "relations_of", "rules_of"]

NO_RULE = Rule()
_NO_RULES: Mapping[str, Rule] = {}
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
    wrong = False
    for field in fields_of(type(obj)):
        value: object = getattr(obj, field.name, None)
        if value is not None:
            for problem in _of_value(field.type, rules.get(field.name, NO_RULE), value, prefix + field.name):
                wrong = True
                yield problem
        elif field.required:
            yield ValidationProblem(prefix + field.name, "is required")
    for relation in relations_of(type(obj)):
        for name, words, value in _breaches(relation, obj, wrong=wrong):
            yield ValidationProblem(prefix + name, words, value)


def _breaches(relation: Relation, obj: Shape, *, wrong: bool) -> list[tuple[str, str, object]]:
    try:
        return list(relation(obj))
    except Exception:
        # A value of a wrong type may fail at anything that is asked of it; that one has been told already.
        if not wrong:
            raise
        return []


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
                yield from _of_pair(plan, rule, key, entry, f"{path}[{_shown_key(key, plan)}]")
        case Kind.ENUM:
            yield from _of_enum(cast("type[OpenEnum]", plan.cls), cast("str", value), path)
        case Kind.PLAIN if plan.cls is str:
            yield from _of_text(plan, rule, cast("str", value), path)
        case Kind.PLAIN if plan.cls is not bool:
            yield from _of_number(plan, rule, cast("float", value), path)
        case _:
            pass


def _of_pair(
    plan: TypePlan, rule: Rule, key: object, entry: object, path: str
) -> Iterator[ValidationProblem]:
    if is_a(key, str):
        for problem in _of_text(plan, rule.key or NO_RULE, cast("str", key), path):
            yield ValidationProblem(path, f"the key {problem.problem}", key)
    else:
        yield ValidationProblem(path, f"the key must be a str, not {type_name(key)}", key)
    yield from _of_value(plan.inner, rule.item or NO_RULE, entry, path)


def _shown_key(key: object, plan: TypePlan) -> str:
    """A key as it stands in a path, which is to lead to the value: whole, unless it is absurd or a secret."""
    if is_a(key, str) and not plan.secret:
        text = exact(cast("str", key))
        if len(text) <= _LONGEST_KEY:
            return repr(text)
    return shown(key, secret=plan.secret)


def _type_problem(plan: TypePlan, value: object) -> str:
    """Why a value can't be of a type, in words; empty when it can."""
    wanted, found = plan.described, type_name(value)
    text = shown(value, secret=plan.secret)
    match plan.kind:
        case Kind.STRUCTURE:
            if is_a(value, plan.cls):
                return ""
            if is_a(value, Mapping):
                made = f"make it with {plan.name}(...), or structure(value, {plan.name}) from wire names"
                return f"must be {wanted}, not a {found}: {made}"
        case Kind.LIST:
            if is_a(value, (list, tuple)):
                return ""
            if is_a(value, str) or (plan.inner.kind is not Kind.OTHER and is_a(value, plan.inner.cls)):
                return f"must be {wanted}, not {found} {text}: put it in brackets, [...]"
        case Kind.MAP:
            if is_a(value, Mapping):
                return ""
        case Kind.ENUM:
            if is_a(value, str):
                return ""
        case Kind.TIMESTAMP:
            if not is_a(value, datetime):
                return f"must be a datetime with a time zone, not {found} {text}"
            moment = cast("datetime", value)
            if moment.tzinfo is None:
                return f"must have a time zone, {text} has none: add tzinfo=UTC, or call astimezone() on local time"
            if not has_offset(moment):
                return f"must have a time zone with an offset from UTC, its {type_name(moment.tzinfo)} has none: use a ZoneInfo"
            return ""
        case Kind.PLAIN:
            accepted = (int, float) if plan.cls is float else plan.cls
            # bool is a subclass of int, and True is no number.
            if is_a(value, accepted) and (type(value) is not bool or plan.cls is bool):
                return ""
        case Kind.OTHER:
            return ""  # no rule of the API says anything about it
    return f"must be {wanted}, not {found} {text}"


def _of_size(rule: Rule, size: int, unit: str, path: str, value: object) -> Iterator[ValidationProblem]:
    if rule.minimum is not None and size < rule.minimum:
        few = "be empty" if size == 0 else f"have {size} {unit} only"
        least = "" if rule.minimum == 1 else f": it takes {rule.minimum:.0f} or more"
        yield ValidationProblem(path, f"must not {few}{least}", value)
    elif rule.maximum is not None and size > rule.maximum:
        most = f"have {rule.maximum:.0f} {unit} at most" if rule.maximum else "be empty"
        yield ValidationProblem(path, f"must {most}, it has {size}", value)


def _of_text(plan: TypePlan, rule: Rule, value: str, path: str) -> Iterator[ValidationProblem]:
    text, words = exact(value), shown(value, secret=plan.secret)
    if not is_utf8(text):
        yield ValidationProblem(
            path, f"must be text that UTF-8 can hold, {words} has half a character", value
        )
        return
    wrong_size = list(_of_size(rule, len(text), "characters", path, value))
    yield from wrong_size
    # A text of the wrong length is told of once; and no pattern meets a text longer than the model allows.
    if not wrong_size and rule.pattern is not None and not compiled(rule.pattern).search(text):
        stripped = text.strip()
        spaced = stripped != text and compiled(rule.pattern).search(stripped)
        advice = ": remove the white space around it" if spaced else ""
        yield ValidationProblem(path, f"must be {rule.expected or rule.pattern}, not {words}{advice}", value)


def is_utf8(value: str) -> bool:
    """False for a text with a lone surrogate, which can't be sent."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _of_number(plan: TypePlan, rule: Rule, value: float, path: str) -> Iterator[ValidationProblem]:
    words = shown(value, secret=plan.secret)
    if rule.minimum is not None and value < rule.minimum:
        yield ValidationProblem(path, f"must be {rule.minimum:.0f} or more, not {words}", value)
    elif rule.maximum is not None and value > rule.maximum:
        yield ValidationProblem(path, f"must be {rule.maximum:.0f} or less, not {words}", value)


def _of_enum(cls: type[OpenEnum], value: str, path: str) -> Iterator[ValidationProblem]:
    choices = [member.value for member in cls]
    text = exact(value)
    if isinstance(value, cls) or text in choices:
        return
    by_folded = {choice.casefold(): choice for choice in choices}
    close = get_close_matches(text.casefold(), by_folded, n=1)
    guess = f"did you mean {by_folded[close[0]]!r}? " if close else ""
    listed = ", ".join(choices[:_MOST_CHOICES]) + (", ..." if len(choices) > _MOST_CHOICES else "")
    yield ValidationProblem(
        path,
        f"{shown(value)} is no {cls.__name__}: {guess}There are {listed}. "
        f"A value newer than this package passes as {cls.__name__}({shown(value)})",
        value,
    )
