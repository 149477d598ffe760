"""Read events and messages, and take them out of what other services wrap around them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeVar, cast

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.conversion import structure
from imagebuilder_typed.events._kinds import (
    CVE_DETECTED,
    PIPELINE_DISABLED,
    SOURCE,
    STATE_CHANGE,
    STEP_WAITING,
    AnyEvent,
    CveDetected,
    ImageNotification,
    ImagePipelineDisabled,
    ImageStateChange,
    OtherEvent,
    WorkflowStepWaiting,
)
from imagebuilder_typed.exceptions import ImageBuilderError
from imagebuilder_typed.models import Image, ImageState, SeverityCounts
from imagebuilder_typed.models._base import Shape

__all__ = ["parse", "parse_records"]

T = TypeVar("T")
ShapeT = TypeVar("ShapeT", bound=Shape)

_MOST_WRAPPINGS = 10


def parse(event: Mapping[str, Any] | str) -> AnyEvent:
    """Read one event or message of Image Builder.

    Args:
        event: The event as a Lambda function gets it: from EventBridge, or a message of SNS, both also inside a record of SNS
            or SQS. Or the same as JSON, or an SNS message alone.

    Raises:
        ValueError: It is not about Image Builder, or lacks what such an event has; the message says what it is about. Or it
            has several records: `parse_records` reads those.
    """
    events = parse_records(event)
    if len(events) != 1:
        raise ValueError(f"the event has {len(events)} records, parse_records() reads them")
    return events[0]


def parse_records(event: Mapping[str, Any] | Sequence[Any] | str) -> list[AnyEvent]:
    """Read all records of what a Lambda function gets from SNS or SQS.

    Args:
        event: The event, or a list of such events. An event without records is read as `parse` does.

    Raises:
        ValueError: One of them is not about Image Builder, or lacks what such an event has.
    """
    return [_read(content, time) for content, time in _unwrap(event, None, 0)]


def _unwrap(
    value: object, time: datetime | None, wrappings: int
) -> Iterator[tuple[Mapping[str, Any], datetime | None]]:
    """Take events and messages out of lists, records and envelopes."""
    if wrappings > _MOST_WRAPPINGS:
        raise ValueError(f"the event is wrapped more than {_MOST_WRAPPINGS} times")
    content = _parsed(value)
    inner: list[object] | None = None
    if isinstance(content, list):
        inner = cast("list[object]", content)
    elif not isinstance(content, Mapping):
        raise ValueError(f"expected an event, not {'None' if value is None else _shown(value)}")
    else:
        content = cast("Mapping[str, Any]", content)
        if isinstance(records := content.get("Records"), list):
            inner = cast("list[object]", records)
        elif "Sns" in content:
            inner = [content["Sns"]]
        elif content.get("eventSource") == "aws:sqs":
            inner = [content.get("body")]
        elif content.get("Type") == "Notification" and "Message" in content:
            time = _time(content.get("Timestamp"), "Timestamp")
            inner = [content["Message"]]
        else:
            yield content, time
            return
    for each in inner:
        yield from _unwrap(each, time, wrappings + 1)


def _parsed(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except (ValueError, RecursionError):  # json reads what is nested deep with recursion
        raise ValueError(f"expected an event, but {_shown(value)} is no JSON") from None


def _read(content: Mapping[str, Any], time: datetime | None) -> AnyEvent:
    if "detail-type" in content and "source" in content:
        return _read_event(content)
    if "versionlessArn" in content or {"arn", "state", "buildVersion"} <= content.keys():
        return _read_message(content, time)
    raise ValueError(f"not about Image Builder: {_what(content)}")


def _what(content: Mapping[str, Any]) -> str:
    """What something is that isn't from Image Builder."""
    if isinstance(source := content.get("eventSource"), str):
        return f"a record of {source!r}"
    if isinstance(kind := content.get("Type"), str):
        return f"a message of SNS of the type {kind!r}"
    return f"an object with {', '.join(map(repr, list(content)[:8])) or 'no members'}"


def _read_event(content: Mapping[str, Any]) -> AnyEvent:
    kind = _member(content, "detail-type", str)
    if content["source"] != SOURCE:
        raise ValueError(f"not about Image Builder: an event of {content['source']!r}, {kind!r}")
    common: dict[str, Any] = {
        "raw": content,
        "account": _member(content, "account", str),
        "region": _member(content, "region", str),
        "time": _time(content.get("time"), "time"),
    }
    resources = [str(each) for each in cast("list[object]", _member(content, "resources", list))]
    read = _READERS.get(kind)
    if read is None:
        return OtherEvent(**common, detail_type=kind, resources=resources)
    return read(common, resources, _mapping(content, "detail"))


def _state_change(
    common: dict[str, Any], resources: list[str], detail: Mapping[str, Any]
) -> ImageStateChange:
    return ImageStateChange(
        **common,
        image_arn=_resource(resources, "image"),
        state=_structured(detail, "state", ImageState),
        previous_state=_structured(detail, "previous-state", ImageState),
    )


def _cve_detected(common: dict[str, Any], resources: list[str], detail: Mapping[str, Any]) -> CveDetected:
    return CveDetected(
        **common,
        image_arn=_resource(resources, "image"),
        pipeline_arn=_find_resource(resources, "image-pipeline"),
        resource_id=_member(detail, "resource-id", str),
        finding_severity_counts=_structured(detail, "finding-severity-counts", SeverityCounts),
    )


def _step_waiting(
    common: dict[str, Any], resources: list[str], detail: Mapping[str, Any]
) -> WorkflowStepWaiting:
    return WorkflowStepWaiting(
        **common,
        image_arn=_resource(resources, "image"),
        workflow_arn=_resource(resources, "workflow"),
        workflow_execution_id=_member(detail, "workflow-execution-id", str),
        workflow_step_execution_id=_member(detail, "workflow-step-execution-id", str),
        workflow_step_name=_member(detail, "workflow-step-name", str),
    )


def _pipeline_disabled(
    common: dict[str, Any], resources: list[str], detail: Mapping[str, Any]
) -> ImagePipelineDisabled:
    failures = detail.get("consecutive-failures")
    if not str(failures).isdecimal():  # the event has a string
        raise ValueError(f"the event's consecutive-failures is no number, but {_shown(failures)}")
    return ImagePipelineDisabled(
        **common,
        pipeline_arn=_resource(resources, "image-pipeline"),
        consecutive_failures=int(str(failures)),
    )


_READERS: dict[str, Callable[[dict[str, Any], list[str], Mapping[str, Any]], AnyEvent]] = {
    STATE_CHANGE: _state_change,
    CVE_DETECTED: _cve_detected,
    STEP_WAITING: _step_waiting,
    PIPELINE_DISABLED: _pipeline_disabled,
}


def _read_message(message: Mapping[str, Any], time: datetime | None) -> ImageNotification:
    arn = Arn(_member(message, "arn", str))
    members = dict(message)
    # The only member that GetImage has under another name.
    if "imageTestsConfigurationDocument" in members:
        members["imageTestsConfiguration"] = members.pop("imageTestsConfigurationDocument")
    image = _structured({"message": members}, "message", Image)
    return ImageNotification(
        raw=message,
        account=arn.account,
        region=arn.region,
        time=time,
        image_arn=arn,
        state=_structured(message, "state", ImageState),
        image=image,
    )


def _member(content: Mapping[str, Any], name: str, cls: type[T]) -> T:
    value = content.get(name)
    if not isinstance(value, cls):
        raise ValueError(f"the event's {name} is {_shown(value)}")
    return value


def _mapping(content: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = content.get(name)
    if not isinstance(value, Mapping):
        raise ValueError(f"the event's {name} is {_shown(value)}")
    return cast("Mapping[str, Any]", value)


def _structured(content: Mapping[str, Any], name: str, shape: type[ShapeT]) -> ShapeT:
    try:
        return structure(_mapping(content, name), shape)
    except ImageBuilderError as problem:
        raise ValueError(f"the event's {name} can't be read: {problem}") from problem


def _find_resource(resources: list[str], kind: str) -> Arn | None:
    return next((Arn(each) for each in resources if f":{kind}/" in each), None)


def _resource(resources: list[str], kind: str) -> Arn:
    found = _find_resource(resources, kind)
    if found is None:
        raise ValueError(f"the event's resources have no ARN of the kind {kind!r}: {resources}")
    return found


def _time(value: object, name: str) -> datetime | None:
    if value is None:
        return None
    try:
        return datetime.fromisoformat(cast("str", value))
    except (TypeError, ValueError):
        raise ValueError(f"the event's {name} is no time, but {_shown(value)}") from None


def _shown(value: object) -> str:
    text = "absent" if value is None else repr(value)
    return text if len(text) <= 80 else f"{text[:77]}..."
