# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Images, their builds and imports: an awaitable method for every operation, each delegates to the one call path in ``_call_path.py``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from imagebuilder_typed import models
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed._async_call_path import async_call_path_of

__all__ = ["AsyncImageOperations"]


class AsyncImageOperations:
    """Methods of the async client."""

    __slots__ = ()

    async def cancel_image_creation(
        self,
        *,
        image_build_version_arn: str,
        client_token: str | None = None,
    ) -> models.CancelImageCreationResponse:
        """Stop an image build that is still running.

        Asynchronous: the call returns before the build has ended in state ``CANCELLED``. AMIs and
        snapshots made by then are kept and must be removed by hand.

        Args:
            image_build_version_arn: ARN of the build to stop.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, IdempotentParameterMismatchException, InvalidRequestException, ResourceInUseException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CancelImageCreation.html
        """
        response: models.CancelImageCreationResponse = await async_call_path_of(self).call(
            OPERATIONS["cancel_image_creation"],
            {"image_build_version_arn": image_build_version_arn, "client_token": client_token},
        )
        return response

    async def create_image(
        self,
        *,
        infrastructure_configuration_arn: str,
        image_recipe_arn: str | None = None,
        container_recipe_arn: str | None = None,
        distribution_configuration_arn: str | None = None,
        image_tests_configuration: models.ImageTestsConfiguration | None = None,
        enhanced_image_metadata_enabled: bool | None = None,
        tags: Mapping[str, str] | None = None,
        image_scanning_configuration: models.ImageScanningConfiguration | None = None,
        workflows: Sequence[models.WorkflowConfiguration] | None = None,
        execution_role: str | None = None,
        logging_configuration: models.ImageLoggingConfiguration | None = None,
        client_token: str | None = None,
    ) -> models.CreateImageResponse:
        """Start building an image from a recipe and an infrastructure configuration.

        Give either an image recipe or a container recipe. The call returns at once with the ARN of the
        new build; building, tests and distribution then run for minutes to hours. Follow them with
        ``get_image`` or the ``image_available`` waiter.

        Args:
            infrastructure_configuration_arn: ARN of the infrastructure configuration: the instances that build and test.
            image_recipe_arn: ARN of the image recipe to build. Give either this or ``container_recipe_arn``.
            container_recipe_arn: ARN of the container recipe to build. Give either this or ``image_recipe_arn``.
            distribution_configuration_arn: ARN of the distribution configuration. Left out, the image stays in the account and Region that build it.
            image_tests_configuration: Whether to test between build and distribution. Tests run when left out.
            enhanced_image_metadata_enabled: Whether to collect operating system version and package list from the image. True when left out.
            tags: Tags for the Image Builder image, as key and value. They do not pass to its AMIs or containers. 1 to 50 entries.
            image_scanning_configuration: Whether and how to scan for vulnerabilities.
            workflows: Workflows to run instead of the service's own for building, testing and distributing. Requires ``execution_role``.
            execution_role: IAM role, by name or ARN, for the workflows. Required with ``workflows``; left out, the service-linked role is used, and created if it does not exist. 1 to 2048 characters.
            logging_configuration: CloudWatch log group of the build. One outside ``/aws/imagebuilder/`` needs an ``execution_role`` that may write to it.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, IdempotentParameterMismatchException, InvalidRequestException, ResourceInUseException, ServiceException, ServiceQuotaExceededException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImage.html
        """
        response: models.CreateImageResponse = await async_call_path_of(self).call(
            OPERATIONS["create_image"],
            {
                "infrastructure_configuration_arn": infrastructure_configuration_arn,
                "image_recipe_arn": image_recipe_arn,
                "container_recipe_arn": container_recipe_arn,
                "distribution_configuration_arn": distribution_configuration_arn,
                "image_tests_configuration": image_tests_configuration,
                "enhanced_image_metadata_enabled": enhanced_image_metadata_enabled,
                "tags": tags,
                "image_scanning_configuration": image_scanning_configuration,
                "workflows": workflows,
                "execution_role": execution_role,
                "logging_configuration": logging_configuration,
                "client_token": client_token,
            },
        )
        return response

    async def delete_image(
        self,
        *,
        image_build_version_arn: str,
    ) -> models.DeleteImageResponse:
        """Delete the record of an image build, but not its AMIs or container images.

        Those stay in EC2 and ECR and still cost money; ``start_resource_state_update`` to ``DELETED``
        removes both. Fails with ``ResourceDependencyException`` while the build runs (cancel it first),
        while other resources depend on the image, or while it is shared.

        Args:
            image_build_version_arn: ARN of the build whose record is deleted.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidRequestException, ResourceDependencyException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteImage.html
        """
        response: models.DeleteImageResponse = await async_call_path_of(self).call(
            OPERATIONS["delete_image"], {"image_build_version_arn": image_build_version_arn}
        )
        return response

    async def distribute_image(
        self,
        *,
        source_image: str,
        distribution_configuration_arn: str,
        execution_role: str,
        tags: Mapping[str, str] | None = None,
        logging_configuration: models.ImageLoggingConfiguration | None = None,
        client_token: str | None = None,
    ) -> models.DistributeImageResponse:
        """Copy an existing AMI to the Regions and accounts of a distribution configuration.

        Only the distribution phase runs: nothing is built or tested. The call returns at once with the
        ARN of a new image that stands for the copying; follow it with ``get_image``.

        Args:
            source_image: AMI to distribute: an AMI id, ``ssm:`` with the name or ARN of a parameter, or an Image Builder image ARN (without a build number: its newest available build). It must be an AMI of this Region. 1 to 1024 characters.
            distribution_configuration_arn: ARN of the distribution configuration: target Regions, accounts and AMI settings. It must be in the Region of this request.
            execution_role: IAM role, by name or ARN, under which the AMI is distributed. 1 to 2048 characters.
            tags: Tags for the Image Builder image, as key and value. They do not pass to its AMIs or containers. 1 to 50 entries.
            logging_configuration: CloudWatch log group of the distribution.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists AccessDeniedException, CallRateLimitExceededException, ClientException, ForbiddenException, IdempotentParameterMismatchException, InvalidRequestException, ResourceInUseException, ResourceNotFoundException, ServiceException, ServiceQuotaExceededException, ServiceUnavailableException, TooManyRequestsException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DistributeImage.html
        """
        response: models.DistributeImageResponse = await async_call_path_of(self).call(
            OPERATIONS["distribute_image"],
            {
                "source_image": source_image,
                "distribution_configuration_arn": distribution_configuration_arn,
                "execution_role": execution_role,
                "tags": tags,
                "logging_configuration": logging_configuration,
                "client_token": client_token,
            },
        )
        return response

    async def get_image(
        self,
        *,
        image_build_version_arn: str,
    ) -> models.GetImageResponse:
        """Fetch one image build with its state, settings and outputs.

        With a build version ARN the image is returned whatever its state. A version ARN, wildcards
        allowed, finds the newest matching build that is ``AVAILABLE``; builds deprecated, disabled or
        deleted since are passed over.

        Args:
            image_build_version_arn: ARN of the image. With a build number exactly that build, with a version (``1.0.0``, ``1.x.x``, ``x.x.x``) the newest match that is ``AVAILABLE``.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImage.html
        """
        response: models.GetImageResponse = await async_call_path_of(self).call(
            OPERATIONS["get_image"], {"image_build_version_arn": image_build_version_arn}
        )
        return response

    async def get_image_policy(
        self,
        *,
        image_arn: str,
    ) -> models.GetImagePolicyResponse:
        """Fetch the resource policy that shares an image with other accounts.

        Args:
            image_arn: ARN of the image build, with version and build number.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ForbiddenException, InvalidRequestException, ResourceNotFoundException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImagePolicy.html
        """
        response: models.GetImagePolicyResponse = await async_call_path_of(self).call(
            OPERATIONS["get_image_policy"], {"image_arn": image_arn}
        )
        return response

    async def import_disk_image(
        self,
        *,
        name: str,
        semantic_version: str,
        platform: str,
        os_version: str,
        infrastructure_configuration_arn: str,
        uri: str,
        description: str | None = None,
        execution_role: str | None = None,
        logging_configuration: models.ImageLoggingConfiguration | None = None,
        tags: Mapping[str, str] | None = None,
        register_image_options: models.RegisterImageOptions | None = None,
        windows_configuration: models.WindowsConfiguration | None = None,
        client_token: str | None = None,
    ) -> models.ImportDiskImageResponse:
        """Build an AMI from a Windows installation ISO in S3.

        Only Microsoft's Windows 11 Enterprise disks are supported. The call returns at once with a
        ``PENDING`` image; the installation runs on an EC2 instance of the given infrastructure
        configuration. Follow it with ``get_image``.

        Args:
            name: Name of the image. Letter case, spaces and underscores do not distinguish names. With a name and version that exist, a further build is added.
            semantic_version: Version of the image, ``<major>.<minor>.<patch>``.
            platform: Operating system family; ``Windows`` is the only one so far. 1 to 1024 characters.
            os_version: Operating system version; ``Microsoft Windows 11`` is the only one so far. At least 1 character.
            infrastructure_configuration_arn: ARN of the infrastructure configuration for the instance on which Windows is installed.
            uri: S3 URL of the ISO file, ``s3://bucket/key``. The key ends in ``.iso``, and the bucket belongs to the caller's account.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            execution_role: IAM role, by name or ARN, for the import workflow. Left out, the service-linked role is used, and created if it does not exist. 1 to 2048 characters.
            logging_configuration: CloudWatch log group of the import. One outside ``/aws/imagebuilder/`` needs an ``execution_role`` that may write to it.
            tags: Tags for the Image Builder image, as key and value. They do not pass to its AMIs or containers. 1 to 50 entries.
            register_image_options: Secure Boot and UEFI settings of the AMI.
            windows_configuration: Edition of Windows to install.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists AccessDeniedException, ClientException, ServiceException, ServiceUnavailableException, TooManyRequestsException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImportDiskImage.html
        """
        response: models.ImportDiskImageResponse = await async_call_path_of(self).call(
            OPERATIONS["import_disk_image"],
            {
                "name": name,
                "semantic_version": semantic_version,
                "platform": platform,
                "os_version": os_version,
                "infrastructure_configuration_arn": infrastructure_configuration_arn,
                "uri": uri,
                "description": description,
                "execution_role": execution_role,
                "logging_configuration": logging_configuration,
                "tags": tags,
                "register_image_options": register_image_options,
                "windows_configuration": windows_configuration,
                "client_token": client_token,
            },
        )
        return response

    async def import_vm_image(
        self,
        *,
        name: str,
        semantic_version: str,
        platform: models.Platform | Literal["Windows", "Linux", "macOS"],
        vm_import_task_id: str,
        description: str | None = None,
        os_version: str | None = None,
        logging_configuration: models.ImageLoggingConfiguration | None = None,
        tags: Mapping[str, str] | None = None,
        client_token: str | None = None,
    ) -> models.ImportVmImageResponse:
        """Make an image out of the AMI of an EC2 VM import task.

        Start that task with EC2's ``ImportImage`` first; it may still be running. The call returns at
        once with a ``PENDING`` image, which turns ``AVAILABLE`` when the task has produced its AMI and
        can then be the base image of a recipe.

        Args:
            name: Name of the image. Letter case, spaces and underscores do not distinguish names. With a name and version that exist, a further build is added. 1 to 1024 characters.
            semantic_version: Version of the image, ``<major>.<minor>.<patch>``.
            platform: Operating system family of the VM.
            vm_import_task_id: Id of EC2's import task, such as ``import-ami-0123456789abcdef0``. The task may still be running. 1 to 1024 characters.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            os_version: Operating system version of the VM. At least 1 character.
            logging_configuration: CloudWatch log group of the import; must begin with ``/aws/imagebuilder/``.
            tags: Tags for the Image Builder image, as key and value. They do not pass to its AMIs or containers. 1 to 50 entries.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists ClientException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImportVmImage.html
        """
        response: models.ImportVmImageResponse = await async_call_path_of(self).call(
            OPERATIONS["import_vm_image"],
            {
                "name": name,
                "semantic_version": semantic_version,
                "platform": platform,
                "vm_import_task_id": vm_import_task_id,
                "description": description,
                "os_version": os_version,
                "logging_configuration": logging_configuration,
                "tags": tags,
                "client_token": client_token,
            },
        )
        return response

    async def list_image_build_versions(
        self,
        *,
        image_version_arn: str | None = None,
        filters: Sequence[models.Filter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> models.ListImageBuildVersionsResponse:
        """List image builds, of one version or of all images in the account.

        Each item carries the state and the output AMIs or containers. An unknown ARN gives an empty
        list, not an error.

        Args:
            image_version_arn: ARN with an exact version and no build number. Left out, builds of all images in the account are listed.
            filters: Conditions that items must meet. Names: ``name``, ``osVersion``, ``platform``, ``type``, ``version``. 1 to 10 entries.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidPaginationTokenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageBuildVersions.html
        """
        response: models.ListImageBuildVersionsResponse = await async_call_path_of(self).call(
            OPERATIONS["list_image_build_versions"],
            {
                "image_version_arn": image_version_arn,
                "filters": filters,
                "max_results": max_results,
                "next_token": next_token,
            },
        )
        return response

    async def list_image_packages(
        self,
        *,
        image_build_version_arn: str,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> models.ListImagePackagesResponse:
        """List the software packages installed on an image.

        Systems Manager Inventory collects them during the build, so packages of the base image are
        included.

        Args:
            image_build_version_arn: ARN of the build, with version and build number.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidPaginationTokenException, InvalidRequestException, ResourceNotFoundException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImagePackages.html
        """
        response: models.ListImagePackagesResponse = await async_call_path_of(self).call(
            OPERATIONS["list_image_packages"],
            {
                "image_build_version_arn": image_build_version_arn,
                "max_results": max_results,
                "next_token": next_token,
            },
        )
        return response

    async def list_images(
        self,
        *,
        owner: models.Ownership
        | Literal["Self", "Shared", "Amazon", "ThirdParty", "AWSMarketplace"]
        | None = None,
        filters: Sequence[models.Filter] | None = None,
        by_name: bool | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        include_deprecated: bool | None = None,
    ) -> models.ListImagesResponse:
        """List image versions, by default the caller's own.

        An item stands for a version (``1.0.0``), or for a name with ``by_name=True``; get the builds of
        a version, with state and outputs, from ``list_image_build_versions``.

        Args:
            owner: Whose images to list: own, shared or Amazon's. Left out, those of the caller's account.
            filters: Conditions that items must meet. Names: ``name``, ``osVersion``, ``platform``, ``type``, ``version``. 1 to 10 entries.
            by_name: True: one item for each name, over all versions. False (the default): one item for each version. Not together with a ``version`` filter.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535 characters.
            include_deprecated: True: list Amazon's deprecated images too. The account's own deprecated images are always listed.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidPaginationTokenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImages.html
        """
        response: models.ListImagesResponse = await async_call_path_of(self).call(
            OPERATIONS["list_images"],
            {
                "owner": owner,
                "filters": filters,
                "by_name": by_name,
                "max_results": max_results,
                "next_token": next_token,
                "include_deprecated": include_deprecated,
            },
        )
        return response

    async def put_image_policy(
        self,
        *,
        image_arn: str,
        policy: str,
    ) -> models.PutImagePolicyResponse:
        """Set the resource policy of an image, replacing the one it has.

        Prefer AWS RAM's ``CreateResourceShare`` for sharing: a policy set here stays invisible to the
        accounts it names until RAM's ``PromoteResourceShareCreatedFromPolicy`` has been called.

        Args:
            image_arn: ARN of the image build, with version and build number.
            policy: Resource policy in IAM's JSON, as a string. It is checked by AWS RAM and refused if not valid. 1 to 30000 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidParameterValueException, InvalidRequestException, ResourceNotFoundException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_PutImagePolicy.html
        """
        response: models.PutImagePolicyResponse = await async_call_path_of(self).call(
            OPERATIONS["put_image_policy"], {"image_arn": image_arn, "policy": policy}
        )
        return response

    async def retry_image(
        self,
        *,
        image_build_version_arn: str,
        client_token: str | None = None,
    ) -> models.RetryImageResponse:
        """Resume a failed or cancelled AMI build at the phase that did not finish.

        Completed phases are not repeated, and the build keeps its ARN: no new build version appears.
        Asynchronous; follow it with ``get_image``. Container images cannot be retried.

        Args:
            image_build_version_arn: ARN of the build to resume. Its state must be ``FAILED`` or ``CANCELLED``.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, IdempotentParameterMismatchException, InvalidRequestException, ResourceInUseException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_RetryImage.html
        """
        response: models.RetryImageResponse = await async_call_path_of(self).call(
            OPERATIONS["retry_image"],
            {"image_build_version_arn": image_build_version_arn, "client_token": client_token},
        )
        return response
