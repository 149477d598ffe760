# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Tags: a typed method for every operation, each delegates to the one call path in ``_call_path.py``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from imagebuilder_typed import models
from imagebuilder_typed._call.operation import Operation
from imagebuilder_typed._call_path import call_path_of

__all__ = ["OPERATIONS", "TagOperations"]


_LIST_TAGS_FOR_RESOURCE: Operation[models.ListTagsForResourceRequest, models.ListTagsForResourceResponse] = (
    Operation(
        name="ListTagsForResource",
        method_name="list_tags_for_resource",
        read_only=True,
    )
)
_TAG_RESOURCE: Operation[models.TagResourceRequest, models.TagResourceResponse] = Operation(
    name="TagResource",
    method_name="tag_resource",
)
_UNTAG_RESOURCE: Operation[models.UntagResourceRequest, models.UntagResourceResponse] = Operation(
    name="UntagResource",
    method_name="untag_resource",
)

OPERATIONS: tuple[Operation[Any, Any], ...] = (
    _LIST_TAGS_FOR_RESOURCE,
    _TAG_RESOURCE,
    _UNTAG_RESOURCE,
)


class TagOperations:
    """Methods of the client."""

    __slots__ = ()

    def list_tags_for_resource(
        self,
        *,
        resource_arn: str,
    ) -> models.ListTagsForResourceResponse:
        """Fetch the tags of a resource.

        Args:
            resource_arn: ARN of the resource.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists InvalidParameterException, ResourceNotFoundException, ServiceException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListTagsForResource.html
        """
        return call_path_of(self).call(_LIST_TAGS_FOR_RESOURCE, {"resource_arn": resource_arn})

    def tag_resource(
        self,
        *,
        resource_arn: str,
        tags: Mapping[str, str],
    ) -> models.TagResourceResponse:
        """Add tags to a resource, or change the values of tags that it has.

        Tags not named stay as they are.

        Args:
            resource_arn: ARN of the resource.
            tags: Tags to set, as key and value. A key that exists gets the new value. 1 to 50 entries.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists InvalidParameterException, ResourceNotFoundException, ServiceException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_TagResource.html
        """
        return call_path_of(self).call(_TAG_RESOURCE, {"resource_arn": resource_arn, "tags": tags})

    def untag_resource(
        self,
        *,
        resource_arn: str,
        tag_keys: Sequence[str],
    ) -> models.UntagResourceResponse:
        """Remove tags from a resource by their keys.

        Args:
            resource_arn: ARN of the resource.
            tag_keys: Keys of the tags to remove. Keys that the resource does not have are ignored. 1 to 50 entries.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists InvalidParameterException, ResourceNotFoundException, ServiceException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_UntagResource.html
        """
        return call_path_of(self).call(_UNTAG_RESOURCE, {"resource_arn": resource_arn, "tag_keys": tag_keys})
