"""The hooks that conversion asks about a class: those that a user registered on a cattrs converter, or none.

Conversion field by field gets one of two objects: :class:`ConverterHooks` for a converter that a user brought, or
:class:`DefaultHooks` for :func:`~imagebuilder_typed.structure` and :func:`~imagebuilder_typed.unstructure`.
"""

from __future__ import annotations

from collections.abc import Callable
from types import FunctionType
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar, cast

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["ByFieldHook", "ConverterHooks", "DefaultHooks", "Hook", "Hooks", "built_in", "is_built_in"]

Hook: TypeAlias = Callable[..., Any]
_HookT = TypeVar("_HookT", bound=Hook)

_MARK = "imagebuilder_typed_built_in"


def built_in(hook: _HookT) -> _HookT:
    """Mark a hook of this package. It gives the same result as conversion field by field, so that need not call it."""
    # The mark is the hook itself: functools.wraps copies attributes to a wrapper, which is a user's hook.
    hook.__dict__[_MARK] = hook
    return hook


def is_built_in(hook: Hook) -> bool:
    """True for a hook that :func:`built_in` has marked."""
    return isinstance(hook, FunctionType) and hook.__dict__.get(_MARK) is hook


class Hooks(Protocol):
    """What conversion field by field asks."""

    @property
    def failures(self) -> tuple[type[Exception], ...]:
        """Exceptions of :meth:`structure` and :meth:`unstructure` that become a ConversionError. Others pass unchanged."""
        ...

    def structure_hook(self, cls: type[object]) -> Hook | None:
        """The hook that a user registered for a class of the models; None if there is none."""
        ...

    def unstructure_hook(self, cls: type[object]) -> Hook | None:
        """The same for the other direction."""
        ...

    def structure(self, value: object, cls: type[object]) -> object:
        """Convert a value to a type that the models don't have."""
        ...

    def unstructure(self, value: object, cls: type[object]) -> object:
        """Convert a value of a type that the models don't have."""
        ...


class ConverterHooks:
    """The hooks of a user's converter. Users get the exceptions of their hooks as they are."""

    __slots__ = ("_converter",)

    failures: tuple[type[Exception], ...] = ()

    def __init__(self, converter: Converter) -> None:
        self._converter = converter

    def structure_hook(self, cls: type[object]) -> Hook | None:
        return _registered(self._converter.get_structure_hook(cls))

    def unstructure_hook(self, cls: type[object]) -> Hook | None:
        return _registered(self._converter.get_unstructure_hook(cls))

    def structure(self, value: object, cls: type[object]) -> object:
        return self._converter.structure(value, cls)

    def unstructure(self, value: object, cls: type[object]) -> object:
        return self._converter.unstructure(value, unstructure_as=cls)


class DefaultHooks:
    """No hooks. Types that the models don't have go to the default converter, which is made when the first one comes."""

    __slots__ = ("_get_converter",)

    failures: tuple[type[Exception], ...] = (Exception,)

    def __init__(self, get_converter: Callable[[], Converter]) -> None:
        self._get_converter = get_converter

    def structure_hook(self, cls: type[object]) -> Hook | None:
        return None

    def unstructure_hook(self, cls: type[object]) -> Hook | None:
        return None

    def structure(self, value: object, cls: type[object]) -> object:
        return self._get_converter().structure(value, cls)

    def unstructure(self, value: object, cls: type[object]) -> object:
        made = self._get_converter().unstructure(value, unstructure_as=cls)
        if not _is_json(made):
            raise TypeError("JSON has no such type")
        return made


class ByFieldHook:
    """Base of the hooks of a converter that convert field by field.

    They are not built in, so classes with such a class below them are converted field by field too.
    """

    __slots__ = ("_hooks",)

    def __init__(self, hooks: Hooks) -> None:
        self._hooks = hooks


def _registered(hook: Hook) -> Hook | None:
    return None if is_built_in(hook) or isinstance(hook, ByFieldHook) else hook


def _is_json(value: object) -> bool:
    if isinstance(value, dict):
        pairs = cast("dict[object, object]", value).items()
        return all(isinstance(key, str) and _is_json(entry) for key, entry in pairs)
    if isinstance(value, list | tuple):
        return all(_is_json(entry) for entry in cast("list[object]", value))
    return value is None or isinstance(value, str | int | float)
