# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Tags: a typed method for every operation, each delegates to the one call path in ``client.py``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from imagebuilder_typed._api.operations._base import OperationMethods
from imagebuilder_typed._call.operation import Operation

if TYPE_CHECKING:
    from imagebuilder_typed.models.tag import (
        ListTagsForResourceRequest,
        ListTagsForResourceResponse,
        TagResourceRequest,
        TagResourceResponse,
        UntagResourceRequest,
        UntagResourceResponse,
    )

__all__ = ["OPERATIONS", "TagOperations"]


_LIST_TAGS_FOR_RESOURCE: Operation[ListTagsForResourceRequest, ListTagsForResourceResponse] = Operation(
    name="ListTagsForResource",
    method_name="list_tags_for_resource",
    read_only=True,
)
_TAG_RESOURCE: Operation[TagResourceRequest, TagResourceResponse] = Operation(
    name="TagResource",
    method_name="tag_resource",
)
_UNTAG_RESOURCE: Operation[UntagResourceRequest, UntagResourceResponse] = Operation(
    name="UntagResource",
    method_name="untag_resource",
)

OPERATIONS: tuple[Operation[Any, Any], ...] = (
    _LIST_TAGS_FOR_RESOURCE,
    _TAG_RESOURCE,
    _UNTAG_RESOURCE,
)


class TagOperations(OperationMethods):
    """Methods of the client."""

    __slots__ = ()

    @overload
    def list_tags_for_resource(
        self, request: ListTagsForResourceRequest, /
    ) -> ListTagsForResourceResponse: ...
    @overload
    def list_tags_for_resource(
        self,
        /,
        *,
        resource_arn: str,
    ) -> ListTagsForResourceResponse: ...
    def list_tags_for_resource(
        self, request: ListTagsForResourceRequest | None = None, /, **fields: object
    ) -> ListTagsForResourceResponse:
        """Fetch the tags of a resource.

        Args:
            request: The whole request, instead of the keywords.
            resource_arn: ARN of the resource.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists InvalidParameterException,
                ResourceNotFoundException, ServiceException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListTagsForResource.html
        """
        return self._call(_LIST_TAGS_FOR_RESOURCE, request, fields)

    @overload
    def tag_resource(self, request: TagResourceRequest, /) -> TagResourceResponse: ...
    @overload
    def tag_resource(
        self,
        /,
        *,
        resource_arn: str,
        tags: dict[str, str],
    ) -> TagResourceResponse: ...
    def tag_resource(
        self, request: TagResourceRequest | None = None, /, **fields: object
    ) -> TagResourceResponse:
        """Add tags to a resource, or change the values of tags that it has.

        Tags not named stay as they are.

        Args:
            request: The whole request, instead of the keywords.
            resource_arn: ARN of the resource.
            tags: Tags to set, as key and value. A key that exists gets the new value. 1 to 50
                entries.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists InvalidParameterException,
                ResourceNotFoundException, ServiceException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_TagResource.html
        """
        return self._call(_TAG_RESOURCE, request, fields)

    @overload
    def untag_resource(self, request: UntagResourceRequest, /) -> UntagResourceResponse: ...
    @overload
    def untag_resource(
        self,
        /,
        *,
        resource_arn: str,
        tag_keys: list[str],
    ) -> UntagResourceResponse: ...
    def untag_resource(
        self, request: UntagResourceRequest | None = None, /, **fields: object
    ) -> UntagResourceResponse:
        """Remove tags from a resource by their keys.

        Args:
            request: The whole request, instead of the keywords.
            resource_arn: ARN of the resource.
            tag_keys: Keys of the tags to remove. Keys that the resource does not have are ignored.
                1 to 50 entries.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists InvalidParameterException,
                ResourceNotFoundException, ServiceException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_UntagResource.html
        """
        return self._call(_UNTAG_RESOURCE, request, fields)
