# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Pipelines: objects of decoded JSON."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, members_of, new, reject
from imagebuilder_typed.conversion._incomplete import note_incomplete
from imagebuilder_typed.models.image import ImageStatus
from imagebuilder_typed.models.pipeline import (
    AutoDisablePolicy,
    CreateImagePipelineResponse,
    DeleteImagePipelineResponse,
    GetImagePipelineResponse,
    ImagePipeline,
    ListImagePipelineImagesResponse,
    ListImagePipelinesResponse,
    PipelineExecutionStartCondition,
    PipelineLoggingConfiguration,
    PipelineStatus,
    Schedule,
    StartImagePipelineExecutionResponse,
    UpdateImagePipelineResponse,
)
from imagebuilder_typed.models.shared import Platform

__all__ = [
    "FUNCTIONS",
    "make_auto_disable_policy",
    "make_create_image_pipeline_response",
    "make_delete_image_pipeline_response",
    "make_get_image_pipeline_response",
    "make_image_pipeline",
    "make_list_image_pipeline_images_response",
    "make_list_image_pipelines_response",
    "make_pipeline_logging_configuration",
    "make_schedule",
    "make_start_image_pipeline_execution_response",
    "make_update_image_pipeline_response",
]

image_status_of = members_of(ImageStatus)
pipeline_execution_start_condition_of = members_of(PipelineExecutionStartCondition)
pipeline_status_of = members_of(PipelineStatus)
platform_of = members_of(Platform)

make_image_scanning_configuration = load_later(
    "make_image_scanning_configuration", "imagebuilder_typed.conversion._from_wire.image", globals()
)
make_image_summary = load_later(
    "make_image_summary", "imagebuilder_typed.conversion._from_wire.image", globals()
)
make_image_tests_configuration = load_later(
    "make_image_tests_configuration", "imagebuilder_typed.conversion._from_wire.image", globals()
)
make_workflow_configuration = load_later(
    "make_workflow_configuration", "imagebuilder_typed.conversion._from_wire.workflow", globals()
)


def make_auto_disable_policy(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(AutoDisablePolicy)
    if (v := get("failureCount")).__class__ is int:
        obj.failure_count = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_create_image_pipeline_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(CreateImagePipelineResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("clientToken")).__class__ is str:
        obj.client_token = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("imagePipelineArn")).__class__ is str:
        obj.image_pipeline_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_delete_image_pipeline_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(DeleteImagePipelineResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("imagePipelineArn")).__class__ is str:
        obj.image_pipeline_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_list_image_pipeline_images_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListImagePipelineImagesResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("imageSummaryList")) is not None:
        obj.image_summary_list = (
            [make_image_summary(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject()
        )
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_pipeline_logging_configuration(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(PipelineLoggingConfiguration)
    obj.image_log_group_name = (
        v if (v := get("imageLogGroupName")).__class__ is str or v is None else reject()
    )
    obj.pipeline_log_group_name = (
        v if (v := get("pipelineLogGroupName")).__class__ is str or v is None else reject()
    )
    return obj


def make_start_image_pipeline_execution_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(StartImagePipelineExecutionResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("clientToken")).__class__ is str:
        obj.client_token = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("imageBuildVersionArn")).__class__ is str:
        obj.image_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_update_image_pipeline_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(UpdateImagePipelineResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.client_token = v if (v := get("clientToken")).__class__ is str or v is None else reject()
    if (v := get("imagePipelineArn")).__class__ is str:
        obj.image_pipeline_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_schedule(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(Schedule)
    obj.schedule_expression = (
        v if (v := get("scheduleExpression")).__class__ is str or v is None else reject()
    )
    obj.timezone = v if (v := get("timezone")).__class__ is str or v is None else reject()
    obj.pipeline_execution_start_condition = (
        None
        if (v := get("pipelineExecutionStartCondition")) is None
        else pipeline_execution_start_condition_of[v]
    )
    obj.auto_disable_policy = None if (v := get("autoDisablePolicy")) is None else make_auto_disable_policy(v)
    return obj


def make_image_pipeline(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ImagePipeline)
    if (v := get("arn")).__class__ is str:
        obj.arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("name")).__class__ is str:
        obj.name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
    if (v := get("platform")) is not None:
        obj.platform = platform_of[v]
    else:
        note_incomplete(obj)
    obj.enhanced_image_metadata_enabled = (
        v if (v := get("enhancedImageMetadataEnabled")).__class__ is bool or v is None else reject()
    )
    obj.image_recipe_arn = v if (v := get("imageRecipeArn")).__class__ is str or v is None else reject()
    obj.container_recipe_arn = (
        v if (v := get("containerRecipeArn")).__class__ is str or v is None else reject()
    )
    if (v := get("infrastructureConfigurationArn")).__class__ is str:
        obj.infrastructure_configuration_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.distribution_configuration_arn = (
        v if (v := get("distributionConfigurationArn")).__class__ is str or v is None else reject()
    )
    if (v := get("imageTestsConfiguration")) is not None:
        obj.image_tests_configuration = make_image_tests_configuration(v)
    else:
        note_incomplete(obj)
    obj.schedule = None if (v := get("schedule")) is None else make_schedule(v)
    if (v := get("status")) is not None:
        obj.status = pipeline_status_of[v]
    else:
        note_incomplete(obj)
    if (v := get("dateCreated")).__class__ is str:
        obj.date_created = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("dateUpdated")).__class__ is str:
        obj.date_updated = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.date_last_run = v if (v := get("dateLastRun")).__class__ is str or v is None else reject()
    obj.last_run_status = None if (v := get("lastRunStatus")) is None else image_status_of[v]
    obj.date_next_run = v if (v := get("dateNextRun")).__class__ is str or v is None else reject()
    if (v := get("tags")) is not None:
        obj.tags = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    obj.image_scanning_configuration = (
        None if (v := get("imageScanningConfiguration")) is None else make_image_scanning_configuration(v)
    )
    if (v := get("imageTags")) is not None:
        obj.image_tags = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    obj.execution_role = v if (v := get("executionRole")).__class__ is str or v is None else reject()
    if (v := get("workflows")) is not None:
        obj.workflows = (
            [make_workflow_configuration(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    obj.logging_configuration = (
        None if (v := get("loggingConfiguration")) is None else make_pipeline_logging_configuration(v)
    )
    obj.consecutive_failures = (
        v if (v := get("consecutiveFailures")).__class__ is int or v is None else reject()
    )
    return obj


def make_get_image_pipeline_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetImagePipelineResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("imagePipeline")) is not None:
        obj.image_pipeline = make_image_pipeline(v)
    else:
        note_incomplete(obj)
    return obj


def make_list_image_pipelines_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListImagePipelinesResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("imagePipelineList")) is not None:
        obj.image_pipeline_list = (
            [make_image_pipeline(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject()
        )
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


FUNCTIONS: dict[type[Any], Any] = {
    AutoDisablePolicy: make_auto_disable_policy,
    CreateImagePipelineResponse: make_create_image_pipeline_response,
    DeleteImagePipelineResponse: make_delete_image_pipeline_response,
    ListImagePipelineImagesResponse: make_list_image_pipeline_images_response,
    PipelineLoggingConfiguration: make_pipeline_logging_configuration,
    StartImagePipelineExecutionResponse: make_start_image_pipeline_execution_response,
    UpdateImagePipelineResponse: make_update_image_pipeline_response,
    Schedule: make_schedule,
    ImagePipeline: make_image_pipeline,
    GetImagePipelineResponse: make_get_image_pipeline_response,
    ListImagePipelinesResponse: make_list_image_pipelines_response,
}
"""The function of each class."""
