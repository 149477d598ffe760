"""What differs between the operations of the API, as data: one :class:`Operation` record each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar, cast

import attrs

from imagebuilder_typed import models

if TYPE_CHECKING:
    from imagebuilder_typed.models._base import Request, Response

__all__ = ["Operation", "PageFields", "RequestT", "ResponseT"]

RequestT = TypeVar("RequestT", bound="Request")
ResponseT = TypeVar("ResponseT", bound="Response")


@attrs.frozen(kw_only=True)
class PageFields:
    """Which attributes of a request and a response a pagination works with."""

    items: str
    """Response attribute with the entries of the page."""
    token_in: str
    """Request attribute that takes the token of the page to come."""
    token_out: str
    """Response attribute with the token of the next page; absent on the last."""
    limit: str | None
    """Request attribute for the page size; None where the operation has none."""


@attrs.frozen(kw_only=True)
class Operation(Generic[RequestT, ResponseT]):
    """Facts about one API operation, taken from the service model; the records are in ``_api/operations``."""

    name: str
    """API name, such as ``CreateImage``."""
    method_name: str
    """boto3's method name, such as ``create_image``."""
    read_only: bool = False
    """True when the operation changes nothing, so that asking twice does no harm."""
    token_field: str | None = None
    """Request attribute that carries the idempotency token; None where the operation has none."""
    dry_run: bool = False
    """True when the request can ask whether it would succeed, without doing the work."""

    pages: PageFields | None = None
    """How the operation lists in pages; None where it doesn't."""

    @property
    def repeatable(self) -> bool:
        """True when a second request can't do the work twice: it changes nothing, or carries the same token."""
        return self.read_only or self.token_field is not None

    @property
    def request_type(self) -> type[RequestT]:
        """Class of the request; its module is loaded now if it was not."""
        return cast("type[RequestT]", getattr(models, f"{self.name}Request"))

    @property
    def response_type(self) -> type[ResponseT]:
        """Class of the response; its module is loaded now if it was not."""
        return cast("type[ResponseT]", getattr(models, f"{self.name}Response"))
