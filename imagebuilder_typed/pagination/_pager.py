"""What ``paginate`` returns: one listing, over which the caller iterates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, TypeVar

from imagebuilder_typed._blocking import run
from imagebuilder_typed.pagination._iteration import Iteration, Listing

__all__ = ["Pager", "PagerState"]

ItemT = TypeVar("ItemT")
ResponseT = TypeVar("ResponseT")


class PagerState(Generic[ItemT, ResponseT]):
    """What the pagers of both clients have: the listing, and the position of the iteration that was started last."""

    def __init__(self, listing: Listing[ResponseT]) -> None:
        self._listing = listing
        self._iteration: Iteration[ItemT, ResponseT] = Iteration(listing)

    def _start(self) -> Iteration[ItemT, ResponseT]:
        self._iteration = Iteration(self._listing)
        return self._iteration

    @property
    def resume_token(self) -> str | None:
        """Where to continue: pass it to ``paginate`` as ``starting_token``, with the same request.

        It belongs to the iteration that was started last, and is valid at any moment: after ``max_items``, a ``break`` or
        an error. The next listing begins with the item after the last one that you received, also in the middle of a
        page. None when everything has been listed, and before the first item of a listing from the beginning.
        """
        return self._iteration.resume_token()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._listing.operation.name}>"


class Pager(PagerState[ItemT, ResponseT]):
    """One listing. Iterate over it for items, or over :meth:`pages` for whole responses.

    Each page is fetched when its first item is requested; until then, nothing is sent. Every new iteration starts from
    the beginning, or from ``starting_token``, and sends new requests.
    """

    def __iter__(self) -> Iterator[ItemT]:
        """Iterate over the items of all pages.

        Raises:
            ImageBuilderError: A page could not be fetched, even with retries. A listing from :attr:`resume_token` starts with
                that page.
            PaginationError: The service sent the same token twice.
        """
        return _items(self._start())

    def pages(self) -> Iterator[ResponseT]:
        """Iterate over the responses, empty ones included. Where ``max_items`` ends a page, its list is cut there.

        Raises:
            ImageBuilderError: As with items.
        """
        return _pages(self._start())

    def first(self) -> ItemT | None:
        """Fetch the first item; None if the listing is empty. It sends more than one request only if pages are empty."""
        return next(iter(self), None)


def _items(iteration: Iteration[ItemT, ResponseT]) -> Iterator[ItemT]:
    while (page := run(iteration.next_page())) is not None:
        yield from iteration.items_of(page)
        del page  # or it would stay in memory while the next one is fetched


def _pages(iteration: Iteration[ItemT, ResponseT]) -> Iterator[ResponseT]:
    while (page := run(iteration.next_page())) is not None:
        iteration.count_as_done(page)
        yield page
        del page
