# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Image recipes: structures and enums of the API."""

from collections.abc import Mapping, Sequence
from typing import Literal, Self

from imagebuilder_typed.models._base import PagedRequest, Request, Response, Shape, new_client_token
from imagebuilder_typed.models._define import define, field, unset
from imagebuilder_typed.models.component import ComponentConfiguration
from imagebuilder_typed.models.shared import (
    Filter,
    ImageType,
    InstanceBlockDeviceMapping,
    LatestVersionReferences,
    Ownership,
    Platform,
)

__all__ = [
    "AdditionalInstanceConfiguration",
    "CreateImageRecipeRequest",
    "CreateImageRecipeResponse",
    "DeleteImageRecipeRequest",
    "DeleteImageRecipeResponse",
    "GetImageRecipePolicyRequest",
    "GetImageRecipePolicyResponse",
    "GetImageRecipeRequest",
    "GetImageRecipeResponse",
    "ImageRecipe",
    "ImageRecipeSummary",
    "ListImageRecipesRequest",
    "ListImageRecipesResponse",
    "PutImageRecipePolicyRequest",
    "PutImageRecipePolicyResponse",
    "SystemsManagerAgent",
]


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class CreateImageRecipeResponse(Response):
    """Response of ``create_image_recipe``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImageRecipe.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    client_token: str = unset()
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries."""
    image_recipe_arn: str = unset()
    """ARN of the recipe that was created."""
    latest_version_references: LatestVersionReferences | None = None
    """ARNs with wildcards that always lead to the newest version of this resource."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class DeleteImageRecipeRequest(Request["DeleteImageRecipeResponse"]):
    """Request of ``delete_image_recipe``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteImageRecipe.html
    """

    image_recipe_arn: str
    """ARN of the image recipe, with its version."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class DeleteImageRecipeResponse(Response):
    """Response of ``delete_image_recipe``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteImageRecipe.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    image_recipe_arn: str = unset()
    """ARN of the image recipe, with its version."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetImageRecipePolicyRequest(Request["GetImageRecipePolicyResponse"]):
    """Request of ``get_image_recipe_policy``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImageRecipePolicy.html
    """

    image_recipe_arn: str
    """ARN of the image recipe, with its version."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetImageRecipePolicyResponse(Response):
    """Response of ``get_image_recipe_policy``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImageRecipePolicy.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    policy: str | None = None
    """Resource policy in IAM's JSON, as a string; ``{}`` when there is none."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetImageRecipeRequest(Request["GetImageRecipeResponse"]):
    """Request of ``get_image_recipe``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImageRecipe.html
    """

    image_recipe_arn: str
    """ARN of the recipe. Its version may end in ``x`` wildcards (``1.x.x``), which give the newest match."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ImageRecipeSummary(Shape):
    """An image recipe as a list shows it, without components and devices.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImageRecipeSummary.html
    """

    arn: str = unset()
    """ARN of the recipe, with its version."""
    name: str = unset()
    """Name as given at creation. The ARN has it in lower case, with hyphens for spaces and underscores."""
    platform: Platform = unset()
    """Operating system family."""
    owner: str = unset()
    """Account id of the owner, or ``Amazon``, ``ThirdParty`` or ``AWSMarketplace``."""
    parent_image: str = unset()
    """Base image: an AMI id, an Image Builder image ARN, ``ssm:`` with the name or ARN of a parameter, or
    a Marketplace product id."""
    date_created: str = unset()
    """When it was created: a string in ISO 8601, UTC, such as ``2024-05-03T09:12:44.123Z``."""
    tags: dict[str, str] = unset(dict)
    """Tags of the resource, as key and value."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListImageRecipesRequest(PagedRequest["ImageRecipeSummary", "ListImageRecipesResponse"]):
    """Request of ``list_image_recipes``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageRecipes.html
    """

    owner: Ownership | Literal["Self", "Shared", "Amazon", "ThirdParty", "AWSMarketplace"] | None = None
    """Whose recipes to list. Left out, those of the caller's account."""
    filters: Sequence[Filter] | None = None
    """Conditions that items must meet. Names: ``name``, ``parentImage``, ``platform``. 1 to 10 entries."""
    max_results: int | None = None
    """Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves. 1 to 65535 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class PutImageRecipePolicyRequest(Request["PutImageRecipePolicyResponse"]):
    """Request of ``put_image_recipe_policy``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_PutImageRecipePolicy.html
    """

    image_recipe_arn: str
    """ARN of the image recipe, with its version."""
    policy: str
    """Resource policy in IAM's JSON, as a string. It is checked by AWS RAM and refused if not valid. 1 to
    30000 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class PutImageRecipePolicyResponse(Response):
    """Response of ``put_image_recipe_policy``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_PutImageRecipePolicy.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    image_recipe_arn: str = unset()
    """ARN of the image recipe, with its version."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class SystemsManagerAgent(Shape):
    """Whether the output AMI keeps the Systems Manager agent.

    For Linux and macOS.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_SystemsManagerAgent.html
    """

    uninstall_after_build: bool | None = None
    """True: the agent is removed before the AMI is made. False: it stays. Left out, it is removed only if
    the build itself installed it."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class AdditionalInstanceConfiguration(Shape):
    """Settings for the build instance on top of the infrastructure configuration: launch script and
    Systems Manager agent.

    A Windows base image must contain the agent; on Linux the service installs a missing one.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_AdditionalInstanceConfiguration.html
    """

    systems_manager_agent: SystemsManagerAgent | None = None
    """What becomes of the Systems Manager agent in the output AMI. Refused for Windows base images."""
    user_data_override: str | None = None
    """Launch script of the build instance, base64-encoded (the SDK does not encode it). Takes the place of
    the service's own, so on Linux it must install the Systems Manager agent if the base image has none.
    1 to 21847 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListImageRecipesResponse(Response):
    """Response of ``list_image_recipes``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListImageRecipes.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    image_recipe_summary_list: list[ImageRecipeSummary] = unset(list)
    """Image recipes on this page."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ImageRecipe(Shape):
    """How an AMI is made: base image, components, and block devices.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImageRecipe.html
    """

    arn: str = unset()
    """ARN of the recipe, with its version: ``image-recipe/web-server/1.0.0`` at the end."""
    type: ImageType | None = None
    """Always an AMI; the service does not fill this in at present."""
    name: str = unset()
    """Name as given at creation. The ARN has it in lower case, with hyphens for spaces and underscores."""
    description: str | None = None
    """Free text about the recipe. Also the description of its AMIs in the build Region, unless
    distribution sets one."""
    platform: Platform = unset()
    """Operating system family."""
    owner: str | None = None
    """Account id of the owner, or ``Amazon``, ``ThirdParty`` or ``AWSMarketplace``."""
    version: str = unset()
    """Semantic version, ``<major>.<minor>.<patch>``."""
    components: list[ComponentConfiguration] = unset(list)
    """Components to apply, in this order, each only once. None may be deprecated or disabled when the
    recipe is made. With none, the base image is taken as it is."""
    parent_image: str = unset()
    """Base image: an AMI id, an Image Builder image ARN, ``ssm:`` with the name or ARN of a parameter, or
    a Marketplace product id."""
    block_device_mappings: list[InstanceBlockDeviceMapping] = unset(list)
    """Block devices of the build instance and of the AMI, such as a larger root volume or further volumes."""
    date_created: str = unset()
    """When it was created: a string in ISO 8601, UTC, such as ``2024-05-03T09:12:44.123Z``."""
    tags: dict[str, str] = unset(dict)
    """Tags of the recipe itself, as key and value; AMIs get ``ami_tags``."""
    working_directory: str | None = None
    """Directory that build and test work in. Left out: ``/tmp`` on Linux and macOS, ``C:/`` on Windows."""
    additional_instance_configuration: AdditionalInstanceConfiguration | None = None
    """Launch script and Systems Manager agent of the build instance."""
    ami_tags: dict[str, str] = unset(dict)
    """Tags for the AMI that the build makes, as key and value, before it is distributed."""
    ami_watermarks: list[str] = unset(list)
    """Names of watermarks to put on the AMI. They mark its lineage and pass on to every copy. An AMI that
    has any cannot be made public."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class CreateImageRecipeRequest(Request["CreateImageRecipeResponse"]):
    """Request of ``create_image_recipe``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateImageRecipe.html
    """

    name: str
    """Name of the recipe; with the version unique in account and Region. Letter case, spaces and
    underscores do not distinguish names."""
    description: str | None = None
    """Free text about the recipe. Also the description of its AMIs in the build Region, unless
    distribution sets one. 1 to 1024 characters."""
    semantic_version: str
    """Version, ``<major>.<minor>.<patch>``. Must be new for this name."""
    components: Sequence[ComponentConfiguration] | None = None
    """Components to apply, in this order, each only once. None may be deprecated or disabled when the
    recipe is made. With none, the base image is taken as it is. At least 1 entry."""
    parent_image: str
    """Base image: an AMI id, an Image Builder image ARN, ``ssm:`` with the name or ARN of a parameter, or
    a Marketplace product id. An AMI must be in this Region and open to the account. 1 to 1024
    characters."""
    block_device_mappings: Sequence[InstanceBlockDeviceMapping] | None = None
    """Block devices of the build instance and of the AMI, such as a larger root volume or further volumes."""
    tags: Mapping[str, str] | None = None
    """Tags of the recipe itself, as key and value; AMIs get ``ami_tags``. 1 to 50 entries."""
    working_directory: str | None = None
    """Directory that build and test work in. Left out: ``/tmp`` on Linux and macOS, ``C:/`` on Windows. 1
    to 1024 characters."""
    additional_instance_configuration: AdditionalInstanceConfiguration | None = None
    """Launch script and Systems Manager agent of the build instance."""
    ami_tags: Mapping[str, str] | None = None
    """Tags for the AMI that the build makes, as key and value, before it is distributed. 1 to 50 entries."""
    ami_watermarks: Sequence[str] | None = None
    """Names of watermarks to put on the AMI. They mark its lineage and pass on to every copy. An AMI that
    has any cannot be made public. 1 to 5 entries."""
    client_token: str = field(factory=new_client_token, eq=False)
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries. 1 to 64 characters."""
    dry_run: bool | None = None
    """True: check parameters and permissions, change nothing. Success then arrives as
    ``DryRunOperationException``."""

    @classmethod
    def of(cls, image_recipe: ImageRecipe) -> Self:
        """The request that describes a resource as it is. Change what should differ, and send it.

        It shares no list and no object with the resource, and has a client token of its own.

        Args:
            image_recipe: What the Get operation returned.

        Raises:
            TypeError: The argument is of another class, such as one of a list's entries.
            AbsentMemberError: It lacks what the request needs.
        """
        from imagebuilder_typed.models._copies import request_of

        return request_of(
            cls,
            image_recipe,
            ImageRecipe,
            {
                "semantic_version": "version",
            },
            {},
        )


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetImageRecipeResponse(Response):
    """Response of ``get_image_recipe``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetImageRecipe.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    image_recipe: ImageRecipe = unset()
    """The recipe, with its components."""
    latest_version_references: LatestVersionReferences | None = None
    """ARNs with wildcards that always lead to the newest version of this resource."""
