"""Conversion between objects of the models and dicts with AWS's names, as they are sent and received in JSON.

:func:`structure` makes objects, :func:`unstructure` makes dicts, and :func:`get_converter` is the cattrs converter with
the same rules.
"""

from imagebuilder_typed.conversion._convert import get_converter, structure, unstructure

__all__ = ["get_converter", "structure", "unstructure"]
