# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Pipelines: JSON of objects."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, reject
from imagebuilder_typed.models.pipeline import (
    AutoDisablePolicy,
    CreateImagePipelineRequest,
    DeleteImagePipelineRequest,
    GetImagePipelineRequest,
    ListImagePipelineImagesRequest,
    ListImagePipelinesRequest,
    PipelineExecutionStartCondition,
    PipelineLoggingConfiguration,
    PipelineStatus,
    Schedule,
    StartImagePipelineExecutionRequest,
    UpdateImagePipelineRequest,
)

__all__ = [
    "FUNCTIONS",
    "auto_disable_policy_to_wire",
    "create_image_pipeline_request_to_wire",
    "delete_image_pipeline_request_to_wire",
    "get_image_pipeline_request_to_wire",
    "list_image_pipeline_images_request_to_wire",
    "list_image_pipelines_request_to_wire",
    "pipeline_logging_configuration_to_wire",
    "schedule_to_wire",
    "start_image_pipeline_execution_request_to_wire",
    "update_image_pipeline_request_to_wire",
]

filter_to_wire = load_later("filter_to_wire", "imagebuilder_typed.conversion._to_wire.shared", globals())
image_scanning_configuration_to_wire = load_later(
    "image_scanning_configuration_to_wire", "imagebuilder_typed.conversion._to_wire.image", globals()
)
image_tests_configuration_to_wire = load_later(
    "image_tests_configuration_to_wire", "imagebuilder_typed.conversion._to_wire.image", globals()
)
workflow_configuration_to_wire = load_later(
    "workflow_configuration_to_wire", "imagebuilder_typed.conversion._to_wire.workflow", globals()
)


def auto_disable_policy_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not AutoDisablePolicy:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.failure_count) is not None:
        payload["failureCount"] = v if v.__class__ is int else reject()
    return payload


def delete_image_pipeline_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not DeleteImagePipelineRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.image_pipeline_arn) is not None:
        payload["imagePipelineArn"] = v if v.__class__ is str else reject()
    return payload


def get_image_pipeline_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetImagePipelineRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.image_pipeline_arn) is not None:
        payload["imagePipelineArn"] = v if v.__class__ is str else reject()
    return payload


def list_image_pipeline_images_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListImagePipelineImagesRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.image_pipeline_arn) is not None:
        payload["imagePipelineArn"] = v if v.__class__ is str else reject()
    if (v := obj.filters) is not None:
        payload["filters"] = (
            [filter_to_wire(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject()
        )
    if (v := obj.max_results) is not None:
        payload["maxResults"] = v if v.__class__ is int else reject()
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def list_image_pipelines_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListImagePipelinesRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.filters) is not None:
        payload["filters"] = (
            [filter_to_wire(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject()
        )
    if (v := obj.max_results) is not None:
        payload["maxResults"] = v if v.__class__ is int else reject()
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def pipeline_logging_configuration_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not PipelineLoggingConfiguration:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.image_log_group_name) is not None:
        payload["imageLogGroupName"] = v if v.__class__ is str else reject()
    if (v := obj.pipeline_log_group_name) is not None:
        payload["pipelineLogGroupName"] = v if v.__class__ is str else reject()
    return payload


def start_image_pipeline_execution_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not StartImagePipelineExecutionRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.image_pipeline_arn) is not None:
        payload["imagePipelineArn"] = v if v.__class__ is str else reject()
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.tags) is not None:
        payload["tags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    return payload


def schedule_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not Schedule:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.schedule_expression) is not None:
        payload["scheduleExpression"] = v if v.__class__ is str else reject()
    if (v := obj.timezone) is not None:
        payload["timezone"] = v if v.__class__ is str else reject()
    if (v := obj.pipeline_execution_start_condition) is not None:
        payload["pipelineExecutionStartCondition"] = (
            v
            if v.__class__ is str
            else v._value_
            if v.__class__ is PipelineExecutionStartCondition
            else reject()
        )
    if (v := obj.auto_disable_policy) is not None:
        payload["autoDisablePolicy"] = auto_disable_policy_to_wire(v)
    return payload


def create_image_pipeline_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not CreateImagePipelineRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
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
    if (v := obj.enhanced_image_metadata_enabled) is not None:
        payload["enhancedImageMetadataEnabled"] = v if v.__class__ is bool else reject()
    if (v := obj.schedule) is not None:
        payload["schedule"] = schedule_to_wire(v)
    if (v := obj.status) is not None:
        payload["status"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is PipelineStatus else reject()
        )
    if (v := obj.tags) is not None:
        payload["tags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := obj.image_tags) is not None:
        payload["imageTags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.image_scanning_configuration) is not None:
        payload["imageScanningConfiguration"] = image_scanning_configuration_to_wire(v)
    if (v := obj.workflows) is not None:
        payload["workflows"] = (
            [workflow_configuration_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.execution_role) is not None:
        payload["executionRole"] = v if v.__class__ is str else reject()
    if (v := obj.logging_configuration) is not None:
        payload["loggingConfiguration"] = pipeline_logging_configuration_to_wire(v)
    if (v := obj.dry_run) is not None:
        payload["dryRun"] = v if v.__class__ is bool else reject()
    return payload


def update_image_pipeline_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not UpdateImagePipelineRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.image_pipeline_arn) is not None:
        payload["imagePipelineArn"] = v if v.__class__ is str else reject()
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
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
    if (v := obj.enhanced_image_metadata_enabled) is not None:
        payload["enhancedImageMetadataEnabled"] = v if v.__class__ is bool else reject()
    if (v := obj.schedule) is not None:
        payload["schedule"] = schedule_to_wire(v)
    if (v := obj.status) is not None:
        payload["status"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is PipelineStatus else reject()
        )
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.image_scanning_configuration) is not None:
        payload["imageScanningConfiguration"] = image_scanning_configuration_to_wire(v)
    if (v := obj.workflows) is not None:
        payload["workflows"] = (
            [workflow_configuration_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.logging_configuration) is not None:
        payload["loggingConfiguration"] = pipeline_logging_configuration_to_wire(v)
    if (v := obj.execution_role) is not None:
        payload["executionRole"] = v if v.__class__ is str else reject()
    if (v := obj.image_tags) is not None:
        payload["imageTags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    return payload


FUNCTIONS: dict[type[Any], Any] = {
    AutoDisablePolicy: auto_disable_policy_to_wire,
    DeleteImagePipelineRequest: delete_image_pipeline_request_to_wire,
    GetImagePipelineRequest: get_image_pipeline_request_to_wire,
    ListImagePipelineImagesRequest: list_image_pipeline_images_request_to_wire,
    ListImagePipelinesRequest: list_image_pipelines_request_to_wire,
    PipelineLoggingConfiguration: pipeline_logging_configuration_to_wire,
    StartImagePipelineExecutionRequest: start_image_pipeline_execution_request_to_wire,
    Schedule: schedule_to_wire,
    CreateImagePipelineRequest: create_image_pipeline_request_to_wire,
    UpdateImagePipelineRequest: update_image_pipeline_request_to_wire,
}
"""The function of each class."""
