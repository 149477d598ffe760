# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Tags: an awaitable method for every operation, each delegates to the one call path in ``_call_path.py``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from imagebuilder_typed import models
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed._async_call_path import async_call_path_of

__all__ = ["AsyncTagOperations"]


class AsyncTagOperations:
    """Methods of the async client."""

    __slots__ = ()

    async def list_tags_for_resource(
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
        response: models.ListTagsForResourceResponse = await async_call_path_of(self).call(
            OPERATIONS["list_tags_for_resource"], {"resource_arn": resource_arn}
        )
        return response

    async def tag_resource(
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
        response: models.TagResourceResponse = await async_call_path_of(self).call(
            OPERATIONS["tag_resource"], {"resource_arn": resource_arn, "tags": tags}
        )
        return response

    async def untag_resource(
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
        response: models.UntagResourceResponse = await async_call_path_of(self).call(
            OPERATIONS["untag_resource"], {"resource_arn": resource_arn, "tag_keys": tag_keys}
        )
        return response
