# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Tags: structures and enums of the API."""

from collections.abc import Mapping, Sequence

from imagebuilder_typed.models._base import Request, Response
from imagebuilder_typed.models._define import define, unset

__all__ = [
    "ListTagsForResourceRequest",
    "ListTagsForResourceResponse",
    "TagResourceRequest",
    "TagResourceResponse",
    "UntagResourceRequest",
    "UntagResourceResponse",
]


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListTagsForResourceRequest(Request["ListTagsForResourceResponse"]):
    """Request of ``list_tags_for_resource``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListTagsForResource.html
    """

    resource_arn: str
    """ARN of the resource."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListTagsForResourceResponse(Response):
    """Response of ``list_tags_for_resource``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListTagsForResource.html
    """

    tags: dict[str, str] = unset(dict)
    """Tags of the resource, as key and value."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class TagResourceRequest(Request["TagResourceResponse"]):
    """Request of ``tag_resource``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_TagResource.html
    """

    resource_arn: str
    """ARN of the resource."""
    tags: Mapping[str, str]
    """Tags to set, as key and value. A key that exists gets the new value. 1 to 50 entries."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class TagResourceResponse(Response):
    """Response of ``tag_resource``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_TagResource.html
    """


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class UntagResourceRequest(Request["UntagResourceResponse"]):
    """Request of ``untag_resource``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_UntagResource.html
    """

    resource_arn: str
    """ARN of the resource."""
    tag_keys: Sequence[str]
    """Keys of the tags to remove. Keys that the resource does not have are ignored. 1 to 50 entries."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class UntagResourceResponse(Response):
    """Response of ``untag_resource``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_UntagResource.html
    """
