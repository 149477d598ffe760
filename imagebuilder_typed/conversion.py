"""Objects to wire-named dicts and back: a cattrs converter with hooks of our own for the classes of ``models``.

The converter's hooks are functions compiled for one class each (``_compile.py``). Compiling them, and importing cattrs,
takes longer than converting a few objects by walking over their fields (``_walk.py``), which a short script would feel:
so the first object of a class is converted by a walk, and the converter comes in with the second.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, TypeVar, cast

from imagebuilder_typed import _timestamps, _walk
from imagebuilder_typed.models._base import JsonObject, Shape

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = ["get_converter", "structure", "structure_payload", "unstructure", "unstructure_shape"]

ShapeT = TypeVar("ShapeT", bound=Shape)


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
        raise TypeError(f"shape must be a structure of imagebuilder_typed.models, not {shape!r}")
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
        raise TypeError(f"obj must be a structure of imagebuilder_typed.models, not {type(obj).__name__}")
    return unstructure_shape(obj)


# The converter's functions by class, at hand without the converter's own search for them, which takes as long as
# converting a small object. None: the class was met once, see structure_payload.
_from_wire: dict[type[Shape], Callable[[object, object], object] | None] = {}
_to_wire: dict[type[Shape], Callable[[object], object] | None] = {}


def structure_payload(payload: object, cls: type[ShapeT]) -> ShapeT:
    """As :func:`structure`, for arguments that are known to be right: by a walk the first time, then by the converter."""
    convert = _from_wire.get(cls)
    if convert is None:
        if cls not in _from_wire:
            _from_wire[cls] = None
            return cast("ShapeT", _walk.from_wire(cls, payload))
        convert = _from_wire[cls] = get_converter().get_structure_hook(cls)
    return cast("ShapeT", convert(payload, cls))


def unstructure_shape(obj: Shape) -> JsonObject:
    """As :func:`unstructure`, for an argument that is known to be right: by a walk the first time, likewise."""
    cls = type(obj)
    convert = _to_wire.get(cls)
    if convert is None:
        if cls not in _to_wire:
            _to_wire[cls] = None
            return _walk.to_wire(obj)
        convert = _to_wire[cls] = get_converter().get_unstructure_hook(cls)
    return cast("JsonObject", convert(obj))


@cache
def get_converter() -> Converter:
    """The cattrs converter that knows the structures of the API.

    Use it to convert classes of your own that hold ours. Copy it (``get_converter().copy()``) before you register
    hooks; a hook for one of our classes is used wherever that class is nested in another.
    """
    # Here, since both take longer to import than the rest of this package.
    from cattrs import Converter

    from imagebuilder_typed._compile import structure_hook, unstructure_hook

    converter = Converter()
    converter.register_structure_hook_factory(_is_structure, structure_hook)
    converter.register_unstructure_hook_factory(_is_structure, unstructure_hook)
    converter.register_structure_hook(datetime, lambda value, _: _timestamps.from_wire(value))
    converter.register_unstructure_hook(datetime, _timestamps.to_wire)
    return converter


def _is_structure(cls: object) -> bool:
    return isinstance(cls, type) and issubclass(cls, Shape)
