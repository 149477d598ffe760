# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Pipelines: JSON of objects."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, reject, stored
from imagebuilder_typed.models._base import UNSET
from imagebuilder_typed.models.image import (
    ImageStatus,
)
from imagebuilder_typed.models.pipeline import (
    CreateImagePipelineResponse,
    DeleteImagePipelineResponse,
    GetImagePipelineResponse,
    ImagePipeline,
    ListImagePipelineImagesResponse,
    ListImagePipelinesResponse,
    PipelineStatus,
    StartImagePipelineExecutionResponse,
    UpdateImagePipelineResponse,
)
from imagebuilder_typed.models.shared import Platform

__all__ = [
    "FUNCTIONS",
    "create_image_pipeline_response_to_wire",
    "delete_image_pipeline_response_to_wire",
    "get_image_pipeline_response_to_wire",
    "image_pipeline_to_wire",
    "list_image_pipeline_images_response_to_wire",
    "list_image_pipelines_response_to_wire",
    "start_image_pipeline_execution_response_to_wire",
    "update_image_pipeline_response_to_wire",
]

image_scanning_configuration_to_wire = load_later(
    "image_scanning_configuration_to_wire", "imagebuilder_typed.conversion._to_wire.image", globals()
)
image_summary_to_wire = load_later(
    "image_summary_to_wire", "imagebuilder_typed.conversion._answers_to_wire.image", globals()
)
image_tests_configuration_to_wire = load_later(
    "image_tests_configuration_to_wire", "imagebuilder_typed.conversion._to_wire.image", globals()
)
pipeline_logging_configuration_to_wire = load_later(
    "pipeline_logging_configuration_to_wire", "imagebuilder_typed.conversion._to_wire.pipeline", globals()
)
schedule_to_wire = load_later(
    "schedule_to_wire", "imagebuilder_typed.conversion._to_wire.pipeline", globals()
)
workflow_configuration_to_wire = load_later(
    "workflow_configuration_to_wire", "imagebuilder_typed.conversion._to_wire.workflow", globals()
)


def create_image_pipeline_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not CreateImagePipelineResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.image_pipeline_arn) is not None:
        payload["imagePipelineArn"] = v if v.__class__ is str else reject()
    return payload


def delete_image_pipeline_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not DeleteImagePipelineResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.image_pipeline_arn) is not None:
        payload["imagePipelineArn"] = v if v.__class__ is str else reject()
    return payload


def list_image_pipeline_images_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListImagePipelineImagesResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "image_summary_list")) is not None and v is not UNSET:
        payload["imageSummaryList"] = (
            [image_summary_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def start_image_pipeline_execution_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not StartImagePipelineExecutionResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.image_build_version_arn) is not None:
        payload["imageBuildVersionArn"] = v if v.__class__ is str else reject()
    return payload


def update_image_pipeline_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not UpdateImagePipelineResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.image_pipeline_arn) is not None:
        payload["imagePipelineArn"] = v if v.__class__ is str else reject()
    return payload


def image_pipeline_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ImagePipeline:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.arn) is not None:
        payload["arn"] = v if v.__class__ is str else reject()
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
    if (v := obj.platform) is not None:
        payload["platform"] = v if v.__class__ is str else v._value_ if v.__class__ is Platform else reject()
    if (v := obj.enhanced_image_metadata_enabled) is not None:
        payload["enhancedImageMetadataEnabled"] = v if v.__class__ is bool else reject()
    if (v := obj.image_recipe_arn) is not None:
        payload["imageRecipeArn"] = v if v.__class__ is str else reject()
    if (v := obj.container_recipe_arn) is not None:
        payload["containerRecipeArn"] = v if v.__class__ is str else reject()
    if (v := obj.infrastructure_configuration_arn) is not None:
        payload["infrastructureConfigurationArn"] = v if v.__class__ is str else reject()
    if (v := obj.distribution_configuration_arn) is not None:
        payload["distributionConfigurationArn"] = v if v.__class__ is str else reject()
    if (v := obj.image_tests_configuration) is not None:
        payload["imageTestsConfiguration"] = image_tests_configuration_to_wire(v)
    if (v := obj.schedule) is not None:
        payload["schedule"] = schedule_to_wire(v)
    if (v := obj.status) is not None:
        payload["status"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is PipelineStatus else reject()
        )
    if (v := obj.date_created) is not None:
        payload["dateCreated"] = v if v.__class__ is str else reject()
    if (v := obj.date_updated) is not None:
        payload["dateUpdated"] = v if v.__class__ is str else reject()
    if (v := obj.date_last_run) is not None:
        payload["dateLastRun"] = v if v.__class__ is str else reject()
    if (v := obj.last_run_status) is not None:
        payload["lastRunStatus"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is ImageStatus else reject()
        )
    if (v := obj.date_next_run) is not None:
        payload["dateNextRun"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "tags")) is not None and v is not UNSET:
        payload["tags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := obj.image_scanning_configuration) is not None:
        payload["imageScanningConfiguration"] = image_scanning_configuration_to_wire(v)
    if (v := stored(obj, "image_tags")) is not None and v is not UNSET:
        payload["imageTags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := obj.execution_role) is not None:
        payload["executionRole"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "workflows")) is not None and v is not UNSET:
        payload["workflows"] = (
            [workflow_configuration_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.logging_configuration) is not None:
        payload["loggingConfiguration"] = pipeline_logging_configuration_to_wire(v)
    if (v := obj.consecutive_failures) is not None:
        payload["consecutiveFailures"] = v if v.__class__ is int else reject()
    return payload


def get_image_pipeline_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetImagePipelineResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.image_pipeline) is not None:
        payload["imagePipeline"] = image_pipeline_to_wire(v)
    return payload


def list_image_pipelines_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListImagePipelinesResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "image_pipeline_list")) is not None and v is not UNSET:
        payload["imagePipelineList"] = (
            [image_pipeline_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


FUNCTIONS: dict[type[Any], Any] = {
    CreateImagePipelineResponse: create_image_pipeline_response_to_wire,
    DeleteImagePipelineResponse: delete_image_pipeline_response_to_wire,
    ListImagePipelineImagesResponse: list_image_pipeline_images_response_to_wire,
    StartImagePipelineExecutionResponse: start_image_pipeline_execution_response_to_wire,
    UpdateImagePipelineResponse: update_image_pipeline_response_to_wire,
    ImagePipeline: image_pipeline_to_wire,
    GetImagePipelineResponse: get_image_pipeline_response_to_wire,
    ListImagePipelinesResponse: list_image_pipelines_response_to_wire,
}
"""The function of each class."""
