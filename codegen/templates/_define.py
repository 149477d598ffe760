"""attrs classes that attrs builds when they are first used.

attrs takes a third of a millisecond to build a class, most of it for ``__init__``. A process that gets one image needs two
``__init__`` methods, but imports well over a hundred classes. So :func:`define` makes a class that has only its slots,
and placeholders for the attributes that attrs adds. attrs builds the class in place when one of them is first looked up:
when the class is called, or attrs is asked about it. From then on it is the class that ``attrs.define`` would have made.
Type checkers see ``attrs.define``.

There is no lock, because a fork could leave it locked in the child. Threads that look up a placeholder at the same time
all build the class, with the same result.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial, update_wrapper
from inspect import get_annotations
from types import CodeType, FrameType
from typing import TYPE_CHECKING, Any, cast, get_args, get_origin

import attr
import attrs

from imagebuilder_typed.models._member_texts import DocumentedSlots

__all__ = [
    "EVOLVE",
    "UNSET",
    "DerivedPostInit",
    "FieldDeclaration",
    "Unset",
    "build_all",
    "declare_field",
    "declared_fields",
    "define",
    "define_lazily",
    "field",
    "find_declaration",
    "find_reader",
    "is_of_attrs",
    "unset",
]


class Unset:
    """The class of :data:`UNSET`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "UNSET"


UNSET = Unset()
"""Stands for the value of a member that did not come."""


class FieldDeclaration:
    """The declaration of one field in the body of a class."""

    __slots__ = ("can_be_unset", "options", "read_as")

    def __init__(
        self, options: dict[str, Any], *, can_be_unset: bool = False, read_as: type | None = None
    ) -> None:
        self.options = options
        """Arguments for ``attrs.field``."""
        self.can_be_unset = can_be_unset
        """True when the type has no None: without a value, the slot stays empty."""
        self.read_as = read_as
        """An empty object of this class is read from an empty slot; None if reading raises an error."""

    @property
    def required(self) -> bool:
        """True when a value must be given."""
        return not self.options.keys() & {"default", "factory"}


_REQUIRED = FieldDeclaration({}, can_be_unset=True)
_OPTIONAL = FieldDeclaration({"default": None})
_UNSET = FieldDeclaration({"default": None}, can_be_unset=True)


def declare_field(**options: Any) -> FieldDeclaration:
    """Stands for ``attrs.field``."""
    return FieldDeclaration(options)


def unset(read_as: type | None = None) -> Any:
    """The default of a member that every answer has: none. Its slot stays empty, and reading it raises an error.

    Args:
        read_as: ``list``, ``dict``, or a structure of lists: then an empty object of it is read instead.
    """
    return (
        _UNSET if read_as is None else FieldDeclaration({"default": None}, can_be_unset=True, read_as=read_as)
    )


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
    """Stands for ``attrs.define``, with its arguments.

    A class with ``init=False`` gets its ``__init__`` from attrs too. It declares one for type checkers only, which mypy
    would overlook otherwise.
    """

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
        slots = DocumentedSlots(fields, cls.__module__, cls.__name__)
        body |= {"__slots__": slots, "__match_args__": (), **_PLACEHOLDERS}
        if any(declaration.can_be_unset for declaration in fields.values()):
            # Only here: with a __getattr__, Python 3.11 takes longer to read any attribute.
            body["__getattr__"] = getattr(cls, "_getattr")  # noqa: B009  # checkers don't know it
        made = type(cls)(cls.__name__, cls.__bases__, body)
        _declarations[made] = (fields, options)
        return made

    return make


# The original class has these because its body names no slots.
_SLOTLESS_ATTRIBUTES = frozenset({"__dict__", "__weakref__"})


def _build(cls: type) -> None:
    fields, options = _declarations[cls]
    these: dict[str, Any] = {name: attrs.field(**declaration.options) for name, declaration in fields.items()}
    _add_post_init(cls, fields)
    make: Any = attrs.define
    make(cls, these=these, slots=False, **{**options, "init": True})
    for name in _PLACEHOLDERS:
        # An older attrs doesn't have __attrs_props__ and leaves the placeholder.
        if isinstance(vars(cls).get(name), _BuiltOnFirstUse):
            with suppress(AttributeError):  # another thread was first
                delattr(cls, name)


def _add_post_init(cls: Any, fields: Mapping[str, FieldDeclaration]) -> None:
    """Add what follows ``__init__``: it leaves slots empty, and makes lists and dicts of what fields with these types got."""
    annotations = get_annotations(cls)
    steps = [
        (name, declaration.can_be_unset, _container(annotations[name]))
        for name, declaration in fields.items()
    ]
    steps = [step for step in steps if any(step[1:])]

    read = object.__getattribute__

    def post_init(self: Any) -> None:
        for name, can_be_unset, container in steps:
            # object's methods, because a user may derive a frozen class.
            try:
                value = read(self, name)
            except AttributeError:
                continue  # a user's method called this one again
            if value is None:
                if can_be_unset:
                    object.__delattr__(self, name)
            elif container is not None and value.__class__ is not container and _fits(value, container):
                object.__setattr__(self, name, container(value))

    if steps:
        cls.__attrs_post_init__ = post_init


EVOLVE = attr.evolve.__code__
_ATTRS_FILES = {attr.asdict.__code__.co_filename, attr.fields.__code__.co_filename}


def find_reader(frame: FrameType) -> CodeType:
    """The code that reads an attribute, in the frame that called our ``__getattr__`` or above."""
    # A user's class may have its own __getattr__ that calls ours. attrs gives it one when it has cached properties.
    while frame.f_code.co_name == "__getattr__" and frame.f_back is not None:
        frame = frame.f_back
    return frame.f_code


def is_of_attrs(code: CodeType) -> bool:
    """Whether attrs reads, in asdict or astuple, or in a method that it has added to a user's class."""
    return code.co_filename in _ATTRS_FILES or code.co_filename.startswith("<attrs generated")


class DerivedPostInit:
    """The ``__attrs_post_init__`` of a user's class. The one of our class goes first, whether it is called there or not."""

    def __init__(self, own: Any) -> None:
        self._own = own
        self.__closure__ = getattr(own, "__closure__", None)
        """attrs corrects the class in it, which super() needs, when it makes another class with slots."""
        update_wrapper(cast("Any", self), own)

    def __get__(self, obj: Any, owner: type) -> Any:
        return self._own if obj is None else partial(self._call, obj)

    def _call(self, obj: Any) -> None:
        base = next(cls for cls in type(obj).__mro__ if cls in _declarations)
        ours = vars(base).get("__attrs_post_init__")
        if ours is not None:
            ours(obj)
        self._own(obj)


def _container(annotation: object) -> type | None:
    origins = [get_origin(part) for part in (annotation, *get_args(annotation))]
    return next((container for container in (list, dict) if container in origins), None)


def _fits(value: object, container: type) -> bool:
    if container is dict:
        return isinstance(value, Mapping)
    return isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray)


def build_all() -> None:
    """Have attrs build every class that was defined so far."""
    for cls in list(_declarations):
        if any(isinstance(value, _BuiltOnFirstUse) for value in vars(cls).values()):
            _build(cls)


def declared_fields(cls: type) -> Mapping[str, FieldDeclaration] | None:
    """The declarations of a class by field, without having attrs build it. None for a class that was defined elsewhere."""
    return _declarations[cls][0] if cls in _declarations else None


def find_declaration(cls: type, name: str) -> FieldDeclaration | None:
    """The declaration of a field, also for a class that a user derived."""
    for base in cls.__mro__:
        if base in _declarations:
            return _declarations[base][0].get(name)
    return None


if TYPE_CHECKING:
    from attrs import define as define
    from attrs import field as field
else:
    define, field = define_lazily, declare_field
