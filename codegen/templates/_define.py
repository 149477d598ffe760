"""attrs classes that attrs builds when they are first used.

attrs takes a third of a millisecond to build a class, most of it for ``__init__``. A process that gets one image needs two
``__init__`` methods, but imports well over a hundred classes. So :func:`define` makes a class that has only its slots,
and placeholders for the attributes that attrs adds. attrs builds the class in place when one of them is first looked up:
when the class is called, or attrs is asked about it. From then on it is the class that ``attrs.define`` would have made.
Type checkers see ``attrs.define``.

There is no lock, because a fork could leave it locked in the child. Threads that look up a placeholder at the same time
all build the class, with the same result.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from inspect import get_annotations
from typing import TYPE_CHECKING, Any

import attrs

from imagebuilder_typed.models._mistakes import explain_keywords

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
    """The declaration of one field in the body of a class."""

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
    """Stands for ``attrs.field``."""
    return FieldDeclaration(options)


class _BuiltOnFirstUse:
    """A placeholder for an attribute that attrs adds to a class. Looking it up has attrs build the class."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, obj: object, owner: type) -> Any:
        # The owner may be a class that a user derived.
        _build(next(cls for cls in owner.__mro__ if cls in _declarations))
        return getattr(owner if obj is None else obj, self._name)


_PLACEHOLDERS = {name: _BuiltOnFirstUse(name) for name in ("__init__", "__attrs_attrs__", "__attrs_props__")}
_declarations: dict[type, tuple[dict[str, FieldDeclaration], dict[str, Any]]] = {}


def define_lazily(**options: Any) -> Callable[[type], type]:
    """Stands for ``attrs.define``, with its arguments."""

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


# The original class has these because its body names no slots.
_SLOTLESS_ATTRIBUTES = frozenset({"__dict__", "__weakref__"})


def _build(cls: type) -> None:
    fields, options = _declarations[cls]
    these: dict[str, Any] = {name: attrs.field(**declaration.options) for name, declaration in fields.items()}
    attrs.define(cls, these=these, slots=False, init=True, **options)
    explain_keywords(cls)
    for name in _PLACEHOLDERS:
        # An older attrs doesn't have __attrs_props__ and leaves the placeholder.
        if isinstance(vars(cls).get(name), _BuiltOnFirstUse):
            with suppress(AttributeError):  # another thread was first
                delattr(cls, name)


def build_all() -> None:
    """Have attrs build every class that was defined so far."""
    for cls in list(_declarations):
        if any(isinstance(value, _BuiltOnFirstUse) for value in vars(cls).values()):
            _build(cls)


def declared_fields(cls: type) -> Mapping[str, FieldDeclaration] | None:
    """The declarations of a class by field, without having attrs build it. None for a class that was defined elsewhere."""
    return _declarations[cls][0] if cls in _declarations else None


if TYPE_CHECKING:
    from attrs import define as define
    from attrs import field as field
else:
    define, field = define_lazily, declare_field
