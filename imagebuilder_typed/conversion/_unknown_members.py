"""Refuse members that don't exist in what is sent.

A misspelt member of a request would be lost without a word, and with it the components of a recipe. In an answer, an unknown
member is one that is newer than this package.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

from imagebuilder_typed._suggestions import listed, suggestion
from imagebuilder_typed.conversion._accepted_values import is_list, is_map
from imagebuilder_typed.conversion._fields import TypeKind, TypePlan, fields_of
from imagebuilder_typed.conversion._paths import Key, Path, format_path
from imagebuilder_typed.exceptions import RequestValidationError, ValidationProblem
from imagebuilder_typed.exceptions._values import exact, is_a
from imagebuilder_typed.models._base import Request, Shape
from imagebuilder_typed.models._directions import ONLY_SENT

__all__ = ["refuse_unknown_members"]

_LONGEST_NAME = 128


def refuse_unknown_members(payload: object, cls: type[Shape]) -> None:
    """Check the wire form of a structure that is only sent, with all that is nested in it. Others pass.

    Values of wrong types pass too: conversion reports them.

    Raises:
        RequestValidationError: Members don't exist; ``problems`` has all of them.
    """
    model = _model_if_only_sent(cls)
    if model is None:
        return
    problems = list(_structure_problems(payload, cls, ()))
    if problems:
        operation_name = model.removesuffix("Request") if issubclass(cls, Request) else None
        raise RequestValidationError(operation_name, problems)


_models: dict[type[Shape], str | None] = {}


def _model_if_only_sent(cls: type[Shape]) -> str | None:
    """Name of the structure that a class is or was derived from, if it is only sent."""
    if cls not in _models:
        _models[cls] = next((base.__name__ for base in cls.__mro__ if base.__name__ in ONLY_SENT), None)
    return _models[cls]


_members: dict[type[Shape], Mapping[str, tuple[str, TypePlan]]] = {}


def _members_of(cls: type[Shape]) -> Mapping[str, tuple[str, TypePlan]]:
    """Attribute and type of each member."""
    if cls not in _members:
        _members[cls] = {field.wire_name: (field.name, field.type) for field in fields_of(cls)}
    return _members[cls]


def _structure_problems(payload: object, cls: type[Shape], path: Path) -> Iterator[ValidationProblem]:
    if not is_map(payload):
        return
    members = _members_of(cls)
    for key, value in cast("Mapping[object, object]", payload).items():
        name = exact(cast("str", key)) if is_a(key, str) else None
        if name is not None and name in members:
            attribute, plan = members[name]
            yield from _value_problems(value, plan, (path, attribute))
        else:
            plain = name is not None and name.isidentifier() and len(name) <= _LONGEST_NAME
            step = name if name is not None and plain else Key(key, secret=False)
            if name is None:
                advice = "; it must be a str"
            else:
                advice = suggestion(name, members) or f"; there are: {listed(members)}"
            yield ValidationProblem(format_path((path, step)), f"no such member{advice}", value)


def _value_problems(value: object, plan: TypePlan, path: Path) -> Iterator[ValidationProblem]:
    match plan.kind:
        case TypeKind.STRUCTURE:
            yield from _structure_problems(value, cast("type[Shape]", plan.cls), path)
        case TypeKind.LIST if plan.innermost.kind is TypeKind.STRUCTURE and is_list(value):
            for index, entry in enumerate(cast("list[object]", value)):
                yield from _value_problems(entry, plan.inner, (path, index))
        case TypeKind.MAP if plan.innermost.kind is TypeKind.STRUCTURE and is_map(value):
            for key, entry in cast("Mapping[object, object]", value).items():
                yield from _value_problems(entry, plan.inner, (path, Key(key, secret=plan.secret)))
        case _:
            pass
