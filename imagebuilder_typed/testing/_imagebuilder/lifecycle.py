"""Lifecycle policies, changes of image states, and the operations for lifecycle executions.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-lifecycle.html
"""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from . import references, versions
from .arns import Arn
from .exceptions import (
    InvalidParameterCombination,
    InvalidParameterValue,
    InvalidRequest,
    ResourceInUse,
    ResourceNotFound,
)
from .lifecycle_runs import ACTION_OF_STATE, ImageAction, LifecycleRun, set_image_state, time_span
from .operations import operation
from .pages import paginate_documents
from .resource_types import IMAGE, LIFECYCLE_POLICY
from .resources import exactly_one, preparation
from .wire import Document, now, struct_at, structs_at

if TYPE_CHECKING:
    from .models import ImageBuilderBackend
    from .store import Record

_IMAGE_TYPES = {"AMI_IMAGE": "AMI", "CONTAINER_IMAGE": "DOCKER"}
_LIVE_STATES = ("AVAILABLE", "DEPRECATED", "DISABLED")
_FINAL_STATES = (*_LIVE_STATES, "FAILED", "CANCELLED")


@preparation(LIFECYCLE_POLICY)
def prepare_policy(backend: ImageBuilderBackend, request: Document, current: Record | None) -> Document:
    if current is not None and current.document["resourceType"] != request["resourceType"]:
        raise InvalidParameterCombination("The resourceType of a policy can't be changed.")
    exactly_one(request["resourceSelection"], "recipes", "tagMap")
    for recipe in structs_at(request["resourceSelection"], "recipes"):
        versions.parse(recipe["semanticVersion"])
    details = request["policyDetails"]
    twice = [
        action
        for action, count in Counter(detail["action"]["type"] for detail in details).items()
        if count > 1
    ]
    if twice:
        raise InvalidParameterValue("policyDetails", f"The action {twice[0]} occurs twice.")
    for index, detail in enumerate(details):
        _check_detail(detail, request["resourceType"], f"policyDetails[{index}]")
    return {}


def _check_detail(detail: Document, resource_type: str, path: str) -> None:
    action, rule = detail["action"]["type"], detail["filter"]
    if resource_type == "CONTAINER_IMAGE" and action != "DELETE":
        raise InvalidParameterValue(f"{path}.action.type", "Container images can only be deleted.")
    if rule["type"] == "COUNT":
        if action != "DELETE":
            raise InvalidParameterValue(f"{path}.filter.type", "COUNT goes with the action DELETE only.")
        if rule.get("unit") or rule.get("retainAtLeast"):
            raise InvalidParameterCombination("COUNT goes without unit and retainAtLeast.")
    elif not rule.get("unit"):
        raise InvalidParameterCombination("AGE needs a unit.")
    elif rule.get("retainAtLeast") and action != "DELETE":
        raise InvalidParameterCombination("retainAtLeast goes with the action DELETE only.")


def run_policy(backend: ImageBuilderBackend, policy: Record, at: datetime | None = None) -> LifecycleRun:
    """Run a policy, as the service does once a day. `at` is the date for the policy's rules, now by default."""
    moment = at or now()
    policy.document["dateLastRun"] = moment
    actions: list[ImageAction] = []
    chosen: set[Arn] = set()
    # An image that is deleted need not be deprecated before.
    most_final_first = sorted(policy.document["policyDetails"], key=_by_finality)
    for detail in most_final_first:
        for image in _impacted(backend, policy.document, detail, moment):
            if image.arn not in chosen:
                chosen.add(image.arn)
                actions.append(
                    ImageAction(
                        image=image,
                        action=detail["action"]["type"],
                        include=struct_at(detail["action"], "includeResources"),
                        exclude=struct_at(struct_at(detail, "exclusionRules"), "amis"),
                    )
                )
    arn = str(policy.arn)
    return backend.lifecycle_runs.start(LifecycleRun(arn, actions, backend.account_id, policy_arn=arn))


def _by_finality(detail: Document) -> int:
    return ("DELETE", "DISABLE", "DEPRECATE").index(detail["action"]["type"])


_UNAFFECTED_STATES = {
    "DELETE": frozenset[str](),
    "DISABLE": frozenset({"DISABLED"}),
    "DEPRECATE": frozenset({"DISABLED", "DEPRECATED"}),
}
"""Action to the states in which it has no effect: its own, and those that go further."""


def _impacted(
    backend: ImageBuilderBackend, policy: Document, detail: Document, moment: datetime
) -> list[Record]:
    excluded_tags = struct_at(struct_at(detail, "exclusionRules"), "tagMap")
    selected = [
        image
        for image in backend.store.of_type(IMAGE)
        if image.document["type"] == _IMAGE_TYPES[policy["resourceType"]]
        and image.status in _LIVE_STATES
        and _is_selected(image, policy["resourceSelection"])
        and not any(image.tags.get(key) == value for key, value in excluded_tags.items())
    ]
    newest_first = sorted(selected, key=_created, reverse=True)
    rule = detail["filter"]
    if rule["type"] == "COUNT":
        impacted = newest_first[rule["value"] :]
    else:
        limit = moment - time_span(rule["value"], rule["unit"])
        kept = newest_first[: rule.get("retainAtLeast") or 0]
        impacted = [image for image in newest_first if _created(image)[0] <= limit and image not in kept]
    unaffected = _UNAFFECTED_STATES[detail["action"]["type"]]
    return [image for image in impacted if image.status not in unaffected]


def _created(image: Record) -> tuple[datetime, int]:
    return datetime.fromisoformat(image.document["dateCreated"]), image.sequence


def _is_selected(image: Record, selection: Document) -> bool:
    tags = struct_at(selection, "tagMap")
    if tags:
        return all(image.tags.get(key) == value for key, value in tags.items())
    recipe = struct_at(image.document, "imageRecipe") or struct_at(image.document, "containerRecipe")
    return bool(recipe) and any(
        wanted["name"] == recipe["name"]
        and versions.parse(wanted["semanticVersion"]).matches(versions.parse(recipe["version"]).exact())
        for wanted in structs_at(selection, "recipes")
    )


@operation("StartResourceStateUpdate")
def start_resource_state_update(backend: ImageBuilderBackend, request: Document) -> Document:
    image = backend.own_resource(IMAGE, request["resourceArn"])
    target = request["state"].get("status")
    if target is None:
        raise InvalidRequest("The parameter 'state.status' is required.")
    include = struct_at(request, "includeResources")
    update_at = _in_utc(request.get("updateAt"))
    _check_state_update(image, target, include, update_at)
    if backend.lifecycle_runs.is_busy_with(str(image.arn)):
        raise ResourceInUse(f"A lifecycle execution of {image.arn} is under way.")
    answer: Document = {"resourceArn": str(image.arn)}
    if not any(include.values()) and update_at is None:
        set_image_state(image, target)
        return answer
    if update_at is not None:
        image.document["deprecationTime"] = update_at
    action = ImageAction(
        image=image,
        action=ACTION_OF_STATE[target],
        include=include,
        exclude=struct_at(struct_at(request, "exclusionRules"), "amis"),
    )
    run = LifecycleRun(str(image.arn), [action], backend.account_id, not_before=update_at)
    answer["lifecycleExecutionId"] = backend.lifecycle_runs.start(run).id
    return answer


def _in_utc(moment: datetime | None) -> datetime | None:
    """moto parses timestamps as UTC, but returns datetimes without a time zone."""
    return moment.replace(tzinfo=UTC) if moment is not None and moment.tzinfo is None else moment


def _check_state_update(image: Record, target: str, include: Document, update_at: datetime | None) -> None:
    status = image.status
    if status not in _FINAL_STATES:
        raise InvalidRequest(f"{image.arn} is {status}; its state can't be changed now.")
    if status not in _LIVE_STATES and target != "DELETED":
        raise InvalidRequest(f"{image.arn} is {status} and can only become DELETED.")
    if image.document["type"] == "DOCKER" and target != "DELETED":
        raise InvalidRequest("Container images can only become DELETED.")
    if target == "DELETED" and not any(include.values()):
        raise InvalidRequest("DELETED needs includeResources; DeleteImage removes the image alone.")
    if target != "DELETED" and (include.get("snapshots") or include.get("containers")):
        raise InvalidRequest("Snapshots and containers can only be included for DELETED.")
    if update_at is not None and (target != "DEPRECATED" or update_at <= now()):
        raise InvalidParameterValue("updateAt", "It has to be in the future, and goes with DEPRECATED only.")


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
    run.cancel()
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
    resources = run.images if parent is None else run.outputs.get(parent, [])
    shown, token = paginate_documents("ListLifecycleExecutionResources", request, resources)
    return {
        "lifecycleExecutionId": run.id,
        "lifecycleExecutionState": run.state(),
        "resources": shown,
        "nextToken": token,
    }
