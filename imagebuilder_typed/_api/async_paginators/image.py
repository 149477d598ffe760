# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Images, their builds and imports: a typed paginator for every operation that lists in pages, for the async client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from imagebuilder_typed import models
from imagebuilder_typed.pagination._async_pager import AsyncPager, AsyncPaginator

__all__ = [
    "PAGINATORS",
    "AsyncListImageBuildVersionsPaginator",
    "AsyncListImagePackagesPaginator",
    "AsyncListImagesPaginator",
]


class AsyncListImageBuildVersionsPaginator(
    AsyncPaginator[
        "models.ListImageBuildVersionsRequest", "models.ImageSummary", "models.ListImageBuildVersionsResponse"
    ]
):
    """Pages of ``list_image_build_versions``: List image builds, of one version or of all images in
    the account."""

    def paginate(
        self,
        *,
        image_version_arn: str | None = None,
        filters: Sequence[models.Filter] | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> AsyncPager[models.ImageSummary, models.ListImageBuildVersionsResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            image_version_arn: ARN with an exact version and no build number. Left out, builds of all images in the account are listed.
            filters: Conditions that items must meet. Names: ``name``, ``osVersion``, ``platform``, ``type``, ``version``. 1 to 10 entries.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageBuildVersions.html
        """
        return self._make_pager(
            {"image_version_arn": image_version_arn, "filters": filters},
            page_size=page_size,
            max_items=max_items,
            starting_token=starting_token,
        )


class AsyncListImagePackagesPaginator(
    AsyncPaginator[
        "models.ListImagePackagesRequest", "models.ImagePackage", "models.ListImagePackagesResponse"
    ]
):
    """Pages of ``list_image_packages``: List the software packages installed on an image."""

    def paginate(
        self,
        *,
        image_build_version_arn: str,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> AsyncPager[models.ImagePackage, models.ListImagePackagesResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            image_build_version_arn: ARN of the build, with version and build number.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImagePackages.html
        """
        return self._make_pager(
            {"image_build_version_arn": image_build_version_arn},
            page_size=page_size,
            max_items=max_items,
            starting_token=starting_token,
        )


class AsyncListImagesPaginator(
    AsyncPaginator["models.ListImagesRequest", "models.ImageVersion", "models.ListImagesResponse"]
):
    """Pages of ``list_images``: List image versions, by default the caller's own."""

    def paginate(
        self,
        *,
        owner: models.Ownership
        | Literal["Self", "Shared", "Amazon", "ThirdParty", "AWSMarketplace"]
        | None = None,
        filters: Sequence[models.Filter] | None = None,
        by_name: bool | None = None,
        include_deprecated: bool | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> AsyncPager[models.ImageVersion, models.ListImagesResponse]:
        """List with as many requests as needed; each page is fetched when it is needed.

        Args:
            owner: Whose images to list: own, shared or Amazon's. Left out, those of the caller's account.
            filters: Conditions that items must meet. Names: ``name``, ``osVersion``, ``platform``, ``type``, ``version``. 1 to 10 entries.
            by_name: True: one item for each name, over all versions. False (the default): one item for each version. Not together with a ``version`` filter.
            include_deprecated: True: list Amazon's deprecated images too. The account's own deprecated images are always listed.
            page_size: Maximum number of items on a page, 1 to 100.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            RequestValidationError: The request or an option is wrong. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImages.html
        """
        return self._make_pager(
            {
                "owner": owner,
                "filters": filters,
                "by_name": by_name,
                "include_deprecated": include_deprecated,
            },
            page_size=page_size,
            max_items=max_items,
            starting_token=starting_token,
        )


PAGINATORS: dict[str, type[AsyncPaginator[Any, Any, Any]]] = {
    "list_image_build_versions": AsyncListImageBuildVersionsPaginator,
    "list_image_packages": AsyncListImagePackagesPaginator,
    "list_images": AsyncListImagesPaginator,
}
"""Paginators by boto3's method name."""
