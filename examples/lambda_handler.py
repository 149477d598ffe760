"""An AWS Lambda function for EventBridge: when a base image is available, build what starts from it.

Its rule: ``{"source": ["aws.imagebuilder"], "detail-type": ["EC2 Image Builder Image State Change"]}``.
"""

from __future__ import annotations

from typing import TypedDict

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, exceptions
from imagebuilder_typed.models import ImagePipeline


class State(TypedDict):
    status: str


class Detail(TypedDict):
    state: State


class Event(TypedDict):
    resources: list[str]
    detail: Detail


class Result(TypedDict):
    started: list[str]
    failed: dict[str, str]


# Shared by all invocations. The timeout is below that of the function, so that an error says what took so long.
client = ImageBuilderClient(retry=RetryPolicy(total_timeout=20))


def starts_from(pipeline: ImagePipeline, image_arn: str) -> bool:
    """Whether a pipeline's recipe has the image as its parent, by name and with any version."""
    if pipeline.image_recipe_arn is None:  # it builds containers
        return False
    recipe = client.get_image_recipe(image_recipe_arn=pipeline.image_recipe_arn).image_recipe
    return recipe.parent_image.split("/")[:2] == image_arn.split("/")[:2]


def handler(event: Event, context: object) -> Result:
    result: Result = {"started": [], "failed": {}}
    if event["detail"]["state"]["status"] != "AVAILABLE":
        return result
    [image_arn] = event["resources"]
    for pipeline in client.get_paginator("list_image_pipelines").paginate():
        if pipeline.status == "ENABLED" and starts_from(pipeline, image_arn):
            try:
                started = client.start_image_pipeline_execution(image_pipeline_arn=pipeline.arn)
            except exceptions.ApiError as error:
                result["failed"][pipeline.name] = str(error)
            else:
                result["started"].append(started.image_build_version_arn)
    return result
