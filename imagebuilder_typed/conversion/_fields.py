"""The fields of a class of the models, as conversion and validation need them."""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from enum import Enum, auto
from inspect import get_annotations
from typing import Literal, Union, cast, get_args, get_origin

import attrs

from imagebuilder_typed.conversion._wire_names import wire_name
from imagebuilder_typed.exceptions._values import is_secret
from imagebuilder_typed.models._base import Shape
from imagebuilder_typed.models._define import FieldDeclaration, declared_fields, find_declaration
from imagebuilder_typed.models._open_enum import OpenEnum

__all__ = ["FieldPlan", "TypeKind", "TypePlan", "fields_of"]


class TypeKind(Enum):
    """How values of a type are converted."""

    PRIMITIVE = auto()
    TIMESTAMP = auto()
    ENUM = auto()
    STRUCTURE = auto()
    LIST = auto()
    MAP = auto()
    FOREIGN = auto()
    """A type that the models don't have, in a class that a user derived from one of ours. cattrs converts it, if anything does."""


@attrs.frozen
class TypePlan:
    """The type of a field."""

    kind: TypeKind
    cls: type[object]
    """Class of the value: ``str``, an enum, a structure, ``list``, ``dict``, …; for other types, the annotation."""
    item: TypePlan | None = None
    """Type of a list's entries or of a map's values."""
    secret: bool = False
    """True when no message may show the value: it is a listed secret, or may be a structure that contains one."""

    @property
    def inner(self) -> TypePlan:
        """The same as :attr:`item`, for a list or map, where it is never None."""
        if self.item is None:
            raise TypeError(f"{self.kind} has no item type")
        return self.item

    @property
    def innermost(self) -> TypePlan:
        """The type of what is in nested lists and maps; for other types, the type itself."""
        return self if self.item is None else self.item.innermost

    @property
    def description(self) -> str:
        """The type as messages name it."""
        match self.kind:
            case TypeKind.LIST:
                return f"a list of {self.inner.name}"
            case TypeKind.MAP:
                return f"a dict of str to {self.inner.name}"
            case TypeKind.TIMESTAMP:
                return "a timestamp"
            case TypeKind.STRUCTURE:
                return f"{_with_article(self.cls)} object"
            case TypeKind.ENUM:
                return f"{_with_article(self.cls)} string"
            case TypeKind.PRIMITIVE:
                return self.cls.__name__
            case TypeKind.FOREIGN:
                return self.name

    @property
    def name(self) -> str:
        """Name of the class."""
        return getattr(self.cls, "__name__", str(self.cls))


def _with_article(cls: type) -> str:
    return f"{'an' if cls.__name__[0] in 'AEIOU' else 'a'} {cls.__name__}"


@attrs.frozen
class FieldPlan:
    """One field of a structure."""

    name: str
    wire_name: str
    type: TypePlan
    required: bool
    """True when a request must have it. The client token is not required, because a missing one is made."""
    make_absent: Callable[[], object] | None
    """Makes the value of an absent field where there must be one: a client token."""
    can_be_unset: bool
    """True when the type has no None: the slot stays empty in an object without the member."""
    read_as_empty: bool
    """True when an empty object is read from an empty slot."""
    alias: str
    """Its keyword in ``__init__``."""


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


def _fields_of_declared(cls: type[Shape], declared: Mapping[str, FieldDeclaration]) -> tuple[FieldPlan, ...]:
    types = get_annotations(cls)
    return tuple(
        [
            FieldPlan(
                name,
                wire_name(name),
                _plan(types[name], secret=is_secret(cls, name)),
                declaration.required,
                declaration.options.get("factory"),
                declaration.can_be_unset,
                declaration.read_as is not None,
                name,
            )
            for name, declaration in declared.items()
        ]
    )


def _fields_of_derived(cls: type[Shape]) -> tuple[FieldPlan, ...]:
    """Fields of a class that a user derived from one of ours."""
    # An annotation may use a name that is imported for type checkers only. It stays a string, which cannot be converted.
    with suppress(NameError):
        attrs.resolve_types(cls)
    return tuple([_field_of_derived(cls, field) for field in attrs.fields(cls) if field.init])


def _field_of_derived(cls: type[Shape], field: attrs.Attribute[object]) -> FieldPlan:
    declaration = find_declaration(cls, field.name)
    return FieldPlan(
        field.name,
        wire_name(field.name),
        _plan(field.type, secret=is_secret(cls, field.name)),
        field.default is attrs.NOTHING,
        # getattr, because type checkers see attrs.Factory as a function without attributes.
        getattr(field.default, "factory", None),
        declaration is not None and declaration.can_be_unset,
        declaration is not None and declaration.read_as is not None,
        field.alias or field.name,
    )


def _plan(annotation: object, *, secret: bool) -> TypePlan:
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin in (Union, types.UnionType):
        # ``X | None``, and ``Platform | Literal[...] | None`` where strings are accepted too.
        kept = [part for part in arguments if part is not type(None) and get_origin(part) is not Literal]
        if len(kept) == 1:
            return _plan(kept[0], secret=secret)
    elif origin in _LISTS or (origin in _MAPS and arguments[0] is str):
        item = _plan(arguments[-1], secret=secret)
        kind, cls = (TypeKind.LIST, list) if origin in _LISTS else (TypeKind.MAP, dict)
        return TypePlan(kind, cls, item, item.secret)
    elif isinstance(annotation, type) and origin is None:
        for base, kind in (
            (OpenEnum, TypeKind.ENUM),
            (Shape, TypeKind.STRUCTURE),
            (datetime, TypeKind.TIMESTAMP),
        ):
            if issubclass(annotation, base):
                return TypePlan(kind, annotation, secret=secret or kind is TypeKind.STRUCTURE)
        if annotation in _PRIMITIVES:
            return TypePlan(TypeKind.PRIMITIVE, annotation, secret=secret)
    return TypePlan(TypeKind.FOREIGN, cast("type[object]", annotation), secret=True)


_PRIMITIVES = (str, int, float, bool)
_LISTS = (list, Sequence)
_MAPS = (dict, Mapping)
