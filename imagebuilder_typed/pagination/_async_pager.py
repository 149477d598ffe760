"""The paginators of the async client: the same listings, iterated over with ``async for``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, Generic, TypeVar

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
    the beginning, or from ``starting_token``, and sends new requests. After an error or a timeout around ``anext``, the
    next ``anext`` of the same iterator continues with the page that failed.
    """

    def __aiter__(self) -> AsyncIterator[ItemT]:
        """Iterate over the items of all pages.

        Raises:
            ImageBuilderError: A page could not be fetched, even with retries. A listing from :attr:`resume_token` starts with
                that page.
            PaginationError: The service sent the same token twice.
        """
        return _Items(self._start())

    def pages(self) -> AsyncIterator[ResponseT]:
        """Iterate over the responses, empty ones included. Where ``max_items`` ends a page, its list is cut there.

        Raises:
            ImageBuilderError: As with items.
        """
        return _Pages(self._start())

    async def first(self) -> ItemT | None:
        """Fetch the first item; None if the listing is empty. It sends more than one request only if pages are empty."""
        return await anext(aiter(self), None)


# Objects instead of async generators: an async generator is over once a timeout has cancelled its `anext`.
class _Pages(AsyncIterator[ResponseT]):
    def __init__(self, iteration: Iteration[Any, ResponseT]) -> None:
        self._iteration = iteration

    async def __anext__(self) -> ResponseT:
        page = await self._iteration.next_page()
        if page is None:
            raise StopAsyncIteration
        self._iteration.count_as_done(page)
        return page


class _Items(AsyncIterator[ItemT], Generic[ItemT, ResponseT]):
    def __init__(self, iteration: Iteration[ItemT, ResponseT]) -> None:
        self._iteration = iteration
        self._items: Iterator[ItemT] = iter(())

    async def __anext__(self) -> ItemT:
        while True:
            for item in self._items:
                return item
            self._items = iter(())  # or the page would stay in memory while the next one is fetched
            page = await self._iteration.next_page()
            if page is None:
                raise StopAsyncIteration
            self._items = self._iteration.items_of(page)


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
