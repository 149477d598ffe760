"""The service model, and functions for wire documents.

The backend uses wire documents everywhere: JSON objects with the member names of the API. botocore's model says what
a document may contain; the backend repeats none of it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from typing import Any, TypeAlias, cast

from botocore.loaders import Loader
from botocore.model import OperationModel, ServiceModel, Shape, StructureShape

# JSON has the types that documents in YAML have.
from imagebuilder_typed.documents._values import is_integer as is_integer
from imagebuilder_typed.documents._values import is_list as is_list
from imagebuilder_typed.documents._values import is_mapping as is_mapping
from imagebuilder_typed.documents._values import is_number as is_number

Document: TypeAlias = dict[str, Any]
"""A JSON object with the member names of the API."""


@cache
def service_model() -> ServiceModel:
    """botocore's newest model of Image Builder, loaded once."""
    return ServiceModel(Loader().load_service_model("imagebuilder", "service-2"), "imagebuilder")


@cache
def operation_model(name: str) -> OperationModel:
    return service_model().operation_model(name)


@cache
def members_of(shape_name: str) -> dict[str, Shape]:
    shape = cast(StructureShape, service_model().shape_for(shape_name))
    return dict(shape.members)


@cache
def input_members(operation: str) -> dict[str, Shape]:
    shape = operation_model(operation).input_shape
    return dict(shape.members) if isinstance(shape, StructureShape) else {}


@cache
def output_members(operation: str) -> dict[str, Shape]:
    shape = operation_model(operation).output_shape
    return dict(shape.members) if isinstance(shape, StructureShape) else {}


def has_operation(name: str) -> bool:
    return name in service_model().operation_names


def only_members_of(document: Document, shape_name: str) -> Document:
    """The members of `document` that the structure `shape_name` has."""
    allowed = members_of(shape_name)
    return {name: value for name, value in document.items() if name in allowed}


def json_document(text: str | bytes) -> Any:
    """Parse JSON.

    Raises:
        ValueError: `text` is not JSON, is nested too deep, or contains NaN, an infinite number or half of a surrogate pair.
    """

    def no_number(name: str) -> None:
        raise ValueError(f"{name} is no number in JSON.")

    try:
        value: Any = json.loads(text, parse_constant=no_number)
        # An escape can encode half of a surrogate pair, which UTF-8 can't.
        json.dumps(value, ensure_ascii=False, allow_nan=False).encode()
    except RecursionError:
        raise ValueError("It is nested too deep.") from None
    return value


def now() -> datetime:
    return datetime.now(UTC)


def timestamp_text(moment: datetime) -> str:
    """A date as the service writes it where the model has a string."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment.microsecond // 1000:03d}Z"


def struct_at(document: Document, name: str) -> Document:
    """The structure in a member; empty when it is absent."""
    return document.get(name) or {}


def structs_at(document: Document, name: str) -> list[Document]:
    """The list of structures in a member; empty when it is absent."""
    return document.get(name) or []


def strings_at(document: Document, name: str) -> list[str]:
    """The list of strings in a member; empty when it is absent."""
    return document.get(name) or []


def values_at(document: Document, path: str) -> Iterator[Any]:
    """The values at a path such as `components[].componentArn`; none where a member is absent."""
    head, _, rest = path.partition(".")
    value: Any = document.get(head.removesuffix("[]"))
    if value is None:
        return
    for item in as_list(value) if head.endswith("[]") else [value]:
        if rest:
            yield from values_at(item, rest)
        else:
            yield item


def present_members(document: Document) -> Document:
    """The members that are not None, since answers omit None."""
    return {name: value for name, value in document.items() if value is not None}


def as_list(value: Any) -> list[Any]:
    """A list unchanged, another value as a list of one, None as an empty list."""
    if value is None:
        return []
    return value if is_list(value) else [value]
