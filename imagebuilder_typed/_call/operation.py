"""What differs between the operations of the API, as data: an :class:`Operation` for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar, cast

from imagebuilder_typed import models

if TYPE_CHECKING:
    from imagebuilder_typed.models._base import Request, Response

__all__ = ["ItemT", "Operation", "PageFields", "RequestT", "ResponseT"]

RequestT = TypeVar("RequestT", bound="Request")
ResponseT = TypeVar("ResponseT", bound="Response")
ItemT = TypeVar("ItemT")


class PageFields:
    """The attributes of a request and a response that pagination uses.

    Args:
        items: Response attribute with the entries of the page.
        token_in: Request attribute for the token of the requested page.
        token_out: Response attribute with the token of the next page; absent on the last page.
        limit: Request attribute for the page size; None if the operation has none.
    """

    __slots__ = ("items", "limit", "token_in", "token_out")

    def __init__(self, *, items: str, token_in: str, token_out: str, limit: str | None) -> None:
        self.items: str = items
        self.token_in: str = token_in
        self.token_out: str = token_out
        self.limit: str | None = limit


class Operation(Generic[RequestT, ResponseT]):
    """Facts about one API operation, taken from the service model; the records are in ``_api/operations``.

    Args:
        name: API name, such as ``CreateImage``.
        method_name: boto3's method name, such as ``create_image``.
        read_only: True when the operation changes nothing, so a repeated request does no harm.
        token_field: Request attribute for the idempotency token; None if the operation has none.
        dry_run: True when the operation supports dry runs.
        pages: Attributes for pagination; None if the operation doesn't list in pages.
    """

    __slots__ = ("dry_run", "method_name", "name", "pages", "read_only", "token_field")

    def __init__(
        self,
        *,
        name: str,
        method_name: str,
        read_only: bool = False,
        token_field: str | None = None,
        dry_run: bool = False,
        pages: PageFields | None = None,
    ) -> None:
        self.name: str = name
        self.method_name: str = method_name
        self.read_only: bool = read_only
        self.token_field: str | None = token_field
        self.dry_run: bool = dry_run
        self.pages: PageFields | None = pages

    def __repr__(self) -> str:
        return f"Operation({self.name})"

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
