"""A table of the resource types of CloudFormation: their attributes, and what an update changes in place.

The facts are those of CloudFormation's resource schemas: `readOnlyProperties`, `writeOnlyProperties` and
`createOnlyProperties`. Everything else comes from the model of the API.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from botocore.model import DenormalizedStructureBuilder, StructureShape

from .._imagebuilder import resource_types
from .._imagebuilder.wire import has_operation, operation_model

if TYPE_CHECKING:
    from botocore.model import Shape

    from .._imagebuilder.resource_types import ResourceType

PREFIX = "AWS::ImageBuilder::"

_LATEST_VERSION = (
    "LatestVersion",
    "LatestVersion.Arn",
    "LatestVersion.Major",
    "LatestVersion.Minor",
    "LatestVersion.Patch",
)
_WRITE_ONLY = frozenset(
    {
        "Data",
        "DockerfileTemplateData",
        "DockerfileTemplateUri",
        "DeletionSettings",
        "ImageOsVersionOverride",
        "ImagePipelineExecutionSettings",
        "PlatformOverride",
        "Uri",
    }
)
_NO_PROPERTIES = frozenset({"clientToken", "dryRun"})
_PROPERTY_NAMES = {
    ("CreateComponentRequest", "semanticVersion"): "Version",
    ("CreateContainerRecipeRequest", "semanticVersion"): "Version",
    ("CreateImageRecipeRequest", "semanticVersion"): "Version",
    ("CreateWorkflowRequest", "semanticVersion"): "Version",
    ("AmiDistributionConfiguration", "launchPermission"): "LaunchPermissionConfiguration",
}
"""The properties whose names are not the API's in Pascal case: structure and member to the property."""


def properties_of(shape: StructureShape) -> dict[str, tuple[str, Shape]]:
    """The properties for a structure of the API: name to member and shape."""
    return {
        _PROPERTY_NAMES.get((shape.name, member), member[0].upper() + member[1:]): (member, member_shape)
        for member, member_shape in shape.members.items()
        if member not in _NO_PROPERTIES
    }


@dataclass(frozen=True, kw_only=True, eq=False)
class Kind:
    """One resource type of CloudFormation.

    Args:
        resource_type: The type of Image Builder.
        read_only: The attributes that are no properties.
        in_place: The members that an update changes in place, if the API has no operation to update the resource.
        more_members: The structure of the properties that requests of the API lack.
    """

    resource_type: ResourceType
    read_only: tuple[str, ...] = ()
    in_place: frozenset[str] = frozenset({"tags"})
    more_members: StructureShape | None = None

    @property
    def name(self) -> str:
        return self.resource_type.name

    @property
    def cloudformation_type(self) -> str:
        return PREFIX + self.name

    @property
    def update_operation(self) -> str | None:
        name = f"Update{self.name}"
        return name if has_operation(name) else None

    @cached_property
    def properties(self) -> dict[str, tuple[str, Shape]]:
        """The properties in a template: name to member of the request and shape."""
        shape = operation_model(f"Create{self.name}").input_shape
        found = properties_of(shape) if isinstance(shape, StructureShape) else {}
        return found | (properties_of(self.more_members) if self.more_members else {})

    @cached_property
    def attributes(self) -> frozenset[str]:
        """What `Fn::GetAtt` returns. Templates of the CDK read properties such as `Version` with it too."""
        return frozenset({"Arn", *self.read_only, *self.properties}) - _WRITE_ONLY

    def changes_in_place(self, member: str) -> bool:
        """Whether a change of this member of the request keeps the resource."""
        return member != "name" if self.update_operation else member in self.in_place


def _structure(**members: dict[str, Any]) -> dict[str, Any]:
    return {"type": "structure", "members": members}


_IMAGE_SETTINGS: Any = DenormalizedStructureBuilder().with_members(
    {
        "deletionSettings": _structure(executionRole={"type": "string"}),
        "imagePipelineExecutionSettings": _structure(
            deploymentId={"type": "string"}, onUpdate={"type": "boolean"}
        ),
    }
)

KINDS: dict[str, Kind] = {
    kind.cloudformation_type: kind
    for kind in (
        Kind(resource_type=resource_types.COMPONENT, read_only=("Type", "Encrypted", *_LATEST_VERSION)),
        Kind(resource_type=resource_types.CONTAINER_RECIPE, read_only=_LATEST_VERSION),
        Kind(resource_type=resource_types.DISTRIBUTION_CONFIGURATION),
        Kind(
            resource_type=resource_types.IMAGE,
            read_only=("Name", "ImageId", "ImageUri", *_LATEST_VERSION),
            in_place=frozenset({"tags", "executionRole", "loggingConfiguration", "deletionSettings"}),
            more_members=_IMAGE_SETTINGS.build_model(),
        ),
        Kind(resource_type=resource_types.IMAGE_PIPELINE, read_only=("DeploymentId",)),
        Kind(resource_type=resource_types.IMAGE_RECIPE, read_only=_LATEST_VERSION),
        Kind(resource_type=resource_types.INFRASTRUCTURE_CONFIGURATION),
        Kind(resource_type=resource_types.LIFECYCLE_POLICY),
        Kind(resource_type=resource_types.WORKFLOW, read_only=_LATEST_VERSION),
    )
}
"""The resource types by their names in templates."""
