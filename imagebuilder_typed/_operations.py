# Generated from botocore's imagebuilder model; _generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""A typed method for every operation of the API, each a line over the one call path in ``client.py``."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, overload

from imagebuilder_typed._call.operation import Operation, PageFields

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from imagebuilder_typed._call.operation import RequestT, ResponseT
    from imagebuilder_typed.models.component import (
        ComponentConfiguration,
        ComponentFormat,
        ComponentType,
        CreateComponentRequest,
        CreateComponentResponse,
        DeleteComponentRequest,
        DeleteComponentResponse,
        GetComponentPolicyRequest,
        GetComponentPolicyResponse,
        GetComponentRequest,
        GetComponentResponse,
        ImportComponentRequest,
        ImportComponentResponse,
        ListComponentBuildVersionsRequest,
        ListComponentBuildVersionsResponse,
        ListComponentsRequest,
        ListComponentsResponse,
        PutComponentPolicyRequest,
        PutComponentPolicyResponse,
    )
    from imagebuilder_typed.models.container_recipe import (
        ContainerType,
        CreateContainerRecipeRequest,
        CreateContainerRecipeResponse,
        DeleteContainerRecipeRequest,
        DeleteContainerRecipeResponse,
        GetContainerRecipePolicyRequest,
        GetContainerRecipePolicyResponse,
        GetContainerRecipeRequest,
        GetContainerRecipeResponse,
        InstanceConfiguration,
        ListContainerRecipesRequest,
        ListContainerRecipesResponse,
        PutContainerRecipePolicyRequest,
        PutContainerRecipePolicyResponse,
    )
    from imagebuilder_typed.models.distribution import (
        CreateDistributionConfigurationRequest,
        CreateDistributionConfigurationResponse,
        DeleteDistributionConfigurationRequest,
        DeleteDistributionConfigurationResponse,
        Distribution,
        GetDistributionConfigurationRequest,
        GetDistributionConfigurationResponse,
        ListDistributionConfigurationsRequest,
        ListDistributionConfigurationsResponse,
        UpdateDistributionConfigurationRequest,
        UpdateDistributionConfigurationResponse,
    )
    from imagebuilder_typed.models.image import (
        CancelImageCreationRequest,
        CancelImageCreationResponse,
        CreateImageRequest,
        CreateImageResponse,
        DeleteImageRequest,
        DeleteImageResponse,
        DistributeImageRequest,
        DistributeImageResponse,
        GetImagePolicyRequest,
        GetImagePolicyResponse,
        GetImageRequest,
        GetImageResponse,
        ImageLoggingConfiguration,
        ImageScanningConfiguration,
        ImageTestsConfiguration,
        ImportDiskImageRequest,
        ImportDiskImageResponse,
        ImportVmImageRequest,
        ImportVmImageResponse,
        ListImageBuildVersionsRequest,
        ListImageBuildVersionsResponse,
        ListImagePackagesRequest,
        ListImagePackagesResponse,
        ListImagesRequest,
        ListImagesResponse,
        PutImagePolicyRequest,
        PutImagePolicyResponse,
        RegisterImageOptions,
        RetryImageRequest,
        RetryImageResponse,
        WindowsConfiguration,
    )
    from imagebuilder_typed.models.image_recipe import (
        AdditionalInstanceConfiguration,
        CreateImageRecipeRequest,
        CreateImageRecipeResponse,
        DeleteImageRecipeRequest,
        DeleteImageRecipeResponse,
        GetImageRecipePolicyRequest,
        GetImageRecipePolicyResponse,
        GetImageRecipeRequest,
        GetImageRecipeResponse,
        ListImageRecipesRequest,
        ListImageRecipesResponse,
        PutImageRecipePolicyRequest,
        PutImageRecipePolicyResponse,
    )
    from imagebuilder_typed.models.infrastructure import (
        CreateInfrastructureConfigurationRequest,
        CreateInfrastructureConfigurationResponse,
        DeleteInfrastructureConfigurationRequest,
        DeleteInfrastructureConfigurationResponse,
        GetInfrastructureConfigurationRequest,
        GetInfrastructureConfigurationResponse,
        InstanceMetadataOptions,
        ListInfrastructureConfigurationsRequest,
        ListInfrastructureConfigurationsResponse,
        Logging,
        ParentInstanceConfiguration,
        Placement,
        UpdateInfrastructureConfigurationRequest,
        UpdateInfrastructureConfigurationResponse,
    )
    from imagebuilder_typed.models.lifecycle import (
        CancelLifecycleExecutionRequest,
        CancelLifecycleExecutionResponse,
        CreateLifecyclePolicyRequest,
        CreateLifecyclePolicyResponse,
        DeleteLifecyclePolicyRequest,
        DeleteLifecyclePolicyResponse,
        GetLifecycleExecutionRequest,
        GetLifecycleExecutionResponse,
        GetLifecyclePolicyRequest,
        GetLifecyclePolicyResponse,
        LifecyclePolicyDetail,
        LifecyclePolicyResourceSelection,
        LifecyclePolicyResourceType,
        LifecyclePolicyStatus,
        ListLifecycleExecutionResourcesRequest,
        ListLifecycleExecutionResourcesResponse,
        ListLifecycleExecutionsRequest,
        ListLifecycleExecutionsResponse,
        ListLifecyclePoliciesRequest,
        ListLifecyclePoliciesResponse,
        ResourceState,
        ResourceStateUpdateExclusionRules,
        ResourceStateUpdateIncludeResources,
        StartResourceStateUpdateRequest,
        StartResourceStateUpdateResponse,
        UpdateLifecyclePolicyRequest,
        UpdateLifecyclePolicyResponse,
    )
    from imagebuilder_typed.models.marketplace import (
        GetMarketplaceResourceRequest,
        GetMarketplaceResourceResponse,
        MarketplaceResourceType,
    )
    from imagebuilder_typed.models.pipeline import (
        CreateImagePipelineRequest,
        CreateImagePipelineResponse,
        DeleteImagePipelineRequest,
        DeleteImagePipelineResponse,
        GetImagePipelineRequest,
        GetImagePipelineResponse,
        ListImagePipelineImagesRequest,
        ListImagePipelineImagesResponse,
        ListImagePipelinesRequest,
        ListImagePipelinesResponse,
        PipelineLoggingConfiguration,
        PipelineStatus,
        Schedule,
        StartImagePipelineExecutionRequest,
        StartImagePipelineExecutionResponse,
        UpdateImagePipelineRequest,
        UpdateImagePipelineResponse,
    )
    from imagebuilder_typed.models.scan_finding import (
        ImageScanFindingsFilter,
        ListImageScanFindingAggregationsRequest,
        ListImageScanFindingAggregationsResponse,
        ListImageScanFindingsRequest,
        ListImageScanFindingsResponse,
    )
    from imagebuilder_typed.models.shared import (
        Filter,
        InstanceBlockDeviceMapping,
        Ownership,
        Platform,
        TargetContainerRepository,
    )
    from imagebuilder_typed.models.tag import (
        ListTagsForResourceRequest,
        ListTagsForResourceResponse,
        TagResourceRequest,
        TagResourceResponse,
        UntagResourceRequest,
        UntagResourceResponse,
    )
    from imagebuilder_typed.models.workflow import (
        CreateWorkflowRequest,
        CreateWorkflowResponse,
        DeleteWorkflowRequest,
        DeleteWorkflowResponse,
        GetWorkflowExecutionRequest,
        GetWorkflowExecutionResponse,
        GetWorkflowRequest,
        GetWorkflowResponse,
        GetWorkflowStepExecutionRequest,
        GetWorkflowStepExecutionResponse,
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
        SendWorkflowStepActionRequest,
        SendWorkflowStepActionResponse,
        WorkflowConfiguration,
        WorkflowStepActionType,
        WorkflowType,
    )

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


_CANCEL_IMAGE_CREATION: Operation[CancelImageCreationRequest, CancelImageCreationResponse] = Operation(
    name="CancelImageCreation",
    method_name="cancel_image_creation",
    token_field="client_token",
)
_CANCEL_LIFECYCLE_EXECUTION: Operation[CancelLifecycleExecutionRequest, CancelLifecycleExecutionResponse] = (
    Operation(
        name="CancelLifecycleExecution",
        method_name="cancel_lifecycle_execution",
        token_field="client_token",
    )
)
_CREATE_COMPONENT: Operation[CreateComponentRequest, CreateComponentResponse] = Operation(
    name="CreateComponent",
    method_name="create_component",
    token_field="client_token",
    dry_run=True,
)
_CREATE_CONTAINER_RECIPE: Operation[CreateContainerRecipeRequest, CreateContainerRecipeResponse] = Operation(
    name="CreateContainerRecipe",
    method_name="create_container_recipe",
    token_field="client_token",
    dry_run=True,
)
_CREATE_DISTRIBUTION_CONFIGURATION: Operation[
    CreateDistributionConfigurationRequest, CreateDistributionConfigurationResponse
] = Operation(
    name="CreateDistributionConfiguration",
    method_name="create_distribution_configuration",
    token_field="client_token",
    dry_run=True,
)
_CREATE_IMAGE: Operation[CreateImageRequest, CreateImageResponse] = Operation(
    name="CreateImage",
    method_name="create_image",
    token_field="client_token",
)
_CREATE_IMAGE_PIPELINE: Operation[CreateImagePipelineRequest, CreateImagePipelineResponse] = Operation(
    name="CreateImagePipeline",
    method_name="create_image_pipeline",
    token_field="client_token",
    dry_run=True,
)
_CREATE_IMAGE_RECIPE: Operation[CreateImageRecipeRequest, CreateImageRecipeResponse] = Operation(
    name="CreateImageRecipe",
    method_name="create_image_recipe",
    token_field="client_token",
    dry_run=True,
)
_CREATE_INFRASTRUCTURE_CONFIGURATION: Operation[
    CreateInfrastructureConfigurationRequest, CreateInfrastructureConfigurationResponse
] = Operation(
    name="CreateInfrastructureConfiguration",
    method_name="create_infrastructure_configuration",
    token_field="client_token",
    dry_run=True,
)
_CREATE_LIFECYCLE_POLICY: Operation[CreateLifecyclePolicyRequest, CreateLifecyclePolicyResponse] = Operation(
    name="CreateLifecyclePolicy",
    method_name="create_lifecycle_policy",
    token_field="client_token",
    dry_run=True,
)
_CREATE_WORKFLOW: Operation[CreateWorkflowRequest, CreateWorkflowResponse] = Operation(
    name="CreateWorkflow",
    method_name="create_workflow",
    token_field="client_token",
    dry_run=True,
)
_DELETE_COMPONENT: Operation[DeleteComponentRequest, DeleteComponentResponse] = Operation(
    name="DeleteComponent",
    method_name="delete_component",
)
_DELETE_CONTAINER_RECIPE: Operation[DeleteContainerRecipeRequest, DeleteContainerRecipeResponse] = Operation(
    name="DeleteContainerRecipe",
    method_name="delete_container_recipe",
)
_DELETE_DISTRIBUTION_CONFIGURATION: Operation[
    DeleteDistributionConfigurationRequest, DeleteDistributionConfigurationResponse
] = Operation(
    name="DeleteDistributionConfiguration",
    method_name="delete_distribution_configuration",
)
_DELETE_IMAGE: Operation[DeleteImageRequest, DeleteImageResponse] = Operation(
    name="DeleteImage",
    method_name="delete_image",
)
_DELETE_IMAGE_PIPELINE: Operation[DeleteImagePipelineRequest, DeleteImagePipelineResponse] = Operation(
    name="DeleteImagePipeline",
    method_name="delete_image_pipeline",
)
_DELETE_IMAGE_RECIPE: Operation[DeleteImageRecipeRequest, DeleteImageRecipeResponse] = Operation(
    name="DeleteImageRecipe",
    method_name="delete_image_recipe",
)
_DELETE_INFRASTRUCTURE_CONFIGURATION: Operation[
    DeleteInfrastructureConfigurationRequest, DeleteInfrastructureConfigurationResponse
] = Operation(
    name="DeleteInfrastructureConfiguration",
    method_name="delete_infrastructure_configuration",
)
_DELETE_LIFECYCLE_POLICY: Operation[DeleteLifecyclePolicyRequest, DeleteLifecyclePolicyResponse] = Operation(
    name="DeleteLifecyclePolicy",
    method_name="delete_lifecycle_policy",
)
_DELETE_WORKFLOW: Operation[DeleteWorkflowRequest, DeleteWorkflowResponse] = Operation(
    name="DeleteWorkflow",
    method_name="delete_workflow",
)
_DISTRIBUTE_IMAGE: Operation[DistributeImageRequest, DistributeImageResponse] = Operation(
    name="DistributeImage",
    method_name="distribute_image",
    token_field="client_token",
)
_GET_COMPONENT: Operation[GetComponentRequest, GetComponentResponse] = Operation(
    name="GetComponent",
    method_name="get_component",
    read_only=True,
)
_GET_COMPONENT_POLICY: Operation[GetComponentPolicyRequest, GetComponentPolicyResponse] = Operation(
    name="GetComponentPolicy",
    method_name="get_component_policy",
    read_only=True,
)
_GET_CONTAINER_RECIPE: Operation[GetContainerRecipeRequest, GetContainerRecipeResponse] = Operation(
    name="GetContainerRecipe",
    method_name="get_container_recipe",
    read_only=True,
)
_GET_CONTAINER_RECIPE_POLICY: Operation[GetContainerRecipePolicyRequest, GetContainerRecipePolicyResponse] = (
    Operation(
        name="GetContainerRecipePolicy",
        method_name="get_container_recipe_policy",
        read_only=True,
    )
)
_GET_DISTRIBUTION_CONFIGURATION: Operation[
    GetDistributionConfigurationRequest, GetDistributionConfigurationResponse
] = Operation(
    name="GetDistributionConfiguration",
    method_name="get_distribution_configuration",
    read_only=True,
)
_GET_IMAGE: Operation[GetImageRequest, GetImageResponse] = Operation(
    name="GetImage",
    method_name="get_image",
    read_only=True,
)
_GET_IMAGE_PIPELINE: Operation[GetImagePipelineRequest, GetImagePipelineResponse] = Operation(
    name="GetImagePipeline",
    method_name="get_image_pipeline",
    read_only=True,
)
_GET_IMAGE_POLICY: Operation[GetImagePolicyRequest, GetImagePolicyResponse] = Operation(
    name="GetImagePolicy",
    method_name="get_image_policy",
    read_only=True,
)
_GET_IMAGE_RECIPE: Operation[GetImageRecipeRequest, GetImageRecipeResponse] = Operation(
    name="GetImageRecipe",
    method_name="get_image_recipe",
    read_only=True,
)
_GET_IMAGE_RECIPE_POLICY: Operation[GetImageRecipePolicyRequest, GetImageRecipePolicyResponse] = Operation(
    name="GetImageRecipePolicy",
    method_name="get_image_recipe_policy",
    read_only=True,
)
_GET_INFRASTRUCTURE_CONFIGURATION: Operation[
    GetInfrastructureConfigurationRequest, GetInfrastructureConfigurationResponse
] = Operation(
    name="GetInfrastructureConfiguration",
    method_name="get_infrastructure_configuration",
    read_only=True,
)
_GET_LIFECYCLE_EXECUTION: Operation[GetLifecycleExecutionRequest, GetLifecycleExecutionResponse] = Operation(
    name="GetLifecycleExecution",
    method_name="get_lifecycle_execution",
    read_only=True,
)
_GET_LIFECYCLE_POLICY: Operation[GetLifecyclePolicyRequest, GetLifecyclePolicyResponse] = Operation(
    name="GetLifecyclePolicy",
    method_name="get_lifecycle_policy",
    read_only=True,
)
_GET_MARKETPLACE_RESOURCE: Operation[GetMarketplaceResourceRequest, GetMarketplaceResourceResponse] = (
    Operation(
        name="GetMarketplaceResource",
        method_name="get_marketplace_resource",
        read_only=True,
    )
)
_GET_WORKFLOW: Operation[GetWorkflowRequest, GetWorkflowResponse] = Operation(
    name="GetWorkflow",
    method_name="get_workflow",
    read_only=True,
)
_GET_WORKFLOW_EXECUTION: Operation[GetWorkflowExecutionRequest, GetWorkflowExecutionResponse] = Operation(
    name="GetWorkflowExecution",
    method_name="get_workflow_execution",
    read_only=True,
)
_GET_WORKFLOW_STEP_EXECUTION: Operation[GetWorkflowStepExecutionRequest, GetWorkflowStepExecutionResponse] = (
    Operation(
        name="GetWorkflowStepExecution",
        method_name="get_workflow_step_execution",
        read_only=True,
    )
)
_IMPORT_COMPONENT: Operation[ImportComponentRequest, ImportComponentResponse] = Operation(
    name="ImportComponent",
    method_name="import_component",
    token_field="client_token",
)
_IMPORT_DISK_IMAGE: Operation[ImportDiskImageRequest, ImportDiskImageResponse] = Operation(
    name="ImportDiskImage",
    method_name="import_disk_image",
    token_field="client_token",
)
_IMPORT_VM_IMAGE: Operation[ImportVmImageRequest, ImportVmImageResponse] = Operation(
    name="ImportVmImage",
    method_name="import_vm_image",
    token_field="client_token",
)
_LIST_COMPONENT_BUILD_VERSIONS: Operation[
    ListComponentBuildVersionsRequest, ListComponentBuildVersionsResponse
] = Operation(
    name="ListComponentBuildVersions",
    method_name="list_component_build_versions",
    read_only=True,
    pages=PageFields(
        items="component_summary_list",
        token_in="next_token",
        token_out="next_token",
        limit="max_results",
    ),
)
_LIST_COMPONENTS: Operation[ListComponentsRequest, ListComponentsResponse] = Operation(
    name="ListComponents",
    method_name="list_components",
    read_only=True,
    pages=PageFields(
        items="component_version_list",
        token_in="next_token",
        token_out="next_token",
        limit="max_results",
    ),
)
_LIST_CONTAINER_RECIPES: Operation[ListContainerRecipesRequest, ListContainerRecipesResponse] = Operation(
    name="ListContainerRecipes",
    method_name="list_container_recipes",
    read_only=True,
    pages=PageFields(
        items="container_recipe_summary_list",
        token_in="next_token",
        token_out="next_token",
        limit="max_results",
    ),
)
_LIST_DISTRIBUTION_CONFIGURATIONS: Operation[
    ListDistributionConfigurationsRequest, ListDistributionConfigurationsResponse
] = Operation(
    name="ListDistributionConfigurations",
    method_name="list_distribution_configurations",
    read_only=True,
    pages=PageFields(
        items="distribution_configuration_summary_list",
        token_in="next_token",
        token_out="next_token",
        limit="max_results",
    ),
)
_LIST_IMAGE_BUILD_VERSIONS: Operation[ListImageBuildVersionsRequest, ListImageBuildVersionsResponse] = (
    Operation(
        name="ListImageBuildVersions",
        method_name="list_image_build_versions",
        read_only=True,
        pages=PageFields(
            items="image_summary_list",
            token_in="next_token",
            token_out="next_token",
            limit="max_results",
        ),
    )
)
_LIST_IMAGE_PACKAGES: Operation[ListImagePackagesRequest, ListImagePackagesResponse] = Operation(
    name="ListImagePackages",
    method_name="list_image_packages",
    read_only=True,
    pages=PageFields(
        items="image_package_list",
        token_in="next_token",
        token_out="next_token",
        limit="max_results",
    ),
)
_LIST_IMAGE_PIPELINE_IMAGES: Operation[ListImagePipelineImagesRequest, ListImagePipelineImagesResponse] = (
    Operation(
        name="ListImagePipelineImages",
        method_name="list_image_pipeline_images",
        read_only=True,
        pages=PageFields(
            items="image_summary_list",
            token_in="next_token",
            token_out="next_token",
            limit="max_results",
        ),
    )
)
_LIST_IMAGE_PIPELINES: Operation[ListImagePipelinesRequest, ListImagePipelinesResponse] = Operation(
    name="ListImagePipelines",
    method_name="list_image_pipelines",
    read_only=True,
    pages=PageFields(
        items="image_pipeline_list",
        token_in="next_token",
        token_out="next_token",
        limit="max_results",
    ),
)
_LIST_IMAGE_RECIPES: Operation[ListImageRecipesRequest, ListImageRecipesResponse] = Operation(
    name="ListImageRecipes",
    method_name="list_image_recipes",
    read_only=True,
    pages=PageFields(
        items="image_recipe_summary_list",
        token_in="next_token",
        token_out="next_token",
        limit="max_results",
    ),
)
_LIST_IMAGE_SCAN_FINDING_AGGREGATIONS: Operation[
    ListImageScanFindingAggregationsRequest, ListImageScanFindingAggregationsResponse
] = Operation(
    name="ListImageScanFindingAggregations",
    method_name="list_image_scan_finding_aggregations",
    read_only=True,
    pages=PageFields(
        items="responses",
        token_in="next_token",
        token_out="next_token",
        limit=None,
    ),
)
_LIST_IMAGE_SCAN_FINDINGS: Operation[ListImageScanFindingsRequest, ListImageScanFindingsResponse] = Operation(
    name="ListImageScanFindings",
    method_name="list_image_scan_findings",
    read_only=True,
    pages=PageFields(
        items="findings",
        token_in="next_token",
        token_out="next_token",
        limit="max_results",
    ),
)
_LIST_IMAGES: Operation[ListImagesRequest, ListImagesResponse] = Operation(
    name="ListImages",
    method_name="list_images",
    read_only=True,
    pages=PageFields(
        items="image_version_list",
        token_in="next_token",
        token_out="next_token",
        limit="max_results",
    ),
)
_LIST_INFRASTRUCTURE_CONFIGURATIONS: Operation[
    ListInfrastructureConfigurationsRequest, ListInfrastructureConfigurationsResponse
] = Operation(
    name="ListInfrastructureConfigurations",
    method_name="list_infrastructure_configurations",
    read_only=True,
    pages=PageFields(
        items="infrastructure_configuration_summary_list",
        token_in="next_token",
        token_out="next_token",
        limit="max_results",
    ),
)
_LIST_LIFECYCLE_EXECUTION_RESOURCES: Operation[
    ListLifecycleExecutionResourcesRequest, ListLifecycleExecutionResourcesResponse
] = Operation(
    name="ListLifecycleExecutionResources",
    method_name="list_lifecycle_execution_resources",
    read_only=True,
    pages=PageFields(
        items="resources",
        token_in="next_token",
        token_out="next_token",
        limit="max_results",
    ),
)
_LIST_LIFECYCLE_EXECUTIONS: Operation[ListLifecycleExecutionsRequest, ListLifecycleExecutionsResponse] = (
    Operation(
        name="ListLifecycleExecutions",
        method_name="list_lifecycle_executions",
        read_only=True,
        pages=PageFields(
            items="lifecycle_executions",
            token_in="next_token",
            token_out="next_token",
            limit="max_results",
        ),
    )
)
_LIST_LIFECYCLE_POLICIES: Operation[ListLifecyclePoliciesRequest, ListLifecyclePoliciesResponse] = Operation(
    name="ListLifecyclePolicies",
    method_name="list_lifecycle_policies",
    read_only=True,
    pages=PageFields(
        items="lifecycle_policy_summary_list",
        token_in="next_token",
        token_out="next_token",
        limit="max_results",
    ),
)
_LIST_TAGS_FOR_RESOURCE: Operation[ListTagsForResourceRequest, ListTagsForResourceResponse] = Operation(
    name="ListTagsForResource",
    method_name="list_tags_for_resource",
    read_only=True,
)
_LIST_WAITING_WORKFLOW_STEPS: Operation[ListWaitingWorkflowStepsRequest, ListWaitingWorkflowStepsResponse] = (
    Operation(
        name="ListWaitingWorkflowSteps",
        method_name="list_waiting_workflow_steps",
        read_only=True,
        pages=PageFields(
            items="steps",
            token_in="next_token",
            token_out="next_token",
            limit="max_results",
        ),
    )
)
_LIST_WORKFLOW_BUILD_VERSIONS: Operation[
    ListWorkflowBuildVersionsRequest, ListWorkflowBuildVersionsResponse
] = Operation(
    name="ListWorkflowBuildVersions",
    method_name="list_workflow_build_versions",
    read_only=True,
    pages=PageFields(
        items="workflow_summary_list",
        token_in="next_token",
        token_out="next_token",
        limit="max_results",
    ),
)
_LIST_WORKFLOW_EXECUTIONS: Operation[ListWorkflowExecutionsRequest, ListWorkflowExecutionsResponse] = (
    Operation(
        name="ListWorkflowExecutions",
        method_name="list_workflow_executions",
        read_only=True,
        pages=PageFields(
            items="workflow_executions",
            token_in="next_token",
            token_out="next_token",
            limit="max_results",
        ),
    )
)
_LIST_WORKFLOW_STEP_EXECUTIONS: Operation[
    ListWorkflowStepExecutionsRequest, ListWorkflowStepExecutionsResponse
] = Operation(
    name="ListWorkflowStepExecutions",
    method_name="list_workflow_step_executions",
    read_only=True,
    pages=PageFields(
        items="steps",
        token_in="next_token",
        token_out="next_token",
        limit="max_results",
    ),
)
_LIST_WORKFLOWS: Operation[ListWorkflowsRequest, ListWorkflowsResponse] = Operation(
    name="ListWorkflows",
    method_name="list_workflows",
    read_only=True,
    pages=PageFields(
        items="workflow_version_list",
        token_in="next_token",
        token_out="next_token",
        limit="max_results",
    ),
)
_PUT_COMPONENT_POLICY: Operation[PutComponentPolicyRequest, PutComponentPolicyResponse] = Operation(
    name="PutComponentPolicy",
    method_name="put_component_policy",
)
_PUT_CONTAINER_RECIPE_POLICY: Operation[PutContainerRecipePolicyRequest, PutContainerRecipePolicyResponse] = (
    Operation(
        name="PutContainerRecipePolicy",
        method_name="put_container_recipe_policy",
    )
)
_PUT_IMAGE_POLICY: Operation[PutImagePolicyRequest, PutImagePolicyResponse] = Operation(
    name="PutImagePolicy",
    method_name="put_image_policy",
)
_PUT_IMAGE_RECIPE_POLICY: Operation[PutImageRecipePolicyRequest, PutImageRecipePolicyResponse] = Operation(
    name="PutImageRecipePolicy",
    method_name="put_image_recipe_policy",
)
_RETRY_IMAGE: Operation[RetryImageRequest, RetryImageResponse] = Operation(
    name="RetryImage",
    method_name="retry_image",
    token_field="client_token",
)
_SEND_WORKFLOW_STEP_ACTION: Operation[SendWorkflowStepActionRequest, SendWorkflowStepActionResponse] = (
    Operation(
        name="SendWorkflowStepAction",
        method_name="send_workflow_step_action",
        token_field="client_token",
    )
)
_START_IMAGE_PIPELINE_EXECUTION: Operation[
    StartImagePipelineExecutionRequest, StartImagePipelineExecutionResponse
] = Operation(
    name="StartImagePipelineExecution",
    method_name="start_image_pipeline_execution",
    token_field="client_token",
)
_START_RESOURCE_STATE_UPDATE: Operation[StartResourceStateUpdateRequest, StartResourceStateUpdateResponse] = (
    Operation(
        name="StartResourceStateUpdate",
        method_name="start_resource_state_update",
        token_field="client_token",
    )
)
_TAG_RESOURCE: Operation[TagResourceRequest, TagResourceResponse] = Operation(
    name="TagResource",
    method_name="tag_resource",
)
_UNTAG_RESOURCE: Operation[UntagResourceRequest, UntagResourceResponse] = Operation(
    name="UntagResource",
    method_name="untag_resource",
)
_UPDATE_DISTRIBUTION_CONFIGURATION: Operation[
    UpdateDistributionConfigurationRequest, UpdateDistributionConfigurationResponse
] = Operation(
    name="UpdateDistributionConfiguration",
    method_name="update_distribution_configuration",
    token_field="client_token",
)
_UPDATE_IMAGE_PIPELINE: Operation[UpdateImagePipelineRequest, UpdateImagePipelineResponse] = Operation(
    name="UpdateImagePipeline",
    method_name="update_image_pipeline",
    token_field="client_token",
)
_UPDATE_INFRASTRUCTURE_CONFIGURATION: Operation[
    UpdateInfrastructureConfigurationRequest, UpdateInfrastructureConfigurationResponse
] = Operation(
    name="UpdateInfrastructureConfiguration",
    method_name="update_infrastructure_configuration",
    token_field="client_token",
)
_UPDATE_LIFECYCLE_POLICY: Operation[UpdateLifecyclePolicyRequest, UpdateLifecyclePolicyResponse] = Operation(
    name="UpdateLifecyclePolicy",
    method_name="update_lifecycle_policy",
    token_field="client_token",
)

OPERATIONS: Mapping[str, Operation[Any, Any]] = {
    operation.method_name: operation
    for operation in (
        _CANCEL_IMAGE_CREATION,
        _CANCEL_LIFECYCLE_EXECUTION,
        _CREATE_COMPONENT,
        _CREATE_CONTAINER_RECIPE,
        _CREATE_DISTRIBUTION_CONFIGURATION,
        _CREATE_IMAGE,
        _CREATE_IMAGE_PIPELINE,
        _CREATE_IMAGE_RECIPE,
        _CREATE_INFRASTRUCTURE_CONFIGURATION,
        _CREATE_LIFECYCLE_POLICY,
        _CREATE_WORKFLOW,
        _DELETE_COMPONENT,
        _DELETE_CONTAINER_RECIPE,
        _DELETE_DISTRIBUTION_CONFIGURATION,
        _DELETE_IMAGE,
        _DELETE_IMAGE_PIPELINE,
        _DELETE_IMAGE_RECIPE,
        _DELETE_INFRASTRUCTURE_CONFIGURATION,
        _DELETE_LIFECYCLE_POLICY,
        _DELETE_WORKFLOW,
        _DISTRIBUTE_IMAGE,
        _GET_COMPONENT,
        _GET_COMPONENT_POLICY,
        _GET_CONTAINER_RECIPE,
        _GET_CONTAINER_RECIPE_POLICY,
        _GET_DISTRIBUTION_CONFIGURATION,
        _GET_IMAGE,
        _GET_IMAGE_PIPELINE,
        _GET_IMAGE_POLICY,
        _GET_IMAGE_RECIPE,
        _GET_IMAGE_RECIPE_POLICY,
        _GET_INFRASTRUCTURE_CONFIGURATION,
        _GET_LIFECYCLE_EXECUTION,
        _GET_LIFECYCLE_POLICY,
        _GET_MARKETPLACE_RESOURCE,
        _GET_WORKFLOW,
        _GET_WORKFLOW_EXECUTION,
        _GET_WORKFLOW_STEP_EXECUTION,
        _IMPORT_COMPONENT,
        _IMPORT_DISK_IMAGE,
        _IMPORT_VM_IMAGE,
        _LIST_COMPONENT_BUILD_VERSIONS,
        _LIST_COMPONENTS,
        _LIST_CONTAINER_RECIPES,
        _LIST_DISTRIBUTION_CONFIGURATIONS,
        _LIST_IMAGE_BUILD_VERSIONS,
        _LIST_IMAGE_PACKAGES,
        _LIST_IMAGE_PIPELINE_IMAGES,
        _LIST_IMAGE_PIPELINES,
        _LIST_IMAGE_RECIPES,
        _LIST_IMAGE_SCAN_FINDING_AGGREGATIONS,
        _LIST_IMAGE_SCAN_FINDINGS,
        _LIST_IMAGES,
        _LIST_INFRASTRUCTURE_CONFIGURATIONS,
        _LIST_LIFECYCLE_EXECUTION_RESOURCES,
        _LIST_LIFECYCLE_EXECUTIONS,
        _LIST_LIFECYCLE_POLICIES,
        _LIST_TAGS_FOR_RESOURCE,
        _LIST_WAITING_WORKFLOW_STEPS,
        _LIST_WORKFLOW_BUILD_VERSIONS,
        _LIST_WORKFLOW_EXECUTIONS,
        _LIST_WORKFLOW_STEP_EXECUTIONS,
        _LIST_WORKFLOWS,
        _PUT_COMPONENT_POLICY,
        _PUT_CONTAINER_RECIPE_POLICY,
        _PUT_IMAGE_POLICY,
        _PUT_IMAGE_RECIPE_POLICY,
        _RETRY_IMAGE,
        _SEND_WORKFLOW_STEP_ACTION,
        _START_IMAGE_PIPELINE_EXECUTION,
        _START_RESOURCE_STATE_UPDATE,
        _TAG_RESOURCE,
        _UNTAG_RESOURCE,
        _UPDATE_DISTRIBUTION_CONFIGURATION,
        _UPDATE_IMAGE_PIPELINE,
        _UPDATE_INFRASTRUCTURE_CONFIGURATION,
        _UPDATE_LIFECYCLE_POLICY,
    )
}
"""All operations by boto3's method name."""


class Operations(ABC):
    """The methods of the client. What a call does is one method, the same for all of them."""

    __slots__ = ()

    @abstractmethod
    def _call(
        self,
        operation: Operation[RequestT, ResponseT],
        request: RequestT | None,
        fields: Mapping[str, object],
    ) -> ResponseT:
        """Carry out one operation."""

    @overload
    def cancel_image_creation(
        self, request: CancelImageCreationRequest, /
    ) -> CancelImageCreationResponse: ...
    @overload
    def cancel_image_creation(
        self,
        /,
        *,
        image_build_version_arn: str,
        client_token: str | None = None,
    ) -> CancelImageCreationResponse: ...
    def cancel_image_creation(
        self, request: CancelImageCreationRequest | None = None, /, **fields: object
    ) -> CancelImageCreationResponse:
        """Stop an image build that is still running.

        Asynchronous: the call returns before the build has ended in state ``CANCELLED``. AMIs and
        snapshots made by then are kept and must be removed by hand.

        Args:
            request: The whole request, in the place of the keywords.
            image_build_version_arn: ARN of the build to stop.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, IdempotentParameterMismatchException,
                InvalidRequestException, ResourceInUseException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CancelImageCreation.html
        """
        return self._call(_CANCEL_IMAGE_CREATION, request, fields)

    @overload
    def cancel_lifecycle_execution(
        self, request: CancelLifecycleExecutionRequest, /
    ) -> CancelLifecycleExecutionResponse: ...
    @overload
    def cancel_lifecycle_execution(
        self,
        /,
        *,
        lifecycle_execution_id: str,
        client_token: str | None = None,
    ) -> CancelLifecycleExecutionResponse: ...
    def cancel_lifecycle_execution(
        self, request: CancelLifecycleExecutionRequest | None = None, /, **fields: object
    ) -> CancelLifecycleExecutionResponse:
        """Stop a lifecycle run that has not ended.

        Asynchronous, and actions already taken are not undone.

        Args:
            request: The whole request, in the place of the keywords.
            lifecycle_execution_id: Id of the run to stop, ``lce-`` and a UUID.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, IdempotentParameterMismatchException,
                InvalidRequestException, ResourceInUseException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CancelLifecycleExecution.html
        """
        return self._call(_CANCEL_LIFECYCLE_EXECUTION, request, fields)

    @overload
    def create_component(self, request: CreateComponentRequest, /) -> CreateComponentResponse: ...
    @overload
    def create_component(
        self,
        /,
        *,
        name: str,
        semantic_version: str,
        platform: Platform | Literal["Windows", "Linux", "macOS"],
        description: str | None = None,
        change_description: str | None = None,
        supported_os_versions: list[str] | None = None,
        data: str | None = None,
        uri: str | None = None,
        kms_key_id: str | None = None,
        tags: dict[str, str] | None = None,
        dry_run: bool | None = None,
        client_token: str | None = None,
    ) -> CreateComponentResponse: ...
    def create_component(
        self, request: CreateComponentRequest | None = None, /, **fields: object
    ) -> CreateComponentResponse:
        """Create a build or test component from a YAML document.

        Pass the document either inline as ``data`` or as an S3 URL in ``uri``, never both. A document
        whose only phase is ``test`` becomes a ``TEST`` component, any other a ``BUILD`` component.
        Existing versions are never overwritten: the same name and version with changed content adds a
        build version, with unchanged content it is an error.

        Args:
            request: The whole request, in the place of the keywords.
            name: Name of the component. Letter case, spaces and underscores do not tell names
                apart, since the ARN has them in lower case with hyphens.
            semantic_version: Version, ``<major>.<minor>.<patch>``. A version that exists gets a
                further build if the content has changed.
            platform: Operating system family that the component is written for. Recipes for another
                family cannot use it.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            change_description: What is new in this version compared with others. 1 to 1024
                characters.
            supported_os_versions: Operating system versions that it works on, such as ``Amazon
                Linux 2023``. The version of a recipe's base image, where it is known, must begin with
                one of them. 1 to 25 entries.
            data: The YAML document itself. Larger ones go to S3; give either this or ``uri``. 1 to
                16000 characters.
            uri: S3 URL of the YAML document, ``s3://bucket/key``. The caller needs read access.
                Give either this or ``data``.
            kms_key_id: KMS key for encryption, by key or alias ARN. Left out, the service uses a
                key of its own. 1 to 1024 characters.
            tags: Tags of the resource, as key and value. 1 to 50 entries.
            dry_run: True: check parameters and permissions, change nothing. Success then arrives as
                ``DryRunOperationException``.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, DryRunOperationException, ForbiddenException,
                IdempotentParameterMismatchException, InvalidParameterCombinationException,
                InvalidRequestException, InvalidVersionNumberException, ResourceInUseException,
                ServiceException, ServiceQuotaExceededException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateComponent.html
        """
        return self._call(_CREATE_COMPONENT, request, fields)

    @overload
    def create_container_recipe(
        self, request: CreateContainerRecipeRequest, /
    ) -> CreateContainerRecipeResponse: ...
    @overload
    def create_container_recipe(
        self,
        /,
        *,
        container_type: ContainerType | Literal["DOCKER"],
        name: str,
        semantic_version: str,
        parent_image: str,
        target_repository: TargetContainerRepository,
        description: str | None = None,
        components: list[ComponentConfiguration] | None = None,
        instance_configuration: InstanceConfiguration | None = None,
        dockerfile_template_data: str | None = None,
        dockerfile_template_uri: str | None = None,
        platform_override: Platform | Literal["Windows", "Linux", "macOS"] | None = None,
        image_os_version_override: str | None = None,
        tags: dict[str, str] | None = None,
        working_directory: str | None = None,
        kms_key_id: str | None = None,
        dry_run: bool | None = None,
        client_token: str | None = None,
    ) -> CreateContainerRecipeResponse: ...
    def create_container_recipe(
        self, request: CreateContainerRecipeRequest | None = None, /, **fields: object
    ) -> CreateContainerRecipeResponse:
        """Create a container recipe: a base image, a Dockerfile template, components and a target
        repository.

        Pass the template either inline as ``dockerfile_template_data`` or as an S3 URI in
        ``dockerfile_template_uri``; an S3 object is read once, now. Recipes are immutable; to change
        one, create it again under a higher ``semantic_version``.

        Args:
            request: The whole request, in the place of the keywords.
            container_type: Kind of container; Docker is the only one.
            name: Name of the recipe; with the version unique in account and Region. Letter case,
                spaces and underscores do not tell names apart.
            semantic_version: Version, ``<major>.<minor>.<patch>``. Must be new for this name.
            parent_image: Base image: an Image Builder image ARN, or a registry URI such as
                ``amazonlinux:latest``. 1 to 1024 characters.
            target_repository: Repository that the image is pushed to. It must exist in the Region
                of the build.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            components: Components to apply, in this order, each only once. None may be deprecated
                or disabled when the recipe is made. At least 1 characters.
            instance_configuration: EC2 instance that builds and tests the container image.
            dockerfile_template_data: The Dockerfile template. Placeholders such as ``{{{
                imagebuilder:parentImage }}}`` are filled in at build time. 1 to 16000 characters.
            dockerfile_template_uri: S3 URI of the Dockerfile template. It is read once, when the
                recipe is made; later changes to the object have no effect. Give either this or
                ``dockerfile_template_data``.
            platform_override: Operating system family of a custom base image: Linux or Windows.
            image_os_version_override: Operating system version of a base image from a registry. Not
                for Image Builder images, which bring their own. 1 to 1024 characters.
            tags: Tags of the resource, as key and value. 1 to 50 entries.
            working_directory: Directory that build and test work in. 1 to 1024 characters.
            kms_key_id: KMS key, by key or alias ARN, with which the stored template is encrypted.
                Left out, the service uses a key of its own. 1 to 1024 characters.
            dry_run: True: check parameters and permissions, change nothing. Success then arrives as
                ``DryRunOperationException``.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, DryRunOperationException, ForbiddenException,
                IdempotentParameterMismatchException, InvalidRequestException,
                InvalidVersionNumberException, ResourceAlreadyExistsException, ResourceInUseException,
                ServiceException, ServiceQuotaExceededException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateContainerRecipe.html
        """
        return self._call(_CREATE_CONTAINER_RECIPE, request, fields)

    @overload
    def create_distribution_configuration(
        self, request: CreateDistributionConfigurationRequest, /
    ) -> CreateDistributionConfigurationResponse: ...
    @overload
    def create_distribution_configuration(
        self,
        /,
        *,
        name: str,
        distributions: list[Distribution],
        description: str | None = None,
        tags: dict[str, str] | None = None,
        dry_run: bool | None = None,
        client_token: str | None = None,
    ) -> CreateDistributionConfigurationResponse: ...
    def create_distribution_configuration(
        self, request: CreateDistributionConfigurationRequest | None = None, /, **fields: object
    ) -> CreateDistributionConfigurationResponse:
        """Create a distribution configuration: where finished images go, and as what.

        Each Region is listed once, with the accounts, names, tags, launch permissions or repositories
        for it.

        Args:
            request: The whole request, in the place of the keywords.
            name: Name of the configuration, unique in account and Region. Letter case, spaces and
                underscores do not tell names apart.
            distributions: Settings for each target Region, one item per Region.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            tags: Tags of the resource, as key and value. 1 to 50 entries.
            dry_run: True: check parameters and permissions, change nothing. Success then arrives as
                ``DryRunOperationException``.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, DryRunOperationException, ForbiddenException,
                IdempotentParameterMismatchException, InvalidParameterCombinationException,
                InvalidRequestException, ResourceAlreadyExistsException, ResourceInUseException,
                ServiceException, ServiceQuotaExceededException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateDistributionConfiguration.html
        """
        return self._call(_CREATE_DISTRIBUTION_CONFIGURATION, request, fields)

    @overload
    def create_image(self, request: CreateImageRequest, /) -> CreateImageResponse: ...
    @overload
    def create_image(
        self,
        /,
        *,
        infrastructure_configuration_arn: str,
        image_recipe_arn: str | None = None,
        container_recipe_arn: str | None = None,
        distribution_configuration_arn: str | None = None,
        image_tests_configuration: ImageTestsConfiguration | None = None,
        enhanced_image_metadata_enabled: bool | None = None,
        tags: dict[str, str] | None = None,
        image_scanning_configuration: ImageScanningConfiguration | None = None,
        workflows: list[WorkflowConfiguration] | None = None,
        execution_role: str | None = None,
        logging_configuration: ImageLoggingConfiguration | None = None,
        client_token: str | None = None,
    ) -> CreateImageResponse: ...
    def create_image(
        self, request: CreateImageRequest | None = None, /, **fields: object
    ) -> CreateImageResponse:
        """Start building an image from a recipe and an infrastructure configuration.

        Give either an image recipe or a container recipe. The call returns at once with the ARN of the
        new build; building, tests and distribution then run for minutes to hours. Follow them with
        ``get_image`` or the ``image_available`` waiter.

        Args:
            request: The whole request, in the place of the keywords.
            infrastructure_configuration_arn: ARN of the infrastructure configuration: the instances
                that build and test.
            image_recipe_arn: ARN of the image recipe to build. Give either this or
                ``container_recipe_arn``.
            container_recipe_arn: ARN of the container recipe to build. Give either this or
                ``image_recipe_arn``.
            distribution_configuration_arn: ARN of the distribution configuration. Left out, the
                image stays in the account and Region that build it.
            image_tests_configuration: Whether to test between build and distribution. Tests run
                when left out.
            enhanced_image_metadata_enabled: Whether to collect operating system version and package
                list from the image. True when left out.
            tags: Tags for the Image Builder image, as key and value. They do not pass to its AMIs
                or containers. 1 to 50 entries.
            image_scanning_configuration: Whether and how to scan for vulnerabilities.
            workflows: Workflows to run in place of the service's own for building, testing and
                distributing. Requires ``execution_role``.
            execution_role: IAM role, by name or ARN, for the workflows. Required with
                ``workflows``; left out, the service-linked role is used, and created if need be. 1 to
                2048 characters.
            logging_configuration: CloudWatch log group of the build. One outside
                ``/aws/imagebuilder/`` needs an ``execution_role`` that may write to it.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, IdempotentParameterMismatchException,
                InvalidRequestException, ResourceInUseException, ServiceException,
                ServiceQuotaExceededException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImage.html
        """
        return self._call(_CREATE_IMAGE, request, fields)

    @overload
    def create_image_pipeline(
        self, request: CreateImagePipelineRequest, /
    ) -> CreateImagePipelineResponse: ...
    @overload
    def create_image_pipeline(
        self,
        /,
        *,
        name: str,
        infrastructure_configuration_arn: str,
        description: str | None = None,
        image_recipe_arn: str | None = None,
        container_recipe_arn: str | None = None,
        distribution_configuration_arn: str | None = None,
        image_tests_configuration: ImageTestsConfiguration | None = None,
        enhanced_image_metadata_enabled: bool | None = None,
        schedule: Schedule | None = None,
        status: PipelineStatus | Literal["DISABLED", "ENABLED"] | None = None,
        tags: dict[str, str] | None = None,
        image_tags: dict[str, str] | None = None,
        image_scanning_configuration: ImageScanningConfiguration | None = None,
        workflows: list[WorkflowConfiguration] | None = None,
        execution_role: str | None = None,
        logging_configuration: PipelineLoggingConfiguration | None = None,
        dry_run: bool | None = None,
        client_token: str | None = None,
    ) -> CreateImagePipelineResponse: ...
    def create_image_pipeline(
        self, request: CreateImagePipelineRequest | None = None, /, **fields: object
    ) -> CreateImagePipelineResponse:
        """Create a pipeline that builds images on a schedule or on request.

        Give either an image recipe or a container recipe. Nothing is built yet; without a ``schedule``
        the pipeline runs only through ``start_image_pipeline_execution``.

        Args:
            request: The whole request, in the place of the keywords.
            name: Name of the pipeline, unique in account and Region. Letter case, spaces and
                underscores do not tell names apart.
            infrastructure_configuration_arn: ARN of the infrastructure configuration: the instances
                that build and test.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            image_recipe_arn: ARN of the image recipe to build. Give either this or
                ``container_recipe_arn``.
            container_recipe_arn: ARN of the container recipe to build. Give either this or
                ``image_recipe_arn``.
            distribution_configuration_arn: ARN of the distribution configuration. Left out, images
                stay in the account and Region that build them.
            image_tests_configuration: Whether to test between build and distribution. Tests run
                when left out.
            enhanced_image_metadata_enabled: Whether to collect operating system version and package
                list from the image. True when left out.
            schedule: When to build. Left out, the pipeline runs by hand only.
            status: Whether the schedule is in force; enabled when left out. Manual runs work either
                way.
            tags: Tags of the pipeline itself, as key and value; its images get ``image_tags``. 1 to
                50 entries.
            image_tags: Tags for the images of scheduled runs, as key and value. They go on the
                Image Builder image; AMIs get theirs from ``ami_tags`` in the distribution
                configuration. 1 to 50 entries.
            image_scanning_configuration: Whether and how to scan for vulnerabilities.
            workflows: Workflows to run in place of the service's own: without a test workflow among
                them nothing is tested. Requires ``execution_role``.
            execution_role: IAM role, by name or ARN, for the workflows. Required with
                ``workflows``; left out, the service-linked role is used. 1 to 2048 characters.
            logging_configuration: CloudWatch log groups. Those outside ``/aws/imagebuilder/`` need
                an ``execution_role`` that may write to them.
            dry_run: True: check parameters and permissions, change nothing. Success then arrives as
                ``DryRunOperationException``.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, DryRunOperationException, ForbiddenException,
                IdempotentParameterMismatchException, InvalidRequestException,
                ResourceAlreadyExistsException, ResourceInUseException, ServiceException,
                ServiceQuotaExceededException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImagePipeline.html
        """
        return self._call(_CREATE_IMAGE_PIPELINE, request, fields)

    @overload
    def create_image_recipe(self, request: CreateImageRecipeRequest, /) -> CreateImageRecipeResponse: ...
    @overload
    def create_image_recipe(
        self,
        /,
        *,
        name: str,
        semantic_version: str,
        parent_image: str,
        description: str | None = None,
        components: list[ComponentConfiguration] | None = None,
        block_device_mappings: list[InstanceBlockDeviceMapping] | None = None,
        tags: dict[str, str] | None = None,
        working_directory: str | None = None,
        additional_instance_configuration: AdditionalInstanceConfiguration | None = None,
        ami_tags: dict[str, str] | None = None,
        ami_watermarks: list[str] | None = None,
        dry_run: bool | None = None,
        client_token: str | None = None,
    ) -> CreateImageRecipeResponse: ...
    def create_image_recipe(
        self, request: CreateImageRecipeRequest | None = None, /, **fields: object
    ) -> CreateImageRecipeResponse:
        """Create an image recipe: a base image and the components to apply, which together make an AMI.

        Recipes are immutable; to change one, create it again under a higher ``semantic_version``.

        Args:
            request: The whole request, in the place of the keywords.
            name: Name of the recipe; with the version unique in account and Region. Letter case,
                spaces and underscores do not tell names apart.
            semantic_version: Version, ``<major>.<minor>.<patch>``. Must be new for this name.
            parent_image: Base image: an AMI id, an Image Builder image ARN, ``ssm:`` with the name
                or ARN of a parameter, or a Marketplace product id. An AMI must be in this Region and
                open to the account. 1 to 1024 characters.
            description: Free text about the recipe. Also the description of its AMIs in the build
                Region, unless distribution sets one. 1 to 1024 characters.
            components: Components to apply, in this order, each only once. None may be deprecated
                or disabled when the recipe is made. With none, the base image is taken as it is. At
                least 1 characters.
            block_device_mappings: Block devices of the build instance and of the AMI, such as a
                larger root volume or further volumes.
            tags: Tags of the recipe itself, as key and value; AMIs get ``ami_tags``. 1 to 50
                entries.
            working_directory: Directory that build and test work in. Left out: ``/tmp`` on Linux
                and macOS, ``C:/`` on Windows. 1 to 1024 characters.
            additional_instance_configuration: Launch script and Systems Manager agent of the build
                instance.
            ami_tags: Tags for the AMI that the build makes, as key and value, before it is
                distributed. 1 to 50 entries.
            ami_watermarks: Names of watermarks to put on the AMI. They mark its lineage and pass on
                to every copy. An AMI that has any cannot be made public. 1 to 5 entries.
            dry_run: True: check parameters and permissions, change nothing. Success then arrives as
                ``DryRunOperationException``.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, DryRunOperationException, ForbiddenException,
                IdempotentParameterMismatchException, InvalidRequestException,
                InvalidVersionNumberException, ResourceAlreadyExistsException, ResourceInUseException,
                ServiceException, ServiceQuotaExceededException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImageRecipe.html
        """
        return self._call(_CREATE_IMAGE_RECIPE, request, fields)

    @overload
    def create_infrastructure_configuration(
        self, request: CreateInfrastructureConfigurationRequest, /
    ) -> CreateInfrastructureConfigurationResponse: ...
    @overload
    def create_infrastructure_configuration(
        self,
        /,
        *,
        name: str,
        instance_profile_name: str,
        description: str | None = None,
        instance_types: list[str] | None = None,
        security_group_ids: list[str] | None = None,
        subnet_id: str | None = None,
        logging: Logging | None = None,
        key_pair: str | None = None,
        terminate_instance_on_failure: bool | None = None,
        terminate_instance_on_completion: bool | None = None,
        sns_topic_arn: str | None = None,
        resource_tags: dict[str, str] | None = None,
        instance_metadata_options: InstanceMetadataOptions | None = None,
        tags: dict[str, str] | None = None,
        placement: Placement | None = None,
        parent_instance: ParentInstanceConfiguration | None = None,
        dry_run: bool | None = None,
        client_token: str | None = None,
    ) -> CreateInfrastructureConfigurationResponse: ...
    def create_infrastructure_configuration(
        self, request: CreateInfrastructureConfigurationRequest | None = None, /, **fields: object
    ) -> CreateInfrastructureConfigurationResponse:
        """Create an infrastructure configuration: the EC2 instances on which images are built and tested.

        Covers instance types, IAM instance profile, network, logs, notifications and placement.

        Args:
            request: The whole request, in the place of the keywords.
            name: Name of the configuration, unique in account and Region. Letter case, spaces and
                underscores do not tell names apart.
            instance_profile_name: IAM instance profile of build and test instances. Must exist in
                the account and allow Systems Manager. 1 to 256 characters.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            instance_types: Instance types to choose from, by availability. Left out, the service
                picks compatible ones; on a Dedicated Host only those that it supports are used.
            security_group_ids: Security groups of build and test instances. Required with
                ``subnet_id``.
            subnet_id: Subnet of build and test instances. Requires ``security_group_ids``. 1 to
                1024 characters.
            logging: S3 location for logs of build and test.
            key_pair: EC2 key pair for logging in to build and test instances, to debug them. 1 to
                1024 characters.
            terminate_instance_on_failure: Whether instances are terminated after a failure; true
                when left out. False keeps them for debugging, running and billed.
            terminate_instance_on_completion: Whether instances are terminated after a build that
                did not fail. True when left out.
            sns_topic_arn: SNS topic that gets a message about each build. A standard topic, not
                FIFO, that the caller may publish to; if encrypted, with a key of the same account.
            resource_tags: Tags for build and test instances, as key and value. Keys must not begin
                with ``aws:`` nor be ``CreatedBy``, ``Ec2ImageBuilderArn``, ``Name`` or ``Tags``. 1 to
                30 entries.
            instance_metadata_options: Metadata service settings of build and test instances. Left
                out, EC2's defaults hold.
            tags: Tags of the configuration itself, as key and value; instances get
                ``resource_tags``. 1 to 50 entries.
            placement: Hardware that build and test instances run on. Left out: shared hardware.
            parent_instance: Auto Scaling group to take the build instance from, in place of
                launching one. For the build phase only; the execution role must be allowed to describe
                the group and to tag and detach its instances.
            dry_run: True: check parameters and permissions, change nothing. Success then arrives as
                ``DryRunOperationException``.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, DryRunOperationException, ForbiddenException,
                IdempotentParameterMismatchException, InvalidRequestException,
                ResourceAlreadyExistsException, ResourceInUseException, ServiceException,
                ServiceQuotaExceededException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateInfrastructureConfiguration.html
        """
        return self._call(_CREATE_INFRASTRUCTURE_CONFIGURATION, request, fields)

    @overload
    def create_lifecycle_policy(
        self, request: CreateLifecyclePolicyRequest, /
    ) -> CreateLifecyclePolicyResponse: ...
    @overload
    def create_lifecycle_policy(
        self,
        /,
        *,
        name: str,
        execution_role: str,
        resource_type: LifecyclePolicyResourceType | Literal["AMI_IMAGE", "CONTAINER_IMAGE"],
        policy_details: list[LifecyclePolicyDetail],
        resource_selection: LifecyclePolicyResourceSelection,
        description: str | None = None,
        status: LifecyclePolicyStatus | Literal["DISABLED", "ENABLED"] | None = None,
        tags: dict[str, str] | None = None,
        dry_run: bool | None = None,
        client_token: str | None = None,
    ) -> CreateLifecyclePolicyResponse: ...
    def create_lifecycle_policy(
        self, request: CreateLifecyclePolicyRequest | None = None, /, **fields: object
    ) -> CreateLifecyclePolicyResponse:
        """Create a policy by which old images are deprecated, disabled or deleted automatically.

        It is enabled at once unless ``status`` says otherwise. Name and resource type cannot be changed
        later.

        Args:
            request: The whole request, in the place of the keywords.
            name: Name of the policy, unique in account and Region; cannot be changed. Letter case,
                spaces and underscores do not tell names apart.
            execution_role: IAM role, by name or ARN, under which the policy acts. The caller must
                be allowed to pass it, and it must trust Image Builder. 1 to 2048 characters.
            resource_type: Kind of image to look after; cannot be changed. Container images can only
                be deleted, not deprecated or disabled.
            policy_details: The rules, at most one for each action. 1 to 3 characters.
            resource_selection: Which images to look after: by recipe or by tag.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            status: Whether the policy runs; enabled when left out.
            tags: Tags of the resource, as key and value. 1 to 50 entries.
            dry_run: True: check parameters and permissions, change nothing. Success then arrives as
                ``DryRunOperationException``.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, DryRunOperationException, ForbiddenException,
                IdempotentParameterMismatchException, InvalidRequestException,
                ResourceAlreadyExistsException, ResourceInUseException, ServiceException,
                ServiceQuotaExceededException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateLifecyclePolicy.html
        """
        return self._call(_CREATE_LIFECYCLE_POLICY, request, fields)

    @overload
    def create_workflow(self, request: CreateWorkflowRequest, /) -> CreateWorkflowResponse: ...
    @overload
    def create_workflow(
        self,
        /,
        *,
        name: str,
        semantic_version: str,
        type: WorkflowType | Literal["BUILD", "TEST", "DISTRIBUTION"],
        description: str | None = None,
        change_description: str | None = None,
        data: str | None = None,
        uri: str | None = None,
        kms_key_id: str | None = None,
        tags: dict[str, str] | None = None,
        dry_run: bool | None = None,
        client_token: str | None = None,
    ) -> CreateWorkflowResponse: ...
    def create_workflow(
        self, request: CreateWorkflowRequest | None = None, /, **fields: object
    ) -> CreateWorkflowResponse:
        """Create a workflow, or a new version of one, from a YAML document.

        Pass the document either inline as ``data`` or as an S3 URL in ``uri``, never both. The same
        name and version with changed content adds a build version; with unchanged content it is an
        error.

        Args:
            request: The whole request, in the place of the keywords.
            name: Name of the workflow. Letter case, spaces and underscores do not tell names apart,
                since the ARN has them in lower case with hyphens.
            semantic_version: Version, ``<major>.<minor>.<patch>``. A version that exists gets a
                further build if the content has changed.
            type: Stage of an image build for which it is made. The steps must be ones that the
                stage allows.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            change_description: What is new in this version compared with others. 1 to 1024
                characters.
            data: The YAML document itself. Larger ones go to S3; give either this or ``uri``. 1 to
                16000 characters.
            uri: S3 URL of the YAML document, ``s3://bucket/key``. The caller needs read access.
                Give either this or ``data``.
            kms_key_id: KMS key for encryption, by key or alias ARN. Left out, the service uses a
                key of its own. 1 to 1024 characters.
            tags: Tags of the resource, as key and value. 1 to 50 entries.
            dry_run: True: check parameters and permissions, change nothing. Success then arrives as
                ``DryRunOperationException``.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, DryRunOperationException, ForbiddenException,
                IdempotentParameterMismatchException, InvalidParameterCombinationException,
                InvalidRequestException, InvalidVersionNumberException, ResourceInUseException,
                ServiceException, ServiceQuotaExceededException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateWorkflow.html
        """
        return self._call(_CREATE_WORKFLOW, request, fields)

    @overload
    def delete_component(self, request: DeleteComponentRequest, /) -> DeleteComponentResponse: ...
    @overload
    def delete_component(
        self,
        /,
        *,
        component_build_version_arn: str,
    ) -> DeleteComponentResponse: ...
    def delete_component(
        self, request: DeleteComponentRequest | None = None, /, **fields: object
    ) -> DeleteComponentResponse:
        """Delete one build of a component.

        Fails with ``ResourceDependencyException`` while a recipe uses the component or while it is
        shared with other accounts.

        Args:
            request: The whole request, in the place of the keywords.
            component_build_version_arn: ARN of the build to delete, with version and build number.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException,
                ResourceDependencyException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteComponent.html
        """
        return self._call(_DELETE_COMPONENT, request, fields)

    @overload
    def delete_container_recipe(
        self, request: DeleteContainerRecipeRequest, /
    ) -> DeleteContainerRecipeResponse: ...
    @overload
    def delete_container_recipe(
        self,
        /,
        *,
        container_recipe_arn: str,
    ) -> DeleteContainerRecipeResponse: ...
    def delete_container_recipe(
        self, request: DeleteContainerRecipeRequest | None = None, /, **fields: object
    ) -> DeleteContainerRecipeResponse:
        """Delete one version of a container recipe.

        Fails with ``ResourceDependencyException`` while a pipeline uses the recipe or while it is
        shared with other accounts. Container images stay in their repository.

        Args:
            request: The whole request, in the place of the keywords.
            container_recipe_arn: ARN of the container recipe, with its version.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException,
                ResourceDependencyException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteContainerRecipe.html
        """
        return self._call(_DELETE_CONTAINER_RECIPE, request, fields)

    @overload
    def delete_distribution_configuration(
        self, request: DeleteDistributionConfigurationRequest, /
    ) -> DeleteDistributionConfigurationResponse: ...
    @overload
    def delete_distribution_configuration(
        self,
        /,
        *,
        distribution_configuration_arn: str,
    ) -> DeleteDistributionConfigurationResponse: ...
    def delete_distribution_configuration(
        self, request: DeleteDistributionConfigurationRequest | None = None, /, **fields: object
    ) -> DeleteDistributionConfigurationResponse:
        """Delete a distribution configuration.

        Fails with ``ResourceDependencyException`` while a pipeline uses it.

        Args:
            request: The whole request, in the place of the keywords.
            distribution_configuration_arn: ARN of the distribution configuration.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException,
                ResourceDependencyException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteDistributionConfiguration.html
        """
        return self._call(_DELETE_DISTRIBUTION_CONFIGURATION, request, fields)

    @overload
    def delete_image(self, request: DeleteImageRequest, /) -> DeleteImageResponse: ...
    @overload
    def delete_image(
        self,
        /,
        *,
        image_build_version_arn: str,
    ) -> DeleteImageResponse: ...
    def delete_image(
        self, request: DeleteImageRequest | None = None, /, **fields: object
    ) -> DeleteImageResponse:
        """Delete the record of an image build, but not its AMIs or container images.

        Those stay in EC2 and ECR and go on costing money; ``start_resource_state_update`` to
        ``DELETED`` removes both. Fails with ``ResourceDependencyException`` while the build runs
        (cancel it first), while other resources depend on the image, or while it is shared.

        Args:
            request: The whole request, in the place of the keywords.
            image_build_version_arn: ARN of the build whose record is deleted.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException,
                ResourceDependencyException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteImage.html
        """
        return self._call(_DELETE_IMAGE, request, fields)

    @overload
    def delete_image_pipeline(
        self, request: DeleteImagePipelineRequest, /
    ) -> DeleteImagePipelineResponse: ...
    @overload
    def delete_image_pipeline(
        self,
        /,
        *,
        image_pipeline_arn: str,
    ) -> DeleteImagePipelineResponse: ...
    def delete_image_pipeline(
        self, request: DeleteImagePipelineRequest | None = None, /, **fields: object
    ) -> DeleteImagePipelineResponse:
        """Delete a pipeline and its schedule.

        Images that it built stay, and a build that is running goes on.

        Args:
            request: The whole request, in the place of the keywords.
            image_pipeline_arn: ARN of the pipeline.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException,
                ResourceDependencyException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteImagePipeline.html
        """
        return self._call(_DELETE_IMAGE_PIPELINE, request, fields)

    @overload
    def delete_image_recipe(self, request: DeleteImageRecipeRequest, /) -> DeleteImageRecipeResponse: ...
    @overload
    def delete_image_recipe(
        self,
        /,
        *,
        image_recipe_arn: str,
    ) -> DeleteImageRecipeResponse: ...
    def delete_image_recipe(
        self, request: DeleteImageRecipeRequest | None = None, /, **fields: object
    ) -> DeleteImageRecipeResponse:
        """Delete one version of an image recipe.

        Fails with ``ResourceDependencyException`` while something still depends on it, such as a
        pipeline. Images built from it stay.

        Args:
            request: The whole request, in the place of the keywords.
            image_recipe_arn: ARN of the image recipe, with its version.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException,
                ResourceDependencyException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteImageRecipe.html
        """
        return self._call(_DELETE_IMAGE_RECIPE, request, fields)

    @overload
    def delete_infrastructure_configuration(
        self, request: DeleteInfrastructureConfigurationRequest, /
    ) -> DeleteInfrastructureConfigurationResponse: ...
    @overload
    def delete_infrastructure_configuration(
        self,
        /,
        *,
        infrastructure_configuration_arn: str,
    ) -> DeleteInfrastructureConfigurationResponse: ...
    def delete_infrastructure_configuration(
        self, request: DeleteInfrastructureConfigurationRequest | None = None, /, **fields: object
    ) -> DeleteInfrastructureConfigurationResponse:
        """Delete an infrastructure configuration.

        Fails with ``ResourceDependencyException`` while a pipeline uses it.

        Args:
            request: The whole request, in the place of the keywords.
            infrastructure_configuration_arn: ARN of the infrastructure configuration.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException,
                ResourceDependencyException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteInfrastructureConfiguration.html
        """
        return self._call(_DELETE_INFRASTRUCTURE_CONFIGURATION, request, fields)

    @overload
    def delete_lifecycle_policy(
        self, request: DeleteLifecyclePolicyRequest, /
    ) -> DeleteLifecyclePolicyResponse: ...
    @overload
    def delete_lifecycle_policy(
        self,
        /,
        *,
        lifecycle_policy_arn: str,
    ) -> DeleteLifecyclePolicyResponse: ...
    def delete_lifecycle_policy(
        self, request: DeleteLifecyclePolicyRequest | None = None, /, **fields: object
    ) -> DeleteLifecyclePolicyResponse:
        """Delete a lifecycle policy.

        It will not run again, and a run in progress is cancelled. What it has already deprecated,
        disabled or deleted stays so.

        Args:
            request: The whole request, in the place of the keywords.
            lifecycle_policy_arn: ARN of the lifecycle policy. At most 1024 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException,
                ResourceDependencyException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteLifecyclePolicy.html
        """
        return self._call(_DELETE_LIFECYCLE_POLICY, request, fields)

    @overload
    def delete_workflow(self, request: DeleteWorkflowRequest, /) -> DeleteWorkflowResponse: ...
    @overload
    def delete_workflow(
        self,
        /,
        *,
        workflow_build_version_arn: str,
    ) -> DeleteWorkflowResponse: ...
    def delete_workflow(
        self, request: DeleteWorkflowRequest | None = None, /, **fields: object
    ) -> DeleteWorkflowResponse:
        """Delete one build of a workflow.

        Fails with ``ResourceDependencyException`` while a pipeline uses it.

        Args:
            request: The whole request, in the place of the keywords.
            workflow_build_version_arn: ARN of the build to delete, with version and build number.
                At most 1024 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException,
                ResourceDependencyException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteWorkflow.html
        """
        return self._call(_DELETE_WORKFLOW, request, fields)

    @overload
    def distribute_image(self, request: DistributeImageRequest, /) -> DistributeImageResponse: ...
    @overload
    def distribute_image(
        self,
        /,
        *,
        source_image: str,
        distribution_configuration_arn: str,
        execution_role: str,
        tags: dict[str, str] | None = None,
        logging_configuration: ImageLoggingConfiguration | None = None,
        client_token: str | None = None,
    ) -> DistributeImageResponse: ...
    def distribute_image(
        self, request: DistributeImageRequest | None = None, /, **fields: object
    ) -> DistributeImageResponse:
        """Copy an existing AMI to the Regions and accounts of a distribution configuration.

        Only the distribution phase runs: nothing is built or tested. The call returns at once with the
        ARN of a new image that stands for the copying; follow it with ``get_image``.

        Args:
            request: The whole request, in the place of the keywords.
            source_image: AMI to distribute: an AMI id, ``ssm:`` with the name or ARN of a
                parameter, or an Image Builder image ARN (without a build number: its newest available
                build). It must be an AMI of this Region. 1 to 1024 characters.
            distribution_configuration_arn: ARN of the distribution configuration: target Regions,
                accounts and AMI settings. It must be in the Region of this request.
            execution_role: IAM role, by name or ARN, under which the AMI is distributed. 1 to 2048
                characters.
            tags: Tags for the Image Builder image, as key and value. They do not pass to its AMIs
                or containers. 1 to 50 entries.
            logging_configuration: CloudWatch log group of the distribution.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists AccessDeniedException,
                CallRateLimitExceededException, ClientException, ForbiddenException,
                IdempotentParameterMismatchException, InvalidRequestException, ResourceInUseException,
                ResourceNotFoundException, ServiceException, ServiceQuotaExceededException,
                ServiceUnavailableException, TooManyRequestsException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DistributeImage.html
        """
        return self._call(_DISTRIBUTE_IMAGE, request, fields)

    @overload
    def get_component(self, request: GetComponentRequest, /) -> GetComponentResponse: ...
    @overload
    def get_component(
        self,
        /,
        *,
        component_build_version_arn: str,
    ) -> GetComponentResponse: ...
    def get_component(
        self, request: GetComponentRequest | None = None, /, **fields: object
    ) -> GetComponentResponse:
        """Fetch one component with its YAML document.

        Accepts an ARN with a build number, or a version ARN (``x`` wildcards allowed at the end, such
        as ``1.x.x``), for which the newest available build is returned.

        Args:
            request: The whole request, in the place of the keywords.
            component_build_version_arn: ARN of the component. With a build number exactly that
                build, with a version (``1.0.0``, ``1.x.x``) the newest build that matches.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetComponent.html
        """
        return self._call(_GET_COMPONENT, request, fields)

    @overload
    def get_component_policy(self, request: GetComponentPolicyRequest, /) -> GetComponentPolicyResponse: ...
    @overload
    def get_component_policy(
        self,
        /,
        *,
        component_arn: str,
    ) -> GetComponentPolicyResponse: ...
    def get_component_policy(
        self, request: GetComponentPolicyRequest | None = None, /, **fields: object
    ) -> GetComponentPolicyResponse:
        """Fetch the resource policy that shares a component with other accounts.

        Args:
            request: The whole request, in the place of the keywords.
            component_arn: ARN of the component build, with version and build number.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ForbiddenException, InvalidRequestException, ResourceNotFoundException,
                ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetComponentPolicy.html
        """
        return self._call(_GET_COMPONENT_POLICY, request, fields)

    @overload
    def get_container_recipe(self, request: GetContainerRecipeRequest, /) -> GetContainerRecipeResponse: ...
    @overload
    def get_container_recipe(
        self,
        /,
        *,
        container_recipe_arn: str,
    ) -> GetContainerRecipeResponse: ...
    def get_container_recipe(
        self, request: GetContainerRecipeRequest | None = None, /, **fields: object
    ) -> GetContainerRecipeResponse:
        """Fetch one container recipe with its Dockerfile template.

        Args:
            request: The whole request, in the place of the keywords.
            container_recipe_arn: ARN of the container recipe, with its version.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetContainerRecipe.html
        """
        return self._call(_GET_CONTAINER_RECIPE, request, fields)

    @overload
    def get_container_recipe_policy(
        self, request: GetContainerRecipePolicyRequest, /
    ) -> GetContainerRecipePolicyResponse: ...
    @overload
    def get_container_recipe_policy(
        self,
        /,
        *,
        container_recipe_arn: str,
    ) -> GetContainerRecipePolicyResponse: ...
    def get_container_recipe_policy(
        self, request: GetContainerRecipePolicyRequest | None = None, /, **fields: object
    ) -> GetContainerRecipePolicyResponse:
        """Fetch the resource policy that shares a container recipe with other accounts.

        Args:
            request: The whole request, in the place of the keywords.
            container_recipe_arn: ARN of the container recipe, with its version.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ForbiddenException, InvalidRequestException, ResourceNotFoundException,
                ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetContainerRecipePolicy.html
        """
        return self._call(_GET_CONTAINER_RECIPE_POLICY, request, fields)

    @overload
    def get_distribution_configuration(
        self, request: GetDistributionConfigurationRequest, /
    ) -> GetDistributionConfigurationResponse: ...
    @overload
    def get_distribution_configuration(
        self,
        /,
        *,
        distribution_configuration_arn: str,
    ) -> GetDistributionConfigurationResponse: ...
    def get_distribution_configuration(
        self, request: GetDistributionConfigurationRequest | None = None, /, **fields: object
    ) -> GetDistributionConfigurationResponse:
        """Fetch one distribution configuration with the settings of each Region.

        Args:
            request: The whole request, in the place of the keywords.
            distribution_configuration_arn: ARN of the distribution configuration.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetDistributionConfiguration.html
        """
        return self._call(_GET_DISTRIBUTION_CONFIGURATION, request, fields)

    @overload
    def get_image(self, request: GetImageRequest, /) -> GetImageResponse: ...
    @overload
    def get_image(
        self,
        /,
        *,
        image_build_version_arn: str,
    ) -> GetImageResponse: ...
    def get_image(self, request: GetImageRequest | None = None, /, **fields: object) -> GetImageResponse:
        """Fetch one image build with its state, settings and outputs.

        With a build version ARN the image is returned whatever its state. A version ARN, wildcards
        allowed, finds the newest matching build that is ``AVAILABLE``; builds deprecated, disabled or
        deleted since are passed over.

        Args:
            request: The whole request, in the place of the keywords.
            image_build_version_arn: ARN of the image. With a build number exactly that build, with
                a version (``1.0.0``, ``1.x.x``, ``x.x.x``) the newest match that is ``AVAILABLE``.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImage.html
        """
        return self._call(_GET_IMAGE, request, fields)

    @overload
    def get_image_pipeline(self, request: GetImagePipelineRequest, /) -> GetImagePipelineResponse: ...
    @overload
    def get_image_pipeline(
        self,
        /,
        *,
        image_pipeline_arn: str,
    ) -> GetImagePipelineResponse: ...
    def get_image_pipeline(
        self, request: GetImagePipelineRequest | None = None, /, **fields: object
    ) -> GetImagePipelineResponse:
        """Fetch one pipeline with its schedule, last and next run.

        Args:
            request: The whole request, in the place of the keywords.
            image_pipeline_arn: ARN of the pipeline.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImagePipeline.html
        """
        return self._call(_GET_IMAGE_PIPELINE, request, fields)

    @overload
    def get_image_policy(self, request: GetImagePolicyRequest, /) -> GetImagePolicyResponse: ...
    @overload
    def get_image_policy(
        self,
        /,
        *,
        image_arn: str,
    ) -> GetImagePolicyResponse: ...
    def get_image_policy(
        self, request: GetImagePolicyRequest | None = None, /, **fields: object
    ) -> GetImagePolicyResponse:
        """Fetch the resource policy that shares an image with other accounts.

        Args:
            request: The whole request, in the place of the keywords.
            image_arn: ARN of the image build, with version and build number.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ForbiddenException, InvalidRequestException, ResourceNotFoundException,
                ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImagePolicy.html
        """
        return self._call(_GET_IMAGE_POLICY, request, fields)

    @overload
    def get_image_recipe(self, request: GetImageRecipeRequest, /) -> GetImageRecipeResponse: ...
    @overload
    def get_image_recipe(
        self,
        /,
        *,
        image_recipe_arn: str,
    ) -> GetImageRecipeResponse: ...
    def get_image_recipe(
        self, request: GetImageRecipeRequest | None = None, /, **fields: object
    ) -> GetImageRecipeResponse:
        """Fetch one image recipe.

        The version in the ARN may end in ``x`` wildcards (``1.x.x``), which select the newest match.

        Args:
            request: The whole request, in the place of the keywords.
            image_recipe_arn: ARN of the recipe. Its version may end in ``x`` wildcards (``1.x.x``),
                which give the newest match.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImageRecipe.html
        """
        return self._call(_GET_IMAGE_RECIPE, request, fields)

    @overload
    def get_image_recipe_policy(
        self, request: GetImageRecipePolicyRequest, /
    ) -> GetImageRecipePolicyResponse: ...
    @overload
    def get_image_recipe_policy(
        self,
        /,
        *,
        image_recipe_arn: str,
    ) -> GetImageRecipePolicyResponse: ...
    def get_image_recipe_policy(
        self, request: GetImageRecipePolicyRequest | None = None, /, **fields: object
    ) -> GetImageRecipePolicyResponse:
        """Fetch the resource policy that shares an image recipe with other accounts.

        Args:
            request: The whole request, in the place of the keywords.
            image_recipe_arn: ARN of the image recipe, with its version.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ForbiddenException, InvalidRequestException, ResourceNotFoundException,
                ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImageRecipePolicy.html
        """
        return self._call(_GET_IMAGE_RECIPE_POLICY, request, fields)

    @overload
    def get_infrastructure_configuration(
        self, request: GetInfrastructureConfigurationRequest, /
    ) -> GetInfrastructureConfigurationResponse: ...
    @overload
    def get_infrastructure_configuration(
        self,
        /,
        *,
        infrastructure_configuration_arn: str,
    ) -> GetInfrastructureConfigurationResponse: ...
    def get_infrastructure_configuration(
        self, request: GetInfrastructureConfigurationRequest | None = None, /, **fields: object
    ) -> GetInfrastructureConfigurationResponse:
        """Fetch one infrastructure configuration.

        Args:
            request: The whole request, in the place of the keywords.
            infrastructure_configuration_arn: ARN of the infrastructure configuration.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetInfrastructureConfiguration.html
        """
        return self._call(_GET_INFRASTRUCTURE_CONFIGURATION, request, fields)

    @overload
    def get_lifecycle_execution(
        self, request: GetLifecycleExecutionRequest, /
    ) -> GetLifecycleExecutionResponse: ...
    @overload
    def get_lifecycle_execution(
        self,
        /,
        *,
        lifecycle_execution_id: str,
    ) -> GetLifecycleExecutionResponse: ...
    def get_lifecycle_execution(
        self, request: GetLifecycleExecutionRequest | None = None, /, **fields: object
    ) -> GetLifecycleExecutionResponse:
        """Fetch the state of one lifecycle run.

        Runs are started by a policy's schedule or by ``start_resource_state_update``.

        Args:
            request: The whole request, in the place of the keywords.
            lifecycle_execution_id: Id of the lifecycle run, ``lce-`` and a UUID.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetLifecycleExecution.html
        """
        return self._call(_GET_LIFECYCLE_EXECUTION, request, fields)

    @overload
    def get_lifecycle_policy(self, request: GetLifecyclePolicyRequest, /) -> GetLifecyclePolicyResponse: ...
    @overload
    def get_lifecycle_policy(
        self,
        /,
        *,
        lifecycle_policy_arn: str,
    ) -> GetLifecyclePolicyResponse: ...
    def get_lifecycle_policy(
        self, request: GetLifecyclePolicyRequest | None = None, /, **fields: object
    ) -> GetLifecyclePolicyResponse:
        """Fetch one lifecycle policy with its rules.

        Args:
            request: The whole request, in the place of the keywords.
            lifecycle_policy_arn: ARN of the lifecycle policy. At most 1024 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetLifecyclePolicy.html
        """
        return self._call(_GET_LIFECYCLE_POLICY, request, fields)

    @overload
    def get_marketplace_resource(
        self, request: GetMarketplaceResourceRequest, /
    ) -> GetMarketplaceResourceResponse: ...
    @overload
    def get_marketplace_resource(
        self,
        /,
        *,
        resource_type: MarketplaceResourceType | Literal["COMPONENT_DATA", "COMPONENT_ARTIFACT"],
        resource_arn: str,
        resource_location: str | None = None,
    ) -> GetMarketplaceResourceResponse: ...
    def get_marketplace_resource(
        self, request: GetMarketplaceResourceRequest | None = None, /, **fields: object
    ) -> GetMarketplaceResourceResponse:
        """Fetch a Marketplace component, or a download link to one of its artifacts.

        The account must be subscribed to the product; the call checks that. Made for the Marketplace
        integration, with little use outside it.

        Args:
            request: The whole request, in the place of the keywords.
            resource_type: Whether to fetch the document or an artifact.
            resource_arn: ARN of the Marketplace component.
            resource_location: S3 location of the artifact to fetch, ``s3://bucket/key``. At most
                1024 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetMarketplaceResource.html
        """
        return self._call(_GET_MARKETPLACE_RESOURCE, request, fields)

    @overload
    def get_workflow(self, request: GetWorkflowRequest, /) -> GetWorkflowResponse: ...
    @overload
    def get_workflow(
        self,
        /,
        *,
        workflow_build_version_arn: str,
    ) -> GetWorkflowResponse: ...
    def get_workflow(
        self, request: GetWorkflowRequest | None = None, /, **fields: object
    ) -> GetWorkflowResponse:
        """Fetch one workflow with its YAML document.

        A version ARN, wildcards allowed, gives the newest matching build.

        Args:
            request: The whole request, in the place of the keywords.
            workflow_build_version_arn: ARN of the workflow. With a build number exactly that build,
                with a version (``1.0.0``, ``1.x.x``) the newest build that matches.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetWorkflow.html
        """
        return self._call(_GET_WORKFLOW, request, fields)

    @overload
    def get_workflow_execution(
        self, request: GetWorkflowExecutionRequest, /
    ) -> GetWorkflowExecutionResponse: ...
    @overload
    def get_workflow_execution(
        self,
        /,
        *,
        workflow_execution_id: str,
    ) -> GetWorkflowExecutionResponse: ...
    def get_workflow_execution(
        self, request: GetWorkflowExecutionRequest | None = None, /, **fields: object
    ) -> GetWorkflowExecutionResponse:
        """Fetch the state of one workflow run within an image build, with its count of steps.

        Args:
            request: The whole request, in the place of the keywords.
            workflow_execution_id: Id of the workflow run, ``wf-`` and a UUID.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetWorkflowExecution.html
        """
        return self._call(_GET_WORKFLOW_EXECUTION, request, fields)

    @overload
    def get_workflow_step_execution(
        self, request: GetWorkflowStepExecutionRequest, /
    ) -> GetWorkflowStepExecutionResponse: ...
    @overload
    def get_workflow_step_execution(
        self,
        /,
        *,
        step_execution_id: str,
    ) -> GetWorkflowStepExecutionResponse: ...
    def get_workflow_step_execution(
        self, request: GetWorkflowStepExecutionRequest | None = None, /, **fields: object
    ) -> GetWorkflowStepExecutionResponse:
        """Fetch the state, inputs and outputs of one workflow step that ran.

        Args:
            request: The whole request, in the place of the keywords.
            step_execution_id: Id of the step run, ``step-`` and a UUID.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidRequestException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetWorkflowStepExecution.html
        """
        return self._call(_GET_WORKFLOW_STEP_EXECUTION, request, fields)

    @overload
    def import_component(self, request: ImportComponentRequest, /) -> ImportComponentResponse: ...
    @overload
    def import_component(
        self,
        /,
        *,
        name: str,
        semantic_version: str,
        type: ComponentType | Literal["BUILD", "TEST"],
        format: ComponentFormat | Literal["SHELL"],
        platform: Platform | Literal["Windows", "Linux", "macOS"],
        description: str | None = None,
        change_description: str | None = None,
        data: str | None = None,
        uri: str | None = None,
        kms_key_id: str | None = None,
        tags: dict[str, str] | None = None,
        client_token: str | None = None,
    ) -> ImportComponentResponse: ...
    def import_component(
        self, request: ImportComponentRequest | None = None, /, **fields: object
    ) -> ImportComponentResponse:
        """Turn an existing shell script into a component.

        The service generates the YAML document around the script: one step that runs it, in a build or
        test component as ``type`` says. Pass the script as plain text in ``data`` or as an S3 URL in
        ``uri``.

        Args:
            request: The whole request, in the place of the keywords.
            name: Name of the component. Letter case, spaces and underscores do not tell names
                apart, since the ARN has them in lower case with hyphens.
            semantic_version: Version, ``<major>.<minor>.<patch>``. A version that exists gets a
                further build if the content has changed.
            type: Whether the script changes the image or only tests it.
            format: Form of the source; shell scripts are the only one.
            platform: Operating system family that the script is written for.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            change_description: What is new in this version compared with others. 1 to 1024
                characters.
            data: The script as plain text, not base64. Longer ones go to S3; give either this or
                ``uri``. 1 to 1024 characters.
            uri: S3 URL of the script, ``s3://bucket/key``. The caller needs read access. Give
                either this or ``data``.
            kms_key_id: KMS key for encryption, by key or alias ARN. Left out, the service uses a
                key of its own. 1 to 1024 characters.
            tags: Tags of the resource, as key and value. 1 to 50 entries.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, IdempotentParameterMismatchException,
                InvalidParameterCombinationException, InvalidRequestException,
                InvalidVersionNumberException, ResourceInUseException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImportComponent.html
        """
        return self._call(_IMPORT_COMPONENT, request, fields)

    @overload
    def import_disk_image(self, request: ImportDiskImageRequest, /) -> ImportDiskImageResponse: ...
    @overload
    def import_disk_image(
        self,
        /,
        *,
        name: str,
        semantic_version: str,
        platform: str,
        os_version: str,
        infrastructure_configuration_arn: str,
        uri: str,
        description: str | None = None,
        execution_role: str | None = None,
        logging_configuration: ImageLoggingConfiguration | None = None,
        tags: dict[str, str] | None = None,
        register_image_options: RegisterImageOptions | None = None,
        windows_configuration: WindowsConfiguration | None = None,
        client_token: str | None = None,
    ) -> ImportDiskImageResponse: ...
    def import_disk_image(
        self, request: ImportDiskImageRequest | None = None, /, **fields: object
    ) -> ImportDiskImageResponse:
        """Build an AMI from a Windows installation ISO in S3.

        Only Microsoft's Windows 11 Enterprise disks are supported. The call returns at once with a
        ``PENDING`` image; the installation runs on an EC2 instance of the given infrastructure
        configuration. Follow it with ``get_image``.

        Args:
            request: The whole request, in the place of the keywords.
            name: Name of the image. Letter case, spaces and underscores do not tell names apart.
                With a name and version that exist, a further build is added.
            semantic_version: Version of the image, ``<major>.<minor>.<patch>``.
            platform: Operating system family; ``Windows`` is the only one so far. 1 to 1024
                characters.
            os_version: Operating system version; ``Microsoft Windows 11`` is the only one so far.
                At least 1 characters.
            infrastructure_configuration_arn: ARN of the infrastructure configuration for the
                instance on which Windows is installed.
            uri: S3 URL of the ISO file, ``s3://bucket/key``. The key ends in ``.iso``, and the
                bucket belongs to the caller's account.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            execution_role: IAM role, by name or ARN, for the import workflow. Left out, the
                service-linked role is used, and created if need be. 1 to 2048 characters.
            logging_configuration: CloudWatch log group of the import. One outside
                ``/aws/imagebuilder/`` needs an ``execution_role`` that may write to it.
            tags: Tags for the Image Builder image, as key and value. They do not pass to its AMIs
                or containers. 1 to 50 entries.
            register_image_options: Secure Boot and UEFI settings of the AMI.
            windows_configuration: Edition of Windows to install.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists AccessDeniedException,
                ClientException, ServiceException, ServiceUnavailableException, TooManyRequestsException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImportDiskImage.html
        """
        return self._call(_IMPORT_DISK_IMAGE, request, fields)

    @overload
    def import_vm_image(self, request: ImportVmImageRequest, /) -> ImportVmImageResponse: ...
    @overload
    def import_vm_image(
        self,
        /,
        *,
        name: str,
        semantic_version: str,
        platform: Platform | Literal["Windows", "Linux", "macOS"],
        vm_import_task_id: str,
        description: str | None = None,
        os_version: str | None = None,
        logging_configuration: ImageLoggingConfiguration | None = None,
        tags: dict[str, str] | None = None,
        client_token: str | None = None,
    ) -> ImportVmImageResponse: ...
    def import_vm_image(
        self, request: ImportVmImageRequest | None = None, /, **fields: object
    ) -> ImportVmImageResponse:
        """Make an image out of the AMI of an EC2 VM import task.

        Start that task with EC2's ``ImportImage`` first; it may still be running. The call returns at
        once with a ``PENDING`` image, which turns ``AVAILABLE`` when the task has produced its AMI and
        can then be the base image of a recipe.

        Args:
            request: The whole request, in the place of the keywords.
            name: Name of the image. Letter case, spaces and underscores do not tell names apart.
                With a name and version that exist, a further build is added. 1 to 1024 characters.
            semantic_version: Version of the image, ``<major>.<minor>.<patch>``.
            platform: Operating system family of the VM.
            vm_import_task_id: Id of EC2's import task, such as ``import-ami-0123456789abcdef0``.
                The task may still be running. 1 to 1024 characters.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            os_version: Operating system version of the VM. At least 1 characters.
            logging_configuration: CloudWatch log group of the import; must begin with
                ``/aws/imagebuilder/``.
            tags: Tags for the Image Builder image, as key and value. They do not pass to its AMIs
                or containers. 1 to 50 entries.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists ClientException,
                ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImportVmImage.html
        """
        return self._call(_IMPORT_VM_IMAGE, request, fields)

    @overload
    def list_component_build_versions(
        self, request: ListComponentBuildVersionsRequest, /
    ) -> ListComponentBuildVersionsResponse: ...
    @overload
    def list_component_build_versions(
        self,
        /,
        *,
        component_version_arn: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListComponentBuildVersionsResponse: ...
    def list_component_build_versions(
        self, request: ListComponentBuildVersionsRequest | None = None, /, **fields: object
    ) -> ListComponentBuildVersionsResponse:
        """List the builds of one component version.

        Works for components of the caller's own account only and leaves deprecated builds out. An
        unknown ARN gives an empty list, not an error.

        Args:
            request: The whole request, in the place of the keywords.
            component_version_arn: ARN with an exact version and no build number. Left out, builds
                of all components in the account are listed.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although
                more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListComponentBuildVersions.html
        """
        return self._call(_LIST_COMPONENT_BUILD_VERSIONS, request, fields)

    @overload
    def list_components(self, request: ListComponentsRequest, /) -> ListComponentsResponse: ...
    @overload
    def list_components(
        self,
        /,
        *,
        owner: Ownership | Literal["Self", "Shared", "Amazon", "ThirdParty", "AWSMarketplace"] | None = None,
        filters: list[Filter] | None = None,
        by_name: bool | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListComponentsResponse: ...
    def list_components(
        self, request: ListComponentsRequest | None = None, /, **fields: object
    ) -> ListComponentsResponse:
        """List component versions, by default the caller's own.

        Set ``owner`` for components of Amazon, of the Marketplace, of third parties, or shared by other
        accounts. Deprecated components are left out unless a ``status`` filter asks for ``DEPRECATED``.

        Args:
            request: The whole request, in the place of the keywords.
            owner: Whose components to list. Left out, those of the caller's account.
            filters: Conditions that items must meet. Names: ``name``, ``version``, ``type``,
                ``platform``, ``status``, ``description``, ``supportedOsVersion``, ``productCodes``. 1
                to 10 characters.
            by_name: True: one item for each name, over all versions. False (the default): one item
                for each version. Not together with a ``version`` filter.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although
                more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListComponents.html
        """
        return self._call(_LIST_COMPONENTS, request, fields)

    @overload
    def list_container_recipes(
        self, request: ListContainerRecipesRequest, /
    ) -> ListContainerRecipesResponse: ...
    @overload
    def list_container_recipes(
        self,
        /,
        *,
        owner: Ownership | Literal["Self", "Shared", "Amazon", "ThirdParty", "AWSMarketplace"] | None = None,
        filters: list[Filter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListContainerRecipesResponse: ...
    def list_container_recipes(
        self, request: ListContainerRecipesRequest | None = None, /, **fields: object
    ) -> ListContainerRecipesResponse:
        """List container recipes, by default the caller's own.

        ``owner`` may be ``Self``, ``Shared`` or ``Amazon``.

        Args:
            request: The whole request, in the place of the keywords.
            owner: Whose recipes to list: ``Self``, ``Shared`` or ``Amazon``. Left out, those of the
                caller's account.
            filters: Conditions that items must meet. Names: ``containerType``, ``name``,
                ``parentImage``, ``platform``. 1 to 10 characters.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although
                more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListContainerRecipes.html
        """
        return self._call(_LIST_CONTAINER_RECIPES, request, fields)

    @overload
    def list_distribution_configurations(
        self, request: ListDistributionConfigurationsRequest, /
    ) -> ListDistributionConfigurationsResponse: ...
    @overload
    def list_distribution_configurations(
        self,
        /,
        *,
        filters: list[Filter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListDistributionConfigurationsResponse: ...
    def list_distribution_configurations(
        self, request: ListDistributionConfigurationsRequest | None = None, /, **fields: object
    ) -> ListDistributionConfigurationsResponse:
        """List the distribution configurations of the account as summaries.

        The settings of each Region come from ``get_distribution_configuration``.

        Args:
            request: The whole request, in the place of the keywords.
            filters: Conditions that items must meet; ``name`` is the only one. 1 to 10 characters.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although
                more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListDistributionConfigurations.html
        """
        return self._call(_LIST_DISTRIBUTION_CONFIGURATIONS, request, fields)

    @overload
    def list_image_build_versions(
        self, request: ListImageBuildVersionsRequest, /
    ) -> ListImageBuildVersionsResponse: ...
    @overload
    def list_image_build_versions(
        self,
        /,
        *,
        image_version_arn: str | None = None,
        filters: list[Filter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListImageBuildVersionsResponse: ...
    def list_image_build_versions(
        self, request: ListImageBuildVersionsRequest | None = None, /, **fields: object
    ) -> ListImageBuildVersionsResponse:
        """List image builds, of one version or of all images in the account.

        Each item carries the state and the output AMIs or containers. An unknown ARN gives an empty
        list, not an error.

        Args:
            request: The whole request, in the place of the keywords.
            image_version_arn: ARN with an exact version and no build number. Left out, builds of
                all images in the account are listed.
            filters: Conditions that items must meet. Names: ``name``, ``osVersion``, ``platform``,
                ``type``, ``version``. 1 to 10 characters.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although
                more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageBuildVersions.html
        """
        return self._call(_LIST_IMAGE_BUILD_VERSIONS, request, fields)

    @overload
    def list_image_packages(self, request: ListImagePackagesRequest, /) -> ListImagePackagesResponse: ...
    @overload
    def list_image_packages(
        self,
        /,
        *,
        image_build_version_arn: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListImagePackagesResponse: ...
    def list_image_packages(
        self, request: ListImagePackagesRequest | None = None, /, **fields: object
    ) -> ListImagePackagesResponse:
        """List the software packages installed on an image.

        Systems Manager Inventory collects them during the build, so packages of the base image are
        included.

        Args:
            request: The whole request, in the place of the keywords.
            image_build_version_arn: ARN of the build, with version and build number.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although
                more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ResourceNotFoundException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImagePackages.html
        """
        return self._call(_LIST_IMAGE_PACKAGES, request, fields)

    @overload
    def list_image_pipeline_images(
        self, request: ListImagePipelineImagesRequest, /
    ) -> ListImagePipelineImagesResponse: ...
    @overload
    def list_image_pipeline_images(
        self,
        /,
        *,
        image_pipeline_arn: str,
        filters: list[Filter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListImagePipelineImagesResponse: ...
    def list_image_pipeline_images(
        self, request: ListImagePipelineImagesRequest | None = None, /, **fields: object
    ) -> ListImagePipelineImagesResponse:
        """List the image builds that a pipeline has made.

        An unknown ARN gives an empty list, not an error.

        Args:
            request: The whole request, in the place of the keywords.
            image_pipeline_arn: ARN of the pipeline.
            filters: Conditions that items must meet. Names: ``name``, ``version``. 1 to 10
                characters.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although
                more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ResourceNotFoundException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImagePipelineImages.html
        """
        return self._call(_LIST_IMAGE_PIPELINE_IMAGES, request, fields)

    @overload
    def list_image_pipelines(self, request: ListImagePipelinesRequest, /) -> ListImagePipelinesResponse: ...
    @overload
    def list_image_pipelines(
        self,
        /,
        *,
        filters: list[Filter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListImagePipelinesResponse: ...
    def list_image_pipelines(
        self, request: ListImagePipelinesRequest | None = None, /, **fields: object
    ) -> ListImagePipelinesResponse:
        """List the pipelines of the account, each with its full settings.

        Args:
            request: The whole request, in the place of the keywords.
            filters: Conditions that items must meet. Names: ``description``,
                ``distributionConfigurationArn``, ``imageRecipeArn``,
                ``infrastructureConfigurationArn``, ``name``, ``status``. 1 to 10 characters.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although
                more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImagePipelines.html
        """
        return self._call(_LIST_IMAGE_PIPELINES, request, fields)

    @overload
    def list_image_recipes(self, request: ListImageRecipesRequest, /) -> ListImageRecipesResponse: ...
    @overload
    def list_image_recipes(
        self,
        /,
        *,
        owner: Ownership | Literal["Self", "Shared", "Amazon", "ThirdParty", "AWSMarketplace"] | None = None,
        filters: list[Filter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListImageRecipesResponse: ...
    def list_image_recipes(
        self, request: ListImageRecipesRequest | None = None, /, **fields: object
    ) -> ListImageRecipesResponse:
        """List image recipes, by default the caller's own.

        Set ``owner`` for recipes of other owners.

        Args:
            request: The whole request, in the place of the keywords.
            owner: Whose recipes to list. Left out, those of the caller's account.
            filters: Conditions that items must meet. Names: ``name``, ``parentImage``,
                ``platform``. 1 to 10 characters.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although
                more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageRecipes.html
        """
        return self._call(_LIST_IMAGE_RECIPES, request, fields)

    @overload
    def list_image_scan_finding_aggregations(
        self, request: ListImageScanFindingAggregationsRequest, /
    ) -> ListImageScanFindingAggregationsResponse: ...
    @overload
    def list_image_scan_finding_aggregations(
        self,
        /,
        *,
        filter: Filter | None = None,
        next_token: str | None = None,
    ) -> ListImageScanFindingAggregationsResponse: ...
    def list_image_scan_finding_aggregations(
        self, request: ListImageScanFindingAggregationsRequest | None = None, /, **fields: object
    ) -> ListImageScanFindingAggregationsResponse:
        """Count scan findings by severity, for the account or per image, pipeline or vulnerability.

        The one optional ``filter`` picks the grouping: ``imageBuildVersionArn``, ``imagePipelineArn``
        or ``vulnerabilityId``; without it the counts are for the whole account.

        Args:
            request: The whole request, in the place of the keywords.
            filter: What to count by, and for which one: ``imageBuildVersionArn``,
                ``imagePipelineArn`` or ``vulnerabilityId`` with a value. Left out, the account as a
                whole is counted.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageScanFindingAggregations.html
        """
        return self._call(_LIST_IMAGE_SCAN_FINDING_AGGREGATIONS, request, fields)

    @overload
    def list_image_scan_findings(
        self, request: ListImageScanFindingsRequest, /
    ) -> ListImageScanFindingsResponse: ...
    @overload
    def list_image_scan_findings(
        self,
        /,
        *,
        filters: list[ImageScanFindingsFilter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListImageScanFindingsResponse: ...
    def list_image_scan_findings(
        self, request: ListImageScanFindingsRequest | None = None, /, **fields: object
    ) -> ListImageScanFindingsResponse:
        """List the vulnerabilities that Amazon Inspector found in images of the account.

        There are findings only for builds that ran with image scanning on. On-demand AMI scans are not
        among them; EC2's ``GetImageFindings`` has those.

        Args:
            request: The whole request, in the place of the keywords.
            filters: Conditions that findings must meet. Names: ``imageBuildVersionArn``,
                ``imagePipelineArn``, ``vulnerabilityId``, ``severity``. Left out, all findings of the
                account are listed. Exactly 1 characters.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although
                more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageScanFindings.html
        """
        return self._call(_LIST_IMAGE_SCAN_FINDINGS, request, fields)

    @overload
    def list_images(self, request: ListImagesRequest, /) -> ListImagesResponse: ...
    @overload
    def list_images(
        self,
        /,
        *,
        owner: Ownership | Literal["Self", "Shared", "Amazon", "ThirdParty", "AWSMarketplace"] | None = None,
        filters: list[Filter] | None = None,
        by_name: bool | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        include_deprecated: bool | None = None,
    ) -> ListImagesResponse: ...
    def list_images(
        self, request: ListImagesRequest | None = None, /, **fields: object
    ) -> ListImagesResponse:
        """List image versions, by default the caller's own.

        An item stands for a version (``1.0.0``), or for a name with ``by_name=True``; get the builds of
        a version, with state and outputs, from ``list_image_build_versions``.

        Args:
            request: The whole request, in the place of the keywords.
            owner: Whose images to list: own, shared or Amazon's. Left out, those of the caller's
                account.
            filters: Conditions that items must meet. Names: ``name``, ``osVersion``, ``platform``,
                ``type``, ``version``. 1 to 10 characters.
            by_name: True: one item for each name, over all versions. False (the default): one item
                for each version. Not together with a ``version`` filter.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although
                more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.
            include_deprecated: True: list Amazon's deprecated images too. Deprecated images of
                one's own are always listed.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImages.html
        """
        return self._call(_LIST_IMAGES, request, fields)

    @overload
    def list_infrastructure_configurations(
        self, request: ListInfrastructureConfigurationsRequest, /
    ) -> ListInfrastructureConfigurationsResponse: ...
    @overload
    def list_infrastructure_configurations(
        self,
        /,
        *,
        filters: list[Filter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListInfrastructureConfigurationsResponse: ...
    def list_infrastructure_configurations(
        self, request: ListInfrastructureConfigurationsRequest | None = None, /, **fields: object
    ) -> ListInfrastructureConfigurationsResponse:
        """List the infrastructure configurations of the account as summaries.

        Subnet, security groups, logging and the like come from ``get_infrastructure_configuration``.

        Args:
            request: The whole request, in the place of the keywords.
            filters: Conditions that items must meet; ``name`` is the only one. 1 to 10 characters.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although
                more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListInfrastructureConfigurations.html
        """
        return self._call(_LIST_INFRASTRUCTURE_CONFIGURATIONS, request, fields)

    @overload
    def list_lifecycle_execution_resources(
        self, request: ListLifecycleExecutionResourcesRequest, /
    ) -> ListLifecycleExecutionResourcesResponse: ...
    @overload
    def list_lifecycle_execution_resources(
        self,
        /,
        *,
        lifecycle_execution_id: str,
        parent_resource_id: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListLifecycleExecutionResourcesResponse: ...
    def list_lifecycle_execution_resources(
        self, request: ListLifecycleExecutionResourcesRequest | None = None, /, **fields: object
    ) -> ListLifecycleExecutionResourcesResponse:
        """List the resources that a lifecycle run picked for its actions.

        Without ``parent_resource_id`` the items are image builds; with the ARN of one of these, its
        AMIs or container images. A run that is scheduled but has not begun has none yet.

        Args:
            request: The whole request, in the place of the keywords.
            lifecycle_execution_id: Id of the run, ``lce-`` and a UUID.
            parent_resource_id: ARN of an image build in this run, to list its AMIs or containers.
                Left out, the image builds themselves are listed. 1 to 1024 characters.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although
                more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListLifecycleExecutionResources.html
        """
        return self._call(_LIST_LIFECYCLE_EXECUTION_RESOURCES, request, fields)

    @overload
    def list_lifecycle_executions(
        self, request: ListLifecycleExecutionsRequest, /
    ) -> ListLifecycleExecutionsResponse: ...
    @overload
    def list_lifecycle_executions(
        self,
        /,
        *,
        resource_arn: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListLifecycleExecutionsResponse: ...
    def list_lifecycle_executions(
        self, request: ListLifecycleExecutionsRequest | None = None, /, **fields: object
    ) -> ListLifecycleExecutionsResponse:
        """List the runs of one lifecycle policy, or the state updates of one image build.

        Which of the two depends on the kind of ARN given; other kinds are refused.

        Args:
            request: The whole request, in the place of the keywords.
            resource_arn: ARN of a lifecycle policy, for its runs, or of an image build, for the
                state updates asked for by hand.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although
                more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListLifecycleExecutions.html
        """
        return self._call(_LIST_LIFECYCLE_EXECUTIONS, request, fields)

    @overload
    def list_lifecycle_policies(
        self, request: ListLifecyclePoliciesRequest, /
    ) -> ListLifecyclePoliciesResponse: ...
    @overload
    def list_lifecycle_policies(
        self,
        /,
        *,
        filters: list[Filter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListLifecyclePoliciesResponse: ...
    def list_lifecycle_policies(
        self, request: ListLifecyclePoliciesRequest | None = None, /, **fields: object
    ) -> ListLifecyclePoliciesResponse:
        """List the lifecycle policies of the account as summaries.

        The rules come from ``get_lifecycle_policy``.

        Args:
            request: The whole request, in the place of the keywords.
            filters: Conditions that items must meet. Names: ``name``, ``resourceType``, ``status``.
                1 to 10 characters.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although
                more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListLifecyclePolicies.html
        """
        return self._call(_LIST_LIFECYCLE_POLICIES, request, fields)

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
            request: The whole request, in the place of the keywords.
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
    def list_waiting_workflow_steps(
        self, request: ListWaitingWorkflowStepsRequest, /
    ) -> ListWaitingWorkflowStepsResponse: ...
    @overload
    def list_waiting_workflow_steps(
        self,
        /,
        *,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListWaitingWorkflowStepsResponse: ...
    def list_waiting_workflow_steps(
        self, request: ListWaitingWorkflowStepsRequest | None = None, /, **fields: object
    ) -> ListWaitingWorkflowStepsResponse:
        """List the workflow steps in the account that wait for approval.

        Such a step runs the action ``WaitForAction``; answer it with ``send_workflow_step_action``
        before it times out.

        Args:
            request: The whole request, in the place of the keywords.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although
                more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWaitingWorkflowSteps.html
        """
        return self._call(_LIST_WAITING_WORKFLOW_STEPS, request, fields)

    @overload
    def list_workflow_build_versions(
        self, request: ListWorkflowBuildVersionsRequest, /
    ) -> ListWorkflowBuildVersionsResponse: ...
    @overload
    def list_workflow_build_versions(
        self,
        /,
        *,
        workflow_version_arn: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListWorkflowBuildVersionsResponse: ...
    def list_workflow_build_versions(
        self, request: ListWorkflowBuildVersionsRequest | None = None, /, **fields: object
    ) -> ListWorkflowBuildVersionsResponse:
        """List the builds of one workflow version, newest first, or of all workflows in the account.

        Args:
            request: The whole request, in the place of the keywords.
            workflow_version_arn: ARN with a version, which may contain ``x`` wildcards. Left out,
                builds of all workflows in the account are listed.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although
                more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowBuildVersions.html
        """
        return self._call(_LIST_WORKFLOW_BUILD_VERSIONS, request, fields)

    @overload
    def list_workflow_executions(
        self, request: ListWorkflowExecutionsRequest, /
    ) -> ListWorkflowExecutionsResponse: ...
    @overload
    def list_workflow_executions(
        self,
        /,
        *,
        image_build_version_arn: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListWorkflowExecutionsResponse: ...
    def list_workflow_executions(
        self, request: ListWorkflowExecutionsRequest | None = None, /, **fields: object
    ) -> ListWorkflowExecutionsResponse:
        """List the workflow runs of one image build.

        The service keeps them for a limited time, so the list may be empty for an old build;
        ``message`` in the answer still says why it failed.

        Args:
            request: The whole request, in the place of the keywords.
            image_build_version_arn: ARN of the image build whose workflow runs are listed.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although
                more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowExecutions.html
        """
        return self._call(_LIST_WORKFLOW_EXECUTIONS, request, fields)

    @overload
    def list_workflow_step_executions(
        self, request: ListWorkflowStepExecutionsRequest, /
    ) -> ListWorkflowStepExecutionsResponse: ...
    @overload
    def list_workflow_step_executions(
        self,
        /,
        *,
        workflow_execution_id: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListWorkflowStepExecutionsResponse: ...
    def list_workflow_step_executions(
        self, request: ListWorkflowStepExecutionsRequest | None = None, /, **fields: object
    ) -> ListWorkflowStepExecutionsResponse:
        """List the steps of one workflow run with state, inputs and outputs.

        Args:
            request: The whole request, in the place of the keywords.
            workflow_execution_id: Id of the workflow run, ``wf-`` and a UUID.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although
                more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflowStepExecutions.html
        """
        return self._call(_LIST_WORKFLOW_STEP_EXECUTIONS, request, fields)

    @overload
    def list_workflows(self, request: ListWorkflowsRequest, /) -> ListWorkflowsResponse: ...
    @overload
    def list_workflows(
        self,
        /,
        *,
        owner: Ownership | Literal["Self", "Shared", "Amazon", "ThirdParty", "AWSMarketplace"] | None = None,
        filters: list[Filter] | None = None,
        by_name: bool | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> ListWorkflowsResponse: ...
    def list_workflows(
        self, request: ListWorkflowsRequest | None = None, /, **fields: object
    ) -> ListWorkflowsResponse:
        """List workflow versions, by default the caller's own.

        Set ``owner`` to ``Amazon`` for the ones that AWS manages.

        Args:
            request: The whole request, in the place of the keywords.
            owner: ``Self`` (the default) or ``Amazon``. ``Shared`` and ``ThirdParty`` are refused,
                ``AWSMarketplace`` finds nothing.
            filters: Conditions that items must meet. Names: ``description``, ``name``, ``type``,
                ``version``. 1 to 10 characters.
            by_name: True: one item for each name, over all versions. False (the default): one item
                for each version. Not together with a ``version`` filter.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although
                more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it
                back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535
                characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidPaginationTokenException,
                InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListWorkflows.html
        """
        return self._call(_LIST_WORKFLOWS, request, fields)

    @overload
    def put_component_policy(self, request: PutComponentPolicyRequest, /) -> PutComponentPolicyResponse: ...
    @overload
    def put_component_policy(
        self,
        /,
        *,
        component_arn: str,
        policy: str,
    ) -> PutComponentPolicyResponse: ...
    def put_component_policy(
        self, request: PutComponentPolicyRequest | None = None, /, **fields: object
    ) -> PutComponentPolicyResponse:
        """Set the resource policy of a component, replacing the one it has.

        Prefer AWS RAM's ``CreateResourceShare`` for sharing: a policy set here stays invisible to the
        accounts it names until RAM's ``PromoteResourceShareCreatedFromPolicy`` has been called.

        Args:
            request: The whole request, in the place of the keywords.
            component_arn: ARN of the component build, with version and build number.
            policy: Resource policy in IAM's JSON, as a string. It is checked by AWS RAM and refused
                if not valid. 1 to 30000 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidParameterValueException,
                InvalidRequestException, ResourceNotFoundException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_PutComponentPolicy.html
        """
        return self._call(_PUT_COMPONENT_POLICY, request, fields)

    @overload
    def put_container_recipe_policy(
        self, request: PutContainerRecipePolicyRequest, /
    ) -> PutContainerRecipePolicyResponse: ...
    @overload
    def put_container_recipe_policy(
        self,
        /,
        *,
        container_recipe_arn: str,
        policy: str,
    ) -> PutContainerRecipePolicyResponse: ...
    def put_container_recipe_policy(
        self, request: PutContainerRecipePolicyRequest | None = None, /, **fields: object
    ) -> PutContainerRecipePolicyResponse:
        """Set the resource policy of a container recipe, replacing the one it has.

        Prefer AWS RAM's ``CreateResourceShare`` for sharing: a policy set here stays invisible to the
        accounts it names until RAM's ``PromoteResourceShareCreatedFromPolicy`` has been called.

        Args:
            request: The whole request, in the place of the keywords.
            container_recipe_arn: ARN of the container recipe, with its version.
            policy: Resource policy in IAM's JSON, as a string. It is checked by AWS RAM and refused
                if not valid. 1 to 30000 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidParameterValueException,
                InvalidRequestException, ResourceNotFoundException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_PutContainerRecipePolicy.html
        """
        return self._call(_PUT_CONTAINER_RECIPE_POLICY, request, fields)

    @overload
    def put_image_policy(self, request: PutImagePolicyRequest, /) -> PutImagePolicyResponse: ...
    @overload
    def put_image_policy(
        self,
        /,
        *,
        image_arn: str,
        policy: str,
    ) -> PutImagePolicyResponse: ...
    def put_image_policy(
        self, request: PutImagePolicyRequest | None = None, /, **fields: object
    ) -> PutImagePolicyResponse:
        """Set the resource policy of an image, replacing the one it has.

        Prefer AWS RAM's ``CreateResourceShare`` for sharing: a policy set here stays invisible to the
        accounts it names until RAM's ``PromoteResourceShareCreatedFromPolicy`` has been called.

        Args:
            request: The whole request, in the place of the keywords.
            image_arn: ARN of the image build, with version and build number.
            policy: Resource policy in IAM's JSON, as a string. It is checked by AWS RAM and refused
                if not valid. 1 to 30000 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidParameterValueException,
                InvalidRequestException, ResourceNotFoundException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_PutImagePolicy.html
        """
        return self._call(_PUT_IMAGE_POLICY, request, fields)

    @overload
    def put_image_recipe_policy(
        self, request: PutImageRecipePolicyRequest, /
    ) -> PutImageRecipePolicyResponse: ...
    @overload
    def put_image_recipe_policy(
        self,
        /,
        *,
        image_recipe_arn: str,
        policy: str,
    ) -> PutImageRecipePolicyResponse: ...
    def put_image_recipe_policy(
        self, request: PutImageRecipePolicyRequest | None = None, /, **fields: object
    ) -> PutImageRecipePolicyResponse:
        """Set the resource policy of an image recipe, replacing the one it has.

        Prefer AWS RAM's ``CreateResourceShare`` for sharing: a policy set here stays invisible to the
        accounts it names until RAM's ``PromoteResourceShareCreatedFromPolicy`` has been called.

        Args:
            request: The whole request, in the place of the keywords.
            image_recipe_arn: ARN of the image recipe, with its version.
            policy: Resource policy in IAM's JSON, as a string. It is checked by AWS RAM and refused
                if not valid. 1 to 30000 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, InvalidParameterValueException,
                InvalidRequestException, ResourceNotFoundException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_PutImageRecipePolicy.html
        """
        return self._call(_PUT_IMAGE_RECIPE_POLICY, request, fields)

    @overload
    def retry_image(self, request: RetryImageRequest, /) -> RetryImageResponse: ...
    @overload
    def retry_image(
        self,
        /,
        *,
        image_build_version_arn: str,
        client_token: str | None = None,
    ) -> RetryImageResponse: ...
    def retry_image(
        self, request: RetryImageRequest | None = None, /, **fields: object
    ) -> RetryImageResponse:
        """Resume a failed or cancelled AMI build at the phase that did not finish.

        Completed phases are not repeated, and the build keeps its ARN: no new build version appears.
        Asynchronous; follow it with ``get_image``. Container images cannot be retried.

        Args:
            request: The whole request, in the place of the keywords.
            image_build_version_arn: ARN of the build to resume. Its state must be ``FAILED`` or
                ``CANCELLED``.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, IdempotentParameterMismatchException,
                InvalidRequestException, ResourceInUseException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_RetryImage.html
        """
        return self._call(_RETRY_IMAGE, request, fields)

    @overload
    def send_workflow_step_action(
        self, request: SendWorkflowStepActionRequest, /
    ) -> SendWorkflowStepActionResponse: ...
    @overload
    def send_workflow_step_action(
        self,
        /,
        *,
        step_execution_id: str,
        image_build_version_arn: str,
        action: WorkflowStepActionType | Literal["RESUME", "STOP"],
        reason: str | None = None,
        client_token: str | None = None,
    ) -> SendWorkflowStepActionResponse: ...
    def send_workflow_step_action(
        self, request: SendWorkflowStepActionRequest | None = None, /, **fields: object
    ) -> SendWorkflowStepActionResponse:
        """Resume or stop a workflow step that waits for approval.

        Find such steps with ``list_waiting_workflow_steps``. Fails when the step has timed out or was
        answered before.

        Args:
            request: The whole request, in the place of the keywords.
            step_execution_id: Id of the waiting step, from ``list_waiting_workflow_steps``.
            image_build_version_arn: ARN of the image build that is waiting. Must be the one that
                the step belongs to.
            action: Whether the step is completed (``RESUME``) or failed (``STOP``).
            reason: Why it was decided so. Kept with the step, and later steps of the workflow can
                refer to it. 1 to 1024 characters.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, IdempotentParameterMismatchException,
                InvalidParameterValueException, InvalidRequestException, ResourceInUseException,
                ResourceNotFoundException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_SendWorkflowStepAction.html
        """
        return self._call(_SEND_WORKFLOW_STEP_ACTION, request, fields)

    @overload
    def start_image_pipeline_execution(
        self, request: StartImagePipelineExecutionRequest, /
    ) -> StartImagePipelineExecutionResponse: ...
    @overload
    def start_image_pipeline_execution(
        self,
        /,
        *,
        image_pipeline_arn: str,
        tags: dict[str, str] | None = None,
        client_token: str | None = None,
    ) -> StartImagePipelineExecutionResponse: ...
    def start_image_pipeline_execution(
        self, request: StartImagePipelineExecutionRequest | None = None, /, **fields: object
    ) -> StartImagePipelineExecutionResponse:
        """Run a pipeline now, whether it is enabled or not.

        The call returns at once with the ARN of the queued build; follow it with ``get_image`` or the
        ``image_available`` waiter.

        Args:
            request: The whole request, in the place of the keywords.
            image_pipeline_arn: ARN of the pipeline.
            tags: Tags for the new image, as key and value. The pipeline's ``image_tags`` are not
                applied to a run by hand. 1 to 50 entries.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, IdempotentParameterMismatchException,
                InvalidRequestException, ResourceInUseException, ResourceNotFoundException,
                ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_StartImagePipelineExecution.html
        """
        return self._call(_START_IMAGE_PIPELINE_EXECUTION, request, fields)

    @overload
    def start_resource_state_update(
        self, request: StartResourceStateUpdateRequest, /
    ) -> StartResourceStateUpdateResponse: ...
    @overload
    def start_resource_state_update(
        self,
        /,
        *,
        resource_arn: str,
        state: ResourceState,
        execution_role: str | None = None,
        include_resources: ResourceStateUpdateIncludeResources | None = None,
        exclusion_rules: ResourceStateUpdateExclusionRules | None = None,
        update_at: datetime | None = None,
        client_token: str | None = None,
    ) -> StartResourceStateUpdateResponse: ...
    def start_resource_state_update(
        self, request: StartResourceStateUpdateRequest | None = None, /, **fields: object
    ) -> StartResourceStateUpdateResponse:
        """Deprecate, disable, restore or delete one image, optionally with its AMIs and snapshots.

        Container images can only be deleted. A change that reaches underlying resources, or is
        scheduled well ahead, runs as a lifecycle execution whose id is returned; follow it with
        ``get_lifecycle_execution``. Other changes of state, except to ``DELETED``, apply at once and
        return no id. An image takes one such execution at a time.

        Args:
            request: The whole request, in the place of the keywords.
            resource_arn: ARN of the image build. A build that is ``FAILED`` or ``CANCELLED`` can
                only be deleted.
            state: State to move the image to. Container images: ``DELETED`` only.
            execution_role: IAM role, by name or ARN, under which underlying resources are changed.
                Goes together with ``include_resources``; neither without the other. 1 to 2048
                characters.
            include_resources: AMIs, snapshots or containers to treat along with the image. Required
                for ``DELETED``; to remove just the record use ``delete_image``.
            exclusion_rules: AMIs to leave alone, if AMIs are included. When one is skipped in a
                deletion, the image record stays too.
            update_at: When to deprecate, in the future; for ``DEPRECATED`` only. Included AMIs get
                this deprecation time right away. Left out, the update starts at once.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, IdempotentParameterMismatchException,
                InvalidRequestException, ResourceInUseException, ResourceNotFoundException,
                ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_StartResourceStateUpdate.html
        """
        return self._call(_START_RESOURCE_STATE_UPDATE, request, fields)

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
            request: The whole request, in the place of the keywords.
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
            request: The whole request, in the place of the keywords.
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

    @overload
    def update_distribution_configuration(
        self, request: UpdateDistributionConfigurationRequest, /
    ) -> UpdateDistributionConfigurationResponse: ...
    @overload
    def update_distribution_configuration(
        self,
        /,
        *,
        distribution_configuration_arn: str,
        distributions: list[Distribution],
        description: str | None = None,
        client_token: str | None = None,
    ) -> UpdateDistributionConfigurationResponse: ...
    def update_distribution_configuration(
        self, request: UpdateDistributionConfigurationRequest | None = None, /, **fields: object
    ) -> UpdateDistributionConfigurationResponse:
        """Replace all settings of a distribution configuration.

        The list of ``distributions`` is replaced as a whole, and a description left out is removed, so
        send everything that is to stay.

        Args:
            request: The whole request, in the place of the keywords.
            distribution_configuration_arn: ARN of the distribution configuration.
            distributions: Settings for each target Region. Takes the place of the whole list that
                the configuration has.
            description: Free text about the configuration. Left out, the one that it has is
                removed. 1 to 1024 characters.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, IdempotentParameterMismatchException,
                InvalidParameterCombinationException, InvalidRequestException, ResourceInUseException,
                ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_UpdateDistributionConfiguration.html
        """
        return self._call(_UPDATE_DISTRIBUTION_CONFIGURATION, request, fields)

    @overload
    def update_image_pipeline(
        self, request: UpdateImagePipelineRequest, /
    ) -> UpdateImagePipelineResponse: ...
    @overload
    def update_image_pipeline(
        self,
        /,
        *,
        image_pipeline_arn: str,
        infrastructure_configuration_arn: str,
        description: str | None = None,
        image_recipe_arn: str | None = None,
        container_recipe_arn: str | None = None,
        distribution_configuration_arn: str | None = None,
        image_tests_configuration: ImageTestsConfiguration | None = None,
        enhanced_image_metadata_enabled: bool | None = None,
        schedule: Schedule | None = None,
        status: PipelineStatus | Literal["DISABLED", "ENABLED"] | None = None,
        image_scanning_configuration: ImageScanningConfiguration | None = None,
        workflows: list[WorkflowConfiguration] | None = None,
        logging_configuration: PipelineLoggingConfiguration | None = None,
        execution_role: str | None = None,
        image_tags: dict[str, str] | None = None,
        client_token: str | None = None,
    ) -> UpdateImagePipelineResponse: ...
    def update_image_pipeline(
        self, request: UpdateImagePipelineRequest | None = None, /, **fields: object
    ) -> UpdateImagePipelineResponse:
        """Replace all settings of a pipeline.

        Optional settings left out fall back to their defaults or are removed: without ``schedule`` the
        schedule is gone, without ``status`` the pipeline is enabled again. A pipeline cannot change
        between image and container recipes. The count of consecutive failures starts again at zero.

        Args:
            request: The whole request, in the place of the keywords.
            image_pipeline_arn: ARN of the pipeline.
            infrastructure_configuration_arn: ARN of the infrastructure configuration: the instances
                that build and test.
            description: Free text about the pipeline. Left out, the one that it has is removed. 1
                to 1024 characters.
            image_recipe_arn: ARN of the image recipe to build, for a pipeline that builds AMIs.
                Such a pipeline cannot change to a container recipe.
            container_recipe_arn: ARN of the container recipe to build, for a pipeline that builds
                containers. Such a pipeline cannot change to an image recipe.
            distribution_configuration_arn: ARN of the distribution configuration. Left out, it is
                removed, and images stay in the account and Region that build them.
            image_tests_configuration: Whether to test between build and distribution. Tests run
                when left out.
            enhanced_image_metadata_enabled: Whether to collect operating system version and package
                list from the image. True when left out.
            schedule: When to build. Left out, the schedule is removed and the pipeline runs by hand
                only.
            status: Whether the schedule is in force. Left out, the pipeline is enabled, so repeat
                ``DISABLED`` to keep it off.
            image_scanning_configuration: Whether and how to scan for vulnerabilities.
            workflows: Workflows to run in place of the service's own: without a test workflow among
                them nothing is tested. Requires ``execution_role``.
            logging_configuration: CloudWatch log groups. Those outside ``/aws/imagebuilder/`` need
                an ``execution_role`` that may write to them.
            execution_role: IAM role, by name or ARN, for the workflows. Required with
                ``workflows``; left out, the pipeline goes back to the service-linked role. 1 to 2048
                characters.
            image_tags: Tags for the images of scheduled runs, as key and value. They go on the
                Image Builder image; AMIs get theirs from ``ami_tags`` in the distribution
                configuration. 1 to 50 entries.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, IdempotentParameterMismatchException,
                InvalidRequestException, ResourceInUseException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_UpdateImagePipeline.html
        """
        return self._call(_UPDATE_IMAGE_PIPELINE, request, fields)

    @overload
    def update_infrastructure_configuration(
        self, request: UpdateInfrastructureConfigurationRequest, /
    ) -> UpdateInfrastructureConfigurationResponse: ...
    @overload
    def update_infrastructure_configuration(
        self,
        /,
        *,
        infrastructure_configuration_arn: str,
        instance_profile_name: str,
        description: str | None = None,
        instance_types: list[str] | None = None,
        security_group_ids: list[str] | None = None,
        subnet_id: str | None = None,
        logging: Logging | None = None,
        key_pair: str | None = None,
        terminate_instance_on_failure: bool | None = None,
        terminate_instance_on_completion: bool | None = None,
        sns_topic_arn: str | None = None,
        resource_tags: dict[str, str] | None = None,
        instance_metadata_options: InstanceMetadataOptions | None = None,
        placement: Placement | None = None,
        parent_instance: ParentInstanceConfiguration | None = None,
        client_token: str | None = None,
    ) -> UpdateInfrastructureConfigurationResponse: ...
    def update_infrastructure_configuration(
        self, request: UpdateInfrastructureConfigurationRequest | None = None, /, **fields: object
    ) -> UpdateInfrastructureConfigurationResponse:
        """Replace all settings of an infrastructure configuration.

        Optional settings left out are removed or fall back to their defaults, so send everything that
        is to stay.

        Args:
            request: The whole request, in the place of the keywords.
            infrastructure_configuration_arn: ARN of the infrastructure configuration.
            instance_profile_name: IAM instance profile of build and test instances. Must exist in
                the account and allow Systems Manager. 1 to 256 characters.
            description: Free text about the configuration. Left out, the one that it has is
                removed. 1 to 1024 characters.
            instance_types: Instance types to choose from, by availability. Left out, the service
                picks compatible ones; on a Dedicated Host only those that it supports are used.
            security_group_ids: Security groups of build and test instances. Required with
                ``subnet_id``.
            subnet_id: Subnet of build and test instances. Requires ``security_group_ids``. 1 to
                1024 characters.
            logging: S3 location for logs of build and test.
            key_pair: EC2 key pair for logging in to build and test instances, to debug them. 1 to
                1024 characters.
            terminate_instance_on_failure: Whether instances are terminated after a failure; true
                when left out. False keeps them for debugging, running and billed.
            terminate_instance_on_completion: Whether instances are terminated after a build that
                did not fail. True when left out.
            sns_topic_arn: SNS topic that gets a message about each build. A standard topic, not
                FIFO, that the caller may publish to; if encrypted, with a key of the same account.
            resource_tags: Tags for build and test instances, as key and value. Keys must not begin
                with ``aws:`` nor be ``CreatedBy``, ``Ec2ImageBuilderArn``, ``Name`` or ``Tags``. 1 to
                30 entries.
            instance_metadata_options: Metadata service settings of build and test instances. Left
                out, EC2's defaults hold.
            placement: Hardware that build and test instances run on. Left out: shared hardware.
            parent_instance: Auto Scaling group to take the build instance from, in place of
                launching one. For the build phase only; the execution role must be allowed to describe
                the group and to tag and detach its instances.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, IdempotentParameterMismatchException,
                InvalidRequestException, ResourceInUseException, ServiceException,
                ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_UpdateInfrastructureConfiguration.html
        """
        return self._call(_UPDATE_INFRASTRUCTURE_CONFIGURATION, request, fields)

    @overload
    def update_lifecycle_policy(
        self, request: UpdateLifecyclePolicyRequest, /
    ) -> UpdateLifecyclePolicyResponse: ...
    @overload
    def update_lifecycle_policy(
        self,
        /,
        *,
        lifecycle_policy_arn: str,
        execution_role: str,
        resource_type: LifecyclePolicyResourceType | Literal["AMI_IMAGE", "CONTAINER_IMAGE"],
        policy_details: list[LifecyclePolicyDetail],
        resource_selection: LifecyclePolicyResourceSelection,
        description: str | None = None,
        status: LifecyclePolicyStatus | Literal["DISABLED", "ENABLED"] | None = None,
        client_token: str | None = None,
    ) -> UpdateLifecyclePolicyResponse: ...
    def update_lifecycle_policy(
        self, request: UpdateLifecyclePolicyRequest | None = None, /, **fields: object
    ) -> UpdateLifecyclePolicyResponse:
        """Replace all settings of a lifecycle policy.

        ``resource_type`` must be the one that the policy has. Optional settings left out are reset:
        without ``status`` a disabled policy is enabled again. Disabling a policy cancels its running
        execution.

        Args:
            request: The whole request, in the place of the keywords.
            lifecycle_policy_arn: ARN of the lifecycle policy. At most 1024 characters.
            execution_role: IAM role, by name or ARN, under which Image Builder acts. 1 to 2048
                characters.
            resource_type: Kind of image; must be the one that the policy has.
            policy_details: The rules, at most one for each action. 1 to 3 characters.
            resource_selection: Which images to look after: by recipe or by tag.
            description: Free text about the policy. Left out, the one that it has is removed. 1 to
                1024 characters.
            status: Whether the policy runs. Left out, the policy is enabled, so repeat ``DISABLED``
                to keep it off.
            client_token: Idempotency token: requests with the same token are carried out once. Left
                out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException,
                ClientException, ForbiddenException, IdempotentParameterMismatchException,
                InvalidParameterCombinationException, InvalidRequestException, ResourceInUseException,
                ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_UpdateLifecyclePolicy.html
        """
        return self._call(_UPDATE_LIFECYCLE_POLICY, request, fields)
