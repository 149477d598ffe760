"""What the steps of workflows output, by their action.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/wfdoc-step-actions.html
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from moto.moto_api._internal import mock_random

from .ids import unique_id
from .wire import Document, now, struct_at, structs_at, timestamp_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from .store import Record

IMAGE_ACTIONS = frozenset({"CreateImage", "CreateImageFromIso", "RegisterImage"})
"""The actions that make the AMI of the build."""

DISTRIBUTION_ACTIONS = frozenset({"DistributeImage", "DistributeContainerImage"})

_COMMANDS = frozenset(
    {
        "BootstrapInstanceForContainer",
        "CollectImageScanFindings",
        "ExecuteComponents",
        "RunSysPrep",
        "SanitizeInstance",
    }
)
"""The actions that run a command on the instance by way of Systems Manager."""


def outputs_of(action: str, inputs: Document, image: Record) -> Document:
    """The outputs of a step that succeeded. The image has its AMI when the step makes one."""
    if action in _COMMANDS:
        return _command("Success", "")
    make = _OUTPUTS.get(action)
    return make(inputs, image) if make else {}


def outputs_of_failure(action: str, message: str) -> Document:
    """The outputs of a step that failed. They contain the error message; the member's name is a guess."""
    return _command("Failed", message) if action in _COMMANDS else {"errorMessage": message}


def _command(status: str, output: object) -> Document:
    return {"status": status, "output": output, "runCommandId": unique_id()}


def _random_id(prefix: str) -> str:
    return f"{prefix}-{mock_random.get_random_hex(17)}"


def _launch(inputs: Document, image: Record) -> Document:
    return {"instanceId": _random_id("i")}


def _metadata(inputs: Document, image: Record) -> Document:
    return {"osVersion": image.document["osVersion"], "associationId": unique_id()}


def _ami(inputs: Document, image: Record) -> Document:
    amis = _amis(image)
    return {"imageId": amis[0]["image"] if amis else _random_id("ami")}


def _ami_from_iso(inputs: Document, image: Record) -> Document:
    amis = _amis(image)
    return {
        "amiName": amis[0]["name"] if amis else image.name,
        "snapshotId": _random_id("snap"),
        "architecture": "x86_64",
    }


def _run_command(inputs: Document, image: Record) -> Document:
    return _command("Success", [""])


def _state_machine(inputs: Document, image: Record) -> Document:
    # The limit keeps steps from doubling a text with each reference to the step before.
    machine = str(inputs.get("stateMachineArn", ""))[:256]
    execution = machine.replace(":stateMachine:", ":execution:", 1)
    return {"executionArn": f"{execution}:{unique_id()}", "output": "{}"}


def _distributed_amis(member: str) -> Callable[[Document, Record], Document]:
    return lambda inputs, image: {member: [_distributed(ami) for ami in _amis(image)]}


def _distributed(ami: Document) -> Document:
    moment = timestamp_text(now())
    return {
        "region": ami["region"],
        "name": ami.get("name"),
        "amiId": ami["image"],
        "accountId": ami.get("accountId"),
        "dateStarted": moment,
        "dateStopped": moment,
        "status": "Completed",
        "step": "Completed",
    }


def _distributed_containers(inputs: Document, image: Record) -> Document:
    containers = structs_at(struct_at(image.document, "outputResources"), "containers")
    regions = [container["region"] for container in containers]
    return {"status": "Success", "succeededRegions": regions, "failedRegions": []}


def _amis(image: Record) -> list[Document]:
    return structs_at(struct_at(image.document, "outputResources"), "amis")


_OUTPUTS: dict[str, Callable[[Document, Record], Document]] = {
    "ApplyImageConfigurations": _distributed_amis("configuredImages"),
    "CollectImageMetadata": _metadata,
    "CreateImage": _ami,
    "CreateImageFromIso": _ami_from_iso,
    "DistributeContainerImage": _distributed_containers,
    "DistributeImage": _distributed_amis("distributedImages"),
    "ExecuteStateMachine": _state_machine,
    "LaunchInstance": _launch,
    "ModifyImageAttributes": _distributed_amis("modifiedImages"),
    "RegisterImage": _ami,
    "RunCommand": _run_command,
    "WaitForSSMAgent": lambda inputs, image: {"status": "Success"},
}
