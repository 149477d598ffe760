"""The message that Image Builder sends to an SNS topic when a build has ended.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/integ-sns.html
"""

from __future__ import annotations

import json
import uuid
from datetime import datetime
from typing import TYPE_CHECKING

from . import built_amis, other_services
from .exceptions import InvalidParameterValue
from .wire import Document, present_members, struct_at, structs_at

if TYPE_CHECKING:
    from .store import Record

_STATES = ("BUILDING", "TESTING", "DISTRIBUTING", "INTEGRATING")
_JOBS = {
    "BUILDING": "buildExecutionId",
    "TESTING": "testExecutionId",
    "DISTRIBUTING": "distributionJobId",
    "INTEGRATING": "integrationJobId",
}
"""State to the member that has an id after the state has succeeded."""

_BITS_OF_A_NODE = 30
_NESTED = ("imageRecipe", "containerRecipe", "infrastructureConfiguration", "distributionConfiguration")
_NOT_IN_NESTED = ("owner", "type", "tags")
_AMI_MEMBERS = ("region", "image", "name", "description", "accountId")
_UNCHANGED = (
    "type",
    "platform",
    "sourcePipelineArn",
    "workflows",
    "executionRole",
    "enhancedImageMetadataEnabled",
    "buildType",
)


def check_topic(topic_arn: str | None) -> None:
    """Check that the topic of an infrastructure configuration exists.

    Raises:
        InvalidParameterValue: there is no such topic.
    """
    if topic_arn is not None and not other_services.topic_exists(topic_arn):
        raise InvalidParameterValue("snsTopicArn", f"The topic '{topic_arn}' does not exist.")


def publish_image(image: Record) -> None:
    """Publish the image to the SNS topic of its infrastructure configuration."""
    topic = struct_at(image.document, "infrastructureConfiguration").get("snsTopicArn")
    if topic:
        other_services.publish(topic, json.dumps(image_message(image), indent=2))


def image_message(image: Record) -> Document:
    """The message about an image."""
    document = image.document
    passed = _passed_states(image)
    message: Document = {
        "versionlessArn": str(image.arn).split(f"/{image.arn.name}/")[0] + f"/{image.arn.name}",
        "semver": _semver(image),
        "arn": str(image.arn),
        "name": image.name,
        "version": str(document["version"]).partition("/")[0],
        "buildVersion": image.arn.build,
        "state": present_members(
            {"status": image.status, "reason": struct_at(document, "state").get("reason")}
        ),
        **{name: document.get(name) for name in _UNCHANGED},
        **{name: _nested(image, document[name]) for name in _NESTED if name in document},
        "imageTestsConfigurationDocument": document.get("imageTestsConfiguration"),
        "dateCreated": _date(document["dateCreated"]),
        "outputResources": _outputs(image),
        **{_JOBS[state]: _id_of(image, _JOBS[state]) for state in passed},
        "accountId": image.arn.account,
        # The version of the system is known when the image has been built.
        "osVersion": document.get("osVersion") if "BUILDING" in passed else None,
        "tags": _tags(str(image.arn)),
    }
    return present_members(message)


def _passed_states(image: Record) -> tuple[str, ...]:
    """The states in which the build has succeeded. Without a distribution configuration, nothing is distributed."""
    document = image.document
    failed_in = struct_at(struct_at(document, "state"), "failureContext").get("imageStatus")
    end = len(_STATES)
    if image.status != "AVAILABLE":
        end = _STATES.index(failed_in) if failed_in in _STATES else 0
    skipped = set[str]()
    if not struct_at(document, "imageTestsConfiguration").get("imageTestsEnabled", True):
        skipped.add("TESTING")
    if "distributionConfiguration" not in document:
        skipped |= {"DISTRIBUTING", "INTEGRATING"}
    return tuple(state for state in _STATES[:end] if state not in skipped)


def _semver(image: Record) -> int:
    """The version and build as one number: 30 bits for each of the four nodes."""
    version, build = image.rank
    number = 0
    for node in (*version, build):
        number = (number << _BITS_OF_A_NODE) + node
    return number


def _nested(image: Record, document: Document) -> Document:
    """A recipe or configuration as messages contain it."""
    message: Document = {
        name: value for name, value in document.items() if name not in _NOT_IN_NESTED and value is not None
    }
    for name in ("dateCreated", "dateUpdated"):
        if name in message:
            message[name] = _date(message[name])
    if "distributions" in message:
        message["distributions"] = [
            _distribution(image, distribution) for distribution in message["distributions"]
        ]
    return {**message, "tags": _tags(document["arn"]), "accountId": str(document["arn"]).split(":")[4]}


def _distribution(image: Record, distribution: Document) -> Document:
    """A distribution, with the name of its AMI filled in."""
    settings = struct_at(distribution, "amiDistributionConfiguration")
    if not settings.get("name"):
        return distribution
    named = {**settings, "name": built_amis.ami_name(image, settings)}
    return {**distribution, "amiDistributionConfiguration": named}


def _outputs(image: Record) -> Document:
    outputs = struct_at(image.document, "outputResources")
    if image.document["type"] == "DOCKER":
        return {"containers": structs_at(outputs, "containers")}
    amis = structs_at(outputs, "amis")
    return {"amis": [{name: ami[name] for name in _AMI_MEMBERS if name in ami} for ami in amis]}


def _tags(arn: str) -> Document:
    """The tags that Image Builder has for a resource itself."""
    return {"internalId": str(uuid.uuid5(uuid.NAMESPACE_URL, arn)), "resourceArn": arn}


def _id_of(image: Record, job: str) -> str:
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"{image.arn}#{job}"))


def _date(value: object) -> str:
    """A date in the form of messages: `Mar 2, 2022 7:09:50 AM`."""
    moment = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
    return f"{moment:%b} {moment.day}, {moment.year} {moment.hour % 12 or 12}:{moment:%M:%S %p}"
