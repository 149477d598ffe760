"""The actions of workflows in the distribution stage, with their inputs.

What they are given in the document comes before the distribution configuration of the build; what they aren't given, they
take from there.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/wfdoc-step-actions.html
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from attrs import define, field

from imagebuilder_typed.documents._parts import Reader, many, named_texts, one, one_or_many, texts
from imagebuilder_typed.documents._workflow_inputs import Inputs, WorkflowAction

__all__ = [
    "AmiAttributes",
    "AmiConfiguration",
    "AmiDiskExport",
    "AmiDistribution",
    "AmiFastLaunch",
    "AmiLaunchPermission",
    "AmiLaunchTemplate",
    "AmiSsmParameter",
    "ApplyImageConfigurations",
    "DistributeContainerImage",
    "DistributeImage",
    "FastLaunchSnapshots",
    "FastLaunchTemplate",
    "ModifyImageAttributes",
]


@define(kw_only=True, repr=False)
class AmiDistribution(Inputs):
    """The copies of the AMI in one Region."""

    region: str
    """The Region."""
    name: str | None = None
    """The name of the copies. It can have ``{{ imagebuilder:buildDate }}``."""
    description: str | None = None
    """The description of the copies."""
    target_account_ids: list[str] | str = field(factory=list[str])
    """The accounts that get a copy of their own."""
    ami_tags: dict[str, str] | str | None = None
    """The tags of the copies, at most 50."""
    kms_key_id: str | None = None
    """The KMS key that encrypts the copies."""

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {"target_account_ids": texts, "ami_tags": named_texts}


@define(kw_only=True, repr=False)
class DistributeImage(WorkflowAction):
    """Copy the AMI to Regions and accounts.

    Default timeout: 6 hours; longest: 12 hours. Output: ``distributedImages``. Distribution stage only.
    """

    distributions: list[AmiDistribution] | str = field(factory=list[AmiDistribution])
    """What each Region gets. Default: the distribution configuration of the build."""

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {"distributions": many(AmiDistribution)}


@define(kw_only=True, repr=False)
class DistributeContainerImage(WorkflowAction):
    """Push the container image to the repositories of the distribution configuration.

    A workflow with this action can have none that distributes AMIs. Default timeout: 2 hours; longest: 12 hours. Outputs:
    ``status``, ``succeededRegions``, ``failedRegions``. Distribution stage only.
    """

    instance_id: str
    """The instance with the container image and Docker."""


@define(kw_only=True, repr=False)
class AmiLaunchPermission(Inputs):
    """Who may launch an AMI."""

    user_ids: list[str] | str = field(factory=list[str])
    """Accounts."""
    user_groups: list[str] | str = field(factory=list[str])
    """Groups: ``all`` makes the AMI public."""
    organization_arns: list[str] | str = field(factory=list[str])
    """Organizations."""
    organizational_unit_arns: list[str] | str = field(factory=list[str])
    """Organizational units."""

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {
            "user_ids": texts,
            "user_groups": texts,
            "organization_arns": texts,
            "organizational_unit_arns": texts,
        }


@define(kw_only=True, repr=False)
class AmiAttributes(Inputs):
    """The attributes of the AMIs in one Region."""

    region: str
    """The Region."""
    launch_permission: AmiLaunchPermission | str | None = None
    """Who may launch the AMIs."""

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {"launch_permission": one(AmiLaunchPermission)}


@define(kw_only=True, repr=False)
class ModifyImageAttributes(WorkflowAction):
    """Set who may launch distributed AMIs.

    Default timeout: 2 hours; longest: 3 hours. Output: ``modifiedImages``. Distribution stage only.
    """

    distributed_images: str
    """The AMIs: the output of a step of this workflow, such as ``$.stepOutputs.Distribute.distributedImages``."""
    attributes: list[AmiAttributes] | str = field(factory=list[AmiAttributes])
    """What to set in each Region. Default: the distribution configuration of the build."""

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {"attributes": many(AmiAttributes)}


@define(kw_only=True, repr=False)
class AmiLaunchTemplate(Inputs):
    """A launch template that gets a version with the AMI."""

    launch_template_id: str
    """The launch template."""
    account_id: str | None = None
    """The account of the launch template."""
    set_default_version: bool | str | None = None
    """Whether the new version becomes the default version."""


@define(kw_only=True, repr=False)
class AmiDiskExport(Inputs):
    """A disk image of the AMI in S3."""

    role_name: str
    """The role that may export to the bucket."""
    disk_image_format: Literal["VMDK", "RAW", "VHD"] | str
    """The format of the file."""
    s3_bucket: str
    """The bucket."""
    s3_prefix: str | None = None
    """The beginning of the object's key."""


@define(kw_only=True, repr=False)
class FastLaunchSnapshots(Inputs):
    """The snapshots that are prepared for fast launches."""

    target_resource_count: int | str | None = None
    """How many snapshots are kept ready."""


@define(kw_only=True, repr=False)
class FastLaunchTemplate(Inputs):
    """The launch template of the instances that prepare snapshots for fast launches."""

    launch_template_id: str | None = None
    """The launch template by its ID."""
    launch_template_name: str | None = None
    """The launch template by its name."""
    launch_template_version: str | None = None
    """The version."""


@define(kw_only=True, repr=False)
class AmiFastLaunch(Inputs):
    """EC2 Fast Launch of Windows AMIs."""

    enabled: bool | str
    """Whether it is on."""
    account_id: str | None = None
    """The account that owns the AMI."""
    snapshot_configuration: FastLaunchSnapshots | str | None = None
    """The snapshots that are kept ready."""
    max_parallel_launches: int | str | None = None
    """How many instances prepare snapshots at a time."""
    launch_template: FastLaunchTemplate | str | None = None
    """The launch template of the instances that prepare snapshots."""

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {
            "snapshot_configuration": one(FastLaunchSnapshots),
            "launch_template": one(FastLaunchTemplate),
        }


@define(kw_only=True, repr=False)
class AmiSsmParameter(Inputs):
    """A parameter of Systems Manager that gets the ID of the AMI."""

    parameter_name: str
    """The name of the parameter."""
    ami_account_id: str | None = None
    """The account that owns the AMI, and in which the parameter is."""
    data_type: Literal["text", "aws:ec2:image"] | str | None = None
    """The type of the parameter."""


@define(kw_only=True, repr=False)
class AmiConfiguration(Inputs):
    """What is done with the AMIs in one Region after they were distributed."""

    region: str
    """The Region."""
    license_configuration_arns: list[str] | str = field(factory=list[str])
    """License configurations for the AMI."""
    launch_template_configurations: list[AmiLaunchTemplate] | str = field(factory=list[AmiLaunchTemplate])
    """Launch templates that get a version with the AMI."""
    s3_export_configuration: AmiDiskExport | list[AmiDiskExport] | str | None = None
    """A disk image of the AMI in S3. The user guide calls it a list, the API of distribution configurations has one."""
    fast_launch_configurations: list[AmiFastLaunch] | str = field(factory=list[AmiFastLaunch])
    """EC2 Fast Launch of a Windows AMI."""
    ssm_parameter_configurations: list[AmiSsmParameter] | AmiSsmParameter | str | None = None
    """Parameters with the ID of the AMI. The user guide calls it a mapping, the API of distribution configurations has a list."""

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {
            "license_configuration_arns": texts,
            "launch_template_configurations": many(AmiLaunchTemplate),
            "s3_export_configuration": one_or_many(AmiDiskExport),
            "fast_launch_configurations": many(AmiFastLaunch),
            "ssm_parameter_configurations": one_or_many(AmiSsmParameter),
        }


@define(kw_only=True, repr=False)
class ApplyImageConfigurations(WorkflowAction):
    """Bring distributed AMIs into launch templates, parameters, licenses, S3 and EC2 Fast Launch.

    Default timeout: 6 hours; longest: 12 hours. Output: ``configuredImages``. Distribution stage only.
    """

    distributed_images: str
    """The AMIs: the output of a step of this workflow, such as ``$.stepOutputs.Distribute.distributedImages``."""
    configurations: list[AmiConfiguration] | str = field(factory=list[AmiConfiguration])
    """What to do in each Region. Default: the distribution configuration of the build."""

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {"configurations": many(AmiConfiguration)}
