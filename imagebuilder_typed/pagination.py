"""Lists in pages: typed items, one page in memory at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from imagebuilder_typed.exceptions._base import PaginationError

if TYPE_CHECKING:
    from imagebuilder_typed._operation import Operation

__all__ = ["Pager", "Paginator"]

RequestT = TypeVar("RequestT")
ItemT = TypeVar("ItemT")
ResponseT = TypeVar("ResponseT")


class Paginator(Generic[RequestT, ItemT, ResponseT]):
    """Starts listings of one operation; its ``paginate`` is in the generated subclasses."""

    def __init__(self, call: Callable[..., ResponseT], operation: Operation[Any, Any]) -> None:
        self._call = call
        self._operation = operation

    def _pager(
        self,
        request: RequestT | None,
        fields: Mapping[str, object],
        *,
        page_size: int | None,
        max_items: int | None,
        starting_token: str | None,
    ) -> Pager[ItemT, ResponseT]:
        raise NotImplementedError


class Pager(Generic[ItemT, ResponseT]):
    """One listing."""

    def __iter__(self) -> Iterator[ItemT]:
        raise NotImplementedError

    def pages(self) -> Iterator[ResponseT]:
        raise PaginationError("", "")
