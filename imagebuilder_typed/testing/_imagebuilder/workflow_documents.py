"""Workflow documents: parse the YAML, check the steps for the stage, and derive parameters.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/wfdoc-step-actions.html
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from .component_documents import parameters
from .constraints import check_value
from .step_timeouts import default_timeout
from .wire import Document, is_integer, is_list, is_mapping
from .yaml_documents import invalid_document, load_mapping, quoted, scalar_text

_STEP_NAME = re.compile(r"[A-Za-z][A-Za-z0-9-_]{1,99}")
_COUNT = re.compile(r"[0-9]{1,9}")
_ON_FAILURE = ("Abort", "Continue")
WAIT_ACTION = "WaitForAction"

_ANY_STAGE = frozenset({"BUILD", "TEST", "DISTRIBUTION"})
_INSTANCE_STAGES = frozenset({"BUILD", "TEST"})
_BUILD_ONLY = frozenset({"BUILD"})
_DISTRIBUTION_ONLY = frozenset({"DISTRIBUTION"})

ACTIONS: dict[str, frozenset[str]] = {
    "ApplyImageConfigurations": _DISTRIBUTION_ONLY,
    "BootstrapInstanceForContainer": _INSTANCE_STAGES,
    "CollectImageMetadata": _BUILD_ONLY,
    "CollectImageScanFindings": _INSTANCE_STAGES,
    "CreateImage": _BUILD_ONLY,
    "CreateImageFromIso": _BUILD_ONLY,
    "DistributeContainerImage": _DISTRIBUTION_ONLY,
    "DistributeImage": _DISTRIBUTION_ONLY,
    "ExecuteComponents": _INSTANCE_STAGES,
    "ExecuteStateMachine": _ANY_STAGE,
    "LaunchInstance": _INSTANCE_STAGES,
    "ModifyImageAttributes": _DISTRIBUTION_ONLY,
    "RegisterImage": _BUILD_ONLY,
    "RunCommand": _INSTANCE_STAGES,
    "RunSysPrep": _INSTANCE_STAGES,
    "SanitizeInstance": _INSTANCE_STAGES,
    "TerminateInstance": _ANY_STAGE,
    "WaitForAction": _ANY_STAGE,
    "WaitForSSMAgent": _INSTANCE_STAGES,
}
"""Step action to the stages whose workflows may use it."""


@dataclass(frozen=True, slots=True)
class WorkflowStep:
    """A step in a workflow document."""

    name: str
    action: str
    description: str | None
    on_failure: str
    timeout_seconds: int
    inputs: Document


@dataclass(frozen=True, slots=True)
class WorkflowDocument:
    """What the service derives from a workflow's document."""

    steps: list[WorkflowStep]
    parameters: list[Document]


@lru_cache(maxsize=128)
def parse(text: str, stage: str) -> WorkflowDocument:
    """Parse a workflow document for the stage BUILD, TEST or DISTRIBUTION.

    Cached, since every build parses the documents of its workflows. Callers must not change the result.

    Raises:
        InvalidParameterValue: `text` is not YAML, or not a workflow document for this stage.
    """
    document = load_mapping(text)
    if str(document.get("schemaVersion")) != "1.0":
        raise invalid_document("schemaVersion has to be 1.0.")
    declared: Any = document.get("steps")
    if not is_list(declared) or not declared:
        raise invalid_document("steps has to be a list with at least one entry.")
    steps = [_step(entry, stage) for entry in declared]
    names = [step.name for step in steps]
    if len(set(names)) != len(names):
        raise invalid_document("Two steps have the same name.")
    return WorkflowDocument(steps, parameters(document, "Workflow"))


def _step(entry: Any, stage: str) -> WorkflowStep:
    if not is_mapping(entry):
        raise invalid_document("Each step has to be a mapping.")
    step = entry
    name, action = step.get("name"), step.get("action")
    if not isinstance(name, str) or not _STEP_NAME.fullmatch(name):
        raise invalid_document(f"{quoted(name)} is not a name for a step.")
    if not isinstance(action, str) or action not in ACTIONS:
        raise invalid_document(f"The step {name} has the unknown action {quoted(action)}.")
    if stage not in ACTIONS[action]:
        raise invalid_document(f"The action {action} has no place in a {stage} workflow.")
    on_failure = step.get("onFailure", "Abort")
    if on_failure not in _ON_FAILURE:
        raise invalid_document(f"onFailure of the step {name} is none of {', '.join(_ON_FAILURE)}.")
    description = step.get("description")
    if description is not None:
        description = scalar_text(description, f"The description of the step {name}")
        check_value("WorkflowStepDescription", description, f"data.steps.{name}.description")
    inputs: object = step.get("inputs") or dict[str, Any]()
    if not is_mapping(inputs):
        raise invalid_document(f"inputs of the step {name} has to be a mapping.")
    return WorkflowStep(
        name=name,
        action=action,
        description=description,
        on_failure=on_failure,
        timeout_seconds=_timeout(step, name),
        inputs=inputs,
    )


def _timeout(step: Document, name: str) -> int:
    seconds: object = step.get("timeoutSeconds")
    if seconds is None:
        return default_timeout(step["action"])
    if isinstance(seconds, str) and _COUNT.fullmatch(seconds):
        seconds = int(seconds)
    if not is_integer(seconds):
        raise invalid_document(f"timeoutSeconds of the step {name} has to be a whole number.")
    check_value("WorkflowStepTimeoutSecondsInteger", seconds, f"data.steps.{name}.timeoutSeconds")
    return seconds
