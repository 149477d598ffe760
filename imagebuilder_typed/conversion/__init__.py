"""Objects to wire-named dicts and back: :func:`structure`, :func:`unstructure`, and the cattrs converter behind them."""

from imagebuilder_typed.conversion._convert import get_converter, structure, unstructure

__all__ = ["get_converter", "structure", "unstructure"]
