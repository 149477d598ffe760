"""The kinds of resources, as a table: what create, get, list, update and delete need to know of each."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .wire import Document


class Versioning(enum.Enum):
    """How much of a version a kind's ARN carries."""

    NONE = enum.auto()
    VERSION = enum.auto()
    BUILD = enum.auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of resource.

    `title` is the word in operation names (`CreateImageRecipe`), and the shape of the resource's document.
    `points_at` are the paths in the document that hold ARNs of other resources (`components[].componentArn`).
    `defaults` are the members that the service fills in when a request leaves them out.
    """

    title: str
    arn_type: str
    versioning: Versioning
    arn_member: str
    points_at: tuple[str, ...] = ()
    defaults: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType[str, Any]({}))
    plain_create: bool = True
    has_policy: bool = False
    policy_member: str = ""
    dates_are_timestamps: bool = False

    @property
    def member(self) -> str:
        """The member of a `Get…` answer that holds the resource."""
        return self.title[0].lower() + self.title[1:]

    def with_defaults(self, document: Document) -> Document:
        return {**self.defaults, **document}


_PIPELINE_DEFAULTS: Document = {
    "status": "ENABLED",
    "enhancedImageMetadataEnabled": True,
    "imageTestsConfiguration": {"imageTestsEnabled": True, "timeoutMinutes": 720},
}

COMPONENT = Kind(
    title="Component",
    arn_type="component",
    versioning=Versioning.BUILD,
    arn_member="componentBuildVersionArn",
    has_policy=True,
    policy_member="componentArn",
)
IMAGE_RECIPE = Kind(
    title="ImageRecipe",
    arn_type="image-recipe",
    versioning=Versioning.VERSION,
    arn_member="imageRecipeArn",
    points_at=("components[].componentArn", "parentImage"),
    defaults={"workingDirectory": "/tmp"},
    has_policy=True,
    policy_member="imageRecipeArn",
)
CONTAINER_RECIPE = Kind(
    title="ContainerRecipe",
    arn_type="container-recipe",
    versioning=Versioning.VERSION,
    arn_member="containerRecipeArn",
    points_at=("components[].componentArn", "parentImage"),
    has_policy=True,
    policy_member="containerRecipeArn",
)
INFRASTRUCTURE_CONFIGURATION = Kind(
    title="InfrastructureConfiguration",
    arn_type="infrastructure-configuration",
    versioning=Versioning.NONE,
    arn_member="infrastructureConfigurationArn",
    defaults={"terminateInstanceOnFailure": True},
)
DISTRIBUTION_CONFIGURATION = Kind(
    title="DistributionConfiguration",
    arn_type="distribution-configuration",
    versioning=Versioning.NONE,
    arn_member="distributionConfigurationArn",
    defaults={"timeoutMinutes": 720},
)
IMAGE_PIPELINE = Kind(
    title="ImagePipeline",
    arn_type="image-pipeline",
    versioning=Versioning.NONE,
    arn_member="imagePipelineArn",
    points_at=(
        "imageRecipeArn",
        "containerRecipeArn",
        "infrastructureConfigurationArn",
        "distributionConfigurationArn",
        "workflows[].workflowArn",
    ),
    defaults=_PIPELINE_DEFAULTS,
)
LIFECYCLE_POLICY = Kind(
    title="LifecyclePolicy",
    arn_type="lifecycle-policy",
    versioning=Versioning.NONE,
    arn_member="lifecyclePolicyArn",
    defaults={"status": "ENABLED"},
    dates_are_timestamps=True,
)
WORKFLOW = Kind(
    title="Workflow",
    arn_type="workflow",
    versioning=Versioning.BUILD,
    arn_member="workflowBuildVersionArn",
)
IMAGE = Kind(
    title="Image",
    arn_type="image",
    versioning=Versioning.BUILD,
    arn_member="imageBuildVersionArn",
    plain_create=False,
    has_policy=True,
    policy_member="imageArn",
)

KINDS: tuple[Kind, ...] = (
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
BY_TITLE = {kind.title: kind for kind in KINDS}
