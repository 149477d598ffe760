"""The actions of workflow documents: stages, time limits and inputs. Tables only, without the backend.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/wfdoc-step-actions.html
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Stage: TypeAlias = Literal["BUILD", "TEST", "DISTRIBUTION"]

_ANY_STAGE: frozenset[Stage] = frozenset({"BUILD", "TEST", "DISTRIBUTION"})
_INSTANCE: frozenset[Stage] = frozenset({"BUILD", "TEST"})
_TEST: frozenset[Stage] = frozenset({"TEST"})
_DISTRIBUTION: frozenset[Stage] = frozenset({"DISTRIBUTION"})

_MINUTE = 60
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkflowAction:
    """An action: the stages whose workflows may use it, its time limits in seconds, and its inputs.

    `values` are the inputs that may have only certain values. `distributes` says what kind of images the action
    distributes, since one workflow can't distribute both kinds.
    """

    default_timeout: int
    max_timeout: int = 12 * _HOUR
    stages: frozenset[Stage] = _ANY_STAGE
    required: tuple[str, ...] = ("instanceId",)
    values: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    distributes: Literal["AMIs", "container images"] | None = None


WORKFLOW_ACTIONS: dict[str, WorkflowAction] = {
    "ApplyImageConfigurations": WorkflowAction(
        default_timeout=6 * _HOUR,
        stages=_DISTRIBUTION,
        required=("distributedImages",),
        distributes="AMIs",
    ),
    "BootstrapInstanceForContainer": WorkflowAction(default_timeout=_HOUR),
    # The section of this action restricts it to build workflows, the newer table of all actions doesn't.
    "CollectImageMetadata": WorkflowAction(default_timeout=30 * _MINUTE),
    "CollectImageScanFindings": WorkflowAction(default_timeout=2 * _HOUR, stages=_TEST),
    "CreateImage": WorkflowAction(default_timeout=12 * _HOUR, max_timeout=3 * _DAY),
    "CreateImageFromIso": WorkflowAction(default_timeout=12 * _HOUR),
    "DistributeContainerImage": WorkflowAction(
        default_timeout=2 * _HOUR, stages=_DISTRIBUTION, distributes="container images"
    ),
    "DistributeImage": WorkflowAction(
        default_timeout=6 * _HOUR, stages=_DISTRIBUTION, required=(), distributes="AMIs"
    ),
    "ExecuteComponents": WorkflowAction(default_timeout=12 * _HOUR, max_timeout=_DAY, stages=_INSTANCE),
    "ExecuteStateMachine": WorkflowAction(
        default_timeout=6 * _HOUR, max_timeout=_DAY, required=("stateMachineArn",)
    ),
    "LaunchInstance": WorkflowAction(
        default_timeout=75 * _MINUTE,
        required=("waitFor",),
        values={"waitFor": ("ssmAgent",), "healthCheck": ("RUNNING", "STATUS_CHECK_PASSED")},
    ),
    "ModifyImageAttributes": WorkflowAction(
        default_timeout=2 * _HOUR,
        max_timeout=3 * _HOUR,
        stages=_DISTRIBUTION,
        required=("distributedImages",),
        distributes="AMIs",
    ),
    "RegisterImage": WorkflowAction(
        default_timeout=9 * _HOUR,
        required=(),
        values={
            "architecture": ("i386", "x86_64", "arm64", "x86_64_mac", "arm64_mac"),
            "bootMode": ("legacy-bios", "uefi", "uefi-preferred"),
            "imdsSupport": ("v2.0",),
            "tpmSupport": ("v2.0",),
            "virtualizationType": ("hvm", "paravirtual"),
        },
    ),
    "RunCommand": WorkflowAction(default_timeout=12 * _HOUR, required=("instanceId", "documentName")),
    "RunSysPrep": WorkflowAction(default_timeout=_HOUR),
    "SanitizeInstance": WorkflowAction(default_timeout=_HOUR),
    "TerminateInstance": WorkflowAction(default_timeout=30 * _MINUTE),
    "WaitForAction": WorkflowAction(default_timeout=3 * _DAY, max_timeout=7 * _DAY, required=()),
    "WaitForSSMAgent": WorkflowAction(default_timeout=_HOUR, max_timeout=3 * _HOUR),
}

ON_FAILURE = ("Abort", "Continue")
"""What a step of a workflow may do when it fails. Facts: user guide, image-workflow-create-document."""

MAX_STEPS = 15
"""How many steps a workflow may have. Facts: user guide, image-workflow-create-document."""

IMAGE_ID_OUTPUT = "ImageId"
"""The output by which a build workflow returns its AMI. Facts: CloudSnorkel/cdk-github-runners, pull request 812."""
