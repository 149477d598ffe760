"""What is known of workflows and their actions: stages, time limits, outputs, variables. Tables only.

The inputs of an action are the attributes of its class, see `_workflow_actions`.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/wfdoc-step-actions.html
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

WorkflowStage: TypeAlias = Literal["BUILD", "TEST", "DISTRIBUTION"]
"""The type of a workflow: the stage of a build in which it runs."""

STAGES: tuple[WorkflowStage, ...] = ("BUILD", "TEST", "DISTRIBUTION")

_ANY_STAGE: frozenset[WorkflowStage] = frozenset(STAGES)
_INSTANCE: frozenset[WorkflowStage] = frozenset({"BUILD", "TEST"})
_TEST: frozenset[WorkflowStage] = frozenset({"TEST"})
_DISTRIBUTION: frozenset[WorkflowStage] = frozenset({"DISTRIBUTION"})

_MINUTE = 60
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR

_COMMAND = ("runCommandId", "status", "output")
_IMAGE = ("imageId",)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionFacts:
    """The stages whose workflows may use an action, its time limits in seconds, and the names of its outputs.

    `distributes` says what kind of images the action distributes, since one workflow can't distribute both kinds.
    """

    default_timeout: int
    max_timeout: int = 12 * _HOUR
    stages: frozenset[WorkflowStage] = _ANY_STAGE
    outputs: tuple[str, ...] = ()
    distributes: Literal["AMIs", "container images"] | None = None


WORKFLOW_ACTIONS: dict[str, ActionFacts] = {
    "ApplyImageConfigurations": ActionFacts(
        default_timeout=6 * _HOUR, stages=_DISTRIBUTION, outputs=("configuredImages",), distributes="AMIs"
    ),
    "BootstrapInstanceForContainer": ActionFacts(default_timeout=_HOUR, outputs=_COMMAND),
    # The section of this action restricts it to build workflows, the newer table of all actions doesn't.
    "CollectImageMetadata": ActionFacts(default_timeout=30 * _MINUTE, outputs=("osVersion", "associationId")),
    "CollectImageScanFindings": ActionFacts(default_timeout=2 * _HOUR, stages=_TEST, outputs=_COMMAND),
    "CreateImage": ActionFacts(default_timeout=12 * _HOUR, max_timeout=3 * _DAY, outputs=_IMAGE),
    "CreateImageFromIso": ActionFacts(
        default_timeout=12 * _HOUR, outputs=("amiName", "snapshotId", "architecture")
    ),
    "DistributeContainerImage": ActionFacts(
        default_timeout=2 * _HOUR,
        stages=_DISTRIBUTION,
        outputs=("status", "succeededRegions", "failedRegions"),
        distributes="container images",
    ),
    "DistributeImage": ActionFacts(
        default_timeout=6 * _HOUR, stages=_DISTRIBUTION, outputs=("distributedImages",), distributes="AMIs"
    ),
    "ExecuteComponents": ActionFacts(
        default_timeout=12 * _HOUR, max_timeout=_DAY, stages=_INSTANCE, outputs=_COMMAND
    ),
    "ExecuteStateMachine": ActionFacts(
        default_timeout=6 * _HOUR, max_timeout=_DAY, outputs=("executionArn", "output", "status")
    ),
    "LaunchInstance": ActionFacts(default_timeout=75 * _MINUTE, outputs=("instanceId",)),
    "ModifyImageAttributes": ActionFacts(
        default_timeout=2 * _HOUR,
        max_timeout=3 * _HOUR,
        stages=_DISTRIBUTION,
        outputs=("modifiedImages",),
        distributes="AMIs",
    ),
    "RegisterImage": ActionFacts(default_timeout=9 * _HOUR, outputs=_IMAGE),
    "RunCommand": ActionFacts(default_timeout=12 * _HOUR, outputs=_COMMAND),
    "RunSysPrep": ActionFacts(default_timeout=_HOUR, outputs=_COMMAND),
    "SanitizeInstance": ActionFacts(default_timeout=_HOUR, outputs=_COMMAND),
    "TerminateInstance": ActionFacts(default_timeout=30 * _MINUTE),
    "WaitForAction": ActionFacts(
        default_timeout=3 * _DAY, max_timeout=7 * _DAY, outputs=("action", "reason")
    ),
    # Older editions of the user guide write Status.
    "WaitForSSMAgent": ActionFacts(
        default_timeout=_HOUR, max_timeout=3 * _HOUR, outputs=("status", "Status")
    ),
}

FAILURE_OUTPUTS = ("errorMessage", "error", "cause")
"""What a step may have as outputs after it failed. Facts: printed step executions of a failed ExecuteStateMachine."""

WAIT_ACTION = "WaitForAction"

AMI_ACTIONS = ("CreateImage", "RegisterImage")
"""The actions whose output is the AMI of a build."""

ON_FAILURE = ("Abort", "Continue")
"""What a step of a workflow may do when it fails. Facts: user guide, image-workflow-create-document."""

OLD_TIMEOUT = "timeoutInSeconds"
"""What an example in older editions of the user guide calls `timeoutSeconds`. Whether AWS takes it is unknown."""

MAX_STEPS = 15
"""How many steps a workflow may have. Facts: user guide, image-workflow-create-document."""

MAX_JSON_BYTES = 16 * 1024
"""How long the JSON for a state machine, an SNS topic or a Lambda function may be. Facts: user guide, wfdoc-step-actions."""

IMAGE_ID_OUTPUT = "ImageId"
"""The output by which a build workflow returns its AMI. Facts: CloudSnorkel/cdk-github-runners, pull request 812."""

SYSTEM_VARIABLES = (
    "cloudWatchLogGroup",
    "cloudWatchLogStream",
    "collectImageMetadata",
    "collectImageScanFindings",
    "dateTime",
    "imageBuildNumber",
    "imageId",
    "imageName",
    "imageType",
    "imageVersionNumber",
    "instanceProfileName",
    "platform",
    "s3Logs",
    "securityGroups",
    "sourceImageARN",
    "subnetId",
    "terminateInstanceOnFailure",
    "workflowPhase",
    "workingDirectory",
)
"""The variables after `$.imagebuilder.`. Facts: user guide, wfdoc-dynamic-vars; dateTime is only in its examples."""
