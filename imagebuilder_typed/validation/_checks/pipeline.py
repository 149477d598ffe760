# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Pipelines: whether requests keep to the rules of the API."""
# ruff: noqa: SIM103  # all fields are checked in one form, the last one too

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, members_of
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
from imagebuilder_typed.models.workflow import WorkflowConfiguration
from imagebuilder_typed.validation._check_parts import breaks_relation, is_utf8, search_for

__all__ = [
    "ARN_FIELDS",
    "FUNCTIONS",
    "is_valid_auto_disable_policy",
    "is_valid_create_image_pipeline_request",
    "is_valid_delete_image_pipeline_request",
    "is_valid_get_image_pipeline_request",
    "is_valid_list_image_pipeline_images_request",
    "is_valid_list_image_pipelines_request",
    "is_valid_pipeline_logging_configuration",
    "is_valid_schedule",
    "is_valid_start_image_pipeline_execution_request",
    "is_valid_update_image_pipeline_request",
]

pipeline_execution_start_condition_of = members_of(PipelineExecutionStartCondition)
pipeline_status_of = members_of(PipelineStatus)

is_valid_filter = load_later("is_valid_filter", "imagebuilder_typed.validation._checks.shared", globals())
is_valid_image_scanning_configuration = load_later(
    "is_valid_image_scanning_configuration", "imagebuilder_typed.validation._checks.image", globals()
)
is_valid_image_tests_configuration = load_later(
    "is_valid_image_tests_configuration", "imagebuilder_typed.validation._checks.image", globals()
)
is_valid_workflow_configuration = load_later(
    "is_valid_workflow_configuration", "imagebuilder_typed.validation._checks.workflow", globals()
)

matches_container_recipe_arn = search_for(
    r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):container-recipe/[a-z0-9-_]+/(?:[0-9]+|x)\.(?:[0-9]+|x)\.(?:[0-9]+|x)\Z",
    globals(),
    "matches_container_recipe_arn",
)
matches_distribution_configuration_arn = search_for(
    r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):distribution-configuration/[a-z0-9-_]+\Z",
    globals(),
    "matches_distribution_configuration_arn",
)
matches_image_pipeline_arn = search_for(
    r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-pipeline/[a-z0-9-_]+\Z",
    globals(),
    "matches_image_pipeline_arn",
)
matches_image_recipe_arn = search_for(
    r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-recipe/[a-z0-9-_]+/(?:[0-9]+|x)\.(?:[0-9]+|x)\.(?:[0-9]+|x)\Z",
    globals(),
    "matches_image_recipe_arn",
)
matches_infrastructure_configuration_arn = search_for(
    r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):infrastructure-configuration/[a-z0-9-_]+\Z",
    globals(),
    "matches_infrastructure_configuration_arn",
)
matches_log_group_name = search_for(r"^[a-zA-Z0-9\-_/\.]{1,512}\Z", globals(), "matches_log_group_name")
matches_resource_name = search_for(
    r"^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]\Z", globals(), "matches_resource_name"
)
matches_role_name_or_arn = search_for(
    r"^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\-_/]+\Z",
    globals(),
    "matches_role_name_or_arn",
)
matches_tag_key = search_for(r"^(?!aws:)[a-zA-Z0-9\s_.:/=+\-@]*\Z", globals(), "matches_tag_key")
matches_timezone = search_for(r"[a-zA-Z0-9]{2,}(?:\/[a-zA-Z0-9-_+]+)*", globals(), "matches_timezone")


def is_valid_auto_disable_policy(obj: Any) -> bool:
    if obj.__class__ is not AutoDisablePolicy:
        return False
    v: Any
    v = obj.failure_count
    if not (v.__class__ is int and 1 <= v <= 10):
        return False
    return True


def is_valid_delete_image_pipeline_request(obj: Any) -> bool:
    if obj.__class__ is not DeleteImagePipelineRequest:
        return False
    v: Any
    v = obj.image_pipeline_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_pipeline_arn(v)):
        return False
    return True


def is_valid_get_image_pipeline_request(obj: Any) -> bool:
    if obj.__class__ is not GetImagePipelineRequest:
        return False
    v: Any
    v = obj.image_pipeline_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_pipeline_arn(v)):
        return False
    return True


def is_valid_list_image_pipeline_images_request(obj: Any) -> bool:
    if obj.__class__ is not ListImagePipelineImagesRequest:
        return False
    v: Any
    v = obj.image_pipeline_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_pipeline_arn(v)):
        return False
    v = obj.filters
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and 1 <= len(v) <= 10
        and not [1 for e1 in v if not is_valid_filter(e1)]
    ):
        return False
    v = obj.max_results
    if v is not None and not (v.__class__ is int and 1 <= v <= 100):
        return False
    v = obj.next_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 65535 and (v.isascii() or is_utf8(v))):
        return False
    return True


def is_valid_list_image_pipelines_request(obj: Any) -> bool:
    if obj.__class__ is not ListImagePipelinesRequest:
        return False
    v: Any
    v = obj.filters
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and 1 <= len(v) <= 10
        and not [1 for e1 in v if not is_valid_filter(e1)]
    ):
        return False
    v = obj.max_results
    if v is not None and not (v.__class__ is int and 1 <= v <= 100):
        return False
    v = obj.next_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 65535 and (v.isascii() or is_utf8(v))):
        return False
    return True


def is_valid_pipeline_logging_configuration(obj: Any) -> bool:
    if obj.__class__ is not PipelineLoggingConfiguration:
        return False
    v: Any
    v = obj.image_log_group_name
    if v is not None and not (
        v.__class__ is str
        and 1 <= len(v) <= 512
        and (v.isascii() or is_utf8(v))
        and matches_log_group_name(v)
    ):
        return False
    v = obj.pipeline_log_group_name
    if v is not None and not (
        v.__class__ is str
        and 1 <= len(v) <= 512
        and (v.isascii() or is_utf8(v))
        and matches_log_group_name(v)
    ):
        return False
    return True


def is_valid_start_image_pipeline_execution_request(obj: Any) -> bool:
    if obj.__class__ is not StartImagePipelineExecutionRequest:
        return False
    v: Any
    v = obj.image_pipeline_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_pipeline_arn(v)):
        return False
    v = obj.client_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 64 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.tags
    if v is not None and not (
        v.__class__ is dict
        and 1 <= len(v) <= 50
        and not [
            1
            for k, e1 in v.items()
            if not (
                k.__class__ is str
                and 1 <= len(k) <= 128
                and (k.isascii() or is_utf8(k))
                and matches_tag_key(k)
                and e1.__class__ is str
                and len(e1) <= 256
                and (e1.isascii() or is_utf8(e1))
            )
        ]
    ):
        return False
    return True


def is_valid_schedule(obj: Any) -> bool:
    if obj.__class__ is not Schedule:
        return False
    v: Any
    v = obj.schedule_expression
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.timezone
    if v is not None and not (
        v.__class__ is str and 3 <= len(v) <= 100 and (v.isascii() or is_utf8(v)) and matches_timezone(v)
    ):
        return False
    v = obj.pipeline_execution_start_condition
    if v is not None and not (
        v.__class__ is PipelineExecutionStartCondition or v in pipeline_execution_start_condition_of
    ):
        return False
    v = obj.auto_disable_policy
    if v is not None and not is_valid_auto_disable_policy(v):
        return False
    return True


def is_valid_create_image_pipeline_request(obj: Any) -> bool:
    if obj.__class__ is not CreateImagePipelineRequest:
        return False
    v: Any
    v = obj.name
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_resource_name(v)):
        return False
    v = obj.description
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.image_recipe_arn
    if v is not None and not (
        v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_recipe_arn(v)
    ):
        return False
    v = obj.container_recipe_arn
    if v is not None and not (
        v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_container_recipe_arn(v)
    ):
        return False
    v = obj.infrastructure_configuration_arn
    if not (
        v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_infrastructure_configuration_arn(v)
    ):
        return False
    v = obj.distribution_configuration_arn
    if v is not None and not (
        v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_distribution_configuration_arn(v)
    ):
        return False
    v = obj.image_tests_configuration
    if v is not None and not is_valid_image_tests_configuration(v):
        return False
    v = obj.enhanced_image_metadata_enabled
    if v is not None and v.__class__ is not bool:
        return False
    v = obj.schedule
    if v is not None and not is_valid_schedule(v):
        return False
    v = obj.status
    if v is not None and not (v.__class__ is PipelineStatus or v in pipeline_status_of):
        return False
    v = obj.tags
    if v is not None and not (
        v.__class__ is dict
        and 1 <= len(v) <= 50
        and not [
            1
            for k, e1 in v.items()
            if not (
                k.__class__ is str
                and 1 <= len(k) <= 128
                and (k.isascii() or is_utf8(k))
                and matches_tag_key(k)
                and e1.__class__ is str
                and len(e1) <= 256
                and (e1.isascii() or is_utf8(e1))
            )
        ]
    ):
        return False
    v = obj.image_tags
    if v is not None and not (
        v.__class__ is dict
        and 1 <= len(v) <= 50
        and not [
            1
            for k, e1 in v.items()
            if not (
                k.__class__ is str
                and 1 <= len(k) <= 128
                and (k.isascii() or is_utf8(k))
                and matches_tag_key(k)
                and e1.__class__ is str
                and len(e1) <= 256
                and (e1.isascii() or is_utf8(e1))
            )
        ]
    ):
        return False
    v = obj.client_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 64 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.image_scanning_configuration
    if v is not None and not is_valid_image_scanning_configuration(v):
        return False
    v = obj.workflows
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and not [1 for e1 in v if not is_valid_workflow_configuration(e1)]
    ):
        return False
    v = obj.execution_role
    if v is not None and not (
        v.__class__ is str
        and 1 <= len(v) <= 2048
        and (v.isascii() or is_utf8(v))
        and matches_role_name_or_arn(v)
    ):
        return False
    v = obj.logging_configuration
    if v is not None and not is_valid_pipeline_logging_configuration(v):
        return False
    v = obj.dry_run
    if v is not None and v.__class__ is not bool:
        return False
    return not breaks_relation("CreateImagePipelineRequest", obj)


def is_valid_update_image_pipeline_request(obj: Any) -> bool:
    if obj.__class__ is not UpdateImagePipelineRequest:
        return False
    v: Any
    v = obj.image_pipeline_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_pipeline_arn(v)):
        return False
    v = obj.description
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.image_recipe_arn
    if v is not None and not (
        v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_recipe_arn(v)
    ):
        return False
    v = obj.container_recipe_arn
    if v is not None and not (
        v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_container_recipe_arn(v)
    ):
        return False
    v = obj.infrastructure_configuration_arn
    if not (
        v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_infrastructure_configuration_arn(v)
    ):
        return False
    v = obj.distribution_configuration_arn
    if v is not None and not (
        v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_distribution_configuration_arn(v)
    ):
        return False
    v = obj.image_tests_configuration
    if v is not None and not is_valid_image_tests_configuration(v):
        return False
    v = obj.enhanced_image_metadata_enabled
    if v is not None and v.__class__ is not bool:
        return False
    v = obj.schedule
    if v is not None and not is_valid_schedule(v):
        return False
    v = obj.status
    if v is not None and not (v.__class__ is PipelineStatus or v in pipeline_status_of):
        return False
    v = obj.client_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 64 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.image_scanning_configuration
    if v is not None and not is_valid_image_scanning_configuration(v):
        return False
    v = obj.workflows
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and not [1 for e1 in v if not is_valid_workflow_configuration(e1)]
    ):
        return False
    v = obj.logging_configuration
    if v is not None and not is_valid_pipeline_logging_configuration(v):
        return False
    v = obj.execution_role
    if v is not None and not (
        v.__class__ is str
        and 1 <= len(v) <= 2048
        and (v.isascii() or is_utf8(v))
        and matches_role_name_or_arn(v)
    ):
        return False
    v = obj.image_tags
    if v is not None and not (
        v.__class__ is dict
        and 1 <= len(v) <= 50
        and not [
            1
            for k, e1 in v.items()
            if not (
                k.__class__ is str
                and 1 <= len(k) <= 128
                and (k.isascii() or is_utf8(k))
                and matches_tag_key(k)
                and e1.__class__ is str
                and len(e1) <= 256
                and (e1.isascii() or is_utf8(e1))
            )
        ]
    ):
        return False
    return not breaks_relation("UpdateImagePipelineRequest", obj)


FUNCTIONS: dict[type[Any], Any] = {
    AutoDisablePolicy: is_valid_auto_disable_policy,
    DeleteImagePipelineRequest: is_valid_delete_image_pipeline_request,
    GetImagePipelineRequest: is_valid_get_image_pipeline_request,
    ListImagePipelineImagesRequest: is_valid_list_image_pipeline_images_request,
    ListImagePipelinesRequest: is_valid_list_image_pipelines_request,
    PipelineLoggingConfiguration: is_valid_pipeline_logging_configuration,
    StartImagePipelineExecutionRequest: is_valid_start_image_pipeline_execution_request,
    Schedule: is_valid_schedule,
    CreateImagePipelineRequest: is_valid_create_image_pipeline_request,
    UpdateImagePipelineRequest: is_valid_update_image_pipeline_request,
}
"""The check of each class."""

ARN_FIELDS: dict[type[Any], tuple[tuple[str, type[Any] | None], ...]] = {
    DeleteImagePipelineRequest: (("image_pipeline_arn", None),),
    GetImagePipelineRequest: (("image_pipeline_arn", None),),
    ListImagePipelineImagesRequest: (("image_pipeline_arn", None),),
    StartImagePipelineExecutionRequest: (("image_pipeline_arn", None),),
    CreateImagePipelineRequest: (
        ("image_recipe_arn", None),
        ("container_recipe_arn", None),
        ("infrastructure_configuration_arn", None),
        ("distribution_configuration_arn", None),
        ("workflows", WorkflowConfiguration),
    ),
    UpdateImagePipelineRequest: (
        ("image_pipeline_arn", None),
        ("image_recipe_arn", None),
        ("container_recipe_arn", None),
        ("infrastructure_configuration_arn", None),
        ("distribution_configuration_arn", None),
        ("workflows", WorkflowConfiguration),
    ),
}
"""The fields that take nothing but ARNs of Image Builder (None), or objects with such fields (their class)."""
