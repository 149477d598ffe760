"""An AWS Lambda function for EventBridge: when a base image is available, build what starts from it.

``events.pattern(image_state="AVAILABLE")`` is the pattern of its rule.
"""

from __future__ import annotations

import uuid
from typing import Any, TypedDict

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, events, exceptions
from imagebuilder_typed.arns import Arn
from imagebuilder_typed.models import ImagePipeline


class Result(TypedDict):
    started: list[str]
    failed: dict[str, str]


# Shared by all invocations. The timeout is below that of the function, so that an error says what took so long.
client = ImageBuilderClient(retry=RetryPolicy(total_timeout=20))


def starts_from(pipeline: ImagePipeline, image_arn: Arn) -> bool:
    """Whether a pipeline's recipe has the image as its parent, by name and with any version."""
    if pipeline.image_recipe_arn is None:  # it builds containers
        return False
    recipe = client.get_image_recipe(image_recipe_arn=pipeline.image_recipe_arn).image_recipe
    return recipe.parent_image.startswith("arn:") and Arn(recipe.parent_image).name_arn == image_arn.name_arn


def token_for(event: dict[str, Any], pipeline: ImagePipeline) -> str:
    """Return the client token of a build. An event can come twice: the same token starts one build."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"{event['id']} {pipeline.arn}"))


def handler(event: dict[str, Any], context: object) -> Result:
    result: Result = {"started": [], "failed": {}}
    change = events.parse(event)
    if not isinstance(change, events.ImageStateChange) or change.state.status != "AVAILABLE":
        return result
    for pipeline in client.get_paginator("list_image_pipelines").paginate():
        if pipeline.status == "ENABLED" and starts_from(pipeline, change.image_arn):
            try:
                started = client.start_image_pipeline_execution(
                    image_pipeline_arn=pipeline.arn, client_token=token_for(event, pipeline)
                )
            except exceptions.ApiError as error:
                result["failed"][pipeline.name] = str(error)
            else:
                result["started"].append(started.image_build_version_arn)
    return result
