"""The build's log in CloudWatch Logs: where it is, its last lines, and which of them are about the failure.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/monitor-cwlogs.html and
https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-failure-context.html#image-failure-context-logs
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds._failure_parts import BuildLog, FailedComponent, FailurePlaces, LogLine
from imagebuilder_typed.models import Image

__all__ = ["component_in_log", "excerpt_of", "places_of", "read_end"]

EXCERPT = 20
"""The most lines that the text of a report shows."""

# One request, some 50 KB: what the service writes after a failure, such as the rollback of steps, has some ten lines.
_EVENTS = 500
# CloudWatch Logs may answer with empty pages although there are more events.
_MOST_REQUESTS = 5

_CONSOLES = {
    "aws": "console.aws.amazon.com",
    "aws-cn": "console.amazonaws.cn",
    "aws-us-gov": "console.amazonaws-us-gov.com",
}

_COMPONENT_ERROR = re.compile(
    r"ExitCode -?[1-9]"
    r"|\[ ?ERROR ?\]"
    r"|^\s*ErrorMessage: "
    r"|TOE has completed execution with failure"
)
_SUCCESS = "TOE has completed execution successfully"
_HEADING = re.compile(
    r"^(?:[\d:. -]+)?(?:Info )?\s*(?P<name>ComponentArn|Document|Phase|Step|Action|ErrorMessage):? +(?P<value>\S.*)$"
)


def places_of(arn: Arn, image: Image | None) -> FailurePlaces:
    """Where to look. Without the image, the names are those that Image Builder uses by default.

    Args:
        arn: The build.
        image: The image as `get_image` returns it, which can name another log group.
    """
    logging = image.logging_configuration if image is not None else None
    # Names of images may have spaces, those of log groups may not. ARNs have hyphens instead.
    name = str(getattr(image, "name", None) or arn.name).replace(" ", "-")
    group = (logging.log_group_name if logging is not None else None) or f"/aws/imagebuilder/{name}"
    stream = f"{arn.version}/{arn.build}"
    console = f"https://{arn.region}.{_CONSOLES.get(arn.partition, _CONSOLES['aws'])}"
    return FailurePlaces(
        log_group=group,
        log_stream=stream,
        log_url=f"{console}/cloudwatch/home?region={arn.region}#logsV2:log-groups/log-group/{_quoted(group)}"
        f"/log-events/{_quoted(stream)}",
        console_url=f"{console}/imagebuilder/home?region={arn.region}#/images",
        s3_logs=_s3_logs(image),
    )


def _quoted(name: str) -> str:
    """A name as the console's addresses have it: quoted twice, with ``$`` instead of ``%``."""
    return quote(quote(name, safe=""), safe="").replace("%", "$")


def _s3_logs(image: Image | None) -> str | None:
    infrastructure = image.infrastructure_configuration if image is not None else None
    logging = infrastructure.logging if infrastructure is not None else None
    logs = logging.s3_logs if logging is not None else None
    if logs is None or not logs.s3_bucket_name:
        return None
    prefix = (logs.s3_key_prefix or "").strip("/")
    return f"s3://{logs.s3_bucket_name}/{prefix}/" if prefix else f"s3://{logs.s3_bucket_name}/"


def read_end(logs: Any, places: FailurePlaces) -> tuple[LogLine, ...]:
    """Read the last events of a build's log, with one request unless pages are empty.

    Args:
        logs: A boto3 client for CloudWatch Logs.
        places: Where the log is.

    Raises:
        botocore.exceptions.ClientError: CloudWatch Logs refuses, or there is no such log.
        botocore.exceptions.BotoCoreError: No answer came.
        ValueError: The answer is none.
    """
    request: dict[str, Any] = {
        "logGroupName": places.log_group,
        "logStreamName": places.log_stream,
        "startFromHead": False,
        "limit": _EVENTS,
    }
    for _ in range(_MOST_REQUESTS):
        answer: Mapping[str, Any] = logs.get_log_events(**request)
        if "events" not in answer:  # what boto3 returns if the answer is no JSON
            raise ValueError("the answer of CloudWatch Logs has no events")
        events = answer["events"]
        token = answer.get("nextBackwardToken")
        if events or not token or token == request.get("nextToken"):
            return tuple(line for event in events for line in _lines(event))
        request["nextToken"] = token
    return ()


def _lines(event: Mapping[str, Any]) -> Iterator[LogLine]:
    timestamp = event.get("timestamp")
    time = datetime.fromtimestamp(timestamp / 1000, UTC) if isinstance(timestamp, int) else None
    for line in str(event.get("message", "")).split("\n"):
        # Progress bars write over their line: on a terminal, the last text is what one sees.
        shown = line.rstrip().rpartition("\r")[2]
        if shown:
            yield LogLine(message=shown, time=time)


def excerpt_of(lines: Sequence[LogLine], *, of_component: bool) -> BuildLog:
    """Choose the lines to show.

    Args:
        lines: All lines that were read.
        of_component: Whether a component failed. Its error is shown then, and not what the service wrote after it. Without one,
            an error of a component is one after which the build continued.
    """
    end = len(lines)
    if of_component:
        errors = (index for index in reversed(range(end)) if _COMPONENT_ERROR.search(lines[index].message))
        end = next(errors, end - 1) + 1
    return BuildLog(
        lines=tuple(lines), excerpt=tuple(lines[max(0, end - EXCERPT) : end]), later=len(lines) - end
    )


def component_in_log(lines: Sequence[LogLine]) -> FailedComponent | None:
    """The component that failed, by the headings before the last error of one; None if there is none."""
    found: dict[str, str] = {}
    error = False
    for line in reversed(lines):
        if _SUCCESS in line.message:
            break  # what is above belongs to an earlier run, such as that of the build before the tests
        error = error or _COMPONENT_ERROR.search(line.message) is not None
        heading = _HEADING.match(line.message) if error else None
        if heading is None:
            continue
        name, value = heading["name"], heading["value"].strip()
        if name == "Document" and not value.startswith("arn:"):
            continue  # the name inside the document, which need not be that of the component
        found.setdefault("ComponentArn" if name == "Document" else name, value)
        if "ComponentArn" in found and "Phase" in found and "Step" in found:
            break
    if not found:
        return None
    return FailedComponent(
        arn=found.get("ComponentArn"),
        phase=found.get("Phase"),
        step=found.get("Step"),
        action=found.get("Action"),
        message=found.get("ErrorMessage"),
        source="log",
    )
