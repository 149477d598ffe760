# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""What several resource families use: objects of decoded JSON."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import new, reject
from imagebuilder_typed.models.shared import Filter

__all__ = [
    "FUNCTIONS",
    "make_filter",
]


def make_filter(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(Filter)
    obj.name = v if (v := get("name")).__class__ is str or v is None else reject()
    obj.values = (
        None
        if (v := get("values")) is None
        else (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    return obj


FUNCTIONS: dict[type[Any], Any] = {
    Filter: make_filter,
}
"""The function of each class."""
