"""Lifecycle policies and their runs, and the operations for lifecycle executions.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-lifecycle.html
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from . import references, versions
from .arns import Arn
from .exceptions import (
    InvalidParameterCombination,
    InvalidParameterValue,
    InvalidRequest,
    ResourceNotFound,
)
from .lifecycle_rules import planned_actions
from .lifecycle_runs import LifecycleRun
from .operations import operation
from .pages import paginate_documents
from .resource_types import IMAGE, LIFECYCLE_POLICY
from .resources import exactly_one, preparation
from .wire import Document, now, struct_at, structs_at

if TYPE_CHECKING:
    from datetime import datetime

    from .models import ImageBuilderBackend
    from .store import Record


@preparation(LIFECYCLE_POLICY)
def prepare_policy(backend: ImageBuilderBackend, request: Document, current: Record | None) -> Document:
    if current is not None and current.document["resourceType"] != request["resourceType"]:
        raise InvalidParameterCombination("The resourceType of a policy can't be changed.")
    _check_selection(request["resourceSelection"])
    details = request["policyDetails"]
    actions = Counter(detail["action"]["type"] for detail in details)
    for action, count in actions.items():
        if count > 1:
            raise InvalidParameterValue("policyDetails", f"The action {action} occurs twice.")
    for index, detail in enumerate(details):
        _check_detail(detail, request["resourceType"], f"policyDetails[{index}]")
    if current is not None and request.get("status") == "DISABLED":
        # No check follows that could still refuse the update.
        backend.lifecycle_runs.cancel_runs_of(str(current.arn))
    return {}


def _check_selection(selection: Document) -> None:
    exactly_one(selection, "recipes", "tagMap")
    for recipe in structs_at(selection, "recipes"):
        versions.parse(recipe["semanticVersion"])


def _check_detail(detail: Document, resource_type: str, path: str) -> None:
    action, limits = detail["action"]["type"], detail["filter"]
    if resource_type == "CONTAINER_IMAGE" and action != "DELETE":
        raise InvalidParameterValue(f"{path}.action.type", "Container images can only be deleted.")
    if limits["type"] == "COUNT" and action != "DELETE":
        raise InvalidParameterValue(f"{path}.filter.type", "COUNT goes with the action DELETE only.")
    if limits["type"] == "AGE" and not limits.get("unit"):
        raise InvalidParameterCombination(f"{path}.filter: AGE needs a unit.")
    include = struct_at(detail["action"], "includeResources")
    if action != "DELETE" and (include.get("snapshots") or include.get("containers")):
        raise InvalidParameterCombination(f"{path}.action: {action} can only include AMIs.")
    if include.get("snapshots") and not include.get("amis"):
        raise InvalidParameterCombination(f"{path}.action: snapshots can only be included with their AMIs.")


def run_policy(backend: ImageBuilderBackend, policy: Record, at: datetime | None = None) -> LifecycleRun:
    """Run a policy, as the service does once a day. `at` is the date for the policy's rules, now by default.

    An execution that is under way continues instead of a new one.

    Raises:
        ValueError: the policy is disabled.
    """
    arn = str(policy.arn)
    if policy.document["status"] != "ENABLED":
        raise ValueError(f"{arn} is not enabled.")
    under_way = next(backend.lifecycle_runs.open_runs_of(arn), None)
    if under_way is not None:
        return under_way
    moment = at or now()
    policy.document["dateLastRun"] = moment
    actions = list(planned_actions(backend.store.of_type(IMAGE), policy.document, moment))
    return backend.lifecycle_runs.start(LifecycleRun(arn, actions, backend.account_id, policy_arn=arn))


def _requested_run(backend: ImageBuilderBackend, request: Document) -> LifecycleRun:
    run = backend.lifecycle_runs.runs.get(request["lifecycleExecutionId"])
    if run is None:
        raise ResourceNotFound(request["lifecycleExecutionId"])
    return run


@operation("GetLifecycleExecution")
def get_lifecycle_execution(backend: ImageBuilderBackend, request: Document) -> Document:
    run = _requested_run(backend, request)
    run.on_read()
    return {"lifecycleExecution": run.document()}


@operation("CancelLifecycleExecution")
def cancel_lifecycle_execution(backend: ImageBuilderBackend, request: Document) -> Document:
    run = _requested_run(backend, request)
    if not run.is_open:
        raise InvalidRequest(f"The lifecycle execution {run.id} is {run.status} and can't be cancelled.")
    backend.lifecycle_runs.cancel(run)
    return {"lifecycleExecutionId": run.id}


@operation("ListLifecycleExecutions")
def list_lifecycle_executions(backend: ImageBuilderBackend, request: Document) -> Document:
    arn = Arn.parse(request["resourceArn"])
    resource_type = next(
        (known for known in (LIFECYCLE_POLICY, IMAGE) if arn and arn.resource_type == known.arn_type), None
    )
    if resource_type is None:
        raise InvalidRequest("Expected the ARN of a lifecycle policy or of an image build version.")
    record = references.require(backend, resource_type, request["resourceArn"])
    runs = backend.lifecycle_runs.runs_of(str(record.arn))
    shown, token = paginate_documents("ListLifecycleExecutions", request, [run.document() for run in runs])
    return {"lifecycleExecutions": shown, "nextToken": token}


@operation("ListLifecycleExecutionResources")
def list_lifecycle_execution_resources(backend: ImageBuilderBackend, request: Document) -> Document:
    run = _requested_run(backend, request)
    parent = request.get("parentResourceId")
    resources = run.images() if parent is None else run.outputs.get(parent, [])
    shown, token = paginate_documents("ListLifecycleExecutionResources", request, resources)
    return {
        "lifecycleExecutionId": run.id,
        "lifecycleExecutionState": run.state(),
        "resources": shown,
        "nextToken": token,
    }
