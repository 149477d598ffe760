"""A table of the types of resources, for the operations that create, get, list, update and delete them."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from .wire import Document, is_mapping

if TYPE_CHECKING:
    from collections.abc import Mapping


class Versioning(enum.Enum):
    """How much of a version a resource's ARN contains."""

    NONE = enum.auto()
    VERSION = enum.auto()
    BUILD = enum.auto()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ResourceType:
    """One type of resource.

    Args:
        name: The type in operation names (`CreateImageRecipe`), and the shape of the resource's document.
        arn_type: The type in ARNs.
        versioning: How much of a version the ARNs contain.
        arn_member: The member of requests and answers that contains the ARN.
        reference_paths: The paths in the document to ARNs of other resources (`components[].componentArn`).
        defaults: Members that the service adds when a request omits them.
        generic_create: Whether the `Create…` operation comes from this table.
        policy_member: The member of the operations for resource policies that contains the ARN.
        dates_are_timestamps: Whether the model has dates as timestamps, instead of strings.
        updated_on_creation: Whether a new resource has a `dateUpdated`, equal to its `dateCreated`.
        resolves_to: The statuses of the resources that an ARN without a build number can mean in `Get…`
            requests; empty for all statuses.
    """

    name: str
    arn_type: str
    versioning: Versioning
    arn_member: str
    reference_paths: tuple[str, ...] = ()
    defaults: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType[str, Any]({}))
    generic_create: bool = True
    policy_member: str = ""
    dates_are_timestamps: bool = False
    updated_on_creation: bool = False
    resolves_to: tuple[str, ...] = ()

    @property
    def member(self) -> str:
        """The member of a `Get…` answer that contains the resource."""
        return self.name[0].lower() + self.name[1:]

    def with_defaults(self, document: Document) -> Document:
        """The document with the defaults of absent members, also of those inside structures."""
        complete = {**self.defaults, **document}
        for name, default in self.defaults.items():
            if is_mapping(default):
                complete[name] = {**default, **complete[name]}
        return complete


DEFAULT_IMAGE_TESTS: Document = {"imageTestsEnabled": True, "timeoutMinutes": 720}
_PIPELINE_DEFAULTS: Document = {
    "status": "ENABLED",
    "enhancedImageMetadataEnabled": True,
    "imageTestsConfiguration": DEFAULT_IMAGE_TESTS,
}

COMPONENT = ResourceType(
    name="Component",
    arn_type="component",
    versioning=Versioning.BUILD,
    arn_member="componentBuildVersionArn",
    policy_member="componentArn",
)
IMAGE_RECIPE = ResourceType(
    name="ImageRecipe",
    arn_type="image-recipe",
    versioning=Versioning.VERSION,
    arn_member="imageRecipeArn",
    reference_paths=("components[].componentArn", "parentImage"),
    policy_member="imageRecipeArn",
)
CONTAINER_RECIPE = ResourceType(
    name="ContainerRecipe",
    arn_type="container-recipe",
    versioning=Versioning.VERSION,
    arn_member="containerRecipeArn",
    reference_paths=("components[].componentArn", "parentImage"),
    policy_member="containerRecipeArn",
)
INFRASTRUCTURE_CONFIGURATION = ResourceType(
    name="InfrastructureConfiguration",
    arn_type="infrastructure-configuration",
    versioning=Versioning.NONE,
    arn_member="infrastructureConfigurationArn",
    defaults={"terminateInstanceOnFailure": True},
)
DISTRIBUTION_CONFIGURATION = ResourceType(
    name="DistributionConfiguration",
    arn_type="distribution-configuration",
    versioning=Versioning.NONE,
    arn_member="distributionConfigurationArn",
    defaults={"timeoutMinutes": 720},
)
IMAGE_PIPELINE = ResourceType(
    name="ImagePipeline",
    arn_type="image-pipeline",
    versioning=Versioning.NONE,
    arn_member="imagePipelineArn",
    reference_paths=(
        "imageRecipeArn",
        "containerRecipeArn",
        "infrastructureConfigurationArn",
        "distributionConfigurationArn",
        "workflows[].workflowArn",
    ),
    defaults=_PIPELINE_DEFAULTS,
    updated_on_creation=True,
)
LIFECYCLE_POLICY = ResourceType(
    name="LifecyclePolicy",
    arn_type="lifecycle-policy",
    versioning=Versioning.NONE,
    arn_member="lifecyclePolicyArn",
    defaults={"status": "ENABLED"},
    dates_are_timestamps=True,
)
WORKFLOW = ResourceType(
    name="Workflow",
    arn_type="workflow",
    versioning=Versioning.BUILD,
    arn_member="workflowBuildVersionArn",
)
IMAGE = ResourceType(
    name="Image",
    arn_type="image",
    versioning=Versioning.BUILD,
    arn_member="imageBuildVersionArn",
    generic_create=False,
    policy_member="imageArn",
    resolves_to=("AVAILABLE",),
)

RESOURCE_TYPES: tuple[ResourceType, ...] = (
    COMPONENT,
    IMAGE_RECIPE,
    CONTAINER_RECIPE,
    INFRASTRUCTURE_CONFIGURATION,
    DISTRIBUTION_CONFIGURATION,
    IMAGE_PIPELINE,
    LIFECYCLE_POLICY,
    WORKFLOW,
    IMAGE,
)
