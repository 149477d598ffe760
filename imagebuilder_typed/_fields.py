"""What conversion and validation know of a class of the models, read off its attrs fields once."""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from datetime import datetime
from enum import Enum, auto
from inspect import get_annotations
from typing import Literal, Union, cast, get_args, get_origin

import attrs

from imagebuilder_typed._wire_names import wire_name
from imagebuilder_typed.models._base import OpenEnum, Shape
from imagebuilder_typed.models._define import Declared, declared_fields

__all__ = ["FieldPlan", "Kind", "TypePlan", "fields_of"]


class Kind(Enum):
    """How values of a type are converted."""

    PLAIN = auto()
    TIMESTAMP = auto()
    ENUM = auto()
    STRUCTURE = auto()
    LIST = auto()
    MAP = auto()


@attrs.frozen
class TypePlan:
    """A field's type, in the terms of conversion."""

    kind: Kind
    cls: type[object]
    """Class of the value: ``str``, an enum, a structure, ``list``, ``dict``, …"""
    item: TypePlan | None = None
    """Type of a list's entries or of a map's values."""

    @property
    def inner(self) -> TypePlan:
        """:attr:`item` of a list or map."""
        if self.item is None:
            raise TypeError(f"{self.kind} has no item type")
        return self.item

    @property
    def described(self) -> str:
        """The type in words, for messages."""
        match self.kind:
            case Kind.LIST:
                return f"a list of {self.inner.cls.__name__}"
            case Kind.MAP:
                return f"a dict of str to {self.inner.cls.__name__}"
            case Kind.TIMESTAMP:
                return "a timestamp"
            case Kind.STRUCTURE:
                return f"{_with_article(self.cls)} object"
            case Kind.ENUM:
                return f"{_with_article(self.cls)} string"
            case Kind.PLAIN:
                return self.cls.__name__


def _with_article(cls: type) -> str:
    return f"{'an' if cls.__name__[0] in 'AEIOU' else 'a'} {cls.__name__}"


@attrs.frozen
class FieldPlan:
    """One field of a structure."""

    name: str
    wire_name: str
    type: TypePlan
    required: bool
    """True when a request must have it. The client token is not among these: it is made when left out."""
    make_absent: Callable[[], object] | None
    """Makes the value of an absent field where that isn't None."""


_plans: dict[type[Shape], tuple[FieldPlan, ...]] = {}


def fields_of(cls: type[Shape]) -> tuple[FieldPlan, ...]:
    """Plans of all fields of a structure, in the model's order."""
    plans = _plans.get(cls)
    if plans is None:
        declared = declared_fields(cls)
        plans = _plans[cls] = (
            _fields_of_derived(cls) if declared is None else _fields_of_declared(cls, declared)
        )
    return plans


def _fields_of_declared(cls: type[Shape], declared: Mapping[str, Declared]) -> tuple[FieldPlan, ...]:
    types = get_annotations(cls)
    return tuple(
        [
            FieldPlan(name, wire_name(name), _plan(types[name]), said.required, said.options.get("factory"))
            for name, said in declared.items()
        ]
    )


def _fields_of_derived(cls: type[Shape]) -> tuple[FieldPlan, ...]:
    """Fields of a class that somebody derived from ours."""
    return tuple(
        [
            FieldPlan(
                field.name,
                wire_name(field.name),
                _plan(field.type),
                field.default is attrs.NOTHING,
                # A Factory has this attribute, and type checkers take attrs.Factory for a function.
                getattr(field.default, "factory", None),
            )
            for field in attrs.fields(attrs.resolve_types(cls))
            if field.init
        ]
    )


def _plan(annotation: object) -> TypePlan:
    origin = get_origin(annotation)
    if origin in (Union, types.UnionType):
        # ``X | None``, and ``Platform | Literal[...] | None`` where strings are welcome too.
        kept = [
            part
            for part in get_args(annotation)
            if part is not type(None) and get_origin(part) is not Literal
        ]
        return _plan(kept[0])
    if origin is list:
        return TypePlan(Kind.LIST, list, _plan(get_args(annotation)[0]))
    if origin is dict:
        return TypePlan(Kind.MAP, dict, _plan(get_args(annotation)[1]))
    cls = cast("type[object]", annotation)
    for base, kind in ((OpenEnum, Kind.ENUM), (Shape, Kind.STRUCTURE), (datetime, Kind.TIMESTAMP)):
        if issubclass(cls, base):
            return TypePlan(kind, cls)
    return TypePlan(Kind.PLAIN, cls)
