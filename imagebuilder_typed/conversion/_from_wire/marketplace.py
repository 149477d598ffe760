# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Marketplaces: objects of decoded JSON."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import new, reject
from imagebuilder_typed.models.marketplace import GetMarketplaceResourceResponse

__all__ = [
    "FUNCTIONS",
    "make_get_marketplace_resource_response",
]


def make_get_marketplace_resource_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetMarketplaceResourceResponse)
    obj.resource_arn = v if (v := get("resourceArn")).__class__ is str or v is None else reject()
    obj.url = v if (v := get("url")).__class__ is str or v is None else reject()
    obj.data = v if (v := get("data")).__class__ is str or v is None else reject()
    return obj


FUNCTIONS: dict[type[Any], Any] = {
    GetMarketplaceResourceResponse: make_get_marketplace_resource_response,
}
"""The function of each class."""
