"""What differs between the operations of the API, as data: an :class:`Operation` for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar, cast

import attrs

from imagebuilder_typed import models

if TYPE_CHECKING:
    from imagebuilder_typed.models._base import Request, Response

__all__ = ["ItemT", "Operation", "PageFields", "RequestT", "ResponseT"]

RequestT = TypeVar("RequestT", bound="Request")
ResponseT = TypeVar("ResponseT", bound="Response")
ItemT = TypeVar("ItemT")


@attrs.frozen(kw_only=True)
class PageFields:
    """The attributes of a request and a response that pagination uses."""

    items: str
    """Response attribute with the entries of the page."""
    token_in: str
    """Request attribute for the token of the requested page."""
    token_out: str
    """Response attribute with the token of the next page; absent on the last page."""
    limit: str | None
    """Request attribute for the page size; None if the operation has none."""


@attrs.frozen(kw_only=True)
class Operation(Generic[RequestT, ResponseT]):
    """Facts about one API operation, taken from the service model; the records are in ``_api/operations``."""

    name: str
    """API name, such as ``CreateImage``."""
    method_name: str
    """boto3's method name, such as ``create_image``."""
    read_only: bool = False
    """True when the operation changes nothing, so a repeated request does no harm."""
    token_field: str | None = None
    """Request attribute for the idempotency token; None if the operation has none."""
    dry_run: bool = False
    """True when the operation supports dry runs."""

    pages: PageFields | None = None
    """Attributes for pagination; None if the operation doesn't list in pages."""

    @property
    def repeatable(self) -> bool:
        """True when the service does the work once, however often the request is sent.

        Either the operation changes nothing, or every request carries the same token.
        """
        return self.read_only or self.token_field is not None

    @property
    def request_type(self) -> type[RequestT]:
        """Class of the request; this imports its module."""
        return cast("type[RequestT]", getattr(models, f"{self.name}Request"))

    @property
    def response_type(self) -> type[ResponseT]:
        """Class of the response; this imports its module."""
        return cast("type[ResponseT]", getattr(models, f"{self.name}Response"))
