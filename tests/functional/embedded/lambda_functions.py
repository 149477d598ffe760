"""AWS Lambda functions as people write them for Image Builder: clients at the top of the module, settings by environment."""

from __future__ import annotations

import os
import secrets
from typing import Any

import boto3

imagebuilder = boto3.client("imagebuilder", region_name="eu-west-1")

READ_ONLY = {"arn", "owner", "dateCreated", "version", "platform", "type"}
"""The members of a recipe that `create_image_recipe` doesn't take."""


def start_pipeline(event: dict[str, Any], context: object) -> dict[str, Any]:
    """For a schedule, or a message about a new base image."""
    return imagebuilder.start_image_pipeline_execution(
        imagePipelineArn=os.environ["PIPELINE_ARN"], clientToken=secrets.token_hex(16)
    )


def use_new_component(event: dict[str, Any], context: object) -> str:
    """For a component that was published: copies the pipeline's recipe with it, and starts the pipeline."""
    arn = os.environ["PIPELINE_ARN"]
    pipeline = imagebuilder.get_image_pipeline(imagePipelineArn=arn)["imagePipeline"]
    recipe = imagebuilder.get_image_recipe(imageRecipeArn=pipeline["imageRecipeArn"])["imageRecipe"]
    major, minor, patch = recipe["version"].split(".")
    # Recipes without tags are answered with an empty map, which requests may not have.
    copied: dict[str, Any] = {
        name: value for name, value in recipe.items() if name not in READ_ONLY and value != {}
    }
    copied["components"] = [*copied["components"], {"componentArn": event["componentArn"]}]
    made = imagebuilder.create_image_recipe(**copied, semanticVersion=f"{major}.{minor}.{int(patch) + 1}")
    imagebuilder.update_image_pipeline(
        imagePipelineArn=arn,
        imageRecipeArn=made["imageRecipeArn"],
        infrastructureConfigurationArn=pipeline["infrastructureConfigurationArn"],
    )
    return imagebuilder.start_image_pipeline_execution(imagePipelineArn=arn)["imageBuildVersionArn"]


def delete_old_images(event: dict[str, Any], context: object) -> list[str]:
    """For a schedule: keeps the newest build of each version."""
    deleted: list[str] = []
    versions = imagebuilder.get_paginator("list_images").paginate(owner="Self")
    for version in (version for page in versions for version in page["imageVersionList"]):
        builds = imagebuilder.list_image_build_versions(imageVersionArn=version["arn"])["imageSummaryList"]
        builds.sort(key=lambda build: int(build["arn"].rpartition("/")[2]))
        for build in builds[:-1]:
            imagebuilder.delete_image(imageBuildVersionArn=build["arn"])
            deleted.append(build["arn"])
    return deleted
