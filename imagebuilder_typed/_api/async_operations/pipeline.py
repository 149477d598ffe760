# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Pipelines: an awaitable method for every operation, each delegates to the one call path in ``_call_path.py``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from imagebuilder_typed import models
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed._async_call_path import async_call_path_of

__all__ = ["AsyncPipelineOperations"]


class AsyncPipelineOperations:
    """Methods of the async client."""

    __slots__ = ()

    async def create_image_pipeline(
        self,
        *,
        name: str,
        infrastructure_configuration_arn: str,
        description: str | None = None,
        image_recipe_arn: str | None = None,
        container_recipe_arn: str | None = None,
        distribution_configuration_arn: str | None = None,
        image_tests_configuration: models.ImageTestsConfiguration | None = None,
        enhanced_image_metadata_enabled: bool | None = None,
        schedule: models.Schedule | None = None,
        status: models.PipelineStatus | Literal["DISABLED", "ENABLED"] | None = None,
        tags: Mapping[str, str] | None = None,
        image_tags: Mapping[str, str] | None = None,
        image_scanning_configuration: models.ImageScanningConfiguration | None = None,
        workflows: Sequence[models.WorkflowConfiguration] | None = None,
        execution_role: str | None = None,
        logging_configuration: models.PipelineLoggingConfiguration | None = None,
        dry_run: bool | None = None,
        client_token: str | None = None,
    ) -> models.CreateImagePipelineResponse:
        """Create a pipeline that builds images on a schedule or on request.

        Give either an image recipe or a container recipe. Nothing is built yet; without a ``schedule``
        the pipeline runs only through ``start_image_pipeline_execution``.

        Args:
            name: Name of the pipeline, unique in account and Region. Letter case, spaces and underscores do not distinguish names.
            infrastructure_configuration_arn: ARN of the infrastructure configuration: the instances that build and test.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            image_recipe_arn: ARN of the image recipe to build. Give either this or ``container_recipe_arn``.
            container_recipe_arn: ARN of the container recipe to build. Give either this or ``image_recipe_arn``.
            distribution_configuration_arn: ARN of the distribution configuration. Left out, images stay in the account and Region that build them.
            image_tests_configuration: Whether to test between build and distribution. Tests run when left out.
            enhanced_image_metadata_enabled: Whether to collect operating system version and package list from the image. True when left out.
            schedule: When to build. Left out, the pipeline runs by hand only.
            status: Whether the schedule is in force; enabled when left out. Manual runs work either way.
            tags: Tags of the pipeline itself, as key and value; its images get ``image_tags``. 1 to 50 entries.
            image_tags: Tags for the images of scheduled runs, as key and value. Image Builder puts them on its image; AMIs get theirs from ``ami_tags`` in the distribution configuration. 1 to 50 entries.
            image_scanning_configuration: Whether and how to scan for vulnerabilities.
            workflows: Workflows to run instead of the service's own: without a test workflow among them nothing is tested. Requires ``execution_role``.
            execution_role: IAM role, by name or ARN, for the workflows. Required with ``workflows``; left out, the service-linked role is used. 1 to 2048 characters.
            logging_configuration: CloudWatch log groups. Those outside ``/aws/imagebuilder/`` need an ``execution_role`` that may write to them.
            dry_run: True: check parameters and permissions, change nothing. Success then arrives as ``DryRunOperationException``.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, DryRunOperationException, ForbiddenException, IdempotentParameterMismatchException, InvalidRequestException, ResourceAlreadyExistsException, ResourceInUseException, ServiceException, ServiceQuotaExceededException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImagePipeline.html
        """
        response: models.CreateImagePipelineResponse = await async_call_path_of(self).call(
            OPERATIONS["create_image_pipeline"],
            {
                "name": name,
                "infrastructure_configuration_arn": infrastructure_configuration_arn,
                "description": description,
                "image_recipe_arn": image_recipe_arn,
                "container_recipe_arn": container_recipe_arn,
                "distribution_configuration_arn": distribution_configuration_arn,
                "image_tests_configuration": image_tests_configuration,
                "enhanced_image_metadata_enabled": enhanced_image_metadata_enabled,
                "schedule": schedule,
                "status": status,
                "tags": tags,
                "image_tags": image_tags,
                "image_scanning_configuration": image_scanning_configuration,
                "workflows": workflows,
                "execution_role": execution_role,
                "logging_configuration": logging_configuration,
                "dry_run": dry_run,
                "client_token": client_token,
            },
        )
        return response

    async def delete_image_pipeline(
        self,
        *,
        image_pipeline_arn: str,
    ) -> models.DeleteImagePipelineResponse:
        """Delete a pipeline and its schedule.

        Images that it built stay, and a running build continues.

        Args:
            image_pipeline_arn: ARN of the pipeline.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidRequestException, ResourceDependencyException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteImagePipeline.html
        """
        response: models.DeleteImagePipelineResponse = await async_call_path_of(self).call(
            OPERATIONS["delete_image_pipeline"], {"image_pipeline_arn": image_pipeline_arn}
        )
        return response

    async def get_image_pipeline(
        self,
        *,
        image_pipeline_arn: str,
    ) -> models.GetImagePipelineResponse:
        """Fetch one pipeline with its schedule, last and next run.

        Args:
            image_pipeline_arn: ARN of the pipeline.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImagePipeline.html
        """
        response: models.GetImagePipelineResponse = await async_call_path_of(self).call(
            OPERATIONS["get_image_pipeline"], {"image_pipeline_arn": image_pipeline_arn}
        )
        return response

    async def list_image_pipeline_images(
        self,
        *,
        image_pipeline_arn: str,
        filters: Sequence[models.Filter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> models.ListImagePipelineImagesResponse:
        """List the image builds that a pipeline has made.

        An unknown ARN gives an empty list, not an error.

        Args:
            image_pipeline_arn: ARN of the pipeline.
            filters: Conditions that items must meet. Names: ``name``, ``version``. 1 to 10 entries.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidPaginationTokenException, InvalidRequestException, ResourceNotFoundException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImagePipelineImages.html
        """
        response: models.ListImagePipelineImagesResponse = await async_call_path_of(self).call(
            OPERATIONS["list_image_pipeline_images"],
            {
                "image_pipeline_arn": image_pipeline_arn,
                "filters": filters,
                "max_results": max_results,
                "next_token": next_token,
            },
        )
        return response

    async def list_image_pipelines(
        self,
        *,
        filters: Sequence[models.Filter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> models.ListImagePipelinesResponse:
        """List the pipelines of the account, each with its full settings.

        Args:
            filters: Conditions that items must meet. Names: ``description``, ``distributionConfigurationArn``, ``imageRecipeArn``, ``infrastructureConfigurationArn``, ``name``, ``status``. 1 to 10 entries.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidPaginationTokenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImagePipelines.html
        """
        response: models.ListImagePipelinesResponse = await async_call_path_of(self).call(
            OPERATIONS["list_image_pipelines"],
            {"filters": filters, "max_results": max_results, "next_token": next_token},
        )
        return response

    async def start_image_pipeline_execution(
        self,
        *,
        image_pipeline_arn: str,
        tags: Mapping[str, str] | None = None,
        client_token: str | None = None,
    ) -> models.StartImagePipelineExecutionResponse:
        """Run a pipeline now, whether it is enabled or not.

        The call returns at once with the ARN of the queued build; follow it with ``get_image`` or the
        ``image_available`` waiter.

        Args:
            image_pipeline_arn: ARN of the pipeline.
            tags: Tags for the new image, as key and value. The pipeline's ``image_tags`` are not applied to a run by hand. 1 to 50 entries.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, IdempotentParameterMismatchException, InvalidRequestException, ResourceInUseException, ResourceNotFoundException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_StartImagePipelineExecution.html
        """
        response: models.StartImagePipelineExecutionResponse = await async_call_path_of(self).call(
            OPERATIONS["start_image_pipeline_execution"],
            {"image_pipeline_arn": image_pipeline_arn, "tags": tags, "client_token": client_token},
        )
        return response

    async def update_image_pipeline(
        self,
        *,
        image_pipeline_arn: str,
        infrastructure_configuration_arn: str,
        description: str | None = None,
        image_recipe_arn: str | None = None,
        container_recipe_arn: str | None = None,
        distribution_configuration_arn: str | None = None,
        image_tests_configuration: models.ImageTestsConfiguration | None = None,
        enhanced_image_metadata_enabled: bool | None = None,
        schedule: models.Schedule | None = None,
        status: models.PipelineStatus | Literal["DISABLED", "ENABLED"] | None = None,
        image_scanning_configuration: models.ImageScanningConfiguration | None = None,
        workflows: Sequence[models.WorkflowConfiguration] | None = None,
        logging_configuration: models.PipelineLoggingConfiguration | None = None,
        execution_role: str | None = None,
        image_tags: Mapping[str, str] | None = None,
        client_token: str | None = None,
    ) -> models.UpdateImagePipelineResponse:
        """Replace all settings of a pipeline.

        Optional settings left out fall back to their defaults or are removed: without ``schedule`` the
        schedule is gone, without ``status`` the pipeline is enabled again. A pipeline cannot change
        between image and container recipes. The count of consecutive failures starts again at zero.

        Args:
            image_pipeline_arn: ARN of the pipeline.
            infrastructure_configuration_arn: ARN of the infrastructure configuration: the instances that build and test.
            description: Free text about the pipeline. Left out, the one that it has is removed. 1 to 1024 characters.
            image_recipe_arn: ARN of the image recipe to build, for a pipeline that builds AMIs. Such a pipeline cannot change to a container recipe.
            container_recipe_arn: ARN of the container recipe to build, for a pipeline that builds containers. Such a pipeline cannot change to an image recipe.
            distribution_configuration_arn: ARN of the distribution configuration. Left out, it is removed, and images stay in the account and Region that build them.
            image_tests_configuration: Whether to test between build and distribution. Tests run when left out.
            enhanced_image_metadata_enabled: Whether to collect operating system version and package list from the image. True when left out.
            schedule: When to build. Left out, the schedule is removed and the pipeline runs by hand only.
            status: Whether the schedule is in force. Left out, the pipeline is enabled, so repeat ``DISABLED`` to keep it off.
            image_scanning_configuration: Whether and how to scan for vulnerabilities.
            workflows: Workflows to run instead of the service's own: without a test workflow among them nothing is tested. Requires ``execution_role``.
            logging_configuration: CloudWatch log groups. Those outside ``/aws/imagebuilder/`` need an ``execution_role`` that may write to them.
            execution_role: IAM role, by name or ARN, for the workflows. Required with ``workflows``; left out, the pipeline goes back to the service-linked role. 1 to 2048 characters.
            image_tags: Tags for the images of scheduled runs, as key and value. Image Builder puts them on its image; AMIs get theirs from ``ami_tags`` in the distribution configuration. 1 to 50 entries.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, IdempotentParameterMismatchException, InvalidRequestException, ResourceInUseException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_UpdateImagePipeline.html
        """
        response: models.UpdateImagePipelineResponse = await async_call_path_of(self).call(
            OPERATIONS["update_image_pipeline"],
            {
                "image_pipeline_arn": image_pipeline_arn,
                "infrastructure_configuration_arn": infrastructure_configuration_arn,
                "description": description,
                "image_recipe_arn": image_recipe_arn,
                "container_recipe_arn": container_recipe_arn,
                "distribution_configuration_arn": distribution_configuration_arn,
                "image_tests_configuration": image_tests_configuration,
                "enhanced_image_metadata_enabled": enhanced_image_metadata_enabled,
                "schedule": schedule,
                "status": status,
                "image_scanning_configuration": image_scanning_configuration,
                "workflows": workflows,
                "logging_configuration": logging_configuration,
                "execution_role": execution_role,
                "image_tags": image_tags,
                "client_token": client_token,
            },
        )
        return response
