# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Container recipes: an awaitable method for every operation, each delegates to the one call path in ``_call_path.py``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from imagebuilder_typed import models
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed._async_call_path import async_call_path_of

__all__ = ["AsyncContainerRecipeOperations"]


class AsyncContainerRecipeOperations:
    """Methods of the async client."""

    __slots__ = ()

    async def create_container_recipe(
        self,
        *,
        container_type: models.ContainerType | Literal["DOCKER"],
        name: str,
        semantic_version: str,
        parent_image: str,
        target_repository: models.TargetContainerRepository,
        description: str | None = None,
        components: Sequence[models.ComponentConfiguration] | None = None,
        instance_configuration: models.InstanceConfiguration | None = None,
        dockerfile_template_data: str | None = None,
        dockerfile_template_uri: str | None = None,
        platform_override: models.Platform | Literal["Windows", "Linux", "macOS"] | None = None,
        image_os_version_override: str | None = None,
        tags: Mapping[str, str] | None = None,
        working_directory: str | None = None,
        kms_key_id: str | None = None,
        dry_run: bool | None = None,
        client_token: str | None = None,
    ) -> models.CreateContainerRecipeResponse:
        """Create a container recipe: a base image, a Dockerfile template, components and a target
        repository.

        Pass the template either inline as ``dockerfile_template_data`` or as an S3 URI in
        ``dockerfile_template_uri``; an S3 object is read once, now. Recipes are immutable; to change
        one, create it again under a higher ``semantic_version``.

        Args:
            container_type: Kind of container; Docker is the only one.
            name: Name of the recipe; with the version unique in account and Region. Letter case, spaces and underscores do not distinguish names.
            semantic_version: Version, ``<major>.<minor>.<patch>``. Must be new for this name.
            parent_image: Base image: an Image Builder image ARN, or a registry URI such as ``amazonlinux:latest``. 1 to 1024 characters.
            target_repository: Repository that the image is pushed to. It must exist in the Region of the build.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            components: Components to apply, in this order, each only once. None may be deprecated or disabled when the recipe is made. At least 1 entry.
            instance_configuration: EC2 instance that builds and tests the container image.
            dockerfile_template_data: The Dockerfile template. Placeholders such as ``{{{ imagebuilder:parentImage }}}`` are filled in at build time. 1 to 16000 characters.
            dockerfile_template_uri: S3 URI of the Dockerfile template. It is read once, when the recipe is made; later changes to the object have no effect. Give either this or ``dockerfile_template_data``.
            platform_override: Operating system family of a custom base image: Linux or Windows.
            image_os_version_override: Operating system version of a base image from a registry. Not for Image Builder images, which have their own. 1 to 1024 characters.
            tags: Tags of the resource, as key and value. 1 to 50 entries.
            working_directory: Directory that build and test work in. 1 to 1024 characters.
            kms_key_id: KMS key, by key or alias ARN, with which the stored template is encrypted. Left out, the service uses a key of its own. 1 to 1024 characters.
            dry_run: True: check parameters and permissions, change nothing. Success then arrives as ``DryRunOperationException``.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, DryRunOperationException, ForbiddenException, IdempotentParameterMismatchException, InvalidRequestException, InvalidVersionNumberException, ResourceAlreadyExistsException, ResourceInUseException, ServiceException, ServiceQuotaExceededException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateContainerRecipe.html
        """
        response: models.CreateContainerRecipeResponse = await async_call_path_of(self).call(
            OPERATIONS["create_container_recipe"],
            {
                "container_type": container_type,
                "name": name,
                "semantic_version": semantic_version,
                "parent_image": parent_image,
                "target_repository": target_repository,
                "description": description,
                "components": components,
                "instance_configuration": instance_configuration,
                "dockerfile_template_data": dockerfile_template_data,
                "dockerfile_template_uri": dockerfile_template_uri,
                "platform_override": platform_override,
                "image_os_version_override": image_os_version_override,
                "tags": tags,
                "working_directory": working_directory,
                "kms_key_id": kms_key_id,
                "dry_run": dry_run,
                "client_token": client_token,
            },
        )
        return response

    async def delete_container_recipe(
        self,
        *,
        container_recipe_arn: str,
    ) -> models.DeleteContainerRecipeResponse:
        """Delete one version of a container recipe.

        Fails with ``ResourceDependencyException`` while a pipeline uses the recipe or while it is
        shared with other accounts. Container images stay in their repository.

        Args:
            container_recipe_arn: ARN of the container recipe, with its version.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidRequestException, ResourceDependencyException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteContainerRecipe.html
        """
        response: models.DeleteContainerRecipeResponse = await async_call_path_of(self).call(
            OPERATIONS["delete_container_recipe"], {"container_recipe_arn": container_recipe_arn}
        )
        return response

    async def get_container_recipe(
        self,
        *,
        container_recipe_arn: str,
    ) -> models.GetContainerRecipeResponse:
        """Fetch one container recipe with its Dockerfile template.

        Args:
            container_recipe_arn: ARN of the container recipe, with its version.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetContainerRecipe.html
        """
        response: models.GetContainerRecipeResponse = await async_call_path_of(self).call(
            OPERATIONS["get_container_recipe"], {"container_recipe_arn": container_recipe_arn}
        )
        return response

    async def get_container_recipe_policy(
        self,
        *,
        container_recipe_arn: str,
    ) -> models.GetContainerRecipePolicyResponse:
        """Fetch the resource policy that shares a container recipe with other accounts.

        Args:
            container_recipe_arn: ARN of the container recipe, with its version.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ForbiddenException, InvalidRequestException, ResourceNotFoundException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetContainerRecipePolicy.html
        """
        response: models.GetContainerRecipePolicyResponse = await async_call_path_of(self).call(
            OPERATIONS["get_container_recipe_policy"], {"container_recipe_arn": container_recipe_arn}
        )
        return response

    async def list_container_recipes(
        self,
        *,
        owner: models.Ownership
        | Literal["Self", "Shared", "Amazon", "ThirdParty", "AWSMarketplace"]
        | None = None,
        filters: Sequence[models.Filter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> models.ListContainerRecipesResponse:
        """List container recipes, by default the caller's own.

        ``owner`` may be ``Self``, ``Shared`` or ``Amazon``.

        Args:
            owner: Whose recipes to list: ``Self``, ``Shared`` or ``Amazon``. Left out, those of the caller's account.
            filters: Conditions that items must meet. Names: ``containerType``, ``name``, ``parentImage``, ``platform``. 1 to 10 entries.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidPaginationTokenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListContainerRecipes.html
        """
        response: models.ListContainerRecipesResponse = await async_call_path_of(self).call(
            OPERATIONS["list_container_recipes"],
            {"owner": owner, "filters": filters, "max_results": max_results, "next_token": next_token},
        )
        return response

    async def put_container_recipe_policy(
        self,
        *,
        container_recipe_arn: str,
        policy: str,
    ) -> models.PutContainerRecipePolicyResponse:
        """Set the resource policy of a container recipe, replacing the one it has.

        Prefer AWS RAM's ``CreateResourceShare`` for sharing: a policy set here stays invisible to the
        accounts it names until RAM's ``PromoteResourceShareCreatedFromPolicy`` has been called.

        Args:
            container_recipe_arn: ARN of the container recipe, with its version.
            policy: Resource policy in IAM's JSON, as a string. It is checked by AWS RAM and refused if not valid. 1 to 30000 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidParameterValueException, InvalidRequestException, ResourceNotFoundException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_PutContainerRecipePolicy.html
        """
        response: models.PutContainerRecipePolicyResponse = await async_call_path_of(self).call(
            OPERATIONS["put_container_recipe_policy"],
            {"container_recipe_arn": container_recipe_arn, "policy": policy},
        )
        return response
