"""The cattrs converter for the classes of the models."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from cattrs import Converter

from imagebuilder_typed.conversion import _compile
from imagebuilder_typed.conversion._by_field import FromWireByField, ToWireByField
from imagebuilder_typed.conversion._hooks import ConverterHooks, DefaultHooks, Hooks
from imagebuilder_typed.models._base import JsonObject, Shape
from imagebuilder_typed.models._open_enum import OpenEnum

__all__ = ["make_converter"]


def make_converter() -> Converter:
    """Make the converter that knows the structures of the API, their enums and timestamps."""
    converter = Converter()

    def hooks_of(used: Converter) -> Hooks:
        # A copy of this converter asks for its own hooks, and users may have registered some on it.
        return DefaultHooks(lambda: converter) if used is converter else ConverterHooks(used)

    def structure_hook(cls: type[Shape], used: Converter) -> Callable[[object, type[Shape]], Shape]:
        return _compile.compile_structure(cls, used.get_structure_hook, FromWireByField(hooks_of(used)))

    def unstructure_hook(cls: type[Shape], used: Converter) -> Callable[[Shape], JsonObject]:
        return _compile.compile_unstructure(cls, used.get_unstructure_hook, ToWireByField(hooks_of(used)))

    converter.register_structure_hook_factory(_is_structure, structure_hook)
    converter.register_unstructure_hook_factory(_is_structure, unstructure_hook)
    converter.register_structure_hook(OpenEnum, _compile.enum_from_wire)
    converter.register_unstructure_hook(OpenEnum, _compile.enum_to_wire)
    converter.register_structure_hook(datetime, _compile.timestamp_from_wire)
    converter.register_unstructure_hook(datetime, _compile.timestamp_to_wire)
    return converter


def _is_structure(cls: object) -> bool:
    return isinstance(cls, type) and issubclass(cls, Shape)
