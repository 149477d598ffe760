"""How long a workflow step may take by default, by its action.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/wfdoc-step-actions.html
"""

from __future__ import annotations

_MINUTES = {
    "ApplyImageConfigurations": 360,
    "BootstrapInstanceForContainer": 60,
    "CollectImageMetadata": 30,
    "CollectImageScanFindings": 120,
    "CreateImage": 720,
    "CreateImageFromIso": 720,
    "DistributeContainerImage": 120,
    "DistributeImage": 360,
    "ExecuteComponents": 720,
    "ExecuteStateMachine": 360,
    "LaunchInstance": 75,
    "ModifyImageAttributes": 120,
    "RegisterImage": 540,
    "RunCommand": 720,
    "RunSysPrep": 60,
    "SanitizeInstance": 60,
    "TerminateInstance": 30,
    "WaitForAction": 3 * 24 * 60,
    "WaitForSSMAgent": 60,
}


def default_timeout(action: str) -> int:
    """The seconds that a step with this action has when its document sets no timeout."""
    return _MINUTES[action] * 60
