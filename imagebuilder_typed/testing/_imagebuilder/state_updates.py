"""Changes of single images' states on request: StartResourceStateUpdate.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_StartResourceStateUpdate.html
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from .exceptions import InvalidRequest, ResourceInUse
from .lifecycle_actions import (
    ACTION_OF_STATE,
    FINAL_STATES,
    LIVE_STATES,
    ImageAction,
    schedule_deprecation,
    set_image_state,
)
from .lifecycle_runs import LifecycleRun
from .operations import operation
from .resource_types import IMAGE
from .wire import Document, now, struct_at

if TYPE_CHECKING:
    from .models import ImageBuilderBackend
    from .store import Record


@operation("StartResourceStateUpdate")
def start_resource_state_update(backend: ImageBuilderBackend, request: Document) -> Document:
    image = backend.own_resource(IMAGE, request["resourceArn"])
    target = request["state"].get("status")
    if target is None:
        raise InvalidRequest("The parameter 'state.status' is required.")
    update_at = _in_utc(request.get("updateAt"))
    include = struct_at(request, "includeResources")
    _check_members(request, target, update_at)
    _check_transition(image, target)
    if not any(include.values()) and update_at is None:
        set_image_state(image, target)
        return {"resourceArn": str(image.arn)}
    if backend.lifecycle_runs.is_busy_with(str(image.arn)):
        raise ResourceInUse(f"A lifecycle execution of {image.arn} is under way.")
    action = ImageAction(
        image=image,
        action=ACTION_OF_STATE[target],
        reason="A state update was requested.",
        moment=now(),
        include=include,
        exclude=struct_at(struct_at(request, "exclusionRules"), "amis"),
        spares_image=True,
    )
    if update_at is not None:
        schedule_deprecation(action, update_at)
    run = LifecycleRun(str(image.arn), [action], backend.account_id, not_before=update_at)
    return {
        "resourceArn": str(image.arn),
        "lifecycleExecutionId": backend.lifecycle_runs.start(run).id,
    }


def _in_utc(moment: datetime | None) -> datetime | None:
    """moto parses timestamps as UTC, but returns datetimes without a time zone."""
    return moment.replace(tzinfo=UTC) if moment is not None and moment.tzinfo is None else moment


def _check_members(request: Document, target: str, update_at: datetime | None) -> None:
    if (request.get("includeResources") is None) != (request.get("executionRole") is None):
        raise InvalidRequest("executionRole and includeResources go together: give both or none.")
    included = {name for name, value in struct_at(request, "includeResources").items() if value}
    if target == "DELETED" and not included:
        raise InvalidRequest("DELETED needs includeResources; DeleteImage removes the image alone.")
    if target != "DELETED" and included & {"snapshots", "containers"}:
        raise InvalidRequest("Snapshots and containers can only be included for DELETED.")
    if update_at is not None and (target != "DEPRECATED" or update_at <= now()):
        raise InvalidRequest("updateAt has to be in the future, and goes with DEPRECATED only.")


def _check_transition(image: Record, target: str) -> None:
    status = image.status
    if status not in FINAL_STATES:
        raise InvalidRequest(f"{image.arn} is {status}; its state can't be changed now.")
    if target == "DELETED":
        return
    if status not in LIVE_STATES:
        raise InvalidRequest(f"{image.arn} is {status} and can only become DELETED.")
    if image.document["type"] == "DOCKER":
        raise InvalidRequest("Container images can only become DELETED.")
    if (status, target) == ("DISABLED", "DEPRECATED"):
        raise InvalidRequest(f"{image.arn} is DISABLED and can only become AVAILABLE or DELETED.")
