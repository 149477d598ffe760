# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Marketplaces: whether requests keep to the rules of the API."""
# ruff: noqa: SIM103  # all fields are checked in one form, the last one too

from typing import Any

from imagebuilder_typed.conversion._function_parts import members_of
from imagebuilder_typed.models.marketplace import GetMarketplaceResourceRequest, MarketplaceResourceType
from imagebuilder_typed.validation._check_parts import is_utf8, search_for

__all__ = [
    "ARN_FIELDS",
    "FUNCTIONS",
    "is_valid_get_marketplace_resource_request",
]

marketplace_resource_type_of = members_of(MarketplaceResourceType)


matches_image_builder_arn = search_for(
    r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?|third-party):(?:image-recipe|container-recipe|infrastructure-configuration|distribution-configuration|component|image|image-pipeline|lifecycle-policy|workflow\/(?:build|test|distribution))/[a-z0-9-_]+(?:/(?:(?:x|[0-9]+)\.(?:x|[0-9]+)\.(?:x|[0-9]+))(?:/[0-9]+)?)?\Z",
    globals(),
    "matches_image_builder_arn",
)
matches_marketplace_resource_location = search_for(
    r"^s3://[^/]+/.+[^/]\Z", globals(), "matches_marketplace_resource_location"
)


def is_valid_get_marketplace_resource_request(obj: Any) -> bool:
    if obj.__class__ is not GetMarketplaceResourceRequest:
        return False
    v: Any
    v = obj.resource_type
    if not (v.__class__ is MarketplaceResourceType or v in marketplace_resource_type_of):
        return False
    v = obj.resource_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_builder_arn(v)):
        return False
    v = obj.resource_location
    if v is not None and not (
        v.__class__ is str
        and len(v) <= 1024
        and (v.isascii() or is_utf8(v))
        and matches_marketplace_resource_location(v)
    ):
        return False
    return True


FUNCTIONS: dict[type[Any], Any] = {
    GetMarketplaceResourceRequest: is_valid_get_marketplace_resource_request,
}
"""The check of each class."""

ARN_FIELDS: dict[type[Any], tuple[tuple[str, type[Any] | None], ...]] = {
    GetMarketplaceResourceRequest: (("resource_arn", None),),
}
"""The fields that take nothing but ARNs of Image Builder (None), or objects with such fields (their class)."""
