"""Hypothesis strategies for objects of any class of the models, and for their wire form.

>>> @given(shapes(models.GetImageResponse))
>>> @given(payloads(models.CreateImageRecipeRequest))

Both keep to the limits that the API model sets on values, so that what they make is valid, but for the rules that hold
between fields: :func:`requests` keeps to those as well.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from imagebuilder_typed import models
from imagebuilder_typed._fields import FieldPlan, Kind, TypePlan, fields_of
from imagebuilder_typed._rule import Rule
from imagebuilder_typed._rules import FIELD_RULES
from imagebuilder_typed.models._base import OpenEnum, Request, Response, Shape, new_client_token

__all__ = ["REQUEST_CLASSES", "RESPONSE_CLASSES", "SHAPES", "payloads", "requests", "shapes", "timestamps"]

ShapeT = TypeVar("ShapeT", bound=Shape)

SHAPES: tuple[type[Shape], ...] = tuple(
    value
    for name in models.__all__
    if isinstance(value := getattr(models, name), type) and issubclass(value, Shape)
)
"""Every structure of the API."""
REQUEST_CLASSES = tuple(cls for cls in SHAPES if issubclass(cls, Request))
RESPONSE_CLASSES = tuple(cls for cls in SHAPES if issubclass(cls, Response))

_MOST_ENTRIES = 3
_NO_RULE = Rule()

# Fields of which a request has exactly one.
_ONE_OF: Mapping[str, tuple[str, ...]] = {}


def timestamps() -> SearchStrategy[datetime]:
    """Aware datetimes whose microseconds survive the way over a float of seconds since 1970."""
    offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
    return st.datetimes(
        min_value=datetime(1970, 1, 3), max_value=datetime(2100, 1, 1), timezones=st.just(UTC) | offsets
    )


def shapes(cls: type[ShapeT]) -> SearchStrategy[ShapeT]:
    """Objects of a class: optional fields there or not, enums as members, strings and values that nobody knows."""
    return _shapes(cls)


@functools.cache
def _shapes(cls: type[Any]) -> SearchStrategy[Any]:
    required = {field.name: _object_value(cls, field) for field in fields_of(cls) if field.required}
    optional = {
        field.name: _object_value(cls, field) if field.make_absent else st.none() | _object_value(cls, field)
        for field in fields_of(cls)
        if not field.required
    }
    return st.fixed_dictionaries(required, optional=optional).map(lambda fields: cls(**fields))


def _object_value(cls: type[Shape], field: FieldPlan) -> SearchStrategy[Any]:
    return _value(field.type, _rule(cls, field), wire=False)


def payloads(
    cls: type[Shape], *, complete: bool = True, extras: bool = False
) -> SearchStrategy[dict[str, Any]]:
    """Wire-named dicts for a class, as decoded JSON has them.

    Args:
        complete: False for answers that lack members which the model calls required.
        extras: True for answers with members that this version of the package doesn't know, at any depth.
    """
    return _payloads(cls, complete, extras)


@functools.cache
def _payloads(cls: type[Shape], complete: bool, extras: bool) -> SearchStrategy[dict[str, Any]]:
    values = {
        field.name: (
            field,
            _value(field.type, _rule(cls, field), wire=True, complete=complete, extras=extras),
        )
        for field in fields_of(cls)
    }
    # A payload without its token would not be what it is made into: the object makes one.
    required = {
        field.wire_name: value
        for field, value in values.values()
        if (field.required and complete) or field.make_absent is new_client_token
    }
    optional = {field.wire_name: value for field, value in values.values() if field.wire_name not in required}
    known = st.fixed_dictionaries(required, optional=optional)
    if not extras:
        return known
    # No member of the model has an upper-case first letter.
    unknown = st.dictionaries(st.from_regex(r"X[a-z]{0,8}", fullmatch=True), _json_values(), max_size=2)
    return st.builds(lambda members, others: {**members, **others}, known, unknown)


def _json_values() -> SearchStrategy[Any]:
    leaves = (
        st.none()
        | st.booleans()
        | st.integers(-(2**53), 2**53)
        | st.floats(allow_nan=False)
        | st.text(max_size=8)
    )
    return st.recursive(
        leaves,
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
        max_leaves=4,
    )


def requests(cls: type[ShapeT]) -> SearchStrategy[ShapeT]:
    """Objects of a class that break no rule of the API, those between fields included."""
    return _shapes(cls)


def _rule(cls: type[Shape], field: FieldPlan) -> Rule:
    return FIELD_RULES.get(cls.__name__, {}).get(field.name, _NO_RULE)


def _value(
    plan: TypePlan, rule: Rule, *, wire: bool, complete: bool = True, extras: bool = False
) -> SearchStrategy[Any]:
    match plan.kind:
        case Kind.STRUCTURE:
            # Deferred, or every class that can be reached would be built with the first.
            return st.deferred(lambda: _payloads(plan.cls, complete, extras) if wire else _shapes(plan.cls))
        case Kind.LIST:
            entry = _value(plan.inner, rule.item or _NO_RULE, wire=wire, complete=complete, extras=extras)
            return st.lists(entry, **_sizes(rule))
        case Kind.MAP:
            entry = _value(plan.inner, rule.item or _NO_RULE, wire=wire, complete=complete, extras=extras)
            return st.dictionaries(_strings(rule.key or _NO_RULE), entry, **_sizes(rule))
        case Kind.ENUM:
            return _enum_values(plan.cls, wire=wire)
        case Kind.TIMESTAMP:
            moments = timestamps()
            return moments.map(_seconds) if wire else moments
        case Kind.PLAIN:
            return _plain(plan.cls, rule)


def _sizes(rule: Rule) -> dict[str, int]:
    least = int(rule.minimum or 0)
    most = _MOST_ENTRIES if rule.maximum is None else min(int(rule.maximum), _MOST_ENTRIES)
    return {"min_size": least, "max_size": max(least, most)}


def _seconds(moment: datetime) -> int | float:
    seconds = moment.timestamp()
    return int(seconds) if seconds.is_integer() else seconds


def _enum_values(cls: type[Any], *, wire: bool) -> SearchStrategy[Any]:
    members: list[OpenEnum] = list(cls)
    known = st.sampled_from(members)
    unknown = st.integers(1, 9).map(lambda number: cls(f"NEW_VALUE_{number}"))
    if wire:
        return known.map(str) | unknown.map(str)
    return known | known.map(str) | unknown


def _plain(cls: type, rule: Rule) -> SearchStrategy[Any]:
    if cls is bool:
        return st.booleans()
    if cls is int:
        least = -(2**31) if rule.minimum is None else int(rule.minimum)
        return st.integers(least, 2**31 - 1 if rule.maximum is None else int(rule.maximum))
    if cls is float:
        return st.floats(rule.minimum, rule.maximum, allow_nan=False, allow_infinity=False)
    return _strings(rule)


@functools.cache
def _strings(rule: Rule) -> SearchStrategy[str]:
    least = int(rule.minimum or 0)
    most = None if rule.maximum is None else int(rule.maximum)
    if rule.pattern is None:
        return st.text(min_size=least, max_size=max(least, min(most or 20, 20)))
    alphabet = st.characters(codec="utf-8")
    texts = st.from_regex(rule.pattern, fullmatch=not rule.pattern.endswith(r"\Z"), alphabet=alphabet)
    return texts.filter(lambda text: least <= len(text) <= (most or len(text)))
