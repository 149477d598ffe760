"""Conversion between objects of the models and dicts with AWS's names, as they are sent and received in JSON.

:func:`structure` makes objects, :func:`unstructure` makes dicts, and :func:`get_converter` is the cattrs converter with
the same rules.
"""

from typing import TYPE_CHECKING

from imagebuilder_typed._lazy import lazy_names

if TYPE_CHECKING:
    from imagebuilder_typed.conversion._convert import get_converter as get_converter
    from imagebuilder_typed.conversion._convert import structure as structure
    from imagebuilder_typed.conversion._convert import unstructure as unstructure

__all__ = ["get_converter", "structure", "unstructure"]

if not TYPE_CHECKING:  # a checker would take any name for granted when it saw this function
    __getattr__, __dir__ = lazy_names(
        __name__, {"get_converter": "_convert", "structure": "_convert", "unstructure": "_convert"}
    )
