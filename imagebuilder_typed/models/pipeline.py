# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Pipelines: structures and enums of the API."""

from collections.abc import Mapping, Sequence
from typing import Literal, Self

from imagebuilder_typed.models._base import PagedRequest, Request, Response, Shape, new_client_token
from imagebuilder_typed.models._define import define, field, unset
from imagebuilder_typed.models._open_enum import OpenEnum
from imagebuilder_typed.models.image import (
    ImageScanningConfiguration,
    ImageStatus,
    ImageSummary,
    ImageTestsConfiguration,
)
from imagebuilder_typed.models.shared import Filter, Platform
from imagebuilder_typed.models.workflow import WorkflowConfiguration

__all__ = [
    "AutoDisablePolicy",
    "CreateImagePipelineRequest",
    "CreateImagePipelineResponse",
    "DeleteImagePipelineRequest",
    "DeleteImagePipelineResponse",
    "GetImagePipelineRequest",
    "GetImagePipelineResponse",
    "ImagePipeline",
    "ListImagePipelineImagesRequest",
    "ListImagePipelineImagesResponse",
    "ListImagePipelinesRequest",
    "ListImagePipelinesResponse",
    "PipelineExecutionStartCondition",
    "PipelineLoggingConfiguration",
    "PipelineStatus",
    "Schedule",
    "StartImagePipelineExecutionRequest",
    "StartImagePipelineExecutionResponse",
    "UpdateImagePipelineRequest",
    "UpdateImagePipelineResponse",
]


class PipelineExecutionStartCondition(OpenEnum):
    """Whether a scheduled pipeline run builds an image at every time that matches, or only when there is
    news."""

    EXPRESSION_MATCH_ONLY = "EXPRESSION_MATCH_ONLY"
    """Build every time the schedule matches."""
    EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE = "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE"
    """Build only if, since the last build, the base image or a component with a wildcard version has a
    newer match, or the SSM parameter of the base image has changed. The default."""


class PipelineStatus(OpenEnum):
    """Whether a pipeline runs on its schedule."""

    DISABLED = "DISABLED"
    """Scheduled runs are off; manual runs work. Also set by the service after too many failures in a row."""
    ENABLED = "ENABLED"
    """Scheduled runs are on."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class AutoDisablePolicy(Shape):
    """After how many scheduled failures in a row a pipeline is disabled.

    A schedule without this policy allows five.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_AutoDisablePolicy.html
    """

    failure_count: int
    """Scheduled runs in a row that must fail before the pipeline is disabled. 1 to 10."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class CreateImagePipelineResponse(Response):
    """Response of ``create_image_pipeline``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImagePipeline.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    client_token: str = unset()
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries."""
    image_pipeline_arn: str = unset()
    """ARN of the pipeline that was created."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class DeleteImagePipelineRequest(Request["DeleteImagePipelineResponse"]):
    """Request of ``delete_image_pipeline``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteImagePipeline.html
    """

    image_pipeline_arn: str
    """ARN of the pipeline."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class DeleteImagePipelineResponse(Response):
    """Response of ``delete_image_pipeline``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteImagePipeline.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    image_pipeline_arn: str = unset()
    """ARN of the pipeline."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetImagePipelineRequest(Request["GetImagePipelineResponse"]):
    """Request of ``get_image_pipeline``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImagePipeline.html
    """

    image_pipeline_arn: str
    """ARN of the pipeline."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListImagePipelineImagesRequest(PagedRequest["ImageSummary", "ListImagePipelineImagesResponse"]):
    """Request of ``list_image_pipeline_images``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImagePipelineImages.html
    """

    image_pipeline_arn: str
    """ARN of the pipeline."""
    filters: Sequence[Filter] | None = None
    """Conditions that items must meet. Names: ``name``, ``version``. 1 to 10 entries."""
    max_results: int | None = None
    """Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves. 1 to 65535 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListImagePipelineImagesResponse(Response):
    """Response of ``list_image_pipeline_images``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImagePipelineImages.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    image_summary_list: list[ImageSummary] = unset(list)
    """Builds on this page that the pipeline has made."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListImagePipelinesRequest(PagedRequest["ImagePipeline", "ListImagePipelinesResponse"]):
    """Request of ``list_image_pipelines``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImagePipelines.html
    """

    filters: Sequence[Filter] | None = None
    """Conditions that items must meet. Names: ``description``, ``distributionConfigurationArn``,
    ``imageRecipeArn``, ``infrastructureConfigurationArn``, ``name``, ``status``. 1 to 10 entries."""
    max_results: int | None = None
    """Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves. 1 to 65535 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class PipelineLoggingConfiguration(Shape):
    """The CloudWatch log groups of a pipeline and of the images that it builds.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_PipelineLoggingConfiguration.html
    """

    image_log_group_name: str | None = None
    """Log group of the image builds. Left out: ``/aws/imagebuilder/`` with the image name. 1 to 512
    characters."""
    pipeline_log_group_name: str | None = None
    """Log group of the pipeline's runs. Left out: ``/aws/imagebuilder/pipeline/`` with the pipeline name.
    1 to 512 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class StartImagePipelineExecutionRequest(Request["StartImagePipelineExecutionResponse"]):
    """Request of ``start_image_pipeline_execution``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_StartImagePipelineExecution.html
    """

    image_pipeline_arn: str
    """ARN of the pipeline."""
    client_token: str = field(factory=new_client_token, eq=False)
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries. 1 to 64 characters."""
    tags: Mapping[str, str] | None = None
    """Tags for the new image, as key and value. The pipeline's ``image_tags`` are not applied to a run by
    hand. 1 to 50 entries."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class StartImagePipelineExecutionResponse(Response):
    """Response of ``start_image_pipeline_execution``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_StartImagePipelineExecution.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    client_token: str = unset()
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries."""
    image_build_version_arn: str = unset()
    """ARN of the new build; pass it to ``get_image`` to follow its progress."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class UpdateImagePipelineResponse(Response):
    """Response of ``update_image_pipeline``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_UpdateImagePipeline.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    client_token: str | None = None
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries."""
    image_pipeline_arn: str = unset()
    """ARN of the pipeline."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class Schedule(Shape):
    """When a pipeline builds by itself, and under which condition.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Schedule.html
    """

    schedule_expression: str | None = None
    """Cron expression in AWS's six-field form, such as ``cron(0 3 * * ? *)``, or a rate such as ``rate(7
    days)``. 1 to 1024 characters."""
    timezone: str | None = None
    """IANA time zone of the expression, such as ``Europe/Berlin``. UTC when left out. 3 to 100 characters."""
    pipeline_execution_start_condition: (
        PipelineExecutionStartCondition
        | Literal["EXPRESSION_MATCH_ONLY", "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE"]
        | None
    ) = None
    """Whether each scheduled time starts a build, or only if the base image or a component has a new
    version (the default)."""
    auto_disable_policy: AutoDisablePolicy | None = None
    """When to disable the pipeline after failures. Left out, after five in a row."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ImagePipeline(Shape):
    """A pipeline: recipe, infrastructure, distribution and schedule from which images are built again and
    again.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImagePipeline.html
    """

    arn: str = unset()
    """ARN of the pipeline; it has no version."""
    name: str = unset()
    """Name as given at creation. The ARN has it in lower case, with hyphens for spaces and underscores."""
    description: str | None = None
    """Free text about the resource, for people to read."""
    platform: Platform = unset()
    """Operating system family, taken from the recipe."""
    enhanced_image_metadata_enabled: bool | None = None
    """Whether to collect operating system version and package list from the image. True when left out."""
    image_recipe_arn: str | None = None
    """ARN of the image recipe. None if the pipeline builds containers."""
    container_recipe_arn: str | None = None
    """ARN of the container recipe. None if the pipeline builds AMIs."""
    infrastructure_configuration_arn: str = unset()
    """ARN of the infrastructure configuration: the instances that build and test."""
    distribution_configuration_arn: str | None = None
    """ARN of the distribution configuration."""
    image_tests_configuration: ImageTestsConfiguration = unset()
    """Whether to test between build and distribution. Tests run when left out."""
    schedule: Schedule | None = None
    """When builds start by themselves. None if only by hand."""
    status: PipelineStatus = unset()
    """Whether the schedule is in force. The service too may set ``DISABLED``, after failures in a row."""
    date_created: str = unset()
    """When it was created: a string in ISO 8601, UTC, such as ``2024-05-03T09:12:44.123Z``."""
    date_updated: str = unset()
    """When it was last changed: a string in ISO 8601, UTC."""
    date_last_run: str | None = None
    """When it last ran: a string in ISO 8601, UTC. None before the first run."""
    last_run_status: ImageStatus | None = None
    """State of the image that the last run built."""
    date_next_run: str | None = None
    """When the schedule is next due: a string in ISO 8601, UTC. None if no run is due."""
    tags: dict[str, str] = unset(dict)
    """Tags of the pipeline itself, as key and value; its images get ``image_tags``."""
    image_scanning_configuration: ImageScanningConfiguration | None = None
    """Whether and how the images are scanned for vulnerabilities."""
    image_tags: dict[str, str] = unset(dict)
    """Tags for the images of scheduled runs, as key and value. Image Builder puts them on its image; AMIs
    get theirs from ``ami_tags`` in the distribution configuration."""
    execution_role: str | None = None
    """IAM role, by name or ARN, under which the workflows of its builds run. None means the service-linked
    role."""
    workflows: list[WorkflowConfiguration] = unset(list)
    """Workflows that the builds run instead of the service's own."""
    logging_configuration: PipelineLoggingConfiguration | None = None
    """CloudWatch log groups of the pipeline and of its image builds."""
    consecutive_failures: int | None = None
    """Scheduled runs that failed in a row. Back to zero after a success, scheduled or manual, and after an
    update; a manual failure does not count."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class CreateImagePipelineRequest(Request["CreateImagePipelineResponse"]):
    """Request of ``create_image_pipeline``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImagePipeline.html
    """

    name: str
    """Name of the pipeline, unique in account and Region. Letter case, spaces and underscores do not
    distinguish names."""
    description: str | None = None
    """Free text about the resource, for people to read. 1 to 1024 characters."""
    image_recipe_arn: str | None = None
    """ARN of the image recipe to build. Give either this or ``container_recipe_arn``."""
    container_recipe_arn: str | None = None
    """ARN of the container recipe to build. Give either this or ``image_recipe_arn``."""
    infrastructure_configuration_arn: str
    """ARN of the infrastructure configuration: the instances that build and test."""
    distribution_configuration_arn: str | None = None
    """ARN of the distribution configuration. Left out, images stay in the account and Region that build
    them."""
    image_tests_configuration: ImageTestsConfiguration | None = None
    """Whether to test between build and distribution. Tests run when left out."""
    enhanced_image_metadata_enabled: bool | None = None
    """Whether to collect operating system version and package list from the image. True when left out."""
    schedule: Schedule | None = None
    """When to build. Left out, the pipeline runs by hand only."""
    status: PipelineStatus | Literal["DISABLED", "ENABLED"] | None = None
    """Whether the schedule is in force; enabled when left out. Manual runs work either way."""
    tags: Mapping[str, str] | None = None
    """Tags of the pipeline itself, as key and value; its images get ``image_tags``. 1 to 50 entries."""
    image_tags: Mapping[str, str] | None = None
    """Tags for the images of scheduled runs, as key and value. Image Builder puts them on its image; AMIs
    get theirs from ``ami_tags`` in the distribution configuration. 1 to 50 entries."""
    client_token: str = field(factory=new_client_token, eq=False)
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries. 1 to 64 characters."""
    image_scanning_configuration: ImageScanningConfiguration | None = None
    """Whether and how to scan for vulnerabilities."""
    workflows: Sequence[WorkflowConfiguration] | None = None
    """Workflows to run instead of the service's own: without a test workflow among them nothing is tested.
    Requires ``execution_role``."""
    execution_role: str | None = None
    """IAM role, by name or ARN, for the workflows. Required with ``workflows``; left out, the
    service-linked role is used. 1 to 2048 characters."""
    logging_configuration: PipelineLoggingConfiguration | None = None
    """CloudWatch log groups. Those outside ``/aws/imagebuilder/`` need an ``execution_role`` that may
    write to them."""
    dry_run: bool | None = None
    """True: check parameters and permissions, change nothing. Success then arrives as
    ``DryRunOperationException``."""

    @classmethod
    def of(cls, image_pipeline: ImagePipeline) -> Self:
        """The request that describes a resource as it is. Change what should differ, and send it.

        It shares no list and no object with the resource, and has a client token of its own.

        Args:
            image_pipeline: What the Get operation returned.

        Raises:
            TypeError: The argument is of another class, such as one of a list's entries.
            AbsentMemberError: It lacks what the request needs.
        """
        from imagebuilder_typed.models._copies import request_of

        return request_of(
            cls,
            image_pipeline,
            ImagePipeline,
            {},
            {
                "workflows": "execution_role",
            },
        )


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetImagePipelineResponse(Response):
    """Response of ``get_image_pipeline``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImagePipeline.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    image_pipeline: ImagePipeline = unset()
    """The pipeline."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListImagePipelinesResponse(Response):
    """Response of ``list_image_pipelines``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImagePipelines.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    image_pipeline_list: list[ImagePipeline] = unset(list)
    """Pipelines on this page."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class UpdateImagePipelineRequest(Request["UpdateImagePipelineResponse"]):
    """Request of ``update_image_pipeline``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_UpdateImagePipeline.html
    """

    image_pipeline_arn: str
    """ARN of the pipeline."""
    description: str | None = None
    """Free text about the pipeline. Left out, the one that it has is removed. 1 to 1024 characters."""
    image_recipe_arn: str | None = None
    """ARN of the image recipe to build, for a pipeline that builds AMIs. Such a pipeline cannot change to
    a container recipe."""
    container_recipe_arn: str | None = None
    """ARN of the container recipe to build, for a pipeline that builds containers. Such a pipeline cannot
    change to an image recipe."""
    infrastructure_configuration_arn: str
    """ARN of the infrastructure configuration: the instances that build and test."""
    distribution_configuration_arn: str | None = None
    """ARN of the distribution configuration. Left out, it is removed, and images stay in the account and
    Region that build them."""
    image_tests_configuration: ImageTestsConfiguration | None = None
    """Whether to test between build and distribution. Tests run when left out."""
    enhanced_image_metadata_enabled: bool | None = None
    """Whether to collect operating system version and package list from the image. True when left out."""
    schedule: Schedule | None = None
    """When to build. Left out, the schedule is removed and the pipeline runs by hand only."""
    status: PipelineStatus | Literal["DISABLED", "ENABLED"] | None = None
    """Whether the schedule is in force. Left out, the pipeline is enabled, so repeat ``DISABLED`` to keep
    it off."""
    client_token: str = field(factory=new_client_token, eq=False)
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries. 1 to 64 characters."""
    image_scanning_configuration: ImageScanningConfiguration | None = None
    """Whether and how to scan for vulnerabilities."""
    workflows: Sequence[WorkflowConfiguration] | None = None
    """Workflows to run instead of the service's own: without a test workflow among them nothing is tested.
    Requires ``execution_role``."""
    logging_configuration: PipelineLoggingConfiguration | None = None
    """CloudWatch log groups. Those outside ``/aws/imagebuilder/`` need an ``execution_role`` that may
    write to them."""
    execution_role: str | None = None
    """IAM role, by name or ARN, for the workflows. Required with ``workflows``; left out, the pipeline
    goes back to the service-linked role. 1 to 2048 characters."""
    image_tags: Mapping[str, str] | None = None
    """Tags for the images of scheduled runs, as key and value. Image Builder puts them on its image; AMIs
    get theirs from ``ami_tags`` in the distribution configuration. 1 to 50 entries."""

    @classmethod
    def of(cls, image_pipeline: ImagePipeline) -> Self:
        """The request that describes a resource as it is. Change what should differ, and send it.

        It shares no list and no object with the resource, and has a client token of its own.

        Args:
            image_pipeline: What the Get operation returned.

        Raises:
            TypeError: The argument is of another class, such as one of a list's entries.
            AbsentMemberError: It lacks what the request needs.
        """
        from imagebuilder_typed.models._copies import request_of

        return request_of(
            cls,
            image_pipeline,
            ImagePipeline,
            {
                "image_pipeline_arn": "arn",
            },
            {
                "workflows": "execution_role",
            },
        )
