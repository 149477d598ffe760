# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Marketplaces: JSON of objects."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import reject
from imagebuilder_typed.models.marketplace import GetMarketplaceResourceResponse

__all__ = [
    "FUNCTIONS",
    "get_marketplace_resource_response_to_wire",
]


def get_marketplace_resource_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetMarketplaceResourceResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.resource_arn) is not None:
        payload["resourceArn"] = v if v.__class__ is str else reject()
    if (v := obj.url) is not None:
        payload["url"] = v if v.__class__ is str else reject()
    if (v := obj.data) is not None:
        payload["data"] = v if v.__class__ is str else reject()
    return payload


FUNCTIONS: dict[type[Any], Any] = {
    GetMarketplaceResourceResponse: get_marketplace_resource_response_to_wire,
}
"""The function of each class."""
