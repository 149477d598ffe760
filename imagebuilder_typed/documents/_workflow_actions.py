"""The actions of workflows in the build and test stages, with their inputs.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/wfdoc-step-actions.html
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from attrs import define, field

from imagebuilder_typed.documents._origins import Origin
from imagebuilder_typed.documents._parts import Reader, many, one, text, texts
from imagebuilder_typed.documents._values import is_list, is_mapping
from imagebuilder_typed.documents._workflow_inputs import Inputs, WorkflowAction

__all__ = [
    "BlockDevice",
    "BootstrapInstanceForContainer",
    "CollectImageMetadata",
    "CollectImageScanFindings",
    "CreateImage",
    "CreateImageFromIso",
    "EbsBlockDevice",
    "ExecuteComponents",
    "ExecuteStateMachine",
    "LaunchInstance",
    "RegisterImage",
    "RunCommand",
    "RunSysPrep",
    "SanitizeInstance",
    "TerminateInstance",
    "WaitForAction",
    "WaitForSSMAgent",
]


@define(kw_only=True, repr=False)
class LaunchInstance(WorkflowAction):
    """Launch an instance with the settings of the recipe and the infrastructure configuration.

    Default timeout: 75 minutes; longest: 12 hours. Output: ``instanceId``. All stages.
    """

    wait_for: Literal["ssmAgent"] | str
    """What the step waits for. AWS knows only ``ssmAgent``: until Systems Manager's agent runs on the instance."""
    health_check: Literal["RUNNING", "STATUS_CHECK_PASSED"] | str | None = None
    """How healthy EC2 has to call the instance: ``RUNNING`` is faster; the default ``STATUS_CHECK_PASSED`` is safer."""
    image_id_override: str | None = None
    """The AMI to launch. Default: the base image of the recipe in the build stage, the built AMI in the test stage."""
    instance_types_override: list[str] | str = field(factory=list[str])
    """Instance types, tried in this order until one launches. Default: those of the infrastructure configuration."""

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {"instance_types_override": texts}


@define(kw_only=True, repr=False)
class BootstrapInstanceForContainer(WorkflowAction):
    """Install Docker and the AWS CLI, which builds of container images need.

    Default timeout: 1 hour; longest: 12 hours. Outputs: ``runCommandId``, ``status``, ``output``. All stages.
    """

    instance_id: str
    """The instance, such as ``$.stepOutputs.Launch.instanceId``."""


@define(kw_only=True, repr=False)
class ExecuteComponents(WorkflowAction):
    """Run the components of the recipe: its build components in a build workflow, its test components in a test workflow.

    Default timeout: 12 hours; longest: 24 hours. Outputs: ``runCommandId``, ``status``, ``output``. Build and test stage.
    """

    instance_id: str
    """The instance, such as ``$.stepOutputs.Launch.instanceId``."""


@define(kw_only=True, repr=False)
class CollectImageMetadata(WorkflowAction):
    """Collect the operating system and the packages of the instance. Only for builds of AMIs.

    Default timeout: 30 minutes; longest: 12 hours. Outputs: ``osVersion``, ``associationId``. All stages.
    """

    instance_id: str
    """The instance, such as ``$.stepOutputs.Launch.instanceId``."""


@define(kw_only=True, repr=False)
class CollectImageScanFindings(WorkflowAction):
    """Collect what Amazon Inspector found, where scans are switched on.

    Default timeout: 2 hours; longest: 12 hours. Outputs: ``runCommandId``, ``status``, ``output``. Test stage only.
    """

    instance_id: str
    """The instance that was scanned, such as ``$.stepOutputs.Launch.instanceId``."""


@define(kw_only=True, repr=False)
class RunSysPrep(WorkflowAction):
    """Run Sysprep on a Windows instance before its image is made.

    Default timeout: 1 hour; longest: 12 hours. Outputs: ``runCommandId``, ``status``, ``output``. All stages.
    """

    instance_id: str
    """The instance, such as ``$.stepOutputs.Launch.instanceId``."""


@define(kw_only=True, repr=False)
class SanitizeInstance(WorkflowAction):
    """Remove keys, logs and other traces of the build from a Linux instance before its AMI is made.

    Default timeout: 1 hour; longest: 12 hours. Outputs: ``runCommandId``, ``status``, ``output``. All stages.
    """

    instance_id: str
    """The instance, such as ``$.stepOutputs.Launch.instanceId``."""


@define(kw_only=True, repr=False)
class CreateImage(WorkflowAction):
    """Make an AMI of a running instance.

    Default timeout: 12 hours; longest: 3 days. Output: ``imageId``. All stages.
    """

    instance_id: str
    """The instance, such as ``$.stepOutputs.Launch.instanceId``."""


@define(kw_only=True, repr=False)
class CreateImageFromIso(WorkflowAction):
    """Make an AMI of the ISO disk image on the instance.

    Default timeout and longest: 12 hours. Outputs: ``amiName``, ``snapshotId``, ``architecture``. All stages.
    """

    instance_id: str
    """The instance with the disk image, such as ``$.stepOutputs.Launch.instanceId``."""


@define(kw_only=True, repr=False)
class RunCommand(WorkflowAction):
    """Run a command document of Systems Manager on an instance.

    Default timeout and longest: 12 hours. Outputs: ``runCommandId``, ``status``, ``output`` (a list of texts). All stages.
    """

    instance_id: str
    """The instance, such as ``$.stepOutputs.Launch.instanceId``."""
    document_name: str
    """The command document, such as ``AWS-RunShellScript``."""
    document_version: str | None = None
    """The version of the command document. Default: ``$DEFAULT``."""
    parameters: dict[str, list[str]] | str | None = None
    """The parameters of the command document: name to a list of values, also where there is one value.

    The name of a parameter whose values are expressions ends with ``.$``: ``{"prefix.$": ["$.parameters.prefix"]}``.
    """

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {"parameters": _lists_of_texts}


def _lists_of_texts(value: Any, origin: Origin) -> Any:
    """Reads a mapping of names to lists of texts."""
    if not is_mapping(value):
        return text(value, origin)
    return {
        key: (texts if is_list(member) else text)(member, origin.member(key)) for key, member in value.items()
    }


@define(kw_only=True, repr=False)
class ExecuteStateMachine(WorkflowAction):
    """Run a state machine of Step Functions, and wait until it ends. The execution role needs permission for both.

    Default timeout: 6 hours; longest: 24 hours. Outputs: ``executionArn``, ``output``, ``status``. All
    stages.
    """

    state_machine_arn: str
    """The ARN of the state machine."""
    input: str | None = None
    """The input as JSON text of at most 16 KiB, with expressions in ``{{ }}``. Default: ``{}``."""


@define(kw_only=True, repr=False)
class TerminateInstance(WorkflowAction):
    """Terminate an instance.

    Default timeout: 30 minutes; longest: 12 hours. No outputs. All stages.
    """

    instance_id: str
    """The instance, such as ``$.stepOutputs.Launch.instanceId``."""
    wait_for_termination: bool | str | None = None
    """Whether the step waits until the instance is gone. Default: False."""


@define(kw_only=True, repr=False)
class WaitForAction(WorkflowAction):
    """Pause until someone calls ``send_workflow_step_action`` with ``RESUME`` or ``STOP``.

    EventBridge gets an event for each pause. Default timeout: 3 days; longest: 7 days. Outputs: ``action``, ``reason``.
    All stages.
    """

    sns_topic_arn: str | None = None
    """An SNS topic that gets a message when the pause begins."""
    lambda_function_name: str | None = None
    """The name or ARN of a Lambda function that is called when the pause begins."""
    payload: str | None = None
    """JSON text of at most 16 KiB for the topic and the function, with expressions in ``{{ }}``."""


@define(kw_only=True, repr=False)
class WaitForSSMAgent(WorkflowAction):
    """Wait until Systems Manager reaches an instance again, as after a reboot.

    Default timeout: 1 hour; longest: 3 hours. Output: ``status``. All stages.
    """

    instance_id: str
    """The instance, such as ``$.stepOutputs.Launch.instanceId``."""


@define(kw_only=True, repr=False)
class EbsBlockDevice(Inputs):
    """A volume of an AMI that is registered. The keys are those of EC2's API, with a capital."""

    snapshot_id: str | None = None
    """The snapshot that the volume is made of, such as ``$.stepOutputs.Snapshot.output[0]``."""
    volume_size: int | str | None = None
    """The size in GiB."""
    volume_type: str | None = None
    """The type, such as ``gp3``."""
    iops: int | str | None = None
    """I/O operations a second."""
    throughput: int | str | None = None
    """Throughput in MiB a second."""
    encrypted: bool | str | None = None
    """Whether the volume is encrypted."""
    kms_key_id: str | None = None
    """The KMS key of an encrypted volume."""
    delete_on_termination: bool | str | None = None
    """Whether the volume is deleted with its instance."""

    _keys: ClassVar[Mapping[str, str]] = {
        "snapshot_id": "SnapshotId",
        "volume_size": "VolumeSize",
        "volume_type": "VolumeType",
        "iops": "Iops",
        "throughput": "Throughput",
        "encrypted": "Encrypted",
        "kms_key_id": "KmsKeyId",
        "delete_on_termination": "DeleteOnTermination",
    }


@define(kw_only=True, repr=False)
class BlockDevice(Inputs):
    """A device of an AMI that is registered. The keys are those of EC2's API, with a capital."""

    device_name: str | None = None
    """The name, such as ``/dev/sda1``."""
    virtual_name: str | None = None
    """The name of an instance store volume, such as ``ephemeral0``."""
    no_device: str | None = None
    """Leaves a device of the base image out."""
    ebs: EbsBlockDevice | None = None
    """The volume."""

    _keys: ClassVar[Mapping[str, str]] = {
        "device_name": "DeviceName",
        "virtual_name": "VirtualName",
        "no_device": "NoDevice",
        "ebs": "Ebs",
    }

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {"ebs": one(EbsBlockDevice)}


@define(kw_only=True, repr=False)
class RegisterImage(WorkflowAction):
    """Make an AMI of snapshots, with EC2's RegisterImage.

    Default timeout: 9 hours; longest: 12 hours. Output: ``imageId``. All stages.
    """

    architecture: Literal["i386", "x86_64", "arm64", "x86_64_mac", "arm64_mac"] | str | None = None
    """The architecture of the AMI."""
    block_device_mapping: list[BlockDevice] | str = field(factory=list[BlockDevice])
    """The devices of the AMI, with their snapshots."""
    boot_mode: Literal["legacy-bios", "uefi", "uefi-preferred"] | str | None = None
    """How instances of the AMI boot."""
    description: str | None = None
    """The description of the AMI."""
    ena_support: bool | str | None = None
    """Whether the AMI supports enhanced networking with ENA."""
    image_location: str | None = None
    """Where the manifest of an AMI in S3 is."""
    imds_support: Literal["v2.0"] | str | None = None
    """``v2.0``: instances take only version 2 of the instance metadata service, unless they are launched otherwise."""
    include_snapshot_tags: bool | str | None = None
    """Whether the AMI gets the tags of the first snapshot, beside its own. Default: False."""
    kernel_id: str | None = None
    """The kernel, for paravirtual AMIs."""
    ramdisk_id: str | None = None
    """The RAM disk, for paravirtual AMIs."""
    root_device_name: str | None = None
    """The name of the root device, such as ``/dev/sda1``."""
    sriov_net_support: str | None = None
    """``simple`` for enhanced networking with Intel 82599 interfaces."""
    tpm_support: Literal["v2.0"] | str | None = None
    """``v2.0`` for NitroTPM."""
    uefi_data: str | None = None
    """The UEFI variables in base64."""
    virtualization_type: Literal["hvm", "paravirtual"] | str | None = None
    """How the AMI is virtualized."""

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {"block_device_mapping": many(BlockDevice)}
