"""What a lifecycle action does to an image and to its outputs: AMIs with their snapshots, and container images.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-lifecycle-rules.html
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from . import other_services
from .other_services import AccountRegion
from .wire import Document, now, strings_at, struct_at, structs_at

if TYPE_CHECKING:
    from .store import Record

ACTION_OF_STATE = {
    "AVAILABLE": "AVAILABLE",
    "DEPRECATED": "DEPRECATE",
    "DISABLED": "DISABLE",
    "DELETED": "DELETE",
}
"""State to the action that leads to it."""

STATE_OF_ACTION = {action: state for state, action in ACTION_OF_STATE.items()}

LIVE_STATES = frozenset({"AVAILABLE", "DEPRECATED", "DISABLED"})
UNFINISHED_STATES = frozenset({"FAILED", "CANCELLED"})
FINAL_STATES = LIVE_STATES | UNFINISHED_STATES
"""The states of an image without a running build, as long as it isn't deleted."""

_DEPRECATION_TAG = {"DeprecatedBy": "EC2 Image Builder"}


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageAction:
    """An action on one image.

    Args:
        image: The image.
        action: AVAILABLE, DEPRECATE, DISABLE or DELETE.
        reason: Why the action is taken, for answers.
        moment: The date from which the action looks back to an AMI's last launch.
        include: Which outputs change with the image: amis, snapshots, containers.
        exclude: The rules for AMIs that stay unchanged.
        spares_image: Whether an AMI that stays unchanged also keeps its image from being deleted.
    """

    image: Record
    action: str
    reason: str
    moment: datetime
    include: Document = field(default_factory=dict[str, Any])
    exclude: Document = field(default_factory=dict[str, Any])
    spares_image: bool = False


@dataclass(frozen=True, slots=True)
class OutputResult:
    """What became of an AMI or a container image: its members in answers that the execution doesn't know."""

    account: str
    region: str
    resource_id: str
    spared_because: str = ""
    more: Document = field(default_factory=dict[str, Any])


def carry_out(action: ImageAction) -> tuple[str, list[OutputResult]]:
    """Change the image and its included outputs.

    Returns:
        Why the image itself stays unchanged, empty if it changes, and the results of its outputs.
    """
    image = action.image
    if _is_overtaken(action):
        return "", []
    if image.status not in FINAL_STATES:
        return "A build of the image is running.", []
    results = [*_change_amis(action), *_change_containers(action)]
    if action.spares_image and action.action == "DELETE" and any(result.spared_because for result in results):
        return "One of the image's AMIs is excluded.", results
    set_image_state(image, STATE_OF_ACTION[action.action])
    return "", results


def _is_overtaken(action: ImageAction) -> bool:
    """Whether the image got into the wanted state, or one that goes further, before the action's turn."""
    status = action.image.status
    return status == "DELETED" or (action.action == "DEPRECATE" and status == "DISABLED")


def set_image_state(image: Record, status: str) -> None:
    image.document["state"] = {"status": status}
    if status == "AVAILABLE":
        image.document.pop("deprecationTime", None)
    elif status == "DEPRECATED":
        moment = now()
        image.document["deprecationTime"] = min(image.document.get("deprecationTime") or moment, moment)


def schedule_deprecation(action: ImageAction, moment: datetime) -> None:
    """Enter the future deprecation of an image, and of the AMIs that change with it, which EC2 deprecates itself."""
    action.image.document["deprecationTime"] = moment
    for account_region, ami in _included_amis(action):
        if not _exclusion(account_region, ami["image"], action):
            other_services.set_ami_deprecated(account_region, ami["image"], moment)


def _included_amis(action: ImageAction) -> Iterator[tuple[AccountRegion, Document]]:
    if action.include.get("amis"):
        for ami in structs_at(struct_at(action.image.document, "outputResources"), "amis"):
            yield AccountRegion(ami["accountId"], ami["region"]), ami


def _change_amis(action: ImageAction) -> Iterator[OutputResult]:
    for account_region, ami in _included_amis(action):
        spared_because = _exclusion(account_region, ami["image"], action)
        more: Document = {}
        if not spared_because:
            more = _change_ami(action, account_region, ami["image"])
            ami["state"] = {"status": STATE_OF_ACTION[action.action]}
        yield OutputResult(account_region.account, account_region.region, ami["image"], spared_because, more)


def _change_ami(action: ImageAction, account_region: AccountRegion, ami_id: str) -> Document:
    match action.action:
        case "DELETE":
            return _delete_ami(account_region, ami_id, with_snapshots=bool(action.include.get("snapshots")))
        case "DISABLE":
            other_services.set_ami_state(account_region, ami_id, enabled=False)
            other_services.remove_ami_tags(account_region, ami_id, _DEPRECATION_TAG)
        case "DEPRECATE":
            other_services.set_ami_deprecated(account_region, ami_id, now())
            other_services.add_ami_tags(account_region, ami_id, _DEPRECATION_TAG)
        case _:
            other_services.set_ami_state(account_region, ami_id, enabled=True)
            other_services.set_ami_deprecated(account_region, ami_id, None)
            other_services.remove_ami_tags(account_region, ami_id, _DEPRECATION_TAG)
    return {}


def _delete_ami(account_region: AccountRegion, ami_id: str, *, with_snapshots: bool) -> Document:
    snapshots = other_services.snapshots_of_ami(account_region, ami_id) if with_snapshots else []
    other_services.deregister_ami(account_region, ami_id)
    for snapshot in snapshots:
        other_services.delete_snapshot(account_region, snapshot)
    deleted = [{"snapshotId": snapshot, "state": {"status": "SUCCESS"}} for snapshot in snapshots]
    return {"snapshots": deleted} if deleted else {}


def _change_containers(action: ImageAction) -> Iterator[OutputResult]:
    if not action.include.get("containers"):
        return
    for container in structs_at(struct_at(action.image.document, "outputResources"), "containers"):
        for uri in strings_at(container, "imageUris"):
            other_services.delete_container_image(uri)
            account = uri.partition(".")[0]
            yield OutputResult(account, container["region"], uri, more={"imageUris": [uri]})


def _exclusion(account_region: AccountRegion, ami_id: str, action: ImageAction) -> str:
    """Why the rules exclude an AMI; empty when they don't, or when the AMI does not exist.

    The order of the checks is the one in the user guide: the reason names the first that matches.
    """
    rules, ami = action.exclude, other_services.find_ami(account_region, ami_id)
    if not rules or ami is None:
        return ""
    if account_region.region in strings_at(rules, "regions"):
        return f"The AMI is in the excluded Region {account_region.region}."
    if rules.get("isPublic") and ami.is_public:
        return "The AMI is public."
    tags = {tag["key"]: tag["value"] for tag in ami.get_tags()}
    if has_any_tag(tags, struct_at(rules, "tagMap")):
        return "The AMI has an excluded tag."
    shared_with = {permission.get("UserId") for permission in ami.launch_permissions}
    if shared_with & set(strings_at(rules, "sharedAccounts")):
        return "The AMI is shared with an excluded account."
    return _recent_launch(account_region, ami_id, action)


def _recent_launch(account_region: AccountRegion, ami_id: str, action: ImageAction) -> str:
    recent = struct_at(action.exclude, "lastLaunched")
    launched = other_services.last_launch(account_region, ami_id) if recent else None
    if launched is None or launched < action.moment - time_span(recent["value"], recent["unit"]):
        return ""
    return f"The AMI was launched within the last {recent['value']} {recent['unit']}."


def has_any_tag(tags: dict[str, str], wanted: dict[str, str]) -> bool:
    """Whether one of the wanted tags is there, with its value."""
    return any(tags.get(key) == value for key, value in wanted.items())


_TIME_UNITS = {
    "DAYS": timedelta(days=1),
    "WEEKS": timedelta(weeks=1),
    "MONTHS": timedelta(days=30),
    "YEARS": timedelta(days=365),
}


def time_span(value: int, unit: str) -> timedelta:
    """The time span in a policy. A month has 30 days, a year 365."""
    return value * _TIME_UNITS[unit]
