# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Tags: objects of decoded JSON."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import new, reject
from imagebuilder_typed.conversion._incomplete import note_incomplete
from imagebuilder_typed.models.tag import ListTagsForResourceRequest, TagResourceRequest, UntagResourceRequest

__all__ = [
    "FUNCTIONS",
    "make_list_tags_for_resource_request",
    "make_tag_resource_request",
    "make_untag_resource_request",
]


def make_list_tags_for_resource_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListTagsForResourceRequest)
    if (v := get("resourceArn")).__class__ is str:
        obj.resource_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_tag_resource_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(TagResourceRequest)
    if (v := get("resourceArn")).__class__ is str:
        obj.resource_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("tags")) is not None:
        obj.tags = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    else:
        note_incomplete(obj)
    return obj


def make_untag_resource_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(UntagResourceRequest)
    if (v := get("resourceArn")).__class__ is str:
        obj.resource_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("tagKeys")) is not None:
        obj.tag_keys = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    else:
        note_incomplete(obj)
    return obj


FUNCTIONS: dict[type[Any], Any] = {
    ListTagsForResourceRequest: make_list_tags_for_resource_request,
    TagResourceRequest: make_tag_resource_request,
    UntagResourceRequest: make_untag_resource_request,
}
"""The function of each class."""
