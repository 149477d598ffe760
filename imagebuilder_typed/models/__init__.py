# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Every structure and enum of the API as a class: one module per resource family, loaded when a name is first used."""

from importlib import import_module
from typing import TYPE_CHECKING

from imagebuilder_typed import _fork as _fork
from imagebuilder_typed._lazy import lazy_names
from imagebuilder_typed.models._families import MODULES

if TYPE_CHECKING:
    from imagebuilder_typed.models._base import PagedRequest as PagedRequest
    from imagebuilder_typed.models._base import Request as Request
    from imagebuilder_typed.models._base import Response as Response
    from imagebuilder_typed.models._base import Shape as Shape
    from imagebuilder_typed.models.component import (
        Component as Component,
    )
    from imagebuilder_typed.models.component import (
        ComponentConfiguration as ComponentConfiguration,
    )
    from imagebuilder_typed.models.component import (
        ComponentFormat as ComponentFormat,
    )
    from imagebuilder_typed.models.component import (
        ComponentParameter as ComponentParameter,
    )
    from imagebuilder_typed.models.component import (
        ComponentParameterDetail as ComponentParameterDetail,
    )
    from imagebuilder_typed.models.component import (
        ComponentState as ComponentState,
    )
    from imagebuilder_typed.models.component import (
        ComponentStatus as ComponentStatus,
    )
    from imagebuilder_typed.models.component import (
        ComponentSummary as ComponentSummary,
    )
    from imagebuilder_typed.models.component import (
        ComponentType as ComponentType,
    )
    from imagebuilder_typed.models.component import (
        ComponentVersion as ComponentVersion,
    )
    from imagebuilder_typed.models.component import (
        CreateComponentRequest as CreateComponentRequest,
    )
    from imagebuilder_typed.models.component import (
        CreateComponentResponse as CreateComponentResponse,
    )
    from imagebuilder_typed.models.component import (
        DeleteComponentRequest as DeleteComponentRequest,
    )
    from imagebuilder_typed.models.component import (
        DeleteComponentResponse as DeleteComponentResponse,
    )
    from imagebuilder_typed.models.component import (
        GetComponentPolicyRequest as GetComponentPolicyRequest,
    )
    from imagebuilder_typed.models.component import (
        GetComponentPolicyResponse as GetComponentPolicyResponse,
    )
    from imagebuilder_typed.models.component import (
        GetComponentRequest as GetComponentRequest,
    )
    from imagebuilder_typed.models.component import (
        GetComponentResponse as GetComponentResponse,
    )
    from imagebuilder_typed.models.component import (
        ImportComponentRequest as ImportComponentRequest,
    )
    from imagebuilder_typed.models.component import (
        ImportComponentResponse as ImportComponentResponse,
    )
    from imagebuilder_typed.models.component import (
        ListComponentBuildVersionsRequest as ListComponentBuildVersionsRequest,
    )
    from imagebuilder_typed.models.component import (
        ListComponentBuildVersionsResponse as ListComponentBuildVersionsResponse,
    )
    from imagebuilder_typed.models.component import (
        ListComponentsRequest as ListComponentsRequest,
    )
    from imagebuilder_typed.models.component import (
        ListComponentsResponse as ListComponentsResponse,
    )
    from imagebuilder_typed.models.component import (
        ProductCodeListItem as ProductCodeListItem,
    )
    from imagebuilder_typed.models.component import (
        ProductCodeType as ProductCodeType,
    )
    from imagebuilder_typed.models.component import (
        PutComponentPolicyRequest as PutComponentPolicyRequest,
    )
    from imagebuilder_typed.models.component import (
        PutComponentPolicyResponse as PutComponentPolicyResponse,
    )
    from imagebuilder_typed.models.container_recipe import (
        ContainerRecipe as ContainerRecipe,
    )
    from imagebuilder_typed.models.container_recipe import (
        ContainerRecipeSummary as ContainerRecipeSummary,
    )
    from imagebuilder_typed.models.container_recipe import (
        ContainerType as ContainerType,
    )
    from imagebuilder_typed.models.container_recipe import (
        CreateContainerRecipeRequest as CreateContainerRecipeRequest,
    )
    from imagebuilder_typed.models.container_recipe import (
        CreateContainerRecipeResponse as CreateContainerRecipeResponse,
    )
    from imagebuilder_typed.models.container_recipe import (
        DeleteContainerRecipeRequest as DeleteContainerRecipeRequest,
    )
    from imagebuilder_typed.models.container_recipe import (
        DeleteContainerRecipeResponse as DeleteContainerRecipeResponse,
    )
    from imagebuilder_typed.models.container_recipe import (
        GetContainerRecipePolicyRequest as GetContainerRecipePolicyRequest,
    )
    from imagebuilder_typed.models.container_recipe import (
        GetContainerRecipePolicyResponse as GetContainerRecipePolicyResponse,
    )
    from imagebuilder_typed.models.container_recipe import (
        GetContainerRecipeRequest as GetContainerRecipeRequest,
    )
    from imagebuilder_typed.models.container_recipe import (
        GetContainerRecipeResponse as GetContainerRecipeResponse,
    )
    from imagebuilder_typed.models.container_recipe import (
        InstanceConfiguration as InstanceConfiguration,
    )
    from imagebuilder_typed.models.container_recipe import (
        ListContainerRecipesRequest as ListContainerRecipesRequest,
    )
    from imagebuilder_typed.models.container_recipe import (
        ListContainerRecipesResponse as ListContainerRecipesResponse,
    )
    from imagebuilder_typed.models.container_recipe import (
        PutContainerRecipePolicyRequest as PutContainerRecipePolicyRequest,
    )
    from imagebuilder_typed.models.container_recipe import (
        PutContainerRecipePolicyResponse as PutContainerRecipePolicyResponse,
    )
    from imagebuilder_typed.models.distribution import (
        AmiDistributionConfiguration as AmiDistributionConfiguration,
    )
    from imagebuilder_typed.models.distribution import (
        ContainerDistributionConfiguration as ContainerDistributionConfiguration,
    )
    from imagebuilder_typed.models.distribution import (
        CreateDistributionConfigurationRequest as CreateDistributionConfigurationRequest,
    )
    from imagebuilder_typed.models.distribution import (
        CreateDistributionConfigurationResponse as CreateDistributionConfigurationResponse,
    )
    from imagebuilder_typed.models.distribution import (
        DeleteDistributionConfigurationRequest as DeleteDistributionConfigurationRequest,
    )
    from imagebuilder_typed.models.distribution import (
        DeleteDistributionConfigurationResponse as DeleteDistributionConfigurationResponse,
    )
    from imagebuilder_typed.models.distribution import (
        DiskImageFormat as DiskImageFormat,
    )
    from imagebuilder_typed.models.distribution import (
        Distribution as Distribution,
    )
    from imagebuilder_typed.models.distribution import (
        DistributionConfiguration as DistributionConfiguration,
    )
    from imagebuilder_typed.models.distribution import (
        DistributionConfigurationSummary as DistributionConfigurationSummary,
    )
    from imagebuilder_typed.models.distribution import (
        FastLaunchConfiguration as FastLaunchConfiguration,
    )
    from imagebuilder_typed.models.distribution import (
        FastLaunchLaunchTemplateSpecification as FastLaunchLaunchTemplateSpecification,
    )
    from imagebuilder_typed.models.distribution import (
        FastLaunchSnapshotConfiguration as FastLaunchSnapshotConfiguration,
    )
    from imagebuilder_typed.models.distribution import (
        GetDistributionConfigurationRequest as GetDistributionConfigurationRequest,
    )
    from imagebuilder_typed.models.distribution import (
        GetDistributionConfigurationResponse as GetDistributionConfigurationResponse,
    )
    from imagebuilder_typed.models.distribution import (
        LaunchPermissionConfiguration as LaunchPermissionConfiguration,
    )
    from imagebuilder_typed.models.distribution import (
        LaunchTemplateConfiguration as LaunchTemplateConfiguration,
    )
    from imagebuilder_typed.models.distribution import (
        ListDistributionConfigurationsRequest as ListDistributionConfigurationsRequest,
    )
    from imagebuilder_typed.models.distribution import (
        ListDistributionConfigurationsResponse as ListDistributionConfigurationsResponse,
    )
    from imagebuilder_typed.models.distribution import (
        S3ExportConfiguration as S3ExportConfiguration,
    )
    from imagebuilder_typed.models.distribution import (
        SsmParameterConfiguration as SsmParameterConfiguration,
    )
    from imagebuilder_typed.models.distribution import (
        SsmParameterDataType as SsmParameterDataType,
    )
    from imagebuilder_typed.models.distribution import (
        UpdateDistributionConfigurationRequest as UpdateDistributionConfigurationRequest,
    )
    from imagebuilder_typed.models.distribution import (
        UpdateDistributionConfigurationResponse as UpdateDistributionConfigurationResponse,
    )
    from imagebuilder_typed.models.image import (
        Ami as Ami,
    )
    from imagebuilder_typed.models.image import (
        BuildType as BuildType,
    )
    from imagebuilder_typed.models.image import (
        CancelImageCreationRequest as CancelImageCreationRequest,
    )
    from imagebuilder_typed.models.image import (
        CancelImageCreationResponse as CancelImageCreationResponse,
    )
    from imagebuilder_typed.models.image import (
        ComponentFailureContext as ComponentFailureContext,
    )
    from imagebuilder_typed.models.image import (
        Container as Container,
    )
    from imagebuilder_typed.models.image import (
        CreateImageRequest as CreateImageRequest,
    )
    from imagebuilder_typed.models.image import (
        CreateImageResponse as CreateImageResponse,
    )
    from imagebuilder_typed.models.image import (
        DeleteImageRequest as DeleteImageRequest,
    )
    from imagebuilder_typed.models.image import (
        DeleteImageResponse as DeleteImageResponse,
    )
    from imagebuilder_typed.models.image import (
        DistributeImageRequest as DistributeImageRequest,
    )
    from imagebuilder_typed.models.image import (
        DistributeImageResponse as DistributeImageResponse,
    )
    from imagebuilder_typed.models.image import (
        DistributionFailureContext as DistributionFailureContext,
    )
    from imagebuilder_typed.models.image import (
        EcrConfiguration as EcrConfiguration,
    )
    from imagebuilder_typed.models.image import (
        GetImagePolicyRequest as GetImagePolicyRequest,
    )
    from imagebuilder_typed.models.image import (
        GetImagePolicyResponse as GetImagePolicyResponse,
    )
    from imagebuilder_typed.models.image import (
        GetImageRequest as GetImageRequest,
    )
    from imagebuilder_typed.models.image import (
        GetImageResponse as GetImageResponse,
    )
    from imagebuilder_typed.models.image import (
        Image as Image,
    )
    from imagebuilder_typed.models.image import (
        ImageConfigurationStep as ImageConfigurationStep,
    )
    from imagebuilder_typed.models.image import (
        ImageFailureContext as ImageFailureContext,
    )
    from imagebuilder_typed.models.image import (
        ImageLoggingConfiguration as ImageLoggingConfiguration,
    )
    from imagebuilder_typed.models.image import (
        ImagePackage as ImagePackage,
    )
    from imagebuilder_typed.models.image import (
        ImageScanningConfiguration as ImageScanningConfiguration,
    )
    from imagebuilder_typed.models.image import (
        ImageScanningType as ImageScanningType,
    )
    from imagebuilder_typed.models.image import (
        ImageScanState as ImageScanState,
    )
    from imagebuilder_typed.models.image import (
        ImageScanStatus as ImageScanStatus,
    )
    from imagebuilder_typed.models.image import (
        ImageSource as ImageSource,
    )
    from imagebuilder_typed.models.image import (
        ImageState as ImageState,
    )
    from imagebuilder_typed.models.image import (
        ImageStatus as ImageStatus,
    )
    from imagebuilder_typed.models.image import (
        ImageSummary as ImageSummary,
    )
    from imagebuilder_typed.models.image import (
        ImageTestsConfiguration as ImageTestsConfiguration,
    )
    from imagebuilder_typed.models.image import (
        ImageVersion as ImageVersion,
    )
    from imagebuilder_typed.models.image import (
        ImportDiskImageRequest as ImportDiskImageRequest,
    )
    from imagebuilder_typed.models.image import (
        ImportDiskImageResponse as ImportDiskImageResponse,
    )
    from imagebuilder_typed.models.image import (
        ImportVmImageRequest as ImportVmImageRequest,
    )
    from imagebuilder_typed.models.image import (
        ImportVmImageResponse as ImportVmImageResponse,
    )
    from imagebuilder_typed.models.image import (
        ListImageBuildVersionsRequest as ListImageBuildVersionsRequest,
    )
    from imagebuilder_typed.models.image import (
        ListImageBuildVersionsResponse as ListImageBuildVersionsResponse,
    )
    from imagebuilder_typed.models.image import (
        ListImagePackagesRequest as ListImagePackagesRequest,
    )
    from imagebuilder_typed.models.image import (
        ListImagePackagesResponse as ListImagePackagesResponse,
    )
    from imagebuilder_typed.models.image import (
        ListImagesRequest as ListImagesRequest,
    )
    from imagebuilder_typed.models.image import (
        ListImagesResponse as ListImagesResponse,
    )
    from imagebuilder_typed.models.image import (
        MaximumSeverityLabel as MaximumSeverityLabel,
    )
    from imagebuilder_typed.models.image import (
        OutputResources as OutputResources,
    )
    from imagebuilder_typed.models.image import (
        PutImagePolicyRequest as PutImagePolicyRequest,
    )
    from imagebuilder_typed.models.image import (
        PutImagePolicyResponse as PutImagePolicyResponse,
    )
    from imagebuilder_typed.models.image import (
        RegionFailure as RegionFailure,
    )
    from imagebuilder_typed.models.image import (
        RegionFailureStatus as RegionFailureStatus,
    )
    from imagebuilder_typed.models.image import (
        RegisterImageOptions as RegisterImageOptions,
    )
    from imagebuilder_typed.models.image import (
        RetryImageRequest as RetryImageRequest,
    )
    from imagebuilder_typed.models.image import (
        RetryImageResponse as RetryImageResponse,
    )
    from imagebuilder_typed.models.image import (
        ScanResultCondition as ScanResultCondition,
    )
    from imagebuilder_typed.models.image import (
        WindowsConfiguration as WindowsConfiguration,
    )
    from imagebuilder_typed.models.image_recipe import (
        AdditionalInstanceConfiguration as AdditionalInstanceConfiguration,
    )
    from imagebuilder_typed.models.image_recipe import (
        CreateImageRecipeRequest as CreateImageRecipeRequest,
    )
    from imagebuilder_typed.models.image_recipe import (
        CreateImageRecipeResponse as CreateImageRecipeResponse,
    )
    from imagebuilder_typed.models.image_recipe import (
        DeleteImageRecipeRequest as DeleteImageRecipeRequest,
    )
    from imagebuilder_typed.models.image_recipe import (
        DeleteImageRecipeResponse as DeleteImageRecipeResponse,
    )
    from imagebuilder_typed.models.image_recipe import (
        GetImageRecipePolicyRequest as GetImageRecipePolicyRequest,
    )
    from imagebuilder_typed.models.image_recipe import (
        GetImageRecipePolicyResponse as GetImageRecipePolicyResponse,
    )
    from imagebuilder_typed.models.image_recipe import (
        GetImageRecipeRequest as GetImageRecipeRequest,
    )
    from imagebuilder_typed.models.image_recipe import (
        GetImageRecipeResponse as GetImageRecipeResponse,
    )
    from imagebuilder_typed.models.image_recipe import (
        ImageRecipe as ImageRecipe,
    )
    from imagebuilder_typed.models.image_recipe import (
        ImageRecipeSummary as ImageRecipeSummary,
    )
    from imagebuilder_typed.models.image_recipe import (
        ListImageRecipesRequest as ListImageRecipesRequest,
    )
    from imagebuilder_typed.models.image_recipe import (
        ListImageRecipesResponse as ListImageRecipesResponse,
    )
    from imagebuilder_typed.models.image_recipe import (
        PutImageRecipePolicyRequest as PutImageRecipePolicyRequest,
    )
    from imagebuilder_typed.models.image_recipe import (
        PutImageRecipePolicyResponse as PutImageRecipePolicyResponse,
    )
    from imagebuilder_typed.models.image_recipe import (
        SystemsManagerAgent as SystemsManagerAgent,
    )
    from imagebuilder_typed.models.infrastructure import (
        AutoScalingGroupConfiguration as AutoScalingGroupConfiguration,
    )
    from imagebuilder_typed.models.infrastructure import (
        CreateInfrastructureConfigurationRequest as CreateInfrastructureConfigurationRequest,
    )
    from imagebuilder_typed.models.infrastructure import (
        CreateInfrastructureConfigurationResponse as CreateInfrastructureConfigurationResponse,
    )
    from imagebuilder_typed.models.infrastructure import (
        DeleteInfrastructureConfigurationRequest as DeleteInfrastructureConfigurationRequest,
    )
    from imagebuilder_typed.models.infrastructure import (
        DeleteInfrastructureConfigurationResponse as DeleteInfrastructureConfigurationResponse,
    )
    from imagebuilder_typed.models.infrastructure import (
        GetInfrastructureConfigurationRequest as GetInfrastructureConfigurationRequest,
    )
    from imagebuilder_typed.models.infrastructure import (
        GetInfrastructureConfigurationResponse as GetInfrastructureConfigurationResponse,
    )
    from imagebuilder_typed.models.infrastructure import (
        InfrastructureConfiguration as InfrastructureConfiguration,
    )
    from imagebuilder_typed.models.infrastructure import (
        InfrastructureConfigurationSummary as InfrastructureConfigurationSummary,
    )
    from imagebuilder_typed.models.infrastructure import (
        InstanceMetadataOptions as InstanceMetadataOptions,
    )
    from imagebuilder_typed.models.infrastructure import (
        ListInfrastructureConfigurationsRequest as ListInfrastructureConfigurationsRequest,
    )
    from imagebuilder_typed.models.infrastructure import (
        ListInfrastructureConfigurationsResponse as ListInfrastructureConfigurationsResponse,
    )
    from imagebuilder_typed.models.infrastructure import (
        Logging as Logging,
    )
    from imagebuilder_typed.models.infrastructure import (
        ParentInstanceConfiguration as ParentInstanceConfiguration,
    )
    from imagebuilder_typed.models.infrastructure import (
        Placement as Placement,
    )
    from imagebuilder_typed.models.infrastructure import (
        S3Logs as S3Logs,
    )
    from imagebuilder_typed.models.infrastructure import (
        TenancyType as TenancyType,
    )
    from imagebuilder_typed.models.infrastructure import (
        UpdateInfrastructureConfigurationRequest as UpdateInfrastructureConfigurationRequest,
    )
    from imagebuilder_typed.models.infrastructure import (
        UpdateInfrastructureConfigurationResponse as UpdateInfrastructureConfigurationResponse,
    )
    from imagebuilder_typed.models.lifecycle import (
        CancelLifecycleExecutionRequest as CancelLifecycleExecutionRequest,
    )
    from imagebuilder_typed.models.lifecycle import (
        CancelLifecycleExecutionResponse as CancelLifecycleExecutionResponse,
    )
    from imagebuilder_typed.models.lifecycle import (
        CreateLifecyclePolicyRequest as CreateLifecyclePolicyRequest,
    )
    from imagebuilder_typed.models.lifecycle import (
        CreateLifecyclePolicyResponse as CreateLifecyclePolicyResponse,
    )
    from imagebuilder_typed.models.lifecycle import (
        DeleteLifecyclePolicyRequest as DeleteLifecyclePolicyRequest,
    )
    from imagebuilder_typed.models.lifecycle import (
        DeleteLifecyclePolicyResponse as DeleteLifecyclePolicyResponse,
    )
    from imagebuilder_typed.models.lifecycle import (
        GetLifecycleExecutionRequest as GetLifecycleExecutionRequest,
    )
    from imagebuilder_typed.models.lifecycle import (
        GetLifecycleExecutionResponse as GetLifecycleExecutionResponse,
    )
    from imagebuilder_typed.models.lifecycle import (
        GetLifecyclePolicyRequest as GetLifecyclePolicyRequest,
    )
    from imagebuilder_typed.models.lifecycle import (
        GetLifecyclePolicyResponse as GetLifecyclePolicyResponse,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecycleExecution as LifecycleExecution,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecycleExecutionResource as LifecycleExecutionResource,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecycleExecutionResourceAction as LifecycleExecutionResourceAction,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecycleExecutionResourceActionName as LifecycleExecutionResourceActionName,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecycleExecutionResourcesImpactedSummary as LifecycleExecutionResourcesImpactedSummary,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecycleExecutionResourceState as LifecycleExecutionResourceState,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecycleExecutionResourceStatus as LifecycleExecutionResourceStatus,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecycleExecutionSnapshotResource as LifecycleExecutionSnapshotResource,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecycleExecutionState as LifecycleExecutionState,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecycleExecutionStatus as LifecycleExecutionStatus,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecyclePolicy as LifecyclePolicy,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecyclePolicyDetail as LifecyclePolicyDetail,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecyclePolicyDetailAction as LifecyclePolicyDetailAction,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecyclePolicyDetailActionIncludeResources as LifecyclePolicyDetailActionIncludeResources,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecyclePolicyDetailActionType as LifecyclePolicyDetailActionType,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecyclePolicyDetailExclusionRules as LifecyclePolicyDetailExclusionRules,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecyclePolicyDetailExclusionRulesAmis as LifecyclePolicyDetailExclusionRulesAmis,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecyclePolicyDetailExclusionRulesAmisLastLaunched as LifecyclePolicyDetailExclusionRulesAmisLastLaunched,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecyclePolicyDetailFilter as LifecyclePolicyDetailFilter,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecyclePolicyDetailFilterType as LifecyclePolicyDetailFilterType,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecyclePolicyResourceSelection as LifecyclePolicyResourceSelection,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecyclePolicyResourceSelectionRecipe as LifecyclePolicyResourceSelectionRecipe,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecyclePolicyResourceType as LifecyclePolicyResourceType,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecyclePolicyStatus as LifecyclePolicyStatus,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecyclePolicySummary as LifecyclePolicySummary,
    )
    from imagebuilder_typed.models.lifecycle import (
        LifecyclePolicyTimeUnit as LifecyclePolicyTimeUnit,
    )
    from imagebuilder_typed.models.lifecycle import (
        ListLifecycleExecutionResourcesRequest as ListLifecycleExecutionResourcesRequest,
    )
    from imagebuilder_typed.models.lifecycle import (
        ListLifecycleExecutionResourcesResponse as ListLifecycleExecutionResourcesResponse,
    )
    from imagebuilder_typed.models.lifecycle import (
        ListLifecycleExecutionsRequest as ListLifecycleExecutionsRequest,
    )
    from imagebuilder_typed.models.lifecycle import (
        ListLifecycleExecutionsResponse as ListLifecycleExecutionsResponse,
    )
    from imagebuilder_typed.models.lifecycle import (
        ListLifecyclePoliciesRequest as ListLifecyclePoliciesRequest,
    )
    from imagebuilder_typed.models.lifecycle import (
        ListLifecyclePoliciesResponse as ListLifecyclePoliciesResponse,
    )
    from imagebuilder_typed.models.lifecycle import (
        ResourceState as ResourceState,
    )
    from imagebuilder_typed.models.lifecycle import (
        ResourceStateUpdateExclusionRules as ResourceStateUpdateExclusionRules,
    )
    from imagebuilder_typed.models.lifecycle import (
        ResourceStateUpdateIncludeResources as ResourceStateUpdateIncludeResources,
    )
    from imagebuilder_typed.models.lifecycle import (
        ResourceStatus as ResourceStatus,
    )
    from imagebuilder_typed.models.lifecycle import (
        StartResourceStateUpdateRequest as StartResourceStateUpdateRequest,
    )
    from imagebuilder_typed.models.lifecycle import (
        StartResourceStateUpdateResponse as StartResourceStateUpdateResponse,
    )
    from imagebuilder_typed.models.lifecycle import (
        UpdateLifecyclePolicyRequest as UpdateLifecyclePolicyRequest,
    )
    from imagebuilder_typed.models.lifecycle import (
        UpdateLifecyclePolicyResponse as UpdateLifecyclePolicyResponse,
    )
    from imagebuilder_typed.models.marketplace import (
        GetMarketplaceResourceRequest as GetMarketplaceResourceRequest,
    )
    from imagebuilder_typed.models.marketplace import (
        GetMarketplaceResourceResponse as GetMarketplaceResourceResponse,
    )
    from imagebuilder_typed.models.marketplace import (
        MarketplaceResourceType as MarketplaceResourceType,
    )
    from imagebuilder_typed.models.pipeline import (
        AutoDisablePolicy as AutoDisablePolicy,
    )
    from imagebuilder_typed.models.pipeline import (
        CreateImagePipelineRequest as CreateImagePipelineRequest,
    )
    from imagebuilder_typed.models.pipeline import (
        CreateImagePipelineResponse as CreateImagePipelineResponse,
    )
    from imagebuilder_typed.models.pipeline import (
        DeleteImagePipelineRequest as DeleteImagePipelineRequest,
    )
    from imagebuilder_typed.models.pipeline import (
        DeleteImagePipelineResponse as DeleteImagePipelineResponse,
    )
    from imagebuilder_typed.models.pipeline import (
        GetImagePipelineRequest as GetImagePipelineRequest,
    )
    from imagebuilder_typed.models.pipeline import (
        GetImagePipelineResponse as GetImagePipelineResponse,
    )
    from imagebuilder_typed.models.pipeline import (
        ImagePipeline as ImagePipeline,
    )
    from imagebuilder_typed.models.pipeline import (
        ListImagePipelineImagesRequest as ListImagePipelineImagesRequest,
    )
    from imagebuilder_typed.models.pipeline import (
        ListImagePipelineImagesResponse as ListImagePipelineImagesResponse,
    )
    from imagebuilder_typed.models.pipeline import (
        ListImagePipelinesRequest as ListImagePipelinesRequest,
    )
    from imagebuilder_typed.models.pipeline import (
        ListImagePipelinesResponse as ListImagePipelinesResponse,
    )
    from imagebuilder_typed.models.pipeline import (
        PipelineExecutionStartCondition as PipelineExecutionStartCondition,
    )
    from imagebuilder_typed.models.pipeline import (
        PipelineLoggingConfiguration as PipelineLoggingConfiguration,
    )
    from imagebuilder_typed.models.pipeline import (
        PipelineStatus as PipelineStatus,
    )
    from imagebuilder_typed.models.pipeline import (
        Schedule as Schedule,
    )
    from imagebuilder_typed.models.pipeline import (
        StartImagePipelineExecutionRequest as StartImagePipelineExecutionRequest,
    )
    from imagebuilder_typed.models.pipeline import (
        StartImagePipelineExecutionResponse as StartImagePipelineExecutionResponse,
    )
    from imagebuilder_typed.models.pipeline import (
        UpdateImagePipelineRequest as UpdateImagePipelineRequest,
    )
    from imagebuilder_typed.models.pipeline import (
        UpdateImagePipelineResponse as UpdateImagePipelineResponse,
    )
    from imagebuilder_typed.models.scan_finding import (
        AccountAggregation as AccountAggregation,
    )
    from imagebuilder_typed.models.scan_finding import (
        CvssScore as CvssScore,
    )
    from imagebuilder_typed.models.scan_finding import (
        CvssScoreAdjustment as CvssScoreAdjustment,
    )
    from imagebuilder_typed.models.scan_finding import (
        CvssScoreDetails as CvssScoreDetails,
    )
    from imagebuilder_typed.models.scan_finding import (
        ImageAggregation as ImageAggregation,
    )
    from imagebuilder_typed.models.scan_finding import (
        ImagePipelineAggregation as ImagePipelineAggregation,
    )
    from imagebuilder_typed.models.scan_finding import (
        ImageScanFinding as ImageScanFinding,
    )
    from imagebuilder_typed.models.scan_finding import (
        ImageScanFindingAggregation as ImageScanFindingAggregation,
    )
    from imagebuilder_typed.models.scan_finding import (
        ImageScanFindingsFilter as ImageScanFindingsFilter,
    )
    from imagebuilder_typed.models.scan_finding import (
        InspectorScoreDetails as InspectorScoreDetails,
    )
    from imagebuilder_typed.models.scan_finding import (
        ListImageScanFindingAggregationsRequest as ListImageScanFindingAggregationsRequest,
    )
    from imagebuilder_typed.models.scan_finding import (
        ListImageScanFindingAggregationsResponse as ListImageScanFindingAggregationsResponse,
    )
    from imagebuilder_typed.models.scan_finding import (
        ListImageScanFindingsRequest as ListImageScanFindingsRequest,
    )
    from imagebuilder_typed.models.scan_finding import (
        ListImageScanFindingsResponse as ListImageScanFindingsResponse,
    )
    from imagebuilder_typed.models.scan_finding import (
        PackageVulnerabilityDetails as PackageVulnerabilityDetails,
    )
    from imagebuilder_typed.models.scan_finding import (
        Remediation as Remediation,
    )
    from imagebuilder_typed.models.scan_finding import (
        RemediationRecommendation as RemediationRecommendation,
    )
    from imagebuilder_typed.models.scan_finding import (
        SeverityCounts as SeverityCounts,
    )
    from imagebuilder_typed.models.scan_finding import (
        VulnerabilityIdAggregation as VulnerabilityIdAggregation,
    )
    from imagebuilder_typed.models.scan_finding import (
        VulnerablePackage as VulnerablePackage,
    )
    from imagebuilder_typed.models.shared import (
        ContainerRepositoryService as ContainerRepositoryService,
    )
    from imagebuilder_typed.models.shared import (
        EbsInstanceBlockDeviceSpecification as EbsInstanceBlockDeviceSpecification,
    )
    from imagebuilder_typed.models.shared import (
        EbsVolumeType as EbsVolumeType,
    )
    from imagebuilder_typed.models.shared import (
        Filter as Filter,
    )
    from imagebuilder_typed.models.shared import (
        ImageType as ImageType,
    )
    from imagebuilder_typed.models.shared import (
        InstanceBlockDeviceMapping as InstanceBlockDeviceMapping,
    )
    from imagebuilder_typed.models.shared import (
        LatestVersionReferences as LatestVersionReferences,
    )
    from imagebuilder_typed.models.shared import (
        Ownership as Ownership,
    )
    from imagebuilder_typed.models.shared import (
        Platform as Platform,
    )
    from imagebuilder_typed.models.shared import (
        TargetContainerRepository as TargetContainerRepository,
    )
    from imagebuilder_typed.models.tag import (
        ListTagsForResourceRequest as ListTagsForResourceRequest,
    )
    from imagebuilder_typed.models.tag import (
        ListTagsForResourceResponse as ListTagsForResourceResponse,
    )
    from imagebuilder_typed.models.tag import (
        TagResourceRequest as TagResourceRequest,
    )
    from imagebuilder_typed.models.tag import (
        TagResourceResponse as TagResourceResponse,
    )
    from imagebuilder_typed.models.tag import (
        UntagResourceRequest as UntagResourceRequest,
    )
    from imagebuilder_typed.models.tag import (
        UntagResourceResponse as UntagResourceResponse,
    )
    from imagebuilder_typed.models.workflow import (
        CreateWorkflowRequest as CreateWorkflowRequest,
    )
    from imagebuilder_typed.models.workflow import (
        CreateWorkflowResponse as CreateWorkflowResponse,
    )
    from imagebuilder_typed.models.workflow import (
        DeleteWorkflowRequest as DeleteWorkflowRequest,
    )
    from imagebuilder_typed.models.workflow import (
        DeleteWorkflowResponse as DeleteWorkflowResponse,
    )
    from imagebuilder_typed.models.workflow import (
        GetWorkflowExecutionRequest as GetWorkflowExecutionRequest,
    )
    from imagebuilder_typed.models.workflow import (
        GetWorkflowExecutionResponse as GetWorkflowExecutionResponse,
    )
    from imagebuilder_typed.models.workflow import (
        GetWorkflowRequest as GetWorkflowRequest,
    )
    from imagebuilder_typed.models.workflow import (
        GetWorkflowResponse as GetWorkflowResponse,
    )
    from imagebuilder_typed.models.workflow import (
        GetWorkflowStepExecutionRequest as GetWorkflowStepExecutionRequest,
    )
    from imagebuilder_typed.models.workflow import (
        GetWorkflowStepExecutionResponse as GetWorkflowStepExecutionResponse,
    )
    from imagebuilder_typed.models.workflow import (
        ListWaitingWorkflowStepsRequest as ListWaitingWorkflowStepsRequest,
    )
    from imagebuilder_typed.models.workflow import (
        ListWaitingWorkflowStepsResponse as ListWaitingWorkflowStepsResponse,
    )
    from imagebuilder_typed.models.workflow import (
        ListWorkflowBuildVersionsRequest as ListWorkflowBuildVersionsRequest,
    )
    from imagebuilder_typed.models.workflow import (
        ListWorkflowBuildVersionsResponse as ListWorkflowBuildVersionsResponse,
    )
    from imagebuilder_typed.models.workflow import (
        ListWorkflowExecutionsRequest as ListWorkflowExecutionsRequest,
    )
    from imagebuilder_typed.models.workflow import (
        ListWorkflowExecutionsResponse as ListWorkflowExecutionsResponse,
    )
    from imagebuilder_typed.models.workflow import (
        ListWorkflowsRequest as ListWorkflowsRequest,
    )
    from imagebuilder_typed.models.workflow import (
        ListWorkflowsResponse as ListWorkflowsResponse,
    )
    from imagebuilder_typed.models.workflow import (
        ListWorkflowStepExecutionsRequest as ListWorkflowStepExecutionsRequest,
    )
    from imagebuilder_typed.models.workflow import (
        ListWorkflowStepExecutionsResponse as ListWorkflowStepExecutionsResponse,
    )
    from imagebuilder_typed.models.workflow import (
        OnWorkflowFailure as OnWorkflowFailure,
    )
    from imagebuilder_typed.models.workflow import (
        SendWorkflowStepActionRequest as SendWorkflowStepActionRequest,
    )
    from imagebuilder_typed.models.workflow import (
        SendWorkflowStepActionResponse as SendWorkflowStepActionResponse,
    )
    from imagebuilder_typed.models.workflow import (
        Workflow as Workflow,
    )
    from imagebuilder_typed.models.workflow import (
        WorkflowConfiguration as WorkflowConfiguration,
    )
    from imagebuilder_typed.models.workflow import (
        WorkflowExecutionMetadata as WorkflowExecutionMetadata,
    )
    from imagebuilder_typed.models.workflow import (
        WorkflowExecutionStatus as WorkflowExecutionStatus,
    )
    from imagebuilder_typed.models.workflow import (
        WorkflowParameter as WorkflowParameter,
    )
    from imagebuilder_typed.models.workflow import (
        WorkflowParameterDetail as WorkflowParameterDetail,
    )
    from imagebuilder_typed.models.workflow import (
        WorkflowState as WorkflowState,
    )
    from imagebuilder_typed.models.workflow import (
        WorkflowStatus as WorkflowStatus,
    )
    from imagebuilder_typed.models.workflow import (
        WorkflowStepActionType as WorkflowStepActionType,
    )
    from imagebuilder_typed.models.workflow import (
        WorkflowStepExecution as WorkflowStepExecution,
    )
    from imagebuilder_typed.models.workflow import (
        WorkflowStepExecutionRollbackStatus as WorkflowStepExecutionRollbackStatus,
    )
    from imagebuilder_typed.models.workflow import (
        WorkflowStepExecutionStatus as WorkflowStepExecutionStatus,
    )
    from imagebuilder_typed.models.workflow import (
        WorkflowStepMetadata as WorkflowStepMetadata,
    )
    from imagebuilder_typed.models.workflow import (
        WorkflowSummary as WorkflowSummary,
    )
    from imagebuilder_typed.models.workflow import (
        WorkflowType as WorkflowType,
    )
    from imagebuilder_typed.models.workflow import (
        WorkflowVersion as WorkflowVersion,
    )

__all__ = [
    "AccountAggregation",
    "AdditionalInstanceConfiguration",
    "Ami",
    "AmiDistributionConfiguration",
    "AutoDisablePolicy",
    "AutoScalingGroupConfiguration",
    "BuildType",
    "CancelImageCreationRequest",
    "CancelImageCreationResponse",
    "CancelLifecycleExecutionRequest",
    "CancelLifecycleExecutionResponse",
    "Component",
    "ComponentConfiguration",
    "ComponentFailureContext",
    "ComponentFormat",
    "ComponentParameter",
    "ComponentParameterDetail",
    "ComponentState",
    "ComponentStatus",
    "ComponentSummary",
    "ComponentType",
    "ComponentVersion",
    "Container",
    "ContainerDistributionConfiguration",
    "ContainerRecipe",
    "ContainerRecipeSummary",
    "ContainerRepositoryService",
    "ContainerType",
    "CreateComponentRequest",
    "CreateComponentResponse",
    "CreateContainerRecipeRequest",
    "CreateContainerRecipeResponse",
    "CreateDistributionConfigurationRequest",
    "CreateDistributionConfigurationResponse",
    "CreateImagePipelineRequest",
    "CreateImagePipelineResponse",
    "CreateImageRecipeRequest",
    "CreateImageRecipeResponse",
    "CreateImageRequest",
    "CreateImageResponse",
    "CreateInfrastructureConfigurationRequest",
    "CreateInfrastructureConfigurationResponse",
    "CreateLifecyclePolicyRequest",
    "CreateLifecyclePolicyResponse",
    "CreateWorkflowRequest",
    "CreateWorkflowResponse",
    "CvssScore",
    "CvssScoreAdjustment",
    "CvssScoreDetails",
    "DeleteComponentRequest",
    "DeleteComponentResponse",
    "DeleteContainerRecipeRequest",
    "DeleteContainerRecipeResponse",
    "DeleteDistributionConfigurationRequest",
    "DeleteDistributionConfigurationResponse",
    "DeleteImagePipelineRequest",
    "DeleteImagePipelineResponse",
    "DeleteImageRecipeRequest",
    "DeleteImageRecipeResponse",
    "DeleteImageRequest",
    "DeleteImageResponse",
    "DeleteInfrastructureConfigurationRequest",
    "DeleteInfrastructureConfigurationResponse",
    "DeleteLifecyclePolicyRequest",
    "DeleteLifecyclePolicyResponse",
    "DeleteWorkflowRequest",
    "DeleteWorkflowResponse",
    "DiskImageFormat",
    "DistributeImageRequest",
    "DistributeImageResponse",
    "Distribution",
    "DistributionConfiguration",
    "DistributionConfigurationSummary",
    "DistributionFailureContext",
    "EbsInstanceBlockDeviceSpecification",
    "EbsVolumeType",
    "EcrConfiguration",
    "FastLaunchConfiguration",
    "FastLaunchLaunchTemplateSpecification",
    "FastLaunchSnapshotConfiguration",
    "Filter",
    "GetComponentPolicyRequest",
    "GetComponentPolicyResponse",
    "GetComponentRequest",
    "GetComponentResponse",
    "GetContainerRecipePolicyRequest",
    "GetContainerRecipePolicyResponse",
    "GetContainerRecipeRequest",
    "GetContainerRecipeResponse",
    "GetDistributionConfigurationRequest",
    "GetDistributionConfigurationResponse",
    "GetImagePipelineRequest",
    "GetImagePipelineResponse",
    "GetImagePolicyRequest",
    "GetImagePolicyResponse",
    "GetImageRecipePolicyRequest",
    "GetImageRecipePolicyResponse",
    "GetImageRecipeRequest",
    "GetImageRecipeResponse",
    "GetImageRequest",
    "GetImageResponse",
    "GetInfrastructureConfigurationRequest",
    "GetInfrastructureConfigurationResponse",
    "GetLifecycleExecutionRequest",
    "GetLifecycleExecutionResponse",
    "GetLifecyclePolicyRequest",
    "GetLifecyclePolicyResponse",
    "GetMarketplaceResourceRequest",
    "GetMarketplaceResourceResponse",
    "GetWorkflowExecutionRequest",
    "GetWorkflowExecutionResponse",
    "GetWorkflowRequest",
    "GetWorkflowResponse",
    "GetWorkflowStepExecutionRequest",
    "GetWorkflowStepExecutionResponse",
    "Image",
    "ImageAggregation",
    "ImageConfigurationStep",
    "ImageFailureContext",
    "ImageLoggingConfiguration",
    "ImagePackage",
    "ImagePipeline",
    "ImagePipelineAggregation",
    "ImageRecipe",
    "ImageRecipeSummary",
    "ImageScanFinding",
    "ImageScanFindingAggregation",
    "ImageScanFindingsFilter",
    "ImageScanState",
    "ImageScanStatus",
    "ImageScanningConfiguration",
    "ImageScanningType",
    "ImageSource",
    "ImageState",
    "ImageStatus",
    "ImageSummary",
    "ImageTestsConfiguration",
    "ImageType",
    "ImageVersion",
    "ImportComponentRequest",
    "ImportComponentResponse",
    "ImportDiskImageRequest",
    "ImportDiskImageResponse",
    "ImportVmImageRequest",
    "ImportVmImageResponse",
    "InfrastructureConfiguration",
    "InfrastructureConfigurationSummary",
    "InspectorScoreDetails",
    "InstanceBlockDeviceMapping",
    "InstanceConfiguration",
    "InstanceMetadataOptions",
    "LatestVersionReferences",
    "LaunchPermissionConfiguration",
    "LaunchTemplateConfiguration",
    "LifecycleExecution",
    "LifecycleExecutionResource",
    "LifecycleExecutionResourceAction",
    "LifecycleExecutionResourceActionName",
    "LifecycleExecutionResourceState",
    "LifecycleExecutionResourceStatus",
    "LifecycleExecutionResourcesImpactedSummary",
    "LifecycleExecutionSnapshotResource",
    "LifecycleExecutionState",
    "LifecycleExecutionStatus",
    "LifecyclePolicy",
    "LifecyclePolicyDetail",
    "LifecyclePolicyDetailAction",
    "LifecyclePolicyDetailActionIncludeResources",
    "LifecyclePolicyDetailActionType",
    "LifecyclePolicyDetailExclusionRules",
    "LifecyclePolicyDetailExclusionRulesAmis",
    "LifecyclePolicyDetailExclusionRulesAmisLastLaunched",
    "LifecyclePolicyDetailFilter",
    "LifecyclePolicyDetailFilterType",
    "LifecyclePolicyResourceSelection",
    "LifecyclePolicyResourceSelectionRecipe",
    "LifecyclePolicyResourceType",
    "LifecyclePolicyStatus",
    "LifecyclePolicySummary",
    "LifecyclePolicyTimeUnit",
    "ListComponentBuildVersionsRequest",
    "ListComponentBuildVersionsResponse",
    "ListComponentsRequest",
    "ListComponentsResponse",
    "ListContainerRecipesRequest",
    "ListContainerRecipesResponse",
    "ListDistributionConfigurationsRequest",
    "ListDistributionConfigurationsResponse",
    "ListImageBuildVersionsRequest",
    "ListImageBuildVersionsResponse",
    "ListImagePackagesRequest",
    "ListImagePackagesResponse",
    "ListImagePipelineImagesRequest",
    "ListImagePipelineImagesResponse",
    "ListImagePipelinesRequest",
    "ListImagePipelinesResponse",
    "ListImageRecipesRequest",
    "ListImageRecipesResponse",
    "ListImageScanFindingAggregationsRequest",
    "ListImageScanFindingAggregationsResponse",
    "ListImageScanFindingsRequest",
    "ListImageScanFindingsResponse",
    "ListImagesRequest",
    "ListImagesResponse",
    "ListInfrastructureConfigurationsRequest",
    "ListInfrastructureConfigurationsResponse",
    "ListLifecycleExecutionResourcesRequest",
    "ListLifecycleExecutionResourcesResponse",
    "ListLifecycleExecutionsRequest",
    "ListLifecycleExecutionsResponse",
    "ListLifecyclePoliciesRequest",
    "ListLifecyclePoliciesResponse",
    "ListTagsForResourceRequest",
    "ListTagsForResourceResponse",
    "ListWaitingWorkflowStepsRequest",
    "ListWaitingWorkflowStepsResponse",
    "ListWorkflowBuildVersionsRequest",
    "ListWorkflowBuildVersionsResponse",
    "ListWorkflowExecutionsRequest",
    "ListWorkflowExecutionsResponse",
    "ListWorkflowStepExecutionsRequest",
    "ListWorkflowStepExecutionsResponse",
    "ListWorkflowsRequest",
    "ListWorkflowsResponse",
    "Logging",
    "MarketplaceResourceType",
    "MaximumSeverityLabel",
    "OnWorkflowFailure",
    "OutputResources",
    "Ownership",
    "PackageVulnerabilityDetails",
    "PagedRequest",
    "ParentInstanceConfiguration",
    "PipelineExecutionStartCondition",
    "PipelineLoggingConfiguration",
    "PipelineStatus",
    "Placement",
    "Platform",
    "ProductCodeListItem",
    "ProductCodeType",
    "PutComponentPolicyRequest",
    "PutComponentPolicyResponse",
    "PutContainerRecipePolicyRequest",
    "PutContainerRecipePolicyResponse",
    "PutImagePolicyRequest",
    "PutImagePolicyResponse",
    "PutImageRecipePolicyRequest",
    "PutImageRecipePolicyResponse",
    "RegionFailure",
    "RegionFailureStatus",
    "RegisterImageOptions",
    "Remediation",
    "RemediationRecommendation",
    "Request",
    "ResourceState",
    "ResourceStateUpdateExclusionRules",
    "ResourceStateUpdateIncludeResources",
    "ResourceStatus",
    "Response",
    "RetryImageRequest",
    "RetryImageResponse",
    "S3ExportConfiguration",
    "S3Logs",
    "ScanResultCondition",
    "Schedule",
    "SendWorkflowStepActionRequest",
    "SendWorkflowStepActionResponse",
    "SeverityCounts",
    "Shape",
    "SsmParameterConfiguration",
    "SsmParameterDataType",
    "StartImagePipelineExecutionRequest",
    "StartImagePipelineExecutionResponse",
    "StartResourceStateUpdateRequest",
    "StartResourceStateUpdateResponse",
    "SystemsManagerAgent",
    "TagResourceRequest",
    "TagResourceResponse",
    "TargetContainerRepository",
    "TenancyType",
    "UntagResourceRequest",
    "UntagResourceResponse",
    "UpdateDistributionConfigurationRequest",
    "UpdateDistributionConfigurationResponse",
    "UpdateImagePipelineRequest",
    "UpdateImagePipelineResponse",
    "UpdateInfrastructureConfigurationRequest",
    "UpdateInfrastructureConfigurationResponse",
    "UpdateLifecyclePolicyRequest",
    "UpdateLifecyclePolicyResponse",
    "VulnerabilityIdAggregation",
    "VulnerablePackage",
    "WindowsConfiguration",
    "Workflow",
    "WorkflowConfiguration",
    "WorkflowExecutionMetadata",
    "WorkflowExecutionStatus",
    "WorkflowParameter",
    "WorkflowParameterDetail",
    "WorkflowState",
    "WorkflowStatus",
    "WorkflowStepActionType",
    "WorkflowStepExecution",
    "WorkflowStepExecutionRollbackStatus",
    "WorkflowStepExecutionStatus",
    "WorkflowStepMetadata",
    "WorkflowSummary",
    "WorkflowType",
    "WorkflowVersion",
    "load",
]

_MODULE_OF = {name: module for module, names in MODULES.items() for name in names}

if not TYPE_CHECKING:  # a checker would take any name for granted when it saw this function
    __getattr__, __dir__ = lazy_names(__name__, _MODULE_OF)


def load() -> None:
    """Load all classes now. Otherwise each module is loaded when one of its names is first used.

    A parent may call it before it forks, so that no child has to load them again. It takes about a fifth of a second.
    """
    for module in MODULES:
        import_module(f"{__name__}.{module}")
    from imagebuilder_typed.models._define import build_all

    build_all()
