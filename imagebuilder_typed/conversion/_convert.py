"""Objects to wire-named dicts and back.

Each class of the models has a generated function for each direction (``conversion/_from_wire/``, ``conversion/_to_wire/``). For a
value that the function doesn't expect, and for classes that users derived from ours, ``conversion/_by_field.py`` converts.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, TypeVar, cast

from imagebuilder_typed.conversion._fast_path import FAST_PATH
from imagebuilder_typed.conversion._generated_functions import from_wire_functions, to_wire_functions
from imagebuilder_typed.conversion._incomplete import with_operation_name
from imagebuilder_typed.exceptions._values import type_name
from imagebuilder_typed.models._base import JsonObject, PagedRequest, Request, Response, Shape

if TYPE_CHECKING:
    from cattrs import Converter

__all__ = [
    "get_converter",
    "is_structure",
    "structure",
    "structure_answer",
    "structure_by_field",
    "structure_payload",
    "unstructure",
    "unstructure_by_field",
    "unstructure_shape",
]

ShapeT = TypeVar("ShapeT", bound=Shape)


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
    from imagebuilder_typed.conversion._unknown_members import refuse_unknown_members

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
    make = from_wire_functions[cls] if FAST_PATH else None
    if make is not None:
        try:
            obj: ShapeT = make(payload)
            return obj
        except Exception:
            pass  # what is wrong, if anything, is found field by field
    return structure_by_field(payload, cls)


def structure_answer(payload: object, cls: type[ShapeT], operation_name: str) -> ShapeT:
    """As :func:`structure_payload`, for the answer of an operation: errors about absent members name it."""
    return with_operation_name(operation_name, structure_payload, payload, cls)


def unstructure_shape(obj: Shape) -> JsonObject:
    """As :func:`unstructure`, without its check of the argument."""
    write = to_wire_functions[type(obj)] if FAST_PATH else None
    if write is not None:
        try:
            payload: JsonObject = write(obj)
            return payload
        except Exception:
            pass  # what is wrong, if anything, is found field by field
    return unstructure_by_field(obj)


def structure_by_field(payload: object, cls: type[ShapeT]) -> ShapeT:
    """As :func:`structure_payload`, always field by field."""
    # Imported here, because most programs never need it.
    from imagebuilder_typed.conversion import _by_field
    from imagebuilder_typed.conversion._hooks import DefaultHooks

    return cast("ShapeT", _by_field.from_wire(cls, payload, DefaultHooks(get_converter)))


def unstructure_by_field(obj: Shape) -> JsonObject:
    """As :func:`unstructure_shape`, always field by field."""
    from imagebuilder_typed.conversion import _by_field
    from imagebuilder_typed.conversion._hooks import DefaultHooks

    return _by_field.to_wire(obj, DefaultHooks(get_converter))


def is_structure(cls: object) -> bool:
    """True for a class of the models, or one that a user derived from it. Their bases, such as Request, have no fields."""
    return isinstance(cls, type) and issubclass(cls, Shape) and cls not in _BASES


_BASES = frozenset({Shape, Request, PagedRequest, Response})


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


def _describe_argument(shape: object) -> str:
    """An argument that is not a class. It may be a payload, if the arguments were swapped, so its value is not shown."""
    return repr(shape) if isinstance(shape, type) else f"of type {type_name(shape)}"
