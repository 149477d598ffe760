# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Pipelines: objects of decoded JSON."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, members_of, new, reject
from imagebuilder_typed.conversion._incomplete import note_incomplete
from imagebuilder_typed.models._base import new_client_token
from imagebuilder_typed.models.pipeline import (
    CreateImagePipelineRequest,
    DeleteImagePipelineRequest,
    GetImagePipelineRequest,
    ListImagePipelineImagesRequest,
    ListImagePipelinesRequest,
    PipelineStatus,
    StartImagePipelineExecutionRequest,
    UpdateImagePipelineRequest,
)

__all__ = [
    "FUNCTIONS",
    "make_create_image_pipeline_request",
    "make_delete_image_pipeline_request",
    "make_get_image_pipeline_request",
    "make_list_image_pipeline_images_request",
    "make_list_image_pipelines_request",
    "make_start_image_pipeline_execution_request",
    "make_update_image_pipeline_request",
]

pipeline_status_of = members_of(PipelineStatus)

make_filter = load_later("make_filter", "imagebuilder_typed.conversion._requests_from_wire.shared", globals())
make_image_scanning_configuration = load_later(
    "make_image_scanning_configuration", "imagebuilder_typed.conversion._from_wire.image", globals()
)
make_image_tests_configuration = load_later(
    "make_image_tests_configuration", "imagebuilder_typed.conversion._from_wire.image", globals()
)
make_pipeline_logging_configuration = load_later(
    "make_pipeline_logging_configuration", "imagebuilder_typed.conversion._from_wire.pipeline", globals()
)
make_schedule = load_later("make_schedule", "imagebuilder_typed.conversion._from_wire.pipeline", globals())
make_workflow_configuration = load_later(
    "make_workflow_configuration", "imagebuilder_typed.conversion._from_wire.workflow", globals()
)


def make_delete_image_pipeline_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(DeleteImagePipelineRequest)
    if (v := get("imagePipelineArn")).__class__ is str:
        obj.image_pipeline_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_get_image_pipeline_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetImagePipelineRequest)
    if (v := get("imagePipelineArn")).__class__ is str:
        obj.image_pipeline_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_list_image_pipeline_images_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListImagePipelineImagesRequest)
    if (v := get("imagePipelineArn")).__class__ is str:
        obj.image_pipeline_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.filters = (
        None
        if (v := get("filters")) is None
        else ([make_filter(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject())
    )
    obj.max_results = v if (v := get("maxResults")).__class__ is int or v is None else reject()
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_list_image_pipelines_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListImagePipelinesRequest)
    obj.filters = (
        None
        if (v := get("filters")) is None
        else ([make_filter(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject())
    )
    obj.max_results = v if (v := get("maxResults")).__class__ is int or v is None else reject()
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_start_image_pipeline_execution_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(StartImagePipelineExecutionRequest)
    if (v := get("imagePipelineArn")).__class__ is str:
        obj.image_pipeline_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.client_token = (
        new_client_token() if (v := get("clientToken")) is None else (v if v.__class__ is str else reject())
    )
    obj.tags = (
        None
        if (v := get("tags")) is None
        else (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    )
    return obj


def make_create_image_pipeline_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(CreateImagePipelineRequest)
    if (v := get("name")).__class__ is str:
        obj.name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
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
    obj.image_tests_configuration = (
        None if (v := get("imageTestsConfiguration")) is None else make_image_tests_configuration(v)
    )
    obj.enhanced_image_metadata_enabled = (
        v if (v := get("enhancedImageMetadataEnabled")).__class__ is bool or v is None else reject()
    )
    obj.schedule = None if (v := get("schedule")) is None else make_schedule(v)
    obj.status = None if (v := get("status")) is None else pipeline_status_of[v]
    obj.tags = (
        None
        if (v := get("tags")) is None
        else (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    )
    obj.image_tags = (
        None
        if (v := get("imageTags")) is None
        else (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    )
    obj.client_token = (
        new_client_token() if (v := get("clientToken")) is None else (v if v.__class__ is str else reject())
    )
    obj.image_scanning_configuration = (
        None if (v := get("imageScanningConfiguration")) is None else make_image_scanning_configuration(v)
    )
    obj.workflows = (
        None
        if (v := get("workflows")) is None
        else (
            [make_workflow_configuration(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    obj.execution_role = v if (v := get("executionRole")).__class__ is str or v is None else reject()
    obj.logging_configuration = (
        None if (v := get("loggingConfiguration")) is None else make_pipeline_logging_configuration(v)
    )
    obj.dry_run = v if (v := get("dryRun")).__class__ is bool or v is None else reject()
    return obj


def make_update_image_pipeline_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(UpdateImagePipelineRequest)
    if (v := get("imagePipelineArn")).__class__ is str:
        obj.image_pipeline_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
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
    obj.image_tests_configuration = (
        None if (v := get("imageTestsConfiguration")) is None else make_image_tests_configuration(v)
    )
    obj.enhanced_image_metadata_enabled = (
        v if (v := get("enhancedImageMetadataEnabled")).__class__ is bool or v is None else reject()
    )
    obj.schedule = None if (v := get("schedule")) is None else make_schedule(v)
    obj.status = None if (v := get("status")) is None else pipeline_status_of[v]
    obj.client_token = (
        new_client_token() if (v := get("clientToken")) is None else (v if v.__class__ is str else reject())
    )
    obj.image_scanning_configuration = (
        None if (v := get("imageScanningConfiguration")) is None else make_image_scanning_configuration(v)
    )
    obj.workflows = (
        None
        if (v := get("workflows")) is None
        else (
            [make_workflow_configuration(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    obj.logging_configuration = (
        None if (v := get("loggingConfiguration")) is None else make_pipeline_logging_configuration(v)
    )
    obj.execution_role = v if (v := get("executionRole")).__class__ is str or v is None else reject()
    obj.image_tags = (
        None
        if (v := get("imageTags")) is None
        else (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    )
    return obj


FUNCTIONS: dict[type[Any], Any] = {
    DeleteImagePipelineRequest: make_delete_image_pipeline_request,
    GetImagePipelineRequest: make_get_image_pipeline_request,
    ListImagePipelineImagesRequest: make_list_image_pipeline_images_request,
    ListImagePipelinesRequest: make_list_image_pipelines_request,
    StartImagePipelineExecutionRequest: make_start_image_pipeline_execution_request,
    CreateImagePipelineRequest: make_create_image_pipeline_request,
    UpdateImagePipelineRequest: make_update_image_pipeline_request,
}
"""The function of each class."""
