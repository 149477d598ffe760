"""The AWS name of an attribute. The generator checks this function against every member of the model."""

from __future__ import annotations

__all__ = ["wire_name"]


def wire_name(attribute: str) -> str:
    """AWS's camelCase name of an attribute."""
    head, *tail = attribute.split("_")
    return head + "".join([word[:1].upper() + word[1:] for word in tail])
