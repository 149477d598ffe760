# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""The paginators of the async client: one module per resource family, loaded when first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, overload

from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed._api.paginators import family_of
from imagebuilder_typed._async_call_path import AsyncCallPath, async_call_path_of

if TYPE_CHECKING:
    from imagebuilder_typed._api.async_paginators.component import (
        AsyncListComponentBuildVersionsPaginator,
        AsyncListComponentsPaginator,
    )
    from imagebuilder_typed._api.async_paginators.container_recipe import AsyncListContainerRecipesPaginator
    from imagebuilder_typed._api.async_paginators.distribution import (
        AsyncListDistributionConfigurationsPaginator,
    )
    from imagebuilder_typed._api.async_paginators.image import (
        AsyncListImageBuildVersionsPaginator,
        AsyncListImagePackagesPaginator,
        AsyncListImagesPaginator,
    )
    from imagebuilder_typed._api.async_paginators.image_recipe import AsyncListImageRecipesPaginator
    from imagebuilder_typed._api.async_paginators.infrastructure import (
        AsyncListInfrastructureConfigurationsPaginator,
    )
    from imagebuilder_typed._api.async_paginators.lifecycle import (
        AsyncListLifecycleExecutionResourcesPaginator,
        AsyncListLifecycleExecutionsPaginator,
        AsyncListLifecyclePoliciesPaginator,
    )
    from imagebuilder_typed._api.async_paginators.pipeline import (
        AsyncListImagePipelineImagesPaginator,
        AsyncListImagePipelinesPaginator,
    )
    from imagebuilder_typed._api.async_paginators.scan_finding import (
        AsyncListImageScanFindingAggregationsPaginator,
        AsyncListImageScanFindingsPaginator,
    )
    from imagebuilder_typed._api.async_paginators.workflow import (
        AsyncListWaitingWorkflowStepsPaginator,
        AsyncListWorkflowBuildVersionsPaginator,
        AsyncListWorkflowExecutionsPaginator,
        AsyncListWorkflowsPaginator,
        AsyncListWorkflowStepExecutionsPaginator,
    )
    from imagebuilder_typed.pagination._async_pager import AsyncPaginator

__all__ = ["AsyncPaginatorFactory", "make_async_paginator"]


def make_async_paginator(path: AsyncCallPath, operation_name: str) -> AsyncPaginator[Any, Any, Any]:
    """Make the paginator of an operation.

    Raises:
        ValueError: The operation does not exist or does not list in pages.
    """
    module = import_module(f"{__name__}.{family_of(operation_name)}")
    found: type[AsyncPaginator[Any, Any, Any]] = module.PAGINATORS[operation_name]
    return found(path.send_steps, OPERATIONS[operation_name], check=path.validate)


class AsyncPaginatorFactory:
    """The async client's ``get_paginator``, typed for each name."""

    __slots__ = ()

    @overload
    def get_paginator(
        self, operation_name: Literal["list_component_build_versions"]
    ) -> AsyncListComponentBuildVersionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["list_components"]) -> AsyncListComponentsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_container_recipes"]
    ) -> AsyncListContainerRecipesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_distribution_configurations"]
    ) -> AsyncListDistributionConfigurationsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_image_build_versions"]
    ) -> AsyncListImageBuildVersionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_image_packages"]
    ) -> AsyncListImagePackagesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_image_pipeline_images"]
    ) -> AsyncListImagePipelineImagesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_image_pipelines"]
    ) -> AsyncListImagePipelinesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_image_recipes"]
    ) -> AsyncListImageRecipesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_image_scan_finding_aggregations"]
    ) -> AsyncListImageScanFindingAggregationsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_image_scan_findings"]
    ) -> AsyncListImageScanFindingsPaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["list_images"]) -> AsyncListImagesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_infrastructure_configurations"]
    ) -> AsyncListInfrastructureConfigurationsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_lifecycle_execution_resources"]
    ) -> AsyncListLifecycleExecutionResourcesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_lifecycle_executions"]
    ) -> AsyncListLifecycleExecutionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_lifecycle_policies"]
    ) -> AsyncListLifecyclePoliciesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_waiting_workflow_steps"]
    ) -> AsyncListWaitingWorkflowStepsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_workflow_build_versions"]
    ) -> AsyncListWorkflowBuildVersionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_workflow_executions"]
    ) -> AsyncListWorkflowExecutionsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: Literal["list_workflow_step_executions"]
    ) -> AsyncListWorkflowStepExecutionsPaginator: ...
    @overload
    def get_paginator(self, operation_name: Literal["list_workflows"]) -> AsyncListWorkflowsPaginator: ...
    def get_paginator(self, operation_name: str) -> object:
        """Make a paginator, as boto3's ``get_paginator`` does, with typed pages and items. It is not awaited.

        Args:
            operation_name: Name of a method that lists, such as ``list_images``.

        Raises:
            ValueError: The operation does not exist or does not list in pages.
        """
        return make_async_paginator(async_call_path_of(self), operation_name)
