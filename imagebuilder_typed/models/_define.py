# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
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
from importlib import import_module
from inspect import get_annotations
from typing import TYPE_CHECKING, Any, TypeVar, get_args, get_origin

from imagebuilder_typed.models._member_texts import DocumentedSlots

__all__ = [
    "FieldDeclaration",
    "build_all",
    "component_text",
    "declare_field",
    "declared_fields",
    "define",
    "define_lazily",
    "field",
    "find_declaration",
    "make",
    "settle_fields",
    "unset",
    "workflow_text",
]

T = TypeVar("T")


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
        _build(_defined_here(owner))
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
        if _has_converter(fields):
            body["__setattr__"] = _set_once_built
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
    from imagebuilder_typed._attrs import attrs

    fields, options = _declarations[cls]
    these: dict[str, Any] = {
        name: attrs.field(**_with_converter(declaration.options)) for name, declaration in fields.items()
    }
    if _steps_of(cls):
        cls.__attrs_post_init__ = settle_fields  # type: ignore[attr-defined]
    make: Any = attrs.define
    # Otherwise attrs would keep the __setattr__ that stands for its own.
    detection = {"auto_detect": False} if _has_converter(fields) else {}
    make(cls, these=these, slots=False, **{**options, **detection, "init": True})
    for name in _PLACEHOLDERS:
        # An older attrs doesn't have __attrs_props__ and leaves the placeholder.
        if isinstance(vars(cls).get(name), _BuiltOnFirstUse):
            with suppress(AttributeError):  # another thread was first
                delattr(cls, name)


def _defined_here(cls: type) -> type:
    """The class itself, or the one of ours that a user derived it from."""
    return next(base for base in cls.__mro__ if base in _declarations)


def _set_once_built(obj: object, name: str, value: object) -> None:
    """Stands for the ``__setattr__`` that attrs adds to a class with a converter.

    It is a function and no placeholder, because attrs looks the method up while it builds the class.
    """
    _build(_defined_here(obj.__class__))
    setattr(obj, name, value)


def _with_converter(options: dict[str, Any]) -> dict[str, Any]:
    if "converter" not in options:
        return options
    module, name = options["converter"]
    return {**options, "converter": getattr(import_module(module), name)}


def _has_converter(fields: Mapping[str, FieldDeclaration]) -> bool:
    return any("converter" in declaration.options for declaration in fields.values())


def make(cls: type[T], values: Mapping[str, object]) -> T:
    """As ``cls(**values)``, but attrs doesn't have to build the class. Where that is not possible, the class is called."""
    if cls not in _plans:
        fields = declared_fields(cls)
        _plans[cls] = None if fields is None or _has_converter(fields) else _Plan(cls, fields)
    plan = _plans[cls]
    if plan is None or not plan.required <= values.keys() <= plan.known:
        return cls(**values)  # or it raises its own error
    obj = object.__new__(cls)
    for name, factory in plan.fields:
        absent = None if factory is None or name in values else factory()
        setattr(obj, name, values.get(name, absent))
    if plan.has_steps:
        settle_fields(obj)
    return obj


class _Plan:
    """How :func:`make` makes objects of a class."""

    __slots__ = ("fields", "has_steps", "known", "required")

    def __init__(self, cls: type, declared: Mapping[str, FieldDeclaration]) -> None:
        self.known = declared.keys()
        self.required = {name for name, declaration in declared.items() if declaration.required}
        self.fields = [(name, declaration.options.get("factory")) for name, declaration in declared.items()]
        self.has_steps = bool(_steps_of(cls))


_plans: dict[type, _Plan | None] = {}


def settle_fields(obj: Any) -> None:
    """The end of ``__init__``: it leaves slots empty, and makes lists and dicts of what fields with these types got.

    A user's class may have an ``__attrs_post_init__`` of its own that does not call this one.
    """
    for name, can_be_unset, container in _steps_of(obj.__class__):
        # object's methods, since a user's class may be frozen.
        try:
            value = object.__getattribute__(obj, name)
        except AttributeError:
            continue
        if value is None:
            if can_be_unset:
                object.__delattr__(obj, name)
        elif container is not None and value.__class__ is not container and _fits(value, container):
            object.__setattr__(obj, name, container(value))


_steps: dict[type, list[tuple[str, bool, type | None]]] = {}


def _steps_of(cls: type) -> list[tuple[str, bool, type | None]]:
    """The fields to look at after ``__init__``: whether each can be unset, and the class that its value should have."""
    if cls not in _steps:
        base = _defined_here(cls)
        annotations = get_annotations(base)
        steps = [
            (name, declaration.can_be_unset, _container(annotations[name]))
            for name, declaration in _declarations[base][0].items()
            if find_declaration(cls, name) is declaration
        ]
        _steps[cls] = [step for step in steps if any(step[1:])]
    return _steps[cls]


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
    """The declaration of a field, also for a class that a user derived, unless the user's class declares it anew."""
    for base in cls.__mro__:
        if base in _declarations:
            return _declarations[base][0].get(name)
        if name in get_annotations(base):
            return None
    return None


if TYPE_CHECKING:
    from attrs import define as define
    from attrs import field as field

    from imagebuilder_typed.models._documents import component_text as component_text
    from imagebuilder_typed.models._documents import workflow_text as workflow_text
else:
    define, field = define_lazily, declare_field
    # Where the converters are: only a program that makes such a request has to load them.
    component_text = ("imagebuilder_typed.models._documents", "component_text")
    workflow_text = ("imagebuilder_typed.models._documents", "workflow_text")
