# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""A typed method for every operation of the API: one module per resource family."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from imagebuilder_typed._api.operations import (
    component,
    container_recipe,
    distribution,
    image,
    image_recipe,
    infrastructure,
    lifecycle,
    marketplace,
    pipeline,
    scan_finding,
    tag,
    workflow,
)
from imagebuilder_typed._api.operations.component import ComponentOperations
from imagebuilder_typed._api.operations.container_recipe import ContainerRecipeOperations
from imagebuilder_typed._api.operations.distribution import DistributionOperations
from imagebuilder_typed._api.operations.image import ImageOperations
from imagebuilder_typed._api.operations.image_recipe import ImageRecipeOperations
from imagebuilder_typed._api.operations.infrastructure import InfrastructureOperations
from imagebuilder_typed._api.operations.lifecycle import LifecycleOperations
from imagebuilder_typed._api.operations.marketplace import MarketplaceOperations
from imagebuilder_typed._api.operations.pipeline import PipelineOperations
from imagebuilder_typed._api.operations.scan_finding import ScanFindingOperations
from imagebuilder_typed._api.operations.tag import TagOperations
from imagebuilder_typed._api.operations.workflow import WorkflowOperations
from imagebuilder_typed._call.operation import Operation

__all__ = ["OPERATIONS", "OperationName", "Operations"]

OperationName: TypeAlias = Literal[
    "cancel_image_creation",
    "cancel_lifecycle_execution",
    "create_component",
    "create_container_recipe",
    "create_distribution_configuration",
    "create_image",
    "create_image_pipeline",
    "create_image_recipe",
    "create_infrastructure_configuration",
    "create_lifecycle_policy",
    "create_workflow",
    "delete_component",
    "delete_container_recipe",
    "delete_distribution_configuration",
    "delete_image",
    "delete_image_pipeline",
    "delete_image_recipe",
    "delete_infrastructure_configuration",
    "delete_lifecycle_policy",
    "delete_workflow",
    "distribute_image",
    "get_component",
    "get_component_policy",
    "get_container_recipe",
    "get_container_recipe_policy",
    "get_distribution_configuration",
    "get_image",
    "get_image_pipeline",
    "get_image_policy",
    "get_image_recipe",
    "get_image_recipe_policy",
    "get_infrastructure_configuration",
    "get_lifecycle_execution",
    "get_lifecycle_policy",
    "get_marketplace_resource",
    "get_workflow",
    "get_workflow_execution",
    "get_workflow_step_execution",
    "import_component",
    "import_disk_image",
    "import_vm_image",
    "list_component_build_versions",
    "list_components",
    "list_container_recipes",
    "list_distribution_configurations",
    "list_image_build_versions",
    "list_image_packages",
    "list_image_pipeline_images",
    "list_image_pipelines",
    "list_image_recipes",
    "list_image_scan_finding_aggregations",
    "list_image_scan_findings",
    "list_images",
    "list_infrastructure_configurations",
    "list_lifecycle_execution_resources",
    "list_lifecycle_executions",
    "list_lifecycle_policies",
    "list_tags_for_resource",
    "list_waiting_workflow_steps",
    "list_workflow_build_versions",
    "list_workflow_executions",
    "list_workflow_step_executions",
    "list_workflows",
    "put_component_policy",
    "put_container_recipe_policy",
    "put_image_policy",
    "put_image_recipe_policy",
    "retry_image",
    "send_workflow_step_action",
    "start_image_pipeline_execution",
    "start_resource_state_update",
    "tag_resource",
    "untag_resource",
    "update_distribution_configuration",
    "update_image_pipeline",
    "update_infrastructure_configuration",
    "update_lifecycle_policy",
]
"""boto3's method names of the operations."""

OPERATIONS: Mapping[str, Operation[Any, Any]] = {
    operation.method_name: operation
    for operation in sorted(
        (
            *component.OPERATIONS,
            *container_recipe.OPERATIONS,
            *distribution.OPERATIONS,
            *image.OPERATIONS,
            *image_recipe.OPERATIONS,
            *infrastructure.OPERATIONS,
            *lifecycle.OPERATIONS,
            *marketplace.OPERATIONS,
            *pipeline.OPERATIONS,
            *scan_finding.OPERATIONS,
            *tag.OPERATIONS,
            *workflow.OPERATIONS,
        ),
        key=lambda operation: operation.method_name,
    )
}
"""All operations by boto3's method name, in its order."""


class Operations(
    ComponentOperations,
    ContainerRecipeOperations,
    DistributionOperations,
    ImageOperations,
    ImageRecipeOperations,
    InfrastructureOperations,
    LifecycleOperations,
    MarketplaceOperations,
    PipelineOperations,
    ScanFindingOperations,
    TagOperations,
    WorkflowOperations,
):
    """The methods of the client. All of them use the same call path."""

    __slots__ = ()
