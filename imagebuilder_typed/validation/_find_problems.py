"""Find every problem of a request, field by field. Each says where it is, what is wrong and what to do."""

from __future__ import annotations

from collections.abc import ItemsView, Iterable, Iterator, Mapping
from datetime import datetime
from typing import cast

from imagebuilder_typed._suggestions import closest_name, listed
from imagebuilder_typed.conversion._accepted_values import is_list, is_map, is_primitive
from imagebuilder_typed.conversion._fields import TypeKind, TypePlan, fields_of
from imagebuilder_typed.conversion._paths import Key, Path, format_path
from imagebuilder_typed.conversion._timestamps import has_offset
from imagebuilder_typed.exceptions import ValidationProblem
from imagebuilder_typed.exceptions._values import exact, is_a, shown, type_name
from imagebuilder_typed.models._base import Shape
from imagebuilder_typed.models._open_enum import OpenEnum
from imagebuilder_typed.models._rule import Rule
from imagebuilder_typed.models._rules import FIELD_RULES
from imagebuilder_typed.validation._check_parts import compiled_pattern, is_utf8
from imagebuilder_typed.validation._field_relations import RELATIONS, Relation
from imagebuilder_typed.validation._wrong_arn import wrong_arn

__all__ = ["problems_of"]

_NO_RULE = Rule()
_NO_RULES: Mapping[str, Rule] = {}


def problems_of(obj: Shape, path: Path = ()) -> Iterator[ValidationProblem]:
    """Find every problem of a structure, in the order of its fields; broken rules between fields come last.

    Args:
        obj: A request, or a structure that is sent as part of one.
        path: Path to the structure; empty for the request itself.
    """
    rules = _rules_of(type(obj))
    wrong = False
    for field in fields_of(type(obj)):
        value: object = getattr(obj, field.name, None)
        if value is not None:
            for problem in _value_problems(
                field.type,
                rules.get(field.name, _NO_RULE),
                value,
                (path, field.name),
                optional=not field.required,
            ):
                wrong = True
                yield problem
        elif field.required:
            yield _problem((path, field.name), "is required")
    for relation in _relations_of(type(obj)):
        for name, words, value in _violations(relation, obj, wrong=wrong):
            yield _problem((path, name), words, value)


def _violations(relation: Relation, obj: Shape, *, wrong: bool) -> list[tuple[str, str, object]]:
    try:
        return list(relation(obj))
    except Exception:
        # The rule met a value of a wrong type, which is among the problems already.
        if not wrong:
            raise
        return []


def _problem(path: Path, problem: str, value: object = None) -> ValidationProblem:
    return ValidationProblem(format_path(path), problem, value)


def _rules_of(cls: type[Shape]) -> Mapping[str, Rule]:
    """The model's rules by field; a derived class has those of its base."""
    return next(
        (FIELD_RULES[base.__name__] for base in cls.__mro__ if base.__name__ in FIELD_RULES), _NO_RULES
    )


def _relations_of(cls: type[Shape]) -> tuple[Relation, ...]:
    """Rules between the fields of a structure."""
    return next((RELATIONS[base.__name__] for base in cls.__mro__ if base.__name__ in RELATIONS), ())


def _value_problems(
    plan: TypePlan, rule: Rule, value: object, path: Path, *, optional: bool = False
) -> Iterator[ValidationProblem]:
    if not _has_type(plan, value):
        problem = _document_problem(plan, rule, value) if rule.document else _type_problem(plan, value)
        yield _problem(path, problem, value)
        return
    match plan.kind:
        case TypeKind.STRUCTURE:
            yield from problems_of(cast("Shape", value), path)
        case TypeKind.LIST:
            entries = cast("list[object]", value)
            yield from _size_problems(rule, len(entries), "entries", path, value, optional)
            for index, entry in enumerate(entries):
                yield from _value_problems(plan.inner, rule.item or _NO_RULE, entry, (path, index))
        case TypeKind.MAP:
            pairs = cast("Mapping[object, object]", value)
            yield from _size_problems(rule, len(pairs), "entries", path, value, optional)
            for key, entry in pairs.items():
                yield from _pair_problems(plan, rule, key, entry, (path, Key(key, secret=plan.secret)))
        case TypeKind.ENUM:
            yield from _enum_problems(cast("type[OpenEnum]", plan.cls), cast("str", value), path)
        case TypeKind.PRIMITIVE if plan.cls is str:
            yield from _text_problems(plan, rule, cast("str", value), path, optional)
        case TypeKind.PRIMITIVE if plan.cls is not bool:
            yield from _number_problems(plan, rule, cast("float", value), path)
        case _:
            pass


def _pair_problems(
    plan: TypePlan, rule: Rule, key: object, entry: object, path: Path
) -> Iterator[ValidationProblem]:
    if is_a(key, str):
        for problem in _text_problems(plan, rule.key or _NO_RULE, cast("str", key), path):
            yield _problem(path, f"the key {problem.problem}", key)
    else:
        yield _problem(path, f"the key must be a str, not {type_name(key)}", key)
    yield from _value_problems(plan.inner, rule.item or _NO_RULE, entry, path)


def _has_type(plan: TypePlan, value: object) -> bool:
    match plan.kind:
        case TypeKind.STRUCTURE:
            return is_a(value, plan.cls)
        case TypeKind.PRIMITIVE:
            return is_primitive(value, plan.cls)
        case TypeKind.ENUM:
            return is_a(value, str)
        case TypeKind.LIST:
            return is_list(value)
        case TypeKind.MAP:
            return is_map(value)
        case TypeKind.TIMESTAMP:
            return is_a(value, datetime) and has_offset(cast("datetime", value))
        case TypeKind.FOREIGN:
            return True  # the API has no rules for such types


def _type_problem(plan: TypePlan, value: object) -> str:
    """What is wrong with the type of a value, and what to do."""
    wanted, found = plan.description, type_name(value)
    text = shown(value, secret=plan.secret)
    if plan.kind is TypeKind.TIMESTAMP:
        return _timestamp_problem(value, f"{found} {text}", text)
    if plan.kind is TypeKind.STRUCTURE and is_map(value):
        advice = f"make it with {plan.name}(...), or structure(value, {plan.name}) from wire names"
        return f"must be {wanted}, not a {found}: {advice}"
    problem = f"must be {wanted}, not {found} {text}"
    if plan.kind is TypeKind.LIST and _can_be_entry(plan.inner, value):
        return f"{problem}: put it in brackets, [...]"
    if plan.kind is TypeKind.LIST and is_a(value, Iterable) and not is_a(value, _NO_ENTRIES):
        return f"{problem}: make a list of it with list(...)"
    if plan.kind is TypeKind.MAP and is_a(value, ItemsView):
        return f"{problem}: make a dict of it with dict(...)"
    return problem


def _document_problem(plan: TypePlan, rule: Rule, value: object) -> str:
    """What is wrong with a value that is neither text nor a document, and what to do."""
    text = shown(value, secret=plan.secret)
    problem = f"must be YAML text or a documents.{rule.document}, not {type_name(value)} {text}"
    if is_map(value):
        return f"{problem}: make text of it, with yaml.safe_dump(value, sort_keys=False) for example"
    if is_a(value, bytes):
        return f"{problem}: decode it"
    if callable(getattr(value, "to_yaml", None)) and not isinstance(value, type):
        return f"{problem}: if its to_yaml() writes such a document, pass that text"
    return problem


_NO_ENTRIES = (str, bytes, bytearray, memoryview, Mapping)
"""What can be iterated over, but not to get the entries that somebody meant."""


def _can_be_entry(plan: TypePlan, value: object) -> bool:
    return is_a(value, str) or (plan.kind is not TypeKind.FOREIGN and is_a(value, plan.cls))


def _timestamp_problem(value: object, found: str, text: str) -> str:
    if not is_a(value, datetime):
        return f"must be a datetime with a time zone, not {found}"
    zone = cast("datetime", value).tzinfo
    if zone is None:
        return f"must have a time zone, {text} has none: add tzinfo=UTC, or call astimezone() on local time"
    return f"must have a time zone with an offset from UTC, its {type_name(zone)} has none: use a ZoneInfo"


def _size_problems(
    rule: Rule, size: int, unit: str, path: Path, value: object, optional: bool
) -> Iterator[ValidationProblem]:
    if rule.minimum is not None and size < rule.minimum:
        few = "be empty" if size == 0 else f"have {size} {unit} only"
        least = "" if rule.minimum == 1 else f": it takes {rule.minimum:.0f} or more"
        if optional and size == 0:
            least = ": leave it out, or pass None"
        yield _problem(path, f"must not {few}{least}", value)
    elif rule.maximum is not None and size > rule.maximum:
        most = f"have {rule.maximum:.0f} {unit} at most" if rule.maximum else "be empty"
        advice = ": upload it to S3, and pass uri" if rule.document else ""
        yield _problem(path, f"must {most}, it has {size}{advice}", value)


def _text_problems(
    plan: TypePlan, rule: Rule, value: str, path: Path, optional: bool = False
) -> Iterator[ValidationProblem]:
    text, words = exact(value), shown(value, secret=plan.secret)
    if not is_utf8(text):
        yield _problem(path, f"must be text that UTF-8 can hold, {words} has half a character", value)
        return
    wrong_size = list(_size_problems(rule, len(text), "characters", path, value, optional))
    yield from wrong_size
    # Report only the length of a text that is too long or too short. So no pattern meets a text that is too long.
    if not wrong_size and rule.pattern is not None and not compiled_pattern(rule.pattern).search(text):
        wrong = wrong_arn(text, rule.pattern, words)
        if wrong:
            yield _problem(path, wrong, value)
            return
        stripped = text.strip()
        spaced = stripped != text and compiled_pattern(rule.pattern).search(stripped)
        advice = ": remove the white space around it" if spaced else ""
        yield _problem(path, f"must be {rule.expected or rule.pattern}, not {words}{advice}", value)


def _number_problems(plan: TypePlan, rule: Rule, value: float, path: Path) -> Iterator[ValidationProblem]:
    words = shown(value, secret=plan.secret)
    if rule.minimum is not None and value < rule.minimum:
        yield _problem(path, f"must be {rule.minimum:.0f} or more, not {words}", value)
    elif rule.maximum is not None and value > rule.maximum:
        yield _problem(path, f"must be {rule.maximum:.0f} or less, not {words}", value)


def _enum_problems(cls: type[OpenEnum], value: str, path: Path) -> Iterator[ValidationProblem]:
    choices = [member.value for member in cls]
    text = exact(value)
    if isinstance(value, cls) or text in choices:
        return
    close = closest_name(text, choices)
    guess = f"did you mean {close!r}? " if close else ""
    yield _problem(
        path,
        f"{shown(value)} is no {cls.__name__}: {guess}There are {listed(choices)}. "
        f"A value newer than this package passes as {cls.__name__}({shown(value)})",
        value,
    )
