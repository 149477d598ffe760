# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Tags: objects of decoded JSON."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import new, reject
from imagebuilder_typed.models.tag import (
    ListTagsForResourceResponse,
    TagResourceResponse,
    UntagResourceResponse,
)

__all__ = [
    "FUNCTIONS",
    "make_list_tags_for_resource_response",
    "make_tag_resource_response",
    "make_untag_resource_response",
]


def make_list_tags_for_resource_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListTagsForResourceResponse)
    if (v := get("tags")) is not None:
        obj.tags = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    return obj


def make_tag_resource_response(payload: Any) -> Any:
    if payload.__class__ is not dict:
        reject()
    obj: Any = new(TagResourceResponse)
    return obj


def make_untag_resource_response(payload: Any) -> Any:
    if payload.__class__ is not dict:
        reject()
    obj: Any = new(UntagResourceResponse)
    return obj


FUNCTIONS: dict[type[Any], Any] = {
    ListTagsForResourceResponse: make_list_tags_for_resource_response,
    TagResourceResponse: make_tag_resource_response,
    UntagResourceResponse: make_untag_resource_response,
}
"""The function of each class."""
