# Generated from botocore's imagebuilder model; _generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""A typed paginator for every operation that lists in pages."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Literal, overload

from imagebuilder_typed.pagination import Pager, Paginator

if TYPE_CHECKING:
    from imagebuilder_typed.models.component import (
        ComponentSummary,
        ComponentVersion,
        ListComponentBuildVersionsRequest,
        ListComponentBuildVersionsResponse,
        ListComponentsRequest,
        ListComponentsResponse,
    )
    from imagebuilder_typed.models.container_recipe import (
        ContainerRecipeSummary,
        ListContainerRecipesRequest,
        ListContainerRecipesResponse,
    )
    from imagebuilder_typed.models.distribution import (
        DistributionConfigurationSummary,
        ListDistributionConfigurationsRequest,
        ListDistributionConfigurationsResponse,
    )
    from imagebuilder_typed.models.image import (
        ImagePackage,
        ImageSummary,
        ImageVersion,
        ListImageBuildVersionsRequest,
        ListImageBuildVersionsResponse,
        ListImagePackagesRequest,
        ListImagePackagesResponse,
        ListImagesRequest,
        ListImagesResponse,
    )
    from imagebuilder_typed.models.image_recipe import (
        ImageRecipeSummary,
        ListImageRecipesRequest,
        ListImageRecipesResponse,
    )
    from imagebuilder_typed.models.infrastructure import (
        InfrastructureConfigurationSummary,
        ListInfrastructureConfigurationsRequest,
        ListInfrastructureConfigurationsResponse,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecycleExecution,
        LifecycleExecutionResource,
        LifecyclePolicySummary,
        ListLifecycleExecutionResourcesRequest,
        ListLifecycleExecutionResourcesResponse,
        ListLifecycleExecutionsRequest,
        ListLifecycleExecutionsResponse,
        ListLifecyclePoliciesRequest,
        ListLifecyclePoliciesResponse,
    )
    from imagebuilder_typed.models.pipeline import (
        ImagePipeline,
        ListImagePipelineImagesRequest,
        ListImagePipelineImagesResponse,
        ListImagePipelinesRequest,
        ListImagePipelinesResponse,
    )
    from imagebuilder_typed.models.scan_finding import (
        ImageScanFinding,
        ImageScanFindingAggregation,
        ImageScanFindingsFilter,
        ListImageScanFindingAggregationsRequest,
        ListImageScanFindingAggregationsResponse,
        ListImageScanFindingsRequest,
        ListImageScanFindingsResponse,
    )
    from imagebuilder_typed.models.shared import (
        Filter,
        Ownership,
    )
    from imagebuilder_typed.models.workflow import (
        ListWaitingWorkflowStepsRequest,
        ListWaitingWorkflowStepsResponse,
        ListWorkflowBuildVersionsRequest,
        ListWorkflowBuildVersionsResponse,
        ListWorkflowExecutionsRequest,
        ListWorkflowExecutionsResponse,
        ListWorkflowsRequest,
        ListWorkflowsResponse,
        ListWorkflowStepExecutionsRequest,
        ListWorkflowStepExecutionsResponse,
        WorkflowExecutionMetadata,
        WorkflowStepExecution,
        WorkflowStepMetadata,
        WorkflowSummary,
        WorkflowVersion,
    )

__all__ = [
    "PAGINATORS",
    "ListComponentBuildVersionsPaginator",
    "ListComponentsPaginator",
    "ListContainerRecipesPaginator",
    "ListDistributionConfigurationsPaginator",
    "ListImageBuildVersionsPaginator",
    "ListImagePackagesPaginator",
    "ListImagePipelineImagesPaginator",
    "ListImagePipelinesPaginator",
    "ListImageRecipesPaginator",
    "ListImageScanFindingAggregationsPaginator",
    "ListImageScanFindingsPaginator",
    "ListImagesPaginator",
    "ListInfrastructureConfigurationsPaginator",
    "ListLifecycleExecutionResourcesPaginator",
    "ListLifecycleExecutionsPaginator",
    "ListLifecyclePoliciesPaginator",
    "ListWaitingWorkflowStepsPaginator",
    "ListWorkflowBuildVersionsPaginator",
    "ListWorkflowExecutionsPaginator",
    "ListWorkflowStepExecutionsPaginator",
    "ListWorkflowsPaginator",
    "PaginatorFactory",
]


class ListComponentBuildVersionsPaginator(
    Paginator["ListComponentBuildVersionsRequest", "ComponentSummary", "ListComponentBuildVersionsResponse"]
):
    """Pages of ``list_component_build_versions``: List the builds of one component version."""

    @overload
    def paginate(
        self,
        request: ListComponentBuildVersionsRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ComponentSummary, ListComponentBuildVersionsResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        component_version_arn: str | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ComponentSummary, ListComponentBuildVersionsResponse]: ...
    def paginate(
        self,
        request: ListComponentBuildVersionsRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[ComponentSummary, ListComponentBuildVersionsResponse]:
        """List with as many requests as it takes; each page is fetched when it is needed.

        Args:
            request: The whole request, in the place of the keywords.
            component_version_arn: ARN with an exact version and no build number. Left out, builds
                of all components in the account are listed.
            page_size: Entries that the service puts on one page at most, 1 to 100.
            max_items: Stop after this many entries, 1 or more.
            starting_token: Where to go on: the ``resume_token`` of an earlier pager, or a token of the service's.

        Raises:
            RequestValidationError: The request can't be right. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListComponentBuildVersions.html
        """
        return self._pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListComponentsPaginator(
    Paginator["ListComponentsRequest", "ComponentVersion", "ListComponentsResponse"]
):
    """Pages of ``list_components``: List component versions, by default the caller's own."""

    @overload
    def paginate(
        self,
        request: ListComponentsRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ComponentVersion, ListComponentsResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        owner: Ownership | Literal["Self", "Shared", "Amazon", "ThirdParty", "AWSMarketplace"] | None = None,
        filters: list[Filter] | None = None,
        by_name: bool | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ComponentVersion, ListComponentsResponse]: ...
    def paginate(
        self,
        request: ListComponentsRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[ComponentVersion, ListComponentsResponse]:
        """List with as many requests as it takes; each page is fetched when it is needed.

        Args:
            request: The whole request, in the place of the keywords.
            owner: Whose components to list. Left out, those of the caller's account.
            filters: Conditions that items must meet. Names: ``name``, ``version``, ``type``,
                ``platform``, ``status``, ``description``, ``supportedOsVersion``, ``productCodes``. 1
                to 10 characters.
            by_name: True: one item for each name, over all versions. False (the default): one item
                for each version. Not together with a ``version`` filter.
            page_size: Entries that the service puts on one page at most, 1 to 100.
            max_items: Stop after this many entries, 1 or more.
            starting_token: Where to go on: the ``resume_token`` of an earlier pager, or a token of the service's.

        Raises:
            RequestValidationError: The request can't be right. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListComponents.html
        """
        return self._pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListContainerRecipesPaginator(
    Paginator["ListContainerRecipesRequest", "ContainerRecipeSummary", "ListContainerRecipesResponse"]
):
    """Pages of ``list_container_recipes``: List container recipes, by default the caller's own."""

    @overload
    def paginate(
        self,
        request: ListContainerRecipesRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ContainerRecipeSummary, ListContainerRecipesResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        owner: Ownership | Literal["Self", "Shared", "Amazon", "ThirdParty", "AWSMarketplace"] | None = None,
        filters: list[Filter] | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ContainerRecipeSummary, ListContainerRecipesResponse]: ...
    def paginate(
        self,
        request: ListContainerRecipesRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[ContainerRecipeSummary, ListContainerRecipesResponse]:
        """List with as many requests as it takes; each page is fetched when it is needed.

        Args:
            request: The whole request, in the place of the keywords.
            owner: Whose recipes to list: ``Self``, ``Shared`` or ``Amazon``. Left out, those of the
                caller's account.
            filters: Conditions that items must meet. Names: ``containerType``, ``name``,
                ``parentImage``, ``platform``. 1 to 10 characters.
            page_size: Entries that the service puts on one page at most, 1 to 100.
            max_items: Stop after this many entries, 1 or more.
            starting_token: Where to go on: the ``resume_token`` of an earlier pager, or a token of the service's.

        Raises:
            RequestValidationError: The request can't be right. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListContainerRecipes.html
        """
        return self._pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListDistributionConfigurationsPaginator(
    Paginator[
        "ListDistributionConfigurationsRequest",
        "DistributionConfigurationSummary",
        "ListDistributionConfigurationsResponse",
    ]
):
    """Pages of ``list_distribution_configurations``: List the distribution configurations of the
    account as summaries."""

    @overload
    def paginate(
        self,
        request: ListDistributionConfigurationsRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[DistributionConfigurationSummary, ListDistributionConfigurationsResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        filters: list[Filter] | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[DistributionConfigurationSummary, ListDistributionConfigurationsResponse]: ...
    def paginate(
        self,
        request: ListDistributionConfigurationsRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[DistributionConfigurationSummary, ListDistributionConfigurationsResponse]:
        """List with as many requests as it takes; each page is fetched when it is needed.

        Args:
            request: The whole request, in the place of the keywords.
            filters: Conditions that items must meet; ``name`` is the only one. 1 to 10 characters.
            page_size: Entries that the service puts on one page at most, 1 to 100.
            max_items: Stop after this many entries, 1 or more.
            starting_token: Where to go on: the ``resume_token`` of an earlier pager, or a token of the service's.

        Raises:
            RequestValidationError: The request can't be right. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListDistributionConfigurations.html
        """
        return self._pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListImageBuildVersionsPaginator(
    Paginator["ListImageBuildVersionsRequest", "ImageSummary", "ListImageBuildVersionsResponse"]
):
    """Pages of ``list_image_build_versions``: List image builds, of one version or of all images in
    the account."""

    @overload
    def paginate(
        self,
        request: ListImageBuildVersionsRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImageSummary, ListImageBuildVersionsResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        image_version_arn: str | None = None,
        filters: list[Filter] | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImageSummary, ListImageBuildVersionsResponse]: ...
    def paginate(
        self,
        request: ListImageBuildVersionsRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[ImageSummary, ListImageBuildVersionsResponse]:
        """List with as many requests as it takes; each page is fetched when it is needed.

        Args:
            request: The whole request, in the place of the keywords.
            image_version_arn: ARN with an exact version and no build number. Left out, builds of
                all images in the account are listed.
            filters: Conditions that items must meet. Names: ``name``, ``osVersion``, ``platform``,
                ``type``, ``version``. 1 to 10 characters.
            page_size: Entries that the service puts on one page at most, 1 to 100.
            max_items: Stop after this many entries, 1 or more.
            starting_token: Where to go on: the ``resume_token`` of an earlier pager, or a token of the service's.

        Raises:
            RequestValidationError: The request can't be right. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageBuildVersions.html
        """
        return self._pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListImagePackagesPaginator(
    Paginator["ListImagePackagesRequest", "ImagePackage", "ListImagePackagesResponse"]
):
    """Pages of ``list_image_packages``: List the software packages installed on an image."""

    @overload
    def paginate(
        self,
        request: ListImagePackagesRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImagePackage, ListImagePackagesResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        image_build_version_arn: str,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImagePackage, ListImagePackagesResponse]: ...
    def paginate(
        self,
        request: ListImagePackagesRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[ImagePackage, ListImagePackagesResponse]:
        """List with as many requests as it takes; each page is fetched when it is needed.

        Args:
            request: The whole request, in the place of the keywords.
            image_build_version_arn: ARN of the build, with version and build number.
            page_size: Entries that the service puts on one page at most, 1 to 100.
            max_items: Stop after this many entries, 1 or more.
            starting_token: Where to go on: the ``resume_token`` of an earlier pager, or a token of the service's.

        Raises:
            RequestValidationError: The request can't be right. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImagePackages.html
        """
        return self._pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListImagePipelineImagesPaginator(
    Paginator["ListImagePipelineImagesRequest", "ImageSummary", "ListImagePipelineImagesResponse"]
):
    """Pages of ``list_image_pipeline_images``: List the image builds that a pipeline has made."""

    @overload
    def paginate(
        self,
        request: ListImagePipelineImagesRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImageSummary, ListImagePipelineImagesResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        image_pipeline_arn: str,
        filters: list[Filter] | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImageSummary, ListImagePipelineImagesResponse]: ...
    def paginate(
        self,
        request: ListImagePipelineImagesRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[ImageSummary, ListImagePipelineImagesResponse]:
        """List with as many requests as it takes; each page is fetched when it is needed.

        Args:
            request: The whole request, in the place of the keywords.
            image_pipeline_arn: ARN of the pipeline.
            filters: Conditions that items must meet. Names: ``name``, ``version``. 1 to 10
                characters.
            page_size: Entries that the service puts on one page at most, 1 to 100.
            max_items: Stop after this many entries, 1 or more.
            starting_token: Where to go on: the ``resume_token`` of an earlier pager, or a token of the service's.

        Raises:
            RequestValidationError: The request can't be right. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImagePipelineImages.html
        """
        return self._pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListImagePipelinesPaginator(
    Paginator["ListImagePipelinesRequest", "ImagePipeline", "ListImagePipelinesResponse"]
):
    """Pages of ``list_image_pipelines``: List the pipelines of the account, each with its full
    settings."""

    @overload
    def paginate(
        self,
        request: ListImagePipelinesRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImagePipeline, ListImagePipelinesResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        filters: list[Filter] | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImagePipeline, ListImagePipelinesResponse]: ...
    def paginate(
        self,
        request: ListImagePipelinesRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[ImagePipeline, ListImagePipelinesResponse]:
        """List with as many requests as it takes; each page is fetched when it is needed.

        Args:
            request: The whole request, in the place of the keywords.
            filters: Conditions that items must meet. Names: ``description``,
                ``distributionConfigurationArn``, ``imageRecipeArn``,
                ``infrastructureConfigurationArn``, ``name``, ``status``. 1 to 10 characters.
            page_size: Entries that the service puts on one page at most, 1 to 100.
            max_items: Stop after this many entries, 1 or more.
            starting_token: Where to go on: the ``resume_token`` of an earlier pager, or a token of the service's.

        Raises:
            RequestValidationError: The request can't be right. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImagePipelines.html
        """
        return self._pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListImageRecipesPaginator(
    Paginator["ListImageRecipesRequest", "ImageRecipeSummary", "ListImageRecipesResponse"]
):
    """Pages of ``list_image_recipes``: List image recipes, by default the caller's own."""

    @overload
    def paginate(
        self,
        request: ListImageRecipesRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImageRecipeSummary, ListImageRecipesResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        owner: Ownership | Literal["Self", "Shared", "Amazon", "ThirdParty", "AWSMarketplace"] | None = None,
        filters: list[Filter] | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImageRecipeSummary, ListImageRecipesResponse]: ...
    def paginate(
        self,
        request: ListImageRecipesRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[ImageRecipeSummary, ListImageRecipesResponse]:
        """List with as many requests as it takes; each page is fetched when it is needed.

        Args:
            request: The whole request, in the place of the keywords.
            owner: Whose recipes to list. Left out, those of the caller's account.
            filters: Conditions that items must meet. Names: ``name``, ``parentImage``,
                ``platform``. 1 to 10 characters.
            page_size: Entries that the service puts on one page at most, 1 to 100.
            max_items: Stop after this many entries, 1 or more.
            starting_token: Where to go on: the ``resume_token`` of an earlier pager, or a token of the service's.

        Raises:
            RequestValidationError: The request can't be right. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageRecipes.html
        """
        return self._pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListImageScanFindingAggregationsPaginator(
    Paginator[
        "ListImageScanFindingAggregationsRequest",
        "ImageScanFindingAggregation",
        "ListImageScanFindingAggregationsResponse",
    ]
):
    """Pages of ``list_image_scan_finding_aggregations``: Count scan findings by severity, for the
    account or per image, pipeline or vulnerability."""

    @overload
    def paginate(
        self,
        request: ListImageScanFindingAggregationsRequest,
        /,
        *,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImageScanFindingAggregation, ListImageScanFindingAggregationsResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        filter: Filter | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImageScanFindingAggregation, ListImageScanFindingAggregationsResponse]: ...
    def paginate(
        self,
        request: ListImageScanFindingAggregationsRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[ImageScanFindingAggregation, ListImageScanFindingAggregationsResponse]:
        """List with as many requests as it takes; each page is fetched when it is needed.

        Args:
            request: The whole request, in the place of the keywords.
            filter: What to count by, and for which one: ``imageBuildVersionArn``,
                ``imagePipelineArn`` or ``vulnerabilityId`` with a value. Left out, the account as a
                whole is counted.
            max_items: Stop after this many entries, 1 or more.
            starting_token: Where to go on: the ``resume_token`` of an earlier pager, or a token of the service's.

        Raises:
            RequestValidationError: The request can't be right. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageScanFindingAggregations.html
        """
        return self._pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListImageScanFindingsPaginator(
    Paginator["ListImageScanFindingsRequest", "ImageScanFinding", "ListImageScanFindingsResponse"]
):
    """Pages of ``list_image_scan_findings``: List the vulnerabilities that Amazon Inspector found in
    images of the account."""

    @overload
    def paginate(
        self,
        request: ListImageScanFindingsRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImageScanFinding, ListImageScanFindingsResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        filters: list[ImageScanFindingsFilter] | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImageScanFinding, ListImageScanFindingsResponse]: ...
    def paginate(
        self,
        request: ListImageScanFindingsRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[ImageScanFinding, ListImageScanFindingsResponse]:
        """List with as many requests as it takes; each page is fetched when it is needed.

        Args:
            request: The whole request, in the place of the keywords.
            filters: Conditions that findings must meet. Names: ``imageBuildVersionArn``,
                ``imagePipelineArn``, ``vulnerabilityId``, ``severity``. Left out, all findings of the
                account are listed. Exactly 1 characters.
            page_size: Entries that the service puts on one page at most, 1 to 100.
            max_items: Stop after this many entries, 1 or more.
            starting_token: Where to go on: the ``resume_token`` of an earlier pager, or a token of the service's.

        Raises:
            RequestValidationError: The request can't be right. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageScanFindings.html
        """
        return self._pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListImagesPaginator(Paginator["ListImagesRequest", "ImageVersion", "ListImagesResponse"]):
    """Pages of ``list_images``: List image versions, by default the caller's own."""

    @overload
    def paginate(
        self,
        request: ListImagesRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImageVersion, ListImagesResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        owner: Ownership | Literal["Self", "Shared", "Amazon", "ThirdParty", "AWSMarketplace"] | None = None,
        filters: list[Filter] | None = None,
        by_name: bool | None = None,
        include_deprecated: bool | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ImageVersion, ListImagesResponse]: ...
    def paginate(
        self,
        request: ListImagesRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[ImageVersion, ListImagesResponse]:
        """List with as many requests as it takes; each page is fetched when it is needed.

        Args:
            request: The whole request, in the place of the keywords.
            owner: Whose images to list: own, shared or Amazon's. Left out, those of the caller's
                account.
            filters: Conditions that items must meet. Names: ``name``, ``osVersion``, ``platform``,
                ``type``, ``version``. 1 to 10 characters.
            by_name: True: one item for each name, over all versions. False (the default): one item
                for each version. Not together with a ``version`` filter.
            include_deprecated: True: list Amazon's deprecated images too. Deprecated images of
                one's own are always listed.
            page_size: Entries that the service puts on one page at most, 1 to 100.
            max_items: Stop after this many entries, 1 or more.
            starting_token: Where to go on: the ``resume_token`` of an earlier pager, or a token of the service's.

        Raises:
            RequestValidationError: The request can't be right. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImages.html
        """
        return self._pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListInfrastructureConfigurationsPaginator(
    Paginator[
        "ListInfrastructureConfigurationsRequest",
        "InfrastructureConfigurationSummary",
        "ListInfrastructureConfigurationsResponse",
    ]
):
    """Pages of ``list_infrastructure_configurations``: List the infrastructure configurations of the
    account as summaries."""

    @overload
    def paginate(
        self,
        request: ListInfrastructureConfigurationsRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[InfrastructureConfigurationSummary, ListInfrastructureConfigurationsResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        filters: list[Filter] | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[InfrastructureConfigurationSummary, ListInfrastructureConfigurationsResponse]: ...
    def paginate(
        self,
        request: ListInfrastructureConfigurationsRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[InfrastructureConfigurationSummary, ListInfrastructureConfigurationsResponse]:
        """List with as many requests as it takes; each page is fetched when it is needed.

        Args:
            request: The whole request, in the place of the keywords.
            filters: Conditions that items must meet; ``name`` is the only one. 1 to 10 characters.
            page_size: Entries that the service puts on one page at most, 1 to 100.
            max_items: Stop after this many entries, 1 or more.
            starting_token: Where to go on: the ``resume_token`` of an earlier pager, or a token of the service's.

        Raises:
            RequestValidationError: The request can't be right. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListInfrastructureConfigurations.html
        """
        return self._pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListLifecycleExecutionResourcesPaginator(
    Paginator[
        "ListLifecycleExecutionResourcesRequest",
        "LifecycleExecutionResource",
        "ListLifecycleExecutionResourcesResponse",
    ]
):
    """Pages of ``list_lifecycle_execution_resources``: List the resources that a lifecycle run picked
    for its actions."""

    @overload
    def paginate(
        self,
        request: ListLifecycleExecutionResourcesRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[LifecycleExecutionResource, ListLifecycleExecutionResourcesResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        lifecycle_execution_id: str,
        parent_resource_id: str | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[LifecycleExecutionResource, ListLifecycleExecutionResourcesResponse]: ...
    def paginate(
        self,
        request: ListLifecycleExecutionResourcesRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[LifecycleExecutionResource, ListLifecycleExecutionResourcesResponse]:
        """List with as many requests as it takes; each page is fetched when it is needed.

        Args:
            request: The whole request, in the place of the keywords.
            lifecycle_execution_id: Id of the run, ``lce-`` and a UUID.
            parent_resource_id: ARN of an image build in this run, to list its AMIs or containers.
                Left out, the image builds themselves are listed. 1 to 1024 characters.
            page_size: Entries that the service puts on one page at most, 1 to 100.
            max_items: Stop after this many entries, 1 or more.
            starting_token: Where to go on: the ``resume_token`` of an earlier pager, or a token of the service's.

        Raises:
            RequestValidationError: The request can't be right. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListLifecycleExecutionResources.html
        """
        return self._pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListLifecycleExecutionsPaginator(
    Paginator["ListLifecycleExecutionsRequest", "LifecycleExecution", "ListLifecycleExecutionsResponse"]
):
    """Pages of ``list_lifecycle_executions``: List the runs of one lifecycle policy, or the state
    updates of one image build."""

    @overload
    def paginate(
        self,
        request: ListLifecycleExecutionsRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[LifecycleExecution, ListLifecycleExecutionsResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        resource_arn: str,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[LifecycleExecution, ListLifecycleExecutionsResponse]: ...
    def paginate(
        self,
        request: ListLifecycleExecutionsRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[LifecycleExecution, ListLifecycleExecutionsResponse]:
        """List with as many requests as it takes; each page is fetched when it is needed.

        Args:
            request: The whole request, in the place of the keywords.
            resource_arn: ARN of a lifecycle policy, for its runs, or of an image build, for the
                state updates asked for by hand.
            page_size: Entries that the service puts on one page at most, 1 to 100.
            max_items: Stop after this many entries, 1 or more.
            starting_token: Where to go on: the ``resume_token`` of an earlier pager, or a token of the service's.

        Raises:
            RequestValidationError: The request can't be right. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListLifecycleExecutions.html
        """
        return self._pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListLifecyclePoliciesPaginator(
    Paginator["ListLifecyclePoliciesRequest", "LifecyclePolicySummary", "ListLifecyclePoliciesResponse"]
):
    """Pages of ``list_lifecycle_policies``: List the lifecycle policies of the account as summaries."""

    @overload
    def paginate(
        self,
        request: ListLifecyclePoliciesRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[LifecyclePolicySummary, ListLifecyclePoliciesResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        filters: list[Filter] | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[LifecyclePolicySummary, ListLifecyclePoliciesResponse]: ...
    def paginate(
        self,
        request: ListLifecyclePoliciesRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[LifecyclePolicySummary, ListLifecyclePoliciesResponse]:
        """List with as many requests as it takes; each page is fetched when it is needed.

        Args:
            request: The whole request, in the place of the keywords.
            filters: Conditions that items must meet. Names: ``name``, ``resourceType``, ``status``.
                1 to 10 characters.
            page_size: Entries that the service puts on one page at most, 1 to 100.
            max_items: Stop after this many entries, 1 or more.
            starting_token: Where to go on: the ``resume_token`` of an earlier pager, or a token of the service's.

        Raises:
            RequestValidationError: The request can't be right. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListLifecyclePolicies.html
        """
        return self._pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListWaitingWorkflowStepsPaginator(
    Paginator["ListWaitingWorkflowStepsRequest", "WorkflowStepExecution", "ListWaitingWorkflowStepsResponse"]
):
    """Pages of ``list_waiting_workflow_steps``: List the workflow steps in the account that wait for
    approval."""

    @overload
    def paginate(
        self,
        request: ListWaitingWorkflowStepsRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[WorkflowStepExecution, ListWaitingWorkflowStepsResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[WorkflowStepExecution, ListWaitingWorkflowStepsResponse]: ...
    def paginate(
        self,
        request: ListWaitingWorkflowStepsRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[WorkflowStepExecution, ListWaitingWorkflowStepsResponse]:
        """List with as many requests as it takes; each page is fetched when it is needed.

        Args:
            request: The whole request, in the place of the keywords.
            page_size: Entries that the service puts on one page at most, 1 to 100.
            max_items: Stop after this many entries, 1 or more.
            starting_token: Where to go on: the ``resume_token`` of an earlier pager, or a token of the service's.

        Raises:
            RequestValidationError: The request can't be right. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWaitingWorkflowSteps.html
        """
        return self._pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListWorkflowBuildVersionsPaginator(
    Paginator["ListWorkflowBuildVersionsRequest", "WorkflowSummary", "ListWorkflowBuildVersionsResponse"]
):
    """Pages of ``list_workflow_build_versions``: List the builds of one workflow version, newest
    first, or of all workflows in the account."""

    @overload
    def paginate(
        self,
        request: ListWorkflowBuildVersionsRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[WorkflowSummary, ListWorkflowBuildVersionsResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        workflow_version_arn: str | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[WorkflowSummary, ListWorkflowBuildVersionsResponse]: ...
    def paginate(
        self,
        request: ListWorkflowBuildVersionsRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[WorkflowSummary, ListWorkflowBuildVersionsResponse]:
        """List with as many requests as it takes; each page is fetched when it is needed.

        Args:
            request: The whole request, in the place of the keywords.
            workflow_version_arn: ARN with a version, which may contain ``x`` wildcards. Left out,
                builds of all workflows in the account are listed.
            page_size: Entries that the service puts on one page at most, 1 to 100.
            max_items: Stop after this many entries, 1 or more.
            starting_token: Where to go on: the ``resume_token`` of an earlier pager, or a token of the service's.

        Raises:
            RequestValidationError: The request can't be right. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowBuildVersions.html
        """
        return self._pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListWorkflowExecutionsPaginator(
    Paginator["ListWorkflowExecutionsRequest", "WorkflowExecutionMetadata", "ListWorkflowExecutionsResponse"]
):
    """Pages of ``list_workflow_executions``: List the workflow runs of one image build."""

    @overload
    def paginate(
        self,
        request: ListWorkflowExecutionsRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[WorkflowExecutionMetadata, ListWorkflowExecutionsResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        image_build_version_arn: str,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[WorkflowExecutionMetadata, ListWorkflowExecutionsResponse]: ...
    def paginate(
        self,
        request: ListWorkflowExecutionsRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[WorkflowExecutionMetadata, ListWorkflowExecutionsResponse]:
        """List with as many requests as it takes; each page is fetched when it is needed.

        Args:
            request: The whole request, in the place of the keywords.
            image_build_version_arn: ARN of the image build whose workflow runs are listed.
            page_size: Entries that the service puts on one page at most, 1 to 100.
            max_items: Stop after this many entries, 1 or more.
            starting_token: Where to go on: the ``resume_token`` of an earlier pager, or a token of the service's.

        Raises:
            RequestValidationError: The request can't be right. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowExecutions.html
        """
        return self._pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListWorkflowStepExecutionsPaginator(
    Paginator[
        "ListWorkflowStepExecutionsRequest", "WorkflowStepMetadata", "ListWorkflowStepExecutionsResponse"
    ]
):
    """Pages of ``list_workflow_step_executions``: List the steps of one workflow run with state,
    inputs and outputs."""

    @overload
    def paginate(
        self,
        request: ListWorkflowStepExecutionsRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[WorkflowStepMetadata, ListWorkflowStepExecutionsResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        workflow_execution_id: str,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[WorkflowStepMetadata, ListWorkflowStepExecutionsResponse]: ...
    def paginate(
        self,
        request: ListWorkflowStepExecutionsRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[WorkflowStepMetadata, ListWorkflowStepExecutionsResponse]:
        """List with as many requests as it takes; each page is fetched when it is needed.

        Args:
            request: The whole request, in the place of the keywords.
            workflow_execution_id: Id of the workflow run, ``wf-`` and a UUID.
            page_size: Entries that the service puts on one page at most, 1 to 100.
            max_items: Stop after this many entries, 1 or more.
            starting_token: Where to go on: the ``resume_token`` of an earlier pager, or a token of the service's.

        Raises:
            RequestValidationError: The request can't be right. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowStepExecutions.html
        """
        return self._pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


class ListWorkflowsPaginator(Paginator["ListWorkflowsRequest", "WorkflowVersion", "ListWorkflowsResponse"]):
    """Pages of ``list_workflows``: List workflow versions, by default the caller's own."""

    @overload
    def paginate(
        self,
        request: ListWorkflowsRequest,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[WorkflowVersion, ListWorkflowsResponse]: ...
    @overload
    def paginate(
        self,
        /,
        *,
        owner: Ownership | Literal["Self", "Shared", "Amazon", "ThirdParty", "AWSMarketplace"] | None = None,
        filters: list[Filter] | None = None,
        by_name: bool | None = None,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[WorkflowVersion, ListWorkflowsResponse]: ...
    def paginate(
        self,
        request: ListWorkflowsRequest | None = None,
        /,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
        **fields: object,
    ) -> Pager[WorkflowVersion, ListWorkflowsResponse]:
        """List with as many requests as it takes; each page is fetched when it is needed.

        Args:
            request: The whole request, in the place of the keywords.
            owner: ``Self`` (the default) or ``Amazon``. ``Shared`` and ``ThirdParty`` are refused,
                ``AWSMarketplace`` finds nothing.
            filters: Conditions that items must meet. Names: ``description``, ``name``, ``type``,
                ``version``. 1 to 10 characters.
            by_name: True: one item for each name, over all versions. False (the default): one item
                for each version. Not together with a ``version`` filter.
            page_size: Entries that the service puts on one page at most, 1 to 100.
            max_items: Stop after this many entries, 1 or more.
            starting_token: Where to go on: the ``resume_token`` of an earlier pager, or a token of the service's.

        Raises:
            RequestValidationError: The request can't be right. Nothing was sent.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflows.html
        """
        return self._pager(
            request, fields, page_size=page_size, max_items=max_items, starting_token=starting_token
        )


PAGINATORS: dict[str, type[Paginator[Any, Any, Any]]] = {
    "list_component_build_versions": ListComponentBuildVersionsPaginator,
    "list_components": ListComponentsPaginator,
    "list_container_recipes": ListContainerRecipesPaginator,
    "list_distribution_configurations": ListDistributionConfigurationsPaginator,
    "list_image_build_versions": ListImageBuildVersionsPaginator,
    "list_image_packages": ListImagePackagesPaginator,
    "list_image_pipeline_images": ListImagePipelineImagesPaginator,
    "list_image_pipelines": ListImagePipelinesPaginator,
    "list_image_recipes": ListImageRecipesPaginator,
    "list_image_scan_finding_aggregations": ListImageScanFindingAggregationsPaginator,
    "list_image_scan_findings": ListImageScanFindingsPaginator,
    "list_images": ListImagesPaginator,
    "list_infrastructure_configurations": ListInfrastructureConfigurationsPaginator,
    "list_lifecycle_execution_resources": ListLifecycleExecutionResourcesPaginator,
    "list_lifecycle_executions": ListLifecycleExecutionsPaginator,
    "list_lifecycle_policies": ListLifecyclePoliciesPaginator,
    "list_waiting_workflow_steps": ListWaitingWorkflowStepsPaginator,
    "list_workflow_build_versions": ListWorkflowBuildVersionsPaginator,
    "list_workflow_executions": ListWorkflowExecutionsPaginator,
    "list_workflow_step_executions": ListWorkflowStepExecutionsPaginator,
    "list_workflows": ListWorkflowsPaginator,
}
"""Paginators by boto3's method name."""


class PaginatorFactory(ABC):
    """The client's ``get_paginator``, typed for each name."""

    __slots__ = ()

    @abstractmethod
    def _make_paginator(self, operation_name: str) -> Paginator[Any, Any, Any]:
        """Make the paginator of one operation."""

    @overload
    def get_paginator(
        self, operation_name: Literal["list_component_build_versions"]
    ) -> ListComponentBuildVersionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["list_components"]) -> ListComponentsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_container_recipes"]
    ) -> ListContainerRecipesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_distribution_configurations"]
    ) -> ListDistributionConfigurationsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_image_build_versions"]
    ) -> ListImageBuildVersionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["list_image_packages"]) -> ListImagePackagesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_image_pipeline_images"]
    ) -> ListImagePipelineImagesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_image_pipelines"]
    ) -> ListImagePipelinesPaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["list_image_recipes"]) -> ListImageRecipesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_image_scan_finding_aggregations"]
    ) -> ListImageScanFindingAggregationsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_image_scan_findings"]
    ) -> ListImageScanFindingsPaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["list_images"]) -> ListImagesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_infrastructure_configurations"]
    ) -> ListInfrastructureConfigurationsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_lifecycle_execution_resources"]
    ) -> ListLifecycleExecutionResourcesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_lifecycle_executions"]
    ) -> ListLifecycleExecutionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_lifecycle_policies"]
    ) -> ListLifecyclePoliciesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_waiting_workflow_steps"]
    ) -> ListWaitingWorkflowStepsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_workflow_build_versions"]
    ) -> ListWorkflowBuildVersionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_workflow_executions"]
    ) -> ListWorkflowExecutionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_workflow_step_executions"]
    ) -> ListWorkflowStepExecutionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["list_workflows"]) -> ListWorkflowsPaginator: ...
    def get_paginator(self, operation_name: str) -> object:
        """Make a paginator, as boto3's ``get_paginator`` does, with typed pages and items.

        Args:
            operation_name: Name of a method that lists, such as ``list_images``.

        Raises:
            ValueError: The operation does not exist or does not list in pages.
        """
        return self._make_paginator(operation_name)
