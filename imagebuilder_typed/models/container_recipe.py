# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Container recipes: structures and enums of the API."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Self

from imagebuilder_typed.models._base import PagedRequest, Request, Response, Shape, new_client_token
from imagebuilder_typed.models._define import define, field, unset
from imagebuilder_typed.models._open_enum import OpenEnum
from imagebuilder_typed.models.component import ComponentConfiguration
from imagebuilder_typed.models.shared import (
    Filter,
    InstanceBlockDeviceMapping,
    LatestVersionReferences,
    Ownership,
    Platform,
    TargetContainerRepository,
)

__all__ = [
    "ContainerRecipe",
    "ContainerRecipeSummary",
    "ContainerType",
    "CreateContainerRecipeRequest",
    "CreateContainerRecipeResponse",
    "DeleteContainerRecipeRequest",
    "DeleteContainerRecipeResponse",
    "GetContainerRecipePolicyRequest",
    "GetContainerRecipePolicyResponse",
    "GetContainerRecipeRequest",
    "GetContainerRecipeResponse",
    "InstanceConfiguration",
    "ListContainerRecipesRequest",
    "ListContainerRecipesResponse",
    "PutContainerRecipePolicyRequest",
    "PutContainerRecipePolicyResponse",
]


class ContainerType(OpenEnum):
    """Kind of container that a recipe produces."""

    DOCKER = "DOCKER"
    """Docker container image."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ContainerRecipeSummary(Shape):
    """A container recipe as a list shows it, without template and components.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ContainerRecipeSummary.html
    """

    arn: str = unset()
    """ARN of the recipe, with its version."""
    container_type: ContainerType = unset()
    """Kind of container; Docker is the only one."""
    name: str = unset()
    """Name as given at creation. The ARN has it in lower case, with hyphens for spaces and underscores."""
    platform: Platform = unset()
    """Operating system family; containers are Linux or Windows."""
    owner: str = unset()
    """Account id of the owner, or ``Amazon``, ``ThirdParty`` or ``AWSMarketplace``."""
    parent_image: str = unset()
    """Base image: an Image Builder image ARN, or a registry URI such as ``amazonlinux:latest``."""
    date_created: str = unset()
    """When it was created: a string in ISO 8601, UTC, such as ``2024-05-03T09:12:44.123Z``."""
    instance_image: str | None = None
    """AMI of the build instance, or ``ssm:`` with the name or ARN of a parameter that holds it. None if
    chosen by the service."""
    tags: dict[str, str] = unset(dict)
    """Tags of the resource, as key and value."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class CreateContainerRecipeResponse(Response):
    """Response of ``create_container_recipe``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateContainerRecipe.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    client_token: str = unset()
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries."""
    container_recipe_arn: str = unset()
    """ARN of the recipe that was created."""
    latest_version_references: LatestVersionReferences | None = None
    """ARNs with wildcards that always lead to the newest version of this resource."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class DeleteContainerRecipeRequest(Request["DeleteContainerRecipeResponse"]):
    """Request of ``delete_container_recipe``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteContainerRecipe.html
    """

    container_recipe_arn: str
    """ARN of the container recipe, with its version."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class DeleteContainerRecipeResponse(Response):
    """Response of ``delete_container_recipe``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteContainerRecipe.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    container_recipe_arn: str = unset()
    """ARN of the container recipe, with its version."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetContainerRecipePolicyRequest(Request["GetContainerRecipePolicyResponse"]):
    """Request of ``get_container_recipe_policy``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetContainerRecipePolicy.html
    """

    container_recipe_arn: str
    """ARN of the container recipe, with its version."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetContainerRecipePolicyResponse(Response):
    """Response of ``get_container_recipe_policy``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetContainerRecipePolicy.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    policy: str | None = None
    """Resource policy in IAM's JSON, as a string; ``{}`` when there is none."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetContainerRecipeRequest(Request["GetContainerRecipeResponse"]):
    """Request of ``get_container_recipe``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetContainerRecipe.html
    """

    container_recipe_arn: str
    """ARN of the container recipe, with its version."""


@define(kw_only=True, init=False, eq=False, repr=False, weakref_slot=False)
class InstanceConfiguration(Shape):
    """The EC2 instance on which a container image is built and tested.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_InstanceConfiguration.html
    """

    image: str | None = None
    """AMI to launch: an AMI id, or ``ssm:`` followed by the name or ARN of a Parameter Store parameter.
    Left out, an ECS-optimized AMI is chosen. 1 to 1024 characters."""
    block_device_mappings: list[InstanceBlockDeviceMapping] | None = None
    """Block devices of that instance, for instance a larger root volume for large layers."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            image: str | None = None,
            block_device_mappings: Sequence[InstanceBlockDeviceMapping] | None = None,
        ) -> None: ...


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListContainerRecipesRequest(PagedRequest["ContainerRecipeSummary", "ListContainerRecipesResponse"]):
    """Request of ``list_container_recipes``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListContainerRecipes.html
    """

    owner: Ownership | Literal["Self", "Shared", "Amazon", "ThirdParty", "AWSMarketplace"] | None = None
    """Whose recipes to list: ``Self``, ``Shared`` or ``Amazon``. Left out, those of the caller's account."""
    filters: Sequence[Filter] | None = None
    """Conditions that items must meet. Names: ``containerType``, ``name``, ``parentImage``, ``platform``.
    1 to 10 entries."""
    max_results: int | None = None
    """Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves. 1 to 65535 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class PutContainerRecipePolicyRequest(Request["PutContainerRecipePolicyResponse"]):
    """Request of ``put_container_recipe_policy``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_PutContainerRecipePolicy.html
    """

    container_recipe_arn: str
    """ARN of the container recipe, with its version."""
    policy: str
    """Resource policy in IAM's JSON, as a string. It is checked by AWS RAM and refused if not valid. 1 to
    30000 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class PutContainerRecipePolicyResponse(Response):
    """Response of ``put_container_recipe_policy``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_PutContainerRecipePolicy.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    container_recipe_arn: str = unset()
    """ARN of the container recipe, with its version."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ContainerRecipe(Shape):
    """How a container image is made: base image, Dockerfile template, components, build instance and
    target repository.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ContainerRecipe.html
    """

    arn: str = unset()
    """ARN of the recipe, with its version: ``container-recipe/my-app/1.0.0`` at the end."""
    container_type: ContainerType = unset()
    """Kind of container; Docker is the only one."""
    name: str = unset()
    """Name as given at creation. The ARN has it in lower case, with hyphens for spaces and underscores."""
    description: str | None = None
    """Free text about the resource, for people to read."""
    platform: Platform = unset()
    """Operating system family; containers are Linux or Windows."""
    owner: str | None = None
    """Account id of the owner, or ``Amazon``, ``ThirdParty`` or ``AWSMarketplace``."""
    version: str = unset()
    """Semantic version, ``<major>.<minor>.<patch>``."""
    components: list[ComponentConfiguration] = unset(list)
    """Components to apply, in this order, each only once. None may be deprecated or disabled when the
    recipe is made."""
    instance_configuration: InstanceConfiguration | None = None
    """EC2 instance that builds and tests the container image."""
    dockerfile_template_data: str | None = None
    """The Dockerfile template. Placeholders such as ``{{{ imagebuilder:parentImage }}}`` are filled in at
    build time."""
    kms_key_id: str | None = None
    """KMS key, by key or alias ARN, with which the stored template is encrypted. The container image is
    not encrypted with it."""
    encrypted: bool | None = None
    """Always true; kept for old clients. Describes the stored template, not the container image."""
    parent_image: str = unset()
    """Base image: an Image Builder image ARN, or a registry URI such as ``amazonlinux:latest``."""
    date_created: str = unset()
    """When it was created: a string in ISO 8601, UTC, such as ``2024-05-03T09:12:44.123Z``."""
    tags: dict[str, str] = unset(dict)
    """Tags of the resource, as key and value."""
    working_directory: str | None = None
    """Directory that build and test work in."""
    target_repository: TargetContainerRepository = unset()
    """Repository that the container image is pushed to."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListContainerRecipesResponse(Response):
    """Response of ``list_container_recipes``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListContainerRecipes.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    container_recipe_summary_list: list[ContainerRecipeSummary] = unset(list)
    """Container recipes on this page."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class CreateContainerRecipeRequest(Request["CreateContainerRecipeResponse"]):
    """Request of ``create_container_recipe``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateContainerRecipe.html
    """

    container_type: ContainerType | Literal["DOCKER"]
    """Kind of container; Docker is the only one."""
    name: str
    """Name of the recipe; with the version unique in account and Region. Letter case, spaces and
    underscores do not distinguish names."""
    description: str | None = None
    """Free text about the resource, for people to read. 1 to 1024 characters."""
    semantic_version: str
    """Version, ``<major>.<minor>.<patch>``. Must be new for this name."""
    components: Sequence[ComponentConfiguration] | None = None
    """Components to apply, in this order, each only once. None may be deprecated or disabled when the
    recipe is made. At least 1 entry."""
    instance_configuration: InstanceConfiguration | None = None
    """EC2 instance that builds and tests the container image."""
    dockerfile_template_data: str | None = None
    """The Dockerfile template. Placeholders such as ``{{{ imagebuilder:parentImage }}}`` are filled in at
    build time. 1 to 16000 characters."""
    dockerfile_template_uri: str | None = None
    """S3 URI of the Dockerfile template. It is read once, when the recipe is made; later changes to the
    object have no effect. Give either this or ``dockerfile_template_data``."""
    platform_override: Platform | Literal["Windows", "Linux", "macOS"] | None = None
    """Operating system family of a custom base image: Linux or Windows."""
    image_os_version_override: str | None = None
    """Operating system version of a base image from a registry. Not for Image Builder images, which have
    their own. 1 to 1024 characters."""
    parent_image: str
    """Base image: an Image Builder image ARN, or a registry URI such as ``amazonlinux:latest``. 1 to 1024
    characters."""
    tags: Mapping[str, str] | None = None
    """Tags of the resource, as key and value. 1 to 50 entries."""
    working_directory: str | None = None
    """Directory that build and test work in. 1 to 1024 characters."""
    target_repository: TargetContainerRepository
    """Repository that the image is pushed to. It must exist in the Region of the build."""
    kms_key_id: str | None = None
    """KMS key, by key or alias ARN, with which the stored template is encrypted. Left out, the service
    uses a key of its own. 1 to 1024 characters."""
    client_token: str = field(factory=new_client_token, eq=False)
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries. 1 to 64 characters."""
    dry_run: bool | None = None
    """True: check parameters and permissions, change nothing. Success then arrives as
    ``DryRunOperationException``."""

    @classmethod
    def of(cls, container_recipe: ContainerRecipe) -> Self:
        """The request that describes a resource as it is. Change what should differ, and send it.

        It shares no list and no object with the resource, and has a client token of its own.

        Args:
            container_recipe: What the Get operation returned.

        Raises:
            TypeError: The argument is of another class, such as one of a list's entries.
            AbsentMemberError: It lacks what the request needs.
        """
        from imagebuilder_typed.models._copies import request_of

        return request_of(
            cls,
            container_recipe,
            ContainerRecipe,
            {
                "semantic_version": "version",
            },
            {},
        )


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetContainerRecipeResponse(Response):
    """Response of ``get_container_recipe``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetContainerRecipe.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    container_recipe: ContainerRecipe = unset()
    """The recipe, with its Dockerfile template."""
    latest_version_references: LatestVersionReferences | None = None
    """ARNs with wildcards that always lead to the newest version of this resource."""
