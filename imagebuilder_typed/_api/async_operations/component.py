# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Components: an awaitable method for every operation, each delegates to the one call path in ``_call_path.py``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from imagebuilder_typed import models
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed._async_call_path import async_call_path_of
from imagebuilder_typed.models._documents import documents

__all__ = ["AsyncComponentOperations"]


class AsyncComponentOperations:
    """Methods of the async client."""

    __slots__ = ()

    async def create_component(
        self,
        *,
        name: str,
        semantic_version: str,
        platform: models.Platform | Literal["Windows", "Linux", "macOS"],
        description: str | None = None,
        change_description: str | None = None,
        supported_os_versions: Sequence[str] | None = None,
        data: str | documents.ComponentDocument | None = None,
        uri: str | None = None,
        kms_key_id: str | None = None,
        tags: Mapping[str, str] | None = None,
        dry_run: bool | None = None,
        client_token: str | None = None,
    ) -> models.CreateComponentResponse:
        """Create a build or test component from a YAML document.

        Pass the document either inline as ``data`` or as an S3 URL in ``uri``, never both. A document
        whose only phase is ``test`` becomes a ``TEST`` component, any other a ``BUILD`` component.
        Existing versions are never overwritten: the same name and version with changed content adds a
        build version, with unchanged content it is an error.

        Args:
            name: Name of the component. Letter case, spaces and underscores do not distinguish names, since the ARN has them in lower case with hyphens.
            semantic_version: Version, ``<major>.<minor>.<patch>``. A version that exists gets a further build if the content has changed.
            platform: Operating system family that the component is written for. Recipes for another family cannot use it.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            change_description: What is new in this version compared with others. 1 to 1024 characters.
            supported_os_versions: Operating system versions that it works on, such as ``Amazon Linux 2023``. The version of a recipe's base image, where it is known, must begin with one of them. 1 to 25 entries.
            data: The YAML document itself: its text, or a ``documents.ComponentDocument``, which becomes its text. Larger ones go to S3; give either this or ``uri``. 1 to 16000 characters.
            uri: S3 URL of the YAML document, ``s3://bucket/key``. The caller needs read access. Give either this or ``data``.
            kms_key_id: KMS key for encryption, by key or alias ARN. Left out, the service uses a key of its own. 1 to 1024 characters.
            tags: Tags of the resource, as key and value. 1 to 50 entries.
            dry_run: True: check parameters and permissions, change nothing. Success then arrives as ``DryRunOperationException``.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, DryRunOperationException, ForbiddenException, IdempotentParameterMismatchException, InvalidParameterCombinationException, InvalidRequestException, InvalidVersionNumberException, ResourceInUseException, ServiceException, ServiceQuotaExceededException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateComponent.html
        """
        response: models.CreateComponentResponse = await async_call_path_of(self).call(
            OPERATIONS["create_component"],
            {
                "name": name,
                "semantic_version": semantic_version,
                "platform": platform,
                "description": description,
                "change_description": change_description,
                "supported_os_versions": supported_os_versions,
                "data": data,
                "uri": uri,
                "kms_key_id": kms_key_id,
                "tags": tags,
                "dry_run": dry_run,
                "client_token": client_token,
            },
        )
        return response

    async def delete_component(
        self,
        *,
        component_build_version_arn: str,
    ) -> models.DeleteComponentResponse:
        """Delete one build of a component.

        Fails with ``ResourceDependencyException`` while a recipe uses the component or while it is
        shared with other accounts.

        Args:
            component_build_version_arn: ARN of the build to delete, with version and build number.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidRequestException, ResourceDependencyException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteComponent.html
        """
        response: models.DeleteComponentResponse = await async_call_path_of(self).call(
            OPERATIONS["delete_component"], {"component_build_version_arn": component_build_version_arn}
        )
        return response

    async def get_component(
        self,
        *,
        component_build_version_arn: str,
    ) -> models.GetComponentResponse:
        """Fetch one component with its YAML document.

        Accepts an ARN with a build number, or a version ARN (``x`` wildcards allowed at the end, such
        as ``1.x.x``), for which the newest available build is returned.

        Args:
            component_build_version_arn: ARN of the component. With a build number exactly that build, with a version (``1.0.0``, ``1.x.x``) the newest build that matches.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetComponent.html
        """
        response: models.GetComponentResponse = await async_call_path_of(self).call(
            OPERATIONS["get_component"], {"component_build_version_arn": component_build_version_arn}
        )
        return response

    async def get_component_policy(
        self,
        *,
        component_arn: str,
    ) -> models.GetComponentPolicyResponse:
        """Fetch the resource policy that shares a component with other accounts.

        Args:
            component_arn: ARN of the component build, with version and build number.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ForbiddenException, InvalidRequestException, ResourceNotFoundException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetComponentPolicy.html
        """
        response: models.GetComponentPolicyResponse = await async_call_path_of(self).call(
            OPERATIONS["get_component_policy"], {"component_arn": component_arn}
        )
        return response

    async def import_component(
        self,
        *,
        name: str,
        semantic_version: str,
        type: models.ComponentType | Literal["BUILD", "TEST"],
        format: models.ComponentFormat | Literal["SHELL"],
        platform: models.Platform | Literal["Windows", "Linux", "macOS"],
        description: str | None = None,
        change_description: str | None = None,
        data: str | None = None,
        uri: str | None = None,
        kms_key_id: str | None = None,
        tags: Mapping[str, str] | None = None,
        client_token: str | None = None,
    ) -> models.ImportComponentResponse:
        """Turn an existing shell script into a component.

        The service generates the YAML document around the script: one step that runs it, in a build or
        test component as ``type`` says. Pass the script as plain text in ``data`` or as an S3 URL in
        ``uri``.

        Args:
            name: Name of the component. Letter case, spaces and underscores do not distinguish names, since the ARN has them in lower case with hyphens.
            semantic_version: Version, ``<major>.<minor>.<patch>``. A version that exists gets a further build if the content has changed.
            type: Whether the script changes the image or only tests it.
            format: Form of the source; shell scripts are the only one.
            platform: Operating system family that the script is written for.
            description: Free text about the resource, for people to read. 1 to 1024 characters.
            change_description: What is new in this version compared with others. 1 to 1024 characters.
            data: The script as plain text, not base64. Longer ones go to S3; give either this or ``uri``. 1 to 1024 characters.
            uri: S3 URL of the script, ``s3://bucket/key``. The caller needs read access. Give either this or ``data``.
            kms_key_id: KMS key for encryption, by key or alias ARN. Left out, the service uses a key of its own. 1 to 1024 characters.
            tags: Tags of the resource, as key and value. 1 to 50 entries.
            client_token: Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a token for each call and keeps it over retries. 1 to 64 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, IdempotentParameterMismatchException, InvalidParameterCombinationException, InvalidRequestException, InvalidVersionNumberException, ResourceInUseException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImportComponent.html
        """
        response: models.ImportComponentResponse = await async_call_path_of(self).call(
            OPERATIONS["import_component"],
            {
                "name": name,
                "semantic_version": semantic_version,
                "type": type,
                "format": format,
                "platform": platform,
                "description": description,
                "change_description": change_description,
                "data": data,
                "uri": uri,
                "kms_key_id": kms_key_id,
                "tags": tags,
                "client_token": client_token,
            },
        )
        return response

    async def list_component_build_versions(
        self,
        *,
        component_version_arn: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> models.ListComponentBuildVersionsResponse:
        """List the builds of one component version.

        Works for components of the caller's own account only and leaves deprecated builds out. An
        unknown ARN gives an empty list, not an error.

        Args:
            component_version_arn: ARN with an exact version and no build number. Left out, builds of all components in the account are listed.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidPaginationTokenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListComponentBuildVersions.html
        """
        response: models.ListComponentBuildVersionsResponse = await async_call_path_of(self).call(
            OPERATIONS["list_component_build_versions"],
            {
                "component_version_arn": component_version_arn,
                "max_results": max_results,
                "next_token": next_token,
            },
        )
        return response

    async def list_components(
        self,
        *,
        owner: models.Ownership
        | Literal["Self", "Shared", "Amazon", "ThirdParty", "AWSMarketplace"]
        | None = None,
        filters: Sequence[models.Filter] | None = None,
        by_name: bool | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
    ) -> models.ListComponentsResponse:
        """List component versions, by default the caller's own.

        Set ``owner`` for components of Amazon, of the Marketplace, of third parties, or shared by other
        accounts. Deprecated components are left out unless a ``status`` filter asks for ``DEPRECATED``.

        Args:
            owner: Whose components to list. Left out, those of the caller's account.
            filters: Conditions that items must meet. Names: ``name``, ``version``, ``type``, ``platform``, ``status``, ``description``, ``supportedOsVersion``, ``productCodes``. 1 to 10 entries.
            by_name: True: one item for each name, over all versions. False (the default): one item for each version. Not together with a ``version`` filter.
            max_results: Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100.
            next_token: Marker of the next page. A response has one while more items follow; send it back in an otherwise unchanged request. Paginators do so by themselves. 1 to 65535 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidPaginationTokenException, InvalidRequestException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListComponents.html
        """
        response: models.ListComponentsResponse = await async_call_path_of(self).call(
            OPERATIONS["list_components"],
            {
                "owner": owner,
                "filters": filters,
                "by_name": by_name,
                "max_results": max_results,
                "next_token": next_token,
            },
        )
        return response

    async def put_component_policy(
        self,
        *,
        component_arn: str,
        policy: str,
    ) -> models.PutComponentPolicyResponse:
        """Set the resource policy of a component, replacing the one it has.

        Prefer AWS RAM's ``CreateResourceShare`` for sharing: a policy set here stays invisible to the
        accounts it names until RAM's ``PromoteResourceShareCreatedFromPolicy`` has been called.

        Args:
            component_arn: ARN of the component build, with version and build number.
            policy: Resource policy in IAM's JSON, as a string. It is checked by AWS RAM and refused if not valid. 1 to 30000 characters.

        Raises:
            RequestValidationError: The request breaks a rule of the API; nothing was sent.
            ApiError: The service refused the request. The API lists CallRateLimitExceededException, ClientException, ForbiddenException, InvalidParameterValueException, InvalidRequestException, ResourceNotFoundException, ServiceException, ServiceUnavailableException.
            ImageBuilderError: Anything else, such as a lost connection.

        Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_PutComponentPolicy.html
        """
        response: models.PutComponentPolicyResponse = await async_call_path_of(self).call(
            OPERATIONS["put_component_policy"], {"component_arn": component_arn, "policy": policy}
        )
        return response
