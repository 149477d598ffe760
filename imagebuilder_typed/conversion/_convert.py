"""Objects to wire-named dicts and back.

The first objects of a class are converted field by field (``conversion/_by_field.py``). Later ones are converted by the
class's hook in the cattrs converter, a function compiled for the class (``conversion/_compile.py``).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast

from imagebuilder_typed.conversion import _by_field
from imagebuilder_typed.conversion._compiled_functions import CompiledFunctions
from imagebuilder_typed.conversion._fast_path import FAST_PATH
from imagebuilder_typed.conversion._fields import is_structure
from imagebuilder_typed.conversion._hooks import DefaultHooks
from imagebuilder_typed.conversion._incomplete import with_operation_name
from imagebuilder_typed.conversion._unknown_members import refuse_unknown_members
from imagebuilder_typed.exceptions._values import type_name
from imagebuilder_typed.models._base import JsonObject, Shape

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = [
    "get_converter",
    "structure",
    "structure_answer",
    "structure_by_field",
    "structure_payload",
    "unstructure",
    "unstructure_by_field",
    "unstructure_shape",
]

ShapeT = TypeVar("ShapeT", bound=Shape)
_Structure: TypeAlias = Callable[[object, type[Shape]], Shape]
_Unstructure: TypeAlias = Callable[[Shape], JsonObject]


def structure(mapping: Mapping[str, object], shape: type[ShapeT]) -> ShapeT:
    """Make an object of a wire-named mapping, such as decoded JSON or a dict from boto3.

    For requests, and for structures that only requests have, a member that doesn't exist is an error, at any depth. In
    answers, and in structures that occur both ways, unknown members are ignored. Members may be missing, even required
    ones. Such a field is None, or empty for a list or map of a response. If its type has neither, reading it raises
    :class:`~imagebuilder_typed.exceptions.AbsentMemberError`. A timestamp may be a number of seconds since 1970, an ISO 8601 string or a datetime.

    Args:
        mapping: Keys are wire names (``imageRecipeArn``).
        shape: A class of :mod:`imagebuilder_typed.models`.

    Raises:
        RequestValidationError: Members of what is sent don't exist; ``problems`` has all of them.
        ConversionError: A value has another type than the model says; its ``path`` says which.
        TypeError: ``shape`` is not a class of the models.
    """
    if not is_structure(shape):
        raise TypeError(
            f"shape must be a structure of imagebuilder_typed.models, not {_describe_argument(shape)}"
        )
    refuse_unknown_members(mapping, shape)
    return structure_payload(mapping, shape)


def unstructure(obj: Shape) -> JsonObject:
    """Make a wire-named dict of an object, for ``json.dumps`` or boto3.

    Absent members are left out; an empty list or dict that was given is kept. Enums become strings, timestamps
    become seconds since 1970.

    Raises:
        ConversionError: A field holds a value of another type than the model says; its ``path`` says which.
        TypeError: ``obj`` is not an object of the models.
    """
    if not is_structure(type(obj)):
        raise TypeError(f"obj must be a structure of imagebuilder_typed.models, not {type_name(obj)}")
    return unstructure_shape(obj)


def structure_payload(payload: object, cls: type[ShapeT]) -> ShapeT:
    """As :func:`structure`, without its check of the arguments."""
    convert = _structure_functions.get(cls)
    if convert is not None:
        return cast("ShapeT", convert(payload, cls))
    obj = structure_by_field(payload, cls)
    _structure_functions.count(obj)
    return obj


def structure_answer(payload: object, cls: type[ShapeT], operation_name: str) -> ShapeT:
    """As :func:`structure_payload`, for the answer of an operation: errors about absent members name it."""
    return with_operation_name(operation_name, structure_payload, payload, cls)


def unstructure_shape(obj: Shape) -> JsonObject:
    """As :func:`unstructure`, without its check of the argument."""
    convert = _unstructure_functions.get(type(obj))
    if convert is not None:
        return convert(obj)
    payload = unstructure_by_field(obj)
    _unstructure_functions.count(obj)
    return payload


def structure_by_field(payload: object, cls: type[ShapeT]) -> ShapeT:
    """As :func:`structure_payload`, always field by field."""
    return cast("ShapeT", _by_field.from_wire(cls, payload, _HOOKS))


def unstructure_by_field(obj: Shape) -> JsonObject:
    """As :func:`unstructure_shape`, always field by field."""
    return _by_field.to_wire(obj, _HOOKS)


@cache
def get_converter() -> Converter:
    """The cattrs converter that knows the structures, enums and timestamps of the API.

    Use it for your own classes that contain objects of :mod:`imagebuilder_typed.models`. Every call returns the same
    converter, so copy it (``get_converter().copy()``) before you register hooks. A hook for a class of the models is
    also called where that class is nested in another.

    It ignores unknown members everywhere, also in requests. Only :func:`structure` refuses them there.
    """
    # Imported here because cattrs takes longer to import than this package. It is one import, of our own module: see _fork.py.
    from imagebuilder_typed.conversion._converter import make_converter

    return make_converter()


_HOOKS = DefaultHooks(get_converter)


def _structure_hook(cls: type[Shape]) -> _Structure:
    return get_converter().get_structure_hook(cls)


def _unstructure_hook(cls: type[Shape]) -> _Unstructure:
    return get_converter().get_unstructure_hook(cls)


_structure_functions = CompiledFunctions(_structure_hook, enabled=FAST_PATH)
_unstructure_functions = CompiledFunctions(_unstructure_hook, enabled=FAST_PATH)


def _describe_argument(shape: object) -> str:
    """An argument that is not a class. It may be a payload, if the arguments were swapped, so its value is not shown."""
    return repr(shape) if isinstance(shape, type) else f"of type {type_name(shape)}"
