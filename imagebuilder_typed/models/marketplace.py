# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Marketplaces: structures and enums of the API."""

from typing import Literal

from imagebuilder_typed.models._base import Request, Response
from imagebuilder_typed.models._define import define
from imagebuilder_typed.models._open_enum import OpenEnum

__all__ = [
    "GetMarketplaceResourceRequest",
    "GetMarketplaceResourceResponse",
    "MarketplaceResourceType",
]


class MarketplaceResourceType(OpenEnum):
    """What ``get_marketplace_resource`` fetches."""

    COMPONENT_DATA = "COMPONENT_DATA"
    """The component's document, in ``data`` of the answer."""
    COMPONENT_ARTIFACT = "COMPONENT_ARTIFACT"
    """A download link for an artifact, in ``url`` of the answer."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetMarketplaceResourceRequest(Request["GetMarketplaceResourceResponse"]):
    """Request of ``get_marketplace_resource``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetMarketplaceResource.html
    """

    resource_type: MarketplaceResourceType | Literal["COMPONENT_DATA", "COMPONENT_ARTIFACT"]
    """Whether to fetch the document or an artifact."""
    resource_arn: str
    """ARN of the Marketplace component."""
    resource_location: str | None = None
    """S3 location of the artifact to fetch, ``s3://bucket/key``. At most 1024 characters."""


@define(kw_only=True, eq=False, repr=False, weakref_slot=False)
class GetMarketplaceResourceResponse(Response):
    """Response of ``get_marketplace_resource``.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_GetMarketplaceResource.html
    """

    resource_arn: str | None = None
    """ARN of the Marketplace component."""
    url: str | None = None
    """Presigned S3 link to the artifact, valid for a limited time."""
    data: str | None = None
    """The component's YAML document, obfuscated."""
