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

__all__ = ["Declared", "declared_field", "declared_fields", "define", "define_later", "field", "finish_all"]


class Declared:
    """What the body of a class says of one field."""

    __slots__ = ("options",)

    def __init__(self, options: dict[str, Any]) -> None:
        self.options = options
        """Arguments for ``attrs.field``."""

    @property
    def required(self) -> bool:
        """True when a value must be given."""
        return not self.options.keys() & {"default", "factory"}


_REQUIRED = Declared({})
_OPTIONAL = Declared({"default": None})


def declared_field(**options: Any) -> Declared:
    """In the place of ``attrs.field``."""
    return Declared(options)


class _Later:
    """In the place of an attribute that attrs will add to a class."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, obj: object, owner: type) -> Any:
        # The owner may be a subclass that somebody derived.
        _finish(next(cls for cls in owner.__mro__ if cls in _declared))
        return getattr(owner if obj is None else obj, self._name)


_LATER = {name: _Later(name) for name in ("__init__", "__attrs_attrs__", "__attrs_props__")}
_declared: dict[type, tuple[dict[str, Declared], dict[str, Any]]] = {}


def define_later(**options: Any) -> Callable[[type], type]:
    """In the place of ``attrs.define``, with its arguments."""

    def make(cls: type) -> type:
        given = vars(cls)
        fields: dict[str, Declared] = {}
        for name in get_annotations(cls):
            default = given.get(name, _REQUIRED)
            fields[name] = default if isinstance(default, Declared) else _OPTIONAL
        body = {name: value for name, value in given.items() if name not in fields and name not in _OF_DICTS}
        body |= {"__slots__": tuple(fields), "__match_args__": (), **_LATER}
        made = type(cls)(cls.__name__, cls.__bases__, body)
        _declared[made] = (fields, options)
        return made

    return make


# The first class has these since its body names no slots.
_OF_DICTS = frozenset({"__dict__", "__weakref__"})


def _finish(cls: type) -> None:
    fields, options = _declared[cls]
    these: dict[str, Any] = {name: attrs.field(**said.options) for name, said in fields.items()}
    attrs.define(cls, these=these, slots=False, init=True, **options)
    for name in _LATER:
        # An attrs that doesn't know the attribute (__attrs_props__ is younger than the others) leaves the placeholder.
        if isinstance(vars(cls).get(name), _Later):
            with suppress(AttributeError):  # another thread was first
                delattr(cls, name)


def finish_all() -> None:
    """Have attrs do its part for every class that was made so far."""
    for cls in list(_declared):
        if any(isinstance(value, _Later) for value in vars(cls).values()):
            _finish(cls)


def declared_fields(cls: type) -> Mapping[str, Declared] | None:
    """The fields of a class by name, without a need for attrs; None for a class that wasn't made here."""
    return _declared[cls][0] if cls in _declared else None


if TYPE_CHECKING:
    from attrs import define as define
    from attrs import field as field
else:
    define, field = define_later, declared_field
