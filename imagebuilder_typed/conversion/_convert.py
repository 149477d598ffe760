"""Objects to wire-named dicts and back: a cattrs converter with hooks of our own for the classes of ``models``.

The converter's hooks are functions compiled for one class each (``conversion/_compile.py``). Compiling them, and importing cattrs,
takes longer than converting a few objects by walking over their fields (``conversion/_by_field.py``), which a short script would feel:
so the first objects of a class are converted by walks, and the converter comes in when it pays (``PATIENCE``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from math import inf
from time import perf_counter
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

from imagebuilder_typed.conversion import _by_field
from imagebuilder_typed.conversion._fast_path import FAST_PATH
from imagebuilder_typed.conversion._hooks import DefaultHooks
from imagebuilder_typed.exceptions._values import type_name
from imagebuilder_typed.models._base import JsonObject, Shape
from imagebuilder_typed.models._define import declared_fields

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["get_converter", "structure", "structure_payload", "unstructure", "unstructure_shape"]

ShapeT = TypeVar("ShapeT", bound=Shape)
_Convert: TypeAlias = Callable[[Any, Any], Any]


def structure(mapping: Mapping[str, object], shape: type[ShapeT]) -> ShapeT:
    """Make an object of a wire-named mapping, such as decoded JSON or a dict from boto3.

    Members that the class doesn't know are ignored, and those that the mapping lacks are absent in the object, required
    ones too. A timestamp may be a number of seconds since 1970, an ISO 8601 string or a datetime.

    Args:
        mapping: Keys are wire names (``imageRecipeArn``).
        shape: A class of :mod:`imagebuilder_typed.models`.

    Raises:
        ConversionError: A value has another type than the model says; ``path`` tells where.
        TypeError: ``shape`` is no class of the models.
    """
    if not _is_structure(shape):
        raise TypeError(
            f"shape must be a structure of imagebuilder_typed.models, not {_describe_argument(shape)}"
        )
    return structure_payload(mapping, shape)


def unstructure(obj: Shape) -> JsonObject:
    """Make a wire-named dict of an object, fit for ``json.dumps`` and for boto3.

    What is absent (None) is left out; an empty list or dict is kept where it was given. Enums become strings,
    timestamps seconds since 1970.

    Raises:
        ConversionError: A field holds a value of another type than the model says; ``path`` tells which.
        TypeError: ``obj`` is no object of the models.
    """
    if not _is_structure(type(obj)):
        raise TypeError(f"obj must be a structure of imagebuilder_typed.models, not {type_name(obj)}")
    return unstructure_shape(obj)


PATIENCE = 0.01 if FAST_PATH else inf
"""Seconds that a process spends on walks before the converter comes in.

That is about what it takes to import cattrs and to compile the functions of a class. So a script with a call or two pays
for neither, and whoever stops just when both are done has paid twice at most.
"""


class _ConverterCache:
    """The functions of one direction by class: at hand without the converter's own search, which takes as long as
    converting a small object."""

    walked = 0.0
    """Seconds spent on walks so far, in both directions."""

    def __init__(self, by_field: _Convert, find: Callable[[type[Shape]], _Convert]) -> None:
        self.compiled: dict[type[Shape], _Convert] = {}
        self._by_field = by_field
        self._find = find
        self._seen: set[type[Shape]] = set()

    def convert_uncached(self, cls: type[Shape], value: object) -> Any:
        """Convert a value of a class for which there is no function yet."""
        if cls in self._seen and _ConverterCache.walked >= PATIENCE:
            convert = self.compiled[cls] = self._find(cls)
            return convert(value, cls)
        started = perf_counter()
        result = self._by_field(value, cls)
        _ConverterCache.walked += perf_counter() - started
        self._seen.add(cls)
        return result


def structure_by_field(payload: object, cls: type[ShapeT]) -> ShapeT:
    """As :func:`structure_payload`, never with a compiled function."""
    return cast("ShapeT", _by_field.from_wire(cls, payload, _HOOKS))


def unstructure_by_field(obj: Shape) -> JsonObject:
    """As :func:`unstructure_shape`, never with a compiled function."""
    return _by_field.to_wire(obj, _HOOKS)


def _structure_function(cls: type[Shape]) -> _Convert:
    if declared_fields(cls) is None:
        # Derived from one of ours: the walk is the only way.
        return structure_by_field
    return get_converter().get_structure_hook(cls)


def _unstructure_function(cls: type[Shape]) -> _Convert:
    if declared_fields(cls) is None:
        return lambda obj, _: unstructure_by_field(obj)
    function = get_converter().get_unstructure_hook(cls)
    return lambda obj, _: function(obj)


_from_wire = _ConverterCache(structure_by_field, _structure_function)
_to_wire = _ConverterCache(lambda obj, _: unstructure_by_field(obj), _unstructure_function)


def structure_payload(payload: object, cls: type[ShapeT]) -> ShapeT:
    """As :func:`structure`, for arguments that are known to be right."""
    convert = _from_wire.compiled.get(cls)
    result: ShapeT = _from_wire.convert_uncached(cls, payload) if convert is None else convert(payload, cls)
    return result


def unstructure_shape(obj: Shape) -> JsonObject:
    """As :func:`unstructure`, for an argument that is known to be right."""
    cls = type(obj)
    convert = _to_wire.compiled.get(cls)
    result: JsonObject = _to_wire.convert_uncached(cls, obj) if convert is None else convert(obj, cls)
    return result


@cache
def get_converter() -> Converter:
    """The cattrs converter that knows the structures of the API.

    Use it to convert classes of your own that hold ours. Copy it (``get_converter().copy()``) before you register
    hooks; a hook for one of our classes is used wherever that class is nested in another.
    """
    # Here, since it takes longer to import than the rest of this package. One import, of a module of ours: see _fork.py.
    from imagebuilder_typed.conversion._compile import make_converter

    return make_converter()


_HOOKS = DefaultHooks(get_converter)


def _is_structure(cls: object) -> bool:
    return isinstance(cls, type) and issubclass(cls, Shape)


def _describe_argument(shape: object) -> str:
    """What was given in the place of a class. With the arguments the wrong way round that is a payload, which isn't shown."""
    return repr(shape) if isinstance(shape, type) else f"of type {type_name(shape)}"
