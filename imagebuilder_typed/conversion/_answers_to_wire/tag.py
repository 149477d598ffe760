# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Tags: JSON of objects."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import reject, stored
from imagebuilder_typed.models._base import UNSET
from imagebuilder_typed.models.tag import (
    ListTagsForResourceResponse,
    TagResourceResponse,
    UntagResourceResponse,
)

__all__ = [
    "FUNCTIONS",
    "list_tags_for_resource_response_to_wire",
    "tag_resource_response_to_wire",
    "untag_resource_response_to_wire",
]


def list_tags_for_resource_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListTagsForResourceResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := stored(obj, "tags")) is not None and v is not UNSET:
        payload["tags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    return payload


def tag_resource_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not TagResourceResponse:
        reject()
    payload: dict[str, Any] = {}
    return payload


def untag_resource_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not UntagResourceResponse:
        reject()
    payload: dict[str, Any] = {}
    return payload


FUNCTIONS: dict[type[Any], Any] = {
    ListTagsForResourceResponse: list_tags_for_resource_response_to_wire,
    TagResourceResponse: tag_resource_response_to_wire,
    UntagResourceResponse: untag_resource_response_to_wire,
}
"""The function of each class."""
