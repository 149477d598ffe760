"""Components from the AWS Marketplace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import references
from .exceptions import InvalidParameterValue, InvalidRequest
from .operations import operation
from .resource_types import COMPONENT

if TYPE_CHECKING:
    from .models import ImageBuilderBackend
    from .wire import Document


@operation("GetMarketplaceResource")
def get_marketplace_resource(backend: ImageBuilderBackend, request: Document) -> Document:
    """The document of a Marketplace component, or the URL of one of its artifacts."""
    component = references.require(backend, COMPONENT, request["resourceArn"])
    if component.document["owner"] != "AWSMarketplace":
        raise InvalidParameterValue("resourceArn", f"{component.arn} is not from the AWS Marketplace.")
    answer: Document = {"resourceArn": str(component.arn)}
    if request["resourceType"] == "COMPONENT_DATA":
        return {**answer, "data": component.document["data"]}
    location = request.get("resourceLocation")
    if not location:
        raise InvalidRequest("COMPONENT_ARTIFACT needs a resourceLocation.")
    bucket, _, key = location.removeprefix("s3://").partition("/")
    return {**answer, "url": f"https://{bucket}.s3.{backend.region_name}.amazonaws.com/{key}"}
