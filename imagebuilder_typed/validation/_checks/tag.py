# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Tags: whether requests keep to the rules of the API."""
# ruff: noqa: SIM103  # all fields are checked in one form, the last one too

from typing import Any

from imagebuilder_typed.models.tag import ListTagsForResourceRequest, TagResourceRequest, UntagResourceRequest
from imagebuilder_typed.validation._check_parts import is_utf8, search_for

__all__ = [
    "ARN_FIELDS",
    "FUNCTIONS",
    "is_valid_list_tags_for_resource_request",
    "is_valid_tag_resource_request",
    "is_valid_untag_resource_request",
]


matches_image_builder_arn = search_for(
    r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):(?:image-recipe|container-recipe|infrastructure-configuration|distribution-configuration|component|image|image-pipeline|lifecycle-policy|workflow\/(?:build|test|distribution))/[a-z0-9-_]+(?:/(?:(?:x|[0-9]+)\.(?:x|[0-9]+)\.(?:x|[0-9]+))(?:/[0-9]+)?)?\Z",
    globals(),
    "matches_image_builder_arn",
)
matches_tag_key = search_for(r"^(?!aws:)[a-zA-Z0-9\s_.:/=+\-@]*\Z", globals(), "matches_tag_key")


def is_valid_list_tags_for_resource_request(obj: Any) -> bool:
    if obj.__class__ is not ListTagsForResourceRequest:
        return False
    v: Any
    v = obj.resource_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_builder_arn(v)):
        return False
    return True


def is_valid_tag_resource_request(obj: Any) -> bool:
    if obj.__class__ is not TagResourceRequest:
        return False
    v: Any
    v = obj.resource_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_builder_arn(v)):
        return False
    v = obj.tags
    if not (
        v.__class__ is dict
        and 1 <= len(v) <= 50
        and not [
            1
            for k, e1 in v.items()
            if not (
                k.__class__ is str
                and 1 <= len(k) <= 128
                and (k.isascii() or is_utf8(k))
                and matches_tag_key(k)
                and e1.__class__ is str
                and len(e1) <= 256
                and (e1.isascii() or is_utf8(e1))
            )
        ]
    ):
        return False
    return True


def is_valid_untag_resource_request(obj: Any) -> bool:
    if obj.__class__ is not UntagResourceRequest:
        return False
    v: Any
    v = obj.resource_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_builder_arn(v)):
        return False
    v = obj.tag_keys
    if not (
        (v.__class__ is list or v.__class__ is tuple)
        and 1 <= len(v) <= 50
        and not [
            1
            for e1 in v
            if not (
                e1.__class__ is str
                and 1 <= len(e1) <= 128
                and (e1.isascii() or is_utf8(e1))
                and matches_tag_key(e1)
            )
        ]
    ):
        return False
    return True


FUNCTIONS: dict[type[Any], Any] = {
    ListTagsForResourceRequest: is_valid_list_tags_for_resource_request,
    TagResourceRequest: is_valid_tag_resource_request,
    UntagResourceRequest: is_valid_untag_resource_request,
}
"""The check of each class."""

ARN_FIELDS: dict[type[Any], tuple[tuple[str, type[Any] | None], ...]] = {
    ListTagsForResourceRequest: (("resource_arn", None),),
    TagResourceRequest: (("resource_arn", None),),
    UntagResourceRequest: (("resource_arn", None),),
}
"""The fields that take nothing but ARNs of Image Builder (None), or objects with such fields (their class)."""
