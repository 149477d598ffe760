"""All actions of workflows, by the name that they have in documents."""

# The classes of actions and their names are one.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from imagebuilder_typed.documents._workflow_actions import (
    BootstrapInstanceForContainer,
    CollectImageMetadata,
    CollectImageScanFindings,
    CreateImage,
    CreateImageFromIso,
    ExecuteComponents,
    ExecuteStateMachine,
    LaunchInstance,
    RegisterImage,
    RunCommand,
    RunSysPrep,
    SanitizeInstance,
    TerminateInstance,
    WaitForAction,
    WaitForSSMAgent,
)
from imagebuilder_typed.documents._workflow_distribution import (
    ApplyImageConfigurations,
    DistributeContainerImage,
    DistributeImage,
    ModifyImageAttributes,
)
from imagebuilder_typed.documents._workflow_inputs import WorkflowAction

__all__ = ["WORKFLOW_ACTION_CLASSES"]

_CLASSES: tuple[type[WorkflowAction], ...] = (
    ApplyImageConfigurations,
    BootstrapInstanceForContainer,
    CollectImageMetadata,
    CollectImageScanFindings,
    CreateImage,
    CreateImageFromIso,
    DistributeContainerImage,
    DistributeImage,
    ExecuteComponents,
    ExecuteStateMachine,
    LaunchInstance,
    ModifyImageAttributes,
    RegisterImage,
    RunCommand,
    RunSysPrep,
    SanitizeInstance,
    TerminateInstance,
    WaitForAction,
    WaitForSSMAgent,
)
WORKFLOW_ACTION_CLASSES: dict[str, type[WorkflowAction]] = {kind.__name__: kind for kind in _CLASSES}
for _name, _kind in WORKFLOW_ACTION_CLASSES.items():
    _kind._known_name = _name
