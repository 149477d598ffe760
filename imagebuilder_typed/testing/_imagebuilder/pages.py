"""Pagination of lists.

A token contains the position of the last listed item, and a fingerprint of the operation and the request's other
parameters. The next page starts after that position. So no item is lost when listed items are deleted in between.
It also contains the page's number, so that a page without items has another token than the page before it.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from .exceptions import InvalidPaginationToken
from .wire import input_members, is_integer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .wire import Document

DEFAULT_PAGE = 25

SHORT_PAGE = "#short page"
"""A member that `dispatch` adds to a request whose page has to be short: the size of the page, 0 for an empty one."""

Position: TypeAlias = tuple[int, str]


class Item(NamedTuple):
    """An entry of a list. Entries are listed by number, those with the same number by key. Both stay as they are."""

    number: int
    document: Document
    key: str = ""

    @property
    def position(self) -> Position:
        return self.number, self.key


class _Token(NamedTuple):
    """What a token says: the position after which its page starts (None for the first), and the page's number."""

    after: Position | None = None
    page: int = 0


def is_paginated(operation: str) -> bool:
    return "nextToken" in input_members(operation)


def paginate(operation: str, request: Document, items: Iterable[Item]) -> tuple[list[Document], str | None]:
    """The requested page of `items`, and the token of the next page.

    A short page has a token even if it is the last.

    Raises:
        InvalidPaginationToken: the token is not from this operation with these parameters.
    """
    start = _read_token(operation, request)
    ordered = sorted(items, key=lambda item: item.position)
    remaining = [item for item in ordered if start.after is None or item.position > start.after]
    size = int(request.get("maxResults") or DEFAULT_PAGE)
    short = request.get(SHORT_PAGE)
    shown = remaining[: size if short is None else min(size, short)]
    token = None
    if short is not None or len(remaining) > size:
        after = shown[-1].position if shown else start.after
        token = _write_token(operation, request, _Token(after, start.page + 1))
    return [item.document for item in shown], token


def paginate_documents(
    operation: str, request: Document, documents: Iterable[Document]
) -> tuple[list[Document], str | None]:
    """Like `paginate`, for documents without positions of their own. A document's position is its index."""
    return paginate(operation, request, [Item(index, document) for index, document in enumerate(documents)])


def _fingerprint(operation: str, request: Document) -> str:
    paging = ("nextToken", "maxResults", SHORT_PAGE)
    parameters = {name: value for name, value in request.items() if name not in paging}
    text = json.dumps([operation, parameters], sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _write_token(operation: str, request: Document, token: _Token) -> str:
    text = json.dumps([_fingerprint(operation, request), token.page, *(token.after or ())])
    return base64.urlsafe_b64encode(text.encode()).decode()


def _read_token(operation: str, request: Document) -> _Token:
    text = request.get("nextToken")
    if text is None:
        return _Token()
    try:
        fingerprint, page, *after = json.loads(base64.urlsafe_b64decode(str(text).encode("ascii")))
    except (binascii.Error, ValueError, TypeError, RecursionError):
        fingerprint, page, after = None, None, []
    if fingerprint == _fingerprint(operation, request) and is_integer(page) and _is_position(after):
        return _Token((after[0], after[1]) if after else None, page)
    raise InvalidPaginationToken("The pagination token was not given out for this request.")


def _is_position(after: list[Any]) -> bool:
    return not after or (len(after) == 2 and is_integer(after[0]) and isinstance(after[1], str))
