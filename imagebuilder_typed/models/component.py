# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Components: structures and enums of the API."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Self

from imagebuilder_typed.models._base import PagedRequest, Request, Response, Shape, new_client_token
from imagebuilder_typed.models._define import component_text, define, field, unset
from imagebuilder_typed.models._open_enum import OpenEnum
from imagebuilder_typed.models.shared import Filter, LatestVersionReferences, Ownership, Platform

__all__ = [
    "Component",
    "ComponentConfiguration",
    "ComponentFormat",
    "ComponentParameter",
    "ComponentParameterDetail",
    "ComponentState",
    "ComponentStatus",
    "ComponentSummary",
    "ComponentType",
    "ComponentVersion",
    "CreateComponentRequest",
    "CreateComponentResponse",
    "DeleteComponentRequest",
    "DeleteComponentResponse",
    "GetComponentPolicyRequest",
    "GetComponentPolicyResponse",
    "GetComponentRequest",
    "GetComponentResponse",
    "ImportComponentRequest",
    "ImportComponentResponse",
    "ListComponentBuildVersionsRequest",
    "ListComponentBuildVersionsResponse",
    "ListComponentsRequest",
    "ListComponentsResponse",
    "ProductCodeListItem",
    "ProductCodeType",
    "PutComponentPolicyRequest",
    "PutComponentPolicyResponse",
]


class ComponentFormat(OpenEnum):
    """Form of the source that ``import_component`` turns into a component."""

    SHELL = "SHELL"
    """A plain script, which is wrapped in a document with a single step."""


class ComponentStatus(OpenEnum):
    """Whether a component can be used."""

    DEPRECATED = "DEPRECATED"
    """Withdrawn: existing recipes keep it, new recipes cannot add it."""
    DISABLED = "DISABLED"
    """Switched off: new recipes cannot add it."""
    ACTIVE = "ACTIVE"
    """Usable in new recipes."""


class ComponentType(OpenEnum):
    """Phase of an image build in which a component runs."""

    BUILD = "BUILD"
    """Changes the image, and may validate and test it too."""
    TEST = "TEST"
    """Only tests the finished image, on an instance launched from it."""


class ProductCodeType(OpenEnum):
    """Who issued a product code."""

    MARKETPLACE = "marketplace"
    """AWS Marketplace."""


@define(kw_only=True, init=False, eq=False, repr=False, weakref_slot=False)
class ComponentParameter(Shape):
    """A value for one parameter of a component.

    Not for secrets: it is stored as plain text and shows up in CloudTrail.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ComponentParameter.html
    """

    name: str
    """Parameter name as the component document declares it. 1 to 256 characters."""
    value: list[str]
    """The value, wrapped in a list: ``["en_US"]``."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            name: str,
            value: Sequence[str],
        ) -> None: ...


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ComponentParameterDetail(Shape):
    """A parameter that a component document declares.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ComponentParameterDetail.html
    """

    name: str = unset()
    """Parameter name, which recipes use to set it."""
    type: str = unset()
    """Type of the value; only strings are supported for now."""
    default_value: list[str] = unset(list)
    """Value that holds when none is given, as a list of strings whatever its type: ``["true"]``."""
    description: str | None = None
    """What the document says about the parameter."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ComponentState(Shape):
    """Status of a component, and the reason for it.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ComponentState.html
    """

    status: ComponentStatus = unset()
    """Whether it can be used. New recipes cannot take up components that are ``DEPRECATED`` or
    ``DISABLED``."""
    reason: str | None = None
    """Why the status is what it is, where something has changed it."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class CreateComponentResponse(Response):
    """Response of ``create_component``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateComponent.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    client_token: str = unset()
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries."""
    component_build_version_arn: str = unset()
    """ARN of the component build that was created."""
    latest_version_references: LatestVersionReferences | None = None
    """ARNs with wildcards that always lead to the newest version of this resource."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class DeleteComponentRequest(Request["DeleteComponentResponse"]):
    """Request of ``delete_component``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteComponent.html
    """

    component_build_version_arn: str
    """ARN of the build to delete, with version and build number."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class DeleteComponentResponse(Response):
    """Response of ``delete_component``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteComponent.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    component_build_version_arn: str = unset()
    """ARN of the component build, with version and build number."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetComponentPolicyRequest(Request["GetComponentPolicyResponse"]):
    """Request of ``get_component_policy``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetComponentPolicy.html
    """

    component_arn: str
    """ARN of the component build, with version and build number."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetComponentPolicyResponse(Response):
    """Response of ``get_component_policy``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetComponentPolicy.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    policy: str | None = None
    """Resource policy in IAM's JSON, as a string."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetComponentRequest(Request["GetComponentResponse"]):
    """Request of ``get_component``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetComponent.html
    """

    component_build_version_arn: str
    """ARN of the component. With a build number exactly that build, with a version (``1.0.0``, ``1.x.x``)
    the newest build that matches."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ImportComponentRequest(Request["ImportComponentResponse"]):
    """Request of ``import_component``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImportComponent.html
    """

    name: str
    """Name of the component. Letter case, spaces and underscores do not distinguish names, since the ARN
    has them in lower case with hyphens."""
    semantic_version: str
    """Version, ``<major>.<minor>.<patch>``. A version that exists gets a further build if the content has
    changed."""
    description: str | None = None
    """Free text about the resource, for people to read. 1 to 1024 characters."""
    change_description: str | None = None
    """What is new in this version compared with others. 1 to 1024 characters."""
    type: ComponentType | Literal["BUILD", "TEST"]
    """Whether the script changes the image or only tests it."""
    format: ComponentFormat | Literal["SHELL"]
    """Form of the source; shell scripts are the only one."""
    platform: Platform | Literal["Windows", "Linux", "macOS"]
    """Operating system family that the script is written for."""
    data: str | None = None
    """The script as plain text, not base64. Longer ones go to S3; give either this or ``uri``. 1 to 1024
    characters."""
    uri: str | None = None
    """S3 URL of the script, ``s3://bucket/key``. The caller needs read access. Give either this or
    ``data``."""
    kms_key_id: str | None = None
    """KMS key for encryption, by key or alias ARN. Left out, the service uses a key of its own. 1 to 1024
    characters."""
    tags: Mapping[str, str] | None = None
    """Tags of the resource, as key and value. 1 to 50 entries."""
    client_token: str = field(factory=new_client_token, eq=False)
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries. 1 to 64 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ImportComponentResponse(Response):
    """Response of ``import_component``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ImportComponent.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    client_token: str = unset()
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries."""
    component_build_version_arn: str = unset()
    """ARN of the component build that was created."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListComponentBuildVersionsRequest(
    PagedRequest["ComponentSummary", "ListComponentBuildVersionsResponse"]
):
    """Request of ``list_component_build_versions``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListComponentBuildVersions.html
    """

    component_version_arn: str | None = None
    """ARN with an exact version and no build number. Left out, builds of all components in the account are
    listed."""
    max_results: int | None = None
    """Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves. 1 to 65535 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListComponentsRequest(PagedRequest["ComponentVersion", "ListComponentsResponse"]):
    """Request of ``list_components``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListComponents.html
    """

    owner: Ownership | Literal["Self", "Shared", "Amazon", "ThirdParty", "AWSMarketplace"] | None = None
    """Whose components to list. Left out, those of the caller's account."""
    filters: Sequence[Filter] | None = None
    """Conditions that items must meet. Names: ``name``, ``version``, ``type``, ``platform``, ``status``,
    ``description``, ``supportedOsVersion``, ``productCodes``. 1 to 10 entries."""
    by_name: bool | None = None
    """True: one item for each name, over all versions. False (the default): one item for each version. Not
    together with a ``version`` filter."""
    max_results: int | None = None
    """Number of items on a page, 25 when left out. A page may be shorter although more follow. 1 to 100."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves. 1 to 65535 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ProductCodeListItem(Shape):
    """A Marketplace product code, by which use of a component is billed.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ProductCodeListItem.html
    """

    product_code_id: str = unset()
    """The code as stamped onto AMIs that contain the component. Empty while the component is unpublished."""
    product_code_type: ProductCodeType = unset()
    """Who issued the code. Empty while the component is unpublished."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class PutComponentPolicyRequest(Request["PutComponentPolicyResponse"]):
    """Request of ``put_component_policy``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_PutComponentPolicy.html
    """

    component_arn: str
    """ARN of the component build, with version and build number."""
    policy: str
    """Resource policy in IAM's JSON, as a string. It is checked by AWS RAM and refused if not valid. 1 to
    30000 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class PutComponentPolicyResponse(Response):
    """Response of ``put_component_policy``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_PutComponentPolicy.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    component_arn: str = unset()
    """ARN of the component."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class Component(Shape):
    """One build of a component, with its YAML document: the steps that change, validate or test an image.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Component.html
    """

    arn: str = unset()
    """ARN of the component build, such as
    ``arn:aws:imagebuilder:eu-west-1:111122223333:component/my-agent/1.0.0/1``."""
    name: str = unset()
    """Name as given at creation. The ARN has it in lower case, with hyphens for spaces and underscores."""
    version: str = unset()
    """Semantic version, ``<major>.<minor>.<patch>``."""
    description: str | None = None
    """Free text about the resource, for people to read."""
    change_description: str | None = None
    """What is new in this version compared with others."""
    type: ComponentType = unset()
    """Whether it changes the image or only tests it."""
    platform: Platform = unset()
    """Operating system family."""
    supported_os_versions: list[str] = unset(list)
    """Operating system versions that it works on. The version of a recipe's base image, where it is known,
    must begin with one of them."""
    state: ComponentState | None = None
    """Whether new recipes may use the component, and why not."""
    parameters: list[ComponentParameterDetail] = unset(list)
    """Parameters that the document declares, for recipes to set."""
    owner: str = unset()
    """Account id of the owner, or ``Amazon``, ``ThirdParty`` or ``AWSMarketplace``."""
    data: str | None = None
    """The YAML document. Empty where ``obfuscate`` hides it."""
    kms_key_id: str | None = None
    """KMS key, by key or alias ARN, with which the document is encrypted. None if the service's own key is
    used."""
    encrypted: bool | None = None
    """Always true; kept for old clients. The document is encrypted at rest in any case."""
    date_created: str = unset()
    """When it was created: a string in ISO 8601, UTC, such as ``2024-05-03T09:12:44.123Z``."""
    tags: dict[str, str] = unset(dict)
    """Tags of the resource, as key and value."""
    publisher: str | None = None
    """Name of the third party that publishes the component; empty for others."""
    obfuscate: bool | None = None
    """Whether the document is hidden, from the console and from API answers."""
    product_codes: list[ProductCodeListItem] = unset(list)
    """Marketplace product codes by which the component is billed."""


@define(kw_only=True, init=False, eq=False, repr=False, weakref_slot=False)
class ComponentConfiguration(Shape):
    """A component as a recipe uses it: which one, and with what parameter values.

    A recipe may name a component once only, in whatever version, and none that is deprecated or
    disabled.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ComponentConfiguration.html
    """

    component_arn: str
    """ARN of the component. With a build number it is pinned; a version may end in ``x`` wildcards
    (``1.x.x``), and each image build then takes the newest match."""
    parameters: list[ComponentParameter] | None = None
    """Values for the component's parameters. Those without a default must be given; names that the
    component does not declare are refused. At least 1 entry."""

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            component_arn: str,
            parameters: Sequence[ComponentParameter] | None = None,
        ) -> None: ...


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ComponentSummary(Shape):
    """One build of a component as a list shows it, without its document.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ComponentSummary.html
    """

    arn: str = unset()
    """ARN of the component build, with version and build number."""
    name: str = unset()
    """Name as given at creation. The ARN has it in lower case, with hyphens for spaces and underscores."""
    version: str = unset()
    """Semantic version, ``<major>.<minor>.<patch>``."""
    platform: Platform = unset()
    """Operating system family."""
    supported_os_versions: list[str] = unset(list)
    """Operating system versions that it works on. The version of a recipe's base image, where it is known,
    must begin with one of them."""
    state: ComponentState | None = None
    """Whether new recipes may use the component, and why not."""
    type: ComponentType = unset()
    """Whether it changes the image or only tests it."""
    owner: str = unset()
    """Account id of the owner, or ``Amazon``, ``ThirdParty`` or ``AWSMarketplace``."""
    description: str | None = None
    """Free text about the resource, for people to read."""
    change_description: str | None = None
    """What is new in this version compared with others."""
    date_created: str = unset()
    """When it was created: a string in ISO 8601, UTC, such as ``2024-05-03T09:12:44.123Z``."""
    tags: dict[str, str] = unset(dict)
    """Tags of the resource, as key and value."""
    publisher: str | None = None
    """Name of the third party that publishes the component; empty for others."""
    obfuscate: bool | None = None
    """Whether the document is hidden, from the console and from API answers."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ComponentVersion(Shape):
    """One version of a component as a list shows it, whatever the number of its builds.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ComponentVersion.html
    """

    arn: str = unset()
    """ARN that ends in the version, without a build number. Pass it to ``list_component_build_versions``,
    or to a recipe to use the newest build. When listed by name, the version part is a wildcard."""
    name: str = unset()
    """Name as given at creation. The ARN has it in lower case, with hyphens for spaces and underscores."""
    version: str | None = None
    """Semantic version, ``<major>.<minor>.<patch>``."""
    description: str | None = None
    """Free text about the resource, for people to read."""
    platform: Platform = unset()
    """Operating system family."""
    supported_os_versions: list[str] = unset(list)
    """Operating system versions that it works on. The version of a recipe's base image, where it is known,
    must begin with one of them."""
    type: ComponentType = unset()
    """Whether it changes the image or only tests it."""
    owner: str = unset()
    """Account id of the owner, or ``Amazon``, ``ThirdParty`` or ``AWSMarketplace``."""
    date_created: str = unset()
    """When it was created: a string in ISO 8601, UTC, such as ``2024-05-03T09:12:44.123Z``."""
    status: ComponentStatus | None = None
    """Whether the version can be used."""
    product_codes: list[ProductCodeListItem] = unset(list)
    """Marketplace product codes by which the component is billed."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class CreateComponentRequest(Request["CreateComponentResponse"]):
    """Request of ``create_component``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_CreateComponent.html
    """

    name: str
    """Name of the component. Letter case, spaces and underscores do not distinguish names, since the ARN
    has them in lower case with hyphens."""
    semantic_version: str
    """Version, ``<major>.<minor>.<patch>``. A version that exists gets a further build if the content has
    changed."""
    description: str | None = None
    """Free text about the resource, for people to read. 1 to 1024 characters."""
    change_description: str | None = None
    """What is new in this version compared with others. 1 to 1024 characters."""
    platform: Platform | Literal["Windows", "Linux", "macOS"]
    """Operating system family that the component is written for. Recipes for another family cannot use it."""
    supported_os_versions: Sequence[str] | None = None
    """Operating system versions that it works on, such as ``Amazon Linux 2023``. The version of a recipe's
    base image, where it is known, must begin with one of them. 1 to 25 entries."""
    data: str | None = field(default=None, converter=component_text)
    """The YAML document itself: its text, or a ``documents.ComponentDocument``, which becomes its text.
    Larger ones go to S3; give either this or ``uri``. 1 to 16000 characters."""
    uri: str | None = None
    """S3 URL of the YAML document, ``s3://bucket/key``. The caller needs read access. Give either this or
    ``data``."""
    kms_key_id: str | None = None
    """KMS key for encryption, by key or alias ARN. Left out, the service uses a key of its own. 1 to 1024
    characters."""
    tags: Mapping[str, str] | None = None
    """Tags of the resource, as key and value. 1 to 50 entries."""
    client_token: str = field(factory=new_client_token, eq=False)
    """Idempotency token: requests with the same token are carried out once. Left out, the SDK makes a
    token for each call and keeps it over retries. 1 to 64 characters."""
    dry_run: bool | None = None
    """True: check parameters and permissions, change nothing. Success then arrives as
    ``DryRunOperationException``."""

    @classmethod
    def of(cls, component: Component) -> Self:
        """The request that describes a resource as it is. Change what should differ, and send it.

        It shares no list and no object with the resource, and has a client token of its own.

        Args:
            component: What the Get operation returned.

        Raises:
            TypeError: The argument is of another class, such as one of a list's entries.
            AbsentMemberError: It lacks what the request needs.
        """
        from imagebuilder_typed.models._copies import request_of

        return request_of(
            cls,
            component,
            Component,
            {
                "semantic_version": "version",
            },
            {},
        )


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetComponentResponse(Response):
    """Response of ``get_component``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetComponent.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    component: Component = unset()
    """The component, with its document."""
    latest_version_references: LatestVersionReferences | None = None
    """ARNs with wildcards that always lead to the newest version of this resource."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListComponentBuildVersionsResponse(Response):
    """Response of ``list_component_build_versions``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListComponentBuildVersions.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    component_summary_list: list[ComponentSummary] = unset(list)
    """Component builds on this page."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class ListComponentsResponse(Response):
    """Response of ``list_components``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_ListComponents.html
    """

    request_id: str = unset()
    """Id of this request, to quote to AWS Support."""
    component_version_list: list[ComponentVersion] = unset(list)
    """Component versions on this page."""
    next_token: str | None = None
    """Marker of the next page. A response has one while more items follow; send it back in an otherwise
    unchanged request. Paginators do so by themselves."""
