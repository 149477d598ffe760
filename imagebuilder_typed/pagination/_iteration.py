"""One iteration over a listing: fetches page after page, and knows where another iteration would continue."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from imagebuilder_typed.exceptions import PaginationError
from imagebuilder_typed.pagination._resume_token import encode
from imagebuilder_typed.validation._check_request import find_problems

if TYPE_CHECKING:
    from imagebuilder_typed._call.operation import Operation, PageFields

__all__ = ["Iteration", "Listing"]

ItemT = TypeVar("ItemT")
ResponseT = TypeVar("ResponseT")


@attrs.frozen(kw_only=True)
class Listing(Generic[ResponseT]):
    """What to list: from where on, and how far."""

    send: Callable[..., Coroutine[Any, Any, ResponseT]]
    """Sends a request, retries included; takes the operation and the request."""
    operation: Operation[Any, Any]
    pages: PageFields
    request: Any
    """Request of the first page."""
    offset: int
    """Items to skip, from the start of that page on."""
    max_items: int | None


class Iteration(Generic[ItemT, ResponseT]):
    """One iteration over a listing, with its position."""

    def __init__(self, listing: Listing[ResponseT]) -> None:
        self._listing = listing
        self._page_token: str | None = getattr(listing.request, listing.pages.token_in)
        # Items of the current page that are done with. A resume token made with a larger page size can skip more items
        # than the page has; the rest is then skipped on the next page.
        self._offset = listing.offset
        self._size: int | None = None  # None until the page is fetched
        self._next_token: str | None = None
        self._remaining = listing.max_items
        # Hashes, since a token can have 64 KB and a listing thousands of them.
        self._requested: set[int] = set()

    def resume_token(self) -> str | None:
        """Token of the next item; None when everything has been listed, and at the very beginning."""
        if self._size is None or self._offset < self._size:
            token, offset = self._page_token, self._offset
        elif self._next_token is None:
            return None
        else:
            token, offset = self._next_token, self._offset - self._size
        return encode(self._listing.operation.method_name, token, offset, accepted=self._is_accepted(token))

    def _is_accepted(self, token: str | None) -> bool:
        """Whether ``paginate`` would accept the service's token as ``starting_token``."""
        name = self._listing.pages.token_in
        request = attrs.evolve(self._listing.request, **{name: token})
        return all(problem.path != name for problem in find_problems(request))

    async def next_page(self) -> ResponseT | None:
        """Fetch the next page, without the items that are skipped or beyond ``max_items``. None at the end."""
        if self._size is not None:
            if self._next_token is None or self._remaining == 0:
                return None
            if hash(self._next_token) in self._requested:
                raise PaginationError(
                    self._listing.operation.name,
                    "the service sent the same token twice, so the listing would never end "
                    f"(a token of {len(self._next_token)} characters)",
                    resume_token=self._next_token,
                )
            self._move_to_next_page()
        self._requested.add(hash(self._page_token))
        return await self._fetch_page()

    def items_of(self, page: ResponseT) -> Iterator[ItemT]:
        """Iterate over the items of the page that was fetched last, and count them as done one by one."""
        for item in getattr(page, self._listing.pages.items):
            self._offset += 1
            yield item

    def count_as_done(self, page: ResponseT) -> None:
        """Count all items of the page that was fetched last as done."""
        self._offset += len(getattr(page, self._listing.pages.items))

    async def _fetch_page(self) -> ResponseT:
        """Fetch the current page, and cut its list to the items that are to be listed."""
        listing, fields = self._listing, self._listing.pages
        page = await listing.send(
            listing.operation, attrs.evolve(listing.request, **{fields.token_in: self._page_token})
        )
        items: list[ItemT] = getattr(page, fields.items)
        self._next_token = getattr(page, fields.token_out) or None
        self._size = len(items)
        end = None if self._remaining is None else self._offset + self._remaining
        kept = items[self._offset : end]
        if len(kept) < len(items):
            setattr(page, fields.items, kept)
        if self._remaining is not None:
            self._remaining -= len(kept)
        return page

    def _move_to_next_page(self) -> None:
        self._page_token, self._offset = self._next_token, self._offset - (self._size or 0)
        self._size = None
