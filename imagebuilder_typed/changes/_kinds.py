"""The kinds of resources that ensure takes, and the calls that each needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from attrs import field, frozen

from imagebuilder_typed import models
from imagebuilder_typed._suggestions import listed
from imagebuilder_typed.arns import ResourceKind
from imagebuilder_typed.exceptions._values import type_name

__all__ = ["EnsurableRequest", "Kind", "kind_of"]

EnsurableRequest: TypeAlias = (
    models.CreateComponentRequest
    | models.CreateContainerRecipeRequest
    | models.CreateDistributionConfigurationRequest
    | models.CreateImagePipelineRequest
    | models.CreateImageRecipeRequest
    | models.CreateInfrastructureConfigurationRequest
    | models.CreateLifecyclePolicyRequest
    | models.CreateWorkflowRequest
)
"""A request that :func:`ensure` takes."""


@frozen(kw_only=True)
class Kind:
    """A kind of resources."""

    name: ResourceKind
    create: type[Any]
    """The class of the request that makes one."""
    created_arn: str
    """The member of the answer to it that has the ARN."""
    get: Callable[[str], models.Request[Any]]
    """The request that reads the resource with an ARN."""
    resource: str
    """The member of the answer to it that has the resource."""
    listing: Callable[..., models.PagedRequest[Any, Any]]
    """The request that lists the resources of the account."""
    listed: str
    """The member of the answer to it that has the list."""
    listing_options: Mapping[str, str] = field(factory=dict[str, str])
    update: type[Any] | None = None
    """The class of the request that replaces all fields. None: new versions are made instead."""
    fixed: tuple[str, ...] = ()
    """Fields that no update can change."""
    permanent: tuple[str, ...] = ()
    """Fields that an update can change but not take away."""

    @property
    def has_versions(self) -> bool:
        return self.update is None


_OWN: Final = {"owner": "Self"}

KINDS: Final = (
    Kind(
        name="component",
        create=models.CreateComponentRequest,
        created_arn="component_build_version_arn",
        get=lambda arn: models.GetComponentRequest(component_build_version_arn=arn),
        resource="component",
        listing=models.ListComponentsRequest,
        listed="component_version_list",
        listing_options=_OWN,
    ),
    Kind(
        name="image-recipe",
        create=models.CreateImageRecipeRequest,
        created_arn="image_recipe_arn",
        get=lambda arn: models.GetImageRecipeRequest(image_recipe_arn=arn),
        resource="image_recipe",
        listing=models.ListImageRecipesRequest,
        listed="image_recipe_summary_list",
        listing_options=_OWN,
    ),
    Kind(
        name="container-recipe",
        create=models.CreateContainerRecipeRequest,
        created_arn="container_recipe_arn",
        get=lambda arn: models.GetContainerRecipeRequest(container_recipe_arn=arn),
        resource="container_recipe",
        listing=models.ListContainerRecipesRequest,
        listed="container_recipe_summary_list",
        listing_options=_OWN,
    ),
    Kind(
        name="workflow",
        create=models.CreateWorkflowRequest,
        created_arn="workflow_build_version_arn",
        get=lambda arn: models.GetWorkflowRequest(workflow_build_version_arn=arn),
        resource="workflow",
        listing=models.ListWorkflowsRequest,
        listed="workflow_version_list",
        listing_options=_OWN,
    ),
    Kind(
        name="infrastructure-configuration",
        create=models.CreateInfrastructureConfigurationRequest,
        created_arn="infrastructure_configuration_arn",
        get=lambda arn: models.GetInfrastructureConfigurationRequest(infrastructure_configuration_arn=arn),
        resource="infrastructure_configuration",
        listing=models.ListInfrastructureConfigurationsRequest,
        listed="infrastructure_configuration_summary_list",
        update=models.UpdateInfrastructureConfigurationRequest,
    ),
    Kind(
        name="distribution-configuration",
        create=models.CreateDistributionConfigurationRequest,
        created_arn="distribution_configuration_arn",
        get=lambda arn: models.GetDistributionConfigurationRequest(distribution_configuration_arn=arn),
        resource="distribution_configuration",
        listing=models.ListDistributionConfigurationsRequest,
        listed="distribution_configuration_summary_list",
        update=models.UpdateDistributionConfigurationRequest,
    ),
    Kind(
        name="image-pipeline",
        create=models.CreateImagePipelineRequest,
        created_arn="image_pipeline_arn",
        get=lambda arn: models.GetImagePipelineRequest(image_pipeline_arn=arn),
        resource="image_pipeline",
        listing=models.ListImagePipelinesRequest,
        listed="image_pipeline_list",
        update=models.UpdateImagePipelineRequest,
        # The API reference of UpdateImagePipeline: the recipe must be of the same type.
        permanent=("container_recipe_arn", "image_recipe_arn"),
    ),
    Kind(
        name="lifecycle-policy",
        create=models.CreateLifecyclePolicyRequest,
        created_arn="lifecycle_policy_arn",
        get=lambda arn: models.GetLifecyclePolicyRequest(lifecycle_policy_arn=arn),
        resource="lifecycle_policy",
        listing=models.ListLifecyclePoliciesRequest,
        listed="lifecycle_policy_summary_list",
        update=models.UpdateLifecyclePolicyRequest,
        # The API reference of UpdateLifecyclePolicy.
        fixed=("resource_type",),
    ),
)


def kind_of(request: object) -> Kind:
    """The kind of resource that a request makes.

    Raises:
        TypeError: It is no request that ensure takes.
    """
    for kind in KINDS:
        if isinstance(request, kind.create):
            return kind
    known = listed([kind.create.__name__ for kind in KINDS])
    raise TypeError(f"the request is one of {known}, not {type_name(request)}")
