"""Finds the generated functions of a class: a table for each purpose. The modules are loaded when their first class is met."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from imagebuilder_typed.models._define import declared_fields

if TYPE_CHECKING:  # They are loaded by name. Tools that pack an application look for statements.
    from imagebuilder_typed.conversion import _answers_to_wire as _answers_to_wire
    from imagebuilder_typed.conversion import _from_wire as _from_wire
    from imagebuilder_typed.conversion import _requests_from_wire as _requests_from_wire
    from imagebuilder_typed.conversion import _to_wire as _to_wire

__all__ = ["GeneratedFunctions", "from_wire_functions", "to_wire_functions"]


class GeneratedFunctions(dict[type[Any], Any]):
    """Functions for one purpose by class. None for a class that has none, such as one that a user derived from ours."""

    def __init__(self, *packages: str, table: str = "FUNCTIONS") -> None:
        """Args:
        packages: Packages with a module for each family of the models. The first that has a function counts.
        table: Name of the table in these modules.
        """
        super().__init__()
        self._packages = packages
        self._table = table

    def __missing__(self, cls: type[Any]) -> Any:
        self[cls] = found = self._find(cls)
        return found

    def _find(self, cls: type[Any]) -> Any:
        if declared_fields(cls) is None:  # a user's class may have the name of one of ours
            return None
        family = cls.__module__.rpartition(".")[2]
        for package in self._packages:
            found = getattr(import_module(f"{package}.{family}"), self._table).get(cls)
            if found is not None:
                return found
        return None


from_wire_functions = GeneratedFunctions(
    "imagebuilder_typed.conversion._from_wire", "imagebuilder_typed.conversion._requests_from_wire"
)
"""Each takes decoded JSON, makes an object, and raises anything if a value has the wrong type."""
to_wire_functions = GeneratedFunctions(
    "imagebuilder_typed.conversion._to_wire", "imagebuilder_typed.conversion._answers_to_wire"
)
"""Each takes an object, makes its JSON, and raises anything if a value is absent or has the wrong type."""
