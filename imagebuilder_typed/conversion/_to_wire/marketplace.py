# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Marketplaces: JSON of objects."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import reject
from imagebuilder_typed.models.marketplace import GetMarketplaceResourceRequest, MarketplaceResourceType

__all__ = [
    "FUNCTIONS",
    "get_marketplace_resource_request_to_wire",
]


def get_marketplace_resource_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetMarketplaceResourceRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.resource_type) is not None:
        payload["resourceType"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is MarketplaceResourceType else reject()
        )
    if (v := obj.resource_arn) is not None:
        payload["resourceArn"] = v if v.__class__ is str else reject()
    if (v := obj.resource_location) is not None:
        payload["resourceLocation"] = v if v.__class__ is str else reject()
    return payload


FUNCTIONS: dict[type[Any], Any] = {
    GetMarketplaceResourceRequest: get_marketplace_resource_request_to_wire,
}
"""The function of each class."""
