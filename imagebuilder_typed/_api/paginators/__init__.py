# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""A typed paginator for every operation that lists in pages: one module per resource family, loaded when first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, overload

from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed._call_path import CallPath, call_path_of
from imagebuilder_typed._suggestions import suggestion

if TYPE_CHECKING:
    from imagebuilder_typed._api.paginators.component import (
        ListComponentBuildVersionsPaginator,
        ListComponentsPaginator,
    )
    from imagebuilder_typed._api.paginators.container_recipe import ListContainerRecipesPaginator
    from imagebuilder_typed._api.paginators.distribution import ListDistributionConfigurationsPaginator
    from imagebuilder_typed._api.paginators.image import (
        ListImageBuildVersionsPaginator,
        ListImagePackagesPaginator,
        ListImagesPaginator,
    )
    from imagebuilder_typed._api.paginators.image_recipe import ListImageRecipesPaginator
    from imagebuilder_typed._api.paginators.infrastructure import ListInfrastructureConfigurationsPaginator
    from imagebuilder_typed._api.paginators.lifecycle import (
        ListLifecycleExecutionResourcesPaginator,
        ListLifecycleExecutionsPaginator,
        ListLifecyclePoliciesPaginator,
    )
    from imagebuilder_typed._api.paginators.pipeline import (
        ListImagePipelineImagesPaginator,
        ListImagePipelinesPaginator,
    )
    from imagebuilder_typed._api.paginators.scan_finding import (
        ListImageScanFindingAggregationsPaginator,
        ListImageScanFindingsPaginator,
    )
    from imagebuilder_typed._api.paginators.workflow import (
        ListWaitingWorkflowStepsPaginator,
        ListWorkflowBuildVersionsPaginator,
        ListWorkflowExecutionsPaginator,
        ListWorkflowsPaginator,
        ListWorkflowStepExecutionsPaginator,
    )
    from imagebuilder_typed.pagination import Paginator

__all__ = ["FAMILY_OF", "PaginatorFactory", "family_of", "make_paginator"]

FAMILY_OF = {
    "list_component_build_versions": "component",
    "list_components": "component",
    "list_container_recipes": "container_recipe",
    "list_distribution_configurations": "distribution",
    "list_image_build_versions": "image",
    "list_image_packages": "image",
    "list_image_pipeline_images": "pipeline",
    "list_image_pipelines": "pipeline",
    "list_image_recipes": "image_recipe",
    "list_image_scan_finding_aggregations": "scan_finding",
    "list_image_scan_findings": "scan_finding",
    "list_images": "image",
    "list_infrastructure_configurations": "infrastructure",
    "list_lifecycle_execution_resources": "lifecycle",
    "list_lifecycle_executions": "lifecycle",
    "list_lifecycle_policies": "lifecycle",
    "list_waiting_workflow_steps": "workflow",
    "list_workflow_build_versions": "workflow",
    "list_workflow_executions": "workflow",
    "list_workflow_step_executions": "workflow",
    "list_workflows": "workflow",
}
"""The module of each paginator, by boto3's method name."""


def family_of(operation_name: str) -> str:
    """The module of the paginator of an operation.

    Raises:
        ValueError: The operation does not exist or does not list in pages.
    """
    if operation_name not in FAMILY_OF:
        advice = "" if operation_name in OPERATIONS else suggestion(operation_name, FAMILY_OF)
        advice = advice or f"; these do: {', '.join(sorted(FAMILY_OF))}"
        raise ValueError(f"{operation_name!r} does not list in pages{advice}")
    return FAMILY_OF[operation_name]


def make_paginator(path: CallPath, operation_name: str) -> Paginator[Any, Any, Any]:
    """Make the paginator of an operation.

    Raises:
        ValueError: The operation does not exist or does not list in pages.
    """
    module = import_module(f"{__name__}.{family_of(operation_name)}")
    found: type[Paginator[Any, Any, Any]] = module.PAGINATORS[operation_name]
    return found(path.send_steps, OPERATIONS[operation_name], check=path.validate)


class PaginatorFactory:
    """The client's ``get_paginator``, typed for each name."""

    __slots__ = ()

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
        return make_paginator(call_path_of(self), operation_name)
