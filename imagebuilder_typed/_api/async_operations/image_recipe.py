# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Image recipes: an awaitable method for every operation, each delegates to the one call path in ``_call_path.py``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from imagebuilder_typed import models
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed._async_call_path import async_call_path_of

__all__ = ["AsyncImageRecipeOperations"]


class AsyncImageRecipeOperations:
    """Methods of the async client."""

    __slots__ = ()

    async def create_image_recipe(
        self,
        *,
        name: str,
        semantic_version: str,
        parent_image: str,
        description: str | None = None,
        components: Sequence[models.ComponentConfiguration] | None = None,
        block_device_mappings: Sequence[models.InstanceBlockDeviceMapping] | None = None,
        tags: Mapping[str, str] | None = None,
        working_directory: str | None = None,
        additional_instance_configuration: models.AdditionalInstanceConfiguration | None = None,
        ami_tags: Mapping[str, str] | None = None,
        ami_watermarks: Sequence[str] | None = None,
        dry_run: bool | None = None,
        client_token: str | None = None,
    ) -> models.CreateImageRecipeResponse:
        """Create an image recipe: a base image and the components to apply, which together make an AMI.

        Recipes are immutable; to change one, create it again under a higher ``semantic_version``.

        Args:
            name: Name of the recipe; with the version unique in account and Region. Letter case, spaces and underscores do not distinguish names.
            semantic_version: Version, ``<major>.<minor>.<patch>``. Must be new for this name.
            parent_image: Base image: an AMI id, an Image Builder image ARN, ``ssm:`` with the name or ARN of a parameter, or a Marketplace product id. An AMI must be in this Region and open to the account. 1 to 1024 characters.
            description: Free text about the recipe. Also the description of its AMIs in the build Region, unless distribution sets one. 1 to 1024 characters.
            components: Components to apply, in this order, each only once. None may be deprecated or disabled when the recipe is made. With none, the base image is taken as it is. At least 1 entry.
            block_device_mappings: Block devices of the build instance and of the AMI, such as a larger root volume or further volumes.
            tags: Tags of the recipe itself, as key and value; AMIs get ``ami_tags``. 1 to 50 entries.
            working_directory: Directory that build and test work in. Left out: ``/tmp`` on Linux and macOS, ``C:/`` on Windows. 1 to 1024 characters.
            additional_instance_configuration: Launch script and Systems Manager agent of the build instance.
            ami_tags: Tags for the AMI that the build makes, as key and value, before it is distributed. 1 to 50 entries.
            ami_watermarks: Names of watermarks to put on the AMI. They mark its lineage and pass on to every copy. An AMI that has any cannot be made public. 1 to 5 entries.
            dry_run: True: check parameters and permissions, change nothing. Success then arrives as ``DryRunOperationException``.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, DryRunOperationException, ForbiddenException, IdempotentParameterMismatchException, InvalidRequestException, InvalidVersionNumberException, ResourceAlreadyExistsException, ResourceInUseException, ServiceException, ServiceQuotaExceededException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImageRecipe.html
        """
        response: models.CreateImageRecipeResponse = await async_call_path_of(self).call(
            OPERATIONS["create_image_recipe"],
            {
                "name": name,
                "semantic_version": semantic_version,
                "parent_image": parent_image,
                "description": description,
                "components": components,
                "block_device_mappings": block_device_mappings,
                "tags": tags,
                "working_directory": working_directory,
                "additional_instance_configuration": additional_instance_configuration,
                "ami_tags": ami_tags,
                "ami_watermarks": ami_watermarks,
                "dry_run": dry_run,
                "client_token": client_token,
            },
        )
        return response

    async def delete_image_recipe(
        self,
        *,
        image_recipe_arn: str,
    ) -> models.DeleteImageRecipeResponse:
        """Delete one version of an image recipe.

        Fails with ``ResourceDependencyException`` while something still depends on it, such as a
        pipeline. Images built from it stay.

        Args:
            image_recipe_arn: ARN of the image recipe, with its version.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidRequestException, ResourceDependencyException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteImageRecipe.html
        """
        response: models.DeleteImageRecipeResponse = await async_call_path_of(self).call(
            OPERATIONS["delete_image_recipe"], {"image_recipe_arn": image_recipe_arn}
        )
        return response

    async def get_image_recipe(
        self,
        *,
        image_recipe_arn: str,
    ) -> models.GetImageRecipeResponse:
        """Fetch one image recipe.

        The version in the ARN may end in ``x`` wildcards (``1.x.x``), which select the newest match.

        Args:
            image_recipe_arn: ARN of the recipe. Its version may end in ``x`` wildcards (``1.x.x``), which give the newest match.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImageRecipe.html
        """
        response: models.GetImageRecipeResponse = await async_call_path_of(self).call(
            OPERATIONS["get_image_recipe"], {"image_recipe_arn": image_recipe_arn}
        )
        return response

    async def get_image_recipe_policy(
        self,
        *,
        image_recipe_arn: str,
    ) -> models.GetImageRecipePolicyResponse:
        """Fetch the resource policy that shares an image recipe with other accounts.

        Args:
            image_recipe_arn: ARN of the image recipe, with its version.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ForbiddenException, InvalidRequestException, ResourceNotFoundException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImageRecipePolicy.html
        """
        response: models.GetImageRecipePolicyResponse = await async_call_path_of(self).call(
            OPERATIONS["get_image_recipe_policy"], {"image_recipe_arn": image_recipe_arn}
        )
        return response

    async def list_image_recipes(
        self,
        *,
        owner: models.Ownership
        | Literal["Self", "Shared", "Amazon", "ThirdParty", "AWSMarketplace"]
        | None = None,
        filters: Sequence[models.Filter] | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> models.ListImageRecipesResponse:
        """List image recipes, by default the caller's own.

        Set ``owner`` for recipes of other owners.

        Args:
            owner: Whose recipes to list. Left out, those of the caller's account.
            filters: Conditions that items must meet. Names: ``name``, ``parentImage``, ``platform``. 1 to 10 entries.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidPaginationTokenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageRecipes.html
        """
        response: models.ListImageRecipesResponse = await async_call_path_of(self).call(
            OPERATIONS["list_image_recipes"],
            {"owner": owner, "filters": filters, "max_results": max_results, "next_token": next_token},
        )
        return response

    async def put_image_recipe_policy(
        self,
        *,
        image_recipe_arn: str,
        policy: str,
    ) -> models.PutImageRecipePolicyResponse:
        """Set the resource policy of an image recipe, replacing the one it has.

        Prefer AWS RAM's ``CreateResourceShare`` for sharing: a policy set here stays invisible to the
        accounts it names until RAM's ``PromoteResourceShareCreatedFromPolicy`` has been called.

        Args:
            image_recipe_arn: ARN of the image recipe, with its version.
            policy: Resource policy in IAM's JSON, as a string. It is checked by AWS RAM and refused if not valid. 1 to 30000 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidParameterValueException, InvalidRequestException, ResourceNotFoundException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_PutImageRecipePolicy.html
        """
        response: models.PutImageRecipePolicyResponse = await async_call_path_of(self).call(
            OPERATIONS["put_image_recipe_policy"], {"image_recipe_arn": image_recipe_arn, "policy": policy}
        )
        return response
