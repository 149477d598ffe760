# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Marketplaces: objects of decoded JSON."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import members_of, new, reject
from imagebuilder_typed.conversion._incomplete import note_incomplete
from imagebuilder_typed.models.marketplace import GetMarketplaceResourceRequest, MarketplaceResourceType

__all__ = [
    "FUNCTIONS",
    "make_get_marketplace_resource_request",
]

marketplace_resource_type_of = members_of(MarketplaceResourceType)


def make_get_marketplace_resource_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetMarketplaceResourceRequest)
    if (v := get("resourceType")) is not None:
        obj.resource_type = marketplace_resource_type_of[v]
    else:
        note_incomplete(obj)
    if (v := get("resourceArn")).__class__ is str:
        obj.resource_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.resource_location = v if (v := get("resourceLocation")).__class__ is str or v is None else reject()
    return obj


FUNCTIONS: dict[type[Any], Any] = {
    GetMarketplaceResourceRequest: make_get_marketplace_resource_request,
}
"""The function of each class."""
