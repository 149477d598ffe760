"""Pagination of lists.

A token contains the position of the last listed item, and a fingerprint of the operation and the request's other
parameters. The next page starts after that position. So no item is lost when listed items are deleted in between.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from typing import TYPE_CHECKING, Any, NamedTuple

from .exceptions import InvalidPaginationToken

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from .wire import Document

DEFAULT_PAGE = 25


class Item(NamedTuple):
    """An entry of a list. The positions of a list ascend, and an entry keeps its position."""

    position: int
    document: Document


def paginate(operation: str, request: Document, items: Sequence[Item]) -> tuple[list[Document], str | None]:
    """The requested page of `items`, and the token of the next page.

    Raises:
        InvalidPaginationToken: the token is not from this operation with these parameters.
    """
    after = _position_in_token(operation, request)
    remaining = [item for item in items if after is None or item.position > after]
    size = int(request.get("maxResults") or DEFAULT_PAGE)
    shown = remaining[:size]
    token = _make_token(operation, request, shown[-1].position) if len(remaining) > size else None
    return [item.document for item in shown], token


def paginate_documents(
    operation: str, request: Document, documents: Iterable[Document]
) -> tuple[list[Document], str | None]:
    """Like `paginate`, for documents without positions of their own. A document's position is its index."""
    return paginate(operation, request, [Item(index, document) for index, document in enumerate(documents)])


def _fingerprint(operation: str, request: Document) -> str:
    parameters = {name: value for name, value in request.items() if name not in ("nextToken", "maxResults")}
    text = json.dumps([operation, parameters], sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _make_token(operation: str, request: Document, position: int) -> str:
    text = json.dumps({"list": _fingerprint(operation, request), "after": position})
    return base64.urlsafe_b64encode(text.encode()).decode()


def _position_in_token(operation: str, request: Document) -> int | None:
    token = request.get("nextToken")
    if token is None:
        return None
    try:
        content: Any = json.loads(base64.urlsafe_b64decode(str(token).encode("ascii")))
        if content["list"] == _fingerprint(operation, request):
            return int(content["after"])
    except (binascii.Error, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        pass
    raise InvalidPaginationToken("The pagination token was not given out for this request.")
