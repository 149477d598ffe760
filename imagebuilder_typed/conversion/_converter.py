"""The cattrs converter for the classes of the models."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from cattrs import Converter

from imagebuilder_typed.conversion import _compile
from imagebuilder_typed.conversion._by_field import FromWireByField, ToWireByField
from imagebuilder_typed.conversion._fields import is_structure
from imagebuilder_typed.models._base import JsonObject, OpenEnum, Shape

__all__ = ["make_converter"]


def make_converter() -> Converter:
    """Make the converter that knows the structures of the API, their enums and timestamps."""
    converter = Converter()
    converter.register_structure_hook_factory(is_structure, _structure_hook)
    converter.register_unstructure_hook_factory(is_structure, _unstructure_hook)
    converter.register_structure_hook(OpenEnum, _compile.enum_from_wire)
    converter.register_unstructure_hook(OpenEnum, _compile.enum_to_wire)
    converter.register_structure_hook(datetime, _compile.timestamp_from_wire)
    converter.register_unstructure_hook(datetime, _compile.timestamp_to_wire)
    return converter


def _structure_hook(cls: type[Shape], converter: Converter) -> Callable[[object, type[Shape]], Shape]:
    return _compile.compile_structure(cls, converter.get_structure_hook, FromWireByField(converter))


def _unstructure_hook(cls: type[Shape], converter: Converter) -> Callable[[Shape], JsonObject]:
    return _compile.compile_unstructure(cls, converter.get_unstructure_hook, ToWireByField(converter))
