"""The fields of requests that take nothing but ARNs of Image Builder."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, cast

from imagebuilder_typed.conversion._generated_functions import GeneratedFunctions

if TYPE_CHECKING:
    from imagebuilder_typed.models._base import Shape

__all__ = ["ArnFields", "arn_fields_of"]

ArnFields: TypeAlias = "tuple[tuple[str, type[Shape] | None], ...]"
"""Names of fields that hold ARNs (None), or objects that do (their class). Nearly all structures have none or one."""

_tables = GeneratedFunctions("imagebuilder_typed.validation._checks", table="ARN_FIELDS")
_known: dict[type[Shape], ArnFields] = {}


def arn_fields_of(cls: type[Shape]) -> ArnFields:
    """The fields of a class; a derived class has those of its base."""
    fields = _known.get(cls)
    if fields is None:
        found = (_tables[base] for base in cls.__mro__)
        fields = _known[cls] = cast("ArnFields", next((each for each in found if each is not None), ()))
    return fields
