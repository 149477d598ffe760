"""The logs of builds: in CloudWatch Logs while they run, and in S3 at their end.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/monitor-cwlogs.html
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from . import other_services
from .other_services import AccountRegion, ServiceRefused
from .wire import Document, now, struct_at, structs_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .store import Record

_COMPONENT_STEPS = ("ApplyBuildComponents", "ApplyTestComponents")
_REASON = re.compile(r"failed(?: with reason)?: (?P<message>.*)", re.DOTALL)
_ENDS = ("AVAILABLE", "FAILED", "CANCELLED")


def image_state_changed(home: AccountRegion, image: Record, previous: str | None) -> None:
    """Write what the build has done since the previous state. At the end, S3 gets the log too."""
    group, stream = _place(image)
    other_services.write_log(home, group, stream, now(), list(_lines(image, previous)))
    if image.status in _ENDS:
        _write_to_s3(home, image, other_services.read_log(home, group, stream))


def pipeline_started(home: AccountRegion, pipeline: Record, image: Record) -> None:
    """Write to the log of the pipeline that it has started a build. Each day has a log stream."""
    configured = struct_at(pipeline.document, "loggingConfiguration").get("pipelineLogGroupName")
    group = configured or f"/aws/imagebuilder/pipeline/{pipeline.arn.name}"
    moment = now()
    line = f"Pipeline {pipeline.arn} started the build {image.arn} ({image.document['buildType']})."
    other_services.write_log(home, group, f"{moment:%Y/%m/%d}", moment, [line])


def _place(image: Record) -> tuple[str, str]:
    """The log group and log stream of a build. The group keeps the case of the image's name.

    Log groups have no spaces in their names: CloudWatch Logs' API reference, CreateLogGroup. What Image Builder writes instead
    is not documented; ARNs have hyphens.
    """
    configured = struct_at(image.document, "loggingConfiguration").get("logGroupName")
    return configured or f"/aws/imagebuilder/{image.name.replace(' ', '-')}", str(image.document["version"])


def _lines(image: Record, previous: str | None) -> Iterator[str]:
    if previous in ("BUILDING", "TESTING") and image.status not in ("FAILED", "CANCELLED"):
        for arn in _component_arns(image):
            yield f"Document {arn}"
        yield "TOE has completed execution successfully"
    yield f"Image {image.arn} is {image.status}."
    if image.status == "FAILED":
        yield from _failure_lines(image.document["state"])


def _component_arns(image: Record) -> list[str]:
    for name in ("imageRecipe", "containerRecipe"):
        components = structs_at(struct_at(image.document, name), "components")
        if components:
            return [str(component["componentArn"]) for component in components]
    return []


def _failure_lines(state: Document) -> Iterator[str]:
    """The lines about a failure. The last ones have its message, as a failed command would write it."""
    reason = str(state.get("reason", ""))
    context = struct_at(state, "failureContext")
    component = struct_at(context, "componentFailure")
    if component or context.get("failedStep") in _COMPONENT_STEPS:
        found = _REASON.search(reason)
        message = component.get("errorMessage") or (found["message"] if found else reason)
        if component.get("componentArn"):
            yield f"Document {component['componentArn']}"
        if component.get("phaseName"):
            yield f"Phase {component['phaseName']}"
            yield f"Step {component['stepName']}"
        for line in str(message).splitlines():
            yield f"CmdExecution: Stderr: {line}"
        yield "CmdExecution: ExitCode 1"
        yield from _failed_step(component)
        yield "TOE has completed execution with failure - Execution failed!"
    else:
        yield reason


def _failed_step(component: Document) -> Iterator[str]:
    """The block about the first failed step of a component: userguide/image-failure-context.html#image-failure-context-logs.

    AWS writes the name that the component's document has as Document; here it is the component's own.
    """
    if not component:
        return
    message = str(component.get("errorMessage") or "")
    facts = {
        "Document": str(component["componentArn"]).split("/")[1],
        "ComponentArn": component["componentArn"],
        "Phase": component.get("phaseName"),
        "Step": component.get("stepName"),
        "Action": component.get("action"),
        "ErrorMessage": message.partition("\n")[0],
        "Stderr": message,
    }
    for name, fact in facts.items():
        if fact:
            yield from f"  {name}: {fact}".splitlines()


def _write_to_s3(home: AccountRegion, image: Record, lines: list[str]) -> None:
    """Write the log to the bucket of the infrastructure configuration. Does nothing when there is no such bucket."""
    logging = struct_at(struct_at(image.document, "infrastructureConfiguration"), "logging")
    s3_logs = struct_at(logging, "s3Logs")
    bucket = s3_logs.get("s3BucketName")
    if not bucket:
        return
    key = f"{image.arn.name}/{image.document['version']}/console.log"
    prefix = str(s3_logs.get("s3KeyPrefix") or "").strip("/")
    try:
        other_services.put_object(home, bucket, f"{prefix}/{key}" if prefix else key, "\n".join(lines))
    except ServiceRefused:
        # The bucket is not validated, and what a build does without it is not documented.
        return
