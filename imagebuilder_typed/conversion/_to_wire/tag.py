# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Tags: JSON of objects."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import reject
from imagebuilder_typed.models.tag import ListTagsForResourceRequest, TagResourceRequest, UntagResourceRequest

__all__ = [
    "FUNCTIONS",
    "list_tags_for_resource_request_to_wire",
    "tag_resource_request_to_wire",
    "untag_resource_request_to_wire",
]


def list_tags_for_resource_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListTagsForResourceRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.resource_arn) is not None:
        payload["resourceArn"] = v if v.__class__ is str else reject()
    return payload


def tag_resource_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not TagResourceRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.resource_arn) is not None:
        payload["resourceArn"] = v if v.__class__ is str else reject()
    if (v := obj.tags) is not None:
        payload["tags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    return payload


def untag_resource_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not UntagResourceRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.resource_arn) is not None:
        payload["resourceArn"] = v if v.__class__ is str else reject()
    if (v := obj.tag_keys) is not None:
        payload["tagKeys"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    return payload


FUNCTIONS: dict[type[Any], Any] = {
    ListTagsForResourceRequest: list_tags_for_resource_request_to_wire,
    TagResourceRequest: tag_resource_request_to_wire,
    UntagResourceRequest: untag_resource_request_to_wire,
}
"""The function of each class."""
