# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""attrs classes that are finished when it matters.

attrs takes a third of a millisecond to make a class, most of it for an ``__init__``. A process that gets one image needs
that of two classes, while 178 come along with the module of images; at a third of a millisecond each, boto3 would long
have its answer. So :func:`define` makes a class with slots alone, and attrs adds its part, in place, when that
is first looked up: when an object is made by calling the class, or somebody asks attrs about it. From then on it is a
class like any other that ``attrs.define`` made. Type checkers are told that it was attrs from the start.

There is no lock: a fork could leave it locked in the child for ever. Threads that finish a class at the same time all do
the work, and each puts the same things in the same places.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from inspect import get_annotations
from typing import TYPE_CHECKING, Any

import attrs

__all__ = [
    "FieldDeclaration",
    "build_all",
    "declare_field",
    "declared_fields",
    "define",
    "define_lazily",
    "field",
]


class FieldDeclaration:
    """What the body of a class says of one field."""

    __slots__ = ("options",)

    def __init__(self, options: dict[str, Any]) -> None:
        self.options = options
        """Arguments for ``attrs.field``."""

    @property
    def required(self) -> bool:
        """True when a value must be given."""
        return not self.options.keys() & {"default", "factory"}


_REQUIRED = FieldDeclaration({})
_OPTIONAL = FieldDeclaration({"default": None})


def declare_field(**options: Any) -> FieldDeclaration:
    """In the place of ``attrs.field``."""
    return FieldDeclaration(options)


class _BuiltOnFirstUse:
    """In the place of an attribute that attrs will add to a class."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, obj: object, owner: type) -> Any:
        # The owner may be a subclass that somebody derived.
        _build(next(cls for cls in owner.__mro__ if cls in _declarations))
        return getattr(owner if obj is None else obj, self._name)


_PLACEHOLDERS = {name: _BuiltOnFirstUse(name) for name in ("__init__", "__attrs_attrs__", "__attrs_props__")}
_declarations: dict[type, tuple[dict[str, FieldDeclaration], dict[str, Any]]] = {}


def define_lazily(**options: Any) -> Callable[[type], type]:
    """In the place of ``attrs.define``, with its arguments."""

    def make(cls: type) -> type:
        given = vars(cls)
        fields: dict[str, FieldDeclaration] = {}
        for name in get_annotations(cls):
            default = given.get(name, _REQUIRED)
            fields[name] = default if isinstance(default, FieldDeclaration) else _OPTIONAL
        body = {
            name: value
            for name, value in given.items()
            if name not in fields and name not in _SLOTLESS_ATTRIBUTES
        }
        body |= {"__slots__": tuple(fields), "__match_args__": (), **_PLACEHOLDERS}
        made = type(cls)(cls.__name__, cls.__bases__, body)
        _declarations[made] = (fields, options)
        return made

    return make


# The first class has these since its body names no slots.
_SLOTLESS_ATTRIBUTES = frozenset({"__dict__", "__weakref__"})


def _build(cls: type) -> None:
    fields, options = _declarations[cls]
    these: dict[str, Any] = {name: attrs.field(**declaration.options) for name, declaration in fields.items()}
    attrs.define(cls, these=these, slots=False, init=True, **options)
    for name in _PLACEHOLDERS:
        # An attrs that doesn't know the attribute (__attrs_props__ is younger than the others) leaves the placeholder.
        if isinstance(vars(cls).get(name), _BuiltOnFirstUse):
            with suppress(AttributeError):  # another thread was first
                delattr(cls, name)


def build_all() -> None:
    """Have attrs do its part for every class that was made so far."""
    for cls in list(_declarations):
        if any(isinstance(value, _BuiltOnFirstUse) for value in vars(cls).values()):
            _build(cls)


def declared_fields(cls: type) -> Mapping[str, FieldDeclaration] | None:
    """The fields of a class by name, without a need for attrs; None for a class that wasn't made here."""
    return _declarations[cls][0] if cls in _declarations else None


if TYPE_CHECKING:
    from attrs import define as define
    from attrs import field as field
else:
    define, field = define_lazily, declare_field
