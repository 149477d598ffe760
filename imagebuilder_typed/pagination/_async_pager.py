"""The paginators of the async client: the same listings, iterated over with ``async for``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import TypeVar

from imagebuilder_typed.pagination._iteration import Iteration
from imagebuilder_typed.pagination._pager import PagerState
from imagebuilder_typed.pagination._paginator import AnyPaginator

__all__ = ["AsyncPager", "AsyncPaginator"]

RequestT = TypeVar("RequestT")
ItemT = TypeVar("ItemT")
ResponseT = TypeVar("ResponseT")


class AsyncPager(PagerState[ItemT, ResponseT]):
    """One listing. Iterate over it with ``async for`` for items, or over :meth:`pages` for whole responses.

    Each page is fetched when its first item is requested; until then, nothing is sent. Every new iteration starts from
    the beginning, or from ``starting_token``, and sends new requests.
    """

    def __aiter__(self) -> AsyncIterator[ItemT]:
        """Iterate over the items of all pages.

        Raises:
            ImageBuilderError: A page could not be fetched, even with retries. A listing from :attr:`resume_token` starts with
                that page.
            PaginationError: The service sent the same token twice.
        """
        return _items(self._start())

    def pages(self) -> AsyncIterator[ResponseT]:
        """Iterate over the responses, empty ones included. Where ``max_items`` ends a page, its list is cut there.

        Raises:
            ImageBuilderError: As with items.
        """
        return _pages(self._start())

    async def first(self) -> ItemT | None:
        """Fetch the first item; None if the listing is empty. It sends more than one request only if pages are empty."""
        return await anext(aiter(self), None)


async def _items(iteration: Iteration[ItemT, ResponseT]) -> AsyncIterator[ItemT]:
    while (page := await iteration.next_page()) is not None:
        for item in iteration.items_of(page):
            yield item
        del page  # or it would stay in memory while the next one is fetched


async def _pages(iteration: Iteration[ItemT, ResponseT]) -> AsyncIterator[ResponseT]:
    while (page := await iteration.next_page()) is not None:
        iteration.count_as_done(page)
        yield page
        del page


class AsyncPaginator(AnyPaginator[RequestT, ItemT, ResponseT]):
    """Starts listings of one operation; its ``paginate`` is in the generated subclasses. It is not awaited."""

    def _make_pager(
        self,
        fields: Mapping[str, object],
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> AsyncPager[ItemT, ResponseT]:
        return AsyncPager(
            self._start(fields, page_size=page_size, max_items=max_items, starting_token=starting_token)
        )
