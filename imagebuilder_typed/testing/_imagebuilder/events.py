"""The events that Image Builder puts on the default event bus.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/integ-eventbridge.html
"""

from __future__ import annotations

import json
import uuid
from collections import Counter
from typing import TYPE_CHECKING

from . import other_services
from .wire import Document

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .executions import StepExecution, WorkflowExecution
    from .other_services import AccountRegion
    from .store import Record

_SOURCE = "aws.imagebuilder"
_REPORTED_STATES = (
    "BUILDING",
    "TESTING",
    "DISTRIBUTING",
    "INTEGRATING",
    "AVAILABLE",
    "CANCELLED",
    "FAILED",
)
_REPORTED_SEVERITIES = ("critical", "high", "medium")


def image_state_changed(home: AccountRegion, image: Record, previous: str) -> None:
    """Report the state that a build has reached. The states before BUILDING are not reported."""
    if image.status in _REPORTED_STATES:
        detail: Document = {"previous-state": {"status": previous}, "state": {"status": image.status}}
        _put(home, "EC2 Image Builder Image State Change", [str(image.arn)], detail)


def scan_completed(home: AccountRegion, image: Record, findings: Iterable[Document]) -> None:
    """Report how many findings of each severity a scan has."""
    found = Counter(str(finding["severity"]).lower() for finding in findings)
    counts = {severity: found[severity] for severity in _REPORTED_SEVERITIES}
    detail: Document = {
        # The build runs on no instance of EC2, so the id is made up from the image's ARN.
        "resource-id": f"i-{uuid.uuid5(uuid.NAMESPACE_URL, str(image.arn)).hex[:17]}",
        "finding-severity-counts": {"all": sum(counts.values()), **counts},
    }
    pipeline = image.document.get("sourcePipelineArn")
    resources = [str(image.arn), *([str(pipeline)] if pipeline else [])]
    _put(home, "EC2 Image Builder CVE Detected", resources, detail)


def step_waiting(home: AccountRegion, execution: WorkflowExecution, step: StepExecution) -> None:
    """Report that a step waits for an action, also to the topic that the step names."""
    detail: Document = {
        "workflow-execution-id": execution.id,
        "workflow-step-execution-id": step.id,
        "workflow-step-name": step.step.name,
    }
    resources = [execution.image_arn, str(execution.workflow_arn)]
    _put(home, "EC2 Image Builder Workflow Step Waiting", resources, detail)
    topic = step.inputs.get("snsTopicArn")
    if isinstance(topic, str):
        # The page on step actions has the input, but no page has the message.
        other_services.publish(topic, json.dumps({"resources": resources, **detail}))


def pipeline_disabled(home: AccountRegion, pipeline: Record) -> None:
    """Report that too many failures have disabled a pipeline."""
    detail: Document = {"consecutive-failures": str(pipeline.document["consecutiveFailures"])}
    _put(home, "EC2 Image Builder Image Pipeline Automatically Disabled", [str(pipeline.arn)], detail)


def _put(home: AccountRegion, detail_type: str, resources: list[str], detail: Document) -> None:
    other_services.put_event(home, _SOURCE, detail_type, resources, detail)
