"""Python names for the model's names. Each is checked to lead back to its wire name."""

from __future__ import annotations

import keyword
import re

from botocore import xform_name

from codegen.reader import UnsupportedModelError
from imagebuilder_typed.conversion._wire_names import wire_name

# Attributes of the base classes: no field may have these names.
_RESERVED = frozenset({"response_metadata", "raw_payload"})

_ENUM_MEMBER_OVERRIDES = {"macOS": "MACOS"}


def attribute_name(member: str) -> str:
    """The attribute for a wire name: ``botocore.xform_name``, which boto3 users know from method names.

    Raises:
        UnsupportedModelError: The name cannot be an attribute, or the wire name cannot be computed from it.
    """
    name: str = xform_name(member)
    if keyword.iskeyword(name) or name in _RESERVED or not name.isidentifier():
        raise UnsupportedModelError(
            f"member {member} would become the attribute {name!r}: choose a rule for such names"
        )
    if wire_name(name) != member:
        raise UnsupportedModelError(
            f"member {member} becomes {name}, whose wire name would be {wire_name(name)}: wire names can no longer be computed"
        )
    return name


def method_name(operation: str) -> str:
    """boto3's method name of an operation."""
    name: str = xform_name(operation)
    return name


def constant_name(value: str) -> str:
    """Member name of an enum value: ``EXPRESSION_MATCH_ONLY``, ``GP3``, ``AWS_EC2_IMAGE``, ``AWS_MARKETPLACE``."""
    if value in _ENUM_MEMBER_OVERRIDES:
        return _ENUM_MEMBER_OVERRIDES[value]
    words = re.sub(r"[^A-Za-z0-9]+", "_", value)
    snake = words if words.isupper() else xform_name(words)
    name = re.sub(r"_+", "_", snake).strip("_").upper()
    return f"_{name}" if name[:1].isdigit() else name
